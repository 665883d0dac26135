"""Names of files as libraries take them: UTF-8, where a file system of Linux may hold any bytes."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from ..errors import InputError


def readable_name(name: str) -> str:
    """The name itself; of a file whose path is not UTF-8, a link to it that can be read.

    The links lie in a temporary folder that goes with the process. Where the file's own name is unreadable, the files
    beside it that are called alike (masks, overviews, world files) are linked too.

    Raises
    ------
    InputError
        When it is a pipe: a library would wait for ever for somebody who writes into it.
    """
    if Path(name).is_fifo():
        raise InputError("{name} is a pipe, needs to be a file; save its content as a file, and give that", name=name)
    return name if _is_readable(name) else _link_to(name)


@cache
def _link_to(name: str) -> str:
    file = Path(name).absolute()
    if not file.is_file():
        return _readable(name)  # for the message that it is not there
    folder = Path(tempfile.mkdtemp(prefix="terrapatch-names-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    if _is_readable(file.name):
        place = folder / "folder"
        place.symlink_to(file.parent, target_is_directory=True)
        return str(place / file.name)
    for beside in os.listdir(file.parent):
        if beside.startswith(file.stem):
            (folder / _readable(beside)).symlink_to(file.parent / beside)
    return str(folder / _readable(file.name))


def _is_readable(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _readable(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "replace")
