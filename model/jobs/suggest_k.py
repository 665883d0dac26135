"""`suggest-k`: how well the patches of a set fall into 2, 3, 4, ... groups, so that a person can choose how many."""

from __future__ import annotations

import warnings
from typing import List, Sequence, Tuple

import numpy as np
from sklearn.cluster import KMeans
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import silhouette_score
from threadpoolctl import threadpool_limits

from ..errors import EmbeddingSetError, InputError
from ..patches import EmbeddingSet
from ..patches.unit_vectors import comparable_rows, left_out_notice, unit_rows
from ..protocol import SuggestKRequest
from ..results import SuggestKResult
from .cluster import PatchKMeans
from .reporting import Reporter

# The distances of all pairs are held: 16 MB. More rows move the silhouette in the third decimal only.
_SAMPLE_ROWS = 2000
_LEAST_K = 2
_LARGEST_MOST = 50
_LEAST_PATCHES = 3
_LEAST_USEFUL_K = 4
_STRONG_SILHOUETTE = 0.7
_DIMS = 32
_STARTS = 10
_MOST_ITERATIONS = 100
_TOLERANCE = 1e-3


def suggest_k(request: SuggestKRequest, reporter: Reporter) -> SuggestKResult:
    """Group a seeded sample of the patches with every k up to `most`, and judge each.

    Returns
    -------
    dict
        ks: list of int, ascending from 2;
        silhouette: mean silhouette of the sample for each k, -1 to 1, higher is clearer;
        inertia: sum of squared distances of the sample's unit vectors to their centroids, for each k;
        suggested: a useful number, as `suggested_number` finds it;
        reason: `clear`, `peak` or `elbow`, which says what it is;
        patches: rows in the sample;
        left_out: rows that were drawn and are left out, because their vectors are zero or not finite.

    Raises
    ------
    InputError
        When there are too few patches, or they do not differ.

    Notes
    -----
    Rousseeuw (1987), "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis". On unit
    vectors the squared distance is 2 − 2·cosine, so both figures are about the same likeness that search uses.
    """
    embeddings = EmbeddingSet.open(request.path)
    _check(request, len(embeddings))
    drawn = _sample(embeddings, request.seed)
    comparable = comparable_rows(drawn)
    sample = drawn[comparable] if comparable.sum() >= _LEAST_PATCHES else drawn  # else fitting says what is wrong
    left_out = len(drawn) - len(sample)
    if left_out:
        reporter.notice(left_out_notice(left_out, len(drawn)))
    PatchKMeans(_LEAST_K, request.seed).check(sample)
    distances, short = _distances(sample), _short(sample)
    ks: List[int] = []
    silhouettes: List[float] = []
    inertias: List[float] = []
    last = min(request.most, len(sample) - 1)
    reporter.progress(0, last - 1, "groupings")
    for k in range(_LEAST_K, last + 1):
        labels = _labels(short, k, request.seed)
        if len(np.unique(labels)) < k and ks:  # fewer than k rows differ: no larger k makes sense
            break
        with threadpool_limits(1):
            silhouettes.append(float(silhouette_score(distances, labels, metric="precomputed")))
        ks.append(k)
        inertias.append(_inertia(sample, labels))
        reporter.progress(k - 1, last - 1, "groupings")
    suggested, reason = suggested_number(ks, silhouettes, inertias)
    return {
        "ks": ks,
        "silhouette": silhouettes,
        "inertia": inertias,
        "suggested": suggested,
        "reason": reason,
        "patches": len(sample),
        "left_out": left_out,
    }


def _check(request: SuggestKRequest, patches: int) -> None:
    if patches < _LEAST_PATCHES:
        raise EmbeddingSetError(
            "patches in {path}: {patches}, needs at least {least_patches} to compare numbers of clusters; embed a "
            "larger area",
            path=request.path,
            patches=patches,
            least_patches=_LEAST_PATCHES,
        )
    if request.most < _LEAST_K:
        raise InputError(
            "most is {most}, needs {least_k} or more; choose a larger one", most=request.most, least_k=_LEAST_K
        )
    if request.most > _LARGEST_MOST:
        raise InputError(
            "most is {most}, needs {largest_most} or less; choose a smaller one",
            most=request.most,
            largest_most=_LARGEST_MOST,
        )


