"""Giving an empty temporary layer its patches back: read in a thread, added by portions on the main thread."""

from __future__ import annotations

import time
from collections import deque
from functools import partial
from pathlib import Path
from typing import Deque, List

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...model.errors import InputError
from ...model.messages import Message
from ..background.background_task import BackgroundTask
from ..engine.progress import Feedback, stop_if_canceled
from ..translation import tr
from .unmodified import project_unmodified

_PORTION = 512
_POLITE_SECONDS = 0.0002


def read_portions(file: Path, fields: QgsFields, portions: Deque[List[QgsFeature]], feedback: Feedback) -> None:
    """Read a copy into features with the fields of the layer that wants them.

    Parameters
    ----------
    file : Path
    fields : QgsFields
    portions : deque of list of QgsFeature
        Filled while it runs; somebody may take portions meanwhile.
    feedback : Feedback

    Raises
    ------
    InputError
        Where the copy cannot be opened; the message is the reason alone.
    RunCanceled
        When the user cancels.
    """
    copy = QgsVectorLayer(str(file), "copy", "ogr")
    if not copy.isValid():
        reason = copy.error().summary() or Message("{file} cannot be opened", file=file.name)
        raise InputError(reason)
    positions = [copy.fields().indexOf(name) for name in fields.names()]
    portion: List[QgsFeature] = []
    for stored in copy.getFeatures():
        values = stored.attributes()
        feature = QgsFeature()
        feature.setAttributes([values[position] if position >= 0 else None for position in positions])
        feature.setGeometry(stored.geometry())
        portion.append(feature)
        if len(portion) == _PORTION:
            portions.append(portion)
            portion = []
            time.sleep(_POLITE_SECONDS)  # lets the main thread have Python
            stop_if_canceled(feedback)
    portions.append(portion)


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
        title = tr("Bringing back the patches of {}").format(layer.name())
        self._portions: Deque[List[QgsFeature]] = deque()
        self._over = False
        self._problem = ""
        self._task = BackgroundTask(title, partial(read_portions, file, layer.fields(), self._portions))
        self._task.ended.connect(self._read_ended)
        self._task.failed.connect(self._read_failed)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._add_portion)

    def start(self) -> None:
        """Begin."""
        self._task.begin()
        self._next.start()

    def stop(self) -> None:
        """Add nothing more, and tell nobody."""
        self._next.stop()
        if not sip.isdeleted(self._task):
            self._task.dismiss()

    def _read_ended(self) -> None:
        self._over = True
        if self._task.isCanceled():
            self._problem = tr("bringing them back was cancelled")

    def _read_failed(self, message: str) -> None:
        self._problem = message

    def _add_portion(self) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            self.stop()
            self.ended.emit(self._layer_id, "")
            return
        if self._portions:
            with project_unmodified():
                layer.dataProvider().addFeatures(self._portions.popleft(), QgsFeatureSink.Flag.FastInsert)
            self._next.setInterval(0)
        elif self._over:
            self._next.stop()
            with project_unmodified():
                show_filled(layer)
            self.ended.emit(self._layer_id, self._problem)
        else:
            self._next.setInterval(10)


def show_filled(layer: QgsVectorLayer) -> None:
    """Tell everybody that a layer has other features now."""
    layer.updateExtents()
    layer.dataProvider().reloadData()  # says that the data has changed
    layer.triggerRepaint()
