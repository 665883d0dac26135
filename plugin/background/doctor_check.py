"""What this machine has for encoders to run on: the engine looks, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict

from ..translation import tr
from .background_task import BackgroundTask

if TYPE_CHECKING:
    from ..engine.progress import Feedback


def doctor_check() -> BackgroundTask:
    """Ask the engine's `doctor`; answers with its result, or fails with why not."""

    def work(feedback: Feedback) -> Dict[str, Any]:
        from ...model.protocol import DoctorRequest
        from ..engine.engine_run import run_request

        found: Dict[str, Any] = run_request(DoctorRequest(), feedback)
        return found

    return BackgroundTask(tr("Looking at this machine for TerraPatch"), work)
