"""What the documents quote is there: messages, tests, targets of make and commands."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from terrapatch.model.options import VERBS

ROOT = Path(__file__).resolve().parents[2]
OF_PIP_OR_QGIS = {"THESE PACKAGES DO NOT MATCH THE HASHES (of pip, in the log)"}
OF_QGIS = {"Settings", "Options", "Network", "Authentication"}


@pytest.fixture(scope="module")
def texts():
    """Every text that QGIS can show; values are `…`."""
    file = ROOT / "scripts" / "update_translations.py"
    spec = importlib.util.spec_from_file_location(file.stem, file)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return {re.sub(r"\{[^{}]*\}", "…", text) for text in script.collect(ROOT).texts}


def document(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def rows(text: str, head: str) -> list[tuple[str, str]]:
    """The first two cells of each row of the tables that begin with a head."""
    tables = re.findall(rf"^\| {head} \|.*\n\|[ -|]*\n((?:\|.*\n)+)", text, re.M)
    return [tuple(cell.strip() for cell in row.split("|")[1:3]) for table in tables for row in table.splitlines()]


class TestTroubleshooting:
    def test_every_message_is_one_that_people_see(self, texts):
        quoted = [
            part.strip("*")
            for cell, _ in rows(document("docs/troubleshooting.md"), "message")
            for part in cell.split("<br>")
        ]
        assert len(quoted) > 30
        said = "\n".join(texts)
        assert [message for message in quoted if message not in said and message not in OF_PIP_OR_QGIS] == []

    def test_every_button_is_called_so(self, texts):
        named = re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", document("docs/troubleshooting.md"))
        words = {word for name in named for word in name.split(" > ")} - OF_QGIS
        assert len(words) > 10
        assert words - texts == set()


def test_promises_name_tests_that_exist():
    """Each row of docs/security.md: its files, and in these the tests that it names."""
    promises = rows(document("docs/security.md"), "promise")
    assert len(promises) > 15
    missing = []
    for promise, tested in promises:
        files, folder = [], ROOT
        for name in re.findall(r"`([\w/]*test[\w/]*(?:\.py|/))`", tested):
            folder = (ROOT / name).parent if "/" in name else folder  # further ones beside it
            files.append(folder / Path(name).name)
        sources = "".join(file.read_text(encoding="utf-8") for file in files if file.is_file())
        names = re.findall(r"`(test_\w+)…?`", tested)
        missing += [str(file) for file in files if not file.exists()]
        missing += [name for name in names if f"def {name}" not in sources]
        if not names and "bandit" not in tested:
            missing.append(promise)
    assert missing == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_commands_are_there(name):
    text = document(name)
    makefile = document("Makefile")
    targets = set(re.findall(r"(?:^|`)make ((?:[a-z0-9-]+ ?)+)", text, re.M))
    asked = {target for line in targets for target in line.split()}
    assert asked
    assert [target for target in asked if not re.search(rf"^{target}:", makefile, re.M)] == []
    verbs = set(re.findall(r"^(?:\S*/)?terrapatch ([a-z-]+)", text, re.M))
    assert verbs - {verb.name for verb in VERBS} == set()
    files = re.findall(r"(?:resources|docs|scripts|tests|requirements)/[\w./-]*\w(?![\w*-])", text)
    assert [file for file in files if not (ROOT / file).exists()] == []
