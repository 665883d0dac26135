"""Polygons of patches as tables hold them: corners in degrees, WKB, and the footer `geo` of GeoParquet."""

from __future__ import annotations

from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform

from ..errors import RasterError
from ..imagery.gdal_errors import READ_ERRORS
from ..imagery.ground_measure import tells_metres
from ..patches import PatchGrid

BOX = ("xmin", "ymin", "xmax", "ymax")
"""Fields of the box of a polygon."""

_RING = np.dtype([("order", "u1"), ("kind", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("xy", "<f8", (5, 2))])
_POLYGON = 3


def corners_in_degrees(grid: PatchGrid, index: np.ndarray) -> np.ndarray:
    """Longitudes and latitudes [n, 4, 2] of the corners of patches [n]; beyond 180 where one crosses the antimeridian.

    Raises
    ------
    RasterError
        When the grid has no CRS, or one that has no longitudes and latitudes there.
    """
    if not grid.crs_wkt:
        raise RasterError(
            "the scene has no CRS, needs one to lie beside others; assign it, such as by gdal_edit.py -a_srs"
        )
    places, where = grid.nodes(index)  # neighbours share corners: each is transformed once
    degrees = in_degrees(grid.crs_wkt, places)[where]
    if not np.isfinite(degrees).all():
        raise RasterError("the CRS has no longitudes and latitudes at some patches; cut to its region")
    longitude = degrees[..., 0]
    crossing = np.ptp(longitude, axis=1) > 180
    longitude[crossing] += np.where(longitude[crossing] < 0, 360.0, 0.0)
    return degrees


def in_degrees(crs_wkt: str, places: np.ndarray) -> np.ndarray:
    """Longitudes and latitudes [n, 2] of places [n, 2]; not finite where the CRS has none.

    Raises
    ------
    RasterError
        When the CRS has none, as PROJ says of some CRSs for all places together.
    """
    crs = CRS.from_wkt(crs_wkt)
    if not tells_metres(crs):
        raise RasterError("the CRS gives a raster no longitudes and latitudes; reproject the raster")
    try:
        # lists: of an array rasterio takes each number as an object of numpy's, which takes half of its time
        lon, lat = transform(crs, CRS.from_epsg(4326), *places.T.tolist())
    except READ_ERRORS as error:
        raise RasterError(
            "the CRS has no longitudes and latitudes there ({error}); cut to its region, or assign another CRS",
            error=error,
        ) from error
    return np.stack([np.asarray(lon), np.asarray(lat)], axis=-1)


def polygons_and_boxes(corners: np.ndarray) -> Tuple[Any, np.ndarray]:
    """Polygons of corners [n, 4, 2] as a pyarrow array of WKB, counter-clockwise, and their boxes [4, n]."""
    import pyarrow as pa

    ahead = np.roll(corners, -1, axis=1)
    twice = (corners[..., 0] * ahead[..., 1] - ahead[..., 0] * corners[..., 1]).sum(axis=1)
    rings = np.empty(len(corners), dtype=_RING)
    rings["order"], rings["kind"], rings["rings"], rings["points"] = 1, _POLYGON, 1, 5
    rings["xy"][:, :4], rings["xy"][:, 4] = corners, corners[:, 0]
    clockwise = twice <= 0  # of a grid all or none, but where it crosses a pole
    rings["xy"][clockwise] = rings["xy"][clockwise][:, ::-1]
    offsets = np.arange(len(corners) + 1, dtype=np.int32) * _RING.itemsize
    polygons = pa.Array.from_buffers(
        pa.binary(), len(corners), [None, pa.py_buffer(offsets), pa.py_buffer(rings.view(np.uint8))]
    )
    return polygons, np.concatenate([_least(corners).T, -_least(-corners).T])


def _least(corners: np.ndarray) -> np.ndarray:
    """Least coordinates [n, 2] of corners [n, 4, 2]; numpy's own `min` over an axis of four is ten times slower."""
    return np.minimum(np.minimum(corners[:, 0], corners[:, 1]), np.minimum(corners[:, 2], corners[:, 3]))


def geo_footer(bounds: Sequence[float], crs: Optional[Dict[str, Any]]) -> Dict[str, Any]:
    """The footer `geo` of GeoParquet 1.1, of polygons in the column geometry and boxes in bbox.

    Parameters
    ----------
    bounds : four floats
        xmin, ymin, xmax, ymax.
    crs : dict, optional
        What the column says of its CRS: empty for longitude and latitude, `{"crs": PROJJSON or None}` else.
    """
    column: Dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": ["Polygon"],
        "orientation": "counterclockwise",
        "bbox": [float(number) for number in bounds],
        "covering": {"bbox": {name: ["bbox", name] for name in BOX}},
        **(crs or {}),
    }
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
