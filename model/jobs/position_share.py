"""How much of the variance of vectors their place in the tile explains, and when that is too much.

The estimate is an analysis of variance with tiles as repeats. What two tiles have in common at the same place is the
place's; the noise that the ground leaves in means over few tiles would count as the place's too, so that only products
of *different* tiles are summed (a U-statistic). On vectors without a position component it is 0 on average for any
number of tiles, where the plain share of between-group variance is 1 / tiles.
"""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Tuple

import numpy as np

from ..imagery.tile_plan import TilePlan
from ..patches import PatchGrid
from ..patches.spans import Span

LIMIT = 0.05
"""Share of variance above which `auto` centres. docs/encoder-card.md says by which measurements."""

FEWEST_TILES = 4
"""Below this, tiles as they lie tell too little: ground that slopes alike in all of them looks like a place."""

_TILES_TRIED = 256
_NUMBERS_AT_ONCE = 64
_SAMPLE_BYTES = 64 << 20
_LEAST_REST = 1e-7  # of the mean squared length: below, what is not the place's is rounding


class PlaceShare(NamedTuple):
    """Share of the variance that the place in the tile explains, 0 to 1, and its standard error (jackknife)."""

    share: float
    error: float

    @property
    def rules(self) -> bool:
        """Whether the share is above the limit by more than its error."""
        return self.share - self.error > LIMIT

    @property
    def clear(self) -> bool:
        """Whether more tiles would not tell otherwise: it is not above the limit, or far above."""
        return self.share <= LIMIT or self.share - 2 * self.error > LIMIT


def share_of_place(vectors: np.ndarray, present: np.ndarray, same_ground: float = 0.0) -> Optional[PlaceShare]:
    """Share of the variance of some tiles' vectors that their place in the tile explains.

    Parameters
    ----------
    vectors : float array [tiles, places, dim]
    present : bool array [tiles, places]
        Which of them hold ground; the others are left out.
    same_ground : float
        Share of the pairs of tiles that are copies of one tile with its ground moved. Their deviations from the tile's
        mean sum to 0 over all shifts, so that ground alone makes them differ a little more than by chance.

    Returns
    -------
    PlaceShare or None
        None where it cannot be told: fewer than four tiles or two places, numbers that are not finite, or vectors that
        differ by their place and by rounding alone, as over one colour.
    """
    kept = present.any(axis=1)
    vectors, present = vectors[kept], present[kept]
    tiles = len(vectors)
    if tiles < FEWEST_TILES or vectors.shape[1] < 2:
        return None
    products, spread, squared = np.zeros((tiles, tiles)), 0.0, 0.0
    with np.errstate(all="ignore"):
        for first in range(0, vectors.shape[2], _NUMBERS_AT_ONCE):
            part = _sums(vectors[:, :, first : first + _NUMBERS_AT_ONCE], present)
            products, spread, squared = products + part[0], spread + part[1], squared + part[2]
    shared = present.astype(np.float64) @ present.T.astype(np.float64)
    within = np.trace(products) / np.trace(shared)
    total = within + spread
    np.fill_diagonal(products, 0.0)
    np.fill_diagonal(shared, 0.0)
    # once of all tiles, then with each of them left out
    sums, counts = (np.append(m.sum(), m.sum() - 2 * m.sum(axis=0)) for m in (products, shared))
    if not np.isfinite(total) or counts.min() <= 0:
        return None
    correction = same_ground / (vectors.shape[1] - 1)
    of_place = (sums / counts + correction * within) / (1 + correction)
    if total - max(of_place[0], 0.0) <= _LEAST_REST * squared:
        return None
    error = np.sqrt((tiles - 1) * of_place[1:].var())
    return PlaceShare(float(np.clip(of_place[0] / total, 0.0, 1.0)), float(error / total))


