"""Uniting regions in the background: those of a large scene take a second."""

from __future__ import annotations

from functools import reduce
from typing import Sequence

from osgeo import ogr
from qgis.core import QgsGeometry

from ..background.background_task import BackgroundTask
from ..translation import tr


def union_task(regions: Sequence[QgsGeometry]) -> BackgroundTask:
    """Make one region of several; answers with its WKB, as bytes.

    It works with OGR, which lets QGIS's Python go on meanwhile; `QgsGeometry.combine` does not.
    """
    parts = [bytes(region.asWkb()) for region in regions]

    def work(_feedback: object) -> bytes:
        # GDAL gives None or raises, as somebody has set it; either way the task fails, and the shapes are the cause
        shapes = [ogr.CreateGeometryFromWkb(part) for part in parts]
        return bytes(reduce(lambda whole, part: whole.Union(part), shapes).ExportToWkb())

    return BackgroundTask(tr("Merge clusters"), work)
