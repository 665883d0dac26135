"""Writing an embedding set so that an interrupted run goes on and a half-written set is never taken for a whole one.

While it runs, everything lies in `DIR/partial/`: arrays that grow strip by strip, and a journal that says how far they
are good. The last act of a run is writing `DIR/embedding.json`.
"""

from __future__ import annotations

import errno
import time
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ..errors import EmbeddingSetError, EngineError, InputError
from ..json_reading import json_of_file
from ..messages import Message
from ..patches.embedding_set import METADATA_FILE, EmbeddingSet, read_metadata
from ..patches.json_files import write_json
from .checksums import crc32_of_file
from .growing_array import HEADER_BYTES, GrowingArray, growing_file
from .set_folder import JOURNAL_FILE, SetFolder

_SECONDS_BETWEEN_COMMITS = 1.0
_LONGEST_VALUE = 80


class SetWriter:
    """The folder of one run: finished, unfinished or new.

    Parameters
    ----------
    folder : Path
    identity : dict
        What the run is about; only a run of the same identity is continued or reused.

    Raises
    ------
    EmbeddingSetError
        When the folder holds another set, or an unfinished run of another.
    InputError
        When the folder cannot be written.
    """

    def __init__(self, folder: Path, identity: Dict[str, Any]) -> None:
        self.folder = folder
        self._set_folder = SetFolder(folder)
        self.partial = self._set_folder.partial
        self._arrays: Dict[str, GrowingArray] = {}
        self._scratch: Dict[str, GrowingArray] = {}
        self._remaking = False
        self._last_commit = float("-inf")  # the first strip counts at once: from then on a kill costs a second's work
        self.identify(identity)

    def identify(self, identity: Dict[str, Any]) -> None:
        """Take what the run is about, which may turn out only before `start`; raises as a new writer does."""
        self._identity = identity
        self.finished = None if self._remaking else self._read_finished()
        self.journal: Dict[str, Any] = {} if self.finished else self._read_journal()

    def _read_finished(self) -> Optional[Dict[str, Any]]:
        if not (self.folder / METADATA_FILE).exists():
            return None
        metadata = read_metadata(self.folder)
        if not _is_same(metadata.get("identity"), self._identity):
            raise EmbeddingSetError(
                "{folder} holds another embedding set ({identity}); give another folder, or delete this one",
                folder=self.folder,
                identity=_difference(metadata.get("identity"), self._identity),
            )
        return metadata

    def _read_journal(self) -> Dict[str, Any]:
        try:
            journal = json_of_file(self.partial / JOURNAL_FILE)
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, ValueError) as error:
            raise EmbeddingSetError(
                "{partial} cannot be read ({error}); delete that folder to start the run afresh",
                partial=self.partial,
                error=error,
            ) from error
        if not isinstance(journal, dict):
            journal = {}
        if not _is_same(journal.get("identity"), self._identity):
            raise EmbeddingSetError(
                "{folder} holds an unfinished run of something else "
                "({identity}); give another folder, or delete this one",
                folder=self.folder,
                identity=_difference(journal.get("identity"), self._identity),
            )
        return journal

    def damage(self) -> str:
        """What is wrong with the finished set, empty where nothing is; if so it can be made again by `start`."""
        if self.finished is None:
            return ""
        try:
            found = EmbeddingSet.open(self.folder)
        except EmbeddingSetError as error:
            return str(error).rpartition("; ")[0]
        shape, told = (len(found), found.dim), (self.finished.get("patches"), found.metadata["encoder"].get("dim"))
        return (
            ""
            if shape == told
            else Message(
                "{folder} is damaged: vectors.npy has shape {shape}, needs {told}",
                folder=self.folder,
                shape=shape,
                told=told,
            )
        )

    def remake(self) -> None:
        """Make the finished set again, because it is damaged."""
        self.finished, self._remaking = None, True
        self.journal = self._read_journal()

    def start(self) -> str:
        """Take the folder for this run, and remove arrays that no journal vouches for.

        Returns
        -------
        str
            Which file of an interrupted run is damaged, so that the run starts afresh; empty where none is.

        Raises
        ------
        InputError
            When the folder cannot be made or written, or holds what is not TerraPatch's.
        EmbeddingSetError
            When another run is writing into it, or has done so since its journal was read.
        """
        self._refuse_what_came_meanwhile()
        self._set_folder.claim(holds_ours=self._remaking)
        try:
            self._refuse_what_came_meanwhile()
        except EmbeddingSetError:
            self._set_folder.release()
            raise
        if self._remaking:
            (self.folder / METADATA_FILE).unlink(missing_ok=True)
        told = self.journal.get("files", {})
        damaged = next((name for name, state in told.items() if not self._is_whole(name, *state)), "")
        if damaged:
            self.journal = {}
        if not self.journal:
            self._set_folder.clear()
        return damaged

    def _is_whole(self, name: str, size: int, crc: Optional[int]) -> bool:
        """Whether a file of an interrupted run still holds what the journal says: so many bytes, of this checksum."""
        try:
            file = self.partial / name
            if file.stat().st_size < (HEADER_BYTES + size if size else 0):
                return False
            return crc is None or crc32_of_file(file, HEADER_BYTES, HEADER_BYTES + size) == crc
        except FileNotFoundError:
            return False

    def check_folder(self) -> None:
        """Refuse a folder that no run could take.

        Raises
        ------
        InputError
            When it is a file, or holds what is not TerraPatch's.
        """
        self._set_folder.refuse_what_is_not_ours()

    def _refuse_what_came_meanwhile(self) -> None:
        finished = None if self._remaking else self._read_finished()
        if finished is not None or self._read_journal() != self.journal:
            raise EmbeddingSetError(
                "another run has just written into {folder}; run the same command again", folder=self.folder
            )

    def array(self, name: str, dtype: np.dtype, row_shape: Tuple[int, ...]) -> GrowingArray:
        """The growing array behind `name`.npy, as wide as the journal says."""
        width = self.journal.get("dtypes", {}).get(name)
        self._arrays[name] = self._growing(name, np.dtype(width or dtype), row_shape)
        return self._arrays[name]

    def scratch(self, name: str, dtype: np.dtype, row_shape: Tuple[int, ...]) -> GrowingArray:
        """A growing array that lives as long as the run and does not go into the set; committed with the others."""
        self._scratch[name] = self._growing(name, np.dtype(dtype), row_shape)
        return self._scratch[name]

    def _growing(self, name: str, dtype: np.dtype, row_shape: Tuple[int, ...]) -> GrowingArray:
        array = GrowingArray(self.partial / name, dtype, row_shape)
        size, crc = self.journal.get("files", {}).get(array.file.name, (0, None))
        if crc is not None:
            array.go_on_from(size, crc)
        return array

    def commit(self, state: Dict[str, Any], rows: Dict[str, int], force: bool = False) -> None:
        """Make everything written so far count, at once and then at most once a second: a kill loses nothing of it."""
        if not force and time.monotonic() - self._last_commit < _SECONDS_BETWEEN_COMMITS:
            return
        files: Dict[str, Tuple[int, Optional[int]]] = {}
        for name, array in {**self._arrays, **self._scratch}.items():
            array.sync()
            files[array.file.name] = array.checksum(rows[name]) if name in rows else (array.size, None)
        self.journal = {
            **state,
            "files": files,
            "identity": self._identity,
            "dtypes": {name: array.dtype.name for name, array in self._arrays.items()},
        }
        write_json(self.partial / JOURNAL_FILE, self.journal)
        self._last_commit = time.monotonic()

    def finish(self, rows: Dict[str, int], metadata: Dict[str, Any]) -> None:
        """Turn the growing arrays into the set; embedding.json comes last.

        Parameters
        ----------
        rows : dict
            Final number of rows of each array.
        metadata : dict
            For embedding.json.
        """
        sums = {}
        for name, array in self._arrays.items():
            _, sums[name] = array.checksum(rows[name])
            array.finish(rows[name])
        self.commit({"metadata": {**metadata, "crc32": sums}}, rows, force=True)
        self._close_arrays()
        self.publish()

    def publish(self) -> None:
        """Move the arrays of a whole run into place. Does the rest when this itself was interrupted."""
        if not self._set_folder.claimed:
            self._set_folder.claim()
        for name, width in self.journal["dtypes"].items():
            self._set_folder.publish(growing_file(self.partial, name, width).name, f"{name}.npy")
        self.finished = {**self.journal["metadata"], "identity": self._identity}
        write_json(self.folder / METADATA_FILE, self.finished)
        self._set_folder.remove_partial()

    def discard(self) -> None:
        """Remove what an unfruitful run left, and the folder if nothing else is in it."""
        self._close_arrays()
        self._set_folder.remove_partial()
        if not any(self.folder.iterdir()):
            self.folder.rmdir()

    def close(self) -> None:
        """Close what is open and let other runs in; the run can be continued."""
        self._close_arrays()
        self._set_folder.release()

    def _close_arrays(self) -> None:
        for array in (*self._arrays.values(), *self._scratch.values()):
            array.close()


