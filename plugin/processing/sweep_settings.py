"""Sweep settings: encoders, patch sizes and kinds of vectors compared on a raster, as a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple, Union

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingParameterRasterLayer,
    QgsRectangle,
)

from ...model.errors import InputError
from ...model.name_lists import read_names
from ...model.option import Kind
from ...model.study_options import SWEEP
from ..engine.engine_run import run_request
from ..translation import tr
from .algorithm import INPUT, OUTPUT, AlgorithmTexts, Parameters, TerraPatchAlgorithm
from .extent_input import wanted_extent
from .labels_input import LABELS, add_label_parameters, check_labels, taken_labels
from .option_parameters import add_options, option_values
from .outputs import whole_encoder
from .progress_part import ProgressPart
from .result_folder import add_folder_output, check_folder_output, result_folder

if TYPE_CHECKING:
    from ..rasters import LayerReading
    from .labels_input import Labels

EXTENT = "EXTENT"
REPORT = "REPORT"
TABLE = "TABLE"

_RESULT_FILE = "sweep.lock"
_OWN = ("labels", "field")


class SweepSettings(TerraPatchAlgorithm):
    """Compares ways to make vectors of a raster."""

    _reading: LayerReading
    _extent: Optional[QgsRectangle]
    _labels: Optional[Labels]
    unique_name = "sweepsettings"
    keeps_what_is_done = True

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Sweep settings"),
            tr("How fine should patches be, and which encoder is worth its time? A report for this raster."),
            tr("embedding,encoder,patch size,tile size,benchmark,compare,accuracy,validation,report"),
            tr(
                "Makes vectors of a raster in several ways, measures all of them alike, and writes one report: quality "
                "against the ground that a vector stands for and against time, small maps, a table, and a sentence "
                "that says what is best for finding, grouping and mapping, and how sure that is. Plain band "
                "statistics, the mean and deviation of every band, are the baseline that an encoder has to beat."
            ),
            [
                (
                    tr("Labels"),
                    tr(
                        "With labelled points, lines or polygons, every setting is asked about the same places, on "
                        "blocks of ground that nothing near was learned from. Where the intervals do not tell settings "
                        "apart, no winner is named. Without labels the report says whether groups come back, whether "
                        "tiles leave seams, and how much of a vector is its surroundings."
                    ),
                ),
                (
                    tr("Units"),
                    tr(
                        "Patch sizes are sides of the ground of a vector in pixels of the raster: 8 on Landsat (30 m) "
                        "are 240 m. Finer ones than an encoder's own come from shifted tiles."
                    ),
                ),
                (
                    tr("Time"),
                    tr(
                        "Preset quick takes about a minute on a small scene; choose an extent of a large one. A sweep "
                        "into the same folder goes on where an earlier one stopped, and uses its vectors again."
                    ),
                ),
            ],
            "processing.run('terrapatch:sweepsettings', {\n"
            "    'INPUT': 'scene.tif',\n    'LABELS': 'labels.gpkg',\n    'FIELD': 'class',\n    'OUTPUT': 'sweep'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterRasterLayer(INPUT, tr("Raster layer")),
            tr("Any raster layer. It is read, never changed."),
        )
        add_label_parameters(self)
        add_options(self, SWEEP, _OWN)
        add_folder_output(
            self,
            tr("Folder of the report"),
            tr("Holds report.html, sweep.csv, sweep.json and the embedding sets; empty, or of an earlier sweep."),
        )
        self.addOutput(QgsProcessingOutputHtml(REPORT, tr("Report")))
        self.addOutput(QgsProcessingOutputFile(TABLE, tr("Table")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where parameters cannot do."""
        check_labels(self, parameters, context)
        check_folder_output(self, parameters, _RESULT_FILE)
        self._values(parameters, context)

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take a clone of the raster's provider, and the labels."""
        from ..rasters import LayerReading

        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, INPUT))
        self._reading = LayerReading(layer)
        self._extent = wanted_extent(self, parameters, EXTENT, context, layer.crs())
        self._labels = taken_labels(self, parameters, context) if self.is_given(parameters, LABELS) else None

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Sweep, and say what was found."""
        from ...model.study_requests import SweepRequest
        from ..engine.work_folder import work_folder

        out = result_folder(self, parameters, context)
        with work_folder() as folder:
            source = self._reading.engine_source(self._extent, "native", ProgressPart(feedback, 0.0, 10.0), folder)
            labels = self._labels.write(folder) if self._labels is not None else None
            request = SweepRequest(
                raster=source.path,
                out=str(out),
                extent=source.extent,
                labels=labels,
                field=self._labels.field if self._labels is not None else None,
                **self._values(parameters, context),
            )
            result = run_request(request, ProgressPart(feedback, 10.0 if source.copied else 0.0, 100.0))
        for answer in result["answers"]:
            feedback.pushInfo(f"{answer['sentence']} {answer['bands']}".strip())
        for skipped in result["skipped"]:
            feedback.pushWarning(f"{skipped['title']}: {skipped['reason']}")
        return {OUTPUT: str(out), REPORT: result["report"], TABLE: result["csv"]}

    def _values(self, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
        """What the parameters of the table of options come to, lists made of texts."""
        values = option_values(self, SWEEP, parameters, context, _OWN)
        for option in SWEEP.parameters:
            text = values.get(option.field)
            if isinstance(text, str) and option.kind in (Kind.NAMES, Kind.INTEGERS):
                values[option.field] = self._listed(option.parameter, text, option.kind)
        if values["encoders"]:
            values["encoders"] = tuple(map(whole_encoder, values["encoders"]))
        return values

    def _listed(self, name: str, text: str, kind: Kind) -> Tuple[Union[str, int], ...]:
        parts = read_names(text)
        if kind is Kind.NAMES:
            return parts
        try:
            return tuple(int(part) for part in parts)
        except ValueError:
            raise InputError(
                tr("{name} is '{text}', needs whole numbers such as 8,16").format(name=name, text=text)
            ) from None
