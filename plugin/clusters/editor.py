"""Editing the clusters of one result, with undo; follows what happens to its layer elsewhere."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Callable, Collection, Iterator, List, Optional, Sequence, Tuple

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...model.errors import TerraPatchError
from ..background.background_task import BackgroundTask
from ..translation import tr
from .history import ClusterHistory, Step
from .regions import (
    is_regions_layer,
    merged_region,
    read_clusters,
    region_features,
    replace_regions,
    require_changeable,
    write_clusters,
)
from .results import follow_count
from .table import ClusterTable
from .union import union_task

_LOOK_SIGNALS = ("rendererChanged", "styleChanged")
_CONTENT_SIGNALS = ("afterCommitChanges", "afterRollBack", "dataChanged", "subsetStringChanged", "updatedFields")


class ClusterEditor(QObject):
    """The clusters of the result in use, and the ways to change them.

    Every change is one step of `history`. The layer is held by id. What somebody changes in the layer or its legend
    elsewhere is read again, and ends the undo history, which no longer fits then.

    Signals
    -------
    changed()
        The table is another one.
    refused(str)
        Why a change cannot be made.
    merged(int)
        A merge is done; the number of the cluster that came of it.
    merging_changed()
        A merge has begun or ended.
    """

    changed = pyqtSignal()
    refused = pyqtSignal(str)
    merged = pyqtSignal(int)
    merging_changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.table = ClusterTable()
        self.history = ClusterHistory(self)
        self._layer_id = ""
        self._connections: List[Tuple[QgsVectorLayer, str, Callable[..., None]]] = []
        self._writing = False
        self._union: Optional[BackgroundTask] = None

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The result in use, or None."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        return layer if is_regions_layer(layer) else None

    def use_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        """Edit another result."""
        layer_id = layer.id() if layer is not None else ""
        connected = self._connections[0][0] if self._connections else None
        if layer_id == self._layer_id and connected is layer:
            return  # a project that is read again has other layers of the same ids
        self._disconnect()
        self._layer_id = layer_id
        if layer is not None:
            for names, slot in ((_LOOK_SIGNALS, self._look_changed), (_CONTENT_SIGNALS, self._content_changed)):
                for name in names:
                    getattr(layer, name).connect(slot)
                    self._connections.append((layer, name, slot))
        self.reread()

    def reread(self) -> None:
        """Read the layer again; forgets the undo history."""
        layer = self.layer
        self.history.clear()
        self.table = read_clusters(layer) if layer is not None else ClusterTable()
        self.changed.emit()

    def rename(self, number: int, name: str) -> None:
        """Give a cluster a name."""
        self._edit(tr("Rename cluster"), lambda table: table.renamed(number, name))

    def recolor(self, number: int, color: str) -> None:
        """Give a cluster a colour, `#rrggbb`."""
        self._edit(tr("Recolour cluster"), lambda table: table.recolored(number, color))

    def show_clusters(self, numbers: Collection[int], visible: bool) -> None:
        """Show or hide clusters on the map."""
        text = tr("Show clusters") if visible else tr("Hide clusters")
        self._edit(text, lambda table: table.shown(numbers, visible))

    def show_only(self, numbers: Collection[int]) -> None:
        """Show some clusters and hide all others."""
        others = [number for number in self.table.numbers if number not in numbers]
        self._edit(tr("Show clusters"), lambda table: table.shown(numbers, True).shown(others, False))

    def merge(self, numbers: Collection[int]) -> None:
        """Make one cluster of several, and one region of theirs; tells by `merged` when it is done."""
        layer = self.layer
        parts = [part.number for part in self.table.parts(numbers)]
        if layer is None or len(parts) < 2 or self.merging or not self._is_changeable():
            return
        task = union_task([feature.geometry() for feature in region_features(layer, parts)])
        layer_id = layer.id()
        task.answered.connect(lambda union: self._merge_into(layer_id, parts, union))
        task.failed.connect(self._refuse_union)
        task.ended.connect(self._union_ended)
        self._union = task
        task.begin()
        self.merging_changed.emit()

    @property
    def merging(self) -> bool:
        """Whether regions are being united."""
        return self._union is not None

    def undo(self) -> None:
        """Take the last change back."""
        if self._is_at_rest():
            self.history.undo()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._is_at_rest():
            self.history.redo()

    def unload(self) -> None:
        """Let go of the layer."""
        self._disconnect()
        self._layer_id = ""
        self.history.clear()
        if self._union is not None:
            self._union.dismiss()
            self._union = None

    def take(self, table: ClusterTable, leaving: Sequence[int] = (), coming: Sequence[QgsFeature] = ()) -> bool:
        """Bring the layer to a table, and other regions into it; tells whether that was possible."""
        layer = self.layer
        if layer is None:
            return False
        with self._writing_to_layer():
            try:
                if leaving:
                    replace_regions(layer, leaving, list(coming))
            except TerraPatchError as error:
                self.refused.emit(str(error))
                return False
            write_clusters(layer, table)
            follow_count(layer, len(self.table), len(table))
        self.table = table
        self.changed.emit()
        return True

    def _edit(self, text: str, change: Callable[[ClusterTable], ClusterTable]) -> None:
        if self.layer is None:
            return
        after = change(self.table)
        if after != self.table:
            before = self.table
            self.history.make(Step(text, lambda: self.take(after), lambda: self.take(before)))

    def _merge_into(self, layer_id: str, parts: List[int], union: bytes) -> None:
        layer = self.layer
        if layer is None or layer.id() != layer_id or any(number not in self.table for number in parts):
            return  # the result or its clusters have gone meanwhile
        if not self._is_changeable():
            return
        after = self.table.merged(parts)
        region = merged_region(layer, union, after[parts[0]])
        text = tr("Merge {} clusters").format(len(parts))
        before, originals = self.table, region_features(layer, parts)
        step = Step(text, lambda: self.take(after, parts, [region]), lambda: self.take(before, parts[:1], originals))
        if self.history.make(step):
            self.merged.emit(parts[0])

    def _refuse_union(self, reason: str) -> None:
        layer = self.layer
        name = layer.name() if layer is not None else ""
        self.refused.emit(
            tr("the regions of '{}' cannot be united ({}); repair them with Fix geometries, and merge again").format(
                name, reason
            )
        )

    def _union_ended(self) -> None:
        self._union = None
        self.merging_changed.emit()

    def _is_at_rest(self) -> bool:
        """Steps of the history may hold regions, so all wait until somebody's edits of the layer are done."""
        layer = self.layer
        return layer is not None and (not layer.isEditable() or self._is_changeable())

    def _is_changeable(self) -> bool:
        """Whether regions can be changed now; says why not."""
        layer = self.layer
        if layer is None:
            return False
        try:
            require_changeable(layer)
        except TerraPatchError as error:
            self.refused.emit(str(error))
            return False
        return True

    def _look_changed(self, *_: object) -> None:
        """Somebody changed the legend, perhaps by a click in the layer tree."""
        layer = self.layer
        if self._writing or layer is None:
            return
        table = read_clusters(layer)
        if table != self.table:
            self.table = table
            self.history.clear()
            self.changed.emit()

    def _content_changed(self, *_: object) -> None:
        layer = self.layer
        if self._writing or layer is None:
            return
        if read_clusters(layer) == self.table:
            return
        self.reread()

    @contextmanager
    def _writing_to_layer(self) -> Iterator[None]:
        self._writing = True
        try:
            yield
        finally:
            self._writing = False

    def _disconnect(self) -> None:
        for layer, name, slot in self._connections:
            if not sip.isdeleted(layer):
                getattr(layer, name).disconnect(slot)
        self._connections.clear()
