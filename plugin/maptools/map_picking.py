"""Picking on the map while a panel is in sight: the tool, the outlines, and what lies in their way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ..layers.patch_ground import PatchGround
from ..temporary.unmodified import project_unmodified
from .patch_outlines import PatchOutlines, PatchUnderCursor, patch_at
from .patch_picture import PatchPicture
from .pick_patches import PickPatchesTool

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable
    from ..workspace import Workspace


class MapPicking(QObject):
    """Shows patches as outlines instead of colours while it is on, so that the imagery can be picked from."""

    def __init__(self, workspace: Workspace, tool: PickPatchesTool, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._canvas: QgsMapCanvas = workspace.iface.mapCanvas()
        self.tool = tool
        self.outlines = PatchOutlines(self._canvas)
        self.under_cursor = PatchUnderCursor(self._canvas)
        self._picture = PatchPicture(self.under_cursor, self)
        self._on = False
        self._ground: Optional[PatchGround] = None
        self.tool.hovered.connect(self._hover)

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
        current: Optional[QgsMapTool] = self._canvas.mapTool()
        if on and current is not self.tool:
            # one panel comes into sight before the other has gone: the tool of that one is not to come back
            self.tool.before = current.before if isinstance(current, PickPatchesTool) else current
            self._canvas.setMapTool(self.tool)
        elif not on and current is self.tool:
            before, self.tool.before = self.tool.before, None
            if before is not None and not sip.isdeleted(before):
                self._canvas.setMapTool(before)
            else:
                self._canvas.unsetMapTool(self.tool)

    def follow_layer(self, table: Optional[EmbeddingTable] = None) -> None:
        """Another layer is in use, or its table is read."""
        layer = self._workspace.embedding_layer if self._on else None
        with project_unmodified():  # hiding layers for picking does not change the user's project
            if layer is None:
                self._workspace.hidden_patches.show(self)
            else:
                self._workspace.hidden_patches.hide(self)
        if layer is None:
            self._ground = None
        else:
            self._ground = PatchGround.of_layer(layer) if table is None else PatchGround.of_table(table)
        self.under_cursor.show_patch(None, -1)
        self._picture.follow(self._ground)
        self.outlines.show_patches(self._ground)

    def unload(self) -> None:
        """Leave nothing on the map."""
        self._on = False
        if not sip.isdeleted(self._canvas):
            self.arm(False)
        self._workspace.hidden_patches.show(self)
        self.tool.unload()
        self.outlines.unload()
        self._picture.unload()
        self.under_cursor.unload()

    def _hover(self, point: Optional[QgsPointXY]) -> None:
        patch = -1 if point is None or self._ground is None else patch_at(self._ground, self._canvas, point)
        if patch != self.under_cursor.patch:
            self.under_cursor.show_patch(self._ground, patch)
            self._picture.show(self._canvas.devicePixelRatioF())
