"""What is remembered of files is used while they are unchanged, and never after."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List

import pytest

from terrapatch.model.encoders import remembered as room
from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.encoders.remembered import remember, remembered, remembered_sha256


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(room, "_SETTLED_NS", 0)
    return tmp_path / "cache"


class Count:
    """Counts how often something is computed."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> List[int]:
        self.times += 1
        return [self.times]


def test_it_is_computed_once_while_the_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"weights")
    count = Count()
    assert [remembered("kind", [file], count) for _ in range(3)] == [[1]] * 3
    assert remembered("another kind", [file], count) == [2]


def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"weights")
    first = remembered_sha256(file)
    assert first == model_sha256(file)
    state = file.stat()
    file.write_bytes(b"WEIGHTS")  # as large
    assert remembered_sha256(file) == model_sha256(file) != first
    file.write_bytes(b"weightS")
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))  # as old, by what it says
    assert remembered_sha256(file) == model_sha256(file)


def test_a_file_that_was_changed_just_now_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_SETTLED_NS", 3600 * 10**9)
    file = tmp_path / "model.onnx"
    file.write_bytes(b"weights")
    count = Count()
    assert remembered("kind", [file], count) == [1]
    assert remembered("kind", [file], count) == [2]
    remember("kind", [file], "known")  # by whoever wrote it
    assert remembered("kind", [file], count) == "known"


def test_one_of_several_files(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("model.onnx", "model.weights")]
    for file in files:
        file.write_bytes(b"1")
    count = Count()
    assert remembered("kind", files, count) == [1]
    files[1].write_bytes(b"22")
    assert remembered("kind", files, count) == [2]


def test_a_damaged_cache_and_one_that_cannot_be_written_cost_time_only(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(b"weights")
    count = Count()
    remembered("kind", [file], count)
    (kept,) = (cache / "remembered").iterdir()
    for damage in (b"", b"{", b"[]", b'{"kind": "kind"}', b"\xff"):
        kept.write_bytes(damage)
        assert remembered("kind", [file], count) == [count.times]
    assert count.times == 6
    blocked = tmp_path / "a file"
    blocked.write_bytes(b"")
    monkeypatch.setenv("TERRAPATCH_CACHE", str(blocked))
    assert remembered("kind", [file], count) == [7]
    assert remembered("kind", [file], count) == [8]


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        remembered("kind", [tmp_path / "gone.onnx"], Count())
