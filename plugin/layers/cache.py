"""Tables of layers, read once and dropped when their layer changes or goes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Callable, Dict, Optional, Tuple

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSlot

from ..engine.progress import Feedback
from .moving import is_moving
from .read import LayerSnapshot, read_table
from .table import EmbeddingTable

_BUDGET_BYTES = 2 << 30
_CHANGE_SIGNALS = (
    "layerModified",
    "dataChanged",
    "afterCommitChanges",
    "afterRollBack",
    "subsetStringChanged",
    "updatedFields",
    "dataSourceChanged",
    "crsChanged",
)


@dataclass(frozen=True)
class PendingTable:
    """A table that is already read, or can be, in any thread. Made on the main thread by `TableCache.prepare`."""

    cache: TableCache
    layer_id: str
    version: int
    snapshot: LayerSnapshot
    known: Optional[EmbeddingTable]

    def read(self, feedback: Optional[Feedback] = None) -> EmbeddingTable:
        """The table. Raises what `read_table` raises."""
        if self.known is not None:
            return self.known
        table = read_table(self.snapshot, feedback)
        self.cache.store(self, table)
        return table


class _LayerWatch(QObject):
    """Hears of changes of one layer. It holds no reference to the layer, which would keep a script's layer alive.

    Its slots are Qt's own, so that deleting it ends the connections.
    """

    def __init__(self, layer: QgsVectorLayer, changed: Callable[[str], None], gone: Callable[[str], None]) -> None:
        super().__init__()
        self._layer_id = layer.id()
        self._changed = changed
        self._gone = gone
        for name in _CHANGE_SIGNALS:
            getattr(layer, name).connect(self.on_change)
        layer.willBeDeleted.connect(self.on_end)

    @pyqtSlot()
    def on_change(self) -> None:
        """The layer is not what it was."""
        if not is_moving(self._layer_id):
            self._changed(self._layer_id)

    @pyqtSlot()
    def on_end(self) -> None:
        """The layer goes."""
        self._gone(self._layer_id)


class TableCache:
    """Tables by layer id.

    Parameters
    ----------
    budget_bytes : int
        The longest unused tables go when all together take more; the newest always stays.
    """

    def __init__(self, budget_bytes: int = _BUDGET_BYTES) -> None:
        self._budget = budget_bytes
        self._lock = threading.Lock()
        self._tables: OrderedDict[str, Tuple[int, EmbeddingTable]] = OrderedDict()
        self._versions: Dict[str, int] = {}
        self._watches: Dict[str, _LayerWatch] = {}

    def prepare(self, layer: QgsVectorLayer) -> PendingTable:
        """What a background thread needs to have the table; call it on the main thread."""
        layer_id = layer.id()
        self._watch(layer)
        with self._lock:
            count, table = self._tables.get(layer_id, (-1, None))
            # an edit through the layer's data provider gives no signal
            if table is not None and (count != layer.featureCount() or table.name != layer.name()):
                del self._tables[layer_id]
                table = None
            if table is not None:
                self._tables.move_to_end(layer_id)
            version = self._versions[layer_id]
        return PendingTable(self, layer_id, version, LayerSnapshot.of(layer), table)

    def table(self, layer: QgsVectorLayer, feedback: Optional[Feedback] = None) -> EmbeddingTable:
        """The table of a layer, read now if it must be. Raises what `read_table` raises."""
        return self.prepare(layer).read(feedback)

    def store(self, pending: PendingTable, table: EmbeddingTable) -> None:
        """Keep a table, unless its layer has changed or gone since it was prepared."""
        with self._lock:
            if self._versions.get(pending.layer_id) != pending.version:
                return
            self._tables[pending.layer_id] = pending.snapshot.feature_count, table
            while len(self._tables) > 1 and sum(stored.nbytes for _, stored in self._tables.values()) > self._budget:
                self._tables.popitem(last=False)

    def holds(self, layer_id: str) -> bool:
        """Whether the table of a layer is read."""
        with self._lock:
            return layer_id in self._tables

    def clear(self) -> None:
        """Forget everything, and stop listening to layers."""
        for watch in self._watches.values():
            sip.delete(watch)
        self._watches.clear()
        with self._lock:
            self._tables.clear()
            self._versions.clear()

    def _watch(self, layer: QgsVectorLayer) -> None:
        layer_id = layer.id()
        if layer_id in self._watches:
            return
        with self._lock:
            self._versions[layer_id] = 0
        self._watches[layer_id] = _LayerWatch(layer, self._drop, self._forget)

    def _drop(self, layer_id: str) -> None:
        with self._lock:
            self._tables.pop(layer_id, None)
            self._versions[layer_id] += 1

    def _forget(self, layer_id: str) -> None:
        watch = self._watches.pop(layer_id)
        watch.deleteLater()  # this is called from its own slot
        with self._lock:
            self._tables.pop(layer_id, None)
            del self._versions[layer_id]


TABLES = TableCache()
"""The cache of this QGIS: algorithms are made anew for every run, and the dock must find what they read."""
