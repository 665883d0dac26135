"""Embedding sets and layers made by hand, for tests that need no engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray

from terrapatch.model.patches import EmbeddingSet, PatchGrid
from terrapatch.plugin.layers.schema import embedding_fields
from terrapatch.plugin.layers.write import memory_layer, without_leading_zero

NORTH_UP = (30.0, 0.0, 700000.0, 0.0, -30.0, 7200000.0)
SOUTH_UP = (30.0, 0.0, 700000.0, 0.0, 30.0, 7200000.0)
ROTATED = (24.0, 18.0, 700000.0, 18.0, -24.0, 7200000.0)
SHA256 = "0123456789abcdef" * 4
TAG = "made-up@01234567"


def wkt_of(authid: str) -> str:
    return QgsCoordinateReferenceSystem(authid).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)


def embedding_set(
    rows: int = 6,
    cols: int = 8,
    dim: int = 12,
    transform=NORTH_UP,
    authid: str = "EPSG:32721",
    dtype=np.float16,
    keep=None,
    vectors=None,
) -> EmbeddingSet:
    """A set in memory. Left and right halves look different: vectors near (1, 0, ...) and near (0, 1, 0, ...).

    `keep`: flat indices of the patches that are there; default all.
    """
    grid = PatchGrid(transform, wkt_of(authid) if authid else "", rows, cols, 8)
    index = np.arange(rows * cols) if keep is None else np.asarray(keep, dtype=np.int64)
    if vectors is None:
        vectors = 0.1 * np.random.default_rng(7).normal(size=(rows * cols, dim))
        _, col = grid.row_col(np.arange(rows * cols))
        vectors[np.arange(rows * cols), (col >= cols // 2).astype(int)] += 3
        vectors = vectors[index]
    # as writing would change them, so that tests can ask for the very same numbers
    vectors = without_leading_zero(np.array(vectors, dtype=dtype))
    metadata = {
        "schema": "terrapatch-embedding-1",
        "grid": grid.to_dict(),
        "encoder": {"id": "made-up", "version": "1", "sha256": SHA256, "dim": vectors.shape[1]},
        "source": {"uri": "/imagery/scene.tif", "bands": [1, 2, 3]},
        "parameters": {"tile": 64, "refine": 1},
        "created": "2026-11-21T12:00:00+00:00",
        "terrapatch": "0.1.0",
    }
    valid = np.linspace(0.5, 1.0, len(index), dtype=np.float32)
    return EmbeddingSet(Path("nowhere"), grid, metadata, vectors, index, valid)


def embedding_layer(name: str = "patches", **options) -> QgsVectorLayer:
    """A memory layer of `embedding_set(**options)`."""
    return memory_layer(embedding_set(**options), name)


def layer_of_rows(rows, dtype=np.float16, name: str = "patches") -> QgsVectorLayer:
    """A memory layer without geometry of rows (patch, row, col, valid, encoder, bytes): also what must not be."""
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, embedding_fields(dtype), QgsWkbTypes.Type.Polygon)
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        values = [QByteArray(value) if isinstance(value, bytes) else value for value in row]
        feature.setAttributes([*values, "#808080"])
        features.append(feature)
    taken, _ = layer.dataProvider().addFeatures(features)
    assert taken
    return layer


def saved_and_reopened(layer: QgsVectorLayer, file: Path) -> QgsVectorLayer:
    """The layer as it comes back from a GeoPackage that is added anew: without its properties."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "saved"
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(file), QgsProject.instance().transformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    reopened = QgsVectorLayer(f"{file}|layername=saved", "reopened", "ogr")
    assert reopened.isValid()
    return reopened
