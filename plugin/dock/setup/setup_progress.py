"""How far the setup is: a bar, what is being done, the log on demand, and a button that ends it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QToolButton, QVBoxLayout, QWidget

from ...background.engine_setup import ENGINE_SETUP
from ...background.single_task import TaskState
from ...translation import tr
from ..named_widgets import push_button, text_line

_LOOK_MS = 250
_LOG_LINES = 200
_LINES_SHOWN = 8


class SetupProgress(QWidget):
    """Follows `ENGINE_SETUP` while it is shown.

    Attributes
    ----------
    log : QPlainTextEdit
        At its end, unless it is put elsewhere.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSetupProgress")
        self._bar = QProgressBar()
        self._bar.setObjectName("terrapatchSetupBar")
        self._bar.setRange(0, 1000)
        self._text = text_line("terrapatchSetupText", selectable=True)
        self._cancel = push_button(
            "terrapatchSetupCancel",
            tr("Cancel"),
            ENGINE_SETUP.cancel,
            "/mTaskCancel.svg",
            tr("Ends the setup and removes what it has made so far"),
        )
        self._log_shown = QToolButton()
        self._log_shown.setObjectName("terrapatchSetupLogShown")
        self._log_shown.setText(tr("Log"))
        self._log_shown.setCheckable(True)
        self._log_shown.setToolTip(tr("What pip prints"))
        self._log_shown.toggled.connect(self.look)
        self.log = QPlainTextEdit()
        self.log.setObjectName("terrapatchSetupLog")
        self.log.setReadOnly(True)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setFixedHeight(self.log.fontMetrics().lineSpacing() * (_LINES_SHOWN + 1))
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._log_shown)
        row.addWidget(self._cancel)
        row.addStretch()  # where the bar is hidden
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        layout.addLayout(row)
        layout.addWidget(self.log)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        ENGINE_SETUP.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Be what the setup's state asks for."""
        state = ENGINE_SETUP.state
        running = state is TaskState.RUNNING
        self.setVisible(running or state is TaskState.FAILED)
        for part in (self._bar, self._cancel):
            part.setVisible(running)
        if running:
            self._timer.start()
        else:
            self._timer.stop()
        if state is TaskState.FAILED:  # where nothing was begun, the log is of an earlier setup
            self._log_shown.setChecked(bool(ENGINE_SETUP.details))
        self._log_shown.setVisible(running or bool(ENGINE_SETUP.details))
        self.look()

    def look(self, *_checked: bool) -> None:
        """Show how far it is."""
        from ...engine.setup.build import log_file
        from ...engine.setup.child import log_tail

        self._bar.setValue(round(10.0 * ENGINE_SETUP.percent))
        self._text.setText(ENGINE_SETUP.text)
        shown = self._log_shown.isChecked() and not self.isHidden()
        self.log.setVisible(shown)
        if shown:
            text = log_tail(log_file(), _LOG_LINES)
            if text != self.log.toPlainText():
                self.log.setPlainText(text)
                self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())

    def unload(self) -> None:
        """Let go of the setup."""
        self._timer.stop()
        ENGINE_SETUP.changed.disconnect(self.follow)
