"""Reads an engine's stdout in a thread of its own: lines become events."""

from __future__ import annotations

import queue
import threading
from collections import deque
from dataclasses import dataclass
from typing import IO, Deque, List, Optional, Union

from ...model.events import Event, read_event
from ...model.protocol import decode_line

_LONGEST_LINE = 1 << 24
_LONGEST_STRAY = 500


@dataclass(frozen=True)
class Misshapen:
    """An event of a known kind that has another shape than it should."""

    problem: str


Heard = Union[Event, Misshapen, None]


class EventReader:
    """The events of one engine, in their order.

    Parameters
    ----------
    stream : binary file
        Is closed at its end.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._heard: queue.Queue[Heard] = queue.Queue()
        self._stray_lines: Deque[str] = deque(maxlen=20)
        self._thread = threading.Thread(target=self._read, name="terrapatch-engine-events", daemon=True)
        self._thread.start()

    @property
    def stray_lines(self) -> List[str]:
        """The last lines that are not events: a library has printed them."""
        return list(self._stray_lines)

    def next(self, seconds: float) -> Heard:
        """What comes next; None once there will be no more. Raises `queue.Empty` after a while without any."""
        return self._heard.get(timeout=seconds)

    def last(self) -> Heard:
        """What a process that is gone still said. Its children may hold its stdout, so the end may never come."""
        self.join(1.0)
        try:
            return self._heard.get_nowait()
        except queue.Empty:
            return None

    def join(self, seconds: float) -> None:
        """Wait for the end."""
        self._thread.join(seconds)

    def _read(self) -> None:
        try:
            for line in iter(lambda: self._stream.readline(_LONGEST_LINE), b""):
                self._hear(line.decode("utf-8", "replace"))
            self._stream.close()
        finally:  # whatever happened: who waits has to hear of it
            self._heard.put(None)

    def _hear(self, text: str) -> None:
        try:
            message = decode_line(text)
        except ValueError:  # a library printed something
            self._stray_lines.append(text.rstrip()[:_LONGEST_STRAY])
            return
        heard: Optional[Union[Event, Misshapen]]
        try:
            heard = read_event(message)
        except ValueError as error:
            heard = Misshapen(str(error))
        if heard is not None:
            self._heard.put(heard)
