"""From pixels that are vectors to patches: one pixel is one patch, or blocks of them are averaged."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Dict, Iterator, NamedTuple, Optional, Protocol, Tuple

import numpy as np

from ..errors import InputError
from ..patches import PatchGrid

_NUMBERS_AT_ONCE = 1 << 25


class PatchBlock(NamedTuple):
    """Patches in the order of their grid.

    Attributes
    ----------
    patches : array [n], int64
        Flat indices, ascending from block to block.
    vectors : array [n, D]
    valid : array [n], float32
    """

    patches: np.ndarray
    vectors: np.ndarray
    valid: np.ndarray


class VectorPixels(Protocol):
    """A raster whose pixels are vectors, and that is read by windows.

    Attributes
    ----------
    grid : PatchGrid
        Of single pixels.
    encoder : dict
    dim : int
    dtype : numpy dtype
        That holds its vectors without loss.
    unit : bool
        Whether vectors have length one, and means of them are brought back to it.
    date : str
        Empty where it is not told.
    named_by_file : bool
        Whether the encoder has its name for want of a better one from the source.
    rows_at_once : int
        That are read together at little cost.
    """

    grid: PatchGrid
    encoder: Dict[str, Any]
    dim: int
    dtype: np.dtype
    unit: bool
    date: str
    named_by_file: bool
    rows_at_once: int

    def read(self, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors [h, w, D] of a window, and which are there [h, w]."""

    def close(self) -> None:
        """Let go of the file."""


@dataclass(frozen=True)
class PixelWindow:
    """Pixels of a raster that are wanted, and the grid of patches that they make.

    Attributes
    ----------
    rows, cols : slice
    factor : int
        Pixels a side of a patch.
    grid : PatchGrid
    """

    rows: slice
    cols: slice
    factor: int
    grid: PatchGrid

    @classmethod
    def of(
        cls, pixels: PatchGrid, extent: Optional[Tuple[float, float, float, float]], factor: int, name: str
    ) -> PixelWindow:
        """The window of an extent, in whole patches that are counted from the raster's own corner.

        Raises
        ------
        InputError
            When the extent lies outside, or the factor is not a whole number from 1 up.
        """
        if factor < 1:
            raise InputError(
                "coarsen is {factor}, needs to be 1 or more pixels a side; give a larger number", factor=factor
            )
        if factor > max(pixels.shape):
            raise InputError(
                "coarsen is {factor:,} pixels a side, and {name} has {rows:,} x {cols:,}; give a smaller number",
                factor=factor,
                name=name,
                rows=pixels.rows,
                cols=pixels.cols,
            )
        row, col, last_row, last_col = 0, 0, pixels.rows, pixels.cols
        if extent is not None:
            row, col, last_row, last_col = _pixels_of_extent(pixels, extent, name)
            row, col = row // factor * factor, col // factor * factor
            last_row, last_col = (
                min(math.ceil(last / factor) * factor, count)
                for last, count in ((last_row, pixels.rows), (last_col, pixels.cols))
            )
        rows, cols = slice(row, last_row), slice(col, last_col)
        return cls(rows, cols, factor, pixels.window(rows, cols).coarsened(factor))


def patch_blocks(pixels: VectorPixels, window: PixelWindow) -> Iterator[PatchBlock]:
    """The patches of a window, strip by strip; those without any pixel are left out."""
    width = window.cols.stop - window.cols.start
    most = max(1, _NUMBERS_AT_ONCE // (width * pixels.dim))
    step = max(min(most, pixels.rows_at_once) // window.factor, 1) * window.factor
    for start in range(window.rows.start, window.rows.stop, step):
        rows = slice(start, min(start + step, window.rows.stop))
        vectors, there = pixels.read(rows, window.cols)
        shares = there.astype(np.float32)
        if window.factor > 1:
            vectors, shares = block_means(vectors, there, window.factor)
            if pixels.unit:
                lengths = np.linalg.norm(vectors, axis=2, keepdims=True)
                vectors /= np.where(lengths > 0, lengths, 1)
        kept = np.flatnonzero(shares)
        first = (start - window.rows.start) // window.factor * window.grid.cols
        flat = vectors.reshape(-1, pixels.dim)
        yield PatchBlock(
            first + kept, flat if len(kept) == len(flat) else flat[kept], np.minimum(shares.ravel()[kept], 1)
        )


def block_means(vectors: np.ndarray, there: np.ndarray, factor: int) -> Tuple[np.ndarray, np.ndarray]:
    """Means of blocks of pixels, each pixel that is there with the same weight.

    Parameters
    ----------
    vectors : array [h, w, D]
    there : array [h, w], bool
    factor : int
        Pixels a side; the last blocks may be cut.

    Returns
    -------
    means : array [rows, cols, D], float32
        Zero where no pixel is there.
    shares : array [rows, cols], float32
        Of the pixels of a whole block that are there, 0 to 1.
    """
    height, width, dim = vectors.shape
    rows, cols = -(-height // factor), -(-width // factor)
    whole = np.zeros((rows * factor, cols * factor, dim), dtype=np.float32)
    np.copyto(whole[:height, :width], vectors, where=there[:, :, None])
    sums = whole.reshape(rows, factor, cols, factor, dim).sum(axis=(1, 3))
    counts = np.zeros((rows * factor, cols * factor), dtype=np.float32)
    counts[:height, :width] = there
    counts = counts.reshape(rows, factor, cols, factor).sum(axis=(1, 3))
    sums /= np.maximum(counts, 1)[:, :, None]
    return sums, counts / factor**2


def _pixels_of_extent(
    pixels: PatchGrid, extent: Tuple[float, float, float, float], name: str
) -> Tuple[int, int, int, int]:
    """First row and column, and those after the last, of the pixels that an extent touches."""
    xmin, ymin, xmax, ymax = extent
    if not (xmin < xmax and ymin < ymax):
        raise InputError("extent is {extent}, needs xmin below xmax and ymin below ymax; swap them", extent=extent)
    with np.errstate(over="ignore", invalid="ignore"):  # of places that are ever so far off
        corners = pixels.row_col_at(np.array([(xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax)]))
    most = np.array(pixels.shape)
    first = np.clip(np.floor(np.round(corners.min(axis=1), 6)), 0, most).astype(np.int64)
    last = np.clip(np.ceil(np.round(corners.max(axis=1), 6)), 0, most).astype(np.int64)
    if (last <= first).any():
        inside = ",".join(f"{value:.8g}" for value in pixels.bounds())
        raise InputError(
            "extent lies outside {name}, which reaches over {inside} in its own CRS; choose another",
            name=name,
            inside=inside,
        )
    return int(first[0]), int(first[1]), int(last[0]), int(last[1])
