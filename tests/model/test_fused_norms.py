"""Layer norms, GELU, and the sums before norms become operators of ONNX Runtime, where they are what they seem."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from attention_graphs import DIM, TILE, TOKENS, Writer, attention_model, hugging_face

from terrapatch.model.encoders.devices import Device
from terrapatch.model.encoders.graphs.agreement import least_cosine
from terrapatch.model.encoders.graphs.fusing import fuse
from terrapatch.model.encoders.lighter import to_fp16

CPU = Device("cpu", "asked for")


def norm(w: Writer, x: str, decomposed: bool) -> str:
    """A layer norm, as one operator or as PyTorch exported it before opset 17."""
    gain, bias = (w.const(w.rng.normal(middle, 0.1, DIM), "float32") for middle in (1, 0))
    if not decomposed:
        return str(w.op("LayerNormalization", x, gain, bias, axis=-1, epsilon=1e-6))
    centred = w.op("Sub", x, w.op("ReduceMean", x, axes=[-1]))
    variance = w.op("ReduceMean", w.op("Pow", centred, w.number(2.0)), axes=[-1])
    deviation = w.op("Sqrt", w.op("Add", variance, w.number(1e-6)))
    return str(w.op("Add", w.op("Mul", w.op("Div", centred, deviation), gain), bias))


def gelu(w: Writer, x: str) -> str:
    share = w.op("Add", w.op("Erf", w.op("Div", x, w.number(np.sqrt(2.0)))), w.number(1.0))
    return str(w.op("Mul", w.op("Mul", x, share), w.number(0.5)))


def block(decomposed: bool, added: str = "tokens") -> Any:
    """A transformer block: two norms, of which the second is of a sum that goes on."""

    def made(w: Writer, x: str) -> str:
        attended = hugging_face(w, norm(w, x, decomposed))
        projected = w.linear(attended, DIM, DIM)
        if added == "row":  # one row of numbers for all tokens: no sum of two streams
            projected = w.const(w.rng.normal(0, 1, (1, TOKENS, DIM)), "float32")
        stream = w.op("Add", x, projected)
        hidden = gelu(w, w.linear(norm(w, stream, decomposed), DIM, 4 * DIM))
        total = w.op("Add", stream, w.linear(hidden, 4 * DIM, DIM))
        return str(w.op("Sub", total, x))  # which is added again behind it

    return made


def run(model: onnx.ModelProto, count: int) -> np.ndarray:
    pixels = np.random.default_rng(count).standard_normal((count, 3, TILE, TILE)).astype(np.float32)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return np.asarray(session.run(["tokens"], {"pixels": pixels})[0])


def fused(style: Any) -> Any:
    model, plain = attention_model(style), attention_model(style)
    pixels = np.random.default_rng(0).standard_normal((2, 3, TILE, TILE)).astype(np.float32)
    found = fuse(model, [{"pixels": pixels}], "tokens", CPU)
    for count in (1, 3):
        np.testing.assert_allclose(run(model, count), run(plain, count), rtol=1e-3, atol=1e-4)
    return model, plain, found, Counter(node.op_type for node in model.graph.node)


@pytest.mark.parametrize("decomposed", [False, True], ids=["operator", "decomposed"])
def test_a_transformer_is_written_in_operators(decomposed: bool) -> None:
    model, plain, found, operators = fused(block(decomposed))
    assert (found.attentions, found.norms) == (2, 3)  # the first norm is of no sum
    assert operators["SkipLayerNormalization"] == 3
    assert operators["LayerNormalization"] == 1
    assert operators["Gelu"] == 2
    assert operators["Erf"] == operators["Pow"] == 0
    half = to_fp16(model)
    assert least_cosine(run(plain, 2), run(half, 2), "tokens") > 0.999


def test_the_bias_of_a_linear_layer_goes_with_its_sum() -> None:
    model, *_ = fused(block(decomposed=False))
    joined = [node for node in model.graph.node if node.op_type == "SkipLayerNormalization"]
    shapes = {weight.name: tuple(weight.dims) for weight in model.graph.initializer}
    assert sum(len(node.input) == 5 and shapes[node.input[4]] == (DIM,) for node in joined) == 2


def test_numbers_that_are_the_same_for_all_tiles_are_no_skip() -> None:
    """Positions of tokens [1, tokens, dim] are added in another way than a stream."""
    *_, found, operators = fused(block(decomposed=False, added="row"))
    assert operators["LayerNormalization"] >= 2
    assert found.norms == operators["SkipLayerNormalization"]


def test_a_norm_of_more_than_the_last_axis_stays() -> None:
    def wide(w: Writer, x: str) -> str:
        gain, bias = (w.const(w.rng.normal(1, 0.1, (TOKENS, DIM)), "float32") for _ in range(2))
        total = w.op("Add", x, w.linear(x, DIM, DIM))
        return str(w.op("LayerNormalization", total, gain, bias, axis=1))

    *_, found, operators = fused(wide)
    assert found.norms == 0
    assert operators["LayerNormalization"] == 2
