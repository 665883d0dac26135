"""One setup at a time, whichever QGIS runs it: a lock that the system lets go when its processes are gone."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..errors import EngineRunError


@contextmanager
def setup_lock(folder: Path) -> Iterator[int]:
    """Hold the lock of a folder of environments; gives the open file.

    Raises
    ------
    EngineRunError
        When another QGIS, or pip of one that was killed, is setting the engine up.
    """
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder / "setup.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _take(descriptor)
        except OSError as error:
            raise EngineRunError(
                "The engine is being set up by another QGIS right now. Wait until that has ended, then check again."
            ) from error
        yield descriptor
    finally:
        os.close(descriptor)


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
