"""Options of an embedding run that cannot be, whatever the raster and the encoder are."""

from __future__ import annotations

import dataclasses
import math
from typing import Any, Callable, Dict, Iterator, Tuple

from ..encoders.encodings import read_date
from ..encoders.registry import MOSAIKS
from ..errors import InputError, require_one_of
from ..imagery.target_grid import checked_resolution
from ..messages import Message
from ..options import TOKENS
from ..protocol import EmbedRequest
from .embed_centering import centering_choice
from .embed_decision import Decisions
from .embed_pixels import UNKNOWN_DATE

_LARGEST = 1e30  # encoders count in single precision, which ends at 3.4e38


def possible_options(request: EmbedRequest, to: Decisions) -> EmbedRequest:
    """The request without the options whose values cannot be; each of them is refused."""
    defaults = {part.name: part.default for part in dataclasses.fields(EmbedRequest)}
    dropped: Dict[str, Any] = {}
    for option, error in _impossible_options(request):
        to.refuse(error)
        dropped[option] = defaults[option]
    return dataclasses.replace(request, **dropped)


def refuse_impossible_options(request: EmbedRequest) -> None:
    """Raise an InputError for the first option that cannot be, whatever the raster and the encoder are."""
    for _option, error in _impossible_options(request):
        raise error


def _impossible_options(request: EmbedRequest) -> Iterator[Tuple[str, InputError]]:
    try:
        require_one_of("tokens", request.tokens, TOKENS, "tokens_unknown")
    except InputError as error:
        yield "tokens", error
    if not 0.0 <= request.min_valid <= 1.0:
        text = Message("min-valid is {min_valid}, needs to be a share from 0 to 1", min_valid=request.min_valid)
        yield "min_valid", InputError(text, "min_valid_out_of_range", found=request.min_valid)
    if request.mask_file is not None and request.mask_wkt is not None:
        text = Message("a mask is given as a file and as text; give one of them")
        yield "mask_file", InputError(text, "mask_given_twice")
    if request.patch is not None and request.patch < 1:
        text = Message("patch is {patch} px, needs to be at least 1", patch=request.patch)
        yield "patch", InputError(text, "patch_too_small", found=request.patch, least=1)
    if request.batch is not None and request.batch < 1:
        text = Message("batch is {batch}, needs to be at least 1", batch=request.batch)
        yield "batch", InputError(text, "batch_too_small", found=request.batch, least=1)
    if request.threads is not None and request.threads < 1:
        text = Message("threads is {threads}, needs to be at least 1", threads=request.threads)
        yield "threads", InputError(text, "threads_too_few", found=request.threads, least=1)
    try:
        centering_choice(request.center_positions)
    except InputError as error:
        yield "center_positions", error
    texts: Dict[str, Tuple[Callable[[str], object], str]] = {"resolution": (checked_resolution, request.resolution)}
    if request.date is not None and request.date != UNKNOWN_DATE:
        texts["date"] = (read_date, request.date)
    for option, (read, given) in texts.items():
        try:
            read(given)
        except InputError as error:
            yield option, error
    yield from _impossible_numbers(request)


def _impossible_numbers(request: EmbedRequest) -> Iterator[Tuple[str, InputError]]:
    """Options about pixels that cannot be, by name."""
    if request.subtract is not None and not abs(request.subtract) <= _LARGEST:
        text = Message(
            "subtract is {subtract}, needs to be a number from -{largest:g} to {largest:g}; 0 leaves the pixels as "
            "they are",
            subtract=request.subtract,
            largest=_LARGEST,
        )
        yield "subtract", InputError(text, "subtract_not_finite")
    if request.multiply is not None and not 1 / _LARGEST <= abs(request.multiply) <= _LARGEST:
        text = Message(
            "multiply is {multiply}, needs to be a number other than 0, of a size from {least:g} to {largest:g}; 1 "
            "leaves the pixels as they are",
            multiply=request.multiply,
            least=1 / _LARGEST,
            largest=_LARGEST,
        )
        yield "multiply", InputError(text, "multiply_not_usable", found=str(request.multiply))
    if request.wavelengths is not None and not all(0 < number < math.inf for number in request.wavelengths):
        text = Message(
            "wavelengths are {wavelengths}, need to be numbers above 0, in micrometres",
            wavelengths=", ".join(map(str, request.wavelengths)),
        )
        yield "wavelengths", InputError(text, "wavelengths_not_usable")
    if request.encoder == MOSAIKS:
        for option, neutral in (("subtract", 0), ("multiply", 1)):
            if getattr(request, option) not in (None, neutral):
                text = Message(
                    "{option} is for encoders that want certain numbers; mosaiks takes any, leave it out", option=option
                )
                yield option, InputError(text, f"{option}_for_mosaiks")
