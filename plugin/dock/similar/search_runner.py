"""Asking what looks like the examples of now, as soon as the patches are read."""

from __future__ import annotations

import enum

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ....model.errors import InputError
from ...background.latest_work import LatestWork
from ...search.query import SimilarityQuery, SimilarityResult, run_query
from ...search.searches import Searches
from ...search.tables import LayerReader
from ...translation import tr
from ...workspace import Workspace
from .similar_form import SimilarForm
from .similar_results import SimilarResults
from .target_choice import TargetChoice
from .word_asking import WordAsking

_WARNING = "/mIconWarning.svg"


class _About(enum.Enum):
    PATCHES_COME_BACK = "patches that came empty with a project are being brought back"


class SearchRunner(QObject):
    """Runs the current search; only the newest question of a search counts.

    Attributes
    ----------
    waits : bool
        Whether the search is to be made once patches are read.
    """

    def __init__(
        self,
        workspace: Workspace,
        form: SimilarForm,
        searches: Searches,
        layers: LayerReader,
        results: SimilarResults,
        target: TargetChoice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._form = form
        self._searches = searches
        self._layers = layers
        self._results = results
        self._target = target
        self.waits = False
        self.words = WordAsking(self)
        self.words.answered.connect(self.search)
        self.words.failed.connect(lambda message: self._results.clear(message, _WARNING))
        self._scoring = LatestWork(run_query, "terrapatch-search", self)
        self._scoring.answered.connect(self._scored)
        self._scoring.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self.waits or self.words.busy or self._searches.current.waiting

    def search(self) -> None:
        """Ask for what looks like the examples of now, or is what the words say."""
        self.waits = False
        target, search = self._target.layer, self._searches.current
        if target is None or not (len(search.examples) or search.words):
            self.words.forget()
            if not search.intake:  # else its examples are on their way, and what it has found stays shown
                self._results.clear(self.empty_hint())
            return
        if self.waits_for_patches(target):
            self.waits = True
            return
        searchable = self._layers.require(target)
        self.show_busy()
        if searchable is None:
            self.waits = True
            return
        if not search.words:
            self.words.forget()
        elif not self.words.require(search, searchable.table.encoder):
            self._form.set_status(tr("Reading the words…"))
            return
        try:
            query = search.query(searchable.layer_id, searchable.table)
        except InputError as error:
            self._results.clear(str(error), _WARNING)
            return
        self._results.set_new_examples(0)
        self._scoring.ask(query)

    def waits_for_patches(self, layer: QgsVectorLayer) -> bool:
        """Whether a layer that came empty with a project is still getting its patches back; says so."""
        waits = self._workspace.is_filling(layer)
        if waits:
            self._form.set_status(tr("Bringing back the patches…"), about=_About.PATCHES_COME_BACK)
        return waits

    def patches_are_back(self) -> None:
        """Say no longer that patches are being brought back."""
        if self._form.status.about is _About.PATCHES_COME_BACK:
            self._form.set_status("")

    def cannot_read(self, message: str) -> None:
        """The patches cannot be read."""
        self.show_busy()
        self.waits = False
        self._results.clear(message, _WARNING)

    def show_busy(self) -> None:
        """Show that patches are being read."""
        if self._layers.busy and self._form.busy.isHidden():
            self._form.busy.setValue(0)
            self._form.set_status("")  # what was said of another reading, or another layer
        self._form.busy.setVisible(self._layers.busy)

    def empty_hint(self) -> str:
        """Why nothing can be searched; empty where only examples are missing, for which the form has a hint."""
        if self._workspace.embedding_layer is None:
            return tr("Embed a raster first: then every patch of it can be searched.")
        return ""

    def end(self) -> None:
        """Stop the thread."""
        self.words.forget()
        self._scoring.end()

    def _scored(self, result: SimilarityResult) -> None:
        search = self._searches.by_id(result.query.search_id)
        if search is None or not search.is_latest(result.query):
            return
        if search is self._searches.current:
            self._results.show(result)
        else:
            search.accept(result)

    def _failed(self, query: SimilarityQuery, message: str) -> None:
        search = self._searches.current
        if query.search_id == search.id and search.is_latest(query):
            self._results.clear(message, _WARNING)
