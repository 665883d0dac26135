"""Sweep settings, Classify patches and Compare embeddings, run as QGIS runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from terrapatch.plugin.clusters.regions import prepare_regions, read_clusters, write_clusters
from terrapatch.plugin.processing.classify_patches import ClassifyPatches

OLINDA = "landsat7_olinda.tif"
LAND, SEA = (289_500, 9_115_500), (297_800, 9_112_300)


@pytest.fixture(scope="module")
def encoder(sample_folder, tmp_path_factory):
    file = tmp_path_factory.mktemp("encoder") / "olinda.onnx"
    Run("fitmosaiks", {"INPUT": str(sample_folder / OLINDA), "FEATURES": 64, "PATCH_SIZE": 16, "OUTPUT": str(file)})
    return str(file)


@pytest.fixture(scope="module")
def patches(encoder, sample_folder, tmp_path_factory):
    file = tmp_path_factory.mktemp("patches") / "patches.gpkg"
    Run("embedraster", {"INPUT": str(sample_folder / OLINDA), "ENCODER_FILE": encoder, "OUTPUT": str(file)})
    return str(file)


@pytest.fixture
def labels(sample_folder):
    """Points every 912 m, called by their infrared: water is dark there. Some have no name."""
    raster = QgsRasterLayer(str(sample_folder / OLINDA))
    extent, crs = raster.extent(), raster.crs()
    points = []
    for row in range(10):
        for col in range(10):
            points.append((extent.xMinimum() + 500 + col * 912, extent.yMaximum() - 500 - row * 912))
    layer = layer_of([f"POINT({x} {y})" for x, y in points], crs.authid(), "Point", "cover")
    layer.dataProvider().addAttributes([QgsField("kind", QVariant.String)])
    layer.updateFields()
    changes = {}
    for number, feature in enumerate(layer.getFeatures()):
        point = feature.geometry().asPoint()
        near, _ = raster.dataProvider().sample(point, 4)
        changes[feature.id()] = {0: NULL if number == 7 else ("water" if near < 30 else "land")}
    assert layer.dataProvider().changeAttributeValues(changes)
    return layer


def values_of(layer: QgsVectorLayer, x: float, y: float, field: str) -> list:
    point = layer_of([f"POINT({x} {y})"], layer.crs().authid(), "Point")
    place = next(point.getFeatures()).geometry()
    return [feature[field] for feature in layer.getFeatures() if feature.geometry().contains(place)]


class TestClassify:
    def test_gives_a_map_with_its_legend(self, patches, labels, tmp_path):
        run = Run(
            "classifypatches", {"INPUT": patches, "LABELS": labels, "FIELD": "kind", "OUTPUT": str(tmp_path / "map")}
        )
        layer = run.layer("REGIONS")
        assert sorted(column(layer, "class")) == ["land", "water"]
        assert sum(column(layer, "patches")) == 484
        layer.loadDefaultStyle()
        assert [category.label() for category in layer.renderer().categories()] == ["land", "water"]
        assert values_of(layer, *SEA, "class") == ["water"]
        assert values_of(layer, *LAND, "class") == ["land"]
        raster = QgsRasterLayer(run.outputs["RASTER"])
        raster.loadDefaultStyle()
        assert [entry.label for entry in raster.renderer().classes()] == ["land", "water"]
        result = json.loads((tmp_path / "map" / "classification.json").read_text(encoding="utf-8"))
        assert result["validation"]["balanced_accuracy"]["value"] > 0.85
        assert sum(entry["examples"] for entry in result["classes"]) == 99

    def test_a_saved_model_makes_the_same_map(self, patches, labels, tmp_path, monkeypatch):
        first = Run(
            "classifypatches", {"INPUT": patches, "LABELS": labels, "FIELD": "kind", "OUTPUT": str(tmp_path / "a")}
        )
        assert first.outputs["MODEL_FILE"] == str(tmp_path / "a" / "model.json")
        monkeypatch.chdir(tmp_path)  # a relative path means this folder, though the engine works in another
        again = Run("classifypatches", {"INPUT": patches, "MODEL": "a/model.json", "OUTPUT": str(tmp_path / "b")})
        assert column(first.layer("REGIONS"), "patches").tolist() == column(again.layer("REGIONS"), "patches").tolist()

    def test_named_clusters_are_labels(self, patches, tmp_path):
        clusters = Run("clusterpatches", {"INPUT": patches, "K": 4, "OUTPUT": "memory:"})
        regions = clusters.layer().materialize(_everything())
        prepare_regions(regions)
        table = read_clusters(regions)
        (sea,), (land,) = (values_of(regions, *place, "cluster") for place in (SEA, LAND))
        for number, name in ((sea, "open water"), (land, "fields")):
            table = table.renamed(number, name)
        write_clusters(regions, table)
        QgsProject.instance().addMapLayer(regions)
        regions.selectByExpression("\"name\" in ('open water', 'fields')")  # those that have no name are left out
        labels = QgsProcessingFeatureSourceDefinition(regions.id(), selectedFeaturesOnly=True)
        parameters = {"INPUT": patches, "LABELS": labels, "FIELD": "name", "OUTPUT": str(tmp_path / "map")}
        run = Run("classifypatches", parameters)
        assert sorted(column(run.layer("REGIONS"), "class")) == ["fields", "open water"]
        assert values_of(run.layer("REGIONS"), *SEA, "class") == ["open water"]
        by_number = {**parameters, "LABELS": clusters.layer(), "FIELD": "cluster", "OUTPUT": str(tmp_path / "numbers")}
        assert sorted(column(Run("classifypatches", by_number).layer("REGIONS"), "class")) == ["0", "1", "2", "3"]
        QgsProject.instance().removeMapLayer(regions.id())

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ({}, "Labels to learn from, or a model that was saved: give one of LABELS and MODEL"),
            ({"LABELS": True}, "FIELD is empty, needs the field of 'cover' that holds the class: one of kind"),
            ({"LABELS": True, "FIELD": "Kind"}, "Field 'Kind' is not in 'cover'; choose one of kind"),
            ({"FIELD": "kind"}, "FIELD is 'kind', and no labels are given"),
            (
                {"LABELS": True, "FIELD": "kind", "OUTPUT": "taken"},
                r"which holds other files \(notes.txt\); give an empty",
            ),
        ],
    )
    def test_what_cannot_be_is_told_before_the_run(self, patches, labels, tmp_path, given, message):
        (tmp_path / "taken").mkdir()
        (tmp_path / "taken" / "notes.txt").write_text("mine")
        parameters = {"OUTPUT": "map", **given, "INPUT": patches}
        parameters["OUTPUT"] = str(tmp_path / parameters["OUTPUT"])
        if given.get("LABELS"):
            parameters["LABELS"] = labels
        with pytest.raises(AlgorithmFailed, match=message):
            Run("classifypatches", parameters)


class TestCompare:
    def test_a_layer_with_itself_has_no_changes(self, patches, tmp_path):
        run = Run("compareembeddings", {"INPUT": patches, "LATER": patches, "OUTPUT": str(tmp_path / "out")})
        assert "CHANGES" not in run.outputs
        assert QgsRasterLayer(run.outputs["RASTER"]).bandCount() == 3

    def test_changed_patches_are_found_where_they_lie(self, patches, tmp_path):
        earlier = QgsVectorLayer(patches, "earlier", "ogr")
        sea, land = 22 * 20 + 20, 22 * 2 + 2
        later = _exchanged(earlier, "later", [(sea, land)])
        parameters = {"INPUT": earlier, "LATER": later, "OUTPUT": str(tmp_path / "out"), "THRESHOLD": 8}
        run = Run("compareembeddings", parameters)
        layer = run.layer("CHANGES")
        (found,) = layer.getFeatures()
        place = next(feature for feature in earlier.getFeatures() if feature["patch"] == sea)
        assert found.geometry().equals(place.geometry()) or found.geometry().symDifference(place.geometry()).area() < 1
        assert found["from_cluster"] != found["to_cluster"]
        text = Path(run.outputs["REPORT"]).read_text(encoding="utf-8")
        assert "<h1>What changed: earlier → later</h1>" in text
        assert "1 of 484 patches changed" in text

    def test_three_dates_and_only_changes_like_the_examples(self, patches, tmp_path):
        first = QgsVectorLayer(patches, "first", "ogr")
        second = _exchanged(first, "second", [(22 * 20 + 20, 22 * 2 + 2), (22 * 3 + 3, 22 * 20 + 18)])
        third = _exchanged(second, "third", [])
        point = next(f for f in first.getFeatures() if f["patch"] == 22 * 20 + 20).geometry().centroid()
        like = layer_of([point.asWkt()], first.crs().authid(), "Point", "new land")
        parameters = {"INPUT": first, "LATER": second, "FURTHER": [third], "LIKE": like, "THRESHOLD": 8}
        run = Run("compareembeddings", {**parameters, "OUTPUT": str(tmp_path / "out")})
        assert column(run.layer("CHANGES"), "alike").tolist() == pytest.approx([1])
        result = json.loads((tmp_path / "out" / "change.json").read_text(encoding="utf-8"))
        assert [pair["changed"] for pair in result["pairs"]] == [1, 0]
        assert (tmp_path / "out" / "change-2.tif").is_file()

    def test_other_encoders_are_refused(self, patches, sample_folder, tmp_path):
        other = Run(
            "embedraster",
            {"INPUT": str(sample_folder / OLINDA), "ENCODER": "efficientnet-lite0", "OUTPUT": str(tmp_path / "o.gpkg")},
        )
        with pytest.raises(AlgorithmFailed, match="and these do not compare; embed both with the same encoder"):
            Run(
                "compareembeddings", {"INPUT": patches, "LATER": other.outputs["OUTPUT"], "OUTPUT": str(tmp_path / "c")}
            )


def _exchanged(layer: QgsVectorLayer, name: str, pairs: list) -> QgsVectorLayer:
    """A copy in which patches have the vectors of others."""
    copy = layer.materialize(_everything())
    copy.setName(name)
    vectors = {feature["patch"]: feature["embedding_f16"] for feature in copy.getFeatures()}
    field, wanted = copy.fields().indexOf("embedding_f16"), dict(pairs)
    changes = {f.id(): {field: vectors[wanted[f["patch"]]]} for f in copy.getFeatures() if f["patch"] in wanted}
    assert copy.dataProvider().changeAttributeValues(changes)
    return copy


class TestSweep:
    def test_writes_a_report_with_answers(self, encoder, labels, sample_folder, tmp_path):
        parameters = {"INPUT": str(sample_folder / OLINDA), "ENCODERS": encoder, "PATCH_SIZES": "16, 32"}
        parameters |= {"LABELS": labels, "FIELD": "kind", "OUTPUT": str(tmp_path / "sweep")}
        run = Run("sweepsettings", parameters)
        assert Path(run.outputs["REPORT"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
        result = json.loads((tmp_path / "sweep" / "sweep.json").read_text(encoding="utf-8"))
        titles = [setting["title"] for setting in result["settings"]]
        assert titles == ["plain bands, 456 m", "plain bands, 912 m", "olinda, 456 m", "olinda, 912 m"]
        assert result["labels"]["classes"] == ["land", "water"]
        assert result["labels"]["places"] == 99

    def test_lists_that_cannot_be_are_told_before_the_run(self, sample_folder, tmp_path):
        parameters = {"INPUT": str(sample_folder / OLINDA), "PATCH_SIZES": "8;16", "OUTPUT": str(tmp_path / "s")}
        with pytest.raises(AlgorithmFailed, match="PATCH_SIZES is '8;16', needs whole numbers such as 8,16"):
            Run("sweepsettings", parameters)


def _everything():
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest()


def test_features_without_a_place_are_left_out(patches, labels, tmp_path):
    assert labels.dataProvider().addFeature(QgsFeature(labels.fields()))
    run = Run("classifypatches", {"INPUT": patches, "LABELS": labels, "FIELD": "kind", "OUTPUT": str(tmp_path / "map")})
    assert sum(column(run.layer("REGIONS"), "patches")) == 484


def test_how_good_a_map_is_stands_in_whole_sentences(feedback):
    accuracy = {"value": 0.91234, "low": 0.85, "high": 0.954}
    result = {
        "classes": [{"name": "sea", "patches": 1200}, {"name": "land", "patches": 3}],
        "validation": {"balanced_accuracy": accuracy, "tested": 40, "blocks": 6, "f1": [{"value": 0.9}, None]},
    }
    ClassifyPatches()._tell(result, feedback)
    accuracy.update(low=None, high=None)
    ClassifyPatches()._tell(result, feedback)
    assert feedback.infos[0] == "Balanced accuracy 0.91, between 0.85 and 0.95, on 40 places in 6 blocks of ground"
    assert feedback.infos[1:3] == [
        "sea: F1 0.90, patches: 1,200",
        "Balanced accuracy 0.91 on 40 places in 6 blocks of ground",
    ]
