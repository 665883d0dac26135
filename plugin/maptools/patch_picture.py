"""A picture of the patch under the cursor, where the map shows it too small to be made out."""

from __future__ import annotations

from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QImage

from ..layers.patch_ground import PatchGround
from ..layers.write import patch_geometries
from ..search.chip_rendering import ChipKey, ChipRenderer, source_rasters
from .patch_outlines import PatchUnderCursor

_SMALL_PIXELS = 48.0
_SIDE = 96


class PatchPicture(QObject):
    """Draws the imagery of a patch beside its outline, in the background, as the gallery does."""

    def __init__(self, under_cursor: PatchUnderCursor, parent: QObject) -> None:
        super().__init__(parent)
        self._under_cursor = under_cursor
        self._chips = ChipRenderer(self)
        self._chips.drawn.connect(self._drawn)
        self._ground: Optional[PatchGround] = None

    def follow(self, ground: Optional[PatchGround]) -> None:
        """Other patches can be picked, or none."""
        self._ground = ground
        self._chips.set_source([], QgsCoordinateReferenceSystem())

    def show(self, ratio: float) -> None:
        """Show what lies under the cursor now, at so many pixels a point of the screen."""
        patch, ground = self._under_cursor.patch, self._ground
        if ground is None or patch < 0 or self._under_cursor.side >= _SMALL_PIXELS:
            self._chips.stop()
            return
        outline = patch_geometries(ground.grid, np.array([patch]))[0]
        if not self._chips.rasters:
            self._chips.set_source(
                source_rasters(ground.metadata, QgsRectangle(*ground.grid.bounds()), ground.crs), ground.crs
            )
        self._chips.set_side(_SIDE, ratio)
        key = ("", patch)
        known = self._chips.known(key)
        if known is not None:
            self._under_cursor.show_picture(known)
        else:
            self._chips.want({key: outline})

    def unload(self) -> None:
        """Stop drawing."""
        self._chips.end()

    def _drawn(self, key: ChipKey, image: QImage) -> None:
        if key[1] == self._under_cursor.patch:
            self._under_cursor.show_picture(image)
