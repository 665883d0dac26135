"""The engine's progress events as what QGIS shows: percent, rate and seconds left."""

from __future__ import annotations

import time
from typing import Any, Callable, Mapping, Optional, Protocol, Tuple

_SECONDS_BETWEEN_TEXTS = 1.0


class Feedback(Protocol):
    """What is needed of QgsFeedback. A QgsProcessingFeedback has texts as well, and gets them."""

    def isCanceled(self) -> bool:  # noqa: N802
        """Whether the user wants the run to end."""

    def setProgress(self, progress: float) -> None:  # noqa: N802
        """Take the progress in percent."""


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
        self._first: Optional[Tuple[float, int]] = None
        self._last_text = float("-inf")

    def progress(self, event: Mapping[str, Any]) -> None:
        """Show how much is done. Texts come once a second at most, because each is a line in the log."""
        done, total, unit = int(event["done"]), int(event["total"]), str(event.get("unit", "patches"))
        self._feedback.setProgress(100.0 * done / total if total else 0.0)
        now = self._clock()
        if self._first is None:
            self._first = now, done  # a run that goes on with an earlier one starts above zero
        if now - self._last_text < _SECONDS_BETWEEN_TEXTS and done < total:
            return
        self._last_text = now
        started, done_before = self._first
        rate = (done - done_before) / (now - started) if now > started else 0.0
        self._tell("setProgressText", progress_text(done, total, unit, rate))

    def notice(self, text: str) -> None:
        """Show one thing worth knowing."""
        self._tell("pushInfo", text)

    def _tell(self, method: str, text: str) -> None:
        tell = getattr(self._feedback, method, None)
        if tell is not None:
            tell(text)


def progress_text(done: int, total: int, unit: str, rate: float) -> str:
    """Such as `1,200 of 9,600 patches, 400 patches/s, 21 s left`; without a rate only the first part."""
    text = f"{done:,} of {total:,} {unit}"
    if rate <= 0:
        return text
    speed = f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
    return f"{text}, {speed} {unit}/s, {_duration((total - done) / rate)} left"


def _duration(seconds: float) -> str:
    whole = round(seconds)
    if whole < 120:
        return f"{whole} s"
    return f"{whole // 60} min" if whole < 7200 else f"{whole / 3600:.1f} h"
