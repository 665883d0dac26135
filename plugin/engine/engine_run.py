"""One request to the engine, with nothing of its process left in the way afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from .errors import EngineRequestError

if TYPE_CHECKING:
    from ...model.request import Request
    from .progress import Feedback

# Within the half second in which a canceled algorithm has to end
_SECONDS_TO_DIE = 0.3
# doctor may hold memory of a graphics card
_LONG_JOBS = ("embed", "embed-many", "fit-mosaiks", "sweep", "import", "export", "verify", "doctor", "open-dataset")


def run_request(request: Request, feedback: Feedback) -> Any:
    """Run a request in the engine; returns the result, as `model/results.py` has it.

    A long one gets a process of its own, and the memory of the one that waits for short ones. After an error that
    process is given a moment to die, so that the folder it works in can be removed.
    Raises what `EngineProcess.start` and `EngineProcess.run` raise.
    """
    from .idle_engine import IDLE_ENGINE

    try:
        if request.job not in _LONG_JOBS:
            return IDLE_ENGINE.run(request, feedback)
        IDLE_ENGINE.release()
        return run_alone(request, feedback)
    except EngineRequestError as error:
        from .option_names import in_parameters

        raise EngineRequestError(in_parameters(str(error)), error.kind, error.details, error.code) from error


def run_alone(request: Request, feedback: Feedback, more: Optional[Mapping[str, str]] = None) -> Any:
    """Run a request in an engine of its own, with further environment variables; otherwise as `run_request`."""
    from .process import EngineProcess

    engine = EngineProcess.start(feedback=feedback, more=more)
    try:
        with engine:
            return engine.run(request, feedback)
    except BaseException:
        engine.wait(_SECONDS_TO_DIE)
        raise
