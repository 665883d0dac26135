"""Repainting a layer whose content changes often, so that the map never keeps a picture from before.

QGIS keeps a picture of each layer for the next drawing. A repaint throws the layer's picture away and ends the drawing
that is going on; but that one, when it at last stops, still puts what it has finished among the kept pictures. If the
drawing after it is ended as well, by whatever else moves on the map, the next one finds the picture of the layer as it
was and takes it for good.
"""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip


class LayerRepaint:
    """Repaints one layer, and has it drawn anew whenever the map is.

    Its picture is thrown away at the end of each drawing and, which is what matters, where one drawing is ended for
    the sake of the next.

    Parameters
    ----------
    canvas : QgsMapCanvas
    layer : callable
        Gives the layer, or None where there is none.
    """

    def __init__(self, canvas: QgsMapCanvas, layer: Callable[[], Optional[QgsMapLayer]]) -> None:
        self._canvas = canvas
        self._layer = layer
        canvas.mapRefreshCanceled.connect(self._forget_picture)
        canvas.mapCanvasRefreshed.connect(self._forget_picture)

    def ask(self) -> None:
        """Repaint: the content has changed just now."""
        layer = self._layer()
        if layer is not None:
            layer.triggerRepaint()

    def unload(self) -> None:
        """Let go of the map."""
        if not sip.isdeleted(self._canvas):
            self._canvas.mapRefreshCanceled.disconnect(self._forget_picture)
            self._canvas.mapCanvasRefreshed.disconnect(self._forget_picture)

    def _forget_picture(self) -> None:
        layer = self._layer()
        if layer is not None:
            layer.triggerRepaint(True)  # of the two things that a repaint does, only to throw the picture away
