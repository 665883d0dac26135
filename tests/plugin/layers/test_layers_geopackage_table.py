"""Vectors survive every way into a GeoPackage, also those whose bytes begin with a zero."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from layer_factory import embedding_set
from qgis.core import (
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from terrapatch.model.errors import EmbeddingSetError
from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.layers.rows import GeoPackageRows
from terrapatch.plugin.layers.write import memory_layer, without_leading_zero


def vectors_beginning_with_every_byte() -> np.ndarray:
    """256 half-precision vectors of 4 numbers whose first bytes are 0 to 255."""
    first = (np.arange(256, dtype=np.uint16) + (15 << 10)).view(np.float16)  # 1.0 and the next 255 numbers
    return np.column_stack([first, np.ones((256, 3), dtype=np.float16)])


def test_only_a_leading_zero_byte_is_touched_and_only_in_its_last_bit():
    vectors = vectors_beginning_with_every_byte()
    changed = without_leading_zero(vectors.copy())
    different = np.flatnonzero((vectors != changed).any(axis=1))
    assert different.tolist() == [0]
    np.testing.assert_array_equal(changed[0], np.array([1 + 2**-10, 1, 1, 1], dtype=np.float16))


def test_a_table_of_a_geopackage_keeps_every_vector(tmp_path, qgis_processing):
    import processing

    vectors = vectors_beginning_with_every_byte()
    layer = memory_layer(embedding_set(rows=16, cols=16, vectors=vectors), "patches")
    # a table of an existing database is written through QGIS's OGR provider, which is what loses such values
    destination = f"ogr:dbname='{tmp_path / 'results.gpkg'}' table=\"patches\" (geom)"
    processing.run(
        "native:reprojectlayer",
        {"INPUT": layer, "TARGET_CRS": layer.crs(), "OUTPUT": QgsProcessingOutputLayerDefinition(destination)},
    )
    reopened = QgsVectorLayer(f"{tmp_path / 'results.gpkg'}|layername=patches", "reopened", "ogr")
    blobs = {feature["patch"]: feature["embedding_f16"].data() for feature in reopened.getFeatures()}
    assert len(blobs) == 256
    expected = without_leading_zero(vectors.copy())
    assert all(blobs[patch] == expected[patch].tobytes() for patch in range(256))


@pytest.fixture
def stored_layer(tmp_path):
    """Opens a GeoPackage of patches in which two are not wholly valid, and one has a vector that begins with a zero."""
    embeddings = embedding_set(rows=16, cols=16, vectors=vectors_beginning_with_every_byte())
    embeddings.valid[:] = 1
    embeddings.valid[[3, 200]] = 0.625, 0.75
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "the patches"
    file = tmp_path / "patches é.gpkg"
    context = QgsProject.instance().transformContext()
    layer = memory_layer(embeddings, "patches")
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(file), context, options)[0] == 0
    return lambda part="": QgsVectorLayer(f"{file}{part}", "patches", "ogr")


@pytest.mark.parametrize("part", ["", "|layername=the patches"])
def test_rows_read_past_qgis_are_those_of_its_features(stored_layer, part):
    snapshot = LayerSnapshot.of(stored_layer(part))
    assert snapshot.stored is not None
    features, stored = read_table(replace(snapshot, stored=None)), read_table(snapshot)
    for name in ("patches", "feature_ids", "matrix", "lengths", "valid"):
        np.testing.assert_array_equal(getattr(stored, name), getattr(features, name))
    assert (stored.encoder, stored.grid, stored.dtype) == (features.encoder, features.grid, features.dtype)
    assert np.flatnonzero(stored.valid < 1).tolist() == [3, 200]
    assert stored.valid[[3, 200]].tolist() == [0.625, 0.75]


def test_what_qgis_shows_otherwise_than_the_table_has_it_is_read_as_features(stored_layer):
    filtered, edited = stored_layer(), stored_layer()
    filtered.setSubsetString('"patch" < 10')
    assert edited.startEditing()
    assert edited.deleteFeature(next(edited.getFeatures()).id())
    for layer, count in ((filtered, 10), (edited, 255)):
        snapshot = LayerSnapshot.of(layer)
        assert snapshot.stored is None
        assert len(read_table(snapshot)) == count
    edited.rollBack()


def test_a_database_that_only_qgis_can_read_is_read_as_features(stored_layer, monkeypatch):
    def refuse(_rows):
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(GeoPackageRows, "_open", refuse)
    assert len(read_table(LayerSnapshot.of(stored_layer()))) == 256


def test_rows_of_two_encoders_or_without_a_share_are_refused_as_features_are(stored_layer):
    layer = stored_layer()
    encoder, valid = layer.fields().indexOf("encoder"), layer.fields().indexOf("valid")
    first = next(layer.getFeatures())
    assert layer.dataProvider().changeAttributeValues({9: {valid: None}})
    with pytest.raises(EmbeddingSetError, match="feature 9 of layer 'patches' has no number in its field valid"):
        read_table(LayerSnapshot.of(layer))
    assert layer.dataProvider().changeAttributeValues({9: {valid: 1.0, encoder: "other@00000000"}})
    with pytest.raises(EmbeddingSetError, match=r"mixes the encoders .*other@00000000"):
        read_table(LayerSnapshot.of(layer))
    assert first["encoder"] != "other@00000000"


def test_vectors_that_are_joined_to_the_table_are_read_as_features(stored_layer, tmp_path):
    options, context = QgsVectorFileWriter.SaveVectorOptions(), QgsProject.instance().transformContext()
    whole = stored_layer()
    options.attributes = [whole.fields().indexOf(name) for name in ("patch", "row", "col", "valid", "encoder")]
    bare = tmp_path / "bare.gpkg"
    assert QgsVectorFileWriter.writeAsVectorFormatV3(whole, str(bare), context, options)[0] == 0
    layer = QgsVectorLayer(str(bare), "bare", "ogr")
    QgsProject.instance().addMapLayers([whole, layer])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(whole)
    join.setJoinFieldName("patch")
    join.setTargetFieldName("patch")
    join.setPrefix("")
    join.setJoinFieldNamesSubset(["embedding_f16"])
    assert layer.addJoin(join)
    table = read_table(LayerSnapshot.of(layer))
    np.testing.assert_array_equal(table.matrix, read_table(LayerSnapshot.of(whole)).matrix)
    assert len(table) == 256
