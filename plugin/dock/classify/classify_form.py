"""The controls of the Classify panel: they show and tell, and know nothing of labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....model.study_options import CLASSIFY
from ..named_widgets import text_line
from ..option_fields import OptionField, option_field
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
        self.live = QCheckBox(self.tr("Classify again after each label"), self)
        self.live.setObjectName("terrapatchClassifyLive")
        self.live.setToolTip(self.tr("Once there is a map, it follows your labels; off, it waits for Classify"))
        self.live.setChecked(True)
        self.bar = RunBar(
            self.tr("Classify"), "terrapatchClassify", cancel_tip=self.tr("End it; the map stays as it is")
        )
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
            field.blockSignals(True)
            field.restore(state.get(name))
            field.blockSignals(False)
        self.live.setChecked(state.get("live") is not False)

    def _steps(self) -> str:
        steps = (
            self.tr("Name your classes: double-click a name. <b>+</b> adds one."),
            self.tr("Click patches of each on the map; the keys <b>1</b> to <b>9</b> change the class. A second click "
                    "takes a label away; drag a box, or Ctrl+drag a lasso, for many."),
            self.tr("<b>Classify</b>, then label the least sure patches: a few rounds are enough."),
        )  # fmt: skip
        rows = "".join(f"<li style='margin-bottom: 6px'>{step}</li>" for step in steps)
        return f"<ol style='margin-left: -20px'>{rows}</ol>"

    def _make_actions(self) -> None:
        theme = QgsApplication.getThemeIcon
        self.pick = self._action(
            "Pick", QIcon(str(_ICONS / "pick_patches.svg")), self.tr("Label patches on the map"),
            self.tr("Label patches on the map: a click gives the class of the row that is selected, or takes it away. "
                    "Shift+click or Shift+drag takes labels away. Esc leaves."),
        )  # fmt: skip
        self.pick.setCheckable(True)
        self.add = self._action("AddClass", theme("/symbologyAdd.svg"), self.tr("Add a class"))
        self.remove = self._action(
            "RemoveClass", theme("/symbologyRemove.svg"), self.tr("Remove this class and its labels")
        )
        self.color = self._action(
            "ClassColor", theme("/mIconColorBox.svg"), self.tr("Change the colour of this class …")
        )
        self.undo = self._action("UndoLabel", theme("/mActionUndo.svg"), self.tr("Take back"))
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.redo = self._action("RedoLabel", theme("/mActionRedo.svg"), self.tr("Redo"))
        self.redo.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
        for action in (self.undo, self.redo):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({shortcut})")
            self.addAction(action)
        self.clear = self._action("ClearLabels", theme("/mActionDeleteSelected.svg"), self.tr("Remove all labels"))
        self.copy = self._action(
            "CopyClasses", theme("/mActionEditCopy.svg"), self.tr("Copy areas and errors for a spreadsheet")
        )
        self.save_table = self._action(
            "SaveClasses", theme("/mActionFileSaveAs.svg"), self.tr("Save areas and errors as CSV…")
        )
        self.save_model = self._action(
            "SaveClassModel",
            theme("/mActionFileSave.svg"),
            self.tr("Save the model…"),
            self.tr("Save the model with its labels as JSON, for other scenes of this encoder"),
        )
        self.open_model = self._action(
            "OpenClassModel",
            theme("/mActionFileOpen.svg"),
            self.tr("Open a model…"),
            self.tr("Classify these patches by a model that was saved"),
        )
        self.from_layers = QMenu(self)
        self.from_layers.setObjectName("terrapatchLabelsFromLayers")

    def _action(self, name: str, icon: QIcon, text: str, tip: str = "") -> QAction:
        action = QAction(icon, text, self)
        action.setObjectName(f"terrapatch{name}")
        action.setToolTip(tip or text)
        return action

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
        for text, name in (
            (self.tr("&Method"), "method"),
            (self.tr("&Unknown below"), "unknown"),
            (self.tr("&Smoothing"), "smooth"),
        ):
            label = QLabel(text, self)
            label.setBuddy(self.fields[name].box)
            form.addRow(label, self.fields[name])
        layout.addLayout(form)
        for part in (self.live, self.status, self.bar, self.hint, self.quality, self.unsure):
            layout.addWidget(part)
        layout.addStretch(1)

    def _label_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(1)
        pick = self._tool_button(self.pick)
        pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick.setIconText(self.tr("Label"))
        pick.setAutoRaise(False)
        row.addWidget(pick)
        layers = QToolButton(self)
        layers.setObjectName("terrapatchLabelsFromLayersButton")
        layers.setIcon(QgsApplication.getThemeIcon("/mActionAddOgrLayer.svg"))
        layers.setToolTip(self.tr("Take labels from a layer with a field of classes, or from named clusters"))
        layers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layers.setMenu(self.from_layers)
        layers.setAutoRaise(True)
        row.addWidget(layers)
        for action in (self.undo, self.redo, self.clear):
            row.addWidget(self._tool_button(action))
        row.addStretch(1)
        row.addWidget(self.counts)
        return row

    def _class_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(1)
        for action in (self.add, self.remove, self.color):
            row.addWidget(self._tool_button(action))
        row.addStretch(1)
        for action in (self.copy, self.save_table, self.save_model, self.open_model):
            row.addWidget(self._tool_button(action))
        return row

    def _tool_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName(f"{action.objectName()}Button")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
