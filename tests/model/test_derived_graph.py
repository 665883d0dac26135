"""The derived graph from the encoder to the file in the cache, and what it gives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, List, Tuple

import numpy as np
import onnx
import onnxruntime
import pytest
from attention_graphs import DIM, LEFT_ALONE, TILE, TOKENS, hugging_face, timm_packed, write_attention_encoder
from contract_encoders import FLOAT, Graph
from fake_encoders import write_card, write_mean_encoder
from onnx import helper

from terrapatch.model.encoders import lighter, remembered
from terrapatch.model.encoders.bound_runs import HALF_MAX
from terrapatch.model.encoders.graphs import body, derived, observing
from terrapatch.model.encoders.graphs.agreement import least_cosine
from terrapatch.model.encoders.graphs.derived import DerivedGraph, derived_graph
from terrapatch.model.encoders.graphs.output_names import FULL_VECTORS, LARGEST, VECTORS
from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.encoders.model_inputs import MASK_INPUT
from terrapatch.model.encoders.precision import open_encoder
from terrapatch.model.encoders.registry import Encoder, find_encoder
from terrapatch.model.encoders.session import Device, EncoderSession
from terrapatch.model.imagery.scaling import PixelScaler, PixelScaling

CPU = Device("cpu", "asked for")
GPU = Device("cuda", "of the tests: ONNX Runtime runs its operators on the processor where there is none")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def scaling_of(encoder: Encoder) -> PixelScaling:
    return PixelScaling(tuple(encoder.card.scaling), 3)


def derive(encoder: Encoder, device: Device = CPU, precision: str = "fp32", dtype: str = "uint8") -> DerivedGraph:
    graph = derived_graph(encoder, scaling_of(encoder), dtype, precision, device)
    assert graph is not None
    return graph


def run(graph: DerivedGraph, feeds: Any) -> Tuple[np.ndarray, float, np.ndarray]:
    session = onnxruntime.InferenceSession(str(graph.file), providers=["CPUExecutionProvider"])
    vectors, largest, full = session.run([VECTORS, LARGEST, FULL_VECTORS], feeds)
    assert vectors.dtype == np.float16
    assert full.dtype == np.float32
    assert largest.shape == ()
    return vectors, float(largest), full


def tiles(count: int, dtype: str = "uint8", bands: int = 3, side: int = TILE) -> Tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(count)
    usable = rng.random((count, side, side)) < 0.9
    return rng.integers(0, 255, (count, bands, side, side)).astype(dtype), usable


def scaled_pixels(raw: np.ndarray, usable: np.ndarray, scaling: PixelScaling) -> np.ndarray:
    scaled = np.empty((len(raw), scaling.given, *raw.shape[2:]), dtype=np.float32)
    for position, tile in enumerate(raw):
        PixelScaler(scaling, raw.dtype).into(tile, usable[position], scaled[position])
    return scaled


def plainly(encoder: Encoder, raw: np.ndarray, usable: np.ndarray) -> np.ndarray:
    scaled = scaled_pixels(raw, usable, scaling_of(encoder))
    return EncoderSession(encoder.file, encoder.card, CPU).run({"pixels": scaled})


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("device", [CPU, GPU], ids=["cpu", "cuda"])
def test_raw_pixels_give_the_vectors_of_the_plain_way(tmp_path: Path, device: Device, dtype: str) -> None:
    encoder = find_encoder(str(write_attention_encoder(tmp_path, timm_packed)))
    graph = derive(encoder, device, dtype=dtype)
    assert (graph.scales, graph.takes_mask, graph.pixel_dtype, graph.note) == (True, True, dtype, "")
    assert graph.fused_attention == (2 if device is GPU else 0)
    raw, usable = tiles(3, dtype)
    wanted = plainly(encoder, raw, usable)
    vectors, largest, full = run(graph, {"pixels": raw, MASK_INPUT: usable})
    assert vectors.shape == (3, TOKENS, DIM)
    assert least_cosine(wanted, full, "tokens") > 0.99999
    np.testing.assert_allclose(full, wanted, rtol=1e-3, atol=1e-4)
    np.testing.assert_array_equal(vectors, full.astype(np.float16))
    assert largest == pytest.approx(np.abs(wanted).max(), rel=1e-4)
    assert largest < HALF_MAX


def test_a_relative_bias_is_left_alone(tmp_path: Path) -> None:
    encoder = find_encoder(str(write_attention_encoder(tmp_path, LEFT_ALONE["relative_bias"])))
    graph = derive(encoder, GPU)
    assert graph.fused_attention == 0
    raw, usable = tiles(2)
    wanted = plainly(encoder, raw, usable)
    assert least_cosine(wanted, run(graph, {"pixels": raw, MASK_INPUT: usable})[2], "tokens") > 0.99999


@pytest.mark.parametrize(("precision", "device", "fused"), [("fp16", GPU, 2), ("int8", CPU, 0)])
def test_lighter_precisions(tmp_path: Path, precision: str, device: Device, fused: int) -> None:
    encoder = find_encoder(str(write_attention_encoder(tmp_path, hugging_face)))
    graph = derive(encoder, device, precision)
    assert graph.fused_attention == fused
    raw, usable = tiles(2)
    light = open_encoder(encoder, precision, CPU)
    wanted = light.run({"pixels": scaled_pixels(raw, usable, scaling_of(encoder))})
    assert least_cosine(wanted, run(graph, {"pixels": raw, MASK_INPUT: usable})[2], "tokens") > 0.9999


def test_numbers_that_float16_cannot_hold_are_told(tmp_path: Path) -> None:
    encoder = find_encoder(str(write_mean_encoder(tmp_path, dim=3)))
    graph = derived_graph(encoder, PixelScaling((), 3), "float32", "fp32", CPU)
    assert graph is not None
    raw = np.full((1, 3, 32, 32), 70_000, dtype=np.float32)
    vectors, largest, full = run(graph, {"pixels": raw, MASK_INPUT: np.ones((1, 1, 1), bool)})
    assert largest > HALF_MAX
    assert largest == 70_000
    assert np.isinf(vectors).all()
    assert (full == 70_000).all()
    _, largest, _ = run(graph, {"pixels": -raw, MASK_INPUT: np.ones((1, 1, 1), bool)})
    assert largest > HALF_MAX


def test_a_model_that_takes_one_number_of_tiles(tmp_path: Path) -> None:
    encoder = find_encoder(str(write_attention_encoder(tmp_path, timm_packed, tiles=4)))
    graph = derive(encoder, GPU)
    assert graph.fused_attention == 2
    raw, usable = tiles(4)
    wanted = plainly(encoder, raw, usable)
    assert least_cosine(wanted, run(graph, {"pixels": raw, MASK_INPUT: usable})[2], "tokens") > 0.99999


def test_several_inputs_stay_as_they_are(tmp_path: Path) -> None:
    made = Graph()
    means = made.node("AveragePool", ["pixels"], "means", kernel_shape=[8, 8], strides=[8, 8])
    told = made.node("Reshape", ["time", made.constant("shape", [0, 4, 1, 1])], "told")
    made.node("Add", [means, told], "features")
    inputs = {"pixels": (FLOAT, ["batch", 4, "height", "width"]), "time": (FLOAT, ["batch", 4])}
    file = made.write(tmp_path / "timed.onnx", inputs, {"features": ["batch", 4, "rows", "cols"]})
    pixels = {"name": "pixels", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]}
    time = {"name": "time", "role": "time", "dtype": "float32", "dims": ["batch", 4], "encoding": "clay_week_hour"}
    bands = [{"name": name} for name in "abcd"]
    outputs = [{"name": "features", "layout": "map", "patch_px": 8, "dim": 4}]
    write_card(file, inputs=[pixels, time], bands=bands, bands_flexible=False, outputs=outputs)
    encoder = find_encoder(str(file))
    graph = derived_graph(encoder, PixelScaling((), 4), "uint8", "fp32", CPU)
    assert graph is not None
    raw = np.full((1, 4, 32, 32), 7, dtype=np.uint8)
    told = np.array([[1, 2, 3, 4]], dtype=np.float32)
    _, _, full = run(graph, {"pixels": raw, "time": told, MASK_INPUT: np.ones((1, 1, 1), bool)})
    np.testing.assert_allclose(full[0, :, 0, 0], [8, 9, 10, 11])


def test_tensors_that_have_the_names_of_the_new_outputs(tmp_path: Path) -> None:
    nodes = [
        helper.make_node("AveragePool", ["pixels"], ["largest"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("Neg", ["largest"], ["vectors"]),
    ]
    graph = helper.make_graph(
        nodes,
        "named",
        [helper.make_tensor_value_info("pixels", onnx.TensorProto.FLOAT, ["batch", "bands", "height", "width"])],
        [helper.make_tensor_value_info("vectors", onnx.TensorProto.FLOAT, None)],
    )
    file = tmp_path / "named.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(file))
    write_card(file, outputs=[{"name": "vectors", "layout": "map", "patch_px": 8, "dim": 3}])
    graph_of = derived_graph(find_encoder(str(file)), PixelScaling((), 3), "uint8", "fp32", CPU)
    assert graph_of is not None
    raw = np.full((1, 3, 32, 32), 7, dtype=np.uint8)
    _, largest, full = run(graph_of, {"pixels": raw, MASK_INPUT: np.ones((1, 1, 1), bool)})
    assert largest == 7
    assert (full == -7).all()


def test_pixels_that_the_graph_cannot_scale_go_in_scaled(tmp_path: Path) -> None:
    encoder = find_encoder(str(write_attention_encoder(tmp_path, hugging_face)))
    graph = derive(encoder, GPU, dtype="float64")
    assert (graph.scales, graph.takes_mask, graph.pixel_dtype) == (False, False, "float32")
    assert graph.fused_attention == 2
    assert "float64" in graph.note
    pixels = np.random.default_rng(0).standard_normal((2, 3, TILE, TILE)).astype(np.float32)
    wanted = EncoderSession(encoder.file, encoder.card, CPU).run({"pixels": pixels})
    np.testing.assert_allclose(run(graph, {"pixels": pixels})[2], wanted, rtol=1e-3, atol=1e-4)


def test_it_is_kept_and_made_again_when_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    write = body._written
    monkeypatch.setattr(body, "_written", lambda *given: made.append(given) or write(*given))
    encoder = find_encoder(str(write_attention_encoder(tmp_path, hugging_face)))
    first = derive(encoder)
    assert derive(encoder) == first
    assert len(made) == 1
    second = derive(encoder, dtype="uint16")
    assert second.key != first.key
    assert len(made) == 1
    weights = next(first.file.parent.glob("*.bin"))
    content = bytearray(weights.read_bytes())
    content[100] ^= 1
    weights.write_bytes(content)
    assert derive(encoder) == first
    assert len(made) == 2
    first.file.write_bytes(first.file.read_bytes()[:-10])
    assert derive(encoder) == first
    assert len(made) == 2
    raw, usable = tiles(1)
    wanted = plainly(encoder, raw, usable)
    assert least_cosine(wanted, run(first, {"pixels": raw, MASK_INPUT: usable})[2], "tokens") > 0.99999
    assert not [left for left in first.file.parent.iterdir() if left.name.startswith(".")]


def test_what_takes_long_is_told_before_it_is_done(tmp_path: Path) -> None:
    encoder, told = find_encoder(str(write_attention_encoder(tmp_path, hugging_face))), []
    for dtype in ("uint8", "uint8", "uint16"):
        derived_graph(encoder, scaling_of(encoder), dtype, "fp32", CPU, lambda: told.append(None))
    assert len(told) == 1


def test_a_fusion_that_gives_other_vectors_is_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fuse = body.fuse

    def wrongly(model: onnx.ModelProto, *given: Any, **more: Any) -> Any:
        found = fuse(model, *given, **more)
        for node in model.graph.node:
            if node.op_type == "MultiHeadAttention":
                next(item for item in node.attribute if item.name == "scale").f *= 3
        return found

    monkeypatch.setattr(body, "fuse", wrongly)
    encoder = find_encoder(str(write_attention_encoder(tmp_path, hugging_face)))
    graph = derive(encoder, GPU)
    assert graph.fused_attention == 0
    assert "attention left plain" in graph.note
    raw, usable = tiles(2)
    wanted = plainly(encoder, raw, usable)
    assert least_cosine(wanted, run(graph, {"pixels": raw, MASK_INPUT: usable})[2], "tokens") > 0.99999


def test_an_encoder_that_cannot_be_derived_from_runs_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is tried once a day: what a driver refuses today may go tomorrow."""
    asked = []

    def refuse(*given: Any) -> None:
        asked.append(given)
        raise RuntimeError("no such thing")

    monkeypatch.setattr(remembered, "_SETTLED_NS", 0)
    encoder = find_encoder(str(write_attention_encoder(tmp_path, hugging_face)))
    with monkeypatch.context() as patch:
        patch.setattr(body, "_written", refuse)
        assert [derived_graph(encoder, scaling_of(encoder), "uint8", "fp32", CPU) for _ in range(2)] == [None, None]
        assert len(asked) == 1
    why: List[str] = []
    assert derived_graph(encoder, scaling_of(encoder), "uint8", "fp32", CPU, refused=why.append) is None
    assert why == ["no such thing"]
    monkeypatch.setattr(derived, "_today", lambda: "2100-01-01")
    assert derive(encoder).scales


