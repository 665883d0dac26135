"""What Qt uses is never garbage to Python, whose cycle collector runs in any thread: QGIS ends where it clears a slot.

Most of the plugin is looked at step by step in a whole QGIS (tests/desktop); here is what has no place there.
"""

from __future__ import annotations

import time

import pytest
from algorithm_runs import registered_provider
from layer_factory import embedding_set
from living_garbage import living_garbage
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QWidget

from terrapatch.plugin.dock.encoders.add_encoder_dialog import AddEncoderDialog
from terrapatch.plugin.dock.encoders.own_encoders_list import open_add_encoder
from terrapatch.plugin.holding import close_all
from terrapatch.plugin.layers.write import memory_layer
from terrapatch.plugin.options_page import TerraPatchOptionsFactory, TerraPatchOptionsPage
from terrapatch.plugin.settings import OPTIONS_PAGE
from terrapatch.plugin.workspace import Workspace


@pytest.fixture
def of_qt(qtbot):
    """A widget that Qt has made, whose Python side goes as soon as nobody looks at it, as QGIS's own widgets do."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Help)
    qtbot.addWidget(box)
    return lambda: box.button(QDialogButtonBox.StandardButton.Help)


def dialogs():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # also of tests before this one
    return [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "terrapatchAddEncoder"]


def test_a_timer_that_only_qt_holds_is_found(of_qt):
    def start(parent: QObject) -> None:
        timer = QTimer(parent)
        timer.setObjectName("terrapatchLost")
        holder = [parent, timer]
        timer.timeout.connect(lambda: holder)

    parent = QObject()
    start(parent)
    assert living_garbage() == []  # its parent is held
    start(of_qt())
    found = living_garbage()
    assert len(found) == 1
    assert "QTimer terrapatchLost" in found[0]


def test_add_encoder_lives_until_it_is_closed(of_qt, own_settings, qtbot):
    open_add_encoder(of_qt())
    assert living_garbage() == []
    (dialog,) = dialogs()
    assert type(dialog) is AddEncoderDialog  # and not what is left of it: a plain QDialog
    dialog._say("Still here.")
    assert dialog.findChild(QLabel, "terrapatchAddEncoderLine").text() == "Still here."
    assert not dialog.findChild(QPushButton, "terrapatchKeepEncoder").isEnabled()
    dialog.close()
    del dialog
    assert not dialogs()
    assert living_garbage() == []


def test_options_page_lives_while_it_is_shown(of_qt, own_settings, qtbot):
    factory = TerraPatchOptionsFactory()
    factory.createWidget(of_qt())  # QGIS calls it, and holds what comes back
    assert living_garbage() == []
    page = of_qt().findChild(QWidget, OPTIONS_PAGE)
    assert type(page) is TerraPatchOptionsPage
    qtbot.waitUntil(lambda: page._check is None, timeout=180_000)
    assert page.findChild(QLabel, "terrapatchEngineState").text().startswith("Ready")


def test_dialogs_go_with_the_plugin(of_qt, own_settings):
    open_add_encoder(of_qt())
    close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not dialogs()


def test_runs_end_without_a_trace(qgis_iface, qtbot, own_settings):
    registered_provider()
    layer = QgsProject.instance().addMapLayer(memory_layer(embedding_set(), "Patches"))
    workspace = Workspace(qgis_iface)
    ended = []
    run = workspace.run("terrapatch:clusterpatches", {"INPUT": layer.id(), "K": 2, "OUTPUT": "TEMPORARY_OUTPUT"})
    run.succeeded.connect(lambda _outputs: ended.append("succeeded"))
    run.failed.connect(ended.append)
    run.start()
    del run
    deadline = time.monotonic() + 180
    while not ended and time.monotonic() < deadline:
        assert living_garbage() == []
        qtbot.wait(20)
    assert ended == ["succeeded"]
    # no run, with the layers that it made, stays for as long as QGIS
    qtbot.waitUntil(lambda: workspace.findChildren(QObject) == [], timeout=180_000)
    workspace.end()
