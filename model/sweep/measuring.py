"""What is measured of the vectors of one setting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ..quality.grouping import cluster_stability, short_rows, silhouette
from ..quality.neighbours import overlap_at_k
from ..quality.plain_bands import explained_by
from ..quality.seams import seam_ratio
from ..quality.spatial_blocks import block_splits
from ..quality.spread import duplicate_share, effective_rank, intrinsic_dimension
from ..quality.with_labels import cluster_scores, learning_curve, probe_scores, retrieval_scores, vote_scores
from .ground import LabelledGround
from .vectors import VectorTable

VERSION = 2
"""Of the measures: results of another version are measured again."""

FEWEST_VECTORS = 20


@dataclass(frozen=True)
class Effort:
    """How much is looked at.

    Attributes
    ----------
    vectors : int
        At most, for measures without labels.
    places : int
        Of each class at most.
    windows : int
        Tiles that the encoder's trial runs on.
    groups : tuple of int
        Numbers of clusters that are tried; 8 is one of them.
    """

    vectors: int
    places: int
    windows: int
    groups: Tuple[int, ...]


EFFORTS = {"quick": Effort(1500, 150, 5, (8,)), "full": Effort(3000, 400, 12, (4, 8, 16))}


@dataclass(frozen=True)
class PlaceScores:
    """Scores of every labelled place, float64 [n]; NaN where a setting has no answer."""

    values: Dict[str, np.ndarray]
    curve: Dict[int, float]


def measured(
    table: VectorTable,
    bands: Optional[VectorTable],
    whole: Optional[VectorTable],
    finer: Optional[VectorTable],
    effort: Effort,
    seed: int,
) -> Dict[str, Any]:
    """Measures that need no labels; None where one cannot be told.

    Parameters
    ----------
    table : VectorTable
    bands : VectorTable, optional
        Mean and deviation of bands on the same grid.
    whole : VectorTable, optional
        The same vectors before they were squeezed, or in full precision.
    finer : VectorTable, optional
        Vectors of the same kind for smaller ground.
    effort : Effort
    seed : int
    """
    drawn = _drawn(len(table), effort.vectors, seed)
    vectors = table.vectors[drawn]
    rows = table.unit_rows()
    some = rows[drawn]
    short = short_rows(some)
    seams = None
    if table.tile_of_row is not None and table.tile_of_col is not None:
        seams = seam_ratio(rows, table.index, table.grid, table.tile_of_row, table.tile_of_col)
    stable = {k: cluster_stability(short, k, seed) for k in effort.groups}
    return {
        "seam_ratio": None if seams is None else seams.ratio,
        "seam_usual": None if seams is None else seams.usual,
        "cluster_stability": {str(k): None if found is None else found._asdict() for k, found in stable.items()},
        "silhouette": {str(k): silhouette(short, k, seed) for k in effort.groups},
        "effective_rank": effective_rank(vectors),
        "intrinsic_dimension": intrinsic_dimension(some),
        "duplicates": duplicate_share(vectors),
        "bands_explain": None if bands is None else _explained(table, bands, drawn, seed),
        "overlap_unsqueezed": None if whole is None else overlap_at_k(some, whole.unit_rows()[drawn]),
        "overlap_finer": None if finer is None else _overlap_with_finer(table, finer, effort.vectors, seed),
    }


def place_scores(table: VectorTable, ground: LabelledGround, effort: Effort, seed: int) -> PlaceScores:
    """How well vectors find, group and map the classes of labelled places."""
    places = ground.places
    position, found = table.rows_under(places.xy)
    values = {
        name: np.full(len(places), np.nan) for name in ("finding", "average_precision", "vote", "grouping", "mapping")
    }
    kept = np.flatnonzero(found)
    if len(kept) < 2 or len(np.unique(places.classes[kept])) < 2:
        return PlaceScores(values, {})
    rows = table.unit_rows()
    scene = rows[_drawn(len(table), effort.vectors, seed)]
    mine, classes, xy = rows[position[kept]], places.classes[kept], places.xy[kept]
    gap = ground.gap_of(max(table.grid.patch_size))
    splits = block_splits(xy, classes, ground.blocks[kept], gap, seed)
    retrieved = retrieval_scores(mine, classes, xy, gap)
    values["finding"][kept] = retrieved.precision
    values["average_precision"][kept] = retrieved.average_precision
    values["vote"][kept] = vote_scores(mine, classes, splits)
    values["mapping"][kept] = probe_scores(mine, classes, splits)
    k = int(np.clip(3 * len(np.unique(classes)), 8, 30))
    values["grouping"][kept] = cluster_scores(mine, classes, splits, scene, k, seed)
    return PlaceScores(values, learning_curve(mine, classes, splits, seed))


def _drawn(count: int, most: int, seed: int) -> np.ndarray:
    """Positions of a sample, ascending."""
    if count <= most:
        return np.arange(count)
    return np.sort(np.random.default_rng(seed).choice(count, most, replace=False))


def _explained(table: VectorTable, bands: VectorTable, drawn: np.ndarray, seed: int) -> Optional[float]:
    position, found = bands.rows_of(table.index[drawn])
    vectors = table.unit_rows()[drawn[found]]
    return explained_by(vectors, bands.vectors[position[found]], seed) if found.any() else None


def _overlap_with_finer(table: VectorTable, finer: VectorTable, most: int, seed: int) -> Optional[float]:
    """Neighbours that stay when patches are described by the mean of the finer vectors on them."""
    cells = table.grid.locate(finer.grid.centers(finer.index))
    order = np.argsort(cells, kind="stable")
    index, first, counts = np.unique(cells[order], return_index=True, return_counts=True)
    means = np.add.reduceat(finer.unit_rows()[order].astype(np.float64), first, axis=0) / counts[:, None]
    position, found = table.rows_of(index)
    found &= index >= 0
    one, other = table.unit_rows()[position[found]], VectorTable.of(table.grid, index[found], means[found])
    if other.left_out or len(one) < 2:
        return None
    drawn = _drawn(len(one), most, seed)
    return overlap_at_k(one[drawn], other.unit_rows()[drawn])
