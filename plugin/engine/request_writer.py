"""Writes requests into an engine's stdin from a thread of its own: a pipe that nobody empties holds up nobody else."""

from __future__ import annotations

import queue
import threading
from contextlib import suppress
from typing import IO, Any, Dict, Optional

from ...model.protocol import encode_line


class RequestWriter:
    """Takes messages at any time, and writes them one after another.

    Parameters
    ----------
    stream : binary file
        Is closed at the end.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._lines: queue.SimpleQueue[Optional[bytes]] = queue.SimpleQueue()
        threading.Thread(target=self._write, name="terrapatch-engine-requests", daemon=True).start()

    def send(self, message: Dict[str, Any]) -> None:
        """Write a message soon. Raises a ValueError where it has no JSON form."""
        self._lines.put(encode_line(message).encode("utf-8"))

    def close(self) -> None:
        """Close the stream when all is written, or nobody reads it any more; returns at once."""
        self._lines.put(None)

    def _write(self) -> None:
        with suppress(OSError), self._stream:  # the process is gone, which its stdout tells as well
            for line in iter(self._lines.get, None):
                self._stream.write(line)
                self._stream.flush()
