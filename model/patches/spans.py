"""Tiles along one axis of a raster, counted in patches.

Patches are numbered from 0 and tiles start on whole patches. Neighbouring tiles overlap; the overlap is shared out at
its middle, so that each patch comes from exactly one tile and as far from that tile's rim as can be. The last tile is
shifted inward, to see real pixels; only half an overlap around the raster is mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple


@dataclass(frozen=True)
class Span:
    """One tile along one axis, counted in patches: where it starts and which patches [first, stop) it gives."""

    start: int
    first: int
    stop: int


def overlap_patches(overlap_px: int, patch_px: int) -> int:
    """Whole patches that an overlap of pixels takes."""
    return -(-overlap_px // patch_px)


def cell_spans(cells: int, refine: int, tile: int, overlap: int) -> List[Span]:
    """`axis_spans` of an axis of `cells` cells, of which a patch has `refine`: every shift has the same tiles."""
    return axis_spans(-(-cells // refine), tile, overlap)


def refined_shifts(patch_px: int, refine: int) -> Tuple[int, ...]:
    """Pixels by which the tiles are shifted, one per refinement step, so that windows centre on cells."""
    if refine == 1:
        return (0,)
    return tuple((2 * step + 1) * (patch_px // refine) // 2 - patch_px // 2 for step in range(refine))


def axis_spans(patches: int, tile: int, overlap: int) -> List[Span]:
    """Tiles along an axis of `patches` patches: each patch is given by exactly one tile.

    With an overlap, the first and the last tile reach beyond the axis by half of it, so that patches at the raster's
    own edge keep as far from a tile's rim as all others; there is mirrored ground there. (Without this, the zero
    padding of convolutional encoders made the outermost patches of a scene a cluster of their own.)

    Parameters
    ----------
    patches, tile, overlap : int
        All in patches; overlap < tile.
    """
    margin = overlap // 2
    if patches + 2 * margin <= tile:
        return [Span(-((tile - patches) // 2) if overlap else 0, 0, patches)]
    last = patches + margin - tile
    starts = [*range(-margin, last, tile - overlap), last]
    borders = [0] + [(left + tile + right) // 2 for left, right in zip(starts, starts[1:])] + [patches]
    return [Span(start, first, stop) for start, first, stop in zip(starts, borders, borders[1:])]