@pytest.mark.parametrize("most", [observing.MOST_IN_ONE_PIECE, 0], ids=["small", "too large for protobuf"])
def test_weights_in_a_file_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(observing, "MOST_IN_ONE_PIECE", most)
    file = write_attention_encoder(tmp_path, hugging_face)
    model = onnx.load(str(file))
    card = file.with_suffix(".json").read_text()
    split = tmp_path / "split" / "split.onnx"
    split.parent.mkdir()
    onnx.save_model(model, str(split), save_as_external_data=True, location="split.weights", size_threshold=100)
    values = {**json.loads(card), "id": "split", "data_files": ["split.weights"]}
    values["sha256"] = model_sha256(split, ["split.weights"])
    split.with_suffix(".json").write_text(json.dumps(values))
    encoder = find_encoder(str(split))
    graph = derive(encoder, GPU)
    raw, usable = tiles(2)
    wanted = plainly(encoder, raw, usable)
    assert graph.fused_attention == 2
    assert least_cosine(wanted, run(graph, {"pixels": raw, MASK_INPUT: usable})[2], "tokens") > 0.99999


def test_a_model_too_large_for_protobuf_becomes_the_same_in_half_precision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = onnx.load(str(write_attention_encoder(tmp_path, hugging_face)))
    given = model.SerializeToString(deterministic=True)
    wanted = lighter.to_fp16(onnx.ModelProto.FromString(given))
    monkeypatch.setattr(lighter, "MOST_IN_ONE_PIECE", 0)
    half = lighter.to_fp16(model)
    assert half.graph == wanted.graph
    assert any(tensor.data_type == onnx.TensorProto.FLOAT16 for tensor in half.graph.initializer)
