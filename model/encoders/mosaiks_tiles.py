"""Tiles that suit MOSAIKS encoders: for the card that is written, and for who wants to know before the fit."""

from __future__ import annotations

from typing import Tuple

MAX_TILE_PX = 1024
MOST_FEATURES = 65_536
DEFAULT_KERNEL = 3
"""Side of a filter in pixels."""


def tile_sizes(patch: int, kernel: int) -> Tuple[int, int, int]:
    """Default tile, largest tile and overlap in pixels.

    A filter reaches kernel // 2 pixels over the rim of a tile, so each of two neighbours gives up that much, in whole
    patches. 256 px keep what one run works on within the processor's cache; larger patches get tiles of 16 patches,
    lest most of a tile be overlap.
    """
    overlap = 2 * patch * -(-(kernel // 2) // patch)
    largest = MAX_TILE_PX // patch * patch
    default = min(max(-(-256 // patch), 16) * patch, largest)
    return default, largest, min(overlap, default - patch)
