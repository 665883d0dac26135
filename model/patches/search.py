"""What looks alike: exact cosine search over unit vectors, in numpy.

At the size of a layer an exact scan is quick (a million vectors of 1024 numbers take 0.15 s on two cores), so there
is no index to build, to keep, or to be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import require_one_of
from .examples import ExampleError, Examples, checked_positions, example_rows, products
from .logistic import logistic_probe
from .unit_vectors import unit_rows

ROCCHIO = "rocchio"
MEAN = "mean"
PROBE = "probe"
METHODS = (ROCCHIO, MEAN, PROBE)


_NO_EXAMPLES = np.empty(0, dtype=np.int64)
_PART = 16


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

    def above(self, least: float) -> Hits:
        """Those with a score of `least` or more; compared as float32, so that a score that was read off passes.

        Raises
        ------
        ExampleError
            When `least` is not a score.
        """
        if not -1 <= least <= 1:
            raise ExampleError(
                "min-score is {least}, needs to be from -1 to 1, as scores are; leave it out to keep every hit",
                least=least,
            )
        passing = self.scores >= np.float32(least)
        return Hits(self.positions[passing], self.scores[passing])


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
        When the positives are missing, or the examples cancel out.

    Notes
    -----
    Rocchio (1971), Relevance feedback in information retrieval; the weights 2 and 1 are those of Earth Genome's
    geovibes and Earth Index.
    """
    positives = example_rows(positives, "positive")
    if len(positives) == 0:
        raise ExampleError("the search has 0 positive examples, needs at least 1; mark a patch that looks as wanted")
    query = positives.mean(axis=0, dtype=np.float64)
    if negatives is not None and len(negatives) > 0:
        negatives = example_rows(negatives, "negative", dim=positives.shape[1])
        query = 2 * query - negatives.mean(axis=0, dtype=np.float64)
    length = float(np.linalg.norm(query))
    if length < 1e-6:
        raise ExampleError(
            "the {positives_count} positive and {negatives} negative examples cancel "
            "out to a zero vector, which has no direction to search; add or remove an example",
            positives_count=len(positives),
            negatives=0 if negatives is None else len(negatives),
        )
    return (query / length).astype(np.float32)


def cosine_scores(matrix: np.ndarray, query: np.ndarray) -> np.ndarray:
    """Cosine of every unit row [N, D] to a unit query [D], float32 [N]; NaN where a row holds NaN."""
    return products(matrix, query)


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
        raise ExampleError("top is {top}, needs at least 1; ask for one hit or more", top=top)
    scores = np.asarray(scores, dtype=np.float32)
    left_out = checked_positions(exclude, len(scores))
    candidates = _best(scores, top + len(left_out))
    candidates = candidates[~np.isin(candidates, left_out)]
    order = np.argsort(-scores[candidates], kind="stable")[:top]
    return candidates[order]


def _best(scores: np.ndarray, count: int) -> np.ndarray:
    """Positions, ascending, of the scores that reach the `count`-th best; NaN and -inf never do.

    A part of the scores tells a bound that most fall short of, so that only few are looked at closely.
    """
    positions = np.empty(0, dtype=np.int64)
    part = scores[::_PART]
    part = part[part > -np.inf]
    rank = count // _PART + 4 * int((count / _PART) ** 0.5) + 4  # four standard deviations more than are expected
    if rank < len(part):
        bound = np.partition(part, len(part) - rank)[len(part) - rank]
        positions = np.flatnonzero(scores >= bound)
    if len(positions) < count:
        positions = np.flatnonzero(scores > -np.inf)
    if len(positions) <= count:
        return positions
    found = scores[positions]
    return positions[found >= np.partition(found, len(found) - count)[len(found) - count]]


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
    require_one_of("method", method, METHODS, error=ExampleError)
    rows, left_out = [], [checked_positions(exclude, len(matrix))]
    for examples, sign in ((positives, "positive"), (negatives, "negative")):
        examples = np.asarray(examples)
        if examples.size == 0:
            rows.append(np.empty((0, matrix.shape[1]), dtype=np.float32))
        elif examples.ndim == 1 and np.issubdtype(examples.dtype, np.integer):
            left_out.append(checked_positions(examples, len(matrix)))
            rows.append(example_rows(matrix[left_out[-1]], sign))
        else:
            rows.append(unit_rows(example_rows(examples, sign, dim=matrix.shape[1])))
    scores = similarity_scores(matrix, rows[0], rows[1], method)
    positions = top_hits(scores, top, np.concatenate(left_out))
    return Hits(positions, scores[positions])
