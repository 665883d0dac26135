"""Clusters on the map and their rows in the table: a row outlines its region, a click on a region selects its row."""

from __future__ import annotations

from typing import Collection, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...clusters.regions import region_features

_OUTLINE, _HALO = "#ffffff", "#000000"
_WIDTH = 2
_FILL_ALPHA = 40


class ClusterOutlines:
    """Outlines of some clusters, over the map; belongs to no layer."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: List[QgsRubberBand] = []
        self.numbers: List[int] = []

    def show(self, layer: Optional[QgsVectorLayer], numbers: Collection[int]) -> None:
        """Outline these clusters and no others."""
        self.clear()
        if layer is None or not numbers:
            return
        self.numbers = sorted(numbers)
        shapes = [feature.geometry() for feature in region_features(layer, numbers)]
        for color, width in ((_HALO, 2 * _WIDTH), (_OUTLINE, _WIDTH)):
            band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            fill = QColor(_OUTLINE)
            fill.setAlpha(_FILL_ALPHA if color == _OUTLINE else 0)
            band.setFillColor(fill)
            band.setStrokeColor(QColor(color))
            band.setWidth(width)
            for shape in shapes:
                band.addGeometry(shape, layer)
            self._bands.append(band)

    def clear(self) -> None:
        """Outline nothing."""
        self.numbers = []
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands.clear()

    @property
    def shown(self) -> List[QgsGeometry]:
        """What is outlined, in the map's CRS."""
        return [band.asGeometry() for band in self._bands[1:]]


class PickClusterTool(QgsMapToolEmitPoint):
    """A click on the map tells where it was, in the map's CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)


class ClusterPicking(QObject):
    """Finds the cluster under a click.

    Signals
    -------
    picked(int)
        Its number.
    missed()
        There is none.
    """

    picked = pyqtSignal(int)
    missed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.tool = PickClusterTool(canvas)
        self._layer_id = ""
        self.tool.canvasClicked.connect(lambda point, _button: self._clicked(point))

    def use_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        """Look among the regions of another layer."""
        self._layer_id = layer.id() if layer is not None else ""

    def unload(self) -> None:
        """Give the map back."""
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()

    def _clicked(self, point: QgsPointXY) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            return
        number = cluster_at(layer, QgsGeometry.fromPointXY(point), self._canvas.mapSettings().destinationCrs())
        if number is None:
            self.missed.emit()
        else:
            self.picked.emit(number)


def cluster_at(layer: QgsVectorLayer, place: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Optional[int]:
    """The cluster whose region covers a point in some CRS; None where none does, or it cannot be transformed."""
    if layer.crs().isValid() and crs.isValid():
        try:
            place.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
        except QgsCsException:
            return None
    box = QgsRectangle(place.boundingBox())
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box.buffered(1e-9))):
        if feature.geometry().intersects(place) and isinstance(feature["cluster"], int):
            return feature["cluster"]
    return None
