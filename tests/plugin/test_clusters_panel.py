"""The clusters panel on real layers and with the real engine: what it makes, and that its table drives the legend."""

from __future__ import annotations

import pytest
from algorithm_runs import registered_provider
from clusters_scene import COLS, ROWS, SIZES, added, ground, planted_layer, planted_regions
from layer_factory import saved_and_reopened
from qgis.core import QgsApplication, QgsCategorizedSymbolRenderer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QTableView,
    QToolBar,
    QWidget,
)

from terrapatch.plugin.dock import cluster_keeping, cluster_list
from terrapatch.plugin.dock.cluster_results import place_result
from terrapatch.plugin.dock.cluster_table_model import AREA, NAME, SHOWN
from terrapatch.plugin.dock.clusters_panel import ClustersPanel
from terrapatch.plugin.dock.session import DockSession

# on the ellipsoid: 0.9996 is the scale of UTM at its central meridian, and this is 2° away from it
HECTARES_PER_PATCH = 5.76


@pytest.fixture
def session(qgis_iface, qgis_new_project):
    registered_provider()
    made = DockSession(qgis_iface)
    yield made
    made.end()


@pytest.fixture
def panel(session, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ClustersPanel(session, parent)
    yield made
    made.unload()


@pytest.fixture
def make_clusters(panel, qtbot):
    """Runs the panel's form and gives the layer that comes of it."""

    def run(k: int = 3, seed: int = 0) -> QgsVectorLayer:
        panel.form.restore_state({"k": k, "seed": seed})
        with qtbot.waitSignal(panel.form.result_placed, timeout=60_000) as placed:
            panel.form.run()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=5_000)
        return placed.args[0]

    return run


@pytest.fixture
def patches(session):
    layer = added(planted_layer())
    session.use_embedding_layer(layer)
    return layer


@pytest.fixture
def result(patches, panel, session) -> QgsVectorLayer:
    """A result of three clusters, placed as the form does it."""
    layer = planted_regions()
    place_result(session, layer, patches.id(), k=3, seed=0)
    panel.list.show_result(layer)
    return layer


@pytest.fixture
def merge(panel, qtbot):
    """Merges clusters and waits until it is done."""

    def run(*numbers: int) -> None:
        panel.list.view.select_numbers(numbers)
        with qtbot.waitSignal(panel.list.editor.merged, timeout=20_000):
            panel.list.merge_selected()
        qtbot.waitUntil(lambda: not panel.list.editor.merging, timeout=5_000)

    return run


def legend(layer: QgsVectorLayer) -> list[tuple[int, str, str, bool]]:
    """Of every category its cluster, label, colour and whether it is drawn."""
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    return [
        (int(one.value()), one.label(), one.symbol().color().name(), one.renderState())
        for one in layer.renderer().categories()
    ]


def region(layer: QgsVectorLayer, number: int):
    return next(feature for feature in layer.getFeatures() if feature["cluster"] == number)


