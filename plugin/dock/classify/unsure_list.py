"""The patches that a classification is least sure of, to be gone through and labelled with one key each."""

from __future__ import annotations

from typing import List, Mapping, Optional, Sequence

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...classes.class_result import UnsurePatch
from ...maptools.label_patches import class_of_key
from ...translation import tr
from ..named_widgets import text_line
from .class_table import swatch

_ROWS = 6
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class _UnsureRows(QListWidget):
    """Claims its keys before QGIS takes them for shortcuts of its own."""

    class_wanted = pyqtSignal(int)
    step_wanted = pyqtSignal(int)

    def event(self, event: QEvent) -> bool:
        """J, K and digits are keys of the list."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of the list does."""
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self.step_wanted.emit(_STEPS[event.key()])
        else:
            self.class_wanted.emit(class_of_key(event))

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        return class_of_key(event) >= 0 or (event.key() in _STEPS and not event.modifiers())


class UnsureList(QgsCollapsibleGroupBoxBasic):
    """A list in which one patch is asked about.

    Signals
    -------
    shown(int)
        The patch of this grid index is to be shown on the map.
    left()
        No patch is asked about any more.
    class_wanted(int)
        The key of the class at this position was pressed.
    """

    shown = pyqtSignal(int)
    left = pyqtSignal()
    class_wanted = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Least sure patches"), parent)
        self.setObjectName("terrapatchUnsure")
        self._patches: List[UnsurePatch] = []
        self._hint = text_line("terrapatchUnsureHint")
        self._hint.setText(tr("J and K go through them; 1 to 9 label the one that is shown and go on."))
        self.rows = _UnsureRows()
        self.rows.setObjectName("terrapatchUnsureList")
        self.rows.setFixedHeight(_ROWS * round(1.5 * self.fontMetrics().height()))
        self.rows.currentRowChanged.connect(self._row_chosen)
        self.rows.itemClicked.connect(lambda *_: self._row_chosen(self.rows.currentRow()))
        self.rows.class_wanted.connect(self.class_wanted)
        self.rows.step_wanted.connect(self.walk)
        layout = QVBoxLayout(self)
        layout.setSpacing(4)
        layout.addWidget(self._hint)
        layout.addWidget(self.rows)

    @property
    def asked(self) -> int:
        """The patch that is asked about; -1 where none is."""
        row = self.rows.currentRow()
        return self._patches[row].patch if 0 <= row < len(self._patches) else -1

    @property
    def patches(self) -> List[int]:
        """All that are listed, least sure first."""
        return [one.patch for one in self._patches]

    def show_patches(self, patches: Sequence[UnsurePatch], colors: Mapping[str, str]) -> None:
        """Show other patches; none is asked about then."""
        self._patches = list(patches)
        with QSignalBlocker(self.rows):
            self.rows.clear()
            for one in self._patches:
                text = tr("{name}: {confidence} % sure, {margin} % ahead of the next").format(
                    name=one.name, confidence=round(100 * one.confidence), margin=round(100 * one.margin)
                )
                self.rows.addItem(QListWidgetItem(swatch(colors.get(one.name, "#d9d9d9")), text))
            self.rows.setCurrentRow(-1)
        self.setVisible(bool(self._patches))

    def walk(self, step: int) -> None:
        """Go to the next patch, or the one before."""
        if self._patches:
            row = self.rows.currentRow()
            self.rows.setCurrentRow(0 if row < 0 else min(max(row + step, 0), len(self._patches) - 1))

    def leave(self) -> None:
        """Ask about none."""
        if self.asked >= 0:
            self.rows.setCurrentRow(-1)
            self.left.emit()

    def labelled(self, patch: int) -> None:
        """A patch has got its label: go on with the next one."""
        row = next((row for row, one in enumerate(self._patches) if one.patch == patch), -1)
        if row < 0:
            return
        item = self.rows.item(row)
        font = item.font()
        font.setStrikeOut(True)
        item.setFont(font)
        if row + 1 < len(self._patches):
            self.walk(1)
        else:
            self.leave()

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._patches):
            self.shown.emit(self._patches[row].patch)
