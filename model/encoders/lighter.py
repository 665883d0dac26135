"""Converting a model to lighter numbers: float16 inside, or int8 matrix products."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator, List

import onnx

from ..errors import EncoderError
from .external_data import MOST_IN_ONE_PIECE, weight_bytes, weights_apart

_QUANTISED = re.compile(
    r"(Dynamic|De)?[Qq]uantize(Linear|BFP)$|QLinear|Q(Gemm|Attention|Conv)$|(MatMul|Conv)Integer|MatMul\w*(Bits|4)"
)


def quantised_operators(model: onnx.ModelProto) -> List[str]:
    """Operators that show that a model is quantised already, by name."""
    return sorted({node.op_type for node in _nodes(model) if _QUANTISED.match(node.op_type)})


def _nodes(model: onnx.ModelProto) -> Iterator[onnx.NodeProto]:
    """Every node, those of functions and of branches included."""
    graphs = [model.graph, *model.functions]
    while graphs:
        for node in graphs.pop().node:
            yield node
            for attribute in node.attribute:
                graphs += [attribute.g] if attribute.HasField("g") else []
                graphs += attribute.graphs


def name_nodes(model: onnx.ModelProto) -> None:
    """Give every node a name of its own: converters build the names of new nodes from those of old ones."""
    for number, node in enumerate(_nodes(model)):
        node.name = f"{number}_{node.op_type}"


def _drop_repeated(model: onnx.ModelProto) -> None:
    """Drop casts that are there twice: the converter adds one for each node that reads a value, all of one name."""
    seen = set()
    nodes = []
    for node in model.graph.node:
        made = tuple(node.output)
        if made not in seen:
            nodes.append(node)
        seen.add(made)
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def to_int8(model: onnx.ModelProto, target: Path) -> None:
    """Write a model with its matrix products quantised dynamically: int8 weights, activations measured as they come.

    One scale per output channel: measured on a ViT-S/16, that keeps the vectors far closer to full precision where
    weights have heavy tails (cosine 0.99 against 0.95 with one scale per matrix) at the same speed. A reduced range of
    weights brought neither speed nor closeness, also without VNNI instructions.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.quant_utils import add_pre_process_metadata

    # declared shapes of inner values, where an exporter wrote wrong ones, stop the quantiser
    del model.graph.value_info[:]
    if not any(node.op_type in ("MatMul", "Gemm") for node in model.graph.node):
        raise EncoderError("it has no matrix products, and int8 convolutions are slower on most processors")
    add_pre_process_metadata(model)  # else a hint for developers goes to the user's screen
    quantize_dynamic(
        model,
        str(target),
        op_types_to_quantize=["MatMul", "Gemm"],
        per_channel=True,
        reduce_range=False,
        weight_type=QuantType.QInt8,
    )


def to_fp16(model: onnx.ModelProto) -> onnx.ModelProto:
    """A model that computes in float16 and still takes and gives what it did."""
    from onnxruntime.transformers.float16 import convert_float_to_float16

    large = weight_bytes(model) >= MOST_IN_ONE_PIECE
    if large:  # the converter would give a copy of it to ONNX in one piece
        with weights_apart(model, "weights.bin"):
            inferred = onnx.shape_inference.infer_shapes(model)
        del model.graph.value_info[:]
        model.graph.value_info.extend(inferred.graph.value_info)
    half: onnx.ModelProto = convert_float_to_float16(model, keep_io_types=True, disable_shape_infer=large)
    _drop_repeated(half)
    name_nodes(half)
    return half
