"""Progress of one step of several, on the feedback of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .option_names import in_parameters

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback


class ProgressPart:
    """A feedback that turns 0 to 100 percent of a step into its part of the whole.

    Parameters
    ----------
    whole : QgsProcessingFeedback
    start, end : float
        The part, in percent. QgsProcessingMultiStepFeedback knows parts of equal size only.
    """

    def __init__(self, whole: QgsProcessingFeedback, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def isCanceled(self) -> bool:  # noqa: N802
        """Whether the user wants the run to end."""
        return self._whole.isCanceled()

    def setProgress(self, progress: float) -> None:  # noqa: N802
        """Take the progress of the step in percent."""
        self._whole.setProgress(self._start + (self._end - self._start) * progress / 100.0)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """Pass a text on."""
        self._whole.setProgressText(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        """Pass an information on, most of them the engine's."""
        self._whole.pushInfo(in_parameters(info))
