"""Temporary rasters of a saved project: their rasters are copied to the cache, and shown again from there.

QGIS does not save these layers: their files are temporary, and a project that misses a file asks for it.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from qgis.core import QgsMapLayer, QgsMapLayerStyle, QgsProject, QgsRasterLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..layers.layer_order import own_group
from ..stored_json import read_json
from .copy_files import MAP_ENDING, copy_file, has_file, mark_used, new_name, shown_folder
from .temporary_layers import is_own_raster, is_temporary_raster, own_raster, temporary_rasters

_SCOPE, _KEY = "terrapatch", "similarity_maps"
_MOST_BYTES = 16 << 20
_MOST_MAPS = 50


class MapCopies:
    """Copies them when a project is saved, and shows them when it is opened."""

    def __init__(self) -> None:
        self._copies: Dict[Tuple[str, int], str] = {}  # raster and its time of change: name of its copy

    def copy(self) -> None:
        """Copy the maps that are shown, and have the project say how they look. Raises OSError."""
        project = QgsProject.instance()
        says = [said for said in map(self._copied, temporary_rasters()) if said is not None]
        if says:
            project.writeEntry(_SCOPE, _KEY, json.dumps(says))
        else:
            project.removeEntry(_SCOPE, _KEY)

    def bring_back(self) -> None:
        """Show the maps that the project names. Raises OSError."""
        text, _ = QgsProject.instance().readEntry(_SCOPE, _KEY, "")
        says = read_json(text, _MOST_BYTES)
        if not isinstance(says, list) or temporary_rasters():
            return
        for said in says[:_MOST_MAPS]:
            if isinstance(said, dict) and isinstance(said.get("file"), str) and has_file(said["file"]):
                self._show(said)

    @staticmethod
    def leave_out_of_tree(document: QDomDocument) -> None:
        """Remove the maps from the tree of layers that is about to be saved."""
        ids = {layer.id() for layer in temporary_rasters()}
        for tag in ("layer-tree-layer", "item"):
            found = document.elementsByTagName(tag)
            for element in [found.at(number).toElement() for number in range(found.count())]:
                if ids & {element.attribute("id"), element.text()}:
                    element.parentNode().removeChild(element)

    @staticmethod
    def leave_out_layer(layer: QgsMapLayer, element: QDomElement, _document: QDomDocument) -> None:
        """Take a map's own element back, which is written after the tree."""
        if is_temporary_raster(layer):
            element.clear()

    def _copied(self, layer: QgsRasterLayer) -> Optional[Dict[str, Any]]:
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is None or not Path(layer.source()).is_file():
            return None
        style = QgsMapLayerStyle()
        style.readFromLayer(layer)  # with its custom properties
        return {
            "file": self._copy_of(Path(layer.source())),
            "name": layer.name(),
            "own": is_own_raster(layer),
            "style": style.xmlData(),
            "position": node.parent().children().index(node),
            "visible": node.itemVisibilityChecked(),
        }

    def _copy_of(self, source: Path) -> str:
        """The name of the copy of a raster; the last one where it is the same raster still."""
        key = (str(source), source.stat().st_mtime_ns)
        if not has_file(self._copies.get(key, "")):
            name = new_name("similarity", MAP_ENDING)
            copy_file(name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy_file(name))
            self._copies[key] = name
        mark_used(self._copies[key])
        return self._copies[key]

    def _show(self, says: Dict[str, Any]) -> None:
        mark_used(says["file"])
        shown_folder().mkdir(parents=True, exist_ok=True)
        # a copy of its own: the next search removes the raster that it replaces
        raster = Path(shutil.copy2(copy_file(says["file"]), shown_folder() / new_name("similarity", MAP_ENDING)))
        layer = QgsRasterLayer(str(raster), str(says.get("name") or ""), "gdal")
        if not layer.isValid():
            return
        if isinstance(says.get("style"), str):
            QgsMapLayerStyle(says["style"]).writeToLayer(layer)
        if says.get("own") is not False:
            own_raster(layer)
        self._copies[str(raster), raster.stat().st_mtime_ns] = Path(says["file"]).name
        _insert(layer, says)


def _insert(layer: QgsRasterLayer, says: Dict[str, Any]) -> None:
    """Put the layer where it was in the group of TerraPatch."""
    project = QgsProject.instance()
    group = own_group() or project.layerTreeRoot()
    position, children = says.get("position"), group.children()
    fits = isinstance(position, int) and 0 <= position <= len(children)
    project.addMapLayer(layer, False)
    node = group.insertLayer(position if fits else len(children), layer)
    node.setItemVisibilityChecked(says.get("visible") is not False)
