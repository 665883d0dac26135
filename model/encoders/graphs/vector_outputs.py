"""What a derived graph gives: vectors as float16, the largest number among them, and the same vectors in float32."""

from __future__ import annotations

import onnx
from onnx import TensorProto, helper

from .editing import free_names, remove_unread
from .output_names import FULL_VECTORS, LARGEST, VECTORS

_FULL = "terrapatch_vectors_f32"


def give_half_vectors(model: onnx.ModelProto, output: str) -> None:
    """Let a model give `VECTORS` float16, `LARGEST` float32, their largest absolute value, and `FULL_VECTORS` float32.

    All three come from the output of that name, whose other outputs are dropped; the model is changed. Whoever finds
    the largest beyond what float16 holds reads `FULL_VECTORS` instead.
    """
    graph = model.graph
    output = free_names(model, (VECTORS, LARGEST, FULL_VECTORS)).get(output, output)
    graph.node.extend(
        [
            helper.make_node("Cast", [output], [FULL_VECTORS], name=FULL_VECTORS, to=TensorProto.FLOAT),
            helper.make_node("Cast", [FULL_VECTORS], [VECTORS], name=VECTORS, to=TensorProto.FLOAT16),
            helper.make_node("Abs", [FULL_VECTORS], [f"{_FULL}_abs"], name=f"{_FULL}_abs"),
            helper.make_node("ReduceMax", [f"{_FULL}_abs"], [LARGEST], name=LARGEST, keepdims=0),
        ]
    )
    del graph.output[:]
    graph.output.extend(
        [
            helper.make_tensor_value_info(VECTORS, TensorProto.FLOAT16, None),
            helper.make_tensor_value_info(LARGEST, TensorProto.FLOAT, []),
            helper.make_tensor_value_info(FULL_VECTORS, TensorProto.FLOAT, None),
        ]
    )
    remove_unread(graph)
