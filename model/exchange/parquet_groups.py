"""One Parquet file of row groups that are encoded side by side.

pyarrow encodes a file in one thread, and the levels of a list column alone take it 5 µs for a vector of 384 numbers. So
each row group is encoded as a file of its own in memory; their bodies follow one another in the file, and one footer
tells where each has come to lie.
"""

from __future__ import annotations

import io
import struct
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, Deque, Dict, List, Mapping, Sequence, Tuple

import pyarrow as pa
import pyarrow.parquet as parquet

from .parquet_footer import moved_footer

_MAGIC = b"PAR1"
_TAIL = struct.Struct("<I4s")  # length of the footer, and the magic word again
_AT_ONCE = 2

Encoded = Tuple[memoryview, bytes]
"""The body of a row group, and its footer."""


def write_row_groups(
    file: Path,
    schema: pa.Schema,
    starts: Sequence[int],
    table_at: Callable[[int], pa.Table],
    footer: Callable[[], Mapping[str, str]],
    progress: Callable[[int], None],
    **options: Any,
) -> None:
    """Write a Parquet file, a row group for each start.

    Parameters
    ----------
    file : Path
    schema : pa.Schema
    starts : sequence of int
    table_at : callable
        The rows of one row group; called in threads, for two starts at once.
    footer : callable
        Keys and values of the file, asked for once all tables were made.
    progress : callable
        Called with the number of rows written.
    **options
        Of `pyarrow.parquet.ParquetWriter`.
    """

    def encoded(start: int) -> Encoded:
        return _encoded(schema, table_at(start), options)

    heads: List[parquet.FileMetaData] = []
    written = 0
    left = deque(starts)
    running: Deque[Future[Encoded]] = deque()
    with open(file, "wb") as stream, ThreadPoolExecutor(_AT_ONCE) as threads:
        stream.write(_MAGIC)
        while left or running:
            while left and len(running) < _AT_ONCE:
                running.append(threads.submit(encoded, left.popleft()))
            body, told = running.popleft().result()
            moved = moved_footer(told, by=stream.tell() - len(_MAGIC), ordinal=len(heads))
            heads.append(_metadata(moved))
            stream.write(body)
            written += heads[-1].num_rows
            progress(written)
        _, told = _encoded(schema.with_metadata(dict(footer())), None, options)
        whole = _metadata(told)
        for head in heads:
            whole.append_row_groups(head)
        stream.write(_footer_of(whole))


def _encoded(schema: pa.Schema, table: Any, options: Dict[str, Any]) -> Encoded:
    """A table as a row group, or no row group at all."""
    sink = pa.BufferOutputStream()
    with parquet.ParquetWriter(sink, schema, **options) as writer:
        if table is not None:
            writer.write_table(table, row_group_size=max(table.num_rows, 1))
    whole = memoryview(sink.getvalue())
    length, _ = _TAIL.unpack(whole[-_TAIL.size :])
    end = len(whole) - _TAIL.size - length
    return whole[len(_MAGIC) : end], bytes(whole[end : -_TAIL.size])


def _metadata(footer: bytes) -> parquet.FileMetaData:
    return parquet.read_metadata(io.BytesIO(_MAGIC + footer + _TAIL.pack(len(footer), _MAGIC)))


def _footer_of(metadata: parquet.FileMetaData) -> bytes:
    """The end of a file: footer, its length and the magic word."""
    sink = io.BytesIO()
    metadata.write_metadata_file(sink)
    return sink.getvalue()[len(_MAGIC) :]
