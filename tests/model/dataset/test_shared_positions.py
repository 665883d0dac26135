"""What the place in the tile explains is measured on a few scenes and holds for all of a dataset."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fake_encoders import write_mean_encoder
from scenes import parts, run, write_list, write_scenes
from test_center_positions import write_positional

from terrapatch.model.dataset.folder import read_manifest
from terrapatch.model.jobs.embed_positions import MOVED_COPIES, Positions, PositionSample


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[Positions]:
    """What was measured on tiles, in the order of measuring."""
    found: list[Positions] = []
    measure = PositionSample.measure

    def watched(sample: PositionSample) -> Positions:
        found.append(measure(sample))
        return found[-1]

    monkeypatch.setattr(PositionSample, "measure", watched)
    return found


def held(dataset: Path) -> dict:
    return json.loads((dataset / "positions.json").read_text(encoding="utf-8"))


def test_four_scenes_speak_for_all_whoever_makes_them(tmp_path: Path, measured: list[Positions]) -> None:
    files = write_scenes(tmp_path / "scenes", 6)
    encoder = write_positional(tmp_path, 30.0)
    result = run(str(tmp_path / "scenes"), encoder, tmp_path / "one")
    assert result["failed"] == 0, result
    assert len(measured) == 4
    told = held(tmp_path / "one")
    assert told["share"] == pytest.approx(sum(one.found.share for one in measured if one.found) / 4)
    assert told["sampled"] == sum(one.sampled for one in measured)
    assert len(told["scenes"]) == 4
    assert [row["centred"] for row in read_manifest(tmp_path / "one")] == [True] * 6
    backwards = write_list(tmp_path / "back.txt", files[::-1])
    for shard in ("1/2", "0/2"):
        run(backwards, encoder, tmp_path / "two", shard=shard)
    assert len(measured) == 8  # by the first shard alone
    assert held(tmp_path / "two") == told
    assert parts(tmp_path / "one") == parts(tmp_path / "two")


def test_what_is_held_is_taken_for_scenes_that_come_later(tmp_path: Path, measured: list[Positions]) -> None:
    files = write_scenes(tmp_path / "scenes", 5)
    encoder = write_mean_encoder(tmp_path, 8, 2)
    run(write_list(tmp_path / "list.txt", files[:3]), encoder, tmp_path / "data")
    assert len(measured) == 3
    told = held(tmp_path / "data")
    result = run(write_list(tmp_path / "list.txt", files), encoder, tmp_path / "data")
    assert (result["made"], result["reused"], len(measured)) == (2, 3, 3)
    assert held(tmp_path / "data") == told
    assert not any(row["centred"] for row in read_manifest(tmp_path / "data"))
    (tmp_path / "data" / "positions.json").write_text("{", encoding="utf-8")  # damaged
    run(write_list(tmp_path / "list.txt", files), encoder, tmp_path / "data")
    assert len(measured) == 3  # nothing is left to be made, so that nobody asks
    assert not (tmp_path / "data" / "_unfinished").exists()


def test_a_scene_that_cannot_be_read_is_passed_over(tmp_path: Path, measured: list[Positions]) -> None:
    files = write_scenes(tmp_path / "scenes", 3)
    files[1].write_bytes(b"no raster")
    result = run(str(tmp_path / "scenes"), write_positional(tmp_path, 30.0), tmp_path / "data")
    assert (result["made"], result["failed"], len(measured)) == (2, 1, 2)
    assert len(held(tmp_path / "data")["scenes"]) == 2


def test_one_scene_is_measured_by_itself(tmp_path: Path, measured: list[Positions]) -> None:
    write_scenes(tmp_path / "scenes", 1)
    run(str(tmp_path / "scenes"), write_positional(tmp_path, 30.0), tmp_path / "data")
    assert [one.automatic() for one in measured] == [MOVED_COPIES]
    assert not (tmp_path / "data" / "positions.json").exists()
