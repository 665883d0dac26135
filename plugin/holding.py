"""Holds what only Qt would hold.

To Python's cycle collector a dialog that is reachable through its parent alone is garbage, as soon as nobody in Python
holds the parent. Its slots would be cleared while it is on the screen, in whatever thread the collector runs.
"""

from __future__ import annotations

from typing import Dict

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

_held: Dict[int, QWidget] = {}


def hold(widget: QWidget) -> None:
    """Hold a widget until Qt deletes it."""
    key = id(widget)
    _held[key] = widget
    widget.destroyed.connect(lambda *_: _held.pop(key, None))


def close_all() -> None:
    """Close and delete what is held: the plugin goes."""
    for widget in list(_held.values()):
        if not sip.isdeleted(widget):
            widget.close()
            widget.deleteLater()
    _held.clear()
