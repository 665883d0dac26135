"""The foot of a panel: run, how far it is, cancel."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ...background.algorithm_run import AlgorithmRun
from ...translation import tr
from ..named_widgets import push_button, text_line

_STEPS = 1000


class RunBar(QWidget):
    """A Run button with Cancel beside it, and a progress bar while something runs.

    Parameters
    ----------
    text : str
        On the button.
    name : str
        Begins the object names of the parts.
    cancel_tip : str
        What cancelling does; by default, what it does to an embedding run.

    Signals
    -------
    run_wanted()
    """

    run_wanted = pyqtSignal()

    def __init__(self, text: str, name: str, parent: Optional[QWidget] = None, cancel_tip: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}RunBar")
        self._run: Optional[AlgorithmRun] = None
        self._text = text
        self.percent = 0.0
        self.button = push_button(f"{name}Run", text, icon="/mActionStart.svg")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.run_wanted)
        self.cancel_button = push_button(
            f"{name}Cancel",
            tr("Cancel"),
            self._cancel,
            icon="/mActionStop.svg",
            tip=cancel_tip or tr("Ends the run; what is done is kept, to go on from"),
        )
        self.progress = QProgressBar()
        self.progress.setObjectName(f"{name}Progress")
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(self.fontMetrics().height() // 2 + 2)
        self.stage = text_line(f"{name}Stage", selectable=True)
        keeps_its_place = self.cancel_button.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self.cancel_button.setSizePolicy(keeps_its_place)
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.stage)
        layout.addWidget(self.progress)
        layout.addLayout(row)  # at the bottom, where it stays when the others come and go
        self._show_running(False)

    def set_ready(self, ready: bool, tip: str) -> None:
        """Whether it can run now; the tip says what it will do, or why it cannot."""
        self.button.setEnabled(ready and self._run is None)
        self.button.setToolTip(tip if self._run is None else tr("One run at a time: wait for this one or cancel it"))

    def offer_resume(self, percent: Optional[int]) -> None:
        """Say on the button that a run goes on from what an earlier one has done; None for a run from the start."""
        resume = tr("Resume ({} % done)").format(percent)
        self.button.setText(self._text if percent is None else resume)

    def follow(self, run: AlgorithmRun) -> None:
        """Show a run until it ends. Call it before the run starts."""
        self._run = run
        run.progressed.connect(self._progressed)
        run.stage_changed.connect(self._stage_changed)
        run.succeeded.connect(self._ended)
        run.failed.connect(self._ended)
        run.cancelled.connect(self._ended)
        self.percent = 0.0
        self.progress.setRange(0, 0)  # a busy bar until the first percent
        self.stage.setText(tr("Starting…"))
        self._show_running(True)

    def _progressed(self, percent: float) -> None:
        if self._run is not None and not self._run.feedback.isCanceled():
            self.percent = percent
            self.progress.setRange(0, _STEPS)
            self.progress.setValue(round(percent * _STEPS / 100))

    def _stage_changed(self, text: str) -> None:
        if self._run is not None and not self._run.feedback.isCanceled():
            self.stage.setText(f"{self._run.title}: {text}" if self._run.title else text)

    def _cancel(self) -> None:
        if self._run is not None:
            self.cancel_button.setEnabled(False)
            self.stage.setText(tr("Ending…"))
            self._run.cancel()

    def _ended(self, *_result: object) -> None:
        self._run = None
        self._show_running(False)

    def _show_running(self, running: bool) -> None:
        self.button.setEnabled(not running)
        self.cancel_button.setEnabled(running)
        self.cancel_button.setVisible(running)
        self.progress.setVisible(running)
        self.stage.setVisible(running)
