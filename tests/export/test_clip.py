"""Exporting models of images and texts: both towers, the tokenizer, patch vectors, and words that find pictures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from terrapatch.model.encoders.card import read_card
from terrapatch.model.encoders.card_parts import TextTower
from terrapatch.model.encoders.graphs.fusing import fuse
from terrapatch.model.encoders.registry import find_encoder
from terrapatch.model.encoders.session import Device
from terrapatch.model.encoders.text_tower import open_tokenizer, text_vectors
from terrapatch.model.errors import EncoderError
from terrapatch.model.export.absent_modules import stand_in_for
from terrapatch.model.export.clip import export_clip, main
from terrapatch.model.export.timm import NOT_NEEDED

stand_in_for(NOT_NEEDED[:1])
open_clip = pytest.importorskip("open_clip")
transformers = pytest.importorskip("transformers")

TINY = {
    "embed_dim": 24,
    "vision_cfg": {"image_size": 32, "layers": 2, "width": 64, "patch_size": 8},
    "text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 32, "heads": 2, "layers": 2},
}
SENTENCES = (
    "a satellite image of solar panels.",
    "It's 12 ponds -- near the river's mouth!",
    "  Größe, café & 道路 \n new line ",
    "",
    "pier " * 100,
)


@pytest.fixture(scope="module")
def tiny_clip(tmp_path_factory) -> str:
    """A model of open_clip that takes no time; its name."""
    file = tmp_path_factory.mktemp("configs") / "terrapatch-tiny.json"
    file.write_text(json.dumps(TINY), encoding="utf-8")
    open_clip.add_model_config(file)
    return "terrapatch-tiny"


@pytest.fixture(scope="module")
def weights(tiny_clip, tmp_path_factory) -> Path:
    torch.manual_seed(0)
    file = tmp_path_factory.mktemp("weights") / "tiny.pt"
    torch.save(open_clip.create_model(tiny_clip).state_dict(), file)
    return file


@pytest.fixture(scope="module")
def exported(tiny_clip, weights, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("clip") / "tiny.onnx"
    assert main([tiny_clip, "--checkpoint", str(weights), "--out", str(out), "--licence", "MIT"]) == 0
    return out


def test_texts_and_images_are_those_of_open_clip(exported, tiny_clip, weights) -> None:
    model = open_clip.create_model(tiny_clip)
    open_clip.load_checkpoint(model, str(weights))
    with torch.no_grad():
        wanted = model.eval().encode_text(open_clip.get_tokenizer(tiny_clip)(["ponds"]), normalize=True).numpy()
    encoder = find_encoder(str(exported))
    card = encoder.card
    assert (card.output.layout, card.output.patch_px, card.output.dim, card.licence) == ("vector", 32, 24, "MIT")
    only = encoder._replace(card=_with_templates(card, ("{}",)))
    assert text_vectors(only, ["ponds"]) == pytest.approx(wanted, abs=1e-5)


def test_the_tokenizer_reads_as_open_clips_does(exported, tiny_clip) -> None:
    tower = read_card(exported.with_suffix(".json")).text
    assert isinstance(tower, TextTower)
    ours = [one.ids for one in open_tokenizer(exported.with_name(tower.tokenizer), tower).encode_batch(list(SENTENCES))]
    theirs = open_clip.get_tokenizer(tiny_clip)(list(SENTENCES)).tolist()
    assert ours[:4] == theirs[:4]
    assert ours[4][:76] == theirs[4][:76]
    assert ours[4][76] == theirs[4][76] == 49407  # what is cut ends as well


def test_patch_vectors_lie_in_the_space_of_texts(tiny_clip, weights, tmp_path) -> None:
    card, lines = export_clip(tiny_clip, tmp_path / "patches.onnx", weights, vectors="patch")
    assert (card.output.layout, card.output.patch_px, card.output.dim) == ("tokens", 8, 24)
    assert lines[0].startswith("images, ONNX and PyTorch, 1 x 16 x 24")
    model = onnx.load(str(tmp_path / "patches.onnx"))
    assert {node.domain for node in model.graph.node} <= {"", "ai.onnx"}
    layers = sum(node.op_type == "Softmax" for node in model.graph.node)
    image = np.random.default_rng(0).normal(size=(2, 3, 32, 32)).astype(np.float32)
    found = fuse(model, [{"pixels": image}], model.graph.output[0].name, Device("cpu", "asked for"))
    assert found.attentions == layers > 0  # one operator, where the engine runs it on a graphics card
    assert text_vectors(find_encoder(str(tmp_path / "patches.onnx")), ["ponds"]).shape == (1, 24)


def test_a_model_of_transformers_is_exported_from_its_folder(tmp_path) -> None:
    folder = tmp_path / "siglip"
    vision = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 1, "num_attention_heads": 2}
    text = {**vision, "vocab_size": 64, "max_position_embeddings": 8}
    torch.manual_seed(0)
    config = transformers.SiglipConfig(
        vision_config={**vision, "image_size": 32, "patch_size": 8}, text_config={**text, "projection_size": 32}
    )
    transformers.SiglipModel(config).save_pretrained(folder)
    _word_tokenizer(folder)
    card, lines = export_clip(str(folder), tmp_path / "siglip.onnx", vectors="patch")
    assert len(lines) == 4
    assert (card.output.layout, card.output.patch_px, card.output.dim) == ("tokens", 8, 32)
    assert card.text is not None
    assert (card.text.length, card.text.pad_id) == (8, 1)
    assert card.text.scale is not None
    assert text_vectors(find_encoder(str(tmp_path / "siglip.onnx")), ["ponds", "roads"]).shape == (2, 32)


@pytest.mark.parametrize(
    ("name", "words"), [("no-such-model", "has no model 'no-such-model'"), ("no/such-model", "cannot be loaded by")]
)
def test_what_there_is_not_is_said(name: str, words: str, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(EncoderError, match=words):
        export_clip(name, tmp_path / "x.onnx")
    assert list(tmp_path.iterdir()) == []


def _with_templates(card, templates):
    from dataclasses import replace

    return replace(card, text=replace(card.text, templates=templates))


def _word_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, models, pre_tokenizers

    words = ["</s>", "<pad>", "<unk>", "ponds", "roads", "water", "a", "satellite", "image", "of"]
    made = Tokenizer(models.WordLevel({word: number for number, word in enumerate(words)}, unk_token="<unk>"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    fast = transformers.PreTrainedTokenizerFast(tokenizer_object=made, pad_token="<pad>", unk_token="<unk>")
    fast.save_pretrained(folder)
    assert np.asarray(fast(["ponds"])["input_ids"]).tolist() == [[3]]
