"""The sample scenes open in QGIS as they should: readable by its GDAL, described, where they lie."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def open_raster(qgis_app, sample_folder):
    def open_layer(name: str) -> QgsRasterLayer:
        layer = QgsRasterLayer(str(sample_folder / name), name)
        assert layer.isValid(), layer.error().message()
        return layer

    return open_layer


@pytest.mark.parametrize(
    ("name", "epsg", "bands"),
    [
        ("landsat8_parana.tif", "EPSG:32621", ["red", "green", "blue"]),
        ("landsat7_olinda.tif", "EPSG:31985", ["blue", "green", "red", "nir", "swir16", "swir22"]),
    ],
)
def test_scene_opens_with_its_crs_and_band_names(open_raster, name, epsg, bands):
    layer = open_raster(name)
    assert layer.crs().authid() == epsg
    assert layer.bandCount() == len(bands)
    for number, band in enumerate(bands, start=1):
        assert layer.bandName(number) == f"Band {number}: {band}"


def test_pixel_values_are_where_they_belong(open_raster):
    layer = open_raster("landsat8_parana.tif")  # kept: the provider does not outlive its layer
    centre_of_512_512 = QgsPointXY(727905 + 512.5 * 30, -2794275 - 512.5 * 30)
    values = [layer.dataProvider().sample(centre_of_512_512, band)[0] for band in (1, 2, 3)]
    assert values == [6264, 7342, 7954]


def test_labels_lie_on_the_scene(open_raster, sample_folder):
    scene = open_raster("landsat8_parana.tif")
    labels = QgsVectorLayer(str(sample_folder / "landsat8_parana_labels.geojson"), "labels")
    to_scene = QgsCoordinateTransform(labels.crs(), scene.crs(), QgsProject.instance())
    assert [feature["name"] for feature in labels.getFeatures()] == ["water", "crop", "tree", "developed"]
    for feature in labels.getFeatures():
        assert scene.extent().contains(to_scene.transformBoundingBox(feature.geometry().boundingBox()))


def test_numpy_is_the_one_that_qgis_was_built_with():
    from osgeo import gdal, gdal_array  # fails where a second numpy hides QGIS's own

    assert gdal_array.NumericTypeCodeToGDALTypeCode(np.float32) == gdal.GDT_Float32
    assert ".venv" not in np.__file__
