"""Asking for files of examples."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget


def ask_for_examples(parent: QWidget) -> str:
    """A file to load examples from; empty where none was chosen."""
    folder = QgsProject.instance().homePath()
    path, _ = QFileDialog.getOpenFileName(parent, _tr("Load examples"), folder, _tr("GeoJSON (*.geojson *.json)"))
    return str(path)


def ask_where_to_save(parent: QWidget, name: str) -> str:
    """A file to save examples to; empty where none was chosen."""
    place = str(Path(QgsProject.instance().homePath()) / f"{name}.geojson")
    path, _ = QFileDialog.getSaveFileName(parent, _tr("Save examples"), place, _tr("GeoJSON (*.geojson)"))
    return str(path) if not path or "." in Path(path).name else f"{path}.geojson"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExampleDialogs", text)
