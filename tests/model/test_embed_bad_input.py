"""Bad input: one clear line that names the cause and the next step, and nothing half-written."""

from __future__ import annotations

import errno
import math
import os
import re
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio
import shapely
from affine import Affine
from fake_encoders import write_card, write_mean_encoder, write_model, write_polygons
from onnx import helper, numpy_helper
from rasterio.control import GroundControlPoint

from terrapatch.model.errors import EmbeddingSetError, EngineError, InputError
from terrapatch.model.jobs import growing_array, set_writer
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """A raster of 64 x 64 px with two bands at (500000, 4000000), 10 m."""
    file = tmp_path / "scene.tif"
    profile: dict = {"driver": "GTiff", "count": 2, "height": 64, "width": 64, "dtype": "uint8", "crs": "EPSG:32631"}
    with rasterio.open(file, "w", transform=Affine(10, 0, 500_000, 0, -10, 4_000_000), **profile) as dataset:
        dataset.write(np.random.default_rng(0).integers(1, 255, (2, 64, 64)).astype("uint8"))
    return file


def refused(folder: Path, kind: type = InputError, **request: Any) -> str:
    """Ask for something that must be refused; returns the message."""
    defaults: dict = {"raster": str(folder / "scene.tif"), "out": str(folder / "set")}
    if "encoder" not in request:
        defaults["encoder"] = str(write_mean_encoder(folder, 8, 2))
    with pytest.raises(kind) as caught:
        embed(EmbedRequest(**{**defaults, **request}), SilentReporter())
    assert not (folder / "set" / "embedding.json").exists()
    message = str(caught.value)
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ({"raster": "/no/such.tif"}, ["/no/such.tif does not exist"]),
        ({"encoder": "nonesuch"}, ["'nonesuch' is not installed", "mosaiks"]),
        ({"encoder": "/no/such.onnx"}, ["/no/such.onnx does not exist", "terrapatch encoders"]),
        ({"extent": (0, 0, 10, 10)}, ["extent 0,0,10,10 lies outside", "500000,3999360,500640,4000000"]),
        ({"extent": (10, 0, 0, 10)}, ["is empty", "xmin < xmax"]),
        ({"bands": (1, 5)}, ["band 5 does not exist", "bands 1 to 2"]),
        ({"bands": ()}, ["bands given: 0"]),
        ({"resolution": "0"}, ["resolution is 0", "above 0"]),
        ({"resolution": "-3"}, ["resolution is -3"]),
        ({"resolution": "641"}, ["resolution is 641 metres", "scene.tif, which is 640 x 640 metres", "10 x 10 metres"]),
        (
            {"resolution": "200"},
            ["a patch of 8 px is 1600 x 1600 metres", "50% valid", "finer resolution than 200"],
        ),
        ({"resolution": "fine"}, ["'fine'", "'native', 'encoder' or a number"]),
        ({"resolution": "0.000001"}, ["patches", "GB", "coarser resolution"]),
        ({"tile": 30}, ["tile of 30 px is not a whole number of 8 px patches", "use 24 or 32"]),
        ({"tile": 0}, ["tile of 0 px"]),
        ({"tile": 8192}, ["takes 1 to 4096 px"]),
        ({"tile": 32, "overlap": 32}, ["overlap of 32 px does not fit a tile of 32 px"]),
        ({"tile": 32, "overlap": -8}, ["overlap of -8 px"]),
        ({"tile": 32, "overlap": 25}, ["4 whole patches", "use at most 24"]),
        ({"patch": 12}, ["not a multiple of the 8 px patch", "refine"]),
        ({"refine": 3}, ["refine is 3", "1, 2, 4"]),
        ({"tokens": "all"}, ["tokens is 'all'", "patch, tile, both, raw"]),
        ({"min_valid": 1.5}, ["min-valid is 1.5", "0 to 1"]),
        ({"batch": 0}, ["batch is 0"]),
        ({"date": "May"}, ["date is 'May'", "2020-05-18"]),
        ({"device": "tpu"}, ["device is 'tpu'", "auto, cpu, cuda"]),
        ({"precision": "int4"}, ["precision is 'int4'"]),
        ({"patch": 0}, ["patch is 0 px", "at least 1"]),
        ({"encoder": "mosaiks", "patch": 0}, ["patch is 0 px", "at least 1"]),
        ({"mask_wkt": "POLYGON(("}, ["mask is not a WKT"]),
        ({"mask_file": "/no/such.gpkg"}, ["mask /no/such.gpkg cannot be read"]),
        ({"mask_file": "a", "mask_wkt": "b"}, ["as a file and as text"]),
        ({"mask_wkt": "POINT(500100 3999900)"}, ["mask holds no area"]),
        ({"mask_wkt": "POLYGON((0 0,1 0,1 1,0 0))"}, ["they do not meet"]),
    ],
)
def test_requests_that_cannot_be_carried_out(scene: Path, request_: dict, words: list) -> None:
    message = refused(scene.parent, **request_)
    for word in words:
        assert word in message
    assert not (scene.parent / "set").exists()


