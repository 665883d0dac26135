"""Layers of clusters: regions with their area, and patches with their cluster."""

from __future__ import annotations

from typing import Iterator, List, Optional

import numpy as np
from qgis.core import QgsFeature, QgsFields

from ..engine.progress import Feedback, stop_if_canceled
from .schema import COL, ENCODER, PATCH, ROW, VALID, FieldKind, make_field
from .table import EmbeddingTable
from .write import patch_geometries

CLUSTER = "cluster"
_BATCH = 1000


def region_fields() -> QgsFields:
    """cluster (0 is the largest), patches, area_ha (on the ellipsoid), share (of all patches, 0 to 1)."""
    return _fields(
        (CLUSTER, FieldKind.INTEGER),
        ("patches", FieldKind.LONG),
        ("area_ha", FieldKind.DOUBLE),
        ("share", FieldKind.DOUBLE),
    )


def clustered_patch_fields() -> QgsFields:
    """Those of an embedding layer but for the vector, and the cluster."""
    return _fields(
        (PATCH, FieldKind.LONG),
        (ROW, FieldKind.INTEGER),
        (COL, FieldKind.INTEGER),
        (VALID, FieldKind.DOUBLE),
        (ENCODER, FieldKind.TEXT),
        (CLUSTER, FieldKind.INTEGER),
    )


def clustered_patch_batches(
    table: EmbeddingTable, labels: np.ndarray, feedback: Optional[Feedback] = None
) -> Iterator[List[QgsFeature]]:
    """Features of all patches with their cluster; NULL for those that the engine left out.

    Raises
    ------
    EmbeddingSetError
        When the patches do not lie on one grid.
    RunCanceled
        When the user cancels.
    """
    grid = table.required_grid()
    row, col = grid.row_col(table.patches)
    fields = clustered_patch_fields()
    for start in range(0, len(table), _BATCH):
        stop_if_canceled(feedback)
        if feedback is not None:
            feedback.setProgress(100.0 * start / len(table))
        some = slice(start, start + _BATCH)
        values = zip(
            table.patches[some].tolist(),
            row[some].tolist(),
            col[some].tolist(),
            table.valid[some].tolist(),
            labels[some].tolist(),
            patch_geometries(grid, table.patches[some]),
        )
        features = []
        for patch, patch_row, patch_col, valid, cluster, geometry in values:
            feature = QgsFeature(fields)
            number = cluster if cluster >= 0 else None  # the engine's -1: its vector is like no other
            feature.setAttributes([patch, patch_row, patch_col, valid, table.encoder, number])
            feature.setGeometry(geometry)
            features.append(feature)
        yield features


def _fields(*kinds: tuple) -> QgsFields:
    fields = QgsFields()
    for name, kind in kinds:
        fields.append(make_field(name, kind))
    return fields
