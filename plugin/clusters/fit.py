"""Which patches lie in some regions: found in the background, whatever has been merged or edited since the run."""

from __future__ import annotations

from typing import List, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from ...model.patches import PatchGrid
from ..background.background_task import BackgroundTask
from ..compat import ogr_memory_driver
from ..engine.progress import Feedback
from ..layers.cache import PendingTable
from ..layers.outlines import patch_outlines
from ..layers.read import LayerSnapshot
from ..layers.table import EmbeddingTable
from ..translation import tr

_NO_REGION = -1


def region_of_cells(grid: PatchGrid, regions: Sequence[Tuple[int, bytes]]) -> np.ndarray:
    """In which region the centre of each patch lies.

    Parameters
    ----------
    grid : PatchGrid
    regions : sequence of (int, bytes)
        Number, 0 or more, and WKB polygons in the grid's CRS.

    Returns
    -------
    array [rows * cols], int32
        -1 where there is none.
    """
    rows, cols = grid.shape
    a, b, c, d, e, f = grid.patch_transform
    burnt = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Int32)
    burnt.SetGeoTransform((c, a, b, f, d, e))
    burnt.GetRasterBand(1).Fill(_NO_REGION)
    shapes = ogr_memory_driver().CreateDataSource("regions")
    layer = shapes.CreateLayer("regions", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, region in regions:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("number", number)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(region))
        layer.CreateFeature(feature)
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # it warns that there is no CRS, and there need not be one
    try:
        gdal.RasterizeLayer(burnt, [1], layer, options=["ATTRIBUTE=number"])
    finally:
        gdal.PopErrorHandler()
    cells = burnt.GetRasterBand(1).ReadRaster(0, 0, cols, rows)
    return np.frombuffer(bytes(cells), np.int32)


def region_of_patches(
    table: EmbeddingTable, snapshot: LayerSnapshot, regions: Sequence[Tuple[int, bytes]]
) -> np.ndarray:
    """In which region each patch of a table lies, int [N]; -1 where there is none.

    Parameters
    ----------
    table : EmbeddingTable
    snapshot : LayerSnapshot
        Of the same layer; an inner point of each polygon counts where patches lie on no grid.
    regions : sequence of (int, bytes)
        As for `region_of_cells`.
    """
    if table.grid is not None:
        return region_of_cells(table.grid, regions)[table.patches]
    found = np.full(len(table), _NO_REGION, dtype=np.int32)
    inner = [outline.pointOnSurface() for outline in patch_outlines(table, snapshot, np.arange(len(table)))]
    for number, wkb in regions:
        region = QgsGeometry()
        region.fromWkb(wkb)
        engine = QgsGeometry.createGeometryEngine(region.constGet())
        engine.prepareGeometry()
        found[[not point.isNull() and engine.contains(point.constGet()) for point in inner]] = number
    return found


def patches_in_regions_task(pending: PendingTable, regions: Sequence[QgsGeometry]) -> BackgroundTask:
    """Find the patches of an embedding layer that lie in some regions; answers with a list of feature ids."""
    numbered = [(0, bytes(region.asWkb())) for region in regions]

    def work(feedback: Feedback) -> List[int]:
        table = pending.read(feedback)
        inside = region_of_patches(table, pending.snapshot, numbered) != _NO_REGION
        return [int(feature_id) for feature_id in table.feature_ids[inside]]

    return BackgroundTask(tr("Find the patches of clusters"), work)
