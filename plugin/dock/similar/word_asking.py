"""Words of a search as vectors: asked from the engine that waits, beside the window."""

from __future__ import annotations

from functools import partial
from typing import Dict, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...background.background_task import BackgroundTask
from ...background.single_shot import single_shot
from ...engine.word_vectors import WordVectors, ask_for_words
from ...search.query import SimilaritySearch
from ...translation import tr

_MOST_KEPT = 100


class WordAsking(QObject):
    """Asks for one text at a time; a newer question drops the one before.

    Signals
    -------
    answered()
        The words that were asked for are there.
    failed(str)
        Why there are no vectors of them.
    """

    answered = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._known: Dict[Tuple[str, str], WordVectors] = {}
        self._task: Optional[BackgroundTask] = None
        self._asked: Optional[Tuple[str, str]] = None
        # a task that is begun while QGIS ends another, as that which has read the patches, may be queued for ever
        self._soon = single_shot(self, self._begin)

    @property
    def busy(self) -> bool:
        """Whether the engine is asked."""
        return self._asked is not None

    def require(self, search: SimilaritySearch, encoder: str) -> bool:
        """Whether the words of a search have vectors by an encoder; else they will: wait for `answered` or `failed`."""
        key = (search.words, encoder)
        known = self._known.get(key)
        if known is not None:
            self.forget()
            search.word_vectors = known
            return True
        if self._asked != key:
            self.forget()
            self._asked = key
            self._soon.start()
        return False

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        if self._task is not None:
            self._task.dismiss()
        self._soon.stop()
        self._task = self._asked = None

    def _begin(self) -> None:
        if self._asked is None:
            return
        text, encoder = self._asked
        title = tr("Reading the words {}").format(text[:40])
        task = BackgroundTask(title, partial(ask_for_words, text, encoder))
        task.ended.connect(partial(self._ended, task))
        task.answered.connect(self._answered)
        task.failed.connect(self.failed)
        self._task = task
        task.begin()

    def _ended(self, task: BackgroundTask) -> None:
        self._task = self._asked = None
        if task.isCanceled():
            self.failed.emit(tr("Reading the words was cancelled."))

    def _answered(self, given: WordVectors) -> None:
        while len(self._known) >= _MOST_KEPT:
            del self._known[next(iter(self._known))]
        self._known[given.text, given.encoder] = given
        self.answered.emit()
