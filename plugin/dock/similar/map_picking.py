"""Picking on the map while the Find similar panel is in sight: the tool, the outlines, and what lies in their way."""

from __future__ import annotations

from typing import Iterable, Optional

from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument

from ...layers.patch_ground import PatchGround
from ...layers.table import EmbeddingTable
from ...maptools.patch_outlines import PatchOutlines, PatchUnderCursor, patch_at
from ...maptools.pick_patches import PickPatchesTool
from ...search.examples import Example
from ..session import DockSession
from .example_outlines import ExampleOutlines


class MapPicking(QObject):
    """Shows patches as outlines instead of colours while it is on, so that the imagery can be picked from.

    The layer of patches is unchecked in the layer tree meanwhile, and checked again afterwards if it was; its style is
    the user's, and stays as it is.
    """

    def __init__(self, session: DockSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas: QgsMapCanvas = session.iface.mapCanvas()
        self.tool = PickPatchesTool(self._canvas)
        self.examples = ExampleOutlines(self._canvas)
        self.outlines = PatchOutlines(self._canvas)
        self.under_cursor = PatchUnderCursor(self._canvas)
        self._on = False
        self._ground: Optional[PatchGround] = None
        self._hidden_id = ""
        self._tool_before: Optional[QgsMapTool] = None
        self.tool.hovered.connect(self._hover)
        QgsProject.instance().writeProject.connect(self._save_as_shown)

    @property
    def ground(self) -> Optional[PatchGround]:
        """Where the patches lie that can be picked; None where there are none or they lie on no grid."""
        return self._ground

    def begin(self) -> None:
        """The panel has come into sight: pick from the layer in use."""
        self._on = True
        if self._session.embedding_layer is not None:
            self.arm(True)
        self.follow_layer()

    def end(self) -> None:
        """The panel has gone out of sight."""
        self._on = False
        self.arm(False)
        self.follow_layer()

    def arm(self, on: bool) -> None:
        """Make picking the tool of the map, or give the map the tool back that it had."""
        if on and self._canvas.mapTool() is not self.tool:
            self._tool_before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        elif not on and self._canvas.mapTool() is self.tool:
            before, self._tool_before = self._tool_before, None
            if before is not None and not sip.isdeleted(before):
                self._canvas.setMapTool(before)
            else:
                self._canvas.unsetMapTool(self.tool)

    def follow_layer(self, table: Optional[EmbeddingTable] = None) -> None:
        """Another layer is in use, or its table is read."""
        layer = self._session.embedding_layer if self._on else None
        self._hide(layer)
        if layer is None:
            self._ground = None
        else:
            self._ground = PatchGround.of_layer(layer) if table is None else PatchGround.of_table(table)
        self.under_cursor.show_patch(None, -1)
        self.outlines.show_patches(self._ground)

    def show_examples(self, examples: Iterable[Example]) -> None:
        """Outline the examples."""
        self.examples.show(examples)

    def unload(self) -> None:
        """Leave nothing on the map."""
        self._on = False
        QgsProject.instance().writeProject.disconnect(self._save_as_shown)
        if not sip.isdeleted(self._canvas):
            self.arm(False)
        self._hide(None)
        self.tool.unload()
        self.examples.unload()
        self.outlines.unload()
        self.under_cursor.unload()

    def _hide(self, layer: Optional[QgsVectorLayer]) -> None:
        """Uncheck the patches of a layer, and check those again that were unchecked before."""
        layer_id = "" if layer is None else layer.id()
        if layer_id == self._hidden_id:
            return
        root = QgsProject.instance().layerTreeRoot()
        before, self._hidden_id = root.findLayer(self._hidden_id), ""
        if before is not None:
            before.setItemVisibilityChecked(True)
        node = root.findLayer(layer_id)
        if node is not None and node.itemVisibilityChecked():
            node.setItemVisibilityChecked(False)
            self._hidden_id = layer_id

    def _save_as_shown(self, document: QDomDocument) -> None:
        """In a project file that is being written, patches are checked that are unchecked for picking only."""
        found = document.elementsByTagName("layer-tree-layer")
        for element in [found.at(number).toElement() for number in range(found.count())]:
            if self._hidden_id and element.attribute("id") == self._hidden_id:
                element.setAttribute("checked", "Qt::Checked")

    def _hover(self, point: Optional[QgsPointXY]) -> None:
        patch = -1 if point is None or self._ground is None else patch_at(self._ground, self._canvas, point)
        self.under_cursor.show_patch(self._ground, patch)
