"""Whether the values of a card go together; every complaint is one line that names the key."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Collection, Mapping, Optional, Sequence, Tuple

from ..errors import EncoderError, require_one_of
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
            "{where}: id is {encoder!r}, needs to be of 1 to 64 letters, digits, dots, hyphens and underscores, "
            "a letter or digit first",
            where=where,
            encoder=card.id[:80],
        )
    for tensor in card.inputs:
        _check_input(tensor, where)
    roles = [tensor.role for tensor in card.inputs]
    if roles.count("pixels") != 1:
        raise EncoderError(
            "{where}: {count} inputs have the role 'pixels', needs exactly one",
            where=where,
            count=roles.count("pixels"),
        )
    for tensor in card.inputs:
        if tensor.role == "location" and "batch" not in tensor.dims and card.fixed_batch != 1:
            raise EncoderError(
                "{where}: input {tensor!r} tells where a tile lies, needs a dimension 'batch'",
                where=where,
                tensor=tensor.name,
            )
    if not card.outputs:
        raise EncoderError("{where}: outputs is empty, needs the tensor that holds the vectors", where=where)
    for output in card.outputs:
        _check_output(output, where)
    _check_window(card.window, where)
    if card.output.layout == "vector" and not card.window.tile.is_square:
        raise EncoderError(
            "{where}: the model gives one vector for a window of {tile} px, and patches are squares; "
            "export its tokens or feature map, or export it for a square window",
            where=where,
            tile=card.window.tile,
        )
    if card.batch is not None and (card.batch < 1 or "batch" not in card.pixels.dims):
        raise EncoderError(
            "{where}: batch is {batch} and the pixels have dimensions {pixels_dims}, needs a number "
            "from 1 and 'batch' as first dimension",
            where=where,
            batch=card.batch,
            pixels_dims=list(card.pixels.dims),
        )
    _check_bands(card, where)
    check_made_bands(card, where)
    _check_scaling(card.scaling, where)
    _check_files(card, where)
    check_text(card, where)
    if card.pixel_unit is not None:
        _require_known(f"{where}: pixel_unit", card.pixel_unit, UNITS)
    _require_known(f"{where}: similarity", card.similarity, SIMILARITIES)


def _require_known(name: str, value: object, known: Collection[object]) -> None:
    """Raise an EncoderError where a key of a card has a value that it cannot have."""
    require_one_of(name, value, known, error=EncoderError)


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
    _require_known(f"{what}: role", tensor.role, ROLES)
    _require_known(f"{what}: dtype", tensor.dtype, DTYPES)
    _check_dims(tensor, what)
    if tensor.role == "pixels":
        _check_pixels(tensor, what)
        return
    encoding = encoding_of(tensor)
    if encoding is not None:
        _check_encoding(tensor, what, encoding)
    elif tensor.role in ("time", "location"):
        fitting = [name for name, known in ENCODINGS.items() if tensor.role in known.roles]
        raise EncoderError("{what} has no encoding, needs one of {fitting}", what=what, fitting=fitting)
    elif tensor.role == "constant" and tensor.value is None:
        raise EncoderError(
            "{what} is a constant without a value; write the number or the nested list it holds", what=what
        )


def _check_dims(tensor: ModelInput, what: str) -> None:
    for axis in tensor.dims:
        if isinstance(axis, str) and axis not in AXES:
            raise EncoderError(
                "{what} has the unknown dimension {axis!r}, known are {axes} and fixed sizes",
                what=what,
                axis=axis,
                axes=list(AXES),
            )
        if not isinstance(axis, str) and axis < 1:
            raise EncoderError(
                "{what} has a dimension of size {axis}, needs a name of {axes} or a size from 1",
                what=what,
                axis=axis,
                axes=list(AXES),
            )
    names = [axis for axis in tensor.dims if isinstance(axis, str)]
    if len(set(names)) < len(names) or ("batch" in names and tensor.dims[0] != "batch"):
        raise EncoderError(
            "{what} has dimensions {tensor_dims}, needs each name once and 'batch' first",
            what=what,
            tensor_dims=list(tensor.dims),
        )


def _check_encoding(tensor: ModelInput, what: str, encoding: str) -> None:
    _require_known(f"{what}: encoding", encoding, ENCODINGS)
    known = ENCODINGS[encoding]
    if tensor.role not in known.roles:
        raise EncoderError(
            "{what} has the role {role!r}, encoding {encoding!r} is for {roles}",
            what=what,
            role=tensor.role,
            encoding=encoding,
            roles=list(known.roles),
        )
    names = set(tensor.dims)
    if known.per_pixel:
        if not {"height", "width"} <= names or tensor.value is not None:
            raise EncoderError(
                "{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs "
                "'height' and 'width', and no value",
                what=what,
                tensor_dims=list(tensor.dims),
                value=tensor.value,
                encoding=encoding,
            )
    elif known.per_band:
        if len({"bands", "band_groups"} & names) != 1 or tensor.value is not None:
            raise EncoderError(
                "{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs "
                "'bands' or 'band_groups' among them, and no value",
                what=what,
                tensor_dims=list(tensor.dims),
                value=tensor.value,
                encoding=encoding,
            )
    elif known.size is not None:
        _check_size(tensor, what, encoding, known.size)
    elif "bands" not in names:
        raise EncoderError(
            "{what} has dimensions {tensor_dims}, encoding {encoding!r} needs 'bands' among them",
            what=what,
            tensor_dims=list(tensor.dims),
            encoding=encoding,
        )


def _check_size(tensor: ModelInput, what: str, encoding: str, size: int) -> None:
    held = math.prod(axis for axis in tensor.dims if not isinstance(axis, str))
    if held != size or {"bands", "height", "width"} & set(tensor.dims):
        raise EncoderError(
            "{what} has dimensions {tensor_dims}, which hold {held} number(s) per tile; encoding "
            "{encoding!r} gives {size}",
            what=what,
            tensor_dims=list(tensor.dims),
            held=held,
            encoding=encoding,
            size=size,
        )
    if tensor.unknown is not None and len(tensor.unknown) != size:
        raise EncoderError(
            "{what} has {unknown_count} numbers for unknown, {encoding!r} needs {size}",
            what=what,
            unknown_count=len(tensor.unknown),
            encoding=encoding,
            size=size,
        )


def _check_pixels(tensor: ModelInput, what: str) -> None:
    names = [axis for axis in tensor.dims if isinstance(axis, str)]
    missing = [axis for axis in ("bands", "height", "width") if axis not in names]
    sizes = [axis for axis in tensor.dims if not isinstance(axis, str)]
    if missing or any(size != 1 for size in sizes) or ("batch" not in names and tensor.dims[:1] != (1,)):
        raise EncoderError(
            "{what} has dimensions {tensor_dims}, needs batch (or 1), bands, height and width in the model's "
            "order, perhaps with time; other sizes than 1 cannot be filled: export the model for one date, and write "
            "a fixed number of tiles as batch of the card",
            what=what,
            tensor_dims=list(tensor.dims),
        )


def _check_output(output: ModelOutput, where: str) -> None:
    what = f"{where}: output {output.name!r}"
    _require_known(f"{what}: layout", output.layout, LAYOUTS)
    if output.patch_px < 1 or output.dim < 1:
        raise EncoderError(
            "{what}: patch_px is {patch_px} and dim {output_dim}, both need to be 1 or more",
            what=what,
            patch_px=output.patch_px,
            output_dim=output.dim,
        )
    for kind in (*output.prefix_tokens, *output.suffix_tokens):
        _require_known(f"{what}: kind of a token", kind, TOKEN_KINDS)
    if output.layout != "tokens" and (output.prefix_tokens or output.suffix_tokens):
        raise EncoderError(
            "{what}: prefix and suffix tokens belong to layout 'tokens', it is {layout!r}",
            what=what,
            layout=output.layout,
        )
    if output.groups and output.layout not in ("tokens", "map_last"):
        raise EncoderError(
            "{what}: groups belong to layouts 'tokens' and 'map_last', it is {layout!r}",
            what=what,
            layout=output.layout,
        )
    if len(set(output.groups)) < len(output.groups) or set(output.groups) & set(MERGES):
        raise EncoderError(
            "{what} has groups {groups}, needs different names, and none of {merges}",
            what=what,
            groups=list(output.groups),
            merges=list(MERGES),
        )
    _require_known(f"{what}: merge", output.merge, (*MERGES, *output.groups))


def _check_window(window: Window, where: str) -> None:
    try:
        least, tile, most, step = window.least, window.tile, window.most, window.step
    except (TypeError, ValueError) as error:
        raise EncoderError(
            "{where}: window holds {error}; see docs/encoder-card.md", where=where, error=error
        ) from None
    if not all(1 <= sides[0] <= sides[1] <= sides[2] for sides in zip(least, tile, most)):
        raise EncoderError(
            "{where}: window has min {least}, default {tile}, max {most}, needs 1 or more, in this order",
            where=where,
            least=least,
            tile=tile,
            most=most,
        )
    if min(step) < 1 or window.overlap < 0:
        raise EncoderError(
            "{where}: window has multiple_of {step}, needs 1 or more, and overlap {overlap}, needs 0 or more",
            where=where,
            step=step,
            overlap=window.overlap,
        )
    if window.square_only and not tile.is_square:
        raise EncoderError(
            "{where}: window default is {tile} though square_only is true; one of them is wrong", where=where, tile=tile
        )


def _check_bands(card: EncoderCard, where: str) -> None:
    if not card.bands and not card.bands_flexible:
        raise EncoderError(
            "{where}: bands is empty though bands_flexible is false; list the bands in model order", where=where
        )
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
                "{where}: {band} has a wavelength of {wavelength:g} µm, needs to be above 0 and at most "
                "{longest_wavelength_um:g}{hint}",
                where=where,
                band=band,
                wavelength=wavelength,
                longest_wavelength_um=LONGEST_WAVELENGTH_UM,
                hint=hint,
            )


def _check_files(card: EncoderCard, where: str) -> None:
    if not all(isinstance(name, str) for name in card.data_files):
        raise EncoderError(
            "{where}: data_files are {data_files}, needs names of files", where=where, data_files=list(card.data_files)
        )
    check_data_files(card.data_files, where)


def _check_scaling(steps: Sequence[Mapping[str, Any]], where: str) -> None:
    for step in steps:
        kind = str(step.get("type"))
        _require_known(f"{where}: type of scaling", kind, SCALING_KEYS)
        missing = [key for key in SCALING_KEYS[kind] if key not in step]
        if missing:
            raise EncoderError(
                "{where}: scaling {kind!r} lacks {missing}", where=where, kind=kind, missing=", ".join(missing)
            )
        if kind == "processing":
            _require_known(f"{where}: expression of scaling", step["expression"], PROCESSING)
