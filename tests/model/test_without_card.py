"""Models without a card: what is guessed is said and kept with the set; JSON files of others are looked past."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Tuple

import numpy as np
import pytest
from contract_encoders import FLOAT, Graph
from fake_encoders import write_mean_encoder
from onnx import TensorProto
from rasters import write_raster

from terrapatch.model.cli import main
from terrapatch.model.encoders.registry import installed
from terrapatch.model.errors import EncoderError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.inspect import inspect
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest, InspectRequest


def write_without_card(folder: Path, kind: int = FLOAT) -> Path:
    graph = Graph()
    graph.node("Cast", ["pixels"], "cast", to=FLOAT)
    graph.node("AveragePool", ["cast"], "features", kernel_shape=[8, 8], strides=[8, 8])
    shape = ["batch", 3, "height", "width"]
    return graph.write(folder / "m.onnx", {"pixels": (kind, shape)}, {"features": ["batch", 3, "r", "c"]})


def run(folder: Path, encoder: Path) -> Tuple[dict, list]:
    """What the finished set says of its encoder, and what the run said."""
    pixels = np.random.default_rng(0).integers(0, 256, (3, 64, 64)).astype("uint8")
    raster = write_raster(folder / "a.tif", pixels)
    reporter = SilentReporter()
    embed(EmbedRequest(raster=str(raster), encoder=str(encoder), out=str(folder / "out")), reporter)
    return json.loads((folder / "out" / "embedding.json").read_text(encoding="utf-8"))["encoder"], reporter.notices


@pytest.mark.parametrize(
    ("kind", "scaling"),
    [
        (FLOAT, "the layer's 2nd to 98th percentile becomes 0 to 1"),
        (TensorProto.UINT8, "8-bit pixels as they are, others become 0 to 255"),
        (TensorProto.INT32, "pixels as they are"),
    ],
)
def test_what_is_guessed_is_said_and_kept_with_the_set(tmp_path: Path, kind: int, scaling: str) -> None:
    encoder, notices = run(tmp_path, write_without_card(tmp_path, kind))
    assert encoder["guessed"]["scaling"] == scaling
    assert encoder["guessed"]["bands"] == "red, green, blue"
    window = encoder["guessed"]["window"]
    assert (
        f"Encoder m has no card, so this is guessed: window: {window}; scaling: {scaling}; bands: red, green, blue. "
        "`terrapatch inspect` proposes a card to write down better ones."
    ) in notices


def test_nothing_is_guessed_where_there_is_a_card(tmp_path: Path) -> None:
    encoder, notices = run(tmp_path, write_mean_encoder(tmp_path, 8, 3))
    assert "guessed" not in encoder
    assert not any("guessed" in notice for notice in notices)


@pytest.mark.parametrize("foreign", ['{"bands": 6, "id": "m", "schema": "of others"}', "[1, 2]", "no JSON", "{}"])
def test_a_json_file_of_others_is_looked_past_and_said(
    tmp_path: Path, foreign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = write_without_card(tmp_path)
    beside = tmp_path / "m.json"
    beside.write_text(foreign, encoding="utf-8")
    words = "m.json beside m.onnx is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past."
    found = inspect(InspectRequest(str(model)), SilentReporter())
    assert words in found["found"]
    assert found["card"]["schema"] == "terrapatch-encoder-1"
    _, notices = run(tmp_path, model)
    assert words in notices
    assert beside.read_text(encoding="utf-8") == foreign
    monkeypatch.setenv("TERRAPATCH_ENCODERS", str(tmp_path))
    assert "m" not in [encoder.card.id for encoder in installed()]


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ({"schema": "terrapatch-encoder-2"}, "this version reads 'terrapatch-encoder-1'"),
        ('{"schema": "terrapatch-encoder-1", "id": ', "cannot be read"),
    ],
)
def test_a_card_of_ours_that_is_wrong_still_is_complained_about(tmp_path: Path, card: Any, words: str) -> None:
    model = write_without_card(tmp_path)
    (tmp_path / "m.json").write_text(card if isinstance(card, str) else json.dumps(card), encoding="utf-8")
    with pytest.raises(EncoderError, match=words):
        run(tmp_path, model)


def test_the_plan_says_it_before_the_run(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    model = write_without_card(tmp_path)
    raster = write_raster(tmp_path / "a.tif", np.zeros((3, 64, 64), "uint8") + 7)
    assert (
        main(["embed", str(raster), "--encoder", str(model), "--out", str(tmp_path / "out"), "--dry-run", "--json"])
        == 0
    )
    notices = {notice["code"]: notice["values"] for notice in json.loads(capsys.readouterr().out)["notices"]}
    assert notices["encoder_guessed"]["bands"] == "red, green, blue"
