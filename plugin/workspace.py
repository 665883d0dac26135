"""What the panels of the dock share: which embedding layer is in use, the layer group, and what is running."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .background.algorithm_run import AlgorithmRun
from .holding import hold
from .layers.embedding_layers import embedding_layers, is_embedding_layer
from .layers.hidden_patches import HiddenPatches
from .layers.layer_order import GROUP_PROPERTY, KIND_PROPERTY, LayerKind, lies_above, own_group, place_in, put_above
from .translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .temporary.layer_restorer import LayerRestorer


class Workspace(QObject):
    """State shared by the panels. Layers are held by id and looked up when needed, never kept.

    Signals
    -------
    embedding_layer_changed(object)
        The embedding layer in use is another one, or None.
    embedding_layer_filled(str)
        The layer of this id, which came empty with a project, has its patches again, or cannot have them.
    embedding_layers_changed()
        Embedding layers came or went.
    run_started(object), run_ended(object)
        An AlgorithmRun began or ended.
    panel_wanted(str)
        A panel asks for another one, by its name in `dock/panel_pages.py`.
    embedding_layer_offered(object)
        A new embedding layer that is not put in the place of what the user is working with.
    """

    embedding_layer_filled = pyqtSignal(str)
    embedding_layer_changed = pyqtSignal(object)
    embedding_layers_changed = pyqtSignal()
    run_started = pyqtSignal(object)
    run_ended = pyqtSignal(object)
    panel_wanted = pyqtSignal(str)
    embedding_layer_offered = pyqtSignal(object)

    def __init__(
        self, iface: QgisInterface, parent: Optional[QObject] = None, restorer: Optional[LayerRestorer] = None
    ) -> None:
        super().__init__(parent)
        self.iface = iface
        self.restorer = restorer
        if restorer is not None:
            restorer.filled.connect(self.embedding_layer_filled)
        self.hidden_patches = HiddenPatches()
        self.work_is_on_screen: Callable[[], bool] = lambda: False
        self._embedding_layer_id = ""
        self._runs: List[AlgorithmRun] = []
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        project.layersRemoved.connect(self._layers_removed)
        self._embedding_layer_id = next((layer.id() for layer in self.embedding_layers()), "")

    @property
    def embedding_layer(self) -> Optional[QgsVectorLayer]:
        """The embedding layer in use, or None."""
        layer = QgsProject.instance().mapLayer(self._embedding_layer_id)
        return layer if is_embedding_layer(layer) else None

    def use_embedding_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        """Make a layer the one in use."""
        layer_id = layer.id() if layer is not None else ""
        if layer_id != self._embedding_layer_id:
            self._embedding_layer_id = layer_id
            self.embedding_layer_changed.emit(layer)

    def offer_embedding_layer(self, layer: QgsVectorLayer) -> None:
        """A run has made a layer: use it, unless the user is working with another one, who is asked then."""
        in_use = self.embedding_layer
        if in_use is None or in_use.id() == layer.id() or not self.work_is_on_screen():
            self.use_embedding_layer(layer)
        else:
            self.embedding_layer_offered.emit(layer)

    def is_filling(self, layer: QgsVectorLayer) -> bool:
        """Whether a layer that came empty with a project is getting its patches back."""
        return self.restorer is not None and self.restorer.is_filling(layer.id())

    def embedding_layers(self) -> List[QgsVectorLayer]:
        """All embedding layers of the project, by name."""
        return embedding_layers()

    def run(self, algorithm_id: str, parameters: Dict[str, Any], title: str = "") -> AlgorithmRun:
        """A new run, tracked until it ends. Connect to its signals, then call `start`.

        The title stands in QGIS's list of tasks; by default it is the name of the algorithm.
        """
        run = AlgorithmRun(algorithm_id, parameters, self, title)
        self._runs.append(run)
        for signal in (run.succeeded, run.failed, run.cancelled):
            signal.connect(lambda *_, ended=run: self._ended(ended))
        self.run_started.emit(run)
        return run

    def running(self) -> List[AlgorithmRun]:
        """Runs that have not ended."""
        return list(self._runs)

    def running_of(self, algorithm_id: str) -> Optional[AlgorithmRun]:
        """The run of an algorithm that has not ended, so that a second one can be refused."""
        return next((run for run in self._runs if run.algorithm_id == algorithm_id), None)

    def layer_group(self) -> QgsLayerTreeGroup:
        """The group at the top of the layer tree that holds what the plugin makes; made when missing."""
        group = own_group()
        if group is None:
            group = QgsProject.instance().layerTreeRoot().insertGroup(0, tr("TerraPatch"))
            group.setCustomProperty(GROUP_PROPERTY, True)
        return group

    def add_layer(self, layer: QgsMapLayer, kind: LayerKind, raster: Optional[QgsMapLayer] = None) -> None:
        """Put a layer into the project: right above the raster it was made of, else into the plugin's group.

        Parameters
        ----------
        layer : QgsMapLayer
        kind : LayerKind
            Says where in the group it belongs.
        raster : QgsMapLayer, optional
            What patches were made of. Where it is not in the project any more, they go into the group.
        """
        layer.setCustomProperty(KIND_PROPERTY, kind.name.lower())
        QgsProject.instance().addMapLayer(layer, False)
        if raster is not None and put_above(layer, raster):
            return
        group = self._group_above_patches()
        first = not group.children()
        group.insertLayer(place_in(group, kind), layer)
        if first:  # the layer tree folds a group that was empty when it was added, and listens to changes only
            group.setExpanded(False)
            group.setExpanded(True)

    def _group_above_patches(self) -> QgsLayerTreeGroup:
        """The group, moved up where the patches in use would hide what is in it."""
        group, root = self.layer_group(), QgsProject.instance().layerTreeRoot()
        patches = self.embedding_layer
        node = None if patches is None else root.findLayer(patches.id())
        if node is None or lies_above(group, node):
            return group
        moved = group.clone()
        root.insertChildNode(0, moved)
        group.parent().removeChildNode(group)
        return moved

    def end(self) -> None:
        """Cancel what runs and let go of the project; the dock calls this when it is unloaded."""
        for run in self.running():
            run.cancel()
        self.hidden_patches.unload()
        project = QgsProject.instance()
        if self.restorer is not None:
            self.restorer.filled.disconnect(self.embedding_layer_filled)
        project.layersAdded.disconnect(self._layers_added)
        project.layersRemoved.disconnect(self._layers_removed)

    def _ended(self, run: AlgorithmRun) -> None:
        if run in self._runs:
            self._runs.remove(run)
            self.run_ended.emit(run)
            hold(run)
            run.deleteLater()  # with the layers that nobody has taken

    def _layers_added(self, layers: List[QgsMapLayer]) -> None:
        added = [layer for layer in layers if is_embedding_layer(layer)]
        if added:
            self.embedding_layers_changed.emit()
            if self.embedding_layer is None:
                self.use_embedding_layer(added[0])

    def _layers_removed(self, layer_ids: List[str]) -> None:
        if self._embedding_layer_id in layer_ids:
            self.use_embedding_layer(next(iter(self.embedding_layers()), None))
        self.embedding_layers_changed.emit()
