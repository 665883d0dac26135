"""Which patches of two sets are of the same ground."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, Tuple

import numpy as np

from ..patches import EmbeddingSet, PatchGrid
from ..patches.unit_vectors import comparable_rows, unit_rows

_POINTS = 4  # a side of a patch, where grids differ
_LEAST_COVERED = 0.75
_SAME = 1e-3  # of a patch: grids that differ by less are the same
_ROWS_AT_ONCE = 4096


class Pairs(NamedTuple):
    """Patches of the first set with the vectors of both dates.

    patches : int64 array [n], flat indices of the first set's grid
    before, after : float32 arrays [n, D], unit rows
    by_overlap : whether the grids differ, and vectors of the second were averaged over each patch of the first
    """

    patches: np.ndarray
    before: np.ndarray
    after: np.ndarray
    by_overlap: bool


def matched_pairs(first: EmbeddingSet, second: EmbeddingSet) -> Pairs:
    """Patches that have a vector at both dates.

    On one grid, or on grids that differ by whole patches, these are the patches at the same place. On others, each
    patch of the first gets the mean of the second's vectors on it, weighted by how much of it they cover; three
    quarters of it must be covered.
    """
    grid = first.grid
    with ThreadPoolExecutor(2) as pool:
        before, matrix = pool.map(EmbeddingSet.unit_matrix, (first, second))
    mine = comparable_rows(before)
    if grid.is_lattice_of(second.grid, _SAME):
        cells = second.grid.locate(grid.centers(first.index))
        position, found = second.positions_of(cells)
        found &= mine & (cells >= 0) & comparable_rows(matrix)[position]
        return Pairs(first.index[found], _rows(before, np.flatnonzero(found)), _rows(matrix, position[found]), False)
    after, covered = _averaged(grid, first.index, second, matrix)
    found = mine & (covered >= _LEAST_COVERED) & comparable_rows(after)
    return Pairs(first.index[found], before[found], unit_rows(after[found]), by_overlap=True)


def _rows(matrix: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """Rows of a matrix; itself where these are all of them, as they are when nothing is missing at either date."""
    whole = len(positions) == len(matrix) and bool((positions == np.arange(len(matrix))).all())
    return matrix if whole else matrix[positions]


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
