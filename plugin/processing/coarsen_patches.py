"""Coarsen patches: larger patches from the vectors that are there, without running the encoder again."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from .algorithm import INPUT, OUTPUT, EmbeddingInput, Parameters, TerraPatchAlgorithm, help_page, vector_input
from .embedding_output import write_embedding_layer
from .outputs import check_output
from .progress_part import ProgressPart
from .provenance import run_record

FACTOR = "FACTOR"


class CoarsenPatches(TerraPatchAlgorithm):
    """Averages blocks of patches."""

    needs_engine = False
    _input: EmbeddingInput

    def name(self) -> str:
        """Part of the stable id."""
        return "coarsenpatches"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Coarsen patches")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("The mean of blocks of patches, as larger patches.")

    def tags(self) -> List[str]:
        """Words to find it by."""
        return self.tr("embedding,aggregate,average,mean,resample,larger").split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        """The text beside the dialog."""
        return help_page(
            self.tr(
                "Averages the vectors of blocks of k x k patches, weighted by their share of valid pixels, and writes "
                "one larger patch per block. What is smaller than a block blurs into its surroundings; what is larger "
                "becomes steadier. The vectors compare with others of the same encoder."
            ),
            [
                (
                    self.tr("Units"),
                    self.tr("Factor is in patches: 4 makes one patch of 4 x 4. Patches of 240 m become 960 m wide."),
                )
            ],
            "processing.run('terrapatch:coarsenpatches', {\n"
            "    'INPUT': 'patches.gpkg',\n    'FACTOR': 4,\n    'OUTPUT': 'coarse.gpkg'})",
            self.tr("Example"),
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        """Parameters."""
        self.add_embedding_input(self.tr("Patches"))
        self.add(
            QgsProcessingParameterNumber(
                FACTOR, self.tr("Factor"), QgsProcessingParameterNumber.Type.Integer, defaultValue=2, minValue=2
            ),
            self.tr("Patches along each side of a block."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, self.tr("Coarse patches"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr("One polygon per block that has a patch."),
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where the layer has no vectors."""
        vector_input(self, parameters, INPUT, context).require_embeddings()
        check_output(parameters, OUTPUT, holds_vectors=True)

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take a snapshot of the patches."""
        self._input = EmbeddingInput.of(vector_input(self, parameters, INPUT, context))

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Average, and write the layer."""
        from ..layers.coarsen import coarsened

        factor = self.parameterAsInt(parameters, FACTOR, context)
        table = self._input.read(ProgressPart(feedback, 0.0, 40.0))
        coarse = coarsened(table, factor, ProgressPart(feedback, 40.0, 60.0))
        destination = write_embedding_layer(
            self,
            parameters,
            OUTPUT,
            context,
            coarse,
            ProgressPart(feedback, 60.0, 100.0),
            self.tr("{name}, {factor} x {factor}").format(name=table.name, factor=factor),
            run_record(self.id(), {"layer": table.name, "factor": factor}),
        )
        return {OUTPUT: destination}
