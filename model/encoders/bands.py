"""Which bands of a raster an encoder gets, and in which order."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce
from typing import List, NamedTuple, Optional, Sequence, Tuple, Union

from ..errors import InputError
from ..imagery.source import RasterSource, product_text
from ..messages import Message
from ..name_lists import shown_name
from .band_making import filled_names, making_told, measured_bands, optional_names, read_positions
from .band_matching import BandMatch, band_called, match_bands
from .card import EncoderCard
from .card_parts import Band

BandReference = Union[int, str]
_NOTHING = BandMatch((), (), "", False)
_COUNTED = re.compile(r"(?:band|channel)?[\s_]*0*(\d+)", re.IGNORECASE)
_COLOURS = ("red", "green", "blue")
# Four bands of 16 bits without names, of a file that is called so, are blue, green, red and near infrared
_FOUR_BANDS = ("blue", "green", "red", "nir")
_FOUR_BAND_PRODUCT = re.compile(
    r"sentinel-?_?2|planet_?scope|(?<![a-z0-9])(s2[abc]?|psscene|ps2|ps2\.sd|psb\.sd|analyticms(_sr)?)(?![a-z0-9])",
    re.IGNORECASE,
)
IN_ORDER, BY_FILE_NAME = "bands_in_order", "bands_by_file_name"
_KINDS = {"names": Message("names"), "colours": Message("colours"), "wavelengths": Message("wavelengths")}


class BandChoice(NamedTuple):
    """Band numbers in the encoder's order, and a sentence on how they were chosen.

    Attributes
    ----------
    bands : tuple of int
        Of the bands that are read.
    reason : str
    doubt : str
        Empty, or the code of a notice that asks people to check them: `bands_in_order`, for want of anything that tells
        the bands apart, or `bands_by_file_name`, what files that are called so mostly hold.
    filled : tuple of str
        Names of the encoder's bands that the layer does not have and the card fills.
    """

    bands: Tuple[int, ...]
    reason: str
    doubt: str = ""
    filled: Tuple[str, ...] = ()

    def of_encoder(self, card: EncoderCard) -> Tuple[Optional[int], ...]:
        """For each of an encoder's bands the number of the layer's, None where it is computed or filled."""
        if card.bands_flexible or len(self.bands) == len(card.bands):
            return self.bands
        found: List[Optional[int]] = [None] * len(card.bands)
        for at, number in zip(read_positions(card, self.filled), self.bands):
            found[at] = number
        return tuple(found)


def choose_bands(card: EncoderCard, source: RasterSource, wanted: Optional[Sequence[BandReference]]) -> BandChoice:
    """The user's bands, else those whose names, colours or wavelengths match the card, else the first ones.

    Where the raster says nothing of its bands, those count that its layer is shown by, then the name of its file. Where
    it says what its bands are, that is believed: a band that the encoder needs and the raster lacks is refused by its
    name, and no other takes its place unasked. Bands that the card computes are not looked for; groups of bands that
    may be missing are filled where the raster lacks any band of them.

    Raises
    ------
    InputError
        When a band does not exist or is alpha, their number is not what the encoder needs, or one is missing.
    """
    if wanted is not None:
        return _as_given(card, resolve_bands(source, wanted))
    if card.bands_flexible:
        return BandChoice(source.band_numbers, Message("all bands"))
    bands = measured_bands(card)
    need = len(bands)
    counted = _counted(bands)
    match = _NOTHING if counted else match_bands(bands, source)
    numbers = tuple(number for number in match.numbers if number is not None)
    told = _told_by(match)
    if len(numbers) == need:
        return _with_made(card, numbers, told, ())
    if not counted and not match.named and not match.kinds:
        guess = _as_shown(card, source) or _by_file_name(card, source)
        if guess is not None:
            return guess
    in_order = counted or source.band_numbers[:need]
    agrees = all(found in (None, number) for found, number in zip(match.numbers, in_order))
    if not match.named and len(in_order) == need and agrees and set(in_order) <= set(source.band_numbers):
        listed = ", ".join(_called(source, number) for number in in_order)
        names = ", ".join(band.name for band in bands)
        reason = Message("bands {listed} taken in order as {names}; give bands to choose", listed=listed, names=names)
        return _with_made(card, in_order, reason, ())._replace(doubt=IN_ORDER)
    found = dict(zip((band.name for band in bands), match.numbers or (None,) * need))
    missing = {name for name, number in found.items() if number is None}
    if not missing <= optional_names(card):
        raise _missing(card, source, match)
    filled = filled_names(card, missing)
    kept = tuple(number for name, number in found.items() if number is not None and name not in filled)
    return _with_made(card, kept, told, filled)


def _told_by(match: BandMatch) -> str:
    """What the bands were found by."""
    if not match.kinds:
        return ""
    kinds = reduce(
        lambda one, other: Message("{one} and {other}", one=one, other=other), (_KINDS[kind] for kind in match.kinds)
    )
    if match.sensor:
        return Message("by their {kinds} ({sensor})", kinds=kinds, sensor=match.sensor)
    return Message("by their {kinds}", kinds=kinds)


def _as_given(card: EncoderCard, numbers: Tuple[int, ...]) -> BandChoice:
    """The user's bands: all that the encoder takes, or all without which it cannot be."""
    bands = measured_bands(card)
    if numbers and (card.bands_flexible or len(numbers) == len(bands)):
        return _with_made(card, numbers, Message("as given"), ())
    filled = filled_names(card, set(optional_names(card)))
    must = [band for band in bands if band.name not in filled]
    if filled and len(numbers) == len(must):
        return _with_made(card, numbers, Message("as given"), filled)
    need = None if card.bands_flexible else len(bands)
    names = ", ".join(band.name for band in bands)
    if not need:
        told = Message("bands given: {given}, encoder {encoder} needs at least 1", given=len(numbers), encoder=card.id)
    elif filled:
        fewer = ", ".join(band.name for band in must)
        told = Message(
            "bands given: {given}, encoder {encoder} needs {need} ({names}), or {fewer_count} ({fewer})",
            given=len(numbers),
            encoder=card.id,
            need=need,
            names=names,
            fewer_count=len(must),
            fewer=fewer,
        )
    else:
        told = Message(
            "bands given: {given}, encoder {encoder} needs {need} ({names})",
            given=len(numbers),
            encoder=card.id,
            need=need,
            names=names,
        )
    raise InputError(told, "bands_count", given=len(numbers), needed=need)


