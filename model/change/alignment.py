"""Taking out of two dates what changed everywhere: season, illumination, another atmosphere."""

from __future__ import annotations

from typing import NamedTuple, Tuple

import numpy as np
import scipy.linalg

from ..quality.one_thread import one_thread

FEWEST_PAIRS = 20

_ROWS_OF_TURN = 20_000
_ROUNDS = 6
_LEAST_SPREAD = 0.005
_STABLE = 0.6  # of the pairs are taken to be unchanged


class Aligned(NamedTuple):
    """Two dates in the same coordinates.

    before, after : float32 arrays [n, k]
        `after` turned and moved onto `before`.
    turned : mean distance that the turn takes off the stable majority, as a share of what it was
    """

    before: np.ndarray
    after: np.ndarray
    turned: float


def aligned(before: np.ndarray, after: np.ndarray) -> Aligned:
    """Turn and move one date's vectors so that the stable majority of places meets its vectors of the other date.

    Orthogonal Procrustes (Schönemann 1966) on the 60 % of places that differ least, chosen anew six times: the rest is
    what may have changed.

    Parameters
    ----------
    before, after : float32 arrays [n, k]
        Of the same places, along `common_components`; n >= 20. `after` is used up.
    """
    some = slice(None, None, max(1, len(before) // _ROWS_OF_TURN))
    targets, sources = before[some], after[some].copy()
    moved, stable, dims = sources, np.arange(len(targets)), before.shape[1]
    centre, target, turn = (np.zeros(shape, dtype=np.float32) for shape in (dims, dims, (dims, dims)))
    for _ in range(_ROUNDS):
        centre, target = sources[stable].mean(axis=0), targets[stable].mean(axis=0)
        turn = _turn(sources[stable] - centre, targets[stable] - target)
        moved = (sources - centre) @ turn + target
        distances = _distances(targets, moved)
        nearest = np.sort(np.argpartition(distances, int(_STABLE * len(moved)))[: int(_STABLE * len(moved))])
        if np.array_equal(nearest, stable):
            break
        stable = nearest
    first = float(_distances(targets[stable], sources[stable]).mean())
    turned = 1 - float(_distances(targets[stable], moved[stable]).mean()) / first if first > 0 else 0.0
    after -= centre
    moved = after @ turn
    moved += target
    return Aligned(before, moved, turned)


def change_scores(distances: np.ndarray, scale: float) -> np.ndarray:
    """Distances [n] in robust deviations above their median; 0 and less mean unchanged.

    The deviation is that of the lower half, which changes do not reach, and no less than half a hundredth of the scale:
    where nothing changed, rounding does not count as change.

    Parameters
    ----------
    distances : float array [n]
    scale : float
        How far vectors of different places lie from their mean.
    """
    middle, spread = middle_and_spread(distances, scale)
    return np.asarray((distances - middle) / spread, dtype=np.float32)


def middle_and_spread(distances: np.ndarray, scale: float) -> Tuple[float, float]:
    """Median of distances [n] and their robust deviation, as `change_scores` has them."""
    middle = float(np.median(distances))
    spread = 1.4826 * float(np.median(middle - distances[distances <= middle]))
    return middle, max(spread, _LEAST_SPREAD * scale, 1e-12)


def _turn(sources: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The orthogonal matrix that brings rows [n, k] nearest to others, float32 [k, k]."""
    with one_thread():  # so small a matrix keeps threads waiting for each other
        left, _, right = scipy.linalg.svd((sources.T @ targets).astype(np.float64))
    return np.asarray(left @ right, dtype=np.float32)


def _distances(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.asarray(np.linalg.norm(one - other, axis=1))
