"""Polygons for a mask, from text and from vector files."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform

from ..errors import InputError
from .readable_names import readable_name

_LAYER = "|layername="  # as QGIS writes the name of a layer in a file
_NO_POLYGONS = frozenset({"Point", "MultiPoint", "LineString", "MultiLineString"})
# Well-known binary numbers geometries; what GEOS does not know is named here
_OTHER_KINDS = {10: "curve polygons", 12: "multi surfaces", 15: "polyhedral surfaces", 16: "TINs", 17: "triangles"}


def polygons_of_wkt(wkt: str) -> shapely.Geometry:
    """Polygons from WKT.

    Raises
    ------
    InputError
        When the text is not WKT.
    """
    try:
        return shapely.from_wkt(wkt)
    except shapely.errors.GEOSException as error:
        raise InputError(f"mask is not a WKT geometry ({error}); give POLYGON or MULTIPOLYGON text") from error


def polygons_of_file(file: str, crs: Optional[CRS]) -> shapely.Geometry:
    """All polygons of a layer of a vector file as one geometry, in the CRS of a raster.

    Parameters
    ----------
    file : str
        Anything that GDAL reads: GeoPackage, GeoJSON, Shapefile, ... Of several layers the only one of polygons is
        taken, or the one that is named: `file.gpkg|layername=fields`.
    crs : rasterio CRS, optional
        Of the raster; None takes the coordinates as they are.

    Raises
    ------
    InputError
        When the file cannot be read, holds no polygons or several layers of them, or its coordinates cannot be
        transformed.
    """
    import pyogrio  # here, because it takes a tenth of a second that runs without a mask need not wait

    name, _, asked = file.partition(_LAYER)
    path = readable_name(name)
    try:
        layer = _layer(name, pyogrio.list_layers(path).tolist(), asked.partition("|")[0])
        described, _, wkb, _ = pyogrio.raw.read(path, layer=layer, columns=[], force_2d=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeError) as error:
        raise InputError(
            f"mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage"
        ) from error
    polygons = _polygons(file, wkb)
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


def _layer(file: str, layers: List[Tuple[str, Optional[str]]], asked: str) -> Optional[str]:
    """The layer to read: as asked, else the only one, else the only one that may hold polygons."""
    kinds: Dict[str, Optional[str]] = dict(layers)
    if asked:
        if asked not in kinds:
            raise InputError(f"mask {file} has no layer {asked!r}, only {', '.join(kinds)}; choose one of these")
        return asked
    # a table without geometries has no kind; one of mixed geometries is called Unknown
    fitting = [name for name, kind in layers if kind is not None and kind.split()[0] not in _NO_POLYGONS]
    if len(fitting) > 1:
        raise InputError(
            f"mask {file} has {len(fitting)} layers that may hold polygons ({', '.join(fitting)}), needs one; "
            f"name it, such as {file}{_LAYER}{fitting[0]}"
        )
    return fitting[0] if fitting else next(iter(kinds), None)


def _polygons(file: str, wkb: Optional[np.ndarray]) -> shapely.Geometry:
    """The polygons of a layer as one geometry."""
    if wkb is None or len(wkb) == 0:
        raise InputError(f"mask {file} holds no polygons (it is empty); give a layer of polygons")
    try:
        shapes = shapely.from_wkb(wkb)
    except shapely.errors.GEOSException as error:
        raise InputError(
            f"mask {file} holds {_unread_kind(wkb)}, needs polygons; convert them first, such as with QGIS's Convert "
            f"geometry type"
        ) from error
    areas = shapes[shapely.get_dimensions(shapes) == 2]
    if len(areas) == 0:
        found = sorted({geometry.geom_type for geometry in shapes if geometry is not None}) or ["no geometries"]
        raise InputError(
            f"mask {file} holds no polygons (only {', '.join(found)}); give a layer of polygons, or name one as "
            f"FILE{_LAYER}NAME"
        )
    return shapely.union_all(shapely.make_valid(areas))


def _unread_kind(wkb: np.ndarray) -> str:
    """What the first geometry that GEOS cannot read is."""
    for geometry in wkb:
        if geometry is None or len(geometry) < 5:
            continue
        number = int.from_bytes(geometry[1:5], "little" if geometry[0] == 1 else "big") % 1000
        if number > 7:
            return _OTHER_KINDS.get(number, f"geometries of kind {number}")
    return "damaged geometries"