def _with_made(card: EncoderCard, numbers: Tuple[int, ...], reason: str, filled: Tuple[str, ...]) -> BandChoice:
    """A choice whose reason tells what is computed and filled as well."""
    return BandChoice(numbers, Message.joined("; ", filter(None, (reason, *making_told(card, filled)))), filled=filled)


def _as_shown(card: EncoderCard, source: RasterSource) -> Optional[BandChoice]:
    """The bands that the layer is shown by as red, green and blue, where these are what the encoder needs."""
    colours = dict(zip(source.shown_as_rgb, _COLOURS))
    names = tuple(colours.get(number, "undefined") for number in source.band_numbers)
    numbers = match_bands(measured_bands(card), replace(source, color_names=names)).numbers if colours else (None,)
    return (
        None
        if None in numbers
        else _with_made(card, tuple(filter(None, numbers)), Message("as the layer is shown"), ())
    )


def _by_file_name(card: EncoderCard, source: RasterSource) -> Optional[BandChoice]:
    """What the bands of a file without any names mostly are, as what it is called tells."""
    known = source.bands == len(_FOUR_BANDS) and source.dtype == "uint16"
    product = _FOUR_BAND_PRODUCT.search(product_text(source)) if known else None
    if product is None:
        return None
    numbers = match_bands(measured_bands(card), replace(source, band_names=_FOUR_BANDS)).numbers
    if None in numbers:
        return None
    reason = Message(
        "{four_bands} as files called {product} mostly are; give bands to choose",
        four_bands=", ".join(_FOUR_BANDS),
        product=product.group(0),
    )
    return _with_made(card, tuple(filter(None, numbers)), reason, ())._replace(doubt=BY_FILE_NAME)


def resolve_bands(source: RasterSource, wanted: Sequence[BandReference]) -> Tuple[int, ...]:
    """Numbers of bands that a user gave by number or by name.

    Raises
    ------
    InputError
        When the band does not exist, is alpha, or shares its name with others.
    """
    return tuple(_number(source, band) for band in wanted)


def _number(source: RasterSource, band: BandReference) -> int:
    text = str(band).strip()
    if re.fullmatch(r"[+-]?\d+", text):
        source.position(int(text))
        return int(text)
    found = band_called(source, text)
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(
            "Band {band!r} is one of {numbers} in {raster}; give its number",
            "band_ambiguous",
            band=text,
            found=list(found),
            numbers=", ".join(map(str, found)),
            raster=source.path,
        )
    raise InputError(
        "Band {band!r} does not exist: {raster} has {bands_of_raster}; give numbers or names of these",
        "band_unknown",
        band=text,
        raster=source.path,
        bands_of_raster=_all_bands(source),
    )


def _missing(card: EncoderCard, source: RasterSource, match: BandMatch) -> InputError:
    """The error that names what is not there and what is."""
    bands, optional = measured_bands(card), optional_names(card)
    numbers = match.numbers or (None,) * len(bands)
    absent = [band.name for band, number in zip(bands, numbers) if number is None]
    missing = [name for name in absent if name not in optional]
    if match.named or match.kinds:
        what = Message(
            "{raster} has no band {missing}, which encoder {encoder} needs",
            raster=source.path,
            missing=missing[0],
            encoder=card.id,
        )
        if len(missing) > 1:
            what = Message(
                "{raster} has no bands {missing}, which encoder {encoder} needs",
                raster=source.path,
                missing=", ".join(missing),
                encoder=card.id,
            )
    else:
        what = Message(
            "{raster} has {bands} band(s), encoder {encoder} needs {bands_count} ({names})",
            raster=source.path,
            bands=source.bands,
            encoder=card.id,
            bands_count=len(bands),
            names=", ".join(band.name for band in bands),
        )
    return InputError(
        "{what}; its bands are {bands_of_raster}. Give a raster that holds them, name the bands to take in their "
        "place with --bands, or use encoder mosaiks, which takes any bands",
        "bands_too_few" if source.bands < len(bands) else "bands_missing",
        found=source.bands,
        needed=[band.name for band in bands],
        missing=missing,
        what=what,
        bands_of_raster=_all_bands(source),
    )


def _all_bands(source: RasterSource) -> str:
    return ", ".join(_called(source, number) for number in source.band_numbers)


def _called(source: RasterSource, number: int) -> str:
    """A band's number, with its name or its colour where it has one: 4 B8A."""
    position = source.position(number)
    name, colour = source.band_names[position].strip(), source.color_names[position]
    return f"{number} {shown_name(name) or (colour if colour in ('red', 'green', 'blue') else '')}".strip()


def _counted(bands: Sequence[Band]) -> Tuple[int, ...]:
    """The numbers of a card's bands, where it knows them by numbers alone: band 1, band 2, ...; else none."""
    found = [_COUNTED.fullmatch(band.name.strip()) for band in bands if band.wavelength_um is None]
    numbers = tuple(int(match.group(1)) for match in found if match is not None)
    return numbers if len(set(numbers)) == len(bands) else ()
