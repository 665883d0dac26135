"""Lighter copies of a model: they run before they are kept, and what cannot be converted says so."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from typing import Callable

import numpy as np
import onnx
import pytest
from contract_encoders import FLOAT, Graph, window
from fake_encoders import write_card, write_model
from onnx import helper, numpy_helper

from terrapatch.model.encoders import lighter
from terrapatch.model.encoders.made_up_tiles import made_up_tile
from terrapatch.model.encoders.precision import open_encoder
from terrapatch.model.encoders.registry import find_encoder
from terrapatch.model.encoders.session import Device, EncoderSession
from terrapatch.model.errors import EncoderError, InputError

CPU = Device("cpu", "asked for")
CARD = {
    "bands": [{"name": name} for name in ("red", "green", "blue")],
    "bands_flexible": False,
    "window": window(32),
    "outputs": [{"name": "features", "layout": "map", "patch_px": 8, "dim": 3}],
}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "models"


def write_summing(folder: Path) -> Path:
    """One value read by two nodes that have no half precision: sums along rows and along columns of a mean."""
    graph = Graph()
    graph.node("AveragePool", ["pixels"], "means", kernel_shape=[8, 8], strides=[8, 8])
    down = graph.node("CumSum", ["means", graph.constant("two", 2)], "down")
    across = graph.node("CumSum", ["means", graph.constant("three", 3)], "across")
    graph.node("Add", [down, across], "features")
    shape = ["batch", 3, "height", "width"]
    file = graph.write(folder / "sums.onnx", {"pixels": (FLOAT, shape)}, {"features": ["batch", 3, "r", "c"]})
    return write_card(file, **CARD)


def write_products(folder: Path) -> Path:
    """Patch means times a matrix, in nodes without names."""
    graph = Graph()
    graph.node("AveragePool", ["pixels"], "means", kernel_shape=[8, 8], strides=[8, 8])
    graph.node("Transpose", ["means"], "last", perm=[0, 2, 3, 1])
    generator = np.random.default_rng(0)
    for number, (given, made) in enumerate((("last", "once"), ("once", "features"))):
        weights = graph.constant(f"w{number}", generator.normal(size=(3, 3)), "float32")
        graph.node("MatMul", [given, weights], made)
    shape = ["batch", 3, "height", "width"]
    file = graph.write(folder / "products.onnx", {"pixels": (FLOAT, shape)}, {"features": ["batch", "r", "c", 3]})
    return write_card(file, **{**CARD, "outputs": [{**CARD["outputs"][0], "layout": "map_last"}]})


def write_quantised(folder: Path) -> Path:
    """A model in QDQ form, as quantising tools write it."""
    constants = [
        numpy_helper.from_array(np.array(0.05, np.float32), "scale"),
        numpy_helper.from_array(np.array(0, np.int8), "zero"),
    ]
    nodes = [
        helper.make_node("QuantizeLinear", ["pixels", "scale", "zero"], ["quantised"]),
        helper.make_node("DequantizeLinear", ["quantised", "scale", "zero"], ["back"]),
        helper.make_node("AveragePool", ["back"], ["features"], kernel_shape=[8, 8], strides=[8, 8]),
    ]
    file = write_model(folder / "qdq.onnx", nodes, ["batch", 3, "r", "c"], constants, ["batch", 3, "height", "width"])
    return write_card(file, **CARD)


def cosine(first: np.ndarray, second: np.ndarray) -> float:
    return float((first * second).sum() / np.linalg.norm(first) / np.linalg.norm(second))


def test_a_value_read_by_two_nodes_without_half_precision(tmp_path: Path, cache: Path) -> None:
    encoder = find_encoder(str(write_summing(tmp_path)))
    feeds = made_up_tile(encoder.card)
    full, half = EncoderSession(encoder.file, encoder.card, CPU).run(feeds), open_encoder(encoder, "fp16", CPU)
    assert cosine(full, half.run(feeds)) > 0.9999
    (kept,) = cache.glob("*.onnx")
    names = [node.name for node in onnx.load(str(kept)).graph.node]
    assert len(set(names)) == len(names)


def test_int8_of_nodes_without_names_says_nothing(
    tmp_path: Path, cache: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture
) -> None:
    encoder = find_encoder(str(write_products(tmp_path)))
    feeds = made_up_tile(encoder.card)
    full, light = EncoderSession(encoder.file, encoder.card, CPU).run(feeds), open_encoder(encoder, "int8", CPU)
    assert cosine(full, light.run(feeds)) > 0.9  # 3 x 3 weights: on processors without VNNI their products saturate
    assert sum(node.op_type == "MatMulInteger" for node in onnx.load(str(next(cache.glob("*.onnx")))).graph.node) == 2
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("wanted", ["fp16", "int8"])
def test_a_quantised_model_is_not_quantised_again(tmp_path: Path, cache: Path, wanted: str) -> None:
    encoder = find_encoder(str(write_quantised(tmp_path)))
    with pytest.raises(
        EncoderError,
        match=r"qdq is already quantised \(it holds DequantizeLinear, QuantizeLinear\) .*use precision fp32",
    ):
        open_encoder(encoder, wanted, CPU)
    assert not cache.exists()
    assert open_encoder(encoder, "fp32", CPU).run(made_up_tile(encoder.card)).shape == (1, 3, 4, 4)


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def flip_a_weight(content: bytes) -> bytes:
    """The lowest bit of a number in the middle of the weights: the file loads and gives other vectors."""
    weights = numpy_helper.to_array(onnx.load_from_string(content).graph.initializer[0]).tobytes()
    place = content.index(weights) + len(weights) // 2
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


@pytest.mark.parametrize("damage", [cut, flip_a_weight, lambda content: b""])
@pytest.mark.parametrize("wanted", ["fp16", "int8"])
def test_a_damaged_copy_is_made_again(tmp_path: Path, cache: Path, wanted: str, damage: Callable) -> None:
    encoder = find_encoder(str(write_products(tmp_path)))
    feeds = made_up_tile(encoder.card)
    vectors = open_encoder(encoder, wanted, CPU).run(feeds)
    (kept,) = cache.glob("*.onnx")
    good = kept.read_bytes()
    kept.write_bytes(damage(good))
    np.testing.assert_array_equal(open_encoder(encoder, wanted, CPU).run(feeds), vectors)
    assert kept.read_bytes() == good


def test_a_copy_without_its_checksum_is_made_again(tmp_path: Path, cache: Path) -> None:
    encoder = find_encoder(str(write_products(tmp_path)))
    open_encoder(encoder, "fp16", CPU)
    files = {file.name: file.read_bytes() for file in cache.iterdir()}
    assert sorted(Path(name).suffix for name in files) == [".onnx", ".sha256"]
    next(cache.glob("*.sha256")).unlink()
    open_encoder(encoder, "fp16", CPU)
    assert {file.name: file.read_bytes() for file in cache.iterdir()} == files


def test_a_whole_copy_is_not_made_again(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = find_encoder(str(write_products(tmp_path)))
    open_encoder(encoder, "int8", CPU)

    def convert(*_: object) -> None:
        raise AssertionError("converted again")

    monkeypatch.setattr(lighter, "to_int8", convert)
    assert open_encoder(encoder, "int8", CPU).run(made_up_tile(encoder.card)).shape == (1, 4, 4, 3)


def test_what_a_killed_conversion_left_goes_after_a_day(tmp_path: Path, cache: Path) -> None:
    cache.mkdir(parents=True)
    day = 24 * 3600
    for name, age in (("tmpold.onnx", 2 * day), ("tmpnew.onnx", day // 2), ("mine.onnx", 9 * day)):
        (cache / name).write_bytes(b"half")
        os.utime(cache / name, (time.time() - age,) * 2)
    open_encoder(find_encoder(str(write_products(tmp_path))), "fp16", CPU)
    assert not (cache / "tmpold.onnx").exists()
    assert [(cache / name).read_bytes() for name in ("tmpnew.onnx", "mine.onnx")] == [b"half", b"half"]


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "file" / "cache"))
    encoder = find_encoder(str(write_products(tmp_path)))
    with pytest.raises(
        InputError, match=r"file/cache/models, where .* \(Not a directory\); set TERRAPATCH_CACHE"
    ) as told:
        open_encoder(encoder, "int8", CPU)
    assert told.value.code == "cache_not_writable"


def test_a_disk_that_fills_while_a_copy_is_made_is_no_fault_of_the_model(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(lighter, "to_fp16", full)
    with pytest.raises(InputError, match=r"models, where .*No space left on device"):
        open_encoder(find_encoder(str(write_products(tmp_path))), "fp16", CPU)
    assert list(cache.iterdir()) == []


@pytest.mark.parametrize("fault", ["unreadable", "not finite", "another shape"])
def test_a_copy_that_does_not_run_is_not_kept(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    def convert(model: onnx.ModelProto, target: Path) -> None:
        if fault == "unreadable":
            target.write_bytes(b"no model")
            return
        operator = {"not finite": "Log", "another shape": "Concat"}[fault]
        node = helper.make_node(operator, ["inner"] * (2 if operator == "Concat" else 1), ["features"])
        if operator == "Concat":
            node.attribute.append(helper.make_attribute("axis", 1))
        model.graph.node[-1].output[0] = "inner"
        model.graph.node.append(node)
        del model.graph.output[0].type.tensor_type.shape.dim[:]
        model.graph.output[0].type.tensor_type.ClearField("shape")
        onnx.save(model, str(target))

    monkeypatch.setattr(lighter, "to_int8", convert)
    encoder = find_encoder(str(write_products(tmp_path)))
    with pytest.raises(
        EncoderError, match=r"Encoder products cannot be converted to int8 \(.*use precision fp32"
    ) as told:
        open_encoder(encoder, "int8", CPU)
    assert "inspect" not in str(told.value)
    assert str(cache) not in str(told.value)
    assert list(cache.iterdir()) == []
