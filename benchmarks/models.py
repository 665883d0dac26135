"""Encoders for the benchmarks, written with `onnx` and numpy from a seed: no torch, no downloads.

`write_vit` has the shape and the cost of ViT-S/16 and random weights; `write_near_free` costs next to
nothing, so that what is left is the pipeline around the encoder. Each writes its card beside the model.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Union

import numpy as np
import onnx
from numpy.typing import ArrayLike
from onnx import TensorProto, helper, numpy_helper

_OPSET = 17  # the first with LayerNormalization as one operator
_IR_VERSION = 8  # loads in every ONNX Runtime since 1.10
_WEIGHT_STDDEV = 0.02  # as in the ViT reference implementation (Dosovitskiy et al. 2021, arXiv:2010.11929)

Dims = list[Union[int, str]]  # a str names a dynamic dim


class GraphWriter:
    """Collects nodes and constants of an ONNX graph; every method returns the name of what it made."""

    def __init__(self, seed: int) -> None:
        """Start an empty graph; weights are drawn from `seed` in the order in which they are asked for."""
        self._rng = np.random.default_rng(seed)
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def constant(self, name: str, values: ArrayLike, dtype: type[np.generic] = np.float32) -> str:
        """Add a constant tensor."""
        self._constants.append(numpy_helper.from_array(np.asarray(values, dtype=dtype), name))
        return name

    def weight(self, name: str, *shape: int, stddev: float = _WEIGHT_STDDEV) -> str:
        """Add a float32 constant drawn from a normal distribution around 0."""
        return self.constant(name, self._rng.standard_normal(shape) * stddev)

    def node(self, operator: str, inputs: list[str], output: str, **attributes: Any) -> str:
        """Add one operator with one output."""
        self._nodes.append(helper.make_node(operator, inputs, [output], name=output, **attributes))
        return output

    def linear(self, tokens: str, name: str, inputs: int, outputs: int) -> str:
        """Add a dense layer on the last axis, as MatMul and Add: what PyTorch exports for a linear layer."""
        weight = self.weight(f"{name}.weight", inputs, outputs)
        product = self.node("MatMul", [tokens, weight], f"{name}.product")
        return self.node("Add", [product, self.weight(f"{name}.bias", outputs)], name)

    def layer_norm(self, tokens: str, name: str, dim: int) -> str:
        """Add a LayerNorm on the last axis with gain near 1 and bias near 0."""
        gain = self.constant(f"{name}.gain", 1 + self._rng.standard_normal(dim) * _WEIGHT_STDDEV)
        inputs = [tokens, gain, self.weight(f"{name}.bias", dim)]
        return self.node("LayerNormalization", inputs, name, axis=-1, epsilon=1e-6)

    def save(self, path: Path, inputs: dict[str, Dims], outputs: dict[str, Dims]) -> None:
        """Check the graph and write it; `inputs` and `outputs`, all float32, map names to dims."""
        entering, leaving = (
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims) for name, dims in side.items()]
            for side in (inputs, outputs)
        )
        graph = helper.make_graph(self._nodes, path.stem, entering, leaving, initializer=self._constants)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", _OPSET)], producer_name="terrapatch-benchmarks"
        )
        model.ir_version = _IR_VERSION
        onnx.checker.check_model(model, full_check=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        onnx.save(model, path)


def write_vit(
    path: Path,
    dim: int = 384,
    depth: int = 12,
    heads: int = 6,
    mlp: int = 1536,
    patch: int = 16,
    image: int = 224,
    seed: int = 0,
    positions: float = _WEIGHT_STDDEV,
) -> Path:
    """Write a vision transformer with random weights and its card; return `path`.

    The defaults are ViT-S/16: 21.7 M parameters (class token, learned positions, pre-norm blocks, GELU by
    erf, final LayerNorm; no classification head). Input `pixels` [batch, 3, image, image], output `tokens`
    [batch, 1 + (image / patch)**2, dim], the class token first, then patches row by row.

    `positions` is the standard deviation of the positions' numbers: how much the place in the tile rules the vectors.

    The form is the one PyTorch exports. By processor time per tile (ONNX Runtime 1.31, AVX2, one thread,
    batch 1, medians on a busy machine) no other form was more than 4 % faster: one MatMul for q, k and v;
    Gemm on flattened tokens; the Attention and MultiHeadAttention operators of com.microsoft. ONNX Runtime
    fuses the erf form into BiasGelu (12) and the scale into the score product (FusedMatMul, 12); it finds
    no Attention, and SkipLayerNormalization once.
    """
    graph = GraphWriter(seed)
    embedded, tokens = _vit_embedding(graph, dim, patch, image, positions)
    graph.constant("split_heads", [0, 0, heads, dim // heads], np.int64)
    graph.constant("merge_heads", [0, 0, dim], np.int64)
    graph.constant("score_scale", (dim // heads) ** -0.5)
    for name, value in (("half", 0.5), ("one", 1.0), ("sqrt_two", np.sqrt(2.0))):
        graph.constant(name, value)
    stream = embedded
    for index in range(depth):
        stream = _vit_block(graph, f"blocks.{index}", stream, dim, mlp)
    graph.layer_norm(stream, "tokens", dim)
    graph.save(path, {"pixels": ["batch", 3, image, image]}, {"tokens": ["batch", tokens, dim]})
    window = {"default": image, "min": image, "max": image, "multiple_of": patch, "square_only": True}
    _write_card(
        path,
        name="ViT-S/16 shape, random weights" if dim == 384 else f"ViT shape of dim {dim}, random weights",
        description="A vision transformer with seeded random weights: right in cost, without meaning.",
        window={**window, "overlap": 0},
        output={
            "name": "tokens", "layout": "tokens", "patch_px": patch, "dim": dim,
            "prefix_tokens": ["class"], "suffix_tokens": [], "groups": [],
        },
    )  # fmt: skip
    return path


def _vit_embedding(graph: GraphWriter, dim: int, patch: int, image: int, positions: float) -> tuple[str, int]:
    """Add patch projection, class token and positions; return the tokens' name and how many they are."""
    tokens = 1 + (image // patch) ** 2
    kernel = [graph.weight("patch.weight", dim, 3, patch, patch), graph.weight("patch.bias", dim)]
    projected = graph.node(
        "Conv", ["pixels", *kernel], "patch.map", kernel_shape=[patch, patch], strides=[patch, patch]
    )
    flat_shape = graph.constant("patch.flat_shape", [0, dim, -1], np.int64)
    flat = graph.node("Reshape", [projected, flat_shape], "patch.flat")
    patches = graph.node("Transpose", [flat], "patch.tokens", perm=[0, 2, 1])
    batch = graph.node("Shape", ["pixels"], "batch", start=0, end=1)
    class_dims = graph.constant("class.dims", [1, dim], np.int64)
    class_shape = graph.node("Concat", [batch, class_dims], "class.shape", axis=0)
    class_weight = graph.weight("class.weight", 1, 1, dim)
    class_tokens = graph.node("Expand", [class_weight, class_shape], "class.tokens")
    joined = graph.node("Concat", [class_tokens, patches], "embedding.joined", axis=1)
    table = graph.weight("positions", 1, tokens, dim, stddev=positions)
    return graph.node("Add", [joined, table], "embedding"), tokens


def _vit_block(graph: GraphWriter, name: str, stream: str, dim: int, mlp: int) -> str:
    """Add one pre-norm transformer block on `stream` [batch, tokens, dim]; return its output's name."""
    normed = graph.layer_norm(stream, f"{name}.norm1", dim)
    by_head = {}
    # Keys are laid out [batch, heads, head dim, tokens] at once, ready for the product with the queries.
    for role, order in (("query", [0, 2, 1, 3]), ("key", [0, 2, 3, 1]), ("value", [0, 2, 1, 3])):
        projected = graph.linear(normed, f"{name}.{role}", dim, dim)
        split = graph.node("Reshape", [projected, "split_heads"], f"{name}.{role}.split")
        by_head[role] = graph.node("Transpose", [split], f"{name}.{role}.heads", perm=order)
    scaled = graph.node("Mul", [by_head["query"], "score_scale"], f"{name}.query.scaled")
    scores = graph.node("MatMul", [scaled, by_head["key"]], f"{name}.scores")
    shares = graph.node("Softmax", [scores], f"{name}.shares", axis=-1)
    mixed = graph.node("MatMul", [shares, by_head["value"]], f"{name}.mixed")
    ordered = graph.node("Transpose", [mixed], f"{name}.ordered", perm=[0, 2, 1, 3])
    merged = graph.node("Reshape", [ordered, "merge_heads"], f"{name}.merged")
    projected = graph.linear(merged, f"{name}.projection", dim, dim)
    attended = graph.node("Add", [stream, projected], f"{name}.attended")

    normed = graph.layer_norm(attended, f"{name}.norm2", dim)
    hidden = graph.linear(normed, f"{name}.hidden", dim, mlp)
    # GELU as x * (1 + erf(x / sqrt 2)) / 2 in this order of operators is what ONNX Runtime fuses.
    ratio = graph.node("Div", [hidden, "sqrt_two"], f"{name}.gelu.ratio")
    error = graph.node("Erf", [ratio], f"{name}.gelu.erf")
    share = graph.node("Add", [error, "one"], f"{name}.gelu.share")
    doubled = graph.node("Mul", [hidden, share], f"{name}.gelu.doubled")
    active = graph.node("Mul", [doubled, "half"], f"{name}.gelu")
    return graph.node("Add", [attended, graph.linear(active, f"{name}.shrunk", mlp, dim)], f"{name}.output")


def write_near_free(path: Path, patch: int = 16, tile: int = 224) -> Path:
    """Write an encoder that only picks the upper left pixel of every patch, and its card; return `path`.

    Input `pixels` [batch, 3, height, width], all but the bands dynamic; output `features`
    [batch, 3, height / patch, width / patch], in scaled pixel values: it also serves as a check that each
    vector comes from where it is drawn.
    """
    graph = GraphWriter(seed=0)
    graph.constant("start", [0, 0], np.int64)
    graph.constant("end", [np.iinfo(np.int64).max] * 2, np.int64)
    graph.constant("axes", [2, 3], np.int64)
    graph.constant("step", [patch, patch], np.int64)
    graph.node("Slice", ["pixels", "start", "end", "axes", "step"], "features")
    graph.save(path, {"pixels": ["batch", 3, "height", "width"]}, {"features": ["batch", 3, "rows", "columns"]})
    _write_card(
        path,
        name="Near-free",
        description="The upper left pixel of every patch: next to no work, so that the pipeline shows.",
        window={
            "default": tile, "min": patch, "max": 8192 // patch * patch, "multiple_of": patch,
            "square_only": False, "overlap": 0,
        },
        output={
            "name": "features", "layout": "map", "patch_px": patch, "dim": 3,
            "prefix_tokens": [], "suffix_tokens": [], "groups": [],
        },
    )  # fmt: skip
    return path


def _write_card(path: Path, name: str, description: str, window: dict[str, object], output: dict[str, object]) -> None:
    """Write the card of the model at `path` beside it (ImageNet statistics on 8-bit red, green, blue)."""
    card = {
        "schema": "terrapatch-encoder-1",
        "id": path.stem,
        "version": "1.0.0",
        "name": name,
        "description": description,
        "licence": "CC0-1.0",
        "source": "written by benchmarks/models.py",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "inputs": [
            {
                "name": "pixels",
                "role": "pixels",
                "dtype": "float32",
                "dims": ["batch", "bands", "height", "width"],
            }
        ],
        "bands": [
            {"name": "red", "wavelength_um": 0.665},
            {"name": "green", "wavelength_um": 0.56},
            {"name": "blue", "wavelength_um": 0.49},
        ],
        "bands_flexible": False,
        "source_resolution": None,
        "scaling": [
            {"type": "scale", "value": 255},
            {"type": "z-score", "mean": [0.485, 0.456, 0.406], "stddev": [0.229, 0.224, 0.225]},
        ],
        "window": window,
        "outputs": [output],
        "similarity": "cosine",
    }
    path.with_suffix(".json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
