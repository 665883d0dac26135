"""Pixels in another unit than an encoder wants are told, both ways, with the numbers seen and a factor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from contract_encoders import write_dino
from fake_encoders import write_card, write_model
from onnx import helper
from rasters import write_raster

from terrapatch.model.cli import main
from terrapatch.model.encoders.card import EncoderCard
from terrapatch.model.errors import EncoderError, EngineError, InputError
from terrapatch.model.imagery.pixel_units import expected_pixels, unit_mismatch
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.embed_plan import plan_embedding
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

REFLECTANCE = [{"type": "z-score", "mean": 0.2, "stddev": 0.15}]
DN = [{"type": "z-score", "mean": [1552.0, 1355.0, 1105.0], "stddev": 1800.0}]
BYTES = [{"type": "min-max", "minimum": 0, "maximum": 255}]


def reflectance() -> np.ndarray:
    """Pixels [3, 64, 64] from 0.02 to 0.4."""
    return np.random.default_rng(0).uniform(0.02, 0.4, (3, 64, 64)).astype("float32")


def planned(folder: Path, values: np.ndarray, scaling: list, unit: Optional[str] = None, **request: Any) -> Any:
    """The values of the notice on the unit of the pixels, with its text; None without one."""
    scene = write_raster(folder / "scene.tif", values)
    encoder = write_dino(folder, scaling=scaling, **({} if unit is None else {"pixel_unit": unit}))
    plan = plan_embedding(EmbedRequest(str(scene), str(encoder), "", **request))
    assert plan.refusals == ()
    found = [notice for notice in plan.notices if notice.code == "pixel_unit"]
    return {**found[0].values, "text": found[0].text} if found else None


class TestExpected:
    @pytest.mark.parametrize(
        ("steps", "level", "phrase"),
        [
            (DN, 1337.3, "digital numbers around 1,337"),
            (REFLECTANCE, 0.2, "numbers such as reflectance around 0.2"),
            ([{"type": "min-max", "minimum": -440.0, "maximum": 5159.0}], 1800, "numbers from -440 to 5,159"),
            ([{"type": "scale", "value": 10000.0}], 1000, "digital numbers around 1,000"),
            ([{"type": "offset", "value": 1000}, {"type": "scale", "value": 1e4}, *REFLECTANCE], 3000, "around 3,000"),
            ([*BYTES, {"type": "z-score", "mean": 0.4, "stddev": 0.2}], 102, "digital numbers around 102"),
            ([{"type": "clip", "minimum": 0, "maximum": 1}, *REFLECTANCE], 0.2, "reflectance around 0.2"),
        ],
    )
    def test_from_the_steps(self, steps: list, level: float, phrase: str) -> None:
        found = expected_pixels(steps)
        assert found is not None
        assert found.level == pytest.approx(level, rel=1e-3)
        assert phrase in found.phrase

    @pytest.mark.parametrize(
        "steps", [[], [{"type": "percentiles", "low": 2, "high": 98}], [{"type": "layer-z-score"}]]
    )
    def test_steps_that_tell_nothing(self, steps: list) -> None:
        assert expected_pixels(steps) is None

    def test_the_unit_of_the_card(self) -> None:
        assert expected_pixels([], "dn_1e4") == (1500.0, "digital numbers (reflectance x 10000)")
        assert expected_pixels(DN, "dn_1e4") == (
            pytest.approx(1337.3, rel=1e-3),
            "digital numbers (reflectance x 10000)",
        )

    def test_an_unknown_unit_is_refused(self, tmp_path: Path) -> None:
        file = write_dino(tmp_path, pixel_unit="radiance")
        card = json.loads(file.with_suffix(".json").read_text())
        with pytest.raises(EncoderError, match="pixel_unit is 'radiance', needs to be one of"):
            EncoderCard.from_dict(card, "card")


class TestNotices:
    def test_digital_numbers_for_a_model_of_reflectance(self, tmp_path: Path) -> None:
        values = (reflectance() * 10_000).astype("uint16")
        found = planned(tmp_path, values, REFLECTANCE)
        assert (found["multiply"], 200 < found["low"] < 300, 3900 < found["high"] < 4000) == (1e-4, True, True)
        assert "they look like digital numbers (reflectance x 10000); give --multiply 0.0001" in found["text"]
        assert planned(tmp_path, values, REFLECTANCE, multiply=1e-4) is None

    def test_reflectance_for_a_model_of_digital_numbers(self, tmp_path: Path) -> None:
        found = planned(tmp_path, reflectance(), DN)
        assert found["multiply"] == 10_000
        assert "wants digital numbers around 1,337: they look like reflectance" in found["text"]
        assert planned(tmp_path, reflectance(), DN, multiply=10_000.0) is None

    @pytest.mark.parametrize(
        ("factor", "dtype", "scaling", "multiply", "looks"),
        [
            (255, "uint8", REFLECTANCE, None, "8-bit"),
            (255, "uint8", DN, None, "8-bit"),
            (255, "uint8", [{"type": "min-max", "minimum": -440, "maximum": 5159}], None, "8-bit"),
            (1, "float32", BYTES, 255, "scaled already"),
            (100, "float32", REFLECTANCE, 0.01, "percent"),
            (10_000, "uint16", BYTES, None, "another scale"),
            (10_000, "float32", REFLECTANCE, 1e-4, "x 10000"),
        ],
    )
    def test_other_units(
        self, tmp_path: Path, factor: float, dtype: str, scaling: list, multiply: Optional[float], looks: str
    ) -> None:
        found = planned(tmp_path, (reflectance() * factor).astype(dtype), scaling)
        assert found["multiply"] == multiply
        assert looks in found["text"]

    @pytest.mark.parametrize(
        ("factor", "dtype", "scaling"),
        [(1, "float32", REFLECTANCE), (10_000, "uint16", DN), (10_000, "float32", DN), (600, "uint8", BYTES)],
    )
    def test_right_units_are_no_news(self, tmp_path: Path, factor: float, dtype: str, scaling: list) -> None:
        assert planned(tmp_path, (reflectance() * factor).astype(dtype), scaling) is None

    def test_a_model_that_scales_inside_says_its_unit(self, tmp_path: Path) -> None:
        assert planned(tmp_path, reflectance(), []) is None
        assert planned(tmp_path, reflectance(), [], "dn_1e4")["multiply"] == 10_000
        assert planned(tmp_path, reflectance(), [], "reflectance") is None
        assert "power or amplitude, not decibels" in planned(tmp_path, reflectance(), [], "dB")["text"]

    def test_decibels_are_negative(self) -> None:
        expected = expected_pixels([], "dB")
        assert expected is not None
        assert unit_mismatch(expected, np.linspace(-25, 3, 100)[None], np.dtype("float32")) is None


class TestMultiply:
    def test_turns_reflectance_into_digital_numbers(self, tmp_path: Path) -> None:
        scene = write_raster(tmp_path / "scene.tif", reflectance())
        encoder = write_dino(tmp_path, scaling=[{"type": "scale", "value": 100.0}])
        arguments = ["embed", str(scene), "--encoder", str(encoder), "--out", str(tmp_path / "set")]
        assert main([*arguments, "--multiply", "10000", "--subtract", "0.02"]) == 0
        made = EmbeddingSet.open(tmp_path / "set")
        assert made.metadata["parameters"]["multiply"] == 10_000
        assert [step["type"] for step in made.metadata["scaling"]] == ["offset", "scale", "scale"]
        blocks = reflectance().reshape(3, 4, 16, 4, 16).mean(axis=(2, 4)).reshape(3, -1).T
        np.testing.assert_allclose(made.vectors[:, :3], (blocks - 0.02) * 100, rtol=2e-3)

    def test_is_part_of_the_identity_only_where_it_is_set(self, tmp_path: Path) -> None:
        scene = write_raster(tmp_path / "scene.tif", reflectance())
        encoder = str(write_dino(tmp_path))
        plans = [plan_embedding(EmbedRequest(str(scene), encoder, "", multiply=by)) for by in (None, 1.0, 2.0)]
        plain, one, two = (plan.accepted().identity()["parameters"] for plan in plans)
        assert "multiply" not in plain
        assert plain == one
        assert two == {**plain, "multiply": 2.0}

    @pytest.mark.parametrize(
        ("value", "encoder", "told"),
        [
            (0.0, None, "multiply is 0.0, needs to be a number other than 0"),
            (float("nan"), None, "multiply is nan, needs to be a number"),
            (1e300, None, r"multiply is 1e\+300, needs to be a number other than 0, of a size from 1e-30 to 1e\+30"),
            (-5e-324, None, "multiply is -5e-324, needs to be a number other than 0"),
            (2.0, "mosaiks", "multiply is for encoders that want certain numbers; mosaiks takes any"),
        ],
    )
    def test_what_cannot_be(self, tmp_path: Path, value: float, encoder: Optional[str], told: str) -> None:
        scene = write_raster(tmp_path / "scene.tif", reflectance())
        request = EmbedRequest(str(scene), encoder or str(write_dino(tmp_path)), str(tmp_path / "set"), multiply=value)
        with pytest.raises(InputError, match=told):
            embed(request, SilentReporter())

    @pytest.mark.parametrize("value", [1e300, -1e31, float("inf"), float("nan")])
    def test_what_cannot_be_subtracted(self, tmp_path: Path, value: float) -> None:
        scene = write_raster(tmp_path / "scene.tif", reflectance())
        request = EmbedRequest(str(scene), str(write_dino(tmp_path)), str(tmp_path / "set"), subtract=value)
        with pytest.raises(InputError, match=r"subtract is .*, needs to be a number from -1e\+30 to 1e\+30"):
            embed(request, SilentReporter())


def test_nan_is_told_with_a_place_on_the_raster_and_its_cause(tmp_path: Path) -> None:
    nodes = [
        helper.make_node("Log", ["pixels"], ["logs"]),
        helper.make_node("AveragePool", ["logs"], ["features"], kernel_shape=[8, 8], strides=[8, 8]),
    ]
    file = write_model(tmp_path / "log.onnx", nodes, ["batch", 1, "rows", "cols"])
    window = {"default": 32, "min": 1, "max": 4096, "multiple_of": 1, "square_only": False, "overlap": 16}
    output = {"name": "features", "layout": "map", "patch_px": 8, "dim": 1}
    card = {"scaling": REFLECTANCE, "window": window, "outputs": [output]}
    write_card(file, bands=[{"name": "gray"}], bands_flexible=False, **card)
    values = np.full((1, 40, 40), 5000, dtype="uint16")
    values[0, 20:23, 30:33] = 0  # the scaled pixel is negative, and has no logarithm
    scene = write_raster(tmp_path / "scene.tif", values)
    with pytest.raises(EngineError) as error:
        embed(EmbedRequest(str(scene), str(file), str(tmp_path / "set")), SilentReporter())
    assert "gave NaN or infinite numbers at pixel row 20, column 28: pixels of" in str(error.value)
    assert "they look like digital numbers (reflectance x 10000); give --multiply 0.0001" in str(error.value)
    assert "fp32" not in str(error.value)
