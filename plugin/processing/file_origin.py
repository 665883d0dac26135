"""Origin and style of a layer, kept with the file that it was written to: for whoever opens it without this QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import (
    Qgis,
    QgsDataProvider,
    QgsLayerMetadata,
    QgsMessageLog,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

GEOPACKAGE = ".gpkg"
SIDECARS = (".qml", ".qmd")
"""Endings of the files beside other formats: style and metadata."""

_STYLE_NAME = "TerraPatch"


def keep_with_file(destination: str, dress: Callable[[QgsVectorLayer], None]) -> None:
    """Dress a written layer, and keep its metadata, properties and style where QGIS finds them again.

    That is in a GeoPackage itself, and beside other files as .qmd and .qml. Of layers in servers' databases nothing is
    kept, because the tables for that would be others' business. Runs in any thread; what cannot be kept is logged, for
    the layer itself is whole.

    Parameters
    ----------
    destination : str
        What an output says: a file, and `|layername=` where it is one table of many.
    dress : callable
        Gives a layer its metadata, properties and style.
    """
    file = Path(destination.partition("|")[0])
    if not file.is_file():
        return
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(destination, file.stem, "ogr", options)
    if not layer.isValid():
        return
    dress(layer)
    if file.suffix.lower() == GEOPACKAGE:
        table = layer.dataProvider().subLayers()[0].split(QgsDataProvider.sublayerSeparator())[1]
        metadata = layer.metadata()
        problem = _style_into_geopackage(layer)
        del layer  # closes the file
        problem = problem or _metadata_into_geopackage(file, table, metadata)
    else:
        problem = _beside(layer, file)
    if problem:
        text = QCoreApplication.translate("ResultLayer", "{file} was written without its origin or style: {problem}")
        QgsMessageLog.logMessage(text.format(file=file, problem=problem), "TerraPatch", Qgis.MessageLevel.Warning)


def _style_into_geopackage(layer: QgsVectorLayer) -> str:
    """Save the style as the default one; returns what went wrong."""
    count, identifiers, names, *_ = layer.listStylesInDatabase()
    for identifier, name in list(zip(identifiers, names))[:count]:  # the rest belong to other tables
        if name == _STYLE_NAME:  # of a table that was overwritten; QGIS would ask in a dialog
            layer.deleteStyleFromDatabase(identifier)
    return layer.saveStyleToDatabase(_STYLE_NAME, "", True, "")


def _metadata_into_geopackage(file: Path, table: str, metadata: QgsLayerMetadata) -> str:
    try:
        saved, problem = QgsProviderRegistry.instance().saveLayerMetadata("ogr", f"{file}|layername={table}", metadata)
    except QgsProcessingException as error:
        return str(error)
    return "" if saved else problem or "?"


def _beside(layer: QgsVectorLayer, file: Path) -> str:
    for save, ending in zip((layer.saveNamedStyle, layer.saveNamedMetadata), SIDECARS):
        problem, saved = save(str(file.with_suffix(ending)))
        if not saved:
            return problem
    return ""
