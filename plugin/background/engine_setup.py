"""Setting the engine up and mending it, beside QGIS's window; what the dock and the options page share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional

from qgis.PyQt.QtCore import pyqtSignal

from ...model.messages import Message
from ..translation import tr
from .background_task import BackgroundTask
from .single_task import SingleTask, TaskState

if TYPE_CHECKING:
    from ..engine.setup.child import Watch
    from ..engine.setup.choose import Offer
    from ..engine.setup.pins import Pins
    from ..engine.setup.platforms import Variant
    from ..engine.setup.trouble import EngineTrouble


class EngineSetup(SingleTask):
    """One setup at a time; nothing is left of one that is cancelled.

    Attributes
    ----------
    text : str
        What is being done, or what failed. It and `percent` change without a signal: a form that shows them looks now
        and then.
    details : str
        The last lines of the log, where something failed.
    result : object
        What the work gave.

    Signals
    -------
    engine_changed()
        There is an engine that was not there before, or not whole.
    """

    engine_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.details = ""
        self.result: Any = None

    def set_up(self, offer: Offer) -> None:
        """Build the environment of an offer that the user has agreed to."""

        def work(watch: Watch, network: Dict[str, str]) -> Path:
            from ..engine.setup.build import build

            return build(offer.plan, network, watch)

        self._begin(work, changes_engine=True)

    def set_up_from(self, folder: Path, chosen: str = "") -> None:
        """Build the environment from an installer's folder."""

        def work(watch: Watch, network: Dict[str, str]) -> Path:
            from ..engine.setup.build import build
            from ..engine.setup.choose import offer_from_folder

            return build(offer_from_folder(folder, chosen).plan, network, watch)

        self._begin(work, changes_engine=True)

    def bring_python_and_set_up(self, variant: Optional[Variant] = None) -> None:
        """Have uv install a Python, then do the same with it."""

        def work(watch: Watch, network: Dict[str, str]) -> Path:
            from ..engine.setup.build import SetupFailed, build, log_file
            from ..engine.setup.child import log_tail
            from ..engine.setup.choose import bring_python, make_offer

            watch.progress(0.0, Message("Downloading Python 3.12"))
            log = log_file()
            log.parent.mkdir(parents=True, exist_ok=True)
            if not bring_python(network, watch, log):
                raise SetupFailed("uv could not install Python 3.12. See the log, then try again.", log_tail(log))
            return build(make_offer(variant=variant).plan, network, watch)

        self._begin(work, changes_engine=True)

    def repair(self, trouble: EngineTrouble) -> None:
        """Install the packages of a trouble again."""

        def work(watch: Watch, network: Dict[str, str]) -> object:
            from ..engine.setup.build import SetupFailed, repair
            from ..engine.setup.environments import usable_environments

            found = next((one for one in usable_environments() if one.folder == trouble.folder), None)
            if found is None or found.pins is None:
                raise SetupFailed(
                    Message(
                        "{folder} does not hold an engine of this version. Set the engine up again.",
                        folder=trouble.folder,
                    )
                )
            return repair(found.folder, found.pins, trouble.packages, network, watch)

        self._begin(work, changes_engine=True)

    def save_installer(self, pins: Pins, folder: Path) -> None:
        """Download the wheels of a platform into a folder."""

        def work(watch: Watch, network: Dict[str, str]) -> Path:
            from ..engine.setup.choose import make_offer
            from ..engine.setup.offline import save_installer

            return save_installer(pins, make_offer().plan.base, folder, network, watch)

        self._begin(work, changes_engine=False)

    # ------------------------------------------------------------------------------------------------------------ work

    def _begin(self, work: Callable[[Watch, Dict[str, str]], object], changes_engine: bool) -> None:
        if self.is_running:
            return
        from ..engine.idle_engine import IDLE_ENGINE
        from ..engine.setup.child import Watch
        from ..engine.setup.environments import engines_folder
        from ..engine.setup.network import network_environment

        if changes_engine:
            IDLE_ENGINE.release()  # on Windows its files could not be replaced
        network = network_environment(engines_folder())
        title = tr("Setting up TerraPatch's engine")
        task = BackgroundTask(title, lambda feedback: self._work(work, Watch(self._progress, task.isCanceled), network))
        task.answered.connect(lambda answer: self._answered(answer, changes_engine))
        task.failed.connect(self._failed)
        self.text, self.details, self.result = "", "", None
        self._run(task)

    def _work(self, work: Callable[[Watch, Dict[str, str]], object], watch: Watch, network: Dict[str, str]) -> object:
        from ..engine.errors import EngineRunError

        try:
            return work(watch, network)
        except EngineRunError as error:
            self.details = error.details
            raise

    def _progress(self, percent: float, text: str) -> None:
        """In the task's thread."""
        self.percent, self.text = percent, text
        if self._task is not None:
            self._task.setProgress(percent)

    def _answered(self, answer: object, changes_engine: bool) -> None:
        self.result = answer
        if changes_engine:
            from ..engine.interpreter import forget_found

            forget_found()
        self._turn(TaskState.DONE)
        if changes_engine:
            self.engine_changed.emit()

    def _failed(self, problem: str) -> None:
        self.text = problem
        self._turn(TaskState.FAILED)


ENGINE_SETUP = EngineSetup()
"""The one of this QGIS."""


def offer_search(chosen: str = "", variant: Optional[Variant] = None) -> BackgroundTask:
    """Look for a Python in the background; answers with an Offer, or with the NoPython that says why there is none."""

    def work(_feedback: object) -> object:
        from ..engine.setup.choose import NoPython, make_offer

        try:
            return make_offer(chosen, variant)
        except NoPython as none:
            return none

    return BackgroundTask(tr("Looking for a Python"), work)
