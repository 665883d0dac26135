"""Embed many: an encoder over many rasters, as one dataset, and its patches as one layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...model.errors import InputError
from ...model.name_lists import read_names
from ...model.options import EMBED_MANY
from ..engine.engine_run import run_request
from ..translation import number_text, tr
from .algorithm import INPUT, OUTPUT, AlgorithmTexts, Parameters, TerraPatchAlgorithm
from .chosen_bands import chosen_bands
from .dataset_input import box_in_degrees
from .option_parameters import add_options, option_values
from .outputs import whole_encoder, whole_name, whole_path
from .progress_part import ProgressPart
from .result_folder import add_folder_output, check_folder_output, load_when_done, result_folder
from .sensor_parameters import checked_sensor_values

LIST = "LIST"
BANDS = "BANDS"
LOAD = "LOAD"
EXTENT = "EXTENT"
PATCHES = "PATCHES"
FAILED = "FAILED"

_DATASET_FILE = "dataset.json"
_LAYER_FILE = "patches.gpkg"
_ENCODER = "efficientnet-lite0"
_OWN = ("bands", "mask_file", "assets")
ASSETS = "ASSETS"


class EmbedMany(TerraPatchAlgorithm):
    """Runs an encoder over many rasters."""

    _rasters: List[str]
    _extent: Optional[Tuple[float, float, float, float]]
    unique_name = "embedmany"
    keeps_what_is_done = True

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Embed many rasters"),
            tr("One encoder over many scenes: a dataset of GeoParquet files, and its patches as one layer."),
            tr("embedding,encoder,batch,scenes,stac,geoparquet,dataset,mosaic"),
            tr(
                "Embeds one raster after another, as Embed raster does, and keeps the vectors of each as one "
                "GeoParquet file of a dataset. Run into the same folder again, it makes what is missing or has "
                "changed. A raster that fails is told, and the others go on."
            ),
            [
                (
                    tr("Scenes"),
                    tr(
                        "Choose layers or files, or give a list: a text file with a GDAL name on each line, a STAC "
                        "ItemCollection, or a stac-geoparquet file."
                    ),
                ),
                (
                    tr("Units"),
                    tr(
                        "Sizes are in pixels of the resolution that is used. The dataset and the layer are in "
                        "longitude and latitude, because scenes may have any CRS."
                    ),
                ),
                (
                    tr("Layer"),
                    tr(
                        "The patches of all scenes, or those of an extent, come as one layer that Cluster patches and "
                        "Find similar take. Find similar in a dataset searches the patches of all scenes without that "
                        "layer."
                    ),
                ),
            ],
            "processing.run('terrapatch:embedmany', {\n"
            "    'INPUT': ['2023.tif', '2024.tif'],\n    'ENCODER': 'efficientnet-lite0',\n    'OUTPUT': 'dataset'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterMultipleLayers(
                INPUT, tr("Raster layers"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr("Layers or files that GDAL reads. They are read, never changed."),
        )
        self.add(self.file_parameter(LIST, tr("List of scenes"), optional=True), tr(EMBED_MANY.option("scenes").help))
        self.add(
            QgsProcessingParameterString(BANDS, tr("Bands, in the encoder's order"), optional=True),
            tr(EMBED_MANY.option("bands").help),
        )
        self.add(
            QgsProcessingParameterString(ASSETS, tr("Assets of STAC items"), optional=True),
            tr(EMBED_MANY.option("assets").help),
        )
        add_options(self, EMBED_MANY, _OWN, defaults={"encoder": _ENCODER})
        add_folder_output(self, tr("Folder of the dataset"), tr("Empty, or of an earlier run."))
        self.add(
            QgsProcessingParameterBoolean(LOAD, tr("Make a layer of the patches"), True),
            tr("patches.gpkg in the folder, made again by each run."),
        )
        self.add(
            QgsProcessingParameterExtent(EXTENT, tr("Extent of the layer"), optional=True),
            tr("Only patches whose centre lies within are in the layer; all are in the dataset."),
        )
        self.addOutput(QgsProcessingOutputVectorLayer(PATCHES, tr("Patches")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, tr("Scenes that failed")))

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where parameters cannot do."""
        if self.is_given(parameters, LIST) == bool(parameters.get(INPUT)):
            raise InputError(tr("Rasters or a list of scenes: give one of INPUT and LIST"))
        check_folder_output(self, parameters, _DATASET_FILE)
        self._values(parameters, context)

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take the names of the rasters, and the extent, which may be that of a layer.

        Raises
        ------
        InputError
            When a layer is not one that GDAL reads.
        """
        self._rasters = []
        for layer in self.parameterAsLayerList(parameters, INPUT, context):
            if layer.providerType() != "gdal":
                raise InputError(
                    tr("Layer {} is not a file that GDAL reads; save it as a GeoTIFF first").format(layer.name())
                )
            source = layer.source()
            self._rasters.append(whole_path(source) if Path(source).exists() else source)
        self._extent = box_in_degrees(self, parameters, EXTENT, context)

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Embed all, and have the layer loaded."""
        from ...model.dataset_requests import EmbedManyRequest
        from ..engine.work_folder import work_folder

        out = result_folder(self, parameters, context)
        layer = str(Path(out, _LAYER_FILE)) if self.parameterAsBool(parameters, LOAD, context) else None
        with work_folder() as folder:
            scenes = whole_name(self.parameterAsFile(parameters, LIST, context))
            if self._rasters:
                listed = Path(folder, "scenes.txt")
                listed.write_text("".join(f"{name}\n" for name in self._rasters), encoding="utf-8")
                scenes = str(listed)
            request = EmbedManyRequest(
                scenes=scenes,
                out=str(out),
                layer=layer,
                layer_extent=None if layer is None else self._extent,
                **self._values(parameters, context),
            )
            result = run_request(request, ProgressPart(feedback, 0.0, 100.0))
        feedback.pushInfo(
            tr("Scenes made: {made}, there already: {reused}, failed: {failed}; patches: {patches}").format(
                **{key: number_text(result[key]) for key in ("made", "reused", "failed", "patches")}
            )
        )
        if result["failed"]:
            feedback.pushWarning(tr("Scenes that failed are listed in {}").format(result["failures"]))
        outputs = {OUTPUT: str(out), FAILED: result["failed"]}
        if result["layer_problem"]:
            feedback.pushWarning(tr("The dataset is whole, but has no layer: {}").format(result["layer_problem"]))
        elif layer is not None:
            load_when_done(context, layer, tr("Patches of {}").format(out.name), PATCHES)
            outputs[PATCHES] = layer
        return outputs

    def _values(self, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
        """What the parameters of the table of options come to."""
        values = option_values(self, EMBED_MANY, parameters, context, _OWN)
        bands = chosen_bands(self, parameters, BANDS, context)
        values.update(checked_sensor_values(self, values, len(bands)))
        values["bands"] = bands or None
        values["encoder"] = whole_encoder(values["encoder"])
        values["assets"] = read_names(self.parameterAsString(parameters, ASSETS, context)) or None
        return values
