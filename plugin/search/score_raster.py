"""The scores of a search as a raster file, with one pixel per patch; written in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...model.errors import InputError
from ..translation import tr
from .query import SimilarityResult

_NO_SCORE = -9999.0


@dataclass(frozen=True)
class ScoreRasterRequest:
    """The scores of a search's result, and the file that they go to."""

    search_id: str
    result: SimilarityResult
    path: Path


def write_score_raster(request: ScoreRasterRequest) -> ScoreRasterRequest:
    """Write the scores of a result as a GeoTIFF, and return the request.

    Raises
    ------
    InputError
        When the patches do not lie on one grid, or the file cannot be written.
    """
    from osgeo import gdal

    table, path = request.result.query.table, request.path
    grid = table.grid
    if grid is None:
        raise InputError(
            tr(
                "The patches of '{table}' do not lie on one grid, as those of merged or reprojected layers do "
                "not, so there is no similarity map of them: use a layer as Embed raster wrote it."
            ).format(table=table.name)
        )
    found = request.result.scores
    scores = np.full(len(grid), _NO_SCORE, dtype=np.float32)
    scores[table.patches] = np.where(np.isnan(found), _NO_SCORE, found)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, 1, gdal.GDT_Float32)
    except (OSError, RuntimeError):  # the second where somebody has told GDAL to raise
        dataset = None
    if dataset is None:
        raise InputError(
            tr(
                "The similarity map cannot be written to {path}: free some space there, or choose another cache folder."
            ).format(path=path)
        )
    a, b, c, d, e, f = grid.patch_transform
    dataset.SetGeoTransform((c, a, b, f, d, e))
    if table.crs.isValid():
        dataset.SetProjection(grid.crs_wkt)
    band = dataset.GetRasterBand(1)
    band.SetDescription(tr("similarity"))
    band.SetNoDataValue(_NO_SCORE)
    band.WriteRaster(0, 0, grid.cols, grid.rows, scores.tobytes())
    del band, dataset  # closes the file
    return request
