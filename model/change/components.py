"""Both dates along the principal components of what varies within them: a few numbers in place of long vectors."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, Tuple

import numpy as np
import scipy.linalg

from ..patches.unit_vectors import comparable_rows
from ..quality.one_thread import one_thread
from .matching import UnitRows

_MOST_DIMS = 64
_PAIRS_A_DIM = 10  # fewer, and a rotation could explain changes away
_FITTED_ROWS = 4096
_THREADS = 2
_ROWS_AT_ONCE = 1024  # which stay in the processor's cache from file to components


class Components(NamedTuple):
    """Places that have a vector at both dates.

    places : int64 array [n]
        Which of those that were given; the others' vectors are zero or not finite.
    before, after : float32 arrays [n, k]
    kept : share of the variance of both that the k components hold
    """

    places: np.ndarray
    before: np.ndarray
    after: np.ndarray
    kept: float


def common_components(before: UnitRows, after: UnitRows) -> Components:
    """Cut vectors of two dates to their first principal components: 64, and no more than a tenth of the places.

    A turn of more numbers could make changes meet too. The rows are never all in memory.

    Parameters
    ----------
    before, after : UnitRows [m, D]
        Of the same places; at least one.
    """
    fitted = slice(None, None, max(1, len(before) // _FITTED_ROWS))
    one, other = before.part(fitted), after.part(fitted)
    usable = comparable_rows(one) & comparable_rows(other)
    one, other = one[usable], other[usable]
    most = int(np.clip(len(before) // _PAIRS_A_DIM, 1, min(_MOST_DIMS, before.dim)))
    axes, values, total = _principal_axes(one, other, most)
    centre = one.mean(axis=0) @ axes if len(one) else np.zeros(most, dtype=np.float32)
    with one_thread():  # each block on one core from its file to its components
        (there, early), (still, late) = (_projected(rows, axes) for rows in (before, after))
    places = np.flatnonzero(there & still)
    if len(places) < len(before):
        early, late = early[places], late[places]
    dims = int(np.clip(len(places) // _PAIRS_A_DIM, 1, most))  # fewer where many had no vector
    early -= centre
    late -= centre
    kept = float(values[:dims].sum()) / total if total > 0 else 1.0
    return Components(places, early[:, :dims], late[:, :dims], kept)


def _principal_axes(one: np.ndarray, other: np.ndarray, dims: int) -> Tuple[np.ndarray, np.ndarray, float]:
    """Directions [D, dims] of what varies most within either of two samples, their variances, and that of all."""
    one, other = (rows - rows.mean(axis=0) if len(rows) else rows for rows in (one, other))
    common = (one.T @ one + other.T @ other).astype(np.float64)
    last = len(common) - 1
    with one_thread():  # quicker than two threads, on matrices of this size
        values, axes = scipy.linalg.eigh(common, subset_by_index=[last - dims + 1, last])
    return np.ascontiguousarray(axes[:, ::-1], dtype=np.float32), values[::-1], float(np.trace(common))


def _projected(rows: UnitRows, axes: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Which rows have a direction, bool [n], and all along axes [D, k], float32 [n, k]."""
    usable, found = np.empty(len(rows), dtype=bool), np.empty((len(rows), axes.shape[1]), dtype=np.float32)

    def fill(start: int) -> None:
        some = slice(start, start + _ROWS_AT_ONCE)
        part = rows.part(some)
        usable[some] = comparable_rows(part)
        np.matmul(part, axes, out=found[some])

    with ThreadPoolExecutor(_THREADS) as pool:
        list(pool.map(fill, range(0, len(rows), _ROWS_AT_ONCE)))
    return usable, found
