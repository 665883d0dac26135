"""Fitting MOSAIKS on a raster: the file that comes out, and that `embed` runs it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from terrapatch.model.encoders.card import read_card
from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.encoders.mosaiks import MosaiksEncoder
from terrapatch.model.errors import InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.fit_mosaiks import fit_mosaiks
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest, FitMosaiksRequest


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def raster(tmp_path):
    """Writes a raster of correlated noise with the given band names and nodata."""

    def write(name="scene.tif", bands=3, height=80, width=96, names=None, nodata=None, dtype="uint16", seed=0):
        generator = np.random.default_rng(seed)
        base = generator.normal(1000, 200, (height, width))
        pixels = base + generator.normal(0, 60, (bands, height, width)) + 100 * np.arange(bands)[:, None, None]
        pixels = pixels.astype(dtype)
        if nodata is not None:
            pixels[:, : height // 3] = nodata
        file = tmp_path / name
        profile = {"driver": "GTiff", "dtype": dtype, "count": bands, "height": height, "width": width}
        transform = Affine(10, 0, 500_000, 0, -10, 4_000_000)
        with rasterio.open(file, "w", **profile, nodata=nodata, crs="EPSG:32633", transform=transform) as dataset:
            dataset.write(pixels)
            for number, text in enumerate(names or [], start=1):
                dataset.set_band_description(number, text)
        return file

    return write


def fit(file, out, **changes):
    reporter = SilentReporter()
    request = FitMosaiksRequest(str(file), str(out), **{"features": 32, **changes})
    return fit_mosaiks(request, reporter), reporter


def read_set(folder):
    return json.loads((folder / "embedding.json").read_text()), np.load(folder / "vectors.npy")


def test_an_encoder_that_is_there_is_replaced_only_when_asked(raster, tmp_path):
    file, out = raster(), tmp_path / "mine.onnx"
    out.with_suffix(".json").write_text("a note of mine")
    with pytest.raises(InputError, match=r"mine\.json would be replaced"):
        fit(file, out)
    assert out.with_suffix(".json").read_text() == "a note of mine"
    assert not out.exists()
    with pytest.raises(InputError, match=r"mine\.json is not the card of an encoder and would be replaced"):
        fit(file, out, overwrite=True)
    assert out.with_suffix(".json").read_text() == "a note of mine"
    out.with_suffix(".json").unlink()
    fit(file, out)
    first = out.read_bytes()
    with pytest.raises(InputError, match=r"mine\.onnx and .*mine\.json would be replaced"):
        fit(file, out, seed=1)
    assert out.read_bytes() == first
    fit(file, out, seed=1, overwrite=True)
    assert out.read_bytes() != first


def test_the_raster_itself_is_never_replaced(raster, tmp_path):
    file = raster()
    out = tmp_path / "linked.onnx"
    out.symlink_to(file)
    before = Path(file).read_bytes()
    with pytest.raises(InputError, match=r"linked\.onnx is the raster itself"):
        fit(file, out, overwrite=True)
    assert Path(file).read_bytes() == before


def test_the_card_holds_the_statistics_of_the_layer_and_the_hash_of_the_file(raster, tmp_path):
    file = raster(names=["red", "green", "blue"])
    result, reporter = fit(file, tmp_path / "made" / "fitted.onnx", patch=4)
    assert result == {"out": str(tmp_path / "made" / "fitted.onnx"), "dim": 32, "bands": 3}
    card = read_card(tmp_path / "made" / "fitted.json")
    with rasterio.open(file) as dataset:
        pixels = dataset.read().astype(np.float64)
    (step,) = card.scaling
    np.testing.assert_allclose(step["mean"], pixels.mean((1, 2)), rtol=1e-9)
    np.testing.assert_allclose(step["stddev"], pixels.std((1, 2)), rtol=1e-9)
    assert card.sha256 == model_sha256(tmp_path / "made" / "fitted.onnx")
    assert [band.name for band in card.bands] == ["red", "green", "blue"]
    assert card.name == "MOSAIKS, 32 features fitted on scene.tif"
    assert (card.output.patch_px, card.output.dim) == (4, 32)
    assert "fitted 32 MOSAIKS features" in reporter.notices[0]
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == ["fitted.json", "fitted.onnx"]


def test_the_same_fit_gives_the_same_files(raster, tmp_path):
    file = raster()
    for name in ("first", "second"):
        fit(file, tmp_path / f"{name}.onnx")
    fit(file, tmp_path / "other.onnx", seed=1)
    for ending in (".onnx", ".json"):
        first, second, other = (
            (tmp_path / name).with_suffix(ending).read_bytes() for name in ("first", "second", "other")
        )
        assert first == second
        assert first != other


def test_a_fitted_file_embeds_its_layer_and_others(raster, tmp_path):
    file = raster()
    fit(file, tmp_path / "fitted.onnx")
    embed(EmbedRequest(str(file), str(tmp_path / "fitted.onnx"), str(tmp_path / "own")), SilentReporter())
    metadata, vectors = read_set(tmp_path / "own")
    with rasterio.open(file) as dataset:
        pixels = dataset.read().astype(np.float32)
    card = read_card(tmp_path / "fitted.json")
    mean, stddev = (np.array(card.scaling[0][key])[:, None, None] for key in ("mean", "stddev"))
    scaled = ((pixels - mean) / stddev).astype(np.float32)
    # at the raster's edge the run mirrors where the plain definition repeats, so compare within
    wanted = MosaiksEncoder(features=32).fit(scaled[None]).transform(scaled[None])[0]
    got = np.moveaxis(vectors.astype(np.float32).reshape(10, 12, 32), 2, 0)
    np.testing.assert_allclose(got[:, 1:-1, 1:-1], wanted[:, 1:-1, 1:-1], atol=0.02)
    other = raster("other.tif", seed=5)
    embed(EmbedRequest(str(other), str(tmp_path / "fitted.onnx"), str(tmp_path / "other")), SilentReporter())
    shared, _ = read_set(tmp_path / "other")
    assert shared["encoder"] == metadata["encoder"]


def test_embed_fits_and_runs_in_one_go_and_meets_the_same_encoder_again(raster, tmp_path, cache):
    file = raster()
    request = EmbedRequest(str(file), "mosaiks", str(tmp_path / "set"), features=32, patch=4)
    first = embed(request, SilentReporter())
    assert (first["dim"], first["patches"], first["reused"]) == (32, 20 * 24, False)
    (model,) = (cache / "mosaiks").glob("*.onnx")
    made = model.stat().st_mtime_ns
    assert embed(request, SilentReporter())["reused"] is True
    assert model.stat().st_mtime_ns == made
    model.write_bytes(b"half")
    assert embed(request, SilentReporter())["reused"] is True
    fit(file, tmp_path / "fitted.onnx", patch=4)
    assert read_card(tmp_path / "fitted.json").sha256 == model_sha256(model)


def test_a_cache_that_cannot_be_written_costs_a_fit_and_changes_nothing(raster, tmp_path, monkeypatch):
    file = raster()
    request = EmbedRequest(str(file), "mosaiks", str(tmp_path / "kept"), features=32)
    embed(request, SilentReporter())
    monkeypatch.setenv("TERRAPATCH_CACHE", str(file / "cache"))
    for reused in (False, True):
        reporter = SilentReporter()
        found = embed(EmbedRequest(str(file), "mosaiks", str(tmp_path / "not kept"), features=32), reporter)
        assert found["reused"] is reused
        told = [notice for notice in reporter.notices if "TERRAPATCH_CACHE" in notice]
        assert told == [
            f"cache folder {file / 'cache'} cannot be written (Not a directory), so that the fit is not kept for other "
            f"runs; set TERRAPATCH_CACHE to a folder that can be written"
        ]
    for name in ("vectors.npy", "encoder.onnx", "encoder.json"):
        assert (tmp_path / "not kept" / name).read_bytes() == (tmp_path / "kept" / name).read_bytes()


def test_what_a_killed_fit_left_in_the_cache_goes_after_a_day(raster, tmp_path, cache):
    for name, age in ((".fit-old", 2 * 24 * 3600), (".fit-new", 3600)):
        folder = cache / "mosaiks" / name
        folder.mkdir(parents=True)
        (folder / "encoder.onnx").write_bytes(b"half")
        os.utime(folder, (time.time() - age,) * 2)
    embed(EmbedRequest(str(raster()), "mosaiks", str(tmp_path / "set"), features=32), SilentReporter())
    assert [folder.name for folder in (cache / "mosaiks").glob(".fit-*")] == [".fit-new"]


def test_other_parameters_and_other_pixels_are_other_fits(raster, tmp_path, cache):
    file = raster()
    requests = [{}, {"seed": 1}, {"patch": 16}, {"bands": (2, 1)}, {"extent": (500_000, 3_999_500, 500_500, 4_000_000)}]
    for number, changes in enumerate(requests):
        embed(EmbedRequest(str(file), "mosaiks", str(tmp_path / f"{number}"), features=8, **changes), SilentReporter())
        assert len(list((cache / "mosaiks").glob("*.onnx"))) == number + 1


def test_nodata_stays_out_of_statistics_and_filters(raster, tmp_path):
    file = raster(nodata=65535)
    fit(file, tmp_path / "fitted.onnx")
    (step,) = read_card(tmp_path / "fitted.json").scaling
    assert max(step["mean"]) < 1400
    assert max(step["stddev"]) < 400


def test_band_names_that_do_not_tell_bands_apart_give_way_to_numbers(raster, tmp_path):
    fit(raster(names=["gray", "Gray", "nir"]), tmp_path / "fitted.onnx", bands=(3, 1))
    assert [band.name for band in read_card(tmp_path / "fitted.json").bands] == ["nir", "gray"]
    fit(raster(names=["gray", "Gray", "nir"]), tmp_path / "all.onnx")
    assert [band.name for band in read_card(tmp_path / "all.json").bands] == ["band 1", "band 2", "band 3"]
    fit(raster(names=["red", "green", "blue"]), tmp_path / "twice.onnx", bands=(1, 1))
    assert [band.name for band in read_card(tmp_path / "twice.json").bands] == ["band 1", "band 1"]


@pytest.mark.parametrize(("height", "width", "dtype"), [(1, 1, "uint8"), (1, 50, "float32"), (9, 9, "float64")])
def test_tiny_rasters_and_other_types(raster, tmp_path, height, width, dtype):
    fit(raster(height=height, width=width, dtype=dtype, bands=1), tmp_path / "fitted.onnx")
    assert read_card(tmp_path / "fitted.json").scaling[0]["stddev"][0] > 0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"out": "fitted.bin"}, "needs a file name that ends in .onnx"),
        ({"bands": (1, 4)}, "band 4 does not exist, .* has bands 1 to 3"),
        ({"bands": ()}, "no band was given"),
        ({"features": 31}, "features is 31, needs an even number"),
        ({"patch": 0}, "patch is 0"),
    ],
)
def test_bad_requests_say_why_and_leave_nothing(raster, tmp_path, changes, words):
    file = raster()
    with pytest.raises(InputError, match=words):
        fit(file, tmp_path / "made" / changes.pop("out", "fitted.onnx"), **changes)
    assert not (tmp_path / "made").exists()
