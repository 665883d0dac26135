"""Running one Processing algorithm in the background, as an object that a panel can watch and cancel."""

from __future__ import annotations

import time
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..translation import tr
from .algorithm_task import AlgorithmTask
from .run_history import remember_run

TEMPORARY_LAYER = "TEMPORARY_OUTPUT"


class RunFeedback(QgsProcessingFeedback):
    """Keeps what an algorithm says, so that a panel can show it and an error can name its cause.

    Algorithms speak from their own thread; the signals bring it to the panel's.
    """

    said = pyqtSignal(str)
    stage_changed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.notes: List[str] = []
        self.error = ""

    def pushInfo(self, info: str) -> None:
        """Keep one line of information."""
        self.notes.append(info)
        self.said.emit(info)
        super().pushInfo(info)

    def setProgressText(self, text: str) -> None:
        """Pass on how far the algorithm is, in words."""
        self.stage_changed.emit(text)
        super().setProgressText(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep the error."""
        self.error = error
        super().reportError(error, fatalError)


class AlgorithmRun(QObject):
    """One background run of an algorithm.

    Signals
    -------
    progressed(float)
        Percent.
    stage_changed(str)
        How far it is, in words: `1,200 of 9,600 patches, 400 patches/s, 21 s left`.
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
    stage_changed = pyqtSignal(str)
    noted = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(
        self, algorithm_id: str, parameters: Dict[str, Any], parent: Optional[QObject] = None, title: str = ""
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.algorithm_id = algorithm_id
        self.parameters = parameters
        # the task takes neither of these over, so they must live as long as it does
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = RunFeedback()
        self._task: Optional[AlgorithmTask] = None
        self._started_at = 0.0
        self._seconds: Optional[float] = None

    def start(self, remember: bool = True) -> None:
        """Check the parameters and hand the run to QGIS's task manager; fails through the signal `failed`.

        The history of Processing has it, unless it only repeats an earlier one with slightly other inputs.
        """
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if algorithm is None:
            self.failed.emit(tr("The algorithm {} is not there; switch Processing on.").format(self.algorithm_id))
            return
        fine, message = algorithm.checkParameterValues(self.parameters, self.context)
        if not fine:
            self.failed.emit(message)
            return
        if remember:
            remember_run(algorithm, self.parameters, self.context)
        self.feedback.progressChanged.connect(self.progressed)
        self.feedback.stage_changed.connect(self.stage_changed)
        self.feedback.said.connect(self.noted)
        self._started_at = time.monotonic()
        title = self.title or algorithm.displayName()
        self._task = AlgorithmTask(algorithm, self.parameters, self.context, self.feedback, title)
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

    @property
    def seconds(self) -> float:
        """How long the run has taken, or took."""
        return time.monotonic() - self._started_at if self._seconds is None else self._seconds

    def take_layer(self, destination: str) -> Optional[QgsMapLayer]:
        """A layer that the run made, by what its outputs say, now owned by the caller.

        Named and finished as the algorithm wishes where the output was asked for by `loaded_output`.
        """
        layer = self.context.takeResultLayer(destination)
        if layer is None:
            opened = QgsProcessingUtils.mapLayerFromString(destination, self.context)
            layer = opened.clone() if opened is not None else None
        if layer is not None and self.context.willLoadLayerOnCompletion(destination):
            details = self.context.layerToLoadOnCompletionDetails(destination)
            details.setOutputLayerName(layer)
            if details.postProcessor() is not None:
                details.postProcessor().postProcessLayer(layer, self.context, self.feedback)
        return layer

    def _executed(self, successful: bool, results: Dict[str, Any]) -> None:
        self._task = None
        self._seconds = time.monotonic() - self._started_at
        if self.feedback.isCanceled():
            self.cancelled.emit()
        elif successful:
            self.succeeded.emit(results)
        else:
            self.failed.emit(self.feedback.error or tr("The run failed; see the log panel for details."))


def loaded_output(destination: str = TEMPORARY_LAYER) -> QgsProcessingOutputLayerDefinition:
    """The value of an output parameter whose layer is to be shown: `take_layer` then names and dresses it."""
    return QgsProcessingOutputLayerDefinition(destination, QgsProject.instance())