def test_metres_given_for_degrees(scene: Path, tmp_path: Path) -> None:
    with rasterio.open(scene, "r+") as dataset:
        dataset.crs, dataset.transform = "EPSG:4326", Affine(0.0001, 0, 12, 0, -0.0001, 60)
    message = refused(tmp_path, resolution="10")
    assert "resolution is 10 degrees" in message
    assert "which is 0.0064 x 0.0064 degrees" in message
    assert "10 m are about 8.98e-05 degrees" in message
    coarse = str(write_mean_encoder(tmp_path, 8, 2, source_resolution=1000.0))
    message = refused(tmp_path, encoder=coarse, resolution="encoder")
    assert "the encoder wants pixels of 1000 m" in message
    assert "is 356 x 712 m" in message


def test_rasters_that_are_placed_by_control_points_only(tmp_path: Path) -> None:
    points = [GroundControlPoint(row, col, 12 + col / 1e4, 50 - row / 1e4) for row, col in ((0, 0), (0, 8), (8, 0))]
    profile: dict = {"driver": "GTiff", "count": 1, "height": 8, "width": 8, "dtype": "uint8"}
    with rasterio.open(tmp_path / "scene.tif", "w", gcps=points, crs="EPSG:4326", **profile):
        pass
    message = refused(tmp_path)
    assert "placed by 3 ground control points only" in message
    assert "gdalwarp" in message


