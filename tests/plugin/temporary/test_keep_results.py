"""'Keep results': all temporary layers go into one GeoPackage, with which a project opens without the plugin."""

from __future__ import annotations

import numpy as np
import pytest
from clusters_scene import legend, planted_layer, planted_regions
from osgeo import gdal
from qgis.core import QgsMapLayerStyle, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QByteArray, QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton

from terrapatch.plugin.layers.cache import TABLES
from terrapatch.plugin.layers.layer_order import KIND_PROPERTY
from terrapatch.plugin.temporary import copy_files
from terrapatch.plugin.temporary.keep_results import file_beside_project, free_name
from terrapatch.plugin.temporary.layer_restorer import LayerRestorer
from terrapatch.plugin.temporary.temporary_layers import MAP_PROPERTY

SECONDS = 180_000


class Iface:
    def __init__(self) -> None:
        self.bar = QgsMessageBar()

    def messageBar(self):
        return self.bar

    def said(self) -> str:
        return self.bar.currentItem().text() if self.bar.currentItem() else ""


@pytest.fixture
def restorer(own_settings, qgis_new_project):
    made = LayerRestorer(Iface())
    yield made
    made.unload()


@pytest.fixture
def scene(restorer, tmp_path):
    """Patches, clusters and a similarity map, all temporary."""
    project = QgsProject.instance()
    patches, regions = planted_layer("Patches (scene)"), planted_regions("3 clusters")
    regions.setCustomProperty(KIND_PROPERTY, "regions")
    project.addMapLayers([patches, regions])
    scores = copy_files.shown_folder() / "scores.tif"
    scores.parent.mkdir(parents=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(scores), 4, 3, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((700_000, 240, 0, 7_200_000, 0, -240))
    dataset.GetRasterBand(1).WriteArray(np.arange(12, dtype=np.float32).reshape(3, 4))
    del dataset
    shown = QgsRasterLayer(str(scores), "Similarity map", "gdal")
    shown.setCustomProperty(MAP_PROPERTY, True)
    shown.setOpacity(0.4)
    project.addMapLayer(shown)
    return patches, regions, shown


def content(layer):
    """Values by name and geometry of all features, but for the id that a file gives."""
    return [
        (
            {
                name: bytes(value) if isinstance(value, QByteArray) else value
                for name, value in feature.attributeMap().items()
                if name != "fid"
            },
            feature.geometry().asWkt(3),
        )
        for feature in layer.getFeatures()
    ]


def keep(restorer, file, qtbot) -> None:
    restorer.results.keep(file)
    qtbot.waitUntil(lambda: not restorer.results.busy, timeout=SECONDS)


def test_a_colleague_without_the_plugin_sees_everything(restorer, scene, tmp_path, qtbot):
    patches, regions, _ = scene
    project, file = QgsProject.instance(), tmp_path / "study_terrapatch.gpkg"
    assert project.write(str(tmp_path / "study.qgz"))
    before = {layer.id(): (layer.name(), content(layer)) for layer in (patches, regions)}
    colours = legend(regions)
    table = TABLES.table(patches)
    keep(restorer, file, qtbot)
    assert TABLES.table(patches) is table  # nothing is read, or searched, again
    assert "Layers kept in study_terrapatch.gpkg now: 3" in restorer._iface.said()
    assert project.isDirty()
    assert project.write(str(tmp_path / "study.qgz"))
    restorer.unload()  # the plugin is not there
    restorer.unload = lambda: None
    project.clear()
    assert project.read(str(tmp_path / "study.qgz"))
    for layer_id, (name, features) in before.items():
        layer = project.mapLayer(layer_id)
        assert (layer.name(), layer.providerType()) == (name, "ogr")
        assert layer.source().startswith(str(file))
        assert content(layer) == features
        assert not layer.customProperty("skipMemoryLayersCheck")
    assert legend(project.mapLayer(list(before)[1])) == colours
    (raster,) = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    assert raster.source() == str(tmp_path / "study_terrapatch_similarity.tif")
    assert raster.opacity() == pytest.approx(0.4)
    assert raster.dataProvider().sample(raster.extent().center(), 1)[1]


def test_the_file_alone_has_styles_and_what_the_layers_are(restorer, scene, tmp_path, qtbot):
    colours = legend(scene[1])
    metadata = scene[0].customProperty("terrapatch/embedding")
    file = tmp_path / "results.gpkg"
    keep(restorer, file, qtbot)
    regions = QgsVectorLayer(f"{file}|layername=3_clusters", "alone", "ogr")
    assert regions.featureCount() == 3
    assert legend(regions) == colours
    patches = QgsVectorLayer(f"{file}|layername=Patches_scene", "alone", "ogr")
    assert patches.customProperty("terrapatch/embedding") == metadata


def test_nothing_in_a_file_that_is_there_is_replaced(restorer, scene, tmp_path, qtbot):
    file = tmp_path / "results.gpkg"
    keep(restorer, file, qtbot)
    first = content(QgsVectorLayer(f"{file}|layername=3_clusters", "first", "ogr"))
    other = planted_regions("3 clusters")
    other.setCustomProperty(KIND_PROPERTY, "regions")
    other.dataProvider().deleteFeatures([3])
    QgsProject.instance().addMapLayer(other)
    keep(restorer, file, qtbot)
    assert content(QgsVectorLayer(f"{file}|layername=3_clusters", "first", "ogr")) == first
    assert QgsVectorLayer(f"{file}|layername=3_clusters_2", "second", "ogr").featureCount() == 2
    assert other.source() == f"{file}|layername=3_clusters_2"


def test_a_layer_that_is_being_edited_is_named(restorer, scene, tmp_path, qtbot):
    _, regions, _ = scene
    assert regions.startEditing()
    keep(restorer, tmp_path / "results.gpkg", qtbot)
    assert "'3 clusters' is being edited" in restorer._iface.said()
    assert regions.providerType() == "memory"
    assert regions.rollBack()


def test_a_folder_that_is_not_there(restorer, scene, tmp_path, qtbot):
    keep(restorer, tmp_path / "nowhere" / "results.gpkg", qtbot)
    assert "cannot be kept in" in restorer._iface.said()
    assert scene[0].providerType() == "memory"
    assert scene[0].featureCount() == 100


def test_it_is_offered_at_the_first_save_only(restorer, scene, tmp_path, qtbot):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "study.qgz"))
    qtbot.waitUntil(lambda: "on this computer only" in restorer._iface.said(), timeout=180_000)
    assert (
        restorer._iface.bar.currentItem().findChild(QPushButton, "terrapatchOfferKeepResults").text() == "Keep results…"
    )
    restorer._iface.bar.clearWidgets()
    assert project.write(str(tmp_path / "study.qgz"))
    QCoreApplication.processEvents()
    assert restorer._iface.said() == ""
    assert file_beside_project() == tmp_path / "study_terrapatch.gpkg"


