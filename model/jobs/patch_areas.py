"""Areas of patches on the ground, in square metres."""

from __future__ import annotations

import re
from typing import Optional, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..imagery.ground_measure import areas_on_ellipsoid, authalic_q, ellipsoid, tells_metres
from ..messages import Message
from ..patches import PatchGrid

_PATCHES_AT_ONCE = 1 << 18
# degrees around another pole, as weather models have them: their latitudes are not those of the ellipsoid
_ROTATED = re.compile(r"BASEGEOGCRS|ob_tran")


def patch_areas(grid: PatchGrid, index: np.ndarray) -> Optional[np.ndarray]:
    """Area of patches on the ellipsoid of their CRS in square metres, float64 [N]; None without a CRS of known units.

    A CRS that is tied to no place on the globe, such as that of a building site, is measured on its own plane.

    Parameters
    ----------
    grid : PatchGrid
    index : array [N], int64
        Flat grid indices of the patches.
    """
    crs = _measurable(grid)
    if crs is None:
        return None
    unit = float(crs.units_factor[1])
    on_parallels = crs.is_geographic and not _ROTATED.search(grid.crs_wkt)
    areas = np.empty(len(index))
    for start in range(0, len(index), _PATCHES_AT_ONCE):
        some = slice(start, start + _PATCHES_AT_ONCE)
        if on_parallels:
            areas[some] = _geographic_areas(crs, grid.corners(index[some]), unit)
        else:
            areas[some] = areas_on_ellipsoid(crs, *grid.nodes(index[some]))
    return areas


def area_caveat(grid: PatchGrid) -> Optional[str]:
    """What a user must know of the areas of this grid, in one line, or None."""
    if _measurable(grid) is not None:
        return None
    return Message(
        "the raster has no coordinate reference system that tells lengths on the ground, so clusters.gpkg gives no "
        "areas; assign one, or reproject it, to get them"
    )


def _measurable(grid: PatchGrid) -> Optional[CRS]:
    """The CRS of a grid, if lengths can be measured in it."""
    try:
        crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    except CRSError:
        return None
    return crs if tells_metres(crs) else None


def _geographic_areas(crs: CRS, corners: np.ndarray, radians_per_unit: float) -> np.ndarray:
    """Area in square metres, float64 [n], of quadrangles [n, 4, 2] whose sides follow meridians and parallels."""
    x, y = _equal_area_plane(corners * radians_per_unit, *ellipsoid(crs.to_wkt()))
    twice = (x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y).sum(axis=1)
    return np.abs(twice) / 2


def _equal_area_plane(radians: np.ndarray, semi_major: float, e2: float) -> Tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude [..., 2] on the Lambert cylindrical equal-area plane, in metres.

    Meridians and parallels become straight lines, so the polygon of a patch keeps its exact area. The formulas are
    those of EPSG:6933 with the standard parallel at the equator: Snyder (1987), Map Projections: A Working
    Manual, USGS Professional Paper 1395, equations 10-14, 10-15 and 3-12.
    """
    # Longitudes are counted from each patch's first corner: far from zero, products would lose digits.
    x = semi_major * (radians[..., 0] - radians[..., :1, 0])
    sine = np.sin(np.clip(radians[..., 1], -np.pi / 2, np.pi / 2))
    q = authalic_q(sine, e2)
    return x, semi_major * (q - q[..., :1]) / 2
