"""Reduce embeddings: vectors on their first principal components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...model.errors import InputError
from ...model.options import REDUCE
from ..engine.engine_run import run_request
from ..translation import tr
from .algorithm import AlgorithmTexts, Parameters
from .option_parameters import add_options, option_values
from .patches_algorithm import PatchesAlgorithm, engine_set
from .progress_part import ProgressPart

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable


class ReduceEmbeddings(PatchesAlgorithm):
    """Projects vectors on their principal components."""

    gives_vectors = True
    unique_name = "reduceembeddings"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Reduce embeddings"),
            tr("Shorter vectors that keep most of what tells patches apart."),
            tr("embedding,pca,principal components,dimension,compress"),
            tr(
                "Projects the vectors of an embedding layer on their first principal components. The new layer is "
                "an embedding layer too: smaller, quicker to search, and of an encoder of its own, because its vectors "
                "do not compare with the longer ones."
            ),
            [
                (
                    tr("Units"),
                    tr(
                        "Dimensions is the number of components, at most the length of the vectors. 64 keep nearly "
                        "all of what most encoders give; the log says how much of the variance is kept."
                    ),
                )
            ],
            "processing.run('terrapatch:reduceembeddings', {\n"
            "    'INPUT': 'patches.gpkg',\n    'DIMENSIONS': 64,\n    'OUTPUT': 'patches64.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(tr("Patches"))
        add_options(self, REDUCE)
        self.add_layer_output(tr("Reduced patches"), tr("The same patches with the shorter vectors."))

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Reduce, and write the layer."""
        from ...model.patches import EmbeddingSet
        from ...model.protocol import ReduceRequest

        dimensions = option_values(self, REDUCE, parameters, context)["dims"]
        most = min(table.dim, len(table) - 1)
        if dimensions > most:
            raise InputError(
                tr(
                    "DIMENSIONS is {dimensions}, needs 1 to {most} for {patches} patches with vectors of "
                    "{dim} numbers in '{table}'; choose fewer"
                ).format(dimensions=dimensions, most=most, patches=len(table), dim=table.dim, table=table.name)
            )
        with engine_set(table) as patches:
            request = ReduceRequest(path=str(patches.path), dims=dimensions, out=str(patches.path / "reduced"))
            result = run_request(request, ProgressPart(feedback, 30.0, 70.0))
            feedback.pushInfo(
                tr("{dim} of {before} dimensions keep {share} of the variance").format(
                    dim=result["dim"], before=table.dim, share=f"{result['variance']:.1%}"
                )
            )
            title = tr("{name} in {dim} dimensions").format(name=table.name, dim=result["dim"])
            run = self.run_of(table, {"dimensions": dimensions, "variance": result["variance"]})
            # mapped, and let go of before the folder is removed
            return self.write_vectors(
                EmbeddingSet.open(result["out"]), title, run, parameters, context, ProgressPart(feedback, 70.0, 100.0)
            )
