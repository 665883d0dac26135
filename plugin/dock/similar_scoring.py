"""Searches in a thread of their own, of which only the newest counts."""

from __future__ import annotations

import threading
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...model.errors import TerraPatchError
from .similar_search import SimilarityQuery, run_query

_END_SECONDS = 5.0


class BackgroundScoring(QObject):
    """Answers queries one after the other; a query that waits is replaced by a newer one.

    A task of QGIS would stand in its task list at every click and wait behind a rendering map, so this is a plain
    thread, which sleeps until it is asked.

    Signals
    -------
    scored(object)
        A SimilarityResult, on the main thread.
    failed(object, str)
        The SimilarityQuery that could not be answered, and why.
    """

    scored = pyqtSignal(object)
    failed = pyqtSignal(object, str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._condition = threading.Condition()
        self._waiting: Optional[SimilarityQuery] = None
        self._ended = False
        self._thread: Optional[threading.Thread] = None

    def ask(self, query: SimilarityQuery) -> None:
        """Answer this one next."""
        with self._condition:
            self._waiting = query
            self._condition.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._answer_all, name="terrapatch-search", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Stop the thread; what it works on is finished and thrown away."""
        with self._condition:
            self._ended = True
            self._waiting = None
            self._condition.notify()
        if self._thread is not None:
            self._thread.join(_END_SECONDS)
            self._thread = None

    def _answer_all(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._ended or self._waiting is not None)
                if self._ended:
                    return
                query, self._waiting = self._waiting, None
            try:
                result = run_query(query)
            except TerraPatchError as error:
                self._tell(self.failed.emit, query, str(error))
            except Exception as error:  # the thread has to live on, and the user to hear of it
                self._tell(self.failed.emit, query, f"The search failed ({error}); choose other examples.")
            else:
                self._tell(self.scored.emit, result)

    def _tell(self, emit: object, *values: object) -> None:
        """Emit, unless nobody is there any more."""
        with self._condition:
            if not self._ended:
                emit(*values)  # type: ignore[operator]
