"""Exporting timm models: tokens with their prefix, maps, fixed sizes, weights, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from terrapatch.model.encoders.card import read_card
from terrapatch.model.encoders.graphs.fusing import fuse
from terrapatch.model.encoders.rim import sample_imagery
from terrapatch.model.encoders.session import Device
from terrapatch.model.errors import EncoderError
from terrapatch.model.export import torch_to_onnx
from terrapatch.model.export.absent_modules import stand_in_for
from terrapatch.model.export.timm import NOT_NEEDED, _with_same_weights, export_timm, load_timm_model, main
from terrapatch.model.export.torch_to_onnx import Agreement

stand_in_for(NOT_NEEDED)
timm = pytest.importorskip("timm")


def run(file: Path, pixels: np.ndarray) -> np.ndarray:
    return onnxruntime.InferenceSession(str(file)).run(None, {"pixels": pixels})[0]


def pixels(*shape: int) -> np.ndarray:
    return np.random.default_rng(5).normal(size=shape).astype(np.float32)


def test_a_transformer_gives_patch_tokens_and_records_class_and_registers(tmp_path, monkeypatch) -> None:
    created = []

    def with_registers(*arguments, **options):
        torch.manual_seed(0)
        created.append(real(*arguments, reg_tokens=4, **options))
        return created[-1]

    real = timm.create_model
    monkeypatch.setattr(timm, "create_model", with_registers)
    out = tmp_path / "registers.onnx"
    card, lines = export_timm("test_vit", out, licence="Apache-2.0")
    assert read_card(out.with_suffix(".json")) == card
    assert (card.output.layout, card.output.patch_px, card.output.dim) == ("tokens", 16, 64)
    assert card.output.prefix_tokens == ("class", "register", "register", "register", "register")
    assert (card.window.default, card.window.min, card.window.multiple_of, card.window.square_only) == (
        160,
        16,
        16,
        False,
    )
    assert card.licence == "Apache-2.0"
    assert [line.split(":")[0] for line in lines] == [
        "ONNX and PyTorch, 3 x 105 x 64",
        "ONNX and PyTorch, 1 x 105 x 64",
        f"ONNX and PyTorch, 2 x {5 + 11 * 8} x 64",
        "rim effect",
    ]
    image = pixels(5, 3, 48, 256)
    with torch.no_grad():
        wanted = created[0].forward_features(torch.from_numpy(image)).numpy()
    np.testing.assert_allclose(run(out, image), wanted, atol=1e-4)
    assert wanted.shape == (5, 5 + 3 * 16, 64)


def test_attention_of_an_export_becomes_one_operator_when_it_is_run_on_a_gpu(tmp_path) -> None:
    """The file itself keeps to standard operators, so that other runtimes load it; the engine fuses what it runs."""
    out = tmp_path / "plain.onnx"
    export_timm("test_vit", out)
    model = onnx.load(str(out))
    assert {node.domain for node in model.graph.node} <= {"", "ai.onnx"}
    layers = sum(node.op_type == "Softmax" for node in model.graph.node)
    image = pixels(2, 3, 64, 96)
    found = fuse(model, [{"pixels": image}], model.graph.output[0].name, Device("cpu", "asked for"))
    assert found.attentions == layers > 0
    onnx.save(model, str(tmp_path / "fused.onnx"))
    for count in (1, 3):
        image = pixels(count, 3, 48, 160)
        np.testing.assert_allclose(run(tmp_path / "fused.onnx", image), run(out, image), atol=1e-3)


def test_a_position_table_that_cannot_be_resized_gives_a_fixed_window(tmp_path, monkeypatch) -> None:
    def without_resizing(*arguments, **options):
        return real(*arguments, **{**options, "dynamic_img_size": False})

    real = timm.create_model
    monkeypatch.setattr(timm, "create_model", without_resizing)
    out = tmp_path / "fixed.onnx"
    card, lines = export_timm("test_vit", out)
    assert lines[0].startswith("height and width are fixed at 160 x 160: ")
    assert len(lines) == 4
    window = card.window
    assert (window.default, window.min, window.max, window.square_only) == (160, 160, 160, True)
    assert run(out, pixels(4, 3, 160, 160)).shape == (4, 101, 64)
    dims = onnxruntime.InferenceSession(str(out)).get_inputs()[0].shape
    assert dims == ["batch", 3, 160, 160]


def test_a_network_gives_the_map_of_a_stage_with_the_weights_of_a_file(tmp_path, capsys) -> None:
    torch.manual_seed(1)
    trained = timm.create_model("test_resnet", num_classes=7).eval()
    torch.save(trained.state_dict(), tmp_path / "weights.pth")
    out = tmp_path / "stage.onnx"
    arguments = ["test_resnet", "--out", str(out), "--checkpoint", str(tmp_path / "weights.pth")]
    assert main([*arguments, "--stage", "2", "--values", "8bit"]) == 0
    assert "numbers per patch; card beside it" in capsys.readouterr().out
    card = read_card(out.with_suffix(".json"))
    assert (card.output.layout, card.output.patch_px) == ("map", 8)
    assert card.scaling == (
        {"type": "scale", "value": 255.0},
        {"type": "z-score", "mean": [0.5, 0.5, 0.5], "stddev": [0.5, 0.5, 0.5]},
    )
    assert [band.name for band in card.bands] == ["red", "green", "blue"]
    image = pixels(2, 3, 64, 40)
    with torch.no_grad():
        wanted = trained.forward_intermediates(torch.from_numpy(image), intermediates_only=True)[2].numpy()
    assert wanted.shape == (2, card.output.dim, 8, 5)
    np.testing.assert_allclose(run(out, image), wanted, atol=1e-4)


def test_several_stages_are_pooled_weighed_and_put_together(tmp_path) -> None:
    """Each early stage as the mean of its cells in a patch, and all stages times one factor each."""
    torch.manual_seed(1)
    trained = timm.create_model("test_resnet", num_classes=7).eval()
    torch.save(trained.state_dict(), tmp_path / "weights.pth")
    card, _ = export_timm("test_resnet", tmp_path / "stages.onnx", tmp_path / "weights.pth", stages=[3, 1])
    image = pixels(2, 3, 64, 96)
    with torch.no_grad():
        maps = trained.forward_intermediates(torch.from_numpy(image), intermediates_only=True)
    early, late = maps[1].numpy(), maps[3].numpy()
    assert (early.shape[2:], late.shape[2:]) == ((16, 24), (4, 6))
    assert (card.output.patch_px, card.output.dim) == (16, early.shape[1] + late.shape[1])
    pooled = early.reshape(2, early.shape[1], 4, 4, 6, 4).mean((3, 5))
    given = run(tmp_path / "stages.onnx", image)
    for part, wanted in ((given[:, : pooled.shape[1]], pooled), (given[:, pooled.shape[1] :], late)):
        factor = float((part * wanted).sum() / (wanted * wanted).sum())
        assert factor > 0
        np.testing.assert_allclose(part, factor * wanted, rtol=1e-3, atol=1e-4)


def test_stages_count_by_their_weights_on_imagery(tmp_path) -> None:
    """On the sample scene the vectors of a stage have the length of its weight: 2 at 4 px, 1 at 16 px."""
    export_timm("test_resnet", tmp_path / "stages.onnx", stages=[1, 3])
    scene = sample_imagery(3, 512)
    given = run(tmp_path / "stages.onnx", scene[None])[0]
    dims = [part["num_chs"] for part in timm.create_model("test_resnet").feature_info]
    lengths = [float(np.sqrt((part**2).sum(0).mean())) for part in (given[: dims[1]], given[dims[1] :])]
    assert lengths == pytest.approx([2.0, 1.0], rel=1e-3)


def test_default_stages_are_the_early_ones_and_the_deepest_of_at_most_16_pixels() -> None:
    model = load_timm_model("test_convnext")
    dims = [(part["reduction"], part["num_chs"]) for part in timm.create_model("test_convnext").feature_info]
    wanted = sum(channels for stride, channels in dims if stride <= 4) + next(c for stride, c in dims if stride == 16)
    assert (model.layout, model.stride, model.dim, model.prefix_tokens) == ("map", 16, wanted, ())


def test_the_overlap_leaves_out_what_rims_of_tiles_change(tmp_path) -> None:
    """Measured afresh on noise of another seed: beyond half of the overlap a patch is itself in any tile."""
    torch.manual_seed(1)
    card, lines = export_timm("test_efficientnet", tmp_path / "rims.onnx")
    side, patch, margin = card.window.default, card.output.patch_px, card.window.overlap // 2
    told = re.match(rf"rim effect: .* have cosine (0\.\d+) .*, from {margin} px on (\S+)$", lines[-1])
    assert float(told.group(1)) < 0.99 <= float(told.group(2))
    assert 0 < margin < side // 2
    skip, moved, count = margin // patch, side // 2 // patch, side // patch
    noise = np.random.default_rng(3).standard_normal((1, 3, side, side + moved * patch)).astype(np.float32)
    left, right = (run(tmp_path / "rims.onnx", noise[..., at : at + side])[0] for at in (0, moved * patch))
    rows = slice(skip, count - skip)
    first, second = left[:, rows, moved + skip : count - skip], right[:, rows, skip : count - moved - skip]
    assert first.shape == second.shape == (card.output.dim, count - 2 * skip, count - moved - 2 * skip)
    cosine = (first * second).sum(0) / np.linalg.norm(first, axis=0) / np.linalg.norm(second, axis=0)
    assert cosine.mean() >= 0.99


def test_the_weights_of_stages_go_with_those_of_the_network() -> None:
    """A file of fixed size is made of a second model of timm, which first has other weights and so other factors."""
    first, second = load_timm_model("test_resnet"), load_timm_model("test_resnet")
    image = torch.from_numpy(pixels(1, 3, 64, 64))
    with torch.no_grad():
        wanted = first.module(image)
        assert not torch.allclose(second.module(image), wanted)
        torch.testing.assert_close(_with_same_weights(second, first).module(image), wanted)


def test_the_token_of_distillation_is_no_patch() -> None:
    model = load_timm_model("deit_tiny_distilled_patch16_224")
    assert model.prefix_tokens == ("class", "other")
    assert (model.mean, model.stddev) == ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))


def test_what_cannot_be_exported_is_refused_in_one_line(tmp_path, capsys, monkeypatch) -> None:
    out = tmp_path / "out.onnx"
    with pytest.raises(EncoderError, match=r"timm 1.* has no model 'resnet51', similar are: "):
        export_timm("resnet51", out)
    with pytest.raises(EncoderError, match=r"test_resnet has no stage 9, needs one of 0: 2 px, 1: 4 px"):
        export_timm("test_resnet", out, stages=[1, 9])
    with pytest.raises(EncoderError, match=r"none\.pth does not exist; check the path"):
        export_timm("test_resnet", out, tmp_path / "none.pth")
    torch.save({"conv1.weight": torch.zeros(1)}, tmp_path / "other.pth")
    with pytest.raises(EncoderError, match=r"weights of test_resnet cannot be loaded .*give the ones made for it"):
        export_timm("test_resnet", out, tmp_path / "other.pth")
    assert main(["resnet51", "--out", str(out)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not out.exists()


def test_nothing_is_left_of_a_file_that_differs_from_torch(tmp_path, monkeypatch, capsys) -> None:
    """Not beside an earlier export of the same name either, which stays as it was."""
    out = tmp_path / "kept.onnx"
    export_timm("test_resnet", out)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert sorted(before) == ["kept.json", "kept.onnx"]

    def far_apart(given: np.ndarray, wanted: np.ndarray) -> Agreement:
        return Agreement(given.shape, 9.0, 0.5)

    monkeypatch.setattr(torch_to_onnx, "agree", far_apart)
    assert main(["test_resnet", "--out", str(out), "--stage", "1"]) == 3
    message = capsys.readouterr().err
    assert "differs from PyTorch" in message
    assert message.count("\n") == 1
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_folder_that_is_not_there_is_named_before_the_work(tmp_path) -> None:
    with pytest.raises(EncoderError, match=r"folder .*nowhere does not exist; make it"):
        export_timm("test_resnet", tmp_path / "nowhere" / "out.onnx")


def test_an_oblong_picture_size_is_kept_where_it_is_the_only_one(tmp_path, monkeypatch) -> None:
    def oblong(*arguments, **options):
        model = real(*arguments, **{**options, "dynamic_img_size": False, "img_size": (96, 160)})
        model.pretrained_cfg = {**model.pretrained_cfg, "input_size": (3, 96, 160)}
        return model

    real = timm.create_model
    monkeypatch.setattr(timm, "create_model", oblong)
    card, lines = export_timm("test_vit", tmp_path / "oblong.onnx")
    assert lines[0].startswith("height and width are fixed at 96 x 160: ")
    window = card.window
    assert (window.default, window.min, window.max, window.square_only) == (*((96, 160),) * 3, False)
    assert run(tmp_path / "oblong.onnx", pixels(2, 3, 96, 160)).shape == (2, 61, 64)


def test_a_stand_in_can_be_named_and_subclassed_but_not_run() -> None:
    assert stand_in_for(["numpy"]) == []
    assert stand_in_for(["a_package_that_nobody_has"]) == ["a_package_that_nobody_has"]
    from a_package_that_nobody_has.transforms import v2

    class Own(v2.Resize):
        pass

    assert not isinstance(3, v2.Resize)
    assert v2.InterpolationMode.NEAREST is not None
    with pytest.raises(EncoderError, match=r"which is not installed .* install the package a_package_that_nobody_has"):
        v2.Resize(size=3)
    assert issubclass(Own, object)
