"""What keeps the engine from running, and what helps."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import NamedTuple, Optional, Tuple


class Remedy(Enum):
    """What the user can do about it by one click."""

    SET_UP = "set up"
    UPDATE = "update"
    REPAIR = "repair"
    REBUILD = "rebuild"
    CHOOSE = "choose"  # the user has named a Python that will not do


class EngineTrouble(NamedTuple):
    """Why there is no engine.

    Attributes
    ----------
    remedy : Remedy
    problem : str
        What is wrong, in a sentence; empty where nothing was ever set up.
    folder : Path, optional
        The environment that is broken.
    packages : tuple of str
        Those to install again.
    """

    remedy: Remedy
    problem: str = ""
    folder: Optional[Path] = None
    packages: Tuple[str, ...] = ()
