"""Lengths and areas on the ground, measured on the ellipsoid of a CRS and not on its map plane.

A unit of a projected CRS is a metre on the ground only where the projection keeps lengths: at 60 degrees north, Web
Mercator draws everything twice as long and four times as large. PROJ, through rasterio, says where points of a CRS lie
on its ellipsoid; the rest is geometry on that ellipsoid. A CRS needs no authority for this, only a WKT.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Optional, Tuple

import numpy as np
import rasterio
from affine import Affine
from rasterio._err import CPLE_BaseError  # what rasterio.warp raises where PROJ gives up; public nowhere
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform

_WGS84 = (6378137.0, 298.257223563)
_ELLIPSOID = re.compile(r'(?:SPHEROID|ELLIPSOID)\["[^"]*",\s*([\d.eE+]+),\s*([\d.eE+]+)')
_STEP_METRES = 500.0
_NO_MAP = re.compile(r"(?:BOUNDCRS\[\s*SOURCECRS\[)?(?:GEOCCS|VERT|GEOD(?:ETIC)?CRS\[.*CS\[Cartesian)", re.DOTALL)
_KEPT_WITHIN = 0.01  # UTM and the national projections keep lengths within this; their grids stay what they are


@lru_cache(maxsize=64)
def tells_metres(crs: Optional[CRS]) -> bool:
    """Whether lengths in a CRS can be told in metres on the ground.

    Not so in a geocentric CRS, whose first two axes lie inside the earth, in one of heights alone, and where the length
    of the unit is not known.
    """
    if crs is None or _NO_MAP.match(crs.to_wkt()):
        return False
    try:
        return math.isfinite(crs.units_factor[1]) and crs.units_factor[1] > 0
    except CRSError:
        return False


@lru_cache(maxsize=64)
def metres_per_unit(crs: CRS, grid: Affine, column: float, row: float) -> Tuple[float, float]:
    """Ground metres of one CRS unit along a grid's rows and columns, at one place of it.

    Where the CRS keeps lengths within 1 % there, this is the length of its own unit: pixels of 10 m in UTM are 10 m.
    Degrees count along the parallel of the place and along its meridian. Where the CRS tells no metres, a unit is one.

    Parameters
    ----------
    crs : CRS
    grid : Affine
        From pixels to the CRS.
    column, row : float
        The place, in pixels.
    """
    if not tells_metres(crs):
        return 1.0, 1.0
    x, y = grid * (column, row)
    nominal_x, nominal_y = _nominal_metres(crs, y)
    found = []
    for step_x, step_y in ((grid.a, grid.d), (grid.b, grid.e)):
        length = math.hypot(step_x, step_y)
        along_x, along_y = step_x / length, step_y / length
        nominal = math.hypot(along_x * nominal_x, along_y * nominal_y)
        half = _STEP_METRES / nominal
        measured = _distance(crs, (x - half * along_x, y - half * along_y), (x + half * along_x, y + half * along_y))
        known = measured is not None and abs(measured / (2 * half) / nominal - 1) > _KEPT_WITHIN
        found.append(measured / (2 * half) if known and measured is not None else nominal)
    return found[0], found[1]


def areas_on_ellipsoid(crs: CRS, places: np.ndarray, where: np.ndarray) -> np.ndarray:
    """Areas in square metres, float64 [n], of quadrangles whose sides are not meridians and parallels.

    The authalic sphere has the area of the ellipsoid at every place; on it, two spherical triangles make a quadrangle.
    Authalic latitude: Snyder (1987), Map Projections: A Working Manual, USGS Professional Paper 1395, equations 3-11 to
    3-13. Spherical triangle: Van Oosterom & Strackee (1983). Quadrangles that have no place on the ellipsoid keep the
    area that they have on the map plane.

    Parameters
    ----------
    crs : CRS
    places : array [m, 2], float64
        In the CRS; neighbours share them.
    where : array [n, 4], int64
        Which of the places are the corners of each quadrangle, in order.
    """
    longitude, latitude = _on_ellipsoid(crs, *places.T)
    semi_major, e2 = ellipsoid(crs.to_wkt())
    q = authalic_q(np.sin(latitude), e2)
    q_pole = float(authalic_q(np.array(1.0), e2))
    sine = np.clip(q / q_pole, -1.0, 1.0)
    cosine = np.sqrt(1 - sine**2)
    sphere = np.stack([cosine * np.cos(longitude), cosine * np.sin(longitude), sine], axis=1)
    a, b, c, d = (sphere[corner] for corner in where.T)
    areas = np.abs(_solid_angle(a, b, c) + _solid_angle(a, c, d)) * semi_major**2 * q_pole / 2
    lost = ~np.isfinite(areas)
    if lost.any():
        corners = places[where[lost]]
        x, y = np.moveaxis(corners - corners[:, :1], 2, 0)
        unit = float(crs.units_factor[1])
        areas[lost] = np.abs((x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y).sum(axis=1)) / 2 * unit**2
    return areas


def ellipsoid(crs_wkt: str) -> Tuple[float, float]:
    """Semi-major axis in metres and squared eccentricity (0 for a sphere) of a CRS; those of WGS 84 by default."""
    found = _ELLIPSOID.search(crs_wkt)
    semi_major, inverse_flattening = (float(found.group(1)), float(found.group(2))) if found else _WGS84
    flattening = 1 / inverse_flattening if inverse_flattening else 0.0
    return semi_major, flattening * (2 - flattening)


def transformed(crs: CRS, wanted: CRS, xs: np.ndarray, ys: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Points [n] in another CRS, float64; NaN where they have no place in it, or PROJ knows no way there."""
    if any(_NO_MAP.match(one.to_wkt()) for one in (crs, wanted)):
        return np.full(len(xs), np.nan), np.full(len(xs), np.nan)
    try:
        with rasterio.Env():  # or GDAL prints what it cannot do
            found = transform(crs, wanted, xs, ys)
    except (RasterioError, CPLE_BaseError) as error:  # another planet's, a building site's
        if len(xs) > 1 and isinstance(error, CPLE_BaseError):  # one of them is enough to be told so of all
            halves = [transformed(crs, wanted, *half) for half in zip(np.array_split(xs, 2), np.array_split(ys, 2))]
            return np.concatenate([half[0] for half in halves]), np.concatenate([half[1] for half in halves])
        return np.full(len(xs), np.nan), np.full(len(xs), np.nan)
    x, y = np.asarray(found[0], dtype=np.float64), np.asarray(found[1], dtype=np.float64)
    known = np.isfinite(x) & np.isfinite(y)
    return np.where(known, x, np.nan), np.where(known, y, np.nan)


