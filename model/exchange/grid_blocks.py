"""The patches of a set by blocks of their grid: formats that hold the whole grid are written with little memory."""

from __future__ import annotations

from typing import Iterator, NamedTuple, Tuple

import numpy as np

from ..patches import EmbeddingSet

_NUMBERS_AT_ONCE = 1 << 25


class GridBlock(NamedTuple):
    """A block of a grid, and the patches in it.

    Attributes
    ----------
    rows, cols : slice
    places : int64 array [n]
        Flat indices of the patches within the block.
    positions : int64 array [n]
        Of the patches within the arrays of the set.
    """

    rows: slice
    cols: slice
    places: np.ndarray
    positions: np.ndarray

    @property
    def shape(self) -> Tuple[int, int]:
        """Rows and columns."""
        return self.rows.stop - self.rows.start, self.cols.stop - self.cols.start

    def filled(self, values: np.ndarray, empty: float) -> np.ndarray:
        """Values [n, ...] of the patches on the block [rows, cols, ...], and `empty` where there is none."""
        block = np.full((self.shape[0] * self.shape[1], *values.shape[1:]), empty, dtype=values.dtype)
        block[self.places] = values
        return block.reshape(*self.shape, *values.shape[1:])


def grid_windows(shape: Tuple[int, int], dim: int, side: int) -> Iterator[Tuple[slice, slice]]:
    """Rows and columns of blocks of a grid [rows, cols] with `dim` numbers a cell, of no more than 32 million numbers.

    They are `side` rows high and a multiple of it wide, but for the last ones; one is never narrower than `side`.
    """
    wide = max(_NUMBERS_AT_ONCE // (side * side * dim), 1) * side
    for row in range(0, shape[0], side):
        for col in range(0, shape[1], wide):
            yield slice(row, min(row + side, shape[0])), slice(col, min(col + wide, shape[1]))


def grid_blocks(embeddings: EmbeddingSet, side: int) -> Iterator[GridBlock]:
    """All blocks of the grid of a set, also those without a patch, by the windows of `grid_windows`."""
    cols_of_grid = embeddings.grid.cols
    for rows, cols in grid_windows(embeddings.grid.shape, embeddings.dim, side):
        first, last = np.searchsorted(embeddings.index, [rows.start * cols_of_grid, rows.stop * cols_of_grid])
        row, col = embeddings.grid.row_col(embeddings.index[first:last])
        inside = np.flatnonzero((col >= cols.start) & (col < cols.stop))
        places = (row[inside] - rows.start) * (cols.stop - cols.start) + col[inside] - cols.start
        yield GridBlock(rows, cols, places, first + inside)
