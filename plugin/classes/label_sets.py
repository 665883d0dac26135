"""The label sets of a project, one for each layer of patches, and what the project keeps of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional

from qgis.core import QgsCoordinateTransformContext, QgsProject

from ..layers.patch_ground import PatchGround
from .label_files import StoredLabels, from_json, placed_labels, stored_labels, to_json
from .label_set import LabelSet

_FIRST_CLASSES = 2


@dataclass
class _Entry:
    """Labels of one layer; `stored` waits for the ground of its patches."""

    labels: LabelSet
    stored: Optional[StoredLabels] = None
    ground: Optional[PatchGround] = None


class LabelSets:
    """Label sets by the id of their layer of patches.

    Parameters
    ----------
    changed : callable
        Called when the current set has changed.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._entries: Dict[str, _Entry] = {}
        self._id = ""
        self._nobodys = _Entry(self._new())

    @property
    def current(self) -> LabelSet:
        """The labels of the patches in use."""
        return self._entry.labels

    def use(self, patches_id: str) -> None:
        """Make the labels of a layer the current ones; an empty id stands for no layer.

        A layer without labels takes those that have lost theirs, as places; else it begins with the classes of now.
        """
        classes = self.current.classes
        self._id = patches_id
        if patches_id and patches_id not in self._entries:
            homeless = [key for key in self._entries if QgsProject.instance().mapLayer(key) is None]
            if homeless:
                self._entries[patches_id] = self._entries.pop(homeless[-1])
            else:
                self._entries[patches_id] = _Entry(LabelSet(classes, None, self._changed))

    def set_ground(self, ground: Optional[PatchGround], transforms: QgsCoordinateTransformContext) -> int:
        """Where the patches in use lie: labels that wait are put there. Returns how many lie on no patch."""
        entry = self._entry
        if ground is None:
            return 0
        entry.ground = ground
        if entry.stored is None:
            return 0
        stored, entry.stored = entry.stored, None
        labels, missed = placed_labels(stored, ground, transforms)
        entry.labels = LabelSet(stored.classes, labels, self._changed)
        return missed

    def leave(self, patches_id: str, transforms: QgsCoordinateTransformContext) -> None:
        """A layer has gone: its labels wait, as places, for other patches."""
        entry = self._entries.get(patches_id)
        if entry is None:
            return
        if not len(entry.labels) and entry.stored is None:
            del self._entries[patches_id]
        elif entry.ground is not None:
            entry.stored = stored_labels(entry.labels, entry.ground, transforms)
            entry.labels = LabelSet(entry.labels.classes, None, self._changed)
            entry.ground = None

    def clear(self) -> None:
        """The project has gone."""
        self._entries, self._id = {}, ""
        self._nobodys = _Entry(self._new())

    def save_state(self, transforms: QgsCoordinateTransformContext) -> List[Dict[str, Any]]:
        """As JSON types."""
        saved = []
        for patches_id, entry in self._entries.items():
            stored = entry.stored
            if stored is None and entry.ground is not None:
                stored = stored_labels(entry.labels, entry.ground, transforms)
            elif stored is None:
                stored = StoredLabels(entry.labels.classes)
            saved.append({"patches": patches_id, **to_json(stored)})
        return saved

    def restore_state(self, state: Any) -> None:
        """Take what `save_state` gave; what does not fit is left out. Call `use` afterwards."""
        self.clear()
        for one in state if isinstance(state, list) else []:
            stored = from_json(one)
            if isinstance(one, dict) and stored.classes:
                labels = LabelSet(stored.classes, None, self._changed)
                self._entries[str(one.get("patches") or "")] = _Entry(labels, stored)

    @property
    def _entry(self) -> _Entry:
        return self._entries.get(self._id, self._nobodys)

    def _new(self) -> LabelSet:
        labels = LabelSet()
        for _ in range(_FIRST_CLASSES):
            labels.add_class()
        return LabelSet(labels.classes, None, self._changed)
