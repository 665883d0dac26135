"""The scaling of pixels as the first nodes of a graph, so that a device gets them as the raster holds them.

What `PixelScaler` and `arranged` do, node by node: bands that are computed or filled, invalid pixels as 0, the order
of a card's dims, rounding for models of whole numbers. Everything is computed in float32, also where the model's inside
is float16, in which reflectances would overflow.
"""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple, Union

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ...imagery.made_bands import DerivedBand, MadeBands
from ...imagery.scaling import LEAST_POWER, PixelScaling, Step, affine_step, is_affine
from ..card_parts import ModelInput
from ..model_inputs import MASK_INPUT
from .editing import LEAST_OPSET, opset_of, rename_read, replace_nodes

PIXEL_DTYPES = ("uint8", "uint16", "int16", "float32")
_PREFIX = "terrapatch_scaling_"
_AXES = ("batch", "bands", "height", "width")
_KNOWN_STEPS = ("min-max", "z-score", "offset", "scale", "clip", "clip-min", "clip-max", "processing")
Numbers = Union[float, np.ndarray]


def can_scale(model: onnx.ModelProto, scaling: PixelScaling, pixel_dtype: str, tensor: ModelInput) -> str:
    """Why scaling cannot be part of a model; empty where it can."""
    if pixel_dtype not in PIXEL_DTYPES:
        return f"pixels of {pixel_dtype} are scaled outside of the model"
    if opset_of(model) < LEAST_OPSET:
        return f"opset {opset_of(model)} is too old to scale pixels in"
    dtype = _declared_dtype(model, tensor.name)
    if dtype.kind not in "fiu" or (dtype.kind in "iu" and dtype.itemsize > 2):
        return f"the model takes pixels of {dtype.name}, which float32 cannot count"
    made = () if scaling.made is None else (scaling.made.unit_steps, *(band.steps for band in scaling.made.derived))
    for step in (*scaling.steps, *(step for steps in made for step in steps)):
        if step["type"] not in _KNOWN_STEPS or step.get("expression", "log10") not in ("log10", "decibel"):
            return f"the scaling {step['type']} is not known"
    return ""


def put_scaling_first(model: onnx.ModelProto, scaling: PixelScaling, pixel_dtype: str, tensor: ModelInput) -> None:
    """Let a model take raw pixels and a mask; the model is changed.

    Its pixel input keeps its name and becomes [batch, bands read, height, width] of `pixel_dtype`, whatever the dims of
    the card. A further input, `MASK_INPUT`, bool, says which pixels hold imagery: [batch, height, width], or [1, 1, 1]
    for all.
    """
    writer = _Writer(opset_of(model))
    values = model.graph.input[_position(model.graph, tensor.name)].type.tensor_type
    raw = writer.node("Cast", [tensor.name], to=TensorProto.FLOAT)
    scaled = writer.steps(raw, scaling.steps, scaling.bands)
    if scaling.made is not None:
        scaled = writer.made(raw, scaled, scaling.made)
    axis = writer.unsqueezed(MASK_INPUT, [1])
    valid = writer.node("Where", [axis, scaled, writer.constant(0.0)])
    ready = writer.typed(writer.arranged(valid, tensor.dims), _declared_dtype(model, tensor.name))
    rename_read(model.graph.node, tensor.name, ready)
    replace_nodes(model.graph, [*writer.nodes, *model.graph.node])
    model.graph.initializer.extend(writer.constants)
    sizes = _sizes(values, tensor.dims, scaling.bands)
    given = helper.make_tensor_value_info(tensor.name, helper.np_dtype_to_tensor_dtype(np.dtype(pixel_dtype)), sizes)
    model.graph.input[_position(model.graph, tensor.name)].CopyFrom(given)
    spread = ["usable_batch", "usable_height", "usable_width"]
    model.graph.input.append(helper.make_tensor_value_info(MASK_INPUT, TensorProto.BOOL, spread))


def _declared_dtype(model: onnx.ModelProto, name: str) -> np.dtype:
    declared = model.graph.input[_position(model.graph, name)].type.tensor_type.elem_type
    return np.dtype(helper.tensor_dtype_to_np_dtype(declared))


def _position(graph: onnx.GraphProto, name: str) -> int:
    return [item.name for item in graph.input].index(name)


def _sizes(declared: onnx.TypeProto.Tensor, dims: Sequence[Union[str, int]], bands: int) -> List[Union[str, int]]:
    """Sizes of raw pixels: those that the model fixes, else names."""
    known = dict(zip(dims, declared.shape.dim))
    sizes: List[Union[str, int]] = []
    for axis in _AXES:
        size = known.get(axis)
        fixed = size.dim_value if size is not None else 0
        sizes.append(bands if axis == "bands" else 1 if size is None else fixed or size.dim_param or axis)
    return sizes


def folded(steps: Sequence[Step], bands: int) -> List[Tuple[str, Numbers, Numbers]]:
    """Steps with neighbours that only multiply and add folded into one, in float64.

    Returns
    -------
    list of (kind, first, second)
        `affine` with gain and bias, `clip` with least and most, `log10` with a factor of its result and nothing.
    """
    found: List[Tuple[str, Numbers, Numbers]] = []
    for step in steps:
        kind = step["type"]
        if is_affine(step):
            gain, bias = affine_step(step)
            if found and found[-1][0] == "affine":
                _, old_gain, old_bias = found.pop()
                gain, bias = old_gain * gain, old_bias * gain + bias
            found.append(("affine", gain, bias))
        elif kind in ("clip", "clip-min", "clip-max"):
            low = np.asarray(step.get("minimum", -np.inf), dtype=np.float64)
            high = np.asarray(step.get("maximum", np.inf), dtype=np.float64)
            found.append(("clip", low, high))
        else:
            found.append(("log10", 10.0 if step["expression"] == "decibel" else 1.0, 0.0))
    return found


