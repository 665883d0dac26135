"""Sweeps over planted ground: what is planted is found, and nothing else."""

from __future__ import annotations

import csv
import hashlib
import html
import json
import re
import shutil
from itertools import islice
from pathlib import Path
from typing import Any, Dict, Sequence

import numpy as np
import pyogrio
import pytest
import shapely
from fake_encoders import write_card, write_mean_encoder, write_model
from onnx import TensorProto, helper
from rasters import TRANSFORM, write_raster
from report_texts import assert_translated

from terrapatch.model.errors import InputError
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.messages import LANGUAGE_VARIABLE
from terrapatch.model.report.charts import Point, Series, chart, legend
from terrapatch.model.study_requests import SweepRequest
from terrapatch.model.sweep import making
from terrapatch.model.sweep.settings import Setting
from terrapatch.model.sweep.sweep import sweep
from terrapatch.model.sweep.sweep_report import _marks

SIDE, FIELD = 256, 16
OPTIONS_AS_THEY_ARE = ("refine", "mean, gem, stats", "pca, int8, binary", "fp32, fp16, int8")
SMALL_TILES = {"default": 128, "min": 8, "max": 4096, "multiple_of": 8, "square_only": False, "overlap": 0}


def fields(seed: int = 0) -> np.ndarray:
    """Class of each field of 16 px, 0 or 1."""
    return np.random.default_rng(seed).integers(0, 2, (SIDE // FIELD, SIDE // FIELD))


def pixels_of_fields(classes: np.ndarray) -> np.ndarray:
    return np.repeat(np.repeat(classes, FIELD, axis=0), FIELD, axis=1)


def write_fields(
    file: Path, classes: np.ndarray, names: Sequence[str] = ("a", "b"), step: int = 2, chosen: Sequence[int] = ()
) -> str:
    """Every second field, or those chosen, as a polygon, a pixel within its border."""
    shapes, values = [], []
    for number, (row, col) in enumerate(np.ndindex(classes.shape)):
        if number in chosen if chosen else number % step == 0:
            (x0, y0), (x1, y1) = (TRANSFORM * ((col + end) * FIELD, (row + end) * FIELD) for end in (0, 1))
            shapes.append(shapely.box(x0 + 10, y1 + 10, x1 - 10, y0 - 10))
            values.append(names[classes[row, col]])
    pyogrio.raw.write(
        file, shapely.to_wkb(np.array(shapes, dtype=object)), field_data=[np.array(values, dtype=object)],
        fields=["cover"], crs="EPSG:32631", geometry_type="Polygon",
    )  # fmt: skip
    return str(file)


def write_edge_encoder(folder: Path, patch: int = 2) -> Path:
    """Mean slopes across and down, without sign: tells stripes apart by their direction, which bands cannot."""
    weights = np.zeros((2, 1, 2, 2), dtype=np.float32)
    weights[0, 0, 0] = weights[1, 0, :, 0] = (-1, 1)
    tensor = helper.make_tensor("weights", TensorProto.FLOAT, weights.shape, weights.ravel())
    nodes = [
        helper.make_node("Conv", ["pixels", "weights"], ["slopes"], pads=[0, 0, 1, 1], kernel_shape=[2, 2]),
        helper.make_node("Abs", ["slopes"], ["sizes"]),
        helper.make_node("AveragePool", ["sizes"], ["features"], kernel_shape=[patch, patch], strides=[patch, patch]),
    ]
    shape = ("batch", 1, "height", "width")
    file = write_model(folder / "edges.onnx", nodes, ["batch", 2, "rows", "cols"], [tensor], shape)
    window = {"default": 64, "min": 2, "max": 4096, "multiple_of": 2, "square_only": False, "overlap": 4}
    return write_card(
        file, outputs=[{"name": "features", "layout": "map", "patch_px": patch, "dim": 2}], bands_flexible=True,
        window=window,
    )  # fmt: skip


def write_leaking_encoder(folder: Path) -> Path:
    """The mean of the patch, and 16 times that of the whole tile, which has 256 patches: each varies as much."""
    weight = helper.make_tensor("weight", TensorProto.FLOAT, [], [16.0])
    nodes = [
        helper.make_node("AveragePool", ["pixels"], ["means"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("GlobalAveragePool", ["pixels"], ["tile"]),
        helper.make_node("Mul", ["tile", "weight"], ["weighted"]),
        helper.make_node("Add", ["means", "weighted"], ["features"]),
    ]
    file = write_model(folder / "leaking.onnx", nodes, ["batch", 3, "rows", "cols"], [weight])
    return write_card(
        file, outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": 3}], window=SMALL_TILES
    )


def run(raster: Path, out: Path, **options: Any) -> Dict[str, Any]:
    result = sweep(SweepRequest(raster=str(raster), out=str(out), **options), SilentReporter())
    report = json.loads(Path(result["json"]).read_text(encoding="utf-8"))
    return {**report, "result": result, "by_title": {item["title"]: item for item in report["settings"]}}


def answer_of(found: Dict[str, Any], aim: str) -> Dict[str, Any]:
    return next(answer for answer in found["answers"] if answer["aim"] == aim)


@pytest.fixture(scope="module")
def stripes(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    """Stripes of 4 px down or across, in fields of 16 px: patches of 2 px see no direction, of 32 px several fields."""
    folder = tmp_path_factory.mktemp("stripes")
    rows, cols = np.indices((SIDE, SIDE)) // 4 % 2
    classes = fields()
    values = np.where(pixels_of_fields(classes) == 0, rows, cols) * 100.0 + 50
    values += np.random.default_rng(1).normal(0, 2, values.shape)
    raster = write_raster(folder / "stripes.tif", values[None].astype(np.float32))
    encoder = write_edge_encoder(folder)
    labels = write_fields(folder / "labels.gpkg", classes)
    found = run(raster, folder / "out", encoders=(str(encoder),), patches=(2, 8, 32), labels=labels)
    return {**found, "folder": folder, "raster": raster, "encoder": encoder, "labels": labels}


class TestPlantedTexture:
    def test_the_size_at_which_classes_separate_wins(self, stripes):
        answer = answer_of(stripes, "mapping")
        assert answer["winner"]
        assert answer["best"] == "edges, 80 m"
        assert answer["score"]["value"] > 0.95
        scores = {title: item["scores"]["mapping"]["value"] for title, item in stripes["by_title"].items()}
        assert scores["edges, 20 m"] < 0.85
        assert scores["edges, 320 m"] < 0.75

    def test_plain_bands_are_beaten_where_they_say_nothing(self, stripes):
        answer = answer_of(stripes, "mapping")
        assert answer["bands"].startswith("Plain bands are beaten (edges, 80 m against plain bands")
        assert stripes["by_title"]["plain bands, 80 m"]["scores"]["mapping"]["value"] < 0.65

    def test_every_setting_is_counted_and_measured(self, stripes):
        counts = {title: item["count"] for title, item in stripes["by_title"].items()}
        wanted = {"20 m": 16384, "80 m": 1024, "320 m": 64}
        assert counts == {f"{name}, {size}": n for name in ("plain bands", "edges") for size, n in wanted.items()}
        fine = stripes["by_title"]["edges, 20 m"]
        assert (fine["dim"], fine["bytes"], fine["ground_px"], fine["ground_m"]) == (2, 16384 * 2 * 2, 2, 20)


class TestReport:
    def test_a_long_label_is_squeezed_beside_its_axis(self):
        series = [Series("a", "#000000", (Point(1.0, 0.5, None, None, "p"),))]
        assert "textLength" not in chart(series, "x", "balanced accuracy of a linear probe")
        label = "balancierte Genauigkeit eines linearen Klassifikators"
        assert f'textLength="290" lengthAdjust="spacingAndGlyphs">{label}</text>' in chart(series, "x", label)

    @pytest.mark.parametrize("labelled", [True, False])
    def test_a_german_report_has_nothing_english_left(self, tmp_path, monkeypatch, labelled):
        """Of a sweep with a setting that is skipped; its other files stay English."""
        classes = fields()[:8, :8]
        raster = write_raster(tmp_path / "fields.tif", pixels_of_fields(classes)[None].astype(np.float32) * 100)
        options = {"encoders": (str(write_edge_encoder(tmp_path)),), "patches": (8, 64)}
        options["labels"] = write_fields(tmp_path / "labels.gpkg", classes) if labelled else None
        found, texts = [], []
        for language in ("en", "de"):
            monkeypatch.setenv(LANGUAGE_VARIABLE, language)
            found.append(run(raster, tmp_path / "out", **options))
            texts.append((tmp_path / "out" / "report.html").read_text(encoding="utf-8"))
        assert_translated(*texts, "de", untranslated=("edges", *OPTIONS_AS_THEY_ARE))
        english, german = found
        assert german["answers"] == english["answers"] != []
        assert german["skipped"] == english["skipped"] != []

    def test_is_one_file_that_asks_no_network(self, stripes):
        text = Path(stripes["result"]["report"]).read_text(encoding="utf-8")
        assert not re.findall(r'(?:src|href)="(?!data:)', text)
        assert "http" not in re.sub(r"data:image/png;base64,[\w+/=]+", "", text)
        assert html.escape(answer_of(stripes, "mapping")["sentence"]) in text
        assert text.count("<svg") == 7  # three aims, against ground and cost, and the learning curve
        assert text.count("data:image/png") == 2 * len(stripes["settings"])

    def test_tables_say_the_same(self, stripes):
        with open(stripes["result"]["csv"], encoding="utf-8", newline="") as stream:
            rows = {row["title"]: row for row in csv.DictReader(stream)}
        assert rows.keys() == stripes["by_title"].keys()
        for title, item in stripes["by_title"].items():
            assert float(rows[title]["mapping"]) == item["scores"]["mapping"]["value"]
            assert float(rows[title]["mapping_low"]) == item["scores"]["mapping"]["low"]

    def test_series_beyond_the_colours_are_hollow(self):
        marks = list(islice(_marks(), 16))
        assert len(set(marks)) == 16
        assert [hollow for _, hollow in marks] == [False] * 8 + [True] * 8
        one, other = (
            Series(name, "#123456", (Point(1, 0.5, None, None, name),), hollow=name == "b") for name in ("a", "b")
        )
        drawn = chart([one, other], "x", "y")
        assert re.findall('<circle [^>]* fill="([^"]*)"', drawn) == ["#123456", "#fff"]
        assert re.findall('<i class="([^"]*)"', legend([one, other])) == ["line", "ring"]

    def test_names_are_escaped(self, tmp_path, stripes):
        raster = tmp_path / "<b>x&y.tif"
        shutil.copyfile(stripes["raster"], raster)
        found = run(raster, tmp_path / "out", encoders=(str(stripes["encoder"]),), patches=(16,))
        text = Path(found["result"]["report"]).read_text(encoding="utf-8")
        assert "<b>x" not in text
        assert "&lt;b&gt;x&amp;y.tif" in text


class TestAgain:
    def test_an_equal_sweep_measures_nothing_anew(self, stripes, monkeypatch):
        monkeypatch.setattr(making, "embed", None)
        again = run(
            stripes["raster"], stripes["folder"] / "out", encoders=(str(stripes["encoder"]),), patches=(2, 8, 32),
            labels=stripes["labels"],
        )  # fmt: skip
        assert again["settings"] == stripes["settings"]

    def test_one_that_was_stopped_tells_what_is_done_and_goes_on(self, tmp_path, stripes):
        class Stopping(SilentReporter):
            def progress(self, done: int, total: int, unit: str = "patches") -> None:
                if done == 3:
                    raise KeyboardInterrupt

        request = SweepRequest(
            str(stripes["raster"]), str(tmp_path / "out"), (str(stripes["encoder"]),), patches=(8, 16)
        )
        with pytest.raises(KeyboardInterrupt):
            sweep(request, Stopping())
        report = json.loads((tmp_path / "out" / "sweep.json").read_text())
        assert [item["title"] for item in report["settings"]] == [
            "plain bands, 80 m",
            "plain bands, 160 m",
            "edges, 80 m",
        ]
        assert report["left"] == 1
        assert "Not finished, settings left: 1" in (tmp_path / "out" / "report.html").read_text()
        sweep(request, SilentReporter())
        assert len(json.loads((tmp_path / "out" / "sweep.json").read_text())["settings"]) == 4

    def test_too_little_memory_for_one_setting_leaves_the_others(self, tmp_path, stripes, monkeypatch):
        embed = making.embed

        def without_memory(request, reporter):
            if request.patch == 8:
                raise MemoryError
            return embed(request, reporter)

        monkeypatch.setattr(making, "embed", without_memory)
        found = run(stripes["raster"], tmp_path / "out", encoders=(str(stripes["encoder"]),), patches=(8, 16))
        (skipped,) = found["skipped"]
        assert skipped["reason"] == "needs more memory than there is; choose a smaller extent or a larger patch"
        assert "edges, 160 m" in found["by_title"]
        assert skipped["reason"] in Path(found["result"]["report"]).read_text(encoding="utf-8")


def coloured(folder: Path, classes: np.ndarray) -> Path:
    """Three bands that differ by class in their mean alone."""
    noise = np.random.default_rng(2).normal(0, 10, (3, SIDE, SIDE))
    values = 100 + noise + pixels_of_fields(classes) * np.array([20.0, -15, 5])[:, None, None]
    return write_raster(folder / "coloured.tif", values.astype(np.float32))


class TestPlantedNothing:
    def test_where_only_colour_differs_plain_bands_are_as_good(self, tmp_path):
        classes = fields()
        encoder = write_mean_encoder(tmp_path, dim=3, shape=("batch", 3, "height", "width"))
        found = run(
            coloured(tmp_path, classes), tmp_path / "out", encoders=(str(encoder),), patches=(8,),
            labels=write_fields(tmp_path / "labels.gpkg", classes),
        )  # fmt: skip
        for aim in ("mapping", "grouping"):
            answer = answer_of(found, aim)
            assert answer["bands"].startswith(("Plain bands are as good as the best encoder", "Plain bands win over"))
            assert " At 80 m no encoder is clearly better than plain bands of the same ground." in answer["bands"]
            assert answer["score"]["value"] > 0.9

    def test_the_same_encoder_twice_has_no_winner(self, tmp_path):
        classes = fields()
        one = write_mean_encoder(tmp_path, dim=3, shape=("batch", 3, "height", "width"))
        (tmp_path / "again").mkdir()
        other = write_mean_encoder(tmp_path / "again", dim=3, shape=("batch", 3, "height", "width"))
        found = run(
            coloured(tmp_path, classes), tmp_path / "out", encoders=(str(one), str(other)), patches=(8,),
            labels=write_fields(tmp_path / "labels.gpkg", classes),
        )  # fmt: skip
        assert len(found["answers"]) == 3
        for answer in found["answers"]:
            assert not answer["winner"]
            assert "no setting is clearly best" in answer["sentence"]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    """Independent ground in blocks of 4 px, seen by an encoder that is sound and by one that leaks."""
    folder = tmp_path_factory.mktemp("leak")
    blocks = np.random.default_rng(3).normal(0, 30, (3, SIDE // 4, SIDE // 4))
    values = np.repeat(np.repeat(blocks, 4, axis=1), 4, axis=2)
    sound = write_mean_encoder(folder, dim=3, shape=("batch", 3, "height", "width"), window=SMALL_TILES)
    leaking = write_leaking_encoder(folder)
    raster = write_raster(folder / "ground.tif", values.astype(np.float32))
    found = run(raster, folder / "out", encoders=(str(sound), str(leaking)), patches=(8,), preset="full",
                vectors=("patch",), squeeze=("none", "int8", "binary"))  # fmt: skip
    return found["by_title"]


class TestPlantedFaults:
    def test_a_context_leak_is_found(self, both):
        assert both["mean8, 80 m"]["context_share"] == pytest.approx(0, abs=1e-6)
        # half of what varies is the tile's; the patch's own part in its tile's mean counts twice: 2 / 4.25
        assert both["leaking, 80 m"]["context_share"] == pytest.approx(0.47, abs=0.2)

    def test_vectors_that_depend_on_their_tile_show_seams(self, both):
        sound, leaking = both["mean8, 80 m"]["measures"], both["leaking, 80 m"]["measures"]
        assert sound["seam_ratio"] < sound["seam_usual"]
        assert leaking["seam_ratio"] > 1.2 * leaking["seam_usual"]

    def test_squeezing_keeps_neighbours_as_far_as_it_keeps_numbers(self, both):
        kept = {kind: both[f"mean8, {kind}, 80 m"]["measures"]["overlap_unsqueezed"] for kind in ("int8", "binary")}
        assert kept["int8"] > 0.8
        assert kept["binary"] < 0.3
        assert both["mean8, binary, 80 m"]["bytes"] == 1024 * 3 // 8

    def test_plain_bands_explain_plain_means(self, both):
        # of directions, which search compares; the means themselves would be explained wholly
        assert both["mean8, 80 m"]["measures"]["bands_explain"] > 0.8


@pytest.fixture(scope="module")
def colours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return coloured(tmp_path_factory.mktemp("colours"), fields())


class TestBadInput:
    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"preset": "slow"}, "preset is 'slow', needs to be one of quick, full"),
            ({"vectors": ("median3",)}, "vectors holds 'median3', needs patch, tile, mean2"),
            ({"squeeze": ("pca",)}, "squeeze holds 'pca', needs none, int8"),
            ({"patches": (0,)}, "patches holds 0, needs pixels of at least 1"),
            ({"encoders": ("nobody",)}, "encoder 'nobody' is not installed"),
            ({"field": "cover"}, "field is 'cover', and no labels are given"),
            (
                {"precisions": ("fp8",)},
                "precisions holds 'fp8', needs some of auto, fp32, fp16, int8",
            ),
            ({"overlaps": (-1,)}, "overlaps holds -1, needs pixels of at least 0"),
            (
                {"patches": tuple(range(1, 302)), "encoders": ("mosaiks",)},
                "these lists make 301 settings, a sweep takes 300",
            ),
            (
                {"patches": (512,), "encoders": ("mosaiks",)},
                "none of the 1 settings can be made; the first, mosaiks, 512 px: ",
            ),
        ],
    )
    def test_is_told(self, colours, tmp_path, options, message):
        with pytest.raises(InputError, match=message):
            run(colours, tmp_path / "out", **options)

    def test_labels_outside_and_folders_of_others(self, colours, tmp_path):
        points = [shapely.Point(0, 0), shapely.Point(1, 1)]
        file = tmp_path / "far.gpkg"
        pyogrio.raw.write(file, shapely.to_wkb(np.array(points)), field_data=[np.array(["a", "b"], dtype=object)],
                          fields=["cover"], crs="EPSG:32631", geometry_type="Point")  # fmt: skip
        with pytest.raises(InputError, match="all labels lie outside the scene: they reach from 0,0 to 1,1"):
            run(colours, tmp_path / "out", encoders=("mosaiks",), patches=(16,), labels=str(file))
        (tmp_path / "mine").mkdir()
        (tmp_path / "mine" / "thesis.doc").write_text("x")
        with pytest.raises(InputError, match=r"holds other files \(thesis.doc\) and no sweep, needs to be empty"):
            run(colours, tmp_path / "mine")
        assert [child.name for child in (tmp_path / "mine").iterdir()] == ["thesis.doc"]


def test_kinds_of_vectors_lie_where_they_should(tmp_path):
    classes = fields()
    encoder = write_mean_encoder(tmp_path, dim=3, shape=("batch", 3, "height", "width"))
    found = run(
        coloured(tmp_path, classes), tmp_path / "out", encoders=(str(encoder),), patches=(8,), tiles=(32,),
        vectors=("patch", "tile", "mean4", "gem2", "stats2"),
    )  # fmt: skip
    by_title = found["by_title"]
    assert {title: (item["ground_px"], item["count"], item["dim"]) for title, item in by_title.items()} == {
        "plain bands, 80 m": (8, 1024, 6),
        "plain bands, 160 m": (16, 256, 6),
        "plain bands, 320 m": (32, 64, 6),
        "mean8, tiles of 32 px, 80 m": (8, 1024, 3),
        "mean8, whole tiles, 320 m": (32, 64, 3),
        "mean8, tiles of 32 px, mean4, 320 m": (32, 64, 3),
        "mean8, tiles of 32 px, gem2, 160 m": (16, 256, 3),
        "mean8, tiles of 32 px, stats2, 160 m": (16, 256, 12),
    }
    # the mean of a tile is the mean of its patches: the same vectors, whichever way they came about
    whole, pooled = by_title["mean8, whole tiles, 320 m"], by_title["mean8, tiles of 32 px, mean4, 320 m"]
    assert whole["measures"]["effective_rank"] == pytest.approx(pooled["measures"]["effective_rank"], rel=0.01)


def test_overlaps_and_precisions_are_settings_of_their_own(tmp_path):
    encoder = write_mean_encoder(tmp_path, dim=3, shape=("batch", 3, "height", "width"))
    found = run(
        coloured(tmp_path, fields()), tmp_path / "out", encoders=(str(encoder),), patches=(8,), tiles=(64,),
        overlaps=(0, 16), precisions=("fp32", "fp16"),
    )  # fmt: skip
    by_title = found["by_title"]
    family = "mean8, tiles of 64 px, overlap {} px, {}, 80 m"
    titles = [family.format(overlap, precision) for overlap in (0, 16) for precision in ("fp32", "fp16")]
    assert set(by_title) == {"plain bands, 80 m", *titles}
    for title in titles:
        kept, setting = by_title[title]["measures"]["overlap_unsqueezed"], by_title[title]["setting"]
        parameters = json.loads((tmp_path / "out" / "sets" / f"{key_of(setting)}" / "embedding.json").read_text())
        assert parameters["parameters"]["overlap"] == setting["overlap"]
        assert (kept is None) == (setting["precision"] == "fp32")
        assert kept is None or kept > 0.3  # 0.01 by chance
    with open(found["result"]["csv"], encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["overlap"], row["precision"]) for row in rows][1:] == [
        ("0", "fp32"), ("0", "fp16"), ("16", "fp32"), ("16", "fp16")
    ]  # fmt: skip


def key_of(setting: Dict[str, Any]) -> str:
    return Setting(**setting).key()


def test_names_of_sets_stay_where_nothing_new_is_asked_for():
    # sets of earlier sweeps are used again
    assert Setting("mosaiks", 8).key() == "mosaiks-8px-patch-none-" + hashlib.sha256(
        b'{"encoder": "mosaiks", "patch": 8, "refine": 1, "resolution": "native", "squeeze": "none", "tile": null, '
        b'"vector": "patch"}'
    ).hexdigest()[:8]  # fmt: skip
    assert len({Setting("mosaiks", 8, overlap=overlap).key() for overlap in (None, 0, 16)}) == 3


def test_labels_that_cannot_be_tested_are_told_and_groups_judged_alone(tmp_path, colours):
    encoder = write_mean_encoder(tmp_path, dim=3, shape=("batch", 3, "height", "width"))
    corner = np.zeros((SIDE // FIELD, SIDE // FIELD), dtype=int)
    corner[0, 1] = 1
    labels = write_fields(tmp_path / "labels.gpkg", corner[:1, :2], step=1)
    found = run(colours, tmp_path / "out", encoders=(str(encoder),), patches=(8,), labels=labels)
    (answer,) = found["answers"]
    assert (
        "The labels lie too near each other to learn from some of them and test the others, so that"
        in answer["sentence"]
    )
    assert found["labels"]["warnings"][0].startswith("Few places: a (1), b (1);")
    assert found["labels"]["warnings"][1].startswith("In one block of ground alone: a, b.")
    text = Path(found["result"]["report"]).read_text(encoding="utf-8")
    assert "Whether groups come back" in text


def test_labels_in_few_blocks_tell_no_best_setting(tmp_path, colours):
    encoder = write_mean_encoder(tmp_path, dim=3, shape=("batch", 3, "height", "width"))
    classes = fields()
    corners = 0, classes.shape[1] - 1, classes.size - 1  # of the second class one, so that it cannot be tested
    classes.flat[list(corners)] = [0, 1, 0]
    labels = write_fields(tmp_path / "labels.gpkg", classes, chosen=corners)
    found = run(colours, tmp_path / "out", encoders=(str(encoder),), patches=(8,), labels=labels)
    for answer in found["answers"]:
        assert answer["score"]["low"] is None
        assert "these labels cannot tell which setting is best" in answer["sentence"]
        assert answer["bands"] == "Whether an encoder beats plain bands cannot be told from these labels either."


def test_time_stays_known_when_a_set_is_measured_anew(tmp_path, colours):
    encoder = write_mean_encoder(tmp_path, dim=3, shape=("batch", 3, "height", "width"))
    first = run(colours, tmp_path / "out", encoders=(str(encoder),), patches=(8,))
    made = json.loads((tmp_path / "out" / "sweep.json").read_text(encoding="utf-8"))["settings"][1]["seconds"]
    again = run(colours, tmp_path / "out", encoders=(str(encoder),), patches=(8,), seed=5)
    assert again["by_title"]["mean8, 80 m"]["seconds"] == made == first["by_title"]["mean8, 80 m"]["seconds"]
