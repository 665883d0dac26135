"""The box that says which layer is searched."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ...search.query import SimilaritySearch
from ...translation import tr
from ...workspace import Workspace
from .similar_targets import search_targets


class TargetChoice(QObject):
    """Fills the box, and has the current search remember what is chosen.

    Parameters
    ----------
    box : QComboBox
    workspace : Workspace
    current : callable
        Gives the current search.
    parent : QObject

    Signals
    -------
    changed()
        Another layer is to be searched.
    """

    changed = pyqtSignal()

    def __init__(
        self, box: QComboBox, workspace: Workspace, current: Callable[[], SimilaritySearch], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._box = box
        self._workspace = workspace
        self._current = current
        box.currentIndexChanged.connect(self._chosen)
        workspace.embedding_layers_changed.connect(self.fill)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer to search: the chosen one while it is there, else the one in use."""
        chosen = QgsProject.instance().mapLayer(self._current().searched_id)
        return chosen if isinstance(chosen, QgsVectorLayer) else self._workspace.embedding_layer

    def fill(self) -> None:
        """List the layers that can be searched; the choice stays while its layer does."""
        box, chosen = self._box, self._current().searched_id
        with QSignalBlocker(box):
            box.clear()
            box.addItem(tr("The patches in use"), "")
            for target in search_targets(self._workspace):
                title = target.name if target.compares else tr("{} (other encoder)").format(target.name)
                box.addItem(title, target.layer_id)
                box.model().item(box.count() - 1).setEnabled(target.compares)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setEnabled(box.count() > 1)
        if (box.currentData() or "") != chosen:
            self._chosen()

    def unload(self) -> None:
        """Let go of the workspace."""
        self._workspace.embedding_layers_changed.disconnect(self.fill)

    def _chosen(self) -> None:
        self._current().came_with_project = False
        self._current().searched_id = self._box.currentData() or ""
        self.changed.emit()
