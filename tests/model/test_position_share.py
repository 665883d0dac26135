"""How much of the variance the place in the tile explains: planted shares are found, chance and slopes are not."""

from __future__ import annotations

from typing import Optional

import numpy as np
import pytest

from terrapatch.model.jobs.position_share import LIMIT, PlaceShare, share_of_place, shifts

PLACES, DIM = 144, 32


def vectors_with(share: float, tiles: int, seed: int = 0, smooth: bool = True) -> np.ndarray:
    """Ground of variance 1 - share that neighbours have in common, plus a table of places of variance `share`."""
    draw = np.random.default_rng(seed)
    ground = draw.standard_normal((tiles, 12, 12, DIM))
    if smooth:
        ground = ground + np.roll(ground, 1, axis=1) + np.roll(ground, 1, axis=2)
    ground = ground + draw.standard_normal((tiles, 1, 1, DIM))  # tiles differ as wholes, too
    table = draw.standard_normal((PLACES, DIM))
    table -= table.mean(axis=0)
    ground = ground.reshape(tiles, PLACES, DIM)
    ground *= np.sqrt((1 - share) / ((ground - ground.mean(axis=(0, 1))) ** 2).sum(axis=2).mean())
    table *= np.sqrt(share / (table**2).sum(axis=1).mean())
    return 10 + ground + table


def found(vectors: np.ndarray, present: Optional[np.ndarray] = None) -> PlaceShare:
    everything = np.ones(vectors.shape[:2], dtype=bool)
    share = share_of_place(vectors.astype(np.float32), everything if present is None else present)
    assert share is not None
    return share


@pytest.mark.parametrize("tiles", [4, 8, 16])
@pytest.mark.parametrize("share", [0.1, 0.41, 0.62, 0.9])
def test_a_planted_share_is_found(share: float, tiles: int) -> None:
    shares = [found(vectors_with(share, tiles, seed)).share for seed in range(5)]
    assert np.mean(shares) == pytest.approx(share, abs=0.02)
    assert all(found(vectors_with(share, tiles, seed)).rules for seed in range(5))


@pytest.mark.parametrize("tiles", [4, 8, 16])
def test_ground_alone_is_no_place(tiles: int) -> None:
    shares = [found(vectors_with(0.0, tiles, seed)) for seed in range(20)]
    assert np.mean([share.share for share in shares]) < 0.01  # a plain share of variance would say 1 / tiles
    assert not any(share.rules for share in shares)


def test_patches_without_ground_are_left_out() -> None:
    vectors = vectors_with(0.5, 12)
    present = np.random.default_rng(1).random(vectors.shape[:2]) < 0.7
    present[3] = False
    vectors[~present] = np.nan
    assert found(vectors, present).share == pytest.approx(0.5, abs=0.02)


def test_what_cannot_be_told() -> None:
    vectors = vectors_with(0.5, 8)
    everything = np.ones(vectors.shape[:2], dtype=bool)
    assert share_of_place(vectors[:3], everything[:3]) is None
    assert share_of_place(vectors[:, :1], everything[:, :1]) is None
    one_colour = np.broadcast_to(vectors[:1], vectors.shape)  # all that differs is the place's
    assert share_of_place(one_colour, everything) is None
    vectors[2, 5, 1] = np.inf
    assert share_of_place(vectors, everything) is None


def test_copies_of_one_tile_with_its_ground_moved_all_around() -> None:
    ground = np.random.default_rng(3).standard_normal((4, 4, DIM))
    table = np.random.default_rng(4).standard_normal((16, DIM))
    table -= table.mean(axis=0)
    moved = np.stack([np.roll(ground, by, axis=(0, 1)).reshape(16, DIM) for by in shifts(16, 4, 4)])
    everything = np.ones((16, 16), dtype=bool)
    alone = share_of_place(moved, everything, same_ground=1.0)
    assert alone is not None
    assert alone.share == pytest.approx(0.0, abs=1e-6)
    spread = ((ground.reshape(16, DIM) - ground.mean(axis=(0, 1))) ** 2).sum(axis=1).mean()
    of_place = (table**2).sum(axis=1).mean()
    ruled = share_of_place(moved + table, everything, same_ground=1.0)
    assert ruled is not None
    assert ruled.share == pytest.approx(of_place / (of_place + spread), abs=0.01)


@pytest.mark.parametrize(("rows", "cols", "copies"), [(12, 12, 8), (4, 4, 16), (1, 7, 7), (16, 3, 20), (2, 2, 64)])
def test_shifts_are_all_different_and_spread(rows: int, cols: int, copies: int) -> None:
    given = shifts(copies, rows, cols)
    assert len(set(given)) == len(given) == min(copies, rows * cols)
    assert all(0 <= down < rows and 0 <= across < cols for down, across in given)
    for axis, side in ((0, rows), (1, cols)):
        seen = np.bincount([shift[axis] for shift in given], minlength=side)
        assert seen.max() <= 2 * max(1, -(-len(given) // side))
    assert set(shifts(4, 12, 12, begin=4)).isdisjoint(shifts(4, 12, 12))


def test_the_limit_is_the_one_that_is_documented() -> None:
    assert LIMIT == 0.05
