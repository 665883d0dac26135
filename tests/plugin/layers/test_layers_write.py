"""Features of an embedding layer: the fields of the contract, polygons on the pixels, bytes of the vectors."""

from __future__ import annotations

import json

import numpy as np
import pytest
from layer_factory import NORTH_UP, ROTATED, SHA256, SOUTH_UP, TAG, embedding_layer, embedding_set, wkt_of
from qgis.core import QgsFeedback

from terrapatch.model.patches import PatchGrid
from terrapatch.plugin.engine.errors import RunCanceled
from terrapatch.plugin.layers.principal_colors import PrincipalColors
from terrapatch.plugin.layers.schema import METADATA_PROPERTY
from terrapatch.plugin.layers.write import (
    WriteError,
    memory_layer,
    patch_geometries,
    without_leading_zero,
    write_embeddings,
)


class TestFields:
    def test_are_those_of_the_contract(self):
        fields = embedding_layer().fields()
        assert fields.names() == ["patch", "row", "col", "valid", "encoder", "embedding_f16", "color"]
        kinds = [field.typeName() for field in fields]
        assert kinds == ["int8", "integer", "integer", "double", "string", "binary", "string"]

    def test_wide_vectors_have_a_field_of_their_own(self):
        layer = embedding_layer(dtype=np.float32)
        assert "embedding_f32" in layer.fields().names()
        assert "embedding_f16" not in layer.fields().names()

    def test_values(self):
        layer = embedding_layer(rows=4, cols=5, keep=[0, 7, 19])
        rows = [feature.attributes()[:5] for feature in layer.getFeatures()]
        assert rows == [[0, 0, 0, 0.5, TAG], [7, 1, 2, 0.75, TAG], [19, 3, 4, 1.0, TAG]]
        assert all(feature["color"].startswith("#") and len(feature["color"]) == 7 for feature in layer.getFeatures())

    @pytest.mark.parametrize(("dtype", "name"), [(np.float16, "embedding_f16"), (np.float32, "embedding_f32")])
    def test_bytes_are_those_of_vectors_npy(self, dtype, name, tmp_path):
        vectors = without_leading_zero(embedding_set(dtype=dtype).vectors.copy())
        embeddings = embedding_set(dtype=dtype, vectors=vectors)
        np.save(tmp_path / "vectors.npy", embeddings.vectors)
        written = b"".join(feature[name].data() for feature in memory_layer(embeddings, "x").getFeatures())
        assert (tmp_path / "vectors.npy").read_bytes().endswith(written)
        assert len(written) == embeddings.vectors.nbytes

    def test_no_batch_disturbs_the_one_before(self):
        embeddings = embedding_set(rows=60, cols=60)
        layer = memory_layer(embeddings, "x")
        features = list(layer.getFeatures())
        assert [feature["patch"] for feature in features] == list(range(3600))
        assert [feature["embedding_f16"].data() for feature in features] == [
            row.tobytes() for row in embeddings.vectors
        ]
        centres = [feature.geometry().centroid().asPoint() for feature in features]
        expected = embeddings.grid.centers(embeddings.index)
        assert np.allclose([(centre.x(), centre.y()) for centre in centres], expected)

    def test_metadata_is_embedding_json(self):
        layer = embedding_layer()
        metadata = json.loads(layer.customProperty(METADATA_PROPERTY))
        assert metadata == embedding_set().metadata
        assert metadata["encoder"]["sha256"] == SHA256


