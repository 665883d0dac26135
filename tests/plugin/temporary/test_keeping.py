"""Temporary patches come back with their project: kept when it is saved, brought back when it is opened."""

from __future__ import annotations

import shutil

import pytest
from algorithm_runs import Run, registered_provider
from layer_factory import embedding_set
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from terrapatch.plugin.background.awaited_task import let_end
from terrapatch.plugin.dock.runs.lost_patches import LostPatchesNotice
from terrapatch.plugin.layers.write import memory_layer
from terrapatch.plugin.temporary import copy_files
from terrapatch.plugin.temporary.layer_copies import COPY_PROPERTY, LayerCopies
from terrapatch.plugin.temporary.layer_restorer import LayerRestorer
from terrapatch.plugin.workspace import Workspace

SECONDS = 180_000


class Iface:
    def __init__(self) -> None:
        self.bar = QgsMessageBar()
        self.said = []
        self.bar.pushMessage = lambda title, text, **options: self.said.append(text)

    def messageBar(self):
        return self.bar


@pytest.fixture
def folder(own_settings):
    """Where copies lie."""
    return copy_files.copy_file("any.gpkg").parent


@pytest.fixture
def restorer(folder, qgis_new_project):
    made = LayerRestorer(Iface())
    yield made
    made.unload()


@pytest.fixture
def layer(restorer):
    made = memory_layer(embedding_set(), "Patches of 2026")
    return QgsProject.instance().addMapLayer(made)


@pytest.fixture
def project_file(tmp_path):
    return str(tmp_path / "project.qgz")


def content(layer):
    """Everything that the features hold, in their order."""
    rows = []
    for feature in layer.getFeatures():
        values = [bytes(value) if isinstance(value, QByteArray) else value for value in feature.attributes()]
        rows.append((values, feature.geometry().asWkt(3)))
    return rows


def save(restorer, project_file, qtbot) -> None:
    assert QgsProject.instance().write(project_file)
    qtbot.waitUntil(lambda: not restorer.writing, timeout=SECONDS)


def reopen(restorer, project_file, layer_id, qtbot) -> QgsVectorLayer:
    project = QgsProject.instance()
    project.clear()
    assert project.read(project_file)
    qtbot.waitUntil(lambda: not restorer.is_filling(layer_id), timeout=SECONDS)
    return project.mapLayer(layer_id)


def test_all_of_the_layer_comes_back(restorer, layer, folder, project_file, qtbot):
    before, layer_id = content(layer), layer.id()
    layer.setOpacity(0.5)
    save(restorer, project_file, qtbot)
    assert not QgsProject.instance().isDirty()
    assert [file.name for file in folder.glob("*.gpkg")] == [layer.customProperty(COPY_PROPERTY)]
    with qtbot.waitSignal(restorer.filled, timeout=SECONDS) as filled:
        again = reopen(restorer, project_file, layer_id, qtbot)
    assert filled.args == [layer_id]
    assert (again.name(), again.opacity(), again.providerType()) == ("Patches of 2026", 0.5, "memory")
    assert again.featureCount() == len(before) > 0
    assert content(again) == before
    assert again.extent().width() > 0
    assert not QgsProject.instance().isDirty()  # bringing them back is no change of the user's
    assert restorer.lost() == {}


def test_a_project_that_is_closed_as_soon_as_it_is_saved(restorer, layer, project_file, qtbot):
    before, layer_id = content(layer), layer.id()
    assert QgsProject.instance().write(project_file)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not restorer.writing, timeout=SECONDS)
    assert content(reopen(restorer, project_file, layer_id, qtbot)) == before


def test_a_project_that_is_opened_again_while_its_copy_is_written(restorer, layer, project_file, qtbot, monkeypatch):
    before, layer_id, project = content(layer), layer.id(), QgsProject.instance()
    ends, finish = [], LayerCopies._written
    monkeypatch.setattr(LayerCopies, "_written", lambda copies, *about: ends.append(lambda: finish(copies, *about)))
    assert project.write(project_file)
    project.clear()
    assert project.read(project_file)
    qtbot.waitUntil(lambda: bool(ends), timeout=SECONDS)
    assert restorer.writing
    assert restorer.is_filling(layer_id)
    assert restorer.lost() == {}
    assert project.mapLayer(layer_id).featureCount() == 0
    with qtbot.waitSignal(restorer.filled, timeout=SECONDS) as filled:
        ends.pop()()
    assert filled.args == [layer_id]
    assert content(project.mapLayer(layer_id)) == before
    assert restorer.lost() == {}
    assert not restorer.is_filling(layer_id)


