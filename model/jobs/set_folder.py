"""The folder of a set: one run at a time writes into it, and what is not TerraPatch's stays as it is.

Everything unfinished lies in `DIR/partial/`. The lock file in it is held by the run that writes, and tells a folder of
ours from one that happens to be called so.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional

from filelock import FileLock, Timeout

from ..errors import EmbeddingSetError, InputError
from ..file_moves import move_file, remove_folder
from ..name_lists import first_names

LOCK_FILE = "lock"
JOURNAL_FILE = "journal.json"


class SetFolder:
    """The folder that one run writes a set into.

    Parameters
    ----------
    path : Path
        Need not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.partial = path / "partial"
        self._lock: Optional[FileLock] = None

    @property
    def claimed(self) -> bool:
        """Whether this run may write."""
        return self._lock is not None

    def claim(self, holds_ours: bool = False) -> None:
        """Make the folder where it is missing, and keep every other run out of it until `release`.

        Parameters
        ----------
        holds_ours : bool
            Whether it is known that what is in the folder is a set.

        Raises
        ------
        InputError
            When the folder cannot be written, is a file, or holds something that is not TerraPatch's.
        EmbeddingSetError
            When another run is writing into it.
        """
        try:
            if not holds_ours:
                self.refuse_what_is_not_ours()
            self.partial.mkdir(parents=True, exist_ok=True)
            lock = FileLock(str(self.partial / LOCK_FILE), blocking=False)
            lock.acquire()
        except Timeout:
            raise EmbeddingSetError(
                "another run is writing into {path}; wait until it is done, or give another folder", path=self.path
            ) from None
        except OSError as error:
            raise InputError(
                "folder {path} cannot be written ({reason}); choose another", path=self.path, reason=error.strerror
            ) from error
        self._lock = lock

    def refuse_what_is_not_ours(self) -> None:
        """Raise an InputError where the folder is a file, or holds other files and no set."""
        if not self.path.exists():
            return
        if not self.path.is_dir():
            raise InputError("{path} is a file, needs to be a folder; give another", path=self.path)
        inside = sorted(os.listdir(self.path))
        if not inside or (self.partial.is_dir() and is_ours(self.partial)):
            return
        raise InputError(
            "{path} holds other files ({inside}) and no set, needs to be empty; give another folder",
            path=self.path,
            inside=first_names(inside, 3),
        )

    def clear(self) -> None:
        """Remove what an earlier run left unfinished."""
        for left in self.partial.iterdir():
            if left.name != LOCK_FILE:
                left.unlink()

    def publish(self, name: str, final_name: str) -> None:
        """Move a file of `partial` into the folder, if it has not been moved yet."""
        unfinished = self.partial / name
        if unfinished.exists():
            move_file(unfinished, self.path / final_name)

    def remove_partial(self) -> None:
        """Nothing is unfinished any more: let others in. What somebody has open there stays, and harms nothing."""
        self.release()
        remove_folder(self.partial)

    def release(self) -> None:
        """Let others in; what is unfinished stays."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def is_ours(partial_folder: Path) -> bool:
    """Whether a folder called `partial` was made by a run: it has its lock file or journal, or nothing yet."""
    inside = os.listdir(partial_folder)
    return not inside or LOCK_FILE in inside or JOURNAL_FILE in inside
