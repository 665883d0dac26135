"""Polygons for a mask, from text and from vector files."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import numpy as np
import shapely
from rasterio._err import CPLE_BaseError  # what rasterio.warp raises where PROJ gives up; public nowhere
from rasterio.crs import CRS
from rasterio.warp import transform, transform_bounds

from ..errors import InputError
from .file_shapes import shapes_of_wkb
from .gdal_errors import READ_ERRORS
from .ground_mask import MASK_ELSEWHERE
from .readable_names import readable_name
from .vector_source import LAYER, vector_source

Bounds = Tuple[float, float, float, float]
_NO_POLYGONS = frozenset({"Point", "MultiPoint", "LineString", "MultiLineString"})


def polygons_of_wkt(wkt: str) -> shapely.Geometry:
    """Polygons from WKT.

    Raises
    ------
    InputError
        When the text is not WKT, or holds curves.
    """
    try:
        return shapely.from_wkt(wkt)
    except (shapely.errors.GEOSException, NotImplementedError) as error:  # GEOS has no curves
        raise InputError(
            "mask is not a WKT geometry ({error}); give POLYGON or MULTIPOLYGON text", error=error
        ) from error


def polygons_of_file(file: str, crs: Optional[CRS], bounds: Optional[Bounds] = None) -> shapely.Geometry:
    """All polygons of a layer of a vector file as one geometry, in the CRS of a raster.

    Parameters
    ----------
    file : str
        Anything that GDAL reads: GeoPackage, GeoJSON, Shapefile, ... Of several layers the only one of polygons is
        taken, or the one that is named: `file.gpkg|layername=fields`, also with `|subset=FILTER`.
    crs : rasterio CRS, optional
        Of the raster; None takes the coordinates as they are.
    bounds : (left, bottom, right, top), optional
        Of the raster, in its CRS: where that has no coordinates for some polygons, those off the raster are left out.

    Raises
    ------
    InputError
        When the file cannot be read, holds no polygons or several layers of them, its coordinates cannot be
        transformed, or (code `mask_elsewhere`) none that has no coordinates there would touch the raster.
    """
    import pyogrio  # here, because it takes a tenth of a second that runs without a mask need not wait

    source = vector_source(file)
    path = readable_name(source.file)
    try:
        layers = pyogrio.list_layers(path).tolist()
        layer = _layer(source.file, layers, source.layer_of([name for name, _ in layers]))
        described, _, wkb, _ = pyogrio.raw.read(path, layer=layer, columns=[], force_2d=True, where=source.where)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeError) as error:
        raise InputError(
            "mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage",
            file=file,
            error=error,
        ) from error
    polygons = _polygons(file, wkb)
    if crs is None or not described["crs"]:
        return polygons
    try:
        own = CRS.from_user_input(described["crs"])
        moved = _transformed(polygons, own, crs)
        if moved is None and bounds is not None:
            near = _near(polygons, own, crs, bounds)
            if near.is_empty:
                raise InputError(
                    "mask {file} covers {bounds}, far from the raster; give polygons that meet it",
                    MASK_ELSEWHERE,
                    file=file,
                    bounds=polygons.bounds,
                )
            moved = _transformed(near, own, crs)
    except READ_ERRORS as error:
        raise InputError(
            "mask {file} cannot be transformed to the raster's CRS ({error}); give it in the raster's CRS",
            file=file,
            error=error,
        ) from error
    if moved is None:
        raise InputError(
            "mask {file} reaches where the raster's CRS has no coordinates; cut it to the raster's region", file=file
        )
    return moved


def _transformed(polygons: shapely.Geometry, own: CRS, crs: CRS) -> Optional[shapely.Geometry]:
    """Polygons in another CRS; None where that has no coordinates for one of them."""
    try:
        moved = shapely.transform(polygons, lambda xy: np.column_stack(transform(own, crs, xy[:, 0], xy[:, 1])))
    except CPLE_BaseError:
        return None
    return moved if np.isfinite(moved.bounds).all() else None


def _near(polygons: shapely.Geometry, own: CRS, crs: CRS, bounds: Bounds) -> shapely.Geometry:
    """Those polygons that meet the bounds of a raster, in the polygons' own CRS."""
    west, south, east, north = transform_bounds(crs, own, *bounds)
    spans = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]  # across the antimeridian
    extent = shapely.union_all([shapely.box(left, south, right, north) for left, right in spans])
    parts = shapely.get_parts(polygons)
    return shapely.union_all(parts[shapely.intersects(parts, extent)])


def _layer(file: str, layers: List[Tuple[str, Optional[str]]], asked: Optional[str]) -> Optional[str]:
    """The layer to read: as asked, else the only one, else the only one that may hold polygons."""
    kinds: Dict[str, Optional[str]] = dict(layers)
    if asked:
        if asked not in kinds:
            raise InputError(
                "mask {file} has no layer {asked!r}, only {kinds}; choose one of these",
                file=file,
                asked=asked,
                kinds=", ".join(kinds),
            )
        return asked
    # a table without geometries has no kind; one of mixed geometries is called Unknown
    fitting = [name for name, kind in layers if kind is not None and kind.split()[0] not in _NO_POLYGONS]
    if len(fitting) > 1:
        raise InputError(
            "mask {file} has {fitting_count} layers that may hold polygons ({fitting}), needs one; "
            "name it, such as {file}{layer}{first_fitting}",
            file=file,
            fitting_count=len(fitting),
            fitting=", ".join(fitting),
            layer=LAYER,
            first_fitting=fitting[0],
        )
    return fitting[0] if fitting else next(iter(kinds), None)


def _polygons(file: str, wkb: Optional[np.ndarray]) -> shapely.Geometry:
    """The polygons of a layer as one geometry."""
    if wkb is None or len(wkb) == 0:
        raise InputError("mask {file} holds no polygons (it is empty); give a layer of polygons", file=file)
    try:
        shapes = shapes_of_wkb(wkb)
    except shapely.errors.GEOSException as error:
        raise InputError(
            "mask {file} holds damaged geometries ({error}), needs polygons; mend them first, such as with QGIS's Fix "
            "geometries",
            file=file,
            error=error,
        ) from error
    areas = shapes[shapely.get_dimensions(shapes) == 2]
    if len(areas) == 0:
        found = sorted({geometry.geom_type for geometry in shapes if geometry is not None}) or ["no geometries"]
        raise InputError(
            "mask {file} holds no polygons (only {found}); give a layer of polygons, or name one as FILE{layer}NAME",
            file=file,
            found=", ".join(found),
            layer=LAYER,
        )
    return shapely.union_all(shapely.make_valid(areas))
