"""Guessing which sensor a layer comes from, with the reason, for people to confirm or change.

Evidence is added up for each sensor of the table: file name and tags, names of the bands, wavelengths in the metadata,
pixel size, type of the pixels and, where a sample is given, their values. A guess is never silent about what it rests
on, and says itself when it is uncertain.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Dict, FrozenSet, List, NamedTuple, Optional, Tuple

import numpy as np

from ..messages import Message
from .band_labels import label_wavelength_um, spellings, tagged_wavelength_um
from .sensor_table import (
    BY_WAVELENGTH,
    LAYER,
    PUBLISHED,
    BandStatistics,
    Sensor,
    SensorBand,
    SensorGuess,
    Steps,
    find_sensor,
    load_sensors,
    statistics,
    wavelengths_um,
)
from .source import RasterSource, product_text

__all__ = [
    "COLOUR_UM",
    "BandStatistics",
    "Sensor",
    "SensorBand",
    "SensorGuess",
    "band_wavelengths",
    "find_sensor",
    "guess_sensor",
    "known_band_names",
    "layer_labels",
    "load_sensors",
    "statistics",
    "wavelengths_um",
]

_HOW = {
    "names": Message("names"),
    "wavelengths": Message("wavelengths"),
    "colours": Message("colours"),
    "file name": Message("file name"),
    "order": Message("order"),
    "nothing": Message("nothing"),
}
# Weights of evidence: a product name says more than anything else; a pixel size alone says little.
_PRODUCT_NAME, _WORD, _DISTINCTIVE_BAND, _BAND_NAMES = 10.0, 6.0, 5.0, 4.0
_DTYPE, _PIXEL_SIZE, _VALUES, _WAVELENGTHS = 2.0, 3.0, 2.0, 2.0
_CLEAR_LEAD = 1.5
_SAME_SIZE, _NEAR_SIZE = 1.35, 2.1  # factors between pixel size and ground sample distance
_NAME_TAGS = ("common_name", "bandname", "band_name", "name", "long_name")
_FILE_BAND = re.compile(r"^(b\d{1,2}a?|vv|vh|blue|green|red|nir|nir08|swir16|swir22|rededge[123])$")
# Wavelengths of colours for a layer of unknown sensor: middles of the ranges that the names usually stand for.
COLOUR_UM = {"coastal": 0.443, "blue": 0.48, "green": 0.56, "yellow": 0.6, "red": 0.66, "rededge": 0.71, "nir": 0.84}
COLOUR_UM.update({"nir08": 0.865, "swir16": 1.61, "swir22": 2.2, "swir1": 1.61, "swir2": 2.2})


class _Mapping(NamedTuple):
    bands: Dict[str, int]
    how: str  # names, wavelengths, file name, colours, order, or nothing
    known: int  # layer bands that are explained, those without statistics included
    distance_um: float  # mean distance of the wavelengths


class _Candidate(NamedTuple):
    score: float
    sensor: Sensor
    mapping: _Mapping
    evidence: List[str]
    named: bool
    plausible: bool


def guess_sensor(source: RasterSource, sample: Optional[np.ndarray] = None) -> Optional[SensorGuess]:
    """Guess the sensor of a layer and which of its bands are which.

    Parameters
    ----------
    source : RasterSource
    sample : array [bands, n] or None
        Valid pixels of all the layer's bands, such as `sampling.Sample.pixels()`: tells digital numbers from
        reflectance and decibels from power. Without one, names, tags, dtype and pixel size must do.

    Returns
    -------
    SensorGuess or None
        None where nothing tells one band from another.
    """
    text = product_text(source)
    medians = None if sample is None else np.median(np.asarray(sample, dtype=np.float64), axis=1)
    candidates = [_candidate(sensor, source, text, medians) for sensor in load_sensors()]
    ranked = sorted((c for c in candidates if c.plausible), key=lambda c: -c.score)
    if not ranked:
        return _by_wavelength(source)
    best = ranked[0]
    sensor, mapping = best.sensor, best.mapping
    kind, conversion, remark = _statistics(sensor, source, sample, mapping)
    rival = next((c for c in ranked[1:] if best.score - c.score < _CLEAR_LEAD), None)
    level_1c = sensor.id == "sentinel-2-l2a" and "MSIL1C" in text.upper()
    sure_bands = mapping.how in ("names", "wavelengths", "file name") or _own_order(sensor, mapping)
    certain = best.named and sure_bands and rival is None and not level_1c
    evidence = Message.joined(", ", best.evidence)
    told: List[str] = [
        Message("{sensor}: {evidence}", sensor=sensor.title, evidence=evidence),
        _bands_sentence(mapping),
    ]
    if rival is not None:
        told.append(Message("{sensor} fits nearly as well", sensor=rival.sensor.title))
    if level_1c:
        told.append(Message("this is level 1C, the statistics are of level 2A"))
    if remark:
        told.append(remark)
    return SensorGuess(sensor, mapping.bands, Message.joined("; ", told), certain, kind, conversion)


def layer_labels(source: RasterSource) -> List[List[str]]:
    """Spellings of each layer band's name, from its description and its tags.

    "Band 1", "Band 2", ... over all bands only count them: the first band of a photograph is not Landsat band 1.
    """
    if source.bands > 1 and all(
        re.fullmatch(rf"band[\s_]*0*{number}", name.strip(), re.IGNORECASE)
        for number, name in zip(source.band_numbers, source.band_names)
    ):
        return [[] for _ in range(source.bands)]
    found = []
    for position in range(source.bands):
        tags = {key.lower(): value for key, value in _tags(source, position).items()}
        names = [source.band_names[position], *(tags[key] for key in _NAME_TAGS if key in tags)]
        found.append([spelling for name in names for spelling in spellings(name)])
    return found


def band_wavelengths(source: RasterSource) -> List[Optional[float]]:
    """Wavelength of each layer band in µm, where its tags or its name say it with a unit."""
    return [
        tagged_wavelength_um(_tags(source, position)) or label_wavelength_um(source.band_names[position])
        for position in range(source.bands)
    ]


@lru_cache(maxsize=1)
def known_band_names() -> FrozenSet[str]:
    """All names of bands that any known sensor has, and those of colours."""
    names = {*COLOUR_UM}
    for sensor in load_sensors():
        names.update(sensor.not_used)
        for band in sensor.bands:
            names.update((band.name.replace("_", ""), *band.aliases))
    return frozenset(names)


def _candidate(sensor: Sensor, source: RasterSource, text: str, medians: Optional[np.ndarray]) -> _Candidate:
    mapping = _map_bands(sensor, source)
    evidence: List[str] = []
    score = 0.0
    product = next(
        (match for pattern in sensor.files for match in [re.search(pattern, text, re.IGNORECASE)] if match), None
    )
    word = next((word for word in sensor.words if word in text.lower()), None)
    if product is not None:
        score += _PRODUCT_NAME
        evidence.append(Message("its name or tags hold {value}", value=product.group(0).strip("_/")))
    elif word is not None:
        score += _WORD
        evidence.append(Message("its name or tags say {word}", word=word))
    distinctive = _distinctive(sensor, source) if mapping.how == "names" else None
    if distinctive is not None:
        score += _DISTINCTIVE_BAND
        evidence.append(Message("only it has a band {distinctive}", distinctive=distinctive))
    share = mapping.known / source.bands
    score += _BAND_NAMES * share * (0.5 if mapping.how in ("colours", "order") else 1.0)
    if mapping.how == "wavelengths":
        score += _WAVELENGTHS * (1.0 - mapping.distance_um / 0.03)
    if str(source.dtype) in sensor.dtypes:
        score += _DTYPE
    elif source.dtype.kind in "ui":
        score -= _DTYPE
    size = _pixel_metres(source)
    ratio = max(size / sensor.gsd_m, sensor.gsd_m / size) if size and sensor.gsd_m else math.inf
    if ratio <= _SAME_SIZE:
        score += _PIXEL_SIZE
        evidence.append(Message("{size:.3g} m pixels of type {dtype}", size=size, dtype=source.dtype))
    elif ratio <= _NEAR_SIZE:
        score += _PIXEL_SIZE / 3
    if medians is not None and sensor.statistics == PUBLISHED and mapping.bands:
        score += _VALUES * _closeness(sensor, mapping, _sampled(source, mapping, medians))
    if not evidence:
        evidence.append(Message("nearest of those known"))
    same = ratio <= _SAME_SIZE and str(source.dtype) in sensor.dtypes
    named = product is not None or word is not None or distinctive is not None
    plausible = bool(mapping.bands) and (named or (share >= 0.5 and same))
    return _Candidate(score, sensor, mapping, evidence, named, plausible)


def _map_bands(sensor: Sensor, source: RasterSource) -> _Mapping:
    """Which layer band is which of the sensor's, by the most telling thing that the layer has."""
    alias = {name: band.name for band in reversed(sensor.bands) for name in (band.name.replace("_", ""), *band.aliases)}
    bands: Dict[str, int] = {}
    known = 0
    for number, labels in zip(source.band_numbers, layer_labels(source)):
        name = next((label for label in labels if label in alias or label in sensor.not_used), None)
        known += name is not None
        if name in alias and name not in sensor.not_used:
            bands.setdefault(alias[name], number)
    if bands:
        return _Mapping(bands, "names", known, 0.0)
    found = _nearest_wavelengths(sensor, dict(zip(source.band_numbers, band_wavelengths(source))))
    if found is not None:
        return found
    if source.bands == 1:
        stem = source.path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
        parts = [
            name for part in re.split(r"[_\-.\s]+", stem) for name in spellings(part)[:1] if _FILE_BAND.match(name)
        ]
        names = [alias[part] for part in reversed(parts) if part in alias]
        if names:
            return _Mapping({names[0]: source.band_numbers[0]}, "file name", 1, 0.0)
        return _Mapping({}, "nothing", 0, 0.0)
    for number, colour in zip(source.band_numbers, source.color_names):
        if colour in alias:
            bands.setdefault(alias[colour], number)
    ordered = {band.name: number for band, number in zip(sensor.bands, source.band_numbers)}
    # neither names of other bands nor what the colours say may contradict the sensor's own order
    named = any(label in known_band_names() for labels in layer_labels(source) for label in labels)
    agrees = source.bands == len(sensor.bands) and all(ordered[name] == number for name, number in bands.items())
    if agrees and not named:
        return _Mapping(ordered, "order", source.bands, 0.0)
    if bands:
        return _Mapping(bands, "colours", len(bands), 0.0)
    return _Mapping({}, "nothing", 0, 0.0)


