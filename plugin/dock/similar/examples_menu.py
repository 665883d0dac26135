"""The menu that takes examples from selected patches and from the layers of the project."""

from __future__ import annotations

from typing import Callable, List

from qgis.core import QgsIconUtils, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMenu

from ...layers.embedding_layers import is_embedding_layer
from ...search.overlay import OVERLAY_PROPERTY
from ...translation import tr
from ...workspace import Workspace

TakeExamples = Callable[[str, bool, bool], None]


class ExamplesMenu:
    """Fills a menu when it is opened.

    Parameters
    ----------
    menu : QMenu
    workspace : Workspace
    take : callable
        Called with a layer's id, whether only its selected features count, and whether they are positive.
    """

    def __init__(self, menu: QMenu, workspace: Workspace, take: TakeExamples) -> None:
        self._menu = menu
        self._workspace = workspace
        self._take = take
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what there is now."""
        self._menu.clear()
        patches = self._workspace.embedding_layer
        selected = patches.selectedFeatureCount() if patches is not None else 0
        if selected:
            self._add(self._menu, patches, True, tr("Selected patches: {}").format(selected))
        else:
            nothing = self._menu.addAction(tr("No patches are selected"))
            nothing.setEnabled(False)
        self._menu.addSeparator()
        layers = self._layers()
        for layer in layers:
            count = layer.selectedFeatureCount()
            title = tr("{name}: {count} selected") if count else tr("{name}")
            self._add(self._menu, layer, bool(count), title.format(name=layer.name(), count=count))
        if not layers:
            nothing = self._menu.addAction(tr("No layers of points or polygons in the project"))
            nothing.setEnabled(False)

    def _add(self, menu: QMenu, layer: QgsVectorLayer, selected_only: bool, title: str) -> None:
        part = menu.addMenu(QgsIconUtils.iconForLayer(layer), title.replace("&", "&&"))
        layer_id = layer.id()
        for text, positive in ((tr("As positive examples"), True), (tr("As negative examples"), False)):
            action = part.addAction(text)
            action.triggered.connect(lambda _checked=False, sign=positive: self._take(layer_id, selected_only, sign))

    def _layers(self) -> List[QgsVectorLayer]:
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if _can_be_examples(layer)]
        return sorted(layers, key=lambda layer: layer.name().lower())


def _can_be_examples(layer: QgsMapLayer) -> bool:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return False
    return not layer.customProperty(OVERLAY_PROPERTY) and not is_embedding_layer(layer)
