"""Parquet files whose row groups were encoded side by side: every reader finds every row group where it lies."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, List

import numpy as np
import pyarrow as pa
import pyarrow.parquet as parquet
import pytest

from terrapatch.model.exchange.parquet_footer import moved_footer
from terrapatch.model.exchange.parquet_groups import RowGroup, write_row_groups
from terrapatch.model.exchange.vector_pages import vector_chunk

ROWS = (300, 300, 300, 17)
SCHEMA = pa.schema(
    [
        pa.field("name", pa.string()),
        pa.field("vector", pa.list_(pa.field("element", pa.float32(), nullable=False), 40), nullable=False),
        pa.field("place", pa.struct([pa.field("x", pa.float64())])),
    ]
)


def table_of(start: int) -> pa.Table:
    rng = np.random.default_rng(start)
    count = ROWS[start]
    vectors = pa.array(rng.standard_normal(count * 40, dtype=np.float32))
    names = [f"{start} {number % 5}" for number in range(count)]  # few: a dictionary, a page of its own
    return pa.table(
        [
            pa.array(names),
            pa.FixedSizeListArray.from_arrays(vectors, type=SCHEMA.field("vector").type),
            pa.array([{"x": float(number)} for number in range(count)]),
        ],
        schema=SCHEMA,
    )


def written(file: Path, **options: Any) -> List[int]:
    told: List[int] = []
    write_row_groups(
        file,
        SCHEMA,
        range(len(ROWS)),
        lambda start: RowGroup(table_of(start)),
        lambda: {"key": "value"},
        told.append,
        use_dictionary=["name"],
        **options,
    )
    return told


@pytest.mark.parametrize("options", [{"compression": "zstd"}, {"write_page_index": True, "compression": "none"}])
def test_row_groups_are_where_the_footer_says(tmp_path: Path, options: dict) -> None:
    file = tmp_path / "a.parquet"
    assert written(file, **options) == [300, 600, 900, 917]
    opened = parquet.ParquetFile(file, page_checksum_verification=True)
    assert opened.num_row_groups == len(ROWS)
    for number in (3, 0, 2, 1):
        assert opened.read_row_group(number).equals(table_of(number))
    assert opened.schema_arrow.metadata == {b"key": b"value"}
    chunks = [opened.metadata.row_group(number).column(0) for number in range(len(ROWS))]
    assert all(chunk.has_dictionary_page and chunk.dictionary_page_offset < chunk.data_page_offset for chunk in chunks)
    whole = pa.concat_tables(table_of(number) for number in range(len(ROWS)))
    assert parquet.read_table(file, filters=[("name", "=", "2 3")]).equals(
        whole.filter(pa.compute.equal(whole["name"], "2 3"))
    )  # statistics of the row groups are theirs


def test_a_footer_that_is_moved_by_nothing_is_the_same_bytes() -> None:
    sink = io.BytesIO()
    wide = pa.table({f"column {number}": pa.array([number, None]) for number in range(40)})
    parquet.write_table(wide.replace_schema_metadata({"k": "v" * 300}), sink, write_page_index=True)
    whole = sink.getvalue()
    footer = whole[-8 - int.from_bytes(whole[-8:-4], "little") : -8]
    assert moved_footer(footer, by=0, ordinal=0) == footer
    assert moved_footer(moved_footer(footer, by=70_000, ordinal=9), by=-70_000, ordinal=0) == footer


def test_what_fails_in_a_table_is_raised(tmp_path: Path) -> None:
    def failing(start: int) -> RowGroup:
        if start == 2:
            raise ValueError("the third cannot be read")
        return RowGroup(table_of(start))

    with pytest.raises(ValueError, match="the third cannot be read"):
        write_row_groups(tmp_path / "a.parquet", SCHEMA, range(4), failing, dict, lambda done: None)


@pytest.mark.parametrize(
    ("width", "kind"), [(1, "f4"), (3, "f4"), (40, "f4"), (40, "f2"), (1, "i1"), (3, "i1"), (40, "i1"), (3, "u1")]
)
def test_vectors_whose_pages_are_made_beside_pyarrow(width: int, kind: str, tmp_path: Path) -> None:
    """pyarrow and statistics read the same values as from a file that pyarrow wrote whole."""
    number = pa.from_numpy_dtype(np.dtype(kind))
    field = pa.field("vector", pa.list_(pa.field("element", number, nullable=False), width), nullable=False)
    schema = pa.schema([SCHEMA.field("name"), field, SCHEMA.field("place")])
    narrow = schema.set(1, field.with_type(pa.list_(field.type.value_field, 1)))

    def vectors(start: int) -> np.ndarray:
        rng, shape = np.random.default_rng(start), (ROWS[start], width)
        if kind.endswith("1"):
            limits = np.iinfo(kind)
            return rng.integers(limits.min, limits.max, shape, dtype=kind, endpoint=True)
        values = rng.standard_normal(shape, dtype=np.float32).astype(kind)
        values[0, 0], values[1, 0] = np.nan, -np.inf
        return values

    def columns(start: int, stored: np.ndarray, kind: pa.Schema) -> pa.Table:
        name, _, place = table_of(start).columns
        numbers = pa.FixedSizeListArray.from_arrays(pa.array(stored.reshape(-1)), type=kind.field("vector").type)
        return pa.table([name, numbers, place], schema=kind)

    def group_at(start: int) -> RowGroup:
        blank = columns(start, np.zeros((ROWS[start], 1), kind), narrow)
        return RowGroup(blank, vector_chunk(np.array_split(vectors(start), [128, 256])))

    file = tmp_path / "a.parquet"
    path = "vector.list.element"
    options = {"compression": "zstd", "data_page_version": "2.0"}
    options["use_dictionary"] = ["name", path] if kind.endswith("1") else ["name"]
    options["column_encoding"] = {path: "BYTE_STREAM_SPLIT"} if kind == "f4" else None
    write_row_groups(file, schema, range(len(ROWS)), group_at, dict, lambda done: None, path, **options)
    opened = parquet.ParquetFile(file)
    assert opened.schema_arrow.field("vector").type == field.type
    for number in (2, 3, 0, 1):
        read = opened.read_row_group(number)
        assert read.drop_columns(["vector"]).equals(table_of(number).drop_columns(["vector"]))
        found = np.asarray(read["vector"].combine_chunks().flatten()).reshape(-1, width)
        assert found.dtype == np.dtype(kind)
        assert np.array_equal(found, vectors(number), equal_nan=kind.startswith("f"))
        assert len(opened.read_row_group(number, columns=["vector"])) == ROWS[number]
    first = opened.metadata.row_group(0)
    assert first.column(1).num_values == 300 * width
    encodings = {"f4": {"RLE", "BYTE_STREAM_SPLIT"}, "f2": {"PLAIN", "RLE"}}
    assert set(first.column(1).encodings) == encodings.get(kind, {"PLAIN", "RLE", "RLE_DICTIONARY"})
    begins = first.column(1).dictionary_page_offset or first.column(1).data_page_offset
    assert begins + first.column(1).total_compressed_size == next_group(opened)
    assert [len(batch) for batch in opened.iter_batches(250, columns=["vector"])] == [250, 250, 250, 167]


def next_group(opened: parquet.ParquetFile) -> int:
    """Where the second row group begins."""
    return opened.metadata.row_group(1).column(0).dictionary_page_offset
