"""The ONNX graph of a fitted MOSAIKS encoder.

It is the one that ran fastest in ONNX Runtime on a processor; resources/encoders/README-mosaiks.md has the figures.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .card import METADATA_KEY

if TYPE_CHECKING:
    from .mosaiks import MosaiksEncoder

_OPSET, _IR_VERSION = 17, 9
_FILTERS_AT_ONCE = 32
_BLOCKED_FROM, _BLOCK = 8, 4


def mosaiks_model(encoder: MosaiksEncoder, card: Mapping[str, Any]) -> onnx.ModelProto:
    """The ONNX graph of a fitted encoder: pad, convolve, rectify both ways, average, standardise.

    - Filters go in groups of 32: what lies between a convolution and its average then stays in the processor's cache,
      and a 1024 px tile takes 0.4 GB in place of the 2 GB and more of all 512 features at once.
    - The second side of the rectifier is an affine step on the first convolution's response, not a second convolution.
      It is written as BatchNormalization, which ONNX Runtime keeps in its blocked layout and fuses with the rectifier
      (Max, Min, Clip and Neg all make it convert the layout there and back).
    - From 8 bands on, bands are filled up to a multiple of 4 (with weights of 0), which that layout needs.
    - Rims are padded by their outermost pixel; the overlap of the tiles drops the patches that see it.
    """
    filters, bands = encoder.filters_, encoder.filters_.shape[1]
    added = -bands % _BLOCK if bands >= _BLOCKED_FROM else 0
    filters = np.pad(filters, ((0, 0), (0, added), (0, 0), (0, 0)))
    offset = encoder.bias_ - np.float32(encoder.bias)
    radius = encoder.kernel // 2
    graph = _Graph()
    pads = graph.constant("pads", np.array([0, 0, radius, radius, 0, added, radius, radius], dtype=np.int64))
    image = graph.node("Pad", ["pixels", pads], "padded", mode="edge") if radius or added else "pixels"
    above: List[str] = []
    below: List[str] = []
    for first in range(0, len(filters), _FILTERS_AT_ONCE):
        some = slice(first, first + _FILTERS_AT_ONCE)
        weights = graph.constant(f"filters_{first}", filters[some])
        response = graph.node(
            "Conv", [image, weights, graph.constant(f"offset_{first}", offset[some])], f"response_{first}"
        )
        # the response r carries the threshold b already, as r - b; -r - b is then -(r - b) - 2b
        count = len(filters[some])
        negated = graph.affine(response, np.full(count, -1.0), np.full(count, -2.0 * encoder.bias), f"negated_{first}")
        for side, pooled in ((response, above), (negated, below)):
            rectified = graph.node("Relu", [side], f"rectified_{side}")
            pooled.append(
                graph.node(
                    "AveragePool",
                    [rectified],
                    f"pooled_{side}",
                    kernel_shape=[encoder.patch, encoder.patch],
                    strides=[encoder.patch, encoder.patch],
                )
            )
    joined = graph.node("Concat", above + below, "joined", axis=1)
    spread = encoder.feature_std_.astype(np.float64)
    graph.affine(joined, 1.0 / spread, -encoder.feature_mean_ / spread, "features")
    return graph.model(bands, encoder.features, card)


class _Graph:
    """Nodes and constants of an ONNX graph while it is being written."""

    def __init__(self) -> None:
        self._nodes: List[onnx.NodeProto] = []
        self._constants: Dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, values: np.ndarray) -> str:
        """Keep an array under a name and return the name."""
        self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
        return name

    def node(self, operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        """Add a node with one output and return the output's name."""
        self._nodes.append(helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def affine(self, tensor: str, gain: np.ndarray, shift: np.ndarray, output: str) -> str:
        """Add gain * x + shift per channel."""
        names = [
            self.constant(f"{output}_{name}", np.asarray(values, dtype=np.float32))
            for name, values in (
                ("gain", gain),
                ("shift", shift),
                ("mean", np.zeros(len(gain))),
                ("variance", np.ones(len(gain))),
            )
        ]
        return self.node("BatchNormalization", [tensor, *names], output, epsilon=0.0)

    def model(self, bands: int, features: int, card: Mapping[str, Any]) -> onnx.ModelProto:
        """The finished model, with the card but for its sha256 (which is of this very file) in its metadata."""
        pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["batch", bands, "height", "width"])
        output = helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", features, "rows", "cols"])
        used = {name for node in self._nodes for name in node.input}
        constants = [tensor for name, tensor in self._constants.items() if name in used]
        graph = helper.make_graph(self._nodes, "mosaiks", [pixels], [output], constants)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR_VERSION, producer_name="terrapatch"
        )
        if card:
            kept = {key: value for key, value in card.items() if key != "sha256"}
            helper.set_model_props(model, {METADATA_KEY: json.dumps(kept, sort_keys=True)})
        return model
