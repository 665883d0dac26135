"""Typical patches of clusters: found in the background, for pictures that say what a cluster is."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..layers.cache import PendingTable
from ..layers.regions import CLUSTER
from ..layers.write import patch_geometries
from .fit import region_of_cells

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


class TypicalPatchesTask(QgsTask):
    """Finds typical patches of every cluster of a result.

    Signals
    -------
    found(object)
        For each cluster a list of (feature id, outline in the patches' CRS). Nothing where they cannot be found.
    """

    found = pyqtSignal(object)

    def __init__(self, pending: PendingTable, regions: QgsVectorLayer, count: int) -> None:
        super().__init__(
            QCoreApplication.translate("TypicalPatchesTask", "Find typical patches of clusters"),
            QgsTask.Flag.CanCancel,
        )
        self._pending = pending
        self._count = count
        self._regions: Sequence[Tuple[int, bytes]] = [
            (feature[CLUSTER], bytes(feature.geometry().asWkb()))
            for feature in regions.getFeatures()
            if isinstance(feature[CLUSTER], int)
        ]
        self._found: Dict[int, List[Tuple[int, QgsGeometry]]] = {}
        self.metadata: Dict[str, Any] = {}
        self.crs = QgsCoordinateReferenceSystem()

    def run(self) -> bool:
        """Runs in a thread of the task manager. An exception that got out of here would end QGIS."""
        try:
            table = self._pending.read(self)
            grid = table.required_grid()
            clusters = region_of_cells(grid, self._regions)[table.patches]
            self.metadata, self.crs = table.metadata, table.crs
            for cluster, rows in typical_rows(table.matrix, clusters, self._count).items():
                ids = table.feature_ids[rows].tolist()
                self._found[cluster] = list(zip(ids, patch_geometries(grid, table.patches[rows])))
        except Exception:  # pictures are a convenience: the table is worth having without
            return False
        return True

    def finished(self, successful: bool) -> None:
        """Runs on the main thread."""
        if not self.isCanceled():
            self.found.emit(self._found)
