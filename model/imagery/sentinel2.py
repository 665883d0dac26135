"""Whether the numbers of a Sentinel-2 raster carry the offset of newer processing baselines.

Since processing baseline 04.00 (25 January 2022, and older scenes that were processed anew) level 1C and 2A products
hold reflectance x 10000 + 1000. Providers differ in whether they take the 1000 off, and what they write about it has
been wrong often enough that the pixels have a say too: ground that is darker than reflectance -0.01 is very rare, so
that many numbers well below 1000 mean that there is no offset. Source: Sentinel-2 products specification,
BOA_ADD_OFFSET and RADIO_ADD_OFFSET.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple, Optional, Tuple

import numpy as np

from ..messages import Message
from ..number_text import number_text
from .dates import acquisition_date
from .source import RasterSource, product_text

OFFSET = 1000
FIRST_BASELINE = (4, 0)
FIRST_DAY = datetime(2022, 1, 25)
_PRODUCT = re.compile(r"S2[A-D]_MSIL(?:1C|2A)_\d{8}T\d{6}_N(\d\d)(\d\d)_", re.IGNORECASE)
_SENTINEL_2 = re.compile(r"sentinel[-_ ]?2|S2[A-D]_|(?<![A-Z0-9])T\d\d[A-Z]{3}_\d{8}T\d{6}|S2MSI", re.IGNORECASE)
_BASELINE_TAG = re.compile(r"processing_?baseline$", re.IGNORECASE)
_APPLIED_TAG = re.compile(r"offset_?applied$", re.IGNORECASE)
_WELL_BELOW, _RARE = 0.9 * OFFSET, 0.02  # share of the pixels of any band
_MOST_REFLECTANCE = 2.0


class PixelOffset(NamedTuple):
    """What to subtract from pixels before anything else, and a sentence for people (empty: nothing worth telling)."""

    value: float
    reason: str


NONE = PixelOffset(0.0, "")


def has_candidate(source: RasterSource, told: bool = False) -> bool:
    """Whether a raster may carry the offset, as far as can be told without its pixels.

    Parameters
    ----------
    source : RasterSource
    told : bool
        Whether more than its name and tags says that it is Sentinel-2: the user, or the names of its bands.
    """
    return (told or _says_sentinel_2(source)) and source.dtype != np.uint8


def pixel_offset(
    source: RasterSource, values: Optional[np.ndarray], told: bool = False, when: Optional[datetime] = None
) -> PixelOffset:
    """The offset of a raster: 1000 where metadata says so and the pixels do not speak against it; 0.1 of reflectance.

    Where metadata leaves it open, nothing is subtracted, and the reason says what the pixels look like.

    Parameters
    ----------
    source : RasterSource
    values : array [bands, n] or None
        Valid pixels of the bands that are used.
    told : bool
        As of `has_candidate`.
    when : datetime or None
        When it was taken, where more than its name and tags is known; None means these.
    """
    if not has_candidate(source, told) or _is_applied(source):
        return NONE
    baseline = processing_baseline(source)
    if when is None:
        found = acquisition_date(source)
        when = None if found is None else found.when
    new = baseline >= FIRST_BASELINE if baseline is not None else when is None or when >= FIRST_DAY
    if not new or values is None or not values.size:
        return NONE
    reflectance = bool(values.max() <= _MOST_REFLECTANCE)
    if source.rescaled and not reflectance:
        return NONE
    unit = 1 / 10_000 if reflectance else 1.0
    offset, well_below = OFFSET * unit, _WELL_BELOW * unit
    darkest = float(np.percentile(values, 0.1, axis=1).min())
    below = float((values < well_below).mean(axis=1).max())
    dark = f"{darkest:.2g}" if reflectance else number_text(darkest)
    if baseline is None:
        return NONE if below > _RARE else PixelOffset(0.0, _unsure(source, offset, dark))
    number = f"{baseline[0]:02d}.{baseline[1]:02d}"
    if below > _RARE:
        text = Message(
            "{raster} is of Sentinel-2's processing baseline {number}, which adds {offset:g}, but {below:.0%} of "
            "a band lie below {well_below:g}: it was taken off already; give --subtract {offset:g} if not",
            raster=source.path,
            number=number,
            offset=offset,
            below=below,
            well_below=well_below,
        )
        return PixelOffset(0.0, text)
    text = Message(
        "{offset:g} is subtracted from the pixels: Sentinel-2's processing baseline {number} adds it (the "
        "darkest are {dark}); give --subtract 0 to leave them",
        offset=offset,
        number=number,
        dark=dark,
    )
    return PixelOffset(float(offset), text)


def _unsure(source: RasterSource, offset: float, dark: str) -> Message:
    """What is told where the pixels speak for the offset, and nothing else tells."""
    return Message(
        "{raster} looks like Sentinel-2 since 25 January 2022, with {offset:g} added to its numbers (the "
        "darkest are {dark}), but does not say its processing baseline; if it is, give --subtract {offset:g}, "
        "or subtract it from the layer",
        raster=source.path,
        offset=offset,
        dark=dark,
    )


def processing_baseline(source: RasterSource) -> Optional[Tuple[int, int]]:
    """Sentinel-2's processing baseline by tags or by the name of the product, such as (4, 0); None where unknown."""
    for key, value in source.tags.items():
        number = re.match(r"\s*0?(\d{1,2})\.(\d\d)\s*$", value)
        if _BASELINE_TAG.search(key) and number:
            return int(number.group(1)), int(number.group(2))
    named = _PRODUCT.search(product_text(source))
    return (int(named.group(1)), int(named.group(2))) if named else None


def _says_sentinel_2(source: RasterSource) -> bool:
    return _SENTINEL_2.search(product_text(source)) is not None


def _is_applied(source: RasterSource) -> bool:
    """Whether a tag says that the offset was taken off, such as boa_offset_applied."""
    return any(_APPLIED_TAG.search(key) and value.strip().lower() == "true" for key, value in source.tags.items())
