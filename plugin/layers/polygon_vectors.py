"""Vectors of patches merged into polygons of any shape: fields, buildings, districts."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, NamedTuple, Optional, Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsGeometry, QgsRectangle, QgsSpatialIndex

from ...model.patches import EmbeddingSet, PatchGrid
from ...model.patches.pooling import pooled_encoder, pooled_length, pooled_rows
from ..engine.progress import Feedback, stop_if_canceled
from .read import LayerSnapshot
from .table import EmbeddingTable
from .to_engine_set import metadata_of
from .write import patch_geometries

_NUMBERS_AT_ONCE = 8_000_000
_OUTLINES_AT_ONCE = 4096


class Overlap(NamedTuple):
    """The patches under a polygon.

    positions : int64 array [m], in the table
    areas : float64 array [m], of the ground that patch and polygon share, in units of the table's CRS
    """

    positions: np.ndarray
    areas: np.ndarray


class PatchOverlaps:
    """Finds the patches under polygons, and how much of each lies there.

    Parameters
    ----------
    table : EmbeddingTable
    snapshot : LayerSnapshot
        Of the same layer; its polygons are read only where the patches do not lie on one grid.
    """

    def __init__(self, table: EmbeddingTable, snapshot: LayerSnapshot) -> None:
        self._table = table
        self._order = np.argsort(table.patches, kind="stable")
        self._ordered = table.patches[self._order]
        self._stored: Dict[int, QgsGeometry] = {}
        self._index = QgsSpatialIndex()
        if table.grid is None:
            self._read_outlines(snapshot)

    def under(self, polygon: QgsGeometry, feedback: Optional[Feedback] = None) -> Overlap:
        """The patches under a polygon in the table's CRS. Raises RunCanceled when the user cancels."""
        engine = QgsGeometry.createGeometryEngine(polygon.constGet())
        engine.prepareGeometry()
        near = self._near(polygon.boundingBox())
        areas = np.zeros(len(near))
        for start in range(0, len(near), _OUTLINES_AT_ONCE):
            stop_if_canceled(feedback)
            for number, outline in enumerate(self._outlines(near[start : start + _OUTLINES_AT_ONCE]), start=start):
                shape = outline.constGet()
                if engine.contains(shape):
                    areas[number] = outline.area()
                elif engine.intersects(shape):
                    areas[number] = polygon.intersection(outline).area()
        touched = areas > 0
        return Overlap(near[touched], areas[touched])

    def _near(self, box: QgsRectangle) -> np.ndarray:
        """Positions of the patches that may meet a box."""
        grid = self._table.grid
        if grid is None:
            return np.array(sorted(self._index.intersects(box)), dtype=np.int64)
        patches = grid.near_box((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        places = np.minimum(np.searchsorted(self._ordered, patches), len(self._ordered) - 1)
        return self._order[places[self._ordered[places] == patches]]

    def _outlines(self, positions: np.ndarray) -> Sequence[QgsGeometry]:
        if self._table.grid is None:
            return [self._stored[position] for position in positions.tolist()]
        return patch_geometries(self._table.grid, self._table.patches[positions])

    def _read_outlines(self, snapshot: LayerSnapshot) -> None:
        positions = {feature_id: position for position, feature_id in enumerate(self._table.feature_ids.tolist())}
        for feature in snapshot.source.getFeatures(QgsFeatureRequest().setNoAttributes()):
            position = positions.get(feature.id())
            if position is not None and feature.hasGeometry():
                self._stored[position] = QgsGeometry(feature.geometry())
                self._index.addFeature(position, self._stored[position].boundingBox())


def merged_vectors(
    table: EmbeddingTable, overlaps: Sequence[Overlap], how: str, feedback: Optional[Feedback] = None
) -> np.ndarray:
    """One vector for each polygon, [p, D], or [p, 4 D] for `stats`, in the table's dtype.

    A patch counts by the ground that it shares with the polygon, times its share of valid pixels.

    Parameters
    ----------
    table : EmbeddingTable
    overlaps : sequence of Overlap
        None of them empty.
    how : str
        One of `POOLINGS`.
    feedback : Feedback, optional

    Raises
    ------
    RunCanceled
        When the user cancels.
    """
    parts = pooled_length(1, how)
    merged = np.empty((len(overlaps), parts, table.dim), dtype=table.dtype)
    first = 0
    while first < len(overlaps):
        last, rows = first, 0
        while last < len(overlaps) and (last == first or rows * table.dim < _NUMBERS_AT_ONCE):
            rows += len(overlaps[last].positions)
            last += 1
        some = overlaps[first:last]
        starts = np.cumsum([0, *(len(overlap.positions) for overlap in some[:-1])])
        positions = np.concatenate([overlap.positions for overlap in some])
        weights = np.concatenate([_weights(table, overlap) for overlap in some])
        columns = max(1, _NUMBERS_AT_ONCE // rows)  # of a polygon with very many patches, a few numbers at a time
        for left in range(0, table.dim, columns):
            stop_if_canceled(feedback)
            part = slice(left, min(left + columns, table.dim))
            pooled = pooled_rows(table.raw_vectors(positions, part), starts, weights, how)
            merged[first:last, :, part] = pooled.reshape(len(some), parts, -1)
        first = last
        if feedback is not None:
            feedback.setProgress(100.0 * first / len(overlaps))
    return merged.reshape(len(overlaps), -1)


def polygon_set(
    table: EmbeddingTable,
    vectors: np.ndarray,
    valid: Sequence[float],
    crs: QgsCoordinateReferenceSystem,
    how: str,
    polygons: str,
) -> EmbeddingSet:
    """The vectors of polygons as a set in memory.

    Its grid is one row that numbers them and says nothing of where they lie; its metadata has none.

    Parameters
    ----------
    table : EmbeddingTable
        Whose vectors they were merged of.
    vectors : array [p, D]
    valid : sequence of float
        Share of each polygon that valid pixels cover.
    crs : QgsCoordinateReferenceSystem
        Of the polygons.
    how : str
        As for `merged_vectors`.
    polygons : str
        Name of their layer.
    """
    metadata = metadata_of(table)
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
    return EmbeddingSet(
        path=Path(),
        grid=PatchGrid((1.0, 0.0, 0.0, 0.0, -1.0, 0.0), wkt, 1, len(vectors), 1),
        metadata={
            **metadata,
            "grid": None,
            "vectors_of": "polygons",
            "encoder": pooled_encoder(metadata["encoder"], how),
            "parameters": {**(metadata.get("parameters") or {}), "polygons": polygons, "pooling": how},
            "patches": len(vectors),
        },
        vectors=vectors,
        index=np.arange(len(vectors), dtype=np.int64),
        valid=np.asarray(valid, dtype=np.float32),
    )


def _weights(table: EmbeddingTable, overlap: Overlap) -> np.ndarray:
    """What each patch counts; by ground alone where no patch has valid pixels."""
    weights = overlap.areas * table.valid[overlap.positions]
    return weights if weights.any() else overlap.areas
