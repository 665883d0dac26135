"""Pixel values to what an encoder expects: the scaling steps of a card, made quick.

A chain of steps is applied as it is written, in float64, to whatever is cheapest: to every possible value once where
there are few (8 and 16 bit integers, through a table), as one multiply-add where no step clips or takes logarithms,
else to the pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..errors import EncoderError

if TYPE_CHECKING:
    from .made_bands import MadeBands

Step = Mapping[str, Any]
LEAST_POWER = 1e-10


@dataclass(frozen=True)
class PixelScaling:
    """Scaling steps bound to a number of bands, with layer statistics filled in.

    Parameters
    ----------
    steps : sequence of mappings
        `value_scaling` steps of the STAC Machine Learning Model extension: min-max, z-score, clip, clip-min, clip-max,
        offset (x - value), scale (x / value), and processing with the expression log10, or decibel: 10 log10 of power,
        no less than 1e-10. Values are numbers, or lists with one number per band. `percentiles`, `sensor`
        and `eight-bit` must have been bound to a layer before.
    bands : int
        Number of bands that are read.
    made : MadeBands, optional
        Where a model gets other bands as well: how they come about.
    """

    steps: Tuple[Step, ...]
    bands: int
    made: Optional[MadeBands] = None

    def __post_init__(self) -> None:
        for step in self.steps:
            for key, value in step.items():
                if isinstance(value, (list, tuple)) and len(value) != self.bands:
                    raise EncoderError(
                        "scaling {type!r} has {value_count} values for {key}, needs one or {bands} "
                        "(one per band); mend the encoder's card or choose as many bands",
                        type=step["type"],
                        value_count=len(value),
                        key=key,
                        bands=self.bands,
                    )

    @property
    def given(self) -> int:
        """Number of bands that the model gets."""
        return self.bands if self.made is None else self.made.bands

    def apply(self, values: np.ndarray) -> np.ndarray:
        """Scale values [bands, ...] and return float64 of the same shape: the plain definition."""
        result = np.asarray(values, dtype=np.float64)
        per_band = (self.bands,) + (1,) * (result.ndim - 1)

        def number(step: Step, key: str) -> np.ndarray:
            value = np.asarray(step[key], dtype=np.float64)
            return value.reshape(per_band) if value.ndim else value

        for step in self.steps:
            kind = step["type"]
            if kind == "min-max":
                low, high = number(step, "minimum"), number(step, "maximum")
                result = (result - low) / _nonzero(high - low)
            elif kind == "z-score":
                result = (result - number(step, "mean")) / _nonzero(number(step, "stddev"))
            elif kind == "clip":
                result = np.clip(result, number(step, "minimum"), number(step, "maximum"))
            elif kind == "clip-min":
                result = np.maximum(result, number(step, "minimum"))
            elif kind == "clip-max":
                result = np.minimum(result, number(step, "maximum"))
            elif kind == "offset":
                result = result - number(step, "value")
            elif kind == "scale":
                result = result / _nonzero(number(step, "value"))
            elif kind == "processing":
                result = _processed(result, str(step["expression"]))
            else:
                raise EncoderError("scaling {kind!r} is not bound to a layer or is unknown", kind=kind)
        return result


class PixelScaler:
    """Applies a `PixelScaling` to raw tiles of one dtype, into a float32 buffer.

    Parameters
    ----------
    scaling : PixelScaling
    dtype : numpy dtype
        Of the raw pixels.

    Attributes
    ----------
    bands : int
        That the model gets.
    dtype : numpy dtype
        Of the scaled pixels.
    """

    takes_many = False

    def __init__(self, scaling: PixelScaling, dtype: np.dtype) -> None:
        self.bands, self.dtype = scaling.given, np.dtype("float32")
        self._scaling = scaling
        self._dtype = np.dtype(dtype)
        self._affine: Optional[Tuple[np.ndarray, np.ndarray]] = None
        self._table: Optional[np.ndarray] = None
        bends = any(step["type"].startswith("clip") or step["type"] == "processing" for step in scaling.steps)
        # a wide type may hold numbers whose offset float32 would lose: those take the plain way, in float64
        if not bends and (self._dtype.itemsize <= 2 or self._dtype == np.float32):
            self._affine = _multiply_add(scaling)
        elif self._dtype.kind in "ui" and self._dtype.itemsize <= 2:
            info = np.iinfo(self._dtype)
            every_value = np.arange(info.min, info.max + 1)
            self._table = scaling.apply(np.broadcast_to(every_value, (scaling.bands, every_value.size))).astype(
                np.float32
            )
            # a signed value read as unsigned indexes the table from the middle on
            self._table = np.roll(self._table, int(info.min), axis=1)

    def into(self, raw: np.ndarray, valid: Optional[np.ndarray], out: np.ndarray) -> None:
        """Scale raw [bands, h, w] into out [given, h, w] float32; invalid pixels become 0, the scaled mean.

        Parameters
        ----------
        raw : array [bands, h, w]
        valid : bool array [h, w] or None
            None means that all are valid.
        out : float32 array [given, h, w]
            All bands that the model gets.
        """
        if self._scaling.made is None:
            self._scale(raw, out)
        else:
            scaled = np.empty(raw.shape, dtype=np.float32)
            self._scale(raw, scaled)
            self._scaling.made.into(raw, scaled, out)
        if valid is not None:
            out[:, ~valid] = 0.0

    def _scale(self, raw: np.ndarray, out: np.ndarray) -> None:
        """Scale raw [bands, h, w] into out of the same shape, valid or not."""
        if self._affine is not None:
            gain, bias = self._affine
            np.copyto(out, raw, casting="unsafe")  # converting first was measured faster than multiplying mixed types
            np.multiply(out, gain[:, None, None], out=out)
            np.add(out, bias[:, None, None], out=out)
        elif self._table is not None:
            index = raw.view(self._dtype.str.replace("i", "u")) if self._dtype.kind == "i" else raw
            for band in range(len(raw)):
                np.take(self._table[band], index[band], out=out[band], mode="clip")
        else:
            with np.errstate(over="ignore", invalid="ignore"):
                out[...] = self._scaling.apply(raw)


def bind_percentiles(
    steps: Sequence[Step], samples: np.ndarray, bands: int
) -> Tuple[PixelScaling, List[Dict[str, Any]]]:
    """Replace `percentiles` steps by min-max and clip with numbers measured on a layer.

    Parameters
    ----------
    steps : sequence of mappings
        The card's scaling.
    samples : array [bands, n]
        Valid pixel values drawn from the layer.
    bands : int

    Returns
    -------
    scaling : PixelScaling
    bound : list of dict
        The steps with numbers, as they are written into the set.
    """
    bound: List[Dict[str, Any]] = []
    for step in steps:
        if step["type"] != "percentiles":
            bound.append(dict(step))
            continue
        partly = PixelScaling(tuple(bound), bands).apply(samples)
        low, high = np.percentile(partly, [float(step["low"]), float(step["high"])], axis=1)
        high = np.where(high > low, high, low + 1.0)
        bound.append({"type": "min-max", "minimum": low.tolist(), "maximum": high.tolist()})
        bound.append({"type": "clip", "minimum": 0.0, "maximum": 1.0})
    return PixelScaling(tuple(bound), bands), bound


def for_pixels(steps: Sequence[Step], dtype: np.dtype) -> List[Step]:
    """Replace `eight-bit` steps by what they mean for pixels of a type: nothing for 8-bit ones, else a stretch."""
    ready: List[Step] = []
    for step in steps:
        if step["type"] != "eight-bit":
            ready.append(step)
        elif dtype != np.uint8:
            ready += [{"type": "percentiles", "low": 2, "high": 98}, {"type": "scale", "value": 1 / 255}]
    return ready


def needs_layer_statistics(steps: Sequence[Step]) -> bool:
    """Whether the scaling cannot be bound without looking at the layer."""
    return any(step["type"] == "percentiles" for step in steps)


def is_affine(step: Step) -> bool:
    """Whether a step only multiplies and adds."""
    return step["type"] in ("min-max", "z-score", "offset", "scale")


def affine_step(step: Step) -> Tuple[np.ndarray, np.ndarray]:
    """Gain and bias, float64, of a step that only multiplies and adds: one number, or one for each band."""
    number = {key: np.asarray(value, dtype=np.float64) for key, value in step.items() if key != "type"}
    if step["type"] == "min-max":
        gain = 1.0 / _nonzero(number["maximum"] - number["minimum"])
        return gain, -number["minimum"] * gain
    if step["type"] == "z-score":
        gain = 1.0 / _nonzero(number["stddev"])
        return gain, -number["mean"] * gain
    if step["type"] == "offset":
        return np.ones(()), -number["value"]
    return 1.0 / _nonzero(number["value"]), np.zeros(())


def _processed(values: np.ndarray, expression: str) -> np.ndarray:
    """log10, or decibels of linear power; values that are not power become the floor (1e-10, -100 dB), as in Clay."""
    logarithm = np.log10(np.maximum(values, LEAST_POWER))
    if expression == "log10":
        return logarithm
    if expression == "decibel":
        return 10.0 * logarithm
    raise EncoderError(
        "scaling expression {expression!r} is unknown, known are log10 and decibel; mend the card",
        expression=expression,
    )


def _nonzero(divisor: np.ndarray) -> np.ndarray:
    """A constant band has a range or deviation of zero: leave it unscaled rather than divide by zero."""
    return np.where(divisor == 0, 1.0, divisor)


def _multiply_add(scaling: PixelScaling) -> Tuple[np.ndarray, np.ndarray]:
    """Fold steps without clipping into gain and bias per band, float32 [bands] each."""
    zero = scaling.apply(np.zeros((scaling.bands, 1)))
    one = scaling.apply(np.ones((scaling.bands, 1)))
    return (one - zero)[:, 0].astype(np.float32), zero[:, 0].astype(np.float32)
