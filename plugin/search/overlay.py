"""The layer of hits on the map: one for each search, filled anew whenever it is made."""

from __future__ import annotations

from typing import Callable, Dict, Optional, Sequence

from qgis.core import QgsFeature, QgsFeatureSink, QgsProject, QgsVectorLayer

from ..layers.hit_style import style_hits
from ..layers.layer_order import LayerKind
from ..layers.layer_repaint import LayerRepaint
from ..temporary.result_layers import ResultLayers, refill
from ..translation import tr
from ..workspace import Workspace
from .hit_saving import memory_hits
from .query import SimilaritySearch
from .tables import SearchableLayer

OVERLAY_PROPERTY = "terrapatch/similar_hits"
"""Custom property of a layer of hits: its search and its own id, which a copy of it has not."""
SEARCH_PROPERTY = "terrapatch/search"
"""Custom property of a map of scores: the id of its search."""


class HitsOverlay:
    """The layers of hits of one project, found by their properties, so that they survive saving and reloading.

    Parameters
    ----------
    workspace : Workspace
        Puts the layers into the plugin's group.
    current : callable
        Gives the search whose layer is meant.
    """

    def __init__(self, workspace: Workspace, current: Callable[[], SimilaritySearch]) -> None:
        self._workspace = workspace
        self._current = current
        self._layers = ResultLayers(OVERLAY_PROPERTY)
        self._repaint = LayerRepaint(workspace.iface.mapCanvas(), self.layer)

    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer of the current search; None where there is none."""
        return self.layer_of(self._current())

    def layer_of(self, search: SimilaritySearch) -> Optional[QgsVectorLayer]:
        """The layer of a search. A copy, what was saved to a file, or was edited, is the user's."""
        return self._layers.own(_of(search))

    def saved_of(self, search: SimilaritySearch) -> Optional[QgsVectorLayer]:
        """The layer in a file that has what a search had found when it was kept there; no search changes it."""
        return self._layers.kept(_of(search))

    def has(self, search: SimilaritySearch, count: Optional[int]) -> bool:
        """Whether a layer shows as many features of a search. None is any number, of which only a file is sure."""
        own = self.layer_of(search)
        layer = own or self.saved_of(search)
        if layer is None or count is None:
            return layer is not None and own is None
        return layer.featureCount() == count

    def show(
        self, searched: SearchableLayer, features: Sequence[QgsFeature], hits: int, patch_m: Optional[float]
    ) -> None:
        """Show the first of some features.

        The layer is made at the first search, and moved to another CRS where that changes.

        Parameters
        ----------
        searched : SearchableLayer
        features : sequence of QgsFeature
        hits : int
            The highest rank of all that are still to come.
        patch_m : float or None
            Width of a patch in metres.
        """
        layer, search = self.layer(), self._current()
        if layer is None:
            layer = self._layers.adopt(memory_hits(hits_title(search.title), searched), _of(search))
            self._workspace.add_layer(layer, LayerKind.HITS)
            kept = self.saved_of(search)
            node = None if kept is None else QgsProject.instance().layerTreeRoot().findLayer(kept.id())
            if node is not None:
                node.setItemVisibilityChecked(False)  # it has the hits of before
        elif layer.crs() != searched.table.crs:
            layer.setCrs(searched.table.crs)
        refill(layer, features)
        style_hits(layer, hits, patch_m)
        self._repaint.ask()

    def append(self, search: SimilaritySearch, features: Sequence[QgsFeature]) -> None:
        """Show more of a search's hits."""
        layer = self.layer_of(search)
        if layer is not None and features:
            layer.dataProvider().addFeatures(list(features), QgsFeatureSink.Flag.FastInsert)
            layer.updateExtents()
            layer.triggerRepaint()

    def empty(self, search: SimilaritySearch) -> None:
        """Show no hits of a search; the layer stays where the user has put it."""
        layer = self.layer_of(search)
        if layer is not None and layer.featureCount():
            refill(layer, [])
            layer.triggerRepaint()

    def rename(self, search: SimilaritySearch, old_title: str) -> None:
        """A search has another name; a layer that the user has named keeps that name."""
        layer = self.layer_of(search)
        if layer is not None and layer.name() == hits_title(old_title):
            layer.setName(hits_title(search.title))

    def unload(self) -> None:
        """Let go of the map and the layers, which stay."""
        self._repaint.unload()
        self._layers.unload()


def hits_title(search_title: str) -> str:
    """Name of a layer of hits; the user may change it."""
    return tr("{}: hits").format(search_title)


def _of(search: SimilaritySearch) -> Dict[str, str]:
    return {"search": search.id}
