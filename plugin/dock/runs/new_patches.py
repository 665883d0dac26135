"""What the dock says of patches that a run has made while the user works with others."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QWidget

from ...translation import tr
from ...workspace import Workspace
from ..named_widgets import push_button, text_line


class NewPatchesNotice(QFrame):
    """Shown from the end of such a run until the patches are used, put off, or gone."""

    def __init__(self, workspace: Workspace, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchNewPatches")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._workspace = workspace
        self._layer_id = ""
        self._text = text_line("terrapatchNewPatchesText")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self._text, 1)
        for name, text, tip, slot in (
            ("terrapatchUseNewPatches", tr("Use them"), tr("Work with the new patches"), self.use),
            ("terrapatchKeepPatches", tr("Later"), tr("Go on with these patches"), self.put_off),
        ):
            button = push_button(name, text, slot, tip=tip)
            layout.addWidget(button)
        workspace.embedding_layer_offered.connect(self.offer)
        workspace.embedding_layer_changed.connect(self._layer_in_use_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self.hide()

    def offer(self, layer: QgsVectorLayer) -> None:
        """New patches are there. They are unchecked in the layer tree until they are used."""
        self._layer_id = layer.id()
        self._check(False)
        self._text.setText(tr("New patches are ready: {}").format(layer.name()))
        self.show()

    def use(self) -> None:
        """Use them from now on."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if isinstance(layer, QgsVectorLayer):
            self._check(True)
            self._workspace.use_embedding_layer(layer)
        self.put_off()

    def put_off(self) -> None:
        """Say no more of them; the list of patches has them."""
        self._layer_id = ""
        self.hide()

    def unload(self) -> None:
        """Let go of the project."""
        QgsProject.instance().layersRemoved.disconnect(self._layers_removed)

    def _check(self, shown: bool) -> None:
        node = QgsProject.instance().layerTreeRoot().findLayer(self._layer_id)
        if node is not None:
            node.setItemVisibilityChecked(shown)

    def _layer_in_use_changed(self, layer: Optional[QgsVectorLayer]) -> None:
        if layer is not None and layer.id() == self._layer_id:
            self._check(True)
            self.put_off()

    def _layers_removed(self, layer_ids: object) -> None:
        if QgsProject.instance().mapLayer(self._layer_id) is None:
            self.put_off()
