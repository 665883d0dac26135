"""Where the rows of a table lie: geometries or coordinates, and their one coordinate system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.types as kinds
import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..json_reading import parse_json
from ..name_lists import first_names
from .tables import Table

_GEOMETRIES = ("geometry", "geom", "wkb_geometry", "the_geom", "wkt", "wkb")
_LON_LAT = (
    ("lon", "lat"), ("longitude", "latitude"), ("lng", "lat"), ("centre_lon", "centre_lat"),
    ("center_lon", "center_lat"), ("centroid_lon", "centroid_lat"),
)  # fmt: skip
_X_Y = (("x", "y"), ("easting", "northing"))
_BOX = ("bbox",)
_ROW_CRS = ("crs", "epsg", "proj:epsg", "proj:code", "srid")
_DEGREES = "OGC:CRS84"
_SAME_DEGREES = 0.5


@dataclass(frozen=True)
class Places:
    """Geometries of the rows of a table.

    Attributes
    ----------
    shapes : object array [n] of shapely geometries
        None where a row has none.
    crs : rasterio CRS or None
        None where nothing tells.
    told_by : str
        In which columns they were.
    """

    shapes: np.ndarray
    crs: Optional[CRS]
    told_by: str


def read_places(table: Table, asked: Optional[str], crs: Optional[str]) -> Places:
    """The places of all rows.

    Parameters
    ----------
    table : Table
    asked : str, optional
        Column of the geometry, or two of coordinates, such as `lon,lat`.
    crs : str, optional
        Coordinate system that the user states.

    Raises
    ------
    InputError
        When there are none, they are of several coordinate systems, or that which is stated does not exist.
    """
    names = table.column_names()
    columns = _columns(table, asked)
    if not columns:
        raise InputError(
            "{table} has no geometry (a column such as geometry or bbox, or lon and lat); its columns are "
            "{names}; name one by --geometry, or join places to it",
            table=table.name,
            names=first_names(names, 20),
        )
    rows = table.read(columns)
    if len(columns) == 2:
        xy = [_coordinates(rows.column(name), name, table.name) for name in columns]
        shapes = np.asarray(shapely.points(*xy), dtype=object)
        shapes[~(np.isfinite(xy[0]) & np.isfinite(xy[1]))] = None
    else:
        shapes = _shapes(rows.column(columns[0]), columns[0], table.name)
    _require_one_crs(table, shapes)
    told = "" if crs else _told_crs(table, columns) or _degrees_of_coordinates(table, shapes)
    return Places(shapes, _crs(crs or told, table.name), ", ".join(columns))


def _columns(table: Table, asked: Optional[str]) -> List[str]:
    """Columns of the places: one of geometries, two of coordinates, or none."""
    by_name: Dict[str, str] = {name.lower(): name for name in table.column_names()}
    if asked is not None:
        columns = [part.strip() for part in asked.split(",")]
        missing = [name for name in columns if name not in table.column_names()]
        if missing or len(columns) > 2:
            raise InputError(
                "--geometry is {asked!r}, and {table} has the columns {column_names}; "
                "name one of the geometry, or two of coordinates",
                asked=asked,
                table=table.name,
                column_names=", ".join(table.column_names()[:20]),
            )
        return columns
    if table.geometry:
        return [table.geometry]
    for name in _GEOMETRIES:
        if name in by_name:
            return [by_name[name]]
    for pair in (*_LON_LAT, *_X_Y):
        if set(pair) <= set(by_name):
            return [by_name[name] for name in pair]
    return next(([by_name[name]] for name in _BOX if name in by_name), [])


def _told_crs(table: Table, columns: Sequence[str]) -> str:
    """The coordinate system of the columns of the places, empty where nothing tells.

    What the file says of that very column comes first, then what the names mean (lon and lat are degrees whatever
    else the table holds), then a column that tells it for each row. A box beside a geometry is of its system, as
    GeoParquet has it.
    """
    names = tuple(name.lower() for name in columns)
    if len(columns) == 1:
        told = table.crs_of(table.geometry if table.geometry and names[0] in _BOX else columns[0])
        if told:
            return told
    if names in _LON_LAT or names[0] in _BOX:
        return _DEGREES
    return _row_crs(table)


def _degrees_of_coordinates(table: Table, shapes: np.ndarray) -> str:
    """Longitude and latitude where nothing tells the system of geometries, and columns of these say the same places."""
    by_name = {name.lower(): name for name in table.column_names()}
    pair = next((pair for pair in _LON_LAT if set(pair) <= set(by_name)), None)
    numbers = [table.numbers(by_name[name]) for name in pair or ()]
    told = [values for values in numbers if values is not None]
    if len(told) < 2:
        return ""
    middles = shapely.centroid(shapes)
    off = np.abs(np.column_stack([shapely.get_x(middles), shapely.get_y(middles)]) - np.column_stack(told))
    known = off[np.isfinite(off).all(axis=1)]
    return _DEGREES if len(known) and bool((known <= _SAME_DEGREES).all()) else ""


def _crs(text: str, name: str) -> Optional[CRS]:
    if not text:
        return None
    try:
        return crs_of_text(text)
    except (CRSError, ValueError) as error:
        raise InputError(
            "coordinate system {text!r} of {name} is not known ({error}); give it by --crs, such as EPSG:4326",
            text=text[:60],
            name=name,
            error=error,
        ) from error


def crs_of_text(text: str) -> CRS:
    """A coordinate system from a code, WKT or PROJJSON; by its code where it has one."""
    if text.startswith("{"):
        told = parse_json(text)
        key = told.get("id")
        if isinstance(key, dict) and {"authority", "code"} <= set(key):
            return CRS.from_user_input(f"{key['authority']}:{key['code']}")
    return CRS.from_user_input(text)


def _row_crs(table: Table) -> str:
    """The coordinate system that a column tells of all rows alike.

    Raises
    ------
    InputError
        When rows are of several.
    """
    name = next((name for name in table.column_names() if name.lower() in _ROW_CRS), None)
    if name is None:
        return ""
    values = sorted({str(value) for value in table.read([name]).column(0).unique().to_pylist() if value is not None})
    if len(values) > 1:
        raise InputError(
            "{table} mixes coordinate systems: {values} in column {name}; import each by itself, "
            "or give geometries of one",
            table=table.name,
            values=", ".join(values[:4]),
            name=name,
        )
    return f"EPSG:{values[0]}" if values and values[0].isdecimal() else (values[0] if values else "")


def _require_one_crs(table: Table, shapes: np.ndarray) -> None:
    """Refuse geometries that carry several coordinate systems in themselves (EWKB)."""
    codes = np.unique(shapely.get_srid(shapes[~shapely.is_missing(shapes)]))
    if len(codes) > 1:
        raise InputError(
            "{table} mixes coordinate systems: SRID {codes} in its geometries; import each by itself",
            table=table.name,
            codes=", ".join(map(str, codes[:4].tolist())),
        )


def _shapes(column: pa.ChunkedArray, name: str, table: str) -> np.ndarray:
    """Geometries of WKB, WKT, or boxes of four numbers."""
    kind = column.type.storage_type if isinstance(column.type, pa.BaseExtensionType) else column.type
    try:
        if kinds.is_binary(kind) or kinds.is_large_binary(kind):
            return np.asarray(shapely.from_wkb(_objects(column)), dtype=object)
        if kinds.is_string(kind) or kinds.is_large_string(kind):
            return np.asarray(shapely.from_wkt(_objects(column)), dtype=object)
    except (shapely.errors.ShapelyError, TypeError, ValueError) as error:
        raise InputError(
            "column {name} of {table} holds no geometries ({error}); name another by --geometry",
            name=name,
            table=table,
            error=error,
        ) from error
    shapes = _of_geoarrow(column, kind)
    if shapes is not None:
        return shapes
    corners = _boxes(column, kind)
    if corners is None:
        raise InputError(
            "column {name} of {table} holds {kind}, needs WKB, WKT, GeoArrow's points or polygons, or boxes of xmin, "
            "ymin, xmax and ymax; name another by --geometry",
            name=name,
            table=table,
            kind=kind,
        )
    return np.asarray(shapely.box(*corners.T), dtype=object)


def _of_geoarrow(column: pa.ChunkedArray, kind: pa.DataType) -> Optional[np.ndarray]:
    """Points or polygons of GeoArrow's columns of separate x and y; None of anything else."""
    depth, inner = 0, kind
    while kinds.is_list(inner) or kinds.is_large_list(inner):
        depth, inner = depth + 1, inner.value_type
    if depth not in (0, 2) or not kinds.is_struct(inner) or {"x", "y"} - {part.name for part in inner}:
        return None
    whole = column.combine_chunks()
    whole = whole.storage if isinstance(column.type, pa.BaseExtensionType) else whole
    there = np.asarray(whole.is_valid().to_numpy(zero_copy_only=False), dtype=bool)
    nested, offsets = whole.filter(pa.array(there)), []
    for _ in range(depth):
        ends = nested.offsets.to_numpy()
        offsets.append(ends - ends[0])
        nested = nested.flatten()
    xy = np.column_stack([nested.field(name).to_numpy(zero_copy_only=False) for name in ("x", "y")]).astype(np.float64)
    shapes = np.full(len(there), None, dtype=object)
    of = shapely.GeometryType.POLYGON if depth else shapely.GeometryType.POINT
    shapes[there] = shapely.from_ragged_array(of, xy, tuple(reversed(offsets)) or None)
    return shapes


