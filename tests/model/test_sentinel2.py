"""Sentinel-2's offset of 1000 is taken off where metadata and pixels agree on it, and told where they do not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import rasterio
from affine import Affine
from contract_encoders import write_clay, write_dino
from test_sensors import layer

from terrapatch.model.cli import main
from terrapatch.model.errors import InputError
from terrapatch.model.imagery.sentinel2 import pixel_offset, processing_baseline
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

NEW = "S2A_MSIL2A_20220530T132241_N0400_R038_T23KPQ_20220530T201301"
OLD = "S2A_MSIL2A_20210530T132241_N0300_R038_T23KPQ_20210530T201301"
REPROCESSED = "S2A_MSIL2A_20180530T132241_N0500_R038_T23KPQ_20230530T201301"
NAMES = ("B04", "B03", "B02")
DN = [{"type": "scale", "value": 10000.0}]
# Reflectance x 10000 of clear water, forest, dry soil and a roof in red, green and blue
GROUND = np.array([[30, 280, 1900, 3600], [120, 520, 1400, 3500], [210, 310, 1000, 3400]])


def write_scene(folder: Path, name: str, added: int, tags: Optional[dict] = None, dtype: str = "uint16") -> Path:
    """A 64 x 64 px scene of four kinds of ground in columns of 16 px, with noise of 20."""
    noise = np.random.default_rng(0).normal(0, 20, (3, 64, 64))
    values = np.maximum(GROUND.repeat(16, axis=1)[:, None, :] + noise, -50) + added
    values = np.clip(values, 1, None) if dtype == "uint16" else values
    file = folder / f"{name}.tif"
    options: dict = {"driver": "GTiff", "count": 3, "height": 64, "width": 64, "dtype": dtype, "crs": "EPSG:32723"}
    with rasterio.open(file, "w", transform=Affine(10, 0, 300_000, 0, -10, 7_700_000), **options) as dataset:
        dataset.write(values.astype(dtype))
        dataset.descriptions = NAMES
        dataset.update_tags(**(tags or {}))
    return file


def run(folder: Path, scene: Path, encoder: Path, **request: Any) -> tuple:
    reporter = SilentReporter()
    embed(EmbedRequest(str(scene), str(encoder), str(folder / "set"), **request), reporter)
    return EmbeddingSet.open(folder / "set"), [text for text in reporter.notices if "subtract" in text]


def dn_encoder(folder: Path) -> Path:
    """Three band means of 16 px patches, of pixels that were divided by 10000."""
    return write_dino(folder, bands=[{"name": name} for name in NAMES], scaling=[{"type": "scale", "value": 10000.0}])


def reflectances(patches: EmbeddingSet) -> np.ndarray:
    """Means over the columns of ground [kinds, bands], times 10000."""
    return patches.vectors.astype("float64").reshape(4, 4, 3).mean(axis=0) * 10000


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        (NEW, {}),
        (REPROCESSED, {}),
        ("scene", {"PROCESSING_BASELINE": "04.00", "PRODUCT_TYPE": "S2MSI2A"}),
        ("scene", {"s2_processing_baseline": "05.09", "platform": "Sentinel-2A"}),
        ("scene", {"PRODUCT_URI": f"{NEW}.SAFE"}),
    ],
)
def test_is_taken_off_where_metadata_tells(tmp_path: Path, name: str, tags: dict) -> None:
    scene = write_scene(tmp_path, name, 1000, tags)
    patches, notices = run(tmp_path, scene, dn_encoder(tmp_path))
    np.testing.assert_allclose(reflectances(patches), GROUND.T, atol=6)
    assert patches.metadata["parameters"]["offset"] == 1000
    assert patches.metadata["scaling"][0] == {"type": "offset", "value": 1000.0}
    (notice,) = notices
    assert patches.metadata["source"]["offset"] == notice
    assert notice.startswith("1000 is subtracted from the pixels: Sentinel-2's processing baseline 0")
    assert "--subtract 0" in notice


def test_statistics_of_the_sensor_come_after_it(tmp_path: Path) -> None:
    scene = write_scene(tmp_path, NEW, 1000)
    clay = write_clay(tmp_path, scaling=[{"type": "sensor"}])
    patches, _ = run(tmp_path, scene, clay)
    assert [step["type"] for step in patches.metadata["scaling"]] == ["offset", "z-score"]
    blue = patches.vectors[:, 0].astype("float64").reshape(8, 8).mean(axis=0)
    np.testing.assert_allclose(blue[::2], (GROUND[2] - 1105) / 1809, atol=0.01)


@pytest.mark.parametrize(
    ("name", "added", "tags"),
    [
        (OLD, 0, {}),
        ("scene", 0, {}),
        ("S2A_23KPQ_20220530_0_L2A", 0, {}),  # of a provider that takes it off and does not say so
        (NEW, 0, {"earthsearch_boa_offset_applied": "true"}),
        ("landsat_20220530", 1000, {}),
    ],
)
def test_is_left_in_silence(tmp_path: Path, name: str, added: int, tags: dict) -> None:
    scene = write_scene(tmp_path, name, added, tags)
    patches, notices = run(tmp_path, scene, dn_encoder(tmp_path))
    assert notices == []
    np.testing.assert_allclose(reflectances(patches), GROUND.T + added, atol=10)
    assert "offset" not in patches.metadata["parameters"]  # an earlier set of the same run is found again
    assert patches.metadata["source"]["offset"] is None


def test_pixels_speak_against_metadata(tmp_path: Path) -> None:
    scene = write_scene(tmp_path, NEW, 0)
    patches, (notice,) = run(tmp_path, scene, dn_encoder(tmp_path))
    np.testing.assert_allclose(reflectances(patches), GROUND.T, atol=10)
    assert "processing baseline 04.00, which adds 1000, but 50% of a band lie below 900" in notice


def test_a_new_scene_of_unknown_baseline_is_told_with_its_numbers(tmp_path: Path) -> None:
    scene = write_scene(tmp_path, "T23KPQ_20220530T132241_RGB_10m", 1000)
    patches, (notice,) = run(tmp_path, scene, dn_encoder(tmp_path))
    np.testing.assert_allclose(reflectances(patches), GROUND.T + 1000, atol=10)
    assert "(the darkest are 9" in notice or "(the darkest are 1,0" in notice
    assert "give --subtract 1000" in notice
    again, notices = run(tmp_path / "given", scene, dn_encoder(tmp_path), subtract=1000.0)
    np.testing.assert_allclose(reflectances(again), GROUND.T, atol=6)
    assert notices == []
    assert again.metadata["source"]["offset"] == "as given"


def test_the_user_has_the_last_word(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    scene = write_scene(tmp_path, NEW, 1000)
    arguments = ["embed", str(scene), "--encoder", str(dn_encoder(tmp_path)), "--out", str(tmp_path / "set")]
    assert main([*arguments, "--subtract", "0", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["patches"] == 16
    np.testing.assert_allclose(reflectances(EmbeddingSet.open(tmp_path / "set")), GROUND.T + 1000, atol=10)
    assert main([*arguments, "--json"]) == 2  # the folder holds a set with other numbers
    assert "offset" in capsys.readouterr().err
    with pytest.raises(InputError, match="subtract is for encoders that want certain numbers; mosaiks takes any"):
        run(tmp_path / "m", scene, Path("mosaiks"), subtract=5.0)
    with pytest.raises(InputError, match="subtract is nan, needs to be a number"):
        run(tmp_path / "n", scene, dn_encoder(tmp_path), subtract=float("nan"))


def test_encoders_that_measure_the_layer_need_no_offset(tmp_path: Path) -> None:
    scene = write_scene(tmp_path, NEW, 1000)
    encoder = write_dino(tmp_path, scaling=[{"type": "percentiles", "low": 2, "high": 98}])
    patches, notices = run(tmp_path, scene, encoder)
    assert notices == []
    assert patches.metadata["scaling"][0]["type"] == "min-max"


def test_reflectance_has_a_tenth_and_pictures_have_none() -> None:
    reflectance = np.random.default_rng(0).uniform(0.1, 0.4, (3, 100))
    source = layer(f"/data/{NEW}.tif", 3, dtype=np.dtype("float32"))
    assert pixel_offset(source, reflectance).value == pytest.approx(0.1)  # as RStoolbox's sen2 holds it
    assert "the darkest are 0.1)" in pixel_offset(source, reflectance).reason
    assert pixel_offset(source, reflectance - 0.1).value == 0
    assert pixel_offset(source, reflectance * 10000).value == 1000
    picture = layer(f"/data/{NEW}_TCI.tif", 3, dtype=np.dtype("uint8"))
    assert pixel_offset(picture, reflectance * 255) == (0.0, "")
    scaled_by_the_file = layer(f"/data/{NEW}.tif", 3, rescaled=True, dtype=np.dtype("float32"))
    assert pixel_offset(scaled_by_the_file, reflectance * 10000).value == 0


@pytest.mark.parametrize(
    "known", [{"date": "2022-09-01"}, {"date": "2022-09-01", "sensor": "sentinel-2-l2a"}], ids=["names", "sensor"]
)
def test_names_of_bands_and_the_users_date_tell_as_well(tmp_path: Path, known: dict) -> None:
    scene = write_scene(tmp_path, "scene", 1000)
    _, (notice,) = run(tmp_path, scene, dn_encoder(tmp_path), **known)
    assert "scene.tif looks like Sentinel-2 since 25 January 2022, with 1000 added" in notice
    assert run(tmp_path / "old", scene, dn_encoder(tmp_path), **{**known, "date": "2021-09-01"})[1] == []


@pytest.mark.parametrize("name", ["scene_20220901", "scene"])
def test_bands_that_only_sentinel_2_has_tell_unless_the_date_is_earlier(tmp_path: Path, name: str) -> None:
    scene = write_scene(tmp_path, name, 1000)
    with rasterio.open(scene, "r+") as dataset:
        dataset.descriptions = ("B8A", "B11", "B12")
    encoder = write_dino(tmp_path, bands=[{"name": name} for name in ("B8A", "B11", "B12")], scaling=DN)
    assert "give --subtract 1000" in run(tmp_path, scene, encoder)[1][0]
    assert run(tmp_path / "old", scene, encoder, date="2020-09-01")[1] == []


def test_reflectance_with_a_tenth_added_is_brought_back(tmp_path: Path) -> None:
    scene = write_scene(tmp_path, NEW, 1000, dtype="float32")
    with rasterio.open(scene, "r+") as dataset:
        dataset.write(dataset.read() / 10_000)
    encoder = write_dino(tmp_path, bands=[{"name": name} for name in NAMES], scaling=[], pixel_unit="reflectance")
    patches, (notice,) = run(tmp_path, scene, encoder)
    assert notice.startswith("0.1 is subtracted from the pixels: Sentinel-2's processing baseline 04.00 adds it")
    np.testing.assert_allclose(reflectances(patches), GROUND.T, atol=8)


@pytest.mark.parametrize(
    ("path", "tags", "expected"),
    [
        (f"/data/{NEW}.SAFE/GRANULE/L2A/IMG_DATA/R10m/T23KPQ_20220530T132241_B02_10m.jp2", {}, (4, 0)),
        (f"/data/{REPROCESSED}.tif", {}, (5, 0)),
        ("scene.tif", {"PROCESSING_BASELINE": "02.14"}, (2, 14)),
        ("scene.tif", {"processing_baseline": "5.11"}, (5, 11)),
        ("scene.tif", {"PROCESSING_BASELINE": "unknown"}, None),
        ("T23KPQ_20220530T132241_B02_10m.jp2", {}, None),
    ],
)
def test_baselines_are_read(path: str, tags: dict, expected: Optional[tuple]) -> None:
    assert processing_baseline(layer(path, tags=tags)) == expected
