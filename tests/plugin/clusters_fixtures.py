"""Fixtures of the clusters panel; a test module takes them by `pytest_plugins`."""

from __future__ import annotations

import pytest
from algorithm_runs import registered_provider
from clusters_scene import added, planted_layer, planted_regions
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QWidget

from terrapatch.plugin.clusters.results import place_result
from terrapatch.plugin.dock.clusters.clusters_panel import ClustersPanel
from terrapatch.plugin.temporary.layer_restorer import LayerRestorer
from terrapatch.plugin.workspace import Workspace


@pytest.fixture
def workspace(qgis_iface, qgis_new_project, own_settings):
    registered_provider()
    restorer = LayerRestorer(qgis_iface)
    made = Workspace(qgis_iface, None, restorer)
    yield made
    made.end()
    restorer.unload()


@pytest.fixture
def panel(workspace, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ClustersPanel(workspace, parent)
    yield made
    made.unload()


@pytest.fixture
def make_clusters(panel, qtbot):
    """Runs the panel's form and gives the layer that comes of it."""

    def run(k: int = 3, seed: int = 0) -> QgsVectorLayer:
        panel.form.restore_state({"k": k, "seed": seed})
        with qtbot.waitSignal(panel.form.result_placed, timeout=180_000) as placed:
            panel.form.run()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        return placed.args[0]

    return run


@pytest.fixture
def patches(workspace):
    layer = added(planted_layer())
    workspace.use_embedding_layer(layer)
    return layer


@pytest.fixture
def result(patches, panel, workspace) -> QgsVectorLayer:
    """A result of three clusters, placed as the form does it."""
    layer = planted_regions()
    place_result(workspace, layer, patches.id(), k=3, seed=0)
    panel.list.show_result(layer)
    return layer


@pytest.fixture
def merge(panel, qtbot):
    """Merges clusters and waits until it is done."""

    def run(*numbers: int) -> None:
        panel.list.view.select_numbers(numbers)
        with qtbot.waitSignal(panel.list.editor.merged, timeout=180_000):
            panel.list.merge_selected()
        qtbot.waitUntil(lambda: not panel.list.editor.merging, timeout=180_000)

    return run
