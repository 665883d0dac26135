"""Small maps of a grid of patches as PNG files."""

from __future__ import annotations

import warnings
from typing import Optional

import numpy as np
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..patches import PatchGrid
from ..quality.grouping import k_means, short_rows

CLUSTERS = 8
# Okabe & Ito (2008), colours that the colour-blind tell apart; the last is grey
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#7F7F7F")

_MOST_PIXELS = 320  # a side
_FITTED_ROWS = 4000


def principal_colours(rows: np.ndarray, brightness: Optional[np.ndarray] = None) -> np.ndarray:
    """Three principal components of rows [n, D] as red, green and blue, uint8 [n, 3]; the 2nd to 98th percentile each.

    Components point the way in which another number [n] grows, so that pictures of several settings look alike.
    """
    some = rows[:: max(len(rows) // _FITTED_ROWS, 1)]
    mean = some.mean(axis=0)
    _, directions = np.linalg.eigh((some - mean).T @ (some - mean))
    parts = (rows - mean) @ directions[:, ::-1][:, :3]
    parts = np.pad(parts, ((0, 0), (0, 3 - parts.shape[1])))
    if brightness is not None:
        signs = np.sign((parts * (brightness - brightness.mean())[:, None]).sum(axis=0))
        parts = parts * np.where(signs == 0, 1, signs)
    low, high = np.percentile(parts, [2, 98], axis=0)
    return (np.clip((parts - low) / np.where(high > low, high - low, 1), 0, 1) * 255).round().astype(np.uint8)


def cluster_colours(rows: np.ndarray, colours: np.ndarray, seed: int) -> np.ndarray:
    """A colour of the palette for the k-means group of each row, uint8 [n, 3].

    Groups take colours by how bright they are in other colours [n, 3], so that pictures of several settings look alike.
    """
    short = short_rows(rows)
    fitted = k_means(short[:: max(len(rows) // _FITTED_ROWS, 1)], min(CLUSTERS, len(rows)), seed)
    labels = fitted.predict(short)
    groups = np.unique(labels)
    bright = [colours[labels == group].sum(axis=1).mean() for group in groups]
    order = np.empty(int(groups.max()) + 1, dtype=np.int64)
    order[groups[np.argsort(bright)]] = np.arange(len(groups))
    return palette_colours(order[labels])


def palette_colours(labels: np.ndarray) -> np.ndarray:
    """Colours of the palette for numbers [n] from 0 on, uint8 [n, 3]; they come again after the last."""
    palette = np.array([[int(colour[start : start + 2], 16) for start in (1, 3, 5)] for colour in PALETTE], np.uint8)
    return np.asarray(palette[labels % len(palette)])


def shown_patches(grid: PatchGrid, index: np.ndarray) -> np.ndarray:
    """Which of some patches [n] a picture of the grid shows, as positions among them: no others need a colour."""
    step = _step(grid)
    row, col = grid.row_col(index)
    shown = np.flatnonzero((row % step == 0) & (col % step == 0))
    return shown if len(shown) else np.arange(len(index))  # of a few that lie between, none is shown


def grid_picture(grid: PatchGrid, index: np.ndarray, colours: np.ndarray) -> bytes:
    """A PNG file with a pixel for each patch, or for every so many of a large grid; clear where there is no patch.

    Parameters
    ----------
    grid : PatchGrid
    index : int64 array [n]
    colours : uint8 array [n, 3]
    """
    picture = np.zeros((len(grid), 4), dtype=np.uint8)
    picture[index, :3] = colours
    picture[index, 3] = 255
    step = _step(grid)
    shown = np.moveaxis(picture.reshape(*grid.shape, 4)[::step, ::step], -1, 0)
    with warnings.catch_warnings(), MemoryFile() as memory:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(driver="PNG", count=4, height=shown.shape[1], width=shown.shape[2], dtype="uint8") as dataset:
            dataset.write(shown)
        return bytes(memory.read())


def _step(grid: PatchGrid) -> int:
    """How far patches lie apart, along a side, that a picture of the grid shows."""
    return max(1, -(-max(grid.shape) // _MOST_PIXELS))
