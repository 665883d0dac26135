"""A linear probe: the simplest classifier of vectors, multinomial logistic regression."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Tuple

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

STRENGTH = 10.0
"""Inverse of the L2 penalty on numbers of deviation 1 / sqrt(D), so that it means the same for all lengths D."""

_TOLERANCE = 5e-4  # of the gradient: further steps change no class
_MOST_ITERATIONS = 300


@dataclass(frozen=True)
class LinearProbe:
    """A fitted probe: class scores are (rows - mean) * scale @ weights.T + bias.

    Attributes
    ----------
    mean, scale : float64 arrays [D]
    weights : float64 array [classes, D]
    bias : float64 array [classes]
    classes : int array [classes]
        Labels in the order of the scores, ascending.
    """

    mean: np.ndarray
    scale: np.ndarray
    weights: np.ndarray
    bias: np.ndarray
    classes: np.ndarray

    def probabilities(self, rows: np.ndarray) -> np.ndarray:
        """Probability of each class, float32 [n, classes], for rows [n, D]."""
        directions = self.weights * self.scale
        offset = (self.bias - directions @ self.mean).astype(np.float32)
        scores = np.asarray(rows, dtype=np.float32) @ directions.T.astype(np.float32) + offset
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        return scores

    def predict(self, rows: np.ndarray) -> np.ndarray:
        """The likeliest class of each row, int [n]."""
        return self.classes[self.probabilities(rows).argmax(axis=1)]


def fit_linear_probe(rows: np.ndarray, labels: np.ndarray, strength: float = STRENGTH) -> LinearProbe:
    """Fit a probe; all classes weigh the same, however many examples they have.

    scikit-learn's LogisticRegression on standardised numbers. Where there are fewer examples than numbers, it works on
    the coordinates of the examples in their own span, which holds the solution.

    Parameters
    ----------
    rows : float array [n, D]
    labels : int array [n]
        At least two different ones.
    strength : float
    """
    values = np.asarray(rows, dtype=np.float64)
    mean, deviation = values.mean(axis=0), values.std(axis=0)
    large = deviation > 1e-9 * max(float(np.abs(values).max()), 1e-300)
    scale = np.where(large, 1.0 / np.where(large, deviation, 1.0), 0.0) / np.sqrt(values.shape[1])
    values = (values - mean) * scale
    values, basis = _in_span(values)
    with warnings.catch_warnings(), threadpool_limits(1):
        warnings.simplefilter("ignore", ConvergenceWarning)
        fitted = LogisticRegression(C=strength, class_weight="balanced", tol=_TOLERANCE, max_iter=_MOST_ITERATIONS).fit(
            values, labels
        )
    weights, bias = fitted.coef_ @ basis, fitted.intercept_
    if len(fitted.classes_) == 2:  # one score, of the second class against the first
        weights, bias = np.concatenate([-weights, weights]) / 2, np.concatenate([-bias, bias]) / 2
    return LinearProbe(mean, scale, weights, bias, fitted.classes_)


def _in_span(values: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Coordinates [n, r] of rows [n, D] in an orthonormal basis [r, D] of their span; as they are where n >= D."""
    count, dim = values.shape
    if count >= dim:
        return values, np.eye(dim)
    with threadpool_limits(1):
        basis, _ = np.linalg.qr(values.T)
    return values @ basis, basis.T
