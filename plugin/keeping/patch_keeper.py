"""Keeps temporary patches with a project: QGIS saves a temporary layer without its features.

When a project is saved, each temporary layer of patches that has changed is copied to the user's cache in the
background, and the layer remembers the copy's name, which the project saves. When the project is opened again, the
layer, with its id, name and style, gets its patches back from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional, Set

from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorFileWriter, QgsVectorFileWriterTask, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..layers.embedding_layers import embedding_layers

if TYPE_CHECKING:  # imported when they are needed: QGIS makes a keeper at its start
    from qgis.gui import QgisInterface

    from .refill_task import Refill

KEPT_PROPERTY = "terrapatch/kept"
"""Custom property of a temporary layer: the file name of its copy."""
_NO_WARNING_PROPERTY = "skipMemoryLayersCheck"
_CHANGES = ("layerModified", "dataChanged", "afterCommitChanges", "updatedFields")


class PatchKeeper(QObject):
    """Follows the project.

    Signals
    -------
    changed()
        Patches are being brought back, are back, or cannot be brought back.
    filled(str)
        The layer of this id has its patches again.
    """

    changed = pyqtSignal()
    filled = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._refills: Dict[str, Refill] = {}
        self._lost: Dict[str, str] = {}
        self._writing: Dict[str, QgsVectorFileWriterTask] = {}
        self._unchanged: Dict[str, int] = {}  # features that the copy of a layer has
        self._watched: Set[str] = set()
        project = QgsProject.instance()
        project.writeProject.connect(self._project_written)
        project.readProject.connect(self._project_read)
        project.layersRemoved.connect(self._layers_removed)
        self._project_read()

    def is_filling(self, layer_id: str) -> bool:
        """Whether the patches of a layer are being brought back."""
        return layer_id in self._refills

    @property
    def writing(self) -> bool:
        """Whether copies are being written."""
        return bool(self._writing)

    def lost(self) -> Dict[str, str]:
        """Layers whose patches cannot be brought back, by id, with the reason."""
        return dict(self._lost)

    def found_again(self, layer_id: str) -> None:
        """A layer whose patches were lost has others now."""
        if self._lost.pop(layer_id, None) is not None:
            self.changed.emit()
            self.filled.emit(layer_id)

    def unload(self) -> None:
        """Let go of the project. A copy that is being written is finished by QGIS."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._project_written)
        project.readProject.disconnect(self._project_read)
        project.layersRemoved.disconnect(self._layers_removed)
        for refill in self._refills.values():
            refill.stop()
        self._refills.clear()
        for layer_id in list(self._watched):
            self._unwatch(layer_id)
        for task in self._writing.values():
            if not sip.isdeleted(task):
                task.cancel()

    # -------------------------------------------------------------------------------------------------------- saving

    def _project_written(self, _document: Any = None) -> None:
        """Called before QGIS writes the layers, which then have the names of their copies."""
        for layer in embedding_layers():
            if layer.providerType() == "memory" and not self.is_filling(layer.id()) and layer.id() not in self._lost:
                self._keep(layer)

    def _keep(self, layer: QgsVectorLayer) -> None:
        from . import kept_files

        name, count = str(layer.customProperty(KEPT_PROPERTY) or ""), layer.featureCount()
        if not count:
            layer.removeCustomProperty(KEPT_PROPERTY)
            layer.removeCustomProperty(_NO_WARNING_PROPERTY)
            return
        if (
            name
            and self._unchanged.get(layer.id()) == count
            and (name in self._writing or kept_files.kept_file(name).is_file())
        ):
            kept_files.mark_used(name)
            return
        name = kept_files.new_name(layer.name())
        layer.setCustomProperty(KEPT_PROPERTY, name)
        layer.setCustomProperty(_NO_WARNING_PROPERTY, 1)
        self._watch(layer)
        self._unchanged[layer.id()] = count
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = "patches"
        try:
            kept_files.kept_file(name).parent.mkdir(parents=True, exist_ok=True)
            kept_files.discard_unused(kept_files.seconds_now())
        except OSError as error:
            self._not_kept(layer.id(), layer.name(), str(error))
            return
        task = QgsVectorFileWriterTask(layer, str(kept_files.unfinished(name)), options)
        task.setDescription(self.tr("Keeping the patches of {}").format(layer.name()))
        kept = (name, layer.id(), layer.name())
        task.writeComplete.connect(lambda _file: self._written(*kept))
        task.errorOccurred.connect(lambda _code, message: self._write_failed(*kept, message))
        self._writing[name] = task
        QgsApplication.taskManager().addTask(task)

    def _written(self, name: str, layer_id: str, layer_name: str) -> None:
        from .kept_files import finish

        self._writing.pop(name, None)
        try:
            finish(name)
        except OSError as error:
            self._not_kept(layer_id, layer_name, str(error))

    def _write_failed(self, name: str, layer_id: str, layer_name: str, message: str) -> None:
        from .kept_files import discard, unfinished

        self._writing.pop(name, None)
        discard(unfinished(name))
        self._not_kept(layer_id, layer_name, message)

    def _not_kept(self, layer_id: str, layer_name: str, reason: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            layer.removeCustomProperty(_NO_WARNING_PROPERTY)  # QGIS's own warning is right then
        self._unchanged.pop(layer_id, None)
        self._iface.messageBar().pushMessage(
            "TerraPatch",
            self.tr(
                "The patches of '{name}' cannot be kept with the project ({reason}); export the layer to a GeoPackage."
            ).format(name=layer_name, reason=reason),
            level=Qgis.MessageLevel.Warning,
        )

    # ----------------------------------------------------------------------------------------------------- reopening

    def _project_read(self, _document: Any = None) -> None:
        for layer in embedding_layers():
            name = str(layer.customProperty(KEPT_PROPERTY) or "")
            empty = layer.providerType() == "memory" and layer.featureCount() == 0
            if name and empty and not self.is_filling(layer.id()):
                self._bring_back(layer, name)

    def _bring_back(self, layer: QgsVectorLayer, name: str) -> None:
        from .kept_files import kept_file, mark_used
        from .refill_task import Refill

        file = kept_file(name)
        if not file.is_file():
            self._lost[layer.id()] = self.tr("their copy is not in the cache of this computer")
            self.changed.emit()
            return
        mark_used(name)
        refill = Refill(layer, file, self)
        refill.ended.connect(self._brought_back)
        self._refills[layer.id()] = refill
        QgsApplication.taskManager().addTask(refill.task)
        refill.start()
        self.changed.emit()

    def _brought_back(self, layer_id: str, problem: str) -> None:
        self._end_refill(layer_id)
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is None:
            return
        if problem or not layer.featureCount():
            self._lost[layer_id] = problem or self.tr("their copy is empty")
        else:
            self._watch(layer)
            self._unchanged[layer_id] = layer.featureCount()
        self.changed.emit()
        self.filled.emit(layer_id)

    def _end_refill(self, layer_id: str) -> None:
        refill = self._refills.pop(layer_id, None)
        if refill is not None:
            refill.stop()
            refill.deleteLater()

    # ----------------------------------------------------------------------------------------------------- following

    def _layers_removed(self, layer_ids: List[str]) -> None:
        for layer_id in layer_ids:
            self._end_refill(layer_id)
            self._lost.pop(layer_id, None)
            self._unchanged.pop(layer_id, None)
            self._watched.discard(layer_id)
        self.changed.emit()

    def _watch(self, layer: QgsVectorLayer) -> None:
        """Hear of changes; a layer that has changed is copied anew when the project is saved next."""
        if layer.id() not in self._watched:
            self._watched.add(layer.id())
            for name in _CHANGES:
                getattr(layer, name).connect(self._layer_changed)

    def _unwatch(self, layer_id: str) -> None:
        self._watched.discard(layer_id)
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            for name in _CHANGES:
                getattr(layer, name).disconnect(self._layer_changed)

    def _layer_changed(self) -> None:
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer):
            self._unchanged.pop(layer.id(), None)

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("PatchKeeper", text)
