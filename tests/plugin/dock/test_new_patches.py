"""New patches never take the screen from patches that the user works with."""

from __future__ import annotations

import pytest
from layer_factory import embedding_layer
from qgis.core import QgsProject
from similar_scene import Iface

from terrapatch.plugin.dock.runs.new_patches import NewPatchesNotice
from terrapatch.plugin.layers.layer_order import LayerKind
from terrapatch.plugin.workspace import Workspace


@pytest.fixture
def workspace(qgis_new_project):
    iface = Iface()
    made = Workspace(iface)
    made.add_layer(embedding_layer("in use"), LayerKind.PATCHES)
    yield made
    made.end()
    QgsProject.instance().clear()
    iface.window.deleteLater()


def made(workspace, name: str):
    """A run has ended."""
    layer = embedding_layer(name)
    workspace.add_layer(layer, LayerKind.PATCHES)
    workspace.offer_embedding_layer(layer)
    return layer


def checked(layer) -> bool:
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked()


def test_they_are_used_where_nothing_is_worked_with(workspace):
    layer = made(workspace, "new")
    assert workspace.embedding_layer.id() == layer.id()


def test_they_wait_behind_work(workspace):
    notice = NewPatchesNotice(workspace)
    workspace.work_is_on_screen = lambda: True
    layer = made(workspace, "new")
    assert workspace.embedding_layer.name() == "in use"
    assert not notice.isHidden()
    assert notice._text.text() == "New patches are ready: new"
    assert not checked(layer)
    notice.use()
    assert workspace.embedding_layer.id() == layer.id()
    assert checked(layer)
    assert notice.isHidden()
    notice.unload()


def test_later_leaves_them_in_the_list(workspace):
    notice = NewPatchesNotice(workspace)
    workspace.work_is_on_screen = lambda: True
    layer = made(workspace, "new")
    notice.put_off()
    assert notice.isHidden()
    assert workspace.embedding_layer.name() == "in use"
    workspace.use_embedding_layer(layer)
    assert workspace.embedding_layer.id() == layer.id()
    notice.unload()


def test_removed_ones_are_not_offered(workspace):
    notice = NewPatchesNotice(workspace)
    workspace.work_is_on_screen = lambda: True
    layer = made(workspace, "new")
    QgsProject.instance().removeMapLayer(layer.id())
    assert notice.isHidden()
    notice.unload()
