"""A scene for the Find similar panel: patches with planted vectors, over the sample raster, and a window around."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
from layer_factory import SHA256, embedding_layer
from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QMainWindow

from terrapatch.model.patches import EmbeddingSet, PatchGrid
from terrapatch.plugin.layers.write import memory_layer
from terrapatch.plugin.workspace import Workspace

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "landsat8_parana.tif"


class RememberingBar(QgsMessageBar):
    """A message bar that remembers what it was told."""

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.said = []

    def pushMessage(self, title, text, **options):
        self.said.append(text)
        super().pushMessage(title, text, **options)


class Iface(QObject):
    """As much of QGIS's window as the dock needs."""

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.canvas.resize(400, 400)
        self.bar = RememberingBar(self.window)

    @property
    def said(self):
        return self.bar.said

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def mainWindow(self):
        return self.window


@dataclass
class Scene:
    """The panel with a layer in use."""

    iface: Iface
    workspace: Workspace
    panel: object

    @property
    def similarity(self):
        return self.panel.similarity

    def settle(self, condition: Callable[[], bool] = lambda: True, seconds: float = 20.0) -> None:
        """Let QGIS work until nothing is read, scored or drawn, and a condition is met."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            quiet = not self.panel.busy and QgsApplication.taskManager().countActiveTasks() == 0
            if quiet and condition():
                for _ in range(3):
                    QCoreApplication.processEvents()
                return
            time.sleep(0.002)
        raise AssertionError("the panel did not come to rest")

    def pick(self, patch: int, positive: bool = True, grid: PatchGrid = None) -> None:
        """Pick a patch by its number, through the middle of its ground."""
        layer = self.workspace.embedding_layer
        grid = grid or _grid_of(layer)
        x, y = grid.centers(np.array([patch]))[0]
        self.panel.taking.pick(QgsGeometry.fromPointXY(QgsPointXY(x, y)), positive)
        self.settle()

    def hit_patches(self) -> list:
        """Numbers of the patches that are hits."""
        searched = self.panel.results.searched
        return [] if searched is None else searched.table.patches[self.similarity.hits()].tolist()


def _grid_of(layer: QgsVectorLayer) -> PatchGrid:
    import json

    return PatchGrid.from_dict(json.loads(layer.customProperty("terrapatch/embedding"))["grid"])


def new_scene(layer: QgsVectorLayer) -> Scene:
    """A panel over a layer that is put into the project."""
    from terrapatch.plugin.dock.similar.similar_panel import SimilarPanel

    project = QgsProject.instance()
    project.addMapLayer(layer)
    iface = Iface()
    if layer.crs().isValid():
        iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.setExtent(layer.extent())
    workspace = Workspace(iface)
    workspace.use_embedding_layer(layer)
    panel = SimilarPanel(workspace, iface.window)
    return Scene(iface, workspace, panel)


def end_scene(scene: Scene) -> None:
    """As the dock ends."""
    scene.panel.unload()
    scene.workspace.end()
    scene.panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()
    scene.iface.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def two_kinds(name: str = "patches", **options) -> QgsVectorLayer:
    """6 x 8 patches: the left half near one axis, the right half near another."""
    return embedding_layer(name, **options)


def sample_patches(patch_px: int = 8) -> QgsVectorLayer:
    """Patches of the sample scene whose vectors are statistics of their own pixels: water finds water."""
    from osgeo import gdal

    dataset = gdal.Open(str(SAMPLE))
    c, a, b, f, d, e = dataset.GetGeoTransform()
    pixels = dataset.ReadAsArray().astype(np.float32)
    bands, height, width = pixels.shape
    rows, cols = height // patch_px, width // patch_px
    grid = PatchGrid((a, b, c, d, e, f), dataset.GetProjection(), rows, cols, patch_px)
    blocks = pixels[:, : rows * patch_px, : cols * patch_px].reshape(bands, rows, patch_px, cols, patch_px)
    stacked = np.concatenate([blocks.mean(axis=(2, 4)), blocks.std(axis=(2, 4))]).reshape(2 * bands, -1).T
    stacked = (stacked - stacked.mean(axis=0)) / stacked.std(axis=0)
    metadata = {
        "schema": "terrapatch-embedding-1",
        "grid": grid.to_dict(),
        "encoder": {"id": "statistics", "version": "1", "sha256": SHA256, "dim": stacked.shape[1]},
        "source": {"uri": str(SAMPLE), "bands": [1, 2, 3]},
        "parameters": {},
        "created": "2026-11-21T12:00:00+00:00",
        "terrapatch": "0.1.0",
    }
    index = np.arange(len(grid))
    valid = np.ones(len(grid), dtype=np.float32)
    vectors = np.ascontiguousarray(stacked, dtype=np.float16)
    return memory_layer(EmbeddingSet(Path("nowhere"), grid, metadata, vectors, index, valid), "sample patches")


def sample_raster() -> QgsRasterLayer:
    """The sample scene."""
    layer = QgsRasterLayer(str(SAMPLE), "landsat8_parana", "gdal")
    assert layer.isValid()
    return layer
