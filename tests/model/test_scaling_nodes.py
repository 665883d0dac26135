"""Scaling as nodes of a graph: what goes in is what the raster holds, what comes out is what `PixelScaler` makes."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import helper

from terrapatch.model.encoders.card_parts import ModelInput
from terrapatch.model.encoders.element_types import as_type
from terrapatch.model.encoders.graphs.scaling_check import check_scaling, made_up_raw_pixels
from terrapatch.model.encoders.graphs.scaling_nodes import PIXEL_DTYPES, can_scale, put_scaling_first
from terrapatch.model.encoders.model_inputs import MASK_INPUT, arranged
from terrapatch.model.imagery.made_bands import DerivedBand, FilledBand, MadeBands
from terrapatch.model.imagery.scaling import PixelScaler, PixelScaling

PLAIN = ModelInput("pixels", "pixels")
STEPS: Dict[str, List[Dict[str, Any]]] = {
    "none": [],
    "min-max": [{"type": "min-max", "minimum": [0, 5, 10], "maximum": [3000, 4000.5, 10]}],
    "z-score": [{"type": "z-score", "mean": [1104.2, 900, 3], "stddev": [500.0, 0, 2]}],
    "clip": [{"type": "clip", "minimum": [0, 10, 20], "maximum": 200}],
    "clip-min": [{"type": "clip-min", "minimum": 12}],
    "clip-max": [{"type": "clip-max", "maximum": [100, 200, 3000]}],
    "offset": [{"type": "offset", "value": [1000, 0, -1000]}],
    "scale": [{"type": "scale", "value": [255, 0, 10_000]}],
    "log10": [{"type": "processing", "expression": "log10"}],
    "decibel": [{"type": "processing", "expression": "decibel"}, {"type": "z-score", "mean": -12, "stddev": 5}],
    "all": [
        {"type": "offset", "value": 1000},
        {"type": "scale", "value": 10_000},
        {"type": "clip", "minimum": 0, "maximum": 1.5},
        {"type": "min-max", "minimum": [0, 0.01, 0.1], "maximum": [0.3, 0.4, 0.5]},
        {"type": "z-score", "mean": [0.485, 0.456, 0.406], "stddev": [0.229, 0.224, 0.225]},
        {"type": "clip-max", "maximum": 2},
    ],
}
MADE = MadeBands(
    read=(3, 0, 1),
    derived=(DerivedBand(2, 0, 1, ({"type": "z-score", "mean": 0.1, "stddev": 0.3},)),),
    filled=(FilledBand(4, -1.5),),
    unit_steps=({"type": "offset", "value": 1000}, {"type": "scale", "value": 10_000}),
)


def model_of(tensor: ModelInput, opset: int = 17) -> onnx.ModelProto:
    """A model that gives what it takes."""
    kind = helper.np_dtype_to_tensor_dtype(np.dtype(tensor.dtype))
    dims = [None] * len(tensor.dims)
    graph = helper.make_graph(
        [helper.make_node("Identity", ["pixels"], ["given"])],
        "same",
        [helper.make_tensor_value_info("pixels", kind, dims)],
        [helper.make_tensor_value_info("given", kind, dims)],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def both(
    scaling: PixelScaling,
    raw: np.ndarray,
    usable: Optional[np.ndarray],
    tensor: ModelInput = PLAIN,
    opset: int = 17,
) -> Tuple[np.ndarray, np.ndarray]:
    """What the plain way and what the graph makes of tiles [n, bands, height, width]."""
    plain = np.empty((len(raw), scaling.given, *raw.shape[2:]), dtype=np.float32)
    for position, tile in enumerate(raw):
        PixelScaler(scaling, raw.dtype).into(tile, None if usable is None else usable[position], plain[position])
    wanted = as_type(arranged(plain, tensor.dims), np.dtype(tensor.dtype))
    model = model_of(tensor, opset)
    put_scaling_first(model, scaling, raw.dtype.name, tensor)
    onnx.checker.check_model(model)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    mask = np.ones((1, 1, 1), dtype=bool) if usable is None else usable
    (given,) = session.run(None, {"pixels": raw, MASK_INPUT: mask})
    return wanted, given


def tiles(dtype: str, bands: int = 3, count: int = 2) -> Tuple[np.ndarray, np.ndarray]:
    raw, usable = made_up_raw_pixels(bands, np.dtype(dtype))
    return np.stack([raw, raw[:, ::-1]][:count]), np.stack([usable, usable[::-1]][:count])


@pytest.mark.parametrize("dtype", PIXEL_DTYPES)
@pytest.mark.parametrize("name", STEPS)
def test_every_step_on_every_type(name: str, dtype: str) -> None:
    raw, usable = tiles(dtype)
    wanted, given = both(PixelScaling(tuple(STEPS[name]), 3), raw, usable)
    assert given.shape == wanted.shape
    assert given.dtype == np.float32
    np.testing.assert_allclose(given, wanted, rtol=2e-5, atol=2e-5)
    assert (given[~np.broadcast_to(usable[:, None], given.shape)] == 0).all()


def test_a_mask_of_one_stands_for_tiles_that_are_whole() -> None:
    raw, _ = tiles("uint8")
    wanted, given = both(PixelScaling(tuple(STEPS["all"]), 3), raw, None)
    np.testing.assert_allclose(given, wanted, rtol=1e-5, atol=1e-5)
    assert (given != 0).any()


@pytest.mark.parametrize("dtype", PIXEL_DTYPES)
def test_bands_that_are_computed_or_filled(dtype: str) -> None:
    raw, usable = tiles(dtype)
    if dtype != "uint8":  # a sum of zero after the offset
        raw[:, :2, 0, 0] = [[1500, 500]] * len(raw)
        usable[:, 0, 0] = True
    wanted, given = both(PixelScaling(tuple(STEPS["z-score"]), 3, MADE), raw, usable)
    assert given.shape[1] == 5
    np.testing.assert_allclose(given, wanted, rtol=1e-4, atol=1e-4)
    assert (given[:, 4][usable] == -1.5).all()
    assert (given[:, 4][~usable] == 0).all()
    if dtype != "uint8":
        assert given[0, 2, 0, 0] == pytest.approx((0 - 0.1) / 0.3)


@pytest.mark.parametrize("opset", [11, 12, 13, 18, 21])
@pytest.mark.parametrize(
    "dims",
    [
        ("batch", "height", "width", "bands"),
        ("batch", "bands", "time", "height", "width"),
        ("batch", "time", "bands", "height", "width"),
        ("batch", 1, "height", "width", "bands"),
    ],
)
def test_the_order_of_a_cards_dims(dims: Tuple[Any, ...], opset: int) -> None:
    raw, usable = tiles("uint16")
    tensor = ModelInput("pixels", "pixels", dims=dims)
    wanted, given = both(PixelScaling(tuple(STEPS["all"]), 3), raw, usable, tensor, opset)
    assert given.shape == wanted.shape
    np.testing.assert_allclose(given, wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("dims", [("bands", "height", "width"), ("height", "width", "bands")])
def test_a_model_of_one_tile_at_a_time(dims: Tuple[Any, ...]) -> None:
    raw, usable = tiles("int16", count=1)
    tensor = ModelInput("pixels", "pixels", dims=dims)
    wanted, given = both(PixelScaling(tuple(STEPS["scale"]), 3), raw, usable, tensor)
    assert given.shape == wanted.shape
    np.testing.assert_allclose(given, wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("wanted_dtype", ["uint8", "int8", "uint16", "int16"])
def test_a_model_of_whole_numbers_gets_them_rounded_and_clipped(wanted_dtype: str) -> None:
    raw = np.array([-400, -3, -1, 0, 1, 3, 5, 251, 253, 4000, 30_000], dtype=np.int16).reshape(1, 1, 1, -1)
    scaling = PixelScaling(({"type": "scale", "value": 2},), 1)
    wanted, given = both(scaling, raw, None, ModelInput("pixels", "pixels", dtype=wanted_dtype))
    assert given.dtype == wanted_dtype
    np.testing.assert_array_equal(given, wanted)  # halves go to the even neighbour: 0.5 to 0, 1.5 to 2


def test_reflectances_that_float16_cannot_hold_are_scaled_before_they_become_float16() -> None:
    raw = np.array([0, 10_000, 65_535], dtype=np.uint16).reshape(1, 1, 1, 3)
    scaling = PixelScaling(({"type": "offset", "value": -10_000}, {"type": "scale", "value": 10_000}), 1)
    _, given = both(scaling, raw, None, ModelInput("pixels", "pixels", dtype="float16"))
    assert given.dtype == np.float16
    np.testing.assert_allclose(given.ravel(), [1.0, 2.0, 7.5535], rtol=1e-3)


def test_what_cannot_be_expressed_is_told() -> None:
    scaling = PixelScaling((), 1)
    assert "float64" in can_scale(model_of(PLAIN), scaling, "float64", PLAIN)
    assert "opset 10" in can_scale(model_of(PLAIN, 10), scaling, "uint8", PLAIN)
    whole = ModelInput("pixels", "pixels", dtype="int32")
    assert "int32" in can_scale(model_of(whole), scaling, "uint8", whole)
    unbound = PixelScaling(({"type": "percentiles", "low": 2, "high": 98},), 1)
    assert "percentiles" in can_scale(model_of(PLAIN), unbound, "uint8", PLAIN)
    assert can_scale(model_of(PLAIN), scaling, "uint8", PLAIN) == ""


def test_the_check_before_keeping_notices_other_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    from terrapatch.model.encoders.graphs import scaling_check

    scaling = PixelScaling(tuple(STEPS["all"]), 3)
    assert check_scaling(scaling, "uint16", PLAIN, 17) == ""
    other = PixelScaling(tuple(STEPS["scale"]), 3)
    monkeypatch.setattr(
        scaling_check, "put_scaling_first", lambda model, _, *more: put_scaling_first(model, other, *more)
    )
    assert "other numbers" in check_scaling(scaling, "uint16", PLAIN, 17)
