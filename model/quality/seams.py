"""Whether the borders of tiles show in the vectors."""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np

from ..patches import PatchGrid

_PAIRS_AT_ONCE = 1 << 16


class SeamRatio(NamedTuple):
    """Mean cosine distance of neighbours across borders over that of neighbours inside, and how many pairs crossed."""

    ratio: float
    crossing: int


def seam_ratio(
    rows: np.ndarray, index: np.ndarray, grid: PatchGrid, row_tiles: np.ndarray, col_tiles: np.ndarray
) -> Optional[SeamRatio]:
    """How much more neighbouring patches differ where a border of tiles lies between them; 1.0 is seamless.

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
    sums, counts = np.zeros(2), np.zeros(2, dtype=np.int64)
    for first, second, border in (
        (places[:, :-1], places[:, 1:], np.broadcast_to(np.diff(col_tiles) != 0, (grid.rows, grid.cols - 1))),
        (places[:-1], places[1:], np.broadcast_to((np.diff(row_tiles) != 0)[:, None], (grid.rows - 1, grid.cols))),
    ):
        there = (first >= 0) & (second >= 0)
        one, other, crosses = first[there], second[there], border[there]
        for start in range(0, len(one), _PAIRS_AT_ONCE):
            some = slice(start, start + _PAIRS_AT_ONCE)
            distances = 1.0 - np.einsum("nd,nd->n", rows[one[some]], rows[other[some]], dtype=np.float64)
            for kind in (0, 1):
                mine = crosses[some] == bool(kind)
                sums[kind] += distances[mine].sum()
                counts[kind] += int(mine.sum())
    if not counts.all() or sums[0] <= 0:
        return None
    return SeamRatio(float(sums[1] / counts[1] / (sums[0] / counts[0])), int(counts[1]))
