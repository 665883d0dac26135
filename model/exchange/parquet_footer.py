"""The footer of a Parquet file with all its places moved, as bytes in and bytes out.

A footer is one structure of Thrift's compact protocol: fields of a number and a type, one after another, whole numbers
as zigzag varints. Everything but the moved fields is copied as it is, so that what this module does not know is kept.
Formats: parquet.thrift of apache/parquet-format, and Thrift's thrift-compact-protocol.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Optional, Tuple

from .thrift_numbers import unzigzag, varint, zigzag

_TRUE, _FALSE, _BYTE, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = 1, 2, 3, 7, 8, 9, 10, 11, 12
_WHOLE_NUMBERS = (4, 5, 6)
_LONG_LIST = 15
Path = Tuple[int, ...]
"""Numbers of fields from the whole footer down; lists add none."""

_GROUP, _CHUNK, _COLUMN = (4,), (4, 1), (4, 1, 3)
_PLACES = frozenset(
    [
        (*_GROUP, 5),  # where the row group begins
        (*_CHUNK, 2),  # where the chunk's metadata lies; 0 where they are in the footer alone
        (*_CHUNK, 4), (*_CHUNK, 6),  # offset index, column index
        (*_COLUMN, 9), (*_COLUMN, 10), (*_COLUMN, 11), (*_COLUMN, 14),  # data, index, dictionary, Bloom filter
    ]
)  # fmt: skip
_ORDINAL = (*_GROUP, 7)
_VALUES, _UNCOMPRESSED, _COMPRESSED, _DATA_PAGE = (*_COLUMN, 5), (*_COLUMN, 6), (*_COLUMN, 7), (*_COLUMN, 9)
_DICTIONARY = (*_COLUMN, 11)
_KIND, _PAGES = (*_COLUMN, 13, 1), (*_COLUMN, 13, 3)  # how many pages there are of one kind and encoding
_OF_DICTIONARY = 2
_GROUP_UNCOMPRESSED, _GROUP_COMPRESSED = (*_GROUP, 2), (*_GROUP, 6)


@dataclass(frozen=True)
class OtherChunk:
    """A column whose pages lie elsewhere than where its footer says.

    Attributes
    ----------
    column : int
        Which of the columns without parts.
    at : int
        Where its first page lies.
    values, uncompressed, compressed, pages : int
        How many numbers, bytes and pages of data it has.
    dictionary : int
        Bytes of the dictionary's page, which is the first; 0 where there is none.
    """

    column: int
    at: int
    values: int
    uncompressed: int
    compressed: int
    pages: int
    dictionary: int = 0


def moved_footer(footer: bytes, by: int, ordinal: int, other: Optional[OtherChunk] = None) -> bytes:
    """The footer of a file of one row group, once its body lies `by` bytes later and is row group number `ordinal`.

    One column may have other pages than the body.
    """
    return _Copy(footer, by, ordinal, other).whole()


class _Copy:
    """One pass over a footer."""

    def __init__(self, footer: bytes, by: int, ordinal: int, other: Optional[OtherChunk]) -> None:
        self._bytes, self._at = footer, 0
        self._out = bytearray()
        self._by, self._ordinal, self._other = by, ordinal, other
        self._column = -1
        self._kind_of_pages = -1
        self._of_column, self._of_group = _numbers_of(other)

    def whole(self) -> bytes:
        self._struct(())
        return bytes(self._out)

    def _struct(self, path: Path) -> None:
        self._column += path == _CHUNK
        number = 0
        while True:
            head = self._copied(1)[0]
            if head == 0:
                return
            number = number + (head >> 4) if head >> 4 else unzigzag(self._varint())
            if head & 15 not in (_TRUE, _FALSE):  # a field of a yes or no has its value in its head
                self._value(head & 15, (*path, number))

    def _value(self, kind: int, path: Path) -> None:
        if kind in _WHOLE_NUMBERS:
            self._whole_number(path)
        elif kind == _STRUCT:
            self._struct(path)
        elif kind in (_LIST, _SET):
            head = self._copied(1)[0]
            for _ in range(self._varint() if head >> 4 == _LONG_LIST else head >> 4):
                self._value(head & 15, path)
        elif kind == _BINARY:
            self._copied(self._varint())
        elif kind == _MAP:
            count = self._varint()
            kinds = self._copied(1)[0] if count else 0
            for _ in range(count):
                self._value(kinds >> 4, path)
                self._value(kinds & 15, path)
        else:
            self._copied({_TRUE: 1, _FALSE: 1, _BYTE: 1, _DOUBLE: 8}[kind])

    def _whole_number(self, path: Path) -> None:
        start = len(self._out)
        value = unzigzag(self._varint())
        if path == _KIND:
            self._kind_of_pages = value
        if path == _ORDINAL:
            moved = self._ordinal
        elif path == _PAGES and self._kind_of_pages == _OF_DICTIONARY:
            return
        elif self._other is not None and self._column == self._other.column and path in self._of_column:
            moved = self._of_column[path]
        elif path in self._of_group:
            moved = value + self._of_group[path]
        elif path in _PLACES and value > 0:
            moved = value + self._by
        else:
            return
        del self._out[start:]
        self._out += varint(zigzag(moved))

    def _varint(self) -> int:
        value = shift = 0
        while True:
            byte = self._copied(1)[0]
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def _copied(self, count: int) -> bytes:
        some = self._bytes[self._at : self._at + count]
        self._at += count
        self._out += some
        return some


def _numbers_of(other: Optional[OtherChunk]) -> Tuple[Mapping[Path, int], Mapping[Path, int]]:
    """What a column's metadata say in place of what they said, and what is added to those of its row group."""
    if other is None:
        return {}, {}
    column = {
        _VALUES: other.values, _UNCOMPRESSED: other.uncompressed, _COMPRESSED: other.compressed,
        _DICTIONARY: other.at, _DATA_PAGE: other.at + other.dictionary, _PAGES: other.pages,
    }  # fmt: skip
    return column, {_GROUP_UNCOMPRESSED: other.uncompressed, _GROUP_COMPRESSED: other.compressed}
