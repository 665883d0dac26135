"""Change between dates: planted changes are found, planted seasons are not taken for changes."""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from report_texts import assert_translated
from scipy.stats import ortho_group

from terrapatch.model.change.alignment import aligned, change_scores
from terrapatch.model.change.alike_ground import scores_against_alike
from terrapatch.model.change.change_report import _digits
from terrapatch.model.change.changes import likeness_of_changes
from terrapatch.model.change.components import common_components
from terrapatch.model.change.matching import UnitRows, matched_pairs
from terrapatch.model.errors import InputError
from terrapatch.model.jobs.change import _most_of, change
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.messages import LANGUAGE_VARIABLE
from terrapatch.model.patches import PatchGrid
from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.model.report.pictures import grid_picture, shown_patches
from terrapatch.model.study_requests import ChangeRequest

CRS = rasterio.CRS.from_epsg(32631).to_wkt()
TRANSFORM = (10, 0, 500_000, 0, -10, 4_000_000)
GRID = PatchGrid(TRANSFORM, CRS, 40, 40, 8)
DIM = 16


def ground(seed: int = 0) -> np.ndarray:
    """Four kinds of ground in fields of 4 x 4 patches, with noise; [1600, 16]."""
    rng = np.random.default_rng(seed)
    kinds = np.repeat(np.repeat(np.random.default_rng(9).integers(0, 4, (10, 10)), 4, axis=0), 4, axis=1).ravel()
    return np.eye(4, DIM)[kinds] * 3 + 2 + rng.normal(0, 0.15, (1600, DIM))


def changed_patches() -> np.ndarray:
    """A block of 3 x 3 patches, and one of 2 x 1 that touches no other."""
    mask = np.zeros((40, 40), dtype=bool)
    mask[10:13, 20:23] = True
    mask[30:32, 5] = True
    return mask.ravel()


def later(changes: bool = True, season: bool = False, seed: int = 1) -> np.ndarray:
    vectors = ground(seed)
    if changes:
        vectors[changed_patches()] = 2 + np.eye(DIM)[10] * 3
    if season:
        vectors = vectors @ ortho_group.rvs(DIM, random_state=4) + 0.7
    return vectors


def run(out: Path, *sets: Any, **options: Any) -> dict:
    request = ChangeRequest(tuple(str(item.path) for item in sets), str(out), **options)
    return change(request, SilentReporter())


@pytest.fixture
def dates(set_factory):
    return set_factory(ground(), grid=GRID, name="first"), set_factory(later(), grid=GRID, name="second")


