"""What is decided about the numbers of a raster before they reach an encoder: an offset, a factor, and their unit."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Optional

import numpy as np

from ..encoders.band_making import steps_of_read
from ..encoders.bands import BandChoice
from ..encoders.encodings import read_date
from ..encoders.registry import MOSAIKS, Encoder
from ..encoders.spectral import BandSpectra, with_statistics
from ..errors import RasterError
from ..imagery.dates import acquisition_date
from ..imagery.pixel_units import ExpectedPixels, expected_pixels, unit_mismatch
from ..imagery.reader import WindowReader
from ..imagery.sampling import sample_windows
from ..imagery.scaling import for_pixels
from ..imagery.sensors import guess_sensor
from ..imagery.sentinel2 import NONE as NO_OFFSET
from ..imagery.sentinel2 import PixelOffset, has_candidate, pixel_offset
from ..imagery.source import RasterSource
from ..imagery.target_grid import TargetGrid
from ..messages import Message
from ..protocol import EmbedRequest
from .embed_decision import Decisions

UNKNOWN_DATE = "unknown"


def sample_pixels(source: RasterSource, target: TargetGrid) -> Optional[np.ndarray]:
    """A few pixels [bands, n] of all bands; None where none is valid or the raster is not a file."""
    try:
        return _sampled(_Unchanged(source, target, str(source.identity())))
    except RasterError:
        return None


def sampled_digest(source: RasterSource, target: TargetGrid) -> Optional[str]:
    """What tells a raster from a changed one whose identity does not: a digest of a few windows of all its bands.

    None where its identity tells, or nothing can be read. A change beside the windows is missed.
    """
    if source.tells_changes:
        return None
    try:  # as it is now, and not as it was at the last plan
        pixels = _sampled.__wrapped__(_Unchanged(source, target, ""))
    except RasterError:
        return None
    return hashlib.sha256(np.ascontiguousarray(pixels).tobytes()).hexdigest()[:16]


def choose_offset(
    request: EmbedRequest,
    to: Decisions,
    encoder: Encoder,
    source: RasterSource,
    target: TargetGrid,
    bands: BandChoice,
    spectra: BandSpectra,
) -> PixelOffset:
    """What is subtracted from the pixels: as the user says, else what metadata and pixels tell; says so.

    Pixels of another kind than the encoder wants are told as well, with a factor where the numbers tell one.
    """
    if request.encoder == MOSAIKS:
        return NO_OFFSET
    steps = steps_of_read(encoder.card, bands.filled, for_pixels(with_statistics(encoder.card, spectra), source.dtype))
    expected = expected_pixels(steps, encoder.card.pixel_unit)
    if expected is None:
        return NO_OFFSET if request.subtract is None else PixelOffset(request.subtract, Message("as given"))
    pixels = sample_pixels(source, target)
    if pixels is not None:
        pixels = pixels[[source.position(band) for band in bands.bands]]
    offset = PixelOffset(request.subtract, Message("as given")) if request.subtract is not None else NO_OFFSET
    if request.subtract is None and has_candidate(source, _is_sentinel_2(request, source)):
        offset = pixel_offset(source, pixels, _is_sentinel_2(request, source), _date(request, source))
        if offset.reason:
            to.notice("offset", offset.reason, value=offset.value)
    if pixels is not None:
        ready = (pixels.astype(np.float64) - offset.value) * (request.multiply or 1.0)
        _check_unit(request, to, encoder, source, expected, ready)
    return offset


def _check_unit(
    request: EmbedRequest,
    to: Decisions,
    encoder: Encoder,
    source: RasterSource,
    expected: ExpectedPixels,
    pixels: np.ndarray,
) -> None:
    found = unit_mismatch(expected, pixels, source.dtype)
    if found is None:
        return
    factor = found.multiply if request.multiply is None else None
    values = {
        "raster": source.path,
        "low": found.low,
        "high": found.high,
        "encoder": encoder.card.id,
        "phrase": expected.phrase,
        "looks_like": found.looks_like,
    }
    text = Message(
        "pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants "
        "{phrase}: they look like {looks_like}; give imagery in that unit",
        **values,
    )
    if factor is not None:
        text = Message(
            "pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants "
            "{phrase}: they look like {looks_like}; give --multiply {factor:g}, or imagery in that unit",
            factor=factor,
            **values,
        )
    to.notice("pixel_unit", text, low=found.low, high=found.high, expected=expected.level, multiply=factor)


def _is_sentinel_2(request: EmbedRequest, source: RasterSource) -> bool:
    """Whether the user or the names of the bands say so; names of few bands count where the user knows the date."""
    if request.sensor is not None:
        return request.sensor.startswith("sentinel-2")
    guess = guess_sensor(source)
    told = guess is not None and guess.sensor.id.startswith("sentinel-2")
    return told and guess is not None and (guess.certain or request.date not in (None, UNKNOWN_DATE))


def _date(request: EmbedRequest, source: RasterSource) -> Optional[datetime]:
    if request.date is not None and request.date != UNKNOWN_DATE:
        return read_date(request.date)
    found = acquisition_date(source)
    return None if found is None else found.when


@dataclass(frozen=True)
class _Unchanged:
    """A part of a raster as it is on the disk now: plans that follow one another do not read it again."""

    source: RasterSource = field(compare=False)
    target: TargetGrid
    identity: str


@lru_cache(maxsize=2)
def _sampled(part: _Unchanged) -> np.ndarray:
    with WindowReader(part.source, part.target, part.source.band_numbers) as reader:
        return sample_windows(reader, part.target, windows=4).pixels()
