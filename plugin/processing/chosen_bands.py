"""Bands as a parameter: a list of numbers or names, or text as it is typed in a shell."""

from __future__ import annotations

import re
from typing import Any, Dict, Tuple, Union

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...model.errors import InputError
from ..translation import tr


def chosen_bands(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
) -> Tuple[Union[int, str], ...]:
    """Numbers of bands, from 1, or their names, which the engine looks up; empty where none are given.

    QGIS takes lists, and of text only what it separates by semicolons itself: `3,2,1` would be no number to it.

    Raises
    ------
    InputError
        When a part is a number, but not a whole one above 0.
    """
    value = parameters.get(name)
    if not isinstance(value, (str, list, tuple)):
        return tuple(algorithm.parameterAsInts(parameters, name, context)) if value is not None else ()
    parts = _parts(value.strip("[]() ")) if isinstance(value, str) else value
    return tuple(_band(algorithm, name, part) for part in parts if part != "")


def _parts(text: str) -> list:
    """Names may hold spaces; numbers may have them between each other."""
    by_any = re.split(r"[,;\s]+", text)
    return by_any if all(re.fullmatch(r"[\d.+-]*", part) for part in by_any) else re.split(r"\s*[,;]\s*", text)


def _band(algorithm: QgsProcessingAlgorithm, name: str, part: Any) -> Union[int, str]:
    text = str(part).strip()
    try:
        number = float(text)
    except ValueError:
        return text
    if number < 1 or number != int(number):
        raise InputError(
            tr("{name} holds '{part}', needs numbers of bands such as 3,2,1, or names").format(name=name, part=part)
        )
    return int(number)
