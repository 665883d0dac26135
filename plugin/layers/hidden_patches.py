"""Layers of patches that are unchecked while somebody picks on the imagery below them."""

from __future__ import annotations

from typing import Set

from qgis.core import QgsProject
from qgis.PyQt.QtXml import QDomDocument

from .embedding_layers import embedding_layers


class HiddenPatches:
    """Unchecks layers of patches in the layer tree while anybody wants that, and checks those again that were.

    Their style is the user's, and stays as it is. In a project that is saved meanwhile they are checked.
    """

    def __init__(self) -> None:
        self._wanting: Set[int] = set()
        self._layer_ids: Set[str] = set()
        QgsProject.instance().writeProject.connect(self._save_as_shown)

    def hide(self, who: object) -> None:
        """Uncheck every layer of patches, once: one that the user checks again stays checked."""
        self._wanting.add(id(who))
        root = QgsProject.instance().layerTreeRoot()
        for layer in embedding_layers():
            node = root.findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked() and layer.id() not in self._layer_ids:
                self._layer_ids.add(layer.id())
                node.setItemVisibilityChecked(False)

    def show(self, who: object) -> None:
        """Somebody does not want it any more; the last one has them checked again."""
        self._wanting.discard(id(who))
        if self._wanting:
            return
        root = QgsProject.instance().layerTreeRoot()
        nodes = [root.findLayer(layer_id) for layer_id in self._layer_ids]
        self._layer_ids.clear()
        for node in nodes:
            if node is not None:
                node.setItemVisibilityChecked(True)

    def unload(self) -> None:
        """Let go of the project."""
        self._wanting.clear()
        self.show(self)
        QgsProject.instance().writeProject.disconnect(self._save_as_shown)

    def _save_as_shown(self, document: QDomDocument) -> None:
        """In a project file that is being written, patches are checked that are unchecked for picking only."""
        found = document.elementsByTagName("layer-tree-layer")
        for element in [found.at(number).toElement() for number in range(found.count())]:
            if element.attribute("id") in self._layer_ids:
                element.setAttribute("checked", "Qt::Checked")
