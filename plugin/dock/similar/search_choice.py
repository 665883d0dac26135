"""Which search the panel shows: one of the patches in use, another one, a new one; and what it is called."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...layers.removal import remove_soon
from ...search.query import SimilaritySearch
from ...search.searches import Searches, user_changes
from ...workspace import Workspace
from .similar_form import SimilarForm
from .similar_results import SimilarResults


class SearchChoice(QObject):
    """Follows the list of searches and the name in the form.

    Parameters
    ----------
    workspace : Workspace
    form : SimilarForm
    searches : Searches
    results : SimilarResults
    show : callable
        Fills the panel with the current search.
    parent : QObject
    """

    def __init__(
        self,
        workspace: Workspace,
        form: SimilarForm,
        searches: Searches,
        results: SimilarResults,
        show: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._form = form
        self._searches = searches
        self._results = results
        self._show = show
        form.searches.chosen.connect(self._chosen)
        form.searches.new_wanted.connect(self.begin_another)
        form.searches.removal_wanted.connect(self.remove)
        form.name.textChanged.connect(self._rename)

    def begin_another(self) -> None:
        """Begin another search among the patches in use, beside this one."""
        in_use = self._workspace.embedding_layer
        self._switch_to(self._searches.add(in_use.id() if in_use is not None else ""))

    def remove(self) -> None:
        """Remove the current search with its layers."""
        search = self._searches.current
        hits = self._results.overlay.layer_of(search)
        if hits is not None:
            remove_soon(hits)
        self._results.map.remove(search)
        search.drop_result()
        self._searches.remove(search)
        self._switch_to(self._searches.current)

    def retitle(self, old_title: str) -> None:
        """The current search may be called something else than before, and then its layers are too."""
        if self._searches.current.title != old_title:
            self._results.rename(self._searches.current, old_title)
            self._form.searches.fill(self._searches)

    def follow_patches(self) -> None:
        """The current search is one of the patches in use."""
        in_use = self._workspace.embedding_layer
        if in_use is None or self._searches.current.patches_id == in_use.id():
            return
        for search in self._searches:
            layer = QgsProject.instance().mapLayer(search.patches_id)
            empty = isinstance(layer, QgsVectorLayer) and not (
                layer.featureCount() or self._workspace.is_filling(layer)
            )
            if layer is None or empty:
                search.patches_id = ""  # its examples go on other patches
        self._searches.for_patches(in_use.id())

    def _rename(self, name: str) -> None:
        search, old_title = self._searches.current, self._searches.current.title
        user_changes(search)
        search.name = name.strip()
        self.retitle(old_title)

    def _chosen(self, search_id: str) -> None:
        search = self._searches.by_id(search_id)
        if search is not None and search is not self._searches.current:
            self._switch_to(search)

    def _switch_to(self, search: SimilaritySearch) -> None:
        """Show a search, and use its patches."""
        self._searches.use(search)
        self._results.map.show_only(search)
        layer = QgsProject.instance().mapLayer(search.patches_id)
        in_use = self._workspace.embedding_layer
        if isinstance(layer, QgsVectorLayer) and in_use is not None and layer.id() != in_use.id():
            self._workspace.use_embedding_layer(layer)  # which comes back to the panel
            return
        self.follow_patches()
        self._show()
