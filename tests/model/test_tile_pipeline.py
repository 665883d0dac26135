"""The way of the tiles: batches over strips, several in flight, raw pixels to a derived graph, and runs that go on."""

from __future__ import annotations

import dataclasses
import json
import threading
import zlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Dict, List, Sequence

import numpy as np
import onnx
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_card, write_mean_encoder
from onnx import TensorProto, helper, numpy_helper

from terrapatch.model.encoders.bound_runs import Encoded
from terrapatch.model.encoders.card import read_card
from terrapatch.model.encoders.devices import Device
from terrapatch.model.encoders.encoder_lanes import EncoderLanes
from terrapatch.model.encoders.session import EncoderSession
from terrapatch.model.imagery.reader import PixelWindow
from terrapatch.model.imagery.scaling import PixelScaler, PixelScaling
from terrapatch.model.imagery.source import open_source
from terrapatch.model.imagery.target_grid import target_grid
from terrapatch.model.imagery.tile_cutting import RawPixels, Tile, TileBatch, TileSegment
from terrapatch.model.imagery.tile_feed import TileFeed
from terrapatch.model.imagery.tile_plan import TilePlan
from terrapatch.model.imagery.tile_size import TileSize
from terrapatch.model.jobs import embed as embed_module
from terrapatch.model.jobs import embed_encoder, set_writer
from terrapatch.model.jobs.checksums import crc32_of_file
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.embed_decision import AcceptedPlan
from terrapatch.model.jobs.embed_encoder import cores
from terrapatch.model.jobs.machine import available_cores
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.set_folder import JOURNAL_FILE
from terrapatch.model.jobs.shared_work import SharedWork
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.patches.spans import Span
from terrapatch.model.protocol import EmbedRequest

CPU = Device("cpu", "asked for")
SIZE = 8 * 32  # px: eight strips of eight tiles


def write_scene(file: Path, height: int = SIZE, width: int = SIZE, dtype: str = "uint8", nodata: Any = None) -> Path:
    """Three bands of noise; with nodata, a hole over some tiles and a lonely pixel."""
    values = np.random.default_rng(5).integers(1, 250, (3, height, width)).astype(dtype)
    if nodata is not None:
        values[:, 40:150, 10:110] = nodata
        values[:, 200, 200] = nodata
    profile = {"driver": "GTiff", "count": 3, "width": width, "height": height, "dtype": dtype, "nodata": nodata}
    transform = Affine(10, 0, 500_000, 0, -10, 4_000_000)
    with rasterio.open(file, "w", crs="EPSG:32631", transform=transform, **profile) as dataset:
        dataset.write(values)
    return file


def contents(folder: Path) -> Dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*.npy"))}


