"""The plan of a run: what it says, what it refuses, and that it writes nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
import rasterio
from affine import Affine
from contract_encoders import write_clay, write_dino, write_pooled
from fake_encoders import write_mean_encoder

from terrapatch.model.cli import main
from terrapatch.model.imagery.raster_facts import RasterFacts
from terrapatch.model.imagery.source import open_source
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.plan import plan
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest, PlanRequest


def write_raster(file: Path, names: tuple, dtype: str = "uint16", **profile: Any) -> Path:
    """Random pixels, 160 x 256 of 10 m."""
    options: dict = {"driver": "GTiff", "count": len(names), "height": 160, "width": 256, "dtype": dtype}
    options.update({"crs": "EPSG:32631", "transform": Affine(10, 0, 500_000, 0, -10, 4_000_000), **profile})
    with rasterio.open(file, "w", photometric="MINISBLACK", **options) as dataset:
        pixels = np.random.default_rng(1).integers(1, 200, (len(names), 160, 256))
        dataset.write(pixels.astype(dtype))
        dataset.descriptions = names
    return file


def planned(raster: Path, encoder: object, **request: Any) -> Dict[str, Any]:
    """The plan of a request, through JSON."""
    return json.loads(json.dumps(plan(PlanRequest(str(raster), str(encoder), "", **request), SilentReporter())))


def codes(plan: Dict[str, Any]) -> list:
    """Codes of its refusals."""
    return [refusal["code"] for refusal in plan["refusals"]]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Four bands in the order of an aerial photograph, nodata 0."""
    return write_raster(tmp_path / "photo.tif", ("blue", "green", "red", "nir"), nodata=0)


