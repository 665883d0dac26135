"""Runs inside QGIS: a dataset of two scenes is opened, a patch is clicked, and the patches of both are searched."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import List, Optional

from desktop_steps import Desktop, Story
from embed_story import embedding_layers, open_dock
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget
from whole_story import FOLDER, SIMILAR, panel

CHECKOUT = Path(__file__).resolve().parents[2]
EAST = 12_000.0  # metres from one scene to the other; they are 10 km wide
PICKED = 8 * 22 + 12  # a patch in the town


def make_dataset() -> Path:
    """What `terrapatch embed-many` makes of the sample and of the same pixels elsewhere: each patch has a twin."""
    scenes, sample = FOLDER / "scenes", CHECKOUT / "resources" / "sample" / "landsat7_olinda.tif"
    scenes.mkdir()
    for name in ("olinda", "olinda_east"):
        shutil.copyfile(sample, scenes / f"{name}.tif")
    moved = gdal.Open(str(scenes / "olinda_east.tif"), gdal.GA_Update)
    left, *others = moved.GetGeoTransform()
    moved.SetGeoTransform((left + EAST, *others))
    del moved
    encoder, dataset = FOLDER / "mosaiks.onnx", FOLDER / "coast"
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR") if name in os.environ}
    for arguments in (
        ("fit-mosaiks", sample, "--out", encoder, "--patch", "16", "--features", "64"),
        ("embed-many", scenes, "--encoder", encoder, "--out", dataset),
    ):
        tool = CHECKOUT / ".venv-engine" / "bin" / "terrapatch"
        subprocess.run([tool, *arguments], check=True, env=kept, capture_output=True)
    return dataset


def window(title: str = "", kind: type = QWidget) -> Optional[QWidget]:
    """A window that is shown, by its kind and words of its title."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, kind)]
    return next((one for one in shown if title in one.windowTitle()), None)


def layers_called(ending: str) -> list:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.name().endswith(ending)]


def names_of_layers() -> List[str]:
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


def open_dataset(desktop: Desktop, file: Path) -> Story:
    desktop.stage = "open the dataset"
    # not called from here: both dialogs hold the event loop of whoever opens them
    QTimer.singleShot(0, lambda: desktop.click("terrapatchOpenEmbeddings"))
    yield lambda: window(kind=QFileDialog)
    line = window(kind=QFileDialog).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(file))
    QTest.keyClick(line, Qt.Key.Key_Return)
    yield lambda: window("Patches of a dataset")
    dialog = window("Patches of a dataset")
    run = next(one for one in dialog.findChildren(QAbstractButton) if one.text().replace("&", "") == "Run")
    QTest.mouseClick(run, Qt.MouseButton.LeftButton)
    yield embedding_layers
    dialog.close()
    yield lambda: window("Patches of a dataset") is None
    yield desktop.map_is_drawn


def story(desktop: Desktop) -> Story:
    dataset = make_dataset()
    yield from open_dock(desktop)  # which waits for the page of an empty project
    for scene in sorted((FOLDER / "scenes").glob("*.tif")):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(scene), scene.stem))
    desktop.iface.zoomFull()
    yield desktop.map_is_drawn
    yield from open_dataset(desktop, dataset / "dataset.json")
    (patches,) = embedding_layers()
    desktop.report["patches"] = patches.featureCount()
    desktop.report["opened"] = names_of_layers()
    desktop.stage = "pick a patch"
    desktop.tab(SIMILAR)
    yield lambda: desktop.shown("terrapatchPickPatchesButton")
    similar = panel("similar")
    if not similar.form.pick.isChecked():
        desktop.click("terrapatchPickPatchesButton")
    yield desktop.map_is_drawn
    there = next(feature for feature in patches.getFeatures() if feature["patch"] == PICKED)
    canvas = desktop.iface.mapCanvas()
    point = canvas.mapSettings().layerToMapCoordinates(patches, there.geometry().centroid().asPoint())
    desktop.click_map(point.x(), point.y())
    yield lambda: len(similar.similarity.examples) == 1 and not similar.busy
    desktop.stage = "search the whole dataset"
    assert desktop.shown("terrapatchSimilarDataset")
    similar.form.dataset_layer.trigger()
    yield lambda: layers_called("in coast")
    yield 0.3
    yield desktop.map_is_drawn
    (hits,) = layers_called("in coast")
    found = sorted(hits.getFeatures(), key=lambda hit: hit["rank"])
    desktop.report["hits"] = [[hit["scene"], hit["patch"], hit["score"]] for hit in found]
    desktop.picture("dataset-hits")
