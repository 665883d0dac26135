"""What the algorithms share that take patches and give layers: how patches come in, are handed on, and come out."""

from __future__ import annotations

from abc import abstractmethod
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Dict, Iterator, Mapping, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..translation import tr
from .algorithm import INPUT, OUTPUT, Parameters, TerraPatchAlgorithm
from .outputs import check_output
from .progress_part import ProgressPart
from .vector_input import EmbeddingInput, VectorInput, vector_input

if TYPE_CHECKING:
    from ...model.patches import EmbeddingSet
    from ..engine.progress import Feedback
    from ..layers.table import EmbeddingTable
    from ..layers.to_engine_set import EngineSet
    from ..layers.write import Shapes


class PatchesAlgorithm(TerraPatchAlgorithm):
    """Base of the algorithms whose INPUT is an embedding layer and whose outputs are layers.

    A subclass gives names, texts and parameters, and does its work in `work`, on a table that is read. What else it
    wants of its inputs it says in `check_patches` and takes in `take_more`.
    """

    gives_vectors = False
    """Whether the output layers hold vectors, which many formats cannot."""

    reading_ends = 20.0
    """Percent of the progress at which the table is read."""

    _input: EmbeddingInput

    def add_patches_input(self, text: str) -> None:
        """Add INPUT, an embedding layer."""
        self.add(
            QgsProcessingParameterFeatureSource(INPUT, text, [QgsProcessing.SourceType.TypeVectorPolygon]),
            tr("A layer that Embed raster wrote, or a copy of one in any format. It must hold one encoder."),
        )

    def add_layer_output(self, text: str, help_text: str, name: str = OUTPUT, optional: bool = False) -> None:
        """Add an output layer of polygons; one that is optional is not made unless it is asked for."""
        self.add(
            QgsProcessingParameterFeatureSink(
                name, text, QgsProcessing.SourceType.TypeVectorPolygon, optional=optional, createByDefault=not optional
            ),
            help_text,
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where the layer has no vectors, or an output could not be written."""
        given = vector_input(self, parameters, INPUT, context)
        given.require_embeddings()
        self.check_patches(given, parameters, context)
        for output in self.destinationParameterDefinitions():
            check_output(parameters, output.name(), self.gives_vectors)

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take a snapshot of the patches."""
        self._input = EmbeddingInput.of(vector_input(self, parameters, INPUT, context))
        self.take_more(parameters, context)

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Read the patches and work on them."""
        table = self._input.read(ProgressPart(feedback, 0.0, self.reading_ends))
        return self.work(table, parameters, context, feedback)

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where the other parameters cannot do with these patches."""

    def take_more(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Take from other layers what `work` needs."""

    @abstractmethod
    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Make the outputs from a table; returns them by name."""

    def run_of(self, table: EmbeddingTable, particulars: Mapping[str, Any]) -> Dict[str, Any]:
        """The record of this run on a table."""
        from .provenance import run_record

        return run_record(self.id(), {"layer": table.name, **particulars})

    def write_vectors(
        self,
        embeddings: EmbeddingSet,
        title: str,
        run: Dict[str, Any],
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: Feedback,
        shapes: Optional[Shapes] = None,
    ) -> Dict[str, Any]:
        """Write an embedding set to OUTPUT; returns the outputs."""
        from .embedding_output import write_embedding_layer

        written = write_embedding_layer(self, parameters, OUTPUT, context, embeddings, feedback, title, run, shapes)
        return {OUTPUT: written}


@contextmanager
def engine_set(table: EmbeddingTable, placed: bool = True) -> Iterator[EngineSet]:
    """A table as files for the engine, in a folder of their own that is removed at the end; see `write_engine_set`."""
    from ..engine.work_folder import work_folder
    from ..layers.to_engine_set import write_engine_set

    with work_folder() as folder:
        yield write_engine_set(table, folder, placed)
