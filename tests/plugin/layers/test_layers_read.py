"""Reading an embedding layer: the same numbers as were written, wherever the layer has been, and clear refusals."""

from __future__ import annotations

import json

import numpy as np
import pytest
from layer_factory import (
    NORTH_UP,
    ROTATED,
    SOUTH_UP,
    TAG,
    embedding_layer,
    embedding_set,
    layer_of_rows,
    saved_and_reopened,
)
from qgis.core import QgsFeedback, QgsProject, QgsVectorLayer

from terrapatch.model.errors import EmbeddingSetError
from terrapatch.model.patches import EmbeddingSet
from terrapatch.plugin.engine.errors import RunCanceled
from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.layers.schema import METADATA_PROPERTY
from terrapatch.plugin.layers.to_engine_set import write_engine_set
from terrapatch.plugin.layers.write import memory_layer, without_leading_zero


def table_of(layer):
    return read_table(LayerSnapshot.of(layer))


class TestTable:
    @pytest.mark.parametrize("dtype", [np.float16, np.float32])
    def test_holds_what_was_written(self, dtype):
        embeddings = embedding_set(rows=30, cols=20, keep=np.arange(3, 590, 2), dtype=dtype)
        table = table_of(memory_layer(embeddings, "x"))
        assert np.array_equal(table.patches, embeddings.index)
        assert np.array_equal(table.matrix, embeddings.unit_matrix())
        assert np.array_equal(table.valid, embeddings.valid)
        assert (table.encoder, table.dim, table.name) == (TAG, 12, "x")
        assert table.grid == embeddings.grid
        assert table.metadata == embeddings.metadata

    def test_halves_come_back_bit_by_bit(self):
        generator = np.random.default_rng(0)
        halves = generator.integers(0, 1 << 16, (400, 64)).astype(np.uint16).view(np.float16)
        halves[~np.isfinite(halves)] = 0
        halves[5], halves[6], halves[7] = 0, 65504, 6e-8
        embeddings = embedding_set(rows=20, cols=20, vectors=halves)
        table = table_of(memory_layer(embeddings, "x"))
        back = table.raw_vectors(np.arange(400))
        assert back.dtype == np.float16
        expected = without_leading_zero(halves.copy())
        expected[5] = 0  # a zero vector stays one
        assert np.array_equal(back, expected)
        assert not table.matrix[5].any()

    def test_wide_vectors_come_back_to_their_last_digits(self):
        vectors = np.random.default_rng(0).normal(size=(48, 12)).astype(np.float32) * 1e6
        table = table_of(embedding_layer(vectors=vectors, dtype=np.float32))
        assert table.raw_vectors(np.arange(48)) == pytest.approx(vectors, rel=1e-6)

    def test_part_of_a_table(self):
        table = table_of(embedding_layer())
        part = table.of_features(table.feature_ids[[4, 1, 9]])
        assert part.patches.tolist() == [1, 4, 9]
        assert np.array_equal(part.matrix, table.matrix[[1, 4, 9]])

    def test_subset_of_a_layer(self):
        layer = embedding_layer(rows=6, cols=8)
        assert layer.setSubsetString('"row" = 2')
        table = table_of(layer)
        assert table.patches.tolist() == list(range(16, 24))
        assert table.grid == embedding_set().grid

    def test_cancel(self):
        feedback = QgsFeedback()
        feedback.cancel()
        with pytest.raises(RunCanceled):
            read_table(LayerSnapshot.of(embedding_layer()), feedback)

    def test_outlives_its_layer(self):
        layer = embedding_layer()
        snapshot = LayerSnapshot.of(layer)
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().removeMapLayer(layer.id())
        assert len(read_table(snapshot)) == 48


