"""Classes with names and colours, and which patches are labelled as which; every step can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from ...model.study_options import MOST_CLASSES
from ..layers.styles import CLUSTER_COLORS
from ..translation import tr
from ..undo_steps import UndoSteps


@dataclass(frozen=True)
class PatchClass:
    """One class.

    Attributes
    ----------
    key : int
        What its labels know it by; stays when it gets another name.
    name : str
    color : str
        `#rrggbb`.
    """

    key: int
    name: str
    color: str


@dataclass(frozen=True)
class _State:
    classes: Tuple[PatchClass, ...]
    labels: Mapping[int, int]


class LabelSet(UndoSteps[_State]):
    """The labels of one layer of patches.

    Parameters
    ----------
    classes : sequence of PatchClass
    labels : mapping, optional
        Keys of classes by flat grid index; those of other keys are left out.
    changed : callable, optional
        Called after each change.
    """

    def __init__(
        self,
        classes: Iterable[PatchClass] = (),
        labels: Optional[Mapping[int, int]] = None,
        changed: Optional[Callable[[], None]] = None,
    ) -> None:
        known = tuple(classes)
        keys = {one.key for one in known}
        super().__init__(_State(known, {patch: key for patch, key in (labels or {}).items() if key in keys}), changed)

    def __len__(self) -> int:
        return len(self._state.labels)

    @property
    def classes(self) -> Tuple[PatchClass, ...]:
        """In their order."""
        return self._state.classes

    @property
    def labels(self) -> Dict[int, int]:
        """The key of the class of each labelled patch, by flat grid index."""
        return dict(self._state.labels)

    def class_of(self, patch: int) -> Optional[PatchClass]:
        """What a patch is labelled as."""
        key = self._state.labels.get(patch)
        return next((one for one in self.classes if one.key == key), None)

    def counts(self) -> Dict[int, int]:
        """How many patches are labelled as each class, by its key."""
        found = dict.fromkeys((one.key for one in self.classes), 0)
        for key in self._state.labels.values():
            found[key] += 1
        return found

    @property
    def labelled_classes(self) -> int:
        """How many classes have a label."""
        return len(set(self._state.labels.values()))

    # --------------------------------------------------------------------------------------------------- classes

    def add_class(self, name: str = "", color: str = "") -> Optional[PatchClass]:
        """A new class; None where there are as many as there may be. A name that is taken gets a number."""
        grown = _grown(self.classes, name, color)
        if grown is None:
            return None
        self._step(_State(grown, self._state.labels))
        return grown[-1]

    def rename(self, key: int, name: str) -> bool:
        """Give a class another name; False where another class has it already, whatever its case."""
        name = " ".join(name.split())
        if not name or any(one.name.casefold() == name.casefold() for one in self.classes if one.key != key):
            return False
        self._change_class(key, name=name)
        return True

    def recolor(self, key: int, color: str) -> None:
        """Give a class another colour."""
        self._change_class(key, color=color)

    def remove_class(self, key: int) -> None:
        """Remove a class with its labels."""
        kept = {patch: of for patch, of in self._state.labels.items() if of != key}
        self._step(_State(tuple(one for one in self.classes if one.key != key), kept))

    # ---------------------------------------------------------------------------------------------------- labels

    def label(self, patches: Iterable[int], key: int) -> int:
        """Label patches in one step; returns how many are new or of another class now."""
        labels = dict(self._state.labels)
        new = 0
        for patch in patches:
            if labels.get(patch) != key:
                labels[patch] = key
                new += 1
        if new:
            self._step(_State(self.classes, labels))
        return new

    def label_all(self, found: Mapping[str, Iterable[int]]) -> Tuple[int, List[str]]:
        """Label patches by names of classes in one step; classes that are missing are made.

        Returns how many are new or of another class now, and the classes that are left out because there are
        `MOST_CLASSES` without them.
        """
        classes, labels, new = self.classes, dict(self._state.labels), 0
        left_out: List[str] = []
        for name, patches in found.items():
            known = next((one for one in classes if one.name.casefold() == name.casefold()), None)
            if known is None:
                grown = _grown(classes, name)
                if grown is None:
                    left_out.append(name)
                    continue
                classes, known = grown, grown[-1]
            for patch in patches:
                new += labels.get(patch) != known.key
                labels[patch] = known.key
        if new:
            self._step(_State(classes, labels))
        return new, left_out

    def unlabel(self, patches: Iterable[int]) -> int:
        """Take labels away in one step; returns how many there were."""
        gone = set(patches) & set(self._state.labels)
        if gone:
            kept = {patch: key for patch, key in self._state.labels.items() if patch not in gone}
            self._step(_State(self.classes, kept))
        return len(gone)

    def clear_labels(self) -> None:
        """Take all labels away; the classes stay."""
        self.unlabel(list(self._state.labels))

    # ----------------------------------------------------------------------------------------------------- steps

    def _change_class(self, key: int, **values: str) -> None:
        changed = tuple(
            PatchClass(key, values.get("name", one.name), values.get("color", one.color)) if one.key == key else one
            for one in self.classes
        )
        if changed != self.classes:
            self._step(_State(changed, self._state.labels))


def _grown(classes: Tuple[PatchClass, ...], name: str, color: str = "") -> Optional[Tuple[PatchClass, ...]]:
    """With one more class at the end; None where there are as many as there may be."""
    if len(classes) >= MOST_CLASSES:
        return None
    key = 1 + max((one.key for one in classes), default=0)
    taken = {one.color for one in classes}
    free = next((one for one in CLUSTER_COLORS if one not in taken), CLUSTER_COLORS[key % len(CLUSTER_COLORS)])
    return (*classes, PatchClass(key, _free_name(classes, name), color or free))


def _free_name(classes: Tuple[PatchClass, ...], name: str) -> str:
    """A name, with a number where it is empty or taken."""
    wanted = " ".join(name.split())
    taken = {one.name.casefold() for one in classes}
    if wanted and wanted.casefold() not in taken:
        return wanted
    stem, number = wanted or tr("Class"), 2 if wanted else len(classes) + 1
    while f"{stem} {number}".casefold() in taken:
        number += 1
    return f"{stem} {number}"
