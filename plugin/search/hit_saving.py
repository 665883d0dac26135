"""Hits as a file or as a layer of their own, one polygon for each patch, however many there are: in the background."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Iterator, List, Sequence, Tuple, Union

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsFeatureSink, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...model.errors import InputError
from ..engine.progress import Feedback, stop_if_canceled
from ..ground.ground_area import area_in_hectares
from ..layers.hits import HitRows, HitStatus, hit_features, hit_fields, hit_rows
from ..layers.outlines import outline_kind
from ..layers.stated_crs import empty_layer
from ..translation import tr
from .query import SimilarityResult
from .tables import SearchableLayer

_PORTION = 500
_MOMENT_SECONDS = 0.0005


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


def save_hits(wanted: HitsToSave, feedback: Feedback) -> Union[int, QgsVectorLayer]:
    """Write hits; for a thread. Returns how many patches are in the file, or else the temporary layer.

    Raises
    ------
    InputError
        When the file cannot be written.
    RunCanceled
        When the user cancels.
    """
    return _write_file(wanted, feedback) if wanted.path else _write_layer(wanted, feedback)


def _portions(wanted: HitsToSave, feedback: Feedback) -> Iterator[List[QgsFeature]]:
    """Features, some hundred at a time."""
    rows, searched = wanted.rows(), wanted.searched
    measure = area_in_hectares(searched.table.crs, wanted.transforms)
    for start in range(0, len(rows), _PORTION):
        stop_if_canceled(feedback)
        part = slice(start, start + _PORTION)
        yield hit_features(rows, part, searched.table, searched.outlines(rows.positions[part]), measure)
        feedback.setProgress(100.0 * min(start + _PORTION, len(rows)) / len(rows))
        time.sleep(_MOMENT_SECONDS)  # lets the main thread have Python


def _write_layer(wanted: HitsToSave, feedback: Feedback) -> QgsVectorLayer:
    layer = memory_hits(wanted.label, wanted.searched)
    for portion in _portions(wanted, feedback):
        layer.dataProvider().addFeatures(portion, QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _write_file(wanted: HitsToSave, feedback: Feedback) -> int:
    path, crs = wanted.path, wanted.searched.table.crs
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = _driver(path)
    kind = outline_kind(wanted.searched.table)
    writer = QgsVectorFileWriter.create(path, hit_fields(), kind, crs, wanted.transforms, options)
    saved = 0
    if writer.hasError() == QgsVectorFileWriter.WriterError.NoError:
        for portion in _portions(wanted, feedback):
            if not writer.addFeatures(portion, QgsFeatureSink.Flag.FastInsert):
                break
            saved += len(portion)
    error = None if writer.hasError() == QgsVectorFileWriter.WriterError.NoError else writer.errorMessage()
    del writer  # closes the file
    if error is not None:
        raise InputError(
            tr("The hits cannot be written to {path} ({message}): choose another file.").format(
                path=path, message=error
            )
        )
    return saved


def memory_hits(name: str, searched: SearchableLayer) -> QgsVectorLayer:
    """An empty temporary layer of hits."""
    return empty_layer(name, hit_fields(), outline_kind(searched.table), searched.table.crs)


def has_vector_format(ending: str) -> bool:
    """Whether QGIS writes vector files of this ending, such as `.kml`."""
    return bool(QgsVectorFileWriter.driverForExtension(ending.lstrip(".")))


def _driver(path: str) -> str:
    ending = path.rpartition(".")[2].lower()
    driver = QgsVectorFileWriter.driverForExtension(ending)
    if not driver:
        raise InputError(
            tr("No format is known for the ending '{ending}' of {path}: use .gpkg, .geojson or .shp.").format(
                ending=ending, path=path
            )
        )
    return str(driver)
