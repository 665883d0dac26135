"""Copying what a provider shows into a GeoTIFF, block by block."""

from __future__ import annotations

import math
import re
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ...model.errors import EngineError, InputError, RasterError
from ..compat import block_pixels, gdal_option, numpy_type
from ..engine.progress import stop_if_canceled
from .file_replacement import replace_unless_same
from .service_zoom import count_tiles
from .tile_service import tile_reading

if TYPE_CHECKING:
    import numpy as np
    from osgeo import gdal

    from ..engine.progress import Feedback

LAYER_TAG = "LAYER"  # metadata of a copy: the name of the layer, which may tell a sensor or a date
_QGIS_BAND = re.compile(r"^[^:\d]*\d+\s*(?::\s*)?")  # what QGIS puts before a band's own name
BLOCK_PX = 1024  # a multiple of the GeoTIFF's own 256
SERVICE_BLOCK_PX = 512  # some tiles at once, so that progress is seen and a cancel need not wait for many
_MOST_PIXELS_OF_A_SERVICE = 400_000_000  # 20,000 x 20,000, some 6,000 tiles of a tile service
_CAN_RESAMPLE = QgsRasterDataProvider.ProviderCapability.ProviderHintCanPerformProviderResampling
_COLOR_TYPES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


@dataclass(frozen=True)
class PixelGrid:
    """North-up pixels: the upper left corner, the size of a pixel in CRS units, and how many there are."""

    xmin: float
    ymax: float
    pixel_width: float
    pixel_height: float
    width: int
    height: int

    def extent_of(self, row: int, col: int, height: int, width: int) -> QgsRectangle:
        """The ground of a window."""
        return QgsRectangle(
            self.xmin + col * self.pixel_width,
            self.ymax - (row + height) * self.pixel_height,
            self.xmin + (col + width) * self.pixel_width,
            self.ymax - row * self.pixel_height,
        )


def pixel_grid(
    provider: QgsRasterDataProvider, name: str, extent: Optional[QgsRectangle], resolution: Optional[float]
) -> PixelGrid:
    """The pixels to read, aligned to the provider's own, so that neighbouring extents share theirs.

    Parameters
    ----------
    provider : QgsRasterDataProvider
    name : str
        Of the layer, for messages.
    extent : QgsRectangle or None
        In the layer's CRS; None means all.
    resolution : float or None
        CRS units per pixel; None means the provider's own, of a tile service its finest.

    Raises
    ------
    RasterError
        When the file behind the layer cannot be opened any more.
    InputError
        When a layer without pixels of its own is asked for without an extent or with too many pixels, or the extent
        misses the layer.
    """
    whole = provider.extent()
    sized = bool(provider.capabilities() & QgsRasterInterface.Capability.Size) and provider.xSize() > 0
    if not sized and provider.name() == "gdal":
        raise RasterError(
            _tr(
                "The layer '{name}' cannot be opened any more from {source}; check that it is still there, or repair "
                "the layer's source in its properties"
            ).format(name=name, source=provider.dataSourceUri())
        )
    if extent is None and not sized:
        raise InputError(
            _tr(
                "The layer '{name}' has no size of its own: it shows any part of the world at any scale. Give an "
                "extent, such as that of the map, and a resolution."
            ).format(name=name)
        )
    pixel_width, pixel_height = _pixel_size(provider, name, resolution, sized)
    asked = whole if extent is None else extent.intersect(whole)
    if extent is not None and (asked.isNull() or asked.isEmpty()):
        raise InputError(
            _tr(
                "The extent {extent} lies outside the layer '{name}', which covers {whole}. Give the extent "
                "in the layer's CRS."
            ).format(extent=extent.toString(3), name=name, whole=whole.toString(3))
        )
    tolerance = 1e-6  # an extent written with rounded decimals must not take in one more row of pixels
    col0 = math.floor((asked.xMinimum() - whole.xMinimum()) / pixel_width + tolerance)
    col1 = math.ceil((asked.xMaximum() - whole.xMinimum()) / pixel_width - tolerance)
    row0 = math.floor((whole.yMaximum() - asked.yMaximum()) / pixel_height + tolerance)
    row1 = math.ceil((whole.yMaximum() - asked.yMinimum()) / pixel_height - tolerance)
    grid = PixelGrid(
        xmin=whole.xMinimum() + col0 * pixel_width,
        ymax=whole.yMaximum() - row0 * pixel_height,
        pixel_width=pixel_width,
        pixel_height=pixel_height,
        width=max(1, col1 - col0),
        height=max(1, row1 - row0),
    )
    if not sized and grid.width * grid.height > _MOST_PIXELS_OF_A_SERVICE:
        raise InputError(
            _tr(
                "The extent holds {width:,} × {height:,} pixels of {pixel_width:g} CRS units of the layer "
                "'{name}', needs at most {most:,} to spare the service. Give a smaller "
                "extent or a coarser resolution."
            ).format(
                width=grid.width,
                height=grid.height,
                pixel_width=pixel_width,
                name=name,
                most=_MOST_PIXELS_OF_A_SERVICE,
            )
        )
    return grid


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


