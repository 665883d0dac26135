"""Asking the engine in the background how many clusters the patches fall into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...model.errors import TerraPatchError
from ...model.protocol import SuggestKRequest
from ..engine.errors import RunCanceled
from ..layers.cache import PendingTable

_SHARE_OF_READING = 20.0


@dataclass(frozen=True)
class KSuggestion:
    """How well the patches fall into each number of clusters.

    Attributes
    ----------
    ks : tuple of int
    silhouette : tuple of float
        How clearly groups differ: -1 to 1, higher is clearer.
    inertia : tuple of float
        Spread within groups.
    suggested : int
    reason : str
        `clear`, `peak` or `elbow`: see `suggested_number` of the engine.
    """

    ks: Tuple[int, ...]
    silhouette: Tuple[float, ...]
    inertia: Tuple[float, ...]
    suggested: int
    reason: str = "peak"

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> KSuggestion:
        """Of the engine's answer, or of what `to_json` gave. Raises KeyError, TypeError or ValueError."""
        suggestion = cls(
            tuple(int(k) for k in values["ks"]),
            tuple(float(value) for value in values["silhouette"]),
            tuple(float(value) for value in values["inertia"]),
            int(values["suggested"]),
            str(values.get("reason", "peak")),
        )
        if not len(suggestion.ks) == len(suggestion.silhouette) == len(suggestion.inertia) > 0:
            raise ValueError("the lists of a suggestion differ in length, or are empty")
        if suggestion.suggested not in suggestion.ks:
            raise ValueError("the suggested number was not tried")
        return suggestion

    def to_json(self) -> Dict[str, Any]:
        """As JSON types."""
        return {
            "ks": list(self.ks),
            "silhouette": list(self.silhouette),
            "inertia": list(self.inertia),
            "suggested": self.suggested,
            "reason": self.reason,
        }


class SuggestKTask(QgsTask):
    """One question; the answer comes by signal, on the main thread.

    Signals
    -------
    answered(object)
        A KSuggestion.
    failed(str)
        Why there is none.
    ended()
        After either, and after a cancel.
    """

    answered = pyqtSignal(object)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, pending: PendingTable, seed: int, most: int = 15) -> None:
        super().__init__(
            QCoreApplication.translate("SuggestKTask", "Suggest a number of clusters"), QgsTask.Flag.CanCancel
        )
        self._pending = pending
        self._seed = seed
        self._most = most
        self._suggestion: Optional[KSuggestion] = None
        self._error = ""

    def run(self) -> bool:
        """Runs in a thread of the task manager. An exception that got out of here would end QGIS."""
        try:
            self._suggestion = self._ask()
        except RunCanceled:
            return False
        except TerraPatchError as error:
            self._error = str(error)
        except Exception as error:
            self._error = f"{type(error).__name__}: {error}"
        return self._suggestion is not None

    def finished(self, successful: bool) -> None:
        """Runs on the main thread."""
        if self._suggestion is not None and not self.isCanceled():
            self.answered.emit(self._suggestion)
        elif self._error and not self.isCanceled():
            self.failed.emit(self._error)
        self.ended.emit()

    def _ask(self) -> KSuggestion:
        from ..layers.to_engine_set import write_engine_set
        from ..processing.engine_run import run_request
        from ..processing.work_folder import work_folder

        table = self._pending.read(_TaskFeedback(self, 0.0, _SHARE_OF_READING))
        with work_folder() as folder:
            write_engine_set(table, folder)
            request = SuggestKRequest(str(folder), self._most, self._seed)
            return KSuggestion.from_json(run_request(request, _TaskFeedback(self, _SHARE_OF_READING, 100.0)))


class _TaskFeedback:
    """A task as the feedback of one step, which is its part of the whole."""

    def __init__(self, task: QgsTask, start: float, end: float) -> None:
        self._task = task
        self._start = start
        self._end = end

    def isCanceled(self) -> bool:  # noqa: N802
        """Whether the user wants it to end."""
        return self._task.isCanceled()

    def setProgress(self, progress: float) -> None:  # noqa: N802
        """Take the progress of the step in percent."""
        self._task.setProgress(self._start + (self._end - self._start) * progress / 100.0)
