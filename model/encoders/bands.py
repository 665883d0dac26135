"""Which bands of a raster an encoder gets, and in which order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple, Optional, Sequence, Tuple, Union

from ..errors import InputError
from ..imagery.source import RasterSource, product_text
from .band_matching import BandMatch, band_called, match_bands
from .card import EncoderCard

BandWish = Union[int, str]
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


class BandChoice(NamedTuple):
    """Band numbers in the encoder's order, and a sentence on how they were chosen.

    `doubt` is empty, or the code of a notice that asks people to check them: `bands_in_order`, for want of anything
    that tells the bands apart, or `bands_by_file_name`, what files that are called so mostly hold.
    """

    bands: Tuple[int, ...]
    reason: str
    doubt: str = ""


def choose_bands(card: EncoderCard, source: RasterSource, wanted: Optional[Sequence[BandWish]]) -> BandChoice:
    """The user's bands, else those whose names, colours or wavelengths match the card, else the first ones.

    Where the raster says nothing of its bands, those count that its layer is shown by, then the name of its file. Where
    it says what its bands are, that is believed: a band that the encoder needs and the raster lacks is refused by its
    name, and no other takes its place unasked.

    Raises
    ------
    InputError
        When a band does not exist or is alpha, their number is not what the encoder needs, or one is missing.
    """
    need = None if card.bands_flexible else len(card.bands)
    names = ", ".join(band.name for band in card.bands)
    if wanted is not None:
        numbers = resolve_bands(source, wanted)
        if not numbers or (need is not None and len(numbers) != need):
            raise InputError(
                f"{len(numbers)} bands were given, encoder {card.id} needs {need or 'at least 1'}"
                + (f" ({names})" if need else ""),
                "bands_count",
                given=len(numbers),
                needed=need,
            )
        return BandChoice(numbers, "as given")
    if need is None:
        return BandChoice(source.band_numbers, "all bands")
    counted = _counted(card)
    match = _NOTHING if counted else match_bands(card.bands, source)
    numbers = tuple(number for number in match.numbers if number is not None)
    if len(numbers) == need:
        told = f"by their {' and '.join(match.kinds)}" + (f" ({match.sensor})" if match.sensor else "")
        return BandChoice(numbers, told)
    if not counted and not match.named and not match.kinds:
        guess = _as_shown(card, source) or _by_file_name(card, source)
        if guess is not None:
            return guess
    in_order = counted or source.band_numbers[:need]
    agrees = all(found in (None, number) for found, number in zip(match.numbers, in_order))
    if match.named or len(in_order) < need or not agrees or not set(in_order) <= set(source.band_numbers):
        raise _missing(card, source, match)
    listed = ", ".join(_called(source, number) for number in in_order)
    return BandChoice(in_order, f"bands {listed} taken in order as {names}; give bands to choose", IN_ORDER)


def _as_shown(card: EncoderCard, source: RasterSource) -> Optional[BandChoice]:
    """The bands that the layer is shown by as red, green and blue, where these are what the encoder needs."""
    colours = dict(zip(source.shown_as_rgb, _COLOURS))
    names = tuple(colours.get(number, "undefined") for number in source.band_numbers)
    numbers = match_bands(card.bands, replace(source, color_names=names)).numbers if colours else (None,)
    return None if None in numbers else BandChoice(tuple(filter(None, numbers)), "as the layer is shown")


def _by_file_name(card: EncoderCard, source: RasterSource) -> Optional[BandChoice]:
    """What the bands of a file without any names mostly are, as what it is called tells."""
    known = source.bands == len(_FOUR_BANDS) and source.dtype == "uint16"
    product = _FOUR_BAND_PRODUCT.search(product_text(source)) if known else None
    if product is None:
        return None
    numbers = match_bands(card.bands, replace(source, band_names=_FOUR_BANDS)).numbers
    if None in numbers:
        return None
    reason = f"{', '.join(_FOUR_BANDS)} as files called {product.group(0)} mostly are; give bands to choose"
    return BandChoice(tuple(filter(None, numbers)), reason, BY_FILE_NAME)


def resolve_bands(source: RasterSource, wanted: Sequence[BandWish]) -> Tuple[int, ...]:
    """Numbers of bands that a user gave by number or by name.

    Raises
    ------
    InputError
        When there is no such band, it is alpha, or several have the name.
    """
    return tuple(_number(source, band) for band in wanted)


def _number(source: RasterSource, band: BandWish) -> int:
    text = str(band).strip()
    if re.fullmatch(r"[+-]?\d+", text):
        source.position(int(text))
        return int(text)
    found = band_called(source, text)
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(
            f"Band {text!r} is one of {', '.join(map(str, found))} in {source.path}; give its number",
            "band_ambiguous",
            band=text,
            found=list(found),
        )
    raise InputError(
        f"Band {text!r} does not exist: {source.path} has {_all_bands(source)}; give numbers or names of these",
        "band_unknown",
        band=text,
    )


def _missing(card: EncoderCard, source: RasterSource, match: BandMatch) -> InputError:
    """The error that names what is not there and what is."""
    numbers = match.numbers or (None,) * len(card.bands)
    missing = [band.name for band, number in zip(card.bands, numbers) if number is None]
    if match.named or match.kinds:
        word = "band" if len(missing) == 1 else "bands"
        what = f"{source.path} has no {word} {', '.join(missing)}, which encoder {card.id} needs"
    else:
        what = (
            f"{source.path} has {source.bands} band(s), encoder {card.id} needs {len(card.bands)} "
            f"({', '.join(band.name for band in card.bands)})"
        )
    return InputError(
        f"{what}; its bands are {_all_bands(source)}. Give a raster that holds them, name the bands to take in their "
        f"place with --bands, or use encoder mosaiks, which takes any bands",
        "bands_too_few" if source.bands < len(card.bands) else "bands_missing",
        found=source.bands,
        needed=[band.name for band in card.bands],
        missing=missing,
    )


def _all_bands(source: RasterSource) -> str:
    return ", ".join(_called(source, number) for number in source.band_numbers)


def _called(source: RasterSource, number: int) -> str:
    """A band's number, with its name or its colour where it has one: 4 B8A."""
    position = source.position(number)
    name, colour = source.band_names[position].strip(), source.color_names[position]
    return f"{number} {name or (colour if colour in ('red', 'green', 'blue') else '')}".strip()


def _counted(card: EncoderCard) -> Tuple[int, ...]:
    """The numbers of a card's bands, where it knows them by numbers alone: band 1, band 2, ...; else none."""
    found = [_COUNTED.fullmatch(band.name.strip()) for band in card.bands if band.wavelength_um is None]
    numbers = tuple(int(match.group(1)) for match in found if match is not None)
    return numbers if len(set(numbers)) == len(card.bands) else ()
