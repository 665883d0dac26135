"""Messages: templates with values, in English here and in another language where they are received."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from terrapatch.model.errors import EngineError, InputError
from terrapatch.model.imagery.tile_size import TileSize
from terrapatch.model.jobs.embed_decision import Decisions
from terrapatch.model.messages import (
    Message,
    in_english,
    plain,
    received,
    received_within,
    sent,
    sent_within,
    translate_by,
)
from terrapatch.model.number_text import number_text, short_number

GERMAN = {
    "k is {k}, needs 1 to {most:,}": "k ist {k}, nötig ist 1 bis {most:,}",
    "{what}; choose another": "{what}; wählen Sie ein anderes",
    "the disk is full": "der Datenträger ist voll",
    "broken {": "kaputt {",
}


@pytest.fixture
def german():
    translate_by(lambda template: GERMAN.get(template, template))
    yield
    translate_by()


def over_the_wire(message):
    """As another process gets it."""
    return json.loads(json.dumps({"text": message, "said": sent(message)}, allow_nan=False))


@pytest.mark.usefixtures("german")
def test_is_said_in_english_where_others_read_it():
    bounds = Message("k is {k}, needs 1 to {most:,}", k=0, most=12000)
    message = Message("{what}; choose another", what=bounds)
    assert message == "k ist 0, nötig ist 1 bis 12\u202f000; wählen Sie ein anderes"
    assert in_english(message) == "k is 0, needs 1 to 12,000; choose another"
    assert in_english(Message.joined(" ", [bounds, "as it is"])) == "k is 0, needs 1 to 12,000 as it is"
    assert in_english("as it is") == "as it is"


@pytest.mark.parametrize(
    ("message", "english", "german"),
    [
        (Message("{count:,} patches, {name}", count=4096, name="a,b"), "4,096 patches, a,b", "4\u202f096 patches, a,b"),
        (Message("{size:,.1f} GB", size=1234.5), "1,234.5 GB", "1\u202f234.5 GB"),
        (Message("of {size}", size=short_number(6130.4)), "of 6,130", "of 6\u202f130"),
        (
            Message.joined(" x ", [number_text(1e6), number_text(999, 1)]),
            "1,000,000 x 999.0",
            "1\u202f000\u202f000 x 999.0",
        ),
        (Message("{size:,} bytes", size="1,5"), "1,5 bytes", "1,5 bytes"),
    ],
)
def test_thousands_are_parted_by_narrow_spaces_outside_of_english(message, english, german):
    told = over_the_wire(message)
    assert told["text"] == english
    translate_by(lambda template: template)
    try:
        assert received(**told) == german
        assert in_english(received(**told)) == english
    finally:
        translate_by()


def test_is_its_text():
    message = Message("k is {k}, needs 1 to {most:,}", k=0, most=12000)
    assert message == "k is 0, needs 1 to 12,000"
    assert (message.template, message.values) == ("k is {k}, needs 1 to {most:,}", {"k": 0, "most": 12000})


@pytest.mark.parametrize(
    ("template", "values", "text"),
    [
        ("a file {x.tif}", {}, "a file {x.tif}"),
        ("{{a}} is {a}", {"a": 1}, "{a} is 1"),
        ("{share:.0%} of {name!r}", {"share": 0.25, "name": "a b"}, "25% of 'a b'"),
        ("{factor:g}", {"factor": float("nan")}, "nan"),
        ("{size:,} bytes", {"size": "unknown"}, "unknown bytes"),
        ("{missing:,} of {k}", {"k": 1}, "{missing} of 1"),
        ("{k.__class__} {k}", {"k": 1}, "{k.__class__} 1"),
        ("{k} }", {"k": 1}, "{k} }"),
    ],
)
def test_filling(template, values, text):
    assert Message(template, **values) == text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Path("/a/b"), "/a/b"),
        (np.int16(3), 3),
        (np.float32(0.1), 0.1),
        (np.float64("inf"), "inf"),
        ((1, (2.5, Path("x"))), (1, (2.5, "x"))),
        ({"a": np.bool_(True)}, {"a": True}),
        (OSError(2, "gone"), "[Errno 2] gone"),
        (None, None),
    ],
)
def test_values_are_json_types(value, expected):
    found = plain(value)
    assert found == expected
    assert type(found) is type(expected)


def test_tuples_read_the_same_in_another_process():
    told = over_the_wire(
        Message("tile of {tile} px, shape {shape}, {dims}", tile=TileSize(100, 100), shape=(1, 2), dims=[3])
    )
    assert told["text"] == received(**told) == "tile of 100 px, shape (1, 2), [3]"


def test_another_process_says_it_in_its_language(german):
    told = {
        "text": "k is 0, needs 1 to 12,000",
        "said": {"template": next(iter(GERMAN)), "values": {"k": 0, "most": 12000}},
    }
    assert received(**told) == "k ist 0, nötig ist 1 bis 12\u202f000"


def test_messages_in_messages_are_said_in_that_language_too():
    full = Message("the disk is full")
    told = over_the_wire(Message("{what}; choose another", what=Message.joined("; ", [full, Message("k is {k}", k=1)])))
    assert told["text"] == "the disk is full; k is 1; choose another"
    translate_by(lambda template: GERMAN.get(template, template))
    try:
        assert received(**told) == "der Datenträger ist voll; k is 1; wählen Sie ein anderes"
    finally:
        translate_by()


def test_an_error_in_an_error_is_a_message_too(german):
    error = InputError("{what}; choose another", what=EngineError("the disk is full"))
    assert str(error) == "der Datenträger ist voll; wählen Sie ein anderes"


def test_other_texts_stay(german):
    assert received(**over_the_wire("the disk is full")) == "the disk is full"


@pytest.mark.parametrize("again", [copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_copies(again):
    error = again(InputError("k is {k}, needs 1 to {most:,}", "k_wrong", k=0, most=12000))
    assert (str(error), error.code, error.values) == ("k is 0, needs 1 to 12,000", "k_wrong", {"k": 0, "most": 12000})
    assert sent(error.message) == {"template": "k is {k}, needs 1 to {most:,}", "values": {"k": 0, "most": 12000}}


def test_errors_of_input_are_one_line():
    assert str(InputError("{file} is missing", file="a\nb")) == "a\\nb is missing"
    assert str(EngineError("{file} is missing", file="a\nb")) == "a\nb is missing"


def test_results_come_with_their_messages():
    full = Message("the disk is full")
    result = {"code": "the disk is full", "findings": [{"text": full, "rows": [1]}, {"text": "plain"}], "told": (full,)}
    said = sent_within(result)
    assert [place for place, _ in said] == [["findings", 0, "text"], ["told", 0]]
    text, known = json.loads(json.dumps([result, said]))
    translate_by(lambda template: GERMAN.get(template, template))
    try:
        found = received_within(text, known)
    finally:
        translate_by()
    assert found == {
        "code": "the disk is full",
        "findings": [{"text": "der Datenträger ist voll", "rows": [1]}, {"text": "plain"}],
        "told": ["der Datenträger ist voll"],
    }


def test_refusals_and_notices_tell_what_they_are_made_of():
    to = Decisions()
    to.notice("few", "only {tiles} tiles", tiles=np.int64(3))
    to.refuse(InputError(Message("patch is {patch} px", patch=0), "patch_too_small", found=0, least=1))
    assert [message.template for message in (to.notices[0].text, to.refusals[0].text)] == [
        "only {tiles} tiles",
        "patch is {patch} px",
    ]
    assert to.notices[0].to_json() == {
        "code": "few",
        "text": "only 3 tiles",
        "values": {"tiles": 3},
    }
    assert to.refusals[0].to_json() == {
        "code": "patch_too_small",
        "text": "patch is 0 px",
        "values": {"found": 0, "least": 1},
    }
