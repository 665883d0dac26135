"""The lines for those who rather set the engine up in a terminal, in the form of their shell."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ...engine.setup.choose import Offer
from ...engine.setup.commands import Shell, setup_commands, shells_here, usual_commands
from ...translation import tr
from ..named_widgets import push_button, text_line

_LINES_SHOWN = 6


class CommandsBox(QWidget):
    """A choice of shells, two commands, and a button that copies them."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEngineByHand")
        self._offer: Optional[Offer] = None
        self._shell = QComboBox()
        self._shell.setObjectName("terrapatchEngineShell")
        for shell in shells_here():
            self._shell.addItem(shell.value, shell.name)
        self._shell.currentIndexChanged.connect(self._show)
        self._shell.setVisible(self._shell.count() > 1)
        self._commands = QPlainTextEdit()
        self._commands.setObjectName("terrapatchEngineCommands")
        self._commands.setReadOnly(True)
        self._commands.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._commands.setFixedHeight(self._commands.fontMetrics().lineSpacing() * (_LINES_SHOWN + 1))
        copy = push_button(
            "terrapatchEngineCopy", tr("Copy"), self._copy, "/mActionEditCopy.svg", tr("Copy the two lines")
        )
        told = text_line("terrapatchEngineByHandText")
        told.setText(tr("Two lines for a terminal do the same; Check again finds what they made."))
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(self._shell)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(told)
        layout.addWidget(self._commands)
        layout.addLayout(row)
        self._show()

    def show_offer(self, offer: Optional[Offer]) -> None:
        """Take the Python and the packages of an offer; without one, the usual ones."""
        self._offer = offer
        self._show()

    def _show(self, *_index: int) -> None:
        shell = Shell[self._shell.currentData()]
        lines = (
            usual_commands(shell)
            if self._offer is None
            else setup_commands(shell, self._offer.plan.base.path, self._offer.plan.pins)
        )
        self._commands.setPlainText("\n".join(lines or ()))

    def _copy(self) -> None:
        QgsApplication.clipboard().setText(self._commands.toPlainText())
