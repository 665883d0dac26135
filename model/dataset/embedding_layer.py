"""Patches of a dataset as an embedding layer, a GeoPackage that QGIS's side searches and groups."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Iterator, List, Optional

import numpy as np
import pyogrio

from ..errors import EmbeddingSetError, InputError
from ..file_moves import move_file
from ..patches.embedding_set import encoder_tag
from .folder import DatasetFolder, read_manifest
from .opened import Bounds, OpenDataset, Wanted
from .parquet import parquet
from .partition import damage_named, read_batches

LAYER = "patches"
_MARK = "TERRAPATCH_DATASET"  # an item of the file's metadata: the folder whose patches it holds
MOST_PATCHES = 2_000_000


def refuse_layer(file: Path, folder: DatasetFolder, extent: Optional[Bounds]) -> None:
    """Raise an InputError where a layer cannot be written, or a file is there that is not a layer of this dataset."""
    if file.suffix.lower() != ".gpkg":
        raise InputError("{file} is not called .gpkg, which the file of a layer is; give such a name", file=file)
    above = file.absolute().parent
    while not above.exists():
        above = above.parent
    if not above.is_dir() or not os.access(above, os.W_OK):
        raise InputError(
            "{file} cannot be written into {above}; give a file in a folder that can be written", file=file, above=above
        )
    if file.exists() and not _is_layer_of(file, folder):
        raise InputError(
            "{file} is there already and holds other things than patches of {path}; give another name",
            file=file,
            path=folder.path,
        )
    if extent is None:
        with suppress(EmbeddingSetError):  # a dataset that is yet to be made
            _check_count(sum(row["patches"] for row in read_manifest(folder.path)), least=0)


def _is_layer_of(file: Path, folder: DatasetFolder) -> bool:
    """Whether a file is an embedding layer of a dataset, and nobody has put anything beside the patches."""
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(file)]
        marks = pyogrio.read_info(file, layer=LAYER).get("dataset_metadata") or {}
    except (OSError, ValueError, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        return False
    here = folder.path.resolve()
    # a dataset that was moved takes the layer in it along
    ours = marks.get(_MARK) == str(here) or (_MARK in marks and file.resolve().parent == here)
    return ours and layers == [LAYER]


def _check_count(count: int, least: int = 1) -> None:
    if count < least:
        raise InputError("a layer needs patches, and none has its centre in the extent; give another extent")
    if count > MOST_PATCHES:
        raise InputError(
            "a layer of these {count:,} patches cannot be made, it takes 1 to {most_patches:,}; give another extent "
            "with the same command, which keeps the scenes that are done",
            count=count,
            most_patches=MOST_PATCHES,
        )


def write_embedding_layer(file: Path, dataset: OpenDataset, wanted: Wanted) -> int:
    """Write the wanted patches of a dataset as polygons in degrees with their vectors; returns how many.

    The field `patch` counts through the dataset, `row` is 0 and `col` the same number: scenes share no grid.

    Raises
    ------
    InputError
        When there are more than a layer can do with, or the file cannot be written.
    """
    scenes = dataset.wanted_scenes(wanted)
    held = {scene: dataset.kept(scene, wanted) for scene in scenes}
    count = sum(dataset.rows[scene]["patches"] if kept is None else int(kept.sum()) for scene, kept in held.items())
    _check_count(count)
    import pyarrow as pa

    name = "embedding_f16" if dataset.dtype == np.float16 else "embedding_f32"
    numbers = [("patch", pa.int64()), ("row", pa.int32()), ("col", pa.int32()), ("valid", pa.float64())]
    texts = [(field, pa.string()) for field in ("encoder", "scene", "date")]
    schema = pa.schema([("wkb", pa.binary()), *numbers, (name, pa.binary()), *texts])
    tag = encoder_tag(dict(dataset.encoder))

    damage: List[EmbeddingSetError] = []

    def batches() -> Iterator[Any]:
        try:
            for scene, kept in held.items():
                yield from _of_scene(dataset, scene, kept, tag, name, schema)
        except EmbeddingSetError as error:
            damage.append(error)  # pyogrio says only that there was one
            raise

    beside = file.with_name(f".new-{file.name}")
    beside.unlink(missing_ok=True)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        pyogrio.write_arrow(
            pa.RecordBatchReader.from_batches(schema, batches()),
            str(beside),
            layer=LAYER,
            driver="GPKG",
            geometry_name="wkb",
            geometry_type="Polygon",
            crs="EPSG:4326",
            dataset_metadata={_MARK: str(dataset.folder.path.resolve())},
            VERSION="1.2",  # which every GDAL that QGIS 3.22 and later come with reads
        )
        move_file(beside, file)
    except (OSError, RuntimeError, pyogrio.errors.DataSourceError) as error:
        if damage:
            raise damage[0] from error
        raise InputError("{file} cannot be written ({error}); choose another", file=file, error=error) from error
    finally:
        beside.unlink(missing_ok=True)
    return count


def _of_scene(dataset: OpenDataset, scene: int, kept: Any, tag: str, name: str, schema: Any) -> Iterator[Any]:
    import pyarrow as pa

    row, file = dataset.rows[scene], dataset.file(scene)
    at, first = 0, int(dataset.first[scene])
    with damage_named(file):
        shapes = parquet().ParquetFile(file).read(columns=["geometry"])["geometry"].combine_chunks()
    for batch in read_batches(file, ("valid", "embedding")):
        vectors = batch["embedding"]
        some = np.arange(len(vectors)) if kept is None else np.flatnonzero(kept[at : at + len(vectors)])
        numbers = some + at + first
        raw = np.ascontiguousarray(vectors[some]).astype(dataset.dtype.newbyteorder("<"), copy=False)
        width, size = raw.shape[1] * raw.dtype.itemsize, len(some)
        whole = pa.FixedSizeBinaryArray.from_buffers(pa.binary(width), size, [None, pa.py_buffer(raw.tobytes())])
        columns = {
            "wkb": shapes.take(pa.array(some + at)), "patch": pa.array(numbers), name: whole.cast(pa.binary()),
            "row": pa.array(np.zeros(size, np.int32)), "col": pa.array(numbers.astype(np.int32)),
            "valid": pa.array(batch["valid"][some].astype(np.float64)), "encoder": pa.array([tag] * size, pa.string()),
            "scene": pa.array([row["scene"]] * size, pa.string()),
            "date": pa.array([row.get("date")] * size, pa.string()),
        }  # fmt: skip
        if size:
            yield pa.RecordBatch.from_arrays([columns[field] for field in schema.names], schema=schema)
        at += len(vectors)
