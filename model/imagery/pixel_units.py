"""Whether a layer's numbers are of the kind that an encoder was trained on: reflectance, digital numbers, 8 bit, dB."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..messages import Message
from ..number_text import number_text
from .scaling import Step

# A typical pixel of each unit that a card can say, and how the unit is called
UNITS: Dict[str, Tuple[float, str]] = {
    "reflectance": (0.15, Message("reflectance (0 to 1)")),
    "dn_1e4": (1500.0, Message("digital numbers (reflectance x 10000)")),
    "uint8": (110.0, Message("8-bit numbers (0 to 255)")),
    "dB": (-12.0, Message("decibels")),
}
_DIGITAL_NUMBERS = 10.0  # a model whose typical pixel is larger wants digital numbers
_MOST_REFLECTANCE = 2.0  # clouds and snow are above 1
_MUCH_SMALLER, _MUCH_SMALLER_8_BIT = 0.05, 0.25  # parts of a typical pixel; of 8-bit pixels the range is known
_MUCH_LARGER, _MUCH_LARGER_REFLECTANCE = 10.0, 20.0
_USUAL_HIGH = 20_000.0  # reflectance x 10000 of clouds


class ExpectedPixels(NamedTuple):
    """A typical pixel of the imagery that a model was trained on, and a phrase for it."""

    level: float
    phrase: str


@dataclass(frozen=True)
class UnitMismatch:
    """Pixels of another kind than a model wants.

    Attributes
    ----------
    low, high : float
        2nd and 98th percentile of the pixels.
    looks_like : str
    multiply : float or None
        What brings them to the model's unit, where the numbers tell.
    """

    low: float
    high: float
    looks_like: str
    multiply: Optional[float]


def expected_pixels(steps: Sequence[Step], unit: Optional[str] = None) -> Optional[ExpectedPixels]:
    """What pixels a model wants, by the steps that scale them, or by the unit that its card says.

    Steps are read backwards: a z-score tells the typical pixel, a min-max the range, a division the reflectance.

    Parameters
    ----------
    steps : sequence of scaling steps
        Without `sensor`; steps that are measured on the layer tell nothing.
    unit : str or None
        One of `UNITS`.
    """
    gain, bias = 1.0, 0.0  # what a pixel has become so far: gain * pixel + bias
    level: Optional[float] = None
    phrase = ""
    for step in steps:
        kind = step["type"]
        if kind == "offset":
            bias -= _mean(step, "value")
        elif kind == "scale":
            gain, bias = gain / _mean(step, "value"), bias / _mean(step, "value")
            level, phrase = (0.1 - bias) / gain, ""
        elif kind == "min-max":
            least, most = ((_mean(step, key) - bias) / gain for key in ("minimum", "maximum"))
            level, phrase = (
                least + 0.4 * (most - least),
                Message("numbers from {least} to {most}", least=_short(least), most=_short(most)),
            )
            width = _mean(step, "maximum") - _mean(step, "minimum")
            gain, bias = gain / width, (bias - _mean(step, "minimum")) / width
        elif kind == "z-score":
            level, phrase = (_mean(step, "mean") - bias) / gain, ""
            break
        elif not kind.startswith("clip"):
            return None  # measured on the layer, or no straight line
    if unit is not None:
        typical, called = UNITS[unit]
        return ExpectedPixels(typical if level is None else level, called)
    if level is None:
        return None
    if not phrase and level >= _DIGITAL_NUMBERS:
        phrase = Message("digital numbers around {level}", level=_short(level))
    return ExpectedPixels(level, phrase or Message("numbers such as reflectance around {level}", level=_short(level)))


def unit_mismatch(expected: ExpectedPixels, pixels: np.ndarray, dtype: np.dtype) -> Optional[UnitMismatch]:
    """Tell pixels that are far from what a model wants; None where they may be right.

    Parameters
    ----------
    expected : ExpectedPixels
    pixels : array [bands, n]
        A sample of the layer, after subtraction and multiplication.
    dtype : numpy dtype
        Of the raster.
    """
    # by order, not by np.percentile: that loads numpy.ma, which takes longer than all else before the first tile
    ends = (pixels.size - 1) // 50, (pixels.size - 1) * 49 // 50
    low, high = (float(value) for value in np.partition(pixels, ends, axis=None)[list(ends)])
    level, eight_bit = expected.level, dtype == np.uint8
    if level < 0:
        return UnitMismatch(low, high, Message("power or amplitude, not decibels"), None) if low >= 0 else None
    if level == 0:
        return None
    if high < (_MUCH_SMALLER_8_BIT if eight_bit else _MUCH_SMALLER) * level:
        if eight_bit:
            return UnitMismatch(low, high, Message("8-bit numbers"), None)
        reflectance = 0 < high <= _MOST_REFLECTANCE
        factor = 255.0 if level < 400 else 10_000.0
        return UnitMismatch(
            low, high, Message("reflectance or otherwise scaled already"), factor if reflectance else None
        )
    if level >= _DIGITAL_NUMBERS:
        too_large = high > _MUCH_LARGER * level
        return UnitMismatch(low, high, Message("digital numbers of another scale"), None) if too_large else None
    if high <= max(2 * _MOST_REFLECTANCE, _MUCH_LARGER_REFLECTANCE * level):
        return None
    if eight_bit:
        return UnitMismatch(low, high, Message("8-bit numbers"), None)
    if high <= 100 * _MOST_REFLECTANCE:
        return UnitMismatch(low, high, Message("reflectance in percent"), 0.01)
    return UnitMismatch(
        low, high, Message("digital numbers (reflectance x 10000)"), 1e-4 if high <= _USUAL_HIGH else None
    )


def _mean(step: Step, key: str) -> float:
    values: Any = step[key]
    return float(np.mean(values)) or 1e-12


def _short(value: float) -> str:
    return number_text(value) if abs(value) >= _DIGITAL_NUMBERS else f"{value:.3g}"
