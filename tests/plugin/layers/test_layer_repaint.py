"""The map never keeps the picture of a layer as it was before a change."""

from __future__ import annotations

from threading import Event

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayerRenderer, QgsPluginLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from terrapatch.plugin.layers.layer_repaint import LayerRepaint

SECONDS = 60_000
MOMENT_SECONDS = 0.002
WHOLE = QgsRectangle(0, 0, 100, 100)


class HeldRenderer(QgsMapLayerRenderer):
    """Paints nothing, for as long as it is held and nobody stops the drawing."""

    def __init__(self, layer_id: str, context, go: Event) -> None:
        super().__init__(layer_id, context)
        self._go = go

    def render(self) -> bool:
        while not self.renderContext().renderingStopped():
            if self._go.wait(MOMENT_SECONDS):
                return True
        return False


class HalfRenderer(HeldRenderer):
    """Paints one half of the map once it is let go, and says so."""

    def __init__(self, layer_id: str, context, go: Event, half: str, drawn: Event) -> None:
        super().__init__(layer_id, context, go)
        self._half, self._drawn = half, drawn

    def render(self) -> bool:
        if not super().render():
            return False
        context = self.renderContext()
        size = context.outputSize()
        left = 0 if self._half == "left" else size.width() / 2
        context.painter().fillRect(QRectF(left, 0, size.width() / 2, size.height()), QColor("#ff0000"))
        self._drawn.set()
        return True


class TestLayer(QgsPluginLayer):
    """A layer whose renderers a test makes."""

    __test__ = False

    def __init__(self, name: str) -> None:
        super().__init__("terrapatch-test", name)
        self.setValid(True)
        self.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        self.setExtent(WHOLE)
        self.made = []
        self.go = Event()
        self.go.set()

    def setTransformContext(self, _context) -> None:
        pass

    def createMapRenderer(self, context):
        self.made.append(self.new_renderer(context))  # Python holds it for as long as the layer
        return self.made[-1]


class HalfLayer(TestLayer):
    half = "left"

    def __init__(self) -> None:
        super().__init__("one half")
        self.drawn = Event()

    def new_renderer(self, context) -> HalfRenderer:
        return HalfRenderer(self.id(), context, self.go, self.half, self.drawn)


class HeldLayer(TestLayer):
    def __init__(self) -> None:
        super().__init__("held")

    def new_renderer(self, context) -> HeldRenderer:
        return HeldRenderer(self.id(), context, self.go)


@pytest.fixture
def layer():
    return HalfLayer()


@pytest.fixture
def held():
    made = HeldLayer()
    yield made
    made.go.set()


@pytest.fixture
def canvas(layer, held, qtbot):
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.setCachingEnabled(True)  # as in QGIS
    made.setParallelRenderingEnabled(True)
    made.setDestinationCrs(layer.crs())
    made.setLayers([layer, held])
    made.setExtent(WHOLE)
    made.show()
    yield made
    layer.go.set()
    held.go.set()
    made.stopRendering()
    made.setLayers([])


def red_half(canvas) -> str:
    image = canvas.grab().toImage()
    middle = image.height() // 2
    colors = [QColor(image.pixel(image.width() * share // 4, middle)) for share in (1, 3)]
    return "".join(side for side, color in zip(("left", "right"), colors) if color == QColor(Qt.GlobalColor.red))


def change_amid_a_drawing(canvas, layer, held, qtbot, half: str, ask) -> str:
    """Change the layer once it is drawn in a drawing that is still going on; which half the map shows in the end."""
    held.go.clear()
    layer.drawn.clear()
    with qtbot.waitSignal(canvas.renderStarting, timeout=SECONDS):
        layer.triggerRepaint()
    qtbot.waitUntil(layer.drawn.is_set, timeout=SECONDS)  # as it was, and its drawing is not over
    layer.half = half
    layer.go.clear()
    with qtbot.waitSignal(canvas.renderStarting, timeout=SECONDS):
        ask()
    for _ in range(2):  # the drawing after it is ended too, by whatever else moves on the map
        with qtbot.waitSignal(canvas.renderStarting, timeout=SECONDS):
            canvas.refresh()
    layer.go.set()
    held.go.set()
    for _ in range(2):
        with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=SECONDS):
            canvas.refresh()
    return red_half(canvas)


def test_a_picture_from_before_a_change_is_never_taken(canvas, layer, held, qtbot):
    repaint = LayerRepaint(canvas, lambda: layer)
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=SECONDS):
        canvas.refreshAllLayers()
    assert red_half(canvas) == "left"
    for half in ("right", "left", "right"):
        assert change_amid_a_drawing(canvas, layer, held, qtbot, half, repaint.ask) == half
    repaint.unload()
