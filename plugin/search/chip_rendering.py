"""Chips of imagery: what a patch looks like, drawn in the background as the map draws it."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from ..used_paths import names_other_computer

ChipKey = Tuple[str, int]
_CONTEXT = 2.0  # a chip shows twice the width of its patch: what lies around tells what it is
_AT_ONCE = 2
_KEPT = 400
_OWN_PROPERTIES = "terrapatch/"


def source_rasters(
    metadata: Mapping[str, Any], extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> List[QgsRasterLayer]:
    """The rasters of the project that chips are drawn from, the topmost first.

    The one that the patches were computed from alone, if it is there; else all that meet them: patches of a dataset are
    of many.

    Parameters
    ----------
    metadata : mapping
        embedding.json of the patches; may lack anything.
    extent : QgsRectangle
        Of the patches.
    crs : QgsCoordinateReferenceSystem
    """
    own = raster_of_source(metadata)
    if own is not None:
        return [own]
    rasters = [raster for raster in _imagery() if _meets(raster, extent, crs)]
    order = [layer.id() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]
    return sorted(rasters, key=lambda raster: order.index(raster.id()) if raster.id() in order else len(order))


def raster_of_source(metadata: Mapping[str, Any]) -> Optional[QgsRasterLayer]:
    """The raster of the project that patches were computed from; None where it is not there."""
    uri = str((metadata.get("source") or {}).get("uri") or "")
    return next((raster for raster in _imagery() if uri and _same_source(raster.source(), uri)), None)


def _imagery() -> List[QgsRasterLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if _is_imagery(layer)]


@dataclass
class _Drawing:
    """A chip that is being drawn."""

    key: ChipKey
    outline: QgsGeometry
    job: QgsMapRendererParallelJob
    dropped: bool = False

    def drop(self) -> None:
        """Let the job end by itself; what it has drawn by then is not used."""
        if not self.dropped:  # a job that is cancelled twice says twice that it has finished
            self.dropped = True
            self.job.cancelWithoutBlocking()


class ChipRenderer(QObject):
    """Draws chips, two at a time; what is no longer wished for is dropped.

    Signals
    -------
    drawn(object, object)
        A ChipKey and its QImage.
    """

    drawn = pyqtSignal(object, object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._waiting: OrderedDict[ChipKey, QgsGeometry] = OrderedDict()
        self._drawings: Dict[int, _Drawing] = {}
        self._numbers = itertools.count()
        self._kept: OrderedDict[ChipKey, QImage] = OrderedDict()
        self._raster_ids: List[str] = []
        self._crs = QgsCoordinateReferenceSystem()
        self._side = 64
        self._ratio = 1.0

    def set_side(self, side: int, ratio: float) -> None:
        """Size of a chip in points, and pixels per point."""
        if (side, ratio) != (self._side, self._ratio):
            self._side, self._ratio = side, ratio
            self.forget()

    def set_source(self, rasters: Sequence[QgsRasterLayer], crs: QgsCoordinateReferenceSystem) -> None:
        """Draw from other rasters, the topmost first, in the CRS of the patches."""
        if self.draws_from(rasters) and crs == self._crs:
            return
        for previous in self.rasters:
            previous.rendererChanged.disconnect(self.forget)
        for raster in rasters:
            raster.rendererChanged.connect(self.forget)
        self._raster_ids, self._crs = [raster.id() for raster in rasters], crs
        self.forget()

    def draws_from(self, rasters: Sequence[QgsRasterLayer]) -> bool:
        """Whether these are the rasters, in this order."""
        return [raster.id() for raster in rasters] == self._raster_ids

    @property
    def rasters(self) -> List[QgsRasterLayer]:
        """The rasters that chips are drawn from, as far as they are still in the project."""
        layers = map(QgsProject.instance().mapLayer, self._raster_ids)
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]

    def known(self, key: ChipKey) -> Optional[QImage]:
        """A chip that was drawn before."""
        return self._kept.get(key)

    def want(self, outlines: Mapping[ChipKey, QgsGeometry]) -> None:
        """Draw these, in this order; whatever else waits is dropped."""
        self._waiting = OrderedDict((key, outline) for key, outline in outlines.items() if key not in self._kept)
        for drawing in list(self._drawings.values()):
            if drawing.key not in self._waiting:
                drawing.drop()
            elif not drawing.dropped:
                del self._waiting[drawing.key]
        self._start_next()

    def forget(self) -> None:
        """Forget what was drawn: the imagery looks different now."""
        self._kept.clear()
        self.stop()

    def stop(self) -> None:
        """Draw nothing more."""
        self._waiting.clear()
        for drawing in list(self._drawings.values()):
            drawing.drop()

    def end(self) -> None:
        """Stop, and wait for the threads: nothing may be drawn when the plugin is gone."""
        self.set_source([], QgsCoordinateReferenceSystem())
        for drawing in list(self._drawings.values()):
            drawing.job.finished.disconnect()
            drawing.job.cancel()
        self._drawings.clear()

    def _start_next(self) -> None:
        while self._waiting and len(self._drawings) < _AT_ONCE:
            rasters = self.rasters
            if not rasters:
                return
            key, outline = self._waiting.popitem(last=False)
            number = next(self._numbers)
            job = QgsMapRendererParallelJob(self._settings(rasters, outline))
            job.finished.connect(lambda number=number: self._finished(number))
            self._drawings[number] = _Drawing(key, outline, job)
            job.start()

    def _settings(self, rasters: List[QgsRasterLayer], outline: QgsGeometry) -> QgsMapSettings:
        settings = QgsMapSettings()
        settings.setLayers(rasters)
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setOutputSize(QSize(self._pixels, self._pixels))
        settings.setExtent(chip_extent(outline))
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        return settings

    @property
    def _pixels(self) -> int:
        return max(16, round(self._side * self._ratio))

    def _finished(self, number: int) -> None:
        """By number: a job that was dropped ends while another one draws the same chip."""
        drawing = self._drawings.pop(number, None)
        if drawing is None:
            return
        if not drawing.dropped:
            image = drawing.job.renderedImage()
            _draw_outline(image, drawing.outline, self._ratio)
            image.setDevicePixelRatio(self._ratio)
            self._kept[drawing.key] = image
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            self.drawn.emit(drawing.key, image)
        drawing.job.deleteLater()
        self._start_next()


def chip_extent(outline: QgsGeometry) -> QgsRectangle:
    """The square of ground that a chip shows."""
    box = outline.boundingBox()
    side = _CONTEXT * max(box.width(), box.height())
    middle = box.center()
    return QgsRectangle(middle.x() - side / 2, middle.y() - side / 2, middle.x() + side / 2, middle.y() + side / 2)


def _draw_outline(image: QImage, outline: QgsGeometry, ratio: float) -> None:
    """Draw the patch's own border into its chip, dark and bright, to show on any imagery."""
    extent = chip_extent(outline)
    scale = image.width() / extent.width()
    ring = QPolygonF(
        [
            QPointF((vertex.x() - extent.xMinimum()) * scale, (extent.yMaximum() - vertex.y()) * scale)
            for vertex in outline.vertices()
        ]
    )
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((QColor(0, 0, 0, 150), 2.5), (QColor(255, 255, 255, 230), 1.0)):
        painter.setPen(QPen(color, width * ratio))
        painter.drawPolygon(ring)
    painter.end()


def _is_imagery(layer: object) -> bool:
    """Whether a layer is the user's raster and not one that the plugin has made of its results."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        return False
    return not any(key.startswith(_OWN_PROPERTIES) for key in layer.customPropertyKeys())


def _same_source(source: str, uri: str) -> bool:
    if source == uri or names_other_computer(uri):
        return source == uri
    try:
        return Path(source.partition("|")[0]).resolve() == Path(uri.partition("|")[0]).resolve()
    except (OSError, ValueError):
        return False


def _meets(raster: QgsRasterLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
    if raster.crs() == crs or not raster.crs().isValid() or not crs.isValid():
        return raster.extent().intersects(extent)
    transform = QgsCoordinateTransform(crs, raster.crs(), QgsProject.instance())
    try:
        return raster.extent().intersects(transform.transformBoundingBox(extent))
    except QgsCsException:
        return False
