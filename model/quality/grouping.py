"""Whether k-means finds the same groups again, and how well they stand apart."""

from __future__ import annotations

import warnings
from typing import NamedTuple, Optional

import numpy as np
from sklearn.cluster import KMeans
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import adjusted_rand_score, silhouette_score
from threadpoolctl import threadpool_limits

_DIMS = 32
_STARTS = 4
_MOST_ITERATIONS = 60


class Stability(NamedTuple):
    """Adjusted Rand index of pairs of groupings: mean, least and most."""

    mean: float
    least: float
    most: float


def short_rows(rows: np.ndarray) -> np.ndarray:
    """Rows [n, D] along their first 32 principal components, float32: as near to each other, quicker to group."""
    if rows.shape[1] <= _DIMS:
        return np.ascontiguousarray(rows, dtype=np.float32)
    centred = rows - rows.mean(axis=0)
    with threadpool_limits(1):
        _, directions = np.linalg.eigh(centred.T @ centred)
        return np.ascontiguousarray(centred @ directions[:, -_DIMS:], dtype=np.float32)


def k_means(rows: np.ndarray, k: int, seed: int) -> KMeans:
    """k-means of short rows [n, D]; fewer groups where fewer rows differ."""
    with warnings.catch_warnings(), threadpool_limits(1):
        warnings.simplefilter("ignore", ConvergenceWarning)
        return KMeans(k, n_init=_STARTS, max_iter=_MOST_ITERATIONS, algorithm="lloyd", random_state=seed).fit(rows)


def cluster_stability(rows: np.ndarray, k: int, seed: int = 0, repeats: int = 3) -> Optional[Stability]:
    """How alike the groups are that k-means finds on two halves of the rows from two seeds; 1 the same, 0 by chance.

    Every row is put into the nearest cluster of both, and the two groupings are compared: adjusted Rand index (Hubert &
    Arabie 1985). None with fewer than 4 k rows.

    Parameters
    ----------
    rows : float array [n, D]
    k : int
    seed, repeats : int
        How often the rows are halved anew.
    """
    if len(rows) < 4 * k:
        return None
    generator = np.random.default_rng(seed)
    found = []
    for repeat in range(repeats):
        order = generator.permutation(len(rows))
        halves = np.array_split(order, 2)
        with threadpool_limits(1):
            one, other = (
                k_means(rows[half], k, seed + 2 * repeat + number).predict(rows) for number, half in enumerate(halves)
            )
        found.append(float(adjusted_rand_score(one, other)))
    return Stability(float(np.mean(found)), min(found), max(found))


def silhouette(rows: np.ndarray, k: int, seed: int = 0) -> Optional[float]:
    """Mean silhouette of k-means groups, -1 to 1: how much nearer rows are to their own group than to the next.

    Rousseeuw (1987). None where there are not more than k rows, or they make one group.
    """
    if len(rows) <= k:
        return None
    labels = k_means(rows, k, seed).labels_
    if len(np.unique(labels)) < 2:
        return None
    with threadpool_limits(1):
        return float(silhouette_score(rows, labels))
