"""The options page tells what this machine has for encoders to run on."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from terrapatch.plugin.engine.errors import EngineMissing
from terrapatch.plugin.engine.interpreter import EngineInterpreter, Origin
from terrapatch.plugin.engine.setup import choose
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


@pytest.mark.parametrize(
    ("driver", "provider", "origin", "offered"),
    [
        ("580.82.07", "CPUExecutionProvider", Origin.MANAGED, True),
        ("570.1", "CPUExecutionProvider", Origin.MANAGED, False),
        ("580.82.07", "CUDAExecutionProvider", Origin.MANAGED, False),
        ("580.82.07", "CPUExecutionProvider", Origin.SETTING, False),
    ],
)
def test_an_engine_that_leaves_a_card_unused_can_be_updated(
    qtbot, own_settings, monkeypatch, driver, provider, origin, offered
):
    def make_offer(*_):
        raise EngineMissing("no Python in this test")

    monkeypatch.setattr(choose, "make_offer", make_offer)
    page = TerraPatchOptionsPage()
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page._check is None, timeout=120_000)
    page._looked_for(EngineInterpreter("/engine/bin/python", origin))
    page._show_machine({"lines": ["one", "two"], "providers": [provider], "cards": [{"driver": driver}]})
    assert page.findChild(QLabel, "terrapatchMachine").text() == "one\ntwo"
    notice = page.findChild(QWidget, "terrapatchEngineNotice")
    assert notice.isVisibleTo(page) is offered
    if offered:
        assert notice.findChild(QPushButton, "terrapatchEngineSetUp").text() == "Update the engine"
        reason = notice.findChild(QLabel, "terrapatchEngineReason").text()
        assert reason == "It has no CUDA, so that the graphics card is not used."
