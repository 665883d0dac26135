"""One request in an engine of its own."""

from __future__ import annotations

from typing import Any, Optional

from terrapatch.model.request import Request
from terrapatch.plugin.engine.interpreter import EngineInterpreter
from terrapatch.plugin.engine.process import EngineProcess


def run_in_engine(request: Request, feedback: Any, interpreter: Optional[EngineInterpreter] = None) -> Any:
    """Start an engine, run one request, let the engine go."""
    with EngineProcess.start(interpreter, feedback) as engine:
        return engine.run(request, feedback)
