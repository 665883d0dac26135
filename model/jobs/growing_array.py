"""An .npy file that grows by rows while a run writes it."""

from __future__ import annotations

import gc
import mmap
import os
import threading
import weakref
from functools import partial
from pathlib import Path
from typing import Tuple

import numpy as np

from ..file_moves import patiently
from .checksums import crc32_of_file

HEADER_BYTES = 128  # of every array of a set, growing or finished


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
        self._writing = threading.Lock()  # where a system cannot write at a place without going there first
        self._maps: weakref.WeakSet[mmap.mmap] = weakref.WeakSet()
        self._open()

    @property
    def file(self) -> Path:
        """Where the array lies while it grows."""
        return growing_file(self._stem.parent, self._stem.name, self.dtype.name)

    def _open(self) -> None:
        # unbuffered: what a full disk did not take must not be written once more when the file is closed
        self._stream = open(self.file, "r+b" if self.file.exists() else "w+b", buffering=0)  # noqa: SIM115 (stays open)

    def rows(self, start: int, count: int) -> np.ndarray:
        """A writable memory map of rows [start, start + count), growing the file as needed."""
        end = HEADER_BYTES + (start + count) * self._row_items * self.dtype.itemsize
        if os.fstat(self._stream.fileno()).st_size < end:
            _allocate(self._stream.fileno(), end)
        mapped = np.memmap(
            self._stream,
            dtype=self.dtype,
            mode="r+",
            offset=HEADER_BYTES + start * self._row_items * self.dtype.itemsize,
            shape=(count, *self._row_shape),
        )
        self._maps.add(mapped._mmap)  # type: ignore[attr-defined]
        return mapped

    def read(self, start: int, count: int) -> np.ndarray:
        """Rows [start, start + count) as an array of the caller's own; zeros where nothing was written."""
        values = np.zeros((count, *self._row_shape), dtype=self.dtype)
        with open(self.file, "rb", buffering=0) as stream:
            stream.seek(HEADER_BYTES + start * self._row_items * self.dtype.itemsize)
            stream.readinto(values.reshape(-1).view(np.uint8).data)
        return values

    def append(self, start: int, values: np.ndarray) -> None:
        """Write rows at `start`; a reader of the file sees them from here on. Several threads may at the same time."""
        place = HEADER_BYTES + start * self._row_items * self.dtype.itemsize
        self._write(place, np.ascontiguousarray(values, self.dtype).reshape(-1).view(np.uint8).data)

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
        self._crc = crc32_of_file(self.file, HEADER_BYTES + self._checked_bytes, HEADER_BYTES + size, self._crc)
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
        return max(os.fstat(self._stream.fileno()).st_size - HEADER_BYTES, 0)

    def finish(self, rows: int) -> None:
        """Cut the file to `rows` rows and write its header: from here on it is an ordinary .npy file."""
        if self._maps:  # of arrays that nobody reaches any more; Windows cuts no file that is mapped
            gc.collect()
        size = HEADER_BYTES + rows * self._row_items * self.dtype.itemsize
        patiently(partial(os.ftruncate, self._stream.fileno(), size))
        self._write(0, memoryview(npy_header(self.dtype, (rows, *self._row_shape))))
        self.sync()

    def _write(self, place: int, content: memoryview) -> None:
        """Write bytes at a place of the file, all of them: the system may take a part at a time."""
        while content:
            if hasattr(os, "pwrite"):
                written = os.pwrite(self._stream.fileno(), content, place)
            else:
                with self._writing:
                    self._stream.seek(place)
                    written = self._stream.write(content)
            content, place = content[written:], place + written

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


def npy_header(dtype: np.dtype, shape: Tuple[int, ...]) -> bytes:
    """Header of an .npy file (format 1.0), padded to 128 bytes so that it can be written last."""
    text = f"{{'descr': {np.lib.format.dtype_to_descr(dtype)!r}, 'fortran_order': False, 'shape': {shape!r}, }}"
    body = text.ljust(HEADER_BYTES - 11) + "\n"
    return b"\x93NUMPY\x01\x00" + (HEADER_BYTES - 10).to_bytes(2, "little") + body.encode("latin1")


def _allocate(handle: int, size: int) -> None:
    """Grow a file with real blocks, because writing to a mapped hole on a full disk kills the process (SIGBUS)."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
    else:
        os.ftruncate(handle, size)


def growing_file(folder: Path, name: str, dtype: str) -> Path:
    """Where an array lies while it grows; its dtype is in the name, so that two widths of it can lie side by side."""
    return folder / f"{name}.{dtype}"
