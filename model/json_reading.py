"""JSON that others have written, in files, layers and projects: read with limits, so that none of it can do harm.

Standard library only: QGIS's Python and the engine's Python both import it.
"""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import Any, Union

MOST_BYTES = 64 << 20
_MOST_DEPTH = 64  # of lists and objects within each other


def parse_json(text: Union[str, bytes], most_bytes: int = MOST_BYTES) -> Any:
    """The value of a JSON text.

    Raises
    ------
    ValueError
        When it is too long, nested too deeply, or not JSON.
    """
    if len(text) > most_bytes:
        raise ValueError(f"longer than {most_bytes / 1e6:.0f} MB")
    try:
        value = json.loads(text)
    except RecursionError:
        raise ValueError(f"nested more than {_MOST_DEPTH} deep") from None
    if not _depth_is_sound(value):
        raise ValueError(f"nested more than {_MOST_DEPTH} deep")
    return value


def json_of_file(file: Path, most_bytes: int = MOST_BYTES) -> Any:
    """The value of a JSON file, in UTF-8 or UTF-16, with a byte order mark or without.

    Raises
    ------
    OSError
        When it cannot be read, or is a pipe or a device, which might never end.
    ValueError
        As `parse_json`.
    """
    if file.exists() and not file.is_file():
        raise OSError(errno.EINVAL, "not a regular file", str(file))
    with file.open("rb") as stream:
        return parse_json(stream.read(most_bytes + 1), most_bytes)


def _depth_is_sound(value: Any) -> bool:
    """Whether what walks through the value by recursion can do so."""
    level = [value]
    for _ in range(_MOST_DEPTH):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (dict, list))
        ]
        if not level:
            return True
    return False
