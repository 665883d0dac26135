"""Outputs that are inputs of the same run, by whatever name: refused before anything is written."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Set

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFile,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QByteArray, QUrl

from ...model.errors import InputError
from ..translation import tr

_SINK = "sink"
_LAYER_TYPES = ("raster", "source", "vector", "layer")
_DATABASE_OUTPUT = re.compile(r"^(ogr|postgres|mssql|hana|oracle):", re.IGNORECASE)
_VIRTUAL_FILE_SYSTEM = re.compile(r"^(/vsi[a-z0-9_]+/)+")


class Target(NamedTuple):
    """What a layer is read from, or written to.

    Attributes
    ----------
    place : str
        A file's path, or a database on a server.
    table : str or None
        The only table of it that is meant; None for the whole.
    """

    place: str
    table: Optional[str] = None

    def is_same_as(self, other: Target) -> bool:
        """Whether writing to one changes the other: one file, whatever links or spellings lead to it."""
        if self.table is not None and other.table is not None and self.table.lower() != other.table.lower():
            return False
        try:
            return os.path.samefile(self.place, other.place)
        except OSError:  # one of them does not exist yet, or is a database on a server
            return os.path.realpath(self.place) == os.path.realpath(other.place)


def require_separate_outputs(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse a run that would write over what it reads, or write two outputs to one place.

    Raises
    ------
    InputError
        Naming the output, the input and the file.
    """
    written: Dict[str, Target] = {}
    read = None
    for definition in algorithm.destinationParameterDefinitions():
        name, target = definition.name(), output_target(parameters.get(definition.name()), context)
        if target is None:
            continue
        targets = [target]
        if definition.type() == _SINK and target.table is None:
            targets.append(Target(file_that_qgis_writes(target.place)))
        for earlier, other in written.items():
            if target.is_same_as(other):
                raise InputError(
                    tr(
                        "{output} and {other} are both {file}, and one would replace the other; choose two files"
                    ).format(output=name, other=earlier, file=target.place)
                )
        written[name] = target
        if read is None:
            read = list(_inputs(algorithm, parameters, context))
        for source, layer_target in read:
            if any(place.is_same_as(layer_target) for place in targets):
                raise InputError(
                    tr(
                        "{output} is {file}, which {source} is read from and which would be replaced; choose another "
                        "file"
                    ).format(output=name, file=layer_target.place, source=source)
                )


def output_target(value: Any, context: QgsProcessingContext) -> Optional[Target]:
    """Where an output goes; None for temporary layers and what is known only later.

    As QGIS does, a relative path is taken from the current folder.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value, _ = value.sink.valueAsString(context.expressionContext(), "")
    if not isinstance(value, str) or not value or value.startswith(("memory:", QgsProcessing.TEMPORARY_OUTPUT)):
        return None
    if _DATABASE_OUTPUT.match(value):
        kind, _, rest = value.partition(":")
        uri = QgsDataSourceUri(rest)
        if kind.lower() == "ogr":
            return Target(str(Path(uri.database()).absolute()), uri.table() or None)
        return Target(_server(kind.lower(), uri), uri.table())
    file, _, table = value.partition("|layername=")
    if file.startswith("file:"):
        file = QUrl(file).toLocalFile()
    return Target(str(Path(file).absolute()), table or None)


def file_that_qgis_writes(file: str) -> str:
    """The file of an output layer: where QGIS does not know its ending, it adds one (`p.parquet.gpkg`)."""
    driver = QgsVectorFileWriter.driverForExtension(Path(file).suffix[1:]) if Path(file).suffix else ""
    ending = "gpkg"
    if driver:
        metadata = QgsVectorFileWriter.MetaData()
        ending = metadata.ext if QgsVectorFileWriter.driverMetadata(driver, metadata) else ""
    return file if not ending or file.lower().endswith(f".{ending.lower()}") else f"{file}.{ending}"


def _inputs(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Iterator[Any]:
    """Name and target of everything that a run reads."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.isDestination() or value is None or value == "":
            continue
        if isinstance(definition, QgsProcessingParameterFile):
            for target in _file_targets(algorithm.parameterAsFile(parameters, definition.name(), context), context):
                yield definition.name(), target
        elif definition.type() in _LAYER_TYPES:
            layer = _layer_of(value, context)
            if layer is not None:
                for target in layer_targets(layer):
                    yield definition.name(), target


