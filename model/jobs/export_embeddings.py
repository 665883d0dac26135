"""`terrapatch export`: an embedding set in a format of others, with a STAC item beside it."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

import numpy as np

from ..errors import EmbeddingSetError, InputError, require_one_of
from ..exchange.quantizing import Stored, loss
from ..exchange.stac import embedding_asset, stac_item
from ..exchange_options import FORMATS, NUMBERS, PLACES
from ..exchange_requests import ExportRequest
from ..file_moves import move_file, remove_folder
from ..messages import Message
from ..patches import EmbeddingSet
from ..patches.json_files import write_json
from ..results import ExportResult
from .reporting import Reporter
from .set_writer import disk_error

_FORMAT_OF_ENDING = {
    ".parquet": "geoparquet", ".geoparquet": "geoparquet", ".tif": "cog", ".tiff": "cog", ".zarr": "zarr",
    ".gpkg": "arcgis", ".npy": "npy",
}  # fmt: skip
_MEDIA_TYPES = {
    "geoparquet": "application/vnd.apache.parquet",
    "cog": "image/tiff; application=geotiff; profile=cloud-optimized",
    "zarr": "application/vnd+zarr",
    "arcgis": "application/geopackage+sqlite3",
    "npy": "application/octet-stream",
}
_PLACES_SUFFIX = "_patches.npy"
_ROWS_AT_ONCE = 8192


def export_embeddings(request: ExportRequest, reporter: Reporter) -> ExportResult:
    """Write a set as `out`, and its STAC item beside it as `out` followed by .json.

    Returns
    -------
    dict
        out, item, format, numbers, patches, dim, bytes, seconds, and loss: what smaller numbers cost, see
        `exchange.quantizing.loss`.

    Raises
    ------
    InputError
        When the format cannot hold the numbers, or a file is there already.
    """
    started = time.monotonic()
    out = Path(request.out)
    chosen = _checked(request, out)
    embeddings = EmbeddingSet.open(request.path)
    if not len(embeddings):
        raise EmbeddingSetError(
            "{path} holds 0 patches, needs at least 1; embed an area with valid pixels", path=request.path
        )
    item = out.with_name(f"{out.name}.json")
    places = out.with_name(out.stem + _PLACES_SUFFIX)
    _refuse_taken(request, embeddings.path, out, (out, item, places) if chosen == "npy" else (out, item))
    way = Stored.of(request.numbers, embeddings.vectors)
    lost = loss(embeddings.vectors, way)
    media_type = _MEDIA_TYPES[chosen]
    emb = embedding_asset(embeddings, way, media_type, lost)
    reporter.progress(0, len(embeddings))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".unfinished-", dir=out.parent) as made:
            beside = Path(made)
            _write(
                chosen, beside / out.name, request, embeddings, way, emb, lambda done: _told(reporter, done, embeddings)
            )
            write_json(beside / item.name, stac_item(embeddings, way, out, media_type, lost))
            size = sum(file.stat().st_size for file in beside.rglob("*") if file.is_file() and file.name != item.name)
            _move(beside, out, item)
    except OSError as error:
        raise disk_error(error, out.parent) from error
    return {
        "out": str(out),
        "item": str(item),
        "format": chosen,
        "numbers": request.numbers,
        "patches": len(embeddings),
        "dim": embeddings.dim,
        "bytes": size,
        "loss": lost,
        "seconds": round(time.monotonic() - started, 3),
    }


def _told(reporter: Reporter, done: int, embeddings: EmbeddingSet) -> None:
    reporter.progress(done, len(embeddings))


def _checked(request: ExportRequest, out: Path) -> str:
    """The format."""
    require_one_of("format", request.format, FORMATS)
    require_one_of("numbers", request.numbers, NUMBERS)
    require_one_of("crs", request.crs, PLACES)
    ending = out.suffix.lower()
    chosen = _FORMAT_OF_ENDING.get(ending, "") if request.format == "auto" else request.format
    if not chosen:
        raise InputError(
            "{out} has the ending {ending}, needs one of {choices}; rename it, or say --format",
            out=out,
            ending=ending or Message("(none)"),
            choices=", ".join(_FORMAT_OF_ENDING),
        )
    if chosen == "arcgis" and request.numbers != "float32":
        raise InputError("numbers is {numbers}, and ArcGIS reads float32 alone; leave it out", numbers=request.numbers)
    return chosen


def _refuse_taken(request: ExportRequest, folder: Path, out: Path, files: Sequence[Path]) -> None:
    """Refuse to replace what is there unasked; what lies beside the set's arrays and other folders never are."""
    taken = next((file for file in files if file.exists()), None)
    if taken is not None and taken.parent.resolve() == folder.resolve():
        raise InputError(
            "{taken} lies in the folder of the set that is exported, where nothing is replaced; give another name",
            taken=taken,
        )
    if taken is not None and not request.overwrite:
        raise InputError("{taken} is there already; give another name, or add --overwrite", taken=taken)
    if out.is_dir() and not (out / "zarr.json").is_file():
        raise InputError("{out} is a folder, and not a Zarr store; give another name", out=out)


def _write(
    chosen: str,
    file: Path,
    request: ExportRequest,
    embeddings: EmbeddingSet,
    way: Stored,
    emb: Mapping[str, Any],
    progress: Callable[[int], None],
) -> None:
    """Write the file; each format imports what it needs."""
    if chosen == "geoparquet":
        from ..exchange.tables import require_pyarrow

        require_pyarrow()
        from ..exchange.geoparquet import write_geoparquet

        write_geoparquet(file, embeddings, way, emb, request.crs == "lonlat", progress)
    elif chosen == "cog":
        from ..exchange.embedding_cog import write_cog

        write_cog(file, embeddings, way, emb, progress)
    elif chosen == "zarr":
        from ..exchange.zarr_store import write_zarr

        write_zarr(file, embeddings, way, emb, progress)
    elif chosen == "arcgis":
        from ..exchange.tables import require_pyarrow

        require_pyarrow()
        from ..exchange.arcgis_geopackage import write_arcgis

        write_arcgis(file, embeddings, emb, progress)
    else:
        _write_npy(file, embeddings, way, progress)


def _write_npy(file: Path, embeddings: EmbeddingSet, way: Stored, progress: Callable[[int], None]) -> None:
    """Vectors, some at a time, and rows and columns beside them; as streams, so that any ending stays as it is."""
    shape = (len(embeddings), way.width)
    with open(file, "wb") as stream:
        header = {"descr": np.lib.format.dtype_to_descr(way.dtype), "fortran_order": False, "shape": shape}
        np.lib.format.write_array_header_1_0(stream, header)
        for start in range(0, len(embeddings), _ROWS_AT_ONCE):
            stored = way.stored(np.asarray(embeddings.vectors[start : start + _ROWS_AT_ONCE]))
            stream.write(np.ascontiguousarray(stored).data)
            progress(min(start + _ROWS_AT_ONCE, len(embeddings)))
    with open(file.with_name(file.stem + _PLACES_SUFFIX), "wb") as stream:
        np.save(stream, np.column_stack(embeddings.grid.row_col(embeddings.index)))


def _move(beside: Path, out: Path, item: Path) -> None:
    """Move all that was written into place, the item last."""
    if out.is_dir():
        remove_folder(out)
    for name in sorted((child.name for child in beside.iterdir()), key=lambda name: (name == item.name, name)):
        move_file(beside / name, out.parent / name)
