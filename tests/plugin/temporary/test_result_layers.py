"""Result layers and temporary rasters: what the next run replaces, and what it leaves to the user."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer, edit
from qgis.PyQt.QtCore import QObject

from terrapatch.plugin.changes.change_layers import ChangeLayers
from terrapatch.plugin.changes.comparison import ChangedPlace, Comparison
from terrapatch.plugin.classes.class_map import ClassMap
from terrapatch.plugin.layers.schema import FieldKind, make_field
from terrapatch.plugin.search.similarity_map import SimilarityMap
from terrapatch.plugin.temporary.copy_files import shown_folder
from terrapatch.plugin.temporary.keep_results import KeepResults
from terrapatch.plugin.temporary.layer_restorer import LayerRestorer
from terrapatch.plugin.temporary.temporary_layers import similarity_maps, temporary_rasters
from terrapatch.plugin.workspace import Workspace

LEGEND = {"a": ("crop", "#00ff00"), "b": ("water", "#0000ff")}


def regions_file(file: Path, crs: bool = True) -> Path:
    """Two squares of the classes a and b."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32721)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    for name in ("classes", "changes"):
        layer = source.CreateLayer(name, reference if crs else None, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("object", ogr.OFTInteger))
        for number, text in enumerate("ab"):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["class"], feature["object"] = text, number
            x = 700_000 + 100 * number
            ring = f"{x} 0, {x + 100} 0, {x + 100} 100, {x} 100, {x} 0"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
            layer.CreateFeature(feature)
    return file


def raster_file(file: Path) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(file), 4, 3, 2, gdal.GDT_Float32)
    dataset.SetGeoTransform((700_000, 240, 0, 7_200_000, 0, -240))
    dataset.GetRasterBand(1).WriteArray(np.arange(12, dtype=np.float32).reshape(3, 4) % 2)
    dataset.GetRasterBand(2).WriteArray(np.arange(12, dtype=np.float32).reshape(3, 4))
    return file


@pytest.fixture
def workspace(qgis_iface, qgis_new_project, own_settings):
    made = Workspace(qgis_iface)
    yield made
    made.end()


class Classes:
    """Shows the map of classes as the panel does after a run."""

    def __init__(self, workspace: Workspace, folder: Path, crs: bool = True) -> None:
        self.map = ClassMap(workspace, lambda: "patches")
        self._files = regions_file(folder / "classes.gpkg", crs), raster_file(folder / "classes.tif")

    def run(self) -> QgsVectorLayer:
        self.map.show(*self._files, LEGEND)
        return self.map.regions()


@pytest.fixture
def classes(workspace, tmp_path):
    made = Classes(workspace, tmp_path)
    yield made
    made.map.unload()


@pytest.fixture
def changes(workspace):
    made = ChangeLayers(workspace)
    yield made
    made.unload()


def values(layer: QgsVectorLayer) -> list:
    return sorted(feature["class"] for feature in layer.getFeatures())


def test_edits_of_classes_outlive_the_next_run(classes):
    first = classes.run()
    assert classes.run() is first
    with edit(first):
        feature = next(first.getFeatures())
        first.changeAttributeValue(feature.id(), first.fields().indexOf("class"), "mine")
    second = classes.run()
    assert second is not first
    assert values(first) == ["mine", "water"]
    assert values(second) == ["crop", "water"]
    assert classes.run() is second


def test_so_does_a_field_that_was_added_while_the_dock_was_not_open(classes, workspace, tmp_path):
    first = classes.run()
    classes.map.unload()
    classes.map = ClassMap(workspace, lambda: "patches")  # of the dock that is opened again
    with edit(first):
        first.addAttribute(make_field("note", FieldKind.TEXT))
    assert classes.run() is not first
    assert "note" in first.fields().names()


def comparison(folder: Path) -> Comparison:
    regions, raster = folder / "changes.gpkg", folder / "change.tif"
    if not regions.exists():
        regions_file(regions), raster_file(raster)
    places = (ChangedPlace(0, 1, None, 4.0, 0, 1),)
    return Comparison("early", "late", places, 12, 1, "patch by patch", 3.0, (), regions, raster)


def test_edits_of_changes_outlive_the_next_comparison(changes, tmp_path):
    found = comparison(tmp_path)
    changes.show(found)
    first = changes.places_of("early", "late")
    with edit(first):
        first.deleteFeature(next(first.getFeatures()).id())
    assert changes.places_of("early", "late") is first  # its places can still be gone through
    changes.show(found)
    assert first.featureCount() == 1
    second = changes.places_of("early", "late")
    assert second is not first
    assert second.featureCount() == 2


def test_no_crs_stays_none(workspace, tmp_path):
    made = Classes(workspace, tmp_path, crs=False)
    assert not made.run().crs().isValid()
    made.map.unload()


class Search:
    id, title = "search", "Search"


def test_rasters_of_classes_are_no_similarity_maps(classes, workspace):
    classes.run()
    raster = classes.map.raster()
    node = QgsProject.instance().layerTreeRoot().findLayer(raster.id())
    node.setItemVisibilityChecked(True)
    assert similarity_maps() == []
    owner = QObject()
    maps = SimilarityMap(workspace, Search, owner)
    assert maps.layer() is None
    maps.show_only(Search())
    assert node.itemVisibilityChecked()
    maps.unload()
    assert QgsProject.instance().mapLayer(raster.id()) is raster
    assert Path(raster.source()).is_file()


def test_a_copy_of_a_raster_keeps_its_file(classes, changes, tmp_path):
    classes.run()
    changes.show(comparison(tmp_path))
    for find in (classes.map.raster, lambda: changes.raster_of("early", "late")):
        copy = find().clone()
        QgsProject.instance().addMapLayer(copy)
        source = copy.source()
        classes.run()
        changes.show(comparison(tmp_path))
        assert copy.source() == source
        assert Path(source).is_file()
        assert find() is not copy
        before = find().source()
        classes.run()
        changes.show(comparison(tmp_path))
        assert not Path(before).exists()


class Iface:
    def messageBar(self):
        from qgis.gui import QgsMessageBar

        self.bar = QgsMessageBar()
        return self.bar


def test_rasters_come_back_with_the_project_as_what_they_were(classes, tmp_path):
    project, restorer = QgsProject.instance(), LayerRestorer(Iface())
    classes.run()
    project.addMapLayer(classes.map.raster().clone())
    assert project.write(str(tmp_path / "study.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "study.qgz"))
    assert len(temporary_rasters()) == 2
    raster = classes.map.raster()
    (copy,) = (layer for layer in temporary_rasters() if layer is not raster)
    source = copy.source()
    classes.run()
    assert copy.source() == source
    assert classes.map.raster() is raster
    restorer.unload()
    assert Path(raster.source()).is_file()  # the project shows it still
    project.clear()


def test_results_that_are_kept_are_called_what_they_are(classes, tmp_path, qtbot):
    classes.run()
    raster = classes.map.raster()
    work = KeepResults(tmp_path / "kept.gpkg")
    with qtbot.waitSignal(work.kept, timeout=60_000):
        work.start()
    assert Path(raster.source()).name == "kept_Raster_of_classes_of.tif"
    assert classes.map.raster() is None
    assert not (shown_folder() / "kept_Raster_of_classes_of.tif").exists()
    assert isinstance(raster, QgsRasterLayer)