class BlockReader:
    """Reads windows of a provider as arrays.

    Attributes
    ----------
    name : str
        Of the layer.
    bands : int
    band_names : list of str
        Empty where they have none, and where there are colours.
    dtype : str
        Of numpy.
    masked : bool
        Whether some pixels may be invalid.
    alpha : list of int
        Bands that hold alpha, from 1.
    service_tiles : int
        How many tiles of a service are read; 0 where it is none.
    palette : list of (value, (red, green, blue, alpha))
        Colour table of the only band; empty where there is none.
    """

    def __init__(self, provider: QgsRasterDataProvider, name: str, grid: PixelGrid, feedback: Feedback) -> None:
        import numpy as np

        tiles = tile_reading(provider, grid.pixel_width)
        self._provider, self._finer = tiles.provider, tiles.finer
        self.name = name
        self._grid = grid
        self._feedback = feedback
        whole = grid.extent_of(0, 0, grid.height, grid.width)
        self.service_tiles = count_tiles(provider.extent(), whole, grid.pixel_width) if provider.name() == "wms" else 0
        types = [provider.dataType(number) for number in range(1, provider.bandCount() + 1)]
        self.colored = bool(types) and types[0] in _COLOR_TYPES
        self._premultiplied = self.colored and types[0] == Qgis.DataType.ARGB32_Premultiplied
        names = [numpy_type(data_type) for data_type in types]
        if not names or not all(names):
            raise RasterError(
                _tr(
                    "The pixels of the layer '{name}' are complex numbers or of a type that QGIS does not know, "
                    "needs real numbers; convert it first"
                ).format(name=name)
            )
        self.bands = 3 if self.colored else len(types)
        numbers = range(1, 1 if self.colored else self.bands + 1)
        self.band_names = [_QGIS_BAND.sub("", provider.generateBandName(number)) for number in numbers]
        self.dtype = "uint8" if self.colored else str(np.result_type(*names))
        colours = [provider.colorInterpretationName(number).lower() for number in range(1, provider.bandCount() + 1)]
        self.alpha = [] if self.colored else [band for band, colour in enumerate(colours, start=1) if colour == "alpha"]
        self.palette = _palette(provider) if colours == ["palette"] else []
        self.masked = self.colored or any(
            provider.userNoDataValues(number)
            or (provider.sourceHasNoDataValue(number) and provider.useSourceNoDataValue(number))
            for number in range(1, provider.bandCount() + 1)
        )
        if not self.colored and not self.palette and provider.providerCapabilities() & _CAN_RESAMPLE:
            # the clone is ours to change; averages are what the engine itself takes of coarser pixels
            provider.enableProviderResampling(True)
            provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Average)

    def read(self, row: int, col: int, height: int, width: int) -> Tuple[np.ndarray, np.ndarray]:
        """Pixels [bands, height, width] of a window of the grid and which of them are valid [height, width]."""
        import numpy as np

        window = self._grid.extent_of(row, col, height, width)
        if self.colored:
            return self._colors(self._block(1, window, height, width))
        pixels = np.empty((self.bands, height, width), self.dtype)
        valid = np.ones((height, width), dtype=bool)
        for band in range(self.bands):
            values = self._block(band + 1, window, height, width)
            valid &= self._valid(band + 1, values)
            pixels[band] = values
        return pixels, valid

    def _block(self, band: int, window: QgsRectangle, height: int, width: int) -> np.ndarray:
        finer = self._finer
        with _cancelable_blocks(self._feedback) as block_feedback:
            block = self._provider.block(band, window, finer * width, finer * height, block_feedback)
            stop_if_canceled(self._feedback)
            if (
                block is None
                or not block.isValid()
                or (block.width(), block.height()) != (finer * width, finer * height)
            ):
                problems = "; ".join(str(problem) for problem in block_feedback.errors()) or "no pixels came"
                raise RasterError(
                    _tr(
                        "The layer '{name}' cannot be read at {window} ({problems}); check that its source is reachable"
                    ).format(name=self.name, window=window.toString(3), problems=problems)
                )
            return block_pixels(block)[finer // 2 :: finer, finer // 2 :: finer]

    def _colors(self, packed: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        import numpy as np

        alpha = (packed >> 24).astype(np.uint8)
        colors = np.stack([(packed >> shift).astype(np.uint8) for shift in (16, 8, 0)])
        if self._premultiplied:
            share = np.maximum(alpha, 1).astype(np.uint16)
            colors = np.minimum((colors.astype(np.uint16) * 255 + share // 2) // share, 255).astype(np.uint8)
        return colors, alpha > 0

    def _valid(self, band: int, values: np.ndarray) -> np.ndarray:
        import numpy as np

        valid = np.isfinite(values) if values.dtype.kind == "f" else np.ones(values.shape, dtype=bool)
        if self._provider.sourceHasNoDataValue(band) and self._provider.useSourceNoDataValue(band):
            nodata = self._provider.sourceNoDataValue(band)
            valid &= values != (values.dtype.type(nodata) if values.dtype.kind == "f" else nodata)
        for entry in self._provider.userNoDataValues(band):
            valid &= ~((values >= entry.min()) & (values <= entry.max()))
        return valid


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
            _tr("{path} cannot be written ({reason}); choose another temporary folder").format(
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
            _tr(
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
            _tr("The pixels of the layer cannot be written ({reason}); free some space in the temporary folder").format(
                reason=gdal.GetLastErrorMsg()
            )
        )


def _tell_tiles(feedback: Feedback, tiles: int, share: float) -> None:
    """Say how many tiles of a service are read, where it is one and somebody listens."""
    tell = getattr(feedback, "setProgressText", None)
    if tiles and tell is not None:
        tell(
            _tr("{done} of {tiles} tiles of the service read").format(
                done=f"{round(share * tiles):,}", tiles=f"{tiles:,}"
            )
        )


def block_windows(grid: PixelGrid, block_px: int = BLOCK_PX) -> List[Tuple[int, int, int, int]]:
    """Row, column, height and width of the blocks of a grid, row by row."""
    return [
        (row, col, min(block_px, grid.height - row), min(block_px, grid.width - col))
        for row in range(0, grid.height, block_px)
        for col in range(0, grid.width, block_px)
    ]


def _pixel_size(
    provider: QgsRasterDataProvider, name: str, resolution: Optional[float], sized: bool
) -> Tuple[float, float]:
    if resolution is not None:
        return resolution, resolution
    if sized:
        whole = provider.extent()
        return whole.width() / provider.xSize(), whole.height() / provider.ySize()
    own = provider.nativeResolutions()
    if not own:
        raise InputError(
            _tr(
                "The layer '{name}' has no resolution of its own: its service draws it at any scale. Give a "
                "resolution in CRS units per pixel."
            ).format(name=name)
        )
    return min(own), min(own)


def _palette(provider: QgsRasterDataProvider) -> List[Tuple[int, Tuple[int, int, int, int]]]:
    return [(int(item.value), item.color.getRgb()) for item in provider.colorTable(1)]


def _check_space(folder: Path, grid: PixelGrid, reader: BlockReader) -> None:
    import numpy as np

    needed = grid.width * grid.height * reader.bands * np.dtype(reader.dtype).itemsize
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise InputError(
            _tr(
                "A copy of {width:,} × {height:,} pixels takes {needed:.1f} GB, {folder} has {free:.1f} GB free. "
                "Give a smaller extent or a coarser resolution, or free some space."
            ).format(
                width=grid.width,
                height=grid.height,
                needed=needed / 1e9,
                folder=folder,
                free=free / 1e9,
            )
        )


@contextmanager
def _cancelable_blocks(feedback: Feedback) -> Iterator[QgsRasterBlockFeedback]:
    """A feedback for one block, which is canceled with the user's: a slow service must not hold the user up."""
    block_feedback = QgsRasterBlockFeedback()
    if not isinstance(feedback, QgsFeedback):
        yield block_feedback
        return
    feedback.canceled.connect(block_feedback.cancel, Qt.ConnectionType.DirectConnection)
    try:
        yield block_feedback
    finally:
        feedback.canceled.disconnect(block_feedback.cancel)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProviderCopy", text)
