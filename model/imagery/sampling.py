"""Seeded samples of a layer: for statistics that a model lacks, and for encoders fitted on the layer itself."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import RasterError
from .reader import WindowReader
from .source import TargetGrid

_WINDOW = 256
_MOST_BYTES = 256 * 1024 * 1024


class Sample(NamedTuple):
    """Windows of a layer.

    values : array [n, bands, h, w] in the raster's dtype
    usable : bool array [n, h, w]: pixels that carry imagery
    """

    values: np.ndarray
    usable: np.ndarray

    def pixels(self) -> np.ndarray:
        """The usable pixels as [bands, count]."""
        return np.moveaxis(self.values, 1, 0)[:, self.usable]


def sample_windows(reader: WindowReader, target: TargetGrid, windows: int = 64, seed: int = 0) -> Sample:
    """Draw windows of a layer: all of a small one, else seeded places spread over it.

    The layer is cut into about as many cells as windows and one window is drawn in each, so that every region speaks.

    Parameters
    ----------
    reader : WindowReader
    target : TargetGrid
    windows : int
        How many 256 x 256 windows at most (windows with no valid pixel are left out).
    seed : int

    Raises
    ------
    RasterError
        When not one pixel that was looked at is valid.
    """
    height, width = min(_WINDOW, target.height), min(_WINDOW, target.width)
    down, across = -(-target.height // height), -(-target.width // width)
    windows = max(4, min(windows, _MOST_BYTES // (reader.bands * height * width * reader.dtype.itemsize)))
    if down * across > windows:
        shrink = (down * across / windows) ** 0.5
        down, across = max(1, round(down / shrink)), max(1, round(across / shrink))
        if down * across > windows:
            down, across = min(down, windows), max(1, windows // min(down, windows))
    generator = np.random.default_rng(seed)
    values, usable = [], []
    for row_share, col_share in np.ndindex(down, across):
        row = _place(row_share, down, target.height, height, generator)
        col = _place(col_share, across, target.width, width, generator)
        window = reader.read(row, col, height, width)
        mask = np.ones((height, width), dtype=bool) if window.usable is None else window.usable
        if mask.any():
            values.append(window.values)
            usable.append(mask)
    if not values:
        raise RasterError(
            f"no valid pixel was found in {down * across} windows of {height} x {width} pixels; "
            f"check the raster's nodata value, or give an extent that holds imagery"
        )
    return Sample(np.stack(values), np.stack(usable))


def _place(cell: int, cells: int, size: int, window: int, generator: np.random.Generator) -> int:
    """A seeded start for a window in one of `cells` equal shares of an axis; covers a small axis evenly."""
    share = size / cells
    jitter = generator.random() * max(share - window, 0.0)
    return int(min(cell * share + jitter, size - window))
