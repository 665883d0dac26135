"""How fast encoders ran on this machine, so that the panel can say how long a run will take."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings

_KEY = "terrapatch/rates"
# Starting the engine and loading the encoder, before the first tile
START_SECONDS = 2.0
_NEWEST_SHARE = 0.5


def expected_seconds(encoder: str, device: str, pixels: int) -> Optional[float]:
    """How long a run over some pixels will take; None where the encoder has not run on this device yet.

    Parameters
    ----------
    encoder : str
        Its id.
    device : str
        `cpu`, `cuda`, or `auto` for the one that it ran on last.
    pixels : int
        That the encoder sees, overlaps included.
    """
    stored = QgsSettings()
    if device == "auto":
        device = stored.value(f"{_KEY}/{_safe(encoder)}/device", "", type=str)
    rate = stored.value(f"{_KEY}/{_safe(encoder)}/{device}", 0.0, type=float) if device else 0.0
    return START_SECONDS + pixels / rate if rate > 0 else None


def record_rate(encoder: str, device: str, pixels: int, seconds: float) -> None:
    """Remember how long a run took. Newer runs count more than older ones."""
    stored = QgsSettings()
    working = max(seconds - START_SECONDS, 0.2 * seconds)  # a short run is mostly its start
    if working <= 0 or pixels <= 0:
        return
    key = f"{_KEY}/{_safe(encoder)}/{device}"
    before, now = stored.value(key, 0.0, type=float), pixels / working
    stored.setValue(key, now if before <= 0 else _NEWEST_SHARE * now + (1 - _NEWEST_SHARE) * before)
    stored.setValue(f"{_KEY}/{_safe(encoder)}/device", device)


def _safe(encoder: str) -> str:
    """A slash would open a group of its own in the settings."""
    return encoder.replace("/", "_").replace("\\", "_")
