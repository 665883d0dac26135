"""JSON that came with a project, a layer or somebody's file: read with limits, so that none of it can harm QGIS."""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from typing import Any, Dict, List, Optional, Union

from ..model.json_reading import parse_json
from ..model.messages import received_within

MOST_BYTES = 16 << 20


def read_json(text: Union[str, bytes], most_bytes: int = MOST_BYTES) -> Any:
    """The value of a JSON text; None where it is too long, nested too deeply, or not JSON."""
    try:
        return parse_json(text, most_bytes)
    except ValueError:
        return None


def read_json_object(text: Union[str, bytes], most_bytes: int = MOST_BYTES) -> Dict[str, Any]:
    """The same for an object; empty where it is something else."""
    value = read_json(text, most_bytes)
    return value if isinstance(value, dict) else {}


def in_own_language(values: Dict[str, Any]) -> Dict[str, Any]:
    """The result in a file of the engine with its sentences in QGIS's language, as far as `said` tells their parts."""
    with suppress(LookupError, TypeError, ValueError, AttributeError):  # what is left stays English
        received_within(values, values.get("said", ()))
    return values


def json_objects(values: Any) -> List[Dict[str, Any]]:
    """The objects of a list; none of anything else."""
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def packed_json(value: Any, most_bytes: int = MOST_BYTES) -> Optional[str]:
    """A value as text for a project: compressed, in letters that any file keeps; None where it is too long."""
    import base64

    plain = json.dumps(value).encode("utf-8")
    return base64.b64encode(zlib.compress(plain, 1)).decode("ascii") if len(plain) <= most_bytes else None


def unpacked_json(text: str, most_bytes: int = MOST_BYTES) -> Any:
    """What `packed_json` packed; None where it is damaged, or longer: what is packed well may unpack to no end."""
    import base64

    if len(text) > most_bytes:
        return None
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(base64.b64decode(text), most_bytes)
    except (ValueError, zlib.error):
        return None
    return read_json(plain, most_bytes) if unpacking.eof else None
