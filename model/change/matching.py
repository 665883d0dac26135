"""Which patches of two sets are of the same ground."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

import numpy as np

from ..patches import EmbeddingSet, PatchGrid
from ..patches.unit_vectors import comparable_rows, unit_rows

_POINTS = 4  # a side of a patch, where grids differ
_LEAST_COVERED = 0.75
_SAME = 1e-3  # of a patch: grids that differ by less are the same
_ROWS_AT_ONCE = 4096


class UnitRows:
    """Vectors of some places as rows of length one, which are made as they are asked for.

    Parameters
    ----------
    vectors : float array [N, D]
    positions : int64 array [n], optional
        Rows of `vectors`, one a place; without, all of them.
    """

    def __init__(self, vectors: np.ndarray, positions: Optional[np.ndarray] = None) -> None:
        self._vectors = vectors
        whole = positions is None or np.array_equal(positions, np.arange(len(vectors)))
        self._positions = None if whole else positions

    def __len__(self) -> int:
        return len(self._vectors) if self._positions is None else len(self._positions)

    @property
    def dim(self) -> int:
        """Length of a row."""
        return int(self._vectors.shape[1])

    def part(self, some: slice) -> np.ndarray:
        """Some of them, float32 [m, D]."""
        return unit_rows(self._vectors[some if self._positions is None else self._positions[some]])


class Pairs(NamedTuple):
    """Patches of the first set with the vectors of both dates.

    patches : int64 array [n], flat indices of the first set's grid
    before, after : their vectors, [n, D]; some may be zero or not finite
    by_overlap : whether the grids differ, and vectors of the second were averaged over each patch of the first
    """

    patches: np.ndarray
    before: UnitRows
    after: UnitRows
    by_overlap: bool


def matched_pairs(first: EmbeddingSet, second: EmbeddingSet) -> Pairs:
    """Patches that both dates have.

    On one grid, or on grids that differ by whole patches, these are the patches at the same place. On others, each
    patch of the first gets the mean of the second's vectors on it, weighted by how much of it they cover; three
    quarters of it must be covered.
    """
    grid = first.grid
    if grid.is_lattice_of(second.grid, _SAME):
        cells = second.grid.locate(grid.centers(first.index))
        position, found = second.positions_of(cells)
        mine = np.flatnonzero(found & (cells >= 0))
        before, after = UnitRows(first.vectors, mine), UnitRows(second.vectors, position[mine])
        return Pairs(first.index[mine], before, after, False)
    means, covered = _averaged(grid, first.index, second, second.unit_matrix())
    mine = np.flatnonzero(covered >= _LEAST_COVERED)
    return Pairs(first.index[mine], UnitRows(first.vectors, mine), UnitRows(means, mine), by_overlap=True)


def _averaged(
    grid: PatchGrid, index: np.ndarray, other: EmbeddingSet, matrix: np.ndarray
) -> Tuple[np.ndarray, np.ndarray]:
    """Mean unit vectors [m, D] of another set on patches [n, D], and the share of each patch that they cover [n]."""
    steps = (np.arange(_POINTS) + 0.5) / _POINTS
    points = [(across, down) for down in steps for across in steps]
    usable = comparable_rows(matrix)
    sums = np.zeros((len(index), other.dim), dtype=np.float32)
    covered = np.zeros(len(index))
    for start in range(0, len(index), _ROWS_AT_ONCE):
        some = slice(start, start + _ROWS_AT_ONCE)
        for across, down in points:
            cells = other.grid.locate(grid.points(index[some], across, down))
            position, found = other.positions_of(cells)
            found &= (cells >= 0) & usable[position]
            sums[some][found] += matrix[position[found]]
            covered[some] += found
    return sums / np.maximum(covered, 1)[:, None], covered / len(points)
