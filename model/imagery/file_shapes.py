"""Geometries of vector files as shapely has them: GDAL makes arcs into lines, and surfaces become polygons here."""

from __future__ import annotations

import struct
from typing import List, Tuple

import numpy as np
import shapely

_POLYGON, _TRIANGLE = 3, 17
_SURFACES = (15, 16)  # polyhedral surfaces and TINs, which GEOS does not know


def shapes_of_wkb(wkb: np.ndarray) -> np.ndarray:
    """Geometries from well-known binary in two dimensions, as GDAL gives it.

    A TIN, a polyhedral surface or a triangle becomes the polygons that its faces cover, seen from above.

    Raises
    ------
    shapely.errors.GEOSException
        Where a geometry is damaged, has coordinates that are not numbers, or is of another kind that GEOS does not
        know.
    """
    with np.errstate(invalid="ignore"):  # what NaN among coordinates makes shapely warn of
        try:
            shapes = np.asarray(shapely.from_wkb(wkb))
        except shapely.errors.GEOSException:
            shapes = np.array([_shape(one) for one in wkb], dtype=object)
    if not np.isfinite(shapely.get_coordinates(shapes)).all():
        raise shapely.errors.GEOSException("a coordinate is not a number")
    return shapes


def _shape(wkb: bytes) -> shapely.Geometry:
    if wkb is None or len(wkb) < 5 or _kind(wkb, 0) not in (*_SURFACES, _TRIANGLE):
        return shapely.from_wkb(wkb)
    faces, _ = _faces(wkb, 0)
    # one by one: where faces lie above each other, as those of a building do, both count
    return shapely.union_all(shapely.make_valid(shapely.from_wkb(np.array(faces, dtype=object))))


def _faces(wkb: bytes, start: int) -> Tuple[List[bytes], int]:
    """The faces of the surface that begins at a byte, as polygons, and where it ends."""
    try:
        order = _order(wkb, start)
        (count,) = struct.unpack_from(f"{order}I", wkb, start + 5)
        at = start + 9
        if _kind(wkb, start) in _SURFACES:
            faces: List[bytes] = []
            for _ in range(count):
                found, at = _faces(wkb, at)
                faces += found
            return faces, at
        for _ in range(count):  # rings of points of two coordinates
            (points,) = struct.unpack_from(f"{order}I", wkb, at)
            at += 4 + 16 * points
    except (struct.error, IndexError) as error:
        raise shapely.errors.GEOSException(f"surface ends too early: {error}") from error
    return [wkb[start : start + 1] + struct.pack(f"{order}I", _POLYGON) + wkb[start + 5 : at]], at


def _kind(wkb: bytes, start: int) -> int:
    number: int = struct.unpack_from(f"{_order(wkb, start)}I", wkb, start + 1)[0]
    return number


def _order(wkb: bytes, start: int) -> str:
    return "<" if wkb[start] == 1 else ">"
