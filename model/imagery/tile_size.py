"""Height and width of a tile in pixels, however they were written: one number for a square, or two."""

from __future__ import annotations

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
