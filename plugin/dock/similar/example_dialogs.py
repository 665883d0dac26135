"""Asking for files of examples."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...translation import tr
from ..save_dialog import ask_where_to_save


def ask_for_examples(parent: QWidget) -> str:
    """A file to load examples from; empty where none was chosen."""
    folder = QgsProject.instance().homePath()
    path, _ = QFileDialog.getOpenFileName(parent, tr("Load examples"), folder, tr("GeoJSON (*.geojson *.json)"))
    return str(path)


def ask_where_to_save_examples(parent: QWidget, name: str) -> str:
    """A file to save examples to; empty where none was chosen."""
    formats = tr("GeoJSON (*.geojson *.json)")
    file = ask_where_to_save(parent, tr("Save examples"), f"{name}.geojson", formats)
    return "" if file is None else str(file)
