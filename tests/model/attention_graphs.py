"""Attention as exporters write it: node for node what PyTorch's two exporters, timm and others make, with few weights.

Each style was taken from real exports (torch 2.13 with and without dynamo, timm 1.0, opsets 12 to 18).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence

import numpy as np
import onnx
from fake_encoders import write_card
from onnx import TensorProto, helper, numpy_helper

DIM, HEADS, PATCH, TILE = 24, 3, 8, 32
WIDTH = DIM // HEADS
TOKENS = (TILE // PATCH) ** 2


class Writer:
    """Nodes and weights of a graph of tokens [batch, tokens, DIM]; methods return names."""

    def __init__(self, opset: int = 17) -> None:
        self.rng = np.random.default_rng(0)
        self.nodes: List[Any] = []
        self.weights: List[Any] = []
        self.opset = opset

    def op(self, operator: str, *inputs: str, outputs: int = 1, **attributes: Any) -> Any:
        made = [f"{operator}_{len(self.nodes)}_{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(operator, list(inputs), made, **attributes))
        return made if outputs > 1 else made[0]

    def const(self, values: Any, dtype: str = "int64") -> str:
        name = f"const_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(values, dtype=dtype), name))
        return name

    def number(self, value: float) -> str:
        return self.const(value, "float32")

    def linear(self, tokens: str, inputs: int, outputs: int) -> str:
        weight = self.const(self.rng.normal(0, 0.2, (inputs, outputs)), "float32")
        bias = self.const(self.rng.normal(0, 0.3, outputs), "float32")
        return str(self.op("Add", self.op("MatMul", tokens, weight), bias))

    def gemm(self, rows: str, inputs: int, outputs: int) -> str:
        weight = self.const(self.rng.normal(0, 0.2, (outputs, inputs)), "float32")
        bias = self.const(self.rng.normal(0, 0.3, outputs), "float32")
        return str(self.op("Gemm", rows, weight, bias, transB=1))

    def size(self, tensor: str, axis: int) -> str:
        """One size of a tensor as [1], as the older exporter reads it."""
        one = self.op("Gather", self.op("Shape", tensor), self.const(axis), axis=0)
        return self.unsqueeze(one, 0)

    def unsqueeze(self, tensor: str, axis: int) -> str:
        if self.opset < 13:
            return str(self.op("Unsqueeze", tensor, axes=[axis]))
        return str(self.op("Unsqueeze", tensor, self.const([axis])))

    def squeeze(self, tensor: str, axis: int) -> str:
        if self.opset < 13:
            return str(self.op("Squeeze", tensor, axes=[axis]))
        return str(self.op("Squeeze", tensor, self.const([axis])))

    def reshape(self, tensor: str, *sizes: Any) -> str:
        """To sizes that are numbers, or names of [1]."""
        if all(isinstance(size, int) for size in sizes):
            return str(self.op("Reshape", tensor, self.const(list(sizes))))
        parts = [self.const([size]) if isinstance(size, int) else size for size in sizes]
        return str(self.op("Reshape", tensor, self.op("Concat", *parts, axis=0)))

    def turn(self, tensor: str, *perm: int) -> str:
        return str(self.op("Transpose", tensor, perm=list(perm)))

    def softmax(self, scores: str) -> str:
        return str(self.op("Softmax", scores, axis=-1))

    def merged(self, mixed: str) -> str:
        """[batch, heads, tokens, width] to [batch, tokens, DIM]."""
        return self.reshape(self.turn(mixed, 0, 2, 1, 3), 0, 0, DIM)

    def apart(self, tokens: str) -> str:
        return self.turn(self.reshape(tokens, 0, 0, HEADS, WIDTH), 0, 2, 1, 3)


def timm_packed(w: Writer, x: str) -> str:
    """timm without SDPA: reshape, permute, unbind; the scale on q."""
    batch, tokens = w.size(x, 0), w.size(x, 1)
    packed = w.turn(w.reshape(w.linear(x, DIM, 3 * DIM), batch, tokens, 3, HEADS, WIDTH), 2, 0, 3, 1, 4)
    if w.opset < 13:
        parts = w.op("Split", packed, outputs=3, axis=0, split=[1, 1, 1])
    else:
        parts = w.op("Split", packed, w.const([1, 1, 1]), outputs=3, axis=0)
    query, key, value = (w.squeeze(part, 0) for part in parts)
    scores = w.op("MatMul", w.op("Mul", query, w.number(WIDTH**-0.5)), w.turn(key, 0, 1, 3, 2))
    mixed = w.turn(w.op("MatMul", w.softmax(scores), value), 0, 2, 1, 3)
    return w.reshape(mixed, batch, tokens, DIM)


def old_timm_indexed(w: Writer, x: str) -> str:
    """timm up to 0.6: qkv[0], qkv[1], qkv[2]; the scale on the scores; a Dropout that does nothing."""
    packed = w.turn(w.reshape(w.linear(x, DIM, 3 * DIM), 0, TOKENS, 3, HEADS, WIDTH), 2, 0, 3, 1, 4)
    query, key, value = (w.op("Gather", packed, w.const(number), axis=0) for number in range(3))
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**-0.5))
    return w.merged(w.op("MatMul", w.op("Dropout", w.softmax(scores)), value))


def sdpa_of_the_older_exporter(w: Writer, x: str) -> str:
    """F.scaled_dot_product_attention without dynamo: the root of the scale, from the shape of q, on q and on k."""
    packed = w.turn(w.reshape(w.linear(x, DIM, 3 * DIM), 0, TOKENS, 3, HEADS, WIDTH), 2, 0, 3, 1, 4)
    query, key, value = (w.op("Gather", packed, w.const(number), axis=0) for number in range(3))
    last = w.op("Slice", w.op("Shape", query), w.const([-1]), w.const([2**63 - 1]))
    root = w.op("Sqrt", w.op("Cast", last, to=TensorProto.FLOAT))
    scale = w.op("Sqrt", w.op("Div", w.number(1.0), w.op("Cast", root, to=TensorProto.FLOAT)))
    turned = w.turn(key, 0, 1, 3, 2)
    scores = w.op("MatMul", w.op("Mul", query, scale), w.op("Mul", turned, scale))
    return w.merged(w.op("MatMul", w.softmax(scores), value))


def sdpa_of_the_newer_exporter(w: Writer, x: str) -> str:
    """The same with dynamo: k goes through three dimensions, and what is not a number becomes 0."""
    parts = [w.apart(w.linear(x, DIM, DIM)) for _ in range(3)]
    query, key, value = parts
    flat = w.turn(w.reshape(key, -1, TOKENS, WIDTH), 0, 2, 1)
    turned = w.reshape(flat, -1, HEADS, WIDTH, TOKENS)
    root = w.number(WIDTH**-0.25)
    shares = w.softmax(w.op("MatMul", w.op("Mul", query, root), w.op("Mul", turned, root)))
    safe = w.op("Where", w.op("IsNaN", shares), w.number(0.0), shares)
    return w.merged(w.op("MatMul", safe, value))


def hugging_face(w: Writer, x: str) -> str:
    """transformers' ViT: three linear layers, view, permute; scores divided by the root of the width."""
    query, key, value = (w.apart(w.linear(x, DIM, DIM)) for _ in range(3))
    scores = w.op("Div", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**0.5))
    return w.merged(w.op("MatMul", w.softmax(scores), value))


