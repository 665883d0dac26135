"""The steps of editing that can be taken back. Qt's own undo classes are in other modules in Qt 6 than in Qt 5."""

from __future__ import annotations

from typing import Callable, List, NamedTuple, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

_MOST_STEPS = 50


class Step(NamedTuple):
    """One change; both functions tell whether they could do it."""

    text: str
    make: Callable[[], bool]
    take_back: Callable[[], bool]


class ClusterHistory(QObject):
    """Makes steps, takes them back, and makes them again.

    Signals
    -------
    changed()
        Other steps can be taken back or made again.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._made: List[Step] = []
        self._taken_back: List[Step] = []

    @property
    def undo_text(self) -> str:
        """What would be taken back; empty where there is nothing."""
        return self._made[-1].text if self._made else ""

    @property
    def redo_text(self) -> str:
        """What would be made again; empty where there is nothing."""
        return self._taken_back[-1].text if self._taken_back else ""

    def make(self, step: Step) -> bool:
        """Make a step; one that cannot be made leaves the history as it was."""
        if not step.make():
            return False
        self._made.append(step)
        del self._made[:-_MOST_STEPS]
        self._taken_back.clear()
        self.changed.emit()
        return True

    def undo(self) -> None:
        """Take the last step back."""
        if self._made and self._made[-1].take_back():
            self._taken_back.append(self._made.pop())
            self.changed.emit()

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self._taken_back and self._taken_back[-1].make():
            self._made.append(self._taken_back.pop())
            self.changed.emit()

    def clear(self) -> None:
        """Forget all steps."""
        if self._made or self._taken_back:
            self._made.clear()
            self._taken_back.clear()
            self.changed.emit()
