"""Nearest neighbours by cosine, and how many of them stay."""

from __future__ import annotations

from typing import Optional

import numpy as np

_ROWS_AT_ONCE = 1024


def nearest(rows: np.ndarray, k: int) -> np.ndarray:
    """The k nearest other rows of each row by cosine, nearest first; int64 [n, k].

    Parameters
    ----------
    rows : float32 array [n, D]
        Unit rows; n > k.
    k : int
    """
    found = np.empty((len(rows), k), dtype=np.int64)
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        scores = rows[start : start + _ROWS_AT_ONCE] @ rows.T
        own = np.arange(len(scores))
        scores[own, start + own] = -np.inf
        some = np.argpartition(-scores, k - 1, axis=1)[:, :k]
        order = np.argsort(-np.take_along_axis(scores, some, axis=1), axis=1, kind="stable")
        found[start : start + _ROWS_AT_ONCE] = np.take_along_axis(some, order, axis=1)
    return found


def overlap_at_k(rows: np.ndarray, others: np.ndarray, k: int = 10) -> Optional[float]:
    """Share of each row's k nearest neighbours that are the same in another description of the same places, 0 to 1.

    Unrelated vectors give k / (n - 1). None where there are not more than k rows.

    Parameters
    ----------
    rows, others : float32 arrays [n, D], [n, E]
        Unit rows; row i of both is the same place.
    """
    if len(rows) <= k:
        return None
    first, second = nearest(rows, k), nearest(others, k)
    return float((first[:, :, None] == second[:, None, :]).any(axis=2).mean())
