"""The map tool of the Classify panel: picks patches for a class, and takes the keys 1 to 9."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .pick_patches import PickPatchesTool

_FIRST_KEY, _LAST_KEY = int(Qt.Key.Key_1), int(Qt.Key.Key_9)


def class_of_key(event: QKeyEvent) -> int:
    """Position of the class that a key stands for: 0 for the key 1; -1 for any other key."""
    key = int(event.key())
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return key - _FIRST_KEY if plain and _FIRST_KEY <= key <= _LAST_KEY else -1


class LabelPatchesTool(PickPatchesTool):
    """As `PickPatchesTool`, for classes.

    Attributes
    ----------
    class_color : str
        Colour of the class that patches get.

    Signals
    -------
    class_requested(int)
        1: 0, the first class; 9: 8.
    """

    class_requested = pyqtSignal(int)
    class_color = "#0072b2"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 are classes."""
        position = class_of_key(event)
        if position < 0:
            super().keyPressEvent(event)
            return
        self.class_requested.emit(position)
        event.accept()

    def is_own_key(self, event: QKeyEvent) -> bool:
        """The digits as well."""
        return class_of_key(event) >= 0 or super().is_own_key(event)

    def band_color(self, positive: bool) -> QColor:
        """That of the class; grey for what is taken away."""
        return QColor(self.class_color if positive else "#808080")