class TestRun:
    def test_makes_the_planted_clusters(self, patches, panel, make_clusters, session):
        layer = make_clusters(3)
        table = panel.list.editor.table
        assert [cluster.patches for cluster in table] == SIZES
        assert [cluster.share for cluster in table] == pytest.approx([0.5, 0.3, 0.2])
        assert [cluster.area_ha for cluster in table] == pytest.approx(
            [HECTARES_PER_PATCH * size for size in SIZES], rel=2e-3
        )
        assert layer.name() == "3 clusters of patches"
        assert session.layer_group().findLayer(layer.id()) is not None
        assert region(layer, 0).geometry().isGeosEqual(ground(range(0, 5), range(COLS)))

    def test_the_legend_has_names_and_the_fields_too(self, patches, make_clusters):
        layer = make_clusters(3)
        assert [row[:2] for row in legend(layer)] == [(0, "Cluster 0"), (1, "Cluster 1"), (2, "Cluster 2")]
        assert len({row[2] for row in legend(layer)}) == 3
        assert all(row[3] for row in legend(layer))

    def test_a_second_run_takes_the_place_of_the_first(self, patches, panel, make_clusters):
        first = make_clusters(3)
        first_id = first.id()
        root = QgsProject.instance().layerTreeRoot()
        before = [node.layerId() for node in root.findLayers()]
        second = make_clusters(2)
        after = [node.layerId() for node in root.findLayers()]
        assert QgsProject.instance().mapLayer(first_id) is None
        assert after == [second.id() if one == first_id else one for one in before]
        assert [cluster.patches for cluster in panel.list.editor.table] == [50, 50]

    def test_names_and_colours_stay_with_the_ground(self, patches, panel, make_clusters):
        make_clusters(3)
        panel.list.editor.rename(0, "Forest")
        panel.list.editor.recolor(0, "#114411")
        panel.list.editor.rename(2, "Water")
        layer = make_clusters(2)
        names = {row[1]: row[2] for row in legend(layer)}
        assert names["Forest"] == "#114411"
        assert "Water" not in names
        assert panel.notice.text == "Names kept from the last result: Forest."
        assert {feature["name"] for feature in layer.getFeatures()} == set(names)

    def test_a_pinned_result_stays(self, patches, panel, result, make_clusters):
        first = result
        panel.list._pin.click()
        second = make_clusters(2)
        assert QgsProject.instance().mapLayer(first.id()) is first
        assert panel.list._results.count() == 2
        assert panel.list.editor.layer is second
        assert not panel.list._pin.isChecked()
        panel.list.show_result(first)
        assert panel.list._pin.isChecked()
        assert len(panel.list.editor.table) == 3

    def test_a_copy_that_the_user_made_stays(self, patches, panel, result, make_clusters):
        copy = result.clone()
        QgsProject.instance().addMapLayer(copy)
        make_clusters(2)
        assert QgsProject.instance().mapLayer(copy.id()) is copy
        assert len(panel.list.editor.table) == 2

    def test_results_of_other_patches_stay(self, patches, panel, result, make_clusters, session):
        first = result
        other = added(planted_layer("others"))
        session.use_embedding_layer(other)
        assert panel.list.editor.layer is None
        second = make_clusters(2)
        assert panel.list.editor.layer is second
        session.use_embedding_layer(patches)
        assert panel.list.editor.layer is first

    def test_too_many_clusters_are_refused_with_the_reason(self, patches, panel, qtbot):
        panel.form.restore_state({"k": 150})
        panel.form.run()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=60_000)
        assert "100 patches" in panel.notice.text
        assert panel.list.editor.layer is None

    def test_cancel_leaves_no_layer(self, patches, panel, qtbot):
        before = set(QgsProject.instance().mapLayers())
        panel.form.run()
        assert panel.form.busy
        panel.form.cancel()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=20_000)
        assert set(QgsProject.instance().mapLayers()) == before
        assert panel.form._start.isEnabled()
        assert panel.notice.text == ""

    def test_a_second_run_waits_for_the_first(self, patches, panel, session, qtbot):
        panel.form.run()
        panel.form.run()
        panel.form.suggest()
        assert len(session.running()) == 1
        assert not panel.form._suggest.isEnabled()
        panel.form.cancel()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=20_000)

    def test_patches_that_go_during_the_run_do_not_take_it_with_them(self, patches, panel, qtbot):
        panel.form.restore_state({"k": 3})
        with qtbot.waitSignal(panel.form.result_placed, timeout=60_000):
            panel.form.run()
            QgsProject.instance().removeMapLayer(patches.id())
        assert [cluster.patches for cluster in panel.list.editor.table] == SIZES

    def test_a_project_that_is_closed_during_the_run_gets_nothing(self, patches, panel, qtbot):
        panel.form.run()
        QgsProject.instance().clear()
        assert not panel.form.busy
        qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=20_000)
        assert QgsProject.instance().mapLayers() == {}

    def test_without_patches_there_is_nothing_to_run(self, panel):
        assert not panel.form._start.isEnabled()
        assert "embed a raster" in panel.form._start.toolTip()
        panel.form.run()
        assert not panel.form.busy


class TestSuggest:
    def test_finds_the_planted_number_and_marks_it(self, patches, panel, qtbot):
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=60_000)
        suggestion = panel.form._chart.suggestion
        assert suggestion.ks == tuple(range(2, 16))
        assert suggestion.suggested == panel.form.k == 3
        assert suggestion.silhouette[1] > 0.9
        assert not panel.form._chart.isHidden()

    def test_a_click_on_the_chart_chooses(self, patches, panel, qtbot):
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=60_000)
        chart = panel.form._chart
        chart.resize(300, chart.sizeHint().height())
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.position_of(6).toPoint())
        assert panel.form.k == 6
        qtbot.keyClick(chart, Qt.Key.Key_Right)
        assert panel.form.k == 7
        qtbot.keyClick(chart, Qt.Key.Key_Home)
        assert panel.form.k == 3

    def test_other_patches_need_another_suggestion(self, patches, panel, session, qtbot):
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=60_000)
        session.use_embedding_layer(added(planted_layer("others")))
        assert panel.form._chart.suggestion is None
        assert panel.form._chart.isHidden()

    def test_cancel_ends_it_quietly(self, patches, panel, qtbot):
        panel.form.suggest()
        panel.form.cancel()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=20_000)
        assert panel.form._chart.suggestion is None
        assert panel.notice.text == ""

    def test_patches_that_are_all_alike_say_so(self, panel, session, qtbot):
        import numpy as np
        from layer_factory import embedding_layer

        session.use_embedding_layer(added(embedding_layer("alike", vectors=np.ones((48, 12)))))
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=60_000)
        assert "only 1 groups of the 48 vectors differ" in panel.notice.text


