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
from terrapatch.model.exchange.parquet_groups import write_row_groups

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
        table_of,
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
    def failing(start: int) -> pa.Table:
        if start == 2:
            raise ValueError("the third cannot be read")
        return table_of(start)

    with pytest.raises(ValueError, match="the third cannot be read"):
        write_row_groups(tmp_path / "a.parquet", SCHEMA, range(4), failing, dict, lambda done: None)
