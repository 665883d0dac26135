"""Tasks that are waited for when the plugin goes, which it also does when QGIS is left.

QGIS takes down its providers and GDAL before it waits for the threads of its task manager, which have been in a pool of
their own since 3.34. Whatever still reads a layer then ends QGIS with a crash (seen in 3.40, which by then has switched
off Python's own report of where).
"""

from __future__ import annotations

import time
from abc import abstractmethod
from threading import Event
from typing import Sequence

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

LONGEST_END_SECONDS = 20.0
"""Of all tasks together: one that only waits for a child process may take longer, and harms nobody."""
_LOOK_SECONDS = 0.005
_ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


class AwaitedTask(QgsTask):
    """A task that knows when its function is at work, whatever QGIS's task manager has heard of that yet."""

    def __init__(self, title: str, flags: QgsTask.Flags) -> None:
        super().__init__(title, flags)
        self._at_rest = Event()
        self._at_rest.set()

    @abstractmethod
    def work(self) -> bool:
        """In a thread; does nothing where it is cancelled already. An exception that got out of here would end QGIS."""

    def run(self) -> bool:
        """QGIS calls this in a thread."""
        self._at_rest.clear()
        try:
            return self.work()
        finally:
            self._at_rest.set()

    def dismiss(self) -> None:
        """Cancel it; nobody needs to hear of its end."""
        self.cancel()

    def wait(self, seconds: float) -> None:
        """Wait until its function has ended, where it has begun."""
        self._at_rest.wait(seconds)


def end_tasks(seconds: float = LONGEST_END_SECONDS) -> None:
    """Dismiss all tasks of the plugin, and wait until the functions that are at work have ended."""
    tasks = [task for task in QgsApplication.taskManager().tasks() if isinstance(task, AwaitedTask)]
    for task in tasks:
        task.dismiss()
    deadline = time.monotonic() + seconds
    for task in tasks:
        task.wait(max(0.0, deadline - time.monotonic()))


def let_end(tasks: Sequence[QgsTask], seconds: float = LONGEST_END_SECONDS) -> None:
    """Wait until tasks of any class have ended and told so; on the main thread, of whose events it needs none."""
    deadline = time.monotonic() + seconds
    waiting = [task for task in tasks if not sip.isdeleted(task)]
    while waiting:
        for task in waiting:
            QCoreApplication.sendPostedEvents(task)  # by which its thread tells its end
        waiting = [task for task in waiting if not sip.isdeleted(task) and task.status() not in _ENDED]
        if time.monotonic() > deadline:
            return
        time.sleep(_LOOK_SECONDS)
