"""Taking out of two dates what changed everywhere: season, illumination, another atmosphere."""

from __future__ import annotations

from typing import NamedTuple, Tuple

import numpy as np
import scipy.linalg

from ..quality.one_thread import one_thread

FEWEST_PAIRS = 20

_MOST_DIMS = 64
_PAIRS_A_DIM = 10  # fewer, and a rotation could explain changes away
_ROWS_OF_COMPONENTS = 4096
_ROWS_OF_TURN = 20_000
_ROUNDS = 6
_LEAST_SPREAD = 0.005
_STABLE = 0.6  # of the pairs are taken to be unchanged


class Aligned(NamedTuple):
    """Two dates in the same coordinates.

    before, after : float32 arrays [n, k]
        Along their common principal components; `after` turned and moved onto `before`.
    kept : share of the variance of both that these components hold
    turned : mean distance that the turn takes off the stable majority, as a share of what it was
    """

    before: np.ndarray
    after: np.ndarray
    kept: float
    turned: float


def aligned(before: np.ndarray, after: np.ndarray) -> Aligned:
    """Turn and move one date's vectors so that the stable majority of places meets its vectors of the other date.

    Orthogonal Procrustes (Schönemann 1966) on the 60 % of places that differ least, chosen anew six times: the rest is
    what may have changed. Vectors are cut to their first principal components, as many as a tenth of the places at
    most, because a turn of more could make changes meet too.

    Parameters
    ----------
    before, after : float arrays [n, D]
        Unit rows of the same places; n >= 20.
    """
    dims = int(np.clip(len(before) // _PAIRS_A_DIM, 1, min(_MOST_DIMS, before.shape[1])))
    one, other, kept = _common_components(before, after, dims)
    some = slice(None, None, max(1, len(one) // _ROWS_OF_TURN))
    targets, sources = one[some], other[some]
    moved, stable = sources, np.arange(len(targets))
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
    other -= centre
    return Aligned(one, other @ turn + target, kept, turned)


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
    middle = float(np.median(distances))
    spread = 1.4826 * float(np.median(middle - distances[distances <= middle]))
    spread = max(spread, _LEAST_SPREAD * scale, 1e-12)
    return np.asarray((distances - middle) / spread, dtype=np.float32)


def _turn(sources: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The orthogonal matrix that brings rows [n, k] nearest to others, float32 [k, k]."""
    with one_thread():  # so small a matrix keeps threads waiting for each other
        left, _, right = scipy.linalg.svd((sources.T @ targets).astype(np.float64))
    return np.asarray(left @ right, dtype=np.float32)


def _common_components(before: np.ndarray, after: np.ndarray, dims: int) -> Tuple[np.ndarray, np.ndarray, float]:
    """Both dates along the principal components of what varies within them, and the share of it that these hold.

    The arrays are new ones, float32.
    """
    step = max(1, len(before) // _ROWS_OF_COMPONENTS)
    one, other = (values[::step] - values[::step].mean(axis=0) for values in (before, after))
    common = (one.T @ one + other.T @ other).astype(np.float64)
    last = len(common) - 1
    with one_thread():  # quicker than two threads, on matrices of this size
        values, axes = scipy.linalg.eigh(common, subset_by_index=[last - dims + 1, last])
    chosen = np.ascontiguousarray(axes[:, ::-1], dtype=np.float32)
    total = float(np.trace(common))
    kept = float(values.sum()) / total if total > 0 else 1.0
    centre = before[::step].mean(axis=0) @ chosen
    return before @ chosen - centre, after @ chosen - centre, kept


def _distances(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.asarray(np.linalg.norm(one - other, axis=1))
