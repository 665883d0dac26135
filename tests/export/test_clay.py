"""Exporting a checkpoint with Clay's interface: every axis, every input, the card, and what is refused."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from terrapatch.model.cli import main as terrapatch
from terrapatch.model.encoders.card import read_card
from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.errors import EncoderError
from terrapatch.model.export.clay import (
    SIZES,
    build_encoder,
    example_inputs,
    export_clay,
    main,
    patch_token_module,
    read_encoder_weights,
    size_of,
)

CHECKOUT = Path(__file__).parent / "clay_stand_in"
TINY = SIZES[0]


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory) -> Path:
    """A checkpoint like that of a training run: the encoder's tensors among others, seeded."""
    from terrapatch.model.export.clay import _import_model_code

    torch.manual_seed(0)
    encoder = _import_model_code(CHECKOUT).Encoder(0.75, 8, True, *TINY[1:6])
    state = {f"model.encoder.{name}": tensor for name, tensor in encoder.state_dict().items()}
    file = tmp_path_factory.mktemp("checkpoint") / "clay.ckpt"
    torch.save({"state_dict": {**state, "model.decoder.bias": torch.zeros(3)}, "epoch": 1}, file)
    return file


@pytest.fixture(scope="module")
def module(checkpoint):
    weights = read_encoder_weights(checkpoint)
    return patch_token_module(build_encoder(CHECKOUT, size_of(weights), weights))


@pytest.fixture(scope="module")
def exported(checkpoint, tmp_path_factory):
    out = tmp_path_factory.mktemp("export") / "clay-small-world.onnx"
    card, lines = export_clay(CHECKOUT, checkpoint, out)
    return out, card, lines


def run(file: Path, **inputs: np.ndarray) -> np.ndarray:
    return onnxruntime.InferenceSession(str(file)).run(["tokens"], inputs)[0]


