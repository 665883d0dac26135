"""CRC-32 of large files by several threads: parts are summed on their own, and their sums put together.

The sum of two texts in a row follows from theirs and the length of the second. A CRC is linear over bits, and zeros
behind a text change it by a matrix that depends on their number alone: M. Adler's `crc32_combine` in zlib.
"""

from __future__ import annotations

import zlib
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Tuple

import numpy as np

from .machine import available_cores

_PART = 4 << 20
_THREADS = min(available_cores(), 8)
_POLYNOMIAL = 0xEDB88320


def crc32_of_file(file: Path, first: int, last: int, before: int = 0) -> int:
    """CRC-32 of the bytes [first, last) of a file, taken on from that of what comes before them.

    Raises
    ------
    EOFError
        When the file ends before that.
    """
    starts = range(first, last, _PART)
    if len(starts) < 2:
        return _combined(before, _crc32(file, first, last), last - first) if last > first else before
    with ThreadPoolExecutor(min(_THREADS, len(starts)), thread_name_prefix="checksum") as pool:
        crcs = pool.map(lambda start: _crc32(file, start, min(start + _PART, last)), starts)
        for start, crc in zip(starts, crcs):
            before = _combined(before, crc, min(start + _PART, last) - start)
    return before


def _crc32(file: Path, first: int, last: int) -> int:
    content = np.empty(last - first, np.uint8)  # a bytearray would be zeroed first, and all other threads wait for that
    with open(file, "rb", buffering=0) as stream:
        stream.seek(first)
        if stream.readinto(content.data) < len(content):
            raise EOFError(f"{file} ends before byte {last}")
    return zlib.crc32(content.data)


def _combined(crc: int, following: int, length: int) -> int:
    """CRC-32 of two texts in a row: of the first, of the second, and how long the second is."""
    for power in range(length.bit_length()):
        if length >> power & 1:
            crc = _product(_zeros(power), crc)
    return crc ^ following


@cache
def _zeros(power: int) -> Tuple[int, ...]:
    """The matrix by which 2 ** power zero bytes change a CRC: what each bit of it becomes."""
    if power:
        return _squared(_zeros(power - 1))
    of_one_bit = (_POLYNOMIAL, *(1 << bit for bit in range(31)))
    return _squared(_squared(_squared(of_one_bit)))


def _squared(matrix: Tuple[int, ...]) -> Tuple[int, ...]:
    return tuple(_product(matrix, column) for column in matrix)


def _product(matrix: Tuple[int, ...], vector: int) -> int:
    total, bit = 0, 0
    while vector:
        if vector & 1:
            total ^= matrix[bit]
        vector, bit = vector >> 1, bit + 1
    return total
