"""Labels on the map: outlines in the colours of their classes, and a bold one around the patch that is asked about."""

from __future__ import annotations

from typing import Dict, List, Optional

import numpy as np
from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from ...classes.label_set import LabelSet
from ...layers.patch_ground import PatchGround
from ...layers.write import patch_geometries
from ...maptools.rubber_bands import POLYGON, add_polygon, color_band, new_band

_FILL_OPACITY = 90
_ASKED_COLOR = "#ffee33"
_HALO = QColor(255, 255, 255, 200)


class LabelOutlines:
    """Draws the labels of one set onto a map canvas, not as a layer."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: Dict[int, QgsRubberBand] = {}
        self._asked = new_band(canvas, _ASKED_COLOR, 0, QColor(0, 0, 0, 200), width=3)

    def show(self, labels: LabelSet, ground: Optional[PatchGround]) -> None:
        """Show these labels and no others; none without a ground."""
        patches: Dict[int, List[int]] = {}
        for patch, key in labels.labels.items():
            patches.setdefault(key, []).append(patch)
        for key in [key for key in self._bands if key not in patches or ground is None]:
            self._canvas.scene().removeItem(self._bands.pop(key))
        if ground is None:
            return
        colors = {one.key: one.color for one in labels.classes}
        for key, some in patches.items():
            if key not in self._bands:
                self._bands[key] = new_band(self._canvas, colors[key], _FILL_OPACITY, _HALO)
            _draw(self._bands[key], some, ground)
            color_band(self._bands[key], colors[key], _FILL_OPACITY, _HALO)

    def ask(self, patch: int, ground: Optional[PatchGround]) -> None:
        """Mark the patch that is asked about; -1 marks none."""
        self._asked.reset(POLYGON)
        if patch >= 0 and ground is not None:
            _draw(self._asked, [patch], ground)

    def unload(self) -> None:
        """Take them off the canvas."""
        if sip.isdeleted(self._canvas):
            return
        for band in (*self._bands.values(), self._asked):
            self._canvas.scene().removeItem(band)
        self._bands.clear()


def _draw(band: QgsRubberBand, patches: List[int], ground: PatchGround) -> None:
    band.reset(POLYGON)
    whole = QgsGeometry.collectGeometry(patch_geometries(ground.grid, np.array(patches, dtype=np.int64)))
    add_polygon(band, whole, ground.crs)
