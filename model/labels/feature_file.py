"""Points, lines and polygons of a vector file, with their fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.warp import transform

from ..errors import InputError
from ..imagery.file_shapes import shapes_of_wkb
from ..imagery.gdal_errors import READ_ERRORS
from ..imagery.readable_names import readable_name
from ..imagery.vector_source import vector_source


@dataclass(frozen=True)
class Features:
    """Features of a file.

    Attributes
    ----------
    shapes : object array [n] of shapely geometries
        In the CRS that was asked for; None or empty where a feature has none.
    fields : dict of arrays [n]
        Values by the name of their field.
    """

    shapes: np.ndarray
    fields: Dict[str, np.ndarray]


def read_features(file: str, what: str, crs: Optional[CRS]) -> Features:
    """Read features.

    Parameters
    ----------
    file : str
        Anything that GDAL reads, or `file.gpkg|layername=fields` of several layers.
    what : str
        What the file holds, for messages: `labels`, `examples`.
    crs : rasterio CRS, optional
        To transform to; None takes the coordinates as they are.

    Raises
    ------
    InputError
        When the file cannot be read, holds nothing, or its coordinates cannot be transformed.
    """
    import pyogrio

    source = vector_source(file)
    path = readable_name(source.file)
    try:
        layer = source.layer_of(pyogrio.list_layers(path)[:, 0].tolist())
        described, _, wkb, columns = pyogrio.raw.read(path, layer=layer, force_2d=True, where=source.where)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeError) as error:
        raise InputError(
            "{what} {file} cannot be read ({error}); give a file of points, lines or polygons, such as a GeoPackage",
            what=what,
            file=file,
            error=error,
        ) from error
    if wkb is None or not len(wkb):
        raise InputError(
            "{what} {file} holds no features; give a file of points, lines or polygons", what=what, file=file
        )
    fields: Dict[str, np.ndarray] = dict(zip((str(name) for name in described["fields"]), columns))
    try:
        shapes = shapes_of_wkb(wkb)
    except shapely.errors.GEOSException as error:
        raise InputError(
            "{what} {file} hold damaged geometries ({error}); mend them first, such as with QGIS's Fix geometries",
            what=what,
            file=file,
            error=error,
        ) from error
    return Features(_moved(file, what, shapes, described["crs"], crs), fields)


def _moved(file: str, what: str, shapes: np.ndarray, own: Optional[str], crs: Optional[CRS]) -> np.ndarray:
    """Geometries in another CRS."""
    if crs is None or not own:
        return shapes
    try:
        source = CRS.from_user_input(own)
        moved = shapely.transform(shapes, lambda xy: np.column_stack(transform(source, crs, xy[:, 0], xy[:, 1])))
    except READ_ERRORS as error:  # of one place that has no coordinates there, too
        raise InputError(
            "{what} {file} cannot be transformed to the raster's CRS ({error}); give them in the raster's CRS",
            what=what,
            file=file,
            error=error,
        ) from error
    return np.asarray(moved)
