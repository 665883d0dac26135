"""Height and width of a tile in pixels, however they were written, and what they are where none are given."""

from __future__ import annotations

import math
from typing import List, NamedTuple, Sequence, Union

Sides = Union[int, Sequence[int]]


class TileSize(NamedTuple):
    """Pixels down and across."""

    height: int
    width: int

    @classmethod
    def of(cls, sides: Sides) -> TileSize:
        """From the side of a square, or from height and width.

        Raises
        ------
        ValueError
            When it is neither a whole number nor two of them.
        """
        pair = (sides, sides) if isinstance(sides, int) else tuple(sides)
        if len(pair) != 2 or not all(isinstance(side, int) and not isinstance(side, bool) for side in pair):
            raise ValueError(f"{sides!r} is neither a whole number nor two, height and width")
        return cls(*pair)

    @property
    def is_square(self) -> bool:
        """Whether height and width are the same."""
        return self.height == self.width

    def to_json(self) -> Union[int, List[int]]:
        """The side of a square, else [height, width]."""
        return self.height if self.is_square else [self.height, self.width]

    def __str__(self) -> str:
        return f"{self.height}" if self.is_square else f"{self.height} x {self.width}"


def default_tile(own: TileSize, least: TileSize, step: TileSize, patch: int) -> TileSize:
    """An encoder's own tile in whole patches, which may be larger ones than the encoder's.

    Parameters
    ----------
    own, least, step : TileSize
        The encoder's default and smallest tile in pixels, and the steps of tile sizes.
    patch : int
        Side of a patch in pixels.
    """
    steps = [math.lcm(patch, side) for side in step]
    sides = zip(own, least, steps)
    return TileSize(*(max(side // step * step, math.ceil(lowest / step) * step) for side, lowest, step in sides))


def default_overlap(tile: TileSize, own: int, patch: int) -> int:
    """An encoder's own overlap in pixels as whole patches, at most what leaves one patch of a tile."""
    return min(math.ceil(own / patch) * patch, max(min(tile) - patch, 0))
