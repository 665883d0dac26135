"""`terrapatch change`: what is different between dates of one place, once what changed everywhere is taken out."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import rasterio
from affine import Affine

from ..change.alignment import FEWEST_PAIRS, aligned
from ..change.change_report import BY_OVERLAP, BY_PATCH, REPORT, PairReport, change_report, pair_part
from ..change.changes import Changes, Clusters, Rules, change_clusters, find_changes
from ..change.components import common_components
from ..change.matching import matched_pairs
from ..errors import EmbeddingSetError, InputError, require_one_of
from ..labels.places import patches_under
from ..messages import Message, sent_within
from ..patches import EmbeddingSet
from ..patches.json_files import write_json
from ..patches.set_date import date_of, moments
from ..report.csv_file import write_csv
from ..results import ChangeResult
from ..study_options import AGAINST
from ..study_requests import ChangeRequest
from .patch_areas import patch_areas
from .regions import Region, dissolved_regions, write_regions
from .reporting import Reporter
from .result_folder import check_result_folder, filled_at_once, refuse_own_input

RESULT = "change.json"

_MOST_DEVIATIONS = 1_000_000
_OF_OBJECT = ("object", "patches", "area_m2", "score", "most", "from", "to", "alike", "x", "y")
_SHAPES, _RASTER, _TABLE, _LIST = "change{}.gpkg", "change{}.tif", "from_to{}.csv", "changes{}.csv"
_FILES = re.compile(r"(change|from_to|changes)(-\d+)?\.(gpkg|tif|csv)|change\.json|report\.html")


def change(request: ChangeRequest, reporter: Reporter) -> ChangeResult:
    """Compare sets of one place at two or more dates, each with the next.

    Writes into `out`, for each pair of dates: change.gpkg (connected changes), changes.csv (the same as a table),
    change.tif (distance, score and rank of each patch, and likeness where there are examples), from_to.csv (patches and
    area by cluster before and after); report.html and change.json of all. With more than two sets the names of the
    first four get numbers.

    Returns
    -------
    dict
        As change.json: out; report; pairs: list of {before, after, names, patches, matched ("patch by patch" or "by
        overlap"), variance_kept, turned, threshold, against, smallest, like, changed, objects: [{object, patches,
        area_m2, score, most, from, to, alike, x, y}], from_to (rows: before), warnings, regions (None where nothing
        changed), raster, table, list}.

    Raises
    ------
    InputError
        When there are fewer than two sets, they are of different encoders or CRS, share too little ground, the folder
        holds other files, or no example lies on compared ground.
    """
    _check(request)
    folder = Path(request.out)
    check_result_folder(folder, RESULT, Message("a comparison"), request.overwrite)
    refuse_own_input(folder, request.like)
    sets = [EmbeddingSet.open(path) for path in request.paths]
    for one, other in zip(sets, sets[1:]):
        _check_pair(one, other)
    pairs: List[Dict[str, Any]] = []
    parts: List[str] = []
    with filled_at_once(folder, RESULT, _FILES) as beside:
        for number, (one, other) in enumerate(zip(sets, sets[1:]), start=1):
            reporter.progress(number - 1, len(sets) - 1, "pairs of dates")
            mark = f"-{number}" if len(sets) > 2 else ""
            found = _compared(request, one, other, beside, mark, reporter)
            pairs.append(found.pair)
            parts.append(pair_part(found))
        (beside / REPORT).write_text(change_report(pairs, parts), encoding="utf-8")
        result: ChangeResult = {"out": str(folder), "report": str(folder / REPORT), "pairs": pairs}
        write_json(beside / RESULT, {**result, "said": sent_within(result)})
    reporter.progress(len(sets) - 1, len(sets) - 1, "pairs of dates")
    return result


def _check(request: ChangeRequest) -> None:
    if len(request.paths) < 2:
        raise InputError(
            "change compares two or more sets, got {paths_count}; give those of two dates",
            paths_count=len(request.paths),
        )
    if not 0 < request.threshold <= _MOST_DEVIATIONS:
        raise InputError(
            "threshold is {threshold:g}, needs to be above 0 deviations and at most {most:,}; 3 is usual",
            threshold=request.threshold,
            most=_MOST_DEVIATIONS,
        )
    require_one_of("against", request.against, AGAINST)
    if not -1 <= request.likeness <= 1:
        raise InputError(
            "likeness is {likeness:g}, needs to be a cosine from -1 to 1; 0.5 is usual", likeness=request.likeness
        )
    if request.k < 1:
        raise InputError("k is {k}, needs at least 1 cluster", k=request.k)


def _check_pair(one: EmbeddingSet, other: EmbeddingSet) -> None:
    """Refuse sets whose vectors or places do not compare."""
    before, after = _called(one), _called(other)
    if one.encoder_tag != other.encoder_tag or one.dim != other.dim:
        advice = Message("embed both with the same encoder")
        if "mosaiks" in one.encoder_tag and "mosaiks" in other.encoder_tag:
            advice = Message(
                "embed both with the same encoder; MOSAIKS is fitted on each layer anew: make one by `terrapatch "
                "fit-mosaiks` and use it for both"
            )
        raise InputError(
            "{before} holds vectors of {encoder_tag}, {after} those of {other_encoder}, and these do "
            "not compare; {advice}",
            "encoders_differ",
            before=before,
            encoder_tag=one.encoder_tag,
            after=after,
            other_encoder=other.encoder_tag,
            advice=advice,
        )
    if not _same_crs(one.grid.crs_wkt, other.grid.crs_wkt):
        raise InputError(
            "{before} and {after} are in different coordinate systems; reproject one of the rasters, and embed "
            "it again",
            "crs_differ",
            before=before,
            after=after,
        )


def _called(embeddings: EmbeddingSet) -> str:
    """The name of its layer where a set is made for QGIS, else its folder."""
    return str(embeddings.metadata.get("layer") or embeddings.path)


def _same_crs(one: str, other: str) -> bool:
    if one == other or not one or not other:
        return one == other
    return bool(rasterio.CRS.from_wkt(one) == rasterio.CRS.from_wkt(other))


def _compared(
    request: ChangeRequest, one: EmbeddingSet, other: EmbeddingSet, folder: Path, mark: str, reporter: Reporter
) -> PairReport:
    pairs, before, after = matched_pairs(one, other), _called(one), _called(other)
    both = common_components(pairs.before, pairs.after) if len(pairs.patches) else None
    patches = pairs.patches if both is None else pairs.patches[both.places]
    if both is None or len(patches) < FEWEST_PAIRS:
        raise EmbeddingSetError(
            "patches of ground that {before} and {after} share: {patches_count}, need at least {fewest_pairs}; give "
            "sets of the same place",
            before=before,
            after=after,
            patches_count=len(patches),
            fewest_pairs=FEWEST_PAIRS,
        )
    told = _warnings(one, other, pairs.by_overlap)
    for text in told:
        reporter.notice(text)
    examples = None if request.like is None else patches_under(request.like, "examples", one.grid)
    rules = Rules(request.threshold, request.smallest, request.against, request.seed, request.likeness)
    met = aligned(both.before, both.after)
    with ThreadPoolExecutor(1) as pool:  # groups on another core meanwhile
        grouping = pool.submit(change_clusters, met, request.k, request.seed)
        found = find_changes(one.grid, patches, met, rules, examples)
        areas = _areas_of_changed(one, found)
        regions = _regions(one, found, areas)
        clusters = grouping.result()
    objects = _objects(one, found, clusters, regions)
    shapes, raster, table, listed = (
        Path(request.out) / name.format(mark) for name in (_SHAPES, _RASTER, _TABLE, _LIST)
    )
    _write_objects(folder / shapes.name, one, regions, objects, other)
    _write_raster(folder / raster.name, one, found)
    write_csv(
        folder / table.name, ["from_cluster", "to_cluster", "patches", "area_ha"], _from_to_rows(found, clusters, areas)
    )
    write_csv(folder / listed.name, list(_OF_OBJECT), [list(item.values()) for item in objects])
    pair = {
        "before": str(one.path),
        "after": str(other.path),
        "names": [str(each.metadata.get("layer") or each.path.name) for each in (one, other)],
        "dates": [date if moments(date) else None for date in (date_of(each.metadata) for each in (one, other))],
        "encoder": one.encoder_tag,
        "patches": len(found.index),
        "matched": BY_OVERLAP if pairs.by_overlap else BY_PATCH,
        "variance_kept": both.kept,
        "turned": met.turned,
        "threshold": request.threshold,
        "against": request.against,
        "smallest": request.smallest,
        "like": request.like,
        "changed": int((found.objects >= 0).sum()),
        "objects": objects,
        "from_to": _from_to(found, clusters, request.k).tolist(),
        "warnings": told,
        "regions": str(shapes) if objects else None,
        "raster": str(raster),
        "table": str(table),
        "list": str(listed),
    }
    return PairReport(pair, one.grid, found, clusters, areas)


def _warnings(one: EmbeddingSet, other: EmbeddingSet, by_overlap: bool) -> List[str]:
    """What makes a comparison weak, or the other way round than it was meant."""
    told: List[str] = []
    before, after = _called(one), _called(other)
    if by_overlap:
        told.append(
            Message(
                "the grids of {before} and {after} differ: vectors of the second are averaged over each patch of "
                "the first, which softens small changes",
                before=before,
                after=after,
            )
        )
    dates = [date_of(each.metadata) for each in (one, other)]
    spans = [moments(date) for date in dates]
    if spans[0] and spans[1] and spans[0][0] > spans[1][1]:
        told.append(
            Message(
                "{before} was taken on {date}, after {after} ({other_date}); give the earliest first",
                before=before,
                date=dates[0],
                after=after,
                other_date=dates[1],
            )
        )
    return told


def _areas_of_changed(one: EmbeddingSet, found: Changes) -> Optional[np.ndarray]:
    """Of patches that changed, in square metres, and 0 of the others, float64 [n]; None where it is not known."""
    changed = np.flatnonzero(found.objects >= 0)
    known = patch_areas(one.grid, found.index[changed])
    if known is None:
        return None
    areas = np.zeros(len(found.index))
    areas[changed] = known
    return areas


def _regions(one: EmbeddingSet, found: Changes, areas: Optional[np.ndarray]) -> List[Region]:
    """Shapes of connected changes, in the order of their numbers."""
    inside = np.flatnonzero(found.objects >= 0)
    if not len(inside):
        return []
    known = None if areas is None else areas[inside]
    regions = dissolved_regions(one.grid, found.index[inside], found.objects[inside], known)
    return sorted(regions, key=lambda region: region.label)


def _objects(one: EmbeddingSet, found: Changes, clusters: Clusters, regions: Sequence[Region]) -> List[Dict[str, Any]]:
    """What there is to say of each connected change."""
    inside = np.flatnonzero(found.objects >= 0)
    by_object = inside[np.argsort(found.objects[inside], kind="stable")]
    starts = np.searchsorted(found.objects[by_object], np.arange(len(regions)))
    described = []
    for region, mine in zip(regions, np.split(by_object, starts[1:])):
        x, y = one.grid.centers(found.index[mine]).mean(axis=0)
        values = (
            region.label + 1,
            region.patches,
            region.area_m2,
            float(found.scores[mine].mean()),
            float(found.scores[mine].max()),
            _most_of(clusters.before[mine], found.scores[mine]) + 1,
            _most_of(clusters.after[mine], found.scores[mine]) + 1,
            None if found.likeness is None else float(found.likeness[mine].mean()),
            float(x),
            float(y),
        )
        described.append(dict(zip(_OF_OBJECT, values)))
    return described


def _most_of(clusters: np.ndarray, scores: np.ndarray) -> int:
    """The cluster that most of a change lies in, where patches count by how much they changed."""
    return int(np.bincount(clusters, weights=scores).argmax())


def _from_to(found: Changes, clusters: Clusters, k: int) -> np.ndarray:
    """Changed patches by cluster before (rows) and after (columns), int64 [k, k]."""
    changed = found.objects >= 0
    table = np.zeros((k, k), dtype=np.int64)
    np.add.at(table, (clusters.before[changed], clusters.after[changed]), 1)
    return table


def _from_to_rows(found: Changes, clusters: Clusters, areas: Optional[np.ndarray]) -> List[List[Any]]:
    """Patches and hectares for each two clusters that there are changes between."""
    changed = found.objects >= 0
    both = np.stack([clusters.before[changed], clusters.after[changed]], axis=1)
    kinds, kind, counts = np.unique(both, axis=0, return_inverse=True, return_counts=True)
    hectares: Sequence[Any] = [None] * len(kinds)
    if areas is not None and len(kinds):
        hectares = (np.bincount(kind.ravel(), weights=areas[changed]) / 1e4).tolist()
    return [
        [before + 1, after + 1, count, area]
        for (before, after), count, area in zip(kinds.tolist(), counts.tolist(), hectares)
    ]


def _write_objects(
    file: Path, one: EmbeddingSet, regions: List[Region], objects: List[Dict[str, Any]], other: EmbeddingSet
) -> None:
    if not regions:
        return
    more = {
        "object": np.array([item["object"] for item in objects], dtype=np.int32),
        "score": np.array([item["score"] for item in objects]),
        "most": np.array([item["most"] for item in objects]),
        "from_cluster": np.array([item["from"] for item in objects], dtype=np.int32),
        "to_cluster": np.array([item["to"] for item in objects], dtype=np.int32),
    }
    if objects[0]["alike"] is not None:
        more["alike"] = np.array([item["alike"] for item in objects])
    provenance = {"encoder": one.encoder_tag, "before": one.path, "after": other.path}
    write_regions(file, regions, one.grid.crs_wkt, "changes", "number", provenance, more)


def _write_raster(file: Path, one: EmbeddingSet, found: Changes) -> None:
    grid = one.grid
    bands = {"distance": found.distances, "score": found.scores, "rank": found.ranks}
    if found.likeness is not None:
        bands["alike"] = found.likeness
    values = np.full((len(bands), len(grid)), np.nan, dtype=np.float32)
    values[:, found.index] = np.stack(list(bands.values()))
    with rasterio.open(
        file, "w", driver="GTiff", count=len(bands), height=grid.rows, width=grid.cols, dtype="float32", nodata=np.nan,
        compress="deflate", transform=Affine(*grid.patch_transform), crs=grid.crs_wkt or None,
    ) as dataset:  # fmt: skip
        dataset.write(values.reshape(len(bands), *grid.shape))
        dataset.descriptions = tuple(bands)
