"""Typical patches of clusters: found in the background, for pictures that say what a cluster is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer

from ..background.background_task import BackgroundTask
from ..engine.progress import Feedback
from ..layers.cache import PendingTable
from ..layers.outlines import patch_outlines
from ..layers.regions import CLUSTER
from ..translation import tr
from .fit import region_of_patches

_NEAREST_SHARE = 0.1


def typical_rows(matrix: np.ndarray, clusters: np.ndarray, count: int) -> Dict[int, List[int]]:
    """Rows that stand for their clusters: near the middle of it, and from all over the scene.

    Parameters
    ----------
    matrix : array [N, D], float32
        Unit rows, in the order of the grid.
    clusters : array [N], int
        Cluster of each row; negative where there is none.
    count : int
        For each cluster; fewer where it is smaller.

    Returns
    -------
    dict
        For each cluster rows in ascending order: of the tenth that is nearest to the cluster's mean, evenly spaced.
    """
    found: Dict[int, List[int]] = {}
    for cluster in np.unique(clusters[clusters >= 0]).tolist():
        rows = np.flatnonzero(clusters == cluster)
        likeness = matrix[rows] @ matrix[rows].mean(axis=0)
        near = max(count, int(len(rows) * _NEAREST_SHARE))
        nearest = np.sort(rows[np.argsort(-likeness, kind="stable")[:near]])
        places = np.linspace(0, len(nearest) - 1, min(count, len(nearest))).round().astype(int)
        found[cluster] = nearest[places].tolist()
    return found


@dataclass(frozen=True)
class TypicalPatches:
    """Typical patches of every cluster of a result.

    Attributes
    ----------
    outlines : dict
        For each cluster a list of (feature id, outline).
    metadata : dict
        Of the layer of the patches.
    crs : QgsCoordinateReferenceSystem
        Of the outlines.
    """

    outlines: Dict[int, List[Tuple[int, QgsGeometry]]]
    metadata: Dict[str, Any]
    crs: QgsCoordinateReferenceSystem


def typical_patches_task(pending: PendingTable, regions: QgsVectorLayer, count: int) -> BackgroundTask:
    """Find typical patches of every cluster of a result, `count` each at most; answers with TypicalPatches."""
    numbered: Sequence[Tuple[int, bytes]] = [
        (feature[CLUSTER], bytes(feature.geometry().asWkb()))
        for feature in regions.getFeatures()
        if isinstance(feature[CLUSTER], int)
    ]

    def work(feedback: Feedback) -> TypicalPatches:
        table = pending.read(feedback)
        clusters = region_of_patches(table, pending.snapshot, numbered)
        outlines = {
            cluster: list(
                zip(table.feature_ids[rows].tolist(), patch_outlines(table, pending.snapshot, np.array(rows)))
            )
            for cluster, rows in typical_rows(table.matrix, clusters, count).items()
        }
        return TypicalPatches(outlines, table.metadata, table.crs)

    title = tr("Find typical patches of clusters")
    return BackgroundTask(title, work)
