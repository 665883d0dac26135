"""JSON files are written whole or not at all, and through no link."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from terrapatch.model import file_moves
from terrapatch.model.patches.json_files import write_json


def test_is_written_through_no_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("years of work")
    (tmp_path / "a.json.new").symlink_to(victim)
    (tmp_path / "a.json").symlink_to(victim)
    write_json(tmp_path / "a.json", {"k": 8})
    assert victim.read_text() == "years of work"
    assert json.loads((tmp_path / "a.json").read_text()) == {"k": 8}
    assert sorted(os.listdir(tmp_path)) == ["a.json", "victim"]


def test_waits_for_whoever_reads_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows does it: a file that is open cannot be replaced."""
    refused = [PermissionError("in use"), PermissionError("in use")]
    replace = os.replace

    def in_use(source: Path, target: Path) -> None:
        if refused:
            raise refused.pop()
        replace(source, target)

    monkeypatch.setattr(file_moves.os, "replace", in_use)
    write_json(tmp_path / "a.json", {"k": 8})
    assert json.loads((tmp_path / "a.json").read_text()) == {"k": 8}


def test_says_so_where_it_stays_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def in_use(source: Path, target: Path) -> None:
        raise PermissionError("in use")

    monkeypatch.setattr(file_moves.os, "replace", in_use)
    monkeypatch.setattr(file_moves, "_SECONDS_OF_PATIENCE", 0.0)
    with pytest.raises(PermissionError, match="in use"):
        write_json(tmp_path / "a.json", {"k": 8})
