"""Export embeddings: an embedding layer as GeoParquet, COG, Zarr, ArcGIS GeoPackage or .npy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFileDestination,
)

from ...model.exchange_options import EXPORT
from ..engine.engine_run import run_request
from ..translation import number_text, tr
from .algorithm import OUTPUT, AlgorithmTexts, Parameters
from .option_parameters import add_options, option_values
from .outputs import whole_path
from .patches_algorithm import PatchesAlgorithm, engine_set
from .progress_part import ProgressPart

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable

ITEM = "ITEM"


class ExportEmbeddings(PatchesAlgorithm):
    """Writes patches for other programs."""

    unique_name = "exportembeddings"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Export embeddings"),
            tr("Patches as GeoParquet, COG, Zarr, ArcGIS GeoPackage or .npy, for other programs."),
            tr("embedding,geoparquet,parquet,cog,zarr,arcgis,export,stac,quantize"),
            tr(
                "Writes the patches of an embedding layer for other programs, and a STAC item (.json) beside the file. "
                "The file goes by its ending: .parquet, .tif, .zarr, .gpkg for ArcGIS, .npy. Embeddings from raster "
                "and Embeddings from table read it back."
            ),
            [
                (
                    tr("Smaller numbers"),
                    tr(
                        "float16 halves a file, int8 quarters it, binary keeps signs alone. The log says what that "
                        "costs: the cosine of vectors to their originals, and how many of the ten nearest stay."
                    ),
                ),
                (tr("Units"), tr("Sizes on the ground in the STAC item are in metres.")),
            ],
            "processing.run('terrapatch:exportembeddings', {\n"
            "    'INPUT': 'patches.gpkg',\n    'NUMBERS': 'int8',\n    'OUTPUT': 'embeddings.parquet'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_patches_input(tr("Patches"))
        add_options(self, EXPORT)
        self.add(
            QgsProcessingParameterFileDestination(
                OUTPUT,
                tr("File"),
                tr(
                    "GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;"
                    "GeoPackage for ArcGIS (*.gpkg);;NumPy (*.npy)"
                ),
            ),
            tr("Its ending says the format; the STAC item is written beside it."),
        )
        self.addOutput(QgsProcessingOutputFile(ITEM, tr("STAC item")))

    def work(
        self,
        table: EmbeddingTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Hand the patches to the engine, which writes the file."""
        from ...model.exchange_requests import ExportRequest

        out = whole_path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        values = option_values(self, EXPORT, parameters, context)
        with engine_set(table) as patches:
            # replaced, as every output of Processing is; its dialog has asked
            request = ExportRequest(path=str(patches.path), out=out, overwrite=True, **values)
            result = run_request(request, ProgressPart(feedback, self.reading_ends, 100.0))
        feedback.pushInfo(
            tr("Vectors: {patches}, as {numbers}, {size} MB").format(
                patches=number_text(result["patches"]),
                numbers=result["numbers"],
                size=number_text(result["bytes"] / 1e6, 1),
            )
        )
        if result["loss"] is not None:
            feedback.pushInfo(
                tr("Cosine to the originals: {cosine}; of the 10 nearest, {kept} are still among them").format(
                    cosine=f"{result['loss']['cosine_median']:.5f}", kept=f"{result['loss']['neighbours_kept']:.1%}"
                )
            )
        return {OUTPUT: result["out"], ITEM: result["item"]}
