"""Embed many rasters: a dataset, and its patches as one layer that the other algorithms take."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from algorithm_runs import AlgorithmFailed, Run, registered_provider
from qgis.core import NULL, QgsProcessingContext, QgsProcessingFeedback

from terrapatch.model.errors import InputError

OLINDA = "landsat7_olinda.tif"
SEA = "-34.86,-34.84,-8.1,-7.9 [EPSG:4326]"  # degrees east of the coast


@pytest.fixture(scope="module")
def scenes(sample_folder, tmp_path_factory):
    """An encoder, and two copies of a scene."""
    folder = tmp_path_factory.mktemp("scenes")
    raster = sample_folder / OLINDA
    Run("fitmosaiks", {"INPUT": str(raster), "FEATURES": 32, "PATCH_SIZE": 32, "OUTPUT": str(folder / "m.onnx")})
    for name in ("first.tif", "second.tif"):
        shutil.copyfile(raster, folder / name)
    return folder


def test_two_rasters_become_a_dataset_and_a_layer_that_is_searched(scenes, tmp_path, monkeypatch):
    monkeypatch.chdir(scenes)  # relative paths mean this folder, though the engine works in another
    parameters = {"INPUT": ["first.tif", "second.tif"], "ENCODER": "m.onnx", "OUTPUT": str(tmp_path / "data")}
    run = Run("embedmany", parameters)
    rows = [json.loads(line) for line in (tmp_path / "data" / "manifest.jsonl").read_text().splitlines()]
    assert [Path(row["sources"][0]).name for row in rows] == ["first.tif", "second.tif"]
    layer = run.layer("PATCHES")
    assert layer.featureCount() == sum(row["patches"] for row in rows) == 242
    assert layer.crs().authid() == "EPSG:4326"
    assert (run.outputs["FAILED"], run.context.layersToLoadOnCompletion().keys()) == (0, {run.outputs["PATCHES"]})
    features = list(layer.getFeatures())
    assert sorted(feature["patch"] for feature in features) == list(range(242))
    example = next(feature for feature in features if feature["patch"] == 7)
    point = example.geometry().centroid().asPoint()
    found = Run("findsimilar", {
        "INPUT": run.outputs["PATCHES"], "EXAMPLES": _points(tmp_path, point), "TOP_N": 1, "OUTPUT": "TEMPORARY_OUTPUT",
    })  # fmt: skip
    # the place is an example in both scenes, and one hit follows
    patches = [feature["patch"] for feature in found.layer().getFeatures()]
    assert (patches[:2], len(patches)) == ([7, 128], 3)


def test_a_raster_that_fails_is_told_and_an_extent_cuts_the_layer(scenes, tmp_path, monkeypatch):
    (scenes / "list.txt").write_text(f"first.tif\n{scenes / 'gone.tif'}\n")
    monkeypatch.chdir(scenes.parent)
    parameters = {"LIST": f"{scenes.name}/list.txt", "ENCODER": str(scenes / "m.onnx"), "EXTENT": SEA}
    run = Run("embedmany", {**parameters, "OUTPUT": str(tmp_path / "data")})
    assert run.outputs["FAILED"] == 1
    assert str(scenes / "gone.tif") in (tmp_path / "data" / "failures.txt").read_text()
    layer = run.layer("PATCHES")
    assert 0 < layer.featureCount() < 121
    west, east = -34.86, -34.84
    assert all(west <= feature.geometry().centroid().asPoint().x() <= east for feature in layer.getFeatures())


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        ("0,1,0,1", "has nothing within the extent"),
        ("-34.855,-34.8549999,-8,-7.9999999", "a layer needs patches, and none has its centre in the extent"),
    ],
)
def test_a_dataset_is_kept_where_the_extent_of_its_layer_holds_no_patch(scenes, tmp_path, feedback, extent, words):
    parameters = {"INPUT": [str(scenes / "first.tif")], "ENCODER": str(scenes / "m.onnx"), "EXTENT": extent}
    run = Run("embedmany", {**parameters, "OUTPUT": str(tmp_path / "data")}, feedback)
    assert run.outputs == {"OUTPUT": str(tmp_path / "data"), "FAILED": 0}
    assert len(feedback.warnings) == 1
    assert feedback.warnings[0].startswith("The dataset is whole, but has no layer: ")
    assert words in feedback.warnings[0]
    assert len((tmp_path / "data" / "manifest.jsonl").read_text().splitlines()) == 1


@pytest.mark.parametrize(
    ("parameters", "words"),
    [({}, "give one of INPUT and LIST"), ({"LIST": "a.txt", "INPUT": ["first.tif"]}, "give one of INPUT and LIST")],
)
def test_what_cannot_be_asked(scenes, tmp_path, parameters, words):
    if "INPUT" in parameters:
        parameters = {**parameters, "INPUT": [str(scenes / name) for name in parameters["INPUT"]]}
    with pytest.raises(AlgorithmFailed, match=words):
        Run("embedmany", {**parameters, "ENCODER": "efficientnet-lite0", "OUTPUT": str(tmp_path / "data")})


def _points(folder, point):
    file = folder / "points.geojson"
    geometry = {"type": "Point", "coordinates": [point.x(), point.y()]}
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return str(file)


def test_fields_that_a_dialog_leaves_empty_are_not_given(scenes, tmp_path):
    """The field of a file gives NULL, which is neither None nor an empty text."""
    algorithm = registered_provider().algorithm("embedmany").create()
    defaults = {one.name(): one.defaultValue() for one in algorithm.parameterDefinitions()}
    said = []
    for rasters in ([str(scenes / "first.tif")], None):
        given = {**defaults, "INPUT": rasters, "LIST": NULL, "OUTPUT": str(tmp_path / "data")}
        try:
            algorithm.check_inputs(given, QgsProcessingContext())
            said.append("")
        except InputError as error:
            said.append(str(error))
    assert said == ["", "Rasters or a list of scenes: give one of INPUT and LIST"]


def test_a_cancelled_run_says_that_it_goes_on(scenes, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    rasters = [str(scenes / "first.tif")]
    with pytest.raises(AlgorithmFailed, match="What is done is kept: the same run into the same folder goes on"):
        Run("embedmany", {"INPUT": rasters, "ENCODER": str(scenes / "m.onnx"), "OUTPUT": str(tmp_path)}, feedback)
