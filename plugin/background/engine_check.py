"""Looking for the engine in the background: asking a Python what it can import takes up to a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QCoreApplication

from .background_task import BackgroundTask

if TYPE_CHECKING:
    from ..engine.interpreter import EngineInterpreter


def engine_check(setting: Optional[str] = None) -> BackgroundTask:
    """Find the engine's Python; answers with an EngineInterpreter, or fails with what to do."""

    def work(_feedback: object) -> EngineInterpreter:
        from ..engine.interpreter import find_interpreter

        return find_interpreter(setting)

    return BackgroundTask(QCoreApplication.translate("EngineCheck", "Looking for TerraPatch's engine"), work)
