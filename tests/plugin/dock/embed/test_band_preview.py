"""The small picture of what the encoder takes for red, green and blue."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QLabel

from terrapatch.plugin.dock.embed.band_preview import BandPreview, bands_of_picture


@pytest.fixture
def raster(tmp_path):
    """Bands blue, green, red and infrared: the left half is red, the right half blue, the top row has no data."""
    pixels = np.full((4, 40, 80), 100, np.uint16)
    pixels[2, :, :40] = 3000
    pixels[0, :, 40:] = 3000
    pixels[:, :4] = 0
    path = str(tmp_path / "four.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 80, 40, 4, gdal.GDT_UInt16)
    dataset.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    for band in range(4):
        dataset.GetRasterBand(band + 1).WriteArray(pixels[band])
        dataset.GetRasterBand(band + 1).SetNoDataValue(0)
    del dataset
    return QgsRasterLayer(path, "Four")


@pytest.fixture
def preview(qgis_app, qtbot):
    canvas = QgsMapCanvas()
    made = BandPreview(canvas)
    qtbot.addWidget(canvas)
    qtbot.addWidget(made)
    yield made
    made.unload()


def colours(preview) -> list:
    """Of the middle of the left and of the right half."""
    image = preview.picture.pixmap().toImage()
    places = ((image.width() // 4, image.height() // 2), (3 * image.width() // 4, image.height() // 2))
    return [image.pixelColor(*place).getRgb()[:3] for place in places]


def test_colours_are_those_of_the_chosen_bands(preview, raster, qtbot):
    preview.show_bands(raster, [3, 2, 1])
    qtbot.waitUntil(lambda: not preview.isHidden(), timeout=180_000)
    image = preview.picture.pixmap().toImage()
    assert (image.width(), image.height()) == (96, 48)
    assert colours(preview) == [(255, 0, 0), (0, 0, 255)]
    assert image.pixelColor(10, 1).alpha() == 0
    preview.show_bands(raster, [1, 2, 3])
    qtbot.waitUntil(lambda: colours(preview) == [(0, 0, 255), (255, 0, 0)], timeout=180_000)


def test_what_the_map_shows(preview, raster, qtbot):
    preview._canvas.setDestinationCrs(raster.crs())
    preview._canvas.setExtent(QgsRectangle(500_500, 4_999_700, 500_700, 4_999_900))  # blue only
    preview.show_bands(raster, [3, 4, 1])
    qtbot.waitUntil(lambda: not preview.isHidden(), timeout=180_000)
    image = preview.picture.pixmap().toImage()
    seen = {image.pixelColor(col, row).getRgb() for col in range(image.width()) for row in range(image.height())}
    assert len(seen) == 1  # no band has more than one value here


def test_nothing_to_show(preview, raster, qtbot):
    preview.show_bands(raster, [3, 2, 1])
    qtbot.waitUntil(lambda: not preview.isHidden(), timeout=180_000)
    preview.show_bands(raster, [])
    assert preview.isHidden()
    preview.show_bands(None, [1, 2, 3])
    assert preview.isHidden()


def test_a_tile_service_is_told_in_words(preview, raster, qtbot, tmp_path):
    service = QgsRasterLayer(f"type=xyz&url=file://{tmp_path}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=18", "Basemap", "wms")
    text = preview.findChild(QLabel, "terrapatchBandPictureText")
    preview.show_bands(service, [1, 2, 3])
    assert not preview.isHidden()
    assert preview.picture.isHidden()
    assert text.text() == "A tile service gets no picture here; red, green and blue are its bands 1, 2 and 3."
    preview.show_bands(raster, [3, 2, 1])
    qtbot.waitUntil(lambda: not preview.picture.isHidden(), timeout=180_000)
    assert text.text().startswith("Red, green and blue as the encoder takes them.")


def test_bands_of_the_colours():
    wanted = [("coastal", 0.443), ("blue", 0.49), ("green", 0.56), ("red", 0.665), ("nir", 0.842)]
    assert bands_of_picture(wanted[1:], [2, 3, 4, 8]) == [4, 3, 2]
    assert bands_of_picture([("red", None), ("green", None), ("blue", None)], [1, 2, 3]) == [1, 2, 3]
    assert bands_of_picture([("vv", None), ("vh", None)], [1, 2]) == []
    assert bands_of_picture(wanted, [1, 2, 3, 4, 8]) == [4, 3, 2]
