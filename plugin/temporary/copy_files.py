"""Where copies of temporary layers lie in the cache, and when they go.

A copy goes when no project was saved or opened with it on many days on which others were, and by the clock for half a
year as well: a clock that is wrong for a day harms nothing. It goes to a bin first, from which it comes back when a
project names it, and leaves the bin by the same rule.
"""

from __future__ import annotations

import json
import os
import re
import time
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Collection, Dict, Iterator, Set

from ...model.encoders.cache_folder import cache_folder
from ...model.file_moves import move_file, parts_of_sqlite, remove_folder
from ..stored_json import read_json_object

FOLDER = "patches"
_BIN = "bin"
_SHOWN = "shown"
_USES = "uses.json"
LAYER_ENDING, MAP_ENDING = ".gpkg", ".tif"
# the cache may be a folder of the user's, with other files: what has no such name is none of ours
_OWN_NAME = r"-[0-9a-f]{12}(\.part)?\.(gpkg|tif)"
_UNUSED_DAYS_SEEN = 60
_UNUSED_SECONDS = 180 * 86_400
_LONGEST_STEM = 40
_LONGEST_NAME = 200

_named: Set[str] = set()
"""Copies that a project has named since QGIS started: they stay, whatever the rule says."""


def copy_file(name: str) -> Path:
    """The place of a copy by its name; only the last part of the name counts, which came from a project."""
    return cache_folder() / FOLDER / (Path(name).name[:_LONGEST_NAME] or "nameless")


def has_file(name: str) -> bool:
    """Whether there is a copy of this name; one that is in the bin is taken out of it. The project keeps it."""
    file = copy_file(name)
    _named.add(file.name)
    binned = file.parent / _BIN / file.name
    try:
        if not file.is_file() and binned.is_file():
            move_file(binned, file)
        return file.is_file()
    except OSError:
        return False


def new_name(layer_name: str, ending: str = LAYER_ENDING) -> str:
    """A file name of its own for a copy."""
    stem = "".join(letter if letter.isalnum() else "-" for letter in layer_name)[:_LONGEST_STEM].strip("-")
    return f"{stem or 'patches'}-{os.urandom(6).hex()}{ending}"


def unfinished(name: str) -> Path:
    """Where a copy is being written; a copy of its final name is always whole."""
    file = copy_file(name)
    return file.with_name(f"{file.stem}.part{file.suffix}")


def finish(name: str) -> None:
    """Give a copy that is whole its name. Raises OSError."""
    move_file(unfinished(name), copy_file(name))


def mark_used(name: str) -> None:
    """A project that is saved or opened has this copy: its time begins anew. Raises OSError."""
    file = copy_file(name)
    _named.add(file.name)
    if file.is_file():
        os.utime(file)
    uses = _read_uses()
    uses["used"][file.name] = uses["days"]
    _write_uses(uses)


def discard(file: Path) -> None:
    """Remove a copy, with what SQLite may have left beside it. Raises OSError."""
    for part in (file, *parts_of_sqlite(file)):
        part.unlink(missing_ok=True)


def discard_unused(now: float, today: str) -> None:
    """Move copies that no project needs any more to the bin, and empty the bin of what has been there as long.

    Parameters
    ----------
    now : float
        Seconds of the epoch.
    today : str
        The day, of which only counts that it is another one than the last.

    Raises
    ------
    OSError
        When the folder cannot be written.
    """
    uses = _read_uses()
    if uses["last"] != today:
        uses["last"], uses["days"] = today, uses["days"] + 1
    for file in list(_copies()):
        last_used = uses["used"].setdefault(file.name, uses["days"])
        long_ago = now - file.stat().st_mtime > _UNUSED_SECONDS
        if file.name in _named or not long_ago or uses["days"] - last_used < _UNUSED_DAYS_SEEN:
            continue
        if file.parent.name == _BIN:
            discard(file)
            del uses["used"][file.name]
        else:
            _move_to_bin(file, now)
            uses["used"][file.name] = uses["days"]
    _write_uses(uses)


def copied_bytes() -> int:
    """Bytes that all copies take, those in the bin among them."""
    return sum(_size(file) for file in _everything())


def clear_copies() -> int:
    """Remove all copies but those that a project has named since QGIS started; returns the bytes that were freed."""
    freed = 0
    for file in list(_everything()):
        if file.name in _named or shown_folder() in file.parents:
            continue
        size = _size(file)
        try:
            discard(file)
        except OSError:
            continue
        freed += size
    return freed


def shown_folder() -> Path:
    """Where rasters lie that are shown only until this QGIS ends."""
    return cache_folder() / FOLDER / _SHOWN / str(os.getpid())


def remove_shown(still_shown: Collection[Path] = ()) -> None:
    """Remove what is shown only until this QGIS ends, but for what a layer still shows."""
    if not still_shown:
        remove_folder(shown_folder())
        return
    for file in shown_folder().iterdir():
        if file not in still_shown:
            with suppress(OSError):  # Windows holds what is still drawn
                file.unlink()


def seconds_now() -> float:
    """Seconds of the epoch."""
    return time.time()


def day_now() -> str:
    """The day of today."""
    return date.today().isoformat()


def _move_to_bin(file: Path, now: float) -> None:
    target = file.parent / _BIN / file.name
    target.parent.mkdir(exist_ok=True)
    move_file(file, target)
    os.utime(target, (now, now))


def _copies() -> Iterator[Path]:
    folder = cache_folder() / FOLDER
    for place in (folder, folder / _BIN):
        if place.is_dir():
            yield from (file for file in sorted(place.iterdir()) if _is_own(file))


def _everything() -> Iterator[Path]:
    yield from _copies()
    shown = cache_folder() / FOLDER / _SHOWN
    if shown.is_dir():
        yield from (file for file in sorted(shown.rglob("*")) if _is_own(file))


def _is_own(file: Path) -> bool:
    return re.search(_OWN_NAME, file.name) is not None and file.is_file()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # another QGIS has removed it meanwhile
        return 0


def _read_uses() -> Dict[str, Any]:
    """`days` that were seen, the `last` of them, and for each copy at which of them it was `used`."""
    try:
        stored = read_json_object((cache_folder() / FOLDER / _USES).read_bytes())
    except OSError:
        stored = {}
    days, used = stored.get("days"), stored.get("used")
    sound = isinstance(days, int) and isinstance(used, dict) and all(isinstance(day, int) for day in used.values())
    return {"days": days, "last": stored.get("last"), "used": used} if sound else {"days": 0, "last": "", "used": {}}


def _write_uses(uses: Dict[str, Any]) -> None:
    file = cache_folder() / FOLDER / _USES
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{_USES}.{os.getpid()}")
    beside.write_text(json.dumps(uses), encoding="utf-8")
    move_file(beside, file)
