"""The menu that takes labels from layers of the project: a field of classes, or named clusters."""

from __future__ import annotations

from typing import Callable, List

from qgis.core import QgsIconUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction, QMenu

from ...classes.class_map import CLASSES_PROPERTY
from ...classes.labels_from_layer import has_clusters
from ...layers.class_fields import class_fields
from ...layers.embedding_layers import is_embedding_layer
from ...search.overlay import OVERLAY_PROPERTY
from ...translation import tr

TakeLabels = Callable[[str, str], None]


class LabelMenu:
    """Fills a menu when it is opened.

    Parameters
    ----------
    menu : QMenu
    take : callable
        Called with a layer's id and the field of the class; an empty field stands for the names of clusters.
    """

    def __init__(self, menu: QMenu, take: TakeLabels) -> None:
        self._menu = menu
        self._take = take
        self._parts: List[QMenu] = []
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what there is now."""
        self._menu.clear()
        for part in self._parts:  # which the menu lets go of, and does not delete
            part.deleteLater()
        self._parts = []
        layers = _layers()
        for layer in layers:
            title = layer.name().replace("&", "&&")
            if has_clusters(layer):
                action = self._menu.addAction(QgsIconUtils.iconForLayer(layer), tr("Names of {}").format(title))
                self._connect(action, layer.id(), "")
                continue
            part = self._menu.addMenu(QgsIconUtils.iconForLayer(layer), title)
            part.setObjectName(f"terrapatchLabelsOf_{layer.id()}")
            self._parts.append(part)
            for field in class_fields(layer):
                self._connect(part.addAction(field.replace("&", "&&")), layer.id(), field)
        if not layers:
            nothing = self._menu.addAction(tr("No layers with classes in the project"))
            nothing.setObjectName("terrapatchNoLabels")
            nothing.setEnabled(False)

    def _connect(self, action: QAction, layer_id: str, field: str) -> None:
        action.setObjectName(f"terrapatchLabelsOf_{layer_id}_{field}")
        action.triggered.connect(lambda *_: self._take(layer_id, field))


def _layers() -> List[QgsVectorLayer]:
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if _can_have_classes(layer)]
    return sorted(layers, key=lambda layer: (not has_clusters(layer), layer.name().lower()))


def _can_have_classes(layer: object) -> bool:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
        return False
    own = layer.customProperty(OVERLAY_PROPERTY) or layer.customProperty(CLASSES_PROPERTY)
    return not own and not is_embedding_layer(layer) and bool(has_clusters(layer) or class_fields(layer))
