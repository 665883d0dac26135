"""Parameters come from the table of options, and stay what people's scripts and models know."""

from __future__ import annotations

from typing import Any, Tuple, Type

import pytest
from algorithm_runs import registered_provider
from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from terrapatch.model.imagery.sensor_table import load_sensors
from terrapatch.model.option import Verb
from terrapatch.model.options import CLUSTER, EMBED, FIT_MOSAIKS, REDUCE, SIMILAR
from terrapatch.plugin.processing.algorithm import TerraPatchAlgorithm
from terrapatch.plugin.processing.cluster_patches import ClusterPatches
from terrapatch.plugin.processing.embed_raster import EmbedRaster
from terrapatch.plugin.processing.find_similar import FindSimilar
from terrapatch.plugin.processing.fit_mosaiks import FitMosaiks
from terrapatch.plugin.processing.reduce_embeddings import ReduceEmbeddings


def described(parameter: Any) -> Tuple[Any, ...]:
    """Name, type, default, optional, advanced, and limits or choices."""
    flags = parameter.flags()
    more: Any = None
    if isinstance(parameter, QgsProcessingParameterNumber):
        limits = [parameter.minimum(), parameter.maximum()]
        more = (parameter.dataType() == QgsProcessingParameterNumber.Type.Integer, *limits)
    if isinstance(parameter, QgsProcessingParameterEnum):
        more = (parameter.usesStaticStrings(), parameter.options())
    return (
        parameter.name(),
        parameter.type(),
        parameter.defaultValue(),
        bool(flags & QgsProcessingParameterDefinition.Flag.FlagOptional),
        bool(flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced),
        more,
    )


UNLIMITED = 1.7976931348623157e308
EMBED_PARAMETERS = [
    ("INPUT", "raster", None, False, False, None),
    ("ENCODER", "enum", "mosaiks", False, False, (True, ["mosaiks", "efficientnet-lite0"])),
    ("ENCODER_FILE", "file", None, True, False, None),
    ("BANDS", "band", None, True, False, None),
    ("EXTENT", "extent", None, True, False, None),
    ("MASK", "source", None, True, False, None),
    ("PATCH_SIZE", "number", None, True, False, (True, 1.0, UNLIMITED)),
    ("RESOLUTION", "string", "native", False, True, None),
    ("TILE_SIZE", "number", None, True, True, (True, 1.0, UNLIMITED)),
    ("OVERLAP", "number", None, True, True, (True, 0.0, UNLIMITED)),
    ("REFINE", "number", 1, False, True, (True, 1.0, 4.0)),
    ("TOKENS", "enum", "patch", False, True, (True, ["patch", "tile", "both", "raw"])),
    ("GROUPS", "string", None, True, True, None),
    ("MIN_VALID", "number", 0.5, False, True, (False, 0.0, 1.0)),
    ("DATE", "string", None, True, True, None),
    ("SENSOR", "enum", None, True, True, (True, [sensor.id for sensor in load_sensors()])),
    ("SENSOR_BANDS", "string", None, True, True, None),
    ("WAVELENGTHS", "string", None, True, True, None),
    ("SUBTRACT", "number", None, True, True, (False, -UNLIMITED, UNLIMITED)),
    ("MULTIPLY", "number", None, True, True, (False, -UNLIMITED, UNLIMITED)),
    ("CENTER_POSITIONS", "string", "auto", True, True, None),
    ("DEVICE", "string", "auto", False, True, None),
    ("PRECISION", "enum", "auto", False, True, (True, ["auto", "fp32", "fp16", "int8"])),
    ("BATCH_SIZE", "number", None, True, True, (True, 1.0, UNLIMITED)),
    ("THREADS", "number", None, True, True, (True, 1.0, UNLIMITED)),
    ("FEATURES", "number", 512, False, True, (True, 2.0, UNLIMITED)),
    ("SEED", "number", 0, False, True, (True, 0.0, UNLIMITED)),
    ("OUTPUT", "sink", None, False, False, None),
    ("OUTPUT_TILES", "sink", None, True, False, None),
    ("OUTPUT_SET", "folderDestination", None, True, False, None),
]


