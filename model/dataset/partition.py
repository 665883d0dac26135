"""A partition: the vectors of one scene as a GeoParquet file, the same bytes for the same vectors.

Rows are in the order of the scene's grid. Geometries are in longitude and latitude, so that partitions of scenes in any
CRS are one table; the exact grid of the scene is in the footer.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, Iterator, Optional, Sequence, Tuple

import numpy as np

from ..errors import EmbeddingSetError
from ..exchange.patch_polygons import BOX, corners_in_degrees, geo_footer, polygons_and_boxes
from ..json_reading import parse_json
from ..patches import EmbeddingSet, PatchGrid
from .parquet import parquet

PART_FILE = "part.parquet"
FOOTER = b"terrapatch"
ROWS_AT_ONCE = 1 << 16  # rows that are written at once, a row group
_ROWS_READ = 1 << 14
_ZSTD_LEVEL = 3


@dataclass(frozen=True)
class PartitionHead:
    """What a partition says of all its rows.

    Attributes
    ----------
    grid : PatchGrid
        Of the scene, in the scene's CRS.
    encoder : dict
        As in embedding.json.
    date : str, optional
        When the scene was taken.
    """

    grid: PatchGrid
    encoder: Dict[str, Any]
    date: Optional[str]


def write_partition(
    file: Path, embeddings: EmbeddingSet, scene: str, sources: Sequence[str], date: Optional[str]
) -> Tuple[float, float, float, float]:
    """Write the vectors of a scene; returns their bounds in degrees: west, south, east, north.

    Parameters
    ----------
    file : Path
        Written as it is; the caller moves it to its place.
    embeddings : EmbeddingSet
    scene : str
        Id of the scene.
    sources : sequence of str
        Where its pixels come from.
    date : str, optional
        ISO, in UTC.

    Raises
    ------
    RasterError
        When the scene has no CRS, or one that has no longitudes and latitudes there.
    """
    pq = parquet()
    import pyarrow as pa

    corners = corners_in_degrees(embeddings.grid, embeddings.index)
    west, south = corners.min(axis=(0, 1)).tolist()
    east, north = corners.max(axis=(0, 1)).tolist()
    bounds = (west, south, east, north)
    schema = _schema(embeddings, bounds, date)
    columns = ["row", "col", "valid", "id", "source", "datetime", "bbox"]
    with pq.ParquetWriter(
        file,
        schema,
        compression="zstd",
        compression_level=_ZSTD_LEVEL,
        use_dictionary=["source", "datetime", "valid"],
        write_statistics=columns,
        write_page_checksum=True,
    ) as writer:
        for start in range(0, len(embeddings), ROWS_AT_ONCE):
            some = slice(start, start + ROWS_AT_ONCE)
            arrays = _arrays(embeddings, some, scene, "; ".join(sources), date)
            arrays["geometry"], box = polygons_and_boxes(corners[some])
            arrays["bbox"] = pa.StructArray.from_arrays([pa.array(values) for values in box], names=BOX)
            writer.write_table(pa.table([arrays[name] for name in schema.names], schema=schema))
    return bounds


def read_head(file: Path) -> PartitionHead:
    """What a partition says of all its rows.

    Raises
    ------
    EmbeddingSetError
        When the file is missing or damaged.
    """
    with damage_named(file):
        metadata = parquet().read_metadata(file).metadata or {}
        told = parse_json(metadata[FOOTER])
        return PartitionHead(PatchGrid.from_dict(told["grid"]), told["encoder"], told["date"])


def read_batches(file: Path, columns: Sequence[str]) -> Iterator[Dict[str, np.ndarray]]:
    """The columns of a partition, some thousands of rows at a time; vectors [n, D] as they are stored.

    Raises
    ------
    EmbeddingSetError
        When the file is missing or damaged.
    """
    # little at a time and nothing beforehand: memory is that of a few thousand rows, however large the file
    options = {"page_checksum_verification": True, "pre_buffer": False}
    with damage_named(file), parquet().ParquetFile(file, **options) as opened:
        for batch in opened.iter_batches(_ROWS_READ, columns=list(columns)):
            yield {name: _as_numpy(batch.column(name)) for name in columns}


def read_places(file: Path) -> np.ndarray:
    """Flat grid indices of a partition's patches, int64, ascending, without their vectors.

    Raises
    ------
    EmbeddingSetError
        When the file is missing or damaged.
    """
    columns = read_head(file).grid.cols
    batches = read_batches(file, ("row", "col"))
    return np.concatenate([batch["row"].astype(np.int64) * columns + batch["col"] for batch in batches])


class damage_named:
    """Turns what a damaged file raises into an error that names it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __enter__(self) -> None:
        """Nothing is done."""

    def __exit__(self, kind: Any, error: Optional[BaseException], trace: Any) -> None:
        import pyarrow as pa

        if isinstance(error, (OSError, KeyError, ValueError, TypeError, pa.ArrowException)):
            raise EmbeddingSetError(
                "partition {file} is damaged or missing ({error}); run the same `terrapatch embed-many` again, "
                "which makes it anew, after the folder of the scene was deleted",
                "partition_damaged",
                file=str(self._file),
                error=" ".join(str(error).split()),  # pyarrow's end in a new line
            ) from error