class TestEditing:
    def test_a_name_typed_into_the_table_is_in_the_legend_and_the_field(self, patches, panel, result):
        layer = result
        model = panel.list.view.clusters
        assert model.setData(model.index(1, NAME), "Soy fields")
        assert legend(layer)[1][:2] == (1, "Soy fields")
        assert region(layer, 1)["name"] == "Soy fields"
        panel.list.editor.undo()
        assert legend(layer)[1][:2] == (1, "Cluster 1")
        assert region(layer, 1)["name"] == "Cluster 1"
        panel.list.editor.redo()
        assert legend(layer)[1][:2] == (1, "Soy fields")

    def test_colours_reach_fill_and_outline(self, patches, panel, result):
        layer = result
        panel.list.editor.recolor(2, "#123456")
        categories = layer.renderer().categories()  # own their symbols, so must be kept
        assert legend(layer)[2][2] == "#123456"
        assert categories[2].symbol().symbolLayer(0).strokeColor().name() == "#123456"
        assert region(layer, 2)["color"] == "#123456"

    def test_a_colour_is_chosen_in_the_dialog_of_qgis(self, patches, panel, result, monkeypatch):
        asked = []

        def choose(color, parent, title):
            asked.append((color.name(), title))
            return QColor("#abcdef")

        monkeypatch.setattr(cluster_list.QgsColorDialog, "getColor", choose)
        before = legend(result)[1][2]
        panel.list.view.select_numbers([1])
        panel.list.view.color_wanted.emit()
        assert asked == [(before, "Colour of 'Cluster 1'")]
        assert legend(result)[1][2] == "#abcdef"

    def test_a_style_of_the_user_stays(self, patches, panel, result):
        renderer = result.renderer().clone()
        categories = renderer.categories()  # own their symbols, so must be kept
        symbol = categories[0].symbol().clone()
        symbol.setOpacity(0.25)
        renderer.updateCategorySymbol(0, symbol)
        result.setRenderer(renderer)
        result.setOpacity(0.9)
        panel.list.editor.rename(0, "Forest")
        categories = result.renderer().categories()
        assert categories[0].symbol().opacity() == 0.25
        assert result.opacity() == 0.9

    def test_a_renaming_during_a_merge_is_not_lost(self, patches, panel, result, qtbot):
        panel.list.view.select_numbers([1, 2])
        with qtbot.waitSignal(panel.list.editor.merged, timeout=20_000):
            panel.list.merge_selected()
            panel.list.editor.rename(1, "Farmland")
        assert [(row[0], row[1]) for row in legend(result)] == [(0, "Cluster 0"), (1, "Farmland")]
        assert region(result, 1)["name"] == "Farmland"

    def test_a_box_that_is_unchecked_hides_on_the_map(self, patches, panel, result):
        layer = result
        model = panel.list.view.clusters
        model.setData(model.index(0, SHOWN), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        assert [row[3] for row in legend(layer)] == [False, True, True]
        panel.list.editor.undo()
        assert [row[3] for row in legend(layer)] == [True, True, True]

    def test_only_these_and_all_again(self, patches, panel, result):
        layer = result
        panel.list.view.select_numbers([1])
        panel.list.show_only_selected()
        assert [row[3] for row in legend(layer)] == [False, True, False]
        panel.list.show_only_selected()
        assert [row[3] for row in legend(layer)] == [True, True, True]

    def test_merging_makes_one_region_and_undo_two_again(self, patches, panel, result, merge):
        layer = result
        before = {feature["cluster"]: feature.geometry().asWkt() for feature in layer.getFeatures()}
        merge(1, 2)
        assert layer.featureCount() == 2
        merged = region(layer, 1)
        assert merged.geometry().isGeosEqual(ground(range(5, ROWS), range(COLS)))
        assert (merged["patches"], merged["share"]) == (50, pytest.approx(0.5))
        assert merged["area_ha"] == pytest.approx(50 * HECTARES_PER_PATCH, rel=2e-3)
        assert [row[0] for row in legend(layer)] == [0, 1]
        assert panel.list.selected_numbers() == [1]
        panel.list.editor.undo()
        assert {feature["cluster"]: feature.geometry().asWkt() for feature in layer.getFeatures()} == before
        assert [row[0] for row in legend(layer)] == [0, 1, 2]
        panel.list.editor.redo()
        assert layer.featureCount() == 2

    def test_a_layer_that_is_being_edited_is_not_merged(self, patches, panel, result):
        layer = result
        layer.startEditing()
        panel.list.editor.merge([1, 2])
        assert "is being edited" in panel.notice.text
        assert layer.featureCount() == 3
        assert not panel.list.editor.undo_stack.canUndo()
        layer.rollBack()

    def test_patches_of_clusters_are_selected_after_a_merge_too(self, patches, panel, result, merge, qtbot):
        merge(1, 2)
        panel.list.view.select_numbers([1])
        with qtbot.waitSignal(patches.selectionChanged, timeout=20_000):
            panel.list.select_patches()
        qtbot.waitUntil(lambda: panel.list._task is None, timeout=5_000)
        assert {feature["row"] for feature in patches.selectedFeatures()} == {5, 6, 7, 8, 9}
        assert patches.selectedFeatureCount() == 50
        assert "50 of 100 patches" in panel.notice.text

    def test_zoom_moves_the_map_to_the_region(self, patches, panel, result, session):
        layer = result
        session.iface.mapCanvas().setDestinationCrs(layer.crs())
        panel.list.view.select_numbers([2])
        panel.list.zoom_to_selected()
        extent = session.iface.mapCanvas().extent()
        assert extent.contains(region(layer, 2).geometry().boundingBox())
        assert extent.center().distance(region(layer, 2).geometry().boundingBox().center()) < 1.0


class TestKeysAndMouse:
    def test_a_name_is_typed_after_f2(self, patches, panel, result, qtbot):
        view = panel.list.view
        view.select_numbers([1])
        qtbot.keyClick(view, Qt.Key.Key_F2)
        editor = view.findChild(QLineEdit)
        assert editor.text() == "Cluster 1"
        editor.selectAll()
        qtbot.keyClicks(editor, "Soy fields")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: legend(result)[1][1] == "Soy fields", timeout=2_000)

    def test_space_hides_and_control_z_shows_again(self, patches, panel, result, qtbot):
        view = panel.list.view
        view.select_numbers([0, 2])
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert [row[3] for row in legend(result)] == [False, True, False]
        qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert [row[3] for row in legend(result)] == [True, True, True]
        qtbot.keyClick(view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert [row[3] for row in legend(result)] == [False, True, False]

    def test_control_m_merges(self, patches, panel, result, qtbot):
        panel.list.view.select_numbers([1, 2])
        with qtbot.waitSignal(panel.list.editor.merged, timeout=20_000):
            qtbot.keyClick(panel.list.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        assert panel.list.editor.table.numbers == [0, 1]

    def test_keys_of_the_table_are_claimed_before_qgis_takes_them(self, panel, result):
        claimed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        other = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        for event in (claimed, other):
            event.ignore()
            panel.list.view.event(event)
        assert claimed.isAccepted()
        assert not other.isAccepted()

    def test_bars_are_as_high_as_their_shares_and_select(self, panel, result, qtbot):
        chart = panel.list.chart
        chart.resize(300, chart.sizeHint().height())
        heights = [chart.bar_of(number).height() for number in (0, 1, 2)]
        assert [height / heights[0] for height in heights] == pytest.approx([1.0, 0.6, 0.4])
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar_of(1).center().toPoint())
        assert panel.list.selected_numbers() == [1]
        place = chart.bar_of(2).center().toPoint()
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=place)
        assert panel.list.selected_numbers() == [1, 2]

    def test_a_click_on_a_title_sorts_and_another_turns_it_round(self, panel, result):
        view = panel.list.view

        def names():
            return [view.model().index(row, NAME).data() for row in range(3)]

        panel.list.editor.rename(2, "Airport")
        view.sort_by(NAME)
        assert names() == ["Airport", "Cluster 0", "Cluster 1"]
        view.sort_by(NAME)
        assert names() == ["Cluster 1", "Cluster 0", "Airport"]
        view.sort_by(AREA)
        assert names() == ["Cluster 0", "Cluster 1", "Airport"]

    def test_what_cannot_be_done_is_greyed(self, panel, result):
        able = {name: action.isEnabled() for name, action in panel.list._actions.items()}
        assert not any(able.values())
        panel.list.view.select_numbers([1])
        assert panel.list._actions["Rename"].isEnabled()
        assert not panel.list._actions["Merge"].isEnabled()
        panel.list.view.select_numbers([1, 2])
        assert panel.list._actions["Merge"].isEnabled()
        assert not panel.list._actions["Rename"].isEnabled()

    def test_everything_has_a_name(self, panel, result):
        for kind in (QSpinBox, QAbstractButton, QComboBox, QTableView, QToolBar, QProgressBar):
            for widget in panel.findChildren(kind):
                inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), (QToolBar, QTableView))
                assert widget.objectName().startswith("terrapatch") or inner, widget

    def test_fits_into_320_pixels(self, panel, result):
        assert panel.minimumSizeHint().width() <= 320


