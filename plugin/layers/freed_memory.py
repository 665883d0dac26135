"""Memory of large layers that are gone, given back to the system: the C library keeps most of it otherwise."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import List, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..background.lasting_threads import run_in_thread
from ..background.single_shot import single_shot
from .embedding_layers import is_embedding_layer

_LARGE = 50_000  # patches, some hundred MB
_WAIT_MS = 1000  # until QGIS and the panels have let go of the layer


class FreedMemory(QObject):
    """Watches the layers of the project."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._soon = single_shot(self, lambda: run_in_thread(give_back, "terrapatch-freed-memory"), _WAIT_MS)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def unload(self) -> None:
        """Let go of the project."""
        self._soon.stop()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)

    def _layers_go(self, layer_ids: List[str]) -> None:
        going = (QgsProject.instance().mapLayer(layer_id) for layer_id in layer_ids)
        if any(is_embedding_layer(layer) and layer.featureCount() >= _LARGE for layer in going):
            self._soon.start()


def give_back() -> None:
    """Have the C library return what it holds free; only that of Linux keeps so much, and can be told to."""
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):  # musl's has no such function
            ctypes.CDLL(None).malloc_trim(0)
