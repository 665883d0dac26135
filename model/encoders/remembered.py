"""What was found out about files, kept in the cache folder until one of them changes: hashes, how faithful a model is.

A file counts as unchanged while its path, its size, and the times of its modification and change are the same. That
saves a second per gigabyte and more at every start. It does not protect against somebody who means harm: where that
matters, `model_files.model_sha256` reads the file.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, List, Sequence

from ..file_moves import move_file
from ..json_reading import json_of_file
from .cache_folder import cache_folder
from .external_data import data_files
from .model_files import model_files, model_sha256

SHA256 = "sha256"
_FOLDER = "remembered"
_SETTLED_NS = 2_000_000_000  # file systems count in steps of up to 2 s: what changed just now may change unseen


def remembered(kind: str, files: Sequence[Path], compute: Callable[[], Any]) -> Any:
    """What `compute` gives, from the cache where it was computed of the same unchanged files before.

    Parameters
    ----------
    kind : str
        What is computed, with everything that it depends on; the files come on top.
    files : sequence of Path
    compute : callable
        Gives JSON types.

    Raises
    ------
    OSError
        When a file is not there.
    Exception
        What `compute` raises; nothing is remembered then.
    """
    states = _states(files)
    kept = _kept_file(kind, files)
    try:
        held = json_of_file(kept)
        if held["kind"] == kind and held["files"] == states:
            return held["value"]
    except (OSError, ValueError, KeyError, TypeError):  # not there, or from a kill while it was written
        pass
    value = compute()
    if all(time.time_ns() - max(state[2:]) > _SETTLED_NS for state in states):
        _write(kept, {"kind": kind, "files": states, "value": value})
    return value


def remember(kind: str, files: Sequence[Path], value: Any) -> None:
    """Keep what is known of files that the engine has just written itself."""
    _write(_kept_file(kind, files), {"kind": kind, "files": _states(files), "value": value})


def remembered_sha256(onnx_file: Path, weights: Sequence[str] = ()) -> str:
    """As `model_sha256`, which raises the same; a file that did not change since is not read again."""
    files = model_files(onnx_file, weights)
    return str(remembered(SHA256, files, lambda: model_sha256(onnx_file, weights)))


def remembered_data_files(onnx_file: Path) -> Sequence[str]:
    """As `data_files`, which raises the same; a file that did not change since is not read again."""
    return tuple(remembered("data files", [onnx_file], lambda: list(data_files(onnx_file))))


def _states(files: Sequence[Path]) -> List[List[Any]]:
    states = []
    for file in files:
        state = file.stat()
        states.append([str(file.absolute()), state.st_size, state.st_mtime_ns, state.st_ctime_ns])
    return states


def _kept_file(kind: str, files: Sequence[Path]) -> Path:
    names = json.dumps([kind, *(str(file.absolute()) for file in files)])
    return cache_folder() / _FOLDER / f"{hashlib.sha256(names.encode()).hexdigest()[:32]}.json"


def _write(kept: Path, held: Any) -> None:
    with suppress(OSError):  # a cache that cannot be written costs time, not the run
        kept.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(suffix=".json", prefix=".new-", dir=kept.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(held, stream)
            move_file(Path(name), kept)
        finally:
            Path(name).unlink(missing_ok=True)
