"""The controls of the Classify panel: they show and tell, and know nothing of labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QCheckBox, QFormLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ....model.study_options import CLASSIFY
from ...translation import tr
from ..named_widgets import label_of, text_line
from ..option_fields import OptionField, option_field
from ..picking_tools import named_action, numbered_steps, picking_row, tool_button, undo_and_redo
from ..runs.run_bar import RunBar
from ..status_line import StatusLine
from .class_table import ClassTable
from .quality_box import QualityBox
from .unsure_list import UnsureList

_ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
_FIELDS = ("method", "unknown", "smooth")


class ClassifyForm(QWidget):
    """All widgets of the panel, by name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchClassifyForm")
        self._make_actions()
        self.counts = QLabel(self)
        self.counts.setObjectName("terrapatchLabelCount")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.table = ClassTable(self)
        self.fields: Dict[str, OptionField] = {
            name: option_field(CLASSIFY.option(name), CLASSIFY.default(name)) for name in _FIELDS
        }
        self.live = QCheckBox(tr("Classify again after each label"), self)
        self.live.setObjectName("terrapatchClassifyLive")
        self.live.setToolTip(tr("Once there is a map, it follows your labels; off, it waits for Classify"))
        self.live.setChecked(True)
        self.bar = RunBar(tr("Classify"), "terrapatchClassify", cancel_tip=tr("End it; the map stays as it is"))
        self.status = StatusLine("terrapatchClassifyStatus", self)
        self.quality = QualityBox(self)
        self.unsure = UnsureList(self)
        self.hint = text_line("terrapatchClassifyHint", rich=True)
        self.hint.setText(self._steps())
        self._lay_out()

    def parameters(self) -> Dict[str, Any]:
        """Parameters of the algorithm."""
        return {
            CLASSIFY.option(name).parameter: field.default if field.value is None else field.value
            for name, field in self.fields.items()
        }

    def save_state(self) -> Dict[str, Any]:
        """As JSON types; what is at its default is left out."""
        states = {name: field.state for name, field in self.fields.items()}
        return {**{name: state for name, state in states.items() if state is not None}, "live": self.live.isChecked()}

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take what `save_state` gave; what does not fit is at its default."""
        for name, field in self.fields.items():
            with QSignalBlocker(field):
                field.restore(state.get(name))
        self.live.setChecked(state.get("live") is not False)

    def _steps(self) -> str:
        steps = (
            tr("Name your classes: double-click a name. <b>+</b> adds one."),
            tr("Click patches of each on the map; the keys <b>1</b> to <b>9</b> change the class. A second click "
               "takes a label away; drag a box, or Ctrl+drag a lasso, for many."),
            tr("<b>Classify</b>, then label the least sure patches: a few rounds are enough."),
        )  # fmt: skip
        return numbered_steps(steps)

    def _make_actions(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.pick = self._action(
            "Pick", QIcon(str(_ICONS / "pick_patches.svg")), tr("Label patches on the map"),
            tr("Label patches on the map: a click gives the class of the row that is selected, or takes it away. "
               "Shift+click or Shift+drag takes labels away. Esc leaves."),
        )  # fmt: skip
        self.pick.setCheckable(True)
        self.add = self._action("AddClass", theme("/symbologyAdd.svg"), tr("Add a class"))
        self.remove = self._action("RemoveClass", theme("/symbologyRemove.svg"), tr("Remove this class and its labels"))
        self.color = self._action("ClassColor", theme("/mIconColorBox.svg"), tr("Change the colour of this class …"))
        self.undo, self.redo = undo_and_redo(self, "terrapatchUndoLabel", "terrapatchRedoLabel")
        self.clear = self._action("ClearLabels", theme("/mActionDeleteSelected.svg"), tr("Remove all labels"))
        self.copy = self._action(
            "CopyClasses", theme("/mActionEditCopy.svg"), tr("Copy areas and errors for a spreadsheet")
        )
        self.save_table = self._action(
            "SaveClasses", theme("/mActionFileSaveAs.svg"), tr("Save areas and errors as CSV…")
        )
        self.save_model = self._action(
            "SaveClassModel",
            theme("/mActionFileSave.svg"),
            tr("Save the model…"),
            tr("Save the model with its labels as JSON, for other scenes of this encoder"),
        )
        self.open_model = self._action(
            "OpenClassModel",
            theme("/mActionFileOpen.svg"),
            tr("Open a model…"),
            tr("Classify these patches by a model that was saved"),
        )
        self.from_layers = QMenu(self)
        self.from_layers.setObjectName("terrapatchLabelsFromLayers")

    def _action(self, name: str, icon: QIcon, text: str, tip: str = "") -> QAction:
        return named_action(self, f"terrapatch{name}", icon, text, tip)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(self._label_tools())
        layout.addWidget(self.table)
        layout.addLayout(self._class_tools())
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, name in ((tr("&Method"), "method"), (tr("&Unknown below"), "unknown"), (tr("&Smoothing"), "smooth")):
            form.addRow(label_of(self.fields[name].box, text), self.fields[name])
        layout.addLayout(form)
        for part in (self.live, self.status, self.bar, self.hint, self.quality, self.unsure):
            layout.addWidget(part)
        layout.addStretch(1)

    def _label_tools(self) -> QHBoxLayout:
        tip = tr("Take labels from a layer with a field of classes, or from named clusters")
        others = (self.undo, self.redo, self.clear)
        return picking_row(self, self.pick, tr("Label"), self.from_layers, tip, others, self.counts)

    def _class_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(1)
        for action in (self.add, self.remove, self.color):
            row.addWidget(tool_button(action, self))
        row.addStretch(1)
        for action in (self.copy, self.save_table, self.save_model, self.open_model):
            row.addWidget(tool_button(action, self))
        return row
