"""Writing an embedding set so that an interrupted run goes on and a half-written set is never taken for a whole one.

While it runs, everything lies in `DIR/partial/`: arrays that grow strip by strip, and a journal that says how far they
are good. The last act of a run is writing `DIR/embedding.json`.
"""

from __future__ import annotations

import errno
import json
import os
import time
import zlib
from pathlib import Path
from typing import Any, BinaryIO, Dict, Optional, Tuple

import numpy as np

from ..errors import EmbeddingSetError, EngineError, InputError
from ..patches.embedding_set import METADATA_FILE, EmbeddingSet, read_metadata
from ..patches.json_files import write_json
from .set_folder import JOURNAL_FILE, SetFolder

_HEADER_BYTES = 128  # of every array of a set, growing or finished
_SECONDS_BETWEEN_COMMITS = 1.0
_LONGEST_VALUE = 80
_CHECKED_AT_ONCE = 16 << 20


class GrowingArray:
    """An .npy file that grows by rows, keeps only what was committed, and can change from float16 to float32.

    Parameters
    ----------
    file : Path
        Without suffix; the dtype is part of the name, so that both widths can exist while one is made from the other.
    dtype : numpy dtype
    row_shape : tuple of int
        Shape of one row.
    """

    def __init__(self, file: Path, dtype: np.dtype, row_shape: Tuple[int, ...]) -> None:
        self._stem = file
        self.dtype = np.dtype(dtype)
        self._row_shape = row_shape
        self._row_items = int(np.prod(row_shape, dtype=np.int64))
        self._checked_bytes, self._crc = 0, 0
        self._open()

    @property
    def file(self) -> Path:
        """Where the array lies while it grows."""
        return _growing_file(self._stem.parent, self._stem.name, self.dtype.name)

    def _open(self) -> None:
        # unbuffered: what a full disk did not take must not be written once more when the file is closed
        self._stream = open(self.file, "r+b" if self.file.exists() else "w+b", buffering=0)  # noqa: SIM115 (stays open)

    def rows(self, start: int, count: int) -> np.ndarray:
        """A writable memory map of rows [start, start + count), growing the file as needed."""
        end = _HEADER_BYTES + (start + count) * self._row_items * self.dtype.itemsize
        if os.fstat(self._stream.fileno()).st_size < end:
            _allocate(self._stream.fileno(), end)
        return np.memmap(
            self._stream,
            dtype=self.dtype,
            mode="r+",
            offset=_HEADER_BYTES + start * self._row_items * self.dtype.itemsize,
            shape=(count, *self._row_shape),
        )

    def append(self, start: int, values: np.ndarray) -> None:
        """Write rows at `start`; a reader of the file sees them from here on."""
        if len(values):
            place = _HEADER_BYTES + start * self._row_items * self.dtype.itemsize
            self._write(place, np.ascontiguousarray(values, dtype=self.dtype).data.cast("B"))

    def widen(self, rows: int) -> None:
        """Go on in float32, with the first `rows` rows converted. The float16 file stays until the next commit."""
        narrow = GrowingArray(self._stem, self.dtype, self._row_shape)
        self.close()
        self.dtype = np.dtype("float32")
        self._checked_bytes, self._crc = 0, 0
        self.file.unlink(missing_ok=True)  # left by a run that was killed, and not committed
        self._open()
        for start in range(0, rows, 4096):
            self.append(start, narrow.rows(start, min(4096, rows - start)).astype(np.float32))
        narrow.close()

    def checksum(self, rows: int) -> Tuple[int, int]:
        """Bytes of the first `rows` rows and their CRC-32; those of the last time are not read again."""
        size = rows * self._row_items * self.dtype.itemsize
        if size < self._checked_bytes:
            self._checked_bytes, self._crc = 0, 0
        self._crc = _crc(self._stream, self._checked_bytes, size, self._crc)
        self._checked_bytes = size
        return size, self._crc

    def go_on_from(self, size: int, crc: int) -> None:
        """Take a checksum on from what an earlier run had written."""
        self._checked_bytes, self._crc = size, crc

    def sync(self) -> None:
        """Put what was written on the disk."""
        os.fsync(self._stream.fileno())

    @property
    def size(self) -> int:
        """Bytes of all rows that the file has room for."""
        return max(os.fstat(self._stream.fileno()).st_size - _HEADER_BYTES, 0)

    def finish(self, rows: int) -> None:
        """Cut the file to `rows` rows and write its header: from here on it is an ordinary .npy file."""
        self._stream.truncate(_HEADER_BYTES + rows * self._row_items * self.dtype.itemsize)
        self._write(0, memoryview(npy_header(self.dtype, (rows, *self._row_shape))))
        self.sync()

    def _write(self, place: int, content: memoryview) -> None:
        """Write bytes at a place of the file, all of them: the system may take a part at a time."""
        self._stream.seek(place)
        while content:
            content = content[self._stream.write(content) :]

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


