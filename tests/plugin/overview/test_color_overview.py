"""A raster of colours in the place of many polygons: right pixels in the right place, and gone with its patches."""

from __future__ import annotations

import numpy as np
import pytest
from layer_factory import NORTH_UP, ROTATED, SOUTH_UP, embedding_layer
from osgeo import gdal, osr
from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from terrapatch.plugin.layers.read import LayerSnapshot
from terrapatch.plugin.layers.styles import style_patches
from terrapatch.plugin.overview import color_overview
from terrapatch.plugin.overview.color_overview import ColorOverviews
from terrapatch.plugin.overview.color_raster import ColorRasterRequest, write_color_raster


@pytest.fixture
def overviews(qgis_new_project, monkeypatch):
    monkeypatch.setattr(color_overview, "MOST_POLYGONS", 40)
    made = ColorOverviews()
    yield made
    made.unload()


def add(layer) -> QgsVectorLayer:
    style_patches(layer)
    return QgsProject.instance().addMapLayer(layer)


def raster_for(overviews, layer, qtbot):
    qtbot.waitUntil(lambda: not overviews.busy, timeout=180_000)
    return overviews.raster_of(layer.id())


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED], ids=["north-up", "south-up", "rotated"])
def test_a_pixel_lies_where_its_patch_does(transform, tmp_path):
    present = [9, 10, 13, 18, 22, 29]  # in rows 1 to 3 of 8 columns
    layer = embedding_layer(rows=6, cols=8, transform=transform, keep=present)
    file = tmp_path / "colors.tif"
    write_color_raster(ColorRasterRequest(layer.id(), LayerSnapshot.of(layer), file))
    dataset = gdal.Open(str(file))
    pixels = dataset.ReadAsArray()
    to_pixel = gdal.InvGeoTransform(dataset.GetGeoTransform())
    for feature in layer.getFeatures():
        middle = feature.geometry().centroid().asPoint()
        col, row = (int(np.floor(part)) for part in gdal.ApplyGeoTransform(to_pixel, middle.x(), middle.y()))
        red, green, blue, alpha = pixels[:, row, col].tolist()
        assert (f"#{red:02x}{green:02x}{blue:02x}", alpha) == (feature["color"], 255)
    assert (pixels[3] > 0).sum() == len(present)
    assert pixels.shape == (4, 3, 6)  # only the part of the grid that has patches
    assert dataset.GetSpatialRef().IsSame(osr.SpatialReference(layer.crs().toWkt()))


class TestInTheProject:
    def test_either_the_raster_or_the_polygons_are_drawn(self, overviews, qtbot):
        layer = add(embedding_layer(rows=6, cols=8))
        raster = raster_for(overviews, layer, qtbot)
        assert (raster.width(), raster.height()) == (8, 6)
        assert raster.opacity() == layer.opacity() == 0.65
        limit = layer.minimumScale()
        assert limit == pytest.approx(240 / (6 * 0.0254 / 96))  # a patch of 240 m is six pixels wide
        for scale, polygons in ((limit * 0.9, True), (limit * 1.1, False)):
            assert layer.isInScaleRange(scale) is polygons
            assert raster.isInScaleRange(scale) is not polygons
        assert [node.layerId() for node in QgsProject.instance().layerTreeRoot().findLayers()] == [
            layer.id(), raster.id(),
        ]  # fmt: skip

    def test_few_patches_stay_polygons(self, overviews, qtbot):
        layer = add(embedding_layer(rows=5, cols=8))
        assert raster_for(overviews, layer, qtbot) is None
        assert not layer.hasScaleBasedVisibility()

    def test_follows_its_patches(self, overviews, qtbot):
        layer = add(embedding_layer(rows=6, cols=8))
        raster = raster_for(overviews, layer, qtbot)
        root = QgsProject.instance().layerTreeRoot()
        root.findLayer(layer.id()).setItemVisibilityChecked(False)
        assert not root.findLayer(raster.id()).itemVisibilityChecked()
        layer.setOpacity(0.4)
        assert raster.opacity() == 0.4
        layer.setName("meadows")
        assert raster.name() == "meadows: colours"
        QgsProject.instance().removeMapLayer(layer.id())
        qtbot.waitUntil(lambda: not QgsProject.instance().mapLayers(), timeout=180_000)

    def test_a_raster_that_is_removed_leaves_the_polygons(self, overviews, qtbot):
        layer = add(embedding_layer(rows=6, cols=8))
        QgsProject.instance().removeMapLayer(raster_for(overviews, layer, qtbot).id())
        assert not layer.hasScaleBasedVisibility()

    def test_another_style_ends_it(self, overviews, qtbot):
        layer = add(embedding_layer(rows=6, cols=8))
        raster_for(overviews, layer, qtbot)
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol()))
        assert overviews.raster_of(layer.id()) is None
        assert not layer.hasScaleBasedVisibility()

    def test_merged_patches_stay_polygons(self, overviews, qtbot):
        layer = embedding_layer(rows=6, cols=8)
        layer.dataProvider().changeAttributeValues({layer.getFeature(1).id(): {0: 1}})  # two patches of one number
        add(layer)
        assert raster_for(overviews, layer, qtbot) is None
        assert not layer.hasScaleBasedVisibility()

    def test_not_saved_with_the_project(self, overviews, qtbot, tmp_path):
        layer = add(embedding_layer(rows=6, cols=8))
        raster = raster_for(overviews, layer, qtbot)
        file = tmp_path / "project.qgs"
        assert QgsProject.instance().write(str(file))
        document = QDomDocument()
        document.setContent(file.read_text(encoding="utf-8"))
        nodes, saved = (document.elementsByTagName(tag) for tag in ("layer-tree-layer", "maplayer"))
        assert [nodes.at(number).toElement().attribute("id") for number in range(nodes.count())] == [layer.id()]
        element = saved.at(0).toElement()
        assert (saved.count(), element.firstChildElement("id").text()) == (1, layer.id())
        assert raster.isValid()
        assert element.attribute("hasScaleBasedVisibilityFlag") == "0"
        assert layer.hasScaleBasedVisibility()  # only the copy in the file is changed

    def test_new_project(self, overviews, qtbot):
        for _ in range(3):
            raster_for(overviews, add(embedding_layer(rows=6, cols=8)), qtbot)
            QgsProject.instance().clear()
            qtbot.waitUntil(lambda: not overviews.busy, timeout=180_000)
            assert QgsProject.instance().mapLayers() == {}

    def test_unload_takes_it_away(self, qgis_new_project, monkeypatch, qtbot):
        monkeypatch.setattr(color_overview, "MOST_POLYGONS", 40)
        made = ColorOverviews()
        layer = add(embedding_layer(rows=6, cols=8))
        assert raster_for(made, layer, qtbot) is not None
        made.unload()
        assert list(QgsProject.instance().mapLayers()) == [layer.id()]
        assert not layer.hasScaleBasedVisibility()
