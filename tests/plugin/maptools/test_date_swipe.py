"""Swiping two dates, by pixels of a real canvas and real moves of the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent

from terrapatch.plugin.maptools.date_swipe import DateSwipe, LaterSide

SIDE = 200
RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


def raster(folder, name, colour):
    """One colour, with metres as pixels."""
    file = str(folder / f"{name}.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(file, SIDE, SIDE, 3)
    dataset.SetGeoTransform((500_000, 1, 0, 4_000_000, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    dataset.SetProjection(reference.ExportToWkt())
    for band, value in enumerate(colour, start=1):
        dataset.GetRasterBand(band).Fill(value)
    del dataset
    layer = QgsRasterLayer(file, name)
    QgsProject.instance().addMapLayer(layer, False)
    return layer


@pytest.fixture
def scene(qgis_new_project, tmp_path, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(SIDE, SIDE)
    earlier, later = raster(tmp_path, "earlier", RED), raster(tmp_path, "later", BLUE)
    canvas.setDestinationCrs(earlier.crs())
    canvas.setLayers([earlier])
    canvas.show()
    canvas.setExtent(earlier.extent())
    yield canvas, earlier, later
    canvas.setLayers([])


def move(canvas, x):
    place = QPoint(x, 50)
    button, buttons = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), QPointF(canvas.viewport().mapToGlobal(place)), button,
                        buttons, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QCoreApplication.sendEvent(canvas.viewport(), event)


def colours(canvas, *columns):
    image = canvas.grab().toImage()
    return [image.pixelColor(column, SIDE // 2).getRgb()[:3] for column in columns]


def sides(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, LaterSide)]


def test_the_later_date_lies_right_of_the_mouse(scene, qtbot):
    canvas, earlier, later = scene
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    swipe = DateSwipe(canvas)
    ended = []
    swipe.ended.connect(lambda: ended.append(True))
    swipe.begin(earlier, later)
    qtbot.waitUntil(lambda: colours(canvas, 20, 180) == [RED, BLUE], timeout=60_000)
    move(canvas, 150)
    assert swipe.side.line == 150
    assert colours(canvas, 20, 120, 180) == [RED, RED, BLUE]
    move(canvas, 60)
    assert colours(canvas, 20, 120, 180) == [RED, BLUE, BLUE]
    swipe.end()
    assert canvas.mapTool() is before
    assert (sides(canvas), ended) == ([], [True])
    assert colours(canvas, 20, 120, 180) == [RED, RED, RED]


def test_it_follows_the_map_and_keeps_what_lies_above(scene, qtbot):
    canvas, earlier, later = scene
    above = raster(Path(later.source()).parent, "above", GREEN)
    swipe = DateSwipe(canvas)
    swipe.begin(earlier, later)
    assert [layer.name() for layer in swipe._layers()] == ["later"]
    canvas.setLayers([above, earlier])
    assert [layer.name() for layer in swipe._layers()] == ["above", "later"]
    qtbot.waitUntil(lambda: colours(canvas, 20, 180) == [GREEN] * 2, timeout=60_000)
    canvas.setLayers([earlier])
    extent = earlier.extent()
    extent.setXMinimum(extent.xMinimum() + 2 * SIDE)  # elsewhere: nothing is there at either date
    extent.setXMaximum(extent.xMaximum() + 2 * SIDE)
    canvas.setExtent(extent)
    white = canvas.canvasColor().getRgb()[:3]
    qtbot.waitUntil(lambda: colours(canvas, 20, 180) == [white] * 2, timeout=60_000)
    swipe.unload()
    assert sides(canvas) == []
    assert canvas.mapTool() is None
    QCoreApplication.sendPostedEvents(swipe, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(swipe)


def test_another_tool_and_a_raster_that_goes_end_it(scene):
    canvas, earlier, later = scene
    swipe = DateSwipe(canvas)
    swipe.begin(earlier, later)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    assert sides(canvas) == []
    swipe.begin(earlier, later)
    assert len(sides(canvas)) == 1
    QgsProject.instance().removeMapLayer(later.id())
    assert canvas.mapTool() is pan
    assert sides(canvas) == []