def _as_numpy(column: Any) -> np.ndarray:
    import pyarrow as pa

    if pa.types.is_fixed_size_list(column.type):
        flat = column.flatten().to_numpy(zero_copy_only=True)
        return flat.reshape(-1, column.type.list_size)
    if pa.types.is_struct(column.type):
        return np.stack([part.to_numpy(zero_copy_only=False) for part in column.flatten()], axis=-1)
    return column.to_numpy(zero_copy_only=False)


def _schema(embeddings: EmbeddingSet, bounds: Sequence[float], date: Optional[str]) -> Any:
    import pyarrow as pa

    metadata = embeddings.metadata
    number = pa.float16() if embeddings.vectors.dtype == np.float16 else pa.float32()
    vector = pa.list_(pa.field("element", number, nullable=False), embeddings.dim)
    box = pa.struct([pa.field(name, pa.float64(), nullable=False) for name in BOX])
    fields = [
        pa.field("id", pa.string(), nullable=False),
        pa.field("geometry", pa.binary(), nullable=False),
        pa.field("bbox", box, nullable=False),
        pa.field("datetime", pa.timestamp("us", tz="UTC")),
        pa.field("embedding", vector, nullable=False),
        pa.field("source", pa.string(), nullable=False),
        pa.field("row", pa.int32(), nullable=False),
        pa.field("col", pa.int32(), nullable=False),
        pa.field("valid", pa.float32(), nullable=False),
    ]
    footer = {
        b"geo": geo_footer(bounds, None),
        b"emb": {
            "emb:type": "chip",
            "emb:dimensions": embeddings.dim,
            "data_type": embeddings.vectors.dtype.name,
            "model": {key: metadata["encoder"].get(key) for key in ("id", "version", "name", "licence", "sha256")},
        },
        # nothing of when and where the run was: the same vectors are the same bytes
        FOOTER: {
            "grid": embeddings.grid.to_dict(),
            "encoder": metadata["encoder"],
            "parameters": metadata["parameters"],
            "date": date,
        },
    }
    texts = {key: json.dumps(value, sort_keys=True, allow_nan=False) for key, value in footer.items()}
    return pa.schema(fields, metadata=texts)


def _arrays(embeddings: EmbeddingSet, some: slice, scene: str, source: str, date: Optional[str]) -> Dict[str, Any]:
    import pyarrow as pa

    row, col = embeddings.grid.row_col(embeddings.index[some])
    when = None if date is None else datetime.fromisoformat(date)
    flat = np.ascontiguousarray(embeddings.vectors[some]).reshape(-1)
    number = pa.float16() if flat.dtype == np.float16 else pa.float32()
    vector = pa.list_(pa.field("element", number, nullable=False), embeddings.dim)
    return {
        "id": pa.array([f"{scene}/{place}" for place in embeddings.index[some].tolist()]),
        "datetime": pa.array([when] * len(row), pa.timestamp("us", tz="UTC")),
        "embedding": pa.FixedSizeListArray.from_arrays(pa.array(flat), type=vector),
        "source": pa.array([source] * len(row)),
        "row": pa.array(row.astype(np.int32)),
        "col": pa.array(col.astype(np.int32)),
        "valid": pa.array(embeddings.valid[some]),
    }
