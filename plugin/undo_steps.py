"""What can be undone and redone as states: each step is the whole of what there was before it."""

from __future__ import annotations

from typing import Callable, Generic, List, Optional, TypeVar

S = TypeVar("S")


class UndoSteps(Generic[S]):
    """Base of what changes by steps.

    Parameters
    ----------
    state : S
        Never changed itself; a step puts another one in its place.
    changed : callable, optional
        Called after each change.
    """

    def __init__(self, state: S, changed: Optional[Callable[[], None]] = None) -> None:
        self.changed = changed or (lambda: None)
        self._state = state
        self._undo: List[S] = []
        self._redo: List[S] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._redo)

    def undo(self) -> bool:
        """Take the last step back; False where there is none."""
        return self._move(self._undo, self._redo)

    def redo(self) -> bool:
        """Make the last step that was taken back again; False where there is none."""
        return self._move(self._redo, self._undo)

    def _step(self, state: S) -> None:
        self._undo.append(self._state)
        self._redo.clear()
        self._state = state
        self.changed()

    def _move(self, source: List[S], target: List[S]) -> bool:
        if not source:
            return False
        target.append(self._state)
        self._state = source.pop()
        self.changed()
        return True
