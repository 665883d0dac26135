"""Which encoders are installed."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_encoders import write_mean_encoder

from terrapatch.model.encoders.registry import find_encoder, installed, list_encoders


def test_own_encoders_stand_beside_the_bundled_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRAPATCH_ENCODERS", str(tmp_path))
    file = write_mean_encoder(tmp_path, 8, 2)
    assert [encoder.card.id for encoder in installed()] == ["mean8", "efficientnet-lite0"]
    assert find_encoder("mean8").file == file
    assert [card["id"] for card in list_encoders()] == ["mosaiks", "mean8", "efficientnet-lite0"]


def test_a_card_that_cannot_be_read_does_not_take_the_others_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAPATCH_ENCODERS", str(tmp_path))
    write_mean_encoder(tmp_path, 8, 2).with_suffix(".json").write_text('{"schema": "terrapatch-encoder-1", "id')
    with pytest.warns(UserWarning, match="left out: card .*mean8.json cannot be read"):
        assert [encoder.card.id for encoder in installed()] == ["efficientnet-lite0"]
    with pytest.warns(UserWarning, match="left out"):
        assert find_encoder("efficientnet-lite0").card.id == "efficientnet-lite0"
