"""Two dates on one map: left of a line that follows the mouse as the map has it, right of it the later imagery."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

_LINE, _BESIDE = QColor(255, 255, 255), QColor(0, 0, 0, 160)


class LaterSide(QgsMapCanvasItem):
    """The map with other layers, drawn right of a line."""

    def __init__(self, canvas: QgsMapCanvas, line: float) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.line = line
        self.image: Optional[QImage] = None

    def boundingRect(self) -> QRectF:
        """The whole canvas."""
        return QRectF(self._canvas.viewport().rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw the other map and the line."""
        whole = self.boundingRect()
        if self.image is not None:
            painter.save()
            painter.setClipRect(QRectF(self.line, 0, whole.width() - self.line, whole.height()))
            painter.drawImage(whole, self.image, QRectF(self.image.rect()))
            painter.restore()
        for colour, width in ((_BESIDE, 4), (_LINE, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(int(self.line), 0, int(self.line), int(whole.height()))

    def updatePosition(self) -> None:
        """It lies on the canvas and not on the ground: it stays, and is drawn anew."""
        self.setPos(0, 0)


class _Drawing(QObject):
    """Draws the other map in other threads, and again where the map has changed meanwhile.

    Signals
    -------
    drawn(QImage)
    """

    drawn = pyqtSignal(QImage)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._ended: Optional[QgsMapRendererParallelJob] = None
        self._next: Optional[QgsMapSettings] = None

    def start(self, settings: QgsMapSettings) -> None:
        """Draw this, and nothing that was wanted before."""
        self._next = settings
        if self._job is not None:
            self._job.cancelWithoutBlocking()
            return
        self._begin()

    def stop(self) -> None:
        """Draw nothing more, and wait for the threads."""
        job, self._job, self._next = self._job, None, None
        if job is not None:
            job.cancel()

    def _begin(self) -> None:
        settings, self._next = self._next, None
        if settings is not None:
            self._job = QgsMapRendererParallelJob(settings)
            self._job.finished.connect(self._finished)
            self._job.start()

    def _finished(self) -> None:
        job, self._job = self._job, None
        if job is not None and self._next is None:
            self.drawn.emit(job.renderedImage())
        self._ended = job  # held until the next one ends: this one is still sending its signal
        self._begin()


class DateSwipe(QgsMapTool):
    """A tool with which the map shows two dates.

    Signals
    -------
    ended()
        Another tool has taken its place.
    """

    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._earlier_id = self._later_id = ""
        self.side: Optional[LaterSide] = None
        self._before: Optional[QgsMapTool] = None
        self._drawing = _Drawing(self)
        self._drawing.drawn.connect(self._show)

    def begin(self, earlier: QgsMapLayer, later: QgsMapLayer) -> None:
        """Become the tool of the map; right of the line, the later raster stands in the place of the earlier one."""
        self._earlier_id, self._later_id = earlier.id(), later.id()
        self._before = self.canvas().mapTool()
        self.canvas().setMapTool(self)

    def activate(self) -> None:
        """Draw, and follow the map."""
        super().activate()
        canvas = self.canvas()
        self.side = LaterSide(canvas, canvas.viewport().width() / 2)
        for changed in (canvas.extentsChanged, canvas.layersChanged, canvas.rotationChanged):
            changed.connect(self._draw)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)
        self._draw()

    def deactivate(self) -> None:
        """Leave nothing on the map."""
        canvas = self.canvas()
        if self.side is not None:
            for changed in (canvas.extentsChanged, canvas.layersChanged, canvas.rotationChanged):
                changed.disconnect(self._draw)
            QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
            self._drawing.stop()
            canvas.scene().removeItem(self.side)
            self.side = None
        super().deactivate()
        self.ended.emit()

    def end(self) -> None:
        """Give the map the tool that it had."""
        canvas = self.canvas()
        if sip.isdeleted(canvas) or canvas.mapTool() is not self:
            return
        before, self._before = self._before, None
        if before is not None and not sip.isdeleted(before):
            canvas.setMapTool(before)
        else:
            canvas.unsetMapTool(self)

    def unload(self) -> None:
        """Leave the map for good."""
        self.end()
        self._drawing.stop()
        if not sip.isdeleted(self.canvas()):
            self.canvas().unsetMapTool(self)  # QGIS would come back to it after zooming
        self.deleteLater()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Take the line along."""
        if self.side is not None:
            self.side.line = float(event.pos().x())
            self.side.update()

    def _layers_go(self, layer_ids: Sequence[str]) -> None:
        if self._earlier_id in layer_ids or self._later_id in layer_ids:
            self.end()

    def _draw(self) -> None:
        layers = self._layers()
        if layers and self.side is not None:
            settings = QgsMapSettings(self.canvas().mapSettings())
            settings.setLayers(layers)
            self._drawing.start(settings)

    def _layers(self) -> List[QgsMapLayer]:
        """Those of the map, with the later raster in the place of the earlier one, or below all."""
        later = QgsProject.instance().mapLayer(self._later_id)
        if later is None:
            return []
        kept = [layer for layer in self.canvas().layers() if layer.id() != self._later_id]
        if not any(layer.id() == self._earlier_id for layer in kept):
            return [*kept, later]
        return [later if layer.id() == self._earlier_id else layer for layer in kept]

    def _show(self, image: QImage) -> None:
        if self.side is not None:
            self.side.image = image
            self.side.update()
