"""Work in a thread of its own, of which only the newest counts."""

from __future__ import annotations

import threading
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...model.errors import TerraPatchError
from .awaited_task import LONGEST_END_SECONDS
from .lasting_threads import run_in_thread


class LatestWork(QObject):
    """Answers requests one after the other; a request that waits is replaced by a newer one.

    A task of QGIS would stand in its task list at every click and wait behind a rendering map, so this is a plain
    thread, which sleeps until it is asked and is lent to another one afterwards.

    Parameters
    ----------
    work : callable
        Takes a request and returns the answer; runs in the thread. A TerraPatchError is for the user to read.
    name : str
        Of the thread.
    parent : QObject, optional

    Signals
    -------
    answered(object)
        What `work` returned, on the main thread.
    failed(object, str)
        The request that could not be answered, and why.
    """

    answered = pyqtSignal(object)
    failed = pyqtSignal(object, str)

    def __init__(self, work: Callable[[Any], Any], name: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._work = work
        self._name = name
        self._condition = threading.Condition()
        self._waiting: Any = None
        self._ended = False
        self._thread_ended: Optional[threading.Event] = None

    def ask(self, request: object) -> None:
        """Answer this one next."""
        with self._condition:
            self._waiting = request
            self._condition.notify()
        if self._thread_ended is None:
            self._thread_ended = run_in_thread(self._answer_all, self._name)

    def end(self) -> None:
        """Stop the thread; what it works on is finished and thrown away."""
        with self._condition:
            self._ended = True
            self._waiting = None
            self._condition.notify()
        if self._thread_ended is not None:
            self._thread_ended.wait(LONGEST_END_SECONDS)
            self._thread_ended = None

    def _answer_all(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._ended or self._waiting is not None)
                if self._ended:
                    return
                request, self._waiting = self._waiting, None
            self._answer(request)
            del request

    def _answer(self, request: object) -> None:
        """Nothing of the request and its answer is held any longer than this: they may be a whole layer."""
        try:
            answer = self._work(request)
        except TerraPatchError as error:
            self._tell(self.failed.emit, request, str(error))
        except Exception as error:  # the thread has to live on, and the user to hear of it
            self._tell(self.failed.emit, request, f"{type(error).__name__}: {error}")
        else:
            self._tell(self.answered.emit, answer)

    def _tell(self, emit: Callable[..., None], *values: object) -> None:
        """Emit, unless nobody is there any more."""
        with self._condition:
            if not self._ended:
                emit(*values)
