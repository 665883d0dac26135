"""The baseline: mean and deviation of every band in a patch, which an encoder has to beat."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..imagery.reader import WindowReader
from ..imagery.source import RasterSource
from ..imagery.target_grid import TargetGrid
from ..patches import PatchGrid
from .vectors import VectorTable

_PIXELS_AT_ONCE = 1 << 22


def band_statistics(
    source: RasterSource, target: TargetGrid, grid: PatchGrid, bands: Sequence[int], min_valid: float
) -> VectorTable:
    """Mean and deviation of each band over the valid pixels of each patch, standardised over all patches.

    Parameters
    ----------
    source : RasterSource
    target : TargetGrid
        Whose pixels the patches hold.
    grid : PatchGrid
    bands : sequence of int
    min_valid : float
        Patches with a smaller share of valid pixels are left out.

    Returns
    -------
    VectorTable
        Of 2 x bands numbers.
    """
    side, count = grid.patch_px, len(bands)
    means, deviations = (np.zeros((grid.rows, grid.cols, count)) for _ in range(2))
    shares = np.zeros(grid.shape)
    rows_at_once = max(1, _PIXELS_AT_ONCE // (side * side * grid.cols * count))
    with WindowReader(source, target, bands) as reader:
        for first in range(0, grid.rows, rows_at_once):
            rows = min(rows_at_once, grid.rows - first)
            window = reader.read(first * side, 0, rows * side, grid.cols * side)
            part = slice(first, first + rows)
            blocks = window.values.reshape(count, rows, side, grid.cols, side).astype(np.float64)
            valid = np.ones(window.values.shape[1:], bool) if window.valid is None else window.valid
            weight = valid.reshape(1, rows, side, grid.cols, side).astype(np.float64)
            pixels = weight.sum(axis=(2, 4))
            known = np.where(weight > 0, blocks, 0.0)
            mean = known.sum(axis=(2, 4)) / np.maximum(pixels, 1)
            spread = np.where(weight > 0, (blocks - mean[:, :, None, :, None]) ** 2, 0.0).sum(axis=(2, 4))
            means[part] = np.moveaxis(mean, 0, -1)
            deviations[part] = np.moveaxis(np.sqrt(spread / np.maximum(pixels, 1)), 0, -1)
            shares[part] = pixels[0] / side**2
    kept = np.flatnonzero((shares.ravel() >= min_valid) & (shares.ravel() > 0))
    numbers = np.concatenate([means, deviations], axis=2).reshape(-1, 2 * count)[kept]
    deviation = numbers.std(axis=0)
    numbers = (numbers - numbers.mean(axis=0)) / np.where(deviation > 0, deviation, 1)
    return VectorTable.of(grid, kept.astype(np.int64), numbers)