def npy_header(dtype: np.dtype, shape: Tuple[int, ...]) -> bytes:
    """Header of an .npy file (format 1.0), padded to 128 bytes so that it can be written last."""
    text = f"{{'descr': {np.lib.format.dtype_to_descr(dtype)!r}, 'fortran_order': False, 'shape': {shape!r}, }}"
    body = text.ljust(_HEADER_BYTES - 11) + "\n"
    return b"\x93NUMPY\x01\x00" + (_HEADER_BYTES - 10).to_bytes(2, "little") + body.encode("latin1")


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
        if metadata.get("identity") != self._identity:
            raise EmbeddingSetError(
                f"{self.folder} holds another embedding set ({_difference(metadata.get('identity'), self._identity)}); "
                f"give another folder, or delete this one"
            )
        return metadata

    def _read_journal(self) -> Dict[str, Any]:
        try:
            journal = json.loads((self.partial / JOURNAL_FILE).read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, ValueError) as error:
            raise EmbeddingSetError(
                f"{self.partial} cannot be read ({error}); delete that folder to start the run afresh"
            ) from error
        if journal.get("identity") != self._identity:
            raise EmbeddingSetError(
                f"{self.folder} holds an unfinished run of something else "
                f"({_difference(journal.get('identity'), self._identity)}); give another folder, or delete this one"
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
        return "" if shape == told else f"{self.folder} is damaged: vectors.npy has shape {shape}, needs {told}"

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
            with open(self.partial / name, "rb") as stream:
                if os.fstat(stream.fileno()).st_size < (_HEADER_BYTES + size if size else 0):
                    return False
                return crc is None or _crc(stream, 0, size, 0) == crc
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
            raise EmbeddingSetError(f"another run has just written into {self.folder}; run the same command again")

    def array(self, name: str, dtype: np.dtype, row_shape: Tuple[int, ...]) -> GrowingArray:
        """The growing array behind `name`.npy, as wide as the journal says."""
        width = self.journal.get("dtypes", {}).get(name)
        self._arrays[name] = self._growing(name, np.dtype(width or dtype), row_shape)
        return self._arrays[name]

    def scratch(self, name: str, dtype: np.dtype, row_shape: Tuple[int, ...]) -> GrowingArray:
        """A growing array that lives as long as the run and is no part of the set; committed with the others."""
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
            self._set_folder.publish(_growing_file(self.partial, name, width).name, f"{name}.npy")
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


def _crc(stream: BinaryIO, first: int, last: int, crc: int) -> int:
    """CRC-32 of the bytes [first, last) behind the header of an array, taken on from that of the bytes before."""
    while first < last:
        stream.seek(_HEADER_BYTES + first)
        part = stream.read(min(_CHECKED_AT_ONCE, last - first))
        if not part:
            raise EOFError
        crc, first = zlib.crc32(part, crc), first + len(part)
    return crc


def disk_error(error: OSError, folder: Path) -> Exception:
    """What to tell the user when the disk fails under a run."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return InputError(
            f"the disk of {folder} is full; free some space and run the same command again, it goes on from here"
        )
    if error.errno == errno.EFBIG:
        return InputError(
            f"{folder} may not hold files that large, by its file system or a limit of this account; "
            f"give a folder elsewhere, or embed a smaller extent"
        )
    return EngineError(f"{folder} could not be written ({error.strerror}); run the same command again to go on")


def _allocate(handle: int, size: int) -> None:
    """Grow a file with real blocks, because writing to a mapped hole on a full disk kills the process (SIGBUS)."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
    else:
        os.ftruncate(handle, size)


def _difference(found: Any, wanted: Dict[str, Any]) -> str:
    """Name what differs between two identities."""
    if not isinstance(found, dict):
        return "of an unknown origin"
    for group, values in wanted.items():
        for key, value in values.items():
            other = (found.get(group) or {}).get(key)
            if other != value and group == "source" and key in ("files", "size", "modified"):
                return "its source files have changed since"
            if other != value:
                return f"its {group} {key} is {_shortened(other)}, this run's is {_shortened(value)}"
    return "made by another version"


def _shortened(value: Any) -> str:
    """A value as a message can show it: the outline of a mask may be a book long."""
    text = repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 4]} ..."


def _growing_file(folder: Path, name: str, dtype: str) -> Path:
    """Where an array lies while it grows; its dtype is in the name, so that two widths of it can lie side by side."""
    return folder / f"{name}.{dtype}"
