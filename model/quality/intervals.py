"""Means over classes, and how sure they are: intervals from resampled blocks of ground.

Neighbouring places are alike, so they are not independent witnesses; blocks are what is drawn again, whole.
Efron & Tibshirani (1993), An Introduction to the Bootstrap; for blocks of space: Hall (1985), Stochastic Processes and
their Applications 20.
"""

from __future__ import annotations

from typing import Dict, NamedTuple, Optional, Tuple

import numpy as np

_REPEATS = 2000
_FEWEST_BLOCKS = 3


class Estimate(NamedTuple):
    """A value and the interval that holds it in 95 of 100 draws of blocks; no interval with fewer than three."""

    value: float
    low: Optional[float]
    high: Optional[float]

    def to_json(self) -> Dict[str, Optional[float]]:
        """As JSON types."""
        return self._asdict()


def class_mean(values: np.ndarray, classes: np.ndarray) -> Optional[float]:
    """Mean over classes of the mean of their values [n]; NaN are left out. None where none is left.

    Of 0 and 1 for wrong and right this is balanced accuracy.
    """
    means = [values[(classes == label) & np.isfinite(values)] for label in np.unique(classes)]
    known = [part.mean() for part in means if len(part)]
    return float(np.mean(known)) if known else None


def class_mean_estimate(
    values: np.ndarray, classes: np.ndarray, blocks: np.ndarray, seed: int = 0
) -> Optional[Estimate]:
    """The mean over classes with its 95 % interval from resampled blocks.

    Parameters
    ----------
    values : float array [n]
        NaN where nothing is known.
    classes, blocks : int arrays [n]
    seed : int
    """
    known = np.isfinite(values)
    value = class_mean(values, classes)
    if value is None:
        return None
    sums, counts = _by_class_and_block(values[known], classes[known], blocks[known])
    if sums.shape[1] < _FEWEST_BLOCKS:
        return Estimate(value, None, None)
    draws = _draws(sums.shape[1], seed)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratios = (draws @ sums.T) / (draws @ counts.T)
    means = np.nanmean(ratios, axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return Estimate(value, float(low), float(high))


def difference_estimate(
    values: np.ndarray, others: np.ndarray, classes: np.ndarray, blocks: np.ndarray, seed: int = 0
) -> Optional[Estimate]:
    """How much larger the mean over classes is than that of others at the same places: paired, so that what makes a
    block hard for both does not count."""
    return class_mean_estimate(values - others, classes, blocks, seed)


def _by_class_and_block(values: np.ndarray, classes: np.ndarray, blocks: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Sums and counts of values, float64 [classes, blocks]."""
    _, row = np.unique(classes, return_inverse=True)
    _, col = np.unique(blocks, return_inverse=True)
    shape = int(row.max()) + 1, int(col.max()) + 1
    sums, counts = np.zeros(shape), np.zeros(shape)
    np.add.at(sums, (row, col), values)
    np.add.at(counts, (row, col), 1.0)
    return sums, counts


def _draws(blocks: int, seed: int) -> np.ndarray:
    """How often each block was drawn, float64 [repeats, blocks]."""
    return np.random.default_rng(seed).multinomial(blocks, np.full(blocks, 1 / blocks), size=_REPEATS).astype(float)
