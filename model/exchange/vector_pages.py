"""The pages of a Parquet column of vectors that are all of one length and never missing, as bytes.

pyarrow makes levels for every number of a list and packs them, which takes it as long as all else of a vector of 384
numbers. Here every page has the same levels, so that they are made once: a vector begins (0), and goes on (1).
Formats: parquet.thrift and Encodings.md of apache/parquet-format.

How numbers are stored: float32 by the planes of their bytes (BYTE_STREAM_SPLIT), float16 as they are (of halves DuckDB
reads plain ones alone), whole numbers of a byte, which Parquet has no type for, as places in a dictionary of all 256:
packed in eight bits each, they are the bytes themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, List, NamedTuple, Tuple

import numpy as np
import pyarrow as pa

from .thrift_numbers import varint, whole_number_field

_DICTIONARY_PAGE, _DATA_PAGE_V2 = 2, 3
_PLAIN, _RLE_DICTIONARY, _BYTE_STREAM_SPLIT = 0, 8, 9
_OF_DICTIONARY, _OF_DATA_V2, _END = b"\x4c", b"\x5c", b"\x00"  # fields 7 and 8, which are four and five after field 3
_ZSTD_LEVEL = 1
_BITS = b"\x08"  # of a place in the dictionary


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
        Without the dictionary's.
    dictionary : int
        Bytes of the dictionary's page, which is the first; 0 where there is none.
    """

    body: List[bytes]
    values: int
    uncompressed: int
    compressed: int
    pages: int
    dictionary: int = 0


class _Page(NamedTuple):
    """What a page is made of, as bytes in their order, and its bytes before compression."""

    parts: List[bytes]
    uncompressed: int


def vector_chunk(blocks: Iterable[np.ndarray]) -> VectorChunk:
    """Blocks of vectors [n, D], float32, float16, int8 or uint8, as pages compressed by ZSTD, a page a block."""
    codec = pa.Codec("zstd", compression_level=_ZSTD_LEVEL)
    made: List[_Page] = []
    values = pages = 0
    levels: Tuple[Tuple[int, ...], bytes, bytes] = ((), b"", b"")
    for block in blocks:
        if levels[0] != block.shape:
            levels = (block.shape, *_levels(*block.shape))
        if not made and block.itemsize == 1:
            made.append(_dictionary_page(block.dtype, codec))
        made.append(_data_page(block, *levels[1:], codec))
        values += block.size
        pages += 1
    body = [part for page in made for part in page.parts]
    dictionary = sum(map(len, made[0].parts)) if len(made) > pages else 0
    return VectorChunk(body, values, sum(page.uncompressed for page in made), sum(map(len, body)), pages, dictionary)


def _levels(rows: int, width: int) -> Tuple[bytes, bytes]:
    """Repetition and definition levels of one bit, as runs: where a vector begins, and that nothing is missing."""
    one = varint(1 << 1) + b"\x00" + (varint((width - 1) << 1) + b"\x01" if width > 1 else b"")
    return one * rows, varint(rows * width << 1) + b"\x01"


def _data_page(block: np.ndarray, repetition: bytes, definition: bytes, codec: pa.Codec) -> _Page:
    """A DataPageHeaderV2, levels and numbers."""
    encoding, numbers = _encoded(block)
    packed = codec.compress(numbers.data, asbytes=True)
    beside = len(repetition) + len(definition)
    told = (block.size, 0, len(block), encoding, len(definition), len(repetition))
    head = _header(_DATA_PAGE_V2, beside + numbers.nbytes, beside + len(packed), _OF_DATA_V2, told)
    return _Page([head, repetition, definition, packed], len(head) + beside + numbers.nbytes)


def _dictionary_page(kind: np.dtype, codec: pa.Codec) -> _Page:
    """All numbers of a type of one byte, as the 32 bits that Parquet has for them."""
    limits = np.iinfo(kind)
    numbers = np.arange(limits.min, limits.max + 1, dtype="<i4")
    packed = codec.compress(numbers.data, asbytes=True)
    head = _header(_DICTIONARY_PAGE, numbers.nbytes, len(packed), _OF_DICTIONARY, (len(numbers), _PLAIN))
    return _Page([head, packed], len(head) + numbers.nbytes)


def _header(kind: int, uncompressed: int, compressed: int, of_kind: bytes, told: Tuple[int, ...]) -> bytes:
    """A PageHeader with the structure of its kind."""
    outer = b"".join(map(whole_number_field, (kind, uncompressed, compressed)))
    return outer + of_kind + b"".join(map(whole_number_field, told)) + _END + _END


def _encoded(block: np.ndarray) -> Tuple[int, np.ndarray]:
    """How the numbers of a block are stored, and the bytes [m] of that."""
    if block.itemsize == 1:
        return _RLE_DICTIONARY, _as_places(block)
    if block.itemsize == 2:
        return _PLAIN, np.ascontiguousarray(block, dtype="<f2").reshape(-1).view(np.uint8)
    bits = np.ascontiguousarray(block, dtype="<f4").reshape(-1).view(np.uint32)
    planes = np.empty((4, bits.size), dtype=np.uint8)
    for number, plane in enumerate(planes):
        plane[...] = bits >> np.uint32(8 * number) if number else bits
    return _BYTE_STREAM_SPLIT, planes.reshape(-1)


def _as_places(block: np.ndarray) -> np.ndarray:
    """Numbers of a byte as one bit-packed run of their places among all numbers of their type."""
    groups = -(-block.size // 8)
    head = np.frombuffer(_BITS + varint(groups << 1 | 1), dtype=np.uint8)
    run = np.zeros(len(head) + 8 * groups, dtype=np.uint8)
    run[: len(head)] = head
    places = run[len(head) : len(head) + block.size]
    places[...] = np.ascontiguousarray(block).reshape(-1).view(np.uint8)
    if block.dtype == np.int8:
        places ^= 0x80  # from the least number on
    return run
