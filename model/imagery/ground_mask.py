"""Which patches and tiles polygons touch."""

from __future__ import annotations

from typing import List

import numpy as np
import shapely
from affine import Affine
from rasterio.features import geometry_mask

from ..errors import InputError
from ..patches import PatchGrid


class GroundMask:
    """Polygons laid over a grid of patches.

    Parameters
    ----------
    shapes : list of shapely geometries
        In the grid's CRS.
    grid : PatchGrid
    """

    def __init__(self, shapes: List[shapely.Geometry], grid: PatchGrid) -> None:
        self._grid = grid
        self._shapes = shapes

    @classmethod
    def from_wkt(cls, wkt: str, grid: PatchGrid) -> GroundMask:
        """Read polygons from WKT.

        Raises
        ------
        InputError
            When the text is no WKT, holds no area, or lies wholly outside the grid.
        """
        try:
            geometry = shapely.from_wkt(wkt)
        except shapely.errors.GEOSException as error:
            raise InputError(f"mask is no WKT geometry ({error}); give POLYGON or MULTIPOLYGON text") from error
        if geometry is None or geometry.is_empty or geometry.area == 0:
            raise InputError("mask holds no area; give polygons in the raster's CRS")
        if not geometry.intersects(shapely.box(*grid.bounds())):
            raise InputError(
                f"mask covers {geometry.bounds}, the raster {grid.bounds()}: they do not meet; "
                f"give polygons in the raster's CRS"
            )
        return cls(list(shapely.get_parts(geometry)), grid)

    def cells(self, first_row: int, rows: int) -> np.ndarray:
        """Cells [rows, cols] of some rows of the grid that a polygon touches."""
        return self._rasterised(first_row, rows, 0, self._grid.cols)

    def touches(self, first_row: int, rows: int, first_col: int, cols: int) -> bool:
        """Whether a polygon touches any of a block of cells."""
        return bool(self._rasterised(first_row, rows, first_col, cols).any())

    def _rasterised(self, row: int, rows: int, col: int, cols: int) -> np.ndarray:
        transform = Affine(*self._grid.patch_transform) * Affine.translation(col, row)
        return geometry_mask(self._shapes, (rows, cols), transform, all_touched=True, invert=True)
