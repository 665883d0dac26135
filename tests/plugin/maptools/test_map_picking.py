"""Panels that pick give the map to each other: one comes into sight before the other has gone."""

from __future__ import annotations

from layer_factory import embedding_layer
from qgis.core import QgsProject
from qgis.gui import QgsMapToolPan

from terrapatch.plugin.maptools.label_patches import LabelPatchesTool
from terrapatch.plugin.maptools.map_picking import MapPicking
from terrapatch.plugin.maptools.pick_patches import PickPatchesTool
from terrapatch.plugin.workspace import Workspace


def test_the_map_goes_from_one_to_the_other_and_back(qgis_iface, qgis_new_project):
    layer = embedding_layer()
    QgsProject.instance().addMapLayer(layer)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    canvas = qgis_iface.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    workspace = Workspace(qgis_iface)
    search = MapPicking(workspace, PickPatchesTool(canvas), workspace)
    classes = MapPicking(workspace, LabelPatchesTool(canvas), workspace)
    try:
        search.begin()
        assert canvas.mapTool() is search.tool
        classes.begin()
        search.end()
        assert canvas.mapTool() is classes.tool
        assert not node.itemVisibilityChecked()
        classes.end()
        assert canvas.mapTool() is pan
        assert node.itemVisibilityChecked()
        QgsProject.instance().setDirty(False)
        search.begin()
        search.end()
        assert not QgsProject.instance().isDirty()
    finally:
        search.unload()
        classes.unload()
        workspace.end()
