"""The map tool of the search: clicks, boxes and lassos become examples."""

from __future__ import annotations

import enum
from typing import List, Optional

from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QApplication

# Okabe & Ito's green and vermilion: they can be told apart with each of the three colour vision deficiencies
POSITIVE_COLOR = "#009e73"
NEGATIVE_COLOR = "#d55e00"
_FILL_OPACITY = 60
_WALKS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_LASSO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _Drag(enum.Enum):
    """What the mouse is doing."""

    NONE = enum.auto()
    PRESSED = enum.auto()
    BOX = enum.auto()
    LASSO = enum.auto()


class PickPatchesTool(QgsMapTool):
    """Click: a positive example. Shift: a negative one. Drag: a box. Ctrl or Alt and drag: a lasso.

    Attributes
    ----------
    before : QgsMapTool or None
        The tool that the map gets back when picking ends.

    Signals
    -------
    picked(object, bool)
        A point or polygon (QgsGeometry in the CRS of the map), and whether it is positive.
    hovered(object)
        The QgsPointXY under the cursor in the CRS of the map; None when the cursor or the tool leaves the map.
    undo_requested(), redo_requested()
        Ctrl+Z, Ctrl+Shift+Z.
    walk_requested(int)
        J: 1, the next hit. K: -1, the one before.
    """

    picked = pyqtSignal(object, bool)
    hovered = pyqtSignal(object)
    walk_requested = pyqtSignal(int)
    undo_requested = pyqtSignal()
    redo_requested = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._drag = _Drag.NONE
        self._pressed_at = QPoint()
        self._positive = True
        self._lasso = False
        self._trail: List[QPoint] = []
        self._band: Optional[QgsRubberBand] = None
        self.before: Optional[QgsMapTool] = None
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Select))

    def activate(self) -> None:
        """Become the tool of the map."""
        super().activate()
        # before the main window's own shortcuts, of which Ctrl+Z undoes edits of the active layer
        self.canvas().installEventFilter(self)
        self.canvas().viewport().installEventFilter(self)
        self.canvas().setFocus()

    def deactivate(self) -> None:
        """Leave the map without a trace."""
        self._end_drag()
        self.hovered.emit(None)
        self.canvas().removeEventFilter(self)
        self.canvas().viewport().removeEventFilter(self)
        super().deactivate()

    def unload(self) -> None:
        """Leave the map for good."""
        if sip.isdeleted(self.canvas()):
            return
        self.canvas().unsetMapTool(self)  # also where QGIS would come back to it after zooming
        self._end_drag()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the keys of this tool before a shortcut gets them."""
        if event.type() == QEvent.Type.ShortcutOverride and self.is_own_key(event):
            event.accept()
            return True
        # the canvas gives no keys to its tool while a mouse button is down
        dragging = event.type() == QEvent.Type.KeyPress and self._drag is not _Drag.NONE
        if dragging and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
            return True
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(None)
        return super().eventFilter(watched, event)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag = _Drag.PRESSED
        self._pressed_at = event.pos()
        self._positive = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._lasso = bool(event.modifiers() & _LASSO)
        self._trail = [event.pos()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw what is being dragged, or say where the cursor is."""
        self._follow(event)
        dragging = self._drag in (_Drag.BOX, _Drag.LASSO)
        self.hovered.emit(None if dragging else self.toMapCoordinates(event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End a click or a drag, and say what was picked."""
        if event.button() != Qt.MouseButton.LeftButton or self._drag is _Drag.NONE:
            return
        self._follow(event)  # a fast hand lets go before any move arrives
        if self._drag is _Drag.PRESSED:
            geometry = QgsGeometry.fromPointXY(self.toMapCoordinates(self._pressed_at))
        else:
            geometry = self._dragged(event.pos())
        self._end_drag()
        if not geometry.isEmpty():
            self.picked.emit(geometry, self._positive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Ctrl+Z takes the last step back; J and K go through the hits."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.canvas().unsetMapTool(self)
        elif event.key() in _WALKS and not event.modifiers():
            self.walk_requested.emit(_WALKS[event.key()])
        else:
            return
        event.accept()

    def is_own_key(self, event: QKeyEvent) -> bool:
        """Whether a key is one of this tool, whatever QGIS does with it otherwise."""
        return (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
            or event.key() == Qt.Key.Key_Escape
            or (event.key() in _WALKS and not event.modifiers())
        )

    def band_color(self, positive: bool) -> QColor:
        """Of a box or lasso that is being drawn."""
        return QColor(POSITIVE_COLOR if positive else NEGATIVE_COLOR)

    def _follow(self, event: QgsMapMouseEvent) -> None:
        if self._drag is _Drag.NONE:
            return
        if self._drag is _Drag.PRESSED:
            if (event.pos() - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
                return
            self._drag = _Drag.LASSO if self._lasso else _Drag.BOX
            self._band = self._new_band()
        self._trail.append(event.pos())
        if self._band is not None:
            self._band.setToGeometry(self._dragged(event.pos()), None)

    def _dragged(self, end: QPoint) -> QgsGeometry:
        """The box or lasso so far, in the CRS of the map; a turned map has turned boxes."""
        if self._drag is _Drag.LASSO:
            corners = self._trail
        else:
            start = self._pressed_at
            corners = [start, QPoint(end.x(), start.y()), end, QPoint(start.x(), end.y())]
        ring: List[QgsPointXY] = [self.toMapCoordinates(corner) for corner in corners]
        if len(ring) < 3:
            return QgsGeometry()
        polygon = QgsGeometry.fromPolygonXY([[*ring, ring[0]]])
        # a lasso that crosses itself means all that it encloses
        return polygon if polygon.isGeosValid() else polygon.makeValid()

    def _new_band(self) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
        color = self.band_color(self._positive)
        band.setStrokeColor(color)
        color.setAlpha(_FILL_OPACITY)
        band.setFillColor(color)
        band.setWidth(2)
        return band

    def _end_drag(self) -> None:
        self._drag = _Drag.NONE
        self._trail = []
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
