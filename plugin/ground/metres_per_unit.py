"""What the units of a CRS are on the ground."""

from __future__ import annotations

import math
from typing import Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)

from .ground_area import known_ellipsoid, tells_metres
from .metre_sizes import METRES_PER_DEGREE

_STEP_METRES, _KEPT_WITHIN = 500.0, 0.01


def metres_per_unit(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> Optional[Tuple[float, float]]:
    """Ground metres of one CRS unit across and down, at the middle of an extent; None where the CRS tells none.

    As the engine has it (model/imagery/ground_measure.py): where the CRS keeps lengths within 1 %, the length of its
    unit; else, as in Web Mercator, what its ellipsoid says.
    """
    if not tells_metres(crs):
        return None
    if crs.isGeographic():
        latitude = min(abs(extent.center().y()), 89.0)
        return METRES_PER_DEGREE * math.cos(math.radians(latitude)), METRES_PER_DEGREE
    unit = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, QgsProject.instance().transformContext())
    ruler.setEllipsoid(known_ellipsoid(crs))
    middle, half = extent.center(), _STEP_METRES / unit
    across = _measured(ruler, middle, half, 0.0, unit)
    down = _measured(ruler, middle, 0.0, half, unit)
    return across, down


def _measured(ruler: QgsDistanceArea, middle: QgsPointXY, x: float, y: float, unit: float) -> float:
    """Metres of one CRS unit between two points around the middle; those of the unit where they are nearly the same."""
    ends = [QgsPointXY(middle.x() - x, middle.y() - y), QgsPointXY(middle.x() + x, middle.y() + y)]
    try:
        metres = ruler.convertLengthMeasurement(ruler.measureLine(ends), QgsUnitTypes.DistanceUnit.DistanceMeters)
    except QgsCsException:  # no place on the ellipsoid
        return unit
    measured = metres / (2 * math.hypot(x, y))
    return measured if math.isfinite(measured) and measured > 0 and abs(measured / unit - 1) > _KEPT_WITHIN else unit
