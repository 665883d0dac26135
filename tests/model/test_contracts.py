"""Every contract of the encoder card, run end to end: each number that a model is told arrives, and is right."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Tuple

import numpy as np
import pytest
import rasterio
from affine import Affine
from contract_encoders import (
    write_channels_last,
    write_clay,
    write_clay_v0,
    write_cnn,
    write_dino,
    write_pooled,
    write_prithvi,
    write_satmae,
)
from rasterio.warp import transform

from terrapatch.model.cli import main
from terrapatch.model.errors import InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

TRANSFORM = Affine(10, 0, 500_000, 0, -10, 4_000_000)
RGB = (0.665, 0.56, 0.49)


def write_scene(folder: Path, bands: int, rows: int = 64, cols: int = 96, **profile: Any) -> np.ndarray:
    """Random pixels at folder/scene.tif; returns them."""
    values = np.random.default_rng(bands).integers(1, 250, (bands, rows, cols)).astype("uint8")
    options: dict = {"driver": "GTiff", "count": bands, "height": rows, "width": cols, "dtype": "uint8"}
    options.update({"crs": "EPSG:32631", "transform": TRANSFORM, "photometric": "MINISBLACK", **profile})
    with rasterio.open(folder / "scene.tif", "w", **options) as dataset:
        dataset.write(values)
    return values


def run(folder: Path, encoder: Path, name: str = "set", **request: Any) -> Tuple[EmbeddingSet, SilentReporter]:
    """Embed folder/scene.tif."""
    reporter = SilentReporter()
    embed(EmbedRequest(str(folder / "scene.tif"), str(encoder), str(folder / name), **request), reporter)
    return EmbeddingSet.open(folder / name), reporter


def block_means(values: np.ndarray, side: int) -> np.ndarray:
    """Means of blocks [bands, rows, cols] -> [blocks, bands], row by row."""
    bands, rows, cols = values.shape
    blocks = values.astype("float64").reshape(bands, rows // side, side, cols // side, side)
    return blocks.mean(axis=(2, 4)).reshape(bands, -1).T


def tile_degrees(patches: EmbeddingSet, tile_px: int, patch_px: int) -> Tuple[np.ndarray, np.ndarray]:
    """Latitude and longitude of the centre of the tile that each patch lies in (tiles that do not overlap)."""
    rows, cols = patches.grid.row_col(patches.index)
    side = tile_px // patch_px
    row_px, col_px = (rows // side + 0.5) * tile_px, (cols // side + 0.5) * tile_px
    xs, ys = TRANSFORM * (col_px, row_px)
    lon, lat = transform("EPSG:32631", "EPSG:4326", xs, ys)
    return np.array(lat), np.array(lon)


class TestClay:
    def test_five_inputs_arrive(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 3)
        patches, _ = run(
            tmp_path, write_clay(tmp_path), date="2020-05-18T13:30:00Z", wavelengths=RGB, tokens="both", batch=4
        )
        vectors = patches.vectors.astype("float64")
        assert len(patches) == 8 * 12
        np.testing.assert_allclose(vectors[:, :3], block_means(values, 8), rtol=1e-3)
        week, hour = 21 * 2 * math.pi / 52, 13 * 2 * math.pi / 24
        expected = [math.sin(week), math.cos(week), math.sin(hour), math.cos(hour)]
        np.testing.assert_allclose(vectors[:, 3:7], np.tile(expected, (96, 1)), atol=1e-3)
        lat, lon = (np.radians(degrees) for degrees in tile_degrees(patches, 32, 8))
        np.testing.assert_allclose(
            vectors[:, 7:11], np.stack([np.sin(lat), np.cos(lat), np.sin(lon), np.cos(lon)], axis=1), atol=1e-3
        )
        np.testing.assert_allclose(vectors[:, 11], 10.0)
        np.testing.assert_allclose(vectors[:, 12:], np.tile(RGB, (96, 1)), rtol=1e-3)
        tiles = np.load(tmp_path / "set" / "tile_vectors.npy").astype("float64")
        assert tiles.shape == (6, 15)
        np.testing.assert_allclose(tiles[:, 11], 1010.0)

    def test_places_are_exact(self, tmp_path: Path) -> None:
        # degrees times 1000 do not fit in float16, so the set goes to float32 and keeps 1e-5 of them
        write_scene(tmp_path, 6, 32, 96)
        patches, _ = run(
            tmp_path, write_prithvi(tmp_path, scaling=[{"type": "scale", "value": 1e-6}]), date="2020-05-18"
        )
        assert patches.vectors.dtype == np.float32
        lat, lon = tile_degrees(patches, 32, 16)
        np.testing.assert_allclose(patches.vectors[:, 8], lat, atol=1e-5)
        np.testing.assert_allclose(patches.vectors[:, 9], lon, atol=1e-5)
        assert len(set(patches.vectors[:, 9].tolist())) == 3

    def test_unknown_date_and_place_are_zeros(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3, crs=None)
        card = {"source_resolution": 10.0}
        patches, reporter = run(tmp_path, write_clay(tmp_path, **card), wavelengths=RGB)
        np.testing.assert_array_equal(patches.vectors[:, 3:11], 0.0)
        np.testing.assert_array_equal(patches.vectors[:, 11], 10.0)
        told = (
            "is not known, and encoder clay takes one: input 'time' gets 0, 0, 0, 0, which its encoding has for unknown"
        )
        assert any(told in notice for notice in reporter.notices)

    def test_date_comes_from_the_raster(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3)
        with rasterio.open(tmp_path / "scene.tif", "r+") as dataset:
            dataset.update_tags(TIFFTAG_DATETIME="2020:05:18 13:30:00")
        patches, reporter = run(tmp_path, write_clay(tmp_path), wavelengths=RGB)
        week = 21 * 2 * math.pi / 52
        np.testing.assert_allclose(patches.vectors[0, 3:5], [math.sin(week), math.cos(week)], atol=1e-3)
        assert patches.metadata["parameters"]["date"] == "2020-05-18T13:30:00"
        assert any(notice.startswith("date 2020-05-18T13:30:00, by tag") for notice in reporter.notices)
        patches, _ = run(tmp_path, write_clay(tmp_path), "unknown", wavelengths=RGB, date="unknown")
        np.testing.assert_array_equal(patches.vectors[:, 3:7], 0.0)
        assert patches.metadata["parameters"]["date"] is None

    def test_bands_by_their_names_are_those_of_their_numbers(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 4)
        with rasterio.open(tmp_path / "scene.tif", "r+") as dataset:
            dataset.descriptions = ("B1", "B2", "B3", "B4")
        patches, _ = run(tmp_path, write_clay(tmp_path), wavelengths=RGB, bands=("B4", "b03", 2))
        np.testing.assert_allclose(patches.vectors[:, :3], block_means(values, 8)[:, [3, 2, 1]], rtol=1e-3)
        assert patches.metadata["source"]["bands"] == [4, 3, 2]
        asked = EmbedRequest.from_json({"raster": "a", "encoder": "b", "out": "c", "bands": ["B4", 3]})
        assert asked.bands == ("B4", 3)

    def test_gsd_is_of_the_target_resolution(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3)
        patches, _ = run(tmp_path, write_clay(tmp_path), wavelengths=RGB, resolution="20")
        np.testing.assert_allclose(patches.vectors[:, 11], 20.0)

    def test_gsd_of_degrees_is_metres(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3, 32, 32, crs="EPSG:4326", transform=Affine(1e-4, 0, 10, 0, -1e-4, 60))
        patches, _ = run(tmp_path, write_clay(tmp_path), wavelengths=RGB)
        np.testing.assert_allclose(patches.vectors[:, 11], 11.132 * math.sqrt(0.5), rtol=2e-3)

    def test_gsd_of_web_mercator_is_metres_on_the_ground(self, tmp_path: Path) -> None:
        # 8 399 737.89 m north is latitude 60
        write_scene(tmp_path, 3, 32, 32, crs="EPSG:3857", transform=Affine(20, 0, 1e6, 0, -20, 8_399_737.89))
        patches, _ = run(tmp_path, write_clay(tmp_path), wavelengths=RGB)
        np.testing.assert_allclose(patches.vectors[:, 11], 20 * math.sqrt(0.50126 * 0.50042), rtol=1e-3)
        assert patches.metadata["parameters"]["metres_per_unit"] == pytest.approx([0.50126, 0.50042], rel=1e-4)

    def test_a_place_on_another_planet_is_not_known(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3, 32, 32, crs="+proj=stere +lat_0=-90 +R=1737400 +units=m")
        patches, _ = run(tmp_path, write_clay(tmp_path), wavelengths=RGB)
        np.testing.assert_array_equal(patches.vectors[:, 7:11], 0.0)

    def test_wavelengths_come_from_the_sensor(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 4)
        with rasterio.open(tmp_path / "scene.tif", "r+") as dataset:
            dataset.descriptions = ("nir", "red", "green", "blue")
        encoder = write_clay(tmp_path, 4, scaling=[{"type": "sensor"}])
        patches, reporter = run(tmp_path, encoder, sensor="naip")
        np.testing.assert_allclose(patches.vectors[0, 13:], [0.65, 0.56, 0.48, 0.842], rtol=1e-3)
        assert patches.metadata["source"]["bands"] == [2, 3, 4, 1]
        assert patches.metadata["scaling"] == [
            {"type": "z-score", "mean": [110.16, 115.41, 98.15, 139.04], "stddev": [47.23, 39.82, 35.43, 49.86]}
        ]
        assert patches.metadata["parameters"]["sensor"] == "naip"
        assert any("bands 2 red, 3 green, 4 blue, 1 nir" in notice for notice in reporter.notices)

    def test_sensor_bands_can_be_said(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3)
        encoder = write_clay(tmp_path, 2)
        patches, _ = run(tmp_path, encoder, sensor="sentinel-2-l2a", sensor_bands=("swir22", "nir"), bands=(3, 1))
        np.testing.assert_allclose(patches.vectors[0, 11:], [2.19, 0.842], rtol=1e-3)

    def test_wavelengths_that_are_told_need_no_sensor(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 3)
        with rasterio.open(tmp_path / "scene.tif", "r+") as dataset:
            dataset.descriptions = ("red", "haze", "nir")
        encoder = write_clay(tmp_path, 3, scaling=[{"type": "sensor"}])
        patches, _ = run(tmp_path, encoder, wavelengths=(0.66, 0.41, 0.84))
        np.testing.assert_allclose(patches.vectors[0, 12:], [0.66, 0.41, 0.84], rtol=1e-3)
        (step,) = patches.metadata["scaling"]  # nothing is published of "haze": measured on the layer
        assert step["type"] == "z-score"
        np.testing.assert_allclose(step["mean"], values.mean(axis=(1, 2)), rtol=1e-6)
        np.testing.assert_allclose(step["stddev"], values.std(axis=(1, 2)), rtol=1e-6)

    def test_landsat_7_maps_its_six_bands_by_itself(self, tmp_path: Path) -> None:
        sample = Path(__file__).resolve().parents[2] / "resources" / "sample" / "landsat7_olinda.tif"
        encoder = write_clay(tmp_path, 6, scaling=[{"type": "sensor"}])
        out = tmp_path / "set"
        reporter = SilentReporter()
        embed(EmbedRequest(str(sample), str(encoder), str(out), tile=64), reporter)
        patches = EmbeddingSet.open(out)
        assert sorted(patches.metadata["source"]["bands"]) == [1, 2, 3, 4, 5, 6]
        waves = dict(zip(patches.metadata["source"]["bands"], patches.vectors[0, 15:].tolist()))
        for band, low, high in ((1, 0.45, 0.52), (2, 0.52, 0.6), (3, 0.62, 0.7), (4, 0.76, 0.9), (5, 1.5, 1.8)):
            assert low < waves[band] < high
        np.testing.assert_allclose(patches.vectors[:, 15 - 1], 28.5, rtol=1e-3)
        assert np.abs(patches.vectors[:, :6].astype("float64").mean(axis=0)).max() < 0.3  # scaled to about zero
        assert any(notice.startswith("sensor: ") for notice in reporter.notices)

    @pytest.mark.parametrize(
        ("request_", "words"),
        [
            ({}, ["needs the wavelength of every band", "band 1, band 2, band 3", "--wavelengths"]),
            ({"wavelengths": (665, 560, 490)}, ["665 µm", "at most 30", "665 nm is 0.665 µm"]),
            ({"wavelengths": (0.6, 0.5)}, ["wavelengths given: 2, bands: 3"]),
            ({"wavelengths": RGB, "date": "1969-12-31"}, ["'1969-12-31'", "1970 or later"]),
            ({"sensor": "hubble"}, ["sensor 'hubble' is unknown"]),
            ({"sensor": "naip", "sensor_bands": ("red",)}, ["sensor-bands given: 1, bands of"]),
            ({"sensor_bands": ("red", "green", "blue")}, ["without a sensor"]),
            ({"wavelengths": RGB, "groups": "concat"}, ["one group of tokens"]),
        ],
    )
    def test_what_it_must_be_told(self, tmp_path: Path, request_: dict, words: list) -> None:
        write_scene(tmp_path, 3)
        with pytest.raises(InputError) as caught:
            run(tmp_path, write_clay(tmp_path), **request_)
        for word in words:
            assert word in str(caught.value)
        assert "\n" not in str(caught.value)
        assert not (tmp_path / "set").exists()

    def test_batches_do_not_mix_places(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3)
        encoder = write_clay(tmp_path)
        one, _ = run(tmp_path, encoder, "one", wavelengths=RGB, batch=1)
        many, _ = run(tmp_path, encoder, "many", wavelengths=RGB, batch=6)
        np.testing.assert_array_equal(one.vectors, many.vectors)


class TestGroups:
    def test_clay_v0(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 13, 128, 128)
        encoder = write_clay_v0(tmp_path)
        means = block_means(values, 32)
        members = [(2, 1, 0), (3, 4, 5, 7), (6,), (8, 9), (10, 11), (12,)]
        per_group = np.stack([means[:, list(group)].mean(axis=1) for group in members], axis=1)
        merged, _ = run(tmp_path, encoder)
        np.testing.assert_allclose(merged.vectors[:, 0], per_group.mean(axis=1), rtol=1e-3)
        np.testing.assert_allclose(merged.vectors[:, 1], 2.5)
        joined, _ = run(tmp_path, encoder, "concat", groups="concat")
        assert joined.dim == 12
        np.testing.assert_allclose(joined.vectors[:, 0::2], per_group, rtol=1e-3)
        np.testing.assert_array_equal(joined.vectors[:, 1::2], np.tile(np.arange(6), (16, 1)))
        swir, _ = run(tmp_path, encoder, "swir", groups="swir")
        np.testing.assert_allclose(swir.vectors[:, 0], per_group[:, 3], rtol=1e-3)
        assert swir.metadata["parameters"]["groups"] == "swir"
        run(tmp_path, encoder, "raw", tokens="raw", groups="nir")
        raw = np.load(tmp_path / "raw" / "raw.npy")
        assert raw.shape == (4, 6 * 4 + 2, 2)
        np.testing.assert_array_equal(raw[:, -2:, 0], [[-1, -2]] * 4)
        with pytest.raises(InputError, match="groups is 'thermal', needs to be one of mean, concat, rgb"):
            run(tmp_path, encoder, "no", groups="thermal")

    def test_satmae(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 10, 16, 16)
        means = block_means(values, 8)
        encoder = write_satmae(tmp_path)
        patches, _ = run(tmp_path, encoder, tokens="both")
        members = [(0, 1, 2, 6), (3, 4, 5, 7), (8, 9)]
        expected = np.mean([means[:, list(group)].mean(axis=1) for group in members], axis=0)
        np.testing.assert_allclose(patches.vectors[:, 0], expected, rtol=1e-3)
        np.testing.assert_array_equal(np.load(tmp_path / "set" / "tile_vectors.npy"), [[-1, -1]])
        output = {"name": "tokens", "layout": "tokens", "patch_px": 8, "dim": 2, "prefix_tokens": ["class"]}
        groups = {"groups": ["visible", "rededge", "swir"], "merge": "rededge"}
        chosen, _ = run(tmp_path, write_satmae(tmp_path, outputs=[{**output, **groups}]), "card")
        np.testing.assert_array_equal(chosen.vectors[:, 1], 1)


def test_dino_registers_are_kept_apart(tmp_path: Path) -> None:
    values = write_scene(tmp_path, 3)
    patches, _ = run(tmp_path, write_dino(tmp_path), tokens="both")
    np.testing.assert_allclose(patches.vectors, block_means(values, 16), rtol=1e-3)
    np.testing.assert_allclose(
        np.load(tmp_path / "set" / "tile_vectors.npy"), block_means(values, 32) + 100.0, rtol=1e-3
    )


def test_prithvi_five_dimensions(tmp_path: Path) -> None:
    values = write_scene(tmp_path, 6)
    patches, _ = run(tmp_path, write_prithvi(tmp_path), date="2020-12-31")
    vectors = patches.vectors.astype("float64")
    np.testing.assert_allclose(vectors[:, :6], block_means(values, 16), rtol=1e-3)
    np.testing.assert_allclose(vectors[:, 6:8], [[2020, 366]] * len(vectors), rtol=1e-6)
    lat, lon = tile_degrees(patches, 32, 16)
    np.testing.assert_allclose(vectors[:, 8], lat, rtol=1e-3)
    np.testing.assert_allclose(vectors[:, 9], lon, rtol=1e-3)
    patches, _ = run(tmp_path, write_prithvi(tmp_path), "unknown")
    np.testing.assert_array_equal(patches.vectors[:, 6:8], 0.0)


def test_channels_last_with_month_and_mask(tmp_path: Path) -> None:
    values = write_scene(tmp_path, 3)
    patches, _ = run(tmp_path, write_channels_last(tmp_path), date="2020-12-31")
    np.testing.assert_allclose(patches.vectors[:, :3], block_means(values, 8), rtol=1e-3)
    np.testing.assert_array_equal(patches.vectors[:, 3:], [[11, 0.25]] * len(patches))
    with pytest.raises(InputError, match="must be told when the imagery was taken"):
        run(tmp_path, write_channels_last(tmp_path), "no")


def test_cnn_map_and_pooled_vector(tmp_path: Path) -> None:
    values = write_scene(tmp_path, 3)
    means = block_means(values, 32)
    cnn, _ = run(tmp_path, write_cnn(tmp_path), "cnn")
    np.testing.assert_allclose(cnn.vectors[:, :3], means, rtol=1e-3)
    np.testing.assert_allclose(cnn.vectors[:, 3], means.sum(axis=1), rtol=1e-3)
    pooled, _ = run(tmp_path, write_pooled(tmp_path), "pooled", batch=4)  # which takes one tile at a time
    np.testing.assert_allclose(pooled.vectors, means, rtol=1e-3)


def test_radar_power_becomes_decibels(tmp_path: Path) -> None:
    power = np.tile(np.array([0.1, 0.01, 0.0, 1.0], dtype="float32").repeat(32), (1, 32, 1))
    options: dict = {"driver": "GTiff", "count": 1, "height": 32, "width": 128, "dtype": "float32", "crs": "EPSG:32631"}
    with rasterio.open(tmp_path / "scene.tif", "w", transform=TRANSFORM, **options) as dataset:
        dataset.write(power)
    output = {"name": "features", "layout": "vector", "patch_px": 32, "dim": 3}
    scaling = [{"type": "processing", "expression": "decibel"}, {"type": "z-score", "mean": -12.0, "stddev": 8.0}]
    encoder = write_pooled(tmp_path, scaling=scaling, outputs=[output])
    patches, _ = run(tmp_path, encoder, bands=(1, 1, 1))
    np.testing.assert_allclose(patches.vectors[:, 0], [(-10 + 12) / 8, (-20 + 12) / 8, (-100 + 12) / 8, 1.5], rtol=1e-3)


def test_sentinel_1_is_bound_by_its_sensor(tmp_path: Path) -> None:
    power = np.stack([np.full((32, 32), 0.1), np.full((32, 32), 0.01)]).astype("float32")
    options: dict = {"driver": "GTiff", "count": 2, "height": 32, "width": 32, "dtype": "float32", "crs": "EPSG:32631"}
    with rasterio.open(tmp_path / "scene.tif", "w", transform=TRANSFORM, **options) as dataset:
        dataset.write(power)
        dataset.descriptions = ("vv", "vh")
    patches, _ = run(tmp_path, write_clay(tmp_path, 2, scaling=[{"type": "sensor"}]), sensor="sentinel-1-rtc")
    expected = [(-10 + 12.113) / 8.314, (-20 + 18.673) / 8.017]
    np.testing.assert_allclose(patches.vectors[0, :2], expected, rtol=2e-3)
    np.testing.assert_allclose(patches.vectors[0, 11:], [3.5, 4.0])


def test_fixed_bands_are_found_by_wavelength(tmp_path: Path) -> None:
    values = write_scene(tmp_path, 4).astype("uint16") * 20
    options: dict = {"driver": "GTiff", "count": 4, "height": 64, "width": 96, "dtype": "uint16", "crs": "EPSG:32631"}
    with rasterio.open(tmp_path / "scene.tif", "w", transform=TRANSFORM, **options) as dataset:
        dataset.write(values)
    with rasterio.open(tmp_path / "scene.tif", "r+") as dataset:
        dataset.descriptions = ("B8", "B4", "B3", "B2")
    bands = [{"name": f"colour {i}", "wavelength_um": value} for i, value in enumerate((0.66, 0.56, 0.49))]
    patches, _ = run(tmp_path, write_dino(tmp_path, bands=bands))
    assert patches.metadata["source"]["bands"] == [2, 3, 4]
    assert patches.metadata["source"]["bands_chosen"].startswith("by their wavelengths (")


def test_half_precision_of_a_model_with_five_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    write_scene(tmp_path, 3)
    encoder = write_clay(tmp_path)
    full, _ = run(tmp_path, encoder, "full", wavelengths=RGB, date="2020-05-18")
    half, reporter = run(tmp_path, encoder, "half", wavelengths=RGB, date="2020-05-18", precision="fp16", device="cpu")
    assert any(text.startswith("precision fp16 is for graphics cards: on a proc") for text in reporter.notices)
    np.testing.assert_allclose(half.vectors, full.vectors, rtol=5e-3, atol=5e-3)
    assert half.metadata["fidelity"]["cosine_min"] > 0.9999


def test_the_command_line_takes_it_all(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    write_scene(tmp_path, 13, 128, 128)
    clay_v0 = [str(tmp_path / "scene.tif"), "--encoder", str(write_clay_v0(tmp_path)), "--out", str(tmp_path / "v0")]
    assert main(["embed", *clay_v0, "--groups", "concat", "--center-positions", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["dim"] == 12
    write_scene(tmp_path, 3)
    clay = [str(tmp_path / "scene.tif"), "--encoder", str(write_clay(tmp_path)), "--out", str(tmp_path / "clay")]
    assert main(["embed", *clay, "--wavelengths", "665,560,490"]) == 2
    assert "665 nm is 0.665" in capsys.readouterr().err
    assert main(["embed", *clay, "--sensor", "naip", "--sensor-bands", "red, green, blue", "--date", "2020-05-18"]) == 0
    assert EmbeddingSet.open(tmp_path / "clay").metadata["parameters"]["sensor_bands"] == ["red", "green", "blue"]
    capsys.readouterr()
    assert main(["inspect", str(tmp_path / "clay.onnx"), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"card", "own_card", "found", "unknown", "dynamic"}
    assert answer["dynamic"] == {"batch": True, "bands": True, "height": True, "width": True}
    assert main(["inspect", str(tmp_path / "clay.onnx")]) == 0
    assert "its card agrees with the model" in capsys.readouterr().out


def test_8_bit_imagery_for_a_model_of_reflectance_is_noticed(tmp_path: Path) -> None:
    write_scene(tmp_path, 3)
    scaling = [{"type": "z-score", "mean": [1552, 1355, 1105], "stddev": 1800}]
    _, reporter = run(tmp_path, write_dino(tmp_path, scaling=scaling))
    assert any("digital numbers around 1,337" in notice for notice in reporter.notices)


def test_imagery_that_was_scaled_already_is_noticed(tmp_path: Path) -> None:
    values = np.random.default_rng(0).uniform(0.02, 0.4, (3, 64, 64)).astype("float32")
    options: dict = {"driver": "GTiff", "count": 3, "height": 64, "width": 64, "dtype": "float32", "crs": "EPSG:32631"}
    with rasterio.open(tmp_path / "scene.tif", "w", transform=TRANSFORM, **options) as dataset:
        dataset.write(values)
    scaling = [{"type": "z-score", "mean": [1000.0] * 3, "stddev": [2000.0] * 3}]
    _, reporter = run(tmp_path, write_dino(tmp_path, scaling=scaling))
    (notice,) = [text for text in reporter.notices if "scaled already" in text]
    assert "between 0.0" in notice
    assert "and 0.39" in notice
    assert "around 1,000" in notice
    _, reporter = run(tmp_path, write_dino(tmp_path), "plain")
    assert not any("scaled already" in text for text in reporter.notices)
