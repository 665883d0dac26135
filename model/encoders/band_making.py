"""Bands of a card that are made, not read: indices of other bands, and groups that are filled where they lack."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Mapping, Sequence, Set, Tuple

from ..imagery.made_bands import DerivedBand, FilledBand, MadeBands
from ..imagery.scaling import Step
from ..listing import listed
from ..messages import Message
from .card import EncoderCard
from .card_parts import Band, BandGroup


def measured_bands(card: EncoderCard) -> Tuple[Band, ...]:
    """The bands of a card that a raster can hold: all that are not computed from others."""
    return tuple(band for band in card.bands if band.index is None)


def optional_names(card: EncoderCard) -> FrozenSet[str]:
    """Names of the bands that may be missing."""
    return frozenset(name for group in _optional(card) for name in group.bands)


def filled_names(card: EncoderCard, missing: Set[str]) -> Tuple[str, ...]:
    """Names of the bands that are filled where some are missing: whole groups, and what is computed from them.

    In the card's order; `missing` must hold optional bands alone.
    """
    filled: Set[str] = set(missing)
    while True:
        lost = {band.name for band in card.bands if set(band.of) & filled}
        groups = {name for group in _optional(card) if set(group.bands) & (filled | lost) for name in group.bands}
        if groups <= filled:
            return tuple(band.name for band in card.bands if band.name in filled)
        filled |= groups


def is_made(card: EncoderCard, filled: Sequence[str]) -> bool:
    """Whether any band of a run is not read."""
    return bool(filled) or any(band.index is not None for band in card.bands)


def read_positions(card: EncoderCard, filled: Sequence[str]) -> Tuple[int, ...]:
    """Positions among the card's bands of those that are read from the raster."""
    return tuple(at for at, band in enumerate(card.bands) if band.index is None and band.name not in filled)


def how_made(card: EncoderCard, filled: Sequence[str]) -> Dict[str, str]:
    """What becomes of each band that is not read: 'filled' or 'derived', by its name."""
    return {
        band.name: "filled" if band.name in filled else "derived"
        for band in card.bands
        if band.name in filled or band.index is not None
    }


def making_told(card: EncoderCard, filled: Sequence[str]) -> List[str]:
    """Phrases on what is computed and what is filled."""
    computed: List[str] = [
        Message("{band} computed from {of}", band=band.name, of=listed(band.of))
        for band in card.bands
        if band.index is not None and band.name not in filled
    ]
    return computed + filling_told(card, filled)


def filling_told(card: EncoderCard, filled: Sequence[str]) -> List[str]:
    """A phrase on each group that is filled."""
    told: List[str] = []
    for group in _optional(card):
        if set(group.bands) & set(filled):
            values = sorted(set(_fill_values(group).values()))
            bands = ", ".join(group.bands)
            if len(values) == 1:
                told.append(
                    Message(
                        "{bands} (group {group}) filled with {found:g}", bands=bands, group=group.name, found=values[0]
                    )
                )
            else:
                told.append(
                    Message("{bands} (group {group}) filled with the card's values", bands=bands, group=group.name)
                )
    return told


def made_bands(
    card: EncoderCard, filled: Sequence[str], steps: Sequence[Step], unit_steps: Sequence[Step]
) -> MadeBands:
    """How the bands of a run come about.

    Parameters
    ----------
    card : EncoderCard
    filled : sequence of str
        Names of the bands that are filled.
    steps : sequence of scaling steps
        The card's. Those with one number for each band apply to an index with its own number; those with one number for
        all bands are for pixels, and leave an index as it is.
    unit_steps : sequence of scaling steps
        What goes before them: an offset and a factor.
    """
    read = read_positions(card, filled)
    place = {card.bands[at].name: number for number, at in enumerate(read)}
    values = {name: value for group in _optional(card) for name, value in _fill_values(group).items()}
    derived = tuple(
        DerivedBand(at, place[band.of[0]], place[band.of[1]], tuple(_own_steps(steps, at)))
        for at, band in enumerate(card.bands)
        if band.index is not None and band.name not in filled
    )
    gaps = tuple(FilledBand(at, values[band.name]) for at, band in enumerate(card.bands) if band.name in filled)
    return MadeBands(read, derived, gaps, tuple(unit_steps))


def steps_of_read(card: EncoderCard, filled: Sequence[str], steps: Sequence[Step]) -> List[Step]:
    """A card's scaling steps for the bands that are read: lists keep these bands' numbers alone."""
    if not is_made(card, filled):
        return list(steps)
    read = read_positions(card, filled)
    return [{key: _some(value, read, len(card.bands)) for key, value in step.items()} for step in steps]


def _optional(card: EncoderCard) -> Tuple[BandGroup, ...]:
    return tuple(group for group in card.band_groups if group.fill is not None)


def _fill_values(group: BandGroup) -> Mapping[str, float]:
    values = group.fill if isinstance(group.fill, (list, tuple)) else [group.fill] * len(group.bands)
    return dict(zip(group.bands, map(float, values)))


def _own_steps(steps: Sequence[Step], position: int) -> List[Step]:
    """The steps that hold a number for the band at a position, with that number alone."""
    return [
        {key: value[position] if isinstance(value, (list, tuple)) else value for key, value in step.items()}
        for step in steps
        if any(isinstance(value, (list, tuple)) for value in step.values())
    ]


def _some(value: Any, positions: Sequence[int], count: int) -> Any:
    if isinstance(value, (list, tuple)) and len(value) == count:
        return [value[at] for at in positions]
    return value
