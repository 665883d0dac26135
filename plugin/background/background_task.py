"""One piece of work beside the window, as a task of QGIS that answers by signal."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...model.errors import TerraPatchError
from ..engine.errors import RunCanceled
from ..engine.progress import Feedback
from ..holding import hold
from .awaited_task import AwaitedTask


class BackgroundTask(AwaitedTask):
    """Calls a function in a thread of QGIS's task manager; all signals come on the main thread.

    Parameters
    ----------
    title : str
        In QGIS's list of tasks.
    work : callable
        Called with a feedback, which is the task itself. It raises TerraPatchError for the user to read, and may raise
        RunCanceled once the feedback is cancelled.
    discard : callable, optional
        Gets an answer that nobody will hear of, because the task was cancelled.
    asks : bool
        Whether QGIS asks before it cancels the task to close.

    Attributes
    ----------
    answer : object
        What `work` returned; None before that, and where there is none.

    Signals
    -------
    ended()
        First of all, whatever has come of it, and after a cancel.
    answered(object)
        What `work` returned.
    failed(str)
        Why there is no answer, in one line.
    """

    ended = pyqtSignal()
    answered = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(
        self,
        title: str,
        work: Callable[[Feedback], Any],
        discard: Optional[Callable[[Any], None]] = None,
        asks: bool = True,
    ) -> None:
        flags = QgsTask.Flag.CanCancel
        super().__init__(title, flags if asks else flags | QgsTask.Flag.CancelWithoutPrompt)
        self.answer: Any = None
        self._work = work
        self._discard = discard
        self._error = ""
        self._dismissed = False

    def begin(self) -> None:
        """Hand it to QGIS's task manager."""
        hold(self)  # slots that hold it as well are a loop of garbage as soon as its owner forgets it
        QgsApplication.taskManager().addTask(self)

    def work(self) -> bool:
        """In a thread."""
        try:
            if self.isCanceled():
                return False
            self.answer = self._work(self)
        except RunCanceled:
            return False
        except TerraPatchError as error:
            self._error = str(error)
        except BaseException as error:
            self._error = f"{type(error).__name__}: {error}"
        return not self._error

    def finished(self, successful: bool) -> None:
        """On the main thread."""
        if not self._dismissed:
            self.ended.emit()
        if self._dismissed or self.isCanceled():
            if successful and self._discard is not None:
                self._discard(self.answer)
        elif successful:
            self.answered.emit(self.answer)
        elif self._error:
            self.failed.emit(self._error)

    def dismiss(self) -> None:
        """Cancel it, and tell nobody."""
        self._dismissed = True
        self.cancel()

    def dismiss_and_wait(self, seconds: float) -> None:
        """Cancel it, tell nobody, and wait until its function has ended, where it has begun."""
        self.dismiss()
        self.wait(seconds)
