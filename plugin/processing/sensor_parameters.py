"""Parameters of Embed raster that say what the bands are, for encoders that take any bands and want to know theirs."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional, Sequence, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...model.errors import InputError
from ...model.imagery.sensor_table import find_sensor, load_sensors
from .algorithm import Parameters, TerraPatchAlgorithm

SENSOR = "SENSOR"
SENSOR_BANDS = "SENSOR_BANDS"
WAVELENGTHS = "WAVELENGTHS"
SUBTRACT = "SUBTRACT"
MULTIPLY = "MULTIPLY"
CENTER_POSITIONS = "CENTER_POSITIONS"

_LONGEST_UM = 30.0
_CENTERING = {"auto": ("auto", ""), "on": ("on", "true", "yes", "1"), "off": ("off", "false", "no", "0")}


def add_sensor_parameters(algorithm: TerraPatchAlgorithm) -> None:
    """Add them; all are optional."""
    algorithm.add(
        QgsProcessingParameterEnum(
            SENSOR,
            algorithm.tr("Sensor"),
            options=[sensor.id for sensor in load_sensors()],
            usesStaticStrings=True,
            optional=True,
        ),
        algorithm.tr(
            "Where the imagery comes from, for encoders of any bands (such as Clay): gives wavelengths and the "
            "statistics that pixels are scaled by. Empty: guessed by names, colours and pixel size; the log says how."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(SENSOR_BANDS, algorithm.tr("Bands of the sensor"), optional=True),
        algorithm.tr("Which of the sensor's bands the chosen ones are, such as red,nir. Empty: by their names."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(WAVELENGTHS, algorithm.tr("Wavelengths (µm)"), optional=True),
        algorithm.tr(
            "Middle of each chosen band in micrometres, such as 0.665,0.56,0.49. For encoders that take wavelengths; "
            "goes before those of the sensor. Empty: the sensor's."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            SUBTRACT, algorithm.tr("Subtract from pixels"), QgsProcessingParameterNumber.Type.Double, optional=True
        ),
        algorithm.tr(
            "Taken off all pixels before anything else. Empty: 1000 where Sentinel-2's metadata and pixels call for "
            "it, else 0."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            MULTIPLY, algorithm.tr("Multiply pixels by"), QgsProcessingParameterNumber.Type.Double, optional=True
        ),
        algorithm.tr(
            "All pixels are multiplied by it, after the subtraction: 10000 turns reflectance into digital numbers, "
            "0.0001 digital numbers into reflectance. Empty: 1."
        ),
        advanced=True,
    )
    place = QgsProcessingParameterString(
        CENTER_POSITIONS, algorithm.tr("Remove tile-position pattern"), "auto", optional=True
    )
    place.setMetadata({"widget_wrapper": {"value_hints": list(_CENTERING)}})
    algorithm.add(
        place,
        algorithm.tr(
            "Subtracts from each vector the mean of all that lay at the same place in their tiles: on, off, or auto, "
            "which does so where the place explains more of the vectors than it should; the log says how much."
        ),
        advanced=True,
    )


def sensor_values(
    algorithm: TerraPatchAlgorithm, parameters: Parameters, context: QgsProcessingContext, bands: Sequence[object]
) -> Dict[str, Any]:
    """What they come to, as an EmbedRequest takes it.

    Parameters
    ----------
    bands : sequence
        Those that are chosen; empty for the encoder's or the layer's own.

    Raises
    ------
    InputError
        When the sensor has no such bands, or wavelengths are no such, or not one for each band.
    """
    sensor = None
    if algorithm.is_given(parameters, SENSOR):
        sensor = algorithm.parameterAsEnumString(parameters, SENSOR, context)
    return {
        "sensor": sensor,
        "sensor_bands": _sensor_bands(
            algorithm, algorithm.parameterAsString(parameters, SENSOR_BANDS, context), sensor
        ),
        "wavelengths": _wavelengths(
            algorithm, algorithm.parameterAsString(parameters, WAVELENGTHS, context), len(bands)
        ),
        "subtract": _number(algorithm, parameters, SUBTRACT, context),
        "multiply": _number(algorithm, parameters, MULTIPLY, context),
        "center_positions": _centering(algorithm.parameterAsString(parameters, CENTER_POSITIONS, context)),
    }


def _number(
    algorithm: TerraPatchAlgorithm, parameters: Parameters, name: str, context: QgsProcessingContext
) -> Optional[float]:
    given = algorithm.is_given(parameters, name)
    return algorithm.parameterAsDouble(parameters, name, context) if given else None


def _centering(text: str) -> str:
    """auto, on or off. It was a yes or no once, and scripts and models say it so."""
    for name, words in _CENTERING.items():
        if text.strip().lower() in words:
            return name
    raise InputError(f"{CENTER_POSITIONS} is {text!r}, needs to be one of {', '.join(_CENTERING)}")


def _sensor_bands(algorithm: TerraPatchAlgorithm, text: str, sensor: Optional[str]) -> Optional[Tuple[str, ...]]:
    names = tuple(_listed(text))
    if not names:
        return None
    if sensor is None:
        raise InputError(
            algorithm.tr("SENSOR_BANDS is '{}', but no sensor is chosen; give SENSOR as well").format(text)
        )
    for name in names:
        find_sensor(sensor).band(name)
    return names


def _wavelengths(algorithm: TerraPatchAlgorithm, text: str, bands: int) -> Optional[Tuple[float, ...]]:
    found = []
    for part in _listed(text):
        try:
            value = float(part)
        except ValueError:
            value = float("nan")
        if not 0 < value <= _LONGEST_UM:
            raise InputError(
                algorithm.tr(
                    "WAVELENGTHS holds '{}', needs micrometres above 0 and up to 30, such as 0.665,0.56,0.49; divide "
                    "nanometres by 1000"
                ).format(part)
            )
        found.append(value)
    if found and bands and len(found) != bands:
        raise InputError(
            algorithm.tr("WAVELENGTHS has {found} numbers for {bands} bands; give one for each of BANDS").format(
                found=len(found), bands=bands
            )
        )
    return tuple(found) or None


def _listed(text: str) -> list:
    return [part for part in re.split(r"[,;\s]+", text.strip()) if part]
