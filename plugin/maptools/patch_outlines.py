"""Patches on the canvas while examples are picked: thin outlines of all, and the one under the cursor with its size
and, where it is small on the map, a picture of it."""

from __future__ import annotations

from typing import Optional

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from ..layers.patch_ground import PatchGround

_MOST_OUTLINES = 10_000
_LEAST_PIXELS = 5.0
_FAR_PIXELS = 20.0
"""Patches narrower than this have fainter lines: a dense grid would hide the imagery."""
_TEXT_BACK = QColor(0, 0, 0, 170)
_TEXT_GAP = 4
_WKB_HEAD_BYTES = 9  # of a line: byte order, kind, number of points


class PatchOutlines(QgsMapCanvasItem):
    """Thin lines around every patch in view; none where patches are only some pixels wide."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._ground: Optional[PatchGround] = None
        self._picture = QImage()
        self._origin = QPointF()  # of the item; drawing from it moves along when the map is dragged

    def show_patches(self, ground: Optional[PatchGround]) -> None:
        """Show the patches of a layer; None shows nothing."""
        self._ground = ground
        self.updatePosition()
        self.update()

    @property
    def picture(self) -> QImage:
        """What is drawn over the map; null where nothing is."""
        return self._picture

    def updatePosition(self) -> None:
        """The map shows other ground: draw anew, once, and not whenever something else on the canvas moves."""
        view = self._canvas.mapSettings().visibleExtent()
        self.setRect(view)
        self._origin = self.pos()
        self._picture = QImage()
        corners = _corners_in_view(self._ground, self._canvas, view)
        if corners is None:
            return
        size = self._canvas.size()
        picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        painter = QPainter(picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        polygons = [QPolygonF([QPointF(x, y) for x, y in ring]) for ring in corners.tolist()]
        side = float((corners[0].max(axis=0) - corners[0].min(axis=0)).min())
        near = min(side / _FAR_PIXELS, 1.0)
        for shade, opacity, width in ((0, 100 * near**2, 2.0), (255, 150 * near, 1.0)):
            painter.setPen(QPen(QColor(shade, shade, shade, round(opacity)), width))
            for polygon in polygons:
                painter.drawPolygon(polygon)
        painter.end()
        self._picture = picture

    def paint(self, painter: Optional[QPainter], *_options: object) -> None:
        """Draw what `updatePosition` has made."""
        if painter is not None and not self._picture.isNull():
            painter.drawImage(-self._origin, self._picture)

    def unload(self) -> None:
        """Leave the canvas."""
        if not sip.isdeleted(self._canvas) and self.scene() is not None:
            self._canvas.scene().removeItem(self)


class PatchUnderCursor(QgsMapCanvasItem):
    """The outline of one patch, what it covers on the ground, and a picture of it if one is given."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._ground: Optional[PatchGround] = None
        self._patch = -1
        self._ring = QPolygonF()
        self._text = ""
        self._picture = QImage()
        self._origin = QPointF()

    @property
    def patch(self) -> int:
        """Flat grid index of the patch that is shown; -1 where none is."""
        return self._patch

    @property
    def text(self) -> str:
        """What is written beside it."""
        return self._text

    @property
    def side(self) -> float:
        """The longer side of its outline in pixels of the canvas; 0 where none is shown."""
        box = self._ring.boundingRect()
        return max(box.width(), box.height())

    @property
    def picture(self) -> QImage:
        """The picture beside it; null where there is none."""
        return self._picture

    def show_picture(self, picture: QImage) -> None:
        """Show a picture of this patch beside it, until another patch is shown."""
        self._picture = picture
        self.update()

    def show_patch(self, ground: Optional[PatchGround], patch: int) -> None:
        """Show a patch of a layer; -1 shows none."""
        if ground is self._ground and patch == self._patch:
            return
        self._ground, self._patch, self._picture = ground, patch, QImage()
        self._text = "" if ground is None or patch < 0 else ground.size_text
        self.updatePosition()
        self.update()

    def updatePosition(self) -> None:
        """The map shows other ground."""
        self.setRect(self._canvas.mapSettings().visibleExtent())
        self._origin = self.pos()
        self._ring = QPolygonF()
        if self._ground is not None and self._patch >= 0:
            corners = _on_canvas(self._ground, self._canvas, np.array([self._patch]))
            if corners is not None:
                self._ring = QPolygonF([QPointF(x, y) for x, y in corners[0].tolist()])

    def paint(self, painter: Optional[QPainter], *_options: object) -> None:
        """Draw outline and words."""
        if painter is None or self._ring.isEmpty():
            return
        painter.save()
        painter.translate(-self._origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(0, 0, 0, 200), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawPolygon(self._ring)
        box = self._ring.boundingRect()
        if not self._picture.isNull():
            size = self._picture.size() / self._picture.devicePixelRatio()
            right = box.right() + _TEXT_GAP
            lowest = self._canvas.height() - size.height() - painter.fontMetrics().height()
            fits = right + size.width() <= self._canvas.width()
            left = right if fits else box.left() - _TEXT_GAP - size.width()
            box = QRectF(left, min(box.top(), lowest - 2 * _TEXT_GAP), size.width(), size.height())
            painter.drawImage(box, self._picture)
        if self._text:
            metrics = painter.fontMetrics()
            width = metrics.horizontalAdvance(self._text) + 2 * _TEXT_GAP
            left = min(box.left(), self._canvas.width() - width)
            label = QRectF(left, box.bottom() + _TEXT_GAP, width, metrics.height() + _TEXT_GAP)
            painter.fillRect(label, _TEXT_BACK)
            painter.setPen(QColor(255, 255, 255))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.restore()

    def unload(self) -> None:
        """Leave the canvas."""
        if not sip.isdeleted(self._canvas) and self.scene() is not None:
            self._canvas.scene().removeItem(self)


def patch_at(ground: PatchGround, canvas: QgsMapCanvas, point: QgsPointXY) -> int:
    """Flat grid index of the patch at a point in the CRS of the map; -1 where there is none."""
    transform = _transform(ground, canvas)
    try:
        place = transform.transform(point, Qgis.TransformDirection.Reverse)
    except QgsCsException:
        return -1
    patch = int(ground.grid.locate(np.array([[place.x(), place.y()]]))[0])
    return patch if patch >= 0 and ground.has(np.array([patch]))[0] else -1


def _transform(ground: PatchGround, canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(ground.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())


def _corners_in_view(ground: Optional[PatchGround], canvas: QgsMapCanvas, view: QgsRectangle) -> Optional[np.ndarray]:
    """Corners [n, 4, 2] of the patches in view, in pixels of the canvas; None where they are too many or too small."""
    if ground is None or view.isEmpty():
        return None
    try:
        box = _transform(ground, canvas).transformBoundingBox(view, Qgis.TransformDirection.Reverse)
    except QgsCsException:
        return None
    patches = ground.within(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), _MOST_OUTLINES)
    if patches is None or not len(patches):
        return None
    corners = _on_canvas(ground, canvas, patches)
    if corners is None:
        return None
    sides = np.abs(corners[0].max(axis=0) - corners[0].min(axis=0))
    return corners if sides.min() >= _LEAST_PIXELS else None


def _on_canvas(ground: PatchGround, canvas: QgsMapCanvas, patches: np.ndarray) -> Optional[np.ndarray]:
    """Corners [n, 4, 2] of patches in pixels of the canvas; None where they cannot be transformed."""
    corners = ground.grid.corners(patches)
    # one line of all corners: a call for each of thousands would hold the window up
    line = QgsGeometry(QgsLineString(corners[..., 0].ravel().tolist(), corners[..., 1].ravel().tolist()))
    try:
        line.transform(_transform(ground, canvas))
    except QgsCsException:
        return None
    line.transform(canvas.getCoordinateTransform().transform())
    return np.frombuffer(bytes(line.asWkb()), dtype="<f8", offset=_WKB_HEAD_BYTES).reshape(corners.shape)
