"""Uniting regions in the background: those of a large scene take a second."""

from __future__ import annotations

from functools import reduce
from typing import Sequence

from osgeo import ogr
from qgis.core import QgsGeometry, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal


class RegionUnion(QgsTask):
    """Makes one region of several.

    It works with OGR, which lets QGIS's Python go on meanwhile; `QgsGeometry.combine` does not.

    Signals
    -------
    united(object)
        WKB of the region, as bytes.
    failed(str)
        Why the regions cannot be united.
    ended()
        After either, and after a cancel.
    """

    united = pyqtSignal(object)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, regions: Sequence[QgsGeometry]) -> None:
        super().__init__(QCoreApplication.translate("RegionUnion", "Merge clusters"), QgsTask.Flag.CanCancel)
        self._regions = [bytes(region.asWkb()) for region in regions]
        self._union = b""
        self._error = ""

    def run(self) -> bool:
        """Runs in a thread of the task manager. An exception that got out of here would end QGIS."""
        try:
            shapes = [ogr.CreateGeometryFromWkb(region) for region in self._regions]
            union = reduce(lambda whole, part: whole.Union(part), shapes)
            self._union = bytes(union.ExportToWkb())
        except Exception as error:
            # GDAL gives None or raises, as somebody has set it; either way the shapes are the cause
            self._error = f"{type(error).__name__}: {error}"
        return not self._error

    def finished(self, successful: bool) -> None:
        """Runs on the main thread."""
        if not self.isCanceled():
            if self._error:
                self.failed.emit(self._error)
            else:
                self.united.emit(self._union)
        self.ended.emit()
