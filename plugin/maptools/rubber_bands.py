"""Outlines on the canvas that are not layers."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


def color_band(band: QgsRubberBand, color: str, opacity: int, halo: QColor, width: int = 2) -> None:
    """Give a rubber band a colour, a fill of that colour (0 to 255), and a halo that shows on any imagery."""
    paint = QColor(color)
    band.setStrokeColor(paint)
    band.setSecondaryStrokeColor(halo)
    paint.setAlpha(opacity)
    band.setFillColor(paint)
    band.setWidth(width)


def new_band(canvas: QgsMapCanvas, color: str, opacity: int, halo: QColor, width: int = 2) -> QgsRubberBand:
    """A rubber band of polygons: see `color_band`."""
    band = QgsRubberBand(canvas, POLYGON)
    color_band(band, color, opacity, halo, width)
    return band


def add_polygon(band: QgsRubberBand, polygon: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
    """Add a polygon in a CRS; without one it lies where its numbers say on the map."""
    if crs.isValid():
        band.addGeometry(polygon, crs)
    else:
        no_layer: Optional[QgsVectorLayer] = None
        band.addGeometry(polygon, no_layer)
