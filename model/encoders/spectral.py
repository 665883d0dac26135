"""What is known about the light in each band that an encoder gets: wavelengths, sensor, statistics.

An encoder with fixed bands has this on its card. One with flexible bands (Clay, DOFA) is told by the layer's sensor,
which is guessed, or by the user.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..errors import InputError
from ..imagery.band_labels import spellings
from ..imagery.scaling import Step
from ..imagery.sensor_table import Sensor, SensorGuess, Steps, find_sensor, statistics, wavelengths_um
from ..imagery.sensors import guess_sensor
from ..imagery.source import RasterSource
from ..messages import Message
from .bands import BandChoice
from .card import EncoderCard
from .card_check import check_wavelengths


@dataclass(frozen=True)
class SensorChoice:
    """What the user said: the sensor's id, which of its bands the layer's are, or wavelengths in µm."""

    sensor: Optional[str] = None
    sensor_bands: Optional[Tuple[str, ...]] = None
    wavelengths_um: Optional[Tuple[float, ...]] = None


@dataclass(frozen=True)
class BandSpectra:
    """The light in each chosen band, in the encoder's order.

    Attributes
    ----------
    names : tuple of str
    wavelengths_um : tuple of float or None
    channel_ids : tuple of int or None
    sensor : str or None
        Id of the sensor that they were taken from.
    reason : str
        One sentence on how they were found; empty where the card has them.
    scaling : tuple of scaling steps, or None
        What a `sensor` step of the card's scaling becomes; None means that mean and deviation must be measured.
    conversion : tuple of scaling steps
        Those that go before measured statistics.
    """

    names: Tuple[str, ...]
    wavelengths_um: Tuple[Optional[float], ...]
    channel_ids: Tuple[Optional[int], ...]
    sensor: Optional[str] = None
    reason: str = ""
    scaling: Optional[Steps] = None
    conversion: Steps = ()


def needs_sensor(card: EncoderCard) -> bool:
    """Whether an encoder must be told about the layer's sensor: flexible bands with wavelengths, or its statistics."""
    return (card.bands_flexible and card.takes_wavelengths) or any(step["type"] == "sensor" for step in card.scaling)


def layer_sensor(
    source: RasterSource, asked: SensorChoice, bands: Optional[Tuple[int, ...]], sample: Optional[np.ndarray]
) -> Optional[SensorGuess]:
    """The sensor of a layer and which of its bands are which: as the user says, else guessed.

    Parameters
    ----------
    source : RasterSource
    asked : SensorChoice
    bands : tuple of int or None
        Bands that `asked.sensor_bands` names; None means all of the layer's.
    sample : array [bands, n] or None
        Valid pixels of all bands, for the guess.

    Raises
    ------
    InputError
        When the sensor or a band of it is unknown, or the names are not as many as the bands.
    """
    if asked.sensor is None:
        if asked.sensor_bands is not None:
            raise InputError("sensor-bands were given without a sensor; give --sensor too", "sensor_missing")
        return guess_sensor(source, sample)
    sensor = find_sensor(asked.sensor)
    if asked.sensor_bands is not None:
        numbers = bands or source.band_numbers
        if len(numbers) != len(asked.sensor_bands):
            raise InputError(
                "sensor-bands given: {given}, bands of {raster}: {needed}; name one for each",
                "sensor_bands_count",
                given=len(asked.sensor_bands),
                needed=len(numbers),
                raster=source.path,
            )
        named = {sensor.band(name).name: number for name, number in zip(asked.sensor_bands, numbers)}
        return _as_given(sensor, named)
    guess = guess_sensor(source, sample)
    if guess is not None and guess.sensor.id == sensor.id:
        return guess
    return _as_given(sensor, _mapped(sensor, source))


def layer_bands(card: EncoderCard, guess: Optional[SensorGuess]) -> Optional[BandChoice]:
    """For an encoder with flexible bands: all bands of the layer that the sensor has, in the sensor's order."""
    if guess is None or not guess.bands or not card.bands_flexible:
        return None
    ordered = tuple(guess.bands[band.name] for band in guess.sensor.bands if band.name in guess.bands)
    return BandChoice(ordered, guess.reason)


