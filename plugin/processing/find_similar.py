"""Find similar: patches that look like examples and unlike counterexamples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)

from ...model.errors import InputError
from ...model.options import SIMILAR
from ..engine.progress import stop_if_canceled
from ..translation import tr
from .algorithm import OUTPUT, AlgorithmTexts, Parameters
from .option_parameters import add_options, option_values
from .outputs import ResultLayer
from .patches_algorithm import PatchesAlgorithm
from .vector_input import VectorInput, vector_input

if TYPE_CHECKING:
    from ..layers.hits import HitRows
    from ..layers.table import EmbeddingTable
    from .examples import ExampleLayer

EXAMPLES = "EXAMPLES"
COUNTEREXAMPLES = "COUNTEREXAMPLES"
_BATCH = 1000


class FindSimilar(PatchesAlgorithm):
    """Ranks patches by how alike they are to examples."""

    needs_engine = False
    reading_ends = 60.0
    _examples: Optional[ExampleLayer]
    _counterexamples: Optional[ExampleLayer]
    unique_name = "findsimilar"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Find similar"),
            tr("The patches that look most like your examples."),
            tr("embedding,search,similarity,cosine,look-alike,example,retrieval"),
            tr(
                "Finds the patches of an embedding layer that look like your examples, or like what words say, best "
                "first. Examples are points, lines or polygons in any CRS, or patches themselves: also those of "
                "another embedding layer by the same encoder, to find over there what was seen here. The layer holds "
                "the examples too, with the status 'example' and without a rank; hits have the status 'found'."
            ),
            [
                (
                    tr("Methods"),
                    tr(
                        "<i>rocchio</i>: towards positives, away from negatives. It compares with twice the mean of "
                        "the examples less the mean of the counterexamples; the score is a cosine, 1 for the same "
                        "direction, 0 for nothing in common. <i>mean</i>: mean of positives. Counterexamples are only "
                        "left out of the hits. <i>probe</i>: logistic classifier. It learns what tells the two apart "
                        "and needs counterexamples; the score is a probability, 0 to 1. It finds differences that the "
                        "cosine does not see, once there are some of each."
                    ),
                ),
                (
                    tr("Which patches an example means"),
                    tr(
                        "A point: the patch that it lies in. A line: all patches that it crosses. A polygon: those "
                        "with their middle in it, or, if it is too small for that, those that it touches."
                    ),
                ),
            ],
            "processing.run('terrapatch:findsimilar', {\n"
            "    'INPUT': 'patches.gpkg',\n    'EXAMPLES': 'ponds.geojson',\n    'TOP_N': 50,\n"
            "    'OUTPUT': 'hits.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        any_geometry = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add_patches_input(tr("Patches to search"))
        self.add(
            QgsProcessingParameterFeatureSource(EXAMPLES, tr("Examples"), any_geometry, optional=True),
            tr("What the hits should look like. Needed where TEXT says nothing."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(COUNTEREXAMPLES, tr("Counterexamples"), any_geometry, optional=True),
            tr("What the hits should not look like."),
        )
        add_options(self, SIMILAR)
        self.add_layer_output(
            tr("Hits"),
            tr(
                "The patches found and the examples, with label, status, score, rank (1 is best), area_ha, patches, "
                "patch, encoder and date."
            ),
        )

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where nothing says what is looked for, or the method lacks examples."""
        from ...model.words import read_words

        wanted = option_values(self, SIMILAR, parameters, context)
        words = read_words(wanted["text"]) if wanted["text"] else None
        if words is None and not self.is_given(parameters, EXAMPLES):
            raise InputError(tr("EXAMPLES and TEXT are empty; give one of them to say what is looked for"))
        unwanted = self.is_given(parameters, COUNTEREXAMPLES) or (words is not None and words.unwanted)
        if wanted["method"] == "probe" and not unwanted:
            raise InputError(tr("METHOD 'probe' needs COUNTEREXAMPLES as well; give some, or choose method 'rocchio'"))

    def take_more(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Take the examples."""
        from .examples import ExampleLayer

        self._examples = self._counterexamples = None
        if self.is_given(parameters, EXAMPLES):
            self._examples = ExampleLayer.of(vector_input(self, parameters, EXAMPLES, context), EXAMPLES)
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

        from ...model.patches.search import similarity_scores, top_hits
        from ...model.patches.unit_vectors import unit_rows
        from ..engine.word_vectors import words_for_table
        from ..layers.hits import HitStatus, hit_rows
        from ..layers.patches_under import PatchFinder
        from .examples import ExampleVectors, without_contradiction

        wanted = option_values(self, SIMILAR, parameters, context)
        finder = PatchFinder(table, self._input.pending.snapshot)
        layer_id, transforms = self._input.pending.layer_id, context.transformContext()
        none = ExampleVectors(np.empty((0, table.dim)), np.empty(0, np.int64))
        positives, negatives = (
            none if layer is None else layer.vectors(table, layer_id, finder, transforms, feedback)
            for layer in (self._examples, self._counterexamples)
        )
        without_contradiction(positives, negatives, table.patches)
        stop_if_canceled(feedback)
        likes, dislikes = unit_rows(positives.vectors), unit_rows(negatives.vectors)
        if wanted["text"]:
            words = words_for_table(wanted["text"], table, feedback)
            likes, dislikes = np.concatenate([likes, words.wanted]), np.concatenate([dislikes, words.unwanted])
        scores = similarity_scores(table.matrix, likes, dislikes, wanted["method"])
        given = np.concatenate([positives.positions, negatives.positions])
        hits = top_hits(scores, wanted["top"], given)
        if wanted["min_score"] is not None:
            hits = hits[scores[hits] >= np.float32(wanted["min_score"])]
        if not len(hits):
            feedback.pushWarning(tr("Nothing was found: lower the minimum score, or use fewer examples."))
        given_examples = [(position, HitStatus.EXAMPLE) for position in positives.positions.tolist()]
        rows = hit_rows(self._sought(wanted), scores, hits, given_examples)
        return {OUTPUT: self._write(table, rows, wanted, len(positives.vectors), parameters, context, feedback)}

    def _write(
        self,
        table: EmbeddingTable,
        rows: HitRows,
        wanted: Mapping[str, Any],
        examples: int,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        from ..ground.ground_area import area_in_hectares
        from ..ground.ground_size import patch_sides
        from ..layers.hit_style import style_hits
        from ..layers.hits import hit_features, hit_fields
        from ..layers.outlines import outline_kind, patch_outlines
        from ..layers.to_engine_set import metadata_of
        from ..layers.write import add_features
        from .provenance import attach_provenance

        transforms = context.transformContext()
        hits = int(rows.ranks.max(initial=0))
        sides = None if table.grid is None else patch_sides(table.grid, table.crs, transforms)
        run = self.run_of(
            table,
            {
                "examples": self._examples.name if self._examples else None,
                **({"text": wanted["text"]} if wanted["text"] else {}),
                "counterexamples": self._counterexamples.name if self._counterexamples else None,
                "example_patches": examples,
                "method": wanted["method"],
                "top_n": wanted["top"],
                "encoder": table.encoder,
            },
        )
        title = tr("Like {examples} in {name}").format(examples=self._sought(wanted), name=table.name)

        abstract, metadata = tr("Hits: {}, best first").format(hits), metadata_of(table)

        def finish(layer: QgsVectorLayer) -> None:
            attach_provenance(layer, title, abstract, run, metadata)
            style_hits(layer, hits, None if sides is None else min(sides))

        result = ResultLayer(self, parameters, OUTPUT, context, hit_fields(), outline_kind(table), table.crs)
        measure = area_in_hectares(table.crs, transforms)
        for start in range(0, len(rows), _BATCH):
            stop_if_canceled(feedback)
            part = slice(start, start + _BATCH)
            outlines = patch_outlines(table, self._input.pending.snapshot, rows.positions[part])
            add_features(result.sink, hit_features(rows, part, table, outlines, measure), result.destination)
        return result.close(title, finish)

    def _sought(self, wanted: Mapping[str, Any]) -> str:
        """What is looked for, in a few words."""
        return self._examples.name if self._examples is not None else str(wanted["text"])
