"""Models whose image input is not float32: whole numbers are rounded and clipped, and other types are named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
import pytest
from contract_encoders import FLOAT, Graph, window
from fake_encoders import write_card
from onnx import TensorProto
from rasters import write_raster

from terrapatch.model.encoders.element_types import as_type
from terrapatch.model.encoders.probe_model import probe_model
from terrapatch.model.errors import EncoderError, InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest

SHAPE = ["batch", 3, "height", "width"]
WHOLE = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "int64", "uint64")


def write_means(folder: Path, dtype: str, card: Optional[dict] = None) -> Path:
    """[B, 3, H, W] of a type -> the mean of each 4 px patch in float32."""
    graph = Graph()
    graph.node("Cast", ["pixels"], "cast", to=FLOAT)
    graph.node("AveragePool", ["cast"], "features", kernel_shape=[4, 4], strides=[4, 4])
    kind = getattr(TensorProto, {"float64": "DOUBLE"}.get(dtype, dtype.upper()))
    file = graph.write(folder / f"{dtype}.onnx", {"pixels": (kind, SHAPE)}, {"features": ["batch", 3, "r", "c"]})
    if card is not None:
        values = {
            "inputs": [
                {"name": "pixels", "role": "pixels", "dtype": dtype, "dims": ["batch", "bands", "height", "width"]}
            ],
            "bands": [{"name": name} for name in ("red", "green", "blue")],
            "bands_flexible": False,
            "window": {**window(32), "min": 4, "multiple_of": 4},
            "outputs": [{"name": "features", "layout": "map", "patch_px": 4, "dim": 3}],
        }
        write_card(file, **{**values, **card})
    return file


def vectors(folder: Path, raster: Path, encoder: Path) -> np.ndarray:
    """Of every patch, [rows, cols, 3]; patches of 4 px."""
    out = folder / f"{encoder.stem}-out"
    embed(EmbedRequest(raster=str(raster), encoder=str(encoder), out=str(out), bands=(1, 2, 3)), SilentReporter())
    values = np.load(out / "vectors.npy").astype(np.float64)
    side = int(np.sqrt(len(values)))
    return values.reshape(side, side, 3)


def patch_means(pixels: np.ndarray) -> np.ndarray:
    bands, rows, cols = pixels.shape
    return pixels.reshape(bands, rows // 4, 4, cols // 4, 4).mean(axis=(2, 4)).transpose(1, 2, 0)


def made_pixels(dtype: str, high: int) -> np.ndarray:
    return np.random.default_rng(1).integers(0, high, (3, 64, 64)).astype(dtype)


def test_whole_numbers_are_rounded_and_clipped_never_wrapped() -> None:
    values = np.array([-3.0, -0.4, 0.6, 254.5, 255.5, 256.0, 1e9, np.nan, np.inf, -np.inf])
    for given in (values, values.astype(np.float32)):
        assert as_type(given, np.dtype("uint8")).tolist() == [0, 0, 1, 254, 255, 255, 255, 0, 255, 0]
    assert as_type(values, np.dtype("int8")).tolist() == [-3, 0, 1, 127, 127, 127, 127, 0, 127, -128]
    for name in WHOLE:
        limits = np.iinfo(name)
        low, high = as_type(np.array([-1e30, 1e30], dtype=np.float32), np.dtype(name)).tolist()
        assert low == limits.min
        assert limits.max - 2048 <= high <= limits.max
    assert as_type(np.array([-5, 70_000]), np.dtype("uint16")).tolist() == [0, 65535]


def test_a_uint8_model_without_a_card_gets_plain_pixels(tmp_path: Path) -> None:
    pixels = made_pixels("uint8", 256)
    raster = write_raster(tmp_path / "a.tif", pixels)
    found = vectors(tmp_path, raster, write_means(tmp_path, "uint8"))
    np.testing.assert_allclose(found, patch_means(pixels), atol=0.1)  # float16 keeps 1/16 up to 255
    assert 115 < found.mean() < 140


def test_a_uint8_model_without_a_card_gets_other_imagery_stretched_to_its_range(tmp_path: Path) -> None:
    pixels = made_pixels("uint16", 10_000)
    found = vectors(tmp_path, write_raster(tmp_path / "a.tif", pixels), write_means(tmp_path, "uint8"))
    low, high = np.percentile(pixels, [2, 98], axis=(1, 2))
    wanted = np.rint(np.clip((pixels - low[:, None, None]) / (high - low)[:, None, None], 0, 1) * 255)
    np.testing.assert_allclose(found, patch_means(wanted), atol=2.0)


@pytest.mark.parametrize("dtype", ["uint16", "int16", "int64"])
def test_wider_whole_numbers_without_a_card_get_plain_pixels(tmp_path: Path, dtype: str) -> None:
    pixels = made_pixels("uint16", 2000)
    found = vectors(tmp_path, write_raster(tmp_path / "a.tif", pixels), write_means(tmp_path, dtype))
    np.testing.assert_allclose(found, patch_means(pixels), atol=1.0)


def test_an_int8_model_without_a_card_gets_pixels_less_128(tmp_path: Path) -> None:
    pixels = made_pixels("uint8", 256)
    found = vectors(tmp_path, write_raster(tmp_path / "a.tif", pixels), write_means(tmp_path, "int8"))
    np.testing.assert_allclose(found, patch_means(pixels) - 128, atol=0.1)


@pytest.mark.parametrize("dtype", [*WHOLE, "float16", "float64"])
def test_a_card_for_a_model_of_another_type_works(tmp_path: Path, dtype: str) -> None:
    pixels = made_pixels("uint8", 256)
    encoder = write_means(tmp_path, dtype, {"scaling": [{"type": "scale", "value": 3.0}]})
    found = vectors(tmp_path, write_raster(tmp_path / "a.tif", pixels), encoder)
    exact = pixels / 3.0 if dtype.startswith("float") else np.rint(pixels / 3.0)
    np.testing.assert_allclose(found, patch_means(exact), atol=0.05)


@pytest.mark.parametrize(
    ("dtype", "words"),
    [
        ("uint8", "the input takes uint8, so pixels of 8-bit imagery go in as they are, 0..255"),
        ("int8", "the input takes int8"),
        ("uint16", "the input takes uint16, so pixels go in as they are, rounded and clipped to 0..65535"),
        ("float64", "2nd to 98th percentile is mapped to 0..1"),
    ],
)
def test_inspect_says_what_it_assumed(tmp_path: Path, dtype: str, words: str) -> None:
    finding = probe_model(write_means(tmp_path, dtype))
    assert [sentence for sentence in finding.unknown if sentence.startswith("scaling: ") and words in sentence]
    assert finding.card.pixels.dtype == dtype


@pytest.mark.parametrize("card", [None, {"inputs": [{"name": "pixels", "role": "pixels", "dtype": "float32"}]}])
def test_a_type_that_numpy_lacks_is_named(tmp_path: Path, card: Any) -> None:
    encoder = write_means(tmp_path, "bfloat16", card)
    raster = write_raster(tmp_path / "a.tif", made_pixels("uint8", 256))
    with pytest.raises(EncoderError, match=r"'pixels' has the element type bfloat16.*export the model with float32"):
        vectors(tmp_path, raster, encoder)


def test_an_output_of_a_type_that_numpy_lacks_is_named(tmp_path: Path) -> None:
    graph = Graph()
    graph.node("AveragePool", ["pixels"], "pooled", kernel_shape=[4, 4], strides=[4, 4])
    graph.node("Cast", ["pooled"], "features", to=TensorProto.BFLOAT16)
    file = graph.write(tmp_path / "out.onnx", {"pixels": (FLOAT, SHAPE)}, {"features": ["batch", 3, "r", "c"]})
    model = onnx.load(str(file))
    model.graph.output[0].type.tensor_type.elem_type = TensorProto.BFLOAT16
    onnx.save(model, str(file))
    with pytest.raises(EncoderError, match="'features' has the element type bfloat16"):
        probe_model(file)


@pytest.mark.parametrize(("values", "told"), [("uint8", False), ("reflectance", True), ("too large", True)])
def test_a_run_says_when_whole_numbers_leave_little(tmp_path: Path, values: str, told: bool) -> None:
    pixels = {
        "uint8": made_pixels("uint8", 256),
        "reflectance": made_pixels("uint16", 10_000).astype("float32") / 10_000,
        "too large": made_pixels("uint16", 10_000),
    }[values]
    dtype = "uint8" if values == "too large" else "uint16"
    encoder = write_means(tmp_path, dtype, {"scaling": []})
    reporter = SilentReporter()
    notices: list = []
    reporter.notice = notices.append  # type: ignore[method-assign]
    out = tmp_path / "out"
    raster = write_raster(tmp_path / "a.tif", pixels)
    embed(EmbedRequest(raster=str(raster), encoder=str(encoder), out=str(out), bands=(1, 2, 3)), reporter)
    assert any("rounded and cut off there, little is left" in notice for notice in notices) is told


def test_a_run_of_which_nothing_would_be_left_is_refused(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "a.tif", made_pixels("uint16", 10_000) + np.uint16(300))
    request = EmbedRequest(
        raster=str(raster),
        encoder=str(write_means(tmp_path, "uint8", {"scaling": []})),
        out=str(tmp_path / "out"),
        bands=(1, 2, 3),
    )
    with pytest.raises(InputError, match=r"\(uint8\) from 0 to 255: all of them would be cut off; write the scaling"):
        embed(request, SilentReporter())


def test_a_model_whose_name_is_no_utf8(tmp_path: Path) -> None:
    pixels = made_pixels("uint8", 256)
    raster = write_raster(tmp_path / "a.tif", pixels)
    file = write_means(tmp_path, "uint8")
    named = file.rename(tmp_path / os.fsdecode(b"m\xf6del.onnx"))
    assert np.allclose(vectors(tmp_path, raster, named), patch_means(pixels), rtol=1e-3)


def write_odd(folder: Path, pixels: Any, features: Any, other: Any = None) -> Path:
    """[B, 3, H, W] -> means of patches of 4 px, whose declared inputs and outputs are of any types."""
    pooled, kind = "features", pixels.type.tensor_type.elem_type
    nodes = [onnx.helper.make_node("Cast", ["pixels"], ["numbers"], to=FLOAT)]
    if features.type.tensor_type.elem_type != FLOAT:
        pooled = "pooled"
        nodes.append(onnx.helper.make_node("Cast", [pooled], ["features"], to=features.type.tensor_type.elem_type))
    nodes.insert(1, onnx.helper.make_node("AveragePool", ["numbers"], [pooled], kernel_shape=[4, 4], strides=[4, 4]))
    graph = onnx.helper.make_graph(nodes, "odd", [pixels, *([other] if other else [])], [features])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    file = folder / f"odd{kind}.onnx"
    onnx.save(model, str(file))
    return file


TENSOR, SEQUENCE = onnx.helper.make_tensor_value_info, onnx.helper.make_tensor_sequence_value_info
PIXELS = TENSOR("pixels", FLOAT, SHAPE)
FEATURES = TENSOR("features", FLOAT, ["batch", 3, "rows", "cols"])


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ((TENSOR("pixels", TensorProto.BOOL, SHAPE), FEATURES), "'pixels' has the element type bool, needs"),
        ((PIXELS, TENSOR("features", TensorProto.BOOL, SHAPE)), "'features' has the element type bool, needs"),
        ((PIXELS, TENSOR("features", TensorProto.STRING, SHAPE)), "'features' has the element type string"),
        (
            (PIXELS, FEATURES, SEQUENCE("more", FLOAT, SHAPE)),
            r"'more' is of type seq\(tensor\(float\)\), needs to be a",
        ),
        ((PIXELS, FEATURES, TENSOR("words", TensorProto.STRING, ["n"])), "'words' has the element type string"),
        (
            (PIXELS, FEATURES, TENSOR("training", TensorProto.BOOL, [])),
            r"pixels \(float \[batch, 3, height, width\]\), training \(bool \[\]\); what 'training' carries",
        ),
        (
            (PIXELS, FEATURES, TENSOR("phases", TensorProto.COMPLEX64, ["n"])),
            r"tensors of the element type complex64 \(phases\), which ONNX Runtime does not take",
        ),
    ],
)
def test_other_types_than_numbers_are_named_with_the_tensor(tmp_path: Path, tensors: tuple, words: str) -> None:
    with pytest.raises(EncoderError, match=words):
        probe_model(write_odd(tmp_path, *tensors))


def test_a_card_does_not_make_truth_values_imagery(tmp_path: Path) -> None:
    encoder = write_odd(tmp_path, TENSOR("pixels", TensorProto.BOOL, SHAPE), FEATURES)
    write_card(encoder, outputs=[{"name": "features", "layout": "map", "patch_px": 4, "dim": 3}])
    raster = write_raster(tmp_path / "a.tif", made_pixels("uint8", 256))
    with pytest.raises(EncoderError, match="'pixels' has the element type bool, needs numbers for imagery"):
        vectors(tmp_path, raster, encoder)
