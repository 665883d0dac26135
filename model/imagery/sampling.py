"""Seeded samples of a layer: for statistics that a model lacks, and for encoders fitted on the layer itself."""

from __future__ import annotations

from typing import List, NamedTuple, Sequence, Tuple

import numpy as np

from ..errors import RasterError
from .reader import WindowReader
from .target_grid import TargetGrid

_WINDOW = 256
_MOST_BYTES = 256 * 1024 * 1024
_LOOK = 1024  # pixels each way that are looked at where a first draw found nothing


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
    Where none of them holds a valid pixel, windows are drawn where pixels spread evenly over the layer are valid.

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
    places = [
        (_place(row, down, target.height, height, generator), _place(col, across, target.width, width, generator))
        for row, col in np.ndindex(down, across)
    ]
    values, usable = _read(reader, places, height, width)
    if not values:  # little of the layer is valid: see where
        places = _valid_places(reader, target, height, width, windows, generator)
        values, usable = _read(reader, places, height, width)
    if not values:
        raise RasterError(
            "no valid pixel was found in {down} windows of {height} x {width} pixels, nor among "
            "others spread evenly over the raster; check its nodata value, mask and alpha, or give an extent that "
            "holds imagery",
            down=down * across,
            height=height,
            width=width,
        )
    return Sample(np.stack(values), np.stack(usable))


def _read(
    reader: WindowReader, places: Sequence[Tuple[int, int]], height: int, width: int
) -> Tuple[List[np.ndarray], List[np.ndarray]]:
    """Values and usable pixels of the windows that have any."""
    values, usable = [], []
    for row, col in places:
        window = reader.read(row, col, height, width)
        mask = np.ones((height, width), dtype=bool) if window.usable is None else window.usable
        if mask.any():
            values.append(window.values)
            usable.append(mask)
    return values, usable


def _valid_places(
    reader: WindowReader, target: TargetGrid, height: int, width: int, windows: int, generator: np.random.Generator
) -> List[Tuple[int, int]]:
    """Seeded places of windows that do not overlap and hold valid pixels, as far as pixels spread evenly tell."""
    seen = reader.look(_LOOK)
    rows, cols = (np.nonzero(seen)[axis] + 0.5 for axis in (0, 1))
    rows = (rows * target.height / seen.shape[0] // height).astype(int)
    cols = (cols * target.width / seen.shape[1] // width).astype(int)
    found = np.unique(np.stack([rows, cols], axis=1), axis=0)
    if len(found) > windows:
        found = found[np.sort(generator.choice(len(found), windows, replace=False))]
    return [
        (min(int(row) * height, target.height - height), min(int(col) * width, target.width - width))
        for row, col in found
    ]


def _place(cell: int, cells: int, size: int, window: int, generator: np.random.Generator) -> int:
    """A seeded start for a window in one of `cells` equal shares of an axis; covers a small axis evenly."""
    share = size / cells
    jitter = generator.random() * max(share - window, 0.0)
    return int(min(cell * share + jitter, size - window))