def _nearest_wavelengths(sensor: Sensor, wavelengths: Dict[int, Optional[float]]) -> Optional[_Mapping]:
    bands: Dict[str, int] = {}
    distances = []
    for band in sensor.bands:
        if sensor.unit == "decibel":  # its wavelengths are labels, not physical
            break
        near = [(abs(w - band.wavelength_um), number) for number, w in wavelengths.items() if w is not None]
        distance, number = min(near, default=(math.inf, 0))
        if distance <= max(0.012, 0.025 * band.wavelength_um) and number not in bands.values():
            bands[band.name] = number
            distances.append(distance)
    return _Mapping(bands, "wavelengths", len(bands), sum(distances) / len(distances)) if bands else None


def _statistics(
    sensor: Sensor, source: RasterSource, sample: Optional[np.ndarray], mapping: _Mapping
) -> Tuple[str, Steps, str]:
    """Where statistics come from, the steps before them, and what to tell people about it."""
    measured = Message("mean and standard deviation are measured on the layer")
    if sensor.statistics == LAYER:
        return LAYER, (), Message("no statistics are published for it, {measured}", measured=measured)
    values = None if sample is None else _sampled(source, mapping, sample)
    if values is not None and values.size == 0:
        values = None
    if sensor.unit == "decibel":
        decibel = bool(np.median(values) < 0) if values is not None else _says_decibel(source)
        if decibel:
            return PUBLISHED, (), Message("decibels")
        return PUBLISHED, sensor.conversion, Message("power, turned into decibels")
    high = None if values is None else np.percentile(values, 98, axis=1)
    if source.dtype.kind == "f" and sensor.from_reflectance:
        reflectance = source.rescaled if high is None else bool(0 < high.max() <= 2.0)
        if reflectance:
            return PUBLISHED, sensor.from_reflectance, Message("reflectance, turned into {unit}", unit=sensor.unit_text)
        if high is None:
            return (
                LAYER,
                (),
                Message(
                    "whether its numbers are {unit} is not known, {measured}", unit=sensor.unit_text, measured=measured
                ),
            )
    if source.dtype == np.uint8 and "uint8" not in sensor.dtypes:
        return LAYER, (), Message("8-bit pixels are not {unit}, {measured}", unit=sensor.unit_text, measured=measured)
    if high is not None:
        means = np.array([sensor.band(name).mean for name in mapping.bands], dtype=np.float64)
        if (high < 0.1 * means).all() or (high > 4 * sensor.value_range[1]).any():
            return (
                LAYER,
                (),
                Message(
                    "values up to {high:.4g} are not {unit}, {measured}",
                    high=high.max(),
                    unit=sensor.unit_text,
                    measured=measured,
                ),
            )
    return PUBLISHED, (), ""


