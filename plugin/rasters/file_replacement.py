"""Putting a finished file in its place."""

from __future__ import annotations

import filecmp
from pathlib import Path

from ...model.file_moves import move_file


def replace_unless_same(finished: Path, target: Path) -> None:
    """Move a finished file to its name; an equal one that is there stays, with its time of change.

    The engine tells a changed raster by size and time, and goes on with an interrupted run only on an unchanged one.
    """
    if target.is_file() and filecmp.cmp(finished, target, shallow=False):
        finished.unlink()
    else:
        move_file(finished, target)
