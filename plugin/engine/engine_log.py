"""What an engine writes beside the protocol: a file of its stderr, which goes with it."""

from __future__ import annotations

import os
import re
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, List

from ...model.messages import Message

_DETAIL_CHARACTERS = 4000
_WORDS_CHARACTERS = 200
_PREFIX, _SUFFIX = "terrapatch-engine-", ".log"
_KEPT_SECONDS = 86_400.0

# Debian's onnxruntime writes hundreds of these when it is imported
_NOISE = re.compile(r"Schema error: .* already registered")


class EngineLog:
    """A temporary file. Where the system lets a file go that is still written to, nothing can be left behind.

    Attributes
    ----------
    target : binary file
        What a process is to write to; `started` closes it.
    """

    def __init__(self) -> None:
        _remove_old_logs()
        descriptor, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX)
        self._file = Path(name)
        self.target: IO[bytes] = os.fdopen(descriptor, "wb")
        self._reader = self._file.open("rb")

    def started(self) -> None:
        """The process has the file now."""
        self.target.close()
        self._remove()

    def last_lines(self) -> List[str]:
        """The last lines that it holds, without what is always there; none once it is closed."""
        try:
            self._reader.seek(0, os.SEEK_END)
            self._reader.seek(max(0, self._reader.tell() - _DETAIL_CHARACTERS))
            tail = self._reader.read().decode("utf-8", "replace").strip()
        except (OSError, ValueError):  # ValueError: closed, the process is gone for good
            return []
        return [line for line in tail.splitlines() if not _NOISE.search(line)]

    def close(self) -> None:
        """Let the file go."""
        self.target.close()
        self._reader.close()
        self._remove()

    def _remove(self) -> None:
        """Windows keeps a file that a process writes to, and for a while one that a virus scanner reads."""
        with suppress(OSError):
            self._file.unlink()


def last_words(details: str) -> str:
    """The last line that a process wrote, which names the error of a Python that could not go on."""
    lines = details.splitlines()
    return Message(' It said: "{last_lines}".', last_lines=lines[-1].strip()[:_WORDS_CHARACTERS]) if lines else ""


def _remove_old_logs() -> None:
    """On Windows the log of an engine stays when QGIS is killed. One that is still in use is not let go of."""
    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _KEPT_SECONDS:
                left.unlink()
