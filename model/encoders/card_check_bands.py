"""Whether a card's bands that are computed, and its groups of bands, go together."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Set

from ..errors import EncoderError, require_one_of
from .card_parts import INDICES, Band, BandGroup

if TYPE_CHECKING:
    from .card import EncoderCard


def check_made_bands(card: EncoderCard, where: str) -> None:
    """Check indices and groups of a card.

    Raises
    ------
    EncoderError
        At the first thing that is wrong.
    """
    for tensor in card.inputs:
        if "band_groups" in tensor.dims and (tensor.role != "mask" or not card.band_groups):
            raise EncoderError(
                "{where}: input {tensor!r} has the dimension 'band_groups', needs the role 'mask' and "
                "band_groups on the card",
                where=where,
                tensor=tensor.name,
            )
    if not card.band_groups and all(band.index is None and not band.of for band in card.bands):
        return
    if card.bands_flexible:
        raise EncoderError("{where}: bands_flexible is true, indices and band_groups need it to be false", where=where)
    if any(step.get("type") == "sensor" for step in card.scaling):
        raise EncoderError(
            "{where}: scaling 'sensor' knows measured bands alone, not indices and band_groups", where=where
        )
    names = [band.name for band in card.bands]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise EncoderError(
            "{where}: bands {twice} are there twice, indices and band_groups need different names",
            where=where,
            twice=twice,
        )
    for band in card.bands:
        _check_index(card, band, where)
    _check_groups(card, where)


def _check_index(card: EncoderCard, band: Band, where: str) -> None:
    what = f"{where}: band {band.name!r}"
    if band.index is None:
        if band.of:
            raise EncoderError(
                "{what} names bands in 'of' and has no index; name one of {indices}", what=what, indices=list(INDICES)
            )
        return
    require_one_of(f"{what}: index", band.index, INDICES, error=EncoderError)
    measured = {other.name: other for other in card.bands if other.index is None}
    if len(band.of) != 2 or not set(band.of) <= set(measured):
        first, second = INDICES[band.index]
        raise EncoderError(
            "{what} is computed from {of}, {index} needs 'of' with the names of two measured bands of "
            "the card: {first}, then {second}",
            what=what,
            of=list(band.of),
            index=band.index,
            first=first,
            second=second,
        )
    lengths = [measured[name].wavelength_um for name in band.of]
    longer_first = band.index == "ndvi"
    if None not in lengths and (lengths[0] > lengths[1]) != longer_first:  # type: ignore[operator]
        first, second = INDICES[band.index]
        raise EncoderError(
            "{what} is computed from {of} of {first_lengths:g} and {second_lengths:g} µm, {index} needs "
            "{first} first and {second} second",
            what=what,
            of=list(band.of),
            first_lengths=lengths[0],
            second_lengths=lengths[1],
            index=band.index,
            first=first,
            second=second,
        )


def _check_groups(card: EncoderCard, where: str) -> None:
    names = {band.name for band in card.bands}
    seen: Set[str] = set()
    groups = [group.name for group in card.band_groups]
    if len(set(groups)) < len(groups):
        raise EncoderError("{where}: band_groups are {groups}, need different names", where=where, groups=groups)
    optional: Set[str] = set()
    for group in card.band_groups:
        _check_group(group, names, seen, where)
        seen |= set(group.bands)
        optional |= set(group.bands) if group.fill is not None else set()
    if all(band.name in optional for band in card.bands if band.index is None):
        raise EncoderError("{where}: every band may be missing, needs one that is in no group with fill", where=where)
    for band in card.bands:
        lost = sorted(set(band.of) & optional)
        if lost and band.name not in optional:
            raise EncoderError(
                "{where}: band {band!r} is computed from {lost}, which may be missing; put it into a group with "
                "fill too",
                where=where,
                band=band.name,
                lost=lost,
            )


def _check_group(group: BandGroup, names: Set[str], seen: Set[str], where: str) -> None:
    what = f"{where}: group {group.name!r}"
    unknown = [name for name in group.bands if name not in names]
    again = [name for name in group.bands if name in seen]
    if not group.bands or unknown or again or len(set(group.bands)) < len(group.bands):
        raise EncoderError(
            "{what} holds {bands}, needs names of bands of the card, each in one group and once",
            what=what,
            bands=list(group.bands),
        )
    if group.fill is None:
        return
    values = group.fill if isinstance(group.fill, (list, tuple)) else [group.fill] * len(group.bands)
    usable = all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values)
    if not usable or len(values) != len(group.bands) or not all(map(math.isfinite, values)):
        raise EncoderError(
            "{what} has fill {fill!r}, needs a number, or one for each of its bands", what=what, fill=group.fill
        )