class TestReopened:
    @pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED], ids=["north-up", "south-up", "rotated"])
    def test_same_matrix_and_same_place(self, transform, tmp_path):
        embeddings = embedding_set(rows=30, cols=20, transform=transform, keep=np.arange(21, 580))
        reopened = saved_and_reopened(memory_layer(embeddings, "x"), tmp_path / "saved.gpkg")
        assert not reopened.customProperty(METADATA_PROPERTY)
        table = table_of(reopened)
        assert np.array_equal(table.matrix, embeddings.unit_matrix())
        assert np.array_equal(table.patches, embeddings.index)
        assert np.array_equal(table.raw_vectors(np.arange(len(table))), embeddings.vectors)
        assert (table.grid.cols, table.grid.patch_px) == (20, 1)
        assert np.allclose(table.grid.corners(table.patches), embeddings.grid.corners(table.patches), atol=1e-6)
        assert table.grid.transform == pytest.approx(embeddings.grid.patch_transform, abs=1e-7)
        assert table.crs.authid() == "EPSG:32721"

    def test_metadata_travels_in_a_project(self, tmp_path):
        project = QgsProject.instance()
        reopened = saved_and_reopened(embedding_layer(), tmp_path / "saved.gpkg")
        reopened.setCustomProperty(METADATA_PROPERTY, json.dumps(embedding_set().metadata))
        project.addMapLayer(reopened)
        assert project.write(str(tmp_path / "p.qgz"))
        project.clear()
        assert project.read(str(tmp_path / "p.qgz"))
        (layer,) = project.mapLayers().values()
        assert table_of(layer).metadata == embedding_set().metadata
        project.clear()

    @pytest.mark.parametrize("keep", [[0], [3], range(8), range(0, 48, 8), [17, 18]], ids=str)
    def test_patches_in_one_line_have_a_grid_too(self, keep, tmp_path):
        embeddings = embedding_set(transform=ROTATED, keep=list(keep))
        table = table_of(saved_and_reopened(memory_layer(embeddings, "x"), tmp_path / "saved.gpkg"))
        assert np.allclose(table.grid.centers(table.patches), embeddings.grid.centers(table.patches))

    def test_grid_of_a_lonlat_layer(self, tmp_path):
        step = 0.00026949458523585647
        transform = (step, 0.0, -57.3, 0.0, -step, -25.1)
        embeddings = embedding_set(rows=300, cols=400, dim=4, transform=transform, authid="EPSG:4326")
        table = table_of(saved_and_reopened(memory_layer(embeddings, "x"), tmp_path / "saved.gpkg"))
        assert np.abs(table.grid.corners(table.patches) - embeddings.grid.corners(table.patches)).max() < 1e-9

    def test_moved_patches_have_no_grid(self):
        layer = embedding_layer()
        geometry = layer.getFeature(5).geometry()
        geometry.translate(100, 0)
        layer.dataProvider().changeGeometryValues({5: geometry})
        table = table_of(layer)
        assert table.grid is None
        with pytest.raises(EmbeddingSetError, match=r"layer 'patches' do not lie on one grid.*use a layer as Embed"):
            table.required_grid()

    def test_features_outvote_metadata_that_is_of_another_grid(self):
        layer = embedding_layer()
        other = embedding_set(transform=(30.0, 0.0, 0.0, 0.0, -30.0, 0.0)).metadata
        layer.setCustomProperty(METADATA_PROPERTY, json.dumps(other))
        grid = table_of(layer).grid
        assert grid.patch_transform == pytest.approx(embedding_set().grid.patch_transform)

    def test_unreadable_metadata_is_as_good_as_none(self):
        layer = embedding_layer()
        layer.setCustomProperty(METADATA_PROPERTY, "{broken")
        assert table_of(layer).metadata == {}
        assert table_of(layer).grid.cols == 8


def row(patch, blob, tag=TAG, valid=1.0):
    return (patch, 0, patch, valid, tag, blob)


GOOD = np.arange(1, 5, dtype=np.float16).tobytes()


