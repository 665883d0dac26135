"""JSON from projects and files is read with limits."""

from __future__ import annotations

import json

import pytest

from terrapatch.model.messages import Message, sent_within, translate_by
from terrapatch.plugin.classes.class_result import ClassResult
from terrapatch.plugin.stored_json import in_own_language, read_json, read_json_object


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


def test_what_a_file_says_comes_in_the_language_of_qgis():
    result = {
        "classes": [],
        "validation": None,
        "warnings": [Message("Few places: {few}", few="water (3)"), "as it is"],
    }
    values = json.loads(json.dumps({**result, "said": sent_within(result)}))
    translate_by({"Few places: {few}": "Wenige Orte: {few}"}.get)
    try:
        assert ClassResult.from_json(values).warnings == ("Wenige Orte: water (3)", "as it is")
    finally:
        translate_by()


@pytest.mark.parametrize(
    "said", [7, None, [[["warnings", 9], {}]], [[["warnings", 0, 0], {}]], [[[], {}]], [["a"]], {}]
)
def test_a_file_that_tells_nothing_useful_of_its_sentences_says_them_as_they_are(said):
    assert in_own_language({"warnings": ["Few"], "said": said})["warnings"] == ["Few"]


def test_a_file_may_not_ask_for_a_text_of_any_width():
    said = [[["warnings", 0], {"template": "{few:>999999999}{few:{wide}}", "values": {"few": 3, "wide": "0999999999"}}]]
    assert in_own_language({"warnings": ["Few"], "said": said})["warnings"] == ["33"]