def authalic_q(sine: np.ndarray, e2: float) -> np.ndarray:
    """The area of the ellipsoid between the equator and a latitude, in units of half its equatorial zone."""
    if e2 == 0:
        return 2 * sine
    e = math.sqrt(e2)
    return (1 - e2) * (sine / (1 - e2 * sine**2) + np.arctanh(e * sine) / e)


def _nominal_metres(crs: CRS, y: float) -> Tuple[float, float]:
    """Metres of one unit along x and y, taken at its word: of the CRS, or of degrees at a latitude."""
    unit = float(crs.units_factor[1])
    if not crs.is_geographic:
        return unit, unit
    metres = ellipsoid(crs.to_wkt())[0] * unit
    return metres * math.cos(min(abs(y) * unit, math.radians(89.0))), metres


def _distance(crs: CRS, start: Tuple[float, float], end: Tuple[float, float]) -> Optional[float]:
    """Metres between two near points of a CRS through its ellipsoid; None where they have no place on it."""
    xs, ys = np.array([start, end]).T
    longitude, latitude = _on_ellipsoid(crs, xs, ys)
    semi_major, e2 = ellipsoid(crs.to_wkt())
    normal = semi_major / np.sqrt(1 - e2 * np.sin(latitude) ** 2)
    places = np.stack(
        [
            normal * np.cos(latitude) * np.cos(longitude),
            normal * np.cos(latitude) * np.sin(longitude),
            normal * (1 - e2) * np.sin(latitude),
        ]
    )
    metres = float(np.linalg.norm(places[:, 1] - places[:, 0]))
    return metres if math.isfinite(metres) and metres > 0 else None


def _on_ellipsoid(crs: CRS, xs: np.ndarray, ys: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Longitudes and latitudes in radians, on the CRS's own ellipsoid and counted from Greenwich; NaN where none."""
    semi_major, e2 = ellipsoid(crs.to_wkt())
    geographic = f"+proj=longlat +a={semi_major!r} +b={semi_major * math.sqrt(1 - e2)!r} +no_defs"
    longitude, latitude = transformed(crs, CRS.from_string(geographic), xs, ys)
    return np.radians(longitude), np.radians(latitude)


def _solid_angle(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """Signed areas [n] on the unit sphere of triangles between unit vectors [n, 3].

    The triple product is taken of differences: of near points it would lose all its digits otherwise.
    """
    triple = np.einsum("ni,ni->n", a, np.cross(b - a, c - a))
    dots = [np.einsum("ni,ni->n", one, other) for one, other in ((a, b), (b, c), (c, a))]
    return 2 * np.arctan2(triple, 1 + dots[0] + dots[1] + dots[2])
