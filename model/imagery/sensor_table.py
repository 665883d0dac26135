"""Sensors: their bands, wavelengths and statistics as data (`resources/sensors.json`).

Models with flexible bands (Clay, DOFA) want a wavelength for each band, and pixels normalised by the statistics of the
sensor. Which sensor a layer comes from is guessed in `sensors.py`; here is what is known about each.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..errors import InputError
from ..json_reading import json_of_file
from ..messages import Message
from .sensor_ids import TABLE

SCHEMA = "terrapatch-sensors-1"
PUBLISHED, LAYER = "published", "layer"  # where mean and standard deviation come from
BY_WAVELENGTH = "by-wavelength"  # id of the sensor that is made up of a layer's own wavelengths
Steps = Tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class SensorBand:
    """One band: centre wavelength in µm, mean and standard deviation in the sensor's unit (None where unpublished).

    `aliases` are other spellings of its name, in the form of `band_labels.spellings`.
    """

    name: str
    aliases: Tuple[str, ...]
    wavelength_um: float
    mean: Optional[float] = None
    stddev: Optional[float] = None


@dataclass(frozen=True)
class Sensor:
    """A sensor and product level.

    gsd_m : ground sample distance in metres; None for `by-wavelength`
    unit, value_range, dtypes : what its pixels are as delivered
    statistics : `published`, or `layer` where mean and standard deviation must be measured on the layer
    conversion : scaling steps from pixels as delivered to the unit of the statistics (Sentinel-1: to decibels)
    from_reflectance : scaling steps from reflectance (0 to 1) to the unit of the statistics
    files, words : patterns of file names, and words in tags, that give the sensor away
    distinctive, not_used : band names that only this sensor has, and those of its bands that have no statistics
    """

    id: str
    name: str
    gsd_m: Optional[float]
    unit: str
    value_range: Tuple[float, float]
    dtypes: Tuple[str, ...]
    statistics: str
    conversion: Steps
    from_reflectance: Steps
    files: Tuple[str, ...]
    words: Tuple[str, ...]
    distinctive: Tuple[str, ...]
    not_used: Tuple[str, ...]
    note: str
    bands: Tuple[SensorBand, ...]

    @property
    def title(self) -> Message:
        """Its name, in a message."""
        return Message.of(self.name, {})

    @property
    def unit_text(self) -> Message:
        """Its unit, in a message."""
        return Message.of(self.unit, {})

    def band(self, name: str) -> SensorBand:
        """The band of this name.

        Raises
        ------
        InputError
            When the sensor has none.
        """
        for band in self.bands:
            if band.name == name:
                return band
        names = ", ".join(band.name for band in self.bands)
        raise InputError("sensor {id} has no band {name!r}; choose one of {names}", id=self.id, name=name, names=names)


@dataclass(frozen=True)
class SensorGuess:
    """Which sensor a layer comes from, for people to confirm or change.

    bands : sensor band name -> layer band
    reason : a sentence for people
    certain : False where a person should look at it before relying on it
    statistics : `published` or `layer`: the layer's pixels may not be in the unit that the published ones need
    conversion : scaling steps that bring the layer's pixels to the unit of the published statistics
    """

    sensor: Sensor
    bands: Mapping[str, int]
    reason: str
    certain: bool
    statistics: str = PUBLISHED
    conversion: Steps = ()


class BandStatistics(NamedTuple):
    """Published means and standard deviations, one for each band, and the scaling steps that go before them."""

    means: Tuple[float, ...]
    stddevs: Tuple[float, ...]
    conversion: Steps

    def scaling(self) -> List[Dict[str, Any]]:
        """All steps as an encoder card has them: the conversion, then one z-score with a number per band."""
        steps = [dict(step) for step in self.conversion]
        return [*steps, {"type": "z-score", "mean": list(self.means), "stddev": list(self.stddevs)}]


@lru_cache(maxsize=1)
def load_sensors() -> Tuple[Sensor, ...]:
    """All sensors of `resources/sensors.json`, in the order of the file.

    Raises
    ------
    InputError
        When the file is missing, damaged or of another schema.
    """
    try:
        table = json_of_file(TABLE)
        if table["schema"] != SCHEMA:
            raise InputError(
                "{table}: schema is {schema!r}, this version reads {needed!r}; reinstall TerraPatch",
                table=TABLE,
                schema=table["schema"],
                needed=SCHEMA,
            )
        return tuple(_sensor(values) for values in table["sensors"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            "sensor table {table} cannot be read ({error}); reinstall TerraPatch", table=TABLE, error=error
        ) from error


def find_sensor(sensor_id: str) -> Sensor:
    """The sensor of this id.

    Raises
    ------
    InputError
        When there is none.
    """
    for sensor in load_sensors():
        if sensor.id == sensor_id:
            return sensor
    known = ", ".join(sensor.id for sensor in load_sensors())
    raise InputError("sensor {sensor_id!r} is unknown; choose one of {known}", sensor_id=sensor_id, known=known)


def wavelengths_um(guess: SensorGuess, bands: Sequence[int]) -> Tuple[float, ...]:
    """Centre wavelengths in µm of layer bands.

    Raises
    ------
    InputError
        When the sensor does not have a band of that name.
    """
    return tuple(guess.sensor.band(name).wavelength_um for name in _names(guess, bands))


def statistics(guess: SensorGuess, bands: Sequence[int]) -> Optional[BandStatistics]:
    """Published statistics of layer bands; None means that they must be measured on the layer.

    Raises
    ------
    InputError
        When the sensor does not have a band of that name.
    """
    found = [guess.sensor.band(name) for name in _names(guess, bands)]
    if guess.statistics == LAYER:
        return None
    means = tuple(band.mean for band in found if band.mean is not None)
    stddevs = tuple(band.stddev for band in found if band.stddev is not None)
    return BandStatistics(means, stddevs, guess.conversion) if len(means) == len(stddevs) == len(found) else None


def _names(guess: SensorGuess, bands: Sequence[int]) -> List[str]:
    names = {number: name for name, number in guess.bands.items()}
    for band in bands:
        if band not in names:
            mapped = ", ".join(f"{number} {name}" for number, name in sorted(names.items()))
            raise InputError(
                "layer band {band} is not known to be a band of {sensor}, known are {mapped}; "
                "choose other bands, or say which band it is",
                band=band,
                sensor=guess.sensor.title,
                mapped=mapped or Message("none"),
            )
    return [names[band] for band in bands]


def _sensor(values: Mapping[str, Any]) -> Sensor:
    body: Dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    body["bands"] = tuple(SensorBand(**{**band, "aliases": tuple(band["aliases"])}) for band in values["bands"])
    return Sensor(**body)
