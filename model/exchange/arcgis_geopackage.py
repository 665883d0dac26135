"""A GeoPackage as ArcGIS Pro reads embeddings: a BLOB field `Embedding` of little-endian float32 without a header."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Mapping

import numpy as np
import pyarrow as pa
import pyogrio
import shapely

from ..imagery.gdal_errors import full_disk_as_oserror
from ..patches import EmbeddingSet

LAYER = "embeddings"
_ROWS_AT_ONCE = 8192


def write_arcgis(file: Path, embeddings: EmbeddingSet, emb: Mapping[str, Any], progress: Callable[[int], None]) -> None:
    """Write patches as polygons in the CRS of their grid.

    Parameters
    ----------
    file : Path
        Must not exist.
    embeddings : EmbeddingSet
    emb : mapping
        Goes into the metadata of the layer.
    progress : callable
        Called with the number of patches written.
    """
    grid = embeddings.grid
    for start in range(0, len(embeddings), _ROWS_AT_ONCE):
        patches = embeddings.index[start : start + _ROWS_AT_ONCE]
        row, col = grid.row_col(patches)
        raw = np.ascontiguousarray(embeddings.vectors[start : start + _ROWS_AT_ONCE], dtype="<f4")
        size = raw.shape[1] * raw.itemsize
        offsets = np.arange(len(patches) + 1, dtype=np.int32) * size
        blobs = pa.Array.from_buffers(
            pa.binary(), len(patches), [None, pa.py_buffer(offsets.tobytes()), pa.py_buffer(raw.tobytes())]
        )
        table = pa.table(
            {
                "geom": pa.array(shapely.to_wkb(shapely.polygons(grid.corners(patches))).tolist(), pa.binary()),
                "row": pa.array(row, pa.int32()),
                "col": pa.array(col, pa.int32()),
                "valid": pa.array(embeddings.valid[start : start + _ROWS_AT_ONCE].astype(np.float64)),
                "Embedding": blobs,
            }
        )
        with full_disk_as_oserror(file):
            pyogrio.write_arrow(
                table,
                str(file),
                layer=LAYER,
                driver="GPKG",
                geometry_name="geom",
                geometry_type="Polygon",
                crs=grid.crs_wkt or None,
                append=start > 0,
                **({} if start else {"layer_metadata": {"emb": json.dumps(emb)}}),
            )
        progress(start + len(patches))
