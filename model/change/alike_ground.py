"""Changes held against what became of ground that looked alike before."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Tuple

import numpy as np

from ..quality.one_thread import one_thread
from .alignment import middle_and_spread

NEIGHBOURS = 20

_REFERENCES = 5000
_ROWS_AT_ONCE = 1024
_THREADS = 2


def scores_against_alike(
    before: np.ndarray, after: np.ndarray, scale: float, seed: int
) -> Tuple[np.ndarray, np.ndarray]:
    """How far each later vector lies from those of places that looked alike before, and how unusual that is there.

    A patch is expected to become what its like became: the median of the later vectors of the 20 places that were
    nearest to it before. Its distance from that is held against the same distances of these 20: above their median, in
    robust deviations, both no less than those of the whole scene. What varies at random from date to date, such as
    water, and what changes as a kind, such as a crop, then stays unchanged; what a whole kind of ground became is
    not found. This is conditional anomalous change detection, with neighbours in the place of a Gaussian: Schaum &
    Stocker (1998), "Long-interval chronochrome target detection"; Theiler & Perkins (2006), "Proposed framework for
    anomalous change detection".

    Parameters
    ----------
    before, after : float32 arrays [n, k]
        Aligned vectors; n >= 20.
    scale : float
        How far vectors of different places lie from their mean.
    seed : int
        Of the places that are searched for the nearest, where there are more than 5,000.

    Returns
    -------
    distances, scores : float32 arrays [n]
    """
    near = _nearest_places(before, seed)
    distances = np.empty(len(after), dtype=np.float32)

    def measure(start: int) -> None:
        some = slice(start, start + _ROWS_AT_ONCE)
        distances[some] = np.linalg.norm(after[some] - np.median(after[near[some]], axis=1), axis=1)

    with ThreadPoolExecutor(_THREADS) as pool:
        list(pool.map(measure, range(0, len(after), _ROWS_AT_ONCE)))
    middle, spread = middle_and_spread(distances, scale)
    theirs = distances[near]
    middles = np.median(theirs, axis=1)
    below = np.where(theirs <= middles[:, None], middles[:, None] - theirs, np.nan)
    spreads = 1.4826 * np.nanmedian(below, axis=1)
    scores = (distances - np.maximum(middles, middle)) / np.maximum(spreads, spread)
    return distances, scores.astype(np.float32)


def _nearest_places(rows: np.ndarray, seed: int) -> np.ndarray:
    """The places nearest to each, itself left out, int64 [n, 20] or fewer; among 5,000 drawn ones at most."""
    drawn = np.sort(np.random.default_rng(seed).permutation(len(rows))[:_REFERENCES])
    references = np.ascontiguousarray(rows[drawn])
    squares = np.einsum("nd,nd->n", references, references)
    count = min(NEIGHBOURS, len(drawn) - 1)
    near = np.empty((len(rows), count), dtype=np.int64)

    def search(start: int) -> None:
        stop = min(start + _ROWS_AT_ONCE, len(rows))
        apart = squares - 2 * (rows[start:stop] @ references.T)  # but for what is the same in a row
        own = np.arange(*np.searchsorted(drawn, (start, stop)))
        apart[drawn[own] - start, own] = np.inf
        near[start:stop] = drawn[np.argpartition(apart, count - 1, axis=1)[:, :count]]

    with one_thread(), ThreadPoolExecutor(_THREADS) as pool:
        list(pool.map(search, range(0, len(rows), _ROWS_AT_ONCE)))
    return near
