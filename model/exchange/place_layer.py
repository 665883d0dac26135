"""Located vectors that lie on no grid, as an embedding layer in a GeoPackage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional, Tuple

import numpy as np
import pyarrow as pa
import pyogrio
import shapely
from rasterio.crs import CRS

from ..imagery.gdal_errors import full_disk_as_oserror
from ..imagery.ground_measure import tells_metres, transformed
from ..patches.embedding_set import encoder_tag

LAYER_FILE = "embeddings.gpkg"
LAYER = "embeddings"
_POINTS_A_DISTANCE = 2000


def write_place_layer(
    file: Path,
    shapes: np.ndarray,
    blocks: Iterator[Tuple[np.ndarray, np.ndarray]],
    dtype: np.dtype,
    crs: Optional[CRS],
    metadata: Mapping[str, Any],
) -> int:
    """Write rows as polygons with their vectors; returns how many.

    The field `patch` counts the rows, `row` is 0 and `col` the same number, because these places lie on no grid.

    Parameters
    ----------
    file : Path
        Must not exist.
    shapes : object array [N] of shapely polygons
    blocks : iterator of (row numbers [n], vectors [n, D])
    dtype : numpy dtype
        float16 or float32.
    crs : rasterio CRS or None
    metadata : mapping
        embedding.json; its `grid` is None.
    """
    tag = encoder_tag(dict(metadata["encoder"]))
    name = "embedding_f16" if dtype == np.float16 else "embedding_f32"
    parts = []
    for rows, vectors in blocks:
        raw = np.ascontiguousarray(vectors, dtype=dtype.newbyteorder("<"))
        width = raw.shape[1] * dtype.itemsize
        parts.append(
            pa.record_batch(
                {
                    "wkb": pa.array(shapely.to_wkb(shapes[rows]).tolist(), pa.binary()),
                    "patch": pa.array(rows, pa.int64()),
                    "row": pa.array(np.zeros(len(rows)), pa.int32()),
                    "col": pa.array(rows, pa.int32()),
                    "valid": pa.array(np.ones(len(rows)), pa.float64()),
                    "encoder": pa.array([tag] * len(rows)),
                    name: pa.FixedSizeBinaryArray.from_buffers(
                        pa.binary(width), len(rows), [None, pa.py_buffer(raw.tobytes())]
                    ).cast(pa.binary()),
                }
            )
        )
    table = pa.Table.from_batches(parts)
    with full_disk_as_oserror(file):
        pyogrio.write_arrow(
            table,
            str(file),
            layer=LAYER,
            driver="GPKG",
            geometry_name="wkb",
            geometry_type="Unknown",
            crs=crs.to_wkt() if crs is not None else None,
            layer_metadata={"embedding": json.dumps(metadata)},
        )
    return table.num_rows


def squares_around(shapes: np.ndarray, crs: Optional[CRS], side: Optional[float]) -> Tuple[np.ndarray, float]:
    """Squares around points, with sides along the axes of their CRS, and their side in metres (units without a CRS).

    Parameters
    ----------
    shapes : object array [n] of shapely points
    crs : rasterio CRS or None
    side : float, optional
        In metres; default: the median distance to the next point.
    """
    xy = shapely.get_coordinates(shapes)
    scale = _units_of_metres(xy, crs)
    if side is None:
        some = xy[:: max(len(xy) // _POINTS_A_DISTANCE, 1)]
        metres = xy / scale[:1] if len(scale) == 1 else xy / np.median(scale, axis=0)
        tree = shapely.STRtree(shapely.points(metres))
        picked = shapely.points(metres[:: max(len(xy) // _POINTS_A_DISTANCE, 1)])
        _, distances = tree.query_nearest(picked, return_distance=True, exclusive=True, all_matches=False)
        side = float(np.median(distances)) if len(distances) and len(some) else 1.0
    half = side / 2 * scale
    return np.asarray(shapely.box(*(xy - half).T, *(xy + half).T), dtype=object), side


def _units_of_metres(xy: np.ndarray, crs: Optional[CRS]) -> np.ndarray:
    """Units of the CRS along x and y that are a metre at each point [n, 2], or at all of them [1, 2]."""
    if crs is None or not tells_metres(crs):
        return np.ones((1, 2))
    if not crs.is_geographic:
        return np.full((1, 2), 1.0 / float(crs.units_factor[1]))
    _, known = transformed(crs, CRS.from_epsg(4326), xy[:, 0], xy[:, 1])
    latitude = np.where(np.isfinite(known), known, 0.0)
    degree = 111_320.0  # metres, on the equator and nearly along a meridian
    return np.column_stack(
        [1 / (degree * np.maximum(np.cos(np.radians(latitude)), 1e-3)), np.full(len(xy), 1 / degree)]
    )