PARAMETERS = [
    (EmbedRaster, EMBED, EMBED_PARAMETERS),
    (
        ClusterPatches,
        CLUSTER,
        [
            ("INPUT", "source", None, False, False, None),
            ("K", "number", 8, False, False, (True, 1.0, UNLIMITED)),
            ("SEED", "number", 0, False, True, (True, 0.0, UNLIMITED)),
            ("OUTPUT", "sink", None, False, False, None),
            ("OUTPUT_PATCHES", "sink", None, True, False, None),
        ],
    ),
    (
        FindSimilar,
        SIMILAR,
        [
            ("INPUT", "source", None, False, False, None),
            ("EXAMPLES", "source", None, True, False, None),
            ("COUNTEREXAMPLES", "source", None, True, False, None),
            ("TEXT", "string", None, True, False, None),
            ("METHOD", "enum", "rocchio", False, False, (True, ["rocchio", "mean", "probe"])),
            ("TOP_N", "number", 50, False, False, (True, 1.0, UNLIMITED)),
            ("MIN_SCORE", "number", None, True, True, (False, -1.0, 1.0)),
            ("OUTPUT", "sink", None, False, False, None),
        ],
    ),
    (
        ReduceEmbeddings,
        REDUCE,
        [
            ("INPUT", "source", None, False, False, None),
            ("DIMENSIONS", "number", 3, False, False, (True, 1.0, UNLIMITED)),
            ("OUTPUT", "sink", None, False, False, None),
        ],
    ),
    (
        FitMosaiks,
        FIT_MOSAIKS,
        [
            ("INPUT", "raster", None, False, False, None),
            ("BANDS", "band", None, True, False, None),
            ("PATCH_SIZE", "number", 8, False, False, (True, 1.0, UNLIMITED)),
            ("FEATURES", "number", 512, False, False, (True, 2.0, UNLIMITED)),
            ("SEED", "number", 0, False, True, (True, 0.0, UNLIMITED)),
            ("OUTPUT", "fileDestination", None, False, False, None),
        ],
    ),
]
each_algorithm = pytest.mark.parametrize(
    ("kind", "verb", "expected"), PARAMETERS, ids=[verb.name for _, verb, _ in PARAMETERS]
)


def made(kind: Type[TerraPatchAlgorithm]) -> TerraPatchAlgorithm:
    """An algorithm with its parameters, which live as long as it does."""
    algorithm = kind()
    algorithm.initAlgorithm({})
    return algorithm


@each_algorithm
def test_names_types_and_defaults_are_those_that_scripts_know(
    kind: Type[TerraPatchAlgorithm], verb: Verb, expected: Any
) -> None:
    algorithm = made(kind)
    assert [described(parameter) for parameter in algorithm.parameterDefinitions()] == expected


@each_algorithm
def test_each_option_that_has_a_parameter_is_explained_as_everywhere(
    kind: Type[TerraPatchAlgorithm], verb: Verb, expected: Any
) -> None:
    algorithm = made(kind)
    parameters = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    for option in verb.parameters:
        if option.field != "encoder":  # which is two parameters: a list, and a file
            assert parameters[option.parameter].help() == option.help
            assert parameters[option.parameter].description() == option.title


def test_bands_are_those_of_the_raster() -> None:
    for kind in (EmbedRaster, FitMosaiks):
        algorithm = made(kind)
        bands = algorithm.parameterDefinition("BANDS")
        assert (bands.parentLayerParameterName(), bands.allowMultiple()) == ("INPUT", True)


def test_defaults_of_texts_are_texts():
    """QGIS on Qt 6 makes ('native',) of a tuple."""
    algorithms = registered_provider().algorithms()
    texts = [
        (algorithm.name(), parameter.name(), parameter.defaultValue())
        for algorithm in algorithms
        for parameter in algorithm.parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterString) and parameter.defaultValue() is not None
    ]
    assert ("sweepsettings", "RESOLUTIONS", "native") in texts
    assert [found for found in texts if not isinstance(found[2], str)] == []
