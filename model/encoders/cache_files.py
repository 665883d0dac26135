"""Models that the engine keeps because it can make them again: checked by a checksum, and nothing is left of kills."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from ..errors import InputError
from ..file_moves import move_file
from .model_files import model_sha256
from .remembered import SHA256, remember, remembered_sha256

UNFINISHED_MODELS = ".deriving-"  # what names of folders begin with in which models are made
_UNFINISHED = ("tmp*.onnx", ".fit-*", f"{UNFINISHED_MODELS}*")  # names of what is still being made
_ABANDONED_S = 24 * 3600.0  # no model takes a day to make: what is older was left by a run that was killed


def checksum_file(file: Path) -> Path:
    """Where the SHA-256 of a stored model lies."""
    return file.with_suffix(".sha256")


def is_whole(file: Path) -> bool:
    """Whether a stored model is there, and is what was written: a cut or a changed bit is noticed.

    It is read where it changed since it was last found whole: 1 s per gigabyte.
    """
    try:
        return checksum_file(file).read_text(encoding="ascii").strip() == remembered_sha256(file)
    except (OSError, UnicodeError):
        return False


def store(made: Path, file: Path) -> None:
    """Move a model that was made on the same disk to its place, with its checksum beside it, both on the disk.

    The checksum goes first: a kill between the two leaves a pair that does not fit, and the model is made again.
    """
    digest = model_sha256(made)
    beside = checksum_file(file)
    new = beside.with_name(f"{made.stem}-{os.getpid()}.sha256")
    try:
        with new.open("w", encoding="ascii") as stream:
            stream.write(digest + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        with made.open("rb+") as model:
            os.fsync(model.fileno())
        move_file(new, beside)
        move_file(made, file)
        remember(SHA256, [file], digest)
    finally:
        new.unlink(missing_ok=True)


def remove_abandoned(folder: Path) -> None:
    """Remove what runs left that were killed while they made a model, once it is a day old."""
    now = time.time()
    for pattern in _UNFINISHED:
        for left in folder.glob(pattern):
            with suppress(OSError):  # another run is faster, or it is in use after all
                if now - left.lstat().st_mtime > _ABANDONED_S:
                    shutil.rmtree(left) if left.is_dir() and not left.is_symlink() else left.unlink()


def cache_refused(folder: Path, error: OSError) -> InputError:
    """The error of a folder of the cache that cannot be written."""
    reason = error.strerror or type(error).__name__
    return InputError(
        "Folder {folder}, where lighter copies of encoders are kept, cannot be written ({reason}); set "
        "TERRAPATCH_CACHE to a folder that can be written, or use precision fp32, which needs no copy.",
        "cache_not_writable",
        folder=str(folder),
        reason=reason,
    )
