"""Getting an encoder of the catalogue beside QGIS's window; it goes on when the dialog is closed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Dict, Optional

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..background.background_task import BackgroundTask
from ..background.main_thread_object import MainThreadObject

if TYPE_CHECKING:
    from ...model.encoders.catalogue import CatalogueEntry
    from ..engine.progress import Feedback


class DownloadState(Enum):
    """What is being done."""

    IDLE = "idle"
    RUNNING = "running"
    FAILED = "failed"
    DONE = "done"


class EncoderDownload(MainThreadObject):
    """One encoder at a time.

    Attributes
    ----------
    state : DownloadState
    encoder : str
        Id of the one that is, or was last, fetched.
    percent : float
        Of its bytes; 100 while it is being checked.
    problem : str
        Why it failed.

    Signals
    -------
    changed()
        The state is another one, or the percent.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.state = DownloadState.IDLE
        self.encoder = ""
        self.percent = 0.0
        self.problem = ""
        self._task: Optional[BackgroundTask] = None

    @property
    def is_running(self) -> bool:
        """Whether one is being fetched."""
        return self.state is DownloadState.RUNNING

    def begin(self, entry: CatalogueEntry) -> None:
        """Get an encoder whose licence the user has accepted."""
        if self.is_running:
            return
        from ..engine.setup.environments import engines_folder
        from ..engine.setup.network import network_environment

        network = network_environment(engines_folder())
        title = QCoreApplication.translate("EncoderDownload", "Getting the encoder {}").format(entry.name)
        task = BackgroundTask(title, lambda feedback: _fetch(entry, network, feedback))
        task.ended.connect(lambda: self._ended(task))
        task.answered.connect(self._answered)
        task.failed.connect(self._failed)
        task.progressChanged.connect(self._progressed)
        self._task = task
        self.encoder, self.percent, self.problem = entry.id, 0.0, ""
        self._turn(DownloadState.RUNNING)
        task.begin()

    def cancel(self) -> None:
        """Stop; what was fetched is kept for the next time."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """The plugin goes."""
        if self._task is not None:
            self._task.dismiss_and_wait(5.0)
            self._task = None
        self.state = DownloadState.IDLE

    def _progressed(self, percent: float) -> None:
        self.percent = percent
        self.changed.emit()

    def _ended(self, task: BackgroundTask) -> None:
        self._task = None
        if task.isCanceled():
            self._turn(DownloadState.IDLE)

    def _answered(self, _card: object) -> None:
        from .own import changes

        changes.changed.emit()  # before anybody chooses it from a list
        self._turn(DownloadState.DONE)

    def _failed(self, problem: str) -> None:
        self.problem = problem
        self._turn(DownloadState.FAILED)

    def _turn(self, state: DownloadState) -> None:
        self.state = state
        self.changed.emit()


def _fetch(entry: CatalogueEntry, network: Dict[str, str], feedback: Feedback) -> object:
    from ...model.protocol import EncodersRequest
    from ..engine.encoder_folders import own_encoders_folder
    from ..engine.engine_run import run_alone

    request = EncodersRequest(get=entry.id, accept_licence=entry.licence, out=str(own_encoders_folder()))
    return run_alone(request, feedback, network)


ENCODER_DOWNLOAD = EncoderDownload()
"""The one of this QGIS."""
