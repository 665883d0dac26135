"""Requests of the verbs that take embeddings in, look at them and give them out; `protocol.py` has the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple

from .exchange_options import EXPORT, IMPORT
from .request import Request


@dataclass(frozen=True)
class ImportRequest(Request):
    """Read embeddings that others made, as an embedding set or a layer of places.

    Attributes
    ----------
    source : str
        A raster by its path, address or GDAL name, an .npy or Zarr grid, or a table; see docs/exchange.md.
    out : str
        Folder of the set.
    product : str
        `alphaearth`, `tessera`, `raster` or `table`; `auto` looks.
    encoder : str, optional
        What made the vectors, where the file does not tell.
    extent : (xmin, ymin, xmax, ymax), optional
        Of rasters and grids, in their CRS.
    coarsen : int
        Pixels a side that one patch averages, of rasters and grids.
    grid : str, optional
        Raster that says where the pixels of an .npy grid lie.
    vectors, geometry : str, optional
        Columns of a table: of the vectors, and of the geometry or of two coordinates.
    crs : str, optional
        Of the places of a table that does not tell.
    side : float, optional
        Of the square that a point stands for, in metres, where points lie on no lattice.
    date : str, optional
        Of the imagery; default: by the path.
    overwrite : bool
        Replace an earlier set.
    """

    job: ClassVar[str] = "import"
    source: str
    out: str
    product: str = IMPORT.default("product")
    encoder: Optional[str] = None
    extent: Optional[Tuple[float, float, float, float]] = None
    coarsen: int = IMPORT.default("coarsen")
    grid: Optional[str] = None
    vectors: Optional[str] = None
    geometry: Optional[str] = None
    crs: Optional[str] = None
    side: Optional[float] = None
    date: Optional[str] = None
    overwrite: bool = IMPORT.default("overwrite")


@dataclass(frozen=True)
class VerifyRequest(Request):
    """Say what a set or table of embeddings holds, what is right with it and what is not; changes nothing.

    Attributes
    ----------
    source : str
        An embedding set, or what `import` reads of tables.
    vectors, geometry, crs : optional
        As for `ImportRequest`.
    """

    job: ClassVar[str] = "verify"
    source: str
    vectors: Optional[str] = None
    geometry: Optional[str] = None
    crs: Optional[str] = None


@dataclass(frozen=True)
class ExportRequest(Request):
    """Write an embedding set in a format that others read, with a STAC item beside it.

    Attributes
    ----------
    path : str
        The set.
    out : str
        The file or, of Zarr, the folder.
    format : str
        `geoparquet`, `cog`, `zarr`, `arcgis` or `npy`; `auto` goes by the ending of `out`.
    numbers : str
        `float32`, `float16`, `int8` or `binary`.
    crs : str
        Of the places in GeoParquet: `lonlat` or `grid`, the set's own.
    overwrite : bool
    """

    job: ClassVar[str] = "export"
    path: str
    out: str
    format: str = EXPORT.default("format")
    numbers: str = EXPORT.default("numbers")
    crs: str = EXPORT.default("crs")
    overwrite: bool = EXPORT.default("overwrite")
