"""The named formulas by which models are told when, where, how fine and in which light an image was taken.

Pure functions from dates, degrees, metres and micrometres to numbers, and the closed list of their names. Sources: the
repositories of Clay (v1, v1.5), Prithvi-EO-2.0, Galileo, OlmoEarth, DOFA and Panopticon.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Dict, Optional, Tuple

import numpy as np

from ..errors import InputError

LONGEST_WAVELENGTH_UM = 30.0
_EARLIEST_YEAR = 1970


@dataclass(frozen=True)
class Encoding:
    """What is known of a formula before it is used.

    Attributes
    ----------
    roles : tuple of str
        Input roles that it can fill.
    size : int or None
        Numbers per tile; None means one per band.
    unknown : tuple of float or None
        What stands for "not known"; None where the models have no such thing and must be told.
    per_pixel : bool
        Whether there is a number for every pixel.
    per_band : bool
        Whether there is one for every band or group of bands: which of them the raster has.
    """

    roles: Tuple[str, ...]
    size: Optional[int]
    unknown: Optional[Tuple[float, ...]]
    per_pixel: bool = False
    per_band: bool = False


ENCODINGS: Dict[str, Encoding] = {
    "clay_week_hour": Encoding(("time",), 4, (0.0, 0.0, 0.0, 0.0)),
    "clay_latlon": Encoding(("location",), 4, (0.0, 0.0, 0.0, 0.0)),
    "prithvi_year_doy": Encoding(("time",), 2, (0.0, 0.0)),
    "prithvi_latlon_deg": Encoding(("location",), 2, (0.0, 0.0)),
    "month_index": Encoding(("time",), 1, None),
    "day_month0_year": Encoding(("time",), 3, None),
    "gsd_m": Encoding(("gsd",), 1, None),
    "wavelength_um": Encoding(("wavelengths",), None, None),
    "wavelength_nm": Encoding(("wavelengths", "channel_ids"), None, None),
    "valid_is_1": Encoding(("mask",), None, None, per_pixel=True),
    "missing_is_1": Encoding(("mask",), None, None, per_pixel=True),
    "band_given_is_1": Encoding(("mask",), None, None, per_band=True),
    "band_missing_is_1": Encoding(("mask",), None, None, per_band=True),
}
DEFAULT_ENCODING = {
    "gsd": "gsd_m", "wavelengths": "wavelength_um", "channel_ids": "wavelength_nm", "mask": "valid_is_1",
}  # fmt: skip


def read_date(text: str) -> datetime:
    """An ISO date or date-time, in UTC where it says its zone; a date alone means midnight.

    Raises
    ------
    InputError
        When it is not an ISO date, or lies before 1970: no model was trained on older imagery, and such a date is
        most often a missing one that a file format wrote as zero.
    """
    try:
        when = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except ValueError:
        raise InputError(
            "date is {text!r}, needs to be a day that exists, in ISO form such as 2020-05-18", text=text
        ) from None
    if when.tzinfo is not None:
        when = when.astimezone(timezone.utc).replace(tzinfo=None)
    if when.year < _EARLIEST_YEAR:
        raise InputError(
            "date is {text!r}, needs to be {earliest_year} or later; give the day on which the imagery was taken, "
            "or 'unknown' if it is not known",
            text=text,
            earliest_year=_EARLIEST_YEAR,
        )
    return when


def encode_time(encoding: str, when: datetime) -> np.ndarray:
    """The numbers [size] that an encoding makes of a date.

    clay_week_hour: sine and cosine of ISO week · 2π/52 and of hour · 2π/24 (week 53 wraps past 2π, as in Clay);
    prithvi_year_doy: year, day of the year from 1; month_index: 0 to 11; day_month0_year: day from 1, month from 0,
    year.
    """
    if encoding == "clay_week_hour":
        week, hour = when.isocalendar()[1] * 2 * math.pi / 52, when.hour * 2 * math.pi / 24
        return np.array([math.sin(week), math.cos(week), math.sin(hour), math.cos(hour)])
    if encoding == "prithvi_year_doy":
        return np.array([when.year, when.timetuple().tm_yday], dtype=np.float64)
    if encoding == "month_index":
        return np.array([when.month - 1], dtype=np.float64)
    if encoding == "day_month0_year":
        return np.array([when.day, when.month - 1, when.year], dtype=np.float64)
    raise KeyError(encoding)


def encode_location(encoding: str, latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
    """The numbers [n, size] that an encoding makes of places.

    Parameters
    ----------
    encoding : str
        clay_latlon: sine and cosine of latitude, then of longitude; prithvi_latlon_deg: both in degrees.
    latitude, longitude : float64 arrays [n]
        Degrees; NaN stays NaN.
    """
    if encoding == "prithvi_latlon_deg":
        return np.stack([latitude, longitude], axis=1)
    if encoding == "clay_latlon":
        north, east = np.radians(latitude), np.radians(longitude)
        return np.stack([np.sin(north), np.cos(north), np.sin(east), np.cos(east)], axis=1)
    raise KeyError(encoding)


def encode_validity(encoding: str, valid: np.ndarray) -> np.ndarray:
    """Which pixels hold imagery, as a mask wants it: valid_is_1, or missing_is_1 (as masked autoencoders count)."""
    if encoding == "valid_is_1":
        return valid
    if encoding == "missing_is_1":
        return ~valid
    raise KeyError(encoding)


def encode_presence(encoding: str, given: np.ndarray) -> np.ndarray:
    """Which bands, or groups of them, the raster has, as a mask wants it: band_given_is_1, or band_missing_is_1."""
    if encoding == "band_given_is_1":
        return given
    if encoding == "band_missing_is_1":
        return ~given
    raise KeyError(encoding)


def encode_wavelengths(encoding: str, wavelengths_um: np.ndarray) -> np.ndarray:
    """Central wavelengths [bands] in µm as an encoding wants them: wavelength_um or wavelength_nm."""
    if encoding == "wavelength_um":
        return wavelengths_um
    if encoding == "wavelength_nm":
        return wavelengths_um * 1000.0
    raise KeyError(encoding)
