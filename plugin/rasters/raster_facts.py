"""What the embed panel has to know of a raster layer: how it is shown, and what its units are on the ground."""

from __future__ import annotations

import math
from typing import Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..layers.ground_area import known_ellipsoid

METRES_PER_DEGREE = 111_319.49  # as in model/imagery/source.py
_STEP_METRES, _KEPT_WITHIN = 500.0, 0.01


def shown_as_rgb(layer: QgsRasterLayer) -> Tuple[int, ...]:
    """The bands that somebody has set a layer to be shown by as red, green and blue; empty where nobody has.

    The first three in their order are what QGIS shows of any file: that says nothing.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return ()
    shown = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    return () if shown == (1, 2, 3) or len(set(shown)) < 3 or min(shown) < 1 else shown


def may_lack_pixels(layer: QgsRasterLayer) -> bool:
    """Whether some pixels may hold nothing: there is nodata or alpha, or it is a service."""
    provider = layer.dataProvider()
    numbers = range(1, provider.bandCount() + 1)
    return layer.width() < 1 or any(
        provider.colorInterpretationName(number).lower() == "alpha"
        or provider.sourceHasNoDataValue(number)
        or bool(provider.userNoDataValues(number))
        for number in numbers
    )


def metres_per_unit(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> Optional[Tuple[float, float]]:
    """Ground metres of one CRS unit across and down, at the middle of an extent; None without a CRS.

    As the engine has it (model/imagery/ground_measure.py): where the CRS keeps lengths within 1 %, the length of its
    unit; else, as in Web Mercator, what its ellipsoid says.
    """
    if not crs.isValid():
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


def extent_in_layer(layer: QgsRasterLayer, area: QgsReferencedRectangle) -> QgsRectangle:
    """An extent in the layer's CRS.

    Raises
    ------
    ValueError
        When it cannot be transformed.
    """
    if area.crs() == layer.crs() or not area.crs().isValid() or not layer.crs().isValid():
        return QgsRectangle(area)
    transform = QgsCoordinateTransform(area.crs(), layer.crs(), QgsProject.instance())
    try:
        return transform.transformBoundingBox(QgsRectangle(area))
    except QgsCsException as error:
        raise ValueError(
            _tr("The area cannot be transformed to the CRS of '{}'; choose a smaller area.").format(layer.name())
        ) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("RasterFacts", text)
