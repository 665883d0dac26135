"""Classification of patches: planted classes, honest tests, models that are saved, and areas of a published example."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Sequence
from xml.etree import ElementTree

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score

from terrapatch.model.classes.class_style import NO_CLASS, class_colours, region_style
from terrapatch.model.classes.classifier import Classifier, Examples, Model, distances_to_examples, most_alike
from terrapatch.model.classes.smoothing import majority
from terrapatch.model.classes.validation import adjusted_areas, confusion_by_block, f1_estimates
from terrapatch.model.errors import InputError
from terrapatch.model.jobs.classify import classify
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.messages import received_within
from terrapatch.model.patches import PatchGrid
from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.model.study_requests import ClassifyRequest

CRS = rasterio.CRS.from_epsg(32631).to_wkt()
GRID = PatchGrid((10, 0, 500_000, 0, -10, 4_000_000), CRS, 30, 30, 8)
CENTRES = np.eye(3, 12)


def planted() -> np.ndarray:
    """Class of each patch [30, 30]: fields of 5 x 5 patches of three classes in turn."""
    rows, cols = np.indices((30, 30)) // 5
    return (rows + 2 * cols) % 3


def vectors_of(classes: np.ndarray, noise: float = 0.1, seed: int = 0) -> np.ndarray:
    return CENTRES[classes.ravel()] + np.random.default_rng(seed).normal(0, noise, (classes.size, 12))


def write_points(file: Path, patches: Sequence[int], names: Sequence[str], field: str = "cover") -> str:
    shapes = shapely.points(GRID.centers(np.asarray(patches)) + 7)
    pyogrio.raw.write(file, shapely.to_wkb(shapes), field_data=[np.array(names, dtype=object)], fields=[field],
                      crs=CRS, geometry_type="Point")  # fmt: skip
    return str(file)


@pytest.fixture
def scene(set_factory, tmp_path):
    """A set of three planted classes, and points on every seventh patch."""
    classes = planted()
    embeddings = set_factory(vectors_of(classes), grid=GRID)
    patches = np.arange(0, 900, 7)
    names = np.array(["crop", "forest", "water"])[classes.ravel()[patches]]
    return embeddings, write_points(tmp_path / "labels.gpkg", patches, names.tolist()), classes


def run(embeddings: Any, out: Path, **options: Any) -> dict:
    return classify(ClassifyRequest(path=str(embeddings.path), out=str(out), **options), SilentReporter())


class TestClasses:
    @pytest.mark.parametrize("method", ["probe", "knn", "forest"])
    def test_planted_classes_lie_where_they_were_planted(self, scene, tmp_path, method):
        embeddings, labels, classes = scene
        result = run(embeddings, tmp_path / "out", labels=labels, method=method)
        with rasterio.open(result["raster"]) as dataset:
            found = dataset.read(1)
            assert dataset.transform[:6] == GRID.patch_transform
            assert dataset.tags()["class_1"] == "forest"
            assert dataset.colormap(1)[0][:3] == tuple(int(class_colours(1)[0][n : n + 2], 16) for n in (1, 3, 5))
        assert (found == classes).mean() > 0.995
        with rasterio.open(result["confidence"]) as dataset:
            confidence, margin = dataset.read()
        assert (confidence > 1 / 3).all()
        assert (margin <= confidence).all()
        assert confidence.mean() > 0.7

    def test_regions_have_names_areas_and_a_legend(self, scene, tmp_path):
        embeddings, labels, _ = scene
        result = run(embeddings, tmp_path / "out", labels=labels)
        described, _, wkb, columns = pyogrio.raw.read(result["regions"])
        fields = dict(zip(described["fields"], columns))
        assert fields["class"].tolist() == ["crop", "forest", "water"]
        assert fields["patches"].tolist() == [entry["patches"] for entry in result["classes"]]
        assert sum(fields["patches"]) == 900
        forest = shapely.from_wkb(wkb)[1]
        assert shapely.area(forest) == pytest.approx(fields["patches"][1] * 6400)
        assert fields["area_m2"].sum() == pytest.approx(900 * 6400, rel=0.01)
        style = ElementTree.parse(Path(result["regions"]).with_suffix(".qml"))
        assert [category.get("value") for category in style.iter("category")] == ["crop", "forest", "water"]

    def test_patches_without_a_vector_have_no_class(self, scene, tmp_path, set_factory):
        _, labels, classes = scene
        vectors = vectors_of(classes)
        vectors[3], vectors[4] = 0, np.nan
        embeddings = set_factory(vectors, grid=GRID, name="holes")
        result = run(embeddings, tmp_path / "out", labels=labels)
        with rasterio.open(result["raster"]) as dataset:
            found = dataset.read(1).ravel()
        assert found[[3, 4]].tolist() == [NO_CLASS, NO_CLASS]
        assert sum(entry["patches"] for entry in result["classes"]) == 898

    def test_unlike_every_example_is_unknown(self, scene, tmp_path, set_factory):
        _, labels, classes = scene
        vectors = vectors_of(classes)
        strange = np.arange(100, 130)
        strange = strange[strange % 7 != 0]
        vectors[strange] = np.eye(12)[11]
        embeddings = set_factory(vectors, grid=GRID, name="strange")
        result = run(embeddings, tmp_path / "out", labels=labels, far=2.0)
        with rasterio.open(result["raster"]) as dataset:
            found = dataset.read(1).ravel()
        assert (found[strange] == 3).all()
        assert result["classes"][3]["name"] == "unknown"
        assert (found == 3).sum() < len(strange) + 10

    def test_below_the_threshold_is_unknown(self, scene, tmp_path):
        embeddings, labels, _ = scene
        result = run(embeddings, tmp_path / "out", labels=labels, unknown=0.9)
        with rasterio.open(result["raster"]) as dataset, rasterio.open(result["confidence"]) as sure:
            assert ((dataset.read(1) == 3) == (sure.read(1) < 0.9)).all()


class TestHonesty:
    def test_the_test_is_of_ground_that_was_not_learned(self, set_factory, tmp_path):
        """Vectors that tell nothing but where they are: examples are learned by heart, and the test says so."""
        xy = np.stack(np.indices((30, 30)), axis=-1).reshape(-1, 2)
        phases = xy @ np.random.default_rng(1).normal(size=(2, 24)) * 0.3
        vectors = np.concatenate([np.sin(phases), np.cos(phases)], axis=1)
        embeddings = set_factory(vectors, grid=GRID)
        classes = planted() % 2
        names = np.array(["a", "b"])[classes.ravel()]
        labels = write_points(tmp_path / "l.gpkg", np.arange(900), names.tolist())
        result = run(embeddings, tmp_path / "out", labels=labels, method="knn")
        with rasterio.open(result["raster"]) as dataset:
            assert (dataset.read(1) == classes).mean() > 0.9
        accuracy = result["validation"]["balanced_accuracy"]
        assert accuracy["value"] < 0.65
        assert accuracy["low"] < 0.5

    def test_figures_are_those_of_the_confusion(self, scene, tmp_path):
        embeddings, labels, _ = scene
        result = run(embeddings, tmp_path / "out", labels=labels)
        validation = result["validation"]
        assert validation["tested"] == 129
        assert np.sum(validation["confusion"]) == 129
        assert validation["balanced_accuracy"]["value"] > 0.95
        with open(result["table"], encoding="utf-8", newline="") as stream:
            rows = {row["class"]: row for row in csv.DictReader(stream)}
        assert float(rows["water"]["f1"]) == validation["f1"][2]["value"]
        assert float(rows["water"]["low_ha"]) <= float(rows["water"]["adjusted_ha"]) <= float(rows["water"]["high_ha"])
        kept = json.loads((tmp_path / "out" / "classification.json").read_text())
        assert received_within(kept, kept.pop("said")) == result

    def test_labels_of_one_block_are_not_tested(self, set_factory, tmp_path):
        embeddings = set_factory(vectors_of(planted()), grid=GRID)
        labels = write_points(tmp_path / "l.gpkg", [3, 4, 5, 6], ["a", "a", "b", "b"])
        result = run(embeddings, tmp_path / "out", labels=labels)
        assert result["validation"] is None
        assert result["classes"][0]["adjusted_m2"] is None
        assert any(told.startswith("Few places: a (2), b (2)") for told in result["warnings"])
        assert any(told.startswith("Nothing could be tested") for told in result["warnings"])


class TestModels:
    @pytest.mark.parametrize("method", ["probe", "knn", "forest"])
    def test_a_saved_model_gives_the_same_classes_elsewhere(self, scene, set_factory, tmp_path, method):
        embeddings, labels, classes = scene
        first = run(embeddings, tmp_path / "first", labels=labels, method=method)
        other = set_factory(vectors_of(np.flipud(classes), seed=5), grid=GRID, name="other")
        result = run(other, tmp_path / "second", model=first["model"])
        with rasterio.open(result["raster"]) as dataset:
            assert (dataset.read(1) == np.flipud(classes)).mean() > 0.99
        assert result["validation"] is None
        assert result["method"] == method
        again = run(embeddings, tmp_path / "third", model=first["model"])
        with rasterio.open(first["raster"]) as one, rasterio.open(again["raster"]) as same:
            assert (one.read() == same.read()).all()

    def test_of_another_encoder_is_refused(self, scene, set_factory, tmp_path):
        embeddings, labels, classes = scene
        first = run(embeddings, tmp_path / "first", labels=labels)
        other = set_factory(vectors_of(classes), grid=GRID, name="other", encoder={"sha256": "cd" * 32})
        with pytest.raises(InputError, match=r"is for vectors of fake@abababab, and .* those of fake@cdcdcdcd; embed"):
            run(other, tmp_path / "second", model=first["model"])

    def test_files_that_are_none(self, scene, tmp_path):
        embeddings, _, _ = scene
        for text in ("no json", "[]", '{"schema": "terrapatch-classifier-1", "method": "pickle"}'):
            (tmp_path / "m.json").write_text(text)
            with pytest.raises(InputError, match=r"m\.json cannot be read as a classifier of this version"):
                run(embeddings, tmp_path / "out", model=str(tmp_path / "m.json"))
        with pytest.raises(InputError, match="cannot be read"):
            run(embeddings, tmp_path / "out", model=str(tmp_path / "missing.json"))

    def test_numbers_and_classes_that_cannot_be(self, scene, tmp_path):
        rows = np.eye(4, dtype=np.float32)[:, :3]
        for rows_there, classes, names in (
            (np.full((4, 3), np.nan), [0, 1, 0, 1], ("a", "b")),
            (rows[:, :, None], [0, 1, 0, 1], ("a", "b")),
            (rows, [0, 0, 0, 0], ("a", "b")),
            (rows, [0, 1, 0, 1], ("a", "a")),
            (rows, [0, 1, 0, 1], tuple(map(str, range(200_000)))),
            (rows, [0, 1, 0, 1], ("a", "\ud800")),
        ):
            examples = Examples(rows_there.astype(np.float32), np.array(classes), names, "fake@abababab")
            Model("probe", examples).save(tmp_path / "m.json")
            with pytest.raises(InputError, match=r"m\.json cannot be read as a classifier of this version"):
                Model.load(tmp_path / "m.json")

    def test_forest_is_that_of_scikit_learn_and_far_is_a_multiple_of_the_usual(self):
        rng = np.random.default_rng(0)
        rows, labels = unit_rows(rng.normal(size=(60, 5)).astype(np.float32)), rng.integers(0, 2, 60)
        model = Model("forest", Examples(rows, labels + 1, ("none", "a", "b"), "e@1"), seed=3)
        found = Classifier(model).probabilities(rows[:7])
        wanted = RandomForestClassifier(200, class_weight="balanced", random_state=3).fit(rows, labels)
        assert found[:, 1:] == pytest.approx(wanted.predict_proba(rows[:7]), abs=1e-6)
        assert (found[:, 0] == 0).all()
        turned = np.array([[1, 0], [np.cos(0.1), np.sin(0.1)], [np.cos(0.2), np.sin(0.2)]], dtype=np.float32)
        asked = np.array([[np.cos(0.5), np.sin(0.5)]], dtype=np.float32)
        assert distances_to_examples(asked, turned)[0] == pytest.approx(np.sin(0.15) / np.sin(0.05), rel=1e-3)


class TestAreas:
    def test_are_those_of_the_published_example(self):
        # Olofsson et al. (2014), tables 8 and 9: deforestation 21,158 ha, 95 % interval +- 6,158 ha
        confusion = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
        mapped = np.array([200_000, 150_000, 3_200_000, 6_450_000]) * 0.09
        found = adjusted_areas(confusion, mapped)
        assert found[0].area == pytest.approx(21_158, abs=1)
        assert found[0].margin == pytest.approx(6_158, abs=1)
        assert found[1].area == pytest.approx(11_686, abs=1)
        assert found[1].margin == pytest.approx(3_756, abs=1)
        assert sum(area.area for area in found) == pytest.approx(900_000)

    def test_are_not_known_where_a_mapped_class_was_not_tested(self):
        assert adjusted_areas(np.array([[5, 0], [1, 0]]), np.array([10.0, 10.0])) is None
        assert adjusted_areas(np.array([[5, 1], [0, 0]]), np.array([10.0, 0.0])) is not None

    def test_f1_is_that_of_scikit_learn(self):
        rng = np.random.default_rng(2)
        true, called, blocks = rng.integers(0, 3, 300), rng.integers(0, 3, 300), rng.integers(0, 12, 300)
        found = f1_estimates(confusion_by_block(called, true, blocks, 4))
        assert [estimate.value for estimate in found[:3]] == pytest.approx(f1_score(true, called, average=None))
        assert found[3] is None
        assert all(estimate.low < estimate.value < estimate.high for estimate in found[:3])


def test_smoothing_by_hand():
    labels = np.array([[0, 0, 0, 1], [0, 1, 0, 1], [0, 0, -1, 1]])
    assert majority(labels, 0).tolist() == labels.tolist()
    # the lone 1 has seven of 0 around it; the upper one of the column has two of each, and keeps its own
    assert majority(labels, 1).tolist() == [[0, 0, 0, 1], [0, 0, 0, 1], [0, 0, -1, 1]]


def test_names_in_styles_are_escaped():
    style = ElementTree.fromstring(region_style("class", ['<"water">&'], ["#0072b2"]).partition("\n")[2])
    assert next(style.iter("category")).get("label") == '<"water">&'


class TestBadInput:
    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({}, "classify needs labels to learn from, or a model that was saved; give one of the two"),
            ({"labels": "L", "model": "m.json"}, "give one of the two"),
            ({"labels": "L", "method": "svm"}, "method is 'svm', needs to be one of probe, knn, forest"),
            ({"labels": "L", "unknown": 1.5}, "unknown is 1.5, needs to be a probability from 0 to 1"),
            ({"labels": "L", "far": 0.0}, "far is 0, needs to be above 0"),
            ({"labels": "L", "smooth": -1}, "smooth is -1, needs 0 to 20 rounds"),
            ({"model": "m.json", "field": "x"}, "field is 'x', and a model takes no labels"),
        ],
    )
    def test_is_told(self, scene, tmp_path, options, message):
        embeddings, labels, _ = scene
        options = {key: labels if value == "L" else value for key, value in options.items()}
        with pytest.raises(InputError, match=message):
            run(embeddings, tmp_path / "out", **options)
        assert not (tmp_path / "out").exists()

    def test_what_a_killed_run_left_stops_nobody(self, scene, tmp_path):
        embeddings, labels, _ = scene
        (tmp_path / "out" / ".unfinished-abc").mkdir(parents=True)
        assert run(embeddings, tmp_path / "out", labels=labels)["method"] == "probe"
        assert (tmp_path / "out" / "classes.gpkg").exists()

    def test_nothing_is_replaced_unasked(self, scene, tmp_path):
        embeddings, labels, _ = scene
        run(embeddings, tmp_path / "out", labels=labels)
        with pytest.raises(InputError, match="holds a classification already; give another folder, or add --overwrite"):
            run(embeddings, tmp_path / "out", labels=labels)
        for name in ("class_raster.tif.aux.xml", "classes.gpkg-wal", "notes.txt"):
            (tmp_path / "out" / name).write_text("of the earlier one")
        assert run(embeddings, tmp_path / "out", labels=labels, method="knn", overwrite=True)["method"] == "knn"
        left = {file.name for file in (tmp_path / "out").iterdir()}
        assert not left & {"class_raster.tif.aux.xml", "classes.gpkg-wal"}
        assert "notes.txt" in left
        (tmp_path / "mine").mkdir()
        (tmp_path / "mine" / "notes.txt").write_text("x")
        with pytest.raises(InputError, match=r"holds other files \(notes.txt\), needs to be empty"):
            run(embeddings, tmp_path / "mine", labels=labels)


def test_the_most_alike_by_hand():
    scores = np.array([[0.1, 0.9, 0.5, 0.9], [3.0, -1.0, 2.0, 2.5]], dtype=np.float32)
    columns, values = most_alike(scores, 3)
    assert columns.tolist() == [[1, 3, 2], [0, 3, 2]]
    assert values == pytest.approx(np.array([[0.9, 0.9, 0.5], [3.0, 2.5, 2.0]]))
