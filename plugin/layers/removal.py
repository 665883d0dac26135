"""Taking layers out of the project when QGIS is not in the middle of doing that itself.

A layer tells that it goes while QGIS walks its own list of the layers that go: when a project is closed or another one
opened, or a group removed. Removing a further layer then deletes it under QGIS's hands, which ends QGIS.
"""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer


def remove_soon(layer: QgsMapLayer, removed: Optional[Callable[[], None]] = None) -> None:
    """Remove a layer in the next turn of the event loop, unless it has gone by then.

    Parameters
    ----------
    layer : QgsMapLayer
    removed : callable, optional
        Called when the layer is not in the project any more.
    """

    def remove() -> None:
        remove_now(layer)
        if removed is not None:
            removed()

    QTimer.singleShot(0, remove)


def remove_now(layer: QgsMapLayer) -> None:
    """Remove a layer, unless it has gone; only for what is not called by a signal of the project or of a layer."""
    # by the object: another project may have a layer of the same id
    if not sip.isdeleted(layer) and QgsProject.instance().mapLayer(layer.id()) is layer:
        QgsProject.instance().removeMapLayer(layer.id())