def _sums(vectors: np.ndarray, present: np.ndarray) -> Tuple[np.ndarray, float, float]:
    """Products of tiles' deviations from their means [tiles, tiles], variance of the means, mean squared length."""
    there = present[:, :, None]
    values = np.where(there, vectors, 0).astype(np.float64)
    squared = float(np.einsum("tpd,tpd->", values, values) / present.sum())
    tile_means = values.sum(axis=1) / present.sum(axis=1)[:, None]
    values = ((values - tile_means[:, None]) * there).reshape(len(values), -1)
    spread = float(((tile_means - tile_means.mean(axis=0)) ** 2).sum() / (len(vectors) - 1))
    return values @ values.T, spread, squared


def share_of_rows(vectors: np.ndarray, index: np.ndarray, tiles: TilePlan, grid: PatchGrid) -> Optional[PlaceShare]:
    """The same of a set, on a sample of its tiles.

    Parameters
    ----------
    vectors : array [n, dim]
        May be a memory map.
    index : int64 array [n]
        Their flat grid indices, ascending.
    tiles : TilePlan
    grid : PatchGrid
    """
    if tiles.tile_patches == (1, 1) or not len(index):
        return None
    row_places, row_tiles = places_along(tiles.row_spans, grid.rows, tiles.refine)
    col_places, col_tiles = places_along(tiles.col_spans, grid.cols, tiles.refine)
    places = tiles.tile_patches[0] * tiles.tile_patches[1]
    found: List[np.ndarray] = []
    present: List[np.ndarray] = []
    for number in tile_order(tiles.tiles)[:_TILES_TRIED]:
        row_tile, col_tile = divmod(number, len(tiles.col_spans) * tiles.refine)
        rows, cols = np.flatnonzero(row_tiles == row_tile), np.flatnonzero(col_tiles == col_tile)
        cells = (rows[:, None] * grid.cols + cols).ravel()
        place = (row_places[rows][:, None] * tiles.tile_patches[1] + col_places[cols]).ravel()
        at = np.minimum(np.searchsorted(index, cells), len(index) - 1)
        kept = index[at] == cells
        if kept.sum() * 2 < len(cells) or not len(cells):
            continue
        found.append(np.zeros((places, vectors.shape[1]), dtype=np.float32))
        present.append(np.zeros(places, dtype=bool))
        found[-1][place[kept]] = vectors[at[kept]]
        present[-1][place[kept]] = True
        if len(found) == tiles_to_sample(places, vectors.shape[1]):
            break
    return share_of_place(np.stack(found), np.stack(present)) if found else None


def tiles_to_sample(places: int, dim: int) -> int:
    """How many tiles make a sample: 16, or fewer where their vectors are large."""
    return int(np.clip(_SAMPLE_BYTES // (4 * places * dim), FEWEST_TILES, 16))


def tile_order(tiles: int) -> List[int]:
    """Tile numbers in the order in which a sample takes them: the same for the same number of tiles, all over."""
    return [int(number) for number in np.random.default_rng(0).choice(tiles, min(tiles, 4096), replace=False)]


def shifts(copies: int, rows: int, cols: int, begin: int = 0) -> List[Tuple[int, int]]:
    """By how many patches down and across to move the ground in each copy of a tile: all different, and spread evenly.

    Parameters
    ----------
    copies : int
        At most as many are given as there are patches.
    rows, cols : int
        Patches of a tile.
    begin : int
        Other numbers give other shifts, as long as there are any.
    """
    places = rows * cols
    stride = next(step for step in range(int(places * 0.618) + 1, 2 * places + 2) if np.gcd(step, places) == 1)
    return [divmod((begin + copy) * stride % places, cols) for copy in range(min(copies, places))]


def places_along(spans: List[Span], cells: int, refine: int) -> Tuple[np.ndarray, np.ndarray]:
    """For each cell along an axis, which patch of its tile gave it, and which tile that is (shifted ones counted)."""
    patches = np.arange(cells) // refine
    places, numbers = np.empty(cells, dtype=np.int64), np.empty(cells, dtype=np.int64)
    for number, span in enumerate(spans):
        given = (patches >= span.first) & (patches < span.stop)
        places[given] = patches[given] - span.start
        numbers[given] = number * refine + np.arange(cells)[given] % refine
    return places, numbers
