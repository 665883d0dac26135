"""Runs as a whole: interrupted and continued, reused, masked, with tile vectors and raw tokens, in int8."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio
import shapely
from affine import Affine
from fake_encoders import write_card, write_mean_encoder, write_model, write_polygons
from onnx import helper, numpy_helper
from rasterio.warp import transform

from terrapatch.model.encoders import remembered
from terrapatch.model.errors import EmbeddingSetError
from terrapatch.model.jobs import embed_fidelity, set_folder, set_writer
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.embed_plan import accepted_plan
from terrapatch.model.jobs.embed_positions import Positions, PositionSample
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.set_writer import SetWriter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

TRANSFORM = Affine(10, 0, 500_000, 0, -10, 4_000_000)
FILES = ("vectors.npy", "index.npy", "valid.npy")


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """A raster of 96 x 136 px with some nodata, three bands."""
    generator = np.random.default_rng(1)
    values = generator.integers(1, 255, (3, 96, 136)).astype("uint8")
    values[:, 40:70, 50:90] = 0
    return write_scene(tmp_path / "scene.tif", values)


def write_scene(file: Path, values: np.ndarray) -> Path:
    """Write values [bands, rows, cols], 0 meaning nodata."""
    bands, rows, cols = values.shape
    profile = {"driver": "GTiff", "count": bands, "height": rows, "width": cols, "dtype": values.dtype.name}
    with rasterio.open(file, "w", crs="EPSG:32631", transform=TRANSFORM, nodata=0, **profile) as dataset:
        dataset.write(values)
    return file


def contents(folder: Path) -> Dict[str, bytes]:
    """Every array of a set, byte for byte."""
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*.npy"))}


class Interrupting(SilentReporter):
    """Raises KeyboardInterrupt when so much progress is reported."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        super().progress(done, total, unit)
        if done >= self._at:
            raise KeyboardInterrupt


