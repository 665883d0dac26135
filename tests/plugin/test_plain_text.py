"""Text from files is shown as it is written: no label, tooltip or message takes it for HTML."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from algorithm_runs import registered_provider
from clusters_scene import planted_layer
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMainWindow

from terrapatch.plugin.dock.dock import TerraPatchDock
from terrapatch.plugin.dock.encoders.add_encoder_dialog import AddEncoderDialog
from terrapatch.plugin.dock.panel_pages import PANEL_NAMES
from terrapatch.plugin.options_page import TerraPatchOptionsPage
from terrapatch.plugin.plain_text import plain_message, plain_tip

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"
HOSTILE = "<img src='/nowhere/red.png'>"
# what shows plain text by its own means, or text of the plugin's own alone
FINE = {"tr", "_tr", "plain_tip", "plain_message", "escape"}


def guessing(widget) -> list:
    """Labels of TerraPatch that let Qt guess whether their text is HTML."""
    return [
        label.objectName() or label.text()
        for label in widget.findChildren(QLabel)
        if label.textFormat() == Qt.TextFormat.AutoText and type(label).__module__.startswith(("terrapatch", "PyQt"))
    ]


def test_no_label_of_the_dock_guesses(qgis_iface, qgis_new_project, own_settings, qtbot):
    registered_provider()
    layer = planted_layer(HOSTILE)
    QgsProject.instance().addMapLayer(layer)
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = TerraPatchDock(qgis_iface, window)
    try:
        for name in PANEL_NAMES:
            dock.pages.panel(name)
        assert guessing(dock) == []
    finally:
        dock.unload()


@pytest.mark.parametrize("make", [TerraPatchOptionsPage, AddEncoderDialog])
def test_no_label_of_other_forms_guesses(make, qgis_app, own_settings, qtbot):
    form = make()
    qtbot.addWidget(form)
    assert guessing(form) == []
    if hasattr(form, "_check") and form._check is not None and not callable(form._check):
        qtbot.waitUntil(lambda: form._check is None, timeout=180_000)


def test_tooltips_and_messages():
    assert plain_tip("Water") == "Water"
    assert plain_tip("a < b") == "a < b"
    assert plain_tip(HOSTILE) == "<qt>&lt;img src='/nowhere/red.png'&gt;</qt>"
    assert plain_message(f"'{HOSTILE}' & co") == "'&lt;img src='/nowhere/red.png'&gt;' &amp; co"


def uses(file: Path):
    """Calls that set a tooltip or a message from a text with names in it, and do not say that they are plain."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in ("setToolTip", "setStatusTip"):
            texts = node.args[:1]
        elif node.func.attr in ("pushMessage", "createMessage"):
            texts = node.args[1:2]
        else:
            continue
        for text in texts:
            names = [
                part
                for part in ast.walk(text)
                if isinstance(part, ast.Attribute) and part.attr in ("name", "description")
            ]
            outer = text.func if isinstance(text, ast.Call) else None
            called = getattr(outer, "attr", getattr(outer, "id", ""))
            if names and called not in FINE:
                yield f"{file.relative_to(PLUGIN)}:{node.lineno} {ast.unparse(text)[:80]}"


def test_no_tooltip_or_message_takes_a_name_as_it_comes():
    assert [use for file in sorted(PLUGIN.rglob("*.py")) for use in uses(file)] == []
