"""The field for words of Find similar: there where the encoder of the patches knows any."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...encoders.facts import encoder_of_tag
from ...encoders.own import changes
from ...search.query import SimilaritySearch
from .similar_form import SimilarForm
from .similar_targets import encoder_of
from .target_choice import TargetChoice


class WordField(QObject):
    """Shows the words of the current search, and gives it others.

    Signals
    -------
    changed(str)
        The current search has other words; the title that it had before.
    """

    changed = pyqtSignal(str)

    def __init__(
        self, form: SimilarForm, current: Callable[[], SimilaritySearch], target: TargetChoice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._current = current
        self._target = target
        form.words.editingFinished.connect(lambda: self.look_for(form.words.text()))
        form.words.textChanged.connect(self._typed)
        target.changed.connect(self.show)
        changes.changed.connect(self.show)

    def show(self) -> None:
        """Show the words of the current search."""
        target = self._target.layer
        facts = None if target is None else encoder_of_tag(encoder_of(target))
        self._form.show_words(self._current().words, facts is not None and facts.knows_words)

    def look_for(self, text: str) -> None:
        """Search by words; none, by examples alone."""
        search, old_title = self._current(), self._current().title
        text = " ".join(text.split())
        if text != search.words:
            search.words = text
            self.changed.emit(old_title)

    def unload(self) -> None:
        """Let go of the list of encoders."""
        changes.changed.disconnect(self.show)

    def _typed(self, text: str) -> None:
        if not text:  # cleared by its button
            self.look_for("")
