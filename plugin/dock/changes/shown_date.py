"""What the map shows below the outlines of changes: how much changed, or the imagery of either date."""

from __future__ import annotations

from typing import Dict, List, Optional

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ...layers.hidden_patches import HiddenPatches
from ...maptools.date_swipe import DateSwipe
from ...translation import tr
from ..named_widgets import push_button

SCORES, EARLIER, LATER, SWIPE = range(4)


class ShownDate(QWidget):
    """Four buttons, of which one is pressed. With the first, all layers are checked as the user had them."""

    def __init__(self, hidden_patches: HiddenPatches, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchShownDate")
        self._patches = hidden_patches
        self._layer_ids: List[str] = []  # of the imagery of both dates, then of the scores
        self._checked_before: Dict[str, bool] = {}
        self.buttons: List[QPushButton] = [
            push_button("terrapatchShowScores", tr("Scores"), tip=tr("Shows how much every patch has changed")),
            push_button(
                "terrapatchShowEarlier", tr("Earlier"), tip=tr("Shows the imagery of the earlier date, without patches")
            ),
            push_button(
                "terrapatchShowLater", tr("Later"), tip=tr("Shows the imagery of the later date, without patches")
            ),
            push_button(
                "terrapatchSwipeDates",
                tr("Swipe"),
                tip=tr("Shows the earlier imagery left of the mouse on the map, and the later right of it"),
            ),
        ]
        self.swipe = DateSwipe(canvas)
        self.swipe.ended.connect(self._swipe_ended)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number, button in enumerate(self.buttons):
            button.setCheckable(True)
            self._group.addButton(button, number)
            button.toggled.connect(lambda pressed, number=number: self._show(number) if pressed else None)
            layout.addWidget(button, 1)
        self.buttons[SCORES].setChecked(True)

    def offer(self, imagery: List[QgsMapLayer], scores: Optional[QgsMapLayer]) -> None:
        """Switch between these rasters of two dates; nothing is offered where one of them is missing."""
        self.reset()
        both = len(imagery) == 2
        self._layer_ids = [layer.id() for layer in (*imagery, scores) if layer is not None] if both else []
        self.setVisible(both)

    def reset(self) -> None:
        """Check all layers as they were."""
        self.buttons[SCORES].setChecked(True)

    def unload(self) -> None:
        """Check all layers as they were, and leave the map for good."""
        self.reset()
        self.swipe.unload()

    def _swipe_ended(self) -> None:
        if self.buttons[SWIPE].isChecked():
            self.reset()

    def _show(self, number: int) -> None:
        if number != SWIPE:
            self.swipe.end()
        if number == SCORES:
            self._patches.show(self)
            for key, node in self._nodes().items():
                node.setItemVisibilityChecked(self._checked_before.get(key, node.itemVisibilityChecked()))
            self._checked_before = {}
            return
        self._patches.hide(self)
        nodes = self._nodes()
        if not self._checked_before:
            self._checked_before = {key: node.itemVisibilityChecked() for key, node in nodes.items()}
        shown = EARLIER if number == SWIPE else number
        wanted = self._layer_ids[shown - EARLIER : shown - EARLIER + 1]
        for key, node in nodes.items():
            node.setItemVisibilityChecked(key in wanted)
        if number == SWIPE:
            rasters = [QgsProject.instance().mapLayer(key) for key in self._layer_ids[:2]]
            if None in rasters:  # one has gone since
                self.reset()
            else:
                self.swipe.begin(*rasters)

    def _nodes(self) -> Dict[str, QgsLayerTreeLayer]:
        root = QgsProject.instance().layerTreeRoot()
        found = {key: root.findLayer(key) for key in self._layer_ids}
        return {key: node for key, node in found.items() if node is not None}
