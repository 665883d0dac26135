"""Looking for the engine in the background: asking a Python what it can import takes up to a second."""

from __future__ import annotations

from typing import Optional

from ..translation import tr
from .background_task import BackgroundTask


def engine_check(setting: Optional[str] = None) -> BackgroundTask:
    """Find the engine's Python; answers with an EngineInterpreter, or with the EngineMissing that says what is wrong.

    After a failure of the engine in this session it has to pass the self-test as well, which takes seconds.
    """

    def work(_feedback: object) -> object:
        from ..engine.errors import EngineMissing
        from ..engine.failures import FAILURES
        from ..engine.interpreter import find_interpreter, interpreter_after_failure

        try:
            return interpreter_after_failure(setting) if FAILURES.is_suspect else find_interpreter(setting)
        except EngineMissing as missing:
            return missing

    return BackgroundTask(tr("Looking for TerraPatch's engine"), work)
