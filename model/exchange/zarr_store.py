"""A Zarr store of the grid of a set, by the convention `geoemb`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Callable, Dict, Mapping
from urllib.parse import quote

import numpy as np
from rasterio.crs import CRS

from ..errors import InputError
from ..patches import EmbeddingSet
from .grid_blocks import grid_blocks
from .quantizing import INT8, NO_DATA, Stored
from .stac import chip_layout, ground_size
from .zarr_pixels import zarr_package

_CONVENTIONS = (
    {
        "uuid": "61c12cc5-0e28-4056-999a-480cf3fb7e4c",
        "name": "geoemb:",
        "schema_url": "https://raw.githubusercontent.com/geo-embeddings/embeddings-zarr-convention/"
        "refs/tags/v1/schema.json",
        "spec_url": "https://github.com/geo-embeddings/embeddings-zarr-convention/blob/v1/README.md",
    },
    {"uuid": "689b58e2-cf7b-45e0-9fff-9cfc0883d6b4", "name": "spatial:"},
    {"uuid": "f17cb550-5864-4468-aeb7-f3180cfb622f", "name": "proj:"},
)
_SIDE = 64


def write_zarr(
    folder: Path, embeddings: EmbeddingSet, way: Stored, emb: Mapping[str, Any], progress: Callable[[int], None]
) -> None:
    """Write the arrays embeddings [D, rows, cols], valid, x and y, and of int8 scales [D].

    Parameters
    ----------
    folder : Path
        Must not exist.
    embeddings : EmbeddingSet
    way : Stored
    emb : mapping
        Goes into the attribute `emb`.
    progress : callable
        Called with the number of patches written.

    Raises
    ------
    InputError
        When the package zarr is missing, or the numbers are signs.
    """
    if way.numbers == "binary":
        raise InputError("signs alone are not stored in Zarr; choose GeoParquet for binary, or int8 for Zarr")
    zarr = zarr_package()
    grid = embeddings.grid
    group = zarr.create_group(str(folder), zarr_format=3)
    group.attrs.update(_attributes(embeddings, way, emb))
    empty: Any = NO_DATA if way.numbers == INT8 else np.nan
    vectors = group.create_array(
        "embeddings",
        shape=(embeddings.dim, *grid.shape),
        dtype=way.dtype,
        chunks=(embeddings.dim, min(_SIDE, grid.rows), min(_SIDE, grid.cols)),
        fill_value=empty,
        dimension_names=("embedding", "y", "x"),
    )
    shares = group.create_array(
        "valid",
        shape=grid.shape,
        dtype="float32",
        chunks=(min(_SIDE, grid.rows), min(4 * _SIDE, grid.cols)),
        fill_value=0.0,
        dimension_names=("y", "x"),
    )
    written = 0
    for block in grid_blocks(embeddings, _SIDE):
        stored = way.stored(np.asarray(embeddings.vectors[block.positions]))
        vectors[:, block.rows, block.cols] = np.moveaxis(block.filled(stored, empty), 2, 0)
        shares[block.rows, block.cols] = block.filled(embeddings.valid[block.positions].astype(np.float32), 0)
        written += len(block.positions)
        progress(written)
    if way.scale is not None:
        group.create_array("scales", data=way.scale, dimension_names=("embedding",))
    _, b, _, d, _, _ = grid.transform
    if b == d == 0:  # coordinates along the axes say where the cells of a grid that is not turned lie
        first_row, first_col = np.arange(grid.cols), np.arange(grid.rows) * grid.cols
        group.create_array("x", data=grid.centers(first_row)[:, 0].copy(), dimension_names=("x",))
        group.create_array("y", data=grid.centers(first_col)[:, 1].copy(), dimension_names=("y",))


def _attributes(embeddings: EmbeddingSet, way: Stored, emb: Mapping[str, Any]) -> Dict[str, Any]:
    grid, encoder = embeddings.grid, embeddings.metadata["encoder"]
    told: Dict[str, Any] = {
        "zarr_conventions": [dict(convention) for convention in _CONVENTIONS],
        "geoemb:type": "pixel" if grid.patch_px == 1 else "chip",
        "geoemb:dimensions": embeddings.dim,
        "geoemb:model": f"urn:terrapatch:encoder:{quote(str(encoder['id']))}",
        "geoemb:source_data": [_uri(str(embeddings.metadata.get("source", {}).get("uri") or ""))],
        "geoemb:data_type": way.numbers,
        "geoemb:chip_layout": chip_layout(grid),
        "spatial:transform": list(grid.patch_transform),
        "spatial:shape": list(grid.shape),
        "spatial:dimensions": ["y", "x"],
        "emb": dict(emb),
    }
    size = ground_size(grid)
    if size is not None:
        told["geoemb:gsd"] = size
    if grid.crs_wkt:
        code = CRS.from_wkt(grid.crs_wkt).to_authority()
        told["proj:wkt2"] = grid.crs_wkt
        if code:
            told["proj:code"] = ":".join(code)
    if way.scale is not None:
        told["geoemb:quantization"] = {
            "method": "linear",
            "original_dtype": way.original,
            "quantized_dtype": "int8",
            "scale": {"type": "array", "array_name": "scales"},
        }
    return told


def _uri(source: str) -> str:
    """The address of a source, as the convention wants one: files and GDAL's names are none yet."""
    if not source:
        return "urn:terrapatch:source:unknown"
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", source) and not source.startswith("/"):
        return quote(source, safe=":/?#[]@!$&'()*+,;=%~")
    return Path(source).absolute().as_uri()
