"""From an embedding set to features: any sink that QGIS offers, in batches."""

from __future__ import annotations

import json
import struct
from collections import deque
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, Callable, Iterable, Iterator, List, Mapping, Optional, Protocol, Sequence, Tuple, Union

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QVariant

from ...model.errors import EngineError
from ...model.patches import EmbeddingSet, PatchGrid
from ..engine.progress import Feedback, stop_if_canceled
from .principal_colors import PrincipalColors
from .schema import METADATA_PROPERTY, embedding_fields
from .stated_crs import empty_layer

# Measured: half as many and four times as many are both slower. A cancel waits for some milliseconds only.
_BATCH = 1024
_LEAST_SHARING = 8  # numbers to each that differs

POLYGON_RING = [("order", "u1"), ("kind", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("xy", "<f8", (5, 2))]
"""The parts of a polygon of four corners in WKB, as numpy names them."""

_POLYGON, _MULTI_POLYGON = 3, 6


class WriteError(EngineError):
    """A sink took no features; the message says which and what to do."""


PatchGeometries = Callable[[PatchGrid, np.ndarray], List[QgsGeometry]]


@dataclass(frozen=True)
class Shapes:
    """What the features of an embedding layer look like, and what they hold beside their vectors.

    Attributes
    ----------
    geometries : callable
        Polygons of some indices of a set; by default the patches of its grid.
    kind : QgsWkbTypes.Type
        Of these polygons.
    fields : QgsFields
        Beside those of every embedding layer.
    attributes : sequence of lists
        Values of these fields for each vector of the set, in its order; empty where there are no such fields.
    """

    geometries: PatchGeometries
    kind: QgsWkbTypes.Type = QgsWkbTypes.Type.Polygon
    fields: QgsFields = field(default_factory=QgsFields)
    attributes: Sequence[List[Any]] = ()


class AddsFeatures(Protocol):
    """What is needed of a sink: a QgsFeatureSink or a data provider."""

    def addFeatures(
        self, features: List[QgsFeature], flags: QgsFeatureSink.Flag
    ) -> Union[bool, Tuple[bool, List[QgsFeature]]]:
        """Take features; False where they were not taken."""


def layer_crs(grid: PatchGrid) -> QgsCoordinateReferenceSystem:
    """The CRS of a grid; invalid where the raster has none."""
    return QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt) if grid.crs_wkt else QgsCoordinateReferenceSystem()


def set_fields(embeddings: EmbeddingSet, shapes: Optional[Shapes] = None) -> QgsFields:
    """Fields of the layer that an embedding set becomes."""
    fields = embedding_fields(embeddings.vectors.dtype)
    for more in shapes.fields if shapes is not None else ():
        fields.append(more)
    return fields


def memory_layer(embeddings: EmbeddingSet, name: str, feedback: Optional[Feedback] = None) -> QgsVectorLayer:
    """A temporary layer of an embedding set.

    Raises
    ------
    WriteError
        When the layer takes no features.
    RunCanceled
        When the user cancels.
    """
    layer = empty_layer(name, set_fields(embeddings), QgsWkbTypes.Type.Polygon, layer_crs(embeddings.grid))
    write_embeddings(embeddings, layer.dataProvider(), feedback)
    layer.updateExtents()
    attach_metadata(layer, embeddings.metadata)
    return layer


def attach_metadata(layer: QgsVectorLayer, metadata: Mapping[str, Any]) -> None:
    """Keep embedding.json with the layer, in the project and in its style."""
    layer.setCustomProperty(METADATA_PROPERTY, json.dumps(metadata))


def patch_geometries(grid: PatchGrid, patches: np.ndarray) -> List[QgsGeometry]:
    """Polygons of patches [n]: rings of the four corners in pixel order, closed."""
    return polygons_of_corners(grid.corners(patches))


def polygons_of_corners(corners: np.ndarray) -> List[QgsGeometry]:
    """Polygons of corners [n, 4, 2].

    One multipolygon of all is parsed and taken apart by QGIS, in a third of the time of n small calls.
    """
    whole = QgsGeometry()
    whole.fromWkb(struct.pack("<BII", 1, _MULTI_POLYGON, len(corners)) + polygon_rings(corners).tobytes())
    return whole.asGeometryCollection()


def polygon_rings(corners: np.ndarray) -> np.ndarray:
    """Polygons of corners [n, 4, 2] as WKB, an array [n] of the parts of `POLYGON_RING`."""
    rings = np.empty(len(corners), dtype=POLYGON_RING)
    rings["order"], rings["kind"], rings["rings"], rings["points"] = 1, _POLYGON, 1, 5
    rings["xy"][:, :4] = corners
    rings["xy"][:, 4] = corners[:, 0]
    return rings


