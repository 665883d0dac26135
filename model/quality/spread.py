"""How many directions vectors use, and how many are exact copies."""

from __future__ import annotations

from typing import Optional

import numpy as np
from sklearn.neighbors import NearestNeighbors
from threadpoolctl import threadpool_limits

_KEPT = 0.9  # of the ratios: Facco et al. leave out the largest tenth


def effective_rank(vectors: np.ndarray) -> float:
    """Exponential of the entropy of the singular values of the centred vectors [n, D]: 1 for one direction.

    Garrido et al. (2023), RankMe, arXiv 2210.02885, which does not centre; an offset that all vectors share tells no
    places apart, so that it is taken off here.
    """
    values = vectors - vectors.mean(axis=0, dtype=np.float64)
    singular = np.linalg.svd(values, compute_uv=False)
    total = singular.sum()
    if not total > 0:
        return 1.0
    shares = singular[singular > 0] / total
    return float(np.exp(-(shares * np.log(shares)).sum()))


def intrinsic_dimension(vectors: np.ndarray) -> Optional[float]:
    """TwoNN: dimension by the ratio of the distances to the second and to the first neighbour.

    Facco et al. (2017), Scientific Reports 7, 12140: -log(1 - F(ratio)) = dimension * log(ratio), fitted through the
    origin without the largest tenth. Exact copies are left out. None where fewer than ten vectors [n, D] differ.
    """
    different = np.unique(vectors, axis=0)
    if len(different) < 10:
        return None
    with threadpool_limits(1):
        distances, _ = NearestNeighbors(n_neighbors=3).fit(different).kneighbors(different)
    known = distances[:, 1] > 0
    ratios = np.sort(distances[known, 2] / distances[known, 1])
    if len(ratios) < 10:
        return None
    return dimension_of_ratios(ratios)


def dimension_of_ratios(ratios: np.ndarray) -> Optional[float]:
    """The fit of TwoNN for ascending ratios [n], all at least 1; None where all are 1."""
    count = len(ratios)
    kept = int(count * _KEPT)
    x = np.log(ratios[:kept])
    y = -np.log(1 - np.arange(1, kept + 1) / count)
    return float((x @ y) / (x @ x)) if (x > 0).any() else None


def duplicate_share(vectors: np.ndarray) -> float:
    """Share of vectors [n, D] that another one equals to the last bit."""
    _, counts = np.unique(vectors, axis=0, return_counts=True)
    return float(counts[counts > 1].sum() / len(vectors))
