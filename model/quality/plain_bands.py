"""How much of vectors the mean and the deviation of bands say already."""

from __future__ import annotations

from typing import Optional

import numpy as np

_FOLDS = 5
_RIDGE = 1e-6


def explained_by(vectors: np.ndarray, numbers: np.ndarray, seed: int = 0) -> Optional[float]:
    """Share of the variance of vectors that a linear model of other numbers tells on rows it was not fitted on (R²).

    1: the vectors say nothing else; 0 or less: they say other things. None where there are too few rows, or the
    vectors do not differ.

    Parameters
    ----------
    vectors : array [n, D]
    numbers : array [n, B]
        Such as the mean and deviation of each band in the patch.
    seed : int
        Of the five folds.
    """
    count = len(vectors)
    if count < 2 * (numbers.shape[1] + 1):
        return None
    deviation = numbers.std(axis=0)
    design = np.column_stack([(numbers - numbers.mean(axis=0)) / np.where(deviation > 0, deviation, 1), np.ones(count)])
    values = np.asarray(vectors, dtype=np.float64)
    folds = np.random.default_rng(seed).permutation(count) % _FOLDS
    left, whole = 0.0, 0.0
    for fold in range(_FOLDS):
        train, test = folds != fold, folds == fold
        gram = design[train].T @ design[train] + _RIDGE * np.eye(design.shape[1])
        weights = np.linalg.solve(gram, design[train].T @ values[train])
        left += float(((values[test] - design[test] @ weights) ** 2).sum())
        whole += float(((values[test] - values[train].mean(axis=0)) ** 2).sum())
    return 1 - left / whole if whole > 0 else None