def band_spectra(
    card: EncoderCard, source: RasterSource, choice: BandChoice, asked: SensorChoice, guess: Optional[SensorGuess]
) -> BandSpectra:
    """Wavelengths and statistics of the chosen bands, from the user, the sensor, or the card.

    Raises
    ------
    InputError
        When as many wavelengths were not given as there are bands, one is over 30 µm, or a band is not one of the
        sensor's.
    """
    names = tuple(source.name(band) or f"band {band}" for band in choice.bands)
    on_card = {band.name.lower(): band for band in card.bands}
    own = [on_card.get(name.lower()) for name in names] if card.bands_flexible else list(card.bands)
    wavelengths: Sequence[Optional[float]] = [band.wavelength_um if band else None for band in own]
    channel_ids = tuple(band.channel_id if band else None for band in own)
    sensor, reason = None, ""
    scaling: Optional[Steps] = None
    conversion: Steps = ()
    if not card.bands_flexible:
        names = tuple(band.name for band in card.bands)
    if guess is not None:
        sensor, reason, conversion = guess.sensor.id, guess.reason, tuple(guess.conversion)
        unnamed = set(choice.bands) - set(guess.bands.values())  # bands that the user told the wavelengths of
        told = asked.wavelengths_um is not None and bool(unnamed)
        published = statistics(guess, choice.bands) if _has_sensor_step(card) and not told else None
        scaling = None if published is None else tuple(published.scaling())
        if card.bands_flexible and asked.wavelengths_um is None and card.takes_wavelengths:
            wavelengths = wavelengths_um(guess, choice.bands)
            by_number = {number: name for name, number in guess.bands.items()}
            names = tuple(by_number[band] for band in choice.bands)
    if asked.wavelengths_um is not None:
        count = len(names)
        if len(asked.wavelengths_um) != count:
            raise InputError(
                "wavelengths given: {given}, bands: {needed}; give one for each, in µm",
                "wavelengths_count",
                given=len(asked.wavelengths_um),
                needed=count,
            )
        check_wavelengths(asked.wavelengths_um, names, "wavelengths")
        wavelengths = asked.wavelengths_um
    return BandSpectra(names, tuple(wavelengths), channel_ids, sensor, reason, scaling, conversion)


def with_statistics(card: EncoderCard, spectra: BandSpectra) -> List[Step]:
    """The card's scaling, with `sensor` replaced by published statistics, or `layer-z-score`: ones to be measured."""
    steps: List[Step] = []
    for step in card.scaling:
        if step["type"] != "sensor":
            steps.append(step)
        elif spectra.scaling is not None:
            steps += spectra.scaling
        else:
            steps += [*spectra.conversion, {"type": "layer-z-score"}]
    return steps


def _has_sensor_step(card: EncoderCard) -> bool:
    return any(step["type"] == "sensor" for step in card.scaling)


def _as_given(sensor: Sensor, bands: Dict[str, int]) -> SensorGuess:
    return SensorGuess(
        sensor, bands, Message("{sensor}, as given", sensor=sensor.title), True, sensor.statistics, sensor.conversion
    )


def _mapped(sensor: Sensor, source: RasterSource) -> Dict[str, int]:
    """Which layer band is which of a sensor that the user chose: by names, else one after another."""
    alias = {name: band.name for band in sensor.bands for name in (band.name, *band.aliases)}
    found: Dict[str, int] = {}
    for number, label in zip(source.band_numbers, source.band_names):
        name: Optional[str] = next((alias[text] for text in spellings(label) if text in alias), None)
        if name is not None:
            found.setdefault(name, number)
    if found:
        return found
    names: List[str] = [band.name for band in sensor.bands]
    if len(names) != source.bands:
        raise InputError(
            "{raster} has {bands} bands without names, sensor {sensor_id} has {names_count} "
            "({names}); say which they are with --sensor-bands",
            "sensor_bands_unknown",
            raster=source.path,
            bands=source.bands,
            sensor_id=sensor.id,
            names_count=len(names),
            names=", ".join(names),
        )
    return dict(zip(names, source.band_numbers))
