"""How a job tells whoever started it what it is doing."""

from __future__ import annotations

from typing import Optional, Protocol

from ..patches import GrowingSet


class Reporter(Protocol):
    """Receives the progress of a job. The command line draws a bar, the worker prints JSON lines."""

    def progress(self, done: int, total: int, unit: str = "patches", rows_written: Optional[int] = None) -> None:
        """Say that `done` of `total` units are finished. Called often; the receiver thins it out.

        `rows_written` is told where a set grows: so many of its first rows are final.
        """

    def writing(self, growing: GrowingSet) -> None:
        """Say where the set grows: before its first row is written, and again when its vectors change their dtype."""

    def notice(self, text: str) -> None:
        """Tell the user one thing worth knowing that is not an error, as one line."""


class SilentReporter:
    """A reporter that keeps what it is told and shows nothing; for tests and scripts."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.notices: list[str] = []
        self.growing: Optional[GrowingSet] = None
        self.rows_written: Optional[int] = None

    def progress(self, done: int, total: int, unit: str = "patches", rows_written: Optional[int] = None) -> None:
        """Remember the last progress."""
        self.done, self.total, self.rows_written = done, total, rows_written

    def writing(self, growing: GrowingSet) -> None:
        """Remember where the set grows."""
        self.growing = growing

    def notice(self, text: str) -> None:
        """Remember the notice."""
        self.notices.append(text)
