"""Very many hits as areas: neighbours become one polygon, which a map draws and a person reads; in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry

from ...model.errors import EngineError
from ...model.patches.set_date import date_of
from ..compat import ogr_memory_driver
from ..ground.ground_area import area_in_hectares
from ..layers.hits import HitStatus, hit_fields
from ..layers.table import EmbeddingTable
from ..translation import tr
from .query import SimilarityResult


@dataclass(frozen=True)
class AreasRequest:
    """What becomes areas.

    Attributes
    ----------
    search_id : str
        Of the search that the hits are of.
    label : str
        What was looked for.
    result : SimilarityResult
        Its searched patches lie on one grid.
    count : int
        How many of the best patches are hits.
    given : int64 array [g]
        Positions of what the user has said of patches, also since the search: they stand beside the areas, or nowhere.
    transforms : QgsCoordinateTransformContext
    """

    search_id: str
    label: str
    result: SimilarityResult
    count: int
    given: np.ndarray
    transforms: QgsCoordinateTransformContext


@dataclass(frozen=True)
class HitAreas:
    """The answer: one feature for each area, with the fields of `hit_fields`; best first."""

    request: AreasRequest
    features: List[QgsFeature]


def hit_areas(request: AreasRequest) -> HitAreas:
    """Dissolve hits that share an edge. The score of an area is the mean of its patches', its rank their best.

    Raises
    ------
    EngineError
        When GDAL cannot make polygons of them.
    """
    table = request.result.query.table
    hits = request.result.best(request.count)
    ranks = np.flatnonzero(~np.isin(hits, request.given)) + 1
    hits = hits[ranks - 1]
    polygons, areas = _polygons(table, table.patches[hits])
    sizes = np.bincount(areas, minlength=len(polygons))
    means = np.bincount(areas, weights=request.result.scores[hits], minlength=len(polygons)) / np.maximum(sizes, 1)
    # hits come best first, so that the first one of an area is its best
    found, best = np.unique(areas, return_index=True)
    measure = area_in_hectares(table.crs, request.transforms)
    fields, date, status = hit_fields(), date_of(table.metadata) or None, HitStatus.FOUND.value
    features = []
    for area, rank in sorted(zip(found.tolist(), ranks[best].tolist()), key=lambda pair: pair[1]):
        feature = QgsFeature(fields)
        geometry = QgsGeometry()
        geometry.fromWkb(polygons[area])
        feature.setAttributes(
            [request.label, status, float(means[area]), rank, measure(geometry), int(sizes[area]), None,
             table.encoder, date]
        )  # fmt: skip
        feature.setGeometry(geometry)
        features.append(feature)
    return HitAreas(request, features)


def _polygons(table: EmbeddingTable, patches: np.ndarray) -> Tuple[List[bytes], np.ndarray]:
    """WKB of the areas, and for each patch [h] the number of its area [h]."""
    grid = table.required_grid()
    mask = np.zeros(len(grid), dtype=np.uint8)
    mask[patches] = 1
    a, b, c, d, e, f = grid.patch_transform
    memory = gdal.GetDriverByName("MEM")
    source = memory.Create("", grid.cols, grid.rows, 1, gdal.GDT_Byte)
    source.SetGeoTransform((c, a, b, f, d, e))
    band = source.GetRasterBand(1)
    band.WriteRaster(0, 0, grid.cols, grid.rows, mask.tobytes())
    shapes = ogr_memory_driver().CreateDataSource("")
    layer = shapes.CreateLayer("areas", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("area", ogr.OFTInteger))
    if gdal.Polygonize(band, band, layer, -1, []) != gdal.CE_None:
        raise EngineError(tr("The hits cannot be made into areas: raise the threshold, or show fewer."))
    polygons: List[bytes] = []
    for feature in layer:
        feature.SetField(0, len(polygons))
        layer.SetFeature(feature)
        polygons.append(bytes(feature.GetGeometryRef().ExportToWkb()))
    numbers = memory.Create("", grid.cols, grid.rows, 1, gdal.GDT_Int32)
    numbers.SetGeoTransform((c, a, b, f, d, e))
    gdal.RasterizeLayer(numbers, [1], layer, options=["ATTRIBUTE=area"])
    written = numbers.GetRasterBand(1).ReadRaster(0, 0, grid.cols, grid.rows)
    return polygons, np.frombuffer(written, dtype=np.int32)[patches].astype(np.int64)
