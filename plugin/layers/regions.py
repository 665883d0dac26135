"""Layers of clusters: regions with their area, and patches with their cluster."""

from __future__ import annotations

from typing import Iterator, List, NamedTuple, Optional

import numpy as np
from qgis.core import QgsFeature, QgsFields, QgsGeometry

from ..engine.progress import Feedback, stop_if_canceled
from .outlines import patch_outlines
from .read import LayerSnapshot
from .schema import COL, ENCODER, PATCH, ROW, VALID, FieldKind, make_fields
from .table import EmbeddingTable

CLUSTER = "cluster"
_BATCH = 1000


def region_fields() -> QgsFields:
    """cluster (0 is the largest), patches, area_ha (on the ellipsoid), share (of all patches, 0 to 1)."""
    return make_fields(
        (CLUSTER, FieldKind.INTEGER),
        ("patches", FieldKind.LONG),
        ("area_ha", FieldKind.DOUBLE),
        ("share", FieldKind.DOUBLE),
    )


def clustered_patch_fields() -> QgsFields:
    """Those of an embedding layer but for the vector, and the cluster."""
    return make_fields(
        (PATCH, FieldKind.LONG),
        (ROW, FieldKind.INTEGER),
        (COL, FieldKind.INTEGER),
        (VALID, FieldKind.DOUBLE),
        (ENCODER, FieldKind.TEXT),
        (CLUSTER, FieldKind.INTEGER),
    )


class UnitedRegion(NamedTuple):
    """The polygons of a cluster as one multipolygon; how many they are, and their share of all, 0 to 1."""

    cluster: int
    geometry: QgsGeometry
    patches: int
    share: float


def united_regions(table: EmbeddingTable, snapshot: LayerSnapshot, labels: np.ndarray) -> Iterator[UnitedRegion]:
    """One region for each cluster of polygons that lie on no grid, by number.

    Parameters
    ----------
    table : EmbeddingTable
    snapshot : LayerSnapshot
        Of the same layer.
    labels : int array [N]
        -1 for polygons that belong to no cluster.
    """
    for label in np.unique(labels[labels >= 0]).tolist():
        members = np.flatnonzero(labels == label)
        shapes = [outline for outline in patch_outlines(table, snapshot, members) if not outline.isEmpty()]
        region = QgsGeometry.unaryUnion(shapes) if shapes else QgsGeometry()
        region.convertToMultiType()
        yield UnitedRegion(label, region, len(members), len(members) / len(table))


def clustered_patch_batches(
    table: EmbeddingTable, snapshot: LayerSnapshot, labels: np.ndarray, feedback: Optional[Feedback] = None
) -> Iterator[List[QgsFeature]]:
    """Features of all patches with their cluster; NULL for those that the engine left out.

    Patches that lie on no grid have no row and column.

    Raises
    ------
    RunCanceled
        When the user cancels.
    """
    row, col = ([None] * len(table),) * 2
    if table.grid is not None:
        row, col = (numbers.tolist() for numbers in table.grid.row_col(table.patches))
    fields = clustered_patch_fields()
    for start in range(0, len(table), _BATCH):
        stop_if_canceled(feedback)
        if feedback is not None:
            feedback.setProgress(100.0 * start / len(table))
        some = slice(start, start + _BATCH)
        values = zip(
            table.patches[some].tolist(),
            row[some],
            col[some],
            table.valid[some].tolist(),
            labels[some].tolist(),
            patch_outlines(table, snapshot, np.arange(len(table))[some]),
        )
        features = []
        for patch, patch_row, patch_col, valid, cluster, geometry in values:
            feature = QgsFeature(fields)
            number = cluster if cluster >= 0 else None  # the engine's -1: its vector is like no other
            feature.setAttributes([patch, patch_row, patch_col, valid, table.encoder, number])
            feature.setGeometry(geometry)
            features.append(feature)
        yield features
