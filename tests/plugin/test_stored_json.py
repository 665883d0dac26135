"""JSON from projects and files is read with limits."""

from __future__ import annotations

import pytest

from terrapatch.plugin.stored_json import read_json, read_json_object


def test_sound_json():
    assert read_json('{"a": [1, {"b": null}]}') == {"a": [1, {"b": None}]}
    assert read_json("7") == 7
    assert read_json_object('{"a": 1}') == {"a": 1}


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "[" * 500 + "]" * 500, b"\xff\xfe\x00"])
def test_anything_else_is_nothing(text):
    assert read_json(text) is None
    assert read_json_object(text) == {}


def test_too_long():
    text = '{"a": "' + "x" * 100 + '"}'
    assert read_json(text, len(text)) == {"a": "x" * 100}
    assert read_json(text, len(text) - 1) is None


@pytest.mark.parametrize("text", ["[1]", "7", '"x"', "null"])
def test_no_object(text):
    assert read_json_object(text) == {}