def disk_error(error: OSError, folder: Path) -> Exception:
    """What to tell the user when the disk fails under a run."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return InputError(
            "the disk of {folder} is full; free some space and run the same command again, it goes on from here",
            folder=folder,
        )
    if error.errno == errno.EFBIG:
        return InputError(
            "{folder} may not hold files that large, by its file system or a limit of this account; "
            "give a folder elsewhere, or embed a smaller extent",
            folder=folder,
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return InputError(
            "folder {folder} cannot be written ({reason}); choose another", folder=folder, reason=error.strerror
        )
    return EngineError(
        "{folder} could not be written ({reason}); run the same command again to go on",
        folder=folder,
        reason=error.strerror,
    )


def _is_same(found: Any, wanted: Dict[str, Any]) -> bool:
    """Whether two identities are one. A sample of pixels that only one has tells nothing: older sets have none."""
    sources = [dict(values.get("source") or {}) for values in (found, wanted) if isinstance(values, dict)]
    if len(sources) < 2 or all("sampled" in source for source in sources):
        return bool(found == wanted)
    for source in sources:
        source.pop("sampled", None)
    return sources[0] == sources[1] and {**found, "source": None} == {**wanted, "source": None}


def _difference(found: Any, wanted: Dict[str, Any]) -> str:
    """Name what differs between two identities."""
    if not isinstance(found, dict):
        return Message("of an unknown origin")
    for group, values in wanted.items():
        for key, value in values.items():
            other = (found.get(group) or {}).get(key)
            if other != value and group == "source" and key in ("files", "size", "modified", "sampled"):
                return Message("its source files have changed since")
            if other != value:
                return Message(
                    "its {group} {key} is {other}, this run's is {value}",
                    group=group,
                    key=key,
                    other=_shortened(other),
                    value=_shortened(value),
                )
    return Message("made by another version")


def _shortened(value: Any) -> str:
    """A value as a message can show it: the outline of a mask may be a book long."""
    text = repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 4]} ..."
