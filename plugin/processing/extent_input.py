"""An optional extent as a parameter: whatever is given has to cover some ground, as no extent means everything."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsRectangle

from ...model.errors import InputError
from ..translation import tr
from .algorithm import Parameters, TerraPatchAlgorithm


def wanted_extent(
    algorithm: TerraPatchAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
    crs: Optional[QgsCoordinateReferenceSystem] = None,
) -> Optional[QgsRectangle]:
    """The extent that was given, None where none was.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem, optional
        To transform to; by default it stays in its own.

    Raises
    ------
    InputError
        When it covers no ground: without this, a text that cannot be read would mean everything.
    """
    value = parameters.get(name)
    if not algorithm.is_given(parameters, name) or (isinstance(value, QgsRectangle) and value.isNull()):
        return None
    found = algorithm.parameterAsExtent(parameters, name, context, crs or QgsCoordinateReferenceSystem())
    if not found.isFinite() or found.isEmpty():
        text = tr("{parameter} is {value}, which covers no ground; give xmin,xmax,ymin,ymax of some, or leave it empty")
        raise InputError(text.format(parameter=name, value=value if isinstance(value, str) else found.toString()))
    return found