def test_it_is_copied_again_only_where_it_has_changed(restorer, layer, folder, project_file, qtbot):
    save(restorer, project_file, qtbot)
    first = layer.customProperty(COPY_PROPERTY)
    save(restorer, project_file, qtbot)
    assert layer.customProperty(COPY_PROPERTY) == first
    assert len(list(folder.glob("*.gpkg"))) == 1
    assert layer.startEditing()
    assert layer.deleteFeature(next(layer.getFeatures()).id())
    assert layer.commitChanges()
    left = content(layer)
    save(restorer, project_file, qtbot)
    assert layer.customProperty(COPY_PROPERTY) != first
    again = reopen(restorer, project_file, layer.id(), qtbot)
    assert content(again) == left
    kept = again.customProperty(COPY_PROPERTY)
    assert again.startEditing()  # the same number of features, but another value
    assert again.changeAttributeValue(next(again.getFeatures()).id(), again.fields().indexOf("valid"), 0.125)
    assert again.commitChanges()
    save(restorer, project_file, qtbot)
    assert again.customProperty(COPY_PROPERTY) != kept


def test_a_name_in_a_project_leads_nowhere_else(folder):
    assert copy_files.copy_file("../../etc/passwd") == folder / "passwd"


def test_a_cache_that_cannot_be_written(restorer, layer, folder, project_file, qtbot):
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    save(restorer, project_file, qtbot)
    (said,) = restorer._iface.said
    assert "'Patches of 2026' cannot be kept" in said
    assert "export the layer to a GeoPackage" in said
    assert not layer.customProperty("skipMemoryLayersCheck")  # QGIS's own warning is right then


def test_without_the_copy_one_click_embeds_again(restorer, folder, project_file, sample_folder, qtbot, qgis_iface):
    registered_provider()
    run = Run(
        "embedraster",
        {
            "INPUT": str(sample_folder / "landsat8_parana.tif"), "ENCODER": "mosaiks", "PATCH_SIZE": 64, "FEATURES": 16,
            "EXTENT": "740000,760000,-2830000,-2800000 [EPSG:32621]", "OUTPUT": "memory:",
        },
    )  # fmt: skip
    layer = QgsProject.instance().addMapLayer(run.layer().clone())
    before, layer_id = content(layer), layer.id()
    assert len(before) > 20
    save(restorer, project_file, qtbot)
    shutil.rmtree(folder)
    again = reopen(restorer, project_file, layer_id, qtbot)
    assert again.featureCount() == 0
    workspace = Workspace(qgis_iface, None, restorer)
    notice = LostPatchesNotice(workspace)
    qtbot.addWidget(notice)
    notice.show()
    text = notice.findChild(QLabel, "terrapatchLostPatchesText").text()
    assert "were in a temporary layer and cannot be brought back: their copy is not in the cache" in text
    with qtbot.waitSignal(restorer.filled, timeout=SECONDS):
        notice.findChild(QPushButton, "terrapatchEmbedAgain").click()
    assert content(again) == before
    assert not notice.isVisible()
    notice.unload()
    workspace.end()


def test_a_layer_of_another_algorithm_says_so(restorer, layer, folder, project_file, qtbot, qgis_iface):
    save(restorer, project_file, qtbot)
    shutil.rmtree(folder)
    reopen(restorer, project_file, layer.id(), qtbot)
    workspace = Workspace(qgis_iface, None, restorer)
    notice = LostPatchesNotice(workspace)
    qtbot.addWidget(notice)
    notice.show()
    assert not notice.findChild(QPushButton, "terrapatchEmbedAgain").isVisible()
    assert "does not say how to make them again" in notice.findChild(QLabel, "terrapatchLostPatchesText").text()
    notice.unload()
    workspace.end()


@pytest.fixture
def copies_being_written(folder, qgis_new_project):
    """Copies of a layer whose project is saved and closed, as QGIS does when it is left; and the name of one."""
    copies = LayerCopies()
    layer = QgsProject.instance().addMapLayer(memory_layer(embedding_set(), "Patches of 2026"))
    copies.copy(layer)
    name = str(layer.customProperty(COPY_PROPERTY))
    copies.begin()
    QgsProject.instance().clear()
    assert copies.is_writing(name)
    return copies, name


def test_a_copy_is_there_when_qgis_is_left_right_after_saving(copies_being_written):
    copies, name = copies_being_written
    copies.unload()
    assert copy_files.has_file(name)
    assert QgsVectorLayer(str(copy_files.copy_file(name)), "copy", "ogr").featureCount() == 48
    assert not copy_files.unfinished(name).exists()
    assert not copies.writing


def test_a_copy_that_takes_too_long_when_the_plugin_goes_leaves_nothing(copies_being_written, monkeypatch):
    monkeypatch.setattr("terrapatch.plugin.temporary.layer_copies.let_end", lambda tasks, seconds=0.0: None)
    copies, name = copies_being_written
    task = copies._writing[name]
    copies.unload()
    sip.delete(copies)
    let_end([task], SECONDS)
    assert task.isCanceled()
    assert not copy_files.unfinished(name).exists()
