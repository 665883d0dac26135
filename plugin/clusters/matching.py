"""Names and colours that go from the last result to the one that replaces it."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, Iterator, List, Tuple

import numpy as np
from qgis.core import QgsVectorLayer

from ..background.background_task import BackgroundTask
from ..engine.progress import Feedback
from ..layers.cache import PendingTable
from ..layers.regions import CLUSTER
from ..layers.styles import CLUSTER_COLORS
from ..translation import tr
from .fit import region_of_patches
from .table import ClusterTable, table_of

# More than half of what both cover together: then no cluster can match two, nor two match one.
_LEAST_OVERLAP = 0.5


def matching_clusters(before: np.ndarray, after: np.ndarray) -> Dict[int, int]:
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
    both = (before >= 0) & (after >= 0)
    if not both.any():
        return {}
    olds, news = int(before.max()) + 1, int(after.max()) + 1
    shared = np.bincount(after[both].astype(np.int64) * olds + before[both], minlength=news * olds).reshape(news, olds)
    old_sizes = np.bincount(before[before >= 0], minlength=olds)
    new_sizes = np.bincount(after[after >= 0], minlength=news)
    union = new_sizes[:, None] + old_sizes[None, :] - shared
    return {int(new): int(old) for new, old in np.argwhere(shared > _LEAST_OVERLAP * union)}


def with_matching_names(
    table: ClusterTable, earlier: ClusterTable, origin: Dict[int, int]
) -> Tuple[ClusterTable, List[str]]:
    """A table with the colours and given names of those it comes from, and the names that were taken.

    Clusters that match none keep their colour, unless one that does has it now.
    """
    used = {earlier[old].color for old in origin.values()}
    free = (color for color in CLUSTER_COLORS if color not in used)
    clusters, names = [], []
    for cluster in table:
        if cluster.number in origin:
            match = earlier[origin[cluster.number]]
            if match.named:
                names.append(match.name)
                cluster = replace(cluster, name=match.name, named=True)
            clusters.append(replace(cluster, color=match.color))
        else:
            clusters.append(replace(cluster, color=next(free, cluster.color)))
    return table_of(clusters), names


def matching_task(before: QgsVectorLayer, after: QgsVectorLayer, patches: PendingTable) -> BackgroundTask:
    """Find which clusters of a new result are those of the last one; answers with what `matching_clusters` gives."""
    old, new = list(_regions(before)), list(_regions(after))

    def work(feedback: Feedback) -> Dict[int, int]:
        table = patches.read(feedback)
        return matching_clusters(*(region_of_patches(table, patches.snapshot, regions) for regions in (old, new)))

    return BackgroundTask(tr("Compare clusters with the last ones"), work)


def _regions(layer: QgsVectorLayer) -> Iterator[Tuple[int, bytes]]:
    for feature in layer.getFeatures():
        if isinstance(feature[CLUSTER], int):
            yield feature[CLUSTER], bytes(feature.geometry().asWkb())
