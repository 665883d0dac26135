"""One line in a panel that says what happened, and what to do next."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ...translation import tr
from ..named_widgets import text_line

_ICONS = {
    Qgis.MessageLevel.Info: "/mIconInfo.svg",
    Qgis.MessageLevel.Warning: "/mIconWarning.svg",
    Qgis.MessageLevel.Critical: "/mIconCritical.svg",
    Qgis.MessageLevel.Success: "/mIconSuccess.svg",
}


class NoticeLine(QFrame):
    """A text that wraps, with an icon of its level; the message bar of QGIS is cut off in a narrow dock."""

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = text_line(f"{name}Text", selectable=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        close = QToolButton()
        close.setObjectName(f"{name}Close")
        close.setAutoRaise(True)
        close.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        close.setToolTip(tr("Close this message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 2, 4)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a text."""
        size = self.fontMetrics().height()
        self._icon.setPixmap(QgsApplication.getThemeIcon(_ICONS[level]).pixmap(size, size))
        self._text.setText(text)
        self.show()
