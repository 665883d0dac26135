"""Moving and removing files that others may have open for a moment; on both sides.

Windows refuses to move, replace or remove a file that a virus scanner, an indexer or another program has open, and to
cut one that is mapped into memory. Most let go within a second.
"""

from __future__ import annotations

import gc
import os
import shutil
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Callable, List

_SECONDS_OF_PATIENCE = 2.0
_SECONDS_BETWEEN_TRIES = 0.05
_DATABASES = (".gpkg", ".sqlite", ".db")


def patiently(work: Callable[[], Any]) -> None:
    """Do something to files, again and again for a while where the system does not allow it yet.

    Raises
    ------
    OSError
        The last one; of another kind than PermissionError at once.
    """
    deadline = time.monotonic() + _SECONDS_OF_PATIENCE
    while True:
        try:
            work()
            return
        except PermissionError:
            if time.monotonic() > deadline:
                raise
            gc.collect()  # what is mapped by an array that nobody can reach any more
            time.sleep(_SECONDS_BETWEEN_TRIES)


def move_file(source: Path, target: Path) -> None:
    """Give a file or folder another name, in place of what had that name. Raises OSError.

    What SQLite has left beside an earlier database of that name goes with it: SQLite would write the changes that wait
    there into the new one.
    """
    patiently(partial(os.replace, source, target))
    if target.suffix.lower() in _DATABASES:
        for part in parts_of_sqlite(target):
            with suppress(FileNotFoundError):
                remove_file(part)


def parts_of_sqlite(file: Path) -> List[Path]:
    """Where SQLite keeps what belongs to a database that is open, or was not closed properly."""
    return [file.with_name(file.name + ending) for ending in ("-wal", "-shm", "-journal")]


def remove_file(file: Path) -> None:
    """Remove a file that is there. Raises OSError."""
    patiently(file.unlink)


def remove_folder(folder: Path) -> bool:
    """Remove a folder with all that is in it; tells whether it is gone. What is in use stays, and nothing is raised."""
    try:
        patiently(partial(shutil.rmtree, folder))
    except OSError:  # in use for longer, or never there
        shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()
