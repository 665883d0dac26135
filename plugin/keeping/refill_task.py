"""Giving an empty temporary layer its patches back: read in a thread, added by portions on the main thread."""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path
from typing import Deque, List

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from .unmodified import project_unmodified

_PORTION = 512
_POLITE_SECONDS = 0.0002


class ReadingTask(QgsTask):
    """Reads a copy into features with the fields of the layer that wants them.

    Attributes
    ----------
    portions : deque of list of QgsFeature
        Filled while it runs.
    problem : str
        Why the copy cannot be read; empty where it was read to its end.
    """

    def __init__(self, file: Path, fields: QgsFields, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.portions: Deque[List[QgsFeature]] = deque()
        self.problem = ""
        self.over = False
        self._file = file
        self._fields = fields

    def run(self) -> bool:
        """Runs in a thread of the task manager; an exception that leaves it would end QGIS."""
        try:
            self._read()
        except Exception as error:
            self.problem = f"{type(error).__name__}: {error}"
        self.over = True
        return not self.problem

    def _read(self) -> None:
        copy = QgsVectorLayer(str(self._file), "copy", "ogr")
        if not copy.isValid():
            self.problem = copy.error().summary() or f"{self._file.name} cannot be opened"
            return
        positions = [copy.fields().indexOf(name) for name in self._fields.names()]
        portion: List[QgsFeature] = []
        for stored in copy.getFeatures():
            values = stored.attributes()
            feature = QgsFeature()
            feature.setAttributes([values[position] if position >= 0 else None for position in positions])
            feature.setGeometry(stored.geometry())
            portion.append(feature)
            if len(portion) == _PORTION:
                self.portions.append(portion)
                portion = []
                time.sleep(_POLITE_SECONDS)  # lets the main thread have Python
                if self.isCanceled():
                    self.problem = QCoreApplication.translate("Refill", "bringing them back was cancelled")
                    return
        self.portions.append(portion)


class Refill(QObject):
    """Fills one layer from its copy.

    Parameters
    ----------
    layer : QgsVectorLayer
        Temporary and empty.
    file : Path
    parent : QObject

    Signals
    -------
    ended(str, str)
        Id of the layer, and why it could not be filled; empty where it is.
    """

    ended = pyqtSignal(str, str)

    def __init__(self, layer: QgsVectorLayer, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._layer_id = layer.id()
        title = QCoreApplication.translate("Refill", "Bringing back the patches of {}").format(layer.name())
        self.task = ReadingTask(file, layer.fields(), title)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._add_portion)

    def start(self) -> None:
        """Begin; the task has been handed to the task manager."""
        self._next.start()

    def stop(self) -> None:
        """Add nothing more, and tell nobody."""
        self._next.stop()
        if not sip.isdeleted(self.task):
            self.task.cancel()

    def _add_portion(self) -> None:
        # asked first: what is appended before it is set is then there; a task that was cancelled early is deleted
        over = self.task.over or sip.isdeleted(self.task)
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            self.stop()
            self.ended.emit(self._layer_id, "")
            return
        if self.task.portions:
            with project_unmodified():
                layer.dataProvider().addFeatures(self.task.portions.popleft(), QgsFeatureSink.Flag.FastInsert)
            self._next.setInterval(0)
        elif over:
            self._next.stop()
            with project_unmodified():
                show_filled(layer)
            cancelled = QCoreApplication.translate("Refill", "bringing them back was cancelled")
            self.ended.emit(self._layer_id, self.task.problem if self.task.over else cancelled)
        else:
            self._next.setInterval(10)


def show_filled(layer: QgsVectorLayer) -> None:
    """Tell everybody that a layer has other features now."""
    layer.updateExtents()
    layer.dataProvider().reloadData()  # says that the data has changed
    layer.triggerRepaint()
