"""Whether the borders of tiles show in the vectors."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

import numpy as np

from ..patches import PatchGrid


class SeamRatio(NamedTuple):
    """How much more neighbours differ across borders of tiles than inside them.

    ratio : mean cosine distance across borders over that inside; 1.0 is seamless
    usual : what 95 of 100 lines between rows or columns inside stay below, by the ground alone
    crossing : pairs of neighbours with a border between them
    """

    ratio: float
    usual: float
    crossing: int


def seam_ratio(
    rows: np.ndarray, index: np.ndarray, grid: PatchGrid, row_tiles: np.ndarray, col_tiles: np.ndarray
) -> Optional[SeamRatio]:
    """How much more neighbouring patches differ where a border of tiles lies between them.

    None where there is no border, or nothing differs inside.

    Parameters
    ----------
    rows : float32 array [n, D]
        Unit rows.
    index : int64 array [n]
        Their flat grid indices.
    grid : PatchGrid
    row_tiles, col_tiles : int arrays [grid.rows], [grid.cols]
        Number of the tile that each row and column of patches comes from.
    """
    places = np.full(len(grid), -1, dtype=np.int64)
    places[index] = np.arange(len(index))
    places = places.reshape(grid.shape)
    across, down = _line_sums(rows, places), _line_sums(rows, places.T)
    sums, counts = (np.concatenate(pair) for pair in zip(across, down))
    border = np.concatenate([np.diff(col_tiles) != 0, np.diff(row_tiles) != 0])
    crossing, inside = counts[border].sum(), counts[~border].sum()
    if not crossing or not inside or sums[~border].sum() <= 0:
        return None
    usual = sums[~border].sum() / inside
    lines = sums[~border & (counts > 0)] / counts[~border & (counts > 0)] / usual
    return SeamRatio(float(sums[border].sum() / crossing / usual), float(np.percentile(lines, 95)), int(crossing))


def _line_sums(rows: np.ndarray, places: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """For each line between columns of patches: sum of the cosine distances across it, and how many there are."""
    sums, counts = np.zeros(places.shape[1] - 1), np.zeros(places.shape[1] - 1, dtype=np.int64)
    for line in range(len(sums)):
        one, other = places[:, line], places[:, line + 1]
        there = (one >= 0) & (other >= 0)
        products = np.einsum("nd,nd->n", rows[one[there]], rows[other[there]], dtype=np.float64)
        sums[line], counts[line] = (1.0 - products).sum(), len(products)
    return sums, counts
