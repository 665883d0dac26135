"""The clusters panel follows layers and projects: what is changed elsewhere, removed, saved and opened again."""

from __future__ import annotations

import gc
import weakref

from clusters_scene import legend, region
from layer_factory import saved_and_reopened
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QWidget

from terrapatch.plugin.dock.clusters.clusters_panel import ClustersPanel
from terrapatch.plugin.temporary import stored_features

pytest_plugins = ("clusters_fixtures",)


def test_a_change_in_the_legend_elsewhere_is_seen(patches, panel, result):
    layer = result
    panel.list.editor.rename(0, "Forest")
    renderer = layer.renderer().clone()
    renderer.updateCategoryLabel(0, "Woodland")
    renderer.updateCategoryRenderState(1, False)
    layer.setRenderer(renderer)
    layer.emitStyleChanged()
    table = panel.list.editor.table
    assert table[0].name == "Woodland"
    assert not table[1].visible
    assert panel.list.editor.history.undo_text == ""


def test_a_region_that_is_deleted_by_hand_leaves_the_table(patches, panel, result):
    layer = result
    layer.startEditing()
    layer.deleteFeature(region(layer, 1).id())
    assert layer.commitChanges()
    assert panel.list.editor.table.numbers == [0, 2]


def test_a_result_that_is_removed_leaves_an_empty_panel(patches, panel, result):
    layer = result
    QgsProject.instance().removeMapLayer(layer.id())
    assert panel.list.editor.layer is None
    assert len(panel.list.editor.table) == 0
    assert panel.list.isHidden()
    panel.list.editor.rename(0, "nobody")
    panel.list.zoom_to_selected()


def test_a_renamed_result_is_offered_by_its_new_name(patches, panel, result):
    layer = result
    layer.setName("Land cover")
    assert panel.list._results.currentText() == "Land cover"


def test_names_colours_and_regions_survive_the_project(patches, panel, result, merge, tmp_path):
    layer = result
    layer_id = layer.id()
    panel.list.editor.rename(0, "Forest")
    panel.list.editor.recolor(0, "#114411")
    merge(1, 2)
    panel.list.editor.rename(1, "Farmland")
    panel.list.editor.show_clusters([1], False)
    shape = region(layer, 1).geometry().asWkt()
    state = panel.save_state()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert panel.list.editor.layer is None
    assert project.read(str(tmp_path / "project.qgz"))
    panel.restore_state(state)
    reopened = project.mapLayer(layer_id)
    assert panel.list.editor.layer is reopened
    assert legend(reopened) == [(0, "Forest", "#114411", True), (1, "Farmland", legend(reopened)[1][2], False)]
    assert [(one.name, one.patches) for one in panel.list.editor.table] == [("Forest", 50), ("Farmland", 50)]
    assert region(reopened, 1).geometry().asWkt() == shape
    panel.list.editor.rename(0, "Woodland")
    assert legend(reopened)[0][1] == "Woodland"


def test_a_project_that_was_opened_before_the_dock_has_its_regions(patches, panel, result, workspace, qtbot, tmp_path):
    panel.list.editor.rename(0, "Forest")
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    panel.unload()
    panel.unload = lambda: None  # done
    assert project.read(str(tmp_path / "project.qgz"))
    reopened = project.mapLayersByName("3 clusters of patches")[0]
    assert reopened.featureCount() == 3  # before the dock
    parent = QWidget()
    qtbot.addWidget(parent)
    late = ClustersPanel(workspace, parent)
    assert late.list.editor.layer is reopened
    assert late.list.editor.table[0].name == "Forest"
    assert late.list.editor.table[0].patches == 50
    late.unload()


def test_names_and_colours_are_in_a_copy_without_style(patches, panel, result, tmp_path):
    panel.list.editor.rename(1, "Soy fields")
    panel.list.editor.recolor(1, "#123456")
    copy = saved_and_reopened(result, tmp_path / "regions.gpkg")
    QgsProject.instance().addMapLayer(copy)
    panel.list.show_result(copy)
    table = panel.list.editor.table
    assert (table[1].name, table[1].color, table[1].patches) == ("Soy fields", "#123456", 30)
    assert panel.list._pin.isChecked()


def test_a_result_in_a_file_is_merged_in_the_file(patches, panel, result, merge, tmp_path):
    copy = saved_and_reopened(result, tmp_path / "regions.gpkg")
    QgsProject.instance().addMapLayer(copy)
    panel.list.show_result(copy)
    merge(1, 2)
    assert sorted(feature["patches"] for feature in copy.getFeatures()) == [50, 50]
    panel.list.editor.undo()
    assert sorted(feature["patches"] for feature in copy.getFeatures()) == [20, 30, 50]


def test_regions_too_large_for_the_project_come_back_from_the_cache(
    patches, panel, result, workspace, monkeypatch, tmp_path, qtbot
):
    monkeypatch.setattr(stored_features, "_MOST_BYTES", 10)
    project, restorer, layer_id = QgsProject.instance(), workspace.restorer, result.id()
    assert project.write(str(tmp_path / "project.qgz"))
    qtbot.waitUntil(lambda: not restorer.writing, timeout=180_000)
    assert result.customProperty("skipMemoryLayersCheck")
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    qtbot.waitUntil(lambda: not restorer.is_filling(layer_id), timeout=180_000)
    assert [(one.patches, one.share) for one in panel.list.editor.table] == [(50, 0.5), (30, 0.3), (20, 0.2)]
    assert panel.notice.text == ""


def test_regions_that_cannot_be_brought_back_are_reported(patches, panel, result, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    result.setCustomProperty(stored_features.STORED_PROPERTY, "damaged")
    result.dataProvider().truncate()
    copy = result.clone()
    project.removeMapLayer(result.id())
    project.addMapLayer(copy)
    assert "make the clusters again" in panel.notice.text


def test_unload_lets_go(patches, workspace, qtbot, result):
    layer, project = result, QgsProject.instance()
    watched = {
        layer: (layer.nameChanged, layer.styleChanged, layer.committedFeaturesRemoved),
        project: (project.layersAdded, project.layersRemoved, project.writeProject),
        workspace: (workspace.embedding_layer_changed,),
    }

    def receivers():
        return [source.receivers(signal) for source, signals in watched.items() for signal in signals]

    before = receivers()
    parent = QWidget()
    qtbot.addWidget(parent)
    other = ClustersPanel(workspace, parent)
    assert other.list.editor.layer is layer
    assert sum(receivers()) > sum(before)
    other.unload()
    assert receivers() == before
    gone = weakref.ref(other)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del other, parent
    gc.collect()
    assert gone() is None
    layer.setName("after")
    project.removeMapLayer(layer.id())
