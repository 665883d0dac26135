"""Progress on a terminal: a bar that redraws itself, or a few lines where stderr is a file."""

from __future__ import annotations

import os
import time
from types import TracebackType
from typing import TYPE_CHECKING, Optional, TextIO, Type

if TYPE_CHECKING:
    pass

_BAR = 28
_SECONDS_BETWEEN_DRAWINGS = 0.1


class TerminalReporter:
    """Shows progress and notices of a job on stderr."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._terminal = stream.isatty()
        self._full, self._empty = ("█", "░") if _takes(stream, "█░") else ("#", ".")
        self._started = time.monotonic()
        self._first: Optional[int] = None
        self._drawn_at = 0.0
        self._drawn_tenth = -1
        self._line_open = False

    def __enter__(self) -> TerminalReporter:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._end_line()

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        """Draw the bar, at most ten times a second; without a terminal, a line each tenth of the way."""
        if self._first is None:
            self._first, self._started = done, time.monotonic()
        now, share = time.monotonic(), done / max(total, 1)
        if self._terminal:
            if now - self._drawn_at < _SECONDS_BETWEEN_DRAWINGS and done < total:
                return
        elif 10 * done // max(total, 1) == self._drawn_tenth:
            return
        self._drawn_at, self._drawn_tenth = now, 10 * done // max(total, 1)
        text = f"{done:,} of {total:,} {unit}{self._pace(done, total, now)}"
        if self._terminal:
            bar = (self._full * round(share * _BAR)).ljust(_BAR, self._empty)
            self._write(f"\r{bar} {share:4.0%}  {text}\x1b[K")
            self._line_open = True
        else:
            self._write(f"{share:4.0%}  {text}\n")

    def notice(self, text: str) -> None:
        """Print one line."""
        self._end_line()
        self._write(f"terrapatch: {text}\n")

    def _pace(self, done: int, total: int, now: float) -> str:
        gained, elapsed = done - (self._first or 0), now - self._started
        if gained <= 0 or elapsed < 0.5:
            return ""
        rate = gained / elapsed
        pace = f"{rate:,.0f}/s" if rate >= 1 else f"{duration(1 / rate)} each"
        return f", {pace}, {duration((total - done) / rate)} left"

    def _end_line(self) -> None:
        if self._line_open:
            self._write("\n")
            self._line_open = False

    def _write(self, text: str) -> None:
        """Write; where nobody reads any more, or the disk is full, the work goes on in silence."""
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), self._stream.fileno())


def _takes(stream: TextIO, text: str) -> bool:
    """Whether a stream's encoding has these characters."""
    try:
        text.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def duration(seconds: float) -> str:
    """Seconds in the two largest units: 8 s, 3 min 5 s, 2 h 10 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
