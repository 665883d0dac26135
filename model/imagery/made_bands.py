"""Bands of a model that no band of the raster holds: indices computed from others, and constants for what is missing.

Everything here goes by positions; which bands a card names is decided in `encoders.band_making`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from .scaling import PixelScaling, Step


@dataclass(frozen=True)
class DerivedBand:
    """A normalised difference of two of the bands that are read: (first - second) / (first + second).

    Attributes
    ----------
    position : int
        Among the model's bands, from 0.
    first, second : int
        Positions among the bands that are read.
    steps : tuple of scaling steps
        What the index goes through on its way to the model.
    """

    position: int
    first: int
    second: int
    steps: Tuple[Step, ...] = ()


@dataclass(frozen=True)
class FilledBand:
    """A band that is one value everywhere, in the model's own units."""

    position: int
    value: float


@dataclass(frozen=True)
class MadeBands:
    """How the bands of a model come about where not every one of them is read.

    Attributes
    ----------
    read : tuple of int
        For each band that is read, its position among the model's bands.
    derived : tuple of DerivedBand
    filled : tuple of FilledBand
    unit_steps : tuple of scaling steps
        What turns raw pixels into the unit in which indices are computed: an offset, a factor.
    """

    read: Tuple[int, ...]
    derived: Tuple[DerivedBand, ...] = ()
    filled: Tuple[FilledBand, ...] = ()
    unit_steps: Tuple[Step, ...] = ()

    @property
    def bands(self) -> int:
        """How many bands the model gets."""
        return len(self.read) + len(self.derived) + len(self.filled)

    def into(self, raw: np.ndarray, scaled: np.ndarray, out: np.ndarray) -> None:
        """Put a tile together.

        Parameters
        ----------
        raw : array [read, h, w]
            Pixels as they were read.
        scaled : float32 array [read, h, w]
            The same, scaled.
        out : float32 array [bands, h, w]
        """
        out[list(self.read)] = scaled
        with np.errstate(over="ignore", invalid="ignore"):  # of invalid pixels
            self._derive(raw, out)
        for gap in self.filled:
            out[gap.position] = gap.value

    def _derive(self, raw: np.ndarray, out: np.ndarray) -> None:
        for made in self.derived:
            ends = raw[[made.first, made.second]]
            first, second = PixelScaling(self.unit_steps, 2).apply(ends)
            out[made.position] = PixelScaling(made.steps, 1).apply(normalised_difference(first, second)[None])[0]


def normalised_difference(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(first - second) / (first + second) in float64, from -1 to 1; 0 where the sum is 0."""
    total = first + second
    ratio = np.divide(first - second, total, out=np.zeros(total.shape), where=total != 0)
    return np.clip(ratio, -1.0, 1.0)  # beyond only where one of them is negative, as dark pixels are after an offset
