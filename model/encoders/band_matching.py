"""Which layer band is which of an encoder's, by what the layer says about each: name, colour, wavelength.

A name is believed where it names a band, and only for the light that it stands for: Landsat's B5 is near infrared,
Sentinel-2's B05 a red edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from ..imagery.band_labels import spellings
from ..imagery.sensor_table import SensorGuess
from ..imagery.sensors import COLOUR_UM, band_wavelengths, guess_sensor, known_band_names, layer_labels
from ..imagery.source import RasterSource
from .card_parts import Band

_SAME_COLOUR_UM, _SAME_COLOUR_SHARE = 0.025, 0.04
_OTHER_COLOUR_UM, _OTHER_COLOUR_SHARE = 0.05, 0.08  # so far apart, a name that is the same means other light
_INITIALS = {"r": "red", "g": "green", "b": "blue", "n": "nir"}


@dataclass(frozen=True)
class BandMatch:
    """For each band of an encoder: the layer's band, None where it has none, and what that rests on.

    Attributes
    ----------
    numbers : tuple of int or None
    kinds : tuple of str
        `names`, `colours`, `wavelengths`, in this order; only those that were needed.
    sensor : str
        The sentence on the layer's sensor, where wavelengths were needed.
    named : bool
        Whether the layer names any of its bands, or tells their wavelengths.
    """

    numbers: Tuple[Optional[int], ...]
    kinds: Tuple[str, ...]
    sensor: str
    named: bool


def match_bands(bands: Sequence[Band], source: RasterSource) -> BandMatch:
    """Find an encoder's bands in a layer: by names, then by colours, then by wavelengths.

    No layer band is taken twice. A band that the layer's own sensor has, but the layer lacks, has no stand-in.

    Parameters
    ----------
    bands : sequence of Band
        Of the encoder's card.
    source : RasterSource
    """
    layer = _Layer(source)
    found: List[Optional[int]] = [None] * len(bands)
    kinds = []
    for kind, candidates in (
        ("names", layer.by_name),
        ("colours", layer.by_colour),
        ("wavelengths", layer.by_wavelength),
    ):
        offers = {at: candidates(band) for at, band in enumerate(bands) if found[at] is None}
        for at, numbers in sorted(offers.items(), key=lambda offer: layer.distance(bands[offer[0]], offer[1])):
            free = [number for number in numbers if number not in found]
            if free:
                found[at] = free[0]
                kinds.append(kind)
    told = tuple(kind for kind in ("names", "colours", "wavelengths") if kind in kinds)
    sensor = layer.guess.reason if layer.guess is not None and "wavelengths" in told else ""
    return BandMatch(tuple(found), told, sensor, layer.names_bands(bands))


def band_called(source: RasterSource, name: str) -> Tuple[int, ...]:
    """Numbers of the layer's bands that a name stands for: by their own names, else by colours or the sensor's names.

    Parameters
    ----------
    source : RasterSource
    name : str
        In any case and spelling: b4, B04 and Band 4 are one name.
    """
    exact = tuple(
        number
        for number, own in zip(source.band_numbers, source.band_names)
        if " ".join(own.split()).lower() == " ".join(name.split()).lower()
    )
    return exact or tuple(_Layer(source).called(name))


class _Layer:
    """What a layer says about its bands."""

    def __init__(self, source: RasterSource) -> None:
        self._source = source
        self._labels = dict(zip(source.band_numbers, layer_labels(source)))
        self._colours = dict(zip(source.band_numbers, source.color_names))
        self.guess = guess_sensor(source)
        self._wavelengths = _light(source, self._labels, self.guess)

    def by_name(self, band: Band) -> List[int]:
        """Numbers of the bands that carry its name and may have its light, the likeliest first."""
        keys = _keys(band)
        exact = [
            number
            for number, name in zip(self._source.band_numbers, self._source.band_names)
            if name.strip() and name.strip().lower() == band.name.strip().lower()
        ]
        spelled = [number for number, labels in self._labels.items() if _carries(labels, keys)]
        return [number for number in dict.fromkeys([*exact, *spelled]) if not self._is_other_light(number, band)]

    def by_colour(self, band: Band) -> List[int]:
        """Numbers of the bands without a name of their own that the file interprets as its colour."""
        keys = _keys(band)
        return [
            number
            for number, colour in self._colours.items()
            if colour in keys and not _told(self._labels[number]) and not self._is_other_light(number, band)
        ]

    def by_wavelength(self, band: Band) -> List[int]:
        """Numbers of the bands that have its light, the nearest first."""
        wanted = _wavelength(band)
        if wanted is None:
            return []
        own = self._sensors_own(band, wanted)
        if own is not None:
            return [number for name, number in (self.guess.bands.items() if self.guess else ()) if name == own]
        near = max(_SAME_COLOUR_UM, _SAME_COLOUR_SHARE * wanted)
        distances = {number: abs(found - wanted) for number, found in self._wavelengths.items()}
        return sorted((number for number, far in distances.items() if far <= near), key=distances.__getitem__)

    def distance(self, band: Band, numbers: Sequence[int]) -> float:
        """How far the light of the likeliest of some bands is from a band's, in µm; 0 where that is not known."""
        wanted, found = _wavelength(band), self._wavelengths.get(numbers[0]) if numbers else None
        return 0.0 if wanted is None or found is None else abs(found - wanted)

    def called(self, name: str) -> List[int]:
        """Numbers of the bands that a name stands for."""
        keys = _keys(Band(name))
        spelled = [number for number, labels in self._labels.items() if _carries(labels, keys)]
        if spelled:
            return spelled
        coloured = [number for number, colour in self._colours.items() if colour in keys]
        if coloured or self.guess is None:
            return coloured
        of_sensor = {name: band for band in self.guess.sensor.bands for name in (band.name, *band.aliases)}
        names = [of_sensor[key].name for key in keys if key in of_sensor]
        return [self.guess.bands[name] for name in names[:1] if name in self.guess.bands]

    def names_bands(self, bands: Sequence[Band]) -> bool:
        """Whether any band has a name that means something, or a wavelength in its metadata."""
        wanted = {key for band in bands for key in _keys(band)}
        named = any(_told(labels) or wanted & set(labels) for labels in self._labels.values())
        return named or any(band_wavelengths(self._source))

    def _is_other_light(self, number: int, band: Band) -> bool:
        wanted, found = _wavelength(band), self._wavelengths.get(number)
        if wanted is None or found is None:
            return False
        return abs(found - wanted) > max(_OTHER_COLOUR_UM, _OTHER_COLOUR_SHARE * wanted)

    def _sensors_own(self, band: Band, wanted: float) -> Optional[str]:
        """The layer's sensor's name for this very band, where names tell: then no other band of it may stand in."""
        if self.guess is None or not any(self._labels.values()):
            return None
        sensor, keys = self.guess.sensor, set(_keys(Band(band.name)))
        for one in sensor.bands:
            if {one.name, *one.aliases} & keys:
                near = abs(one.wavelength_um - wanted) <= max(_SAME_COLOUR_UM, _SAME_COLOUR_SHARE * wanted)
                return one.name if near else None
        return None


