"""Tables of layers, read once and dropped when their layer changes or goes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Dict, List, Optional, Tuple

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip

from ..engine.progress import Feedback
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
    "willBeDeleted",
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
        self.cache.keep(self, table)
        return table


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
        self._connections: Dict[str, Tuple[QgsVectorLayer, List[Tuple[str, Callable[..., None]]]]] = {}

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

    def keep(self, pending: PendingTable, table: EmbeddingTable) -> None:
        """Keep a table, unless its layer has changed or gone since it was prepared."""
        with self._lock:
            if self._versions.get(pending.layer_id) != pending.version:
                return
            self._tables[pending.layer_id] = pending.snapshot.feature_count, table
            while len(self._tables) > 1 and sum(kept.nbytes for _, kept in self._tables.values()) > self._budget:
                self._tables.popitem(last=False)

    def holds(self, layer: QgsVectorLayer) -> bool:
        """Whether the table of a layer is read."""
        with self._lock:
            return layer.id() in self._tables

    def clear(self) -> None:
        """Forget everything, and stop listening to layers."""
        for layer_id in list(self._connections):
            self._unwatch(layer_id)
        with self._lock:
            self._tables.clear()
            self._versions.clear()

    def _watch(self, layer: QgsVectorLayer) -> None:
        layer_id = layer.id()
        watched = self._connections.get(layer_id)
        if watched is not None and not sip.isdeleted(watched[0]) and watched[0] is layer:
            return
        self._unwatch(layer_id)
        with self._lock:
            self._tables.pop(layer_id, None)
            self._versions[layer_id] = self._versions.get(layer_id, 0) + 1
        connections: List[Tuple[str, Callable[..., None]]] = []
        for name in _CHANGE_SIGNALS:
            slot = partial(self._forget if name == "willBeDeleted" else self._drop, layer_id)
            getattr(layer, name).connect(slot)
            connections.append((name, slot))
        self._connections[layer_id] = layer, connections

    def _unwatch(self, layer_id: str) -> None:
        layer, connections = self._connections.pop(layer_id, (None, []))
        if layer is None or sip.isdeleted(layer):
            return
        for name, slot in connections:
            getattr(layer, name).disconnect(slot)

    def _drop(self, layer_id: str, *_signal_values: Any) -> None:
        with self._lock:
            self._tables.pop(layer_id, None)
            self._versions[layer_id] = self._versions.get(layer_id, 0) + 1

    def _forget(self, layer_id: str) -> None:
        self._connections.pop(layer_id, None)
        with self._lock:
            self._tables.pop(layer_id, None)
            self._versions.pop(layer_id, None)


TABLES = TableCache()
"""The cache of this QGIS: algorithms are made anew for every run, and the dock must find what they read."""