def multihead_attention_module(w: Writer, x: str) -> str:
    """nn.MultiheadAttention: tokens first, heads folded into the batch, and rows [tokens · batch, DIM] behind it."""
    first = w.turn(x, 1, 0, 2)
    batch = w.size(first, 1)
    folded = w.op("Mul", batch, w.const([HEADS]))
    sides = [w.turn(w.reshape(w.linear(first, DIM, DIM), TOKENS, folded, WIDTH), 1, 0, 2) for _ in range(3)]
    query, key, value = sides
    scores = w.op("MatMul", w.op("Mul", query, w.number(WIDTH**-0.5)), w.turn(key, 0, 2, 1))
    mixed = w.turn(w.op("MatMul", w.softmax(scores), value), 1, 0, 2)
    out = w.gemm(w.reshape(mixed, -1, DIM), DIM, DIM)
    return w.turn(w.reshape(out, TOKENS, -1, DIM), 1, 0, 2)


def interleaved(w: Writer, x: str) -> str:
    """Packed with q, k and v of a head beside each other."""
    packed = w.turn(w.reshape(w.linear(x, DIM, 3 * DIM), 0, TOKENS, HEADS, 3, WIDTH), 3, 0, 2, 1, 4)
    query, key, value = (w.op("Gather", packed, w.const(number), axis=0) for number in range(3))
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**-0.5))
    return w.merged(w.op("MatMul", w.softmax(scores), value))


