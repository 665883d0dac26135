"""What the algorithms share that read embeddings of others: a source goes in, an embedding layer comes out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Collection, Dict, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingUtils,
)

from ...model.errors import InputError
from ...model.exchange_options import IMPORT
from ..engine.engine_run import run_request
from ..translation import number_text, tr
from .algorithm import INPUT, OUTPUT, Parameters, TerraPatchAlgorithm
from .option_parameters import option_values
from .outputs import ADDRESSES, check_output, whole_name
from .progress_part import ProgressPart

if TYPE_CHECKING:
    from ...model.patches import EmbeddingSet
    from ..layers.write import Shapes

_READ = 70.0  # percent of the time that the engine takes


class ImportAlgorithm(TerraPatchAlgorithm):
    """Base of the algorithms whose INPUT is a file of embeddings.

    A subclass gives names, texts and parameters, and says in `not_offered` which options of the verb are not its own.
    """

    not_offered: Collection[str] = ()
    _source: str

    def add_source(self, text: str, help_text: str) -> None:
        """Add INPUT, a file, a folder or an address."""
        self.add(self.file_parameter(INPUT, text), help_text)

    def add_layer_output(self) -> None:
        """Add OUTPUT, a layer of polygons."""
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Embeddings"), QgsProcessing.SourceType.TypeVectorPolygon),
            tr("An embedding layer: cluster it, search it, classify it."),
        )

    def source(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """What is read: a path, an address, or the source of a layer of the project."""
        given = self.parameterAsFile(parameters, INPUT, context).strip()
        layer = QgsProcessingUtils.mapLayerFromString(given, context, False) if given else None
        given = layer.source() if layer is not None else given
        return whole_name(given)

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where there is no such file, or the output could not be written."""
        source = self.source(parameters, context)
        local = not any(part in source for part in ADDRESSES)
        if local and not Path(source.partition("|")[0]).exists():
            raise InputError(tr("INPUT is {}, which does not exist; choose a file of embeddings").format(source))
        check_output(parameters, OUTPUT, holds_vectors=True)

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take the source, which may be that of a layer."""
        self._source = self.source(parameters, context)

    def more_values(self, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
        """Fields of the request that come from parameters of the algorithm's own."""
        return {}

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Have it read, and write the layer."""
        from ...model.exchange_requests import ImportRequest
        from ..engine.work_folder import work_folder
        from ..layers.layer_names import patches_name
        from .embedding_output import write_embedding_layer
        from .provenance import run_record

        source = self._source
        values = option_values(self, IMPORT, parameters, context, self.not_offered)
        extent = parameters["EXTENT"] if self.is_given(parameters, "EXTENT") else None
        own = _own_set(source, {**values, "extent": extent})
        if own is not None:
            run = run_record(self.id(), {"source": str(own.path)})
            title = patches_name(own.path.name, own)
            return {OUTPUT: write_embedding_layer(self, parameters, OUTPUT, context, own, feedback, title, run)}
        values.update(self.more_values(parameters, context))
        with work_folder() as folder:
            request = ImportRequest(source=source, out=str(folder / "set"), **values)
            result = run_request(request, ProgressPart(feedback, 0.0, _READ))
            embeddings, shapes = _opened(result)
            feedback.pushInfo(
                tr("Vectors: {patches}, of {dim} numbers by {encoder}").format(
                    patches=number_text(result["patches"]), dim=result["dim"], encoder=result["encoder"]
                )
            )
            if result["norms"] is not None:
                feedback.pushInfo(
                    tr("Lengths of vectors: {least} to {most}").format(
                        least=f"{result['norms']['least']:.3f}", most=f"{result['norms']['most']:.3f}"
                    )
                )
            run = run_record(self.id(), {**request.to_json(), "out": None})
            part = ProgressPart(feedback, _READ, 100.0)
            title = _title(source, embeddings)
            written = write_embedding_layer(self, parameters, OUTPUT, context, embeddings, part, title, run, shapes)
            del embeddings  # mapped, and let go of before the folder is removed
        return {OUTPUT: written}


def _own_set(source: str, values: Dict[str, Any]) -> Optional[EmbeddingSet]:
    """The embedding set that a source is, which tells itself all that options could; None where it is none.

    Raises
    ------
    InputError
        When it is damaged, or options were given.
    """
    from ...model.patches.embedding_set import EmbeddingSet, set_folder

    folder = set_folder(source)
    if folder is None:
        return None
    for field, value in values.items():
        option = IMPORT.option(field)
        if value != option.default:
            raise InputError(
                tr(
                    "{parameter} is for embeddings of others, and {source} is an embedding set, which is taken as it "
                    "is; leave it out"
                ).format(parameter=option.parameter, source=source)
            )
    return EmbeddingSet.open(folder)


def _opened(result: Dict[str, Any]) -> Tuple[EmbeddingSet, Optional[Shapes]]:
    """What the engine wrote: a set on a grid, or places."""
    from ...model.patches import EmbeddingSet

    if result["layer"] is None:
        return EmbeddingSet.open(result["out"]), None
    from ..layers.place_layer import read_place_layer

    return read_place_layer(result["layer"])


def _title(source: str, embeddings: EmbeddingSet) -> str:
    from ..layers.layer_names import patches_name

    name = Path(source.partition("|")[0].partition("?")[0].rstrip("/")).stem
    return patches_name(name, embeddings)
