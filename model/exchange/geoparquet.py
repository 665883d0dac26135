"""GeoParquet 1.1 with embeddings: ordered along a Hilbert curve, boxes for filters, footers `geo` and `emb`."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping

import numpy as np
import pyarrow as pa
from rasterio.crs import CRS

from ..patches import EmbeddingSet, PatchGrid
from ..patches.set_date import date_of, moments
from .parquet_groups import RowGroup, write_row_groups
from .patch_polygons import BOX, corners_in_degrees, geo_footer, polygons_and_boxes
from .quantizing import FLOAT32, Stored
from .vector_pages import vector_chunk

_GROUP_BYTES = 128 << 20
_LEAST_ROWS = 1024
_ROWS_AT_ONCE = 1024
_NUMBERS = "embedding.list.element"
_HILBERT_BITS = 16
_CELLS_AT_ONCE = 1 << 16


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
    schema = _schema(way, way.width)
    # Parquet has no whole numbers of less than four bytes
    number_bytes = way.dtype.itemsize if way.dtype.kind == "f" else 4
    group = _even_groups(len(order), max(_GROUP_BYTES // (way.width * number_bytes), _LEAST_ROWS))
    bounds: List[np.ndarray] = []

    def group_at(start: int) -> RowGroup:
        some = order[start : start + group]
        corners = (grid.corners if in_own_units else partial(corners_in_degrees, grid))(embeddings.index[some])
        polygons, box = polygons_and_boxes(corners)
        bounds.append(np.stack([box[:2].min(axis=1), box[2:].max(axis=1)]))
        pages = vector_chunk(way.stored(embeddings.vectors[part]) for part in _parts(some))
        return RowGroup(_table(embeddings, some, polygons, box, _schema(way, 1)), pages)

    def footer() -> Dict[str, str]:
        low, high = np.min([pair[0] for pair in bounds], axis=0), np.max([pair[1] for pair in bounds], axis=0)
        geo = geo_footer([*low, *high], _told_crs(grid) if in_own_units else None)
        return {"geo": json.dumps(geo), "emb": json.dumps(emb)}

    write_row_groups(
        file, schema, range(0, len(order), group), group_at, footer, progress, _NUMBERS,
        data_page_version="2.0",  # as the pages of the vectors are, whose encodings are told here too
        compression="zstd",
        compression_level=1,
        use_dictionary=["source", _NUMBERS] if way.dtype.itemsize == 1 else ["source"],
        write_statistics=[*(f"bbox.{name}" for name in BOX), "datetime", "row", "col", "valid", "id"],
        column_encoding={_NUMBERS: "BYTE_STREAM_SPLIT"} if way.numbers == FLOAT32 else None,
    )  # fmt: skip


def hilbert(x: np.ndarray, y: np.ndarray, side: int) -> np.ndarray:
    """Distance along a Hilbert curve, int64 [n], of cells of a square of some side.

    The iteration from the highest bit down is that of Warren, Hacker's Delight, chapter 16.
    """
    bits = min(max(int(side - 1).bit_length(), 1), _HILBERT_BITS)
    shift = max(int(side - 1).bit_length() - bits, 0)
    distance = np.empty(len(x), dtype=np.int64)
    for start in range(0, len(x), _CELLS_AT_ONCE):
        some = slice(start, start + _CELLS_AT_ONCE)
        across, down = ((np.asarray(axis[some]) >> shift).astype(np.uint32) for axis in (x, y))
        distance[some] = _along(across, down, bits)
    return distance


def _along(x: np.ndarray, y: np.ndarray, bits: int) -> np.ndarray:
    """The same of cells of a square of side 2^bits, 16 at most; uint32, whose numbers are changed."""
    distance = np.zeros(len(x), dtype=np.uint32)
    one, three = np.uint32(1), np.uint32(3)
    for bit in range(bits - 1, -1, -1):
        level, rest = np.uint32(bit), np.uint32((1 << bit) - 1)
        right, upper = (x >> level) & one, (y >> level) & one
        distance <<= np.uint32(2)
        distance |= (three * right) ^ upper
        x &= rest
        y &= rest
        lower = upper ^ one
        turned = rest * (right & lower)
        x ^= turned  # the quarter at the lower right is turned around,
        y ^= turned
        swapped = (x ^ y) * lower
        x ^= swapped  # and both lower ones have their axes changed
        y ^= swapped
    return distance


def _schema(way: Stored, width: int) -> pa.Schema:
    kind = pa.from_numpy_dtype(way.dtype)
    return pa.schema(
        [
            pa.field("id", pa.string(), nullable=False),
            pa.field("geometry", pa.binary()),
            pa.field("bbox", pa.struct([pa.field(name, pa.float64()) for name in BOX])),
            pa.field("datetime", pa.timestamp("us", tz="UTC")),
            pa.field("embedding", pa.list_(pa.field("element", kind, nullable=False), width), nullable=False),
            pa.field("source", pa.string()),
            pa.field("row", pa.int32()),
            pa.field("col", pa.int32()),
            pa.field("valid", pa.float32()),
        ]
    )


def _even_groups(rows: int, most: int) -> int:
    """Rows of a row group, `most` or fewer: as many groups for each of two threads, and all alike."""
    groups = -(-rows // most)
    return -(-rows // (groups + groups % 2)) if groups > 1 else most


def _table(
    embeddings: EmbeddingSet, some: np.ndarray, polygons: pa.Array, box: np.ndarray, schema: pa.Schema
) -> pa.Table:
    """Some rows [n] in their order, with polygons and boxes [4, n] of their patches; vectors are one 0 each."""
    source = str(embeddings.metadata.get("source", {}).get("uri", ""))
    when = moments(date_of(embeddings.metadata))
    patches = embeddings.index[some]
    row, col = embeddings.grid.row_col(patches)
    numbers = schema.field("embedding").type.value_type
    columns: Dict[str, pa.Array] = {
        "id": pa.array(patches).cast(pa.string()),
        "geometry": polygons,
        "bbox": pa.StructArray.from_arrays(
            [pa.array(values) for values in box], fields=list(schema.field("bbox").type)
        ),
        "datetime": pa.repeat(pa.scalar(when[0] if when else None, schema.field("datetime").type), len(some)),
        "embedding": pa.FixedSizeListArray.from_arrays(
            pa.array(np.zeros(len(some), numbers.to_pandas_dtype())), type=schema.field("embedding").type
        ),
        "source": pa.repeat(source, len(some)),
        "row": pa.array(row, pa.int32()),
        "col": pa.array(col, pa.int32()),
        "valid": pa.array(embeddings.valid[some], pa.float32()),
    }
    return pa.table(list(columns.values()), schema=schema)


def _parts(some: np.ndarray) -> Iterator[np.ndarray]:
    """Rows [n], little at a time, for the cache."""
    for start in range(0, len(some), _ROWS_AT_ONCE):
        yield some[start : start + _ROWS_AT_ONCE]


def _told_crs(grid: PatchGrid) -> Dict[str, Any]:
    """What the column of the geometry says of the grid's own CRS."""
    return {"crs": CRS.from_wkt(grid.crs_wkt).to_dict(projjson=True) if grid.crs_wkt else None}
