"""A dataset of many scenes in QGIS: its scenes and patches as layers, and a search of all of them."""

from __future__ import annotations

import json

import pytest
from algorithm_runs import AlgorithmFailed, Run
from dataset_scenes import PATCHES, make_dataset
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from terrapatch.plugin.layers.dataset_layer import dataset_of
from terrapatch.plugin.layers.read import LayerSnapshot, read_table


@pytest.fixture(scope="module")
def data(sample_folder, tmp_path_factory):
    return make_dataset(sample_folder, tmp_path_factory.mktemp("dataset"))


def bounds_of(data):
    return [json.loads(line)["bounds"] for line in (data / "manifest.jsonl").read_text().splitlines()]


def test_scenes_and_the_patches_of_an_extent(data):
    west, south, east, north = bounds_of(data)[0]
    middle = (west + east) / 2
    run = Run("patchesofdataset", {
        "INPUT": str(data / "dataset.json"), "EXTENT": f"{west},{middle},{south},{north} [EPSG:4326]",
        "OUTPUT": "TEMPORARY_OUTPUT", "SCENES": "TEMPORARY_OUTPUT",
    })  # fmt: skip
    scenes = list(run.layer("SCENES").getFeatures())
    assert [scene["patches"] for scene in scenes] == [PATCHES, PATCHES]
    assert [scene.geometry().boundingBox().xMinimum() for scene in scenes] == [box[0] for box in bounds_of(data)]
    layer = run.layer()
    assert 40 < layer.featureCount() < 80
    assert all(feature.geometry().centroid().asPoint().x() <= middle for feature in layer.getFeatures())
    assert dataset_of(layer) == str(data)
    table = read_table(LayerSnapshot.of(layer))
    assert (len(table), table.dim) == (layer.featureCount(), 32)


def test_where_no_patch_lies_the_scenes_come_alone(data, feedback):
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "SCENES": "TEMPORARY_OUTPUT"}
    run = Run("patchesofdataset", {"INPUT": str(data), "EXTENT": "0,1,0,1 [EPSG:4326]", **outputs}, feedback)
    assert run.layer("SCENES").featureCount() == 2
    assert "OUTPUT" not in run.outputs
    assert len(feedback.warnings) == 1
    assert "has nothing within the extent" in feedback.warnings[0]


def test_a_search_finds_the_same_ground_in_the_other_scene(data, tmp_path):
    opened = Run("patchesofdataset", {"INPUT": str(data), "OUTPUT": "TEMPORARY_OUTPUT"})
    patches = opened.layer()
    wanted = next(feature for feature in patches.getFeatures() if feature["patch"] == 60)
    twin = next(feature for feature in patches.getFeatures() if feature["patch"] == 60 + PATCHES)
    parameters = {"INPUT": str(data), "EXAMPLES": points([wanted.geometry()]), "TOP_N": 3}
    run = Run("similarindataset", {**parameters, "OUTPUT": str(tmp_path / "hits.gpkg")})
    hits = list(run.layer().getFeatures())
    assert [hit["rank"] for hit in hits] == [1, 2, 3]
    assert hits[0]["score"] == pytest.approx(1, abs=1e-3)
    assert (hits[0]["scene"], hits[0]["status"]) == (twin["scene"], "found")
    assert hits[0].geometry().intersection(twin.geometry()).area() == pytest.approx(twin.geometry().area(), rel=1e-6)
    near = Run("similarindataset", {**parameters, "SCENES": wanted["scene"], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert {hit["scene"] for hit in near.layer().getFeatures()} == {wanted["scene"]}


def points(geometries):
    """A layer of their centres, in another CRS than the dataset's."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "examples", "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(geometry.centroid().asPoint()))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    return layer


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("patchesofdataset", {"INPUT": "{}"}, "not a dataset"),
        ("similarindataset", {"INPUT": "{}", "TEXT": "water"}, "not a dataset"),
        ("similarindataset", {"INPUT": "{}/data"}, "EXAMPLES and TEXT are empty"),
    ],
)
def test_what_cannot_be(name, parameters, words, data):
    given = {key: value.format(data.parent) for key, value in parameters.items()}
    with pytest.raises(AlgorithmFailed, match=words):
        Run(name, {**given, "OUTPUT": "TEMPORARY_OUTPUT"})
