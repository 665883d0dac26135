"""Regions: patches of one label dissolved to one multipolygon, with its area on the ground, as a GeoPackage."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import numpy as np
import pyogrio.raw
import rasterio.features
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..patches import PatchGrid

NO_REGION = -1

_WGS84 = (6378137.0, 298.257223563)
_ELLIPSOID = re.compile(r'(?:SPHEROID|ELLIPSOID)\["[^"]*",\s*([\d.eE+]+),\s*([\d.eE+]+)')
_MERCATOR = re.compile(r'(?:PROJECTION|METHOD)\["(?![^"]*(?:Transverse|Oblique))[^"]*Mercator')
_PATCHES_AT_ONCE = 1 << 18


@dataclass(frozen=True)
class Region:
    """All patches of one label.

    Attributes
    ----------
    label : int
    geometry : shapely.MultiPolygon
        In the grid's CRS; its parts meet at corners at most.
    patches : int
        How many patches.
    share : float
        Of all patches, 0 to 1.
    area_m2 : float, optional
        None where the CRS does not say how long its unit is.
    """

    label: int
    geometry: shapely.MultiPolygon
    patches: int
    share: float
    area_m2: Optional[float]


def dissolved_regions(grid: PatchGrid, index: np.ndarray, labels: np.ndarray) -> List[Region]:
    """One region per label, in order of label.

    Parameters
    ----------
    grid : PatchGrid
    index : array [N], int64
        Flat grid indices of the patches.
    labels : array [N], int32
        Label of each patch, 0 and above.
    """
    parts: Dict[int, List[shapely.Polygon]] = {int(label): [] for label in np.unique(labels)}
    raster = label_raster(grid, index, labels)
    transform = Affine(*grid.patch_transform)
    for shape, label in rasterio.features.shapes(raster, raster != NO_REGION, connectivity=4, transform=transform):
        outer, *holes = shape["coordinates"]
        parts[int(label)].append(shapely.Polygon(outer, holes))
    areas = patch_areas(grid, index)
    return [
        Region(
            label=label,
            geometry=_multipolygon(polygons),
            patches=int((labels == label).sum()),
            share=float((labels == label).mean()),
            area_m2=None if areas is None else float(areas[labels == label].sum()),
        )
        for label, polygons in parts.items()
    ]


def label_raster(grid: PatchGrid, index: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Labels as a raster of one pixel per patch, int32 [rows, cols]; NO_REGION where there is no patch."""
    raster = np.full(len(grid), NO_REGION, dtype=np.int32)
    raster[index] = labels
    return raster.reshape(grid.shape)


def patch_areas(grid: PatchGrid, index: np.ndarray) -> Optional[np.ndarray]:
    """Area of patches in square metres, float64 [N]; None where the CRS does not say how long its unit is.

    A projected CRS is measured on its own plane, through the length of its unit (feet are not metres). A geographic
    one is measured on its ellipsoid.
    """
    try:
        crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
        unit = float(crs.units_factor[1]) if crs else 0.0
    except CRSError:
        return None
    if crs is None or unit <= 0:
        return None
    if crs.is_geographic:
        return _ellipsoidal_areas(grid, index, unit)
    a, b, _, d, e, _ = grid.patch_transform
    return np.full(len(index), abs(a * e - b * d) * unit**2)


def area_caveat(grid: PatchGrid) -> Optional[str]:
    """What a user must know of the areas of this grid, in one line, or None."""
    if not grid.crs_wkt:
        return "the raster has no coordinate reference system, so clusters.gpkg gives no areas; assign one to get them"
    if _MERCATOR.search(grid.crs_wkt):
        return (
            "areas are measured on the map plane, which Mercator stretches away from the equator; "
            "embed the raster in an equal-area or local projection to compare areas"
        )
    return None


