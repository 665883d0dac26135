"""Tables of layers for the search: read in the background, followed when the layer is edited or goes."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...model.errors import EmbeddingSetError, TerraPatchError
from ..background.background_task import BackgroundTask
from ..background.single_shot import single_shot
from ..engine.errors import RunCanceled
from ..engine.progress import Feedback
from ..layers.cache import TABLES, PendingTable
from ..layers.moving import is_moving
from ..layers.outlines import patch_outlines
from ..layers.patches_under import PatchFinder
from ..layers.read import LayerSnapshot
from ..layers.table import EmbeddingTable
from ..translation import tr

_CHANGES = ("dataChanged", "layerModified", "afterCommitChanges", "afterRollBack", "subsetStringChanged", "crsChanged")
_SETTLED_MS = 300
_ALWAYS_HELD = 2  # the patches that examples are of, and those that are searched
_PERCENT_STEP = 2.0
_TURN_SECONDS, _MOMENT_SECONDS = 0.004, 0.0002
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


@dataclass(frozen=True)
class SearchableLayer:
    """A layer as the search uses it; holds no layer.

    Attributes
    ----------
    layer_id : str
    table : EmbeddingTable
    finder : PatchFinder
    snapshot : LayerSnapshot
    crs_wkt : str
        Empty where the layer has no CRS.
    """

    layer_id: str
    table: EmbeddingTable
    finder: PatchFinder
    snapshot: LayerSnapshot
    crs_wkt: str

    @classmethod
    def of(cls, pending: PendingTable, feedback: Optional[Feedback] = None) -> SearchableLayer:
        """Read a layer; in any thread. Raises what `read_table` raises."""
        table = pending.read(feedback)
        wkt = table.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2018) if table.crs.isValid() else ""
        return cls(pending.layer_id, table, PatchFinder(table, pending.snapshot), pending.snapshot, wkt)

    def under(self, geometry: QgsGeometry) -> np.ndarray:
        """Positions of the patches under a point or polygon in the layer's CRS."""
        grid = self.table.grid
        if grid is not None and geometry.type() == _POLYGON and not geometry.isEmpty():
            inside = _with_middle_inside(grid.centers(self.table.patches), geometry)
            if len(inside):
                return inside
        return self.finder.under(geometry)

    def outlines(self, positions: np.ndarray) -> List[QgsGeometry]:
        """Polygons of some patches: those of the grid, or those that the layer has."""
        return patch_outlines(self.table, self.snapshot, positions)


class LayerReader(QObject):
    """Reads layers when they are first asked for, and again when they have changed.

    Signals
    -------
    ready(str)
        The layer of this id was read, for the first time or again.
    failed(str, str)
        The layer of this id cannot be searched; why.
    gone(str)
        The layer of this id was removed; told when QGIS has removed whatever else it was removing.
    let_go(str)
        The layer of this id is no longer held: the cache of tables has given it up for others that were used since.
    progressed(float)
        Percent of what is being read.
    """

    ready = pyqtSignal(str)
    failed = pyqtSignal(str, str)
    gone = pyqtSignal(str)
    let_go = pyqtSignal(str)
    progressed = pyqtSignal(float)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._read: OrderedDict[str, SearchableLayer] = OrderedDict()  # the one used last at the end
        self._tasks: Dict[str, BackgroundTask] = {}
        self._connections: Dict[str, Tuple[QgsVectorLayer, List[Tuple[str, Callable[..., None]]]]] = {}
        self._changed: Dict[str, None] = {}
        # an edit of many features gives a signal for each
        self._settled = single_shot(self, self._read_changed, _SETTLED_MS)
        # a layer that goes is heard of in the middle of QGIS's own removal
        self._gone_ids: Dict[str, None] = {}
        self._after_removal = single_shot(self, self._tell_gone)

    def get(self, layer_id: str) -> Optional[SearchableLayer]:
        """A layer that is read; None where it is not, or not yet."""
        if layer_id in self._read:
            self._read.move_to_end(layer_id)
        return self._read.get(layer_id)

    def require(self, layer: QgsVectorLayer) -> Optional[SearchableLayer]:
        """The layer if it is read; else None, and it will be: wait for `ready` or `failed`."""
        layer_id = layer.id()
        known = self.get(layer_id)
        # an edit through the layer's data provider gives no signal
        if known is not None and known.snapshot.feature_count != layer.featureCount():
            del self._read[layer_id]
            known = None
        if known is not None or layer_id in self._tasks:
            return known
        self._watch(layer)
        task = _reading_task(TABLES.prepare(layer), tr("Reading the patches of {}").format(layer.name()))
        task.ended.connect(partial(self._ended, layer_id, task))
        task.answered.connect(partial(self._answered, layer_id))
        task.failed.connect(partial(self.failed.emit, layer_id))
        task.progressChanged.connect(self.progressed)
        self._tasks[layer_id] = task
        task.begin()
        return None

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return bool(self._tasks)

    @property
    def untold(self) -> bool:
        """Whether layers have gone of which nobody knows yet."""
        return bool(self._gone_ids)

    def forget_all(self) -> None:
        """Let go of every layer, and stop reading."""
        self._settled.stop()
        self._after_removal.stop()
        self._changed.clear()
        self._gone_ids.clear()
        for layer_id in list(self._connections):
            self._unwatch(layer_id)
        for task in list(self._tasks.values()):
            task.dismiss()
        self._tasks.clear()
        self._read.clear()

    def _ended(self, layer_id: str, task: BackgroundTask) -> None:
        del self._tasks[layer_id]
        if task.isCanceled():
            text = tr("Reading the patches was cancelled; pick a patch to read them after all.")
            self.failed.emit(layer_id, text)

    def _answered(self, layer_id: str, searchable: SearchableLayer) -> None:
        self._read[layer_id] = searchable
        self._read.move_to_end(layer_id)
        for other in list(self._read)[:-_ALWAYS_HELD]:
            if not TABLES.holds(other):
                del self._read[other]
                self.let_go.emit(other)
        self.ready.emit(layer_id)

    def _watch(self, layer: QgsVectorLayer) -> None:
        layer_id = layer.id()
        if layer_id in self._connections:
            return
        connections: List[Tuple[str, Callable[..., None]]] = []
        for name in (*_CHANGES, "willBeDeleted"):
            slot = partial(self._gone if name == "willBeDeleted" else self._note_change, layer_id)
            getattr(layer, name).connect(slot)
            connections.append((name, slot))
        self._connections[layer_id] = layer, connections

    def _unwatch(self, layer_id: str) -> None:
        layer, connections = self._connections.pop(layer_id, (None, []))
        if layer is None or sip.isdeleted(layer):
            return
        for name, slot in connections:
            getattr(layer, name).disconnect(slot)

    def _note_change(self, layer_id: str, *_signal_values: Any) -> None:
        if is_moving(layer_id):
            return
        self._changed[layer_id] = None
        self._settled.start()

    def _read_changed(self) -> None:
        changed, self._changed = list(self._changed), {}
        for layer_id in changed:
            self._read.pop(layer_id, None)
            task = self._tasks.pop(layer_id, None)
            if task is not None:
                task.dismiss()
            layer = QgsProject.instance().mapLayer(layer_id)
            if isinstance(layer, QgsVectorLayer):
                self.require(layer)

    def _gone(self, layer_id: str) -> None:
        self._connections.pop(layer_id, None)
        self._changed.pop(layer_id, None)
        self._read.pop(layer_id, None)
        task = self._tasks.pop(layer_id, None)
        if task is not None:
            task.dismiss()
        self._gone_ids[layer_id] = None
        self._after_removal.start()

    def _tell_gone(self) -> None:
        gone, self._gone_ids = list(self._gone_ids), {}
        for layer_id in gone:
            self.gone.emit(layer_id)


