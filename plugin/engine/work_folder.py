"""Folders in which the engine works for one run of an algorithm: temporary ones, and those that the user keeps."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import threading
import traceback
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional

from qgis.core import QgsProcessingUtils

from ...model.encoders.cache_folder import cache_folder
from ...model.file_moves import remove_folder
from .engine_cache import UNFINISHED_RUNS, runs_in_use
from .errors import EngineDied, RunCanceled

_lock = threading.Lock()


@contextmanager
def work_folder() -> Iterator[Path]:
    """A new folder, removed at the end."""
    folder = _new_folder()
    try:
        yield folder
    except BaseException as error:
        _let_go(error)
        raise
    finally:
        remove_folder(folder)


@contextmanager
def resumable_folder(identity: Mapping[str, Any]) -> Iterator[Path]:
    """A folder in the cache that stays where a run was cancelled or died in it: the same run goes on from there.

    It stays until the run has come to its end, or the user clears the cache: no clock decides over it.

    Parameters
    ----------
    identity : mapping
        JSON types: what the run is about. Equal ones get the same folder, unless it is in use.
    """
    digest = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:24]
    folder = cache_folder() / UNFINISHED_RUNS / digest
    with _lock:
        if folder in runs_in_use:
            folder = _new_folder()
        runs_in_use.add(folder)
    folder.mkdir(parents=True, exist_ok=True)
    os.utime(folder)
    try:
        yield folder
    except (EngineDied, RunCanceled):
        raise
    except BaseException as error:
        _let_go(error)
        remove_folder(folder)
        raise
    else:
        remove_folder(folder)
    finally:
        with _lock:
            runs_in_use.discard(folder)


@contextmanager
def output_folder(folder: Optional[Path]) -> Iterator[Optional[Path]]:
    """A folder of the user's that keeps what a run writes, and loses it again when the run fails or is canceled.

    Without a folder there is nothing to keep. What was there before stays in any case. Where the engine has died, what
    it wrote stays too: the same run goes on from there.
    """
    if folder is None:
        yield None
        return
    before = {entry.name for entry in folder.iterdir()} if folder.is_dir() else None
    try:
        yield folder
    except EngineDied:
        raise
    except BaseException as error:
        _let_go(error)
        if before is None:
            remove_folder(folder)
        elif folder.is_dir():
            for entry in [entry for entry in folder.iterdir() if entry.name not in before]:
                _remove(entry)
        raise


def _let_go(error: BaseException) -> None:
    """Forget the arrays of the functions that an error has left: Windows removes no file that one of them maps."""
    traceback.clear_frames(error.__traceback__)


def _remove(entry: Path) -> None:
    if entry.is_dir():
        remove_folder(entry)
    else:
        with suppress(OSError):  # Windows keeps a file that is open; what is not whole has no embedding.json
            entry.unlink()


def _new_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="terrapatch-", dir=QgsProcessingUtils.tempFolder()))
