"""How wide a patch is on the ground, and what that is called."""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsUnitTypes,
)

from ...model.number_text import short_number
from ...model.patches import PatchGrid
from .ground_area import known_ellipsoid

_METRES = QgsUnitTypes.DistanceUnit.DistanceMeters
_KILOMETRE = 1000.0
_HECTARES = 10_000.0


def patch_sides(
    grid: PatchGrid, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> Optional[Tuple[float, float]]:
    """Width and height of the middle patch of a grid in metres, on the ellipsoid.

    None without a CRS, and where the middle has no place on the ellipsoid, as beside the disk of a satellite's view.
    """
    if not crs.isValid():
        return None
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, transforms)
    ruler.setEllipsoid(known_ellipsoid(crs))
    middle = grid.rows // 2 * grid.cols + grid.cols // 2
    corners = [QgsPointXY(*corner) for corner in grid.corners(np.array([middle]))[0].tolist()]
    try:
        sides = [ruler.measureLine(corners[0], corners[1]), ruler.measureLine(corners[1], corners[2])]
    except QgsCsException:  # newer versions of QGIS raise it, earlier ones measure NaN or 0
        return None
    metres = [ruler.convertLengthMeasurement(side, _METRES) for side in sides]
    return (metres[0], metres[1]) if np.isfinite(metres).all() and min(metres) > 0 else None


def describe_sides(sides: Tuple[float, float]) -> str:
    """`480 × 480 m, 23 ha`."""
    unit, factor = ("km", _KILOMETRE) if min(sides) >= _KILOMETRE else ("m", 1.0)
    wide, high = (short_number(side / factor) for side in sides)
    area = sides[0] * sides[1]
    if area >= 100 * _HECTARES:
        ground = f"{short_number(area / _KILOMETRE**2)} km²"
    elif area >= _HECTARES / 10:
        ground = f"{short_number(area / _HECTARES, 2)} ha"
    else:
        ground = f"{short_number(area)} m²"
    return f"{wide} × {high} {unit}, {ground}"