def _light(source: RasterSource, labels: Dict[int, List[str]], guess: Optional[SensorGuess]) -> Dict[int, float]:
    """Wavelengths in µm by band number: the metadata's, else the sensor's, else those of the colour in its name."""
    found: Dict[int, float] = {}
    of_sensor = {number: guess.sensor.band(name).wavelength_um for name, number in guess.bands.items()} if guess else {}
    for number, tagged in zip(source.band_numbers, band_wavelengths(source)):
        by_name = next((COLOUR_UM[label] for label in labels[number] if label in COLOUR_UM), None)
        wavelength = tagged or of_sensor.get(number) or by_name
        if wavelength is not None:
            found[number] = wavelength
    return found


def _keys(band: Band) -> Tuple[str, ...]:
    """A band's name and common name as the spellings of layer bands have them."""
    found = []
    for name in (band.name, band.common_name or ""):
        whole = next(iter(spellings(name)), "")
        found += [_INITIALS.get(whole, whole)] if whole else []
    return tuple(dict.fromkeys(found))


def _wavelength(band: Band) -> Optional[float]:
    if band.wavelength_um is not None:
        return band.wavelength_um
    return next((COLOUR_UM[key] for key in _keys(band) if key in COLOUR_UM), None)


def _carries(labels: Sequence[str], keys: Sequence[str]) -> bool:
    """Whether a layer band carries one of these names itself: a red edge is not red, though it holds the word."""
    labels = [_INITIALS.get(label, label) for label in labels]
    known = known_band_names()
    return any(
        key in labels and not any(len(label) > len(key) and key in label and label in known for label in labels)
        for key in keys
    )


def _told(labels: Sequence[str]) -> bool:
    """Whether a layer band has a name that stands for some light."""
    return any(label in known_band_names() or _INITIALS.get(label) for label in labels)