def _reading_task(pending: PendingTable, title: str) -> BackgroundTask:
    """Read one layer; answers with a SearchableLayer."""

    def work(feedback: Feedback) -> SearchableLayer:
        try:
            return SearchableLayer.of(pending, _RareProgress(feedback))
        except (RunCanceled, TerraPatchError):
            raise
        except Exception as error:
            text = tr("The patches of '{name}' cannot be read ({error}); run Embed raster again.")
            raise EmbeddingSetError(text.format(name=pending.snapshot.name, error=error)) from error

    return BackgroundTask(title, work)


class _RareProgress:
    """Keeps the reading thread polite.

    It passes on every second percent only, because each signal makes the main thread wait for the reading one; and it
    sleeps for a moment every few milliseconds, which lets the main thread have Python.
    """

    def __init__(self, whole: Feedback) -> None:
        self._whole = whole
        self._told = 0.0
        self._slept_at = 0.0

    def isCanceled(self) -> bool:
        """Whether the user wants the reading to end."""
        if time.perf_counter() - self._slept_at >= _TURN_SECONDS:
            time.sleep(_MOMENT_SECONDS)
            self._slept_at = time.perf_counter()
        return self._whole.isCanceled()

    def setProgress(self, progress: float) -> None:
        """Take the progress in percent."""
        if progress - self._told >= _PERCENT_STEP:
            self._told = progress
            self._whole.setProgress(progress)


def _with_middle_inside(middles: np.ndarray, polygon: QgsGeometry) -> np.ndarray:
    """Positions of the points [n, 2] inside a polygon, by counting the edges to the right of each.

    Thousands of patches lie in a dragged box; asking GEOS for each would take longer than a frame.
    """
    box = polygon.boundingBox()
    near = np.flatnonzero(
        (middles[:, 0] >= box.xMinimum())
        & (middles[:, 0] <= box.xMaximum())
        & (middles[:, 1] >= box.yMinimum())
        & (middles[:, 1] <= box.yMaximum())
    )
    x, y = middles[near].T
    odd = np.zeros(len(near), dtype=bool)
    parts = polygon.asMultiPolygon() if polygon.isMultipart() else [polygon.asPolygon()]
    for ring in (ring for part in parts for ring in part):
        for start, end in zip(ring[:-1], ring[1:]):
            if start.y() == end.y():
                continue
            crosses = (start.y() > y) != (end.y() > y)
            odd ^= crosses & (x < start.x() + (y - start.y()) / (end.y() - start.y()) * (end.x() - start.x()))
    return near[odd]
