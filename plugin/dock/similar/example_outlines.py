"""Examples on the map: green outlines for what is wanted, hatched vermilion ones for what is not."""

from __future__ import annotations

from typing import Iterable, List

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...maptools.pick_patches import NEGATIVE_COLOR, POSITIVE_COLOR
from ...maptools.rubber_bands import POLYGON, add_polygon, new_band
from ...search.examples import Example

_OPACITY = 110


class ExampleOutlines:
    """Draws the examples onto a map canvas, not as a layer."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._positive = self._new_band(POSITIVE_COLOR, Qt.BrushStyle.SolidPattern, 40)
        self._negative = self._new_band(NEGATIVE_COLOR, Qt.BrushStyle.BDiagPattern, _OPACITY)

    def show(self, examples: Iterable[Example]) -> None:
        """Show these and no others."""
        shown = list(examples)
        for band, positive in ((self._positive, True), (self._negative, False)):
            band.reset(POLYGON)
            for crs_wkt in {example.crs_wkt for example in shown}:
                outlines = [
                    example.outline
                    for example in shown
                    if example.positive == positive
                    and example.crs_wkt == crs_wkt
                    and example.outline.type() == POLYGON
                    and not example.outline.isEmpty()
                ]
                self._add(band, outlines, crs_wkt)

    def unload(self) -> None:
        """Take them off the canvas."""
        if sip.isdeleted(self._canvas):
            return
        for band in (self._positive, self._negative):
            self._canvas.scene().removeItem(band)

    @staticmethod
    def _add(band: QgsRubberBand, outlines: List[QgsGeometry], crs_wkt: str) -> None:
        if not outlines:
            return
        whole = QgsGeometry.collectGeometry(outlines)
        add_polygon(band, whole, QgsCoordinateReferenceSystem.fromWkt(crs_wkt))

    def _new_band(self, name: str, brush: Qt.BrushStyle, opacity: int) -> QgsRubberBand:
        band = new_band(self._canvas, name, opacity, QColor(255, 255, 255, 160))
        band.setBrushStyle(brush)
        return band
