"""Asking where to save: with the ending of a format, and never over a file that the user was not asked about."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable, List, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget, title: str, name: str, formats: str, is_format: Callable[[str], bool] = lambda ending: False
) -> Optional[Path]:
    """A file to save to; None where none was chosen.

    A name without the ending of a format gets that of the chosen one. Where such a file is there, the dialog comes
    again with the whole name: it asks before it replaces only what was typed into it.

    Parameters
    ----------
    parent : QWidget
    title : str
    name : str
        Proposed, in the folder of the project.
    formats : str
        As QFileDialog takes them: `"GeoPackage (*.gpkg);;GeoJSON (*.geojson)"`.
    is_format : callable
        Whether an ending such as `.csv` is one of a format that is not among these, but can be written.
    """
    place = str(Path(QgsProject.instance().homePath(), name))
    while True:
        given, chosen = QFileDialog.getSaveFileName(parent, title, place, formats)
        if not given:
            return None
        file = Path(given)
        if file.suffix.lower() in _endings(formats) or (file.suffix and is_format(file.suffix)):
            return file
        file = file.with_name(file.name + (_endings(chosen) or _endings(formats))[0])
        if not file.exists():
            return file
        place = str(file)


def _endings(formats: str) -> List[str]:
    return [ending.lower() for ending in re.findall(r"\*(\.\w+)", formats)]