def _by_wavelength(source: RasterSource) -> Optional[SensorGuess]:
    """A sensor made up of the layer's own wavelengths, or of those its bands' colours usually have."""
    bands: List[SensorBand] = []
    numbers: Dict[str, int] = {}
    tagged = band_wavelengths(source)
    labels = layer_labels(source)
    for position, number in enumerate(source.band_numbers):
        colours = (*labels[position], source.color_names[position])
        colour = next((label for label in colours if label in COLOUR_UM), None)
        wavelength = tagged[position] or (COLOUR_UM[colour] if colour else None)
        name = source.band_names[position].strip() or colour or f"band {number}"
        if wavelength is None or name in numbers:
            continue
        bands.append(SensorBand(name, (), wavelength))
        numbers[name] = number
    if not bands:
        return None
    sensor = Sensor(
        id=BY_WAVELENGTH, name="unknown sensor", gsd_m=None, unit="the layer's own", value_range=(-math.inf, math.inf),
        dtypes=(str(source.dtype),), statistics=LAYER, conversion=(), from_reflectance=(), files=(), words=(),
        distinctive=(), not_used=(), note="Made up from the layer's metadata.", bands=tuple(bands),
    )  # fmt: skip
    reason = Message(
        "unknown sensor: wavelengths of {told} of {bands} bands by the colours that its bands are named after; mean "
        "and standard deviation are measured on the layer",
        told=len(bands),
        bands=source.bands,
    )
    if any(tagged):
        reason = Message(
            "unknown sensor: wavelengths of {told} of {bands} bands by its metadata; mean and standard deviation are "
            "measured on the layer",
            told=len(bands),
            bands=source.bands,
        )
    return SensorGuess(sensor, numbers, reason, False, LAYER)


