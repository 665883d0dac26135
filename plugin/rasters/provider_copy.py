"""Copying what a provider shows into a GeoTIFF, block by block."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterDataProvider

from ...model.errors import EngineError, InputError, RasterError
from ..compat import gdal_option
from ..translation import number_text, tr
from .file_replacement import replace_unless_same
from .pixel_grid import BLOCK_PX, PixelGrid, block_windows
from .provider_blocks import BlockReader

if TYPE_CHECKING:
    import numpy as np
    from osgeo import gdal

    from ..engine.progress import Feedback

LAYER_TAG = "LAYER"  # metadata of a copy: the name of the layer, which may tell a sensor or a date
SERVICE_BLOCK_PX = 512  # some tiles at once, so that progress is seen and a cancel need not wait for many


def copy_pixels(
    provider: QgsRasterDataProvider,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    grid: PixelGrid,
    target: Path,
    feedback: Feedback,
) -> int:
    """Write the pixels of a grid into a GeoTIFF; returns its number of bands.

    Colours come as red, green and blue; a colour table and alpha stay what they are.
    Where the layer has nodata or transparent pixels, the file has a mask.

    Raises
    ------
    RasterError
        When the provider gives no pixels.
    RunCanceled
        When the user cancels; nothing is left then.
    """
    reader = BlockReader(provider, name, grid, feedback)
    target.parent.mkdir(parents=True, exist_ok=True)
    _check_space(target.parent, grid, reader)
    partial = target.with_name(f"partial_{target.name}")
    try:
        with gdal_option("GDAL_TIFF_INTERNAL_MASK", "YES"):
            _write(reader, crs, grid, partial, feedback)
        replace_unless_same(partial, target)
    finally:
        if partial.exists():
            partial.unlink()
    return reader.bands


def _write(
    reader: BlockReader, crs: QgsCoordinateReferenceSystem, grid: PixelGrid, path: Path, feedback: Feedback
) -> None:
    from osgeo import gdal, gdal_array

    options = ["TILED=YES", "BIGTIFF=IF_SAFER", "PHOTOMETRIC=RGB" if reader.colored else "PHOTOMETRIC=MINISBLACK"]
    code = gdal_array.NumericTypeCodeToGDALTypeCode(gdal_array.numpy.dtype(reader.dtype).type)
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), grid.width, grid.height, reader.bands, code, options)
    if dataset is None:
        raise EngineError(
            tr("{path} cannot be written ({reason}); choose another temporary folder").format(
                path=path, reason=gdal.GetLastErrorMsg()
            )
        )
    dataset.SetGeoTransform((grid.xmin, grid.pixel_width, 0.0, grid.ymax, 0.0, -grid.pixel_height))
    if crs.isValid():
        dataset.SetProjection(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    dataset.SetMetadataItem(LAYER_TAG, reader.name)
    for number, name in enumerate(reader.band_names, start=1):
        if name:
            dataset.GetRasterBand(number).SetDescription(name)
    for number in reader.alpha:
        dataset.GetRasterBand(number).SetColorInterpretation(gdal.GCI_AlphaBand)
    if reader.palette:
        table = gdal.ColorTable()
        for value, color in reader.palette:
            table.SetColorEntry(value, color)
        dataset.GetRasterBand(1).SetRasterColorTable(table)
    if reader.masked:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    any_valid = False
    windows = block_windows(grid, SERVICE_BLOCK_PX if reader.service_tiles else BLOCK_PX)
    for done, (row, col, height, width) in enumerate(windows):
        pixels, valid = reader.read(row, col, height, width)
        any_valid = any_valid or bool(valid.any())
        _write_block(dataset, row, col, pixels, valid if reader.masked else None)
        feedback.setProgress(100.0 * (done + 1) / len(windows))
        _tell_tiles(feedback, reader.service_tiles, (done + 1) / len(windows))
    dataset.FlushCache()
    del dataset
    if not any_valid:
        raise RasterError(
            tr(
                "The layer gave no pixels for this extent: all are nodata or transparent. Check that the layer "
                "shows imagery there at this resolution, and that its service is reachable."
            )
        )


def _write_block(dataset: gdal.Dataset, row: int, col: int, pixels: np.ndarray, valid: Optional[np.ndarray]) -> None:
    from osgeo import gdal

    failed = False
    for number, values in enumerate(pixels, start=1):
        failed = bool(dataset.GetRasterBand(number).WriteArray(values, col, row)) or failed
    if valid is not None:
        mask = dataset.GetRasterBand(1).GetMaskBand()
        failed = bool(mask.WriteArray(valid.astype("uint8") * 255, col, row)) or failed
    if failed:
        raise EngineError(
            tr("The pixels of the layer cannot be written ({reason}); free some space in the temporary folder").format(
                reason=gdal.GetLastErrorMsg()
            )
        )


def _tell_tiles(feedback: Feedback, tiles: int, share: float) -> None:
    """Say how many tiles of a service are read, where it is one and somebody listens."""
    tell = getattr(feedback, "setProgressText", None)
    if tiles and tell is not None:
        tell(
            tr("Tiles of the service read: {done} of {tiles}").format(
                done=number_text(round(share * tiles)), tiles=number_text(tiles)
            )
        )


def _check_space(folder: Path, grid: PixelGrid, reader: BlockReader) -> None:
    import numpy as np

    needed = grid.width * grid.height * reader.bands * np.dtype(reader.dtype).itemsize
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise InputError(
            "A copy of {width:,} × {height:,} pixels takes {needed:.1f} GB, {folder} has {free:.1f} GB free. "
            "Give a smaller extent or a coarser resolution, or free some space.",
            width=grid.width,
            height=grid.height,
            needed=needed / 1e9,
            folder=folder,
            free=free / 1e9,
        )
