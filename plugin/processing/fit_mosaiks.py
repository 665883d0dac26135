"""Fit MOSAIKS encoder: an encoder made from a raster, which several layers can share."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ...model.errors import InputError
from ...model.file_moves import patiently
from ...model.options import FIT_MOSAIKS
from ..engine.engine_run import run_request
from ..engine.progress import stop_if_canceled
from ..translation import tr
from .algorithm import INPUT, OUTPUT, AlgorithmTexts, Parameters, TerraPatchAlgorithm
from .option_parameters import add_options, option_values
from .outputs import check_file, whole_path
from .progress_part import ProgressPart

if TYPE_CHECKING:
    from ..rasters import LayerReading


class FitMosaiks(TerraPatchAlgorithm):
    """Fits random convolutional features to a raster."""

    _reading: LayerReading
    unique_name = "fitmosaiks"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Fit MOSAIKS encoder"),
            tr("An encoder made from a raster, to be shared by several layers."),
            tr("embedding,encoder,mosaiks,random features,convolution,onnx,train"),
            tr(
                "Makes an encoder from a raster within seconds, without training data: its filters are random, "
                "whitened windows of the raster itself (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). "
                "Use the file as Encoder file of Embed raster on this layer and on others with the same bands: their "
                "vectors compare, so that examples of one scene find their like in another."
            ),
            [
                (
                    tr("Units"),
                    tr(
                        "Patch size is in pixels of the raster: 8 on Landsat (30 m) makes patches of 240 m. More "
                        "features tell more apart, and make larger layers."
                    ),
                )
            ],
            "processing.run('terrapatch:fitmosaiks', {\n"
            "    'INPUT': 'landsat8.tif',\n    'PATCH_SIZE': 8,\n    'OUTPUT': 'landsat.onnx'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterRasterLayer(INPUT, tr("Raster layer")),
            tr("Any raster layer. It is read, never changed."),
        )
        add_options(self, FIT_MOSAIKS)
        self.add(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Encoder"), tr("ONNX files (*.onnx)")),
            tr("An ONNX file; its card, a JSON file of the same name, is written beside it."),
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where the file cannot be written."""
        given = parameters.get(OUTPUT)
        if isinstance(given, str) and given and given != QgsProcessing.TEMPORARY_OUTPUT:
            output = Path(given).absolute()
            if output.suffix.lower() != ".onnx":
                raise InputError(tr("OUTPUT is {}, needs a name that ends in .onnx; change it").format(given))
            check_file(output, OUTPUT)
            self._check_card(output)

    def _check_card(self, encoder: Path) -> None:
        """Raise an InputError where the card would replace a JSON file that is not a card."""
        from ...model.encoders.model_files import has_card, sidecar

        card = sidecar(encoder)
        if card.exists() and not has_card(encoder):
            raise InputError(
                tr(
                    "The encoder's card would replace {}, which is not a card of an encoder; choose another name for "
                    "OUTPUT"
                ).format(card)
            )

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take a clone of the raster's provider."""
        from ..rasters import LayerReading

        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, INPUT))
        self._reading = LayerReading(layer)

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Fit, and write the file."""
        from ...model.protocol import FitMosaiksRequest
        from ..engine.work_folder import work_folder

        output = Path(whole_path(self.parameterAsFileOutput(parameters, OUTPUT, context)))
        values = option_values(self, FIT_MOSAIKS, parameters, context)
        with work_folder() as folder:
            source = self._reading.engine_source(None, "native", ProgressPart(feedback, 0.0, 30.0), folder)
            request = FitMosaiksRequest(raster=source.path, out=str(folder / output.name), **values)
            result = run_request(request, ProgressPart(feedback, 30.0, 100.0))
            stop_if_canceled(feedback)
            # overwrites, as every output of Processing does; its dialog has asked
            patiently(partial(shutil.move, request.out, output))
            patiently(partial(shutil.move, str(Path(request.out).with_suffix(".json")), output.with_suffix(".json")))
        feedback.pushInfo(
            tr("An encoder of {dim} features; bands: {bands}").format(dim=result["dim"], bands=result["bands"])
        )
        return {OUTPUT: str(output)}
