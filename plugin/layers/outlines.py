"""Outlines of patches: those of their grid, or, where they lie on none, those that the layer has."""

from __future__ import annotations

from typing import List

import numpy as np
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsWkbTypes

from .read import LayerSnapshot
from .table import EmbeddingTable
from .write import patch_geometries


def outline_kind(table: EmbeddingTable) -> QgsWkbTypes.Type:
    """What layers of outlines hold: the polygons of a layer without a grid may have several parts."""
    return QgsWkbTypes.Type.MultiPolygon if table.grid is None else QgsWkbTypes.Type.Polygon


def patch_outlines(table: EmbeddingTable, snapshot: LayerSnapshot, positions: np.ndarray) -> List[QgsGeometry]:
    """Polygons of patches at some positions [n] of a table, of the kind that `outline_kind` says; in any thread.

    Parameters
    ----------
    table : EmbeddingTable
    snapshot : LayerSnapshot
        Of the same layer.
    positions : int array [n]
    """
    if not len(positions):
        return []
    if table.grid is not None:
        return patch_geometries(table.grid, table.patches[positions])
    wanted = table.feature_ids[positions].tolist()
    request = QgsFeatureRequest().setFilterFids(wanted).setNoAttributes()
    stored = {}
    for feature in snapshot.source.getFeatures(request):
        outline = feature.geometry()
        outline.convertToMultiType()
        stored[feature.id()] = outline
    return [stored.get(feature_id, QgsGeometry()) for feature_id in wanted]