class TestGeometry:
    # patch (1, 2) of 8 px: pixel columns 16 to 24, pixel rows 8 to 16
    @pytest.mark.parametrize(
        ("transform", "ring"),
        [
            # x = 700000 + 30 col, y = 7200000 - 30 row
            (NORTH_UP, [(700480, 7199760), (700720, 7199760), (700720, 7199520), (700480, 7199520)]),
            # x = 700000 + 30 col, y = 7200000 + 30 row
            (SOUTH_UP, [(700480, 7200240), (700720, 7200240), (700720, 7200480), (700480, 7200480)]),
            # x = 700000 + 24 col + 18 row, y = 7200000 + 18 col - 24 row
            (ROTATED, [(700528, 7200096), (700720, 7200240), (700864, 7200048), (700672, 7199904)]),
        ],
        ids=["north-up", "south-up", "rotated"],
    )
    def test_a_patch_lies_on_its_pixels(self, transform, ring):
        layer = embedding_layer(rows=4, cols=5, transform=transform)
        feature = next(feature for feature in layer.getFeatures() if feature["patch"] == 7)
        (found,) = feature.geometry().asPolygon()
        assert [(point.x(), point.y()) for point in found] == [*ring, ring[0]]
        assert (feature["row"], feature["col"]) == (1, 2)

    def test_every_polygon_of_a_large_grid_is_that_of_the_grid(self):
        grid = PatchGrid((0.1, 0.01, -60.0, 0.02, -0.1, -10.0), wkt_of("EPSG:4326"), 37, 61, 3)
        index = np.flatnonzero(np.random.default_rng(3).random(len(grid)) < 0.7)
        found = [geometry.asPolygon()[0] for geometry in patch_geometries(grid, index)]
        corners = np.array([[(point.x(), point.y()) for point in ring] for ring in found])
        assert np.array_equal(corners[:, :4], grid.corners(index))
        assert np.array_equal(corners[:, 4], corners[:, 0])
        assert all(geometry.isGeosValid() for geometry in patch_geometries(grid, index[:50]))

    def test_patches_fill_the_grid_without_gap_or_overlap(self):
        embeddings = embedding_set(rows=5, cols=7, transform=ROTATED)
        areas = [feature.geometry().area() for feature in memory_layer(embeddings, "x").getFeatures()]
        assert areas == pytest.approx([240.0**2] * 35)

    def test_crs_and_extent_are_those_of_the_grid(self):
        layer = embedding_layer(rows=4, cols=5)
        assert layer.crs().authid() == "EPSG:32721"
        extent = layer.extent()
        assert (extent.xMinimum(), extent.yMaximum()) == (700000, 7200000)
        assert (extent.xMaximum(), extent.yMinimum()) == (701200, 7199040)

    def test_a_raster_without_crs_gives_a_layer_without_crs(self):
        assert not embedding_layer(authid="").crs().isValid()


class TestSinks:
    def test_a_sink_that_refuses_is_no_success(self):
        class Full:
            def addFeatures(self, features, flags):
                return False

            def lastError(self):
                return "disk full"

        with pytest.raises(WriteError, match=r"out\.gpkg did not take the features \(disk full\)"):
            write_embeddings(embedding_set(), Full(), None, "out.gpkg")

    def test_cancel_ends_it(self):
        class CancelsItself(QgsFeedback):
            def setProgress(self, percent):
                self.cancel()

        taken = []

        class Counting:
            def addFeatures(self, features, flags):
                taken.append(len(features))
                return True

        with pytest.raises(RunCanceled):
            write_embeddings(embedding_set(rows=60, cols=60), Counting(), CancelsItself())
        assert len(taken) == 1


def lab_of(colors):
    """CIELAB [n, 3] of sRGB uint8 [n, 3], by the textbook formulas."""
    srgb = colors / 255.0
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.119192, 0.9503041]]
    )
    xyz = linear @ to_xyz.T / [0.95047, 1.0, 1.08883]
    root = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack([116 * root[:, 1] - 16, 500 * (root[:, 0] - root[:, 1]), 200 * (root[:, 1] - root[:, 2])], axis=1)


class TestPrincipalColors:
    def test_components_by_descending_variance_become_lightness_and_two_hues(self):
        generator = np.random.default_rng(0)
        coordinates = generator.uniform(-1, 1, (3000, 3)) * [0.3, 0.2, 0.1]
        vectors = np.zeros((3000, 20), np.float32)
        vectors[:, 0] = 10
        vectors[:, [5, 9, 13]] = 10 * coordinates
        lab = lab_of(PrincipalColors.fit(vectors).of(vectors))
        for axis in range(3):
            assert abs(np.corrcoef(lab[:, axis], coordinates[:, axis])[0, 1]) > 0.97
        lightness, chroma = lab[:, 0], np.hypot(lab[:, 1], lab[:, 2])
        assert lightness.min() > 35  # neither black nor white, nor vivid: calm over imagery
        assert lightness.max() < 90
        assert chroma.max() < 55

    def test_an_outlier_does_not_take_the_contrast(self):
        vectors = np.random.default_rng(1).normal(size=(2000, 8)).astype(np.float32) * 0.01 + 1
        vectors[17] = [50, -50, 0, 0, 0, 0, 0, 0]
        assert lab_of(PrincipalColors.fit(vectors).of(vectors))[:, 0].std() > 8

    @pytest.mark.parametrize("count", [1, 2, 5])
    def test_few_or_equal_vectors_are_grey(self, count):
        colors = PrincipalColors.fit(np.ones((count, 6), np.float16)).of(np.ones((count, 6), np.float16))
        assert colors.tolist() == [[150, 150, 150]] * count  # the grey of lightness 62

    def test_fewer_dimensions_than_colours(self):
        vectors = np.array([[1, 0], [0, 1], [1, 1]], np.float32)
        assert PrincipalColors.fit(vectors).of(vectors).shape == (3, 3)

    def test_names(self):
        vectors = np.random.default_rng(1).normal(size=(50, 8))
        colors = PrincipalColors.fit(vectors)
        assert colors.names_of(vectors) == [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in colors.of(vectors)]
