"""Asking where to save: an ending that is added never leads to a file that the user was not asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from terrapatch.plugin.classes import result_text
from terrapatch.plugin.dock.save_dialog import ask_where_to_save
from terrapatch.plugin.search.hit_saving import has_vector_format

VECTORS = "GeoPackage (*.gpkg);;GeoJSON (*.geojson *.json)"


@pytest.fixture
def asked(qgis_app, monkeypatch):
    """What the dialog proposed, time by time; `answers` are given in turn, `kind` is the format that is chosen."""

    class Asked:
        def __init__(self):
            self.proposed, self.answers, self.kind = [], [], ""

        def answer(self, _parent, _title, place, _formats):
            self.proposed.append(place)
            given = self.answers[len(self.proposed) - 1]
            return str(given), self.kind if given else ""

    made = Asked()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", made.answer)
    return made


def ask(qtbot, formats=VECTORS, is_format=has_vector_format):
    parent = QWidget()
    qtbot.addWidget(parent)
    return ask_where_to_save(parent, "Save", "hits.gpkg", formats, is_format)


@pytest.mark.parametrize(
    ("typed", "kind", "saved"),
    [
        ("hits", "", "hits.gpkg"),
        ("hits", "GeoJSON (*.geojson *.json)", "hits.geojson"),
        ("hits.GPKG", "", "hits.GPKG"),
        ("hits.json", "", "hits.json"),
        ("hits.kml", "", "hits.kml"),
        ("hits v1.2", "", "hits v1.2.gpkg"),
    ],
)
def test_a_name_gets_the_ending_of_a_format(asked, qtbot, tmp_path, typed, kind, saved):
    asked.answers, asked.kind = [tmp_path / typed], kind
    assert ask(qtbot) == tmp_path / saved
    assert len(asked.proposed) == 1


def test_a_file_that_is_there_is_asked_about_by_its_whole_name(asked, qtbot, tmp_path):
    (tmp_path / "hits.gpkg").write_text("mine")
    asked.answers = [tmp_path / "hits", ""]
    assert ask(qtbot) is None
    assert asked.proposed == ["hits.gpkg", str(tmp_path / "hits.gpkg")]
    asked.proposed.clear()
    asked.answers = [tmp_path / "hits", tmp_path / "hits.gpkg"]  # the second time, the dialog has asked
    assert ask(qtbot) == tmp_path / "hits.gpkg"


def test_every_panel_asks_in_this_way():
    folder = Path(result_text.__file__).parents[1]
    asking = [file.name for file in folder.rglob("*.py") if "getSaveFileName" in file.read_text(encoding="utf-8")]
    # to keep results, tables are added to a file, and none is replaced
    assert sorted(asking) == ["keeping_offer.py", "save_dialog.py"]
