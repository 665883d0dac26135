"""The label sets of a project, one for each layer of patches, and what the project keeps of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
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

    def use(self, patches_id: str, transforms: QgsCoordinateTransformContext) -> None:
        """Make the labels of a layer the current ones; an empty id stands for no layer.

        A layer without labels begins with the classes of now.
        """
        classes = self.current.classes
        for key in self._homeless():  # a layer may be told to have gone after the next is in use
            self.leave(key, transforms)
        self._id = patches_id
        if patches_id and patches_id not in self._entries:
            self._entries[patches_id] = _Entry(LabelSet(classes, None, self._changed))

    def set_ground(self, ground: Optional[PatchGround], transforms: QgsCoordinateTransformContext) -> int:
        """Where the patches in use lie: labels that wait for this place are put there.

        Those of a layer that has gone come where they lie on patches that have no labels. What lies on no patch waits
        on, and is saved. Returns how many such labels there are of those that came.
        """
        entry = self._entry
        if ground is None:
            return 0
        is_new, entry.ground = entry.ground is None, ground
        if entry.stored is not None:
            stored, entry.stored = entry.stored, None
            return self._place(entry, stored, self._free_key(self._id), transforms)
        if is_new and self._id and not len(entry.labels):
            for key in reversed(self._homeless()):
                waiting = self._entries[key].stored
                if waiting is not None and (not waiting.places or placed_labels(waiting, ground, transforms)[0]):
                    del self._entries[key]
                    return self._place(entry, waiting, key, transforms)
        return 0

    def _place(self, entry: _Entry, stored: StoredLabels, key: str, transforms: QgsCoordinateTransformContext) -> int:
        """Put labels on the ground of an entry; those that lie on no patch wait under `key`. Returns their number."""
        if entry.ground is None:
            return 0
        labels, missed = placed_labels(stored, entry.ground, transforms)
        entry.labels = LabelSet(stored.classes, labels, self._changed)
        if missed:
            self._entries[key] = _Entry(LabelSet(stored.classes, None, self._changed), stored.at(missed))
        return len(missed)

    def _homeless(self) -> List[str]:
        """Layers that have gone and left labels, in the order in which they were used first."""
        return [key for key in self._entries if QgsProject.instance().mapLayer(key) is None]

    def _free_key(self, patches_id: str) -> str:
        """What no layer is called: labels under it wait for other patches."""
        return next(key for key in (f"{patches_id}/{number}" for number in count(1)) if key not in self._entries)

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
