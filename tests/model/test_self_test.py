"""The self-test of an environment: it names what is missing, of another version or damaged, as messages."""

from __future__ import annotations

import json

import numpy
import pytest

from terrapatch.model import self_test as module
from terrapatch.model.messages import received, translate_by
from terrapatch.model.self_test import self_test


def test_names_every_package_that_is_not_as_pinned():
    answer = self_test({"terrapatch-of-nowhere": "1.0", "numpy": "0.0.1"})
    assert (answer.works, answer.broken) == (False, ("terrapatch-of-nowhere", "numpy"))
    assert answer.problem == (f"terrapatch-of-nowhere is not installed; numpy is {numpy.__version__}, needs 0.0.1")


@pytest.mark.parametrize(
    ("harm", "damage"),
    [
        (lambda file: file.write_bytes(b""), "data.bin has 0 bytes, needs 1,234"),
        (lambda file: file.unlink(), "data.bin is missing"),
        (
            lambda file: file.with_name("tiny_engine-1.0.dist-info").joinpath("RECORD").unlink(),
            "the list of its files is missing",
        ),
    ],
    ids=["cut short", "gone", "list gone"],
)
def test_a_damaged_file_is_named_whatever_it_is(monkeypatch, tmp_path, harm, damage):
    """An empty database of PROJ, a library cut short: what no import would notice."""
    (tmp_path / "data.bin").write_bytes(b"x" * 1234)
    folder = tmp_path / "tiny_engine-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: tiny-engine\nVersion: 1.0\n", encoding="utf-8")
    (folder / "RECORD").write_text("data.bin,,1234\n../bin/tiny,,99\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(module, "_MODULES", {"filelock": "json.nowhere"})
    assert self_test({"tiny-engine": "1.0"}).broken == ("filelock",)
    harm(tmp_path / "data.bin")
    answer = self_test({"tiny-engine": "1.0"})
    assert (answer.broken, answer.problem) == (("tiny-engine",), f"tiny-engine is damaged: {damage}")


def test_a_package_that_fails_is_named_with_its_reason(monkeypatch):
    monkeypatch.setattr(module, "_MODULES", {"filelock": "json.nowhere"})
    answer = self_test({})
    assert answer.broken == ("filelock",)
    assert answer.problem.startswith("filelock does not work (ModuleNotFoundError: No module named 'json.nowhere'")


def test_what_it_prints_can_be_said_in_another_language(capsys, tmp_path):
    pins = tmp_path / "pins.txt"
    pins.write_text("terrapatch-of-nowhere==1.0\n", encoding="utf-8")
    assert module.main(["--pins", str(pins)]) == 1
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["problem"] == "terrapatch-of-nowhere is not installed"
    german = {"{package} is not installed": "{package} ist nicht installiert"}
    translate_by(lambda template: german.get(template, template))
    try:
        assert received(told["problem"], told["said"]) == "terrapatch-of-nowhere ist nicht installiert"
    finally:
        translate_by()
