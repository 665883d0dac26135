"""The menu that labels come from: each entry has a name of its own, and nothing of an earlier filling stays."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMenu

from terrapatch.plugin.dock.classify.label_menu import LabelMenu


def test_it_is_filled_anew_with_named_entries(qgis_app, qtbot):
    taken = []
    menu = QMenu()
    qtbot.addWidget(menu)
    labels = LabelMenu(menu, lambda *given: taken.append(given))
    labels.fill()
    assert [action.objectName() for action in menu.actions()] == ["terrapatchNoLabels"]
    fields = QgsVectorLayer("Point?crs=EPSG:4326&field=kind:string", "fields", "memory")
    QgsProject.instance().addMapLayer(fields)
    for _ in range(3):
        labels.fill()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    parts = menu.findChildren(QMenu)
    assert [part.objectName() for part in parts] == [f"terrapatchLabelsOf_{fields.id()}"]
    action = parts[0].actions()[0]
    assert action.objectName() == f"terrapatchLabelsOf_{fields.id()}_kind"
    action.trigger()
    assert taken == [(fields.id(), "kind")]
