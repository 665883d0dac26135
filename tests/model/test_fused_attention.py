"""Attention in graphs as exporters write them becomes one operator, and what only looks like it stays."""

from __future__ import annotations

from typing import Any, Dict

import numpy as np
import onnx
import onnxruntime
import pytest
from attention_graphs import FUSED, LEFT_ALONE, TILE, Writer, attention_model, hugging_face, timm_packed

from terrapatch.model.encoders.devices import Device
from terrapatch.model.encoders.graphs.agreement import least_cosine
from terrapatch.model.encoders.graphs.fusing import fuse

CPU = Device("cpu", "asked for")


def pixels(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((count, 3, TILE, TILE)).astype(np.float32)


def run(model: onnx.ModelProto, feeds: Dict[str, np.ndarray]) -> np.ndarray:
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return np.asarray(session.run(["tokens"], feeds)[0])


def fused(model: onnx.ModelProto, count: int = 2) -> int:
    return fuse(model, [{"pixels": pixels(count)}], "tokens", CPU).attentions


def operators(model: onnx.ModelProto) -> list[str]:
    return [node.op_type for node in model.graph.node]


def same(model: onnx.ModelProto, plain: onnx.ModelProto, counts: Any = (1, 2, 5)) -> None:
    for count in counts:
        feeds = {"pixels": pixels(count, seed=count)}
        wanted, given = run(plain, feeds), run(model, feeds)
        np.testing.assert_allclose(given, wanted, rtol=1e-3, atol=1e-4)
        assert least_cosine(wanted, given, "tokens") > 0.99999


@pytest.mark.parametrize("name", FUSED)
def test_every_style_becomes_one_operator(name: str) -> None:
    model, plain = attention_model(FUSED[name]), attention_model(FUSED[name])
    assert fused(model) == 2
    assert operators(model).count("MultiHeadAttention") == 2
    assert "Softmax" not in operators(model)
    same(model, plain)


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_is_no_such_attention_stays(name: str) -> None:
    model, plain = attention_model(LEFT_ALONE[name]), attention_model(LEFT_ALONE[name])
    assert fused(model) == 0
    assert operators(model) == operators(plain)
    assert model.graph.initializer == plain.graph.initializer


@pytest.mark.parametrize("opset", [11, 12, 13, 18, 21])
def test_old_and_new_opsets(opset: int) -> None:
    model, plain = attention_model(timm_packed, opset), attention_model(timm_packed, opset)
    assert fused(model) == 2
    same(model, plain)


def test_reshaping_goes_with_the_attention() -> None:
    """What is left around the operator of a packed attention is one Split."""
    model = attention_model(timm_packed, blocks=1)
    fused(model)
    left = operators(model)
    assert left.count("Split") == 1
    assert left.count("Reshape") == 1
    assert left.count("Transpose") == 1
    assert "Squeeze" not in left


def test_a_model_that_takes_one_number_of_tiles() -> None:
    model, plain = attention_model(hugging_face, batch=1), attention_model(hugging_face, batch=1)
    assert fused(model, 1) == 2
    same(model, plain, counts=(1,))


def test_an_attention_whose_scores_others_read_stays() -> None:
    """Computing it twice would be slower than leaving it."""

    def watched(w: Writer, x: str) -> str:
        out = hugging_face(w, x)
        shares = next(node.output[0] for node in w.nodes[::-1] if node.op_type == "Softmax")
        largest = w.op("ReduceMax", shares, keepdims=0)
        return str(w.op("Mul", out, largest))

    model, plain = attention_model(watched), attention_model(watched)
    assert fused(model) == 0
    same(model, plain)


def test_one_whose_scores_others_read_keeps_none_of_the_others() -> None:
    def watched(w: Writer, x: str) -> str:
        out = hugging_face(w, x)
        shares = next(node.output[0] for node in w.nodes[::-1] if node.op_type == "Softmax")
        return str(w.op("Mul", out, w.op("ReduceMax", shares, keepdims=0)))

    styles = (timm_packed, watched, FUSED["multihead_attention_module"], FUSED["interleaved"])
    turns = iter(styles * 2)
    model = attention_model(lambda w, x: next(turns)(w, x), blocks=4)
    plain = onnx.ModelProto.FromString(model.SerializeToString())
    assert fused(model) == 3
    names = [weight.name for weight in model.graph.initializer]
    assert len(set(names)) == len(names)
    same(model, plain)


def test_a_mix_of_both_is_fused_where_it_can_be() -> None:
    turns = iter([LEFT_ALONE["relative_bias"], hugging_face] * 2)
    model = attention_model(lambda w, x: next(turns)(w, x))
    plain = onnx.ModelProto.FromString(model.SerializeToString())
    assert fused(model) == 1
    assert operators(model).count("Softmax") == 1
    same(model, plain)