class TestBadLayers:
    @pytest.mark.parametrize(
        ("rows", "message"),
        [
            ([], "layer 'patches' has 0 features, needs at least 1 patch; run Embed raster, or remove the filter"),
            (
                [row(0, GOOD), row(1, GOOD, "clay@76543210")],
                r"mixes the encoders clay@76543210, made-up@01234567, .*filter it to one, such as "
                r"\"encoder\" = 'made-up@01234567'",
            ),
            ([row(0, GOOD, None)], "does not say which encoder made its vectors.*run Embed raster again"),
            (
                [row(0, GOOD), row(1, GOOD + GOOD)],
                "feature 2 of layer 'patches' has a vector of 8 numbers, the features before it of 4, .*delete",
            ),
            ([row(0, GOOD), row(1, GOOD[:7])], "feature 2 of .* damaged vector: 7 bytes in embedding_f16, needs 8;"),
            ([row(0, GOOD[:7])], "feature 1 of .* damaged vector: 7 bytes in embedding_f16, needs a multiple of 2;"),
            ([row(0, GOOD), row(1, None)], "feature 2 of .* damaged vector: 0 bytes in embedding_f16, needs 8;"),
            ([row(0, None)], "feature 1 of .* damaged vector: 0 bytes"),
            (
                [row(0, GOOD), row(1, np.array([1, np.nan, 2, 3], np.float16).tobytes())],
                "feature 2 of layer 'patches' has a damaged vector: it holds NaN or infinite",
            ),
            ([row(0, np.full(4, np.inf, np.float16).tobytes())], "feature 1 .* NaN or infinite"),
            ([row(None, GOOD)], "has no number in its field patch; delete that feature"),
            ([row(0, GOOD), row(1, GOOD, valid=None)], "feature 2 .* has no number in its field valid"),
        ],
    )
    def test_message(self, rows, message):
        with pytest.raises(EmbeddingSetError, match=message):
            table_of(layer_of_rows(rows))

    def test_zero_vectors_are_no_damage(self):
        table = table_of(layer_of_rows([row(0, GOOD), row(1, bytes(8))]))
        assert table.matrix[1].tolist() == [0, 0, 0, 0]
        assert table.raw_vectors(np.array([1])).tolist() == [[0, 0, 0, 0]]

    def test_layer_without_embeddings(self):
        layer = QgsVectorLayer("Point?field=name:string&field=size:int", "towns", "memory")
        with pytest.raises(EmbeddingSetError, match="'towns' has no embeddings: its fields are name, size, and none"):
            table_of(layer)

    def test_layer_without_any_field(self):
        with pytest.raises(EmbeddingSetError, match=r"its fields are \(none\)"):
            table_of(QgsVectorLayer("Point", "towns", "memory"))

    def test_layer_that_lost_a_field(self):
        layer = QgsVectorLayer("Polygon?field=patch:int8&field=embedding_f16:binary", "cut", "memory")
        with pytest.raises(EmbeddingSetError, match="'cut' has vectors in embedding_f16 but no field row, col, valid"):
            table_of(layer)

    def test_patches_without_geometry_have_no_grid(self):
        assert table_of(layer_of_rows([row(0, GOOD), row(1, GOOD)])).grid is None


class TestEngineSet:
    def test_is_the_set_that_the_layer_came_from(self, tmp_path):
        embeddings = embedding_set(keep=[1, 5, 8, 30])
        engine_set = write_engine_set(table_of(memory_layer(embeddings, "x")), tmp_path)
        opened = EmbeddingSet.open(engine_set.path)
        assert opened.vectors.dtype == np.float16
        assert np.array_equal(opened.vectors, embeddings.vectors)
        assert np.array_equal(opened.index, embeddings.index)
        assert np.array_equal(opened.valid, embeddings.valid)
        assert opened.metadata == {**embeddings.metadata, "patches": 4, "layer": "x"}

    def test_patches_ascend_whatever_the_order_of_features(self, tmp_path):
        embeddings = embedding_set()
        layer = memory_layer(embeddings, "x")
        first = layer.getFeature(1)
        layer.dataProvider().deleteFeatures([1])
        layer.dataProvider().addFeatures([first])
        table = table_of(layer)
        assert table.patches[-1] == 0
        engine_set = write_engine_set(table, tmp_path)
        opened = EmbeddingSet.open(tmp_path)
        assert np.array_equal(opened.index, np.arange(48))
        assert np.array_equal(opened.vectors, embeddings.vectors)
        assert np.array_equal(table.patches[engine_set.order], opened.index)

    def test_of_a_layer_that_lost_its_metadata(self, tmp_path):
        embeddings = embedding_set()
        layer = memory_layer(embeddings, "x")
        layer.removeCustomProperty(METADATA_PROPERTY)
        write_engine_set(table_of(layer), tmp_path)
        opened = EmbeddingSet.open(tmp_path)
        assert opened.encoder_tag == TAG
        assert opened.grid.bounds() == pytest.approx(embeddings.grid.bounds())
        assert opened.metadata["source"]["layer"] == "x"

    def test_needs_a_grid(self, tmp_path):
        layer = layer_of_rows([row(0, GOOD), row(1, GOOD)])
        with pytest.raises(EmbeddingSetError, match="do not lie on one grid"):
            write_engine_set(table_of(layer), tmp_path)


def test_a_virtual_layer_is_named_as_the_cause(qgis_app):
    patches = embedding_layer(name="patches")
    QgsProject.instance().addMapLayer(patches)
    view = QgsVectorLayer("?query=select * from patches", "view", "virtual")
    assert view.isValid()
    with pytest.raises(EmbeddingSetError) as caught:
        read_table(LayerSnapshot.of(view))
    assert str(caught.value) == (
        "field embedding_f16 of layer 'view' holds text, needs binary data: virtual layers and text formats cannot "
        "carry vectors; choose the layer that it was made from, or save that as a GeoPackage"
    )
