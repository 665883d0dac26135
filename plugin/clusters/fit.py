"""Which patches lie in some regions: found in the background, whatever has been merged or edited since the run."""

from __future__ import annotations

from typing import List, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...model.errors import TerraPatchError
from ...model.patches import PatchGrid
from ..engine.errors import RunCanceled
from ..layers.cache import PendingTable

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
    # "Memory" is called "MEM" since GDAL 3.11
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    shapes = driver.CreateDataSource("regions")
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


class PatchesInRegions(QgsTask):
    """Finds the features of an embedding layer that lie in some regions.

    Signals
    -------
    found(object)
        Feature ids, a list.
    failed(str)
        Why they cannot be found.
    """

    found = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, pending: PendingTable, regions: Sequence[QgsGeometry]) -> None:
        super().__init__(
            QCoreApplication.translate("PatchesInRegions", "Find the patches of clusters"), QgsTask.Flag.CanCancel
        )
        self._pending = pending
        self._regions = [(0, bytes(region.asWkb())) for region in regions]
        self._found: List[int] = []
        self._error = ""

    def run(self) -> bool:
        """Runs in a thread of the task manager. An exception that got out of here would end QGIS."""
        try:
            table = self._pending.read(self)
            inside = region_of_cells(table.required_grid(), self._regions) != _NO_REGION
            self._found = table.feature_ids[inside[table.patches]].tolist()
        except RunCanceled:
            return False
        except TerraPatchError as error:
            self._error = str(error)
        except Exception as error:
            self._error = f"{type(error).__name__}: {error}"
        return not self._error

    def finished(self, successful: bool) -> None:
        """Runs on the main thread."""
        if self.isCanceled():
            return
        if self._error:
            self.failed.emit(self._error)
        else:
            self.found.emit(self._found)