def _tags(source: RasterSource, position: int) -> Dict[str, str]:
    return source.band_tags[position] if position < len(source.band_tags) else {}


def _distinctive(sensor: Sensor, source: RasterSource) -> Optional[str]:
    return next((label for labels in layer_labels(source) for label in labels if label in sensor.distinctive), None)


def _pixel_metres(source: RasterSource) -> Optional[float]:
    if not source.tells_metres:
        return None
    (x, y), (metres_x, metres_y) = source.pixel_size, source.metres_per_unit()
    return math.sqrt(x * metres_x * y * metres_y)


def _sampled(source: RasterSource, mapping: _Mapping, sample: np.ndarray) -> np.ndarray:
    """Of numbers [bands, ...] of all the layer's bands, those of the sensor's, in the mapping's order."""
    return np.asarray(sample, dtype=np.float64)[[source.position(number) for number in mapping.bands.values()]]


def _closeness(sensor: Sensor, mapping: _Mapping, medians: np.ndarray) -> float:
    """1 where medians lie at the published means, down to -1 where they are far off, by their ratio."""
    means = np.array([sensor.band(name).mean for name in mapping.bands], dtype=np.float64)
    if (medians * means <= 0).any():
        return -1.0
    return float(1.0 - min(2.0, np.abs(np.log(medians / means)).mean()))


def _own_order(sensor: Sensor, mapping: _Mapping) -> bool:
    """Aerial photographs and radar come in one order only, so that the order names their bands."""
    return mapping.how == "order" and sensor.id in ("naip", "linz", "sentinel-1-rtc")


def _says_decibel(source: RasterSource) -> bool:
    words = re.split(r"[^a-z]+", " ".join([*source.band_names, product_text(source)]).lower())
    return "db" in words or "decibel" in words


def _bands_sentence(mapping: _Mapping) -> str:
    listed = ", ".join(f"{number} {name}" for name, number in sorted(mapping.bands.items(), key=lambda pair: pair[1]))
    return Message("bands {listed} by their {how}", listed=listed, how=_HOW[mapping.how])