class _Writer:
    """Collects nodes; every method returns the name of what it made."""

    def __init__(self, opset: int) -> None:
        self.nodes: List[onnx.NodeProto] = []
        self.constants: List[onnx.TensorProto] = []
        self._opset = opset

    def node(self, operator: str, inputs: Sequence[str], **attributes: Any) -> str:
        made = f"{_PREFIX}{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [made], name=made, **attributes))
        return made

    def constant(self, numbers: object, dtype: type = np.float32) -> str:
        name = f"{_PREFIX}constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(numbers, dtype=dtype), name))
        return name

    def per_band(self, numbers: Numbers) -> str:
        """A number, or one for each band, to be spread over [batch, bands, height, width]."""
        values = np.asarray(numbers, dtype=np.float64)
        return self.constant(values.reshape(-1, 1, 1) if values.ndim else values)

    def steps(self, pixels: str, steps: Sequence[Step], bands: int) -> str:
        for kind, first, second in folded(steps, bands):
            pixels = self.step(pixels, kind, first, second)
        return pixels

    def step(self, pixels: str, kind: str, first: Numbers, second: Numbers) -> str:
        if kind == "affine":
            if np.any(np.asarray(first) != 1.0):
                pixels = self.node("Mul", [pixels, self.per_band(first)])
            if np.any(np.asarray(second) != 0.0):
                pixels = self.node("Add", [pixels, self.per_band(second)])
            return pixels
        if kind == "clip":
            for operator, limit in (("Max", first), ("Min", second)):
                if np.any(np.isfinite(limit)):
                    pixels = self.node(operator, [pixels, self.per_band(limit)])
            return pixels
        least = self.node("Max", [pixels, self.constant(LEAST_POWER)])
        return self.node("Mul", [self.node("Log", [least]), self.constant(float(first) / np.log(10.0))])

    def made(self, raw: str, scaled: str, made: MadeBands) -> str:
        """All bands of the model in its order."""
        parts, places = [scaled], list(made.read)
        for band in made.derived:
            parts.append(self.derived(raw, band, made.unit_steps))
            places.append(band.position)
        if made.filled:
            one = self.band(raw, 0)
            always = self.constant(True, np.bool_)
            for gap in made.filled:  # whatever the pixels are, NaN too
                parts.append(self.node("Where", [always, self.constant(np.full((1, 1, 1, 1), gap.value)), one]))
                places.append(gap.position)
        together = self.node("Concat", parts, axis=1)
        if places == sorted(places):
            return together
        return self.node("Gather", [together, self.constant(np.argsort(places), np.int64)], axis=1)

    def band(self, pixels: str, position: int) -> str:
        return self.node("Gather", [pixels, self.constant([position], np.int64)], axis=1)

    def derived(self, raw: str, band: DerivedBand, unit_steps: Sequence[Step]) -> str:
        """A normalised difference; units step by step, so that whole numbers that cancel out still do."""
        ends = [self.unfolded(self.band(raw, position), unit_steps) for position in (band.first, band.second)]
        total = self.node("Add", ends)
        empty = self.node("Equal", [total, self.constant(0.0)])
        ratio = self.node("Div", [self.node("Sub", ends), self.node("Where", [empty, self.constant(1.0), total])])
        ratio = self.node("Where", [empty, self.constant(0.0), ratio])
        return self.steps(self.step(ratio, "clip", -1.0, 1.0), band.steps, 1)

    def unfolded(self, pixels: str, steps: Sequence[Step]) -> str:
        for step in steps:
            if step["type"] in ("offset", "scale"):
                operator, number = ("Sub", step["value"]) if step["type"] == "offset" else ("Div", step["value"] or 1.0)
                pixels = self.node(operator, [pixels, self.per_band(number)])
            else:
                pixels = self.steps(pixels, [step], 1)
        return pixels

    def unsqueezed(self, tensor: str, axes: Sequence[int]) -> str:
        return self._axes("Unsqueeze", tensor, axes)

    def _axes(self, operator: str, tensor: str, axes: Sequence[int]) -> str:
        if self._opset < 13:
            return self.node(operator, [tensor], axes=list(axes))
        return self.node(operator, [tensor, self.constant(list(axes), np.int64)])

    def arranged(self, pixels: str, dims: Sequence[Union[str, int]]) -> str:
        """Pixels [batch, bands, height, width] in the order of a card's dims, with axes of one for all others."""
        order = [_AXES.index(axis) for axis in dims if isinstance(axis, str) and axis in _AXES]
        if 0 not in order:
            pixels = self._axes("Squeeze", pixels, [0])
            order = [axis - 1 for axis in order]
        if order != sorted(order):
            pixels = self.node("Transpose", [pixels], perm=order)
        more = [position for position, axis in enumerate(dims) if axis not in _AXES]
        return self.unsqueezed(pixels, more) if more else pixels

    def typed(self, pixels: str, dtype: np.dtype) -> str:
        """Pixels in the type that the model takes; whole numbers rounded and clipped to its range, NaN as 0."""
        if dtype == np.float32:
            return pixels
        if dtype.kind in "iu":
            limits = np.iinfo(dtype)
            nothing = self.node("IsNaN", [pixels])
            pixels = self.node("Where", [nothing, self.constant(0.0), pixels])
            pixels = self.node("Round", [pixels])
            pixels = self.step(pixels, "clip", float(limits.min), float(limits.max))
        return self.node("Cast", [pixels], to=int(helper.np_dtype_to_tensor_dtype(dtype)))
