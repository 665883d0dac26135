"""Files of embeddings laid out as their makers do: AlphaEarth, Tessera, and tables of several products."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np
import pyarrow as pa
import pyarrow.parquet as parquet
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform

UTM = "EPSG:32633"
SOUTH_UP = Affine(10, 0, 500_000, 0, 10, 5_000_000)


def unit_vectors(count: int, dim: int, seed: int = 0) -> np.ndarray:
    """Random vectors of length one, float32 [count, dim]."""
    vectors = np.random.default_rng(seed).normal(size=(count, dim))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def alphaearth_codes(shape: Tuple[int, int], seed: int = 0) -> np.ndarray:
    """Codes [64, h, w] of unit vectors: v with value = sign(v) * (|v| / 127.5)^2."""
    vectors = unit_vectors(shape[0] * shape[1], 64, seed).reshape(*shape, 64)
    codes = np.round(np.sign(vectors) * np.sqrt(np.abs(vectors)) * 127.5).clip(-127, 127)
    return np.moveaxis(codes, 2, 0).astype(np.int8)


def alphaearth_values(codes: np.ndarray) -> np.ndarray:
    """What codes stand for, float64."""
    return np.sign(codes) * (np.abs(codes.astype(np.float64)) / 127.5) ** 2


def write_alphaearth(folder: Path, codes: np.ndarray, year: int = 2024, **changes: Any) -> Path:
    """A file as the bucket has it: bottom-up, tiled, band by band, -128 for no data, in a folder of its year."""
    file = folder / "annual" / str(year) / "33N" / "x0123-0000000000-0000000000.tiff"
    file.parent.mkdir(parents=True)
    profile = {
        "driver": "GTiff", "count": len(codes), "dtype": codes.dtype, "height": codes.shape[1], "width": codes.shape[2],
        "crs": UTM, "transform": SOUTH_UP, "nodata": -128, "tiled": True, "blockxsize": 64, "blockysize": 64,
        "interleave": "band", "compress": "zstd", **changes,
    }  # fmt: skip
    with rasterio.open(file, "w", **profile) as dataset:
        dataset.write(codes)
        dataset.descriptions = tuple(f"A{number:02}" for number in range(len(codes)))
    return file


def write_tessera(
    folder: Path, shape: Tuple[int, int], landmask: bool = True, per_channel: bool = False, seed: int = 0
) -> Tuple[Path, np.ndarray]:
    """A tile as NPY pair with its land mask; and its values, NaN where a scale is not finite."""
    rng = np.random.default_rng(seed)
    codes = rng.integers(-127, 128, size=(*shape, 128), dtype=np.int8)
    scales = rng.uniform(0.01, 0.05, size=(*shape, 128) if per_channel else shape).astype(np.float32)
    scales[0, 1] = np.inf
    file = folder / "grid_13.05_45.15.npy"
    np.save(file, codes)
    np.save(file.with_name("grid_13.05_45.15_scales.npy"), scales)
    if landmask:
        profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "height": shape[0], "width": shape[1]}
        place = {"crs": UTM, "transform": Affine(10, 0, 500_000, 0, -10, 5_000_000)}
        with rasterio.open(file.with_suffix(".tiff"), "w", **profile, **place) as dataset:
            dataset.write(np.ones((1, *shape), np.uint8))
    with np.errstate(invalid="ignore"):
        values = codes * (scales if per_channel else scales[:, :, None])
    values[0, 1] = np.nan
    return file, values


def squares(rows: int, cols: int, side: float = 320.0, crs: Optional[str] = "EPSG:4326") -> np.ndarray:
    """Squares of a grid in UTM, row by row, as polygons of another CRS."""
    top, left = np.meshgrid(np.arange(rows), np.arange(cols), indexing="ij")
    x, y = 400_000 + side * left.ravel(), 5_200_000 - side * top.ravel()
    shapes = shapely.box(x, y - side, x + side, y)
    return shapes if crs is None else moved(shapes, crs)


def moved(shapes: np.ndarray, crs: str) -> np.ndarray:
    """Shapes of UTM in another CRS."""
    source, target = CRS.from_user_input(UTM), CRS.from_user_input(crs)
    return shapely.transform(shapes, lambda xy: np.column_stack(transform(source, target, xy[:, 0], xy[:, 1])))


def fixed_lists(vectors: np.ndarray) -> pa.Array:
    """Vectors as a fixed-size list of their own type."""
    return pa.FixedSizeListArray.from_arrays(pa.array(vectors.ravel()), vectors.shape[1])


def write_geoparquet(
    file: Path, columns: Dict[str, Any], shapes: np.ndarray, crs: Any = "default", emb: Optional[dict] = None
) -> Path:
    """A GeoParquet file; `crs` is PROJJSON, None for not known, or the default, longitude and latitude."""
    table = pa.table({**columns, "geometry": pa.array(shapely.to_wkb(shapes).tolist(), pa.binary())})
    column: Dict[str, Any] = {"encoding": "WKB", "geometry_types": []}
    if crs != "default":
        column["crs"] = crs
    footer = {"geo": json.dumps({"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}})}
    if emb is not None:
        footer["emb"] = json.dumps(emb)
    parquet.write_table(table.replace_schema_metadata(footer), file)
    return file
