"""The map tool, driven by real mouse and key events on a canvas."""

from __future__ import annotations

import pytest
from qgis.core import QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapToolZoom
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction
from similar_scene import end_scene, new_scene, two_kinds

from terrapatch.plugin.maptools.pick_patches import PickPatchesTool

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Tool:
    """The tool on a canvas of 400 x 400 pixels that shows 400 x 400 units, and what it said."""

    def __init__(self) -> None:
        self.canvas = QgsMapCanvas()
        self.canvas.resize(400, 400)
        self.canvas.show()
        self.canvas.setExtent(QgsRectangle(0, 0, 400, 400))
        self.tool = PickPatchesTool(self.canvas)
        self.canvas.setMapTool(self.tool)
        self.picked = []
        self.undone = self.redone = 0
        self.tool.picked.connect(lambda geometry, positive: self.picked.append((geometry, positive)))
        self.tool.undo_requested.connect(self._undo)
        self.tool.redo_requested.connect(self._redo)

    def _undo(self):
        self.undone += 1

    def _redo(self):
        self.redone += 1

    def drag(self, points, modifiers=NONE):
        drag(self.canvas, points, modifiers)

    def items(self):
        return len(self.canvas.scene().items())


def drag(canvas, points, modifiers=NONE):
    """Press at the first of some pixels, move over the others, release at the last."""
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, modifiers, QPoint(*points[0]))
    for point in points[1:]:
        move(view, point, modifiers)
    QTest.mouseRelease(view, LEFT, modifiers, QPoint(*points[-1]))


def move(view, point, modifiers=NONE):
    """Move the pressed mouse; QTest's own moves go through the cursor, which an offscreen screen does not have."""
    place = QPoint(*point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        LEFT,
        modifiers,
    )
    QCoreApplication.sendEvent(view, event)


@pytest.fixture
def tool(qgis_new_project):
    made = Tool()
    yield made
    if not sip.isdeleted(made.tool):
        made.tool.unload()
    made.canvas.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(("modifiers", "positive"), [(NONE, True), (SHIFT, False)])
def test_a_click_is_a_point(tool, modifiers, positive):
    QTest.mouseClick(tool.canvas.viewport(), LEFT, modifiers, QPoint(100, 50))
    ((geometry, sign),) = tool.picked
    assert sign is positive
    expected = tool.canvas.getCoordinateTransform().toMapCoordinates(100, 50)
    assert geometry.asPoint() == QgsPointXY(expected)


@pytest.mark.parametrize(("modifiers", "positive"), [(NONE, True), (SHIFT, False)])
def test_a_drag_is_a_box(tool, modifiers, positive):
    items = tool.items()
    tool.drag([(50, 60), (120, 130), (150, 260)], modifiers)
    ((geometry, sign),) = tool.picked
    assert sign is positive
    to_map = tool.canvas.getCoordinateTransform().toMapCoordinates
    box = geometry.boundingBox()
    first, last = to_map(50, 60), to_map(150, 260)
    assert (box.xMinimum(), box.xMaximum()) == pytest.approx((first.x(), last.x()))
    assert (box.yMinimum(), box.yMaximum()) == pytest.approx((last.y(), first.y()))
    assert geometry.area() == pytest.approx(box.area())
    assert tool.items() == items  # the band is gone


@pytest.mark.parametrize("key", [CTRL, ALT])
@pytest.mark.parametrize(("modifiers", "positive"), [(NONE, True), (SHIFT, False)])
def test_a_drag_with_a_key_is_a_lasso(tool, key, modifiers, positive):
    tool.drag([(50, 50), (250, 50), (250, 250), (60, 60)], key | modifiers)
    ((geometry, sign),) = tool.picked
    assert sign is positive
    assert 0.4 < geometry.area() / geometry.boundingBox().area() < 0.6


def test_a_lasso_that_crosses_itself_keeps_both_sides(tool):
    tool.drag([(50, 50), (250, 250), (250, 50), (50, 250)], CTRL)
    geometry = tool.picked[0][0]
    assert geometry.isGeosValid()
    assert geometry.boundingBox().height() > 190
    assert geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry


def test_a_tremble_is_a_click(tool):
    tool.drag([(100, 100), (101, 101)])
    assert tool.picked[0][0].type() == QgsWkbTypes.GeometryType.PointGeometry


def test_a_fast_hand_draws_a_box(tool):
    QTest.mousePress(tool.canvas.viewport(), LEFT, NONE, QPoint(50, 50))
    QTest.mouseRelease(tool.canvas.viewport(), LEFT, NONE, QPoint(200, 200))
    assert tool.picked[0][0].type() == QgsWkbTypes.GeometryType.PolygonGeometry


def test_other_buttons_pick_nothing(tool):
    QTest.mouseClick(tool.canvas.viewport(), Qt.MouseButton.RightButton, NONE, QPoint(100, 50))
    assert tool.picked == []


def test_keys(tool):
    QTest.keyClick(tool.canvas, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(tool.canvas, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (tool.undone, tool.redone) == (1, 1)
    QTest.keyClick(tool.canvas, Qt.Key.Key_Escape)
    assert tool.canvas.mapTool() is not tool.tool


def test_the_keys_are_claimed_before_shortcuts(tool):
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CTRL)
    override.ignore()
    QCoreApplication.sendEvent(tool.canvas, override)
    assert override.isAccepted()
    other = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, CTRL)
    other.ignore()
    QCoreApplication.sendEvent(tool.canvas, other)
    assert not other.isAccepted()


