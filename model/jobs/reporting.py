"""How a job tells whoever started it what it is doing."""

from __future__ import annotations

from typing import Protocol


class Reporter(Protocol):
    """Receives the progress of a job. The command line draws a bar, the worker prints JSON lines."""

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        """Say that `done` of `total` units are finished. Called often; the receiver thins it out."""

    def notice(self, text: str) -> None:
        """Tell the user one thing worth knowing that is not an error, as one line."""


class SilentReporter:
    """A reporter that keeps what it is told and shows nothing; for tests and scripts."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.notices: list[str] = []

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        """Remember the last progress."""
        self.done, self.total = done, total

    def notice(self, text: str) -> None:
        """Remember the notice."""
        self.notices.append(text)
