"""The folder of a result that is several files: looked at before the work, and filled in one go after it."""

from __future__ import annotations

import errno
import re
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Optional, Pattern, Sequence

from ..errors import InputError
from ..file_moves import move_file, remove_file

_UNFINISHED = ".unfinished-"
_BESIDE = re.compile(r"(.+?)(?:\.aux\.xml|\.ovr|-wal|-shm|-journal)")  # what GDAL, QGIS and SQLite keep beside a file


def check_result_folder(folder: Path, result: str, what: str, overwrite: bool) -> None:
    """Refuse a folder in which something of the user's would be lost.

    Parameters
    ----------
    folder : Path
    result : str
        Name of the file that tells a folder of such a result.
    what : str
        What the result is, with its article, for messages.
    overwrite : bool
        Whether an earlier result may be replaced.

    Raises
    ------
    InputError
        When it is a file, holds other files, or an earlier result that may not be replaced.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError("{folder} is a file, needs to be a folder; give another", folder=folder)
    names = sorted(child.name for child in folder.iterdir()) if folder.is_dir() else []
    inside = [name for name in names if not name.startswith(_UNFINISHED)]  # left by a run that was killed
    if result in inside:
        if not overwrite:
            raise InputError(
                "{folder} holds {what} already; give another folder, or add --overwrite", folder=folder, what=what
            )
    elif inside:
        raise InputError(
            "{folder} holds other files ({inside}), needs to be empty; give another",
            folder=folder,
            inside=", ".join(inside[:3]),
        )


def refuse_own_input(folder: Path, file: Optional[str]) -> None:
    """Raise an InputError where what is read, maybe `FILE|layername=NAME`, lies in the folder that is filled anew."""
    name = (file or "").partition("|")[0]
    if name and Path(name).exists() and folder.resolve() in Path(name).resolve().parents:
        raise InputError(
            "{file} lies in {folder}, whose files are replaced; give another folder for the result",
            file=name,
            folder=folder,
        )


@contextmanager
def filled_at_once(folder: Path, result: str, kind: Pattern[str]) -> Iterator[Path]:
    """Give a folder to write files into; they are moved to `folder` once all are whole, the file `result` last.

    Files of an earlier result that this one does not replace are removed just before, so that nobody reads them as its.

    Parameters
    ----------
    folder : Path
    result : str
        Name of the file that tells a folder of such a result.
    kind : pattern
        Of the names that files of such results may have.

    Raises
    ------
    InputError
        When the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_UNFINISHED, dir=folder) as made:
            beside = Path(made)
            yield beside
            names = sorted((file.name for file in beside.iterdir()), key=lambda name: (name == result, name))
            move_in(beside, folder, names, kind)
    except OSError as error:
        raise not_written(folder, error) from error


def move_in(beside: Path, folder: Path, names: Sequence[str], kind: Optional[Pattern[str]] = None) -> None:
    """Move files in place of those of an earlier result, and remove what that left. Raises OSError.

    Removed are files of the kind that have none of the names, and what GDAL, QGIS and SQLite keep beside a file:
    statistics, overviews and logs would be taken for those of the new one.
    """
    for file in list(folder.iterdir()):
        beside_it = _BESIDE.fullmatch(file.name)
        of = beside_it[1] if beside_it else file.name
        if file.name not in names and (of in names or (kind and kind.fullmatch(of))) and file.is_file():
            remove_file(file)
    for name in names:
        move_file(beside / name, folder / name)


def not_written(folder: Path, error: OSError) -> InputError:
    """What to tell where a result cannot be written into a folder."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return InputError(
            "the disk of {folder} is full; free some space and run the same command again", "no_room", folder=folder
        )
    return InputError(
        "folder {folder} cannot be written ({reason}); choose another", folder=folder, reason=error.strerror or error
    )
