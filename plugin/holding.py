"""Holds what only Qt would hold.

To Python's cycle collector a dialog that is reachable through its parent alone is garbage, as soon as nobody in Python
holds the parent. Its slots would be cleared while it is on the screen, in whatever thread the collector runs.
"""

from __future__ import annotations

from typing import Dict

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

_held: Dict[int, QObject] = {}


def hold(thing: QObject) -> None:
    """Hold something until Qt deletes it."""
    key = id(thing)
    _held[key] = thing
    thing.destroyed.connect(lambda *_: _held.pop(key, None))


def close_all() -> None:
    """Close and delete the dialogs that are held: the plugin goes."""
    for thing in list(_held.values()):
        if isinstance(thing, QWidget) and not sip.isdeleted(thing):
            thing.close()
            thing.deleteLater()
    _held.clear()
