"""Running one Processing algorithm in the background, as an object that a panel can watch and cancel."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal


class RunFeedback(QgsProcessingFeedback):
    """Keeps what an algorithm says, so that a panel can show it and an error can name its cause."""

    def __init__(self) -> None:
        super().__init__(False)
        self.notes: List[str] = []
        self.error = ""

    def pushInfo(self, info: str) -> None:  # noqa: N802
        """Keep one line of information."""
        self.notes.append(info)
        super().pushInfo(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802
        """Keep the error."""
        self.error = error
        super().reportError(error, fatalError)


class AlgorithmRun(QObject):
    """One background run of an algorithm.

    Signals
    -------
    progressed(float)
        Percent.
    noted(str)
        A line that the algorithm said.
    succeeded(object)
        The algorithm's outputs as a dict; layers stay alive in `context` until taken by `take_layer`.
    failed(str)
        Why it failed, as one message for people.
    cancelled()
        It ended because it was asked to.
    """

    progressed = pyqtSignal(float)
    noted = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, algorithm_id: str, parameters: Dict[str, Any], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.algorithm_id = algorithm_id
        self.parameters = parameters
        # the task takes neither of these over, so they must live as long as it does
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = RunFeedback()
        self._task: Optional[QgsProcessingAlgRunnerTask] = None

    def start(self) -> None:
        """Check the parameters and hand the run to QGIS's task manager; fails through the signal `failed`."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if algorithm is None:
            self.failed.emit(self.tr_("The algorithm {} is not there; switch Processing on.").format(self.algorithm_id))
            return
        fine, message = algorithm.checkParameterValues(self.parameters, self.context)
        if not fine:
            self.failed.emit(message)
            return
        self.feedback.progressChanged.connect(self.progressed)
        self._task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self.context, self.feedback)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to end."""
        self.feedback.cancel()
        if self._task is not None:
            self._task.cancel()

    @property
    def running(self) -> bool:
        """Whether the run has begun and not ended."""
        return self._task is not None

    def take_layer(self, layer_id: str) -> Optional[QgsMapLayer]:
        """A layer that the run made, by the id or source that its outputs name, now owned by the caller."""
        return self.context.takeResultLayer(layer_id)

    def _executed(self, successful: bool, results: Dict[str, Any]) -> None:
        self._task = None
        if self.feedback.isCanceled():
            self.cancelled.emit()
        elif successful:
            self.succeeded.emit(results)
        else:
            self.failed.emit(self.feedback.error or self.tr_("The run failed; see the log panel for details."))

    @staticmethod
    def tr_(text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("AlgorithmRun", text)
