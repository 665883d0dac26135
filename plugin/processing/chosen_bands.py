"""Bands as a parameter: a list of numbers or names, or text as it is typed in a shell."""

from __future__ import annotations

import re
from typing import Any, Dict, Sequence, Tuple, Union

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...model.errors import InputError
from ...model.name_lists import read_names
from ..translation import tr

_BRACKETS = re.compile(r"^[\[(](.*)[\])]$", re.DOTALL)


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
    parts = _parts(_BRACKETS.sub(r"\1", value.strip())) if isinstance(value, str) else value
    return tuple(_band(algorithm, name, part) for part in parts if part != "")


def _parts(text: str) -> Sequence[str]:
    """Names may hold spaces, and commas where they stand in quotes; numbers may have spaces between each other."""
    by_any = re.split(r"[,;\s]+", text)
    if all(re.fullmatch(r"[\d.+-]*", part) for part in by_any):
        return by_any
    return read_names(text if '"' in text else text.replace(";", ","))


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
