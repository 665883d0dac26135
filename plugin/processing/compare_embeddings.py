"""Compare embeddings: what is different between two dates of one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSource,
)

from ...model.errors import EmbeddingSetError
from ...model.study_options import CHANGE
from ..engine.engine_run import run_request
from .algorithm import OUTPUT, Parameters, help_page
from .option_parameters import add_options, option_values
from .patches_algorithm import PatchesAlgorithm, engine_set
from .progress_part import ProgressPart
from .result_folder import add_folder_output, check_folder_output, load_when_done, result_folder
from .vector_input import EmbeddingInput, VectorInput, vector_input

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable

LATER = "LATER"
CHANGES = "CHANGES"
RASTER = "RASTER"
TABLE = "TABLE"

_RESULT_FILE = "change.json"


class CompareEmbeddings(PatchesAlgorithm):
    """Finds changes between two dates."""

    _later: EmbeddingInput

    def name(self) -> str:
        """Part of the stable id."""
        return "compareembeddings"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Compare embeddings")

    def shortDescription(self) -> str:
        """One line."""
        return self.tr("What changed between two dates, with season and light taken out.")

    def tags(self) -> List[str]:
        """Words to find it by."""
        return self.tr("embedding,change detection,time,dates,difference,before,after").split(",")

    def shortHelpString(self) -> str:
        """The text beside the dialog."""
        return help_page(
            self.tr(
                "Compares the embeddings of one place at two dates, made by the same encoder. What changed everywhere, "
                "such as season and light, is taken out first: the vectors of the later date are turned so that those "
                "of the stable majority meet. What still differs is a change: its patches are joined, with their area, "
                "a score, and from which cluster they went to which."
            ),
            [
                (
                    self.tr("Grids"),
                    self.tr(
                        "Patches on the same grid are compared one by one. On others, vectors of the later date are "
                        "averaged over each patch of the earlier one, and the log says so. MOSAIKS is fitted on each "
                        "layer anew: make one encoder with Fit MOSAIKS encoder, and use it for both dates."
                    ),
                ),
                (
                    self.tr("Score"),
                    self.tr(
                        "How far a patch's difference lies above the median of all, in robust deviations. change.tif "
                        "has distance, score and rank (1 for the largest difference) of every patch."
                    ),
                ),
            ],
            "processing.run('terrapatch:compareembeddings', {\n"
            "    'INPUT': 'patches2020.gpkg',\n    'LATER': 'patches2025.gpkg',\n    'OUTPUT': 'change'})",
            self.tr("Example"),
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(self.tr("Patches, earlier date"))
        self.add(
            QgsProcessingParameterFeatureSource(
                LATER, self.tr("Patches, later date"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            self.tr("An embedding layer of the same encoder and place."),
        )
        add_options(self, CHANGE)
        add_folder_output(self, self.tr("Folder of the changes"), self.tr("Empty, or of an earlier comparison."))
        self.addOutput(QgsProcessingOutputVectorLayer(CHANGES, self.tr("Changes")))
        self.addOutput(QgsProcessingOutputRasterLayer(RASTER, self.tr("Distance, score and rank")))
        self.addOutput(QgsProcessingOutputFile(TABLE, self.tr("From which cluster to which")))

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an error where the later layer has no vectors, or the folder is taken."""
        vector_input(self, parameters, LATER, context).require_embeddings()
        check_folder_output(self, parameters, _RESULT_FILE)

    def take_more(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Take a snapshot of the later patches."""
        self._later = EmbeddingInput.of(vector_input(self, parameters, LATER, context))

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Compare, and have the changes loaded."""
        from ...model.study_requests import ChangeRequest

        later = self._later.read(ProgressPart(feedback, self.reading_ends, 40.0))
        if later.encoder != table.encoder:
            raise EmbeddingSetError(
                self.tr(
                    "'{first}' holds vectors of {encoder}, '{second}' those of {other}, and these do not compare; "
                    "embed both with the same encoder"
                ).format(first=table.name, encoder=table.encoder, second=later.name, other=later.encoder)
            )
        out = result_folder(self, parameters, context)
        with engine_set(table) as before, engine_set(later) as after:
            request = ChangeRequest(
                paths=(str(before.path), str(after.path)),
                out=str(out),
                overwrite=True,  # as every output of Processing is; its dialog has asked
                **option_values(self, CHANGE, parameters, context),
            )
            (pair,) = run_request(request, ProgressPart(feedback, 40.0, 100.0))["pairs"]
        feedback.pushInfo(
            self.tr("{changed} of {patches} patches changed, in {places} places").format(
                changed=f"{pair['changed']:,}", patches=f"{pair['patches']:,}", places=f"{len(pair['objects']):,}"
            )
        )
        outputs = {OUTPUT: str(out), RASTER: pair["raster"], TABLE: pair["table"]}
        if pair["objects"]:
            outputs[CHANGES] = pair["regions"]
            title = self.tr("Changes from {before} to {after}").format(before=table.name, after=later.name)
            load_when_done(context, pair["regions"], title, CHANGES)
        return outputs
