"""A logistic classifier that is fitted on a few examples, in numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .examples import ExampleError, example_rows, products

_NEWTON_STEPS = 100


@dataclass(frozen=True)
class LogisticProbe:
    """A fitted linear classifier of unit vectors.

    Attributes
    ----------
    weights : array [D], float64
    bias : float
    """

    weights: np.ndarray
    bias: float

    def scores(self, matrix: np.ndarray) -> np.ndarray:
        """Probability of being alike, float32 [N] in 0..1, of unit rows [N, D]."""
        margins = products(matrix, self.weights) + np.float32(self.bias)
        return _sigmoid(margins.astype(np.float64)).astype(np.float32)


def logistic_probe(positives: np.ndarray, negatives: np.ndarray, strength: float = 0.1) -> LogisticProbe:
    """Fit a logistic regression that tells positives from negatives, both classes weighing the same.

    Minimises sum_i c_i log(1 + exp(-y_i (w.x_i + b))) + strength/2 |w|^2 with c_i = n / (2 n_class), which is
    scikit-learn's LogisticRegression(C=1/strength, class_weight="balanced"). The minimum lies in the span of the
    examples, so Newton's method works on as many unknowns as there are examples, however long the vectors are.

    Parameters
    ----------
    positives, negatives : array [m, D], [n, D]
        Unit vectors.
    strength : float
        Weight of the L2 penalty; the bias is not penalised.

    Returns
    -------
    LogisticProbe

    Raises
    ------
    ExampleError
        When one of the two signs has no example, or the lengths of the vectors differ.

    Notes
    -----
    Iteratively reweighted least squares: Hastie, Tibshirani & Friedman (2009), The Elements of Statistical
    Learning, 4.4.1 and 18.3.5 (the p >> n shortcut).
    """
    if not strength > 0:
        raise ValueError(f"strength is {strength}, needs to be above 0")
    positives = example_rows(positives, "positive")
    for rows, sign in ((positives, "positive"), (negatives, "negative")):
        if len(rows) == 0:
            raise ExampleError(
                "the probe has 0 {sign} examples, needs at least 1 of each sign; mark one, or use method rocchio",
                sign=sign,
            )
    negatives = example_rows(negatives, "negative", dim=positives.shape[1])
    examples = np.concatenate([positives, negatives]).astype(np.float64)
    target = np.repeat([1.0, 0.0], [len(positives), len(negatives)])
    balance = len(target) / (2 * np.where(target == 1, len(positives), len(negatives)))
    # Coordinates of the examples in an orthonormal basis of their span; the last column is the bias.
    axes, lengths, basis = np.linalg.svd(examples, full_matrices=False)
    coordinates = np.column_stack([axes * lengths, np.ones(len(target))])
    penalty = np.full(coordinates.shape[1], float(strength))
    penalty[-1] = 0.0
    solution = _newton(coordinates, target, balance, penalty)
    return LogisticProbe(weights=solution[:-1] @ basis, bias=float(solution[-1]))


def _newton(coordinates: np.ndarray, target: np.ndarray, balance: np.ndarray, penalty: np.ndarray) -> np.ndarray:
    """Minimise the penalised logistic loss; returns the solution [r + 1], bias last."""

    def loss(candidate: np.ndarray) -> float:
        margins = coordinates @ candidate
        return float(balance @ (np.logaddexp(0, margins) - target * margins) + penalty @ candidate**2 / 2)

    solution = np.zeros(coordinates.shape[1])
    current = loss(solution)
    for _ in range(_NEWTON_STEPS):
        share = _sigmoid(coordinates @ solution)
        gradient = coordinates.T @ (balance * (share - target)) + penalty * solution
        weight = np.maximum(balance * share * (1 - share), 1e-12)
        hessian = (coordinates * weight[:, None]).T @ coordinates + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        # Halving keeps the far-off first steps of well separated classes from overshooting.
        scale = 1.0
        while loss(solution - scale * step) > current and scale > 1e-6:
            scale /= 2
        solution = solution - scale * step
        current = loss(solution)
        if np.abs(scale * step).max() < 1e-10:
            break
    return solution


def _sigmoid(margins: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-margins)), without overflow."""
    return 0.5 * (1 + np.tanh(0.5 * margins))
