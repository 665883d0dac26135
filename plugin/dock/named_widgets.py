"""Widgets of the dock that are made in one line: each has a name, for tests and for styles."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QWidget

Slot = Callable[..., object]


def push_button(
    name: str, text: str = "", clicked: Optional[Slot] = None, icon: str = "", tip: str = ""
) -> QPushButton:
    """A button with a text; `icon` is one of QGIS's theme."""
    button = QPushButton(QgsApplication.getThemeIcon(icon), text) if icon else QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    if clicked is not None:
        button.clicked.connect(clicked)
    return button


def icon_button(name: str, icon: str, tip: str, clicked: Optional[Slot] = None) -> QToolButton:
    """A button with an icon alone."""
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(tip)
    if clicked is not None:
        button.clicked.connect(clicked)
    return button


def combo_box(name: str, tip: str = "", letters: int = 8) -> QComboBox:
    """A choice that takes no more room than so many letters need, whatever its texts are."""
    box = QComboBox()
    box.setObjectName(name)
    box.setToolTip(tip)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    return box


def label_of(field: QWidget, text: str) -> QLabel:
    """The label of a field, which its shortcut leads to."""
    label = QLabel(text)
    label.setBuddy(field)
    return label


def text_line(name: str, rich: bool = False, selectable: bool = False) -> QLabel:
    """A label that wraps; plain text, unless `rich`."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
