"""Progress of one step of several, on the feedback of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..engine.progress import StepProgress

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback


class ProgressPart(StepProgress):
    """A step of an algorithm: its texts are passed on too.

    Parameters
    ----------
    whole : QgsProcessingFeedback
    start, end : float
        The part, in percent.
    """

    def __init__(self, whole: QgsProcessingFeedback, start: float, end: float) -> None:
        super().__init__(whole, start, end)
        self._texts = whole

    def setProgressText(self, text: str) -> None:
        """Pass a text on."""
        self._texts.setProgressText(text)

    def pushInfo(self, info: str) -> None:
        """Pass an information on, most of them the engine's."""
        from ..engine.option_names import in_parameters

        self._texts.pushInfo(in_parameters(info))
