"""What pixels a model seems to want, by the element type of its input alone."""

from __future__ import annotations

from typing import Any, Mapping, NamedTuple, Tuple

import numpy as np

from ..messages import Message


class ScalingGuess(NamedTuple):
    """Scaling steps of a card, and a sentence on what they assume."""

    steps: Tuple[Mapping[str, Any], ...]
    sentence: str


_STRETCHED = ScalingGuess(
    ({"type": "percentiles", "low": 2, "high": 98},),
    Message("the layer's 2nd to 98th percentile is mapped to 0..1; write the training statistics into the card"),
)
_BYTES = ScalingGuess(
    ({"type": "eight-bit"},),
    Message(
        "the input takes uint8, so pixels of 8-bit imagery go in as they are, 0..255, and of other imagery the 2nd "
        "to 98th percentile is mapped to 0..255"
    ),
)
_SIGNED_BYTES = ScalingGuess(
    ({"type": "eight-bit"}, {"type": "offset", "value": 128}),
    Message(
        "the input takes int8, so pixels of 8-bit imagery go in less 128, -128..127, and other imagery is mapped to "
        "that range; write offset 0 into the card where the model wants 0..127"
    ),
)


def guess_scaling(dtype: np.dtype) -> ScalingGuess:
    """The scaling to propose for an image input: whole numbers are taken for plain pixel values."""
    if dtype == np.uint8:
        return _BYTES
    if dtype == np.int8:
        return _SIGNED_BYTES
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        return ScalingGuess(
            (),
            Message(
                "the input takes {dtype}, so pixels go in as they are, rounded and clipped to {min}..{max}",
                dtype=dtype.name,
                min=limits.min,
                max=limits.max,
            ),
        )
    return _STRETCHED


def plausible_pixels(normal: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Standard normal numbers as pixels that an input of this type may get: around 128 for 8 bits, 2,000 for more."""
    if dtype.kind not in "iu":
        return normal
    if dtype.itemsize == 1:
        return normal * 40.0 + (128.0 if dtype.kind == "u" else 0.0)
    return normal * 600.0 + 2000.0
