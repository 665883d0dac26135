"""Reading windows of a target grid: pixels, and which of them are valid."""

from __future__ import annotations

import math
from types import TracebackType
from typing import Iterator, NamedTuple, Optional, Sequence, Tuple, Type

import numpy as np

from .file_pixels import FilePixels
from .resampling import axis_weights, resample
from .source import RasterSource
from .target_grid import TargetGrid

_MOST_BYTES = 64 * 1024 * 1024  # of pixels that are held while they are resampled


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
        Band numbers, in the order wanted; a band may be named more than once.

    Raises
    ------
    RasterError
        When the file cannot be opened or read.
    """

    def __init__(self, source: RasterSource, target: TargetGrid, bands: Sequence[int]) -> None:
        self._target = target
        self._bands = len(bands)
        self._dtype = source.dtype
        scale = ~source.transform * target.whole_transform  # both have the same axes and origin
        coarsening = min(scale.a, scale.e)
        self._pixels = FilePixels(source, bands, coarsening)
        # of what is read, which may be an overview
        self._scale = scale.e * self._pixels.height / source.height, scale.a * self._pixels.width / source.width

    @property
    def bands(self) -> int:
        """Number of bands in a window."""
        return self._bands

    @property
    def dtype(self) -> np.dtype:
        """Of the pixels in a window."""
        return self._dtype

    def __enter__(self) -> WindowReader:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._pixels.close()

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

    def look(self, most: int) -> np.ndarray:
        """Which pixels are valid, of at most `most` x `most` that are evenly spread over the target grid."""
        target = self._target
        (row0, row1), (col0, col1) = (
            (math.floor(first * scale), min(math.ceil((first + count) * scale), size))
            for first, count, scale, size in (
                (target.row_offset, target.height, self._scale[0], self._pixels.height),
                (target.col_offset, target.width, self._scale[1], self._pixels.width),
            )
        )
        height, width = row1 - row0, col1 - col0
        shape = min(height, most), min(width, most)
        _, valid = self._pixels.read(row0, col0, height, width, shape)
        return np.ones(shape, dtype=bool) if valid is None else valid

    def _read_inside(self, row: int, col: int, height: int, width: int) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        if self._target.native:
            return self._pixels.read(row, col, height, width)
        values = np.empty((self._bands, height, width), dtype=self._dtype)
        usable = np.ones((height, width), dtype=bool)
        for rows, cols in self._parts(height, width):
            down = axis_weights(row + rows.start, row + rows.stop, self._scale[0], self._pixels.height)
            across = axis_weights(col + cols.start, col + cols.stop, self._scale[1], self._pixels.width)
            raw, valid = self._pixels.read(down.first, across.first, down.stop - down.first, across.stop - across.first)
            values[:, rows, cols], made = resample(raw, valid, down, across)
            if made is not None:
                usable[rows, cols] = made
        return values, None if usable.all() else usable

    def _parts(self, height: int, width: int) -> Iterator[Tuple[slice, slice]]:
        """Parts of a window that are made of few enough pixels to be held at once."""
        pixels = max(1, _MOST_BYTES // (self._bands * max(4, self._dtype.itemsize)))
        side = math.isqrt(pixels)
        cols = max(1, min(width, int(side / self._scale[1])))
        rows = max(1, min(height, int(pixels / (cols * self._scale[1]) / self._scale[0])))
        for top in range(0, height, rows):
            for left in range(0, width, cols):
                yield slice(top, min(top + rows, height)), slice(left, min(left + cols, width))


def mirrored(positions: np.ndarray, size: int) -> np.ndarray:
    """Positions on an unbounded axis as positions in 0..size-1, mirrored at the edge pixels' centres.

    The edge pixel itself is not repeated (numpy's "reflect"), also over several periods; size 1 gives all zeros.
    """
    if size == 1:
        return np.zeros_like(positions)
    period = 2 * (size - 1)
    folded = np.mod(positions, period)
    return np.where(folded < size, folded, period - folded)
