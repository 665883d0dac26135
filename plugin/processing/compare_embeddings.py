"""Compare embeddings: what is different between two dates of one place."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsVectorLayer,
)

from ...model.errors import EmbeddingSetError, InputError
from ...model.study_options import CHANGE
from ..engine.engine_run import run_request
from ..translation import number_text, tr
from .algorithm import OUTPUT, AlgorithmTexts, Parameters
from .labels_input import ExampleShapes
from .option_parameters import add_options, option_values
from .patches_algorithm import PatchesAlgorithm, engine_set
from .progress_part import ProgressPart
from .result_folder import add_folder_output, check_folder_output, load_when_done, result_folder
from .vector_input import EmbeddingInput, VectorInput, vector_input

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable

LATER = "LATER"
FURTHER = "FURTHER"
LIKE = "LIKE"
CHANGES = "CHANGES"
RASTER = "RASTER"
TABLE = "TABLE"
LIST = "LIST"
REPORT = "REPORT"

_RESULT_FILE = "change.json"
_OWN = ("like",)
_READ = 40.0  # percent of the progress at which all tables are read


class CompareEmbeddings(PatchesAlgorithm):
    """Finds changes between two dates."""

    _later: List[EmbeddingInput]
    _examples: Optional[ExampleShapes]
    unique_name = "compareembeddings"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Compare embeddings"),
            tr("What changed between two dates or more, with season and light taken out."),
            tr("embedding,change detection,time,dates,difference,before,after"),
            tr(
                "Compares the embeddings of one place at two dates or more, made by the same encoder. What changed "
                "everywhere, such as season and light, is taken out first: the vectors of the later date are turned so "
                "that those of the stable majority meet. What still differs is a change: its patches are joined, with "
                "their area, a score, and from which cluster they went to which. A report says how much changed, "
                "where, and what became what."
            ),
            [
                (
                    tr("Grids"),
                    tr(
                        "Patches on the same grid are compared one by one. On others, vectors of the later date are "
                        "averaged over each patch of the earlier one, and the log says so. MOSAIKS is fitted on each "
                        "layer anew: make one encoder with Fit MOSAIKS encoder, and use it for both dates."
                    ),
                ),
                (
                    tr("Examples"),
                    tr(
                        "With places that changed in the way you look for, such as new houses, only changes like these "
                        "are kept: those whose vectors changed in the same direction."
                    ),
                ),
                (
                    tr("Score"),
                    tr(
                        "How far a patch's difference lies above the median of all, in robust deviations. change.tif "
                        "has distance, score and rank (1 for the largest difference) of every patch."
                    ),
                ),
            ],
            "processing.run('terrapatch:compareembeddings', {\n"
            "    'INPUT': 'patches2020.gpkg',\n    'LATER': 'patches2025.gpkg',\n    'OUTPUT': 'change'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(tr("Patches, earlier date"))
        self.add(
            QgsProcessingParameterFeatureSource(
                LATER, tr("Patches, later date"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr("An embedding layer of the same encoder and place."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                FURTHER, tr("Further dates"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True
            ),
            tr("Embedding layers of dates after that, in their order. Each date is compared with the next."),
            advanced=True,
        )
        add_options(self, CHANGE, _OWN)
        self.add(
            QgsProcessingParameterFeatureSource(
                LIKE, tr("Only changes like these"), [QgsProcessing.SourceType.TypeVectorAnyGeometry], optional=True
            ),
            tr("Points, lines or polygons on ground that changed in the way you look for, in any CRS."),
        )
        add_folder_output(self, tr("Folder of the changes"), tr("Empty, or of an earlier comparison."))
        self.addOutput(QgsProcessingOutputVectorLayer(CHANGES, tr("Changes")))
        self.addOutput(QgsProcessingOutputRasterLayer(RASTER, tr("Distance, score and rank")))
        self.addOutput(QgsProcessingOutputFile(TABLE, tr("From which cluster to which")))
        self.addOutput(QgsProcessingOutputFile(LIST, tr("Table of the changes")))
        self.addOutput(QgsProcessingOutputHtml(REPORT, tr("Report")))

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where a later layer has no vectors, there are no examples, or the folder is taken."""
        for later in self._later_layers(parameters, context):
            later.require_embeddings()
        if self.is_given(parameters, LIKE) and vector_input(self, parameters, LIKE, context).feature_count == 0:
            raise InputError(tr("LIKE has 0 features to use, needs at least 1; choose another layer"))
        check_folder_output(self, parameters, _RESULT_FILE)

    def take_more(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Take snapshots of the later patches, and the examples."""
        self._later = [EmbeddingInput.of(later) for later in self._later_layers(parameters, context)]
        given = self.is_given(parameters, LIKE)
        self._examples = ExampleShapes.of(vector_input(self, parameters, LIKE, context)) if given else None

    def _later_layers(self, parameters: Parameters, context: QgsProcessingContext) -> List[VectorInput]:
        further = self.parameterAsLayerList(parameters, FURTHER, context) if self.is_given(parameters, FURTHER) else []
        return [
            vector_input(self, parameters, LATER, context),
            *(VectorInput(layer, None) for layer in further if isinstance(layer, QgsVectorLayer)),
        ]

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Compare, and have the changes loaded."""
        from ...model.study_requests import ChangeRequest
        from ..engine.work_folder import work_folder

        step = (_READ - self.reading_ends) / len(self._later)
        tables = [table]
        for number, later in enumerate(self._later):
            begins = self.reading_ends + number * step
            tables.append(later.read(ProgressPart(feedback, begins, begins + step)))
            self._require_one_encoder(table, tables[-1])
        out = result_folder(self, parameters, context)
        with ExitStack() as stack:
            paths = [str(stack.enter_context(engine_set(each)).path) for each in tables]
            like = None
            if self._examples is not None:
                like = self._examples.write(stack.enter_context(work_folder()))
            request = ChangeRequest(
                paths=tuple(paths),
                out=str(out),
                like=like,
                overwrite=True,  # as every output of Processing is; its dialog has asked
                **option_values(self, CHANGE, parameters, context, _OWN),
            )
            result = run_request(request, ProgressPart(feedback, _READ, 100.0))
        names = [each.name for each in tables]
        outputs = {OUTPUT: str(out), REPORT: result["report"]}
        for before, after, pair in zip(names, names[1:], result["pairs"]):
            title = tr("Changes from {before} to {after}").format(before=before, after=after)
            feedback.pushInfo(
                tr("{title}: {changed} of {patches} patches changed; places: {places}").format(
                    title=title,
                    changed=number_text(pair["changed"]),
                    patches=number_text(pair["patches"]),
                    places=number_text(len(pair["objects"])),
                )
            )
            if pair["objects"]:
                load_when_done(context, pair["regions"], title, CHANGES)
        first = result["pairs"][0]  # which the outputs are of; the others lie in the folder, and the report has all
        outputs.update({RASTER: first["raster"], TABLE: first["table"], LIST: first["list"]})
        return {**outputs, CHANGES: first["regions"]} if first["objects"] else outputs

    def _require_one_encoder(self, table: EmbeddingTable, later: EmbeddingTable) -> None:
        if later.encoder != table.encoder:
            raise EmbeddingSetError(
                tr(
                    "'{first}' holds vectors of {encoder}, '{second}' those of {other}, and these do not compare; "
                    "embed both with the same encoder"
                ).format(first=table.name, encoder=table.encoder, second=later.name, other=later.encoder)
            )
