"""What the dock says of an engine that has said nothing for long: it is at a long step, or it hangs."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ...engine.live_engines import live_engines
from ...engine.process import EngineProcess
from ...engine.progress import SILENT_SECONDS
from ...translation import tr

_LOOK_MS = 2_000


class SilentEngineNotice(QFrame):
    """Shown while an engine works on a job and has said nothing for a minute; offers to end it.

    Parameters
    ----------
    engines : callable
        Gives the engines to look at.
    parent : QWidget, optional
    """

    def __init__(
        self, engines: Callable[[], List[EngineProcess]] = live_engines, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSilentEngine")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._engines = engines
        self._text = QLabel()
        self._text.setObjectName("terrapatchSilentEngineText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._end = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), tr("End it"))
        self._end.setObjectName("terrapatchEndSilentEngine")
        self._end.setToolTip(tr("Ends the engine; what an embedding run has done is kept, to go on from"))
        self._end.clicked.connect(self.end_silent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._end)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.hide()

    def refresh(self) -> None:
        """Look at the engines."""
        silent = self._silent()
        self.setVisible(bool(silent))
        if silent:
            longest = max(silent, key=lambda engine: engine.silent_seconds)
            said = tr(
                "The engine has said nothing for {time} ({job}): it is at a long step, or it hangs. Wait, or end it."
            )
            self._text.setText(said.format(time=_minutes(longest.silent_seconds), job=longest.job))

    def end_silent(self) -> None:
        """End the engines that have said nothing for long; their runs say so."""
        for engine in self._silent():
            engine.end_silent()
        self.refresh()

    def unload(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _silent(self) -> List[EngineProcess]:
        return [engine for engine in self._engines() if engine.silent_seconds >= SILENT_SECONDS]


def _minutes(seconds: float) -> str:
    return tr("{} min").format(int(seconds // 60))