def suggested_number(ks: Sequence[int], silhouettes: Sequence[float], inertias: Sequence[float]) -> Tuple[int, str]:
    """A useful number of clusters, and why.

    On imagery the silhouette falls with k nearly always: two clusters, water and land, are the clearest and the least
    use. The highest one is taken only where it says that groups stand well apart (`clear`). Else it is a local peak of
    the silhouette from 4 up (`peak`), the highest of several; and where there is none the number from which on more
    clusters explain little more, the elbow of the inertia (`elbow`).

    Notes
    -----
    Kaufman & Rousseeuw (1990), Finding groups in data: above 0.7 "a strong structure has been found". The elbow is the
    point farthest below the chord: Satopaa et al. (2011), Finding a "Kneedle" in a haystack.
    """
    rounded = [round(value, 3) for value in silhouettes]
    best = int(np.argmax(rounded))
    useful = [place for place, k in enumerate(ks) if k >= _LEAST_USEFUL_K]
    if rounded[best] >= _STRONG_SILHOUETTE or not useful:
        return ks[best], "clear"
    peaks = [
        place
        for place in useful
        if place + 1 < len(ks) and rounded[place] > rounded[place - 1] and rounded[place] > rounded[place + 1]
    ]
    if peaks:
        return ks[max(peaks, key=lambda place: rounded[place])], "peak"
    # from the first number tried, of which the chord begins; the ends themselves cannot be an elbow
    chord = np.interp(np.array(ks, dtype=float), [ks[0], ks[-1]], [inertias[0], inertias[-1]])
    below = chord - np.array(inertias)
    return ks[max(useful, key=lambda place: below[place])], "elbow"


def _labels(rows: np.ndarray, k: int, seed: int) -> np.ndarray:
    """Cluster of each row, int32 [n]."""
    with warnings.catch_warnings(), threadpool_limits(1):
        warnings.simplefilter("ignore", ConvergenceWarning)  # fewer rows differ than k
        fitted = KMeans(
            k, n_init=_STARTS, max_iter=_MOST_ITERATIONS, tol=_TOLERANCE, algorithm="lloyd", random_state=seed
        ).fit(rows)
    return fitted.labels_


def _short(rows: np.ndarray) -> np.ndarray:
    """Rows [n, D] along their first principal components: as near to each other as before, and quicker to group."""
    if rows.shape[1] <= _DIMS:
        return rows
    centered = rows - rows.mean(axis=0)
    with threadpool_limits(1):
        _, directions = np.linalg.eigh(centered.T @ centered)
        return np.ascontiguousarray(centered @ directions[:, -_DIMS:])


def _inertia(rows: np.ndarray, labels: np.ndarray) -> float:
    """Sum of squared distances of unit rows [n, D] to the means of their clusters."""
    members = (labels == np.unique(labels)[:, None]).astype(np.float32)
    sums = members @ rows
    return float(len(rows) - (np.einsum("kd,kd->k", sums, sums, dtype=np.float64) / members.sum(axis=1)).sum())


def _sample(embeddings: EmbeddingSet, seed: int) -> np.ndarray:
    """Unit rows float32 [n, D] of patches drawn without replacement, in the order of the set."""
    count = len(embeddings)
    if count <= _SAMPLE_ROWS:
        return embeddings.unit_matrix()
    rows = np.sort(np.random.default_rng(seed).choice(count, _SAMPLE_ROWS, replace=False))
    return unit_rows(embeddings.vectors[rows])


def _distances(rows: np.ndarray) -> np.ndarray:
    """Euclidean distances float32 [n, n] of unit rows [n, D]; zero on the diagonal."""
    squares = 2.0 - 2.0 * (rows @ rows.T)
    np.maximum(squares, 0.0, out=squares)
    np.fill_diagonal(squares, 0.0)
    return np.sqrt(squares)
