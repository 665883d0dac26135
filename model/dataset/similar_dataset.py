"""`terrapatch similar` on a dataset: all patches are asked, by parts, and memory does not follow their number."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from rasterio.crs import CRS

from ..errors import InputError, require_one_of
from ..exchange.patch_polygons import corners_in_degrees
from ..imagery.ground_measure import transformed
from ..jobs.reporting import Reporter
from ..jobs.similar import add_probabilities
from ..jobs.text_vectors import words_of
from ..patches.examples import ExampleError, example_rows
from ..patches.logistic import logistic_probe
from ..patches.search import METHODS, PROBE, ROCCHIO, Hits, rocchio_query, similarity_scores
from ..patches.set_date import moments
from ..patches.unit_vectors import unit_rows
from ..protocol import XY, SimilarRequest
from .code_index import CodeIndex, open_index
from .opened import OpenDataset, Wanted, side_by_side
from .partition import read_head, read_places
from .patch_table import by_scene, patch_table, refuse_table

_DEGREES = CRS.from_epsg(4326)
_DAYS = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class _Example(NamedTuple):
    """A patch that was pointed at: its number and its vector of length one [D]."""

    number: int
    vector: np.ndarray


def similar_in_dataset(request: SimilarRequest, reporter: Reporter) -> Dict[str, Any]:
    """Find the patches of a dataset that look like those under `at` and unlike those under `unlike`, in degrees.

    Returns
    -------
    dict
        hits, as of a set, with `scene` and `date`, x, y and the four `corners` in degrees; and the file that they were
        written to, None where none was asked for.

    Raises
    ------
    InputError
        When a point lies on no patch, no query can be made of the examples, or no scene fits the filters.
    EmbeddingSetError
        When the dataset or a partition is damaged.
    """
    dataset = OpenDataset.open(request.path)
    wanted = wanted_of(request)
    if request.out is not None:
        refuse_table(Path(request.out))
    require_one_of("method", request.method, METHODS, error=ExampleError)
    if request.top < 1:
        raise ExampleError("top is {top}, needs at least 1; ask for one hit or more", top=request.top)
    index, why = open_index(dataset)
    for text in filter(None, (why, dataset.newest_notice)):
        reporter.notice(text)
    positives, negatives = (
        [_under(dataset, index, point) for point in points] for points in (request.at, request.unlike)
    )
    both = {example.number for example in positives} & {example.number for example in negatives}
    if both:
        raise InputError("a patch is given both as an example and as a counterexample; drop one of the two")
    liked, disliked = _rows_of(positives), _rows_of(negatives)
    words = words_of(request, dataset.encoder)
    if words is not None:
        liked = np.concatenate([liked.reshape(-1, words.wanted.shape[1]), words.wanted])
        disliked = np.concatenate([disliked.reshape(-1, words.wanted.shape[1]), words.unwanted])
    search = _Search(dataset, wanted, liked, disliked, request.method)
    left_out = np.array([example.number for example in (*positives, *negatives)], dtype=np.int64)
    take = request.top + len(left_out)
    hits = search.of_all(take, reporter) if index is None else search.by_codes(index, take, reporter)
    kept = ~np.isin(hits.positions, left_out)
    hits = Hits(hits.positions[kept][: request.top], hits.scores[kept][: request.top])
    if request.min_score is not None:
        hits = hits.above(request.min_score)
    if request.out is not None:
        _write(Path(request.out), dataset, hits)
    described = _described(dataset, index, hits)
    if words is not None and len(liked) == 1 and not len(disliked):
        add_probabilities(described, words.encoder.card)
    return {"hits": described, "out": request.out}


def wanted_of(request: Any) -> Wanted:
    """The filters of a request.

    Raises
    ------
    InputError
        When the dates are no days, months or years, or the last is before the first.
    """
    dates = None if request.dates is None else _span_of(request.dates)
    return Wanted(request.extent, dates, request.scenes)


def _span_of(dates: str) -> Tuple[datetime, datetime]:
    """First and last moment of a day, month or year, or of two with `/` between, of which one may be missing."""
    first, between, last = (part.strip() for part in dates.partition("/"))
    last = last if between else first
    texts = [text for text in (first, last) if text]
    found = [span for span in (moments(text) for text in texts if _DAYS.fullmatch(text)) if span is not None]
    if not texts or len(found) < len(texts):
        raise InputError(
            "dates are {dates!r}, need a day, month or year such as 2024-05, or two such as 2024-05-01/2024-09-30, of "
            "which one may be missing",
            dates=dates,
        )
    start = found[0][0] if first else datetime.min.replace(tzinfo=timezone.utc)
    end = found[-1][1] if last else datetime.max.replace(tzinfo=timezone.utc)
    if end < start:
        raise InputError("dates are {dates!r}, and the last is before the first; swap them", dates=dates)
    return start, end


class _Search:
    """A query, asked of the patches of a dataset that are wanted."""

    def __init__(
        self, dataset: OpenDataset, wanted: Wanted, positives: np.ndarray, negatives: np.ndarray, method: str
    ) -> None:
        self._dataset, self._wanted = dataset, wanted
        self._positives, self._negatives, self._method = positives, negatives, method
        self._scenes = dataset.wanted_scenes(wanted)
        if method == PROBE:
            self._direction = logistic_probe(positives, negatives).weights
        else:
            self._direction = rocchio_query(positives, negatives if method == ROCCHIO else None)

    def of_all(self, top: int, reporter: Reporter) -> Hits:
        """The best by an exact scan over all partitions."""
        total = int(sum(self._dataset.rows[number]["patches"] for number in self._scenes))
        done, best = 0, Hits(np.empty(0, np.int64), np.empty(0, np.float32))
        found = side_by_side(lambda number: self._of_scene(number, top), self._scenes)
        for number, hits in zip(self._scenes, found):
            best = _best_of([best, hits], top)
            done += self._dataset.rows[number]["patches"]
            reporter.progress(done, total)
        return best

    def _of_scene(self, number: int, top: int) -> Hits:
        kept, at = self._dataset.kept(number, self._wanted), int(self._dataset.first[number])
        best = Hits(np.empty(0, np.int64), np.empty(0, np.float32))
        first = at
        for rows in self._dataset.unit_rows(number):
            scores = similarity_scores(rows, self._positives, self._negatives, self._method)
            if kept is not None:
                scores[~kept[at - first : at - first + len(rows)]] = np.nan
            best = _best_of([best, Hits(np.arange(at, at + len(rows)), scores)], top)
            at += len(rows)
        return best

    def by_codes(self, index: CodeIndex, top: int, reporter: Reporter) -> Hits:
        """The best among the candidates that the codes give, ranked by their vectors."""
        reporter.progress(0, len(self._dataset))
        count = max(int(index.about["candidates"]), 20 * top)
        numbers = index.candidates(self._direction, count, self._mask())
        scores = index.scores(
            numbers, lambda rows: similarity_scores(rows, self._positives, self._negatives, self._method)
        )
        reporter.progress(len(self._dataset), len(self._dataset))
        return _best_of([Hits(numbers, scores)], top)

    def _mask(self) -> Optional[np.ndarray]:
        """Which patches of the dataset are wanted, bool [N]; None for all."""
        all_scenes = len(self._scenes) == len(self._dataset.rows)
        masks = {number: self._dataset.kept(number, self._wanted) for number in self._scenes}
        if all_scenes and all(mask is None for mask in masks.values()):
            return None
        kept = np.zeros(len(self._dataset), dtype=bool)
        for number, mask in masks.items():
            kept[self._dataset.first[number] : self._dataset.first[number + 1]] = True if mask is None else mask
        return kept


def _best_of(parts: Sequence[Hits], top: int) -> Hits:
    """The best of several, descending; ties by number, NaN nowhere."""
    numbers = np.concatenate([part.positions for part in parts])
    scores = np.concatenate([part.scores for part in parts])
    fit = ~np.isnan(scores)
    numbers, scores = numbers[fit], scores[fit]
    if len(scores) > top:
        least = np.partition(scores, len(scores) - top)[len(scores) - top]
        passing = scores >= least
        numbers, scores = numbers[passing], scores[passing]
    order = np.lexsort((numbers, -scores))[:top]
    return Hits(numbers[order], scores[order])


def _rows_of(examples: Sequence[_Example]) -> np.ndarray:
    """Vectors of examples [m, D], each once."""
    once = {example.number: example.vector for example in examples}
    return np.stack(list(once.values())) if once else np.empty((0, 0), dtype=np.float32)


def _under(dataset: OpenDataset, index: Optional[CodeIndex], point: XY) -> _Example:
    """The patch under a point in degrees: of the newest scene that has one there."""
    there = [
        number
        for number, row in enumerate(dataset.rows)
        if row["bounds"][0] <= point[0] <= row["bounds"][2] and row["bounds"][1] <= point[1] <= row["bounds"][3]
    ]
    there.sort(key=lambda number: (dataset.rows[number].get("date") or "", dataset.rows[number]["scene"]), reverse=True)
    for number in there:
        grid = read_head(dataset.file(number)).grid
        place = transformed(_DEGREES, CRS.from_wkt(grid.crs_wkt), np.array([point[0]]), np.array([point[1]]))
        patch = int(grid.locate(np.stack(place, axis=-1))[0])
        places = _places(dataset, index, number)
        at = int(np.searchsorted(places, patch))
        if at < len(places) and places[at] == patch:
            vector = _vector(dataset, index, number, at)
            return _Example(int(dataset.first[number]) + at, example_rows(unit_rows(vector), "given")[0])
    west, south = np.min([row["bounds"][:2] for row in dataset.rows], axis=0)
    east, north = np.max([row["bounds"][2:] for row in dataset.rows], axis=0)
    raise InputError(
        "point {first_point:.10g},{second_point:.10g} lies on no patch of {path}, which reaches from "
        "{west:.6g},{south:.6g} to {east:.6g},{north:.6g}; give longitude and latitude of a place that has one",
        first_point=point[0],
        second_point=point[1],
        path=dataset.folder.path,
        west=west,
        south=south,
        east=east,
        north=north,
    )


def _write(file: Path, dataset: OpenDataset, hits: Hits) -> None:
    """Write hits as GeoParquet, by scenes."""
    with patch_table(file, dataset, "score", np.float32) as table:
        for scene, places in by_scene(dataset, hits.positions).items():
            places = places[np.argsort(hits.positions[places])]
            table.add(scene, hits.positions[places] - dataset.first[scene], hits.scores[places])


def _described(dataset: OpenDataset, index: Optional[CodeIndex], hits: Hits) -> List[Dict[str, Any]]:
    """Hits with their places, by rank."""
    found: Dict[int, Dict[str, Any]] = {}
    for number, some in by_scene(dataset, hits.positions).items():
        numbers = hits.positions[some]
        grid = read_head(dataset.file(number)).grid
        patches = _places(dataset, index, number)[numbers - dataset.first[number]]
        corners = corners_in_degrees(grid, patches)
        centers = (corners.min(axis=1) + corners.max(axis=1)) / 2
        told = {"scene": dataset.rows[number]["scene"], "date": dataset.rows[number].get("date")}
        for place, patch, (x, y), ring in zip(numbers.tolist(), patches.tolist(), centers.tolist(), corners.tolist()):
            row, col = divmod(patch, grid.cols)
            found[place] = {"patch": patch, "row": row, "col": col, "x": x, "y": y, "corners": ring, **told}
    ranked = zip(hits.positions.tolist(), hits.scores.tolist())
    return [{"rank": rank, "score": score, **found[place]} for rank, (place, score) in enumerate(ranked, start=1)]


def _places(dataset: OpenDataset, index: Optional[CodeIndex], number: int) -> np.ndarray:
    """Flat grid indices of a scene's patches, ascending."""
    if index is None:
        return read_places(dataset.file(number))
    return index.places(int(dataset.first[number]), int(dataset.first[number + 1]))


def _vector(dataset: OpenDataset, index: Optional[CodeIndex], number: int, at: int) -> np.ndarray:
    """The vector [1, D] of a scene's patch, by its row."""
    if index is not None:
        return index.vectors(dataset.first[number : number + 1] + at)
    for vectors in dataset.vectors(number):
        if at < len(vectors):
            return np.array(vectors[at : at + 1])
        at -= len(vectors)
    raise AssertionError("the manifest and the partition have as many patches")
