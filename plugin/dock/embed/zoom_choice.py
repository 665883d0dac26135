"""At which zoom a tile service is embedded: as the map shows it, or another one."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsRasterLayer, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ....model.number_text import short_number
from ...ground.metre_sizes import metres_text
from ...ground.metres_per_unit import metres_per_unit
from ...rasters.raster_facts import extent_in_layer
from ...rasters.service_zoom import ServiceLevel, nearest_level, service_levels
from ...translation import tr


class ZoomChoice(QComboBox):
    """The zooms of a service, after the one that the map shows. For other rasters it has nothing to choose.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchZoom")
        self.setToolTip(tr("How fine the service is read: each zoom has four times the tiles of the one before"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._canvas = canvas
        self._layer_id = ""
        self._levels: List[ServiceLevel] = []
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def show_layer(self, layer: Optional[QgsRasterLayer]) -> bool:
        """Offer the zooms of a layer; tells whether it is a service."""
        service = layer if layer is not None and layer.width() < 1 else None
        layer_id = service.id() if service is not None else ""
        if layer_id != self._layer_id:
            self._layer_id = layer_id
            self._levels = service_levels(service.dataProvider()) if service is not None else []
            with QSignalBlocker(self):
                self.clear()
                self.addItem(tr("As the map shows it"), None)
                for level in self._levels:
                    self.addItem(tr("Zoom {}").format(level.zoom), level.resolution)
        return service is not None

    def level(self, layer: QgsRasterLayer) -> Optional[ServiceLevel]:
        """The zoom that is chosen; None where the service draws any scale."""
        chosen = self.currentData()
        if chosen is not None:
            return next(level for level in self._levels if level.resolution == chosen)
        view = self._view_resolution(layer)
        return None if view is None else nearest_level(self._levels, view)

    def resolution(self, layer: QgsRasterLayer) -> Optional[float]:
        """CRS units of the layer per pixel; None where the map shows nothing of it."""
        level = self.level(layer)
        return self._view_resolution(layer) if level is None else level.resolution

    def choose(self, resolution: Optional[float]) -> None:
        """Take a saved choice over; the map's where it is another."""
        self.setCurrentIndex(max(0, self.findData(resolution)))

    def shown(self, layer: QgsRasterLayer) -> QgsRectangle:
        """What the map shows, in the layer's CRS; all of the layer where that cannot be told."""
        view = QgsReferencedRectangle(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        try:
            return extent_in_layer(layer, view)
        except ValueError:
            return layer.extent()

    def _view_resolution(self, layer: QgsRasterLayer) -> Optional[float]:
        pixels, width = self._canvas.mapSettings().outputSize().width(), self.shown(layer).width()
        return width / pixels if pixels > 0 and width > 0 else None


def zoom_text(layer: QgsRasterLayer, level: Optional[ServiceLevel], resolution: float, where: QgsRectangle) -> str:
    """Such as `zoom 15, 4.8 m per pixel`, on the ground there; without a zoom only the size of a pixel."""
    factors = metres_per_unit(layer.crs(), where.intersect(layer.extent()))
    size = short_number(resolution) if factors is None else metres_text(resolution * factors[0])
    per_pixel = tr("{} per pixel").format(size)
    zoom = tr("zoom {}")
    return per_pixel if level is None else f"{zoom.format(level.zoom)}, {per_pixel}"
