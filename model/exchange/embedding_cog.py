"""A Cloud Optimized GeoTIFF with one band a dimension; its overviews are means, as long as the vectors are."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Tuple

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.windows import Window

from ..errors import InputError
from ..patches import EmbeddingSet
from .grid_blocks import grid_blocks, grid_windows
from .pixels import block_means
from .quantizing import FLOAT16, INT8, NO_DATA, Stored
from .raster_pixels import EMBEDDING_TAG

_SIDE = 128  # of a tile
_SMALLEST_OVERVIEW = 256
_MOST_BANDS = 65535


def write_cog(
    file: Path, embeddings: EmbeddingSet, way: Stored, emb: Mapping[str, Any], progress: Callable[[int], None]
) -> None:
    """Write the grid of a set; cells without a vector are missing (nodata).

    Parameters
    ----------
    file : Path
        Must not exist; files that it is made of lie beside it for a while.
    embeddings : EmbeddingSet
    way : Stored
    emb : mapping
        Goes into the tag EMBEDDING.
    progress : callable
        Called with the number of patches written.

    Raises
    ------
    InputError
        When the numbers cannot be bands.
    """
    if way.numbers == "binary":
        raise InputError("signs alone cannot be bands of a raster; choose GeoParquet for binary, or int8 for the COG")
    levels = _levels(embeddings.grid.shape)
    parts = [file.with_name(f"{file.name}.level-{number}.tif") for number in range(len(levels))]
    vrt = file.with_name(f"{file.name}.vrt")
    try:
        _write_levels(parts, levels, embeddings, way, progress)
        vrt.write_text(_vrt(parts, levels, embeddings, way, emb), encoding="utf-8")
        options = {
            "COMPRESS": "ZSTD",
            "PREDICTOR": "YES",
            "BIGTIFF": "IF_SAFER",
            "OVERVIEWS": "AUTO",
            "BLOCKSIZE": "256",
        }
        if way.numbers == FLOAT16:
            options["NBITS"] = "16"
        with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"):
            rasterio.shutil.copy(str(vrt), str(file), driver="COG", **options)
    finally:
        for part in (*parts, vrt):
            part.unlink(missing_ok=True)


def _levels(shape: Tuple[int, int]) -> List[Tuple[int, int]]:
    """Shapes of the grid and of its overviews, each half the one before."""
    levels = [shape]
    while max(levels[-1]) > _SMALLEST_OVERVIEW:
        rows, cols = levels[-1]
        levels.append((-(-rows // 2), -(-cols // 2)))
    return levels


def _write_levels(
    parts: List[Path],
    levels: List[Tuple[int, int]],
    embeddings: EmbeddingSet,
    way: Stored,
    progress: Callable[[int], None],
) -> None:
    """The grid as a tiled raster, and each overview from the one before."""
    written = 0
    with _raster(parts[0], levels[0], embeddings, way, 0) as dataset:
        for block in grid_blocks(embeddings, _SIDE):
            values = np.asarray(embeddings.vectors[block.positions]).astype(np.float32)
            _write(dataset, block.rows.start, block.cols.start, block.filled(values, np.nan), way)
            written += len(block.positions)
            progress(written)
    for number in range(1, len(levels)):
        with rasterio.open(parts[number - 1]) as finer, _raster(
            parts[number], levels[number], embeddings, way, number
        ) as dataset:  # fmt: skip
            for rows, cols in grid_windows(finer.shape, embeddings.dim, _SIDE):
                raw = finer.read(window=Window.from_slices(rows, cols))
                halved = _halved(_values(np.moveaxis(raw, 0, 2), way))
                _write(dataset, rows.start // 2, cols.start // 2, halved, way)


def _halved(values: np.ndarray) -> np.ndarray:
    """Means [h/2, w/2, D] of four vectors each, as long as these are on average; NaN where there is none."""
    there = np.isfinite(values).all(axis=2)
    clean = np.where(there[:, :, None], values, 0)
    means, shares = block_means(clean, there, 2)
    lengths, _ = block_means(np.linalg.norm(clean, axis=2, keepdims=True), there, 2)
    found = np.linalg.norm(means, axis=2, keepdims=True)
    means *= np.divide(lengths, found, out=np.ones_like(found), where=found > 0)
    means[shares == 0] = np.nan
    return means


def _values(raw: np.ndarray, way: Stored) -> np.ndarray:
    """Vectors of stored numbers, NaN for no data."""
    if way.numbers != INT8:
        return raw.astype(np.float32)
    values = way.restored(raw)
    values[(raw == NO_DATA).all(axis=2)] = np.nan
    return values


def _write(dataset: Any, row: int, col: int, values: np.ndarray, way: Stored) -> None:
    """Write a block of vectors [h, w, D] that begins at a row and column."""
    if way.numbers == INT8:
        missing = ~np.isfinite(values).all(axis=2)
        stored = way.stored(np.where(missing[:, :, None], 0, values).reshape(-1, way.dim)).reshape(values.shape)
        stored[missing] = NO_DATA
    else:
        stored = values
    height, width = values.shape[:2]
    dataset.write(np.moveaxis(stored, 2, 0), window=Window(col, row, width, height))


def _raster(file: Path, shape: Tuple[int, int], embeddings: EmbeddingSet, way: Stored, level: int) -> Any:
    if embeddings.dim > _MOST_BANDS:
        raise InputError(
            "vectors have {embeddings_dim} numbers, and a GeoTIFF holds at most {most_bands} bands; choose GeoParquet",
            embeddings_dim=embeddings.dim,
            most_bands=_MOST_BANDS,
        )
    profile: Dict[str, Any] = {
        "driver": "GTiff", "height": shape[0], "width": shape[1], "count": embeddings.dim, "tiled": True,
        "blockxsize": _SIDE, "blockysize": _SIDE, "interleave": "pixel", "BIGTIFF": "IF_SAFER",
        "dtype": "int8" if way.numbers == INT8 else "float32", "nodata": NO_DATA if way.numbers == INT8 else np.nan,
        "transform": Affine(*embeddings.grid.patch_transform) * Affine.scale(1 << level),
        "crs": embeddings.grid.crs_wkt or None,
    }  # fmt: skip
    return rasterio.open(file, "w", **profile)


def _vrt(
    parts: List[Path], levels: List[Tuple[int, int]], embeddings: EmbeddingSet, way: Stored, emb: Mapping[str, Any]
) -> str:
    """A virtual raster of the levels: GDAL takes overviews for a COG from it as they are."""
    rows, cols = levels[0]
    a, b, c, d, e, f = embeddings.grid.patch_transform
    kind = "Int8" if way.numbers == INT8 else "Float32"
    nodata = str(NO_DATA) if way.numbers == INT8 else "nan"
    lines = [f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}">']
    if embeddings.grid.crs_wkt:
        lines.append(f"<SRS>{escape(embeddings.grid.crs_wkt)}</SRS>")
    lines.append(f"<GeoTransform>{c!r}, {a!r}, {b!r}, {f!r}, {d!r}, {e!r}</GeoTransform>")
    lines.append(f'<Metadata><MDI key="{EMBEDDING_TAG}">{escape(json.dumps(emb))}</MDI></Metadata>')
    for band in range(1, embeddings.dim + 1):
        lines.append(f'<VRTRasterBand dataType="{kind}" band="{band}"><Description>{band - 1}</Description>')
        lines.append(f"<NoDataValue>{nodata}</NoDataValue>")
        if way.scale is not None:
            lines.append(f"<Scale>{float(way.scale[band - 1])!r}</Scale><Offset>0</Offset>")
        source = '<SourceFilename relativeToVRT="1">{}</SourceFilename><SourceBand>{}</SourceBand>'
        lines.append(f"<SimpleSource>{source.format(escape(parts[0].name), band)}</SimpleSource>")
        for part in parts[1:]:
            lines.append(f"<Overview>{source.format(escape(part.name), band)}</Overview>")
        lines.append("</VRTRasterBand>")
    return "\n".join([*lines, "</VRTDataset>"])
