"""The colours of patches as a raster with one pixel per patch: what is drawn where a million polygons would be."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import List, Tuple

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest

from ...model.errors import EmbeddingSetError, InputError
from ...model.patches import PatchGrid
from ..layers.read import LayerSnapshot, find_grid
from ..layers.schema import COLOR, PATCH
from ..stored_json import read_json_object

_BLOCK = 512
_POLITE_SECONDS = 0.0002
_BANDS = 4  # red, green, blue, alpha


@dataclass(frozen=True)
class ColorRasterRequest:
    """A layer whose colours are to be written.

    Attributes
    ----------
    layer_id : str
    snapshot : LayerSnapshot
    path : Path
        Of the GeoTIFF.
    """

    layer_id: str
    snapshot: LayerSnapshot
    path: Path


def write_color_raster(request: ColorRasterRequest) -> ColorRasterRequest:
    """Read the colours of a layer and write them; runs in any thread.

    Raises
    ------
    EmbeddingSetError
        When the patches do not lie on one grid.
    InputError
        When the file cannot be written.
    """
    patches, colors, grid = _read_colors(request.snapshot)
    write_pixels(patches, colors, grid, request.path)
    return request


def write_pixels(patches: np.ndarray, colors: np.ndarray, grid: PatchGrid, path: Path) -> None:
    """Write colours [n, 3] uint8 of patches [n] as a GeoTIFF of their part of the grid, transparent between them.

    Raises
    ------
    InputError
        When the file cannot be written.
    """
    from osgeo import gdal

    row, col = grid.row_col(patches)
    top, left = int(row.min()), int(col.min())
    pixels = np.zeros((_BANDS, int(row.max()) - top + 1, int(col.max()) - left + 1), np.uint8)
    pixels[:3, row - top, col - left] = colors.T
    pixels[3, row - top, col - left] = 255
    options = ["COMPRESS=DEFLATE", "PHOTOMETRIC=RGB", "ALPHA=YES", "TILED=YES"]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        driver = gdal.GetDriverByName("GTiff")
        dataset = driver.Create(str(path), pixels.shape[2], pixels.shape[1], _BANDS, gdal.GDT_Byte, options)
    except (OSError, RuntimeError):  # GDAL raises where somebody has told it to
        dataset = None
    if dataset is None:
        raise InputError("the colours of the patches cannot be written to {path}; free some space there", path=path)
    a, b, c, d, e, f = grid.patch_transform
    dataset.SetGeoTransform((a * left + b * top + c, a, b, d * left + e * top + f, d, e))
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    for number, values in enumerate(pixels, start=1):
        dataset.GetRasterBand(number).WriteArray(values)
    dataset.FlushCache()


def _read_colors(snapshot: LayerSnapshot) -> Tuple[np.ndarray, np.ndarray, PatchGrid]:
    """Numbers [n] and colours [n, 3] of the patches that have both, and their grid."""
    fields = [snapshot.fields.indexOf(name) for name in (PATCH, COLOR)]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(fields)
    features = iter(snapshot.source.getFeatures(request))
    patches: List[int] = []
    ids: List[int] = []
    rgb: List[int] = []
    while True:
        block: List[QgsFeature] = list(islice(features, _BLOCK))
        if not block:
            break
        for feature in block:
            patch, color = feature[fields[0]], feature[fields[1]]
            if isinstance(patch, int) and isinstance(color, str) and len(color) == 7:
                patches.append(patch)
                ids.append(feature.id())
                rgb.append(int(color[1:], 16))
        time.sleep(_POLITE_SECONDS)  # lets the main thread have Python
    if not patches:
        raise EmbeddingSetError("layer '{layer}' has no colours", layer=snapshot.name)
    packed, numbers = np.array(rgb, dtype=np.int64), np.array(patches, dtype=np.int64)
    metadata = read_json_object(snapshot.metadata_text)
    grid = find_grid(snapshot, numbers, np.array(ids, dtype=np.int64), metadata)
    if grid is None:
        raise EmbeddingSetError("the patches of layer '{layer}' do not lie on one grid", layer=snapshot.name)
    colors = np.stack([packed >> 16 & 255, packed >> 8 & 255, packed & 255], axis=1).astype(np.uint8)
    return numbers, colors, grid
