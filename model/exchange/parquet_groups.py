"""One Parquet file of row groups that are encoded side by side.

pyarrow encodes a file in one thread, so each row group is encoded as a file of its own in memory; their bodies follow
one another in the file, and one footer tells where each has come to lie. The pages of a column of vectors may be made
beside pyarrow (`vector_pages`): then they lie behind the others of their row group.
"""

from __future__ import annotations

import io
import struct
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, Deque, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import pyarrow as pa
import pyarrow.parquet as parquet

from .parquet_footer import OtherChunk, moved_footer
from .vector_pages import VectorChunk

_MAGIC = b"PAR1"
_TAIL = struct.Struct("<I4s")  # length of the footer, and the magic word again
_AT_ONCE = 2


class RowGroup(NamedTuple):
    """What goes into a row group; where vectors are given, they stand in place of what the table has in the column.

    The table then holds vectors of one number in that column, because Parquet's schema does not tell how long they are.
    """

    table: pa.Table
    vectors: Optional[VectorChunk] = None


Encoded = Tuple[memoryview, bytes, Optional[VectorChunk]]
"""The body of a row group, its footer, and the pages that follow."""


def write_row_groups(
    file: Path,
    schema: pa.Schema,
    starts: Sequence[int],
    group_at: Callable[[int], RowGroup],
    footer: Callable[[], Mapping[str, str]],
    progress: Callable[[int], None],
    column: str = "",
    **options: Any,
) -> None:
    """Write a Parquet file, a row group for each start.

    Parameters
    ----------
    file : Path
    schema : pa.Schema
    starts : sequence of int
    group_at : callable
        One row group; called in threads, for two starts at once.
    footer : callable
        Keys and values of the file, asked for once all tables were made.
    progress : callable
        Called with the number of rows written.
    column : str
        Path in Parquet's schema of the column whose pages are given by row groups.
    **options
        Of `pyarrow.parquet.ParquetWriter`.
    """

    def encoded(start: int) -> Encoded:
        group = group_at(start)
        return (*_encoded(group.table, group.table.schema, options), group.vectors)

    heads: List[parquet.FileMetaData] = []
    written = 0
    left = deque(starts)
    running: Deque[Future[Encoded]] = deque()
    with open(file, "wb") as stream, ThreadPoolExecutor(_AT_ONCE) as threads:
        stream.write(_MAGIC)
        while left or running:
            while left and len(running) < _AT_ONCE:
                running.append(threads.submit(encoded, left.popleft()))
            body, told, vectors = running.popleft().result()
            if left:  # while this one goes to the disk
                running.append(threads.submit(encoded, left.popleft()))
            other = _other(told, column, vectors, stream.tell() + len(body))
            heads.append(_metadata(moved_footer(told, stream.tell() - len(_MAGIC), len(heads), other)))
            stream.write(body)
            stream.writelines(vectors.body if vectors is not None else ())
            written += heads[-1].num_rows
            progress(written)
        _, told = _encoded(None, schema.with_metadata(dict(footer())), options)
        whole = _metadata(told)
        for head in heads:
            whole.append_row_groups(head)
        stream.write(_footer_of(whole))


def _other(footer: bytes, column: str, vectors: Optional[VectorChunk], at: int) -> Optional[OtherChunk]:
    """What the footer has to say of pages that lie somewhere else."""
    if vectors is None:
        return None
    leaves = _metadata(footer).schema
    number = next(leaf for leaf in range(len(leaves)) if leaves.column(leaf).path == column)
    return OtherChunk(
        number, at, vectors.values, vectors.uncompressed, vectors.compressed, vectors.pages, vectors.dictionary
    )


def _encoded(table: Optional[pa.Table], schema: pa.Schema, options: Dict[str, Any]) -> Tuple[memoryview, bytes]:
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