def write_embeddings(
    embeddings: EmbeddingSet,
    sink: AddsFeatures,
    feedback: Optional[Feedback] = None,
    sink_name: str = "the layer",
    shapes: Optional[Shapes] = None,
) -> int:
    """Write one feature per patch; returns how many.

    Parameters
    ----------
    embeddings : EmbeddingSet
    sink : QgsFeatureSink or data provider
        With the fields of `set_fields`.
    feedback : Feedback, optional
        Gets the progress in percent.
    sink_name : str
        For messages.
    shapes : Shapes, optional
        By default the patches of the set's grid.

    Raises
    ------
    WriteError
        When the sink takes no features.
    RunCanceled
        When the user cancels; what is in the sink then is not whole and must not be kept.
    """
    for done, features in _feature_batches(embeddings, shapes or Shapes(patch_geometries)):
        stop_if_canceled(feedback)
        add_features(sink, features, sink_name)
        if feedback is not None:
            feedback.setProgress(100.0 * done / len(embeddings))
    return len(embeddings)


def add_features(sink: AddsFeatures, features: List[QgsFeature], sink_name: str) -> None:
    """Add features and believe no silence: a memory layer that refuses a value only returns False.

    Raises
    ------
    WriteError
        When they were not taken.
    """
    taken = sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    if not (taken[0] if isinstance(taken, tuple) else taken):
        last_error = getattr(sink, "lastError", str)()
        if last_error:
            raise WriteError(
                "{sink_name} did not take the features ({last_error}); check that there is space on the disk and that "
                "nothing else holds the file, or write to another",
                sink_name=sink_name,
                last_error=last_error,
            )
        raise WriteError(
            "{sink_name} did not take the features; check that there is space on the disk and that nothing else holds "
            "the file, or write to another",
            sink_name=sink_name,
        )


def without_leading_zero(vectors: np.ndarray) -> np.ndarray:
    """Vectors [n, D], changed in place so that the bytes of none begin with a zero.

    QGIS's OGR provider takes a binary value that begins with a zero byte for an empty text and writes NULL instead
    (seen with 3.22, for about one vector in 250). Memory layers, Save as and outputs to new files keep such bytes. But
    a patch that is pasted or exported into a table that exists would lose its vector there, long after this. So the
    last bit of the first number is set: a change of at most one part in a thousand of one number. Reading takes a zero
    vector of which only that bit is set for the zero vector that it was.
    """
    leading = vectors.view(np.uint8).reshape(len(vectors), -1)[:, 0]
    leading[leading == 0] = 1
    return vectors


def _feature_batches(embeddings: EmbeddingSet, shapes: Shapes) -> Iterator[Tuple[int, List[QgsFeature]]]:
    """Features by batches, with the number of patches up to their end.

    Every batch is the same Python objects with other content, which saves a fifth of the time. Who keeps features
    shares their content, and a feature that is given new content leaves the old to those who share it.
    """
    colors = PrincipalColors.fit(embeddings.vectors)
    little_endian = embeddings.vectors.dtype.newbyteorder("<")
    vector_bytes = embeddings.dim * little_endian.itemsize
    tag = QVariant(embeddings.encoder_tag)  # one text for all features: a str would be made into one for each
    pool = [QgsFeature() for _ in range(min(_BATCH, len(embeddings)))]
    for start in range(0, len(embeddings), _BATCH):
        patches = embeddings.index[start : start + _BATCH]
        vectors = without_leading_zero(np.array(embeddings.vectors[start : start + _BATCH], dtype=little_endian))
        # QByteArray.mid copies once, where a QByteArray of a slice of bytes copies twice
        blob, offsets = QByteArray(vectors.tobytes()), range(0, vectors.nbytes, vector_bytes)
        row, col = embeddings.grid.row_col(patches)
        attributes = zip(
            patches.tolist(),
            _attributes(row),
            col.tolist(),
            _attributes(embeddings.valid[start : start + _BATCH]),
            repeat(tag),
            map(blob.mid, offsets, repeat(vector_bytes)),
            colors.names_of(vectors),
        )
        rows: Iterator[List[Any]] = map(list, attributes)
        if shapes.attributes:
            rows = map(list.__add__, rows, shapes.attributes[start : start + _BATCH])
        features = pool[: len(patches)]
        _exhaust(map(QgsFeature.setAttributes, features, rows))
        _exhaust(map(QgsFeature.setGeometry, features, shapes.geometries(embeddings.grid, patches)))
        yield start + len(patches), features


def _attributes(numbers: np.ndarray) -> Iterable[Any]:
    """Numbers [n] as attributes; where few are different, those that are equal share what QGIS makes of one."""
    different, places = np.unique(numbers, return_inverse=True)
    if _LEAST_SHARING * len(different) > len(numbers):
        return numbers.tolist()
    return map(list(map(QVariant, different.tolist())).__getitem__, places.tolist())


def _exhaust(calls: Iterator[None]) -> None:
    """Make calls that give nothing; quicker than a loop."""
    deque(calls, maxlen=0)
