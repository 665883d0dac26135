"""Which patches lie under geometries: points, lines and polygons that a user gives as examples."""

from __future__ import annotations

from typing import List, Sequence

import numpy as np
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsRectangle, QgsWkbTypes

from ...model.patches import PatchGrid
from .read import LayerSnapshot
from .table import EmbeddingTable
from .write import patch_geometries

_POINT = QgsWkbTypes.GeometryType.PointGeometry
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class PatchFinder:
    """Finds the patches of a table by place.

    A point finds the patch that it lies in. A line finds all patches that it crosses. A polygon finds those whose
    middle lies in it, or, where it is too small for that, those that it touches.

    Parameters
    ----------
    table : EmbeddingTable
    snapshot : LayerSnapshot
        Of the same layer; its polygons are read only where the patches do not lie on one grid.
    """

    def __init__(self, table: EmbeddingTable, snapshot: LayerSnapshot) -> None:
        self._table = table
        self._snapshot = snapshot
        self._order = np.argsort(table.patches, kind="stable")
        self._ordered = table.patches[self._order]

    def under(self, geometry: QgsGeometry) -> np.ndarray:
        """Positions in the table, int64 [m], of the patches under a geometry in the layer's CRS."""
        if geometry.isEmpty():
            return np.empty(0, dtype=np.int64)
        grid = self._table.grid
        if grid is None:
            return self._among(geometry, *self._stored_candidates(geometry.boundingBox()))
        if geometry.type() == _POINT:
            xy = np.array([(vertex.x(), vertex.y()) for vertex in geometry.vertices()])
            return self._positions_of(grid.locate(xy))
        positions = self._grid_candidates(grid, geometry.boundingBox())
        return self._among(geometry, positions, patch_geometries(grid, self._table.patches[positions]))

    def _positions_of(self, patches: np.ndarray) -> np.ndarray:
        """Positions of flat grid indices, without those that have no patch."""
        if not len(self._ordered):
            return np.empty(0, dtype=np.int64)
        found = np.minimum(np.searchsorted(self._ordered, patches), len(self._ordered) - 1)
        return np.unique(self._order[found[self._ordered[found] == patches]])

    def _grid_candidates(self, grid: PatchGrid, box: QgsRectangle) -> np.ndarray:
        """Positions of the patches whose middle is within a patch's reach of a box."""
        middles = grid.centers(self._table.patches)
        corners = grid.corners(self._table.patches[:1])[0]
        reach = np.abs(corners - corners.mean(axis=0)).max(axis=0)
        lowest = np.array([box.xMinimum(), box.yMinimum()]) - reach
        highest = np.array([box.xMaximum(), box.yMaximum()]) + reach
        return np.flatnonzero(((middles >= lowest) & (middles <= highest)).all(axis=1))

    def _stored_candidates(self, box: QgsRectangle) -> tuple:
        """Positions and polygons of the features whose box meets a box."""
        by_id = {feature_id: position for position, feature_id in enumerate(self._table.feature_ids.tolist())}
        request = QgsFeatureRequest().setFilterRect(box.buffered(0)).setNoAttributes()
        found = [
            (by_id[feature.id()], feature.geometry())
            for feature in self._snapshot.source.getFeatures(request)
            if feature.id() in by_id and feature.hasGeometry()
        ]
        return np.array([position for position, _ in found], dtype=np.int64), [polygon for _, polygon in found]

    @staticmethod
    def _among(geometry: QgsGeometry, positions: np.ndarray, polygons: Sequence[QgsGeometry]) -> np.ndarray:
        """Those of some patches that lie under a geometry."""
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        if geometry.type() == _POLYGON:
            # held, because the engine is given what lies inside of them: a temporary one would be gone by then
            middles = [polygon.centroid() for polygon in polygons]
            inside = [engine.contains(middle.constGet()) for middle in middles]
            if any(inside):
                return positions[np.array(inside, dtype=bool)]
        touched: List[bool] = [engine.intersects(polygon.constGet()) for polygon in polygons]
        return positions[np.array(touched, dtype=bool)]


def same_patches(table: EmbeddingTable, other: EmbeddingTable) -> np.ndarray:
    """Positions in `table`, int64 [m], of the patches that `other` holds too: of a copy, or of an overlapping layer."""
    if table.grid is None or other.grid is None or table.crs != other.crs:
        return np.empty(0, dtype=np.int64)
    under = table.grid.locate(other.grid.centers(other.patches))
    inside = under >= 0
    expected, found = table.grid.corners(under[inside]), other.grid.corners(other.patches[inside])
    tolerance = 1e-4 * min(table.grid.patch_size)
    same = (np.abs(expected - found).reshape(-1, 8) <= tolerance).all(axis=1)
    return np.flatnonzero(np.isin(table.patches, under[inside][same]))