class TestFound:
    @pytest.mark.parametrize("season", [False, True])
    def test_planted_changes_and_nothing_else(self, set_factory, tmp_path, season):
        first = set_factory(ground(), grid=GRID, name="first")
        second = set_factory(later(season=season), grid=GRID, name="second")
        (pair,) = run(tmp_path / "out", first, second, threshold=8.0)["pairs"]
        assert [item["patches"] for item in pair["objects"]] == [9, 2]
        assert pair["changed"] == 11
        assert pair["patches"] == 1600
        assert pair["turned"] > (0.5 if season else -0.1)
        with rasterio.open(pair["raster"]) as dataset:
            assert dataset.descriptions == ("distance", "score", "rank")
            assert dataset.transform[:6] == GRID.patch_transform
            _, scores, ranks = dataset.read()
        assert (scores.ravel() > 8).tolist() == changed_patches().tolist()
        assert ranks.ravel()[changed_patches()].min() > 1 - 11.5 / 1600

    def test_a_season_alone_is_no_change(self, set_factory, tmp_path):
        first = set_factory(ground(), grid=GRID, name="first")
        second = set_factory(later(changes=False, season=True), grid=GRID, name="second")
        (pair,) = run(tmp_path / "out", first, second, threshold=8.0)["pairs"]
        assert pair["changed"] == 0
        assert pair["objects"] == []
        assert not (tmp_path / "out" / "change.gpkg").exists()

    def test_objects_lie_where_patches_changed(self, dates, tmp_path):
        (pair,) = run(tmp_path / "out", *dates, threshold=8.0)["pairs"]
        described, _, wkb, columns = pyogrio.raw.read(pair["regions"])
        fields = dict(zip(described["fields"], columns))
        assert fields["object"].tolist() == [1, 2]
        block = shapely.box(500_000 + 20 * 80, 4_000_000 - 13 * 80, 500_000 + 23 * 80, 4_000_000 - 10 * 80)
        assert shapely.equals(shapely.from_wkb(wkb[0]), block)
        assert fields["score"].min() > 8
        assert len(set(fields["to_cluster"])) == 1  # all became one kind of ground
        assert (fields["from_cluster"] != fields["to_cluster"]).all()
        with open(pair["table"], encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        assert sum(int(row["patches"]) for row in rows) == 11
        assert sum(float(row["area_ha"]) for row in rows) == pytest.approx(11 * 0.64, rel=0.01)
        assert json.loads((tmp_path / "out" / "change.json").read_text())["pairs"] == [pair]

    def test_small_changes_are_left_out_where_asked(self, dates, tmp_path):
        (pair,) = run(tmp_path / "out", *dates, threshold=8.0, smallest=3)["pairs"]
        assert [item["patches"] for item in pair["objects"]] == [9]
        assert pair["changed"] == 9

    def test_three_dates_are_two_pairs(self, dates, set_factory, tmp_path):
        third = set_factory(later(seed=2), grid=GRID, name="third")
        result = run(tmp_path / "out", *dates, third, threshold=8.0)
        assert [pair["changed"] for pair in result["pairs"]] == [11, 0]
        assert (tmp_path / "out" / "change-1.tif").is_file()
        assert (tmp_path / "out" / "change-2.tif").is_file()


def write_places(file: Path, patches: Any, epsg: int = 32631) -> str:
    """The middles of patches as points."""
    points = shapely.points(GRID.centers(np.asarray(patches)))
    pyogrio.raw.write(file, shapely.to_wkb(points), field_data=[], fields=[], crs=f"EPSG:{epsg}", geometry_type="Point")
    return str(file)


class TestLike:
    """Ground that became one thing at one place, and another at the other place."""

    @pytest.fixture
    def two_kinds(self, set_factory):
        vectors = later()
        vectors[np.flatnonzero(changed_patches())[-2:]] = 2 + np.eye(DIM)[12] * 3
        return set_factory(ground(), grid=GRID, name="first"), set_factory(vectors, grid=GRID, name="second")

    def test_only_changes_like_the_examples_are_kept(self, two_kinds, tmp_path):
        example = np.flatnonzero(changed_patches())[-1:]
        file = write_places(tmp_path / "like.gpkg", example)
        (pair,) = run(tmp_path / "out", *two_kinds, threshold=8.0, like=file, likeness=0.6)["pairs"]
        (found,) = pair["objects"]
        assert found["patches"] == 2
        assert found["alike"] > 0.95
        assert [found["x"], found["y"]] == pytest.approx([500_000 + 5.5 * 80, 4_000_000 - 31 * 80])
        with rasterio.open(pair["raster"]) as dataset:
            assert dataset.descriptions == ("distance", "score", "rank", "alike")
            assert dataset.read(4).ravel()[example[0]] == pytest.approx(1, abs=1e-5)
        described, _, _, columns = pyogrio.raw.read(pair["regions"])
        assert dict(zip(described["fields"], columns))["alike"].tolist() == pytest.approx([found["alike"]])

    def test_the_rim_of_an_example_is_none(self, set_factory, tmp_path):
        """Beside one kind of change the ground turned a little towards the other kind."""
        vectors = later()
        example = np.flatnonzero(changed_patches())[-2:]
        vectors[example] = 2 + np.eye(DIM)[12] * 3
        rim = example[1] + GRID.cols
        vectors[rim] = 0.7 * vectors[rim] + 0.3 * (2 + np.eye(DIM)[10] * 3)
        dates = set_factory(ground(), grid=GRID, name="first"), set_factory(vectors, grid=GRID, name="second")
        (of_all,) = run(tmp_path / "all", *dates, threshold=3.0, smallest=2)["pairs"]
        assert sorted(item["patches"] for item in of_all["objects"])[0] == 3  # with its rim
        file = write_places(tmp_path / "like.gpkg", [*example, rim])
        (pair,) = run(tmp_path / "out", *dates, threshold=3.0, smallest=2, like=file, likeness=0.6)["pairs"]
        (found,) = pair["objects"]
        assert (found["patches"], found["alike"]) == (2, pytest.approx(1, abs=1e-5))

    def test_a_change_is_told_by_what_changed_most(self):
        assert _most_of(np.array([2, 2, 2, 5]), np.array([3.0, 4, 3, 40])) == 5

    def test_likeness_by_hand(self):
        before, after = np.zeros((4, 2)), np.array([[2.0, 0], [0, 3], [1, 1], [0, 0]])
        assert likeness_of_changes(before, after, np.array([0])).tolist() == pytest.approx([1, 0, np.sqrt(0.5), 0])
        assert likeness_of_changes(before, after, np.array([0, 1])).tolist() == pytest.approx([1, 1, np.sqrt(0.5), 0])

    def test_examples_elsewhere_and_a_likeness_that_is_none(self, two_kinds, tmp_path):
        far = tmp_path / "far.gpkg"
        pyogrio.raw.write(far, shapely.to_wkb(np.array([shapely.Point(0, 0)])), field_data=[], fields=[],
                          crs="EPSG:32631", geometry_type="Point")  # fmt: skip
        with pytest.raises(InputError, match="none of the examples lies on a patch that is compared; give points"):
            run(tmp_path / "out", *two_kinds, like=str(far))
        assert not (tmp_path / "out" / "change.json").exists()
        with pytest.raises(InputError, match="likeness is 2, needs to be a cosine from -1 to 1"):
            run(tmp_path / "out", *two_kinds, likeness=2.0)


def varying(vectors: np.ndarray, kind: np.ndarray, seed: int) -> np.ndarray:
    """One kind of ground looks like anything on its own side of the others, as water does, at each date anew."""
    found = vectors.copy()
    found[kind] = 2 - 3 * np.eye(DIM)[0] + np.random.default_rng(seed).normal(0, 0.3, (kind.sum(), DIM))
    return found


class TestAlikeGround:
    """Ground a quarter of which varies at random from date to date."""

    def scored(self, set_factory, tmp_path, after: np.ndarray, **options: Any) -> Any:
        kind = ground()[:, 1] > 3.5
        assert 200 < kind.sum() < 600
        first = set_factory(varying(ground(), kind, 5), grid=GRID, name=f"first {options}")
        second = set_factory(varying(after, kind & ~changed_patches(), 6), grid=GRID, name=f"second {options}")
        (pair,) = run(tmp_path / "out", first, second, threshold=8.0, overwrite=True, **options)["pairs"]
        with rasterio.open(pair["raster"]) as dataset:
            return pair, dataset.read(2).ravel(), kind

    def test_what_varies_anyway_is_no_change_and_planted_changes_are(self, set_factory, tmp_path):
        _, scores, kind = self.scored(set_factory, tmp_path, later())
        assert (scores[kind & ~changed_patches()] > 8).mean() > 0.5
        pair, scores, kind = self.scored(set_factory, tmp_path, later(), against="alike")
        assert (scores[kind & ~changed_patches()] > 8).mean() < 0.01
        assert (scores[~kind & changed_patches()] > 8).all()
        assert scores[~kind & ~changed_patches()].max() < 8
        assert pair["against"] == "alike"
        assert "were held against alike ground" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")

    def test_what_a_whole_kind_became_is_found_against_all_alone(self, set_factory, tmp_path):
        kind, after = ground()[:, 2] > 3.5, later()
        after[kind] = 2 + 3 * np.eye(DIM)[3] + np.random.default_rng(3).normal(0, 0.15, (kind.sum(), DIM))
        dates = set_factory(ground(), grid=GRID, name="first"), set_factory(after, grid=GRID, name="second")
        shares = []
        for against in ("all", "alike"):
            (pair,) = run(tmp_path / against, *dates, threshold=8.0, against=against)["pairs"]
            report = (tmp_path / against / "report.html").read_text(encoding="utf-8")
            assert ("held against alike ground, to leave it out" in report) == (against == "all")  # the next step
            assert f"Vectors are by {pair['encoder']}." in report
            assert pair["encoder"] == dates[0].encoder_tag
            with rasterio.open(pair["raster"]) as dataset:
                changed = dataset.read(2).ravel() > 8
            assert changed[~kind].tolist() == changed_patches()[~kind].tolist()
            shares.append(changed[kind].mean())
        assert (shares[0], shares[1] < 0.02) == (1.0, True)

    def test_by_hand(self):
        """Two kinds of 21 places; all of the second move alike, and one place of the first goes its own way."""
        before = np.zeros((42, 2), dtype=np.float32)
        before[21:, 0] = 100
        after = before.copy()
        after[21:, 1] = 7
        after[5] = (3, 4)
        distances, scores = scores_against_alike(before, after, 1.0, seed=0)
        assert distances.tolist() == [5.0 if place == 5 else 0.0 for place in range(42)]
        assert scores.tolist() == pytest.approx([1000.0 if place == 5 else 0.0 for place in range(42)])  # 5 / 0.005

    @pytest.mark.parametrize("threshold", [0.0, 1e300, float("inf"), float("nan")])
    def test_a_threshold_that_nothing_can_be_held_against(self, dates, tmp_path, threshold):
        with pytest.raises(InputError, match="needs to be above 0 deviations and at most 1,000,000; 3 is usual"):
            run(tmp_path / "out", *dates, threshold=threshold)

    def test_an_unknown_way(self, dates, tmp_path):
        with pytest.raises(InputError, match="against is 'none', needs to be one of all, alike"):
            run(tmp_path / "out", *dates, against="none")


class TestReport:
    def test_says_how_much_where_and_what(self, dates, tmp_path):
        result = run(tmp_path / "out", *dates, threshold=8.0)
        text = Path(result["report"]).read_text(encoding="utf-8")
        assert "11 of 1,600 patches changed (0.7%), in 2 places: 7.05 ha in all. The largest is 5.76 ha" in text
        assert [part for part in ("How much changed", "Where", "The changes", "What became what", "Words")
                if f"<h2>{part}</h2>" not in text] == []  # fmt: skip
        (first, second) = result["pairs"][0]["objects"]
        assert f'<td data-value="{first["x"]!r}">501720</td>' in text
        assert text.count("data:image/png;base64,") == 6
        for page in re.findall(r'(?:src|href)="([^"]+)"', text):
            assert page.startswith("data:")
        with open(result["pairs"][0]["list"], encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        assert [int(row["patches"]) for row in rows] == [9, 2]
        assert [float(row["y"]) for row in rows] == pytest.approx([first["y"], second["y"]])
        ET.fromstring(re.search(r"<svg.*?</svg>", text, re.S).group(0))

    @pytest.mark.parametrize(("side", "digits"), [(80.0, 0), (2.5, 1), (0.0025, 4)])
    def test_places_have_the_digits_that_tell_them_apart(self, side, digits):
        assert _digits(PatchGrid((side, 0, 0, 0, -side, 0), "", 2, 2, 1)) == digits

    def test_a_map_needs_the_colours_of_the_patches_that_it_shows_alone(self):
        rng, grid = np.random.default_rng(0), PatchGrid(TRANSFORM, CRS, 700, 330, 8)
        index = np.flatnonzero(rng.random(len(grid)) < 0.7)
        colours = rng.integers(0, 256, (len(index), 3)).astype(np.uint8)
        shown = shown_patches(grid, index)
        assert len(index) / 10 < len(shown) < len(index) / 8  # every third each way
        assert grid_picture(grid, index[shown], colours[shown]) == grid_picture(grid, index, colours)

    def test_nothing_changed(self, set_factory, tmp_path):
        first = set_factory(ground(), grid=GRID, name="first")
        second = set_factory(later(changes=False), grid=GRID, name="second")
        text = Path(run(tmp_path / "out", first, second, threshold=8.0)["report"]).read_text(encoding="utf-8")
        assert "Nothing changed: none of 1,600 patches scores above 8." in text
        assert "<h2>What became what</h2>" not in text

    def test_names_are_escaped_and_every_pair_has_its_part(self, set_factory, tmp_path):
        names = ("<b>one", "two & more", "three")
        sets = [set_factory(later(seed=number), grid=GRID, name=name) for number, name in enumerate(names)]
        text = Path(run(tmp_path / "out", *sets, threshold=8.0)["report"]).read_text(encoding="utf-8")
        assert "<b>one" not in text
        assert "<h1>&lt;b&gt;one to two &amp; more</h1>" in text
        assert "<h1>two &amp; more to three</h1>" in text


class TestLanguage:
    @pytest.fixture(params=["like", "moved", "same"])
    def reports(self, request, dates, set_factory, tmp_path, monkeypatch):
        """The English and the German report of a comparison."""
        first, second = dates
        sets, options = dates, {}
        if request.param == "like":
            options["like"] = write_places(tmp_path / "like.gpkg", np.flatnonzero(changed_patches())[-1:])
        elif request.param == "moved":
            grid = PatchGrid((10, 0, 500_030, 0, -10, 4_000_000), CRS, 40, 40, 8)
            sets = (first, second, set_factory(later(), grid=grid, name="moved"))
            options["smallest"] = 2
        else:
            sets = (first, set_factory(later(changes=False), grid=GRID, name="same"))
        texts = []
        for language in ("en", "de"):
            monkeypatch.setenv(LANGUAGE_VARIABLE, language)
            result = run(tmp_path / language, *sets, threshold=8.0, **options)
            texts.append(Path(result["report"]).read_text(encoding="utf-8"))
        return texts

    def test_a_german_report_has_nothing_english_left(self, reports):
        assert_translated(*reports, "de", untranslated=("X", "Y"))
        english, german = reports
        assert ("1,600" in english, "1\u202f600" in german) == (True, True)  # patches

    def test_places_and_numbers_are_the_same(self, reports):
        english, german = (re.findall(r'data-value="([^"]*)"', text) for text in reports)
        assert english == german


class TestMatching:
    def test_a_grid_moved_by_whole_patches_is_the_same(self, set_factory):
        shifted = PatchGrid((10, 0, 500_160, 0, -10, 4_000_080), CRS, 40, 40, 8)  # 2 columns right, 1 row up
        assert GRID.is_lattice_of(shifted, 1e-3)
        numbers = np.zeros((1600, 2))
        numbers[:, 0], numbers[:, 1] = np.arange(1600) + 1, 40.0
        first = set_factory(numbers.astype(np.float32), grid=GRID, name="a")
        second = set_factory(numbers.astype(np.float32), grid=shifted, name="b")
        pairs = matched_pairs(first, second)
        assert not pairs.by_overlap
        assert len(pairs.patches) == 39 * 38
        row, col = np.divmod(pairs.patches, 40)
        assert pairs.after.part(slice(None)) == pytest.approx(unit_rows(numbers[(row + 1) * 40 + col - 2]), abs=1e-6)

    def test_other_grids_are_matched_by_overlap(self, set_factory):
        finer = PatchGrid((10, 0, 500_000, 0, -10, 4_000_000), CRS, 80, 80, 4)
        assert not GRID.is_lattice_of(finer, 1e-3)
        rows, cols = np.indices((80, 80))
        angles = (np.pi / 2 * ((rows + cols) % 2)).ravel()  # a chequerboard of two directions
        second = set_factory(np.stack([np.cos(angles), np.sin(angles)], axis=1), grid=finer, name="fine")
        first = set_factory(np.tile([1.0, 0.0], (1600, 1)), grid=GRID, name="coarse")
        pairs = matched_pairs(first, second)
        assert pairs.by_overlap
        assert len(pairs.patches) == 1600
        assert pairs.after.part(slice(None)) == pytest.approx(np.full((1600, 2), np.sqrt(0.5)), abs=1e-3)

    def test_overlap_is_said(self, dates, set_factory, tmp_path):
        grid = PatchGrid((10, 0, 500_030, 0, -10, 4_000_000), CRS, 40, 40, 8)
        other = set_factory(later(), grid=grid, name="moved")
        reporter = SilentReporter()
        request = ChangeRequest((str(dates[0].path), str(other.path)), str(tmp_path / "out"))
        (pair,) = change(request, reporter)["pairs"]
        assert pair["matched"] == "by overlap"
        assert any("differ: vectors of the second are averaged" in told for told in reporter.notices)


class TestComponents:
    def test_few_places_get_few_dimensions(self):
        rng = np.random.default_rng(0)
        found = common_components(*(UnitRows(rng.normal(size=(50, 200))) for _ in range(2)))
        assert found.before.shape == (50, 5)
        assert found.places.tolist() == list(range(50))

    def test_distances_stay_where_all_components_are_kept(self):
        rng = np.random.default_rng(0)
        before, after = rng.normal(size=(3000, 8)), rng.normal(size=(3000, 8))
        found = common_components(UnitRows(before), UnitRows(after))
        assert found.kept == pytest.approx(1, abs=1e-6)
        apart = np.linalg.norm(unit_rows(before) - unit_rows(after), axis=1)
        assert np.linalg.norm(found.before - found.after, axis=1) == pytest.approx(apart, abs=1e-5)

    def test_places_without_a_direction_at_either_date_are_left_out(self):
        rng = np.random.default_rng(0)
        before, after = rng.normal(size=(60, 8)), rng.normal(size=(60, 8))
        after[40:] = 0
        before[3] = np.nan
        found = common_components(UnitRows(before), UnitRows(after))
        assert found.places.tolist() == [place for place in range(40) if place != 3]
        assert found.before.shape == found.after.shape == (39, 3)  # a tenth of the places that are left
        assert np.isfinite(found.before).all()


class TestAlignment:
    def test_takes_out_a_turn_and_an_offset(self):
        before = ground().astype(np.float32)
        after = (before @ ortho_group.rvs(DIM, random_state=2) + np.arange(DIM)).astype(np.float32)
        found = aligned(before, after)
        assert np.abs(found.before - found.after).max() < 1e-3
        assert found.turned > 0.99

    def test_scores_by_hand(self):
        distances = np.array([1.0, 2, 3, 4, 100])
        # median 3; below it by 0, 1 and 2, of which the median is 1
        assert change_scores(distances, 1.0).tolist() == pytest.approx(((distances - 3) / 1.4826).tolist())
        assert change_scores(np.ones(9), 1.0).tolist() == [0] * 9
        rounding = np.array([1e-7, 2e-7, 3e-7, 4e-7, 1e-5])
        assert change_scores(rounding, 1.0).max() < 0.01


class TestDates:
    @pytest.mark.parametrize(
        ("parameters", "source", "said"),
        [
            ({"date": "2020-08-31"}, {}, True),
            ({}, {"acquired": "2020-08-31T10:00:00"}, True),
            ({}, {"date": "2020"}, True),
            ({}, {"date": "2014"}, False),  # a year, which the other day lies in
            ({}, {}, False),
        ],
    )
    def test_dates_that_run_backwards_are_said(self, dates, tmp_path, parameters, source, said):
        first, second = dates
        for taken, part, values in ((first, "parameters", parameters), (first, "source", source),
                                    (second, "source", {"acquired": "2014-07-20"})):  # fmt: skip
            file = taken.path / "embedding.json"
            metadata = json.loads(file.read_text())
            metadata[part] = {**metadata.get(part, {}), **values}
            file.write_text(json.dumps(metadata))
        (pair,) = run(tmp_path / "out", first, second)["pairs"]
        assert [str(text) for text in pair["warnings"]] == (
            [f"{first.path} was taken on {next(iter({**parameters, **source}.values()))}, after {second.path} "
             "(2014-07-20); give the earliest first"] if said else []
        )  # fmt: skip


class TestBadInput:
    def test_different_encoders(self, dates, set_factory, tmp_path):
        other = set_factory(later(), grid=GRID, name="other", encoder={"sha256": "cd" * 32})
        with pytest.raises(
            InputError, match=r"vectors of fake@abababab, .* those of fake@cdcdcdcd, and these do not co"
        ):
            run(tmp_path / "out", dates[0], other)
        assert not (tmp_path / "out").exists()

    def test_different_crs_and_places(self, dates, set_factory, tmp_path):
        other_crs = PatchGrid(TRANSFORM, rasterio.CRS.from_epsg(32632).to_wkt(), 40, 40, 8)
        with pytest.raises(InputError, match="are in different coordinate systems; reproject one"):
            run(tmp_path / "out", dates[0], set_factory(later(), grid=other_crs, name="crs"))
        far = PatchGrid((10, 0, 900_000, 0, -10, 4_000_000), CRS, 40, 40, 8)
        with pytest.raises(InputError, match="share: 0, need at least 20; give sets of the same place"):
            run(tmp_path / "out", dates[0], set_factory(later(), grid=far, name="far"))

    @pytest.mark.parametrize(
        ("options", "message"),
        [({"threshold": 0.0}, "threshold is 0, needs to be above 0"), ({"k": 0}, "k is 0, needs at least 1 cluster")],
    )
    def test_numbers(self, dates, tmp_path, options, message):
        with pytest.raises(InputError, match=message):
            run(tmp_path / "out", *dates, **options)

    def test_one_set_and_folders_that_are_taken(self, dates, tmp_path):
        with pytest.raises(InputError, match="compares two or more sets, got 1"):
            run(tmp_path / "out", dates[0])
        run(tmp_path / "out", *dates)
        with pytest.raises(InputError, match="holds a comparison already; give another folder, or add --overwrite"):
            run(tmp_path / "out", *dates)
        assert run(tmp_path / "out", *dates, overwrite=True)["pairs"][0]["patches"] == 1600

    def test_more_clusters_than_vectors(self, set_factory, tmp_path):
        grid = PatchGrid(TRANSFORM, CRS, 4, 5, 8)
        sets = [set_factory(ground(seed)[:20], grid=grid, name=str(seed)) for seed in (0, 1)]
        with pytest.raises(InputError, match="k is 41, needs 1 to 40, the number of vectors of both dates"):
            run(tmp_path / "out", *sets, k=41)
        assert run(tmp_path / "out", *sets, k=40)["pairs"][0]["patches"] == 20

    def test_no_file_of_an_earlier_comparison_stays(self, dates, set_factory, tmp_path):
        out = tmp_path / "out"
        third = set_factory(later(seed=2), grid=GRID, name="third")
        run(out, *dates, third, threshold=8.0)
        assert (out / "change-1.gpkg").is_file()
        mine = ("notes.txt", "change-old.gpkg", "change.qgz")
        for name in (*mine, "change.tif.aux.xml", "change-1.gpkg-wal", "change-2.tif.ovr"):
            (out / name).write_text("x")
        (pair,) = run(out, dates[1], third, threshold=8.0, overwrite=True)["pairs"]
        assert (pair["changed"], pair["regions"]) == (0, None)
        written = ("change.json", "change.tif", "changes.csv", "from_to.csv", "report.html")
        assert {file.name for file in out.iterdir()} == {*written, *mine}

    def test_an_earlier_comparison_stays_whole_where_the_next_cannot_be_made(self, dates, set_factory, tmp_path):
        out = tmp_path / "out"
        run(out, *dates, threshold=8.0)
        before = {file.name: file.read_bytes() for file in out.iterdir()}
        with pytest.raises(InputError, match="k is 9,999, needs 1 to 3,200"):
            run(out, *dates, k=9999, overwrite=True)
        assert {file.name: file.read_bytes() for file in out.iterdir()} == before
