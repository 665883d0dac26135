"""Picking on the map while the Find similar panel is in sight: the tool, the outlines, and what lies in their way."""

from __future__ import annotations

from typing import Iterable, Optional, Set

from qgis.core import QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument

from ...layers.embedding_layers import embedding_layers
from ...layers.patch_ground import PatchGround
from ...layers.table import EmbeddingTable
from ...maptools.patch_outlines import PatchOutlines, PatchUnderCursor, patch_at
from ...maptools.pick_patches import PickPatchesTool
from ...search.examples import Example
from ...workspace import Workspace
from .example_outlines import ExampleOutlines
from .patch_picture import PatchPicture


class MapPicking(QObject):
    """Shows patches as outlines instead of colours while it is on, so that the imagery can be picked from.

    Layers of patches are unchecked in the layer tree meanwhile, and checked again afterwards if they were; their style
    is the user's, and stays as it is.
    """

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._canvas: QgsMapCanvas = workspace.iface.mapCanvas()
        self.tool = PickPatchesTool(self._canvas)
        self.examples = ExampleOutlines(self._canvas)
        self.outlines = PatchOutlines(self._canvas)
        self.under_cursor = PatchUnderCursor(self._canvas)
        self._picture = PatchPicture(self.under_cursor, self)
        self._on = False
        self._ground: Optional[PatchGround] = None
        self._hidden_ids: Set[str] = set()
        self._tool_before: Optional[QgsMapTool] = None
        self.tool.hovered.connect(self._hover)
        QgsProject.instance().writeProject.connect(self._save_as_shown)

    @property
    def ground(self) -> Optional[PatchGround]:
        """Where the patches lie that can be picked; None where there are none or they lie on no grid."""
        return self._ground

    def begin(self, table: Optional[EmbeddingTable] = None) -> None:
        """The panel has come into sight: pick from the layer in use, whose table may be read already."""
        self._on = True
        if self._workspace.embedding_layer is not None:
            self.arm(True)
        self.follow_layer(table)

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
        layer = self._workspace.embedding_layer if self._on else None
        self._hide(layer is not None)
        if layer is None:
            self._ground = None
        else:
            self._ground = PatchGround.of_layer(layer) if table is None else PatchGround.of_table(table)
        self.under_cursor.show_patch(None, -1)
        self._picture.follow(self._ground)
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
        self._hide(False)
        self.tool.unload()
        self.examples.unload()
        self.outlines.unload()
        self._picture.unload()
        self.under_cursor.unload()

    def _hide(self, hidden: bool) -> None:
        """Uncheck every layer of patches, once; or check those again that were unchecked here."""
        root = QgsProject.instance().layerTreeRoot()
        if not hidden:
            nodes = [root.findLayer(layer_id) for layer_id in self._hidden_ids]
            self._hidden_ids.clear()
            for node in nodes:
                if node is not None:
                    node.setItemVisibilityChecked(True)
            return
        for layer in embedding_layers():
            node = root.findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked() and layer.id() not in self._hidden_ids:
                self._hidden_ids.add(layer.id())
                node.setItemVisibilityChecked(False)

    def _save_as_shown(self, document: QDomDocument) -> None:
        """In a project file that is being written, patches are checked that are unchecked for picking only."""
        found = document.elementsByTagName("layer-tree-layer")
        for element in [found.at(number).toElement() for number in range(found.count())]:
            if element.attribute("id") in self._hidden_ids:
                element.setAttribute("checked", "Qt::Checked")

    def _hover(self, point: Optional[QgsPointXY]) -> None:
        patch = -1 if point is None or self._ground is None else patch_at(self._ground, self._canvas, point)
        if patch != self.under_cursor.patch:
            self.under_cursor.show_patch(self._ground, patch)
            self._picture.show(self._canvas.devicePixelRatioF())
