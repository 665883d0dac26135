"""Bands as a parameter: a list, or text as it is typed in a shell."""

from __future__ import annotations

import re
from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...model.errors import InputError


def band_numbers(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
) -> Tuple[int, ...]:
    """Numbers of bands, from 1; empty where none are given.

    QGIS takes lists, and of text only what it separates by semicolons itself: `3,2,1` would be no number to it.

    Raises
    ------
    InputError
        When a part is not a whole number above 0.
    """
    value = parameters.get(name)
    if not isinstance(value, (str, list, tuple)):
        return tuple(algorithm.parameterAsInts(parameters, name, context)) if value is not None else ()
    parts = re.split(r"[,;\s]+", value.strip("[]() ")) if isinstance(value, str) else value
    return tuple(_number(algorithm, name, part) for part in parts if part != "")


def _number(algorithm: QgsProcessingAlgorithm, name: str, part: Any) -> int:
    try:
        number = int(part)
    except (TypeError, ValueError):
        number = 0
    if number < 1:
        raise InputError(
            algorithm.tr("{name} holds '{part}', needs numbers of bands such as 3,2,1").format(name=name, part=part)
        )
    return number
