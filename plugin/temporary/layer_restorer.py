"""Brings TerraPatch's temporary layers back with their project: QGIS saves a temporary layer without its features.

When a project is saved, patches that have changed are copied to the user's cache in the background, and the layer
remembers the copy's name, which the project saves. Clusters and hits are packed into the project itself, unless they
are too large for that: then they are copied as well. When the project is opened again, each layer, with its id, name
and style, gets its features back, whether the dock is open or not.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..layers.embedding_layers import is_embedding_layer
from ..plain_text import plain_message
from ..translation import tr
from .keeping_offer import ResultKeeping
from .layer_copies import COPY_PROPERTY, LayerCopies
from .map_copies import MapCopies
from .stored_features import STORED_PROPERTY, refill_stored, set_loss_warning, store_features
from .temporary_layers import is_temporary_of_ours, temporary_layers, temporary_rasters
from .unmodified import project_unmodified

if TYPE_CHECKING:  # imported when they are needed: QGIS makes a restorer at its start
    from qgis.core import QgsMapLayer
    from qgis.gui import QgisInterface

    from .refill import Refill


class LayerRestorer(QObject):
    """Follows the project.

    Parameters
    ----------
    iface : QgisInterface
    parent : QObject, optional
    is_read : bool
        Whether the project is read as a whole; its maps come when it is.

    Signals
    -------
    changed()
        Patches are being brought back, are back, or cannot be brought back.
    filled(str)
        The layer of this id has its features again.
    """

    changed = pyqtSignal()
    filled = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None, is_read: bool = True) -> None:
        super().__init__(parent)
        self._iface = iface
        self._refills: Dict[str, Refill] = {}
        self._waiting: Dict[str, str] = {}  # names of copies that are still being written, by the layer
        self._lost: Dict[str, str] = {}
        self._copies = LayerCopies(self)
        self._copies.failed.connect(self._copy_failed)
        self._copies.ended.connect(self._copy_ended)
        self._maps = MapCopies()
        self.results = ResultKeeping(iface, self)
        project = QgsProject.instance()
        project.writeProject.connect(self._project_written)
        project.writeMapLayer.connect(self._maps.leave_out_layer)
        project.readProject.connect(self._project_read)
        project.layersAdded.connect(self._layers_added)
        project.layersWillBeRemoved.connect(self._layers_go)
        project.layersRemoved.connect(self._layers_removed)
        if is_read:
            self._project_read()
        else:
            self._layers_added(temporary_layers())

    def is_filling(self, layer_id: str) -> bool:
        """Whether the features of a layer are being brought back."""
        return layer_id in self._refills or layer_id in self._waiting

    @property
    def writing(self) -> bool:
        """Whether copies are being written."""
        return self._copies.writing

    def lost(self) -> Dict[str, str]:
        """Layers whose patches cannot be brought back, by id, with the reason."""
        project = QgsProject.instance()
        return {layer_id: why for layer_id, why in self._lost.items() if is_embedding_layer(project.mapLayer(layer_id))}

    def found_again(self, layer_id: str) -> None:
        """A layer whose patches were lost has others now."""
        if self._lost.pop(layer_id, None) is not None:
            self.changed.emit()
            self.filled.emit(layer_id)

    def unload(self) -> None:
        """Let go of the project, once the copies are written."""
        from .copy_files import remove_shown

        project = QgsProject.instance()
        project.writeProject.disconnect(self._project_written)
        project.writeMapLayer.disconnect(self._maps.leave_out_layer)
        project.readProject.disconnect(self._project_read)
        project.layersAdded.disconnect(self._layers_added)
        project.layersWillBeRemoved.disconnect(self._layers_go)
        project.layersRemoved.disconnect(self._layers_removed)
        for refill in self._refills.values():
            refill.stop()
        with project_unmodified():
            for layer in temporary_layers():  # nobody will when the project is saved
                if not is_embedding_layer(layer) and self._is_whole(layer):
                    self._store_result(layer)
        self._refills.clear()
        self._waiting.clear()
        self._copies.unload()
        self.results.unload()
        remove_shown({Path(layer.source()) for layer in temporary_rasters()})

    # -------------------------------------------------------------------------------------------------------- saving

    def _project_written(self, document: Any = None) -> None:
        """Called before QGIS writes the layers, which then have the names of their copies."""
        for layer in temporary_layers():
            if not self._is_whole(layer):
                continue
            if not layer.featureCount():
                for name in (COPY_PROPERTY, STORED_PROPERTY):
                    layer.removeCustomProperty(name)
            elif is_embedding_layer(layer) or not self._store_result(layer):
                self._copies.copy(layer)
        try:
            self._maps.copy()
        except OSError as error:
            self._copy_failed("", tr("Similarity map"), str(error))
        if document is not None:
            self._maps.leave_out_of_tree(document)
        self.results.offer()

    def _is_whole(self, layer: QgsVectorLayer) -> bool:
        """Whether a layer holds all that is its own: no earlier copy is given up for one that could not be filled."""
        return not self.is_filling(layer.id()) and layer.id() not in self._lost

    @staticmethod
    def _store_result(layer: QgsVectorLayer) -> bool:
        """Pack clusters or hits into the project; tells whether they are small enough."""
        if not layer.featureCount() or not store_features(layer):
            return False
        layer.removeCustomProperty(COPY_PROPERTY)
        set_loss_warning(layer)
        return True

    def _copy_failed(self, _layer_id: str, layer_name: str, reason: str) -> None:
        self._iface.messageBar().pushMessage(
            "TerraPatch",
            plain_message(
                tr("'{name}' cannot be kept with the project ({reason}); export the layer to a GeoPackage.").format(
                    name=layer_name, reason=reason
                )
            ),
            level=Qgis.MessageLevel.Warning,
        )

    # ----------------------------------------------------------------------------------------------------- reopening

    def _project_read(self, _document: Any = None) -> None:
        with project_unmodified():
            for layer in temporary_layers():
                self._bring_back(layer)
            try:
                self._maps.bring_back()
            except OSError as error:
                self._copy_failed("", tr("Similarity map"), str(error))

    def _layers_added(self, layers: List[QgsMapLayer]) -> None:
        """Of a project that is being opened, or taken over from another one."""
        for layer in layers:
            if is_temporary_of_ours(layer):
                self._bring_back(layer)

    def _bring_back(self, layer: QgsVectorLayer) -> None:
        if layer.featureCount() > 0 or self.is_filling(layer.id()):
            return
        if refill_stored(layer):
            self.filled.emit(layer.id())
            return
        name = str(layer.customProperty(COPY_PROPERTY) or "")
        if name:
            self._start_refill(layer, name)
        elif layer.customProperty(STORED_PROPERTY):
            self._lose(layer.id(), tr("what the project holds of them is damaged"))

    def _start_refill(self, layer: QgsVectorLayer, name: str) -> None:
        from .copy_files import copy_file, has_file, mark_used
        from .refill import Refill

        if self._copies.is_writing(name):  # the project was opened again right after it was saved
            self._waiting[layer.id()] = name
            self.changed.emit()
            return
        if not has_file(name):
            self._lose(layer.id(), tr("their copy is not in the cache of this computer"))
            return
        with suppress(OSError):  # a cache that cannot be written can still be read
            mark_used(name)
        refill = Refill(layer, copy_file(name), self)
        refill.ended.connect(self._brought_back)
        self._refills[layer.id()] = refill
        refill.start()
        self.changed.emit()

    def _copy_ended(self, name: str) -> None:
        for layer_id in [one for one, copy in self._waiting.items() if copy == name]:
            del self._waiting[layer_id]
            layer = QgsProject.instance().mapLayer(layer_id)
            if layer is not None:
                with project_unmodified():
                    self._bring_back(layer)

    def _brought_back(self, layer_id: str, problem: str) -> None:
        self._end_refill(layer_id)
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is None:
            return
        if problem or not layer.featureCount():
            self._lost[layer_id] = problem or tr("their copy is empty")
        else:
            self._copies.is_copied(layer)
        self.changed.emit()
        self.filled.emit(layer_id)

    def _lose(self, layer_id: str, reason: str) -> None:
        self._lost[layer_id] = reason
        self.changed.emit()

    def _end_refill(self, layer_id: str) -> None:
        refill = self._refills.pop(layer_id, None)
        if refill is not None:
            refill.stop()
            refill.deleteLater()

    # ----------------------------------------------------------------------------------------------------- following

    def _layers_go(self, _layer_ids: List[str]) -> None:
        self._copies.begin()  # QGIS saves a project just before it closes it

    def _layers_removed(self, layer_ids: List[str]) -> None:
        for layer_id in layer_ids:
            self._end_refill(layer_id)
            self._waiting.pop(layer_id, None)
            self._lost.pop(layer_id, None)
            self._copies.forget(layer_id)
        self.changed.emit()
