"""Runs inside QGIS: the corners of the dock: narrow, everything open, bad input, the settings."""

from __future__ import annotations

from desktop_steps import Desktop, Story
from embed_story import open_dock
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QWidget


def story(desktop: Desktop) -> Story:
    desktop.report["width"] = 320
    yield from open_dock(desktop)
    desktop.picture("narrow-start")
    desktop.click("terrapatchTrySample")
    yield lambda: desktop.shown("terrapatchEmbedRun")
    encoders = desktop.widget("terrapatchEncoder")
    encoders.setCurrentIndex(encoders.findData("efficientnet-lite0"))
    yield 1.0
    yield lambda: desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.report["dock_width"] = desktop.widget("terrapatchDock").width()
    yield 0.5  # a longer text has its room some turns of the event loop later
    desktop.picture("narrow-embed")
    desktop.widget("terrapatchAdvanced").setCollapsed(False)
    desktop.widget("terrapatchAreaKind").setCurrentIndex(2)
    yield 0.6
    desktop.picture("narrow-advanced")
    desktop.widget("terrapatchEmbedScroll").verticalScrollBar().setValue(9999)
    yield 0.3
    desktop.picture("dock-narrow")
    desktop.widget("terrapatchAreaKind").setCurrentIndex(3)
    yield 0.5
    desktop.widget("terrapatchEmbedScroll").verticalScrollBar().setValue(0)
    yield 0.3
    desktop.picture("narrow-polygons")
    desktop.widget("terrapatchAreaKind").setCurrentIndex(0)
    desktop.widget("terrapatchAdvanced").setCollapsed(True)
    source = QgsProject.instance().mapLayersByName("Landsat 8, Paraná")[0].source()
    single = str(desktop.images / "one_band.tif")
    gdal.Translate(single, source, bandList=[1])
    layer = QgsRasterLayer(single, "One band")
    QgsProject.instance().addMapLayer(layer)
    desktop.iface.setActiveLayer(layer)
    yield lambda: desktop.shown("terrapatchUseMosaiks")
    desktop.report["one_band"] = desktop.widget("terrapatchEmbedLine").text()
    yield 0.5  # a longer text has its room some turns of the event loop later
    desktop.picture("dock-too-few-bands")
    desktop.click("terrapatchUseMosaiks")
    yield lambda: desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.report["mosaiks"] = desktop.widget("terrapatchEmbedLine").text()
    desktop.picture("mosaiks")

    def look_at_options() -> None:
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
        dialog.resize(1000, 700)

        def grab() -> None:
            page = dialog.findChild(QWidget, "terrapatchEngineState")
            desktop.report["options"] = ["TerraPatch", page is not None and page.isVisible()]
            state, cache = (dialog.findChild(QLabel, name) for name in ("terrapatchEngineState", "terrapatchCacheSize"))
            state.setText("Ready: .venv-engine/bin/python, from the folder .venv-engine of the plugin.")
            cache.setText(f"{cache.text().partition(' in ')[0]} in .cache/terrapatch")  # no folders of this computer
            dialog.grab().save(str(desktop.images / "dock-settings.png"))
            dialog.reject()

        QTimer.singleShot(1500, grab)

    QTimer.singleShot(1500, look_at_options)
    QTimer.singleShot(0, lambda: desktop.click("terrapatchSettings"))
    yield 3.5
    yield lambda: not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    desktop.click("terrapatchEmbedRun")
    yield lambda: desktop.shown("terrapatchNextSimilar")
    for number, name in ((1, "clusters"), (2, "similar")):
        desktop.tab(number)
        yield 1.0
        page = (
            desktop.widget(f"terrapatch{name.capitalize()}Panel")
            if name == "similar"
            else desktop.widget("terrapatchClustersPanel")
        )
        desktop.report[f"{name}_width"] = [page.width(), page.minimumSizeHint().width()]
        desktop.picture(f"narrow-{name}")
