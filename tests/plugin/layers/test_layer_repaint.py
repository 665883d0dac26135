"""The map never keeps the picture of a layer as it was before a change."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from terrapatch.plugin.layers.layer_repaint import LayerRepaint

LEFT, RIGHT = QgsRectangle(0, 0, 50, 100), QgsRectangle(50, 0, 100, 100)


@pytest.fixture
def layer():
    made = QgsVectorLayer("Polygon?crs=EPSG:3857", "one half", "memory")
    made.renderer().symbol().setColor(QColor("#ff0000"))
    fill(made, LEFT)
    return QgsProject.instance().addMapLayer(made)


@pytest.fixture
def slow_layer():
    """Takes a while to draw, and shows nothing."""
    made = QgsVectorLayer("Polygon?crs=EPSG:3857", "slow", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100)).densifyByCount(50))
    made.dataProvider().addFeatures([feature] * 20_000)
    made.renderer().symbol().setOpacity(0)
    made.setOpacity(0)
    return QgsProject.instance().addMapLayer(made)


@pytest.fixture
def canvas(layer, slow_layer, qtbot):
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.setCachingEnabled(True)  # as in QGIS
    made.setParallelRenderingEnabled(True)
    made.setDestinationCrs(layer.crs())
    made.setLayers([layer, slow_layer])
    made.setExtent(QgsRectangle(0, 0, 100, 100))
    made.show()
    return made


def fill(layer, box) -> None:
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(box))
    layer.dataProvider().truncate()
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()


def red_half(canvas) -> str:
    image = canvas.grab().toImage()
    middle = image.height() // 2
    colors = [QColor(image.pixel(image.width() * share // 4, middle)) for share in (1, 3)]
    return "".join(side for side, color in zip(("left", "right"), colors) if color == QColor(Qt.GlobalColor.red))


def settle(canvas, qtbot) -> None:
    for _ in range(3):
        qtbot.wait(100)
        qtbot.waitUntil(lambda: not canvas.isDrawing(), timeout=180_000)


def test_a_picture_from_before_a_change_is_never_taken(canvas, layer, slow_layer, qtbot):
    repaint = LayerRepaint(canvas, lambda: layer)
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=180_000):
        canvas.refreshAllLayers()
    assert red_half(canvas) == "left"
    for box, side in ((RIGHT, "right"), (LEFT, "left"), (RIGHT, "right")):
        with qtbot.waitSignal(canvas.renderStarting, timeout=180_000):
            slow_layer.triggerRepaint()
            layer.triggerRepaint()
        qtbot.wait(40)  # the layer is drawn, the slow one is not
        fill(layer, box)
        with qtbot.waitSignal(canvas.renderStarting, timeout=180_000):
            repaint.ask()
        for _ in range(3):  # the drawing that was ended stops, and the next is ended too
            qtbot.wait(15)
            canvas.refresh()
        settle(canvas, qtbot)
        canvas.refresh()
        settle(canvas, qtbot)
        assert red_half(canvas) == side
    repaint.unload()
