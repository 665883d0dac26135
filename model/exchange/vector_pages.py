"""The pages of a Parquet column of vectors that are all of one length and never missing, as bytes.

pyarrow makes levels for every number of a list and packs them, which takes it as long as all else of a vector of 384
numbers. Here every page has the same levels, so that they are made once: a vector begins (0), and goes on (1).
Formats: parquet.thrift and Encodings.md of apache/parquet-format.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, List, Tuple

import numpy as np
import pyarrow as pa

from .thrift_numbers import varint, whole_number_field

_DATA_PAGE_V2, _BYTE_STREAM_SPLIT = 3, 9
_STRUCT_FIELD, _END = b"\x5c", b"\x00"  # field 8, which is five after field 3
_ZSTD_LEVEL = 1


@dataclass(frozen=True)
class VectorChunk:
    """A column of one row group.

    Attributes
    ----------
    body : list of bytes
        Its pages, one after another.
    values : int
        Numbers in all.
    uncompressed, compressed : int
        Bytes of all pages with their headers.
    pages : int
    """

    body: List[bytes]
    values: int
    uncompressed: int
    compressed: int
    pages: int


def vector_chunk(blocks: Iterable[np.ndarray]) -> VectorChunk:
    """Blocks of vectors [n, D], float32, as pages of BYTE_STREAM_SPLIT and ZSTD, a page a block."""
    codec = pa.Codec("zstd", compression_level=_ZSTD_LEVEL)
    body: List[bytes] = []
    values = uncompressed = pages = 0
    levels: Tuple[Tuple[int, ...], bytes, bytes] = ((), b"", b"")
    for block in blocks:
        if levels[0] != block.shape:
            levels = (block.shape, *_levels(*block.shape))
        _, repetition, definition = levels
        streams = np.ascontiguousarray(block.reshape(-1).view(np.uint8).reshape(-1, block.itemsize).T)
        packed = codec.compress(streams.data, asbytes=True)
        beside = len(repetition) + len(definition)
        head = _header(block, beside + streams.nbytes, beside + len(packed), len(repetition), len(definition))
        body += [head, repetition, definition, packed]
        values += block.size
        uncompressed += len(head) + beside + streams.nbytes
        pages += 1
    return VectorChunk(body, values, uncompressed, sum(map(len, body)), pages)


def _levels(rows: int, width: int) -> Tuple[bytes, bytes]:
    """Repetition and definition levels of one bit, as runs: where a vector begins, and that nothing is missing."""
    one = varint(1 << 1) + b"\x00" + (varint((width - 1) << 1) + b"\x01" if width > 1 else b"")
    return one * rows, varint(rows * width << 1) + b"\x01"


def _header(block: np.ndarray, uncompressed: int, compressed: int, repetition: int, definition: int) -> bytes:
    """A PageHeader of a DataPageHeaderV2."""
    inner = (block.size, 0, len(block), _BYTE_STREAM_SPLIT, definition, repetition)
    outer = b"".join(map(whole_number_field, (_DATA_PAGE_V2, uncompressed, compressed)))
    return outer + _STRUCT_FIELD + b"".join(map(whole_number_field, inner)) + _END + _END
