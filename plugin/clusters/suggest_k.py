"""Asking the engine in the background how many clusters the patches fall into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Tuple

from ...model.protocol import SuggestKRequest
from ..background.background_task import BackgroundTask
from ..engine.progress import Feedback, StepProgress
from ..layers.cache import PendingTable
from ..translation import tr

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


def suggest_k_task(pending: PendingTable, seed: int, most: int = 15) -> BackgroundTask:
    """Ask into how many clusters patches fall; answers with a KSuggestion."""

    def work(feedback: Feedback) -> KSuggestion:
        from ..engine.engine_run import run_request
        from ..engine.work_folder import work_folder
        from ..layers.to_engine_set import write_engine_set

        table = pending.read(StepProgress(feedback, 0.0, _SHARE_OF_READING))
        with work_folder() as folder:
            write_engine_set(table, folder, placed=False)
            request = SuggestKRequest(str(folder), most, seed)
            return KSuggestion.from_json(run_request(request, StepProgress(feedback, _SHARE_OF_READING, 100.0)))

    return BackgroundTask(tr("Suggest a number of clusters"), work)
