"""Buttons that stand side by side where their texts fit."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QBoxLayout, QWidget


class FittingRow(QWidget):
    """Buttons in a row, or one below the other where the dock is too narrow for what they say in its language."""

    def __init__(self, name: str, buttons: Sequence[QAbstractButton]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._buttons = tuple(buttons)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            self._layout.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It may be too narrow now, or wide enough."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """A button came, went, or says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return bool(super().event(event))

    def _turn(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        needed = sum(button.sizeHint().width() for button in shown)
        needed += (len(shown) - 1) * max(0, self._layout.spacing())
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = side_by_side if self.width() >= needed else stacked
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
