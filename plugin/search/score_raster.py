"""The scores of a search as a raster file, with one pixel per patch; written in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Tuple

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...model.errors import InputError
from .query import SimilarityResult

_NO_SCORE = -9999.0
_LEAST_PERCENTILE = 2


@dataclass(frozen=True)
class ScoreRasterRequest:
    """What is to be written, and where."""

    result: SimilarityResult
    path: Path


@dataclass(frozen=True)
class ScoreRaster:
    """A file that is written.

    Attributes
    ----------
    request : ScoreRasterRequest
    bounds : (float, float)
        The range that most scores lie in.
    """

    request: ScoreRasterRequest
    bounds: Tuple[float, float]


def write_score_raster(request: ScoreRasterRequest) -> ScoreRaster:
    """Write the scores of a result as a GeoTIFF.

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
            _tr(
                "The patches of '{table}' do not lie on one grid, as those of merged or reprojected layers do "
                "not, so there is no similarity map of them: use a layer as Embed raster wrote it."
            ).format(table=table.name)
        )
    found = request.result.scores
    scores = np.full(len(grid), _NO_SCORE, dtype=np.float32)
    scores[table.patches] = np.where(np.isnan(found), _NO_SCORE, found)
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, 1, gdal.GDT_Float32)
    except RuntimeError:  # where somebody has told GDAL to raise
        dataset = None
    if dataset is None:
        raise InputError(
            _tr(
                "The similarity map cannot be written to {path}: free some space there, or set another temporary "
                "folder."
            ).format(path=path)
        )
    a, b, c, d, e, f = grid.patch_transform
    dataset.SetGeoTransform((c, a, b, f, d, e))
    if table.crs.isValid():
        dataset.SetProjection(grid.crs_wkt)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(_NO_SCORE)
    band.WriteRaster(0, 0, grid.cols, grid.rows, scores.tobytes())
    del band, dataset  # closes the file
    return ScoreRaster(request, _bounds(found))


def _bounds(scores: np.ndarray) -> Tuple[float, float]:
    finite = scores[np.isfinite(scores)]
    if not len(finite):
        return 0.0, 1.0
    low, high = (float(value) for value in np.percentile(finite, (_LEAST_PERCENTILE, 100)))
    return low, max(high, low + 1e-6)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScoreRaster", text)
