"""What the embed panel says when no Python can run the engine: why, and the two lines that make one."""

from __future__ import annotations

import os
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ...settings import TerraPatchSettings
from ..named_widgets import push_button, text_line

_LINES_SHOWN = 4


class EngineNotice(QFrame):
    """A framed note with the commands to copy.

    Signals
    -------
    check_wanted(), settings_wanted()
    """

    check_wanted = pyqtSignal()
    settings_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEngineNotice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        title = QLabel(f"<b>{self.tr('The engine has to be set up once')}</b>")
        title.setTextFormat(Qt.TextFormat.RichText)
        self._reason = text_line("terrapatchEngineReason")
        self._commands = QPlainTextEdit()
        self._commands.setObjectName("terrapatchEngineCommands")
        self._commands.setReadOnly(True)
        self._commands.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._commands.setFixedHeight(self._commands.fontMetrics().lineSpacing() * (_LINES_SHOWN + 1))
        layout = QVBoxLayout(self)
        for part in (title, self._reason, self._commands):
            layout.addWidget(part)
        row = QHBoxLayout()
        for name, icon, text, tip, slot in (
            ("Copy", "/mActionEditCopy.svg", self.tr("Copy"), self.tr("Copy the two lines"), self._copy),
            ("Check", "/mActionRefresh.svg", self.tr("Check again"), self.tr("Look for the engine"), self.check_wanted),
            ("Settings", "/mActionOptions.svg", "", self.tr("Name a Python in the settings"), self.settings_wanted),
        ):
            button = push_button(f"terrapatchEngine{name}", text, slot, icon=icon, tip=tip)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        self.hide()

    def show_problem(self, problem: str) -> None:
        """Show why there is no engine, and how to get one.

        Parameters
        ----------
        problem : str
            Shown where the user has named a Python; else the reason is always the same: there is none yet.
        """
        from ...engine.interpreter import PYTHON_VARIABLE, install_commands

        named = bool(os.environ.get(PYTHON_VARIABLE) or TerraPatchSettings.load().engine_python)
        self._reason.setText(
            problem
            if named
            else self.tr(
                "TerraPatch reads rasters and runs encoders with a Python of its own; QGIS's stays as it is. Run these "
                "two lines in a terminal, then check again."
            )
        )
        self._commands.setPlainText("\n".join(install_commands()))
        self.show()

    def _copy(self) -> None:
        QgsApplication.clipboard().setText(self._commands.toPlainText())
