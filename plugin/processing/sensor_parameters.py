"""What the user says of the bands of a layer, for encoders that take any bands and want to know theirs."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional, Tuple

from ...model.errors import InputError
from ..translation import tr
from .algorithm import TerraPatchAlgorithm

_LONGEST_UM = 30.0
_CENTERING = {"auto": ("auto", ""), "on": ("on", "true", "yes", "1"), "off": ("off", "false", "no", "0")}


def checked_sensor_values(algorithm: TerraPatchAlgorithm, values: Dict[str, Any], bands: int) -> Dict[str, Any]:
    """Sensor, its bands, wavelengths and centring as an EmbedRequest takes them, from what was written for them.

    Parameters
    ----------
    values : dict
        `sensor`, `sensor_bands`, `wavelengths` and `center_positions` as texts, or None for the first three.
    bands : int
        How many are chosen; 0 for the encoder's or the layer's own.

    Raises
    ------
    InputError
        When the sensor does not have the bands, or wavelengths cannot be read, or are not one for each band.
    """
    sensor = values["sensor"] or None
    return {
        "sensor": sensor,
        "sensor_bands": _sensor_bands(algorithm, values["sensor_bands"] or "", sensor),
        "wavelengths": _wavelengths(algorithm, values["wavelengths"] or "", bands),
        "center_positions": _centering(values["center_positions"]),
    }


def _centering(text: str) -> str:
    """auto, on or off. It was a yes or no once, and scripts and models say it so."""
    for name, words in _CENTERING.items():
        if text.strip().lower() in words:
            return name
    raise InputError(
        "CENTER_POSITIONS is {text!r}, needs to be one of {centering}", text=text, centering=", ".join(_CENTERING)
    )


def _sensor_bands(algorithm: TerraPatchAlgorithm, text: str, sensor: Optional[str]) -> Optional[Tuple[str, ...]]:
    names = tuple(_listed(text))
    if not names:
        return None
    if sensor is None:
        raise InputError(tr("SENSOR_BANDS is '{}', but no sensor is chosen; give SENSOR as well").format(text))
    from ...model.imagery.sensor_table import find_sensor

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
                tr(
                    "WAVELENGTHS holds '{}', needs micrometres above 0 and up to 30, such as 0.665,0.56,0.49; divide "
                    "nanometres by 1000"
                ).format(part)
            )
        found.append(value)
    if found and bands and len(found) != bands:
        raise InputError(
            tr("WAVELENGTHS has numbers: {found}, needs {bands}; give one for each of BANDS").format(
                found=len(found), bands=bands
            )
        )
    return tuple(found) or None


def _listed(text: str) -> list:
    return [part for part in re.split(r"[,;\s]+", text.strip()) if part]
