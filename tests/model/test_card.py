"""The encoder card: read, checked, written again, and described by a schema that says the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import pytest
from contract_encoders import write_channels_last, write_clay, write_clay_v0, write_dino, write_prithvi, write_satmae

from terrapatch.model.encoders.card import EncoderCard, read_card
from terrapatch.model.encoders.card_parts import AXES, LAYOUTS, PROCESSING, ROLES, SCALING_KEYS, TOKEN_KINDS
from terrapatch.model.encoders.element_types import DTYPES
from terrapatch.model.encoders.encodings import ENCODINGS
from terrapatch.model.encoders.model_files import encoder_id_of, is_encoder_id
from terrapatch.model.encoders.registry import BUNDLED, find_encoder
from terrapatch.model.errors import EncoderError

SCHEMA = json.loads((BUNDLED / "card.schema.json").read_text(encoding="utf-8"))
CARDS = sorted(file for file in BUNDLED.glob("*.json") if file.name != "card.schema.json")


def validator() -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator(SCHEMA)


def card(**changes: Any) -> Dict[str, Any]:
    """A card that is right, as JSON types."""
    return {
        "schema": "terrapatch-encoder-1",
        "id": "model",
        "version": "1",
        "name": "Model",
        "description": "",
        "licence": "CC0-1.0",
        "source": "tests",
        "sha256": "ab" * 32,
        "inputs": [{"name": "pixels", "role": "pixels", "dims": ["batch", "bands", "height", "width"]}],
        "bands": [{"name": "red", "wavelength_um": 0.665}],
        "bands_flexible": False,
        "source_resolution": 10,
        "scaling": [{"type": "z-score", "mean": [1000], "stddev": 500}],
        "window": {"default": 224, "min": 16, "max": 512, "multiple_of": 16},
        "outputs": [{"name": "tokens", "layout": "tokens", "patch_px": 16, "dim": 768, "prefix_tokens": ["class"]}],
        "similarity": "cosine",
        **changes,
    }


def extra(**tensor: Any) -> Dict[str, Any]:
    return card(inputs=[*card()["inputs"], {"name": "more", **tensor}])


def output(**changes: Any) -> Dict[str, Any]:
    return card(outputs=[{"name": "tokens", "layout": "tokens", "patch_px": 16, "dim": 8, **changes}])


@pytest.mark.parametrize("file", CARDS, ids=lambda file: file.name)
def test_bundled_cards_follow_the_schema(file: Path) -> None:
    values = json.loads(file.read_text(encoding="utf-8"))
    validator().validate(values)
    assert read_card(file).to_dict() == values  # nothing is lost or added, so that digests of cards stay


@pytest.mark.parametrize(
    "write", [write_clay, write_clay_v0, write_dino, write_prithvi, write_satmae, write_channels_last]
)
def test_contracts_follow_the_schema(tmp_path: Path, write: Any) -> None:
    file = write(tmp_path).with_suffix(".json")
    validator().validate(json.loads(file.read_text()))
    again = read_card(file).to_dict()
    validator().validate(again)
    assert EncoderCard.from_dict(again, "again") == read_card(file)


@pytest.mark.parametrize("name", ["/tmp/evil", "../evil", "a/b", "", ".hidden", "a b", "a\n", "<b>", "x" * 65, "-a"])
def test_an_id_is_no_path_and_no_markup(name: str) -> None:
    values = {**extra(role="gsd", dims=[1]), "id": name}
    # in the schema, Python lets $ match before a last line break, which other validators do not
    assert list(validator().iter_errors(values)) or name.endswith("\n")
    with pytest.raises(EncoderError, match=r"id is .*, needs to be of 1 to 64 letters, digits"):
        EncoderCard.from_dict(values, "card.json")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("a b (1).onnx", "a-b-1"),
        ("-x.onnx", "x"),
        ("模型.onnx", "encoder"),
        ("a.b_c-1.onnx", "a.b_c-1"),
        ("y" * 90, "y" * 64),
    ],
)
def test_an_id_is_made_of_the_name_of_a_file(file: str, name: str) -> None:
    assert encoder_id_of(Path(file)) == name
    assert is_encoder_id(name)


def test_the_schema_names_what_the_code_knows() -> None:
    parts = SCHEMA["$defs"]
    tensor = parts["input"]["properties"]
    assert tuple(tensor["role"]["enum"]) == ROLES
    assert tuple(tensor["dtype"]["enum"]) == DTYPES
    assert tuple(tensor["encoding"]["enum"]) == tuple(ENCODINGS)
    assert tuple(parts["axis"]["oneOf"][0]["enum"]) == AXES
    assert tuple(parts["output"]["properties"]["layout"]["enum"]) == LAYOUTS
    assert tuple(parts["kind"]["enum"]) == TOKEN_KINDS
    steps = {step["properties"]["type"]["const"]: step for step in parts["step"]["oneOf"]}
    assert set(steps) == set(SCALING_KEYS)
    assert all(set(SCALING_KEYS[name]) == set(step["required"]) - {"type"} for name, step in steps.items())
    assert tuple(steps["processing"]["properties"]["expression"]["enum"]) == PROCESSING


@pytest.mark.parametrize(
    ("values", "words", "by_schema"),
    [
        (extra(role="weather"), ["'more'", "role is 'weather'", "wavelengths"], True),
        (extra(role="time", dims=["batch", 4], encoding="clay_moon"), ["encoding is 'clay_moon'"], True),
        (extra(role="time", dims=["batch", 4]), ["no encoding", "clay_week_hour"], False),
        (extra(role="time", dims=["batch", 4], encoding="clay_latlon"), ["is for ['location']"], False),
        (extra(role="time", dims=["batch", 3], encoding="clay_week_hour"), ["hold 3 number(s)", "gives 4"], False),
        (extra(role="location", dims=[4], encoding="clay_latlon"), ["needs a dimension 'batch'"], False),
        (extra(role="wavelengths", dims=[4]), ["needs 'bands'"], False),
        (extra(role="constant", dims=[1]), ["constant without a value"], False),
        (extra(role="gsd", dims=["batch", "metres"]), ["unknown dimension 'metres'"], True),
        (extra(role="gsd", dims=[1], dtype="bfloat16"), ["dtype is 'bfloat16'"], True),
        (
            extra(role="time", dims=["batch", 4], encoding="clay_week_hour", unknown=[0]),
            ["1 numbers for unknown"],
            False,
        ),
        (extra(role="pixels"), ["2 inputs have the role 'pixels'"], False),
        (
            card(inputs=[{"name": "x", "role": "pixels", "dims": ["batch", 3, "height", "width"]}]),
            ["needs batch (or 1), bands, height and width"],
            False,
        ),
        (card(bands=[{"name": "red", "wavelength_um": 665}]), ["665 µm", "665 nm is 0.665 µm"], True),
        (card(bands=[{"name": "red", "wavelength": 665, "unit": "um"}]), ["665 nm is 0.665 µm"], False),
        (card(bands=[{"name": "red", "wavelength": 1, "unit": "m"}]), ["'um' or 'nm'"], True),
        (card(bands=[{"name": "red", "wavelength_um": -1}]), ["above 0"], True),
        (card(bands=[]), ["bands is empty"], False),
        (card(scaling=[{"type": "gamma"}]), ["type of scaling is 'gamma'"], True),
        (card(scaling=[{"type": "z-score", "mean": 0}]), ["'z-score' lacks stddev"], True),
        (
            card(scaling=[{"type": "processing", "expression": "sqrt"}]),
            ["expression of scaling is 'sqrt'", "decibel"],
            True,
        ),
        (card(scaling=["z-score"]), ["needs objects with a type"], True),
        (
            card(window={"default": 224, "min": 256, "max": 512}),
            ["min 256, default 224, max 512, needs 1 or more, in this order"],
            False,
        ),
        (card(similarity="manhattan"), ["'manhattan'", "cosine"], True),
        (output(layout="cloud"), ["layout is 'cloud'"], True),
        (output(patch_px="8"), ["patch_px is '8', needs int"], True),
        (output(prefix_tokens=["cls"]), ["kind of a token is 'cls'", "class"], True),
        (output(layout="map", prefix_tokens=["class"]), ["belong to layout 'tokens'"], False),
        (output(groups=["a", "a"]), ["different names"], True),
        (output(groups=["a", "mean"]), ["none of ['mean', 'concat']"], False),
        (output(groups=["a", "b"], merge="c"), ["merge is 'c'", "a, b"], False),
        (card(colour="blue"), ["unknown keys colour", "docs/encoder-card.md"], True),
        (card(schema="terrapatch-encoder-9"), ["schema is 'terrapatch-encoder-9'"], True),
    ],
)
def test_wrong_cards_are_refused_in_one_line(values: dict, words: list, by_schema: bool) -> None:
    with pytest.raises(EncoderError) as caught:
        EncoderCard.from_dict(values, "card.json")
    message = str(caught.value)
    assert message.startswith("card.json")
    assert "\n" not in message
    for word in words:
        assert word in message
    assert validator().is_valid(values) != by_schema


def test_nanometres_become_micrometres() -> None:
    values = card(bands=[{"name": "red", "wavelength": 665, "unit": "nm"}])
    validator().validate(values)
    read = EncoderCard.from_dict(values, "card.json")
    assert read.bands[0].wavelength_um == 0.665
    assert read.to_dict()["bands"] == [{"name": "red", "wavelength_um": 0.665}]


def test_a_card_for_another_model_is_refused(tmp_path: Path) -> None:
    from terrapatch.model.encoders.session import Device, EncoderSession

    encoder = find_encoder(str(write_clay(tmp_path, inputs=card()["inputs"])))
    with pytest.raises(EncoderError, match=r"takes inputs \['cube', .* its card names \['pixels'\]; mend inputs of"):
        EncoderSession(encoder.file, encoder.card, Device("cpu", "test"))
    flat = [{"name": "pixels", "role": "pixels", "dims": ["batch", "bands", "time", "height", "width"]}]
    encoder = find_encoder(str(write_dino(tmp_path, inputs=flat)))
    with pytest.raises(EncoderError, match="has 4 dimensions"):
        EncoderSession(encoder.file, encoder.card, Device("cpu", "test"))