def write_regions(
    file: Path, regions: List[Region], crs_wkt: str, layer: str, label_field: str, provenance: Mapping[str, Any]
) -> None:
    """Write regions as the only layer of a new GeoPackage.

    Parameters
    ----------
    file : Path
        Must not exist; the caller moves it into place once it is whole.
    regions : list of Region
    crs_wkt : str
        Empty for none.
    layer : str
        Name of the layer.
    label_field : str
        Name of the field that holds the label; the others are patches, area_m2, area_ha and share.
    provenance : mapping
        Kept as the layer's metadata: what the regions were made of and how.
    """
    areas = np.array([np.nan if region.area_m2 is None else region.area_m2 for region in regions])
    columns = {
        label_field: np.array([region.label for region in regions], dtype=np.int32),
        "patches": np.array([region.patches for region in regions], dtype=np.int64),
        "area_m2": areas,
        "area_ha": areas / 10_000,
        "share": np.array([region.share for region in regions]),
    }
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        pyogrio.raw.write(
            str(file),
            geometry=shapely.to_wkb(np.array([region.geometry for region in regions], dtype=object)),
            field_data=list(columns.values()),
            fields=list(columns),
            layer=layer,
            driver="GPKG",
            geometry_type="MultiPolygon",
            crs=crs_wkt or None,
            layer_metadata={key: str(value) for key, value in provenance.items()},
        )


def _multipolygon(polygons: List[shapely.Polygon]) -> shapely.MultiPolygon:
    """Polygons of one label as one valid multipolygon."""
    valid = shapely.is_valid(polygons)
    if all(valid):
        return shapely.MultiPolygon(polygons)
    # GDAL may trace a ring through one corner twice; splitting such rings there loses no ground.
    repaired = shapely.make_valid(np.array(polygons, dtype=object)[~valid])
    pieces = [polygon for polygon, good in zip(polygons, valid) if good]
    pieces += [piece for piece in shapely.get_parts(repaired) if piece.geom_type == "Polygon"]
    return shapely.MultiPolygon(pieces)


def _ellipsoidal_areas(grid: PatchGrid, index: np.ndarray, radians_per_unit: float) -> np.ndarray:
    """Area in square metres, float64 [N], of patches of a geographic grid."""
    areas = np.empty(len(index))
    for start in range(0, len(index), _PATCHES_AT_ONCE):
        some = slice(start, start + _PATCHES_AT_ONCE)
        x, y = _equal_area_plane(grid.corners(index[some]) * radians_per_unit, *_ellipsoid(grid.crs_wkt))
        twice = (x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y).sum(axis=1)
        areas[some] = np.abs(twice) / 2
    return areas


def _equal_area_plane(
    radians: np.ndarray, semi_major: float, inverse_flattening: float
) -> Tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude [..., 2] on the Lambert cylindrical equal-area plane, in metres.

    Meridians and parallels become straight lines, so the polygon of a patch keeps its exact area. The formulas are
    those of EPSG:6933 with the standard parallel at the equator: Snyder (1987), Map Projections: A Working
    Manual, USGS Professional Paper 1395, equations 10-14, 10-15 and 3-12.
    """
    flattening = 1 / inverse_flattening if inverse_flattening else 0.0
    e2 = flattening * (2 - flattening)
    # Longitudes are counted from each patch's first corner: far from zero, products would lose digits.
    x = semi_major * (radians[..., 0] - radians[..., :1, 0])
    sine = np.sin(np.clip(radians[..., 1], -np.pi / 2, np.pi / 2))
    if e2 == 0:
        return x, semi_major * sine
    e = np.sqrt(e2)
    q = (1 - e2) * (sine / (1 - e2 * sine**2) + np.arctanh(e * sine) / e)
    return x, semi_major * (q - q[..., :1]) / 2


def _ellipsoid(crs_wkt: str) -> Tuple[float, float]:
    """Semi-major axis in metres and inverse flattening (0 for a sphere) of a geographic CRS."""
    found = _ELLIPSOID.search(crs_wkt)
    return (float(found.group(1)), float(found.group(2))) if found else _WGS84