def _file_targets(name: str, context: QgsProcessingContext) -> Iterator[Target]:
    """What a file parameter names: a layer of the project, a file, or a layer in a file (`a.gpkg|layername=t`)."""
    layer = QgsProcessingUtils.mapLayerFromString(name, context, False)
    if layer is not None:
        yield from layer_targets(layer)
    else:
        yield from _source_targets("ogr", name)


def _layer_of(value: Any, context: QgsProcessingContext) -> Optional[QgsMapLayer]:
    if isinstance(value, QgsMapLayer):
        return value
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value, _ = value.source.valueAsString(context.expressionContext(), "")
    return QgsProcessingUtils.mapLayerFromString(str(value), context)


def layer_targets(layer: QgsMapLayer) -> List[Target]:
    """All that a layer is read from: its files and tables, those of layers that it joins, and those behind a view.

    Parameters
    ----------
    layer : QgsMapLayer
        On its own thread.
    """
    return list(_targets(layer, set()))


def _targets(layer: QgsMapLayer, seen: Set[str]) -> Iterator[Target]:
    if layer.id() in seen:
        return
    seen.add(layer.id())
    provider = layer.providerType()
    if provider == "virtual":
        yield from _behind_virtual(layer, seen)
    elif isinstance(layer, QgsRasterLayer):
        yield from _raster_files(layer)
    else:
        yield from _source_targets(provider, layer.source())
    if isinstance(layer, QgsVectorLayer):
        for join in layer.vectorJoins():
            joined = join.joinLayer()
            if joined is not None:
                yield from _targets(joined, seen)


def _behind_virtual(layer: QgsMapLayer, seen: Set[str]) -> Iterator[Target]:
    definition = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(QByteArray(layer.source().encode())))
    for part in definition.sourceLayers():
        if part.isReferenced():
            referenced = QgsProject.instance().mapLayer(part.reference())
            if referenced is not None:
                yield from _targets(referenced, seen)
        else:
            yield from _source_targets(part.provider(), part.source())
    query = definition.query()  # names layers of the project as tables
    for named in QgsProject.instance().mapLayers().values():
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", query) for name in (named.name(), named.id()) if name):
            yield from _targets(named, seen)


def _source_targets(provider: str, source: str) -> Iterator[Target]:
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = str(parts.get("path") or parts.get("dbname") or "")
    if parts.get("host") or parts.get("service"):
        uri = QgsDataSourceUri(source)
        yield Target(_server(provider, uri), uri.table())
    elif path:
        file = real_file(QUrl(path).toLocalFile() if path.startswith("file:") else path)
        table = parts.get("layerName") or parts.get("table")
        yield Target(file, str(table) if table else None)


def _raster_files(layer: QgsRasterLayer) -> Iterator[Target]:
    """The file of a raster, those beside it, and those of a mosaic."""
    from osgeo import gdal

    if layer.providerType() != "gdal":
        return
    name = layer.source().partition("|")[0]
    decoded = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    yield Target(real_file(str(decoded.get("path") or name)))
    try:
        dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    for file in (dataset.GetFileList() or []) if dataset is not None else []:
        yield Target(real_file(file))


def real_file(name: str) -> str:
    """The file on disk behind a GDAL name: an archive where the name leads into one."""
    path = Path(_VIRTUAL_FILE_SYSTEM.sub("", name) if name.startswith("/vsi") else name).absolute()
    return str(next((part for part in (path, *path.parents) if part.is_file()), path))


def _server(provider: str, uri: QgsDataSourceUri) -> str:
    return f"{provider}://{uri.host() or uri.service()}:{uri.port()}/{uri.database()}/{uri.schema()}"
