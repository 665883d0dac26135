"""What passes between the table of clusters and the map: outlines, clicks and pictures."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ...background.single_shot import single_shot
from ...clusters.editor import ClusterEditor
from ...workspace import Workspace
from .cluster_highlight import ClusterOutlines, ClusterPicking
from .cluster_pictures import ClusterPictures
from .cluster_table_view import ClusterTableView

_NONE = -1
_HOVER_MS = 120


class ClusterMapLink(QObject):
    """Outlines the clusters whose rows are selected or below the mouse; selects the row of a cluster that is clicked on
    the map; shows pictures of typical patches in the rows. All that only while the table is on the screen.

    Parameters
    ----------
    workspace : Workspace
    editor : ClusterEditor
    view : ClusterTableView
    source_of : callable
        Gives the patches that a result was made of.
    """

    def __init__(
        self,
        workspace: Workspace,
        editor: ClusterEditor,
        view: ClusterTableView,
        source_of: Callable[[QgsVectorLayer], Optional[QgsVectorLayer]],
    ) -> None:
        super().__init__(view)
        self._workspace, self._editor, self._view, self._source_of = workspace, editor, view, source_of
        self._canvas = workspace.iface.mapCanvas()
        self.outlines = ClusterOutlines(self._canvas)
        self.picking = ClusterPicking(self._canvas, self)
        self.pictures = ClusterPictures(view.devicePixelRatioF(), self)
        self._hovered = _NONE
        self._soon = single_shot(self, self.outline, _HOVER_MS)  # the mouse passes over rows on its way
        view.hovered.connect(self._row_hovered)
        view.selection_changed.connect(self.outline)
        view.set_pictures(self.pictures.of)
        self.pictures.changed.connect(view.show_pictures)
        self.picking.picked.connect(lambda number: view.select_numbers([number]))
        self.picking.missed.connect(view.clearSelection)
        editor.changed.connect(self.refresh)
        workspace.embedding_layer_filled.connect(self.refresh)

    def pick_by(self, action: QAction) -> None:
        """Clicks on the map select rows while an action is checked."""
        self.picking.tool.setAction(action)

    def toggle_picking(self, on: bool) -> None:
        """Give the map to the picking tool, or back."""
        if on:
            self._canvas.setMapTool(self.picking.tool)
        else:
            self._canvas.unsetMapTool(self.picking.tool)

    def refresh(self, *_: object) -> None:
        """Other clusters are shown, or the table has come to the screen."""
        layer = self._editor.layer
        self.picking.use_layer(layer)
        self.outline()
        if self._view.isVisible() and layer is not None:  # finding typical patches reads their vectors
            source = self._source_of(layer)
            self.pictures.show(layer, None if source is None or self._workspace.is_filling(source) else source)

    def outline(self) -> None:
        """Outline the clusters that are selected, and the one below the mouse."""
        self._soon.stop()
        wanted = {*self._view.selected_numbers(), self._hovered} & set(self._editor.table.numbers)
        self.outlines.show(self._editor.layer, wanted if self._view.isVisible() else set())

    def hide(self) -> None:
        """The table has left the screen."""
        self._soon.stop()
        self.outlines.clear()

    def unload(self) -> None:
        """Give the map back."""
        self._workspace.embedding_layer_filled.disconnect(self.refresh)
        self.hide()
        self.picking.unload()
        self.pictures.unload()

    def _row_hovered(self, number: int) -> None:
        self._hovered = number
        self._soon.start()
