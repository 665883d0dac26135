"""The tool bar over the table of clusters."""

from __future__ import annotations

from typing import Callable, Dict, Mapping, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QAction, QToolBar, QWidget

from ...translation import tr


class ClusterTools(QToolBar):
    """One action for each thing to do.

    Parameters
    ----------
    slots : mapping of str to callable
        What each action does, by its name.
    parent : QWidget, optional
    """

    def __init__(self, slots: Mapping[str, Callable[[], object]], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchClusterTools")
        size = max(16, round(1.1 * self.fontMetrics().height()))
        self.setIconSize(QSize(size, size))
        self.by_name: Dict[str, QAction] = {}
        for name, icon, text, tip in self._rows():
            if name:
                self.by_name[name] = self._action(name, icon, text, tip, slots[name])
            else:
                self.addSeparator()
        self.by_name["Pick"].setCheckable(True)

    def _rows(self) -> tuple:
        """Name, icon, text and tooltip; an empty name is a separator."""
        return (
            (
                "Select", "/mActionSelectRectangle.svg", tr("Select patches on the map"),
                tr("Select the patches of these clusters in their layer"),
            ),
            ("Zoom", "/mActionZoomToSelected.svg", tr("Zoom to"), tr("Move the map to these clusters")),
            (
                "Pick", "/mActionIdentify.svg", tr("Pick on the map"),
                tr("Click on the map to select the cluster there"),
            ),
            ("", "", "", ""),
            ("Rename", "/mActionToggleEditing.svg", tr("Rename"), tr("Name this cluster (F2)")),
            ("Color", "/mIconColorBox.svg", tr("Change colour …"), tr("Give this cluster another colour")),
            (
                "Hide", "/mActionHideSelectedLayers.svg", tr("Hide or show"),
                tr("Hide these clusters on the map, or show them again (Space)"),
            ),
            (
                "Only", "/mActionShowSelectedLayers.svg", tr("Show only these"),
                tr("Hide all other clusters; once more shows all"),
            ),
            (
                "Merge", "/mActionMergeFeatures.svg", tr("Merge"),
                tr("Make one cluster and one region of these (Ctrl+M)"),
            ),
            ("", "", "", ""),
            ("Undo", "/mActionUndo.svg", tr("Undo"), ""),
            ("Redo", "/mActionRedo.svg", tr("Redo"), ""),
            ("", "", "", ""),
            (
                "Copy", "/mActionEditCopy.svg", tr("Copy"),
                tr("Copy the rows that are selected, or all, for a spreadsheet (Ctrl+C)"),
            ),
            ("Save", "/mActionFileSave.svg", tr("Save table…"), tr("Save the table as CSV")),
        )  # fmt: skip

    def _action(self, name: str, icon: str, text: str, tip: str, slot: Callable[[], object]) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setObjectName(f"terrapatchCluster{name}")
        action.setToolTip(tip or text)
        action.triggered.connect(lambda *_: slot())
        self.addAction(action)
        return action
