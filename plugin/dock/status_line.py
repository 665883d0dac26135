"""A line that says how it stands, with an icon where that is a problem."""

from __future__ import annotations

import enum
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from .named_widgets import text_line

PROBLEM = "/mIconWarning.svg"
"""Theme icon of what went wrong."""


class StatusLine(QWidget):
    """A text that wraps; hidden while there is none.

    Parameters
    ----------
    name : str
        Object name of the label with the text.
    rich : bool
        Whether texts are HTML: whoever says one escapes what comes from files.

    Attributes
    ----------
    about : Enum or None
        What the text of now is about, where whoever said it wants to know that later.
    """

    def __init__(self, name: str, parent: Optional[QWidget] = None, rich: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Row")
        self.about: Optional[enum.Enum] = None
        self._icon = QLabel()
        self._icon.setObjectName(f"{name}Icon")
        self._text = text_line(name, rich=rich, selectable=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.say("")

    def say(self, text: str, icon: str = "", about: Optional[enum.Enum] = None) -> None:
        """Show a text; `icon` is a theme icon's name."""
        self.about = about
        self._text.setText(text)
        self._icon.setVisible(bool(icon))
        if icon:
            side = self.fontMetrics().height()
            self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(side, side))
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._text.text()
