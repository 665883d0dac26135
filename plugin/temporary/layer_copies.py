"""Copies of temporary layers in the cache, written in the background where a layer has changed since the last one."""

from __future__ import annotations

from contextlib import suppress
from typing import Dict, Optional, Set

from qgis.core import QgsApplication, QgsProject, QgsVectorFileWriter, QgsVectorFileWriterTask, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..background.awaited_task import let_end
from ..background.single_shot import single_shot
from ..translation import tr
from .stored_features import NO_WARNING_PROPERTY

COPY_PROPERTY = "terrapatch/kept"
"""Custom property of a temporary layer: the file name of its copy."""
LONGEST_COPY_SECONDS = 300.0
"""How long QGIS may be kept from ending."""
_CHANGES = ("layerModified", "dataChanged", "afterCommitChanges", "updatedFields")


class LayerCopies(QObject):
    """Writes copies, and knows which layers have changed.

    Copies are begun when the project is saved, and not before: the window waits for QGIS's own saving alone.

    Signals
    -------
    failed(str, str, str)
        Id and name of a layer that cannot be copied, and why.
    ended(str)
        Name of a copy that is there now, or that failed.
    """

    failed = pyqtSignal(str, str, str)
    ended = pyqtSignal(str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._writing: Dict[str, QgsVectorFileWriterTask] = {}
        self._unchanged: Dict[str, int] = {}  # features that the copy of a layer has
        self._watched: Set[str] = set()
        self._due: Dict[str, QgsVectorLayer] = {}  # layers to copy, by the name of the copy
        self._soon = single_shot(self, self.begin)

    @property
    def writing(self) -> bool:
        """Whether copies are being written."""
        return bool(self._writing or self._due)

    def is_writing(self, name: str) -> bool:
        """Whether the copy of this name is on its way."""
        return name in self._writing or name in self._due

    def copy(self, layer: QgsVectorLayer) -> None:
        """Have a copy of the layer as it is now, and the layer name it."""
        from . import copy_files

        name, count = str(layer.customProperty(COPY_PROPERTY) or ""), layer.featureCount()
        try:
            if (
                name
                and self._unchanged.get(layer.id()) == count
                and (self.is_writing(name) or copy_files.has_file(name))
            ):
                copy_files.mark_used(name)
                return
            name = copy_files.new_name(layer.name())
            copy_files.mark_used(name)
        except OSError as error:
            self._fail(layer.id(), layer.name(), str(error))
            return
        layer.setCustomProperty(COPY_PROPERTY, name)
        layer.setCustomProperty(NO_WARNING_PROPERTY, 1)
        self.is_copied(layer)
        self._due[name] = layer
        self._soon.start()

    def begin(self) -> None:
        """Write what is due, also where the layers are about to go."""
        from . import copy_files

        due, self._due = self._due, {}
        for name, layer in due.items():
            if not sip.isdeleted(layer):
                self._write(layer, name)
        if due:
            with suppress(OSError):  # what cannot be removed today can be another day
                copy_files.discard_unused(copy_files.seconds_now(), copy_files.day_now())

    def is_copied(self, layer: QgsVectorLayer) -> None:
        """The copy that a layer names holds what the layer holds now."""
        self._unchanged[layer.id()] = layer.featureCount()
        if layer.id() not in self._watched:
            self._watched.add(layer.id())
            for name in _CHANGES:
                getattr(layer, name).connect(self._layer_changed)

    def forget(self, layer_id: str) -> None:
        """A layer is no longer in the project."""
        self._unchanged.pop(layer_id, None)
        self._watched.discard(layer_id)

    def unload(self) -> None:
        """Finish the copies, as QGIS may have saved their project just before it is left, and let go of all layers."""
        for layer_id in self._watched:
            layer = QgsProject.instance().mapLayer(layer_id)
            if layer is not None:
                for name in _CHANGES:
                    getattr(layer, name).disconnect(self._layer_changed)
        self._watched.clear()
        self.begin()
        let_end(list(self._writing.values()), LONGEST_COPY_SECONDS)
        unfinished = list(self._writing.values())
        for task in unfinished:
            task.cancel()
        let_end(unfinished)

    def _write(self, layer: QgsVectorLayer, name: str) -> None:
        from .copy_files import unfinished

        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = "patches"
        task = QgsVectorFileWriterTask(layer, str(unfinished(name)), options)
        title = tr("Keeping the patches of {}")
        task.setDescription(title.format(layer.name()))
        about = (name, layer.id(), layer.name())
        task.writeComplete.connect(lambda _file: self._written(*about))
        task.errorOccurred.connect(lambda _code, message: self._write_failed(*about, message))
        self._writing[name] = task
        QgsApplication.taskManager().addTask(task)

    def _written(self, name: str, layer_id: str, layer_name: str) -> None:
        from .copy_files import finish

        self._writing.pop(name, None)
        try:
            finish(name)
        except OSError as error:
            self._fail(layer_id, layer_name, str(error))
        self._tell_end(name)

    def _write_failed(self, name: str, layer_id: str, layer_name: str, message: str) -> None:
        from .copy_files import discard, unfinished

        self._writing.pop(name, None)
        with suppress(OSError):  # the message says already that this folder cannot be written
            discard(unfinished(name))
        self._fail(layer_id, layer_name, message)
        self._tell_end(name)

    def _tell_end(self, name: str) -> None:
        if not sip.isdeleted(self):  # the plugin may have gone meanwhile
            self.ended.emit(name)

    def _fail(self, layer_id: str, layer_name: str, reason: str) -> None:
        if sip.isdeleted(self):  # a copy that was cancelled when the plugin went says so later
            return
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            layer.removeCustomProperty(NO_WARNING_PROPERTY)  # QGIS's own warning is right then
        self._unchanged.pop(layer_id, None)
        self.failed.emit(layer_id, layer_name, reason)

    def _layer_changed(self) -> None:
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer):
            self._unchanged.pop(layer.id(), None)
