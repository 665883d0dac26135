"""One request to the engine, with nothing of its process left in the way afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict

from ..engine.errors import EngineRequestError
from .option_names import in_parameters

if TYPE_CHECKING:
    from ...model.protocol import Request
    from ..engine.progress import Feedback

# Within the half second in which a canceled algorithm has to end
_SECONDS_TO_DIE = 0.3


def run_request(request: Request, feedback: Feedback) -> Dict[str, Any]:
    """Start an engine, run a request, let the engine go; returns the result.

    After an error the engine is given a moment to die, so that the folder it works in can be removed.
    Raises what `EngineProcess.start` and `EngineProcess.run` raise.
    """
    from ..engine.process import EngineProcess

    engine = EngineProcess.start(feedback=feedback)
    try:
        with engine:
            return engine.run(request, feedback)
    except EngineRequestError as error:
        engine.wait(_SECONDS_TO_DIE)
        raise EngineRequestError(in_parameters(str(error)), error.kind, error.details) from error
    except BaseException:
        engine.wait(_SECONDS_TO_DIE)
        raise
