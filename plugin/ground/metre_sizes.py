"""Lengths on the ground in words."""

from __future__ import annotations

from ...model.number_text import short_number

METRES_PER_DEGREE = 111_319.49  # as in model/imagery/target_grid.py


def metres_text(metres: float) -> str:
    """Such as `0.4 m`, `480 m` or `12.5 km`."""
    return f"{short_number(metres / 1000)} km" if metres >= 10_000 else f"{short_number(metres)} m"
