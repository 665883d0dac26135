"""`terrapatch change`: what is different between dates of one place, once what changed everywhere is taken out."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import rasterio
from affine import Affine
from scipy.ndimage import label as connected

from ..change.alignment import FEWEST_PAIRS, aligned, change_scores
from ..change.matching import Pairs, matched_pairs
from ..errors import EmbeddingSetError, InputError
from ..patches import EmbeddingSet
from ..patches.json_files import write_json
from ..quality.grouping import k_means
from ..study_requests import ChangeRequest
from .patch_areas import patch_areas
from .regions import NO_REGION, Region, dissolved_regions, write_regions
from .reporting import Reporter
from .result_folder import check_result_folder, filled_at_once

RESULT = "change.json"

_SHAPES, _RASTER, _TABLE = "change{}.gpkg", "change{}.tif", "from_to{}.csv"
_EIGHT = np.ones((3, 3), dtype=int)
_FITTED_ROWS = 20_000


@dataclass(frozen=True)
class _Found:
    """Changes between two sets.

    index : int64 [n], patches of the first set; distances, scores, ranks : float32 [n]
    clusters_before, clusters_after : int32 [n]
    objects : int32 [n], number of the connected change, -1 where there is none
    """

    index: np.ndarray
    distances: np.ndarray
    scores: np.ndarray
    ranks: np.ndarray
    clusters_before: np.ndarray
    clusters_after: np.ndarray
    objects: np.ndarray


def change(request: ChangeRequest, reporter: Reporter) -> Dict[str, Any]:
    """Compare sets of one place at two or more dates, each with the next.

    Writes into `out`, for each pair of dates: change.gpkg (connected changes), change.tif (distance, score and rank of
    each patch), from_to.csv (patches and area by cluster before and after); and change.json. With more than two sets
    the names get numbers.

    Returns
    -------
    dict
        As change.json: out; pairs: list of {before, after, patches, matched ("patch by patch" or "by overlap"),
        variance_kept, turned, changed, objects: [{object, patches, area_m2, score, from, to}], from_to (rows: before),
        regions, raster, table}.

    Raises
    ------
    InputError
        When there are fewer than two sets, they are of different encoders or CRS, share too little ground, or the
        folder holds other files.
    """
    if len(request.paths) < 2:
        raise InputError(f"change compares two or more sets, got {len(request.paths)}; give those of two dates")
    if not request.threshold > 0:
        raise InputError(f"threshold is {request.threshold:g}, needs to be above 0 deviations; 3 is usual")
    if request.k < 1:
        raise InputError(f"k is {request.k}, needs at least 1 cluster")
    folder = Path(request.out)
    check_result_folder(folder, RESULT, "a comparison", request.overwrite)
    sets = [EmbeddingSet.open(path) for path in request.paths]
    for one, other in zip(sets, sets[1:]):
        _check_pair(one, other)
    pairs: List[Dict[str, Any]] = []
    with filled_at_once(folder, RESULT) as beside:
        for number, (one, other) in enumerate(zip(sets, sets[1:]), start=1):
            reporter.progress(number - 1, len(sets) - 1, "pairs of dates")
            mark = f"-{number}" if len(sets) > 2 else ""
            pairs.append(_compared(request, one, other, beside, mark, reporter))
        result = {"out": str(folder), "pairs": pairs}
        write_json(beside / RESULT, result)
    reporter.progress(len(sets) - 1, len(sets) - 1, "pairs of dates")
    return result


def _check_pair(one: EmbeddingSet, other: EmbeddingSet) -> None:
    """Refuse sets whose vectors or places do not compare."""
    if one.encoder_tag != other.encoder_tag or one.dim != other.dim:
        advice = "embed both with the same encoder"
        if "mosaiks" in one.encoder_tag and "mosaiks" in other.encoder_tag:
            advice += "; MOSAIKS is fitted on each layer anew: make one by `terrapatch fit-mosaiks` and use it for both"
        raise InputError(
            f"{one.path} holds vectors of {one.encoder_tag}, {other.path} those of {other.encoder_tag}, and these do "
            f"not compare; {advice}",
            "encoders_differ",
        )
    if not _same_crs(one.grid.crs_wkt, other.grid.crs_wkt):
        raise InputError(
            f"{one.path} and {other.path} are in different coordinate systems; reproject one of the rasters, and embed "
            "it again",
            "crs_differ",
        )


def _same_crs(one: str, other: str) -> bool:
    if one == other or not one or not other:
        return one == other
    return bool(rasterio.CRS.from_wkt(one) == rasterio.CRS.from_wkt(other))


def _compared(
    request: ChangeRequest, one: EmbeddingSet, other: EmbeddingSet, folder: Path, mark: str, reporter: Reporter
) -> Dict[str, Any]:
    pairs = matched_pairs(one, other)
    if len(pairs.patches) < FEWEST_PAIRS:
        raise EmbeddingSetError(
            f"{one.path} and {other.path} share {len(pairs.patches)} patches of ground, need at least {FEWEST_PAIRS}; "
            "give sets of the same place"
        )
    if pairs.by_overlap:
        reporter.notice(
            f"the grids of {one.path} and {other.path} differ: vectors of the second are averaged over each patch of "
            "the first, which softens small changes"
        )
    both = aligned(pairs.before, pairs.after)
    found = _changes(request, one, pairs, both.before, both.after)
    regions, objects = _objects(one, found)
    table = _from_to(found, request.k)
    shapes, raster, listed = (Path(request.out) / name.format(mark) for name in (_SHAPES, _RASTER, _TABLE))
    _write_objects(folder / shapes.name, one, regions, objects, other)
    _write_raster(folder / raster.name, one, found)
    areas = patch_areas(one.grid, found.index)
    (folder / listed.name).write_text(_table_text(found, areas, request.k), encoding="utf-8", newline="")
    return {
        "before": str(one.path),
        "after": str(other.path),
        "patches": len(found.index),
        "matched": "by overlap" if pairs.by_overlap else "patch by patch",
        "variance_kept": both.kept,
        "turned": both.turned,
        "threshold": request.threshold,
        "changed": int((found.objects >= 0).sum()),
        "objects": objects,
        "from_to": table.tolist(),
        "regions": str(shapes),
        "raster": str(raster),
        "table": str(listed),
    }


def _changes(request: ChangeRequest, one: EmbeddingSet, pairs: Pairs, before: np.ndarray, after: np.ndarray) -> _Found:
    distances = np.linalg.norm(before - after, axis=1).astype(np.float32)
    scores = change_scores(distances, float(np.sqrt((before.var(axis=0)).sum())))
    ranks = np.empty(len(scores), dtype=np.float32)
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1) / len(scores)
    drawn = np.random.default_rng(request.seed).permutation(len(before))[:_FITTED_ROWS]
    fitted = k_means(np.concatenate([before[drawn], after[drawn]]), request.k, request.seed)
    clusters_before, clusters_after = (fitted.predict(rows).astype(np.int32) for rows in (before, after))
    raster = np.zeros(len(one.grid), dtype=bool)
    raster[pairs.patches[scores > request.threshold]] = True
    numbers, count = connected(raster.reshape(one.grid.shape), structure=_EIGHT)
    sizes = np.bincount(numbers.ravel(), minlength=count + 1)
    kept = np.flatnonzero(sizes >= request.smallest)
    kept = kept[kept > 0]
    # the largest first
    order = kept[np.argsort(-sizes[kept], kind="stable")]
    renamed = np.full(count + 1, NO_REGION, dtype=np.int32)
    renamed[order] = np.arange(len(order), dtype=np.int32)
    objects = renamed[numbers.ravel()[pairs.patches]]
    return _Found(pairs.patches, distances, scores, ranks, clusters_before, clusters_after, objects)


def _objects(one: EmbeddingSet, found: _Found) -> Tuple[List[Region], List[Dict[str, Any]]]:
    """Connected changes: shapes, and what there is to say of each."""
    inside = found.objects >= 0
    regions = dissolved_regions(one.grid, found.index[inside], found.objects[inside]) if inside.any() else []
    regions = sorted(regions, key=lambda region: region.label)
    described = []
    for region in regions:
        mine = found.objects == region.label
        described.append(
            {
                "object": region.label + 1,
                "patches": region.patches,
                "area_m2": region.area_m2,
                "score": float(found.scores[mine].mean()),
                "most": float(found.scores[mine].max()),
                "from": int(np.bincount(found.clusters_before[mine]).argmax()) + 1,
                "to": int(np.bincount(found.clusters_after[mine]).argmax()) + 1,
            }
        )
    return regions, described


def _from_to(found: _Found, k: int) -> np.ndarray:
    """Changed patches by cluster before (rows) and after (columns), int64 [k, k]."""
    changed = found.objects >= 0
    table = np.zeros((k, k), dtype=np.int64)
    np.add.at(table, (found.clusters_before[changed], found.clusters_after[changed]), 1)
    return table


def _table_text(found: _Found, areas: Any, k: int) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(["from_cluster", "to_cluster", "patches", "area_ha"])
    changed = found.objects >= 0
    for before in range(k):
        for after in range(k):
            mine = changed & (found.clusters_before == before) & (found.clusters_after == after)
            if mine.any():
                hectares = None if areas is None else float(areas[mine].sum()) / 1e4
                writer.writerow([before + 1, after + 1, int(mine.sum()), hectares])
    return stream.getvalue()


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
    provenance = {"encoder": one.encoder_tag, "before": one.path, "after": other.path}
    write_regions(file, regions, one.grid.crs_wkt, "changes", "number", provenance, more)


def _write_raster(file: Path, one: EmbeddingSet, found: _Found) -> None:
    grid = one.grid
    bands = {"distance": found.distances, "score": found.scores, "rank": found.ranks}
    values = np.full((len(bands), len(grid)), np.nan, dtype=np.float32)
    values[:, found.index] = np.stack(list(bands.values()))
    with rasterio.open(
        file, "w", driver="GTiff", count=len(bands), height=grid.rows, width=grid.cols, dtype="float32", nodata=np.nan,
        compress="deflate", transform=Affine(*grid.patch_transform), crs=grid.crs_wkt or None,
    ) as dataset:  # fmt: skip
        dataset.write(values.reshape(len(bands), *grid.shape))
        dataset.descriptions = tuple(bands)
