"""Labelled ground that all settings of a sweep are asked about: the same places, blocks and gap for each."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np

from ..labels.places import LabelledPlaces
from ..messages import Message
from ..quality.spatial_blocks import block_numbers, block_side, warnings_of_labels

_GAP_PATCHES = 1.5  # the corners of a patch are 1.41 sides apart
_GAPS_ACROSS = 8  # a gap takes no more than this part of the labelled ground


@dataclass(frozen=True)
class LabelledGround:
    """Places of known class, cut into blocks.

    Attributes
    ----------
    places : LabelledPlaces
    blocks : int array [n]
        Block of each place.
    side, gap : float
        Of a block; how far places are kept from those that they are tested on. In units of the CRS.
    warnings : tuple of str
        What makes figures from these labels weak.
    """

    places: LabelledPlaces
    blocks: np.ndarray
    side: float
    gap: float
    warnings: Tuple[str, ...]

    def digest(self) -> str:
        """Tells these places from others."""
        found = hashlib.sha256(repr((self.places.names, self.gap, self.side)).encode())
        for array in (self.places.xy, self.places.classes, self.blocks):
            found.update(np.ascontiguousarray(array).tobytes())
        return found.hexdigest()

    def gap_of(self, patch: float) -> float:
        """The gap for patches of a side: no patch holds places on both sides of it."""
        return max(self.gap, _GAP_PATCHES * patch)


def labelled_ground(places: LabelledPlaces, patches: Sequence[float]) -> LabelledGround:
    """Cut labelled places into blocks that suit patches of several sides.

    The gap is that of the largest patch, for fine patches too, so that these gain nothing from nearer neighbours;
    patches that are too large for the labelled ground are not counted, and get a gap of their own.

    Parameters
    ----------
    places : LabelledPlaces
    patches : sequence of float
        Sides of patches in units of the CRS.
    """
    extent = float(np.ptp(places.xy, axis=0).max())
    fitting = [side for side in patches if _GAP_PATCHES * side * _GAPS_ACROSS <= extent]
    largest = max(fitting, default=min(patches))
    gap = _GAP_PATCHES * largest
    side = block_side(places.xy, places.classes, gap)
    blocks = block_numbers(places.xy, side)
    told = warnings_of_labels(places.xy, places.classes, blocks, places.names, largest, places.features)
    return LabelledGround(places, blocks, side, gap, tuple(told))


def balance_line(ground: LabelledGround) -> Message:
    """How many places of each class, in words."""
    counts = np.bincount(ground.places.classes, minlength=len(ground.places.names))
    listed = [f"{name} {count}" for name, count in zip(ground.places.names, counts) if count]
    return Message(
        "{places:,} places in {blocks} blocks: {classes}",
        places=len(ground.places),
        blocks=len(np.unique(ground.blocks)),
        classes=", ".join(listed),
    )