class TestFollowing:
    def test_a_change_in_the_legend_elsewhere_is_seen(self, patches, panel, result):
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
        assert not panel.list.editor.undo_stack.canUndo()

    def test_a_region_that_is_deleted_by_hand_leaves_the_table(self, patches, panel, result):
        layer = result
        layer.startEditing()
        layer.deleteFeature(region(layer, 1).id())
        assert layer.commitChanges()
        assert panel.list.editor.table.numbers == [0, 2]

    def test_a_result_that_is_removed_leaves_an_empty_panel(self, patches, panel, result):
        layer = result
        QgsProject.instance().removeMapLayer(layer.id())
        assert panel.list.editor.layer is None
        assert len(panel.list.editor.table) == 0
        assert panel.list.isHidden()
        panel.list.editor.rename(0, "nobody")
        panel.list.zoom_to_selected()

    def test_a_renamed_result_is_offered_by_its_new_name(self, patches, panel, result):
        layer = result
        layer.setName("Land cover")
        assert panel.list._results.currentText() == "Land cover"

    def test_names_colours_and_regions_survive_the_project(self, patches, panel, result, merge, tmp_path):
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

    def test_a_project_that_was_opened_before_the_dock_has_its_regions(
        self, patches, panel, result, session, qtbot, tmp_path
    ):
        panel.list.editor.rename(0, "Forest")
        project = QgsProject.instance()
        assert project.write(str(tmp_path / "project.qgz"))
        panel.unload()
        panel.unload = lambda: None  # done
        assert project.read(str(tmp_path / "project.qgz"))
        reopened = project.mapLayersByName("3 clusters of patches")[0]
        assert reopened.featureCount() == 0
        parent = QWidget()
        qtbot.addWidget(parent)
        late = ClustersPanel(session, parent)
        assert late.list.editor.layer is reopened
        assert late.list.editor.table[0].name == "Forest"
        assert late.list.editor.table[0].patches == 50
        late.unload()

    def test_names_and_colours_are_in_a_copy_without_style(self, patches, panel, result, tmp_path):
        panel.list.editor.rename(1, "Soy fields")
        panel.list.editor.recolor(1, "#123456")
        copy = saved_and_reopened(result, tmp_path / "regions.gpkg")
        QgsProject.instance().addMapLayer(copy)
        panel.list.show_result(copy)
        table = panel.list.editor.table
        assert (table[1].name, table[1].color, table[1].patches) == ("Soy fields", "#123456", 30)
        assert panel.list._pin.isChecked()

    def test_a_result_in_a_file_is_merged_in_the_file(self, patches, panel, result, merge, tmp_path):
        copy = saved_and_reopened(result, tmp_path / "regions.gpkg")
        QgsProject.instance().addMapLayer(copy)
        panel.list.show_result(copy)
        merge(1, 2)
        assert sorted(feature["patches"] for feature in copy.getFeatures()) == [50, 50]
        panel.list.editor.undo()
        assert sorted(feature["patches"] for feature in copy.getFeatures()) == [20, 30, 50]

    def test_regions_that_the_project_does_not_hold_are_reported(self, patches, panel, result, monkeypatch, tmp_path):
        monkeypatch.setattr(cluster_keeping, "_MOST_BYTES", 10)
        project = QgsProject.instance()
        assert project.write(str(tmp_path / "project.qgz"))
        assert not result.customProperty("skipMemoryLayersCheck")
        project.clear()
        assert project.read(str(tmp_path / "project.qgz"))
        assert "make the clusters again" in panel.notice.text

    def test_unload_lets_go(self, patches, session, qtbot, result):
        layer = result
        parent = QWidget()
        qtbot.addWidget(parent)
        other = ClustersPanel(session, parent)
        other.unload()
        layer.setName("after")
        QgsProject.instance().removeMapLayer(layer.id())
