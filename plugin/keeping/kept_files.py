"""Where copies of temporary patches lie, and when they go."""

from __future__ import annotations

import os
import time
import uuid
from pathlib import Path
from typing import Iterator

from ..engine.engine_cache import engine_cache_folder

FOLDER = "patches"
_ENDING = ".gpkg"
_UNUSED_DAYS = 180
_LONGEST_STEM = 40


def kept_file(name: str) -> Path:
    """The place of a copy by its name; only the last part of the name counts, which came from a project."""
    return engine_cache_folder() / FOLDER / Path(name).name


def new_name(layer_name: str) -> str:
    """A file name of its own for a copy."""
    stem = "".join(letter if letter.isalnum() else "-" for letter in layer_name)[:_LONGEST_STEM].strip("-")
    return f"{stem or 'patches'}-{uuid.uuid4().hex[:12]}{_ENDING}"


def unfinished(name: str) -> Path:
    """Where a copy is being written; a copy of its final name is always whole."""
    file = kept_file(name)
    return file.with_name(f"{file.stem}.part{_ENDING}")


def finish(name: str) -> None:
    """Give a copy that is whole its name. Raises OSError."""
    os.replace(unfinished(name), kept_file(name))


def mark_used(name: str) -> None:
    """A project that is saved or opened has this copy: its time begins anew."""
    file = kept_file(name)
    if file.is_file():
        os.utime(file)


def discard(file: Path) -> None:
    """Remove a copy, with what SQLite may have left beside it."""
    for part in (file, *(file.with_name(file.name + ending) for ending in ("-wal", "-shm", "-journal"))):
        part.unlink(missing_ok=True)


def discard_unused(now: float) -> None:
    """Remove copies that no project was saved or opened with for half a year. `now` in seconds of the epoch."""
    for file in _all_files():
        if now - file.stat().st_mtime > _UNUSED_DAYS * 86_400:
            discard(file)


def seconds_now() -> float:
    """Seconds of the epoch."""
    return time.time()


def _all_files() -> Iterator[Path]:
    folder = engine_cache_folder() / FOLDER
    return iter(sorted(folder.glob(f"*{_ENDING}"))) if folder.is_dir() else iter(())
