"""Clearing the cache from QGIS's options: only what the engine made, and only when the user says so."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QPushButton

from terrapatch.plugin.engine.engine_cache import cache_bytes, clear_cache
from terrapatch.plugin.options_page import TerraPatchOptionsPage

ENGINES = {
    "models/vit-0123-int8.onnx": 2935,
    "models/vit-0123-int8.sha256": 65,
    "mosaiks/0123.onnx": 500,
    "mosaiks/0123.json": 40,
    "cards/0123.json": 60,
}
OTHERS = {
    "thesis.docx": 7,
    "models/notes.txt": 7,
    "models/old/vit.onnx": 7,
    "patches/kept.gpkg": 7,
    "engine-0123/bin/python": 7,
    "photos/holiday.json": 7,
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of the user's that the cache shares."""
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path))
    for name, size in {**ENGINES, **OTHERS}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x" * size)
    return tmp_path


def files(folder) -> set:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_only_what_the_engine_made_goes(folder):
    assert cache_bytes() == 3600
    assert clear_cache() == 3600
    assert files(folder) == set(OTHERS)
    assert (cache_bytes(), clear_cache()) == (0, 0)


@pytest.mark.parametrize("agreed", [True, False])
def test_the_page_asks_first_and_says_what_was_freed(folder, agreed, monkeypatch, qtbot, own_settings):
    questions = []

    def answer(_parent, _title, text, *_buttons):
        questions.append(text)
        return QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    page = TerraPatchOptionsPage()
    qtbot.addWidget(page)
    page.findChild(QPushButton, "terrapatchClearCache").click()
    (question,) = questions
    assert "cards (3.6 kB), cancelled runs (0 bytes)" in question
    assert str(folder) in question
    assert files(folder) == set(OTHERS) | (set() if agreed else set(ENGINES))
    shown = page.findChild(QLabel, "terrapatchCacheSize").text()
    assert shown.startswith("3.6 kB freed. 0") if agreed else "freed" not in shown
    assert page.findChild(QPushButton, "terrapatchClearCache").isEnabled() is not agreed
