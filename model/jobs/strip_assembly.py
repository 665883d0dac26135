"""One strip of patches: where the vectors of its tiles go, and which of them are kept."""

from __future__ import annotations

import threading
from typing import List, Sequence, Tuple

import numpy as np

from ..imagery.tile_cutting import Tile
from ..imagery.tile_plan import TilePlan
from ..patches import PatchGrid
from .growing_array import GrowingArray

_ROWS_AT_ONCE = 8192


class Strip:
    """The cells of one row of tiles, laid out on the disk as [cells, dim] in grid order.

    Several threads may put vectors into it at the same time.

    Parameters
    ----------
    plan : TilePlan
    grid : PatchGrid
    number : int
        Of the strip.
    vectors : GrowingArray
    start : int
        Row of `vectors` where this strip begins.

    Attributes
    ----------
    given : int
        Cells that have got their vectors.
    tiles : int
        Tiles that gave them.
    """

    def __init__(self, plan: TilePlan, grid: PatchGrid, number: int, vectors: GrowingArray, start: int) -> None:
        span = plan.row_spans[number]
        self._refine = plan.refine
        self._grid = grid
        self._vectors = vectors
        self._start = start
        self._lock = threading.Lock()
        self.first_row = span.first * plan.refine
        self.rows = min(span.stop * plan.refine, grid.rows) - self.first_row
        self.valid = np.zeros((self.rows, grid.cols), dtype=np.float32)
        self.given = self.tiles = 0

    @property
    def cells(self) -> int:
        """Number of cells of the grid in this strip."""
        return self.rows * self._grid.cols

    @property
    def stop(self) -> int:
        """Row of the array behind this strip."""
        return self._start + self.cells

    def place(self, tiles: Sequence[Tile], patches: np.ndarray, valid: np.ndarray) -> None:
        """Put the vectors that some tiles give into their cells.

        Parameters
        ----------
        tiles : sequence of Tile
            With the same step of refinement down the raster.
        patches : array [n, rows, cols, dim]
        valid : array [n, rows, cols]
        """
        refine, down = self._refine, tiles[0]
        first_row = down.rows.first * refine + down.row_step - self.first_row
        rows = range(first_row, self.rows, refine)[: down.rows.stop - down.rows.first]
        of_tile, of_patch, columns = self._columns(tiles)
        if rows and len(columns):
            row_from = down.rows.first - down.rows.start
            shown = slice(row_from, row_from + len(rows))
            cells = _rows_of_cells(patches[:, shown], self._vectors.dtype)
            places = of_tile * patches.shape[2] + of_patch
            for stretch in np.split(np.arange(len(columns)), np.flatnonzero(np.diff(columns) != 1) + 1):
                first = self._start + int(columns[stretch[0]])
                place = places[stretch]
                in_order = bool((np.diff(place) == 1).all())
                taken = slice(int(place[0]), int(place[-1]) + 1) if in_order else place
                for row, given in zip(rows, cells):
                    self._vectors.append(first + row * self._grid.cols, given[taken])
            self.valid[np.ix_(np.array(rows), columns)] = valid[of_tile, shown, of_patch].T
        with self._lock:
            self.given += len(rows) * len(columns)
            self.tiles += len(tiles)

    def _columns(self, tiles: Sequence[Tile]) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """For each column of cells that tiles give, in order: which tile gives it, by which of its patches, column."""
        spans = np.array([(tile.cols.start, tile.cols.first, tile.cols.stop, tile.col_step) for tile in tiles])
        start, first, stop, step = spans.T
        begin = first * self._refine + step
        counts = np.minimum(stop - first, -(-(self._grid.cols - begin) // self._refine)).clip(0)
        owners = np.repeat(np.arange(len(tiles)), counts)
        within = np.arange(len(owners)) - np.repeat(np.cumsum(counts) - counts, counts)
        places = within + (first - start)[owners]
        columns = begin[owners] + within * self._refine
        order = np.argsort(columns, kind="stable")
        return owners[order], places[order], columns[order]

    def compact(self, keep: np.ndarray, target: int) -> Tuple[np.ndarray, np.ndarray]:
        """Close the gaps that dropped cells leave, and the one before the strip.

        Parameters
        ----------
        keep : bool array [rows, cols]
        target : int
            Row of the array where the kept cells are to begin; not behind the strip's own.

        Returns
        -------
        index : int64 array [kept]
            Flat grid index of the kept cells, ascending.
        valid : float32 array [kept]
        """
        kept = np.flatnonzero(keep)
        if len(kept) < self.cells or target < self._start:
            for first in range(0, len(kept), _ROWS_AT_ONCE):
                rows = kept[first : first + _ROWS_AT_ONCE]
                source = self._vectors.read(self._start + int(rows[0]), int(rows[-1] - rows[0]) + 1)
                # rows[i] >= first + i: never overwrites what is to come
                self._vectors.append(target + first, source[rows - rows[0]])
        return kept + self.first_row * self._grid.cols, self.valid.ravel()[kept]


def _rows_of_cells(patches: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Vectors of neighbouring tiles [n, rows, cols, dim] as rows of cells of the grid [rows, n * cols, dim].

    Copied, all at once: one long write for each row is quicker than a list of short ones from where they lie.
    """
    count, rows, cols, dim = patches.shape
    cells = np.empty((rows, count, cols, dim), dtype)
    np.copyto(cells, patches.swapaxes(0, 1), casting="same_kind")
    return cells.reshape(rows, count * cols, dim)


def tile_origins(plan: TilePlan) -> Tuple[List[int], List[int]]:
    """First pixel rows and first pixel columns of all tiles, in the order of tile numbers."""
    rows = [span.start * plan.patch_px + shift for span in plan.row_spans for shift in plan.shifts]
    cols = [span.start * plan.patch_px + shift for span in plan.col_spans for shift in plan.shifts]
    return rows, cols
