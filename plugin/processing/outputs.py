"""Output layers: made once their content is whole, finished when they are loaded, taken back when their run fails."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Callable, ClassVar, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ...model.file_moves import parts_of_sqlite
from ..translation import tr
from .algorithm import Parameters, TerraPatchAlgorithm

LayerFinish = Callable[[QgsVectorLayer], None]
"""Gives a layer its metadata, properties and style."""

_WITHOUT_BINARY = {
    ".shp": "Shapefile", ".dbf": "DBF", ".geojson": "GeoJSON", ".json": "GeoJSON", ".geojsonl": "GeoJSON",
    ".csv": "CSV", ".kml": "KML", ".kmz": "KML", ".gml": "GML", ".gpx": "GPX", ".dxf": "DXF", ".dgn": "DGN",
    ".tab": "MapInfo", ".mif": "MapInfo", ".xlsx": "XLSX", ".ods": "ODS", ".bna": "BNA", ".vdv": "VDV",
}  # fmt: skip
ADDRESSES = ("://", "/vsi")
_PARTS_OF_A_SHAPEFILE = (".shx", ".dbf", ".prj", ".cpg", ".qix")


class ResultLayer:
    """One output layer while it is written. Its algorithm takes it back when the run fails.

    Parameters
    ----------
    algorithm : TerraPatchAlgorithm
    parameters : dict
    name : str
        Of the parameter.
    context : QgsProcessingContext
    fields : QgsFields
    geometry_type : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem

    Raises
    ------
    QgsProcessingException
        When it cannot be made.
    """

    def __init__(
        self,
        algorithm: TerraPatchAlgorithm,
        parameters: Parameters,
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> None:
        self._context, self._crs = context, crs
        sink, self.destination = algorithm.parameterAsSink(parameters, name, context, fields, geometry_type, crs)
        if sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        self._sink: Optional[QgsFeatureSink] = sink
        self._reopened: Optional[QgsVectorLayer] = None
        asked = parameters.get(name)
        self._appends = isinstance(asked, QgsProcessingOutputLayerDefinition) and asked.useRemapping()
        algorithm.results.append(self)
        layer = self._temporary_layer()
        if layer is not None and not crs.isValid():
            layer.setCrs(crs)  # a memory layer without a CRS says EPSG:4326

    @property
    def sink(self) -> QgsFeatureSink:
        """Where the features go."""
        if self._sink is None:
            raise RuntimeError(f"{self.destination} is already closed")
        return self._sink

    def fill_table(self, fill: Callable[[Path, str], bool]) -> bool:
        """Have the table of a GeoPackage filled past QGIS, in place of features that are written to the sink.

        Parameters
        ----------
        fill : callable
            Gets the file and the table, empty for the only one; says whether it has filled it.

        Returns
        -------
        bool
            False where the layer is another or was not filled; the sink takes features then.
        """
        from .file_origin import GEOPACKAGE

        if self._appends or Path(self.destination.partition("|")[0]).suffix.lower() != GEOPACKAGE:
            return False
        self._sink = None  # closes the file
        file, _, table = self.destination.partition("|layername=")
        if fill(Path(file), table):
            return True
        self._reopened = QgsVectorLayer(self.destination, "", "ogr")
        self._sink = self._reopened.dataProvider()
        return False

    def close(self, layer_name: str, finish: LayerFinish) -> str:
        """Close the layer, and have it named and finished wherever it is opened; returns what the output says.

        Parameters
        ----------
        layer_name : str
        finish : LayerFinish
            Called in this thread and in the one that loads the layer.
        """
        self._sink = self._reopened = None  # closes the file
        layer = self._temporary_layer()
        if layer is not None:
            layer.updateExtents()
            finish(layer)
        else:
            from .file_origin import store_with_file

            store_with_file(self.destination, finish, self._crs)
        if self._context.willLoadLayerOnCompletion(self.destination):
            details = self._context.layerToLoadOnCompletionDetails(self.destination)
            details.name = layer_name
            details.setPostProcessor(_FinishWhenLoaded.held(finish))
        return self.destination

    def discard(self) -> None:
        """Remove the layer, whether it is finished or not."""
        self._sink = self._reopened = None
        wanted = self._context.layersToLoadOnCompletion()
        if wanted.pop(self.destination, None) is not None:
            self._context.setLayersToLoadOnCompletion(wanted)
        layer = self._temporary_layer()
        if layer is not None:
            self._context.temporaryLayerStore().removeMapLayer(layer.id())
            return
        file, _, table = self.destination.partition("|layername=")
        if table:
            connection = QgsProviderRegistry.instance().providerMetadata("ogr").createConnection(file, {})
            connection.dropVectorTable("", table)
        elif Path(file).is_file():
            _remove_file(Path(file))

    def _temporary_layer(self) -> Optional[QgsVectorLayer]:
        """The layer, where it lives in memory."""
        layer = self._context.temporaryLayerStore().mapLayer(self.destination)
        return layer if isinstance(layer, QgsVectorLayer) else None


class _FinishWhenLoaded(QgsProcessingLayerPostProcessorInterface):
    """Finishes one layer after QGIS has loaded it."""

    # QGIS keeps no reference that Python would count. Each is needed until its layer is loaded, a moment after its
    # algorithm has ended.
    _held: ClassVar[List[_FinishWhenLoaded]] = []
    _MOST_HELD = 100

    def __init__(self, finish: LayerFinish) -> None:
        super().__init__()
        self._finish: Optional[LayerFinish] = finish

    @classmethod
    def held(cls, finish: LayerFinish) -> _FinishWhenLoaded:
        made = cls(finish)
        cls._held.append(made)
        del cls._held[: -cls._MOST_HELD]
        return made

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        finish, self._finish = self._finish, None  # it knows all that the layer was made of
        if isinstance(layer, QgsVectorLayer) and finish is not None:
            finish(layer)


def check_output(parameters: Parameters, name: str, holds_vectors: bool) -> None:
    """Find out before a long run that its result could not be written.

    Parameters
    ----------
    parameters : dict
    name : str
        Of the output parameter.
    holds_vectors : bool
        Whether the layer has a binary field, which many formats cannot hold.

    Raises
    ------
    InputError
        When the folder is not there or not writable, or the format cannot hold vectors.
    """
    file = _file_of(parameters.get(name))
    if file is None:
        return
    if holds_vectors and file.suffix.lower() in _WITHOUT_BINARY:
        raise InputError(
            tr("{output} is {file}, and {format} files cannot hold vectors; choose a GeoPackage (.gpkg)").format(
                output=name, file=file, format=_WITHOUT_BINARY[file.suffix.lower()]
            )
        )
    check_file(file, name)


def whole_path(path: str) -> str:
    """A path that means the same in the engine, which works in another folder; an empty one stays empty."""
    return str(Path(path).absolute()) if path else ""


def whole_name(name: str) -> str:
    """As `whole_path`, of what may also be an address or a name of GDAL's: those stay."""
    return name if any(part in name for part in ADDRESSES) else whole_path(name)


