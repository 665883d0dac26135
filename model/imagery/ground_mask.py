"""Which patches and tiles polygons touch."""

from __future__ import annotations

import hashlib
from typing import Any, Dict, Optional

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import geometry_mask
from rasterio.warp import transform

from ..errors import InputError
from ..patches import PatchGrid


def polygons_of_wkt(wkt: str) -> shapely.Geometry:
    """Polygons from WKT.

    Raises
    ------
    InputError
        When the text is no WKT.
    """
    try:
        return shapely.from_wkt(wkt)
    except shapely.errors.GEOSException as error:
        raise InputError(f"mask is no WKT geometry ({error}); give POLYGON or MULTIPOLYGON text") from error


def polygons_of_file(file: str, crs: Optional[CRS]) -> shapely.Geometry:
    """All polygons of a vector file as one geometry, in the CRS of a raster.

    Parameters
    ----------
    file : str
        Anything that GDAL reads: GeoPackage, GeoJSON, Shapefile, ... The first layer is taken.
    crs : rasterio CRS, optional
        Of the raster; None takes the coordinates as they are.

    Raises
    ------
    InputError
        When the file cannot be read, or its coordinates cannot be transformed.
    """
    import pyogrio  # here, because it takes a tenth of a second that runs without a mask need not wait

    try:
        described, _, wkb, _ = pyogrio.raw.read(file, columns=[], force_2d=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise InputError(
            f"mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage"
        ) from error
    if wkb is None:
        raise InputError(f"mask {file} holds no geometries; give a file of polygons")
    shapes = shapely.from_wkb(wkb)
    polygons = shapely.union_all(shapely.make_valid(shapes[shapely.get_dimensions(shapes) == 2]))
    if crs is None or not described["crs"]:
        return polygons
    try:
        own = CRS.from_user_input(described["crs"])
        moved = shapely.transform(polygons, lambda xy: np.column_stack(transform(own, crs, xy[:, 0], xy[:, 1])))
    except CRSError as error:
        raise InputError(
            f"mask {file} cannot be transformed to the raster's CRS ({error}); give it in the raster's CRS"
        ) from error
    if not np.isfinite(moved.bounds).all():
        raise InputError(
            f"mask {file} reaches where the raster's CRS has no coordinates; cut it to the raster's region"
        )
    return moved


class GroundMask:
    """Polygons laid over a grid of patches.

    Parameters
    ----------
    polygons : shapely geometry
        In the grid's CRS.
    grid : PatchGrid

    Raises
    ------
    InputError
        When the polygons hold no area, or lie wholly outside the grid.
    """

    def __init__(self, polygons: Optional[shapely.Geometry], grid: PatchGrid) -> None:
        if polygons is None or polygons.is_empty or polygons.area == 0:
            raise InputError("mask holds no area; give polygons in the raster's CRS")
        if not polygons.intersects(shapely.box(*grid.bounds())):
            raise InputError(
                f"mask covers {polygons.bounds}, the raster {grid.bounds()}: they do not meet; "
                f"give polygons in the raster's CRS"
            )
        self._polygons = polygons
        self._shapes = list(shapely.get_parts(polygons))
        self._grid = grid

    def identity(self) -> Dict[str, Any]:
        """What tells this mask from another, short however long its outline is."""
        outline = shapely.to_wkb(self._polygons, byte_order=1)
        return {"sha256": hashlib.sha256(outline).hexdigest(), "bounds": list(self._polygons.bounds)}

    def cells(self, first_row: int, rows: int) -> np.ndarray:
        """Cells [rows, cols] of some rows of the grid that a polygon touches."""
        return self._rasterised(first_row, rows, 0, self._grid.cols)

    def touches(self, first_row: int, rows: int, first_col: int, cols: int) -> bool:
        """Whether a polygon touches any of a block of cells."""
        return bool(self._rasterised(first_row, rows, first_col, cols).any())

    def _rasterised(self, row: int, rows: int, col: int, cols: int) -> np.ndarray:
        transform = Affine(*self._grid.patch_transform) * Affine.translation(col, row)
        return geometry_mask(self._shapes, (rows, cols), transform, all_touched=True, invert=True)
