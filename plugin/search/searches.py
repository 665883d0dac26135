"""The searches of a project, side by side: each has a name, patches, examples, a threshold and layers of its own."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any, Callable, ContextManager, Dict, Iterator, List, Mapping, Optional

from qgis.core import QgsCoordinateTransformContext, QgsProject

from ..temporary.unmodified import project_unmodified
from .example_files import from_geojson, to_geojson
from .example_intake import Tell
from .query import SimilaritySearch, apply_state, state_of


class Searches:
    """At least one search, of which one is the current.

    Parameters
    ----------
    changed : callable
        Called with a search when its examples have changed.
    tell : callable
        Gets messages for people, and their Qgis.MessageLevel.
    """

    def __init__(self, changed: Callable[[SimilaritySearch], None], tell: Tell) -> None:
        self._changed = changed
        self._tell = tell
        self._searches: List[SimilaritySearch] = []
        self._last_used: List[SimilaritySearch] = []
        self.current = self.add("")

    def __iter__(self) -> Iterator[SimilaritySearch]:
        return iter(list(self._searches))

    def __len__(self) -> int:
        return len(self._searches)

    def add(self, patches_id: str) -> SimilaritySearch:
        """A new search among the patches of a layer, which becomes the current one."""
        number = 1 + max((search.number for search in self._searches), default=0)
        search = SimilaritySearch(tell=self._tell, number=number)
        search.examples.changed = lambda: self._changed(search)
        search.patches_id = patches_id
        self._searches.append(search)
        self.use(search)
        return search

    def use(self, search: SimilaritySearch) -> None:
        """Make a search the current one."""
        self.current = search
        self._last_used = [*(other for other in self._last_used if other is not search), search]

    def remove(self, search: SimilaritySearch) -> None:
        """Remove a search; the one used before it becomes the current one, or a new one."""
        self._searches.remove(search)
        self._last_used.remove(search)
        if not self._searches:
            self.add(search.patches_id)
        elif self.current is search:
            self.use(self._last_used[-1])

    def clear(self) -> None:
        """Begin with one new search: the project has gone."""
        self._searches, self._last_used = [], []
        self.add("")

    def by_id(self, search_id: str) -> Optional[SimilaritySearch]:
        """The search of an id."""
        return next((search for search in self._searches if search.id == search_id), None)

    def forget_found(self, layer_id: str) -> None:
        """Forget what was found in a layer, which holds its vectors in memory: it is found again when it is shown."""
        for search in self._searches:
            if search.result is not None and search.result.query.layer_id == layer_id:
                search.drop_result()

    def for_patches(self, patches_id: str) -> SimilaritySearch:
        """The search to show with a layer of patches, made the current one.

        The one that was used last with this layer; else the current one where it has no layer yet, or its layer has
        gone; else any that has none; else a new one.
        """
        own = [search for search in self._last_used if search.patches_id == patches_id]
        homeless = [search for search in self._last_used if not search.patches_id]
        if own or homeless:
            found = (own or homeless)[-1]
            found.patches_id = patches_id
            self.use(found)
            return found
        if self.current.is_blank:
            self.current.patches_id = patches_id
            return self.current
        return self.add(patches_id)


def state_of_searches(searches: Searches, transforms: QgsCoordinateTransformContext) -> Dict[str, Any]:
    """All searches with their examples, as JSON keeps them in the project."""
    saved = []
    for search in searches:
        examples = list(search.examples)
        saved.append(
            {**state_of(search), "examples": to_geojson(examples, search.name, transforms) if examples else None}
        )
    return {"searches": saved, "current": searches.current.id}


def restore_searches(searches: Searches, state: Mapping[str, Any]) -> None:
    """Take over what `state_of_searches` gave, into a fresh `Searches`; examples wait for their patches."""
    saved = state.get("searches")
    # a project of an older version has one search, which is the state itself
    states = [one for one in saved if isinstance(one, dict)] if isinstance(saved, list) else []
    for number, one in enumerate(states or [state]):
        search = searches.current if number == 0 else searches.add("")
        apply_state(search, dict(one))
        search.intake.add_stored(from_geojson(one.get("examples")), of_project=True)
        search.came_with_project = True
    current = searches.by_id(str(state.get("current") or ""))
    if current is not None:
        searches.use(current)


def unchanged(search: SimilaritySearch) -> ContextManager[None]:
    """While a search is shown: one that came with the project, and as it came, does not make the project modified."""
    return project_unmodified() if search.came_with_project else nullcontext()


def user_changes(search: SimilaritySearch) -> None:
    """The user changes a search, which the project keeps."""
    search.came_with_project = False
    QgsProject.instance().setDirty(True)


def leave_layer(search: SimilaritySearch, layer_id: str, transforms: QgsCoordinateTransformContext) -> None:
    """A layer has gone: examples on it wait, as places and vectors, for other patches."""
    if search.patches_id == layer_id:
        search.patches_id = ""
    examples = list(search.examples)
    lost = [example for example in examples if example.layer_id == layer_id]
    if lost:
        search.came_with_project = False
        search.intake.add_stored(from_geojson(to_geojson(lost, search.name, transforms)), beside=True)
        search.examples.forget_all()
        search.examples.replace([example for example in examples if example.layer_id != layer_id])
