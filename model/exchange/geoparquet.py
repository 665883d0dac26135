"""GeoParquet 1.1 with embeddings: ordered along a Hilbert curve, boxes for filters, footers `geo` and `emb`."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, Mapping, Optional

import numpy as np
import pyarrow as pa
import pyarrow.parquet as parquet
from rasterio.crs import CRS

from ..patches import EmbeddingSet, PatchGrid
from .patch_polygons import BOX, corners_in_degrees, geo_footer, polygons_and_boxes
from .quantizing import Stored
from .stac import date_of, moments

_GROUP_BYTES = 128 << 20
_ROWS_AT_ONCE = 16384
_HILBERT_BITS = 16


def write_geoparquet(
    file: Path,
    embeddings: EmbeddingSet,
    way: Stored,
    emb: Mapping[str, Any],
    lonlat: bool,
    progress: Callable[[int], None],
) -> None:
    """Write a set as GeoParquet.

    Columns: id, geometry (WKB), bbox, datetime, embedding (fixed-size list), source, row, col, valid.

    Parameters
    ----------
    file : Path
        Must not exist.
    embeddings : EmbeddingSet
    way : Stored
    emb : mapping
        The footer `emb`.
    lonlat : bool
        Places in longitude and latitude, beyond 180 where a patch crosses the antimeridian; else in the CRS of the
        grid.
    progress : callable
        Called with the number of rows written.

    Raises
    ------
    RasterError
        When the grid's CRS has no longitudes and latitudes there.
    """
    grid = embeddings.grid
    row, col = grid.row_col(embeddings.index)
    order = np.argsort(hilbert(col, row, max(grid.shape)), kind="stable")
    in_own_units = not lonlat or not grid.crs_wkt
    corners = grid.corners(embeddings.index) if in_own_units else corners_in_degrees(grid, embeddings.index)
    geo = geo_footer([*corners.min(axis=(0, 1)), *corners.max(axis=(0, 1))], _told_crs(grid) if in_own_units else None)
    schema = _schema(embeddings, way)
    group = max(_GROUP_BYTES // max(way.width * way.dtype.itemsize, 1) // _ROWS_AT_ONCE, 1) * _ROWS_AT_ONCE
    embedding = "embedding.list.element"
    text_columns = ["source"]
    with parquet.ParquetWriter(
        file,
        schema.with_metadata({"geo": json.dumps(geo), "emb": json.dumps(emb)}),
        compression="zstd",
        compression_level=1,
        use_dictionary=text_columns,
        write_statistics=[*(f"bbox.{name}" for name in BOX), "datetime", "row", "col", "valid", "id"],
        column_encoding={embedding: "BYTE_STREAM_SPLIT"} if way.numbers in ("float32", "float16") else None,
    ) as writer, ThreadPoolExecutor(1) as ahead:  # fmt: skip
        batches = _batches(embeddings, way, order, corners, schema)
        waiting = ahead.submit(next, batches, None)
        written, pending = 0, []
        while True:
            batch = waiting.result()
            waiting = ahead.submit(next, batches, None)
            if batch is not None:
                pending.append(batch)
            held = sum(part.num_rows for part in pending)
            if pending and (batch is None or held >= group):
                writer.write_table(pa.Table.from_batches(pending), row_group_size=held)
                written, pending = written + held, []
                progress(written)
            if batch is None:
                break


def hilbert(x: np.ndarray, y: np.ndarray, side: int) -> np.ndarray:
    """Distance along a Hilbert curve, int64 [n], of cells of a square of some side.

    The iteration from the highest bit down is that of Warren, Hacker's Delight, chapter 16.
    """
    bits = min(max(int(side - 1).bit_length(), 1), _HILBERT_BITS)
    shift = max(int(side - 1).bit_length() - bits, 0)
    x, y = np.asarray(x, dtype=np.int64) >> shift, np.asarray(y, dtype=np.int64) >> shift
    distance = np.zeros(len(x), dtype=np.int64)
    for bit in range(bits - 1, -1, -1):
        step = 1 << bit
        right, upper = (x & step) > 0, (y & step) > 0
        distance += step * step * ((3 * right) ^ upper)
        x, y = x & (step - 1), y & (step - 1)
        flip = ~upper & right
        x, y = np.where(flip, step - 1 - x, x), np.where(flip, step - 1 - y, y)
        x, y = np.where(upper, x, y), np.where(upper, y, x)
    return distance


def _schema(embeddings: EmbeddingSet, way: Stored) -> pa.Schema:
    kind = pa.from_numpy_dtype(way.dtype)
    return pa.schema(
        [
            pa.field("id", pa.string(), nullable=False),
            pa.field("geometry", pa.binary()),
            pa.field("bbox", pa.struct([pa.field(name, pa.float64()) for name in BOX])),
            pa.field("datetime", pa.timestamp("us", tz="UTC")),
            pa.field("embedding", pa.list_(pa.field("element", kind), way.width)),
            pa.field("source", pa.string()),
            pa.field("row", pa.int32()),
            pa.field("col", pa.int32()),
            pa.field("valid", pa.float32()),
        ]
    )


def _batches(
    embeddings: EmbeddingSet, way: Stored, order: np.ndarray, corners: np.ndarray, schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """Rows in their order, some thousand at a time."""
    source = str(embeddings.metadata.get("source", {}).get("uri", ""))
    when = moments(date_of(embeddings))
    moment: Optional[Any] = when[0] if when else None
    for start in range(0, len(order), _ROWS_AT_ONCE):
        some = order[start : start + _ROWS_AT_ONCE]
        patches = embeddings.index[some]
        polygons, box = polygons_and_boxes(corners[some])
        numbers = way.stored(_rows(embeddings.vectors, some))
        row, col = embeddings.grid.row_col(patches)
        columns: Dict[str, pa.Array] = {
            "id": pa.array(patches).cast(pa.string()),
            "geometry": polygons,
            "bbox": pa.StructArray.from_arrays(
                [pa.array(values) for values in box], fields=list(schema.field("bbox").type)
            ),
            "datetime": pa.array([moment] * len(some), schema.field("datetime").type),
            "embedding": pa.FixedSizeListArray.from_arrays(
                pa.array(numbers.reshape(-1)), type=schema.field("embedding").type
            ),
            "source": pa.array([source] * len(some)),
            "row": pa.array(row, pa.int32()),
            "col": pa.array(col, pa.int32()),
            "valid": pa.array(embeddings.valid[some], pa.float32()),
        }
        yield pa.record_batch(list(columns.values()), schema=schema)


def _rows(vectors: np.ndarray, some: np.ndarray) -> np.ndarray:
    """Rows of a mapped array in any order: read in its own order, which a disk likes better."""
    ascending = np.argsort(some)
    read = np.empty((len(some), vectors.shape[1]), dtype=vectors.dtype)
    read[ascending] = vectors[some[ascending]]
    return read


def _told_crs(grid: PatchGrid) -> Dict[str, Any]:
    """What the column of the geometry says of the grid's own CRS."""
    return {"crs": CRS.from_wkt(grid.crs_wkt).to_dict(projjson=True) if grid.crs_wkt else None}
