"""The clusters panel: choose how many, make them, name them."""

from __future__ import annotations

from typing import Any, Dict

from qgis.PyQt.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...translation import tr
from ...workspace import Workspace
from .cluster_form import ClusterForm
from .cluster_list import ClusterList
from .cluster_notice import NoticeLine


class ClustersPanel(QWidget):
    """Groups patches that look alike, and lets a person say what the groups are."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchClustersPanel")
        self.notice = NoticeLine("terrapatchClusterNotice")
        self.form = ClusterForm(workspace, self.notice)
        self.list = ClusterList(workspace, self.notice)
        self._hint = QLabel(
            tr(
                "Clusters are groups of patches that look alike. Choose how many, or let TerraPatch suggest a number. "
                "Each becomes a region on the map, for you to name."
            )
        )
        self._hint.setObjectName("terrapatchClusterHint")
        self._hint.setWordWrap(True)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = line
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        for widget in (self.form, self.notice, self._hint, line, self.list):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.form.result_placed.connect(self.list.show_result)
        self.list.result_changed.connect(self._show_or_hide_hint)
        self._show_or_hide_hint()

    def save_state(self) -> Dict[str, Any]:
        """What the project keeps of the panel, as JSON types."""
        return {**self.form.save_state(), **self.list.save_state()}

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take what `save_state` gave, or an empty dict for a new project."""
        self.form.restore_state(state)
        self.list.restore_state(state)

    def unload(self) -> None:
        """End what runs, and let go of layers and project."""
        self.form.unload()
        self.list.unload()

    def _show_or_hide_hint(self) -> None:
        empty = self.list.editor.layer is None
        self._hint.setVisible(empty)
        self._line.setVisible(not empty)
