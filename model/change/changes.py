"""What changed between two dates: scores of patches, connected changes, and from which cluster to which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from scipy.ndimage import label as connected

from ..errors import InputError
from ..patches import PatchGrid
from ..patches.unit_vectors import unit_rows
from ..quality.grouping import k_means
from ..study_options import ALIKE
from .alignment import Aligned, change_scores
from .alike_ground import scores_against_alike

UNCHANGED = -1

_EIGHT = np.ones((3, 3), dtype=int)
_FITTED_ROWS = 10_000
_EXAMPLE = 0.25  # of the highest score of an example: what has changed less is its rim


@dataclass(frozen=True)
class Rules:
    """What counts as a change.

    Attributes
    ----------
    threshold : float
        Scores above it do.
    smallest : int
        Patches that a change has at least.
    against : str
        What a difference is held against: "all" patches, or those that looked "alike" before.
    seed : int
    likeness : float
        Cosine to the examples from which on a change is like them, where there are examples.
    """

    threshold: float
    smallest: int
    against: str
    seed: int
    likeness: float


class Clusters(NamedTuple):
    """Number of the cluster of each patch at either date, int32 [n]."""

    before: np.ndarray
    after: np.ndarray


@dataclass(frozen=True)
class Changes:
    """Changes between two sets.

    Attributes
    ----------
    index : int64 array [n]
        Patches of the first set that are compared.
    before, after : float32 arrays [n, k]
        Their aligned vectors.
    distances, scores, ranks : float32 arrays [n]
        The rank is 1 for the largest difference.
    objects : int32 array [n]
        Number of the connected change, the largest first, -1 where there is none.
    likeness : float32 array [n], optional
        To the most similar example; None without examples.
    """

    index: np.ndarray
    before: np.ndarray
    after: np.ndarray
    distances: np.ndarray
    scores: np.ndarray
    ranks: np.ndarray
    objects: np.ndarray
    likeness: Optional[np.ndarray]


def find_changes(
    grid: PatchGrid, patches: np.ndarray, both: Aligned, rules: Rules, examples: Optional[np.ndarray] = None
) -> Changes:
    """Score and join changes.

    Parameters
    ----------
    grid : PatchGrid
        Of the first set.
    patches : int64 array [n]
        Of the grid, those that are compared.
    both : Aligned
        Their vectors.
    rules : Rules
    examples : int array, optional
        Patches of the grid whose change is looked for; without, every change is.

    Raises
    ------
    InputError
        When none of the examples is on a patch that is compared.
    """
    before, after = both.before, both.after
    scale = float(np.sqrt(before.var(axis=0).sum()))
    if rules.against == ALIKE:
        distances, scores = scores_against_alike(before, after, scale, rules.seed)
    else:
        distances = np.linalg.norm(before - after, axis=1).astype(np.float32)
        scores = change_scores(distances, scale)
    ranks = np.empty(len(scores), dtype=np.float32)
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1) / len(scores)
    changed, likeness = scores > rules.threshold, None
    if examples is not None:
        given = np.flatnonzero(np.isin(patches, examples))
        likeness = likeness_of_changes(before, after, _most_changed(grid, patches, scores, given))
        changed &= likeness >= rules.likeness
    objects = _joined(grid, patches, changed, rules.smallest)
    return Changes(patches, before, after, distances, scores, ranks, objects, likeness)


def change_clusters(both: Aligned, k: int, seed: int) -> Clusters:
    """Group the vectors of both dates by k-means.

    Raises
    ------
    InputError
        When there are more clusters than vectors.
    """
    before, after = both.before, both.after
    most = min(2 * len(before), 2 * _FITTED_ROWS)
    if k > most:
        raise InputError(
            "k is {k:,}, needs 1 to {most:,}, the number of vectors of both dates that are grouped; choose a smaller k",
            k=k,
            most=most,
        )
    drawn = np.random.default_rng(seed).permutation(len(before))[:_FITTED_ROWS]
    fitted = k_means(np.concatenate([before[drawn], after[drawn]]), k, seed)
    were, are = (fitted.predict(rows).astype(np.int32) for rows in (before, after))
    return Clusters(were, are)


def likeness_of_changes(before: np.ndarray, after: np.ndarray, examples: np.ndarray) -> np.ndarray:
    """How much each place changes as the most similar example does: cosine of the differences, float32 [n].

    Parameters
    ----------
    before, after : float arrays [n, k]
    examples : int array
        Positions among the places.

    Raises
    ------
    InputError
        When `examples` is empty.
    """
    if not len(examples):
        raise InputError(
            "none of the examples lies on a patch that is compared; give points or polygons on ground that changed",
            "examples_elsewhere",
        )
    differences = unit_rows(after - before)
    return np.asarray((differences @ differences[examples].T).max(axis=1), dtype=np.float32)


def _most_changed(grid: PatchGrid, index: np.ndarray, scores: np.ndarray, given: np.ndarray) -> np.ndarray:
    """Positions of examples without their rims: there an encoder sees a part of the change, and noise beside it."""
    raster = np.zeros(len(grid), dtype=bool)
    raster[index[given]] = True
    numbers, count = connected(raster.reshape(grid.shape), structure=_EIGHT)
    number = numbers.ravel()[index[given]]
    highest = np.zeros(count + 1, dtype=scores.dtype)
    np.maximum.at(highest, number, scores[given])
    # where nothing has changed, as between the later two of three dates, every score is about 0, and none is a rim's
    least = np.where(highest > 0, _EXAMPLE * highest, -np.inf)[number]
    return np.asarray(given[scores[given] >= least]) if len(given) else given


def _joined(grid: PatchGrid, index: np.ndarray, changed: np.ndarray, smallest: int) -> np.ndarray:
    """Number of the connected change that each patch belongs to, the largest first."""
    raster = np.zeros(len(grid), dtype=bool)
    raster[index[changed]] = True
    numbers, count = connected(raster.reshape(grid.shape), structure=_EIGHT)
    sizes = np.bincount(numbers.ravel(), minlength=count + 1)
    kept = np.flatnonzero(sizes >= smallest)
    kept = kept[kept > 0]
    order = kept[np.argsort(-sizes[kept], kind="stable")]
    renamed = np.full(count + 1, UNCHANGED, dtype=np.int32)
    renamed[order] = np.arange(len(order), dtype=np.int32)
    return np.asarray(renamed[numbers.ravel()[index]])
