"""Names and colours that go from the last result to the one that replaces it."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, Iterator, List, Tuple

import numpy as np
from qgis.core import QgsVectorLayer

from ...model.patches import PatchGrid
from ..layers.regions import CLUSTER
from ..layers.styles import CLUSTER_COLORS
from .cluster_patches import region_of_cells
from .cluster_table import ClusterTable, table_of

# More than half of what both cover together: then no cluster can be the heir of two, nor two the heirs of one.
_LEAST_OVERLAP = 0.5


def heirs(before: np.ndarray, after: np.ndarray) -> Dict[int, int]:
    """Which cluster of one grouping is mostly the same ground as which of another.

    Parameters
    ----------
    before, after : array [cells], int
        Cluster of each cell; -1 where there is none.

    Returns
    -------
    dict
        From numbers after to numbers before. Clusters are the same where their intersection is more than half of
        their union.
    """
    found = {}
    both = (before >= 0) & (after >= 0)
    pairs, counts = np.unique(np.stack([after[both], before[both]]), axis=1, return_counts=True)
    for (new, old), shared in zip(pairs.T.tolist(), counts.tolist()):
        union = int((after == new).sum()) + int((before == old).sum()) - shared
        if shared > _LEAST_OVERLAP * union:
            found[new] = old
    return found


def inherited(table: ClusterTable, ancestors: ClusterTable, origin: Dict[int, int]) -> Tuple[ClusterTable, List[str]]:
    """A table with the colours and given names of those it comes from, and the names that were taken.

    Clusters without an ancestor keep their colour, unless an heir has it now.
    """
    used = {ancestors[old].color for old in origin.values()}
    free = (color for color in CLUSTER_COLORS if color not in used)
    clusters, names = [], []
    for cluster in table:
        if cluster.number in origin:
            ancestor = ancestors[origin[cluster.number]]
            if ancestor.named:
                names.append(ancestor.name)
                cluster = replace(cluster, name=ancestor.name, named=True)
            clusters.append(replace(cluster, color=ancestor.color))
        else:
            clusters.append(replace(cluster, color=next(free, cluster.color)))
    return table_of(clusters), names


def clusters_of_cells(layer: QgsVectorLayer, grid: PatchGrid) -> np.ndarray:
    """Cluster of each cell of a grid, int32 [rows * cols]; -1 where there is none."""
    return region_of_cells(grid, list(_regions(layer)))


def _regions(layer: QgsVectorLayer) -> Iterator[Tuple[int, bytes]]:
    for feature in layer.getFeatures():
        if isinstance(feature[CLUSTER], int):
            yield feature[CLUSTER], bytes(feature.geometry().asWkb())
