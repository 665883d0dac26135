"""Whole numbers of Thrift's compact protocol, as bytes (thrift-compact-protocol.md of apache/thrift)."""

from __future__ import annotations

_NEXT_INT32 = b"\x15"  # a field one after the last, of the type i32


def varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first."""
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value: int) -> int:
    """A number with a sign as one without."""
    return (value << 1) ^ (value >> 63)


def unzigzag(value: int) -> int:
    """The number with a sign again."""
    return (value >> 1) ^ -(value & 1)


def whole_number_field(value: int) -> bytes:
    """A field of a structure, whose number is one above that of the field before."""
    return _NEXT_INT32 + varint(zigzag(value))
