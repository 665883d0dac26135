"""`suggest-k`: how well the patches of a set fall into 2, 3, 4, ... groups, so that a person can choose how many."""

from __future__ import annotations

from typing import Any, Dict, List

import numpy as np
from sklearn.metrics import silhouette_score
from threadpoolctl import threadpool_limits

from ..errors import EmbeddingSetError, InputError
from ..patches import EmbeddingSet
from ..patches.search import comparable_rows, left_out_notice, unit_rows
from ..protocol import SuggestKRequest
from .cluster import PatchKMeans
from .reporting import Reporter

# The distances of all pairs are held: 16 MB. More rows move the silhouette in the third decimal only.
_SAMPLE_ROWS = 2000
_LEAST_K = 2
_LARGEST_MOST = 50
_LEAST_PATCHES = 3


def suggest_k(request: SuggestKRequest, reporter: Reporter) -> Dict[str, Any]:
    """Group a seeded sample of the patches with every k up to `most`, and judge each.

    Returns
    -------
    dict
        ks: list of int, ascending from 2;
        silhouette: mean silhouette of the sample for each k, -1 to 1, higher is clearer;
        inertia: sum of squared distances of the sample's unit vectors to their centroids, for each k;
        suggested: the k of the highest silhouette, the smaller one of equals;
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
    if len(embeddings) < _LEAST_PATCHES:
        raise EmbeddingSetError(
            f"{request.path} holds {len(embeddings)} patches, needs at least {_LEAST_PATCHES} to compare numbers of "
            "clusters; embed a larger area"
        )
    if request.most < _LEAST_K:
        raise InputError(f"most is {request.most}, needs {_LEAST_K} or more; choose a larger one")
    if request.most > _LARGEST_MOST:
        raise InputError(f"most is {request.most}, needs {_LARGEST_MOST} or less; choose a smaller one")
    drawn = _sample(embeddings, request.seed)
    comparable = comparable_rows(drawn)
    sample = drawn[comparable] if comparable.sum() >= _LEAST_PATCHES else drawn  # else fitting says what is wrong
    left_out = len(drawn) - len(sample)
    if left_out:
        reporter.notice(left_out_notice(left_out, len(drawn)))
    distances = _distances(sample)
    ks: List[int] = []
    silhouettes: List[float] = []
    inertias: List[float] = []
    last = min(request.most, len(sample) - 1)
    reporter.progress(0, last - 1, "groupings")
    for k in range(_LEAST_K, last + 1):
        try:
            fitted = PatchKMeans(k, request.seed).fit(sample)
        except InputError:
            if ks:  # fewer than k rows differ: no larger k makes sense
                break
            raise
        with threadpool_limits(1):
            silhouettes.append(float(silhouette_score(distances, fitted.labels_, metric="precomputed")))
        ks.append(k)
        inertias.append(fitted.inertia_)
        reporter.progress(k - 1, last - 1, "groupings")
    return {
        "ks": ks,
        "silhouette": silhouettes,
        "inertia": inertias,
        "suggested": ks[int(np.argmax(np.round(silhouettes, 4)))],
        "patches": len(sample),
        "left_out": left_out,
    }


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
