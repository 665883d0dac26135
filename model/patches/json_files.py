"""JSON files, whole or not at all; on both sides."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict

from ..file_moves import move_file


def write_json(file: Path, values: Dict[str, Any]) -> None:
    """Write a JSON file whole or not at all. A link that lies where it is made is never written through."""
    beside = file.with_name(file.name + ".new")
    beside.unlink(missing_ok=True)
    with beside.open("x", encoding="utf-8") as stream:
        json.dump(values, stream, indent=1, allow_nan=False)
        stream.flush()
        os.fsync(stream.fileno())
    move_file(beside, file)
