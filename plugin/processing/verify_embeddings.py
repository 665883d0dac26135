"""Verify embeddings: what a file of embeddings holds, what is right with it and what is not."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputBoolean, QgsProcessingOutputNumber

from ...model.exchange_options import VERIFY
from ..engine.engine_run import run_request
from ..translation import number_text, tr
from .algorithm import AlgorithmTexts, Parameters
from .import_algorithm import ImportAlgorithm
from .option_parameters import add_options, option_values

SOUND = "SOUND"
PROBLEMS = "PROBLEMS"


class VerifyEmbeddings(ImportAlgorithm):
    """Looks at a table or a set, and changes nothing."""

    unique_name = "verifyembeddings"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Verify embeddings"),
            tr("What a file of embeddings holds, what is right with it and what is not."),
            tr("embedding,verify,check,quality,nan,duplicates,geoparquet"),
            tr(
                "Looks at vectors (NaN, zero, repeated, of two lengths, not normalised) and at their places (missing, "
                "repeated, outside of their coordinate system, at odds with their row and column). The log says each "
                "thing that was looked at, also what is right. Nothing is changed."
            ),
            [(tr("Units"), tr("Rows are counted from 0."))],
            "processing.run('terrapatch:verifyembeddings', {'INPUT': 'embeddings.parquet'})['SOUND']",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_source(
            tr("Table or embedding set"),
            tr("GeoParquet, GeoPackage, CSV, a raster or grid of embeddings, or the folder of an embedding set."),
        )
        add_options(self, VERIFY)
        self.addOutput(QgsProcessingOutputBoolean(SOUND, tr("Nothing is wrong")))
        self.addOutput(QgsProcessingOutputNumber(PROBLEMS, tr("Number of things that are wrong")))

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Have it looked at, and tell."""
        from ...model.exchange_requests import VerifyRequest

        values = option_values(self, VERIFY, parameters, context)
        result = run_request(VerifyRequest(source=self._source, **values), feedback)
        feedback.pushInfo(
            tr("Vectors: {patches}, of {dim} numbers by {encoder}").format(
                patches=number_text(result["patches"]), dim=result["dim"], encoder=result["encoder"]
            )
        )
        wrong = 0
        for finding in result["findings"]:
            if finding["level"] == "ok":
                feedback.pushInfo(tr("Right: {}").format(finding["text"]))
            elif finding["level"] == "warning":
                feedback.pushWarning(tr("Note: {}").format(finding["text"]))
            else:
                wrong += 1
                feedback.pushWarning(tr("Wrong: {}").format(finding["text"]))
        return {SOUND: result["sound"], PROBLEMS: wrong}
