"""What one vector stands for, drawn on the map at its true size, with the tile that it is computed from."""

from __future__ import annotations

from typing import Any, Mapping, Optional

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from ...maptools.rubber_bands import POLYGON, add_polygon, new_band
from ...planning.vector_ground import vector_ground

_COLOR = "#ffcc00"
_DARK = QColor(0, 0, 0, 190)


class GroundPreview(QObject):
    """Two rubber bands near the middle of the view, which follow it and the plan."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._plan: Optional[Mapping[str, Any]] = None
        self._crs = QgsCoordinateReferenceSystem()
        self._of_tiles = False
        self._on = False
        self.tile = new_band(canvas, _COLOR, 0, _DARK)
        self.tile.setLineStyle(Qt.PenStyle.DashLine)
        self.cell = new_band(canvas, _COLOR, 110, _DARK)
        canvas.extentsChanged.connect(self._draw)
        canvas.destinationCrsChanged.connect(self._draw)

    def show_plan(
        self, plan: Optional[Mapping[str, Any]], crs: QgsCoordinateReferenceSystem, of_tiles: bool = False
    ) -> None:
        """Follow a plan of a raster in some CRS; None, and a plan that lays no tiles out, show nothing.

        Parameters
        ----------
        plan : mapping or None
        crs : QgsCoordinateReferenceSystem
        of_tiles : bool
            Whether vectors stand for whole tiles.
        """
        known = plan is not None and all(plan.get(part) for part in ("target", "tiles", "patches"))
        self._plan, self._crs, self._of_tiles = plan if known else None, crs, of_tiles
        self._draw()

    def set_on(self, on: bool) -> None:
        """Whether it is to be seen."""
        self._on = on
        self._draw()

    def unload(self) -> None:
        """Leave the canvas."""
        if sip.isdeleted(self._canvas):
            return
        self._canvas.extentsChanged.disconnect(self._draw)
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        for band in (self.cell, self.tile):
            self._canvas.scene().removeItem(band)

    def _draw(self) -> None:
        for band in (self.cell, self.tile):
            band.reset(POLYGON)
        view = self._canvas.extent()
        if not self._on or self._plan is None or view.isEmpty():
            return
        middle = view.center()
        if self._crs.isValid():
            settings = self._canvas.mapSettings()
            transform = QgsCoordinateTransform(self._crs, settings.destinationCrs(), QgsProject.instance())
            try:
                middle = transform.transform(middle, Qgis.TransformDirection.Reverse)
            except QgsCsException:
                return
        found = vector_ground(self._plan, middle.x(), middle.y(), self._of_tiles)
        self._add(self.tile, found.tile)
        self._add(self.cell, found.cell)

    def _add(self, band: QgsRubberBand, corners: np.ndarray) -> None:
        ring = [QgsPointXY(x, y) for x, y in corners.tolist()]
        add_polygon(band, QgsGeometry.fromPolygonXY([[*ring, ring[0]]]), self._crs)
