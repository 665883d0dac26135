"""`terrapatch import`: embeddings that others made, as an embedding set, or as a layer where they lie on no grid."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..errors import InputError, require_one_of
from ..exchange.pixels import PixelWindow, VectorPixels, patch_blocks
from ..exchange.products import ALPHAEARTH
from ..exchange.raster_pixels import AlphaEarthPixels, BandPixels, is_alphaearth, open_raster, require_alphaearth
from ..exchange.tables import is_table
from ..exchange.tessera_pixels import open_tessera
from ..exchange.zarr_pixels import is_zarr, open_zarr, refuse_remote_zarr
from ..exchange_options import PRODUCTS
from ..exchange_requests import ImportRequest
from ..imagery.remote_rasters import remote_settings
from ..messages import Message
from ..patches.embedding_set import METADATA_FILE, encoder_tag, set_folder
from ..patches.json_files import write_json
from ..results import ImportResult
from .imported_set import RESULT_FILES, Lengths, SetArrays, imported_metadata, unnamed_notice
from .reporting import Reporter
from .result_folder import check_result_folder, filled_at_once, refuse_own_input

_NORM_TOLERANCE = 0.01
_TABLE_OPTIONS = ("vectors", "geometry", "crs", "side")
_PIXEL_OPTIONS = ("extent", "grid")
_MANY_PATCHES = 2_000_000


def import_embeddings(request: ImportRequest, reporter: Reporter) -> ImportResult:
    """Read embeddings of others into the folder `out`.

    A raster or grid becomes an embedding set, one pixel one patch or the mean of a block of them. So does a table
    whose places lie on a grid; one whose places lie on none becomes a layer, embeddings.gpkg.

    Returns
    -------
    dict
        out, patches, dim, encoder (its tag), date, grid (rows and columns, or None), layer (file, or None), left_out
        (rows that have no vector or no place), norms (least, median and most of the lengths of vectors).

    Raises
    ------
    InputError
        When the source cannot be read so, or the folder is taken.
    """
    _check(request)
    folder = Path(request.out)
    _check_folder(folder, request.overwrite)
    for file in (request.source, request.grid):
        refuse_own_input(folder, file)
    if _is_table(request):
        from .import_table import import_table

        return import_table(request, folder, reporter)
    with open_pixels(request) as pixels:
        return _import_pixels(request, pixels, folder, reporter)


@contextmanager
def open_pixels(request: ImportRequest) -> Iterator[VectorPixels]:
    """The pixels of a raster or grid, with GDAL's settings for where it lies; closed at the end.

    Raises
    ------
    InputError
        When it cannot be read so.
    """
    import rasterio

    with rasterio.Env(**remote_settings([request.grid or request.source])):
        pixels = _open_pixels(request)
        try:
            yield pixels
        finally:
            pixels.close()


def _check(request: ImportRequest) -> None:
    require_one_of("product", request.product, PRODUCTS)
    if request.side is not None and not request.side > 0:
        raise InputError("side is {side:g}, needs to be above 0 metres", side=request.side)
    if request.encoder is not None and not request.encoder.strip():
        raise InputError("encoder is empty, needs the name of what made the vectors; leave it out to take the source's")
    if request.encoder is not None and request.product == "alphaearth":
        raise InputError(
            "encoder is {encoder!r}, and the product alphaearth already says what made the vectors; leave one "
            "of them out",
            encoder=request.encoder,
        )
    refuse_remote_zarr(request.source)
    if set_folder(request.source) is not None:
        raise InputError(
            "{source} is an embedding set already; cluster, similar, classify, change and export take it as it is, and "
            "QGIS opens it by Open embeddings",
            "set",
            source=request.source,
        )
    table = _is_table(request)
    stray = [name for name in (_PIXEL_OPTIONS if table else _TABLE_OPTIONS) if getattr(request, name) is not None]
    stray += ["coarsen"] if table and request.coarsen != 1 else []
    if is_zarr(request.source):
        stray = [name for name in stray if name != "vectors"]
    if stray:
        if table:
            text = Message(
                "{option} is for rasters and grids, and {source} is read as a table; leave it out",
                option=stray[0],
                source=request.source,
            )
        else:
            text = Message(
                "{option} is for tables, and {source} is read as a raster or grid; leave it out",
                option=stray[0],
                source=request.source,
            )
        raise InputError(text)


def _is_table(request: ImportRequest) -> bool:
    if request.product == "auto":
        return not is_zarr(request.source) and is_table(request.source)
    return request.product == "table"


def _check_folder(folder: Path, overwrite: bool) -> None:
    """Refuse a folder that holds something else; an earlier layer of places is a result of the same kind."""
    from ..exchange.place_layer import LAYER_FILE

    known = LAYER_FILE if (folder / LAYER_FILE).is_file() else METADATA_FILE
    check_result_folder(folder, known, Message("imported embeddings"), overwrite)


def _open_pixels(request: ImportRequest) -> VectorPixels:
    date = request.date or ""
    if is_zarr(request.source):
        return open_zarr(request.source, request.vectors, request.encoder, date)
    if request.source.lower().endswith(".npy"):
        return open_tessera(request.source, request.grid, request.encoder, date)
    if request.grid is not None:
        raise InputError(
            "grid is for .npy files, and {source} says itself where it lies; leave it out", source=request.source
        )
    if request.product == "tessera":
        raise InputError(
            "{source} is neither an .npy file nor a Zarr store, and Tessera's grids are; leave the product at auto",
            source=request.source,
        )
    dataset = open_raster(request.source)
    if request.product == "alphaearth":
        require_alphaearth(dataset, request.source)
    told = request.encoder is not None
    if request.product == "alphaearth" or (request.product == "auto" and not told and is_alphaearth(dataset)):
        return AlphaEarthPixels(dataset, date)
    return BandPixels(dataset, request.encoder, date)


def _require_room(request: ImportRequest, pixels: VectorPixels, window: PixelWindow, folder: Path) -> None:
    """Refuse to read a whole zone of a store, or more, that no disk here could hold, where no extent was asked for."""
    needed = len(window.grid) * pixels.dim * pixels.dtype.itemsize
    there = next(above for above in (folder, *folder.absolute().parents) if above.is_dir())
    free = shutil.disk_usage(there).free
    if request.extent is not None or needed < free:
        return
    raise InputError(
        "{source} has {count:,} patches, which take {needed:,.0f} GB where {free:,.0f} GB are free; give --extent "
        "within {inside}, or coarsen more pixels to a patch",
        source=request.source,
        count=len(window.grid),
        needed=needed / 1e9,
        free=free / 1e9,
        inside=",".join(f"{value:.8g}" for value in window.grid.bounds()),
    )


def _import_pixels(request: ImportRequest, pixels: VectorPixels, folder: Path, reporter: Reporter) -> ImportResult:
    window = PixelWindow.of(pixels.grid, request.extent, request.coarsen, request.source)
    _require_room(request, pixels, window, folder)
    metadata = imported_metadata(request, pixels.encoder, window.grid, pixels.date)
    lengths = Lengths()
    with filled_at_once(folder, METADATA_FILE, RESULT_FILES) as beside:
        arrays = SetArrays(beside, pixels.dim, pixels.dtype)
        for block in patch_blocks(pixels, window):
            arrays.append(block.patches, block.vectors, block.valid)
            lengths.take(block.vectors)
            last = int(block.patches[-1]) + 1 if len(block.patches) else 0
            reporter.progress(last, len(window.grid))
        count = arrays.finish()
        if not count:
            raise InputError(
                "{source} has only missing pixels there (nodata); choose another extent", source=request.source
            )
        write_json(beside / METADATA_FILE, {**metadata, "patches": count, "norms": lengths.to_json()})
    reporter.progress(len(window.grid), len(window.grid))
    if pixels.unit and lengths.off(_NORM_TOLERANCE):
        reporter.notice(
            Message(
                "vectors of {alphaearth} have length 1, and these have {least:.3f} to {most:.3f}: "
                "the file may be damaged, or of another product",
                alphaearth=ALPHAEARTH.name,
                least=lengths.least,
                most=lengths.most,
            )
        )
    if pixels.named_by_file:
        reporter.notice(unnamed_notice(request.source, pixels.encoder))
    if count > _MANY_PATCHES:
        reporter.notice(
            Message(
                "{count:,} patches are slow to draw and search in QGIS; a smaller extent, or coarsen, makes them fewer",
                count=count,
            )
        )
    return {
        "out": str(folder),
        "patches": count,
        "dim": pixels.dim,
        "encoder": encoder_tag(pixels.encoder),
        "date": pixels.date or None,
        "grid": list(window.grid.shape),
        "layer": None,
        "left_out": 0,
        "norms": lengths.to_json(),
    }
