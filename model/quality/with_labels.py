"""How well vectors find, group and map labelled classes: a score of 0 to 1 for every labelled place.

Scores of places, not their means, are given back: `intervals` makes means and intervals of them, and compares two
kinds of vectors place by place.
"""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional, Sequence

import numpy as np

from .grouping import k_means, short_rows
from .intervals import class_mean
from .linear_probe import fit_linear_probe
from .spatial_blocks import Split

NEIGHBOURS_OF_VOTE = 5
CURVE = (1, 5, 20, 100)

_ROWS_AT_ONCE = 512


class Retrieval(NamedTuple):
    """For each place as the example of a search: precision among the first ten, and average precision."""

    precision: np.ndarray
    average_precision: np.ndarray


def retrieval_scores(rows: np.ndarray, classes: np.ndarray, xy: np.ndarray, gap: float, top: int = 10) -> Retrieval:
    """Search by cosine with each place among all places farther than a gap.

    Parameters
    ----------
    rows : float32 array [n, D]
        Unit rows.
    classes : int array [n]
    xy : float array [n, 2]
    gap : float
        In the units of xy.
    top : int

    Returns
    -------
    Retrieval
        Both float64 [n]; NaN where fewer than `top` places are far enough, or none of them is of the same class.
    """
    count = len(rows)
    precision, average = np.full(count, np.nan), np.full(count, np.nan)
    for start in range(0, count, _ROWS_AT_ONCE):
        asked = slice(start, min(start + _ROWS_AT_ONCE, count))
        far = ((xy[asked, None, :] - xy[None]) ** 2).sum(axis=2) > gap**2
        far[np.arange(asked.stop - start), np.arange(start, asked.stop)] = False
        scores = np.where(far, rows[asked] @ rows.T, -np.inf)
        order = np.argsort(-scores, axis=1, kind="stable")
        relevant = classes[order] == classes[asked, None]
        relevant &= np.take_along_axis(far, order, axis=1)
        hits = np.cumsum(relevant, axis=1)
        able = (far.sum(axis=1) >= top) & (hits[:, -1] > 0)
        ranks = np.arange(1, count + 1)
        with np.errstate(invalid="ignore"):
            means = (hits / ranks * relevant).sum(axis=1) / hits[:, -1]
        precision[asked] = np.where(able, hits[:, top - 1] / top if count >= top else np.nan, np.nan)
        average[asked] = np.where(able, means, np.nan)
    return Retrieval(precision, average)


def vote_scores(rows: np.ndarray, classes: np.ndarray, splits: Sequence[Split]) -> np.ndarray:
    """Whether the majority of the five nearest places learned from names each place right; float64 [n], NaN untested.

    Of equally many votes the nearer neighbour's counts.
    """
    found = np.full(len(rows), np.nan)
    for train, test in _testable(splits, classes):
        k = min(NEIGHBOURS_OF_VOTE, len(train))
        scores = rows[test] @ rows[train].T
        order = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        votes = classes[train][order]
        same = (votes[:, :, None] == votes[:, None, :]).sum(axis=2)
        named = np.take_along_axis(votes, same.argmax(axis=1)[:, None], axis=1)[:, 0]
        found[test] = named == classes[test]
    return found


def probe_scores(rows: np.ndarray, classes: np.ndarray, splits: Sequence[Split]) -> np.ndarray:
    """Whether a linear probe names each place right; float64 [n], NaN untested."""
    found = np.full(len(rows), np.nan)
    for train, test in _testable(splits, classes):
        found[test] = fit_linear_probe(rows[train], classes[train]).predict(rows[test]) == classes[test]
    return found


def cluster_scores(
    rows: np.ndarray, classes: np.ndarray, splits: Sequence[Split], all_rows: np.ndarray, k: int, seed: int = 0
) -> np.ndarray:
    """Whether clusters name each place right, once each cluster has been named after most of the places in it.

    As an analyst works: group the whole scene, name the clusters by what is known, look elsewhere. A cluster without
    known places takes the name of the nearest one that has some.

    Parameters
    ----------
    rows : float32 array [n, D]
        Unit rows of the places.
    classes : int array [n]
    splits : sequence of Split
    all_rows : float32 array [m, D]
        Unit rows of the scene, or of a sample of it.
    k, seed : int

    Returns
    -------
    float64 array [n]
        NaN untested.
    """
    found = np.full(len(rows), np.nan)
    if len(all_rows) < k:
        return found
    short = short_rows(np.concatenate([all_rows, rows]))
    fitted = k_means(short[: len(all_rows)], k, seed)
    groups, centres = fitted.predict(short[len(all_rows) :]), fitted.cluster_centers_
    for train, test in _testable(splits, classes):
        known, which = np.unique(groups[train], return_inverse=True)
        labels, label = np.unique(classes[train], return_inverse=True)
        votes = np.zeros((len(known), len(labels)))
        # classes weigh the same, lest the most labelled one takes all clusters
        np.add.at(votes, (which, label), 1.0 / np.bincount(label)[label])
        names = labels[votes.argmax(axis=1)]
        nearest = ((centres[:, None] - centres[known][None]) ** 2).sum(axis=2).argmin(axis=1)
        found[test] = names[nearest[groups[test]]] == classes[test]
    return found


def learning_curve(
    rows: np.ndarray, classes: np.ndarray, splits: Sequence[Split], seed: int = 0, repeats: int = 2
) -> Dict[int, float]:
    """Balanced accuracy of a linear probe by the number of examples of each class, where there are as many.

    Parameters
    ----------
    rows : float32 array [n, D]
    classes : int array [n]
    splits : sequence of Split
    seed, repeats : int
        How often examples are drawn anew.
    """
    curve: Dict[int, float] = {}
    for each in CURVE:
        found: List[float] = []
        for repeat in range(repeats):
            generator = np.random.default_rng([seed, each, repeat])
            right = np.full(len(rows), np.nan)
            for train, test in _testable(splits, classes):
                drawn = _drawn(train, classes, each, generator)
                if drawn is not None:
                    right[test] = fit_linear_probe(rows[drawn], classes[drawn]).predict(rows[test]) == classes[test]
            value = class_mean(right, classes)
            if value is not None:
                found.append(value)
        if found:
            curve[each] = float(np.mean(found))
    return curve


def _drawn(train: np.ndarray, classes: np.ndarray, each: int, generator: np.random.Generator) -> Optional[np.ndarray]:
    """As many places of each class; None where one has fewer."""
    parts = []
    for label in np.unique(classes[train]):
        members = train[classes[train] == label]
        if len(members) < each:
            return None
        parts.append(generator.choice(members, each, replace=False))
    return np.concatenate(parts)


def _testable(splits: Sequence[Split], classes: np.ndarray) -> List[Split]:
    """Splits with two classes to learn, and of their tests the places whose class was learned."""
    kept = []
    for train, test in splits:
        learned = np.unique(classes[train])
        if len(learned) >= 2:
            kept.append(Split(train, test[np.isin(classes[test], learned)]))
    return kept
