"""One piece of work at a time, which goes on when the form that began it is closed."""

from __future__ import annotations

from enum import Enum
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal

from .background_task import BackgroundTask
from .main_thread_object import MainThreadObject

_LONGEST_END_SECONDS = 5.0


class TaskState(Enum):
    """What is being done."""

    IDLE = "idle"
    RUNNING = "running"
    FAILED = "failed"
    DONE = "done"


class SingleTask(MainThreadObject):
    """Holds the task that runs, and tells its state to all forms that show it.

    Signals
    -------
    changed()
        The state is another one.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.state = TaskState.IDLE
        self.percent = 0.0
        self._task: Optional[BackgroundTask] = None

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self.state is TaskState.RUNNING

    def cancel(self) -> None:
        """End what is being done."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """The plugin goes."""
        if self._task is not None:
            self._task.dismiss_and_wait(_LONGEST_END_SECONDS)
            self._task = None
        self.state = TaskState.IDLE

    def _run(self, task: BackgroundTask) -> None:
        """Begin a task whose `answered` and `failed` are connected to what turns the state."""
        task.ended.connect(lambda: self._ended(task))
        self._task = task
        self.percent = 0.0
        self._turn(TaskState.RUNNING)
        task.begin()

    def _ended(self, task: BackgroundTask) -> None:
        self._task = None
        if task.isCanceled():
            self._turn(TaskState.IDLE)

    def _turn(self, state: TaskState) -> None:
        self.state = state
        self.changed.emit()
