"""Which patches and tiles polygons touch."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any, Dict, Optional

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import geometry_mask

from ..errors import InputError
from ..patches import PatchGrid

MASK_ELSEWHERE = "mask_elsewhere"  # code of the error where polygons lie wholly outside the grid


class GroundMask:
    """Polygons laid over a grid of patches.

    Parameters
    ----------
    polygons : shapely geometry
        In the grid's CRS.
    grid : PatchGrid

    Raises
    ------
    InputError
        When the polygons hold no area, or lie wholly outside the grid.
    """

    def __init__(self, polygons: Optional[shapely.Geometry], grid: PatchGrid) -> None:
        if polygons is None or polygons.is_empty or polygons.area == 0:
            raise InputError("mask holds no area; give polygons in the raster's CRS")
        polygons = _around_the_globe(polygons, grid)
        if not polygons.intersects(shapely.box(*grid.bounds())):
            raise InputError(
                "mask covers {bounds}, the raster {grid_bounds}: they do not meet; give polygons in the raster's CRS",
                MASK_ELSEWHERE,
                bounds=polygons.bounds,
                grid_bounds=grid.bounds(),
            )
        self._polygons = polygons
        self._shapes = list(shapely.get_parts(polygons))
        self._grid = grid

    def identity(self) -> Dict[str, Any]:
        """What tells this mask from another, short however long its outline is."""
        outline = shapely.to_wkb(self._polygons, byte_order=1)
        return {"sha256": hashlib.sha256(outline).hexdigest(), "bounds": list(self._polygons.bounds)}

    def cells(self, first_row: int, rows: int) -> np.ndarray:
        """Cells [rows, cols] of some rows of the grid that a polygon touches."""
        return self._rasterised(first_row, rows, 0, self._grid.cols)

    def touches(self, first_row: int, rows: int, first_col: int, cols: int) -> bool:
        """Whether a polygon touches any of a block of cells."""
        return bool(self._rasterised(first_row, rows, first_col, cols).any())

    def _rasterised(self, row: int, rows: int, col: int, cols: int) -> np.ndarray:
        transform = Affine(*self._grid.patch_transform) * Affine.translation(col, row)
        return geometry_mask(self._shapes, (rows, cols), transform, all_touched=True, invert=True)


def _around_the_globe(polygons: shapely.Geometry, grid: PatchGrid) -> shapely.Geometry:
    """Polygons in degrees, and again where they lie on the grid once round the globe.

    A grid may go on beyond 180 degrees, where files of polygons are split and go on at -180.
    """
    if not grid.crs_wkt or not CRS.from_wkt(grid.crs_wkt).is_geographic:
        return polygons
    extent = shapely.box(*grid.bounds())
    turns = [shapely.transform(polygons, partial(np.add, (turn, 0.0))) for turn in (-360.0, 360.0)]
    touching = [turned for turned in turns if turned.intersects(extent)]
    return shapely.union_all([polygons, *touching]) if touching else polygons
