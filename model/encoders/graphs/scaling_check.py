"""Whether scaling as nodes of a graph does what `PixelScaler` does, tried on pixels of every kind."""

from __future__ import annotations

from typing import Tuple

import numpy as np
import onnx
import onnxruntime
from onnx import helper

from ...imagery.scaling import PixelScaler, PixelScaling
from ..card_parts import ModelInput
from ..element_types import as_type
from ..model_inputs import MASK_INPUT, arranged
from .scaling_nodes import put_scaling_first

_SIDES = 32, 48
_CLOSE = 2e-5  # relative to the numbers that scaling gives: float32 in place of float64
_IR_VERSION = 8


def check_scaling(scaling: PixelScaling, pixel_dtype: str, tensor: ModelInput, opset: int) -> str:
    """Run the nodes alone, on the processor; returns what is wrong with them, or nothing."""
    raw, usable = made_up_raw_pixels(scaling.bands, np.dtype(pixel_dtype))
    wanted = np.empty((1, scaling.given, *_SIDES), dtype=np.float32)
    PixelScaler(scaling, raw.dtype).into(raw, usable, wanted[0])
    ready = as_type(arranged(wanted, tensor.dims), np.dtype(tensor.dtype))
    model = _alone(tensor, ready, opset)
    put_scaling_first(model, scaling, pixel_dtype, tensor)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (given,) = session.run(None, {tensor.name: raw[None], MASK_INPUT: usable[None]})
    if given.shape != ready.shape or given.dtype != ready.dtype:
        return (
            f"scaling gives {given.dtype.name} {list(given.shape)} in place of {ready.dtype.name} {list(ready.shape)}"
        )
    finite = np.isfinite(ready) if ready.dtype.kind == "f" else np.ones(ready.shape, dtype=bool)
    one, other = ready[finite].astype(np.float64), given[finite].astype(np.float64)
    slack = 1.0 if ready.dtype.kind in "iu" else 0.0  # a half may be rounded to either side
    half = 1e-3 if ready.dtype == np.float16 else 0.0
    if (np.abs(one - other) > slack + (_CLOSE + half) * np.maximum(1.0, np.abs(one))).any():
        return "scaling gives other numbers in the graph"
    return ""


def made_up_raw_pixels(bands: int, dtype: np.dtype) -> Tuple[np.ndarray, np.ndarray]:
    """Pixels [bands, 32, 48] as rasters hold them, and which of them hold imagery [32, 48]; others may be NaN."""
    rng = np.random.default_rng(0)
    shape = (bands, *_SIDES)
    if dtype.kind == "f":
        raw = np.where(rng.random(shape) < 0.5, rng.random(shape), rng.uniform(-50, 12_000, shape)).astype(dtype)
    else:
        limits = np.iinfo(dtype)
        wide = rng.integers(limits.min, limits.max, shape, endpoint=True)
        usual = rng.integers(0, min(limits.max, 4000), shape, endpoint=True)
        raw = np.where(rng.random(shape) < 0.5, usual, wide).astype(dtype)
    usable = rng.random(_SIDES) < 0.8
    if dtype.kind == "f":
        raw[:, ~usable] = np.nan
    return raw, usable


def _alone(tensor: ModelInput, ready: np.ndarray, opset: int) -> onnx.ModelProto:
    """A model that gives its input."""
    kind = helper.np_dtype_to_tensor_dtype(ready.dtype)
    dims = [None] * ready.ndim
    graph = helper.make_graph(
        [helper.make_node("Identity", [tensor.name], ["scaled"])],
        "scaling",
        [helper.make_tensor_value_info(tensor.name, kind, dims)],
        [helper.make_tensor_value_info("scaled", kind, dims)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    model.ir_version = _IR_VERSION
    return model
