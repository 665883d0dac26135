"""Lengths on the ground in words."""

from __future__ import annotations

METRES_PER_DEGREE = 111_319.49  # as in model/imagery/target_grid.py


def metres_text(metres: float) -> str:
    """Such as `0.4 m`, `480 m` or `12.5 km`."""
    return f"{metres / 1000:.3g} km" if metres >= 10_000 else f"{metres:.0f} m" if metres >= 100 else f"{metres:.3g} m"
