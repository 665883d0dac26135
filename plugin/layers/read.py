"""From features to arrays: reads an embedding layer, in any thread, and says what is wrong with a bad one."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from qgis.core import (
    QgsAbstractFeatureSource,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QByteArray

from ...model.errors import EmbeddingSetError
from ...model.messages import Message
from ...model.name_lists import first_names
from ...model.patches import PatchGrid
from ...model.patches.unit_vectors import unit_rows
from ..background.one_ahead import one_ahead
from ..engine.progress import Feedback, stop_if_canceled
from ..stored_json import read_json_object
from .grid_from_features import columns_of_grid, derive_grid, lies_on, read_placed_patches
from .rows import FeatureRows, GeoPackageRows, Rows
from .schema import COL, ENCODER, METADATA_PROPERTY, PATCH, ROW, VALID, FieldKind, VectorField, make_field, vector_field
from .stated_crs import stated_crs
from .table import EmbeddingTable
from .write import layer_crs

_NUMBERS_FOR_LENGTH = 32
# Enough to see that a layer was reprojected or merged; a single patch that somebody moved may go unseen.
_GRID_SAMPLE = 64


@dataclass(frozen=True)
class LayerSnapshot:
    """What a background thread needs of a layer; taken on the main thread, outlives the layer.

    Attributes
    ----------
    name : str
    fields : QgsFields
    crs : QgsCoordinateReferenceSystem
    source : QgsAbstractFeatureSource
        The features as they were when the snapshot was taken.
    metadata_text : str
        The custom property; empty where it is lost.
    feature_count : int
        As far as known; a hint only.
    stored : GeoPackageRows, optional
        The same features, where they can be read more quickly.
    """

    name: str
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    source: QgsAbstractFeatureSource
    metadata_text: str
    feature_count: int
    stored: Optional[GeoPackageRows] = None

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> LayerSnapshot:
        """Take a snapshot; on the main thread, or on that of the layer."""
        return cls(
            name=layer.name(),
            fields=layer.fields(),
            crs=stated_crs(layer.crs()),
            source=QgsVectorLayerFeatureSource(layer),
            metadata_text=str(layer.customProperty(METADATA_PROPERTY) or ""),
            feature_count=layer.featureCount(),
            stored=GeoPackageRows.of(layer),
        )


def require_vector_field(fields: QgsFields, name: str) -> VectorField:
    """The field that holds the vectors of layer `name`.

    Raises
    ------
    EmbeddingSetError
        When it is not an embedding layer, its vectors are not binary data, or another field of one is missing.
    """
    vectors = vector_field(fields)
    if vectors is None:
        raise EmbeddingSetError(
            "layer '{name}' has no embeddings: its fields are {names}, and none is embedding_f16 "
            "or embedding_f32; choose a layer that Embed raster wrote",
            name=name,
            names=_listed(fields.names()),
        )
    found = fields.at(vectors.position)
    if found.type() != make_field(vectors.name, FieldKind.BINARY).type():
        raise EmbeddingSetError(
            "field {field} of layer '{name}' holds {typename}, needs binary data: virtual "
            "layers and text formats cannot carry vectors; choose the layer that it was made from, or save that as a "
            "GeoPackage",
            field=vectors.name,
            name=name,
            typename=found.typeName() or Message("text"),
        )
    missing = [field for field in (PATCH, ROW, COL, VALID, ENCODER) if fields.indexOf(field) < 0]
    if missing:
        raise EmbeddingSetError(
            "layer '{name}' has vectors in {field} but no field {missing}, which tells what they "
            "belong to; choose a layer with all fields that Embed raster wrote",
            name=name,
            field=vectors.name,
            missing=_listed(missing),
        )
    return vectors


def read_table(snapshot: LayerSnapshot, feedback: Optional[Feedback] = None) -> EmbeddingTable:
    """Read all patches of a layer.

    Raises
    ------
    EmbeddingSetError
        When the layer has no embeddings, no features, mixed encoders, vectors of several lengths, or damaged ones.
    RunCanceled
        When the user cancels.
    """
    vectors = require_vector_field(snapshot.fields, snapshot.name)
    if snapshot.stored is not None:
        try:
            return _read_rows(snapshot, vectors, snapshot.stored, feedback)
        except sqlite3.Error:
            pass  # such as a lock, or a folder that cannot be written: QGIS may read it all the same
    return _read_rows(snapshot, vectors, FeatureRows(snapshot.source, snapshot.fields), feedback)


def _read_rows(
    snapshot: LayerSnapshot, vectors: VectorField, rows: Rows, feedback: Optional[Feedback]
) -> EmbeddingTable:
    reading = _Reading(snapshot, vectors, rows)
    reading.run(feedback)
    encoder = reading.one_encoder()
    feature_ids = np.array(reading.feature_ids, dtype=np.int64)
    patches = reading.column(reading.patches, reading.feature_ids, PATCH, np.int64)
    valid = reading.valid_shares(feature_ids)
    metadata = read_json_object(snapshot.metadata_text)
    return EmbeddingTable(
        name=snapshot.name,
        patches=patches,
        feature_ids=feature_ids,
        matrix=reading.matrix[: len(patches)],
        lengths=np.concatenate(reading.lengths),
        valid=valid,
        encoder=encoder,
        dtype=vectors.dtype,
        crs=snapshot.crs,
        grid=find_grid(snapshot, patches, feature_ids, metadata),
        metadata=metadata,
    )


class _Reading:
    """One pass over the rows of a layer.

    One instance per read: what it collects are its attributes.
    """

    def __init__(self, snapshot: LayerSnapshot, vectors: VectorField, rows: Rows) -> None:
        self._snapshot = snapshot
        self._vectors = vectors
        self._rows = rows
        self._vector_bytes = 0
        self._known_encoder = ""
        self._others: Dict[str, List[Tuple[int, Any]]] = {}
        self.feature_ids: List[int] = []
        self.patches: List[Any] = []
        self.lengths: List[np.ndarray] = []
        self.matrix = np.empty((0, 0), dtype=np.float32)

    def run(self, feedback: Optional[Feedback]) -> None:
        """Read everything."""
        stop_if_canceled(feedback)
        for end in one_ahead(self._take_vectors, self._joined_blocks()):
            if feedback is not None and self._snapshot.feature_count > 0:
                feedback.setProgress(min(100.0, 100.0 * end / self._snapshot.feature_count))
            stop_if_canceled(feedback)
        if not self.patches:
            raise EmbeddingSetError(
                "layer '{layer}' has 0 features, needs at least 1 patch; run Embed raster, or remove "
                "the filter or the selection that hides its patches",
                layer=self._snapshot.name,
            )
        first = self._rows.first(ENCODER)
        self._known_encoder = first if isinstance(first, str) else ""
        self._others = self._rows.others({ENCODER: self._known_encoder, VALID: 1})

    def one_encoder(self) -> str:
        """The encoder of all vectors; those of several cannot be compared, and are refused."""
        known = self._known_encoder
        others = (value for _, value in self._others[ENCODER])
        tags = sorted({str(tag) if isinstance(tag, str) and tag else "(none)" for tag in (known, *others)})
        if len(tags) > 1:
            raise EmbeddingSetError(
                "layer '{layer}' mixes the encoders {tags}, and their vectors do not compare; "
                "filter it to one, such as \"{encoder}\" = '{tag}'",
                layer=self._snapshot.name,
                tags=_listed(tags),
                encoder=ENCODER,
                tag=tags[-1],
            )
        if tags == ["(none)"]:
            raise EmbeddingSetError(
                "layer '{layer}' does not say which encoder made its vectors: its field {encoder} is "
                "empty; run Embed raster again",
                layer=self._snapshot.name,
                encoder=ENCODER,
            )
        return tags[0]

    def valid_shares(self, feature_ids: np.ndarray) -> np.ndarray:
        """The field `valid` of all features, float32 [N]."""
        shares = np.ones(len(feature_ids), dtype=np.float32)
        others = self._others[VALID]
        if others:
            ids, values = zip(*others)
            order = np.argsort(feature_ids, kind="stable")
            places = order[np.searchsorted(feature_ids, np.array(ids, dtype=np.int64), sorter=order)]
            shares[places] = self.column(values, ids, VALID, np.float32)
        return shares

    def column(self, values: Sequence[Any], ids: Sequence[int], name: str, dtype: type) -> np.ndarray:
        """Values of a field in features of these ids as an array; none may be missing."""
        try:
            if None not in values:  # NULL on Qt 6, which numpy takes for a number; on Qt 5 it takes NULL for none
                with np.errstate(over="ignore"):  # a share of 1e300 is as wrong as an infinite one
                    return np.array(values, dtype=dtype)
        except (TypeError, ValueError, OverflowError):
            pass
        bad = next((position for position, value in enumerate(values) if not _is_number(value)), 0)
        raise EmbeddingSetError(
            "feature {feature} of layer '{layer}' has no number in its field {name}; "
            "delete that feature, or run Embed raster again",
            feature=ids[bad],
            layer=self._snapshot.name,
            name=name,
        )

    def _joined_blocks(self) -> Iterator[Tuple[int, bytes]]:
        """Where each block of rows starts, and its vectors one after the other."""
        for ids, patches, blobs in self._rows.blocks(self._vectors.name):
            start = len(self.patches)
            self.feature_ids += ids
            self.patches += patches
            yield start, self._joined(blobs, start)

    def _joined(self, blobs: Sequence[Any], start: int) -> bytes:
        self._vector_bytes = self._vector_bytes or _size_of(blobs[0])
        try:
            in_order = set(map(len, blobs)) == {self._vector_bytes}
            joined = b"".join(blobs)
        except TypeError:  # NULL, or no binary data
            in_order = False
        if not in_order or not self._vector_bytes or self._vector_bytes % self._vectors.dtype.itemsize:
            raise self._damage(blobs, start)
        return joined

    def _take_vectors(self, block: Tuple[int, bytes]) -> int:
        """Make unit rows of a block, in a thread; returns how many rows there are up to its end."""
        start, joined = block
        raw = np.frombuffer(joined, dtype=self._vectors.dtype).reshape(
            -1, self._vector_bytes // self._vectors.dtype.itemsize
        )
        end = start + len(raw)
        self._make_room(end, raw.shape[1])
        rows = self.matrix[start:end]
        unit_rows(raw, out=rows)
        if not np.isfinite(rows[:, 0]).all():
            bad = start + int(np.flatnonzero(~np.isfinite(rows[:, 0]))[0])
            raise EmbeddingSetError(
                "feature {feature} of layer '{layer}' has a damaged vector: it holds NaN "
                "or infinite numbers, needs finite ones; delete that feature, or run Embed raster again",
                feature=self.feature_ids[bad],
                layer=self._snapshot.name,
            )
        lengths = _lengths(raw, rows)
        # a zero vector, of which writing set the last bit (`without_leading_zero`), points nowhere
        zero = lengths <= np.finfo(self._vectors.dtype).smallest_subnormal
        rows[zero], lengths[zero] = 0, 0
        self.lengths.append(lengths)
        return end

    def _make_room(self, count: int, dim: int) -> None:
        if count <= len(self.matrix):
            return
        capacity = max(count, self._snapshot.feature_count if not self.matrix.size else 2 * len(self.matrix))
        grown = np.empty((capacity, dim), dtype=np.float32)
        grown[: len(self.matrix)] = self.matrix.reshape(-1, dim)
        self.matrix = grown

    def _damage(self, blobs: Sequence[Any], start: int) -> EmbeddingSetError:
        """What to say of vectors that are missing, cut, or of several lengths."""
        item = self._vectors.dtype.itemsize
        for position, blob in enumerate(blobs):
            size = _size_of(blob)
            feature = self.feature_ids[start + position]
            if size == 0 or size % item:
                if self._vector_bytes and not self._vector_bytes % item:
                    return EmbeddingSetError(
                        "feature {feature} of layer '{layer}' has a damaged vector: {size} bytes in "
                        "{field}, needs {vector_bytes}; delete that feature, or run Embed raster "
                        "again",
                        feature=feature,
                        layer=self._snapshot.name,
                        size=size,
                        field=self._vectors.name,
                        vector_bytes=self._vector_bytes,
                    )
                return EmbeddingSetError(
                    "feature {feature} of layer '{layer}' has a damaged vector: {size} bytes in "
                    "{field}, needs a multiple of {item}; delete that feature, or run Embed raster again",
                    feature=feature,
                    layer=self._snapshot.name,
                    size=size,
                    field=self._vectors.name,
                    item=item,
                )
            if size != self._vector_bytes:
                return EmbeddingSetError(
                    "feature {feature} of layer '{layer}' has a vector of {size} numbers, the "
                    "features before it of {vector_bytes}, and only vectors of one length compare; "
                    "delete the features of the other length, or run Embed raster again",
                    feature=feature,
                    layer=self._snapshot.name,
                    size=size // item,
                    vector_bytes=self._vector_bytes // item,
                )
        raise AssertionError("called for vectors that are in order")


def _is_number(value: Any) -> bool:
    """Whether a value is a number that fits into 64 bits."""
    return isinstance(value, (int, float)) and abs(value) < 1 << 63


def _size_of(value: Any) -> int:
    """Bytes of a vector; 0 of NULL and of anything else."""
    return len(value) if isinstance(value, (QByteArray, bytes)) else 0


def _lengths(raw: np.ndarray, unit: np.ndarray) -> np.ndarray:
    """Lengths float32 [n] of vectors [n, D] whose unit rows are known: one number before, by the same one after.

    The largest of the first few numbers does; only where these are all zero, as after a ReLU, others are looked at.
    """
    each = np.arange(len(raw))
    peak = np.abs(unit[:, :_NUMBERS_FOR_LENGTH]).argmax(axis=1)
    without = unit[each, peak] == 0
    peak[without] = np.abs(unit[without]).argmax(axis=1)
    divisor = unit[each, peak]
    return np.divide(raw[each, peak], divisor, out=np.zeros(len(raw), np.float32), where=divisor != 0)


def find_grid(
    snapshot: LayerSnapshot, patches: np.ndarray, feature_ids: np.ndarray, metadata: Dict[str, Any]
) -> Optional[PatchGrid]:
    """The grid on which the patches lie.

    The features are the truth: the grid of the metadata is taken only if patches drawn from the layer lie on it.
    A layer that has lost its metadata has the same grid derived from its features.
    """
    if len(np.unique(patches)) < len(patches):
        return None
    drawn = np.random.default_rng(0).choice(len(patches), min(_GRID_SAMPLE, len(patches)), replace=False)
    drawn = np.union1d(drawn, [patches.argmin(), patches.argmax()])
    fields = [snapshot.fields.indexOf(name) for name in (PATCH, ROW, COL)]
    request = QgsFeatureRequest().setFilterFids(feature_ids[drawn].tolist()).setSubsetOfAttributes(fields)
    placed = read_placed_patches(snapshot.source.getFeatures(request), *fields)
    if placed is None:
        return None
    known = _grid_of_metadata(metadata)
    wkt = snapshot.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
    if known is not None and lies_on(placed, known):
        return known if layer_crs(known) == snapshot.crs else replace(known, crs_wkt=wkt)
    columns = columns_of_grid(placed.patch, placed.row, placed.col)
    if columns is None:
        return None
    return derive_grid(placed, int(patches.max()) // columns + 1, columns, wkt)


def _grid_of_metadata(metadata: Dict[str, Any]) -> Optional[PatchGrid]:
    try:
        return PatchGrid.from_dict(metadata["grid"])
    except (KeyError, TypeError, ValueError):
        return None


def _listed(names: Sequence[str]) -> str:
    return first_names(names, 10) or "(none)"
