"""Parameters of Embed raster. Their names are in people's scripts and never change."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..settings import TerraPatchSettings
from .algorithm import INPUT, OUTPUT, TerraPatchAlgorithm
from .installed_encoders import MOSAIKS, installed_encoder_ids
from .sensor_parameters import add_sensor_parameters

ENCODER = "ENCODER"
ENCODER_FILE = "ENCODER_FILE"
BANDS = "BANDS"
EXTENT = "EXTENT"
MASK = "MASK"
RESOLUTION = "RESOLUTION"
TILE_SIZE = "TILE_SIZE"
OVERLAP = "OVERLAP"
PATCH_SIZE = "PATCH_SIZE"
REFINE = "REFINE"
TOKENS = "TOKENS"
GROUPS = "GROUPS"
MIN_VALID = "MIN_VALID"
DATE = "DATE"
DEVICE = "DEVICE"
PRECISION = "PRECISION"
BATCH_SIZE = "BATCH_SIZE"
OUTPUT_TILES = "OUTPUT_TILES"
OUTPUT_SET = "OUTPUT_SET"

TOKEN_CHOICES = ["patch", "tile", "both", "raw"]
TOKENS_OF_TILES = ("tile", "both")
DEVICES = ["auto", "cpu", "cuda"]
PRECISIONS = ["auto", "fp32", "fp16", "int8"]


def add_embed_parameters(algorithm: TerraPatchAlgorithm) -> None:
    """Add all parameters of Embed raster, the usual ones first."""
    settings = TerraPatchSettings.load()
    encoders = installed_encoder_ids()
    algorithm.add(
        QgsProcessingParameterRasterLayer(INPUT, algorithm.tr("Raster layer")),
        algorithm.tr("Any raster layer: a file, a web service, a database. It is read, never changed."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            ENCODER,
            algorithm.tr("Encoder"),
            options=encoders,
            usesStaticStrings=True,
            defaultValue=settings.encoder if settings.encoder in encoders else MOSAIKS,
        ),
        algorithm.tr("Which installed encoder runs. mosaiks works on any raster."),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            ENCODER_FILE,
            algorithm.tr("Encoder file, instead of an installed one"),
            extension="onnx",
            optional=True,
        ),
        algorithm.tr("An ONNX file, such as Fit MOSAIKS encoder writes. Empty: the one above."),
    )
    algorithm.add(
        QgsProcessingParameterBand(
            BANDS,
            algorithm.tr("Bands, in the encoder's order"),
            parentLayerParameterName=INPUT,
            optional=True,
            allowMultiple=True,
        ),
        algorithm.tr(
            "Numbers of the file, as QGIS lists them, or names, such as B4,B3,B2; alpha is no imagery. Empty: by "
            "names, colours or wavelengths where the layer tells them, else the first."
        ),
    )
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, algorithm.tr("Extent"), optional=True),
        algorithm.tr(
            "Part of the layer to run on, in any CRS. Needed for layers without a fixed extent, such as web tiles."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            MASK, algorithm.tr("Mask"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        ),
        algorithm.tr("Polygons, in any CRS: only patches that they touch are kept, and only tiles they touch are run."),
    )
    _add_window_parameters(algorithm)
    _add_vector_parameters(algorithm)
    add_sensor_parameters(algorithm)
    _add_engine_parameters(algorithm, settings.device)
    algorithm.add(
        QgsProcessingParameterFeatureSink(OUTPUT, algorithm.tr("Patches"), QgsProcessing.SourceType.TypeVectorPolygon),
        algorithm.tr("One polygon per patch. GeoPackage keeps vectors; Shapefile and GeoJSON cannot."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            OUTPUT_TILES,
            algorithm.tr("Tiles"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
            createByDefault=False,
        ),
        algorithm.tr("One polygon per tile, with a vector for the whole of it."),
    )
    algorithm.add(
        QgsProcessingParameterFolderDestination(
            OUTPUT_SET, algorithm.tr("Embedding set"), optional=True, createByDefault=False
        ),
        algorithm.tr(
            "A folder that keeps all that the engine writes, as NumPy arrays for scripts and for the command line. It "
            "is made if it is not there; one that holds other files, or the set of another run, is refused."
        ),
    )


def _add_window_parameters(algorithm: TerraPatchAlgorithm) -> None:
    """Those of pixels, tiles and patches."""
    integer = QgsProcessingParameterNumber.Type.Integer
    algorithm.add(
        QgsProcessingParameterNumber(
            PATCH_SIZE, algorithm.tr("Patch size (pixels)"), integer, optional=True, minValue=1
        ),
        algorithm.tr("Side of a patch. Empty: the encoder's own; 8 for mosaiks. Multiples of it give larger patches."),
    )
    algorithm.add(
        QgsProcessingParameterString(RESOLUTION, algorithm.tr("Resolution"), defaultValue="native"),
        algorithm.tr(
            "'native': the layer's own pixels. 'encoder': those that the encoder was trained on. Or a number: "
            "CRS units per pixel, such as 10 for 10 m."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(TILE_SIZE, algorithm.tr("Tile size (pixels)"), integer, optional=True, minValue=1),
        algorithm.tr("Side of the window that the encoder sees at once. Empty: the encoder's own, such as 256."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(OVERLAP, algorithm.tr("Overlap (pixels)"), integer, optional=True, minValue=0),
        algorithm.tr("How far neighbouring tiles overlap, against seams. Empty: the encoder's own, such as 64."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            REFINE, algorithm.tr("Refine (1, 2 or 4)"), integer, defaultValue=1, minValue=1, maxValue=4
        ),
        algorithm.tr("Finer grid: 2 makes patches half as wide, four times as many, and takes four times as long."),
        advanced=True,
    )


def _add_vector_parameters(algorithm: TerraPatchAlgorithm) -> None:
    """Those of what is kept of a tile, and of what the encoder is told besides pixels."""
    algorithm.add(
        QgsProcessingParameterEnum(
            TOKENS, algorithm.tr("Vectors"), options=TOKEN_CHOICES, usesStaticStrings=True, defaultValue="patch"
        ),
        algorithm.tr(
            "Vectors of patches, of whole tiles, or both: those of tiles go to the layer Tiles. raw: those of patches, "
            "and in the folder Embedding set every token as the encoder gave it, before any averaging."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(GROUPS, algorithm.tr("Groups of bands"), optional=True),
        algorithm.tr(
            "For encoders with one vector per group of bands: 'mean', 'concat' for all in a row, or the name of one "
            "group. Empty: as the encoder's card says, mostly the mean."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            MIN_VALID,
            algorithm.tr("Least share of valid pixels (0 to 1)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.5,
            minValue=0.0,
            maxValue=1.0,
        ),
        algorithm.tr("Patches with a lower valid fraction are left out. 0.5: at least half of them must hold data."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(DATE, algorithm.tr("Date of the imagery"), optional=True),
        algorithm.tr(
            "ISO form, such as 2020-05-18 or 2020-05-18T13:30, or 'unknown'. For encoders that take one. Empty: by the "
            "tags or the name of the file."
        ),
        advanced=True,
    )


def _add_engine_parameters(algorithm: TerraPatchAlgorithm, device: str) -> None:
    """Those of the machine."""
    algorithm.add(
        QgsProcessingParameterEnum(
            DEVICE,
            algorithm.tr("Device"),
            options=DEVICES,
            usesStaticStrings=True,
            defaultValue=device if device in DEVICES else "auto",
        ),
        algorithm.tr("'auto' takes the graphics card where there is one that works."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            PRECISION, algorithm.tr("Precision"), options=PRECISIONS, usesStaticStrings=True, defaultValue="auto"
        ),
        algorithm.tr(
            "'auto' is full precision (fp32). 'fp16' is faster on graphics cards, 'int8' on processors; the log says "
            "how far their vectors differ."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            BATCH_SIZE,
            algorithm.tr("Tiles at once"),
            QgsProcessingParameterNumber.Type.Integer,
            optional=True,
            minValue=1,
        ),
        algorithm.tr("Empty: by the device and the encoder. Less needs less memory."),
        advanced=True,
    )
