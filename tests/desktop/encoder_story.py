"""Runs inside QGIS: an ONNX file with Clay's inputs is added, tried, kept, and run on Landsat 7 with its six bands."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from desktop_steps import Desktop, Story
from embed_story import open_dock, text_of
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from whole_story import FOLDER, panel

LANDSAT_7 = Path(__file__).resolve().parents[2] / "resources" / "sample" / "landsat7_olinda.tif"


def write_into(line, text: str) -> None:
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def idle(desktop: Desktop) -> bool:
    return not desktop.shown("terrapatchAddEncoderStop")


def add_encoder(desktop: Desktop) -> Story:
    desktop.stage = "open Add encoder"
    desktop.click("terrapatchAddEncoderButton")
    yield lambda: desktop.shown("terrapatchAddEncoder")
    yield 0.3
    desktop.stage = "probe"
    write_into(desktop.widget("terrapatchAddEncoderFile").lineEdit(), str(FOLDER / "clay_like.onnx"))
    yield lambda: desktop.shown("terrapatchFindings") and idle(desktop)
    desktop.report["findings"] = text_of(desktop, "terrapatchFindings")
    write_into(desktop.widget("terrapatchEncoderName"), "Clay stand-in")
    write_into(desktop.widget("terrapatchEncoderLicence"), "Apache-2.0")
    desktop.report["any_bands"] = desktop.widget("terrapatchEncoderAnyBands").isChecked()
    scaling = desktop.widget("terrapatchEncoderScalingKind")
    desktop.report["scaling_found"] = scaling.currentText()
    scaling.setFocus()
    QTest.keyClicks(scaling, "As it is")
    yield 0.3
    desktop.report["scaling"] = scaling.currentText()
    desktop.stage = "try it on the view"
    desktop.click("terrapatchTryEncoder")
    yield lambda: not idle(desktop)
    yield lambda: idle(desktop)
    desktop.report["trial"] = text_of(desktop, "terrapatchAddEncoderLine")
    yield 0.3
    yield desktop.map_is_drawn
    line = desktop.widget("terrapatchAddEncoderFile").lineEdit()
    line.blockSignals(True)
    line.setText("clay_like.onnx")  # no folders of this computer in a picture
    desktop.picture("add-encoder", desktop.widget("terrapatchAddEncoder"))
    line.setText(str(FOLDER / "clay_like.onnx"))
    line.blockSignals(False)
    desktop.stage = "keep it"
    desktop.click("terrapatchKeepEncoder")
    yield lambda: not desktop.shown("terrapatchAddEncoder")


def run_it(desktop: Desktop) -> Story:
    desktop.stage = "embed with it"
    yield lambda: desktop.widget("terrapatchEncoder").currentText() == "Clay stand-in"
    yield 0.5
    yield lambda: desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.report["line"] = text_of(desktop, "terrapatchEmbedLine")
    desktop.click("terrapatchEmbedRun")
    yield lambda: text_of(desktop, "terrapatchEmbedResult")
    desktop.report["result"] = text_of(desktop, "terrapatchEmbedResult")
    yield 0.5
    yield desktop.map_is_drawn
    layer = panel("embed")._workspace.embedding_layer
    made = json.loads(layer.customProperty("terrapatch/embedding"))
    desktop.report["bands"] = made["source"]["bands"]
    features = list(layer.getFeatures())
    vectors = np.stack([np.frombuffer(feature["embedding_f16"].data(), np.float16) for feature in features])
    desktop.report["vectors"] = vectors.astype(float).tolist()
    desktop.report["expected"] = [weighted_pixels(feature.geometry().boundingBox(), made) for feature in features[:5]]
    desktop.picture("clay-embedded")


def weighted_pixels(box, made) -> float:
    """What the first number of a patch's vector should be: its band means by the bands' wavelengths."""
    waves = {1: 0.485, 2: 0.56, 3: 0.66, 4: 0.83, 5: 1.65, 6: 2.22}
    provider = QgsProject.instance().mapLayersByName("Olinda")[0].dataProvider()
    total = 0.0
    for band in made["source"]["bands"]:
        block = provider.block(band, box, 8, 8)
        total += waves[band] * np.mean([block.value(row, col) for row in range(8) for col in range(8)])
    return float(total)


def story(desktop: Desktop) -> Story:
    yield from open_dock(desktop)
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(str(LANDSAT_7), "Olinda"))
    desktop.iface.setActiveLayer(layer)
    desktop.iface.zoomToActiveLayer()
    yield lambda: desktop.shown("terrapatchEmbedRun")
    desktop.iface.mapCanvas().zoomByFactor(0.5)
    yield 0.5
    yield desktop.map_is_drawn
    yield from add_encoder(desktop)
    yield from run_it(desktop)
