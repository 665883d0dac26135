"""Areas on the ground: on the ellipsoid where QGIS can measure there, and always a number where there is a CRS."""

from __future__ import annotations

import math
import re
from typing import Callable, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsEllipsoidUtils,
    QgsGeometry,
    QgsUnitTypes,
)

_SQUARE_METRES_PER_HECTARE = 10_000.0
_WGS84 = "EPSG:7030"
_SAME_AXIS_M = 0.01
_NO_MAP = re.compile(r"(?:BOUNDCRS\[\s*SOURCECRS\[)?(?:GEOCCS|VERT|GEOD(?:ETIC)?CRS\[.*CS\[Cartesian)", re.DOTALL)


def tells_metres(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether lengths in a CRS can be told in metres on the ground, as the engine has it.

    Not so in a geocentric CRS, in one of heights alone, and at a building site in units that QGIS does not know.
    """
    wkt = crs.toWkt()
    unknown = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceUnknownUnit and wkt.startswith("LOCAL_CS")
    return crs.isValid() and not unknown and _NO_MAP.match(wkt) is None


def area_in_hectares(
    crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> Callable[[QgsGeometry], Optional[float]]:
    """A function that measures geometries in a CRS on its ellipsoid; it gives None where the CRS tells no metres.

    QGIS gives NaN for ellipsoids that it knows by their axes only, as those of a CRS without an authority are, and at
    times after a project was closed. Then degrees are measured by the area between meridians and parallels, and other
    units on the plane of the map. What the function returns is finite, or None.
    """
    if not tells_metres(crs):
        return lambda geometry: None
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, transforms)
    ruler.setEllipsoid(known_ellipsoid(crs))
    hectares = QgsUnitTypes.AreaUnit.AreaHectares

    def measure(geometry: QgsGeometry) -> Optional[float]:
        try:
            area = ruler.convertAreaMeasurement(ruler.measureArea(geometry), hectares)
        except QgsCsException:  # newer versions of QGIS raise it, earlier ones measure NaN
            area = math.nan
        if not math.isfinite(area):
            area = _without_ruler(geometry, crs) / _SQUARE_METRES_PER_HECTARE
        return area if math.isfinite(area) else None

    return measure


def known_ellipsoid(crs: QgsCoordinateReferenceSystem) -> str:
    """The ellipsoid of a CRS by a name under which QGIS measures on it; WGS 84 where it has none."""
    acronym = crs.ellipsoidAcronym()
    wanted = QgsEllipsoidUtils.ellipsoidParameters(acronym)
    if not acronym or not wanted.valid:
        return _WGS84
    if not wanted.useCustomParameters:
        return acronym
    for known in QgsEllipsoidUtils.definitions():
        axes = known.parameters
        if (
            abs(axes.semiMajor - wanted.semiMajor) < _SAME_AXIS_M
            and abs(axes.semiMinor - wanted.semiMinor) < _SAME_AXIS_M
        ):
            return known.acronym
    return acronym


def _without_ruler(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> float:
    """Square metres; NaN where the CRS does not say how long its unit is."""
    if crs.isGeographic():
        return _area_between_parallels(geometry, crs)
    square_metres = QgsUnitTypes.AreaUnit.AreaSquareMeters
    unit = QgsUnitTypes.distanceToAreaUnit(crs.mapUnits())
    if unit == QgsUnitTypes.AreaUnit.AreaUnknownUnit:
        return math.nan
    return float(geometry.area() * QgsUnitTypes.fromUnitToUnitFactor(unit, square_metres))


def _area_between_parallels(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> float:
    """Square metres of a geometry in degrees, whose edges follow meridians and parallels.

    On the Lambert cylindrical equal-area plane: Snyder (1987), Map Projections: A Working Manual, USGS Professional
    Paper 1395, equations 10-14, 10-15 and 3-12.
    """
    axes = QgsEllipsoidUtils.ellipsoidParameters(known_ellipsoid(crs))
    if not axes.valid:
        return math.nan
    eccentricity = math.sqrt(max(0.0, 1.0 - (axes.semiMinor / axes.semiMajor) ** 2))
    unit = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceDegrees)
    total = 0.0
    for polygon in geometry.asGeometryCollection():
        rings = polygon.asPolygon()
        for number, ring in enumerate(rings):
            corners = np.radians(np.array([(point.x(), point.y()) for point in ring]) * unit)
            y = axes.semiMajor * _authalic_sine(np.sin(corners[:, 1]), eccentricity)
            x = axes.semiMajor * (corners[:, 0] - corners[0, 0])
            area = abs(float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())) / 2
            total += area if number == 0 else -area
    return total


def _authalic_sine(sine: np.ndarray, eccentricity: float) -> np.ndarray:
    if eccentricity == 0.0:
        return sine
    squared = eccentricity**2
    return (1 - squared) * (sine / (1 - squared * sine**2) + np.arctanh(eccentricity * sine) / eccentricity) / 2
