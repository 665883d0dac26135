"""An embed panel whose form the engine has answered."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtWidgets import QApplication, QLabel

_LONGEST_SECONDS = 180


def settled(panel):
    """The panel, once it says what its form will do."""
    panel.refresh()
    deadline = time.monotonic() + _LONGEST_SECONDS
    while panel.is_checking:
        assert time.monotonic() < deadline, "the engine has not answered the form"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return panel


def line(panel) -> str:
    """What a settled panel says of the run."""
    return settled(panel).findChild(QLabel, "terrapatchEmbedLine").text()
