"""The similarity map: the score of every patch, as a raster with one pixel per patch."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, List, Optional

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..background.latest_work import LatestWork
from ..layers.hit_style import name_in_legend, style_scores
from ..layers.layer_order import LayerKind
from ..layers.layer_repaint import LayerRepaint
from ..layers.removal import remove_now, remove_soon
from ..temporary.copy_files import MAP_ENDING, new_name, shown_folder
from ..temporary.temporary_layers import MAP_PROPERTY, discard_raster, is_temporary_raster, own_raster, similarity_maps
from ..translation import tr
from ..workspace import Workspace
from .overlay import SEARCH_PROPERTY
from .query import SimilarityResult, SimilaritySearch
from .score_raster import ScoreRasterRequest, write_score_raster
from .searches import unchanged

_LEAVING_PROPERTY = "terrapatch/leaving"


class SimilarityMap(QObject):
    """Temporary raster layers, one for each search that shows one, which follow their searches.

    They are left out of saved projects: their files go with QGIS, and a project that misses a file asks for it. These
    lie in the cache, because QGIS warns of layers whose files lie in the folder of temporary files, that they get lost.

    Parameters
    ----------
    workspace : Workspace
    current : callable
        Gives the search whose layer is meant.
    parent : QObject

    Signals
    -------
    failed(str)
        Why the newest result cannot be shown.
    removed_by_user(str)
        The layer of the search of this id is about to leave the project, and not because it is not wanted here.
    """

    failed = pyqtSignal(str)
    removed_by_user = pyqtSignal(str)

    def __init__(self, workspace: Workspace, current: Callable[[], SimilaritySearch], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._current = current
        self._wanted: Optional[ScoreRasterRequest] = None
        self._threshold: Optional[float] = None
        self._writing = LatestWork(write_score_raster, "terrapatch-similarity-map", self)
        self._writing.answered.connect(self._written)
        self._writing.failed.connect(self._not_written)
        self._repaint = LayerRepaint(workspace.iface.mapCanvas(), self.layer)
        QgsProject.instance().layersWillBeRemoved["QStringList"].connect(self._layers_leave)
        QgsProject.instance().writeProject.connect(self._leave_out_of_tree)
        QgsProject.instance().writeMapLayer.connect(self._leave_out_layer)

    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer of the current search; None where it is not shown."""
        return self.layer_of(self._current())

    def layer_of(self, search: SimilaritySearch) -> Optional[QgsRasterLayer]:
        """The layer of a search; None where it is not shown."""
        for layer in similarity_maps():
            # a project of an older version has one map, of its one search
            is_own = str(layer.customProperty(SEARCH_PROPERTY) or search.id) == search.id
            if is_own and not layer.customProperty(_LEAVING_PROPERTY):
                return layer
        return None

    @staticmethod
    def saved_of(search: SimilaritySearch) -> Optional[QgsRasterLayer]:
        """The layer in a file that has the scores of a search as they were when it was kept there."""
        for layer in QgsProject.instance().mapLayers().values():
            of_search = isinstance(layer, QgsRasterLayer) and layer.customProperty(SEARCH_PROPERTY) == search.id
            if of_search and layer.isValid() and not is_temporary_raster(layer):
                return layer
        return None

    def is_there(self, search: SimilaritySearch) -> bool:
        """Whether the project shows the scores of a search, as a map that follows it or in a file."""
        return (self.layer_of(search) or self.saved_of(search)) is not None

    @property
    def busy(self) -> bool:
        """Whether scores are being written that are to be shown."""
        return self._wanted is not None

    def show(self, result: SimilarityResult, threshold: Optional[float]) -> None:
        """Show the scores of a result as soon as they are written; only the newest ones are.

        Parameters
        ----------
        result : SimilarityResult
        threshold : float or None
            The score of the last hit, which the legend marks.
        """
        # a file of its own for every result: the map may still be drawing the one before
        file = shown_folder() / new_name("similarity", MAP_ENDING)
        self._wanted = ScoreRasterRequest(self._current().id, result, file)
        self._threshold = threshold
        self._writing.ask(self._wanted)

    def mark_threshold(self, result: SimilarityResult, threshold: Optional[float]) -> None:
        """Mark another threshold in the legend."""
        layer = self.layer()
        if self._wanted is None and layer is not None and threshold != self._threshold:
            self._threshold = threshold
            style_scores(layer, result.scale, threshold)

    def show_only(self, search: SimilaritySearch) -> None:
        """Uncheck the maps of other searches: two of them, one through the other, say nothing."""
        for layer in similarity_maps():
            node = _node_of(layer)
            if node is not None:
                node.setItemVisibilityChecked(layer.customProperty(SEARCH_PROPERTY) == search.id)

    def rename(self, search: SimilaritySearch, old_title: str) -> None:
        """A search has another name; a layer that the user has named keeps that name."""
        layer = self.layer_of(search)
        if layer is not None and layer.name() == map_title(old_title):
            layer.setName(map_title(search.title))

    def remove(self, search: SimilaritySearch) -> None:
        """Take a search's layer out of the project, and its file away, when QGIS is not removing layers itself."""
        if self._wanted is not None and self._wanted.search_id == search.id:
            self._wanted = None
        layer = self.layer_of(search)
        if layer is not None:
            file = Path(layer.source())
            layer.setCustomProperty(_LEAVING_PROPERTY, True)
            remove_soon(layer, lambda: discard_raster(file))

    def unload(self) -> None:
        """Remove them all for good; the plugin is not unloaded in the middle of a removal."""
        QgsProject.instance().layersWillBeRemoved["QStringList"].disconnect(self._layers_leave)
        self._writing.end()
        self._repaint.unload()
        for layer in similarity_maps():
            file = Path(layer.source())
            remove_now(layer)
            discard_raster(file)
        QgsProject.instance().writeProject.disconnect(self._leave_out_of_tree)
        QgsProject.instance().writeMapLayer.disconnect(self._leave_out_layer)

    def _layers_leave(self, layer_ids: List[str]) -> None:
        for layer in similarity_maps():
            if layer.id() in layer_ids and not layer.customProperty(_LEAVING_PROPERTY):
                self.removed_by_user.emit(str(layer.customProperty(SEARCH_PROPERTY) or self._current().id))

    def _written(self, request: ScoreRasterRequest) -> None:
        path, search = request.path, self._current()
        if request is not self._wanted or request.search_id != search.id:
            discard_raster(path)  # of an older search
            return
        self._wanted = None
        with unchanged(search):
            self._show(request, search)

    def _show(self, request: ScoreRasterRequest, search: SimilaritySearch) -> None:
        path = request.path
        name = map_title(search.title)
        layer = self.layer()
        if layer is None:
            layer = QgsRasterLayer(str(path), name, "gdal")
            layer.setCustomProperty(MAP_PROPERTY, True)
            own_raster(layer)
            style_scores(layer, request.result.scale, self._threshold)
            self._workspace.add_layer(layer, LayerKind.SCORES)
            kept = _node_of(self.saved_of(search))
            if kept is not None:
                kept.setItemVisibilityChecked(False)  # it has the scores of before
        else:
            previous = Path(layer.source())
            layer.setDataSource(str(path), layer.name(), "gdal", layer.dataProvider().ProviderOptions())
            style_scores(layer, request.result.scale, self._threshold)
            discard_raster(previous)
        layer.setCustomProperty(SEARCH_PROPERTY, search.id)
        name_in_legend(_node_of(layer))
        self._repaint.ask()

    def _not_written(self, request: ScoreRasterRequest, message: str) -> None:
        if request is self._wanted:
            self._wanted = None
            self.failed.emit(message)

    def _leave_out_of_tree(self, document: QDomDocument) -> None:
        """Remove the layers from the tree of layers that is about to be saved."""
        left_out = {layer.id() for layer in similarity_maps()}
        if not left_out:
            return
        for tag in ("layer-tree-layer", "item"):
            found = document.elementsByTagName(tag)
            for element in [found.at(number).toElement() for number in range(found.count())]:
                if left_out & {element.attribute("id"), element.text()}:
                    element.parentNode().removeChild(element)

    def _leave_out_layer(self, layer: QgsMapLayer, element: QDomElement, _document: QDomDocument) -> None:
        """Take the layer's own element back, which is written after the tree."""
        if is_temporary_raster(layer):
            element.clear()


def map_title(search_title: str) -> str:
    """Name of a similarity map; the user may change it."""
    return tr("{}: similarity").format(search_title)


def _node_of(layer: Optional[QgsMapLayer]) -> Optional[QgsLayerTreeLayer]:
    if layer is None:
        return None
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())
