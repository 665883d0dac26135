"""Threads that stay: QGIS loses what a CRS is when the thread goes in which it was made first.

QGIS leaves the definition of a CRS to the thread that made it, and gives everybody copies. When that thread ends, every
copy, in layers and in QGIS's own cache, is valid still and has its name, but no definition: `toWkt()` is empty, and a
layer that is saved then has no CRS (seen in 3.22 and 3.40; `removeObjectsBelongingToCurrentThread` in its
qgscoordinatereferencesystem_p.h). The threads of QGIS's tasks end after 30 s without work.
"""

from __future__ import annotations

import queue
import threading
from typing import Callable, List

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThreadPool


def keep_task_threads() -> None:
    """Let no thread of QGIS's task manager end before QGIS does.

    That stays so when the plugin is switched off: the layers that it made stay as well.
    """
    manager = QgsApplication.taskManager()
    own_pool = getattr(manager, "threadPool", None)  # up to 3.32 it shares Qt's
    pool = QThreadPool.globalInstance() if own_pool is None else own_pool()
    pool.setExpiryTimeout(-1)


def run_in_thread(work: Callable[[], None], name: str) -> threading.Event:
    """Call a function in a thread that rests afterwards, until it is needed again; the event is set at the end."""
    ended = threading.Event()
    with _lock:
        thread = _resting.pop() if _resting else _LastingThread()
    thread.name = name
    thread.begin(work, ended)
    return ended


class _LastingThread(threading.Thread):
    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._works: queue.SimpleQueue = queue.SimpleQueue()

    def begin(self, work: Callable[[], None], ended: threading.Event) -> None:
        self._works.put((work, ended))
        if not self.is_alive():
            self.start()

    def run(self) -> None:
        while True:
            work, ended = self._works.get()
            try:
                work()
            finally:
                del work  # what it holds must go now, and not with the next one
                with _lock:
                    _resting.append(self)
                ended.set()
                del ended


_lock = threading.Lock()
_resting: List[_LastingThread] = []
