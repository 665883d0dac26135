"""The engines that run: everyone who ends QGIS or the plugin ends them."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, List, Set

if TYPE_CHECKING:
    from .process import EngineProcess

GRACE_SECONDS = 2.0
"""How long a process that was told to end may take."""
_LOOK_SECONDS = 0.005

_live: Set[EngineProcess] = set()
_lock = threading.Lock()


def began(engine: EngineProcess) -> None:
    """A process has been started."""
    with _lock:
        _live.add(engine)


def is_gone(engine: EngineProcess) -> None:
    """A process has ended."""
    with _lock:
        _live.discard(engine)


def live_engines() -> List[EngineProcess]:
    """The engines whose process is not yet known to be gone."""
    with _lock:
        return list(_live)


def end_all_engines() -> None:
    """End every engine and wait until all are gone, which takes little more than the grace period at worst."""
    engines = live_engines()
    for engine in engines:
        engine.end()
    deadline = time.monotonic() + GRACE_SECONDS + 1.0
    for engine in engines:
        engine.wait(max(0.0, deadline - time.monotonic()))
    while live_engines() and time.monotonic() < deadline:  # threads of ours that still read what was said
        time.sleep(_LOOK_SECONDS)
