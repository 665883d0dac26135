"""Reading windows of a target grid: pixels, and which of them are valid."""

from __future__ import annotations

import math
from types import TracebackType
from typing import Dict, NamedTuple, Optional, Sequence, Tuple, Type

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..errors import RasterError
from .source import RasterSource, TargetGrid

# stands in where a raster has no CRS: the warper wants one, and any planar one gives the same pixels
_PLANE = CRS.from_wkt('LOCAL_CS["plane",UNIT["metre",1]]')


class PixelWindow(NamedTuple):
    """Pixels of a window.

    values : array [bands, h, w] in the raster's dtype (float32 where the file carries a band scale or offset).
    usable : bool array [h, w] or None: pixels that carry imagery, also where mirrored; None means all.
    valid : bool array [h, w] or None: pixels of real ground that carry imagery; None means all.
    """

    values: np.ndarray
    usable: Optional[np.ndarray]
    valid: Optional[np.ndarray]


class WindowReader:
    """Reads windows of one raster on one target grid. Not thread-safe: each thread opens its own.

    Parameters
    ----------
    source : RasterSource
    target : TargetGrid
    bands : sequence of int
        1-based logical bands, in the order wanted; a band may be named more than once.

    Raises
    ------
    RasterError
        When the file cannot be opened or read.
    """

    def __init__(self, source: RasterSource, target: TargetGrid, bands: Sequence[int]) -> None:
        self._source = source
        self._target = target
        self._bands = list(bands)
        try:
            self._dataset = rasterio.open(source.path)
            self._view = self._dataset if target.native else self._resampled()
        except RasterioError as error:
            raise RasterError(f"{source.path} cannot be opened ({error}); check that it is still there") from error
        imagery = [i + 1 for i, kind in enumerate(self._dataset.colorinterp) if kind != ColorInterp.alpha]
        self._file_bands = [imagery[0]] if source.palette else [imagery[band - 1] for band in self._bands]
        self._gain = np.array([self._dataset.scales[band - 1] for band in self._file_bands], dtype=np.float64)
        self._shift = np.array([self._dataset.offsets[band - 1] for band in self._file_bands], dtype=np.float64)
        self._nodata = [self._dataset.nodatavals[band - 1] for band in self._file_bands]
        self._colors = _color_table(source.palette) if source.palette else None

    @property
    def bands(self) -> int:
        """Number of bands in a window."""
        return len(self._bands)

    @property
    def dtype(self) -> np.dtype:
        """Of the pixels in a window."""
        return self._source.dtype

    def __enter__(self) -> WindowReader:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        if self._view is not self._dataset:
            self._view.close()
        self._dataset.close()

    def read(self, row: int, col: int, height: int, width: int) -> PixelWindow:
        """Read a window of the target grid, which may reach beyond it.

        Beyond the grid but on the raster, real pixels are read. Beyond the raster, pixels are mirrored at its edge, so
        that an encoder sees plausible ground instead of a black rim; they do not count as valid.

        Parameters
        ----------
        row, col, height, width : int
            In pixels of the target grid; row and col may be negative.
        """
        target = self._target
        row, col = row + target.row_offset, col + target.col_offset
        rows = (max(row, 0), min(row + height, target.whole_height))
        cols = (max(col, 0), min(col + width, target.whole_width))
        if rows[1] - rows[0] == height and cols[1] - cols[0] == width:
            values, usable = self._read_inside(row, col, height, width)
            return PixelWindow(values, usable, usable)
        row_source = mirrored(np.arange(row, row + height), target.whole_height)
        col_source = mirrored(np.arange(col, col + width), target.whole_width)
        top, left = int(row_source.min()), int(col_source.min())
        values, usable = self._read_inside(top, left, int(row_source.max()) - top + 1, int(col_source.max()) - left + 1)
        values = values[:, row_source - top][:, :, col_source - left]
        valid = np.zeros((height, width), dtype=bool)
        real = slice(rows[0] - row, max(rows[1] - row, 0)), slice(cols[0] - col, max(cols[1] - col, 0))
        valid[real] = True
        if usable is not None:
            usable = usable[row_source - top][:, col_source - left]
            valid &= usable
        return PixelWindow(values, usable, valid)

    def _read_inside(self, row: int, col: int, height: int, width: int) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        window = Window(col, row, width, height)
        try:
            raw = self._view.read(self._file_bands, window=window)
            mask = self._view.dataset_mask(window=window) if self._source.has_mask else None
        except RasterioError as error:
            raise RasterError(
                f"{self._source.path} cannot be read at row {row}, column {col} ({error}); the file may be damaged"
            ) from error
        valid = self._validity(raw, mask)
        if self._colors is not None:
            table, opaque = self._colors
            index = np.minimum(raw[0], len(opaque) - 1)
            shown = opaque[index]
            valid = shown if valid is None else valid & shown
            return table[[band - 1 for band in self._bands]][:, index], _none_if_all(valid)
        if self._source.rescaled:
            raw = (raw * self._gain[:, None, None] + self._shift[:, None, None]).astype(np.float32)
        return raw, valid

    def _validity(self, raw: np.ndarray, mask: Optional[np.ndarray]) -> Optional[np.ndarray]:
        """Pixels that are valid in every band; None where all are."""
        valid: Optional[np.ndarray] = None if mask is None else mask != 0
        for band, nodata in enumerate(self._nodata):
            if nodata is not None and not np.isnan(nodata):
                good = raw[band] != _as_dtype(nodata, raw.dtype)
                valid = good if valid is None else np.logical_and(valid, good, out=valid)
        if raw.dtype.kind == "f":
            for band in range(len(raw)):
                good = np.isfinite(raw[band])
                valid = good if valid is None else np.logical_and(valid, good, out=valid)
        return _none_if_all(valid)

    def _resampled(self) -> WarpedVRT:
        """A view of the raster on the target grid: averaged where it gets coarser, bilinear where finer."""
        source, target = self._source, self._target
        crs = source.crs or _PLANE
        coarsening = min(size / own for size, own in zip(_pixel_size(target.transform), _pixel_size(source.transform)))
        level = _overview_level(self._dataset, coarsening)
        if level is not None:
            self._dataset.close()
            self._dataset = rasterio.open(source.path, overview_level=level)
        method = Resampling.average if coarsening > 1.0 else Resampling.bilinear
        if source.palette:
            method = Resampling.nearest
        nodata = source.nodata
        if nodata is None and source.dtype.kind == "f" and not source.has_mask:
            nodata = float("nan")  # else one NaN would spread to its neighbours
        return WarpedVRT(
            self._dataset,
            src_crs=crs,
            crs=crs,
            transform=target.whole_transform,
            width=target.whole_width,
            height=target.whole_height,
            resampling=method,
            src_nodata=nodata,
            nodata=nodata,
            add_alpha=source.has_mask and ColorInterp.alpha not in self._dataset.colorinterp,
            warp_mem_limit=64,
        )


