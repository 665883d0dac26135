"""Getting an encoder of the catalogue beside QGIS's window; it goes on when the dialog is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from ..background.background_task import BackgroundTask
from ..background.single_task import SingleTask, TaskState
from ..translation import tr

if TYPE_CHECKING:
    from ...model.encoders.catalogue import CatalogueEntry
    from ..engine.progress import Feedback


class EncoderDownload(SingleTask):
    """One encoder at a time; what was fetched of one that is cancelled is kept for the next time.

    Attributes
    ----------
    encoder : str
        Id of the one that is, or was last, fetched.
    percent : float
        Of its bytes; 100 while it is being checked. `changed` tells this too.
    problem : str
        Why it failed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.encoder = ""
        self.problem = ""

    def begin(self, entry: CatalogueEntry) -> None:
        """Get an encoder whose licence the user has accepted."""
        if self.is_running:
            return
        from ..engine.setup.environments import engines_folder
        from ..engine.setup.network import network_environment

        network = network_environment(engines_folder())
        title = tr("Getting the encoder {}").format(entry.name)
        task = BackgroundTask(title, lambda feedback: _fetch(entry, network, feedback))
        task.answered.connect(self._answered)
        task.failed.connect(self._failed)
        task.progressChanged.connect(self._progressed)
        self.encoder, self.problem = entry.id, ""
        self._run(task)

    def _progressed(self, percent: float) -> None:
        self.percent = percent
        self.changed.emit()

    def _answered(self, _card: object) -> None:
        from .own import changes

        changes.changed.emit()  # before anybody chooses it from a list
        self._turn(TaskState.DONE)

    def _failed(self, problem: str) -> None:
        self.problem = problem
        self._turn(TaskState.FAILED)


def _fetch(entry: CatalogueEntry, network: Dict[str, str], feedback: Feedback) -> object:
    from ...model.protocol import EncodersRequest
    from ..engine.encoder_folders import own_encoders_folder
    from ..engine.engine_run import run_alone

    request = EncodersRequest(get=entry.id, accept_licence=entry.licence, out=str(own_encoders_folder()))
    return run_alone(request, feedback, network)


ENCODER_DOWNLOAD = EncoderDownload()
"""The one of this QGIS."""
