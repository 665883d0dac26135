"""The engine's progress events as what QGIS shows: percent, rate and time left."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Callable, Optional, Protocol

from ...model.messages import Message, received
from .errors import RunCanceled

if TYPE_CHECKING:
    from ...model.events import Progress

SILENT_SECONDS = 60.0
"""An engine that has said nothing for so long is at a long step, such as a batch of a large model, or it hangs."""
_SECONDS_BETWEEN_TEXTS = 1.0
_UNITS = {
    "patches": Message("patches"),
    "tiles": Message("tiles"),
    "rows": Message("rows"),
    "scenes": Message("scenes"),
    "settings": Message("settings"),
    "groupings": Message("groupings"),
    "pairs of dates": Message("pairs of dates"),
    "bytes": Message("bytes"),
}


class Feedback(Protocol):
    """What is needed of QgsFeedback. A QgsProcessingFeedback takes texts as well, and gets them."""

    def isCanceled(self) -> bool:
        """Whether the user wants the run to end."""

    def setProgress(self, progress: float) -> None:
        """Take the progress in percent."""


def stop_if_canceled(feedback: Optional[Feedback]) -> None:
    """Raise RunCanceled where the user wants the run to end."""
    if feedback is not None and feedback.isCanceled():
        raise RunCanceled(Message("The run was canceled."))


class StepProgress:
    """The progress of one step, 0 to 100 percent, as its part of the whole.

    Parameters
    ----------
    whole : Feedback
    start, end : float
        The part, in percent. QgsProcessingMultiStepFeedback knows parts of equal size only.
    """

    def __init__(self, whole: Feedback, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def isCanceled(self) -> bool:
        """Whether the user wants the run to end."""
        return self._whole.isCanceled()

    def setProgress(self, progress: float) -> None:
        """Take the progress of the step in percent."""
        self._whole.setProgress(self._start + (self._end - self._start) * progress / 100.0)


class ProgressDisplay:
    """Shows the events of one run on a feedback object.

    Parameters
    ----------
    feedback : Feedback
    clock : callable
        Gives seconds.
    """

    def __init__(self, feedback: Feedback, clock: Callable[[], float] = time.monotonic) -> None:
        self._feedback = feedback
        self._clock = clock
        self._last_text = float("-inf")
        self._told_silence = False

    def progress(self, event: Progress) -> None:
        """Show how much is done. Texts come once a second at most, because each is a line in the log."""
        self._told_silence = False
        done, total = event.done, event.total
        self._feedback.setProgress(100.0 * done / total if total else 0.0)
        now = self._clock()
        if now - self._last_text >= _SECONDS_BETWEEN_TEXTS or done >= total:
            self._last_text = now
            unit = received(event.unit, event.said)
            self._tell("setProgressText", progress_text(done, total, unit, event.rate, event.seconds_left))

    def silence(self, seconds: float) -> None:
        """Say once that nothing has been heard for long."""
        if seconds >= SILENT_SECONDS and not self._told_silence:
            self._told_silence = True
            self._tell(
                "pushInfo",
                Message(
                    "The engine has said nothing for {seconds:.0f} s: it is at a long step, or it hangs. Cancel ends "
                    "it.",
                    seconds=seconds,
                ),
            )

    def notice(self, text: str) -> None:
        """Show one thing worth knowing."""
        self._tell("pushInfo", text)

    def _tell(self, method: str, text: str) -> None:
        tell = getattr(self._feedback, method, None)
        if tell is not None:
            tell(text)


def progress_text(done: int, total: int, unit: str, rate: Optional[float], seconds_left: Optional[float]) -> str:
    """Such as `1,200 of 9,600 patches, 400 patches/s, 21 s left`; what is not known yet is left out."""
    called = _UNITS.get(unit, unit)
    parts = [Message("{done:,} of {total:,} {called}", done=done, total=total, called=called)]
    if rate:
        called = called.partition(" (")[0]  # of `scenes (121 patches)`, scenes are counted
        parts.append(
            Message("{rate:,.0f} {called}/s", rate=rate, called=called)
            if rate >= 10
            else Message("{rate:.1f} {called}/s", rate=rate, called=called)
        )
    if seconds_left is not None and done < total:
        parts.append(Message("{seconds_left} left", seconds_left=_duration(seconds_left)))
    return Message.joined(", ", parts)


def _duration(seconds: float) -> str:
    whole = round(seconds)
    if whole < 120:
        return f"{whole} s"
    return f"{whole // 60} min" if whole < 7200 else f"{whole / 3600:.1f} h"