@pytest.mark.parametrize(
    ("batch", "bands", "height", "width"),
    [(1, 1, 8, 8), (2, 4, 64, 64), (5, 10, 24, 96), (1, 6, 256, 256), (3, 3, 70, 66)],
)
def test_every_axis_is_dynamic_and_agrees_with_torch(exported, module, batch, bands, height, width) -> None:
    inputs = example_inputs(batch, bands, height, width, seed=9)
    tokens = run(exported[0], **inputs)
    assert tokens.shape == (batch, 1 + (height // 8) * (width // 8), 192)
    with torch.no_grad():
        wanted = module(*map(torch.from_numpy, inputs.values())).numpy()
    np.testing.assert_allclose(tokens, wanted, atol=1e-4)


@pytest.mark.parametrize("name", ["cube", "time", "latlon", "waves", "gsd"])
def test_every_input_is_live_and_moves_the_tokens_as_in_torch(exported, module, name) -> None:
    inputs = example_inputs(2, 4, 32, 48, seed=1)
    changed = {**inputs, name: inputs[name] * np.float32(1.1)}
    before, after = run(exported[0], **inputs), run(exported[0], **changed)
    assert np.abs(after - before).max() > 1e-3
    with torch.no_grad():
        wanted = module(*map(torch.from_numpy, changed.values())).numpy()
    np.testing.assert_allclose(after, wanted, atol=1e-4)


def test_patch_tokens_are_row_major_after_the_class_token(exported) -> None:
    """A bright patch moves its own token most: the token of row r and column c is number 1 + r * cols + c."""
    inputs = example_inputs(1, 3, 32, 48, seed=2)
    bright = inputs["cube"].copy()
    bright[:, :, 16:24, 40:48] += 25
    moved = np.abs(run(exported[0], **{**inputs, "cube": bright}) - run(exported[0], **inputs)).sum(axis=2)[0]
    assert moved.argmax() == 1 + 2 * 6 + 5


def test_the_file_loads_on_old_runtimes_and_tells_nothing_about_the_machine(exported) -> None:
    model = onnx.load(str(exported[0]))
    assert model.ir_version == 8
    assert [opset.version for opset in model.opset_import if opset.domain == ""] == [18]
    assert len(model.graph.value_info) == 0
    assert not any(node.doc_string or node.metadata_props for node in model.graph.node)
    dims = {i.name: [d.dim_param or d.dim_value for d in i.type.tensor_type.shape.dim] for i in model.graph.input}
    assert dims == {
        "cube": ["batch", "bands", "height", "width"],
        "time": ["batch", 4],
        "latlon": ["batch", 4],
        "waves": ["bands"],
        "gsd": [1],
    }
    assert str(CHECKOUT).encode() not in exported[0].read_bytes()


def test_the_card_says_what_the_file_needs_and_gives(exported) -> None:
    out, card, lines = exported
    assert read_card(out.with_suffix(".json")) == card
    assert card.sha256 == model_sha256(out)
    assert card.id == "clay-small-world"
    assert [(i.name, i.role, i.encoding, i.dims) for i in card.inputs] == [
        ("cube", "pixels", None, ("batch", "bands", "height", "width")),
        ("time", "time", "clay_week_hour", ("batch", 4)),
        ("latlon", "location", "clay_latlon", ("batch", 4)),
        ("waves", "wavelengths", "wavelength_um", ("bands",)),
        ("gsd", "gsd", "gsd_m", (1,)),
    ]
    assert card.bands_flexible
    assert card.scaling == ({"type": "sensor"},)
    assert (card.output.layout, card.output.patch_px, card.output.dim) == ("tokens", 8, 192)
    assert card.output.prefix_tokens == ("class",)
    assert not card.window.square_only
    assert lines[0].startswith("Clay's own forward pass: largest difference ")
    assert [line.split(":")[0] for line in lines[1:]] == [
        "ONNX and PyTorch, 1 x 257 x 192",
        "ONNX and PyTorch, 3 x 46 x 192",
        "ONNX and PyTorch, 2 x 2 x 192",
        "rim effect",
    ]
    assert card.window.overlap % 16 == 0
    assert f"from {card.window.overlap // 2} px on" in lines[-1]


def test_the_engine_embeds_the_landsat_7_sample_with_its_bands_mapped_by_themselves(
    exported, sample_folder, tmp_path, capsys
) -> None:
    sample = str(sample_folder / "landsat7_olinda.tif")
    arguments = ["embed", sample, "--encoder", str(exported[0]), "--out", str(tmp_path / "set"), "--json"]
    assert terrapatch(arguments) == 0
    assert json.loads(capsys.readouterr().out)["patches"] == 44 * 44
    found = json.loads((tmp_path / "set" / "embedding.json").read_text())
    assert found["parameters"]["sensor"] == "landsat-7-etm"
    assert found["parameters"]["wavelengths"] == [0.485, 0.56, 0.66, 0.835, 1.65, 2.22]
    assert np.load(tmp_path / "set" / "vectors.npy").shape == (44 * 44, 192)


def test_it_quantises(exported, tmp_path) -> None:
    from onnxruntime.quantization import quantize_dynamic

    small = tmp_path / "int8.onnx"
    # as the engine does; patch kernels are computed from the wavelengths, so that the convolution cannot be
    quantize_dynamic(str(exported[0]), str(small), op_types_to_quantize=["MatMul", "Gemm"], per_channel=True)
    inputs = example_inputs(1, 4, 64, 64)
    whole, rounded = run(exported[0], **inputs), run(small, **inputs)
    cosine = (whole * rounded).sum(2) / np.linalg.norm(whole, axis=2) / np.linalg.norm(rounded, axis=2)
    assert cosine.min() > 0.98
    assert small.stat().st_size < 0.5 * exported[0].stat().st_size


def test_sizes_are_told_by_the_class_token(checkpoint) -> None:
    assert [(s.name, s.dim, s.version) for s in SIZES] == [
        ("tiny", 192, "own"),
        ("small", 384, "own"),
        ("base", 768, "1"),
        ("large", 1024, "1.5"),
    ]
    assert size_of({"cls_token": torch.zeros(1, 1, 1024)}).name == "large"
    with pytest.raises(EncoderError, match="tokens have 500 numbers, needs one of Clay sizes"):
        size_of({"cls_token": torch.zeros(1, 1, 500)})
    with pytest.raises(EncoderError, match="tokens have 192 numbers, needs large"):
        size_of(read_encoder_weights(checkpoint), "large")


def test_what_cannot_be_exported_is_refused_in_one_line(checkpoint, tmp_path, capsys) -> None:
    out = tmp_path / "out.onnx"
    with pytest.raises(EncoderError, match="does not exist; check the path"):
        export_clay(CHECKOUT, tmp_path / "none.ckpt", out)
    with pytest.raises(EncoderError, match=r"holds none of claymodel/model.py, .*; give a clone of Clay's repository"):
        export_clay(tmp_path, checkpoint, out)
    other = tmp_path / "v0.ckpt"
    torch.save({"state_dict": {"model.encoder.pos": torch.zeros(2)}}, other)
    with pytest.raises(EncoderError, match=r"needs a Clay v1 or v1\.5 checkpoint"):
        export_clay(CHECKOUT, other, out)
    state = torch.load(checkpoint)["state_dict"]
    del state["model.encoder.transformer.norm.weight"]
    torch.save({"state_dict": state}, other)
    with pytest.raises(EncoderError, match=r"does not fit the code .*Missing key.*transformer.norm.weight"):
        export_clay(CHECKOUT, other, out)
    torch.save({"state_dict": state, "hyper_parameters": argparse.Namespace(model_size="tiny")}, other)
    with pytest.raises(EncoderError, match=r"holds more than tensors and may run code .* add --trust-checkpoint"):
        export_clay(CHECKOUT, other, out)
    assert "cls_token" in read_encoder_weights(other, trust=True)
    (tmp_path / "broken.ckpt").write_bytes(b"not a checkpoint")
    with pytest.raises(EncoderError, match=r"cannot be read|may run code"):
        export_clay(CHECKOUT, tmp_path / "broken.ckpt", out)
    assert main(["--checkout", str(tmp_path), "--checkpoint", str(checkpoint), "--out", str(out)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not out.exists()
