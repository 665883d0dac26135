"""Patches of a dataset with a number each, as one GeoParquet file: hits with scores, patches with clusters."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, Optional

import numpy as np

from ..errors import InputError
from ..file_moves import move_file
from ..json_reading import parse_json
from .opened import OpenDataset
from .parquet import parquet
from .partition import ROWS_AT_ONCE, damage_named

_TAKEN = ("id", "geometry", "bbox", "datetime", "row", "col")


class PatchTable:
    """A file of patches, written scene by scene.

    Parameters
    ----------
    file : Path
        Where it will be once it is whole.
    dataset : OpenDataset
    column : str
        What each patch has a number of.
    kind : numpy dtype
    """

    def __init__(self, file: Path, dataset: OpenDataset, column: str, kind: Any) -> None:
        import pyarrow as pa

        pq = parquet()
        self._dataset, self._column = dataset, column
        first = pq.ParquetFile(dataset.file(0)).schema_arrow
        west, south = np.min([row["bounds"][:2] for row in dataset.rows], axis=0).tolist()
        east, north = np.max([row["bounds"][2:] for row in dataset.rows], axis=0).tolist()
        geo = parse_json(first.metadata[b"geo"])
        geo["columns"]["geometry"]["bbox"] = [west, south, east, north]
        number = pa.field(column, pa.from_numpy_dtype(np.dtype(kind)), nullable=False)
        fields = [*(first.field(name) for name in _TAKEN), pa.field("scene", pa.string(), nullable=False), number]
        self._schema = pa.schema(fields, metadata={b"geo": json.dumps(geo, sort_keys=True)})
        self._writer = pq.ParquetWriter(file, self._schema, compression="zstd", use_dictionary=["scene", "datetime"])

    def add(self, scene: int, rows: np.ndarray, values: np.ndarray) -> None:
        """Write some patches of a scene, by their rows in its partition, ascending, with their numbers."""
        import pyarrow as pa

        file = self._dataset.file(scene)
        at = 0
        # a disk that is full says nothing of the partition: only reading is
        for batch in _read(file):
            low, high = np.searchsorted(rows, (at, at + batch.num_rows))
            some = batch.take(pa.array(rows[low:high] - at))
            named = {name: some.column(name) for name in _TAKEN}
            named["scene"] = pa.array([self._dataset.rows[scene]["scene"]] * some.num_rows, pa.string())
            named[self._column] = pa.array(values[low:high])
            arrays = [named[name] for name in self._schema.names]
            self._writer.write_table(pa.Table.from_arrays(arrays, schema=self._schema))
            at += batch.num_rows

    def close(self) -> None:
        """Write the end of the file."""
        self._writer.close()


def _read(file: Path) -> Iterator[Any]:
    """What a table takes from a partition, some thousands of rows at a time."""
    with damage_named(file), parquet().ParquetFile(file, page_checksum_verification=True) as opened:
        yield from opened.iter_batches(ROWS_AT_ONCE, columns=list(_TAKEN))


@contextmanager
def patch_table(file: Path, dataset: OpenDataset, column: str, kind: Any) -> Iterator[PatchTable]:
    """A table of patches, which takes its place once it is whole.

    Raises
    ------
    InputError
        When the file cannot be written.
    """
    beside = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        table = PatchTable(beside, dataset, column, kind)
        try:
            yield table
        finally:
            table.close()
        move_file(beside, file)
    except OSError as error:
        raise InputError(
            "{file} cannot be written ({reason}); choose another", file=file, reason=error.strerror or error
        ) from error
    finally:
        beside.unlink(missing_ok=True)


def refuse_table(file: Path, ours: Optional[Path] = None) -> None:
    """Raise an InputError where a file is there that would be lost, or cannot be a Parquet file by its name.

    The file `ours`, which an earlier run made in the dataset, may be replaced.
    """
    if file.suffix.lower() not in (".parquet", ".geoparquet"):
        raise InputError("{file} is not called .parquet, which the file is; give such a name", file=file)
    if file.exists() and (ours is None or file.resolve() != ours.resolve()):
        raise InputError("{file} is there already; give another name, or remove it", file=file)


def by_scene(dataset: OpenDataset, numbers: np.ndarray) -> Dict[int, np.ndarray]:
    """Which of some patches, by their numbers, lie in each scene: their places among the numbers."""
    scenes = np.searchsorted(dataset.first, numbers, side="right") - 1
    return {scene: np.flatnonzero(scenes == scene) for scene in np.unique(scenes).tolist()}
