"""Coarsen patches: larger patches from the vectors that are there, without running the encoder again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterNumber

from ..translation import tr
from .algorithm import AlgorithmTexts, Parameters
from .patches_algorithm import PatchesAlgorithm
from .pooling_parameter import add_pooling, pooling_of
from .progress_part import ProgressPart

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable

FACTOR = "FACTOR"


class CoarsenPatches(PatchesAlgorithm):
    """Merges blocks of patches."""

    needs_engine = False
    gives_vectors = True
    reading_ends = 40.0
    unique_name = "coarsenpatches"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Coarsen patches"),
            tr("One vector for each block of patches: larger patches, without the encoder."),
            tr("embedding,aggregate,average,mean,resample,larger"),
            tr(
                "Merges the vectors of blocks of k x k patches, weighted by their share of valid pixels, and writes "
                "one larger patch per block. What is smaller than a block blurs into its surroundings; what is larger "
                "becomes steadier. Means compare with other vectors of the same encoder."
            ),
            [
                (
                    tr("Units"),
                    tr("Factor is in patches: 4 makes one patch of 4 x 4. Patches of 240 m become 960 m wide."),
                ),
                (
                    tr("Pooling"),
                    tr(
                        "The mean is steady and blurs. gem keeps what stands out in a part of the block. stats keeps "
                        "how varied the block is. Sweep settings tells which serves your scene (mean2, gem2, stats2)."
                    ),
                ),
            ],
            "processing.run('terrapatch:coarsenpatches', {\n"
            "    'INPUT': 'patches.gpkg',\n    'FACTOR': 4,\n    'OUTPUT': 'coarse.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(tr("Patches"))
        self.add(
            QgsProcessingParameterNumber(
                FACTOR, tr("Factor"), QgsProcessingParameterNumber.Type.Integer, defaultValue=2, minValue=2
            ),
            tr("Patches along each side of a block."),
        )
        add_pooling(self)
        self.add_layer_output(tr("Coarse patches"), tr("One polygon per block that has a patch."))

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Pool, and write the layer."""
        from ..layers.coarsen import coarsened

        factor = self.parameterAsInt(parameters, FACTOR, context)
        how = pooling_of(self, parameters, context)
        coarse = coarsened(table, factor, how, ProgressPart(feedback, 40.0, 60.0))
        title = tr("{name}, {factor} x {factor}").format(name=table.name, factor=factor)
        run = self.run_of(table, {"factor": factor, "pooling": how})
        return self.write_vectors(coarse, title, run, parameters, context, ProgressPart(feedback, 60.0, 100.0))
