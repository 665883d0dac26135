"""Reduce embeddings: vectors on their first principal components."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ...model.errors import InputError
from ...model.protocol import ReduceRequest
from .algorithm import INPUT, OUTPUT, EmbeddingInput, Parameters, TerraPatchAlgorithm, help_page, vector_input
from .embedding_output import write_embedding_layer
from .engine_run import run_request
from .outputs import check_output
from .progress_part import ProgressPart
from .provenance import run_record
from .work_folder import work_folder

DIMENSIONS = "DIMENSIONS"


class ReduceEmbeddings(TerraPatchAlgorithm):
    """Projects vectors on their principal components."""

    _input: EmbeddingInput

    def name(self) -> str:
        """Part of the stable id."""
        return "reduceembeddings"

    def displayName(self) -> str:  # noqa: N802
        """The name in the toolbox."""
        return self.tr("Reduce embeddings")

    def shortDescription(self) -> str:  # noqa: N802
        """One line."""
        return self.tr("Shorter vectors that keep most of what tells patches apart.")

    def tags(self) -> List[str]:
        """Words to find it by."""
        return self.tr("embedding,pca,principal components,dimension,compress").split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        """The text beside the dialog."""
        return help_page(
            self.tr(
                "Projects the vectors of an embedding layer on their first principal components. The new layer is "
                "an embedding layer too: smaller, quicker to search, and of an encoder of its own, because its vectors "
                "do not compare with the longer ones."
            ),
            [
                (
                    self.tr("Units"),
                    self.tr(
                        "Dimensions is the number of components, at most the length of the vectors. 64 keep nearly "
                        "all of what most encoders give; the log says how much of the variance is kept."
                    ),
                )
            ],
            "processing.run('terrapatch:reduceembeddings', {\n"
            "    'INPUT': 'patches.gpkg',\n    'DIMENSIONS': 64,\n    'OUTPUT': 'patches64.gpkg'})",
            self.tr("Example"),
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        """Parameters."""
        self.add_embedding_input(self.tr("Patches"))
        self.add(
            QgsProcessingParameterNumber(
                DIMENSIONS,
                self.tr("Dimensions"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=3,
                minValue=1,
            ),
            self.tr("Numbers per vector afterwards. 3 for looking, 64 for searching and clustering."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, self.tr("Reduced patches"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr("The same patches with the shorter vectors."),
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where the layer has no vectors or too short ones."""
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
        """Reduce, and write the layer."""
        from ...model.patches import EmbeddingSet
        from ..layers.to_engine_set import write_engine_set

        dimensions = self.parameterAsInt(parameters, DIMENSIONS, context)
        table = self._input.read(ProgressPart(feedback, 0.0, 20.0))
        most = min(table.dim, len(table) - 1)
        if dimensions > most:
            raise InputError(
                f"DIMENSIONS is {dimensions}, needs 1 to {most} for {len(table)} patches with vectors of {table.dim} "
                f"numbers in '{table.name}'; choose fewer"
            )
        with work_folder() as folder:
            (folder / "patches").mkdir()
            engine_set = write_engine_set(table, folder / "patches")
            request = ReduceRequest(path=str(engine_set.path), dims=dimensions, out=str(folder / "reduced"))
            result = run_request(request, ProgressPart(feedback, 30.0, 70.0))
            feedback.pushInfo(
                self.tr("{dim} of {before} dimensions keep {share} of the variance").format(
                    dim=result["dim"], before=table.dim, share=f"{result['variance']:.1%}"
                )
            )
            run = run_record(self.id(), {"layer": table.name, "dimensions": dimensions, "variance": result["variance"]})
            destination = write_embedding_layer(
                self,
                parameters,
                OUTPUT,
                context,
                EmbeddingSet.open(request.out or ""),
                ProgressPart(feedback, 70.0, 100.0),
                self.tr("{name} in {dim} dimensions").format(name=table.name, dim=result["dim"]),
                run,
            )
        return {OUTPUT: destination}
