"""Looking for the engine in the background: asking a Python what it can import takes up to a second."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal


class EngineCheck(QgsTask):
    """Finds the engine's Python.

    Signals
    -------
    found(str, str)
        Its path, and where it came from.
    missing(str)
        Why there is none, with what to do.
    """

    found = pyqtSignal(str, str)
    missing = pyqtSignal(str)

    def __init__(self, setting: Optional[str] = None) -> None:
        super().__init__(QCoreApplication.translate("EngineCheck", "Looking for TerraPatch's engine"))
        self._setting = setting
        self._path = self._origin = self._problem = ""

    def run(self) -> bool:
        """Runs in a thread of the task manager; an exception that leaves it would end QGIS."""
        try:
            from .interpreter import find_interpreter

            interpreter = find_interpreter(self._setting)
            self._path, self._origin = interpreter.path, interpreter.origin.value
        except Exception as error:
            self._problem = str(error)
            return False
        return True

    def finished(self, successful: bool) -> None:
        """Runs on the main thread."""
        if successful:
            self.found.emit(self._path, self._origin)
        elif not self.isCanceled():
            self.missing.emit(self._problem)
