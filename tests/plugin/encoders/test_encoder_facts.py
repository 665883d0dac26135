"""Encoders as QGIS lists them: a card that cannot be read is left out, whatever is in it."""

from __future__ import annotations

import json
import os

import pytest

from terrapatch.plugin.encoders.facts import encoder_of_file, installed_encoders
from terrapatch.plugin.encoders.installed_encoders import installed_encoder_ids
from terrapatch.plugin.encoders.own import card_beside


@pytest.fixture
def sound(repository):
    """The card of an encoder that comes with the plugin."""
    return json.loads((repository / "resources" / "encoders" / "efficientnet-lite0.json").read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of encoders with one model, whose card is still to be written."""
    (tmp_path / "hostile.onnx").write_bytes(b"")
    monkeypatch.setenv("TERRAPATCH_ENCODERS", str(tmp_path))
    return tmp_path


def hostile_cards(card):
    """Cards that are JSON, and not what a card is."""
    output = card["outputs"][0]
    return [
        {**card, "outputs": [[output]]},
        {**card, "outputs": [{**output, "dim": 10**400}]},
        {**card, "outputs": [{**output, "patch_px": float("inf")}]},
        {**card, "bands": ["red"]},
        {**card, "source_resolution": 10**400},
        {**card, "window": [224], "outputs": [{**output, "layout": "vector"}]},
        {**card, "id": None, "outputs": []},
    ]


@pytest.mark.parametrize("number", range(7))
def test_odd_values(folder, sound, number):
    (folder / "hostile.json").write_text(json.dumps(hostile_cards(sound)[number]))
    assert encoder_of_file(folder / "hostile.onnx") is None
    assert [facts.key for facts in installed_encoders()] == ["mosaiks", "efficientnet-lite0"]


@pytest.mark.parametrize("text", ['{"outputs":' * 100_000, "[]", "{", "\ufeff{", "7"])
def test_not_a_card_at_all(folder, text):
    (folder / "hostile.json").write_text(text, encoding="utf-8")
    assert card_beside(folder / "hostile.onnx") is None
    assert [facts.key for facts in installed_encoders()] == ["mosaiks", "efficientnet-lite0"]
    assert installed_encoder_ids() == ["mosaiks", "efficientnet-lite0"]


def test_a_pipe_is_not_waited_for(folder):
    os.mkfifo(folder / "hostile.json")
    assert encoder_of_file(folder / "hostile.onnx") is None
    assert installed_encoder_ids() == ["mosaiks", "efficientnet-lite0"]
