"""What the embed panel asks before it does what cannot be undone, or what a service may forbid."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...translation import number_text, tr

MOST_TILES_UNASKED = 500
"""Of a service; more are downloaded only when the user has agreed."""


def may_write(path: str, parent: QWidget) -> bool:
    """Ask before a file that is there is replaced."""
    if not path or not Path(path).exists():
        return True
    question = tr("{} exists already. Replace it, with every layer in it?").format(path)
    return _agreed("terrapatchReplaceFile", tr("Save patches"), question, parent)


def may_download(tiles: int, layer: str, parent: QWidget) -> bool:
    """Ask before a service is asked for very many tiles: many forbid that, and lock out who does it."""
    if tiles <= MOST_TILES_UNASKED:
        return True
    question = tr(
        "This downloads {tiles} tiles from the service of '{layer}'. Check that its terms allow that. A "
        "coarser zoom needs a quarter as many. Go on?"
    ).format(tiles=number_text(tiles), layer=layer)
    return _agreed("terrapatchManyTiles", tr("Embed a tile service"), question, parent)


def _agreed(name: str, title: str, question: str, parent: QWidget) -> bool:
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    box = QMessageBox(QMessageBox.Icon.Question, title, question, yes | no, parent)
    box.setObjectName(name)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setDefaultButton(no)
    return box.exec() == yes