def _boxes(column: pa.ChunkedArray, kind: pa.DataType) -> Optional[np.ndarray]:
    """Boxes [n, 4] of a struct or a list; None of anything else."""
    whole = column.combine_chunks()
    whole = whole.storage if isinstance(column.type, pa.BaseExtensionType) else whole
    if kinds.is_struct(kind):
        names = {kind.field(number).name.lower(): number for number in range(kind.num_fields)}
        for wanted in (("xmin", "ymin", "xmax", "ymax"), ("minx", "miny", "maxx", "maxy")):
            if set(wanted) <= set(names):
                parts = [whole.field(names[one]).to_numpy(zero_copy_only=False) for one in wanted]
                return np.stack(parts, axis=1).astype(np.float64)
        return None
    if kinds.is_list(kind) or kinds.is_large_list(kind) or kinds.is_fixed_size_list(kind):
        flat = whole.flatten().to_numpy(zero_copy_only=False)
        return flat.reshape(-1, 4).astype(np.float64) if len(flat) == 4 * len(whole) else None
    return None


def _objects(column: pa.ChunkedArray) -> np.ndarray:
    return np.array(column.to_pylist(), dtype=object)


def _coordinates(column: Any, name: str, table: str) -> np.ndarray:
    if not (kinds.is_floating(column.type) or kinds.is_integer(column.type)):
        raise InputError(
            "column {name} of {table} holds {type}, needs numbers; name others by --geometry",
            name=name,
            table=table,
            type=column.type,
        )
    return np.asarray(column.to_numpy(), dtype=np.float64)
