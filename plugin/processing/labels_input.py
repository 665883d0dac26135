"""Labels as parameters: a layer of features with a class, written for the engine as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterable, List, NamedTuple, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ..translation import tr
from .algorithm import Parameters, TerraPatchAlgorithm
from .vector_input import VectorInput, vector_input

LABELS = "LABELS"
FIELD = "FIELD"


class Labels(NamedTuple):
    """Labelled features, ready for any thread.

    Attributes
    ----------
    rows : tuple of (well-known binary, class or None)
    crs : QgsCoordinateReferenceSystem
    field : str
        That held the class.
    """

    rows: Tuple[Tuple[bytes, Any], ...]
    crs: QgsCoordinateReferenceSystem
    field: str

    def write(self, folder: Path) -> str:
        """Write them as a GeoPackage into a folder; returns its path.

        Raises
        ------
        QgsProcessingException
            When it cannot be written.
        """
        from ..layers.schema import FieldKind, make_fields

        values = [value for _, value in self.rows if value is not None]
        whole = all(isinstance(value, int) for value in values)
        kind = FieldKind.LONG if whole else FieldKind.DOUBLE if _all_numbers(values) else FieldKind.TEXT
        fields = make_fields((self.field, kind))
        as_text = kind is FieldKind.TEXT
        rows = ((wkb, [str(value) if as_text and value is not None else value]) for wkb, value in self.rows)
        return _written(folder / "labels.gpkg", rows, fields, self.crs)


class ExampleShapes(NamedTuple):
    """Places without a class, ready for any thread: well-known binary, and their CRS."""

    shapes: Tuple[bytes, ...]
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, given: VectorInput) -> ExampleShapes:
        """Of a layer, on its thread."""
        features = (feature for feature in given.layer.getFeatures(given.request()) if feature.hasGeometry())
        shapes = tuple(bytes(feature.geometry().asWkb()) for feature in features)
        return cls(shapes, QgsCoordinateReferenceSystem(given.layer.crs()))

    def write(self, folder: Path) -> str:
        """Write them as a GeoPackage into a folder; returns its path.

        Raises
        ------
        QgsProcessingException
            When it cannot be written.
        """
        return _written(folder / "examples.gpkg", ((wkb, []) for wkb in self.shapes), QgsFields(), self.crs)


def _written(
    file: Path, rows: Iterable[Tuple[bytes, List[Any]]], fields: QgsFields, crs: QgsCoordinateReferenceSystem
) -> str:
    """Write shapes and their values as a GeoPackage."""
    from ..layers.geopackage_file import write_geopackage

    shapes = ((_geometry(wkb), values) for wkb, values in rows)
    problem = write_geopackage(file, QgsWkbTypes.Type.Unknown, crs, fields, shapes)
    if problem:
        raise QgsProcessingException(problem)
    return str(file)


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def add_label_parameters(algorithm: TerraPatchAlgorithm) -> None:
    """Add LABELS and FIELD."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            LABELS, tr("Labels"), [QgsProcessing.SourceType.TypeVectorAnyGeometry], optional=True
        ),
        tr("Points, lines or polygons of known class, in any CRS."),
    )
    algorithm.add(
        QgsProcessingParameterField(FIELD, tr("Field of the class"), parentLayerParameterName=LABELS, optional=True),
        tr("Names of classes, whole numbers, or yes and no."),
    )


def check_labels(algorithm: TerraPatchAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> None:
    """Raise an InputError where labels and field do not go together."""
    from ..layers.class_fields import class_fields, require_class_field

    given = algorithm.is_given(parameters, LABELS)
    field = algorithm.parameterAsString(parameters, FIELD, context)
    if not given:
        if field:
            raise InputError(
                tr("FIELD is '{}', and no labels are given; give LABELS too, or leave it empty").format(field)
            )
        return
    layer = vector_input(algorithm, parameters, LABELS, context).layer
    if not field:
        raise InputError(
            tr("FIELD is empty, needs the field of '{layer}' that holds the class: one of {fields}").format(
                layer=layer.name(), fields=", ".join(class_fields(layer) or layer.fields().names())
            )
        )
    require_class_field(layer, field)


def taken_labels(algorithm: TerraPatchAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Labels:
    """The labels that were given; on the layer's thread."""
    from ..layers.class_fields import class_value

    given = vector_input(algorithm, parameters, LABELS, context)
    field = algorithm.parameterAsString(parameters, FIELD, context)
    position = given.layer.fields().indexOf(field)
    rows: List[Tuple[bytes, Any]] = []
    for feature in given.layer.getFeatures(given.request()):
        if feature.hasGeometry():
            rows.append((bytes(feature.geometry().asWkb()), class_value(feature.attribute(position))))
    return Labels(tuple(rows), QgsCoordinateReferenceSystem(given.layer.crs()), field)


def _all_numbers(values: List[Any]) -> bool:
    return all(isinstance(value, (int, float)) for value in values)
