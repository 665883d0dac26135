"""Runs inside QGIS: a newcomer opens the dock, tries the sample scene and embeds it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from desktop_steps import Desktop, Story
from qgis import utils
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QToolBar


def embedding_layers():
    return [layer for layer in QgsProject.instance().mapLayers().values() if is_embedding_layer(layer)]


def is_embedding_layer(layer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.fields().indexOf("embedding_f16") >= 0


def text_of(desktop: Desktop, name: str) -> str:
    """What a label says; nothing where it is not shown."""
    return desktop.widget(name).text() if desktop.shown(name) else ""


def open_dock(desktop: Desktop) -> Story:
    utils.updateAvailablePlugins()  # else QGIS does not know whose modules it has to forget
    for name in ("processing", "terrapatch"):
        assert utils.loadPlugin(name), name
        assert utils.startPlugin(name), name
    yield 1.0
    action = desktop.window.findChild(QAction, "terrapatchOpen")
    bar = next(bar for bar in desktop.window.findChildren(QToolBar) if action in bar.actions())
    button = bar.widgetForAction(action)
    button.setObjectName("terrapatchToolButton")
    desktop.watch()
    desktop.stage = "open the dock"
    desktop.click("terrapatchToolButton")
    yield lambda: desktop.shown("terrapatchTrySample")
    dock = desktop.widget("terrapatchDock")
    desktop.window.resizeDocks([dock], [desktop.report.get("width", 380)], Qt.Orientation.Horizontal)
    yield 1.5  # a person reads the three steps first


def embed_sample(desktop: Desktop, file: Optional[Path] = None) -> Story:
    """The patches go to a file, or to a temporary layer."""
    desktop.stage = "load the sample"
    desktop.click("terrapatchTrySample")
    yield lambda: desktop.shown("terrapatchEncoder")
    desktop.report["default_encoder"] = desktop.widget("terrapatchEncoder").currentText()
    encoders = desktop.widget("terrapatchEncoder")
    encoders.setCurrentIndex(encoders.findData("efficientnet-lite0"))
    yield 0.5  # the form is looked at a moment after its last change
    yield lambda: desktop.shown("terrapatchEmbedRun") and desktop.widget("terrapatchEmbedRun").isEnabled()
    yield desktop.map_is_drawn
    yield 0.5  # a longer text has its room some turns of the event loop later
    desktop.picture("dock-embed")
    if file is not None:
        line = desktop.widget("terrapatchSaveTo").lineEdit()
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        QTest.keyClicks(line, str(file))
        QTest.keyClick(line, Qt.Key.Key_Tab)
        yield 0.3
    desktop.report["line"] = desktop.widget("terrapatchEmbedLine").text()
    desktop.stage = "embed"
    desktop.click("terrapatchEmbedRun")
    yield (
        lambda: (
            "left" in text_of(desktop, "terrapatchEmbedStage")
            or embedding_layers()
            or text_of(desktop, "terrapatchEmbedResult")
        )
    )
    if desktop.shown("terrapatchEmbedStage"):
        desktop.report["stage_text"] = desktop.widget("terrapatchEmbedStage").text()
        desktop.report["run_enabled_while_running"] = desktop.widget("terrapatchEmbedRun").isEnabled()
        desktop.picture("dock-embedding")
    yield lambda: text_of(desktop, "terrapatchEmbedResult")
    assert desktop.shown("terrapatchNextSimilar"), text_of(desktop, "terrapatchEmbedResult")
    desktop.stage = "draw the patches"
    yield 0.5
    yield desktop.map_is_drawn
    yield 0.3
    desktop.report["result"] = desktop.widget("terrapatchEmbedResult").text()
    desktop.report["patches"] = embedding_layers()[0].featureCount()
    desktop.picture("dock-embedded")
