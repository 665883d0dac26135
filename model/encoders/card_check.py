"""Whether the values of a card go together; every complaint is one line that names the key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Tuple

from ..errors import EncoderError
from ..imagery.pixel_units import UNITS
from .card_check_bands import check_made_bands
from .card_check_text import check_text
from .card_parts import (
    AXES,
    LAYOUTS,
    MERGES,
    PROCESSING,
    ROLES,
    SCALING_KEYS,
    SIMILARITIES,
    TOKEN_KINDS,
    ModelInput,
    ModelOutput,
    Window,
)
from .element_types import DTYPES
from .encodings import DEFAULT_ENCODING, ENCODINGS, LONGEST_WAVELENGTH_UM
from .model_files import check_data_files, is_encoder_id

if TYPE_CHECKING:
    from .card import EncoderCard


def check_card(card: EncoderCard, where: str) -> None:
    """Check values across a card.

    Raises
    ------
    EncoderError
        At the first thing that is wrong.
    """
    if not is_encoder_id(card.id):
        raise EncoderError(
            f"{where}: id is {card.id[:80]!r}, needs to be of 1 to 64 letters, digits, dots, hyphens and underscores, "
            f"a letter or digit first"
        )
    for tensor in card.inputs:
        _check_input(tensor, where)
    roles = [tensor.role for tensor in card.inputs]
    if roles.count("pixels") != 1:
        raise EncoderError(f"{where}: {roles.count('pixels')} inputs have the role 'pixels', needs exactly one")
    for tensor in card.inputs:
        if tensor.role == "location" and "batch" not in tensor.dims and card.fixed_batch != 1:
            raise EncoderError(f"{where}: input {tensor.name!r} tells where a tile lies, needs a dimension 'batch'")
    if not card.outputs:
        raise EncoderError(f"{where}: outputs is empty, needs the tensor that holds the vectors")
    for output in card.outputs:
        _check_output(output, where)
    _check_window(card.window, where)
    if card.output.layout == "vector" and not card.window.tile.is_square:
        raise EncoderError(
            f"{where}: the model gives one vector for a window of {card.window.tile} px, and patches are squares; "
            f"export its tokens or feature map, or export it for a square window"
        )
    if card.batch is not None and (card.batch < 1 or "batch" not in card.pixels.dims):
        raise EncoderError(
            f"{where}: batch is {card.batch} and the pixels have dimensions {list(card.pixels.dims)}, needs a number "
            f"from 1 and 'batch' as first dimension"
        )
    _check_bands(card, where)
    check_made_bands(card, where)
    _check_scaling(card.scaling, where)
    _check_files(card, where)
    check_text(card, where)
    if card.pixel_unit is not None and card.pixel_unit not in UNITS:
        raise EncoderError(f"{where}: pixel_unit is {card.pixel_unit!r}, needs to be one of {list(UNITS)}")
    if card.similarity not in SIMILARITIES:
        raise EncoderError(f"{where}: similarity is {card.similarity!r}, needs to be one of {list(SIMILARITIES)}")


def encoding_of(tensor: ModelInput) -> Optional[str]:
    """The formula behind an input: the one on the card, else the one that its role has anyway.

    A mask with a value of its own, or none of pixels, has none.
    """
    if tensor.role == "mask" and tensor.encoding is None:
        of_pixels = {"height", "width"} <= set(tensor.dims) and tensor.value is None
        return DEFAULT_ENCODING["mask"] if of_pixels else None
    return tensor.encoding or DEFAULT_ENCODING.get(tensor.role)


def _check_input(tensor: ModelInput, where: str) -> None:
    what = f"{where}: input {tensor.name!r}"
    if tensor.role not in ROLES:
        raise EncoderError(f"{what} has the unknown role {tensor.role!r}, known are {list(ROLES)}")
    if tensor.dtype not in DTYPES:
        raise EncoderError(f"{what} has dtype {tensor.dtype!r}, needs to be one of {list(DTYPES)}")
    for axis in tensor.dims:
        if isinstance(axis, str) and axis not in AXES:
            raise EncoderError(f"{what} has the unknown dimension {axis!r}, known are {list(AXES)} and fixed sizes")
        if not isinstance(axis, str) and axis < 1:
            raise EncoderError(f"{what} has a dimension of size {axis}, needs a name of {list(AXES)} or a size from 1")
    names = [axis for axis in tensor.dims if isinstance(axis, str)]
    if len(set(names)) < len(names) or ("batch" in names and tensor.dims[0] != "batch"):
        raise EncoderError(f"{what} has dimensions {list(tensor.dims)}, needs each name once and 'batch' first")
    if tensor.role == "pixels":
        _check_pixels(tensor, what)
        return
    encoding = encoding_of(tensor)
    if encoding is None:
        if tensor.role in ("time", "location"):
            fitting = [name for name, known in ENCODINGS.items() if tensor.role in known.roles]
            raise EncoderError(f"{what} has no encoding, needs one of {fitting}")
        if tensor.role == "constant" and tensor.value is None:
            raise EncoderError(f"{what} is a constant without a value; write the number or the nested list it holds")
        return
    if encoding not in ENCODINGS:
        raise EncoderError(f"{what} has the unknown encoding {encoding!r}, known are {list(ENCODINGS)}")
    known = ENCODINGS[encoding]
    if tensor.role not in known.roles:
        raise EncoderError(f"{what} has the role {tensor.role!r}, encoding {encoding!r} is for {list(known.roles)}")
    if known.per_pixel:
        if not {"height", "width"} <= set(names) or tensor.value is not None:
            raise EncoderError(
                f"{what} has dimensions {list(tensor.dims)} and value {tensor.value!r}, encoding {encoding!r} needs "
                f"'height' and 'width', and no value"
            )
        return
    if known.per_band:
        if len({"bands", "band_groups"} & set(names)) != 1 or tensor.value is not None:
            raise EncoderError(
                f"{what} has dimensions {list(tensor.dims)} and value {tensor.value!r}, encoding {encoding!r} needs "
                f"'bands' or 'band_groups' among them, and no value"
            )
        return
    if known.size is None and "bands" not in tensor.dims:
        raise EncoderError(f"{what} has dimensions {list(tensor.dims)}, encoding {encoding!r} needs 'bands' among them")
    if known.size is not None:
        held = 1
        for axis in tensor.dims:
            held *= axis if not isinstance(axis, str) else 1
        if held != known.size or {"bands", "height", "width"} & set(names):
            raise EncoderError(
                f"{what} has dimensions {list(tensor.dims)}, which hold {held} number(s) per tile; encoding "
                f"{encoding!r} gives {known.size}"
            )
        if tensor.unknown is not None and len(tensor.unknown) != known.size:
            raise EncoderError(f"{what} has {len(tensor.unknown)} numbers for unknown, {encoding!r} needs {known.size}")


def _check_pixels(tensor: ModelInput, what: str) -> None:
    names = [axis for axis in tensor.dims if isinstance(axis, str)]
    missing = [axis for axis in ("bands", "height", "width") if axis not in names]
    sizes = [axis for axis in tensor.dims if not isinstance(axis, str)]
    if missing or any(size != 1 for size in sizes) or ("batch" not in names and tensor.dims[:1] != (1,)):
        raise EncoderError(
            f"{what} has dimensions {list(tensor.dims)}, needs batch (or 1), bands, height and width in the model's "
            f"order, perhaps with time; other sizes than 1 cannot be filled: export the model for one date, and write "
            f"a fixed number of tiles as batch of the card"
        )


def _check_output(output: ModelOutput, where: str) -> None:
    what = f"{where}: output {output.name!r}"
    if output.layout not in LAYOUTS:
        raise EncoderError(f"{what}: layout {output.layout!r} is unknown, known are {list(LAYOUTS)}")
    if output.patch_px < 1 or output.dim < 1:
        raise EncoderError(f"{what}: patch_px is {output.patch_px} and dim {output.dim}, both need to be 1 or more")
    kinds = sorted({*output.prefix_tokens, *output.suffix_tokens} - set(TOKEN_KINDS))
    if kinds:
        raise EncoderError(f"{what} has tokens of unknown kind {kinds}, known are {list(TOKEN_KINDS)}")
    if output.layout != "tokens" and (output.prefix_tokens or output.suffix_tokens):
        raise EncoderError(f"{what}: prefix and suffix tokens belong to layout 'tokens', it is {output.layout!r}")
    if output.groups and output.layout not in ("tokens", "map_last"):
        raise EncoderError(f"{what}: groups belong to layouts 'tokens' and 'map_last', it is {output.layout!r}")
    if len(set(output.groups)) < len(output.groups) or set(output.groups) & set(MERGES):
        raise EncoderError(
            f"{what} has groups {list(output.groups)}, needs different names, and none of {list(MERGES)}"
        )
    if output.merge not in (*MERGES, *output.groups):
        raise EncoderError(f"{what}: merge is {output.merge!r}, needs to be one of {[*MERGES, *output.groups]}")


def _check_window(window: Window, where: str) -> None:
    try:
        least, tile, most, step = window.least, window.tile, window.most, window.step
    except (TypeError, ValueError) as error:
        raise EncoderError(f"{where}: window holds {error}; see docs/encoder-card.md") from None
    if not all(1 <= sides[0] <= sides[1] <= sides[2] for sides in zip(least, tile, most)):
        raise EncoderError(
            f"{where}: window has min {least}, default {tile}, max {most}, needs 1 or more, in this order"
        )
    if min(step) < 1 or window.overlap < 0:
        raise EncoderError(
            f"{where}: window has multiple_of {step}, needs 1 or more, and overlap {window.overlap}, needs 0 or more"
        )
    if window.square_only and not tile.is_square:
        raise EncoderError(f"{where}: window default is {tile} though square_only is true; one of them is wrong")


def _check_bands(card: EncoderCard, where: str) -> None:
    if not card.bands and not card.bands_flexible:
        raise EncoderError(f"{where}: bands is empty though bands_flexible is false; list the bands in model order")
    check_wavelengths(tuple(band.wavelength_um for band in card.bands), tuple(b.name for b in card.bands), where)


def check_wavelengths(wavelengths_um: Sequence[Optional[float]], names: Tuple[str, ...], where: str) -> None:
    """Refuse wavelengths that cannot be micrometres.

    Raises
    ------
    EncoderError
        When one is not above 0, or over 30: nanometres, most likely.
    """
    for name, wavelength in zip(names, wavelengths_um):
        if wavelength is not None and not 0 < wavelength <= LONGEST_WAVELENGTH_UM:
            band = name if name.startswith("band") else f"band {name}"
            hint = f"; {wavelength:g} nm is {wavelength / 1000:g} µm" if wavelength > LONGEST_WAVELENGTH_UM else ""
            raise EncoderError(
                f"{where}: {band} has a wavelength of {wavelength:g} µm, needs to be above 0 and at most "
                f"{LONGEST_WAVELENGTH_UM:g}{hint}"
            )


def _check_files(card: EncoderCard, where: str) -> None:
    if not all(isinstance(name, str) for name in card.data_files):
        raise EncoderError(f"{where}: data_files are {list(card.data_files)}, needs names of files")
    check_data_files(card.data_files, where)


def _check_scaling(steps: Sequence[Mapping[str, Any]], where: str) -> None:
    for step in steps:
        kind = step.get("type")
        if kind not in SCALING_KEYS:
            raise EncoderError(f"{where}: scaling {kind!r} is unknown, known are {sorted(SCALING_KEYS)}")
        missing = [key for key in SCALING_KEYS[kind] if key not in step]
        if missing:
            raise EncoderError(f"{where}: scaling {kind!r} lacks {missing}")
        if kind == "processing" and step["expression"] not in PROCESSING:
            raise EncoderError(
                f"{where}: scaling expression {step['expression']!r} is unknown, known are {list(PROCESSING)}"
            )