@pytest.mark.parametrize("options", [{}, {"refine": 2}, {"tokens": "both"}, {"tokens": "raw", "overlap": 8}])
def test_interrupted_anywhere_and_continued_is_bit_identical(
    scene: Path, tmp_path: Path, options: Dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    common: Dict[str, Any] = {"raster": str(scene), "encoder": encoder, "tile": 32, "batch": 2, **options}
    embed(EmbedRequest(out=str(tmp_path / "whole"), **common), SilentReporter())
    whole = contents(tmp_path / "whole")
    cells = len(EmbeddingSet.open(tmp_path / "whole").grid)
    for cut in np.linspace(1, cells, 9).astype(int):
        out = tmp_path / f"cut{cut}"
        with pytest.raises(KeyboardInterrupt):
            embed(EmbedRequest(out=str(out), **common), Interrupting(int(cut)))
        assert not (out / "embedding.json").exists()
        with pytest.raises(EmbeddingSetError, match="unfinished"):
            EmbeddingSet.open(out)
        with contextlib.suppress(KeyboardInterrupt):  # and once more, a little further
            embed(EmbedRequest(out=str(out), **common), Interrupting(int(cut) + cells // 5))
        result = embed(EmbedRequest(out=str(out), **common), SilentReporter())
        assert contents(out) == whole
        assert result["patches"] == len(EmbeddingSet.open(out))
        assert not (out / "partial").exists()


def test_killed_at_random_and_continued_is_bit_identical(tmp_path: Path) -> None:
    values = np.random.default_rng(2).integers(1, 255, (3, 320, 512)).astype("uint8")
    scene = write_scene(tmp_path / "scene.tif", values)
    encoder = write_mean_encoder(tmp_path, 8, 3)
    main = Path(__file__).resolve().parents[2] / "model" / "__main__.py"

    def command(out: Path) -> list:
        sizes = ["--tile", "8", "--batch", "1"]
        return [sys.executable, str(main), "embed", str(scene), "--encoder", str(encoder), "--out", str(out), *sizes]

    subprocess.run(command(tmp_path / "whole"), check=True, capture_output=True, timeout=300)
    rows, kills = tmp_path / "killed" / "partial" / "index.int64", 0
    for strips in sorted(random.Random(3).sample(range(1, 39), 6)):
        process = subprocess.Popen(command(tmp_path / "killed"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and not (rows.exists() and rows.stat().st_size >= strips * 64 * 8):
            time.sleep(0.002)
        process.kill()
        kills += process.wait() == -signal.SIGKILL
    subprocess.run(command(tmp_path / "killed"), check=True, capture_output=True, timeout=300)
    assert kills > 0
    assert contents(tmp_path / "killed") == contents(tmp_path / "whole")


def test_killed_while_the_set_is_put_in_place(scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32)
    moved = []

    def replace(source: Path, target: Path) -> None:
        if str(target).endswith("valid.npy"):
            raise KeyboardInterrupt
        moved.append(target)
        Path(source).rename(target)

    monkeypatch.setattr(set_folder.os, "replace", replace)
    with pytest.raises(KeyboardInterrupt):
        embed(request, SilentReporter())
    monkeypatch.undo()
    assert moved
    assert not (tmp_path / "set" / "embedding.json").exists()
    embed(request, SilentReporter())
    embed(EmbedRequest(str(scene), encoder, str(tmp_path / "whole"), tile=32), SilentReporter())
    assert contents(tmp_path / "set") == contents(tmp_path / "whole")


def test_a_finished_run_is_reused_and_another_is_refused(scene: Path, tmp_path: Path) -> None:
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32)
    reporter = SilentReporter()
    first = embed(request, reporter)
    before = contents(tmp_path / "set")
    again = embed(request, reporter)
    assert (first["reused"], again["reused"]) == (False, True)
    assert again["patches"] == first["patches"]
    assert again["session_seconds"] == 0.0
    assert first["graph"] == again["graph"]
    own = "on a processor a derived graph is no faster"
    assert first["graph"] == {"derived": False, "scales": False, "fused_attention": 0, "note": own}
    assert any("already holds" in notice for notice in reporter.notices)
    with pytest.raises(EmbeddingSetError, match=r"parameters tile is 32, this run's is 64"):
        embed(EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=64), reporter)
    os.utime(scene, ns=(0, scene.stat().st_mtime_ns + 1))  # the raster may have changed
    with pytest.raises(EmbeddingSetError, match="its source files have changed since"):
        embed(request, reporter)
    assert contents(tmp_path / "set") == before


def test_vectors_equal_a_plain_loop_over_onnxruntime(scene: Path, tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    weights = numpy_helper.from_array(generator.standard_normal((16, 3, 8, 8)).astype("float32"), "weights")
    conv = helper.make_node("Conv", ["pixels", "weights"], ["features"], strides=[8, 8])
    file = write_model(tmp_path / "conv.onnx", [conv], ["batch", 16, "rows", "cols"], [weights])
    scaling = [{"type": "z-score", "mean": [120.0] * 3, "stddev": [60.0] * 3}]
    write_card(file, scaling=scaling, outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": 16}])
    embed(EmbedRequest(str(scene), str(file), str(tmp_path / "set"), tile=32, min_valid=0.01), SilentReporter())
    patches = EmbeddingSet.open(tmp_path / "set")
    with rasterio.open(scene) as dataset:
        raw = dataset.read().astype("float32")
    scaled = np.where(raw.min(axis=0) > 0, (raw - 120.0) / 60.0, 0.0).astype("float32")
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    plain = session.run(None, {"pixels": scaled[None]})[0][0].reshape(16, -1).T[patches.index]
    cosine = np.einsum("nd,nd->n", plain, patches.vectors.astype("float32")) / (
        np.linalg.norm(plain, axis=1) * np.linalg.norm(patches.vectors.astype("float32"), axis=1)
    )
    assert len(patches) > 150
    assert cosine.min() >= 0.9999


def test_overlap_keeps_tile_rims_out(scene: Path, tmp_path: Path) -> None:
    weights = numpy_helper.from_array(np.full((3, 1, 9, 9), 1 / 81, dtype="float32"), "weights")
    nodes = [
        helper.make_node("Conv", ["pixels", "weights"], ["blurred"], pads=[4, 4, 4, 4], group=3),
        helper.make_node("AveragePool", ["blurred"], ["features"], kernel_shape=[8, 8], strides=[8, 8]),
    ]
    file = write_model(tmp_path / "blur.onnx", nodes, ["batch", 3, "rows", "cols"], [weights])
    write_card(file, outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": 3}])
    values = np.full((3, 96, 136), 50, dtype="uint8")
    write_scene(scene, values)

    def off(overlap: int) -> np.ndarray:
        out = tmp_path / f"overlap{overlap}"
        embed(EmbedRequest(str(scene), str(file), str(out), tile=32, overlap=overlap), SilentReporter())
        patches = EmbeddingSet.open(out)
        return np.abs(patches.vectors.astype("float32") - 50).max(axis=1)

    assert off(0).max() > 5  # zero padding darkens the rim of every tile
    assert off(16).max() < 0.1  # nor does it darken the rim of the raster


def test_coarser_patches_are_means_of_the_encoders(scene: Path, tmp_path: Path) -> None:
    encoder = str(write_mean_encoder(tmp_path, 4, 3))
    fine, coarse = tmp_path / "fine", tmp_path / "coarse"
    embed(EmbedRequest(str(scene), encoder, str(fine), tile=32, min_valid=0.0), SilentReporter())
    embed(EmbedRequest(str(scene), encoder, str(coarse), tile=32, patch=16, min_valid=0.9), SilentReporter())
    small, large = EmbeddingSet.open(fine), EmbeddingSet.open(coarse)
    assert large.grid == small.grid.coarsened(4)
    rows, cols = large.grid.row_col(large.index)
    for position in (0, len(large) // 2, len(large) - 1):
        row, col = rows[position], cols[position]
        parts = [(row * 4 + i) * small.grid.cols + col * 4 + j for i in range(4) for j in range(4)]
        places, found = small.positions_of(np.array([part for part in parts if (part % small.grid.cols) // 4 == col]))
        if found.all():
            mean = small.vectors[places].astype("float32").mean(axis=0)
            np.testing.assert_allclose(large.vectors[position], mean, rtol=2e-3)


def test_a_mask_runs_only_the_tiles_it_touches(scene: Path, tmp_path: Path) -> None:
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    # pixels rows 8..24, columns 8..16, and a corner elsewhere: patches (1,1), (2,1) and (11,16)
    mask = (
        "MULTIPOLYGON(((500085 3999915, 500155 3999915, 500155 3999765, 500085 3999765, 500085 3999915)),"
        "((501345 3999045, 501355 3999045, 501355 3999055, 501345 3999055, 501345 3999045)))"
    )
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32, mask_wkt=mask)
    assert embed(request, SilentReporter())["tiles"] == 2
    patches = EmbeddingSet.open(tmp_path / "set")
    assert patches.index.tolist() == [1 * 17 + 1, 2 * 17 + 1, 11 * 17 + 16]
    embed(EmbedRequest(str(scene), encoder, str(tmp_path / "all"), tile=32), SilentReporter())
    everything = EmbeddingSet.open(tmp_path / "all")
    np.testing.assert_array_equal(patches.vectors, everything.vectors[everything.positions_of(patches.index)[0]])


def test_a_coarser_patch_is_the_mean_of_what_carries_imagery(tmp_path: Path) -> None:
    """Patches of 16 px from an encoder of 8: a quarter without imagery does not pull the mean towards nodata."""
    values = np.full((1, 32, 32), 100, dtype="uint8")
    values[:, 8:16, 16:24] = 200
    values[:, :8, :12] = 0  # patch (0, 0): one quarter wholly nodata, one half; patch (1, 1) and the others whole
    scene = write_scene(tmp_path / "scene.tif", values)
    encoder = str(write_mean_encoder(tmp_path, 8, 1))
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32, overlap=0, patch=16, min_valid=0.1)
    embed(request, SilentReporter())
    patches = EmbeddingSet.open(tmp_path / "set")
    # the half quarter is 50, as nodata is 0 to the encoder, and weighs half: (50 / 2 + 100 + 100) / 2.5
    np.testing.assert_allclose(patches.vectors[:, 0], [90, 125, 100, 100], rtol=1e-3)
    np.testing.assert_allclose(patches.valid, [1 - 96 / 256, 1, 1, 1])


def test_a_batch_is_no_longer_than_a_row_of_tiles(scene: Path, tmp_path: Path) -> None:
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "one"), tile=32, batch=1)
    embed(request, SilentReporter())
    embed(dataclasses.replace(request, out=str(tmp_path / "many"), batch=10**9), SilentReporter())
    assert contents(tmp_path / "many") == contents(tmp_path / "one")


def test_a_mask_from_a_file_in_another_crs(scene: Path, tmp_path: Path) -> None:
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    corners = [(500_085, 3_999_915), (500_155, 3_999_915), (500_155, 3_999_765), (500_085, 3_999_765)]
    degrees = np.column_stack(transform("EPSG:32631", "EPSG:4326", *zip(*corners)))
    file = write_polygons(tmp_path / "mask.gpkg", [shapely.Polygon(degrees)], "EPSG:4326")
    embed(EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32, mask_file=str(file)), SilentReporter())
    assert EmbeddingSet.open(tmp_path / "set").index.tolist() == [1 * 17 + 1, 2 * 17 + 1]


def test_a_set_that_another_run_finishes_meanwhile_is_reused(
    scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32)
    measure = PositionSample.measure

    def measure_slowly(sample: PositionSample) -> Positions:
        monkeypatch.setattr(PositionSample, "measure", measure)
        assert embed(request, SilentReporter())["reused"] is False  # the other run, from its start to its end
        return sample.measure()

    monkeypatch.setattr(PositionSample, "measure", measure_slowly)
    assert embed(request, SilentReporter())["reused"] is True


def test_a_second_run_is_kept_out_of_the_folder(scene: Path, tmp_path: Path) -> None:
    """While one process writes, another is refused; when it is gone, the folder is free and the run goes on."""
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32)
    embed(dataclasses.replace(request, out=str(tmp_path / "whole")), SilentReporter())
    holding = (
        "import sys, filelock; l = filelock.FileLock(sys.argv[1]); l.acquire(); print('held', flush=True); input()"
    )
    (tmp_path / "set" / "partial").mkdir(parents=True)
    other = subprocess.Popen(
        [sys.executable, "-c", holding, str(tmp_path / "set" / "partial" / "lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    (tmp_path / "set" / "partial" / "vectors.float16").write_text("the other run's")
    with pytest.raises(EmbeddingSetError, match="another run is writing into"):
        embed(request, SilentReporter())
    assert (tmp_path / "set" / "partial" / "vectors.float16").read_text() == "the other run's"
    other.kill()
    other.wait()
    assert embed(request, SilentReporter())["reused"] is False
    assert contents(tmp_path / "set") == contents(tmp_path / "whole")
    assert not (tmp_path / "set" / "partial").exists()


def test_a_run_that_ended_meanwhile_is_not_written_over(scene: Path, tmp_path: Path) -> None:
    """What a run read before another began and ended no longer holds."""
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    request = EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32)
    late = SetWriter(tmp_path / "set", accepted_plan(request, SilentReporter()).identity())
    embed(request, SilentReporter())
    before = contents(tmp_path / "set")
    with pytest.raises(EmbeddingSetError, match="has just written"):
        late.start()
    assert contents(tmp_path / "set") == before
    assert not (tmp_path / "set" / "partial" / "journal.json").exists()


def write_token_encoder(folder: Path) -> Path:
    """[class token = maximum of the tile] + row-major patch means + one register, as tokens [B, 1+16+1, 3]."""
    file = folder / "tokens.onnx"
    nodes = [
        helper.make_node("AveragePool", ["pixels"], ["pooled"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("Reshape", ["pooled", "flat"], ["sequence"]),
        helper.make_node("GlobalMaxPool", ["pixels"], ["largest"]),
        helper.make_node("Reshape", ["largest", "flat"], ["class"]),
        helper.make_node("Mul", ["class", "minus"], ["register"]),
        helper.make_node("Concat", ["class", "sequence", "register"], ["channels_first"], axis=2),
        helper.make_node("Transpose", ["channels_first"], ["features"], perm=[0, 2, 1]),
    ]
    constants = [
        numpy_helper.from_array(np.array([0, 3, -1], dtype="int64"), "flat"),
        numpy_helper.from_array(np.array(-1, dtype="float32"), "minus"),
    ]
    write_model(file, nodes, ["batch", "tokens", 3], constants)
    layout = {"name": "features", "layout": "tokens", "patch_px": 8, "dim": 3}
    return write_card(file, outputs=[{**layout, "prefix_tokens": ["class"], "suffix_tokens": ["register"]}])


def test_tokens_are_kept_apart(scene: Path, tmp_path: Path) -> None:
    values = np.random.default_rng(5).integers(1, 200, (3, 64, 96)).astype("uint8")
    write_scene(scene, values)
    encoder = str(write_token_encoder(tmp_path))
    embed(EmbedRequest(str(scene), encoder, str(tmp_path / "both"), tile=32, tokens="both"), SilentReporter())
    embed(EmbedRequest(str(scene), encoder, str(tmp_path / "raw"), tile=32, tokens="raw"), SilentReporter())
    patches = EmbeddingSet.open(tmp_path / "both")
    means = values.reshape(3, 8, 8, 12, 8).mean(axis=(2, 4)).reshape(3, -1).T
    np.testing.assert_allclose(patches.vectors, means, rtol=1e-3)
    tiles = np.load(tmp_path / "both" / "tile_vectors.npy")
    tile_grid = patches.metadata["tile_grid"]
    assert (tile_grid["row_px"], tile_grid["col_px"], tile_grid["tile_px"]) == ([0, 32], [0, 32, 64], 32)
    largest = values.reshape(3, 2, 32, 3, 32).max(axis=(2, 4)).reshape(3, -1).T.astype("float32")
    np.testing.assert_allclose(tiles, largest, rtol=1e-3)
    raw = np.load(tmp_path / "raw" / "raw.npy")
    assert raw.shape == (6, 18, 3)
    np.testing.assert_allclose(raw[:, 0], largest, rtol=1e-3)
    np.testing.assert_allclose(raw[:, -1], -largest, rtol=1e-3)
    np.testing.assert_allclose(raw[4, 1:-1].reshape(4, 4, 3)[1, 2], means.reshape(8, 12, 3)[4 + 1, 4 + 2], rtol=1e-3)


def test_tile_vectors_without_a_class_token_are_weighted_means(scene: Path, tmp_path: Path) -> None:
    values = np.full((3, 32, 32), 100, dtype="uint8")
    values[:, :, 16:] = 40
    values[:, :16, :8] = 0  # two of sixteen patches hold nothing
    write_scene(scene, values)
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    embed(EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=32, tokens="tile"), SilentReporter())
    tiles = np.load(tmp_path / "set" / "tile_vectors.npy")
    np.testing.assert_allclose(tiles, [[(6 * 100 + 8 * 40) / 14] * 3], rtol=1e-3)
    np.testing.assert_allclose(np.load(tmp_path / "set" / "tile_valid.npy"), [14 / 16])


def test_int8_is_measured_written_down_and_made_once(
    scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(remembered, "_SETTLED_NS", 0)
    generator = np.random.default_rng(0)
    nodes = [
        helper.make_node("AveragePool", ["pixels"], ["pooled"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("Transpose", ["pooled"], ["last"], perm=[0, 2, 3, 1]),
        helper.make_node("MatMul", ["last", "weights"], ["features"]),
    ]
    weights = numpy_helper.from_array(generator.standard_normal((3, 24)).astype("float32"), "weights")
    file = write_model(tmp_path / "linear.onnx", nodes, ["batch", "rows", "cols", 24], [weights])
    layout = {"name": "features", "layout": "map_last", "patch_px": 8, "dim": 24}
    write_card(file, outputs=[layout], scaling=[{"type": "z-score", "mean": 128, "stddev": 20}])
    results = {}
    for precision in ("fp32", "int8"):
        out = tmp_path / precision
        reporter = SilentReporter()
        embed(EmbedRequest(str(scene), str(file), str(out), tile=32, precision=precision), reporter)
        results[precision] = EmbeddingSet.open(out)
    measured = results["int8"].metadata["fidelity"]
    full, light = (results[precision].unit_matrix() for precision in ("fp32", "int8"))
    cosine = np.einsum("nd,nd->n", full, light)
    assert not np.array_equal(results["fp32"].vectors, results["int8"].vectors)
    assert 0.97 < measured["cosine_mean"] <= 1.0
    assert measured["cosine_mean"] == pytest.approx(cosine.mean(), abs=0.01)
    assert any("int8: cosine to full precision" in notice for notice in reporter.notices)
    assert results["fp32"].metadata["fidelity"] is None
    (made,) = (tmp_path / "cache" / "models").glob("*.onnx")
    assert {node.op_type for node in onnx.load(str(made)).graph.node} >= {"MatMulInteger"}
    before = made.stat().st_mtime_ns
    embed(EmbedRequest(str(scene), str(file), str(tmp_path / "more"), tile=64, precision="int8"), reporter)
    assert made.stat().st_mtime_ns == before
    monkeypatch.setattr(embed_fidelity, "open_full", None)  # the full model is not opened again
    embed(EmbedRequest(str(scene), str(file), str(tmp_path / "again"), tile=32, precision="int8"), reporter)
    assert EmbeddingSet.open(tmp_path / "again").metadata["fidelity"] == measured


def test_provenance(scene: Path, tmp_path: Path) -> None:
    encoder = write_mean_encoder(tmp_path, 8, 3)
    embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, date="2020-05-18"), SilentReporter())
    metadata = json.loads((tmp_path / "set" / "embedding.json").read_text())
    assert metadata["source"]["uri"] == str(scene)
    assert metadata["source"]["size"] == scene.stat().st_size
    assert metadata["source"]["bands"] == [1, 2, 3]
    assert metadata["encoder"]["id"] == "mean8"
    assert metadata["encoder"]["dim"] == 3
    assert metadata["parameters"]["tile"] == 32
    assert metadata["parameters"]["date"] == "2020-05-18"
    assert metadata["grid"]["transform"] == [10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0]
