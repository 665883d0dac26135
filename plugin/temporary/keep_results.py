"""'Keep results': all temporary layers of TerraPatch into one GeoPackage, and the project's layers point at it."""

from __future__ import annotations

import re
import shutil
from contextlib import nullcontext
from pathlib import Path
from typing import List, Optional, Set, Tuple

from qgis.core import (
    QgsApplication,
    QgsDataProvider,
    QgsMapLayerStyle,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..background.awaited_task import let_end
from ..layers.moving import same_features
from ..translation import tr
from .layer_copies import COPY_PROPERTY
from .stored_features import NO_WARNING_PROPERTY, STORED_PROPERTY
from .temporary_layers import MAP_PROPERTY, RESULT_PROPERTY, temporary_layers, temporary_rasters

_LONGEST_TABLE = 60


class KeepResults(QObject):
    """One keeping: layers are written one after the other in the background, and take their file when all are there.

    Nothing that a file already holds is replaced: tables that are there stay, and the new ones have names of their own.
    Styles, names, ids and places of the layers stay. Temporary rasters become GeoTIFFs beside the GeoPackage.

    Parameters
    ----------
    file : Path
        A GeoPackage.
    parent : QObject, optional

    Signals
    -------
    kept(int)
        How many layers lie in files now.
    failed(str)
        Why one could not be kept; those before it are.
    """

    kept = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, file: Path, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._file = file
        self._tables = tables_of(file)
        self._waiting: List[str] = [layer.id() for layer in temporary_layers() if layer.featureCount() > 0]
        self._task: Optional[QgsVectorFileWriterTask] = None
        self._in_file: List[Tuple[str, str]] = []
        self._done = 0

    def start(self) -> None:
        """Begin; the signals tell the end."""
        self._next()

    def stop(self) -> None:
        """Keep nothing more, and tell nobody."""
        self._waiting.clear()
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.writeComplete.disconnect()
            self._task.errorOccurred.disconnect()
            self._task.cancel()
            let_end([self._task])
        self._task = None

    def _next(self) -> None:
        layer = None
        while layer is None and self._waiting:
            layer = QgsProject.instance().mapLayer(self._waiting.pop(0))
        if layer is None:
            if self._point_layers():
                self._keep_maps()
            return
        if layer.isEditable():
            text = tr("'{}' is being edited; save or discard the edits, and keep the results then.")
            self.failed.emit(text.format(layer.name()))
            return
        table = free_name(layer.name(), self._tables)
        self._tables.add(table.lower())
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = table
        if self._file.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        task = QgsVectorFileWriterTask(layer, str(self._file), options)
        task.setDescription(tr("Keeping {}").format(layer.name()))
        layer_id = layer.id()
        task.writeComplete.connect(lambda _file: self._written(layer_id, table))
        task.errorOccurred.connect(lambda _code, message: self._fail(layer_id, message))
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def _written(self, layer_id: str, table: str) -> None:
        self._task = None
        self._in_file.append((layer_id, table))
        self._next()

    def _point_layers(self) -> bool:
        """Only when all is written: nobody may read a GeoPackage of which this program writes another part."""
        there = [(QgsProject.instance().mapLayer(layer_id), table) for layer_id, table in self._in_file]
        there = [(layer, table) for layer, table in there if layer is not None]
        for step in (finish_table, point_at):
            for layer, table in there:
                problem = step(layer, self._file, table)
                if problem:
                    self._fail(layer.id(), problem)
                    return False
        self._done += len(there)
        return True

    def _fail(self, layer_id: str, reason: str) -> None:
        self._task = None
        layer = QgsProject.instance().mapLayer(layer_id)
        name = layer.name() if layer is not None else layer_id
        self.failed.emit(
            tr("'{name}' cannot be kept in {file} ({reason}); choose another file.").format(
                name=name, file=self._file, reason=reason
            )
        )

    def _keep_maps(self) -> None:
        for layer in temporary_rasters():
            shows = "similarity" if layer.customProperty(MAP_PROPERTY) else free_name(layer.name(), set())
            target = _free_file(self._file.with_name(f"{self._file.stem}_{shows}.tif"))
            try:
                shutil.copyfile(layer.source(), target)
            except OSError as error:
                self.failed.emit(
                    tr("'{name}' cannot be copied to {file} ({reason}); choose another folder.").format(
                        name=layer.name(), file=target, reason=error.strerror
                    )
                )
                return
            style = QgsMapLayerStyle()
            style.readFromLayer(layer)
            layer.setDataSource(str(target), layer.name(), "gdal", QgsDataProvider.ProviderOptions())
            style.writeToLayer(layer)
            for name in (MAP_PROPERTY, RESULT_PROPERTY):  # no later result changes it
                layer.removeCustomProperty(name)
            self._done += 1
        QgsProject.instance().setDirty(True)
        self.kept.emit(self._done)


def file_beside_project() -> Path:
    """A GeoPackage that is not there yet, beside the project."""
    project = Path(QgsProject.instance().fileName())
    stem = project.stem or "project"
    return _free_file(project.with_name(f"{stem}_terrapatch.gpkg"))


def tables_of(file: Path) -> Set[str]:
    """Names of what a GeoPackage holds already, in lower case, as SQLite compares them."""
    if not file.exists():
        return set()
    from osgeo import ogr

    source = ogr.Open(str(file))
    if source is None:
        return set()
    return {source.GetLayer(number).GetName().lower() for number in range(source.GetLayerCount())}


def free_name(layer_name: str, taken: Set[str]) -> str:
    """The name of a table that is not taken."""
    plain = re.sub(r"\W+", "_", layer_name).strip("_")[:_LONGEST_TABLE] or "layer"
    name, number = plain, 1
    while name.lower() in taken:
        number += 1
        name = f"{plain}_{number}"
    return name


def finish_table(layer: QgsVectorLayer, file: Path, table: str) -> str:
    """Put the style and origin of a temporary layer beside its features in a file; returns why that cannot be."""
    from ..processing.file_origin import store_with_file

    source = f"{file}|layername={table}"
    written = QgsVectorLayer(source, table, "ogr")
    if not written.isValid() or written.featureCount() != layer.featureCount():
        return tr("it was not written whole")
    del written  # closes the file
    for name in (COPY_PROPERTY, STORED_PROPERTY, NO_WARNING_PROPERTY):
        layer.removeCustomProperty(name)
    style, metadata = QgsMapLayerStyle(), layer.metadata()
    style.readFromLayer(layer)

    def finish(kept: QgsVectorLayer) -> None:
        style.writeToLayer(kept)
        kept.setMetadata(metadata)

    store_with_file(source, finish, layer.crs())
    return ""


def point_at(layer: QgsVectorLayer, file: Path, table: str) -> str:
    """Have a temporary layer take its features from a table; returns why it cannot."""
    source = f"{file}|layername={table}"
    style, metadata = QgsMapLayerStyle(), layer.metadata()
    style.readFromLayer(layer)
    ids = sorted(layer.allFeatureIds())
    written = QgsVectorLayer(source, table, "ogr")
    same_ids = ids == sorted(written.allFeatureIds())
    del written
    # what was read of the layer stays right, and no search is made that would show its hits beside the kept ones
    with same_features(layer.id()) if same_ids else nullcontext():
        layer.setDataSource(source, layer.name(), "ogr", QgsDataProvider.ProviderOptions())
        style.writeToLayer(layer)
        layer.setMetadata(metadata)
    layer.triggerRepaint()
    return "" if layer.isValid() else tr("it cannot be opened")


def _free_file(file: Path) -> Path:
    free, number = file, 1
    while free.exists():
        number += 1
        free = file.with_name(f"{file.stem}_{number}{file.suffix}")
    return free
