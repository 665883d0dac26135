"""Reduce embeddings and Coarsen patches: numbers worked out beside them, and layers that every tool takes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of, vectors_of
from layer_factory import ROTATED, embedding_layer, saved_and_reopened
from qgis.core import QgsVectorLayer

from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.layers.schema import METADATA_PROPERTY


class TestReduce:
    @pytest.fixture(scope="class")
    @classmethod
    def reduced(cls):
        vectors = np.random.default_rng(0).normal(size=(48, 10)) * np.arange(10, 0, -1)
        layer = embedding_layer("long", vectors=vectors)
        run = Run("reduceembeddings", {"INPUT": layer, "DIMENSIONS": 4, "OUTPUT": "memory:"})
        return vectors, run

    def test_principal_components(self, reduced):
        vectors, run = reduced
        halves = vectors.astype(np.float16).astype(np.float64)
        centred = halves - halves.mean(axis=0)
        _, _, axes = np.linalg.svd(centred, full_matrices=False)
        found = vectors_of(run.layer()).astype(np.float64)
        assert np.abs(found) == pytest.approx(np.abs(centred @ axes[:4].T), abs=0.05)

    def test_is_an_embedding_layer_of_an_encoder_of_its_own(self, reduced):
        _, run = reduced
        table = read_table(LayerSnapshot.of(run.layer()))
        assert (table.dim, len(table)) == (4, 48)
        assert table.encoder.startswith("made-up+pca4@")
        metadata = json.loads(run.layer().customProperty(METADATA_PROPERTY))
        assert metadata["encoder"]["parent"]["id"] == "made-up"

    def test_patches_stay_where_they_are(self, reduced):
        _, run = reduced
        before = {feature["patch"]: feature.geometry().asWkt(3) for feature in embedding_layer().getFeatures()}
        assert {feature["patch"]: feature.geometry().asWkt(3) for feature in run.layer().getFeatures()} == before

    def test_is_refused_beside_the_long_ones(self, reduced):
        _, run = reduced
        long = embedding_layer(dim=10)
        with pytest.raises(AlgorithmFailed, match="vectors of different encoders do not compare"):
            Run("findsimilar", {"INPUT": long, "EXAMPLES": run.layer(), "OUTPUT": "memory:"})

    def test_three_dimensions_by_default(self):
        run = Run("reduceembeddings", {"INPUT": embedding_layer(), "OUTPUT": "memory:"})
        assert vectors_of(run.layer()).shape == (48, 3)

    def test_too_many_dimensions(self):
        with pytest.raises(
            AlgorithmFailed, match="DIMENSIONS is 13, needs 1 to 12 for 48 patches with vectors of 12 numbers"
        ):
            Run("reduceembeddings", {"INPUT": embedding_layer(), "DIMENSIONS": 13, "OUTPUT": "memory:"})

    def test_reopened_layer(self, tmp_path):
        layer = embedding_layer()
        reopened = saved_and_reopened(layer, tmp_path / "saved.gpkg")
        one = Run("reduceembeddings", {"INPUT": layer, "OUTPUT": "memory:"})
        other = Run("reduceembeddings", {"INPUT": reopened, "OUTPUT": "memory:"})
        assert np.array_equal(vectors_of(one.layer()), vectors_of(other.layer()))


class TestCoarsen:
    def test_mean_weighted_by_valid_share(self):
        vectors = np.array([[1.0, 0], [0, 1], [2, 2], [4, 0], [8, 8], [0, 6]])
        # 2 x 3 patches with valid shares 0.5, 0.6, ... 1.0; blocks of 2: columns 0 and 1, and column 2 alone
        layer = embedding_layer(rows=2, cols=3, vectors=vectors)
        run = Run("coarsenpatches", {"INPUT": layer, "FACTOR": 2, "OUTPUT": "memory:"})
        coarse = run.layer()
        assert column(coarse, "patch").tolist() == [0, 1]
        first = (0.5 * vectors[0] + 0.6 * vectors[1] + 0.8 * vectors[3] + 0.9 * vectors[4]) / 2.8
        second = (0.7 * vectors[2] + 1.0 * vectors[5]) / 1.7
        assert vectors_of(coarse).astype(float) == pytest.approx(np.array([first, second]), rel=1e-3)
        assert column(coarse, "valid") == pytest.approx([2.8 / 4, 1.7 / 4])

    @pytest.mark.parametrize("how", ["gem", "stats"])
    def test_other_poolings_weigh_alike_and_are_encoders_of_their_own(self, how):
        vectors = np.array([[1.0, 0], [0, 1], [2, 2], [4, 0], [8, -8], [0, 6]])
        layer = embedding_layer(rows=2, cols=3, vectors=vectors)
        run = Run("coarsenpatches", {"INPUT": layer, "FACTOR": 2, "POOLING": how, "OUTPUT": "memory:"})
        some, weights = vectors[[0, 1, 3, 4]], np.array([0.5, 0.6, 0.8, 0.9])[:, None] / 2.8
        mean = (weights * some).sum(axis=0)
        expected = {
            "gem": np.cbrt((weights * some**3).sum(axis=0)),
            "stats": [0, -8, 8, 1, *mean, *np.sqrt((weights * (some - mean) ** 2).sum(axis=0))],
        }
        assert vectors_of(run.layer())[0].astype(float) == pytest.approx(np.array(expected[how]), rel=2e-3, abs=2e-3)
        table = read_table(LayerSnapshot.of(run.layer()))
        assert table.encoder.startswith(f"made-up+{how}@")
        assert table.metadata["encoder"]["dim"] == table.dim
        with pytest.raises(AlgorithmFailed, match="vectors of different encoders do not compare"):
            Run("findsimilar", {"INPUT": layer, "EXAMPLES": run.layer(), "OUTPUT": "memory:"})

    @pytest.mark.parametrize("transform", [(30.0, 0.0, 700000.0, 0.0, -30.0, 7200000.0), ROTATED])
    def test_blocks_cover_their_patches(self, transform):
        layer = embedding_layer(rows=6, cols=8, transform=transform)
        run = Run("coarsenpatches", {"INPUT": layer, "FACTOR": 2, "OUTPUT": "memory:"})
        coarse = {(f["row"], f["col"]): f.geometry() for f in run.layer().getFeatures()}
        assert len(coarse) == 12
        for feature in layer.getFeatures():
            block = coarse[feature["row"] // 2, feature["col"] // 2]
            assert block.intersection(feature.geometry()).area() == pytest.approx(240**2, rel=1e-6)
        assert sum(geometry.area() for geometry in coarse.values()) == pytest.approx(48 * 240**2)

    def test_missing_patches_count_as_invalid(self):
        layer = embedding_layer(rows=4, cols=4, keep=[0, 5])
        run = Run("coarsenpatches", {"INPUT": layer, "FACTOR": 4, "OUTPUT": "memory:"})
        assert column(run.layer(), "valid").tolist() == pytest.approx([(0.5 + 1.0) / 16])

    def test_same_encoder_so_that_examples_work_across(self):
        layer = embedding_layer()
        coarse = Run("coarsenpatches", {"INPUT": layer, "FACTOR": 2, "OUTPUT": "memory:"})
        example = layer_of(["POINT(700100 7199900)"], "EPSG:32721", "Point")
        hits = Run("findsimilar", {"INPUT": coarse.layer(), "EXAMPLES": example, "TOP_N": 5, "OUTPUT": "memory:"})
        assert (column(hits.layer(), "score") > 0.95).all()
        across = Run("findsimilar", {"INPUT": layer, "EXAMPLES": coarse.layer(), "OUTPUT": "memory:"})
        assert across.layer().featureCount() == 48

    def test_of_wide_vectors(self):
        vectors = np.full((48, 3), 1e6, dtype=np.float32)
        layer = embedding_layer(vectors=vectors, dtype=np.float32)
        run = Run("coarsenpatches", {"INPUT": layer, "OUTPUT": "memory:"})
        assert vectors_of(run.layer(), "embedding_f32", np.float32) == pytest.approx(1e6, rel=1e-5)

    def test_provenance(self):
        run = Run("coarsenpatches", {"INPUT": embedding_layer(), "FACTOR": 3, "OUTPUT": "memory:"})
        metadata = json.loads(run.layer().customProperty(METADATA_PROPERTY))
        assert metadata["parameters"]["coarsened"] == 3
        assert metadata["grid"]["patch_px"] == 24
        assert "factor 3" in run.layer().metadata().history()[-1]

    def test_twice_is_as_good_as_once(self, tmp_path):
        layer = embedding_layer(rows=8, cols=8)
        twice = Run("coarsenpatches", {"INPUT": layer, "OUTPUT": str(tmp_path / "two.gpkg")})
        again = Run("coarsenpatches", {"INPUT": twice.outputs["OUTPUT"], "OUTPUT": "memory:"})
        once = Run("coarsenpatches", {"INPUT": layer, "FACTOR": 4, "OUTPUT": "memory:"})
        assert column(again.layer(), "patch").tolist() == column(once.layer(), "patch").tolist()
        found, expected = vectors_of(again.layer()).astype(float), vectors_of(once.layer()).astype(float)
        assert found == pytest.approx(expected, abs=0.01)

    def test_no_embeddings(self):
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "towns", "memory")
        with pytest.raises(AlgorithmFailed, match="Layer 'towns' has no embeddings"):
            Run("coarsenpatches", {"INPUT": layer, "OUTPUT": "memory:"})