def test_escape_during_a_drag_only_stops_the_drag(tool):
    view = tool.canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, QPoint(50, 50))
    move(view, (150, 150))
    QTest.keyClick(tool.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, NONE, QPoint(150, 150))
    assert tool.picked == []
    assert tool.canvas.mapTool() is tool.tool


def test_the_action_follows(tool):
    action = QAction("pick", tool.canvas)
    action.setCheckable(True)
    tool.tool.setAction(action)
    tool.canvas.unsetMapTool(tool.tool)
    assert not action.isChecked()
    tool.canvas.setMapTool(tool.tool)
    assert action.isChecked()


def test_a_turned_map_has_turned_boxes(tool):
    tool.canvas.setRotation(30)
    tool.drag([(100, 100), (200, 200), (300, 250)])
    geometry = tool.picked[0][0]
    assert geometry.area() < 0.9 * geometry.boundingBox().area()


@pytest.fixture
def scene(qgis_new_project):
    made = new_scene(two_kinds())
    made.iface.window.resize(500, 500)
    made.iface.window.show()
    made.iface.canvas.zoomToFullExtent()
    made.iface.canvas.setExtent(made.workspace.embedding_layer.extent())
    assert made.panel.form.pick.isChecked()  # who comes to the panel wants to pick
    made.settle()
    yield made
    end_scene(made)


def pixel_of(scene, row, col):
    canvas = scene.iface.canvas
    extent = scene.workspace.embedding_layer.extent()
    place = QgsPointXY(extent.xMinimum() + (col + 0.5) * 240, extent.yMaximum() - (row + 0.5) * 240)
    pixel = canvas.getCoordinateTransform().transform(place)
    return int(pixel.x()), int(pixel.y())


def signs(scene):
    return {example.patch: example.positive for example in scene.similarity.examples}


def test_clicks_on_the_map_become_examples_and_hits(scene):
    view = scene.iface.canvas.viewport()
    QTest.mouseClick(view, LEFT, NONE, QPoint(*pixel_of(scene, 1, 1)))
    scene.settle(lambda: len(scene.similarity.examples) == 1)
    QTest.mouseClick(view, LEFT, SHIFT, QPoint(*pixel_of(scene, 1, 6)))
    scene.settle(lambda: len(scene.similarity.examples) == 2)
    assert signs(scene) == {9: True, 14: False}
    assert all(patch % 8 < 4 for patch in scene.hit_patches()[:23])
    QTest.keyClick(scene.iface.canvas, Qt.Key.Key_Z, CTRL)
    scene.settle()
    assert signs(scene) == {9: True}
    QTest.keyClick(scene.iface.canvas, Qt.Key.Key_Escape)
    assert not scene.panel.form.pick.isChecked()


def test_a_box_and_a_lasso_take_many(scene):
    drag(scene.iface.canvas, [pixel_of(scene, 0, 0), pixel_of(scene, 1, 1), pixel_of(scene, 1.3, 2.3)])
    scene.settle(lambda: len(scene.similarity.examples) > 0)
    assert {1, 2, 9, 10} <= set(signs(scene)) <= {0, 1, 2, 8, 9, 10}
    before = len(scene.similarity.examples)
    corners = [pixel_of(scene, 3, 4), pixel_of(scene, 3, 7), pixel_of(scene, 5, 7), pixel_of(scene, 5, 4)]
    drag(scene.iface.canvas, [*corners, corners[0]], CTRL | SHIFT)
    scene.settle(lambda: len(scene.similarity.examples) > before)
    negative = {example.patch for example in scene.similarity.examples.negatives()}
    assert 38 in negative  # row 4, col 6
    assert negative <= {row * 8 + col for row in (3, 4, 5) for col in (4, 5, 6, 7)}
    QTest.keyClick(scene.iface.canvas, Qt.Key.Key_Z, CTRL)
    scene.settle()
    assert len(scene.similarity.examples) == before  # the lasso was one step


def test_a_map_in_another_crs(scene):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    canvas = scene.iface.canvas
    layer = scene.workspace.embedding_layer
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    transform = QgsCoordinateTransform(layer.crs(), mercator, QgsProject.instance())
    canvas.setDestinationCrs(mercator)
    canvas.setExtent(transform.transformBoundingBox(layer.extent()))
    extent = layer.extent()
    place = transform.transform(QgsPointXY(extent.xMinimum() + 2.5 * 240, extent.yMaximum() - 3.5 * 240))
    pixel = canvas.getCoordinateTransform().transform(place)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(int(pixel.x()), int(pixel.y())))
    scene.settle(lambda: len(scene.similarity.examples) == 1)
    assert signs(scene) == {26: True}
    band = scene.panel.outlines._positive.asGeometry()
    assert band.boundingBox().contains(place)


def test_qgis_does_not_come_back_to_a_tool_that_has_gone(tool):
    """After a zoom, a right click gives the map the tool of before, or its menu where there is none."""
    menus = []

    def close(menu, _event):
        menus.append(menu)
        QTimer.singleShot(0, menu.close)

    tool.canvas.contextMenuAboutToShow.connect(close)
    zoom = QgsMapToolZoom(tool.canvas, False)
    tool.canvas.setMapTool(zoom)
    tool.tool.unload()
    QCoreApplication.sendPostedEvents(tool.tool, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(tool.tool)
    QTest.mouseClick(tool.canvas.viewport(), Qt.MouseButton.RightButton)
    assert tool.canvas.mapTool() is zoom
    assert len(menus) == 1
