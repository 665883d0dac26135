"""Find similar in a dataset: the patches of many scenes, asked through the engine, which reads them by parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ...model.name_lists import read_names
from ...model.options import SIMILAR
from ..engine.engine_run import run_request
from ..translation import number_text, tr
from .algorithm import OUTPUT, AlgorithmTexts, Parameters, TerraPatchAlgorithm
from .dataset_input import DEGREES, add_dataset_input, box_in_degrees, dataset_folder
from .option_parameters import add_options, option_values
from .outputs import ResultLayer, check_output
from .progress_part import ProgressPart
from .vector_input import vector_input

EXAMPLES = "EXAMPLES"
COUNTEREXAMPLES = "COUNTEREXAMPLES"
EXTENT = "EXTENT"
DATES = "DATES"
SCENES = "SCENES"

Places = Tuple[Tuple[float, float], ...]


class SimilarInDataset(TerraPatchAlgorithm):
    """Searches all scenes of a dataset."""

    _examples: Places
    _counterexamples: Places
    unique_name = "similarindataset"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Find similar in a dataset"),
            tr("The patches of all scenes of a dataset that look most like your examples."),
            tr("embedding,search,similarity,dataset,scenes,look-alike,example,retrieval"),
            tr(
                "Finds the patches of a dataset of many scenes that look like your examples, or like what words say, "
                "best first. The dataset is read by parts, so that its size does not matter; where it has an index "
                "(terrapatch index), only the best candidates are read."
            ),
            [
                (
                    tr("Which patches an example means"),
                    tr(
                        "The patch under a point, or under a point within a line or polygon, of the newest scene that "
                        "has one there. The layer may have any CRS."
                    ),
                ),
                (tr("Units"), tr("Hits are in longitude and latitude, because scenes may have any CRS.")),
            ],
            "processing.run('terrapatch:similarindataset', {\n"
            "    'INPUT': 'dataset',\n    'EXAMPLES': 'ponds.geojson',\n    'TOP_N': 200,\n"
            "    'OUTPUT': 'hits.gpkg'})",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Parameters."""
        any_geometry = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        add_dataset_input(self)
        self.add(
            QgsProcessingParameterFeatureSource(EXAMPLES, tr("Examples"), any_geometry, optional=True),
            tr("What the hits should look like. Needed where TEXT says nothing."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(COUNTEREXAMPLES, tr("Counterexamples"), any_geometry, optional=True),
            tr("What the hits should not look like."),
        )
        add_options(self, SIMILAR, ("extent", "dates", "scenes", "out"))
        self.add(
            QgsProcessingParameterExtent(EXTENT, tr("Search only within"), optional=True),
            tr("Only patches whose centre lies within are searched. Default: all."),
        )
        self.add(QgsProcessingParameterString(DATES, tr("Dates"), optional=True), tr(SIMILAR.option("dates").help))
        self.add(QgsProcessingParameterString(SCENES, tr("Scenes"), optional=True), tr(SIMILAR.option("scenes").help))
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Hits"), QgsProcessing.SourceType.TypeVectorPolygon),
            tr("The patches found, with label, status, score, rank (1 is best), scene, date and patch."),
        )

    def check_inputs(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Raise an InputError where INPUT is not a dataset, or nothing says what is looked for."""
        dataset_folder(self, parameters, context)
        if not (self.is_given(parameters, EXAMPLES) or self.is_given(parameters, "TEXT")):
            raise InputError(tr("EXAMPLES and TEXT are empty; give one of them to say what is looked for"))
        check_output(parameters, OUTPUT, holds_vectors=False)

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take the places of the examples."""
        self._examples = self._places(parameters, EXAMPLES, context)
        self._counterexamples = self._places(parameters, COUNTEREXAMPLES, context)

    def produce(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Have it searched, and write the hits."""
        from ...model.protocol import SimilarRequest

        folder = dataset_folder(self, parameters, context)
        values = option_values(self, SIMILAR, parameters, context, ("extent", "dates", "scenes", "out"))
        request = SimilarRequest(
            path=folder,
            at=self._examples,
            unlike=self._counterexamples,
            extent=box_in_degrees(self, parameters, EXTENT, context),
            dates=self.parameterAsString(parameters, DATES, context).strip() or None,
            scenes=read_names(self.parameterAsString(parameters, SCENES, context)) or None,
            **values,
        )
        hits = run_request(request, ProgressPart(feedback, 0.0, 90.0))["hits"]
        scenes = len({hit["scene"] for hit in hits})
        if hits:
            feedback.pushInfo(
                tr("Hits: {hits}, scenes: {scenes}").format(hits=number_text(len(hits)), scenes=number_text(scenes))
            )
        else:
            feedback.pushWarning(tr("Nothing was found: lower the minimum score, or use fewer examples."))
        return {OUTPUT: self._write(hits, folder, values["text"] or "", parameters, context)}

    def _places(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> Places:
        """Longitude and latitude of a point in each feature of a layer."""
        if not self.is_given(parameters, name):
            return ()
        given = vector_input(self, parameters, name, context)
        degrees = QgsCoordinateReferenceSystem(DEGREES)
        transform = QgsCoordinateTransform(given.layer.crs(), degrees, context.transformContext())
        places = []
        for feature in given.layer.getFeatures(given.request().setNoAttributes()):
            within = feature.geometry().pointOnSurface()
            if within.isNull():
                continue
            try:
                place = transform.transform(within.asPoint())
            except QgsCsException as error:
                raise InputError(
                    tr("{role}: layer '{layer}' cannot be transformed to degrees ({error}); give it its CRS").format(
                        role=name, layer=given.layer.name(), error=error
                    )
                ) from error
            places.append((place.x(), place.y()))
        if not places:
            raise InputError(
                tr("{role}: layer '{layer}' has no features with a geometry, needs at least 1").format(
                    role=name, layer=given.layer.name()
                )
            )
        return tuple(places)

    def _write(
        self, hits: List[Dict[str, Any]], folder: str, label: str, parameters: Parameters, context: QgsProcessingContext
    ) -> str:
        from ..layers.hit_style import style_hits
        from ..layers.hits import DATE, LABEL, RANK, SCORE, STATUS, HitStatus
        from ..layers.schema import PATCH, FieldKind, make_fields
        from ..layers.write import add_features

        fields = make_fields(
            (LABEL, FieldKind.TEXT), (STATUS, FieldKind.TEXT), (SCORE, FieldKind.DOUBLE), (RANK, FieldKind.INTEGER),
            ("scene", FieldKind.TEXT), (DATE, FieldKind.TEXT), (PATCH, FieldKind.LONG),
        )  # fmt: skip
        crs = QgsCoordinateReferenceSystem(DEGREES)
        made = ResultLayer(self, parameters, OUTPUT, context, fields, QgsWkbTypes.Type.Polygon, crs)
        features = []
        for hit in hits:
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in hit["corners"]]]))
            feature.setAttributes(
                [label, HitStatus.FOUND.value, hit["score"], hit["rank"], hit["scene"], hit["date"], hit["patch"]]
            )
            features.append(feature)
        add_features(made.sink, features, made.destination)

        def finish(layer: QgsVectorLayer) -> None:
            style_hits(layer, len(hits), None)

        return made.close(tr("Hits in {}").format(Path(folder).name), finish)
