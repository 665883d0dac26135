"""`terrapatch similar`: the patches of a set that look like those under given points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Sequence

import numpy as np

from ..errors import EmbeddingSetError, InputError
from ..patches import EmbeddingSet
from ..patches.search import find_similar
from ..patches.unit_vectors import comparable_rows, left_out_notice
from ..protocol import XY, SimilarRequest
from ..results import Hit, SimilarResult
from .reporting import Reporter
from .text_vectors import words_of

if TYPE_CHECKING:
    from ..encoders.card import EncoderCard


def similar(request: SimilarRequest, reporter: Reporter) -> SimilarResult:
    """Find the patches that look like those under `at`, or like what `text` names, and unlike those under `unlike`.

    Returns
    -------
    dict
        hits: list of {rank, patch, row, col, score, x, y}, best first; x, y is the patch's centre in the grid's CRS.
        Where the encoder tells how to work it out, and one term alone was searched, they have its `probability` too.

    Raises
    ------
    InputError
        When a point lies on no patch, on patches of both signs, when no query can be made of them, or the encoder knows
        no words.
    """
    if any(given is not None for given in (request.extent, request.dates, request.scenes, request.out)):
        raise InputError(
            "extent, dates, scenes and out are for datasets, and {path} is a set; leave them out, or give the "
            "folder that `terrapatch embed-many` wrote",
            path=request.path,
        )
    embeddings = EmbeddingSet.open(request.path)
    if len(embeddings) == 0:
        raise EmbeddingSetError(
            "{path} holds 0 patches, needs at least 1; embed an area that has valid pixels", path=request.path
        )
    positives = positions_under(embeddings, request.at)
    negatives = positions_under(embeddings, request.unlike)
    both = np.intersect1d(positives, negatives)
    if len(both):
        x, y = embeddings.grid.centers(embeddings.index[both[:1]])[0]
        raise InputError(
            "the patch around {x:.10g},{y:.10g} is given both as an example and as a counterexample; "
            "drop one of the two",
            x=x,
            y=y,
        )
    words = words_of(request, embeddings.metadata["encoder"])
    reporter.progress(0, len(embeddings))
    matrix = embeddings.unit_matrix()
    left_out = int((~comparable_rows(matrix)).sum())
    if left_out:
        reporter.notice(left_out_notice(left_out, len(embeddings)))
    given = np.concatenate([positives, negatives])
    liked, disliked = matrix[positives], matrix[negatives]
    if words is not None:
        liked, disliked = np.concatenate([liked, words.wanted]), np.concatenate([disliked, words.unwanted])
    hits = find_similar(matrix, liked, disliked, request.top, request.method, given)
    if request.min_score is not None:
        hits = hits.above(request.min_score)
    reporter.progress(len(embeddings), len(embeddings))
    patches = embeddings.index[hits.positions]
    rows, cols = embeddings.grid.row_col(patches)
    centers = embeddings.grid.centers(patches)
    found = zip(patches.tolist(), rows.tolist(), cols.tolist(), hits.scores.tolist(), centers.tolist())
    ranked: List[Hit] = [
        {"rank": rank, "patch": patch, "row": row, "col": col, "score": score, "x": x, "y": y}
        for rank, (patch, row, col, score, (x, y)) in enumerate(found, start=1)
    ]
    if words is not None and len(liked) == 1 and not len(disliked):
        add_probabilities(ranked, words.encoder.card)
    return {"hits": ranked}


def add_probabilities(hits: List[Any], card: EncoderCard) -> None:
    """From the cosine of one term to the model's own probability, where the card says how."""
    tower = card.text
    if tower is None or tower.scale is None or tower.bias is None:
        return
    for hit in hits:
        hit["probability"] = float(1 / (1 + np.exp(-(tower.scale * hit["score"] + tower.bias))))


def positions_under(embeddings: EmbeddingSet, points: Sequence[XY]) -> np.ndarray:
    """Which vectors lie under ground points.

    Parameters
    ----------
    embeddings : EmbeddingSet
    points : sequence of (x, y)
        In the grid's CRS.

    Returns
    -------
    array [m], int64
        Positions in `embeddings.vectors`, in order of first mention; a patch that several points fall on is there
        once, so that clicking it twice does not weigh it twice.

    Raises
    ------
    InputError
        When a point is outside the grid, or its patch was dropped because too few of its pixels are valid.
    """
    if not points:
        return np.empty(0, dtype=np.int64)
    xy = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    patches = embeddings.grid.locate(xy)
    if (patches < 0).any():
        x, y = xy[np.argmax(patches < 0)]
        xmin, ymin, xmax, ymax = (f"{value:.10g}" for value in embeddings.grid.bounds())
        raise InputError(
            "point {x:.10g},{y:.10g} is outside the grid of {path}, which reaches from {xmin},{ymin} to "
            "{xmax},{ymax}; give a point inside, in the coordinate system of the raster",
            x=x,
            y=y,
            path=embeddings.path,
            xmin=xmin,
            ymin=ymin,
            xmax=xmax,
            ymax=ymax,
        )
    positions, found = embeddings.positions_of(patches)
    if not found.all():
        lost = xy[np.argmin(found)]
        x, y = _nearest_center(embeddings, lost)
        raise InputError(
            "point {first_lost:.10g},{second_lost:.10g} lies on a patch without a vector (too few valid pixels); "
            "the nearest patch that has one is around {x:.10g},{y:.10g}",
            first_lost=lost[0],
            second_lost=lost[1],
            x=x,
            y=y,
        )
    _, first = np.unique(positions, return_index=True)
    return positions[np.sort(first)]


def _nearest_center(embeddings: EmbeddingSet, point: np.ndarray) -> np.ndarray:
    """Centre [2] of the patch with a vector that is nearest to a ground point [2]."""
    centers = embeddings.grid.centers(embeddings.index)
    return centers[np.argmin(((centers - point) ** 2).sum(axis=1))]
