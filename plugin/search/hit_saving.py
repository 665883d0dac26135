"""Hits as a file or as a layer of their own, one polygon for each patch, however many there are: in the background."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Iterator, List, Optional, Sequence, Tuple

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsMemoryProviderUtils,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...model.errors import InputError, TerraPatchError
from ..layers.ground_area import area_in_hectares
from ..layers.hits import HitRows, HitStatus, hit_features, hit_fields, hit_rows
from .query import SimilarityResult
from .tables import SearchableLayer

_PORTION = 500
_MOMENT_SECONDS = 0.0005
_POLYGON = QgsWkbTypes.Type.Polygon


@dataclass(frozen=True)
class HitsToSave:
    """What is saved, and where to.

    Attributes
    ----------
    label : str
        What was looked for.
    result : SimilarityResult
    count : int
        How many of the best patches are hits.
    given : sequence of (position, HitStatus)
        Examples, confirmed and rejected patches.
    with_rejected : bool
    searched : SearchableLayer
        Says where the patches lie.
    transforms : QgsCoordinateTransformContext
    path : str
        A file, whose ending says the format; empty for a temporary layer of the label's name.
    """

    label: str
    result: SimilarityResult
    count: int
    given: Sequence[Tuple[int, HitStatus]]
    with_rejected: bool
    searched: SearchableLayer
    transforms: QgsCoordinateTransformContext
    path: str

    def rows(self) -> HitRows:
        """All rows; ranking a million patches takes a moment."""
        hits = self.result.best(self.count) if self.count else np.empty(0, dtype=np.int64)
        return hit_rows(self.label, self.result.scores, hits, self.given, self.with_rejected)


class HitsSaving(QgsTask):
    """Writes hits in a thread of QGIS's task manager.

    Signals
    -------
    ended(object)
        This task, on the main thread: `message` says why it failed, `saved` how many patches were saved, `layer` is the
        temporary layer.
    """

    ended = pyqtSignal(object)

    def __init__(self, wanted: HitsToSave) -> None:
        super().__init__(QCoreApplication.translate("HitsSaving", "Save hits"), QgsTask.Flag.CanCancel)
        self.wanted = wanted
        self.message = ""
        self.saved = 0
        self.layer: Optional[QgsVectorLayer] = None

    def run(self) -> bool:
        """Write. An exception that left this would end QGIS."""
        try:
            if self.wanted.path:
                self._write_file()
            else:
                self._write_layer()
        except TerraPatchError as error:
            self.message = str(error)
        except Exception as error:
            self.message = f"{type(error).__name__}: {error}"
        return not self.message and not self.isCanceled()

    def finished(self, successful: bool) -> None:
        """Tell."""
        self.ended.emit(self)

    def _portions(self) -> Iterator[List[QgsFeature]]:
        """Features, some hundred at a time."""
        rows, searched = self.wanted.rows(), self.wanted.searched
        measure = area_in_hectares(searched.table.crs, self.wanted.transforms)
        for start in range(0, len(rows), _PORTION):
            if self.isCanceled():
                return
            part = slice(start, start + _PORTION)
            outlines = searched.outlines(rows.positions[part])
            yield hit_features(rows, part, searched.table, outlines, measure)
            self.saved = min(start + _PORTION, len(rows))
            self.setProgress(100.0 * self.saved / len(rows))
            time.sleep(_MOMENT_SECONDS)  # lets the main thread have Python

    def _write_layer(self) -> None:
        layer = memory_hits(self.wanted.label, self.wanted.searched)
        for portion in self._portions():
            layer.dataProvider().addFeatures(portion, QgsFeatureSink.Flag.FastInsert)
        layer.updateExtents()
        layer.moveToThread(QCoreApplication.instance().thread())
        self.layer = layer

    def _write_file(self) -> None:
        path, crs = self.wanted.path, self.wanted.searched.table.crs
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = _driver(path)
        writer = QgsVectorFileWriter.create(path, hit_fields(), _POLYGON, crs, self.wanted.transforms, options)
        if writer.hasError() == QgsVectorFileWriter.WriterError.NoError:
            for portion in self._portions():
                if not writer.addFeatures(portion, QgsFeatureSink.Flag.FastInsert):
                    break
        error = None if writer.hasError() == QgsVectorFileWriter.WriterError.NoError else writer.errorMessage()
        del writer  # closes the file
        if error is not None:
            raise InputError(
                _tr("The hits cannot be written to {path} ({message}): choose another file.").format(
                    path=path, message=error
                )
            )


def memory_hits(name: str, searched: SearchableLayer) -> QgsVectorLayer:
    """An empty temporary layer of hits."""
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, hit_fields(), _POLYGON, searched.table.crs)
    layer.setCrs(searched.table.crs)  # without a CRS, the provider would say EPSG:4326
    return layer


def _driver(path: str) -> str:
    ending = path.rpartition(".")[2].lower()
    driver = QgsVectorFileWriter.driverForExtension(ending)
    if not driver:
        raise InputError(
            _tr("No format is known for the ending '{ending}' of {path}: use .gpkg, .geojson or .shp.").format(
                ending=ending, path=path
            )
        )
    return str(driver)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HitsSaving", text)
