"""The folder of a result that is several files: looked at before the work, and filled in one go after it."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..errors import InputError
from ..file_moves import move_file

_UNFINISHED = ".unfinished-"


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
        raise InputError(f"{folder} is a file, needs to be a folder; give another")
    names = sorted(child.name for child in folder.iterdir()) if folder.is_dir() else []
    inside = [name for name in names if not name.startswith(_UNFINISHED)]  # left by a run that was killed
    if result in inside:
        if not overwrite:
            raise InputError(f"{folder} holds {what} already; give another folder, or add --overwrite")
    elif inside:
        raise InputError(f"{folder} holds other files ({', '.join(inside[:3])}), needs to be empty; give another")


@contextmanager
def filled_at_once(folder: Path, result: str) -> Iterator[Path]:
    """Give a folder to write files into; they are moved to `folder` once all are whole, the file `result` last.

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
            for name in sorted((file.name for file in beside.iterdir()), key=lambda name: (name == result, name)):
                move_file(beside / name, folder / name)
    except OSError as error:
        raise InputError(f"folder {folder} cannot be written ({error.strerror or error}); choose another") from error
