"""Parameters of Embed raster come from the table of options, and stay what people's scripts and models know."""

from __future__ import annotations

from typing import Any, Tuple

import pytest
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProcessingParameterNumber

from terrapatch.model.imagery.sensor_table import load_sensors
from terrapatch.model.options import EMBED
from terrapatch.plugin.processing.embed_raster import EmbedRaster


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
PARAMETERS = [
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
    ("DEVICE", "enum", "auto", False, True, (True, ["auto", "cpu", "cuda"])),
    ("PRECISION", "enum", "auto", False, True, (True, ["auto", "fp32", "fp16", "int8"])),
    ("BATCH_SIZE", "number", None, True, True, (True, 1.0, UNLIMITED)),
    ("FEATURES", "number", 512, False, True, (True, 2.0, UNLIMITED)),
    ("SEED", "number", 0, False, True, (True, 0.0, UNLIMITED)),
    ("OUTPUT", "sink", None, False, False, None),
    ("OUTPUT_TILES", "sink", None, True, False, None),
    ("OUTPUT_SET", "folderDestination", None, True, False, None),
]


@pytest.fixture
def algorithm() -> EmbedRaster:
    """With its parameters, which live as long as it does."""
    made = EmbedRaster()
    made.initAlgorithm({})
    return made


def test_names_types_and_defaults_are_those_that_scripts_know(algorithm: EmbedRaster) -> None:
    assert [described(parameter) for parameter in algorithm.parameterDefinitions()] == PARAMETERS


def test_each_option_that_has_a_parameter_is_explained_as_everywhere(algorithm: EmbedRaster) -> None:
    parameters = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    for option in EMBED.options:
        if option.parameter and option.field not in ("encoder", "bands", "extent", "mask_file"):
            assert parameters[option.parameter].help() == option.help
            assert parameters[option.parameter].description() == option.title
