"""Lengths on the ground in words."""

from __future__ import annotations


def metres_text(metres: float) -> str:
    """Such as `0.4 m`, `480 m` or `12.5 km`."""
    return f"{metres / 1000:.3g} km" if metres >= 10_000 else f"{metres:.0f} m" if metres >= 100 else f"{metres:.3g} m"