def mirrored(positions: np.ndarray, size: int) -> np.ndarray:
    """Positions on an unbounded axis as positions in 0..size-1, mirrored at the edge pixels' centres.

    The edge pixel itself is not repeated (numpy's "reflect"), also over several periods; size 1 gives all zeros.
    """
    if size == 1:
        return np.zeros_like(positions)
    period = 2 * (size - 1)
    folded = np.mod(positions, period)
    return np.where(folded < size, folded, period - folded)


def _overview_level(dataset: rasterio.DatasetReader, coarsening: float) -> Optional[int]:
    """The coarsest overview that is still at least as fine as what is wanted; None for the full resolution."""
    factors = dataset.overviews(1)
    usable = [level for level, factor in enumerate(factors) if factor <= coarsening * 1.001]
    return max(usable, key=lambda level: factors[level]) if usable else None


def _pixel_size(transform: Affine) -> Tuple[float, float]:
    return math.hypot(transform.a, transform.d), math.hypot(transform.b, transform.e)


def _color_table(palette: Dict[int, Tuple[int, int, int, int]]) -> Tuple[np.ndarray, np.ndarray]:
    """Colour table as uint8 [3, entries] and which entries are opaque [entries]."""
    table = np.zeros((3, max(palette) + 1), dtype=np.uint8)
    opaque = np.zeros(max(palette) + 1, dtype=bool)
    for entry, (red, green, blue, alpha) in palette.items():
        table[:, entry] = red, green, blue
        opaque[entry] = alpha > 0
    return table, opaque


def _as_dtype(nodata: float, dtype: np.dtype) -> object:
    """The nodata value as it is stored: float32 files hold a rounded one."""
    return dtype.type(nodata) if dtype.kind == "f" else nodata


def _none_if_all(valid: Optional[np.ndarray]) -> Optional[np.ndarray]:
    return None if valid is None or valid.all() else valid
