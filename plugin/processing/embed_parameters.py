"""Parameters of Embed raster. Their names are in people's scripts and never change."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)

from ...model.imagery.sensor_ids import sensor_ids
from ...model.options import EMBED
from ..encoders.installed_encoders import MOSAIKS, installed_encoder_ids
from ..settings import TerraPatchSettings
from ..translation import tr
from .algorithm import INPUT, OUTPUT, TerraPatchAlgorithm
from .option_parameters import add_options

ENCODER = "ENCODER"
ENCODER_FILE = "ENCODER_FILE"
BANDS = "BANDS"
EXTENT = "EXTENT"
MASK = "MASK"
RESOLUTION = "RESOLUTION"
REFINE = "REFINE"
TOKENS = "TOKENS"
OUTPUT_TILES = "OUTPUT_TILES"
OUTPUT_SET = "OUTPUT_SET"

TOKENS_OF_TILES = ("tile", "both")


def add_embed_parameters(algorithm: TerraPatchAlgorithm) -> None:
    """Add all parameters of Embed raster, the usual ones first."""
    settings = TerraPatchSettings.load()
    encoders = installed_encoder_ids()
    algorithm.add(
        QgsProcessingParameterRasterLayer(INPUT, tr("Raster layer")),
        tr("Any raster layer: a file, a web service, a database. It is read, never changed."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            ENCODER,
            tr("Encoder"),
            options=encoders,
            usesStaticStrings=True,
            defaultValue=settings.encoder if settings.encoder in encoders else MOSAIKS,
        ),
        tr("Which installed encoder runs. mosaiks works on any raster."),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            ENCODER_FILE, tr("Encoder file, instead of an installed one"), extension="onnx", optional=True
        ),
        tr("An ONNX file, such as Fit MOSAIKS encoder writes. Empty: the one above."),
    )
    choices = {"sensor": sensor_ids()}
    add_options(algorithm, EMBED, ("encoder",), choices, {"device": settings.device})
    algorithm.add(
        QgsProcessingParameterFeatureSink(OUTPUT, tr("Patches"), QgsProcessing.SourceType.TypeVectorPolygon),
        tr("One polygon per patch. GeoPackage keeps vectors; Shapefile and GeoJSON cannot."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            OUTPUT_TILES, tr("Tiles"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True, createByDefault=False
        ),
        tr("One polygon per tile, with a vector for the whole of it."),
    )
    algorithm.add(
        QgsProcessingParameterFolderDestination(OUTPUT_SET, tr("Embedding set"), optional=True, createByDefault=False),
        tr(
            "A folder that keeps all that the engine writes, as NumPy arrays for scripts and for the command line. It "
            "is made if it is not there; one that holds other files, or the set of another run, is refused."
        ),
    )
