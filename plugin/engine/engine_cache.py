"""What the engine keeps on disk: lighter models, fitted encoders and proposed cards, which it can make again, and runs
that were cancelled, which can be gone on with.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator, List, Optional, Set

from ...model.encoders.cache_folder import cache_folder

# What the engine writes there, by folder. Whatever else lies in the cache folder is not the engine's to lose: copies of
# temporary layers (plugin/temporary/copy_files.py), its own environment, and anything of the user's where
# TERRAPATCH_CACHE names a folder in use.
_KEPT = {
    "models": (".onnx", ".bin", ".sha256"),
    "mosaiks": (".onnx", ".json"),
    "cards": (".json",),
    "remembered": (".json",),
    "tensorrt": (".engine", ".profile", ".timing", ".cache"),
}

UNFINISHED_RUNS = "unfinished-runs"
"""Folder of runs that were cancelled or died, for the same run to go on from."""
_RUN_FOLDER = re.compile(r"[0-9a-f]{24}")
runs_in_use: Set[Path] = set()
"""Folders in which a run of this QGIS works right now."""


def cache_bytes() -> int:
    """Bytes that it takes, those of unfinished runs among them."""
    return sum(file.stat().st_size for file in _files())


def unfinished_bytes() -> int:
    """Bytes that runs take which were cancelled or died, and with which nobody has gone on."""
    return sum(file.stat().st_size for file in _files_of_runs())


def clear_cache() -> int:
    """Remove it, and unfinished runs; returns the bytes that were freed. What is in use on Windows stays."""
    freed = 0
    for file in list(_files()):
        size = file.stat().st_size
        try:
            file.unlink()
        except OSError:
            continue
        freed += size
    return freed


def _files() -> Iterator[Path]:
    for name, endings in _KEPT.items():
        folder = cache_folder() / name
        if folder.is_dir():
            yield from (file for file in folder.iterdir() if file.is_file() and file.suffix in endings)
    yield from _files_of_runs()


def _files_of_runs() -> Iterator[Path]:
    for folder in unfinished_runs():
        yield from (file for file in folder.rglob("*") if file.is_file())


def unfinished_runs() -> List[Path]:
    """Folders of runs that nothing works on."""
    return [folder for folder in _runs() if folder not in runs_in_use]


def newest_run() -> Optional[Path]:
    """The folder of the run that began last, of those that are not finished."""
    return max(_runs(), key=lambda folder: folder.stat().st_mtime, default=None)


def unfinished_run(name: str) -> bool:
    """Whether something is kept in the folder of a run."""
    folder = cache_folder() / UNFINISHED_RUNS / name
    return bool(_RUN_FOLDER.fullmatch(name)) and any(file.is_file() for file in folder.rglob("*"))


def _runs() -> List[Path]:
    runs = cache_folder() / UNFINISHED_RUNS
    return [folder for folder in runs.iterdir() if _RUN_FOLDER.fullmatch(folder.name)] if runs.is_dir() else []
