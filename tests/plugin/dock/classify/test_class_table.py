"""The table of classes while somebody types, and what its rows let be done; no engine runs."""

from __future__ import annotations

import pytest
from classify_scene import in_project, label_three_classes, pick, planted_layer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from terrapatch.model.study_options import MOST_CLASSES
from terrapatch.plugin.classes.class_result import ClassResult
from terrapatch.plugin.classes.classified import Classified
from terrapatch.plugin.dock.classify.class_table import NAME
from terrapatch.plugin.dock.classify.classify_panel import ClassifyPanel
from terrapatch.plugin.workspace import Workspace


def mapped(name: str) -> dict:
    return {"name": name, "colour": "#000000", "patches": 4, "examples": 3, "area_m2": None, "adjusted_m2": None,
            "margin_m2": None}  # fmt: skip


RESULT = ClassResult.from_json(
    {"classes": [mapped(name) for name in ("crop", "forest", "water", "unknown")], "validation": None, "warnings": []}
)


@pytest.fixture
def panel(qgis_iface, qgis_new_project, own_settings, qtbot):
    workspace = Workspace(qgis_iface)
    layer = in_project(planted_layer())
    workspace.use_embedding_layer(layer)
    workspace.iface.mapCanvas().setDestinationCrs(layer.crs())
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ClassifyPanel(workspace, parent)
    label_three_classes(made, each=2)
    made.results.put(Classified(layer.id(), RESULT, [], made.labels.classes, False, 1.0, None))
    made._show_result()
    yield made
    made.unload()
    workspace.end()


def typed(panel) -> QLineEdit:
    """The editor of the first name, with something typed."""
    table = panel.form.table
    panel.parentWidget().show()
    table.edit_name(panel.labels.classes[0].key)
    editor = table.viewport().findChild(QLineEdit)
    editor.setText("maize an")
    return editor


def test_a_name_that_is_being_typed_outlives_the_end_of_a_run(panel):
    editor = typed(panel)
    pick(panel, [100])
    panel._show_result()
    assert editor.text() == "maize an"
    assert panel.form.table.item(0, 1).text() == "3"


@pytest.mark.parametrize(("name", "says"), [("forest", "is called 'forest' already"), (" ", "A class needs a name.")])
def test_a_name_that_cannot_be_goes_back(panel, qtbot, name, says):
    editor = typed(panel)
    editor.setText(name)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says in panel.form.status.text(), timeout=180_000)
    assert panel.form.table.item(0, NAME).text() == "crop"


def test_only_labels_start_another_run(panel):
    key = panel.labels.classes[0].key
    panel.labels.rename(key, "maize")
    panel.labels.recolor(key, QColor("red").name())
    added = panel.labels.add_class()
    panel.labels.remove_class(added.key)
    assert not panel._again.isActive()
    pick(panel, [100])
    assert panel._again.isActive()


def test_unknown_is_no_class_that_can_be_removed(panel):
    table, form = panel.form.table, panel.form
    table.selectRow(3)
    assert table.item(3, NAME).text() == "unknown"
    assert not form.remove.isEnabled()
    assert not form.color.isEnabled()
    table.selectRow(1)
    form.remove.trigger()
    assert [one.name for one in panel.labels.classes] == ["crop", "water"]


def test_more_classes_than_can_be_are_told(panel):
    while len(panel.labels.classes) < MOST_CLASSES:
        panel.labels.add_class()
    panel.form.add.trigger()
    assert "at most 60 classes" in panel.form.status.text()