def test_names_of_tables():
    assert free_name("Patches (drone ortho)", set()) == "Patches_drone_ortho"
    assert free_name("é/1", {"é_1"}) == "é_1_2"
    assert free_name("***", set()) == "layer"


class TestSimilarityMap:
    def test_comes_back_with_its_look_and_place(self, restorer, scene, tmp_path):
        project = QgsProject.instance()
        style = QgsMapLayerStyle()
        style.readFromLayer(scene[2])
        assert project.write(str(tmp_path / "study.qgz"))
        project.clear()
        assert project.read(str(tmp_path / "study.qgz"))
        (again,) = project.mapLayersByName("Similarity map")
        assert again.isValid()
        assert again.opacity() == pytest.approx(0.4)
        assert again.customProperty(MAP_PROPERTY)
        assert again.dataProvider().sample(again.extent().center(), 1)[0] in (5.0, 6.0, 9.0, 10.0)
        assert project.layerTreeRoot().findLayer(again).itemVisibilityChecked()
        assert not project.isDirty()
        # and once more, though no search was made: what is shown now is a copy of the copy
        assert project.write(str(tmp_path / "study.qgz"))
        project.clear()
        assert project.read(str(tmp_path / "study.qgz"))
        assert len(project.mapLayersByName("Similarity map")) == 1

    def test_a_project_that_names_other_files_shows_none(self, restorer, tmp_path):
        project = QgsProject.instance()
        for says in ('[{"file": "../../etc/passwd"}]', "[" * 5000, '[{"file": 7}, 8, null]', '{"file": "x"}'):
            project.writeEntry("terrapatch", "similarity_maps", says)
            restorer._project_read()
        assert project.mapLayers() == {}
