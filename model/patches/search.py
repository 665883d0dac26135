"""What looks alike: exact cosine search over unit vectors, in numpy.

At the size of a layer an exact scan is quick (a million vectors of 1024 numbers take 0.15 s on two cores), so there
is no index to build, to keep, or to be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence, Union

import numpy as np

from ..errors import InputError

ROCCHIO = "rocchio"
MEAN = "mean"
PROBE = "probe"
METHODS = (ROCCHIO, MEAN, PROBE)

# Positions of rows in the searched matrix (integers [m]), or vectors of any length (floats [m, D]).
Examples = Union[np.ndarray, Sequence[int]]

_NO_EXAMPLES = np.empty(0, dtype=np.int64)
_BYTES_AT_ONCE = 2 << 20
_NEWTON_STEPS = 100


class ExampleError(InputError, ValueError):
    """The examples given cannot make a query."""


@dataclass(frozen=True)
class Hits:
    """What a search found, best first.

    Attributes
    ----------
    positions : array [h], int64
        Rows of the searched matrix.
    scores : array [h], float32
        Cosine in -1..1 (`rocchio`, `mean`) or probability in 0..1 (`probe`), descending.
    """

    positions: np.ndarray
    scores: np.ndarray

    def __len__(self) -> int:
        return len(self.positions)


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
        margins = _products(matrix, self.weights) + np.float32(self.bias)
        return _sigmoid(margins.astype(np.float64)).astype(np.float32)


def unit_rows(vectors: np.ndarray, out: Optional[np.ndarray] = None) -> np.ndarray:
    """Vectors [N, D] as float32 rows of length one [N, D]; zero rows stay zero. With `out` they are written there.

    Rows that hold a NaN or an infinity become rows of NaN, which no search ranks. Converting once is the point:
    scanning float16 is 6 to 40 times slower than scanning float32.
    """
    matrix = np.empty(vectors.shape, dtype=np.float32) if out is None else out
    if matrix.size == 0:
        return matrix
    dim = vectors.shape[1]
    # A block stays in the processor's cache through all passes.
    block = max(1, _BYTES_AT_ONCE // (4 * dim))
    for start in range(0, len(matrix), block):
        source = vectors[start : start + block]
        rows = matrix[start : start + block]
        widen(source, rows)
        squares = np.einsum("nd,nd->n", rows, rows)
        # Outside these bounds a square has left float32's exact range, or a float16 was infinite or NaN.
        ordinary = (squares > 1e-20) & (squares < 2.0**32)
        rows *= (1 / np.sqrt(np.where(ordinary, squares, 1)))[:, None]
        if not ordinary.all():
            rows[~ordinary] = _unit_rows_exactly(source[~ordinary])
    return matrix


def widen(source: np.ndarray, rows: np.ndarray) -> None:
    """Copy float16 or float32 `source` [N, D] into `rows`; infinite and NaN halves become 65536 and more.

    numpy converts halves one at a time. Shifting exponent and mantissa into place and multiplying by 2^112 (the
    difference of the two exponent biases, 127 - 15) does the same in vector instructions, 4 times faster. It is
    exact for finite halves, subnormals included; Giesen (2012), "Half to float done quic".
    """
    if source.dtype != np.float16:
        rows[...] = source
        return
    bits = np.ascontiguousarray(source).view(np.int16).astype(np.int32)
    bits <<= 13
    bits &= np.int32(~0x70001FFF)  # keeps the sign, which astype spread over the upper bits, and the 15 bits below
    np.multiply(bits.view(np.float32), np.float32(2.0**112), out=rows)


def comparable_rows(matrix: np.ndarray) -> np.ndarray:
    """Which rows [N, D] have a direction, bool [N]: zero rows and those that are not finite are like no other."""
    with np.errstate(over="ignore", invalid="ignore"):
        squares = np.einsum("nd,nd->n", matrix, matrix)
    return np.isfinite(squares) & (squares > 0)


def left_out_notice(count: int, total: int) -> str:
    """One line about rows that are not comparable."""
    verb, cause = ("is", "its vector is") if count == 1 else ("are", "their vectors are")
    return (
        f"{count:,} of {total:,} patches {verb} left out, because {cause} zero or not finite; a larger min-valid "
        f"leaves out patches that are mostly without imagery"
    )


def rocchio_query(positives: np.ndarray, negatives: Optional[np.ndarray] = None) -> np.ndarray:
    """The direction to search: 2 * mean(positives) - mean(negatives), of length one.

    Parameters
    ----------
    positives : array [m, D]
        Unit vectors that look as wanted.
    negatives : array [n, D], optional
        Unit vectors that do not; with none, the query is the mean of the positives.

    Returns
    -------
    array [D], float32

    Raises
    ------
    ExampleError
        When there is no positive, or when the examples cancel out.

    Notes
    -----
    Rocchio (1971), Relevance feedback in information retrieval; the weights 2 and 1 are those of Earth Genome's
    geovibes and Earth Index.
    """
    positives = _example_rows(positives, "positive")
    if len(positives) == 0:
        raise ExampleError("the search has 0 positive examples, needs at least 1; mark a patch that looks as wanted")
    query = positives.mean(axis=0, dtype=np.float64)
    if negatives is not None and len(negatives) > 0:
        negatives = _example_rows(negatives, "negative", dim=positives.shape[1])
        query = 2 * query - negatives.mean(axis=0, dtype=np.float64)
    length = float(np.linalg.norm(query))
    if length < 1e-6:
        raise ExampleError(
            f"the {len(positives)} positive and {0 if negatives is None else len(negatives)} negative examples cancel "
            "out to a zero vector, which has no direction to search; add or remove an example"
        )
    return (query / length).astype(np.float32)


def cosine_scores(matrix: np.ndarray, query: np.ndarray) -> np.ndarray:
    """Cosine of every unit row [N, D] to a unit query [D], float32 [N]; NaN where a row holds NaN."""
    return _products(matrix, query)


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
    positives = _example_rows(positives, "positive")
    for rows, sign in ((positives, "positive"), (negatives, "negative")):
        if len(rows) == 0:
            raise ExampleError(
                f"the probe has 0 {sign} examples, needs at least 1 of each sign; mark one, or use method rocchio"
            )
    negatives = _example_rows(negatives, "negative", dim=positives.shape[1])
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


def top_hits(scores: np.ndarray, top: int, exclude: Examples = _NO_EXAMPLES) -> np.ndarray:
    """Positions [h <= top] of the highest scores [N], descending, ties by position.

    Parameters
    ----------
    scores : array [N]
        Rows that score NaN never rank.
    top : int
        How many to return at most, 1 or more.
    exclude : integers
        Positions that must not be returned.

    Raises
    ------
    ExampleError
        When `top` is below 1, or `exclude` names a row that is not there.
    """
    if top < 1:
        raise ExampleError(f"top is {top}, needs at least 1; ask for one hit or more")
    ranked = np.array(scores, dtype=np.float32)
    ranked[np.isnan(ranked)] = -np.inf
    ranked[_checked_positions(exclude, len(ranked))] = -np.inf
    if top < len(ranked):
        lowest = np.partition(ranked, len(ranked) - top)[len(ranked) - top]
        candidates = np.flatnonzero(ranked >= lowest)
    else:
        candidates = np.arange(len(ranked))
    candidates = candidates[ranked[candidates] > -np.inf]
    order = np.argsort(-ranked[candidates], kind="stable")[:top]
    return candidates[order]


def similarity_scores(matrix: np.ndarray, positives: np.ndarray, negatives: np.ndarray, method: str) -> np.ndarray:
    """How much every unit row [N, D] looks like the positives, by one of `METHODS`; float32 [N].

    NaN for rows that are zero or not finite: they are like no other.

    Parameters
    ----------
    matrix : array [N, D], float32
    positives, negatives : array [m, D], [n, D]
        Unit vectors; `negatives` may be empty.
    method : str
        As `find_similar` describes them.

    Raises
    ------
    ExampleError
        When no query can be made of the examples.
    """
    if method == PROBE:
        probe = logistic_probe(positives, negatives)
        scores, of_nothing = probe.scores(matrix), probe.scores(np.zeros((1, matrix.shape[1]), np.float32))[0]
    else:
        query = rocchio_query(positives, negatives if method == ROCCHIO else None)
        scores, of_nothing = cosine_scores(matrix, query), np.float32(0)
    suspected = np.flatnonzero(scores == of_nothing)
    scores[suspected[~matrix[suspected].any(axis=1)]] = np.nan
    return scores


def find_similar(
    matrix: np.ndarray,
    positives: Examples,
    negatives: Examples = _NO_EXAMPLES,
    top: int = 50,
    method: str = ROCCHIO,
    exclude: Examples = _NO_EXAMPLES,
) -> Hits:
    """Find the rows that look like the positives and unlike the negatives.

    Parameters
    ----------
    matrix : array [N, D], float32
        Unit rows, as `unit_rows` makes them.
    positives, negatives : integers [m] or floats [m, D]
        Positions in `matrix`, or vectors of any length, for examples from another set. Positions are left out
        of the hits; vectors cannot be, so name their rows in `exclude` where they are also in `matrix`.
    top : int
        How many hits to return at most. Rows that are zero or not finite never are hits.
    method : str
        `rocchio`: cosine to 2 * mean(positives) - mean(negatives). `mean`: cosine to mean(positives); negatives are
        left out of the hits only. `probe`: logistic regression, needs both signs.
    exclude : integers
        Further positions to leave out of the hits.

    Raises
    ------
    ExampleError
        When no query can be made of the examples; the message says what to change.
    """
    if method not in METHODS:
        raise ExampleError(f"method is {method!r}, needs to be one of {', '.join(METHODS)}; choose one of these")
    rows, left_out = [], [_checked_positions(exclude, len(matrix))]
    for examples, sign in ((positives, "positive"), (negatives, "negative")):
        examples = np.asarray(examples)
        if examples.size == 0:
            rows.append(np.empty((0, matrix.shape[1]), dtype=np.float32))
        elif examples.ndim == 1 and np.issubdtype(examples.dtype, np.integer):
            left_out.append(_checked_positions(examples, len(matrix)))
            rows.append(_example_rows(matrix[left_out[-1]], sign))
        else:
            rows.append(unit_rows(_example_rows(examples, sign, dim=matrix.shape[1])))
    scores = similarity_scores(matrix, rows[0], rows[1], method)
    positions = top_hits(scores, top, np.concatenate(left_out))
    return Hits(positions, scores[positions])


def _unit_rows_exactly(rows: np.ndarray) -> np.ndarray:
    """Unit rows of very long, very short, zero or non-finite rows, float32."""
    rows = rows.astype(np.float64)
    length = np.linalg.norm(rows, axis=1)
    finite = np.isfinite(length)
    unit = np.full(rows.shape, np.nan, dtype=np.float32)
    unit[finite] = rows[finite] / np.where(length > 0, length, 1)[finite, None]
    return unit


def _products(matrix: np.ndarray, direction: np.ndarray) -> np.ndarray:
    """Dot products float32 [N] of rows [N, D] and a direction [D]."""
    if direction.shape != matrix.shape[1:]:
        raise ExampleError(
            f"the examples have vectors of {direction.shape[0]} numbers, the searched set {matrix.shape[1]}; "
            "use examples of the same encoder"
        )
    return np.asarray(matrix, dtype=np.float32) @ direction.astype(np.float32)


def _example_rows(examples: np.ndarray, sign: str, dim: Optional[int] = None) -> np.ndarray:
    """Example vectors as [m, D], checked to be finite, not zero, and of the right length."""
    rows = np.asarray(examples)
    if rows.ndim != 2 or not np.issubdtype(rows.dtype, np.floating):
        raise ExampleError(
            f"the {sign} examples are {rows.dtype} of shape {rows.shape}, need integer positions [m] "
            "or float vectors [m, D]"
        )
    if dim is not None and rows.shape[1] != dim:
        raise ExampleError(
            f"the {sign} examples have vectors of {rows.shape[1]} numbers, the others {dim}; "
            "use examples of the same encoder"
        )
    useless = ~np.isfinite(rows).all(axis=1) | ~rows.any(axis=1)
    if useless.any():
        raise ExampleError(
            f"{sign} example {int(np.flatnonzero(useless)[0]) + 1} of {len(rows)} has a vector that is zero or "
            "not finite, so nothing compares with it; choose another patch"
        )
    return rows


def _checked_positions(positions: Examples, count: int) -> np.ndarray:
    """Positions as int64 [m], checked to lie in 0..count-1."""
    checked = np.asarray(positions).astype(np.int64).ravel()
    outside = checked[(checked < 0) | (checked >= count)]
    if len(outside):
        raise ExampleError(f"position {outside[0]} is not among the {count} vectors; needs 0 to {count - 1}")
    return checked


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
