"""Fetching one file: into NAME.part, resumed where an earlier try ended, checked, and only then called NAME."""

from __future__ import annotations

import hashlib
import http.client
import shutil
import time
from pathlib import Path
from typing import Any, Callable, Tuple

from ..errors import EngineError, InputError
from ..file_moves import move_file, remove_file
from ..number_text import byte_text
from .hub import HubUnreachable, RemoteFile, Stated, open_remote

PART_SUFFIX = ".part"
_BLOCK = 1 << 20
_TRIES = 4  # in a row that bring nothing
_SECONDS_BETWEEN_TRIES = 2.0
_SPARE_BYTES = 50_000_000

Tell = Callable[[int], None]


def fetch(url: str, target: Path, page: str, sha256: str = "", size: int = 0, tell: Tell = lambda done: None) -> None:
    """Fetch a file, and check it against what is known of it and what the server states.

    A file of that name that is right already is left as it is.

    Parameters
    ----------
    url : str
    target : Path
        In a folder that is there.
    page : str
        Address where people read about the file, for messages.
    sha256 : str
        In hex; empty where it is not known beforehand.
    size : int
        Bytes, where `sha256` is known.
    tell : callable
        Takes how many bytes are there.

    Raises
    ------
    EngineError
        When it cannot be fetched, or is not what it should be; of the latter nothing is kept.
    InputError
        When the disk has no room, or the address is refused.
    """
    if sha256 and target.is_file() and _hash_of(target)[0] == sha256:
        tell(target.stat().st_size)
        return
    part = target.with_name(f"{target.name}{PART_SUFFIX}")
    failed = 0
    while True:
        before = _length(part)
        try:
            remote = open_remote(url, page, before)
            with remote.stream:
                _check_stated(url, remote, sha256, size)
                if not before or before != remote.size:  # else all of it came earlier
                    _append(remote, part, url, tell)
            break
        except HubUnreachable:
            failed = 0 if _length(part) > before else failed + 1
            if failed >= _TRIES:
                raise
            time.sleep(_SECONDS_BETWEEN_TRIES * failed)
    _check_content(part, target.name, url, sha256, remote.stated)
    move_file(part, target)


def _append(remote: RemoteFile, part: Path, url: str, tell: Tell) -> None:
    """Write what comes to the end of what there is; raises where it is less or more than it should be."""
    whole = remote.size or 0
    _check_room(part, whole - remote.start)
    with part.open("r+b" if remote.start else "wb") as file:
        file.seek(remote.start)
        file.truncate()
        done = remote.start
        while True:
            block = _read(remote, url)
            done += len(block)
            if not block:
                break
            if done > whole:
                break
            file.write(block)
            tell(done)
    if done > whole:
        remove_file(part)
        raise EngineError(
            "{url} sends more than the {whole:,} bytes that it announced; nothing was kept.",
            "size",
            url=url,
            whole=whole,
        )
    if done < whole:
        raise HubUnreachable(
            "The connection to fetch {part_stem} ended after {done:,} of {whole:,} bytes; try again, it goes on there.",
            part_stem=part.stem,
            done=done,
            whole=whole,
        )


def _read(remote: RemoteFile, url: str) -> bytes:
    try:
        return remote.stream.read(_BLOCK)
    except http.client.IncompleteRead as error:
        return error.partial
    except OSError as error:
        raise HubUnreachable(
            "The connection to {url} broke ({error}); try again, it goes on there.",
            url=url,
            error=error or type(error).__name__,
        ) from error


def _check_stated(url: str, remote: RemoteFile, sha256: str, size: int) -> None:
    """Before a byte is written: that the file can be checked, and is the one that is wanted."""
    stated = remote.stated
    if not (sha256 or stated.sha256 or stated.git_sha1):
        raise EngineError(
            "The server of {url} states no SHA-256, and the catalogue has none, so that the file could not be "
            "checked; it was not fetched.",
            "checksum",
            url=url,
        )
    if not remote.size:
        raise EngineError("The server of {url} does not say how large it is; it was not fetched.", "size", url=url)
    if sha256 and stated.sha256 not in (None, sha256):
        raise _another(url, sha256, str(stated.sha256))
    if sha256 and size and remote.size != size:
        raise EngineError(
            "{url} has {size:,} bytes, the catalogue says {stated:,}; it is another file, and was not fetched.",
            "size",
            url=url,
            size=remote.size,
            stated=size,
        )


def _check_content(part: Path, name: str, url: str, sha256: str, stated: Stated) -> None:
    found, git_sha1 = _hash_of(part)
    wanted = sha256 or stated.sha256
    if wanted and found != wanted:
        remove_file(part)
        raise _another(url, wanted, found)
    if not wanted and git_sha1 != stated.git_sha1:
        remove_file(part)
        raise EngineError(
            "{name} has the hash {found}…, its server states {wanted}…; nothing was kept, try again.",
            "checksum",
            name=name,
            found=git_sha1[:12],
            wanted=str(stated.git_sha1)[:12],
        )


def _another(url: str, wanted: str, found: str) -> EngineError:
    return EngineError(
        "{url} has SHA-256 {found}…, needs {wanted}…: it was damaged on the way or is another file. Nothing "
        "was kept; try again, and if that does not help, tell the authors of TerraPatch.",
        "checksum",
        url=url,
        found=found[:12],
        wanted=wanted[:12],
    )


def _hash_of(file: Path) -> Tuple[str, str]:
    """SHA-256, and the SHA-1 by which git would know it."""
    sha256, git = hashlib.sha256(), _git_hash(file.stat().st_size)
    with file.open("rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            sha256.update(block)
            git.update(block)
    return sha256.hexdigest(), git.hexdigest()


def _git_hash(size: int) -> Any:
    return hashlib.new("sha1", b"blob %d\0" % size, usedforsecurity=False)


def _length(part: Path) -> int:
    return part.stat().st_size if part.is_file() else 0


def _check_room(part: Path, needed: int) -> None:
    free = shutil.disk_usage(part.parent).free
    if needed + _SPARE_BYTES > free:
        raise InputError(
            "The disk of {parent} has {free} free, and {part_stem} needs {needed}; make room, then try again.",
            "no_room",
            parent=part.parent,
            free=byte_text(free),
            part_stem=part.stem,
            needed=byte_text(needed + _SPARE_BYTES),
        )