class TestWhatItSays:
    def test_bands_tiles_patches_and_sizes(self, photo: Path, tmp_path: Path) -> None:
        found = planned(photo, write_dino(tmp_path))
        assert found["runs"]
        assert found["bands_chosen"] == {"bands": [3, 2, 1], "reason": "by their names", "derived": [], "filled": []}
        assert [(band["number"], band["name"], band["encoder"]) for band in found["bands"]] == [
            (1, "blue", [2]), (2, "green", [1]), (3, "red", [0]), (4, "nir", []),
        ]  # fmt: skip
        assert found["bands"][0] == {
            "number": 1, "name": "blue", "color": "gray", "dtype": "uint16", "nodata": 0.0, "wavelength_um": None,
            "encoder": [2],
        }  # fmt: skip
        assert [(band["name"], band["band"]) for band in found["encoder"]["bands"]] == [
            ("red", 3), ("green", 2), ("blue", 1),
        ]  # fmt: skip
        assert found["tiles"] == {
            "count": 40, "tile": 32, "overlap_px": 0, "rows": 5, "cols": 8, "encoded_pixels": 160 * 256,
        }  # fmt: skip
        patches = found["patches"]
        assert (patches["count"], patches["rows"], patches["cols"], patches["cell_px"]) == (160, 10, 16, 16)
        assert found["encoder"]["dim"] == 3
        assert found["size"] == {
            "vectors_bytes": 160 * 3 * 2, "disk_bytes": 160 * (3 * 2 + 12), "memory_bytes": 160 * 3 * 4,
        }  # fmt: skip
        assert found["target"]["extent"] == [500_000, 3_998_400, 502_560, 4_000_000]
        assert found["target"]["transform"] == [10, 0, 500_000, 0, -10, 4_000_000]

    def test_one_vector_a_tile_makes_patches_as_large_as_tiles(self, photo: Path, tmp_path: Path) -> None:
        found = planned(photo, write_pooled(tmp_path))
        assert (found["tiles"]["count"], found["patches"]["count"], found["patches"]["cell_px"]) == (40, 40, 32)

    def test_mosaiks_is_described_without_being_fitted(
        self, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
        found = planned(photo, "mosaiks", patch=16, features=64)
        assert (found["encoder"]["fitted"], found["encoder"]["dim"]) == (False, 64)
        assert found["patches"]["count"] == 160
        assert [band["name"] for band in found["encoder"]["bands"]] == ["blue", "green", "red", "nir"]
        assert not (tmp_path / "cache").exists()

    def test_sensor_and_date_are_told_with_their_reasons(self, tmp_path: Path) -> None:
        raster = write_raster(tmp_path / "LC08_L2SP_224078_20200518_20200820_02_T1.tif", ("red", "green", "blue"))
        found = planned(raster, write_clay(tmp_path))
        assert found["sensor"]["id"].startswith("landsat")
        assert found["date"] == "2020-05-18"
        assert {"sensor", "date_found"} <= {notice["code"] for notice in found["notices"]}

    def test_options_that_change_nothing_with_the_encoder_are_told(self, photo: Path, tmp_path: Path) -> None:
        asked = {"batch": 4, "resolution": "encoder", "features": 64, "seed": 7, "wavelengths": (0.66, 0.56, 0.49)}
        found = planned(photo, write_pooled(tmp_path), **asked, sensor="naip")
        told = {notice["code"]: notice["text"] for notice in found["notices"]}
        assert told.keys() >= {f"{option}_without_effect" for option in (*asked, "sensor")}
        assert told["batch_without_effect"] == (
            "batch 4 changes nothing: encoder pooled takes 1 tile(s) at once and no other number"
        )
        for encoder, request in ((write_pooled(tmp_path), {"batch": 1}), (write_dino(tmp_path), {"batch": 4})):
            plain = planned(photo, encoder, **request)
            assert not [notice for notice in plain["notices"] if notice["code"].endswith("_without_effect")]
        clay = planned(photo, write_clay(tmp_path), sensor="naip", wavelengths=(0.49, 0.56, 0.66, 0.83))
        assert not [notice for notice in clay["notices"] if notice["code"].endswith("_without_effect")]


class TestRefusals:
    def test_one_refusal_hides_nothing_else(self, tmp_path: Path) -> None:
        raster = write_raster(tmp_path / "two.tif", ("a", "b"))
        found = planned(raster, write_dino(tmp_path), min_valid=2.0, tile=40, date="May")
        assert not found["runs"]
        assert len(found["refusals"]) == 4
        assert [len(found["bands"]), found["bands_chosen"], found["tiles"]] == [2, None, None]
        assert found["device"]["name"] in ("cpu", "cuda")
        assert found["target"]["width"] == 256

    def test_tiles_are_counted_beside_missing_bands(self, tmp_path: Path) -> None:
        found = planned(write_raster(tmp_path / "two.tif", ("a", "b")), write_dino(tmp_path))
        assert len(found["refusals"]) == 1
        assert (found["tiles"]["count"], found["patches"]["count"]) == (40, 160)

    def test_refused_options_are_left_out_of_the_plan(self, photo: Path, tmp_path: Path) -> None:
        found = planned(photo, write_dino(tmp_path), patch=0, tokens="all", subtract=float("inf"))
        assert codes(found) == ["tokens_unknown", "patch_too_small", "subtract_not_finite"]
        assert found["patches"]["count"] == 160
        assert found["refusals"][0]["values"]["known"] == ["patch", "tile", "both", "raw"]

    def test_polygons_leave_what_they_touch(self, photo: Path, tmp_path: Path) -> None:
        # patches of 160 m from 500000, 4000000: rows 0 to 3, columns 1 to 2; tiles of two by two patches
        mask = "POLYGON((500200 3999990,500400 3999990,500400 3999400,500200 3999400,500200 3999990))"
        found = planned(photo, write_dino(tmp_path), mask_wkt=mask)
        assert (found["patches"]["count"], found["tiles"]["count"]) == (8, 4)
        assert found["size"]["vectors_bytes"] == 8 * 3 * 2

    def test_patches_at_the_rim_of_an_extent_have_the_pixels_beyond_it(self, photo: Path, tmp_path: Path) -> None:
        extent = (500_000.0, 3_999_700.0, 500_200.0, 4_000_000.0)  # 20 x 30 pixels, patches of 16
        out = tmp_path / "set"
        found = planned(photo, write_dino(tmp_path), extent=extent, min_valid=1.0)
        encoder = str(tmp_path / "dino.onnx")
        embed(EmbedRequest(str(photo), encoder, str(out), extent=extent, min_valid=1.0, device="cpu"), SilentReporter())
        assert found["patches"]["count"] == len(EmbeddingSet.open(out).index) == 4

    def test_the_way_a_layer_is_shown_tells_bands_that_nothing_else_does(self, tmp_path: Path) -> None:
        raster = write_raster(tmp_path / "bare.tif", ("", "", "", ""))
        found = planned(raster, write_dino(tmp_path), shown_as_rgb=(4, 2, 1))
        assert found["bands_chosen"] == {
            "bands": [4, 2, 1],
            "reason": "as the layer is shown",
            "derived": [],
            "filled": [],
        }
        assert not {"bands_in_order", "bands_by_file_name"} & {notice["code"] for notice in found["notices"]}

    def test_center_positions_need_tiles(self, photo: Path, tmp_path: Path) -> None:
        found = planned(photo, write_mean_encoder(tmp_path, 8, 4), tile=256, center_positions=True)
        assert codes(found) == ["center_positions_few_tiles"]


class TestLayersThatAreNoFile:
    def test_facts_give_the_plan_of_the_file(self, photo: Path, tmp_path: Path) -> None:
        facts = open_source(str(photo)).facts
        assert facts is not None
        sent = RasterFacts.from_json(json.loads(json.dumps(facts.to_json())))
        assert sent == facts
        for encoder in (write_dino(tmp_path), write_pooled(tmp_path), write_clay(tmp_path), "mosaiks"):
            assert planned(photo, encoder, facts=sent) == planned(photo, encoder)

    def test_a_layer_of_another_name_is_planned_from_facts_alone(self, photo: Path, tmp_path: Path) -> None:
        facts = open_source(str(photo)).facts
        assert facts is not None
        described = RasterFacts.from_json({**facts.to_json(), "path": "a web map", "files": []})
        found = planned(Path("a web map"), write_dino(tmp_path), facts=described)
        assert found["runs"]
        assert found["bands_chosen"]["bands"] == [3, 2, 1]
        assert found["patches"]["count"] == 160


class TestDryRun:
    def test_prints_the_plan_and_writes_nothing(
        self, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture
    ) -> None:
        out = tmp_path / "set"
        arguments = ["embed", str(photo), "--encoder", str(write_dino(tmp_path)), "--out", str(out), "--dry-run"]
        assert main([*arguments, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert (found["out"], found["patches"]["count"]) == ("new", 160)
        assert main(arguments) == 0
        text = capsys.readouterr().out
        assert "160 of 16 px" in text
        assert "3 as red, 2 as green, 1 as blue (by their names)" in text
        assert not out.exists()

    def test_says_what_the_folder_holds(self, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
        out, encoder = tmp_path / "set", str(write_dino(tmp_path))
        arguments = ["embed", str(photo), "--encoder", encoder, "--out", str(out), "--json"]
        assert main(arguments) == 0
        capsys.readouterr()
        assert main([*arguments, "--dry-run"]) == 0
        assert json.loads(capsys.readouterr().out)["out"] == "finished"
        assert main([*arguments, "--dry-run", "--refine", "2"]) == 2
        output = capsys.readouterr()
        assert [refusal["code"] for refusal in json.loads(output.out)["refusals"]] == ["embedding_set"]
        assert "holds another embedding set" in output.err
