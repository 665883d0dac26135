"""JSON of others is read with limits, and what exceeds them is an answer like any other."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable

import pytest
from fake_encoders import write_mean_encoder

from terrapatch.model.classes.classifier import Model
from terrapatch.model.dataset.folder import read_about, read_manifest
from terrapatch.model.dataset.scene_list import read_scene_list
from terrapatch.model.encoders.card import read_card
from terrapatch.model.encoders.model_files import sidecar
from terrapatch.model.errors import TerraPatchError
from terrapatch.model.json_reading import json_of_file, parse_json
from terrapatch.model.patches.embedding_set import read_metadata

DEEP = ("[" * 100_000, "[" * 65 + "]" * 65, '{"a":' * 65 + "1" + "}" * 65)


def test_sound_values() -> None:
    assert parse_json('{"a": [1, {"b": null}]}') == {"a": [1, {"b": None}]}
    assert parse_json(b"7") == 7
    assert parse_json("[" * 64 + "]" * 64)[0][0] is not None


@pytest.mark.parametrize("text", DEEP)
def test_deeply_nested(text: str) -> None:
    with pytest.raises(ValueError, match="nested more than 64 deep"):
        parse_json(text)


def test_too_long(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('"' + "x" * 2_000_000 + '"')
    assert len(json_of_file(file)) == 2_000_000
    with pytest.raises(ValueError, match="longer than 2 MB"):
        json_of_file(file, 2_000_001)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_as_editors_of_windows_save_it(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.json"
    file.write_text('{"name": "Größe"}', encoding=encoding)
    assert json_of_file(file) == {"name": "Größe"}


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.json")
    with pytest.raises(OSError, match="not a regular file"):
        json_of_file(tmp_path / "a.json")
    with pytest.raises(FileNotFoundError):
        json_of_file(tmp_path / "b.json")


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("embedding.json", lambda file: read_metadata(file.parent)),
        ("dataset.json", lambda file: read_about(file.parent)),
        ("manifest.jsonl", lambda file: read_manifest(file.parent)),
        ("scenes.json", lambda file: read_scene_list(str(file))),
        ("model.json", Model.load),
        ("card.json", read_card),
    ],
)
@pytest.mark.parametrize("text", ['{"a":' * 100_000, '{"schema": "\ud800"}'])
def test_every_reader_answers(tmp_path: Path, name: str, read: Callable[[Path], object], text: str) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(TerraPatchError, match=name):
        read(file)


def test_a_card_of_notepad(tmp_path: Path) -> None:
    """Which puts a mark before the text."""
    card = sidecar(write_mean_encoder(tmp_path, 8, 3))
    expected = read_card(card)
    card.write_text(card.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert read_card(card) == expected
