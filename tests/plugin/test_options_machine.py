"""The options page tells what this machine has for encoders to run on."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QPushButton

from terrapatch.plugin.options_page import TerraPatchOptionsPage


def test_the_page_shows_what_the_engine_finds(qtbot, own_settings):
    page = TerraPatchOptionsPage()
    qtbot.addWidget(page)
    look, machine = page.findChild(QPushButton, "terrapatchOptionsDoctor"), page.findChild(QLabel, "terrapatchMachine")
    look.click()
    assert not look.isEnabled()
    qtbot.waitUntil(look.isEnabled, timeout=120_000)
    lines = machine.text().splitlines()
    assert any(line.startswith("device auto takes ") for line in lines)
    assert any(line.startswith("device cpu: ") and line.endswith(" by efficientnet-lite0") for line in lines)
