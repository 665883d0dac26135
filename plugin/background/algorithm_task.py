"""An algorithm as a task of QGIS that does not call a run that the user has ended a failed one."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsTask,
)
from qgis.PyQt.QtCore import pyqtSignal

from ..translation import tr
from .awaited_task import AwaitedTask


class AlgorithmTask(AwaitedTask):
    """Runs a prepared algorithm in the task manager's threads.

    QgsProcessingAlgRunnerTask does the same, but ends a cancelled run as a failed one, and QGIS then tells the user in
    a bar over the map: "Task failed".

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context, feedback
        Not taken over: they must live as long as the task.
    title : str
        In the list of tasks.

    Signals
    -------
    executed(bool, object)
        Whether it was successful, and its outputs; on the main thread.
    """

    executed = pyqtSignal(bool, object)

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        title: str,
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._results: Dict[str, Any] = {}
        self._successful = False
        self._prepared = algorithm.prepare(parameters, context, feedback)
        feedback.progressChanged.connect(self.setProgress)

    def work(self) -> bool:
        """In a thread."""
        try:
            if self._prepared and not self._feedback.isCanceled():
                self._results = self._algorithm.runPrepared(self._parameters, self._context, self._feedback)
                self._successful = True
        except QgsProcessingException as error:
            self._feedback.reportError(str(error), True)
        except Exception as error:
            self._feedback.reportError(f"{type(error).__name__}: {error}", True)
        return self._successful or self._feedback.isCanceled()

    def cancel(self) -> None:
        """Ask the run to end; also called by QGIS's list of tasks."""
        self._feedback.cancel()
        cancelled = tr("{}: cancelled")
        self.setDescription(cancelled.format(self.description()))
        super().cancel()

    def finished(self, _result: bool) -> None:
        """On the main thread."""
        if self._successful:
            self._results = self._algorithm.postProcess(self._context, self._feedback) or self._results
        self.executed.emit(self._successful, self._results)
