"""Find similar: patches that look like examples and unlike counterexamples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ..engine.progress import stop_if_canceled
from .algorithm import OUTPUT, Parameters, help_page
from .outputs import ResultLayer
from .patches_algorithm import PatchesAlgorithm
from .provenance import attach_provenance
from .vector_input import VectorInput, vector_input

if TYPE_CHECKING:
    from ...model.patches.search import Hits
    from ..layers.table import EmbeddingTable
    from .examples import ExampleLayer

EXAMPLES = "EXAMPLES"
COUNTEREXAMPLES = "COUNTEREXAMPLES"
METHOD = "METHOD"
TOP_N = "TOP_N"
MIN_SCORE = "MIN_SCORE"
METHOD_CHOICES = ["rocchio", "probe"]
_BATCH = 1000


class FindSimilar(PatchesAlgorithm):
    """Ranks patches by how alike they are to examples."""

    needs_engine = False
    reading_ends = 60.0
    _examples: ExampleLayer
    _counterexamples: Optional[ExampleLayer]

    def name(self) -> str:
        """Part of the stable id."""
        return "findsimilar"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Find similar")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("The patches that look most like your examples.")

    def tags(self) -> List[str]:
        """Words to find it by."""
        return self.tr("embedding,search,similarity,cosine,look-alike,example,retrieval").split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        """The text beside the dialog."""
        return help_page(
            self.tr(
                "Finds the patches of an embedding layer that look like your examples, best first. Examples are "
                "points, lines or polygons in any CRS, or patches themselves: also those of another embedding layer by "
                "the same encoder, to find over there what was seen here. Examples are left out of the hits."
            ),
            [
                (
                    self.tr("Methods"),
                    self.tr(
                        "<i>rocchio</i> compares with the mean of the examples, less that of the counterexamples; the "
                        "score is a cosine, 1 for the same direction, 0 for nothing in common. <i>probe</i> fits a "
                        "logistic regression to both and needs counterexamples; the score is a probability, 0 to 1. "
                        "It finds differences that the cosine does not see, once there are some of each."
                    ),
                ),
                (
                    self.tr("Which patches an example means"),
                    self.tr(
                        "A point: the patch that it lies in. A line: all patches that it crosses. A polygon: those "
                        "with their middle in it, or, if it is too small for that, those that it touches."
                    ),
                ),
            ],
            "processing.run('terrapatch:findsimilar', {\n"
            "    'INPUT': 'patches.gpkg',\n    'EXAMPLES': 'ponds.geojson',\n    'TOP_N': 50,\n"
            "    'OUTPUT': 'hits.gpkg'})",
            self.tr("Example"),
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        """Parameters."""
        any_geometry = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add_patches_input(self.tr("Patches to search"))
        self.add(
            QgsProcessingParameterFeatureSource(EXAMPLES, self.tr("Examples"), any_geometry),
            self.tr("What the hits should look like."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                COUNTEREXAMPLES, self.tr("Counterexamples"), any_geometry, optional=True
            ),
            self.tr("What the hits should not look like."),
        )
        self.add(
            QgsProcessingParameterEnum(
                METHOD, self.tr("Method"), options=METHOD_CHOICES, usesStaticStrings=True, defaultValue="rocchio"
            ),
            self.tr("rocchio: cosine, from one example on. probe: logistic regression, needs counterexamples."),
        )
        self.add(
            QgsProcessingParameterNumber(
                TOP_N, self.tr("Number of hits"), QgsProcessingParameterNumber.Type.Integer, 50, minValue=1
            ),
            self.tr("How many patches at most."),
        )
        self.add(
            QgsProcessingParameterNumber(
                MIN_SCORE,
                self.tr("Least score"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=-1.0,
                maxValue=1.0,
            ),
            self.tr("Hits with a lower score are left out. Empty: none are."),
            advanced=True,
        )
        self.add_layer_output(
            self.tr("Hits"),
            self.tr("The patches found, with rank (1 is best), score and the number of the patch."),
        )

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where the method lacks examples."""
        method = self.parameterAsEnumString(parameters, METHOD, context)
        if method == "probe" and not self.is_given(parameters, COUNTEREXAMPLES):
            raise InputError(
                self.tr("METHOD 'probe' needs COUNTEREXAMPLES as well; give some, or choose method 'rocchio'")
            )

    def take_more(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Take the examples."""
        from .examples import ExampleLayer

        self._examples = ExampleLayer.of(vector_input(self, parameters, EXAMPLES, context), EXAMPLES)
        self._counterexamples = None
        if self.is_given(parameters, COUNTEREXAMPLES):
            given = vector_input(self, parameters, COUNTEREXAMPLES, context)
            self._counterexamples = ExampleLayer.of(given, COUNTEREXAMPLES)

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Search, and write the layer."""
        import numpy as np

        from ...model.patches.search import Hits, find_similar
        from ..layers.patches_under import PatchFinder
        from .examples import ExampleVectors, without_contradiction

        method = self.parameterAsEnumString(parameters, METHOD, context)
        finder = PatchFinder(table, self._input.pending.snapshot)
        layers = [self._examples] + ([self._counterexamples] if self._counterexamples else [])
        layer_id, transforms = self._input.pending.layer_id, context.transformContext()
        found = [layer.vectors(table, layer_id, finder, transforms, feedback) for layer in layers]
        positives = found[0]
        negatives = found[1] if len(found) > 1 else ExampleVectors(np.empty((0, table.dim)), np.empty(0, np.int64))
        without_contradiction(positives, negatives, table.patches)
        stop_if_canceled(feedback)
        hits = find_similar(
            table.matrix,
            positives.vectors,
            negatives.vectors,
            self.parameterAsInt(parameters, TOP_N, context),
            method,
            np.concatenate([positives.positions, negatives.positions]),
        )
        if self.is_given(parameters, MIN_SCORE):
            good = hits.scores >= self.parameterAsDouble(parameters, MIN_SCORE, context)
            hits = Hits(hits.positions[good], hits.scores[good])
        if not len(hits):
            feedback.pushWarning(self.tr("Nothing was found: lower the least score, or use fewer examples."))
        return {OUTPUT: self._write(table, hits, method, len(positives.vectors), parameters, context, feedback)}

    def _write(
        self,
        table: EmbeddingTable,
        hits: Hits,
        method: str,
        examples: int,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        from ..layers.hits import hit_fields
        from ..layers.styles import style_hits
        from ..layers.to_engine_set import metadata_of
        from ..layers.write import add_features

        fields = hit_fields()
        scores = hits.scores.tolist()
        run = self.run_of(
            table,
            {
                "examples": self._examples.name,
                "counterexamples": self._counterexamples.name if self._counterexamples else None,
                "example_patches": examples,
                "method": method,
                "top_n": self.parameterAsInt(parameters, TOP_N, context),
                "encoder": table.encoder,
            },
        )
        title = self.tr("Like {examples} in {name}").format(examples=self._examples.name, name=table.name)

        def dress(layer: QgsVectorLayer) -> None:
            abstract = self.tr("{} patches, best first").format(len(scores))
            attach_provenance(layer, title, abstract, run, metadata_of(table))
            style_hits(layer, "score", scores)

        result = ResultLayer(self, parameters, OUTPUT, context, fields, QgsWkbTypes.Type.Polygon, table.crs)
        geometries = self._geometries(table, hits)
        for start in range(0, len(hits), _BATCH):
            stop_if_canceled(feedback)
            features = []
            for rank in range(start, min(start + _BATCH, len(hits))):
                feature = QgsFeature(fields)
                patch = int(table.patches[hits.positions[rank]])
                feature.setAttributes([rank + 1, scores[rank], patch])
                feature.setGeometry(geometries[rank])
                features.append(feature)
            add_features(result.sink, features, result.destination)
        return result.finish(title, dress)

    def _geometries(self, table: EmbeddingTable, hits: Hits) -> List[QgsGeometry]:
        """Polygons of the hits: those of the grid, or those that the layer has."""
        from ..layers.write import patch_geometries

        if table.grid is not None:
            return patch_geometries(table.grid, table.patches[hits.positions])
        wanted = table.feature_ids[hits.positions].tolist()
        request = QgsFeatureRequest().setFilterFids(wanted).setNoAttributes()
        stored = {
            feature.id(): feature.geometry() for feature in self._input.pending.snapshot.source.getFeatures(request)
        }
        return [stored.get(feature_id, QgsGeometry()) for feature_id in wanted]
