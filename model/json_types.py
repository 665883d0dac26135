"""Checking JSON values against the types that Python code is written with.

Standard library only: QGIS's Python and the engine's Python both import it.
"""

from __future__ import annotations

import math
from typing import Any, Mapping, Optional, Union, get_args, get_origin, get_type_hints


def tuples(value: Any) -> Any:
    """JSON arrays as tuples, so that values stay hashable and comparable."""
    return tuple(tuples(item) for item in value) if isinstance(value, list) else value


def fits(value: Any, wanted: Any) -> bool:
    """Whether a value is of a type: of a class, Optional, Union, Tuple, List, Dict or a TypedDict.

    Whole numbers are floats too, truth values are not numbers, floats are finite. A TypedDict may hold further keys.
    """
    origin, parts = get_origin(wanted), get_args(wanted)
    if wanted is Any:
        return True
    if origin is Union:
        return any(fits(value, part) for part in parts)
    if origin is tuple:
        if not isinstance(value, tuple):
            return False
        if parts[-1] is Ellipsis:
            return all(fits(item, parts[0]) for item in value)
        return len(value) == len(parts) and all(map(fits, value, parts))
    if origin is list:
        return isinstance(value, list) and all(fits(item, parts[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(fits(k, parts[0]) and fits(v, parts[1]) for k, v in value.items())
    if is_typed_dict(wanted):
        return isinstance(value, dict) and misfit(value, wanted) is None
    if wanted is float:
        return _is_number(value) and math.isfinite(value)
    if wanted is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, wanted)


def misfit(values: Mapping[str, Any], wanted: Any) -> Optional[str]:
    """The first key of a TypedDict that is missing or of another type, in words; None where all fit."""
    for key, kind in get_type_hints(wanted).items():
        if key not in values:
            if key in wanted.__required_keys__:
                return f"no {key}"
        elif not fits(values[key], kind):
            return f"{key} {str(values[key])[:80]!r}, needs {named(kind)}"
    return None


def is_typed_dict(wanted: Any) -> bool:
    """Whether a type is a TypedDict."""
    return isinstance(wanted, type) and hasattr(wanted, "__required_keys__")


def named(wanted: Any) -> str:
    """A type in a message: `int`, `Optional[Tuple[int, ...]]`."""
    return wanted.__name__ if isinstance(wanted, type) else str(wanted).replace("typing.", "")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
