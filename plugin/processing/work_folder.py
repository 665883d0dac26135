"""Folders in which the engine works for one run of an algorithm: temporary ones, and those that the user keeps."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Iterator, Mapping, Set

from qgis.core import QgsProcessingUtils

from ..engine.errors import EngineDied

_in_use: Set[Path] = set()
_lock = threading.Lock()


@contextmanager
def work_folder() -> Iterator[Path]:
    """A new folder, removed at the end."""
    folder = _new_folder()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def resumable_folder(identity: Mapping[str, Any]) -> Iterator[Path]:
    """A folder that stays where the engine has died in it, so that the same run goes on from there.

    It lies in the temporary folder of this QGIS, which goes with it.

    Parameters
    ----------
    identity : mapping
        JSON types: what the run is about. Equal ones get the same folder, unless it is in use.
    """
    digest = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:24]
    folder = Path(QgsProcessingUtils.tempFolder()) / f"terrapatch-{digest}"
    with _lock:
        if folder in _in_use:
            folder = _new_folder()
        _in_use.add(folder)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield folder
    except EngineDied:
        raise
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    else:
        shutil.rmtree(folder, ignore_errors=True)
    finally:
        with _lock:
            _in_use.discard(folder)


@contextmanager
def kept_folder(folder: Path) -> Iterator[Path]:
    """A folder of the user's that keeps what a run writes, and loses it again when the run fails or is canceled.

    What was there before stays in any case. Where the engine has died, what it wrote stays too: the same run goes on
    from there.
    """
    before = {entry.name for entry in folder.iterdir()} if folder.is_dir() else None
    try:
        yield folder
    except EngineDied:
        raise
    except BaseException:
        if before is None:
            shutil.rmtree(folder, ignore_errors=True)
        elif folder.is_dir():
            for entry in [entry for entry in folder.iterdir() if entry.name not in before]:
                _remove(entry)
        raise


def _remove(entry: Path) -> None:
    if entry.is_dir():
        shutil.rmtree(entry, ignore_errors=True)
    else:
        with suppress(OSError):  # Windows keeps a file that is open; what is not whole has no embedding.json
            entry.unlink()


def _new_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="terrapatch-", dir=QgsProcessingUtils.tempFolder()))
