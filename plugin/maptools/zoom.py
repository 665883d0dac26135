"""Moving the map to a place."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas


def zoom_to_box(canvas: QgsMapCanvas, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
    """Show a box of some CRS on the map; tells whether it can be shown."""
    if crs.isValid() and canvas.mapSettings().destinationCrs().isValid():
        transform = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            box = transform.transformBoundingBox(box)
        except QgsCsException:
            return False
    canvas.setExtent(box)
    canvas.refresh()
    return True
