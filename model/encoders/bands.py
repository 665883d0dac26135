"""Which bands of a raster an encoder gets, and in which order."""

from __future__ import annotations

import math
from typing import List, NamedTuple, Optional, Tuple

from ..errors import InputError
from ..imagery.sensors import guess_sensor
from ..imagery.source import RasterSource
from .card import EncoderCard

_SAME_COLOUR_UM, _SAME_COLOUR_SHARE = 0.025, 0.04


class BandChoice(NamedTuple):
    """Band numbers in the encoder's order, and a sentence on how they were chosen."""

    bands: Tuple[int, ...]
    reason: str


def choose_bands(card: EncoderCard, source: RasterSource, wanted: Optional[Tuple[int, ...]]) -> BandChoice:
    """The user's bands, else those whose names, colours or wavelengths match the card, else the first ones.

    Raises
    ------
    InputError
        When a band does not exist or is alpha, or their number is not what the encoder needs.
    """
    need = None if card.bands_flexible else len(card.bands)
    names = ", ".join(band.name for band in card.bands)
    if wanted is not None:
        for band in wanted:
            source.position(band)
        if not wanted or (need is not None and len(wanted) != need):
            raise InputError(
                f"{len(wanted)} bands were given, encoder {card.id} needs {need or 'at least 1'}"
                + (f" ({names})" if need else ""),
                "bands_count",
                given=len(wanted),
                needed=need,
            )
        return BandChoice(tuple(wanted), "as given")
    if need is None:
        return BandChoice(source.band_numbers, "all bands")
    for labels, kind in ((source.band_names, "names"), (source.color_names, "colours")):
        found = _by_label(card, source.band_numbers, labels)
        if found is not None:
            return BandChoice(found, f"by their {kind}")
    sensed = _by_wavelength(card, source)
    if sensed is not None:
        return sensed
    if source.bands < need:
        raise InputError(
            f"{source.path} has {source.bands} band(s), encoder {card.id} needs {need} ({names}); "
            f"choose bands yourself (one may be named more than once, such as "
            f"{','.join([str(source.band_numbers[0])] * need)}), "
            f"or use encoder mosaiks, which takes any",
            "bands_too_few",
            found=source.bands,
            needed=[band.name for band in card.bands],
            missing=_not_labelled(card, source),
        )
    chosen = source.band_numbers[:need]
    return BandChoice(chosen, f"bands {', '.join(map(str, chosen))} taken in order as {names}; give bands to choose")


def _not_labelled(card: EncoderCard, source: RasterSource) -> List[str]:
    """Bands of the card that no band of the raster is named or coloured like."""
    labels = {label.strip().lower() for label in (*source.band_names, *source.color_names)}
    return [band.name for band in card.bands if band.name.lower() not in labels]


def _by_label(card: EncoderCard, numbers: Tuple[int, ...], labels: Tuple[str, ...]) -> Optional[Tuple[int, ...]]:
    labelled = {label.strip().lower(): number for number, label in reversed(list(zip(numbers, labels)))}
    found = [labelled.get(band.name.lower()) for band in card.bands]
    return tuple(band for band in found if band is not None) if found and None not in found else None


def _by_wavelength(card: EncoderCard, source: RasterSource) -> Optional[BandChoice]:
    """Bands of the layer's sensor that have the card's wavelengths."""
    wanted = [band.wavelength_um for band in card.bands]
    guess = guess_sensor(source) if wanted and None not in wanted else None
    if guess is None:
        return None
    found = []
    for wavelength in (value for value in wanted if value is not None):
        near = [(abs(guess.sensor.band(name).wavelength_um - wavelength), band) for name, band in guess.bands.items()]
        distance, band = min(near, default=(math.inf, 0))
        if distance > max(_SAME_COLOUR_UM, _SAME_COLOUR_SHARE * wavelength):
            return None
        found.append(band)
    return BandChoice(tuple(found), f"by their wavelengths ({guess.reason})") if len(set(found)) == len(found) else None
