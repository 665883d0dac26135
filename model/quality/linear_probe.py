"""A linear probe: the simplest classifier of vectors, multinomial logistic regression."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Optional

import numpy as np
from scipy.linalg import solve_triangular
from scipy.linalg.lapack import dpstrf
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from .one_thread import one_thread

STRENGTH = 10.0
"""Inverse of the L2 penalty on numbers of deviation 1 / sqrt(D), so that it means the same for all lengths D."""

_TOLERANCE = 5e-4  # of the gradient: further steps change no class
_MOST_ITERATIONS = 300
_DEPENDENT = 1e-12  # of the longest row's square: what is left of a row that others make up


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
    mean = values.mean(axis=0)
    centred = values - mean
    deviation = np.sqrt(np.einsum("nd,nd->d", centred, centred) / len(values))
    large = deviation > 1e-9 * max(float(np.abs(values).max()), 1e-300)
    scale = np.where(large, 1.0 / np.where(large, deviation, 1.0), 0.0) / np.sqrt(values.shape[1])
    centred *= scale
    _, position, counts = np.unique(labels, return_inverse=True, return_counts=True)
    balanced = (len(labels) / (len(counts) * counts))[position]
    with warnings.catch_warnings(), one_thread():
        warnings.simplefilter("ignore", ConvergenceWarning)
        span = _Span(centred)
        fitted = LogisticRegression(C=strength, tol=_TOLERANCE, max_iter=_MOST_ITERATIONS)
        fitted.fit(span.coordinates, labels, sample_weight=balanced)
        weights, bias = span.weights(fitted.coef_), fitted.intercept_
    if len(fitted.classes_) == 2:  # one score, of the second class against the first
        weights, bias = np.concatenate([-weights, weights]) / 2, np.concatenate([-bias, bias]) / 2
    return LinearProbe(mean, scale, weights, bias, fitted.classes_)


class _Span:
    """The span of rows, in which a linear classifier of them lies; all numbers where there are as many rows or more.

    Its axes come from the Cholesky factor of the rows' products, five times quicker than from the rows themselves.

    Attributes
    ----------
    coordinates : float64 array [n, r]
        Of the rows in an orthonormal basis of the span.

    Parameters
    ----------
    rows : float64 array [n, D]
    """

    def __init__(self, rows: np.ndarray) -> None:
        self.coordinates = rows
        self._chosen: Optional[np.ndarray] = None  # rows that span all, and their coordinates, a triangle
        count, dim = rows.shape
        if count >= dim:
            return
        products = rows @ rows.T
        least = _DEPENDENT * float(products.diagonal().max())
        factor, order, rank, _ = dpstrf(products, lower=1, tol=least)
        if not rank:  # all rows are alike
            return
        order -= 1  # LAPACK counts from 1
        self.coordinates = np.empty((count, rank))
        self.coordinates[order] = np.tril(factor)[:, :rank]
        self._chosen, self._triangle = rows[order[:rank]], self.coordinates[order[:rank]]

    def weights(self, of_coordinates: np.ndarray) -> np.ndarray:
        """Weights [classes, D] of the rows' numbers, from those [classes, r] of their coordinates."""
        if self._chosen is None:
            return of_coordinates
        return np.asarray(solve_triangular(self._triangle, of_coordinates.T, trans="T", lower=True).T @ self._chosen)
