"""Embeddings of polygons: vectors of patches merged into fields, buildings, districts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ..engine.progress import stop_if_canceled
from ..translation import number_text, tr
from .algorithm import AlgorithmTexts, Parameters
from .patches_algorithm import PatchesAlgorithm
from .pooling_parameter import add_pooling, pooling_of
from .progress_part import ProgressPart
from .vector_input import VectorInput, vector_input

if TYPE_CHECKING:
    from ..engine.progress import Feedback
    from ..layers.polygon_vectors import Overlap
    from ..layers.table import EmbeddingTable

POLYGONS = "POLYGONS"


class _Polygons(NamedTuple):
    """Polygons that came in as a parameter, ready for any thread."""

    name: str
    fields: QgsFields
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    source: QgsVectorLayerFeatureSource
    request: QgsFeatureRequest
    total: int

    @classmethod
    def of(cls, given: VectorInput) -> _Polygons:
        """Of a layer, on its thread."""
        layer: QgsVectorLayer = given.layer
        return cls(
            layer.name(), layer.fields(), layer.wkbType(), layer.crs(), QgsVectorLayerFeatureSource(layer),
            given.request(), given.feature_count,
        )  # fmt: skip


class _Found:
    """Polygons that patches lie under; how many no patch lies under, and how many have no shape that can be used."""

    def __init__(self) -> None:
        self.outlines: List[QgsGeometry] = []
        self.attributes: List[List[Any]] = []
        self.overlaps: List[Overlap] = []
        self.valid: List[float] = []
        self.bare = self.shapeless = 0


class EmbeddingsOfPolygons(PatchesAlgorithm):
    """Gives polygons the vectors of the patches under them."""

    needs_engine = False
    gives_vectors = True
    reading_ends = 30.0

    _polygons: _Polygons
    unique_name = "embeddingsofpolygons"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Embeddings of polygons"),
            tr("One vector for each field, building or district, from the patches under it."),
            tr("embedding,zonal statistics,parcels,objects,aggregate,area-weighted,segments"),
            tr(
                "Merges the vectors of patches into the polygons of any layer. A patch counts by the ground that it "
                "shares with the polygon, times its share of valid pixels. Polygons keep their shapes and fields, and "
                "the result is an embedding layer: cluster it, or search it for the polygons that look like others."
            ),
            [
                (
                    tr("What is left out"),
                    tr(
                        "Polygons that no patch lies under have no vector and are left out; the log says how many. "
                        "Field valid is the share of a polygon that valid pixels cover. Fields of the polygons whose "
                        "names embedding layers use, such as row, get a number behind their names."
                    ),
                ),
                (
                    tr("Small polygons"),
                    tr(
                        "A polygon within one patch gets that patch's vector: embed at a patch no larger than the "
                        "polygons."
                    ),
                ),
                (tr("Units"), tr("Areas are measured in the CRS of the patches; field valid is a share from 0 to 1.")),
            ],
            "processing.run('terrapatch:embeddingsofpolygons', {\n"
            "    'INPUT': 'patches.gpkg',\n    'POLYGONS': 'fields.gpkg',\n    'OUTPUT': 'field_vectors.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(tr("Patches"))
        self.add(
            QgsProcessingParameterFeatureSource(POLYGONS, tr("Polygons"), [QgsProcessing.SourceType.TypeVectorPolygon]),
            tr("Fields, buildings, districts: any polygons, in any CRS."),
        )
        add_pooling(self)
        self.add_layer_output(tr("Polygons with vectors"), tr("Every polygon that a patch lies under."))

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where there are no polygons."""
        polygons = vector_input(self, parameters, POLYGONS, context)
        if polygons.feature_count == 0:
            raise InputError(
                tr("layer '{}' has 0 polygons to use, needs at least 1; choose another layer").format(
                    polygons.layer.name()
                )
            )

    def take_more(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Take a snapshot of the polygons."""
        self._polygons = _Polygons.of(vector_input(self, parameters, POLYGONS, context))

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Find the patches under each polygon, merge their vectors, and write the layer."""
        from ..layers.polygon_vectors import merged_vectors, polygon_set
        from ..layers.schema import spare_fields
        from ..layers.write import Shapes

        how, polygons = pooling_of(self, parameters, context), self._polygons
        found = self._found(table, context, ProgressPart(feedback, 30.0, 60.0))
        self._tell(found, table, feedback)
        vectors = merged_vectors(table, found.overlaps, how, ProgressPart(feedback, 60.0, 80.0))
        embeddings = polygon_set(table, vectors, found.valid, polygons.crs, how, polygons.name)
        shapes = Shapes(
            lambda _, numbers: [found.outlines[number] for number in numbers.tolist()],
            polygons.kind,
            spare_fields(polygons.fields),
            found.attributes,
        )
        title = tr("{polygons} with vectors of {name}").format(polygons=polygons.name, name=table.name)
        run = self.run_of(table, {"polygons": polygons.name, "pooling": how})
        return self.write_vectors(
            embeddings, title, run, parameters, context, ProgressPart(feedback, 80.0, 100.0), shapes
        )

    def _found(self, table: EmbeddingTable, context: QgsProcessingContext, feedback: Feedback) -> _Found:
        """The patches under each polygon."""
        from ..layers.polygon_vectors import PatchOverlaps

        polygons, found = self._polygons, _Found()
        to_patches = QgsCoordinateTransform(polygons.crs, table.crs, context.transformContext())
        patches = PatchOverlaps(table, self._input.pending.snapshot)
        for number, feature in enumerate(polygons.source.getFeatures(polygons.request)):
            stop_if_canceled(feedback)
            feedback.setProgress(100.0 * number / max(polygons.total, 1))
            outline = feature.geometry()
            shape = _in_crs_of_patches(outline, to_patches)
            if shape is None:
                found.shapeless += 1
                continue
            overlap = patches.under(shape, feedback)
            if not len(overlap.positions):
                found.bare += 1
                continue
            found.outlines.append(outline)
            found.attributes.append(feature.attributes())
            found.overlaps.append(overlap)
            covered = float((overlap.areas * table.valid[overlap.positions]).sum())
            found.valid.append(min(covered / shape.area(), 1.0))
        return found

    def _tell(self, found: _Found, table: EmbeddingTable, feedback: QgsProcessingFeedback) -> None:
        """Say what was left out; raise an InputError where that is all."""
        name = self._polygons.name
        if not found.overlaps:
            raise InputError(
                tr(
                    "no patch of '{patches}' lies under a polygon of '{polygons}'; check that both are of one place, "
                    "and the CRS of both"
                ).format(patches=table.name, polygons=name)
            )
        feedback.pushInfo(
            tr("Polygons of '{name}' with a vector: {count}").format(count=number_text(len(found.overlaps)), name=name)
        )
        if found.bare:
            feedback.pushWarning(
                tr("Polygons of '{name}' that no patch lies under, which are left out: {count}").format(
                    count=number_text(found.bare), name=name
                )
            )
        if found.shapeless:
            feedback.pushWarning(
                tr("Polygons of '{name}' without a shape that can be measured, which are left out: {count}").format(
                    count=number_text(found.shapeless), name=name
                )
            )


def _in_crs_of_patches(outline: QgsGeometry, to_patches: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """A polygon in the CRS of the patches, mended where its rings cross; None where it has no area there."""
    shape = QgsGeometry(outline)
    if shape.isEmpty():
        return None
    try:
        shape.transform(to_patches)
    except QgsCsException:
        return None
    if not shape.isGeosValid():
        shape = shape.makeValid()
    return shape if not shape.isEmpty() and shape.area() > 0 else None