def test_cuda_asked_for_where_there_is_none(scene: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    assert "install onnxruntime-gpu, or use device cpu" in refused(scene.parent, device="cuda")


def test_auto_says_which_device_and_why(scene: Path, tmp_path: Path) -> None:
    reporter = SilentReporter()
    encoder = str(write_mean_encoder(tmp_path, 8, 2))
    result = embed(EmbedRequest(str(scene), encoder, str(tmp_path / "set")), reporter)
    assert any(f"runs on {result['device']} (" in notice for notice in reporter.notices)


def test_files_that_are_no_raster(scene: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    assert "cannot be opened as a raster" in refused(tmp_path, raster=str(text))
    truncated = tmp_path / "cut.tif"
    truncated.write_bytes(scene.read_bytes()[:3000])
    assert "cut.tif cannot be read" in refused(tmp_path, raster=str(truncated))


def test_a_raster_without_one_valid_pixel(scene: Path, tmp_path: Path) -> None:
    with rasterio.open(scene, "r+") as dataset:
        dataset.write(np.zeros((2, 64, 64), dtype="uint8"))
        dataset.nodata = 0
    assert "at least 50% valid pixels" in refused(tmp_path)
    assert not (tmp_path / "set").exists()
    encoder = write_mean_encoder(tmp_path, 8, 2, scaling=[{"type": "percentiles", "low": 2, "high": 98}])
    assert "no valid pixel was found" in refused(tmp_path, encoder=str(encoder))


def test_too_few_bands_for_the_encoder(scene: Path, tmp_path: Path) -> None:
    names = [{"name": name} for name in ("red", "green", "blue")]
    encoder = write_mean_encoder(tmp_path, 8, 3, bands=names, bands_flexible=False)
    message = refused(tmp_path, encoder=str(encoder))
    assert "has 2 band(s), encoder mean8 needs 3 (red, green, blue)" in message
    assert "mosaiks" in message
    assert "bands given: 2, encoder mean8 needs 3" in refused(tmp_path, encoder=str(encoder), bands=(1, 2))


def test_refinement_that_needs_half_pixels(scene: Path, tmp_path: Path) -> None:
    message = refused(tmp_path, encoder=str(write_mean_encoder(tmp_path, 6, 2)), tile=24, refine=2)
    assert "multiple of 4 px" in message


def test_a_folder_that_cannot_be_written(scene: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert "cannot be written" in refused(tmp_path, out=str(tmp_path / "file" / "set"))


def test_a_folder_that_holds_another_unfinished_run(scene: Path, tmp_path: Path) -> None:
    partial = tmp_path / "set" / "partial"
    partial.mkdir(parents=True)
    (partial / "journal.json").write_text('{"identity": {"source": {"uri": "/elsewhere.tif"}}}')
    message = refused(tmp_path)
    assert "unfinished run of something else" in message
    assert (partial / "journal.json").exists()


def test_a_folder_of_other_files_stays_as_it_is(scene: Path, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    (folder / "partial").mkdir(parents=True)
    mine = [folder / "vectors.npy", folder / "partial" / "thesis.txt"]
    for file in mine:
        file.write_text("mine")
    message = refused(tmp_path)
    assert "holds other files (partial, vectors.npy)" in message
    assert [file.read_text() for file in mine] == ["mine", "mine"]
    assert sorted(file.name for file in folder.rglob("*")) == ["partial", "thesis.txt", "vectors.npy"]


def test_why_no_patch_was_kept(scene: Path, tmp_path: Path) -> None:
    with rasterio.open(scene, "r+") as dataset:
        dataset.nodata = 0
        pixels = dataset.read()
        pixels[:, :, :] = 0
        pixels[:, 2:4, 2:6] = 9
        dataset.write(pixels)
    assert "at least 50% valid pixels (the best has 12%); lower min-valid" in refused(tmp_path)
    mask = "POLYGON((500400 3999600, 500500 3999600, 500500 3999500, 500400 3999600))"
    assert "that the mask touches has at least 50% valid" in refused(tmp_path, mask_wkt=mask)
    assert not (tmp_path / "set").exists()


@pytest.mark.parametrize("given", ["text", "file"])
def test_a_mask_that_differs_is_named_briefly(scene: Path, tmp_path: Path, given: str) -> None:
    """The outline of a real mask is long, and must reach neither the messages nor embedding.json."""
    ring = [(500_480 + 400 * math.cos(a), 3_999_500 + 400 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 5001)]
    circle = shapely.Polygon(ring)
    if given == "file":
        mask = {"mask_file": str(write_polygons(tmp_path / "mask.gpkg", [circle]))}
    else:
        mask = {"mask_wkt": circle.wkt}
    encoder = str(write_mean_encoder(tmp_path, 8, 2))
    request: dict = {"raster": str(scene), "encoder": encoder, "out": str(tmp_path / "set"), "tile": 32}
    assert embed(EmbedRequest(**request, **mask), SilentReporter())["patches"] > 0
    assert (tmp_path / "set" / "embedding.json").stat().st_size < 10_000
    with pytest.raises(EmbeddingSetError, match=r"parameters mask is \{'sha256'") as caught:
        embed(EmbedRequest(**request), SilentReporter())
    assert len(str(caught.value)) < 400


def test_files_that_are_no_model(scene: Path, tmp_path: Path) -> None:
    text = tmp_path / "weights.onnx"
    text.write_bytes(b"these are not weights")
    assert "is not an ONNX model" in refused(tmp_path, encoder=str(text))
    write_mean_encoder(tmp_path, 8, 2).rename(text)
    write_card(text, outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": 2}])
    text.write_bytes(text.read_bytes()[:-9])
    assert "its card was written for" in refused(tmp_path, encoder=str(text))


@pytest.mark.parametrize(
    "text", ["env.cc:253 pthread_create failed, error code: 11", "std::bad_alloc", "PosixThread error 12"]
)
def test_no_memory_for_a_model_is_no_fault_of_it(
    scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    def load(*_: Any, **__: Any) -> Any:
        raise RuntimeError(text)

    file = str(write_mean_encoder(tmp_path, 8, 2))
    monkeypatch.setattr("onnxruntime.InferenceSession", load)
    assert f"out of memory on loading {file}; close other programs" in refused(tmp_path, EngineError, encoder=file)


def test_a_model_for_a_newer_runtime(scene: Path, tmp_path: Path) -> None:
    file = write_mean_encoder(tmp_path, 8, 2)
    model = onnx.load(str(file))
    model.ir_version = 99
    onnx.save(model, str(file))
    write_card(file, outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": 2}])
    assert "needs a newer ONNX Runtime than" in refused(tmp_path, encoder=str(file))


def test_a_model_with_unknown_operators(scene: Path, tmp_path: Path) -> None:
    file = tmp_path / "custom.onnx"
    node = helper.make_node("Wobble", ["pixels"], ["features"], domain="my.own")
    graph = helper.make_graph(
        [node],
        "custom",
        [helper.make_tensor_value_info("pixels", 1, ["b", "c", "h", "w"])],
        [helper.make_tensor_value_info("features", 1, ["b", "d", "r", "s"])],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("my.own", 1)]
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=8), str(file))
    write_card(file)
    assert "operators that ONNX Runtime" in refused(tmp_path, encoder=str(file))


def test_external_weights_that_are_missing(scene: Path, tmp_path: Path) -> None:
    weights = numpy_helper.from_array(np.ones((2, 2, 8, 8), dtype="float32"), "weights")
    conv = helper.make_node("Conv", ["pixels", "weights"], ["features"], strides=[8, 8])
    file = write_model(tmp_path / "external.onnx", [conv], ["batch", 2, "rows", "cols"], [weights])
    model = onnx.load(str(file))
    onnx.save(model, str(file), save_as_external_data=True, location="external.bin", size_threshold=0)
    (tmp_path / "external.bin").unlink()
    write_card(file)
    assert "separate file that is missing; put external.bin beside it" in refused(tmp_path, encoder=str(file))


@pytest.mark.parametrize(
    "output",
    [
        {"name": "features", "layout": "map", "patch_px": 4, "dim": 2},
        {"name": "features", "layout": "map", "patch_px": 8, "dim": 3},
        {"name": "features", "layout": "tokens", "patch_px": 8, "dim": 2},
    ],
)
def test_a_card_that_is_wrong_about_its_model(scene: Path, tmp_path: Path, output: dict) -> None:
    file = write_mean_encoder(tmp_path, 8, 2)
    message = refused(tmp_path, encoder=str(write_card(file, outputs=[output])))
    assert re.search(r"has shape \[\d+, 2, 4, 4\]", message)
    assert "terrapatch inspect" in message


def test_a_model_that_gives_nan(scene: Path, tmp_path: Path) -> None:
    node = helper.make_node("Div", ["pooled", "zero"], ["features"])
    pool = helper.make_node("AveragePool", ["pixels"], ["pooled"], kernel_shape=[8, 8], strides=[8, 8])
    zero = numpy_helper.from_array(np.float32(0.0), "zero")
    file = write_card(write_model(tmp_path / "nan.onnx", [pool, node], ["batch", 2, "rows", "cols"], [zero]))
    message = refused(tmp_path, EngineError, encoder=str(file))
    assert "NaN or infinite" in message


def test_a_full_disk_keeps_what_was_done(scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = str(write_mean_encoder(tmp_path, 8, 2))
    room = {"bytes": 128 + 40 * 4}  # a header and two strips and a half of two float16 numbers a patch

    original = growing_array.GrowingArray.append

    def append(self: growing_array.GrowingArray, start: int, values: np.ndarray) -> None:
        rows = start + len(values)
        if self.file.name == "vectors.float16" and 128 + rows * 4 > room["bytes"]:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        original(self, start, values)

    monkeypatch.setattr(growing_array.GrowingArray, "append", append)
    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=16)
    message = refused(tmp_path, encoder=encoder, tile=16)
    assert "is full" in message
    assert "same command again" in message
    room["bytes"] = 10**9
    result = embed(request, SilentReporter())
    assert result["patches"] == 64
    assert len(EmbeddingSet.open(tmp_path / "set")) == 64
