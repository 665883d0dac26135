"""JSON files, whole or not at all; on both sides."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict


def write_json(file: Path, values: Dict[str, Any]) -> None:
    """Write a JSON file whole or not at all."""
    beside = file.with_name(file.name + ".new")
    with beside.open("w", encoding="utf-8") as stream:
        json.dump(values, stream, indent=1, allow_nan=False)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(beside, file)