def sliced(w: Writer, x: str) -> str:
    """chunk(3, -1) as three slices with negative ends."""
    packed = w.linear(x, DIM, 3 * DIM)
    bounds = ((0, DIM), (DIM, -DIM), (-DIM, 2**63 - 1))
    parts = [w.op("Slice", packed, w.const([low]), w.const([high]), w.const([-1])) for low, high in bounds]
    query, key, value = (w.apart(part) for part in parts)
    scores = w.op("Div", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**0.5))
    return w.merged(w.op("MatMul", w.softmax(scores), value))


def einsum(w: Writer, x: str) -> str:
    """lucidrains' and others' einsum over [batch, tokens, heads, width]."""
    query, key, value = (w.reshape(w.linear(x, DIM, DIM), 0, 0, HEADS, WIDTH) for _ in range(3))
    scores = w.op("Mul", w.op("Einsum", query, key, equation="bnhd,bmhd->bhnm"), w.number(WIDTH**-0.5))
    mixed = w.op("Einsum", w.softmax(scores), value, equation="bhnm,bmhd->bnhd")
    return w.reshape(mixed, 0, 0, DIM)


def normed_queries(w: Writer, x: str) -> str:
    """q and k normalised by head, as in ViT-22B: they come from no linear layer directly."""
    sides = [w.apart(w.linear(x, DIM, DIM)) for _ in range(3)]
    ones, zeros = w.const(np.full(WIDTH, 1.5), "float32"), w.const(np.full(WIDTH, 0.1), "float32")
    query, key = (w.op("LayerNormalization", side, ones, zeros, axis=-1) for side in sides[:2])
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**-0.5))
    return w.merged(w.op("MatMul", w.softmax(scores), sides[2]))


def one_head(w: Writer, x: str) -> str:
    """A single head in three dimensions."""
    query, key, value = (w.linear(x, DIM, DIM) for _ in range(3))
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 2, 1)), w.number(DIM**-0.5))
    return str(w.op("MatMul", w.softmax(scores), value))


def pooled_by_a_query(w: Writer, x: str) -> str:
    """A learned query looks at all tokens, and is added to each of them."""
    batch = w.size(x, 0)
    learned = w.const(w.rng.normal(0, 1, (1, 1, DIM)), "float32")
    latent = w.op("Expand", learned, w.op("Concat", batch, w.const([1, DIM]), axis=0))
    query = w.apart(w.linear(latent, DIM, DIM))
    key, value = (w.apart(w.linear(x, DIM, DIM)) for _ in range(2))
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**-0.5))
    return w.merged(w.op("MatMul", w.softmax(scores), value))


def windows(w: Writer, x: str) -> str:
    """Attention within windows of 2 x 2 tokens: more windows than tiles."""
    parts = w.turn(w.reshape(x, -1, 2, 2, 2, 2, DIM), 0, 1, 3, 2, 4, 5)
    inside = w.reshape(parts, -1, 4, DIM)
    query, key, value = (w.apart(w.linear(inside, DIM, DIM)) for _ in range(3))
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**-0.5))
    back = w.merged(w.op("MatMul", w.softmax(scores), value))
    return w.reshape(w.turn(w.reshape(back, -1, 2, 2, 2, 2, DIM), 0, 1, 3, 2, 4, 5), -1, TOKENS, DIM)


def relative_bias(w: Writer, x: str) -> str:
    """Swin, BEiT, SAM: a number for each pair of tokens is added to the scores."""
    query, key, value = (w.apart(w.linear(x, DIM, DIM)) for _ in range(3))
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(WIDTH**-0.5))
    bias = w.const(w.rng.normal(0, 1, (1, HEADS, TOKENS, TOKENS)), "float32")
    return w.merged(w.op("MatMul", w.softmax(w.op("Add", scores, bias)), value))


