"""JSON files, whole or not at all; on both sides."""

from __future__ import annotations

import json
import os
import time
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict

_SECONDS_OF_PATIENCE = 2.0


def write_json(file: Path, values: Dict[str, Any]) -> None:
    """Write a JSON file whole or not at all. A link that lies where it is made is never written through."""
    beside = file.with_name(file.name + ".new")
    beside.unlink(missing_ok=True)
    with beside.open("x", encoding="utf-8") as stream:
        json.dump(values, stream, indent=1, allow_nan=False)
        stream.flush()
        os.fsync(stream.fileno())
    patiently(partial(os.replace, beside, file))


def patiently(work: Callable[[], Any]) -> None:
    """Do something to files that another process may be reading for a moment, which Windows does not allow."""
    deadline = time.monotonic() + _SECONDS_OF_PATIENCE
    while True:
        try:
            work()
            return
        except PermissionError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
