"""How well classes are told on ground that nothing was learned from, and what that does to areas."""

from __future__ import annotations

import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from sklearn.exceptions import ConvergenceWarning

from ..messages import Message
from ..quality.intervals import Estimate, class_mean_estimate
from ..quality.one_thread import one_thread
from ..quality.spatial_blocks import Split, block_numbers, block_side, block_splits, warnings_of_labels
from .classifier import Classifier, Model

_REPEATS = 1000
_FEWEST_BLOCKS = 3
_GAP_PATCHES = 1.5
_THREADS = 2
_NORMAL = 1.959963984540054  # 97.5 % of a normal distribution lie below


@dataclass(frozen=True)
class Validation:
    """What examples were called by classifiers that had learned nothing near them.

    Attributes
    ----------
    confusion : int array [classes, classes]
        Examples by what they are called (rows) and what they are (columns).
    accuracy : Estimate
        Balanced: the mean over classes of the share that is called right.
    f1 : tuple of Estimate or None, for each class
    tested, folds, blocks : int
    """

    confusion: np.ndarray
    accuracy: Estimate
    f1: Tuple[Optional[Estimate], ...]
    tested: int
    folds: int
    blocks: int

    def to_json(self) -> Dict[str, Any]:
        """As JSON types."""
        return {
            "confusion": self.confusion.tolist(),
            "balanced_accuracy": self.accuracy.to_json(),
            "f1": [None if estimate is None else estimate.to_json() for estimate in self.f1],
            "tested": self.tested,
            "folds": self.folds,
            "blocks": self.blocks,
        }


def validated(model: Model, xy: np.ndarray, patch: float) -> Tuple[Optional[Validation], List[str]]:
    """Cross-validate a model by blocks of ground.

    Parameters
    ----------
    model : Model
    xy : float array [n, 2]
        Where its examples lie.
    patch : float
        Side of a patch in the same units.

    Returns
    -------
    Validation or None
        None where nothing can be tested: the examples lie in one block.
    list of str
        What makes the figures weak.
    """
    examples = model.examples
    gap = _GAP_PATCHES * patch
    blocks = block_numbers(xy, block_side(xy, examples.classes, gap))
    told = warnings_of_labels(xy, examples.classes, blocks, examples.names, patch)
    called, folds = _called(model, block_splits(xy, examples.classes, blocks, gap, model.seed))
    tested = called >= 0
    if not tested.any():
        told.append(
            Message(
                "Nothing could be tested: the examples lie too near each other for parts of them to be kept apart. How "
                "good the classes are is not known; label each class in several parts of the scene."
            )
        )
        return None, told
    right = np.where(tested, (called == examples.classes).astype(float), np.nan)
    accuracy = class_mean_estimate(right, examples.classes, blocks, model.seed)
    parts = confusion_by_block(called[tested], examples.classes[tested], blocks[tested], len(examples.names))
    if accuracy is None:
        return None, told
    return (
        Validation(parts.sum(axis=0), accuracy, f1_estimates(parts, model.seed), int(tested.sum()), folds, len(parts)),
        told,
    )


def _called(model: Model, splits: Sequence[Split]) -> Tuple[np.ndarray, int]:
    """What each example is called by a classifier that has not seen its part, -1 where none could be; and how many."""
    examples = model.examples
    called = np.full(len(examples.classes), -1)

    def test_part(split: Split) -> bool:
        learned = np.unique(examples.classes[split.train])
        test = split.test[np.isin(examples.classes[split.test], learned)]
        if len(learned) < 2 or not len(test):
            return False
        fitted = Classifier(Model(model.method, examples.part(split.train), model.seed))
        called[test] = fitted.probabilities(examples.rows[test]).argmax(axis=1)
        return True

    # fits set both for the whole process while they last: here they are put back once all fits have ended
    with warnings.catch_warnings(), one_thread(), ThreadPoolExecutor(_THREADS) as pool:
        warnings.simplefilter("ignore", ConvergenceWarning)
        return called, sum(pool.map(test_part, splits))


def confusion_by_block(called: np.ndarray, true: np.ndarray, blocks: np.ndarray, classes: int) -> np.ndarray:
    """Counts by block, what examples are called and what they are; int64 [blocks, classes, classes]."""
    _, block = np.unique(blocks, return_inverse=True)
    parts = np.zeros((int(block.max()) + 1, classes, classes), dtype=np.int64)
    np.add.at(parts, (block, called, true), 1)
    return parts


def f1_estimates(parts: np.ndarray, seed: int = 0) -> Tuple[Optional[Estimate], ...]:
    """F1 of each class, with 95 % intervals from resampled blocks; None for classes that nothing is, or is called.

    Parameters
    ----------
    parts : int array [blocks, classes, classes]
        As `confusion_by_block` gives them.
    seed : int
    """
    values = _f1(parts.sum(axis=0)[None].astype(float))[0]
    if len(parts) < _FEWEST_BLOCKS:
        return tuple(None if np.isnan(value) else Estimate(float(value), None, None) for value in values)
    share = np.full(len(parts), 1 / len(parts))
    draws = np.random.default_rng(seed).multinomial(len(parts), share, size=_REPEATS).astype(float)
    drawn = _f1(np.tensordot(draws, parts.astype(float), axes=1))
    found: List[Optional[Estimate]] = []
    for number, value in enumerate(values):
        known = drawn[np.isfinite(drawn[:, number]), number]
        if np.isnan(value):
            found.append(None)
        else:
            low, high = np.percentile(known, [2.5, 97.5])
            found.append(Estimate(float(value), float(low), float(high)))
    return tuple(found)


def _f1(confusion: np.ndarray) -> np.ndarray:
    """F1 of each class [n, classes] of confusion matrices [n, classes, classes]."""
    right = np.diagonal(confusion, axis1=1, axis2=2)
    either = confusion.sum(axis=1) + confusion.sum(axis=2)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(either > 0, 2 * right / either, np.nan)


@dataclass(frozen=True)
class AdjustedArea:
    """Area of a class with the errors of its map taken into account, and half of its 95 % interval."""

    area: float
    margin: float


def adjusted_areas(confusion: np.ndarray, mapped: np.ndarray) -> Optional[List[AdjustedArea]]:
    """Areas of classes as they most likely are on the ground, from what a map calls and a test found.

    Olofsson et al. (2014), Remote Sensing of Environment 148, 42, equations 2, 10 and 11: the stratified estimator with
    the map's classes as strata. Its intervals hold for tests drawn at random within the mapped classes; labels that
    somebody chose are none, and the intervals are then too narrow.

    Parameters
    ----------
    confusion : int array [classes, classes]
        Tests by what they are called (rows) and what they are (columns).
    mapped : float array [classes]
        Area of each class in the map.

    Returns
    -------
    list of AdjustedArea or None
        None where a mapped class has fewer than two tests.
    """
    tests = confusion.sum(axis=1).astype(float)
    there = mapped > 0
    if (tests[there] < 2).any() or not there.any():
        return None
    total = float(mapped.sum())
    weight = np.where(there, mapped / total, 0.0)
    share = confusion / np.maximum(tests, 1)[:, None]
    proportion = weight @ share
    spread = np.where(there, weight**2 / np.maximum(tests - 1, 1), 0.0) @ (share * (1 - share))
    return [
        AdjustedArea(float(total * part), float(_NORMAL * total * np.sqrt(variance)))
        for part, variance in zip(proportion, spread)
    ]
