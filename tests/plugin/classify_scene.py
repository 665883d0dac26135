"""The Classify panel over a layer with three planted classes, for its tests."""

from __future__ import annotations

import json
from typing import Any, Iterable

import numpy as np
from layer_factory import embedding_layer
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from terrapatch.model.patches import PatchGrid

SIDE = 18


def planted_class(patches: np.ndarray) -> np.ndarray:
    """Fields of 3 x 3 patches of three classes in turn."""
    row, col = np.divmod(np.asarray(patches), SIDE)
    return (row // 3 + 2 * (col // 3)) % 3


def planted_layer(name: str = "patches", seed: int = 3) -> QgsVectorLayer:
    """18 x 18 patches."""
    patches = np.arange(SIDE * SIDE)
    vectors = 3 * np.eye(3, 12)[planted_class(patches)]
    vectors += np.random.default_rng(seed).normal(0, 0.3, vectors.shape)
    return embedding_layer(name, rows=SIDE, cols=SIDE, vectors=vectors)


def grid_of(layer: QgsVectorLayer) -> PatchGrid:
    """Where its patches lie."""
    return PatchGrid.from_dict(json.loads(layer.customProperty("terrapatch/embedding"))["grid"])


def pick(panel: Any, patches: Iterable[int], gives: bool = True) -> None:
    """Click the middles of patches."""
    layer = panel._workspace.embedding_layer
    for x, y in grid_of(layer).centers(np.array(list(patches))):
        panel.taking.pick(QgsGeometry.fromPointXY(QgsPointXY(x, y)), gives)


def label_three_classes(panel: Any, each: int = 10) -> None:
    """Call the planted classes crop, forest and water, and label some patches of each, spread over the scene."""
    while len(panel.labels.classes) < 3:
        panel.labels.add_class()
    for number, name in enumerate(("crop", "forest", "water")):
        key = panel.labels.classes[number].key
        panel.labels.rename(key, name)
        panel.taking.press_key(number)
        mine = np.flatnonzero(planted_class(np.arange(SIDE * SIDE)) == number)
        pick(panel, mine[np.linspace(0, len(mine) - 1, each).astype(int)].tolist())


def in_project(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The layer, in the project."""
    QgsProject.instance().addMapLayer(layer)
    return layer