def whole_encoder(encoder: str) -> str:
    """As `whole_path`, of an encoder that may be the id of an installed one: that stays."""
    return whole_path(encoder) if encoder.lower().endswith(".onnx") else encoder


def check_file(file: Path, name: str) -> None:
    """Raise an InputError where a file cannot be written."""
    if not file.parent.is_dir():
        raise InputError(
            tr("{output} is {file}, and the folder {folder} does not exist; make it, or choose another").format(
                output=name, file=file, folder=file.parent
            )
        )
    try:
        if file.exists():
            with file.open("r+b"):
                return
        with tempfile.TemporaryFile(dir=file.parent):
            return
    except OSError as error:
        raise InputError(
            tr("{output} is {file}, which cannot be written ({reason}); choose another place").format(
                output=name, file=file, reason=error.strerror or error
            )
        ) from error


def _file_of(value: Any) -> Optional[Path]:
    """The file that an output goes to; None for temporary layers, databases and what is known only later.

    As QGIS does, a relative path is taken from the current folder.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or not value or value.startswith(("memory:", "ogr:", "postgres:", "mssql:")):
        return None
    file = Path(value.partition("|")[0])
    return file.absolute() if file.suffix else None


def _remove_file(file: Path) -> None:
    from .file_origin import GEOPACKAGE, SIDECARS, is_own_sidecar

    parts = [file, *(file.with_suffix(suffix) for suffix in _PARTS_OF_A_SHAPEFILE if file.suffix.lower() == ".shp")]
    parts += parts_of_sqlite(file)
    beside = [file.with_suffix(suffix) for suffix in SIDECARS if file.suffix.lower() != GEOPACKAGE]
    parts += [part for part in beside if is_own_sidecar(part)]
    for part in parts:
        if part.is_file():
            part.unlink()