def temperature_by_head(w: Writer, x: str) -> str:
    """XCiT, Swin v2: scores times one number for each head."""
    query, key, value = (w.apart(w.linear(x, DIM, DIM)) for _ in range(3))
    scores = w.op("MatMul", query, w.turn(key, 0, 1, 3, 2))
    scaled = w.op("Mul", scores, w.const(w.rng.uniform(0.1, 1, (HEADS, 1, 1)), "float32"))
    return w.merged(w.op("MatMul", w.softmax(scaled), value))


def over_queries(w: Writer, x: str) -> str:
    """Softmax over the queries: linear attention, not this one."""
    query, key, value = (w.apart(w.linear(x, DIM, DIM)) for _ in range(3))
    scores = w.op("MatMul", query, w.turn(key, 0, 1, 3, 2))
    return w.merged(w.op("MatMul", w.op("Softmax", scores, axis=2), value))


def across_channels(w: Writer, x: str) -> str:
    """XCiT: channels look at channels. By its nodes an attention with tokens and width exchanged."""
    query, key, value = (w.turn(w.apart(w.linear(x, DIM, DIM)), 0, 1, 3, 2) for _ in range(3))
    scores = w.op("Mul", w.op("MatMul", query, w.turn(key, 0, 1, 3, 2)), w.number(0.3))
    mixed = w.op("MatMul", w.softmax(scores), value)
    return w.reshape(w.turn(mixed, 0, 3, 1, 2), 0, 0, DIM)


Style = Callable[[Writer, str], str]
FUSED: Dict[str, Style] = {
    style.__name__: style
    for style in (
        timm_packed,
        old_timm_indexed,
        sdpa_of_the_older_exporter,
        sdpa_of_the_newer_exporter,
        hugging_face,
        multihead_attention_module,
        interleaved,
        sliced,
        einsum,
        normed_queries,
        one_head,
        pooled_by_a_query,
        windows,
        across_channels,
    )
}
LEFT_ALONE: Dict[str, Style] = {style.__name__: style for style in (relative_bias, temperature_by_head, over_queries)}


def attention_model(style: Style, opset: int = 17, blocks: int = 2, batch: Any = "batch") -> onnx.ModelProto:
    """Patches of pixels [batch, 3, TILE, TILE], blocks of attention, tokens [batch, TOKENS, DIM]."""
    w = Writer(opset)
    kernel = w.const(w.rng.normal(0, 0.1, (DIM, 3, PATCH, PATCH)), "float32")
    flat = w.reshape(w.op("Conv", "pixels", kernel, strides=[PATCH, PATCH]), 0, DIM, -1)
    stream = w.turn(flat, 0, 2, 1)
    for _ in range(blocks):
        stream = w.op("Add", stream, style(w, stream))
    w.nodes.append(helper.make_node("Identity", [stream], ["tokens"]))
    sizes: Sequence[Any] = [batch, 3, TILE, TILE]
    graph = helper.make_graph(
        w.nodes,
        "attention",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, sizes)],
        [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, [batch, TOKENS, DIM])],
        w.weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def write_attention_encoder(folder: Path, style: Style, tiles: Optional[int] = None, **changes: Any) -> Path:
    """The model as an encoder with a card for 8-bit red, green and blue; `tiles` is how many it takes, if not any."""
    file = folder / f"{style.__name__}.onnx"
    onnx.save(attention_model(style, batch=tiles or "batch"), str(file))
    card: Dict[str, Any] = {
        "bands": [{"name": name} for name in ("red", "green", "blue")],
        "bands_flexible": False,
        "scaling": [
            {"type": "scale", "value": 255},
            {"type": "z-score", "mean": [0.5, 0.4, 0.3], "stddev": [0.2, 0.3, 0.2]},
        ],
        "window": {"default": TILE, "min": TILE, "max": TILE, "multiple_of": 8, "square_only": True, "overlap": 0},
        "outputs": [{"name": "tokens", "layout": "tokens", "patch_px": PATCH, "dim": DIM}],
    }
    if tiles:
        card["batch"] = tiles
    return write_card(file, **{**card, **changes})
