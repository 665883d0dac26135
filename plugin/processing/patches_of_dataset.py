"""Patches of a dataset: the scenes of a dataset on the map, and the patches of the ground that is looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.engine_run import run_request
from ..engine.progress import stop_if_canceled
from ..translation import number_text, tr
from .algorithm import OUTPUT, AlgorithmTexts, Parameters, TerraPatchAlgorithm
from .dataset_input import DEGREES, add_dataset_input, box_in_degrees, dataset_folder
from .outputs import ResultLayer, check_output
from .progress_part import ProgressPart

EXTENT = "EXTENT"
SCENES = "SCENES"
_OF_SCENES, _OF_PATCHES = ("#e08a00", "0.5"), ("#b0b0b0", "0.1")  # colour, and width in mm


class PatchesOfDataset(TerraPatchAlgorithm):
    """Opens a dataset of many scenes."""

    unique_name = "patchesofdataset"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Patches of a dataset"),
            tr("The scenes of a dataset, and the patches of some ground as a layer."),
            tr("embedding,dataset,scenes,geoparquet,open,patches"),
            tr(
                "Shows where the scenes of a dataset lie, and makes a layer of its patches within an extent, with "
                "their vectors: cluster it, search it, take examples from it. Find similar in a dataset, also a button "
                "of the dock's Find similar, then searches the patches of all scenes."
            ),
            [
                (
                    tr("Large datasets"),
                    tr(
                        "A layer holds at most 2,000,000 patches. Where there are more, the scenes come alone, and "
                        "the log says so: give a smaller extent."
                    ),
                ),
                (tr("Units"), tr("The layers are in longitude and latitude, because scenes may have any CRS.")),
            ],
            "processing.run('terrapatch:patchesofdataset', {\n"
            "    'INPUT': 'dataset',\n    'EXTENT': '8.5,8.6,47.3,47.4 [EPSG:4326]',\n"
            "    'OUTPUT': 'patches.gpkg', 'SCENES': 'TEMPORARY_OUTPUT'})",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Parameters."""
        add_dataset_input(self)
        self.add(
            QgsProcessingParameterExtent(EXTENT, tr("Extent of the patches"), optional=True),
            tr("Only patches whose centre lies within come as a layer. Default: all."),
        )
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Patches"), polygons),
            tr("An embedding layer; a GeoPackage or a temporary layer holds vectors."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(SCENES, tr("Scenes"), polygons, optional=True),
            tr("A box for each scene, with its name, date and number of patches."),
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where INPUT is not a dataset, or an output cannot be written."""
        dataset_folder(self, parameters, context)
        check_output(parameters, OUTPUT, holds_vectors=True)
        check_output(parameters, SCENES, holds_vectors=False)

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Have the patches written, and copy them to where they are wanted."""
        from ...model.dataset_requests import OpenDatasetRequest
        from ..engine.work_folder import work_folder

        folder = dataset_folder(self, parameters, context)
        box = box_in_degrees(self, parameters, EXTENT, context)
        outputs: Dict[str, Any] = {}
        with work_folder() as work:
            request = OpenDatasetRequest(path=folder, layer=str(work / "patches.gpkg"), extent=box)
            result = run_request(request, ProgressPart(feedback, 0.0, 70.0))
            feedback.pushInfo(
                tr("Scenes: {scenes}, patches: {patches}, by {encoder}").format(
                    scenes=number_text(len(result["scenes"])),
                    patches=number_text(result["patches"]),
                    encoder=result["encoder"],
                )
            )
            if self.is_given(parameters, SCENES):
                outputs[SCENES] = self._write_scenes(result["scenes"], folder, parameters, context)
            if result["layer"] is None:
                feedback.pushWarning(tr("No layer of patches was made: {}").format(result["problem"]))
            else:
                outputs[OUTPUT] = self._copy_patches(result["layer"], folder, parameters, context, feedback)
        return outputs

    def _copy_patches(
        self, file: str, folder: str, parameters: Parameters, context: QgsProcessingContext, feedback: Any
    ) -> str:
        from ..layers.dataset_layer import DATASET_PROPERTY
        from ..layers.write import add_features

        source = QgsVectorLayer(f"{file}|layername=patches", "patches", "ogr")
        kept = [field for field in source.fields() if field.name() != "fid"]
        fields = QgsFields()
        for field in kept:
            fields.append(field)
        made = ResultLayer(self, parameters, OUTPUT, context, fields, QgsWkbTypes.Type.Polygon, source.crs())
        some: List[QgsFeature] = []
        count, done = max(source.featureCount(), 1), 0
        for feature in source.getFeatures():
            copy = QgsFeature(fields)
            copy.setGeometry(feature.geometry())
            copy.setAttributes([feature[field.name()] for field in kept])
            some.append(copy)
            if len(some) == 1000:
                stop_if_canceled(feedback)
                add_features(made.sink, some, made.destination)
                done, some = done + len(some), []
                feedback.setProgress(70 + 30 * done / count)
        add_features(made.sink, some, made.destination)
        del source

        def finish(layer: QgsVectorLayer) -> None:
            layer.setCustomProperty(DATASET_PROPERTY, folder)
            _outline(layer, *_OF_PATCHES)

        return made.close(tr("Patches of {}").format(Path(folder).name), finish)

    def _write_scenes(
        self, scenes: List[Dict[str, Any]], folder: str, parameters: Parameters, context: QgsProcessingContext
    ) -> str:
        from ..layers.schema import FieldKind, make_fields
        from ..layers.write import add_features

        fields = make_fields(("scene", FieldKind.TEXT), ("date", FieldKind.TEXT), ("patches", FieldKind.LONG))
        crs = QgsCoordinateReferenceSystem(DEGREES)
        made = ResultLayer(self, parameters, SCENES, context, fields, QgsWkbTypes.Type.Polygon, crs)
        features = []
        for scene in scenes:
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*scene["bounds"])))
            feature.setAttributes([scene["scene"], scene["date"], scene["patches"]])
            features.append(feature)
        add_features(made.sink, features, made.destination)
        return made.close(tr("Scenes of {}").format(Path(folder).name), lambda layer: _outline(layer, *_OF_SCENES))


def _outline(layer: QgsVectorLayer, color: str, width: str) -> None:
    """Outlines alone, so that what lies below is seen."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": color, "outline_width": width})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