class Interrupting(SilentReporter):
    """Ends the run when so many patches are done."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self._after = after

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        super().progress(done, total, unit)
        if done >= self._after:
            raise KeyboardInterrupt


class TestBatches:
    def feed(self, file: Path, batch: int, **options: Any) -> TileFeed:
        source = open_source(str(file))
        plan = TilePlan(target_grid(source, None, "native", None), 8, TileSize.of(32))
        return TileFeed(source, plan, (1, 2, 3), batch, **options)

    def test_reach_over_strips(self, tmp_path: Path) -> None:
        batches = list(self.feed(write_scene(tmp_path / "scene.tif"), 5).batches())
        assert [[tile.number for tile in batch.tiles] for batch in batches if batch.parts] == [
            list(range(first, min(first + 5, 64))) for first in range(0, 64, 5)
        ]
        ended = [batch.strips_done for batch in batches]
        assert ended == [0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8]

    def test_begin_again_at_the_first_tile_of_one(self, tmp_path: Path) -> None:
        file = write_scene(tmp_path / "scene.tif", nodata=0)
        whole = list(self.feed(file, 5, min_valid=0.5).batches())
        for position in (1, 4, 7):
            first = whole[position].tiles[0].number
            again = list(self.feed(file, 5, min_valid=0.5).batches(first))
            assert [batch.tiles for batch in again if batch.tiles] == [
                batch.tiles for batch in whole[position:] if batch.tiles
            ]
            assert again[-1].strips_done == 8

    def test_a_strip_that_ends_with_a_batch_is_told_at_once(self, tmp_path: Path) -> None:
        batches = list(self.feed(write_scene(tmp_path / "scene.tif"), 8).batches())
        assert [(len(batch.tiles), batch.strips_done) for batch in batches[:4]] == [(8, 0), (0, 1), (8, 1), (0, 2)]


@pytest.mark.parametrize("options", [{}, {"refine": 2}, {"overlap": 8}, {"min_valid": 0.0}, {"tokens": "both"}])
def test_any_number_of_threads_and_batches_makes_the_same_set(tmp_path: Path, options: Dict[str, Any]) -> None:
    scene, encoder = write_scene(tmp_path / "scene.tif", nodata=0), write_mean_encoder(tmp_path, 8, 3)

    def run(name: str, **more: Any) -> Dict[str, bytes]:
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / name), tile=32, **options, **more)
        embed(request, SilentReporter())
        return contents(tmp_path / name)

    plain = run("plain", threads=1, batch=1)
    for threads in (1, 2, 5):
        for batch in (1, 3, 8, 64):
            assert run(f"{threads}-{batch}", threads=threads, batch=batch) == plain


@pytest.mark.parametrize("batch", [1, 3, 5, 11, 64])
@pytest.mark.parametrize("threads", [1, 3])
def test_an_interrupted_run_goes_on_with_the_same_batches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batch: int, threads: int
) -> None:
    """Of an encoder whose vectors depend on what else is in the batch, such as one of dynamic int8."""
    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
    scene, encoder = write_scene(tmp_path / "scene.tif", nodata=0), write_batch_encoder(tmp_path)
    request = EmbedRequest(
        str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=batch, threads=threads, center_positions="off"
    )
    embed(dataclasses.replace(request, out=str(tmp_path / "whole")), SilentReporter())
    for after in (200, 500, 700):
        with pytest.raises(KeyboardInterrupt):
            embed(request, Interrupting(after))
    embed(dataclasses.replace(request, batch=None), SilentReporter())
    assert contents(tmp_path / "set") == contents(tmp_path / "whole")
    first, second = (json.loads((tmp_path / name / "embedding.json").read_text()) for name in ("set", "whole"))
    assert (first["tiles"], first["batch"]) == (second["tiles"], second["batch"])


def write_batch_encoder(folder: Path) -> Path:
    """The mean of each patch, less the mean of the whole batch."""
    nodes = [
        helper.make_node("AveragePool", ["pixels"], ["means"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("ReduceMean", ["means"], ["mean"], axes=[0, 2, 3], keepdims=1),
        helper.make_node("Sub", ["means", "mean"], ["features"]),
    ]
    graph = helper.make_graph(
        nodes,
        "batch",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["batch", 3, "height", "width"])],
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", 3, "r", "c"])],
    )
    onnx.save(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), folder / "batch.onnx"
    )
    return write_card(folder / "batch.onnx", outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": 3}])


@dataclasses.dataclass(frozen=True)
class Derived:
    """What a session must know of a derived graph."""

    file: Path
    pixel_dtype: str
    scales: bool = True
    takes_mask: bool = False
    key: str = "derived"
    fused_attention: int = 0
    note: str = "nothing was left plain"


def write_derived(folder: Path, pixel_dtype: str, mask: bool, factor: float = 1.0) -> Derived:
    """The graph of the mean encoder that takes raw pixels, times a factor, and gives half vectors and the largest."""
    kind = helper.np_dtype_to_tensor_dtype(np.dtype(pixel_dtype))
    nodes = [helper.make_node("Cast", ["pixels"], ["plain"], to=TensorProto.FLOAT)]
    scaled = "plain"
    inputs = [helper.make_tensor_value_info("pixels", kind, ["batch", 3, "height", "width"])]
    if mask:
        inputs.append(
            helper.make_tensor_value_info("terrapatch_usable", TensorProto.BOOL, ["batch", "height", "width"])
        )
        nodes += [
            helper.make_node("Unsqueeze", ["terrapatch_usable", "one"], ["usable"]),
            helper.make_node("Where", ["usable", "plain", "zero"], ["masked"]),
        ]
        scaled = "masked"
    nodes += [
        helper.make_node("AveragePool", [scaled], ["means"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("Mul", ["means", "factor"], ["vectors_f32"]),
        helper.make_node("Cast", ["vectors_f32"], ["vectors"], to=TensorProto.FLOAT16),
        helper.make_node("Abs", ["vectors_f32"], ["sizes"]),
        helper.make_node("ReduceMax", ["sizes"], ["largest"], keepdims=0),
    ]
    constants = [
        numpy_helper.from_array(np.array([1]), "one"),
        numpy_helper.from_array(np.float32(0), "zero"),
        numpy_helper.from_array(np.float32(factor), "factor"),
    ]
    shape = ["batch", 3, "r", "c"]
    outputs = [
        helper.make_tensor_value_info("vectors", TensorProto.FLOAT16, shape),
        helper.make_tensor_value_info("largest", TensorProto.FLOAT, []),
        helper.make_tensor_value_info("vectors_f32", TensorProto.FLOAT, shape),
    ]
    graph = helper.make_graph(nodes, "derived", inputs, outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    file = folder / "derived.onnx"
    onnx.save(model, file)
    return Derived(file, pixel_dtype, takes_mask=mask)


def use_derived(monkeypatch: pytest.MonkeyPatch, derived: Derived) -> None:
    """Let runs on the processor take a derived graph, as on a graphics card."""

    def lanes(plan: Any, _: Any) -> EncoderLanes:
        card = plan.encoder.card
        return EncoderLanes([EncoderSession(derived.file, card, CPU, 1, derived=derived)], embed_encoder.cores(plan))

    monkeypatch.setattr(embed_module, "open_lanes", lanes)
    monkeypatch.setattr(embed_module, "derived_for", lambda *_: derived)


class TestDerivedGraph:
    @pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
    @pytest.mark.parametrize("nodata", [None, 0])
    def test_gets_pixels_and_masks_as_they_are(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dtype: str, nodata: Any
    ) -> None:
        scene = write_scene(tmp_path / "scene.tif", dtype=dtype, nodata=nodata)
        encoder = write_mean_encoder(tmp_path, 8, 3)
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "plain"), tile=32, min_valid=0.1, batch=3)
        embed(request, SilentReporter())
        use_derived(monkeypatch, write_derived(tmp_path, dtype, mask=nodata is not None))
        derived = embed(dataclasses.replace(request, out=str(tmp_path / "derived"), threads=2), SilentReporter())
        note = "nothing was left plain"
        assert derived["graph"] == {"derived": True, "scales": True, "fused_attention": 0, "note": note}
        assert contents(tmp_path / "derived") == contents(tmp_path / "plain")

    def test_vectors_too_large_for_half_precision_come_whole(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
        values = rasterio.open(scene).read()
        values[:, 190, 190] = 250
        with rasterio.open(scene, "r+") as dataset:
            dataset.write(values)
        use_derived(monkeypatch, write_derived(tmp_path, "uint8", mask=False, factor=450.0))
        embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=1), SilentReporter())
        held = EmbeddingSet.open(tmp_path / "set")
        wanted = values.astype(np.float64).reshape(3, 32, 8, 32, 8).mean(axis=(2, 4)) * 450
        assert wanted.max() > 65504
        assert held.vectors.dtype == np.float32
        np.testing.assert_allclose(np.asarray(held.vectors), wanted.reshape(3, -1).T, rtol=1e-3)

    def test_a_run_that_began_without_goes_on_without(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
        monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=4)
        embed(dataclasses.replace(request, out=str(tmp_path / "whole")), SilentReporter())
        with pytest.raises(KeyboardInterrupt):
            embed(request, Interrupting(300))
        asked: List[Any] = []
        monkeypatch.setattr(embed_module, "derived_for", lambda *_: asked.append(None))
        graph = embed(request, SilentReporter())["graph"]
        assert graph is not None
        assert (graph["derived"], graph["note"]) == (False, "the interrupted run began with the encoder's own graph")
        assert not asked
        assert contents(tmp_path / "set") == contents(tmp_path / "whole")

    def test_a_run_remembers_how_its_graph_computes(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
        monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
        use_derived(monkeypatch, write_derived(tmp_path, "uint8", mask=False))
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=4)
        with pytest.raises(KeyboardInterrupt):
            embed(request, Interrupting(300))
        (journal,) = (tmp_path / "set").rglob(JOURNAL_FILE)
        assert json.loads(journal.read_text())["graph"] == "derived"

    def test_numbers_that_are_none_are_an_error(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
        use_derived(monkeypatch, write_derived(tmp_path, "uint8", mask=False, factor=float("nan")))
        with pytest.raises(Exception, match="gave NaN or infinite numbers at pixel row"):
            embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32), SilentReporter())


class Failing(RuntimeError):
    """As ONNX Runtime fails for want of memory."""

    def __init__(self) -> None:
        super().__init__("Failed to allocate memory for requested buffer of size 1073741824")


def failing_above(monkeypatch: pytest.MonkeyPatch, tiles: int) -> List[int]:
    """Let every run of more tiles fail for want of memory; returns the sizes that were run."""
    original, sizes = EncoderSession._run_once, []

    def run_once(self: EncoderSession, feeds: Any) -> Encoded:
        count = len(feeds["pixels"])
        if count > tiles:
            raise Failing
        sizes.append(count)
        return original(self, feeds)

    monkeypatch.setattr(EncoderSession, "_run_once", run_once)
    return sizes


class TestOutOfMemory:
    def test_halves_the_batch_for_good_and_says_so(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "whole"), tile=32, batch=16)
        embed(request, SilentReporter())
        sizes, reporter = failing_above(monkeypatch, 5), SilentReporter()
        embed(dataclasses.replace(request, out=str(tmp_path / "set")), reporter)
        assert contents(tmp_path / "set") == contents(tmp_path / "whole")
        assert set(sizes) == {4}  # batches of one shape
        assert [notice for notice in reporter.notices if "memory" in notice] == [
            "out of memory on cpu: going on with 4 tile(s) at once, 2 side by side"
        ]
        assert json.loads((tmp_path / "set" / "embedding.json").read_text())["batch"] == 4

    def test_runs_fewer_side_by_side_when_one_tile_is_too_many(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        encoder = write_mean_encoder(tmp_path, 8, 3)
        original, running = EncoderSession._run_once, []

        def run_once(self: EncoderSession, feeds: Any) -> Encoded:
            running.append(1)
            try:
                if len(running) > 1:
                    both.set()
                    raise Failing
                if not seen:
                    both.wait(60)
                return original(self, feeds)
            finally:
                seen.append(running.pop())

        both, seen = threading.Event(), []
        monkeypatch.setattr(EncoderSession, "_run_once", run_once)
        session = EncoderSession(encoder, read_card(encoder.with_suffix(".json")), CPU, 1)
        session.batch = 1
        lanes = EncoderLanes([session], 2)
        tiles = [{"pixels": np.full((1, 3, 32, 32), value, np.float32)} for value in range(12)]
        given = [float(vectors.mean()) for vectors in lanes.run_all(tiles)]
        assert given == list(map(float, range(12)))
        assert lanes.count == 1
        assert lanes.news() == ["out of memory on cpu: going on with 1 tile(s) at once, 1 side by side"]
        assert lanes.news() == []

    def test_ends_the_run_where_nothing_can_be_halved(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        encoder = write_mean_encoder(tmp_path, 8, 3)
        failing_above(monkeypatch, 0)
        session = EncoderSession(encoder, read_card(encoder.with_suffix(".json")), CPU, 1)
        with pytest.raises(Exception, match=r"out of memory on 1 tile\(s\) of 32 px; use a smaller tile"):
            EncoderLanes([session]).encode({"pixels": np.zeros((4, 3, 32, 32), np.float32)})


def test_a_batch_is_filled_up_to_one_shape(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
    sizes = failing_above(monkeypatch, 10**9)
    embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=7), SilentReporter())
    assert set(sizes) == {7}


def test_the_way_on_a_processor_is_measured_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("terrapatch.model.encoders.remembered._SETTLED_NS", 0)
    scene, encoder = write_scene(tmp_path / "scene.tif", 352, 352), write_mean_encoder(tmp_path, 8, 3)
    measured: List[int] = []
    original = embed_encoder._seconds

    def seconds(lanes: EncoderLanes, tiles: Any) -> float:
        measured.append(lanes.count)
        original(lanes, tiles)
        return 1.0

    monkeypatch.setattr(embed_encoder, "_seconds", seconds)
    for name in ("first", "second"):
        request = EmbedRequest(str(scene), str(encoder), str(tmp_path / name), tile=32, batch=1, threads=3)
        embed(request, SilentReporter())
    assert measured == [3, 1]
    assert contents(tmp_path / "first") == contents(tmp_path / "second")


@pytest.mark.parametrize(
    ("tiles_at_once", "threads", "told"), [(32, 16, [4, 4, 4]), (32, 2, [2, 2, 2]), (1, 16, [8, 16, 17])]
)
def test_an_encoder_that_takes_no_time_gets_no_more_threads_than_can_feed_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiles_at_once: int, threads: int, told: List[int]
) -> None:
    scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
    monkeypatch.setattr(embed_encoder, "batch_on_processor", lambda *_: tiles_at_once)
    found: List[int] = []

    def workers(lanes: EncoderLanes) -> int:
        found.extend([lanes.count, embed_encoder.workers(lanes)])
        return found[-1]

    def readers(plan: AcceptedPlan, lanes: EncoderLanes) -> int:
        found.append(embed_encoder.readers(plan, lanes))
        return found[-1]

    monkeypatch.setattr(embed_module, "workers", workers)
    monkeypatch.setattr(embed_module, "readers", readers)
    embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, threads=threads), SilentReporter())
    assert sorted(found) == told


def test_a_batch_that_the_user_wants_does_not_make_an_encoder_quick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, encoder = write_scene(tmp_path / "scene.tif"), write_mean_encoder(tmp_path, 8, 3)
    found: List[int] = []

    def workers(lanes: EncoderLanes) -> int:
        found.append(embed_encoder.workers(lanes))
        return found[-1]

    monkeypatch.setattr(embed_module, "workers", workers)
    request = EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=32, threads=6)
    embed(request, SilentReporter())
    assert found == [7]


@pytest.mark.parametrize(("alone", "runs"), [(0.2, 1), (0.5, 3)])
def test_the_way_that_takes_less_processor_time_a_tile_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alone: float, runs: int
) -> None:
    """Three batches side by side take 1 s, one with all threads takes `alone`."""
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(embed_encoder, "_seconds", lambda lanes, _: 1.0 if lanes.count == 3 else alone)
    original, taken = embed_module.workers, []

    def workers(encoder: EncoderLanes) -> int:
        taken.append(encoder.count)
        return original(encoder)

    monkeypatch.setattr(embed_module, "workers", workers)
    scene, encoder = write_scene(tmp_path / "scene.tif", 352, 352), write_mean_encoder(tmp_path, 8, 3)
    embed(EmbedRequest(str(scene), str(encoder), str(tmp_path / "set"), tile=32, batch=1, threads=3), SilentReporter())
    assert taken == [runs]


class TestCutting:
    @pytest.mark.parametrize("masked", [False, True])
    @pytest.mark.parametrize("starts", [[0, 6, 12, 18], [0, 6, 12, 14], [3], [2, 7]])
    def test_tiles_lie_where_they_begin(self, starts: List[int], masked: bool) -> None:
        rng = np.random.default_rng(0)
        values = rng.integers(0, 255, (2, 8, 26)).astype(np.uint8)
        usable = rng.random((8, 26)) > 0.3 if masked else None
        window = PixelWindow(values, usable, usable)
        tiles = [Tile(Span(0, 0, 1), Span(0, 0, 1), 0, 0, 0, 100 + start, start) for start in starts]
        batch = TileBatch((TileSegment(0, tiles, window, 100, np.ones((len(tiles), 1, 1), np.float32)),), 0)
        wanted = np.stack([values[:, :, start : start + 8] for start in starts])
        cut = batch.cut(RawPixels(2, np.dtype(np.uint8)), np.zeros((5, 2, 8, 8), np.uint8))
        np.testing.assert_array_equal(cut.pixels, wanted)
        scaler = PixelScaler(PixelScaling(({"type": "scale", "value": 2.0},), 2), np.dtype(np.uint8))
        scaled = batch.cut(scaler, np.full((5, 2, 8, 8), np.nan, np.float32)).pixels
        if usable is None:
            assert cut.usable is None
            np.testing.assert_array_equal(scaled, wanted / 2)
        else:
            shown = np.stack([usable[:, start : start + 8] for start in starts])
            np.testing.assert_array_equal(cut.usable, shown)
            np.testing.assert_array_equal(scaled, np.where(shown[:, None], wanted / 2, 0))


class TestChecksum:
    @pytest.mark.parametrize("size", [0, 1, 100, 4 << 20, (4 << 20) + 1, (9 << 20) + 12_345])
    def test_is_that_of_zlib(self, tmp_path: Path, size: int) -> None:
        content = np.random.default_rng(size).integers(0, 256, size, np.uint8).tobytes()
        file = tmp_path / "content"
        file.write_bytes(content)
        assert crc32_of_file(file, 0, size) == zlib.crc32(content)
        middle = size // 3
        assert crc32_of_file(file, middle, size, zlib.crc32(content[:middle])) == zlib.crc32(content)

    def test_a_file_that_is_too_short_is_noticed(self, tmp_path: Path) -> None:
        (tmp_path / "short").write_bytes(b"123")
        with pytest.raises(EOFError):
            crc32_of_file(tmp_path / "short", 0, 4)


class TestSharedWork:
    def test_whoever_is_alone_has_nobody_beside_it(self) -> None:
        work, inside, most, seen = SharedWork(), [], [], []

        def share() -> None:
            for _ in range(50):
                with work.shared():
                    inside.append(1)
                    most.append(len(inside))
                    inside.pop()

        def alone() -> None:
            for _ in range(20):
                with work.alone():
                    seen.append(len(inside))

        threads: Sequence[threading.Thread] = [threading.Thread(target=share) for _ in range(4)]
        threads = [*threads, threading.Thread(target=alone), threading.Thread(target=alone)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert seen == [0] * 40
        assert len(most) == 200


def test_threads_are_no_more_than_could_ever_be_of_use() -> None:
    plan = SimpleNamespace(request=SimpleNamespace(threads=10**20))
    assert cores(plan) == max(64, available_cores())
