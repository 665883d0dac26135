"""The last failures of the engine in this session of QGIS: for diagnostics, and to know when to test it."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import Deque, List

_MOST = 10


@dataclass(frozen=True)
class Failure:
    """What the engine said or left.

    Attributes
    ----------
    at : float
        Seconds since the epoch.
    message : str
        A `Message` where its words are the plugin's, so that diagnostics can say it in English.
    details : str
    """

    at: float
    message: str
    details: str


class Failures:
    """Remembers the last ones."""

    def __init__(self) -> None:
        self._kept: Deque[Failure] = deque(maxlen=_MOST)
        self.is_suspect = False
        """Whether the engine has failed since it last passed its self-test."""

    def add(self, message: str, details: str) -> None:
        """Remember one that the request is not to blame for."""
        self._kept.append(Failure(time.time(), message, details))
        self.is_suspect = True

    def all(self) -> List[Failure]:
        """The oldest first."""
        return list(self._kept)


FAILURES = Failures()
"""Those of this QGIS."""
