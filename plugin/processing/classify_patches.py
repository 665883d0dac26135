"""Classify patches: a class for every patch, learned from labelled places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
)

from ...model.errors import InputError
from ...model.study_options import CLASSIFY
from ..engine.engine_run import run_request
from ..translation import number_text, tr
from .algorithm import OUTPUT, AlgorithmTexts, Parameters
from .labels_input import LABELS, add_label_parameters, check_labels, taken_labels
from .option_parameters import add_options, option_values
from .outputs import whole_path
from .patches_algorithm import PatchesAlgorithm, engine_set
from .progress_part import ProgressPart
from .result_folder import add_folder_output, check_folder_output, load_when_done, result_folder
from .vector_input import VectorInput

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable
    from .labels_input import Labels

MODEL = "MODEL"
REGIONS = "REGIONS"
RASTER = "RASTER"
CONFIDENCE = "CONFIDENCE"
TABLE = "TABLE"
MODEL_FILE = "MODEL_FILE"

_RESULT_FILE = "classification.json"
_OWN = ("labels", "field", "model")


class ClassifyPatches(PatchesAlgorithm):
    """Gives every patch a class."""

    _labels: Optional[Labels]
    unique_name = "classifypatches"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Classify patches"),
            tr("A class for every patch, learned from labelled places and tested on ground it never saw."),
            tr("embedding,classification,supervised,land cover,accuracy,confusion,area,probe,forest"),
            tr(
                "Learns classes from labelled points, lines or polygons, and gives every patch of an embedding layer "
                "one. A model that was saved is used on other layers of the same encoder."
            ),
            [
                (
                    tr("How good"),
                    tr(
                        "The log and classification.json give a confusion matrix, F1 of each class and intervals, from "
                        "blocks of ground that nothing near was learned from; never the accuracy of the training "
                        "places. Areas are given as mapped, and adjusted for the errors found (Olofsson et al. 2014): "
                        "their bounds hold for places drawn at random."
                    ),
                ),
                (
                    tr("Units"),
                    tr("Areas are in square metres and hectares on the ground; confidence is a share from 0 to 1."),
                ),
                (
                    tr("Output"),
                    tr(
                        "A folder: classes.gpkg with the legend, class_raster.tif, confidence.tif (probability of the "
                        "class, and its lead over the next one), classes.csv and model.json."
                    ),
                ),
            ],
            "processing.run('terrapatch:classifypatches', {\n"
            "    'INPUT': 'patches.gpkg',\n    'LABELS': 'labels.gpkg',\n    'FIELD': 'class',\n    'OUTPUT': 'map'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(tr("Patches"))
        add_label_parameters(self)
        self.add(
            QgsProcessingParameterFile(MODEL, tr("Saved model"), extension="json", optional=True),
            tr("A model.json that an earlier classification saved, in place of labels."),
        )
        add_options(self, CLASSIFY, _OWN)
        add_folder_output(self, tr("Folder of the map"), tr("Empty, or of an earlier classification."))
        self.addOutput(QgsProcessingOutputVectorLayer(REGIONS, tr("Classes")))
        self.addOutput(QgsProcessingOutputRasterLayer(RASTER, tr("Raster of classes")))
        self.addOutput(QgsProcessingOutputRasterLayer(CONFIDENCE, tr("Confidence")))
        self.addOutput(QgsProcessingOutputFile(TABLE, tr("Table of areas")))
        self.addOutput(QgsProcessingOutputFile(MODEL_FILE, tr("Model")))

    def check_patches(self, given: VectorInput, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where labels and model do not go together, or the folder is taken."""
        check_labels(self, parameters, context)
        if self.is_given(parameters, LABELS) == self.is_given(parameters, MODEL):
            raise InputError(tr("Labels to learn from, or a model that was saved: give one of LABELS and MODEL"))
        check_folder_output(self, parameters, _RESULT_FILE)

    def take_more(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Take the labels."""
        self._labels = taken_labels(self, parameters, context) if self.is_given(parameters, LABELS) else None

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Classify, and have the map loaded."""
        from ...model.study_requests import ClassifyRequest

        out = result_folder(self, parameters, context)
        values = option_values(self, CLASSIFY, parameters, context, _OWN)
        with engine_set(table) as patches:
            request = ClassifyRequest(
                path=str(patches.path),
                out=str(out),
                labels=self._labels.write(patches.path) if self._labels is not None else None,
                field=self._labels.field if self._labels is not None else None,
                model=whole_path(self.parameterAsFile(parameters, MODEL, context)) or None,
                overwrite=True,  # as every output of Processing is; its dialog has asked
                **values,
            )
            result = run_request(request, ProgressPart(feedback, self.reading_ends, 100.0))
        self._tell(result, feedback)
        load_when_done(context, result["regions"], tr("Classes of {}").format(table.name), REGIONS)
        return {
            OUTPUT: str(out),
            REGIONS: result["regions"],
            RASTER: result["raster"],
            CONFIDENCE: result["confidence"],
            TABLE: result["table"],
            MODEL_FILE: result["model"],
        }

    def _tell(self, result: Dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Say how good the map is."""
        validation = result["validation"]
        if validation is None:
            return
        accuracy = validation["balanced_accuracy"]
        numbers = {key: f"{value:.2f}" for key, value in accuracy.items() if value is not None}
        text = tr("Balanced accuracy {value} on {tested} places in {blocks} blocks of ground")
        if "low" in numbers:
            text = tr(
                "Balanced accuracy {value}, between {low} and {high}, on {tested} places in {blocks} blocks of ground"
            )
        feedback.pushInfo(text.format(**numbers, tested=validation["tested"], blocks=validation["blocks"]))
        for entry, score in zip(result["classes"], validation["f1"]):
            if score is not None:
                text = tr("{name}: F1 {value}, patches: {patches}")
                feedback.pushInfo(
                    text.format(
                        name=entry["name"], value=f"{score['value']:.2f}", patches=number_text(entry["patches"])
                    )
                )
