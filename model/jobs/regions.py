"""Regions: patches of one label dissolved to one multipolygon, with its area on the ground, as a GeoPackage."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

import numpy as np
import pyogrio.raw
import rasterio.features
import shapely
from affine import Affine

from ..imagery.gdal_errors import full_disk_as_oserror
from ..patches import PatchGrid
from .patch_areas import patch_areas

NO_REGION = -1


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


def dissolved_regions(
    grid: PatchGrid, index: np.ndarray, labels: np.ndarray, areas: Optional[np.ndarray] = None
) -> List[Region]:
    """One region per label, in order of label.

    Parameters
    ----------
    grid : PatchGrid
    index : array [N], int64
        Flat grid indices of the patches.
    labels : array [N], int32
        Label of each patch, 0 and above.
    areas : float array [N], optional
        Of the patches in square metres, where they are known already.
    """
    parts: Dict[int, List[shapely.Polygon]] = {int(label): [] for label in np.unique(labels)}
    raster = label_raster(grid, index, labels)
    transform = Affine(*grid.patch_transform)
    for shape, label in rasterio.features.shapes(raster, raster != NO_REGION, connectivity=4, transform=transform):
        outer, *holes = shape["coordinates"]
        parts[int(label)].append(shapely.Polygon(outer, holes))
    areas = patch_areas(grid, index) if areas is None else areas
    counts = np.bincount(labels)
    sums = None if areas is None else np.bincount(labels, weights=areas)
    return [
        Region(
            label=label,
            geometry=_multipolygon(polygons),
            patches=int(counts[label]),
            share=float(counts[label] / len(labels)),
            area_m2=None if sums is None else float(sums[label]),
        )
        for label, polygons in parts.items()
    ]


def label_raster(grid: PatchGrid, index: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Labels as a raster of one pixel per patch, int32 [rows, cols]; NO_REGION where there is no patch."""
    raster = np.full(len(grid), NO_REGION, dtype=np.int32)
    raster[index] = labels
    return raster.reshape(grid.shape)


def write_regions(
    file: Path,
    regions: List[Region],
    crs_wkt: str,
    layer: str,
    label_field: str,
    provenance: Mapping[str, Any],
    more: Optional[Mapping[str, np.ndarray]] = None,
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
    more : mapping of arrays [regions], optional
        Further fields, in front of the others.
    """
    areas = np.array([np.nan if region.area_m2 is None else region.area_m2 for region in regions])
    columns = {
        **(more or {}),
        label_field: np.array([region.label for region in regions], dtype=np.int32),
        "patches": np.array([region.patches for region in regions], dtype=np.int64),
        "area_m2": areas,
        "area_ha": areas / 10_000,
        "share": np.array([region.share for region in regions]),
    }
    with full_disk_as_oserror(file), warnings.catch_warnings():
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


def write_class_regions(
    file: Path, regions: List[Region], crs_wkt: str, names: Sequence[str], provenance: Mapping[str, Any]
) -> None:
    """Write regions of classes as `write_regions` does, with the class's name in the field `class`.

    Parameters
    ----------
    file, regions, crs_wkt, provenance
        See `write_regions`.
    names : sequence of str
        Of the classes, whose positions are the regions' labels.
    """
    named = np.array([names[region.label] for region in regions], dtype=object)
    write_regions(file, regions, crs_wkt, "classes", "number", provenance, {"class": named})


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
