"""Embeddings of polygons: areas and means by hand, fields kept, and what clusters and searches make of the result."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of, vectors_of
from layer_factory import NORTH_UP, ROTATED, embedding_layer, saved_and_reopened
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsField,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from terrapatch.plugin.clusters.fit import region_of_patches
from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.layers.schema import METADATA_PROPERTY

UTM = "EPSG:32721"
SIDE = 240  # of a patch: 8 pixels of 30 m


def box(col: float, row: float, wide: float, high: float) -> str:
    """A rectangle in patches from the north-west corner of the grid."""
    x, y = 700000 + col * SIDE, 7200000 - row * SIDE
    right, bottom = x + wide * SIDE, y - high * SIDE
    return f"MULTIPOLYGON((({x} {y}, {right} {y}, {right} {bottom}, {x} {bottom}, {x} {y})))"


def polygons(*wkts: str, names=(), authid: str = UTM) -> QgsVectorLayer:
    layer = layer_of(wkts, authid, "MultiPolygon", "fields")
    layer.dataProvider().addAttributes([QgsField("crop", QVariant.String), QgsField("Row", QVariant.Int)])
    layer.updateFields()
    texts = names or [f"field {number}" for number in range(len(wkts))]
    changes = {f.id(): {0: texts[n], 1: 100 + n} for n, f in enumerate(layer.getFeatures())}
    assert layer.dataProvider().changeAttributeValues(changes)
    return layer


def run(patches: QgsVectorLayer, shapes: QgsVectorLayer, feedback=None, **more) -> Run:
    return Run("embeddingsofpolygons", {"INPUT": patches, "POLYGONS": shapes, "OUTPUT": "memory:", **more}, feedback)


class Messages(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.texts = []

    def pushInfo(self, text: str) -> None:
        self.texts.append(text)

    def pushWarning(self, text: str) -> None:
        self.texts.append(text)


@pytest.fixture
def six():
    """2 x 3 patches with valid shares 0.5, 0.6, ... 1.0."""
    vectors = np.array([[1.0, 0], [0, 1], [2, 2], [4, 0], [8, 8], [0, -6]])
    return embedding_layer(rows=2, cols=3, vectors=vectors), vectors


class TestVectors:
    def test_means_weigh_by_shared_ground_and_valid_share(self, six):
        layer, vectors = six
        # over patches 0 and 1 by 0.25 x 1 and 0.75 x 1; over 1, 2, 4 and 5 by quarters
        found = run(layer, polygons(box(0.75, 0, 1, 1), box(1.5, 0.5, 1, 1)))
        first = (0.25 * 0.5 * vectors[0] + 0.75 * 0.6 * vectors[1]) / (0.25 * 0.5 + 0.75 * 0.6)
        shares = np.array([0.6, 0.7, 0.9, 1.0])
        second = (shares[:, None] * vectors[[1, 2, 4, 5]]).sum(axis=0) / shares.sum()
        assert vectors_of(found.layer()).astype(float) == pytest.approx(np.array([first, second]), rel=2e-3)
        assert column(found.layer(), "valid") == pytest.approx([0.25 * 0.5 + 0.75 * 0.6, shares.sum() / 4], abs=1e-6)
        assert column(found.layer(), "patch").tolist() == [0, 1]

    @pytest.mark.parametrize("how", ["gem", "stats"])
    def test_other_poolings(self, six, how):
        layer, vectors = six
        found = run(layer, polygons(box(0, 0, 1, 2)), POOLING=how)  # patches 0 and 3, shares 0.5 and 0.8
        some, weights = vectors[[0, 3]], np.array([[0.5], [0.8]]) / 1.3
        mean = (weights * some).sum(axis=0)
        deviation = np.sqrt((weights * (some - mean) ** 2).sum(axis=0))
        expected = {
            "gem": np.cbrt((weights * some**3).sum(axis=0)),
            "stats": np.concatenate([some.min(axis=0), some.max(axis=0), mean, deviation]),
        }
        assert vectors_of(found.layer())[0].astype(float) == pytest.approx(expected[how], abs=5e-3)
        assert read_table(LayerSnapshot.of(found.layer())).encoder.startswith(f"made-up+{how}@")

    @pytest.mark.parametrize("transform", [NORTH_UP, ROTATED])
    def test_a_polygon_of_the_whole_grid_is_the_mean_of_all(self, transform):
        layer = embedding_layer(transform=transform)
        whole = QgsGeometry.unaryUnion([feature.geometry() for feature in layer.getFeatures()])
        whole.convertToMultiType()
        found = run(layer, polygons(whole.asWkt(9)))
        valid = column(layer, "valid")[:, None]
        expected = (vectors_of(layer).astype(float) * valid).sum(axis=0) / valid.sum()
        assert vectors_of(found.layer())[0].astype(float) == pytest.approx(expected, abs=2e-3)
        assert column(found.layer(), "valid") == pytest.approx([valid.mean()], abs=1e-4)

    def test_holes_and_parts_count_as_they_lie(self, six):
        layer, vectors = six
        hole = QgsGeometry.fromWkt(box(0, 0, 3, 2)).difference(QgsGeometry.fromWkt(box(0, 0, 2, 2)))  # column 2 alone
        apart = QgsGeometry.fromWkt(box(0, 0, 1, 1)).combine(QgsGeometry.fromWkt(box(2, 1, 1, 1)))  # patches 0 and 5
        found = run(layer, polygons(hole.asWkt(), apart.asWkt()))
        expected = [
            (0.7 * vectors[2] + 1.0 * vectors[5]) / 1.7,
            (0.5 * vectors[0] + 1.0 * vectors[5]) / 1.5,
        ]
        assert vectors_of(found.layer()).astype(float) == pytest.approx(np.array(expected), abs=5e-3)

    def test_polygons_in_another_crs_are_measured_in_that_of_the_patches(self, six):
        layer, vectors = six
        degrees = QgsGeometry.fromWkt(box(1, 0, 1, 1))
        to_degrees = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
        )
        degrees.transform(to_degrees)
        found = run(layer, polygons(degrees.asWkt(12), authid="EPSG:4326"))
        assert found.layer().crs().authid() == "EPSG:4326"
        assert vectors_of(found.layer())[0].astype(float) == pytest.approx(vectors[1], abs=0.02)
        assert column(found.layer(), "valid") == pytest.approx([0.6], abs=1e-3)

    def test_vectors_of_polygons_merge_into_larger_ones(self, six):
        layer, _ = six
        fields = run(layer, polygons(box(0, 0, 1, 2), box(1, 0, 1, 1)))
        district = run(fields.layer(), polygons(box(0, 0, 2, 2)))
        parts, valid = vectors_of(fields.layer()).astype(float), column(fields.layer(), "valid")
        weights = (np.array([2, 1]) * valid)[:, None]
        expected = (weights * parts).sum(axis=0) / weights.sum()
        assert vectors_of(district.layer())[0].astype(float) == pytest.approx(expected, abs=0.01)


class TestLayer:
    def test_shapes_and_fields_stay(self, six):
        shapes = polygons(box(0.2, 0.1, 1.5, 1), box(2, 1, 0.5, 0.5), names=["maize", NULL])
        found = run(six[0], shapes)
        layer = found.layer()
        assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
        assert [f.geometry().asWkt(3) for f in layer.getFeatures()] == [
            f.geometry().asWkt(3) for f in shapes.getFeatures()
        ]
        assert [f["crop"] for f in layer.getFeatures()] == ["maize", NULL]
        assert column(layer, "Row_2").tolist() == [100, 101]  # `row` is the embedding layer's own
        assert column(layer, "row").tolist() == [0, 0]
        assert json.loads(layer.customProperty(METADATA_PROPERTY))["vectors_of"] == "polygons"
        assert "Polygons: 2, with 2-dimensional vectors of made-up@01234567" in QgsLayerNotesUtils.layerNotes(layer)

    def test_what_no_patch_lies_under_is_left_out_and_told(self, six):
        messages = Messages()
        shapes = polygons(box(0, 0, 1, 1), box(50, 50, 1, 1), "MULTIPOLYGON EMPTY", box(1, 1, 1, 1))
        found = run(six[0], shapes, messages)
        assert column(found.layer(), "crop").tolist() == ["field 0", "field 3"]
        assert "Polygons of 'fields' that no patch lies under, which are left out: 1" in messages.texts
        assert "Polygons of 'fields' without a shape that can be measured, which are left out: 1" in messages.texts

    def test_rings_that_cross_are_mended(self, six):
        bow = "MULTIPOLYGON(((700000 7200000, 700240 7199760, 700240 7200000, 700000 7199760, 700000 7200000)))"
        found = run(six[0], polygons(bow))
        assert vectors_of(found.layer())[0].astype(float) == pytest.approx([1, 0], abs=1e-3)

    def test_nothing_under_any_polygon(self, six):
        with pytest.raises(AlgorithmFailed, match="No patch of 'patches' lies under a polygon of 'fields'; check that"):
            run(six[0], polygons(box(50, 50, 1, 1)))

    def test_no_polygons(self, six):
        with pytest.raises(AlgorithmFailed, match="Layer 'fields' has 0 polygons to use, needs at least 1"):
            run(six[0], polygons())


def twelve_fields(folder: Path) -> QgsVectorLayer:
    """Fields of 2 x 2 patches that do not touch, read again from a file without properties."""
    shapes = polygons(*(box(2 * col + 0.1, 2 * row + 0.1, 1.8, 1.7) for row in range(3) for col in range(4)))
    found = run(embedding_layer(rows=6, cols=8), shapes)
    return saved_and_reopened(found.layer(), folder / "fields.gpkg")


class TestUse:
    def test_clusters_are_the_united_polygons(self, tmp_path):
        fields = twelve_fields(tmp_path)
        found = Run("clusterpatches", {"INPUT": fields, "K": 2, "OUTPUT": "memory:", "OUTPUT_PATCHES": "memory:"})
        regions = list(found.layer().getFeatures())
        assert [region["patches"] for region in regions] == [6, 6]
        assert [region["share"] for region in regions] == [0.5, 0.5]
        left = [f for f in found.layer("OUTPUT_PATCHES").getFeatures() if f["patch"] % 4 < 2]
        assert len({f["cluster"] for f in left}) == 1
        united = regions[left[0]["cluster"]]
        own = QgsGeometry.unaryUnion([f.geometry() for f in fields.getFeatures() if f["patch"] % 4 < 2])
        assert united.geometry().symDifference(own).area() == pytest.approx(0, abs=1)
        assert united["area_ha"] == pytest.approx(6 * 1.8 * 1.7 * 5.76, rel=0.01)

    def test_each_polygon_is_found_in_its_cluster(self, tmp_path):
        fields = twelve_fields(tmp_path)
        found = Run("clusterpatches", {"INPUT": fields, "K": 2, "OUTPUT": "memory:", "OUTPUT_PATCHES": "memory:"})
        snapshot = LayerSnapshot.of(fields)
        regions = [(region["cluster"], bytes(region.geometry().asWkb())) for region in found.layer().getFeatures()]
        clusters = region_of_patches(read_table(snapshot), snapshot, regions)
        assert clusters.tolist() == column(found.layer("OUTPUT_PATCHES"), "cluster").tolist()

    def test_similar_polygons_are_found(self, tmp_path):
        fields = twelve_fields(tmp_path)
        example = layer_of([f"POINT({700000 + 100} {7200000 - 100})"], UTM, "Point")
        found = Run("findsimilar", {"INPUT": fields, "EXAMPLES": example, "TOP_N": 5, "OUTPUT": "memory:"})
        assert sorted(patch % 4 for patch in column(found.layer(), "patch").tolist()) == [0, 0, 0, 1, 1, 1]
        assert column(found.layer(), "area_ha") == pytest.approx(1.8 * 1.7 * 5.76, rel=0.01)
