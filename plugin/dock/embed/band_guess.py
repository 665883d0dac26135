"""Which band of a layer goes to which band of an encoder, guessed with a reason. Pure: no layers, no widgets.

The order of evidence: what the file says of its bands (names, wavelengths), what the user has said by how the layer is
shown, the colours that the file says, what files of its kind are like, and at last the order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ....model.imagery.band_labels import label_wavelength_um, spellings
from ....model.imagery.sensor_table import Sensor, load_sensors
from ...encoders.facts import EncoderBand

# The middle of what these names stand for, in micrometres
_COLOUR_UM: Dict[str, float] = {
    "coastal": 0.443, "blue": 0.48, "green": 0.56, "yellow": 0.6, "red": 0.66, "rededge": 0.71, "nir": 0.84,
    "nir08": 0.865, "swir16": 1.61, "swir22": 2.2, "swir1": 1.61, "swir2": 2.2,
}  # fmt: skip
_NEAR_UM, _NEAR_SHARE = 0.025, 0.04
_FOUR_BAND_SENSORS = re.compile(
    r"sentinel-?_?2|planet_?scope|(?<![a-z0-9])(s2[abc]?|psscene|ps2|ps2\.sd|psb\.sd|analyticms(_sr)?)(?![a-z0-9])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class LayerBand:
    """A band of a layer.

    Attributes
    ----------
    number : int
        In the file, from 1.
    name : str
        As its file says, without QGIS's "Band 1: "; may be empty.
    colour : str
        `red`, `green`, `blue` where the file says so in its colour interpretation, else empty.
    wavelength_um : float or None
        Of its metadata.
    shown_as : str
        `red`, `green`, `blue` where the layer was set to show it so; empty where QGIS's default says nothing.
    assumed : str
        What it mostly is in files of this kind, as their names tell.
    """

    number: int
    name: str = ""
    colour: str = ""
    wavelength_um: Optional[float] = None
    shown_as: str = ""
    assumed: str = ""


@dataclass(frozen=True)
class BandGuess:
    """Band numbers in the encoder's order, what they rest on, and whether the user should look at them."""

    numbers: Tuple[int, ...]
    reason: str
    uncertain: bool = False


def guess_bands(wanted: Sequence[EncoderBand], layer: Sequence[LayerBand]) -> Optional[BandGuess]:
    """The bands of a layer that an encoder should get; None where there are too few.

    Parameters
    ----------
    wanted : sequence of EncoderBand
        In the encoder's order.
    layer : sequence of LayerBand
    """
    said = [replace(band, colour="") for band in layer]
    assumed = [LayerBand(band.number, band.assumed) for band in layer]
    for numbers, reason, uncertain in (
        (_by_labels(wanted, layer, [band.name for band in layer]), _tr("by their names"), False),
        (_by_wavelength(wanted, known_wavelengths(said)), _tr("by their wavelengths"), False),
        (_by_labels(wanted, layer, [band.shown_as for band in layer]), _tr("as the layer shows them"), False),
        (_by_labels(wanted, layer, [band.colour for band in layer]), _tr("by their colours"), False),
        (_by_wavelength(wanted, known_wavelengths(layer)), _tr("by their wavelengths"), False),
        (_by_wavelength(wanted, known_wavelengths(assumed)), _tr("by the file's name: please check"), True),
    ):
        if numbers is not None:
            return BandGuess(numbers, reason, uncertain)
    if len(layer) < len(wanted):
        return None
    numbers = tuple(band.number for band in layer[: len(wanted)])
    return BandGuess(numbers, _tr("in the layer's order: please check"), True)


def assumed_names(file_name: str, bands: int, data_type: str) -> List[str]:
    """What the bands of a file without any names mostly are; empty where its name does not tell.

    Four bands of 16 bits from Sentinel-2 or PlanetScope are blue, green, red and near infrared.

    Parameters
    ----------
    file_name : str
        Of the layer or its file.
    bands : int
    data_type : str
        As numpy calls it.
    """
    if bands == 4 and data_type == "uint16" and _FOUR_BAND_SENSORS.search(file_name):
        return ["blue", "green", "red", "nir"]
    return []


def known_wavelengths(layer: Sequence[LayerBand]) -> Dict[int, float]:
    """Centre wavelengths in micrometres by band number: from metadata, labels, the sensor's names, or colours."""
    found: Dict[int, float] = {}
    sensor = next(iter(sensors_of(layer)), None)
    for band in layer:
        names = spellings(band.name)
        by_sensor = next((w for w in (_sensor_wavelength(sensor, name) for name in names) if w is not None), None)
        by_colour = next((_COLOUR_UM[name] for name in [*names, band.colour] if name in _COLOUR_UM), None)
        wavelength = band.wavelength_um or label_wavelength_um(band.name) or by_sensor or by_colour
        if wavelength is not None:
            found[band.number] = wavelength
    return found


def missing_bands(wanted: Sequence[EncoderBand], layer: Sequence[LayerBand]) -> List[str]:
    """Names of the encoder's bands that nothing in the layer matches, for a message."""
    wavelengths = known_wavelengths(layer)
    labels = {spelling for band in layer for spelling in [*spellings(band.name), band.colour] if spelling}
    missing = []
    for band in wanted:
        near = band.wavelength_um is not None and any(
            _is_near(wavelength, band.wavelength_um) for wavelength in wavelengths.values()
        )
        if not near and not labels & set(spellings(band.name)):
            missing.append(band.name)
    return missing


def _by_labels(
    wanted: Sequence[EncoderBand], layer: Sequence[LayerBand], labels: Sequence[str]
) -> Optional[Tuple[int, ...]]:
    positions = {label.strip().lower(): band.number for band, label in reversed(list(zip(layer, labels)))}
    found = [positions.get(band.name.lower()) for band in wanted]
    return tuple(number for number in found if number is not None) if found and None not in found else None


def _by_wavelength(wanted: Sequence[EncoderBand], wavelengths: Dict[int, float]) -> Optional[Tuple[int, ...]]:
    numbers: List[int] = []
    for band in wanted:
        if band.wavelength_um is None or not wavelengths:
            return None
        number = min(wavelengths, key=lambda n, want=band.wavelength_um: abs(wavelengths[n] - want))
        if not _is_near(wavelengths[number], band.wavelength_um):
            return None
        numbers.append(number)
    return tuple(numbers) if numbers and len(set(numbers)) == len(numbers) else None


def sensors_of(layer: Sequence[LayerBand]) -> List[Sensor]:
    """The sensors most of whose band names the layer has; none where that is no majority of the layer's bands."""
    known = {
        sensor.id: sum(
            any(
                _sensor_wavelength(sensor, name) is not None or name in sensor.not_used for name in spellings(band.name)
            )
            for band in layer
        )
        for sensor in load_sensors()
    }
    most = max(known.values())
    return [sensor for sensor in load_sensors() if known[sensor.id] == most] if 2 * most > len(layer) else []


def _sensor_wavelength(sensor: Optional[Sensor], name: str) -> Optional[float]:
    if sensor is None or sensor.unit == "decibel":  # radar's wavelengths are labels
        return None
    for band in sensor.bands:
        if name == band.name.replace("_", "") or name in band.aliases:
            return band.wavelength_um
    return None


def _is_near(found: float, wanted: float) -> bool:
    return abs(found - wanted) <= max(_NEAR_UM, _NEAR_SHARE * wanted)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BandGuess", text)
