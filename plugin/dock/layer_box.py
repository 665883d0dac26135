"""A combo box of the project's layers that says of every change, on Qt 5 and on Qt 6."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..background.single_shot import single_shot
from ..layers.layer_order import is_of_plugin


class LayerBox(QgsMapLayerComboBox):
    """QGIS's own emits no `layerChanged` on Qt 6 when the first layer of a project arrives.

    This one also looks when layers come and go, and tells of each change once. Rasters that the plugin has made, such
    as a similarity map, are not offered.

    Signals
    -------
    layer_changed(object)
        The layer that is shown now, or None.
    """

    layer_changed = pyqtSignal(object)

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown_id = ""
        self._left_out: List[str] = []
        # the box itself hears of layers at the same moment, before or after this
        self._soon = single_shot(self, self._layers_came_or_went)
        self.layerChanged.connect(self._look)
        QgsProject.instance().layersAdded.connect(self._look_soon)
        QgsProject.instance().layersRemoved.connect(self._look_soon)

    def _look_soon(self, *_layers: object) -> None:
        self._soon.start()

    def leave_out(self, layers: Sequence[QgsMapLayer]) -> None:
        """Offer none of these layers, beside the plugin's own rasters."""
        self._left_out = [layer.id() for layer in layers]
        self._except_layers()

    def _layers_came_or_went(self) -> None:
        self._except_layers()
        self._look()

    def _except_layers(self) -> None:
        # never by exceptedLayerList(): QGIS does not take deleted layers out of it, and asking for it crashes then
        layers = QgsProject.instance().mapLayers()
        own = [key for key, layer in layers.items() if isinstance(layer, QgsRasterLayer) and is_of_plugin(layer)]
        wanted = [key for key in {**dict.fromkeys(self._left_out), **dict.fromkeys(own)} if key in layers]
        self.setExceptedLayerList([layers[key] for key in wanted])

    def _look(self, *_layer: object) -> None:
        layer = self.currentLayer()
        layer_id = layer.id() if layer is not None else ""
        if layer_id != self._shown_id:
            self._shown_id = layer_id
            self.layer_changed.emit(layer)
