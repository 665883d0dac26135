"""One strip of patches: where the vectors of its tiles go, and which of them are kept."""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from ..imagery.tile_feed import Tile
from ..imagery.tile_plan import TilePlan
from ..patches import PatchGrid
from .growing_array import GrowingArray

_ROWS_AT_ONCE = 8192
_MAPPED_BYTES = 16 << 20  # of what was written; a mapped page counts as memory of this process until it is unmapped


class Strip:
    """The cells of one row of tiles, laid out on the disk as [cells, dim] in grid order.

    Parameters
    ----------
    plan : TilePlan
    grid : PatchGrid
    number : int
        Of the strip.
    vectors : GrowingArray
    start : int
        Row of `vectors` where this strip begins.
    """

    def __init__(self, plan: TilePlan, grid: PatchGrid, number: int, vectors: GrowingArray, start: int) -> None:
        span = plan.row_spans[number]
        self._refine = plan.refine
        self._grid = grid
        self._vectors = vectors
        self._start = start
        self.first_row = span.first * plan.refine
        self.rows = min(span.stop * plan.refine, grid.rows) - self.first_row
        self.valid = np.zeros((self.rows, grid.cols), dtype=np.float32)
        self.map_again()

    def map_again(self) -> None:
        """Map the file anew, after it went from float16 to float32, or to let go of the pages that were written."""
        # a plain array over the map: numpy's memmap class makes every slice of it slow
        flat = np.asarray(self._vectors.rows(self._start, self.cells))
        self._cells = flat.reshape(self.rows, self._grid.cols, -1)
        self._written = 0

    @property
    def cells(self) -> int:
        """Number of cells of the grid in this strip."""
        return self.rows * self._grid.cols

    def place(self, tile: Tile, patches: np.ndarray, valid: np.ndarray) -> int:
        """Put the vectors that a tile gives into their cells.

        Parameters
        ----------
        tile : Tile
        patches : array [rows, cols, dim]
        valid : array [rows, cols]

        Returns
        -------
        int
            How many cells were given.
        """
        refine = self._refine
        row_first = tile.rows.first * refine + tile.row_step - self.first_row
        col_first = tile.cols.first * refine + tile.col_step
        row_cells = range(row_first, self.rows, refine)[: tile.rows.stop - tile.rows.first]
        col_cells = range(col_first, self._grid.cols, refine)[: tile.cols.stop - tile.cols.first]
        if not row_cells or not col_cells:
            return 0
        target = (
            slice(row_cells[0], row_cells[-1] + 1, refine),
            slice(col_cells[0], col_cells[-1] + 1, refine),
        )
        row_from, col_from = tile.rows.first - tile.rows.start, tile.cols.first - tile.cols.start
        given = slice(row_from, row_from + len(row_cells)), slice(col_from, col_from + len(col_cells))
        self._cells[target] = patches[given]
        self.valid[target] = valid[given]
        cells = len(row_cells) * len(col_cells)
        self._written += cells * self._cells.shape[2] * self._cells.itemsize
        if self._written > _MAPPED_BYTES:
            self.map_again()
        return cells

    def compact(self, keep: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Close the gaps that dropped cells leave.

        Parameters
        ----------
        keep : bool array [rows, cols]

        Returns
        -------
        index : int64 array [kept]
            Flat grid index of the kept cells, ascending.
        valid : float32 array [kept]
        """
        kept = np.flatnonzero(keep)
        if len(kept) < self.cells:
            for first in range(0, len(kept), _ROWS_AT_ONCE):
                rows = kept[first : first + _ROWS_AT_ONCE]
                source = self._vectors.rows(self._start + rows[0], rows[-1] - rows[0] + 1)[rows - rows[0]]
                # rows[i] >= first + i: never overwrites what is to come
                self._vectors.rows(self._start + first, len(rows))[:] = source
        return kept + self.first_row * self._grid.cols, self.valid.ravel()[kept]


def tile_origins(plan: TilePlan) -> Tuple[List[int], List[int]]:
    """First pixel rows and first pixel columns of all tiles, in the order of tile numbers."""
    rows = [span.start * plan.patch_px + shift for span in plan.row_spans for shift in plan.shifts]
    cols = [span.start * plan.patch_px + shift for span in plan.col_spans for shift in plan.shifts]
    return rows, cols
