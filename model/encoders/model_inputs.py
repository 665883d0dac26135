"""What goes into a model with the pixels: the inputs of a card, bound to one run and filled tile by tile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, List, Optional, Protocol, Sequence, Tuple

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ..errors import EncoderError, InputError
from ..imagery.ground_measure import transformed
from ..imagery.tile_size import TileSize
from .card import EncoderCard
from .card_check import encoding_of
from .card_parts import Dims, ModelInput
from .element_types import as_type
from .encodings import ENCODINGS, encode_location, encode_presence, encode_time, encode_validity, encode_wavelengths

Origin = Tuple[int, int]
_WGS84 = CRS.from_epsg(4326)
_STANDARD = ("batch", "bands", "height", "width")
_PER_PIXEL = ("batch", "height", "width")
MASK_INPUT = "terrapatch_usable"
"""Further input of a derived graph that takes nodata masks: bool [batch, height, width]."""


class PixelGraph(Protocol):
    """What must be known of a graph that is run in place of an encoder's own: see `graphs`."""

    @property
    def file(self) -> Path:
        """Where it lies."""

    @property
    def key(self) -> str:
        """Names how it computes: a run that was interrupted goes on with the same."""

    @property
    def pixel_dtype(self) -> str:
        """Of the pixels that it takes."""

    @property
    def scales(self) -> bool:
        """Whether those are the raster's own, [batch, bands read, height, width], and are scaled inside."""

    @property
    def takes_mask(self) -> bool:
        """Whether it is told which pixels are usable."""

    @property
    def fused_attention(self) -> int:
        """How many attentions are one operator each."""

    @property
    def note(self) -> str:
        """Why something was left plain; empty if nothing."""


@dataclass(frozen=True)
class Scene:
    """What a run knows of its imagery.

    Attributes
    ----------
    transform : Affine
        Of the target grid, per pixel.
    crs : CRS or None
    tile : TileSize
    gsd_m : float or None
        Ground metres per pixel of the target grid.
    when : datetime or None
        UTC.
    bands : tuple of str
        Names, for messages.
    wavelengths_um : tuple of float or None
        Of each band, in the encoder's order.
    channel_ids : tuple of int or None
        Of each band, where the card gives them.
    filled : tuple of str
        Names of the card's bands that the raster does not have.
    """

    transform: Affine
    crs: Optional[CRS]
    tile: TileSize
    gsd_m: Optional[float]
    when: Optional[datetime]
    bands: Tuple[str, ...]
    wavelengths_um: Tuple[Optional[float], ...]
    channel_ids: Tuple[Optional[int], ...] = ()
    filled: Tuple[str, ...] = ()


class ModelInputs:
    """Fills the inputs of one encoder for the tiles of one run.

    Parameters
    ----------
    card : EncoderCard
    scene : Scene
    derived : PixelGraph, optional
        A derived graph that scales pixels itself; those are then given to it as they are.

    Raises
    ------
    InputError
        When the model must be told something that is not known: wavelengths, a date, the resolution.
    """

    def __init__(self, card: EncoderCard, scene: Scene, derived: Optional[PixelGraph] = None) -> None:
        self._card = card
        self._derived_mask = derived is not None and derived.takes_mask
        self._scene = scene
        self._pixels = card.pixels
        self._plain = self._pixels.dims == _STANDARD or derived is not None
        self._same: Dict[str, np.ndarray] = {}
        self._located: List[ModelInput] = []
        for tensor in card.inputs:
            if tensor.role == "location":
                self._located.append(tensor)
            elif tensor.role not in ("pixels", "mask", "constant"):
                self._same[tensor.name] = self._per_run(tensor)
        self._filled = [tensor for tensor in card.inputs if tensor.role in ("mask", "constant")]

    def feeds(
        self, pixels: np.ndarray, origins: Sequence[Origin], usable: Optional[np.ndarray] = None
    ) -> Dict[str, np.ndarray]:
        """Everything that one run of the model takes.

        Parameters
        ----------
        pixels : array [n, bands, height, width]
            Tiles, scaled unless they go to a derived graph.
        origins : sequence of (row, column)
            First pixel of each tile on the target grid.
        usable : bool array [n, height, width] or None
            Pixels that hold imagery, mirrored ones included; None means all.

        Returns
        -------
        dict
            Arrays by input name, shaped as the card's dims say.
        """
        ready = {self._pixels.name: pixels if self._plain else arranged(pixels, self._pixels.dims)}
        if self._derived_mask:
            ready[MASK_INPUT] = np.ones((1, 1, 1), dtype=bool) if usable is None else usable
        if len(self._card.inputs) == 1:
            return ready
        count, bands, height, width = pixels.shape
        sizes = {"batch": count, "bands": bands, "time": 1, "height": height, "width": width}
        sizes["band_groups"] = len(self._card.band_groups)
        for tensor in self._card.inputs:
            if tensor.name in self._same:
                ready[tensor.name] = shaped(self._same[tensor.name], tensor, sizes)
        for tensor in self._located:
            ready[tensor.name] = shaped(self._location(tensor, origins), tensor, sizes)
        for tensor in self._filled:
            encoding = encoding_of(tensor)
            if encoding is None:
                ready[tensor.name] = _filled(tensor, sizes)
            elif ENCODINGS[encoding].per_band:
                ready[tensor.name] = self._band_mask(tensor, sizes)
            else:
                ready[tensor.name] = _mask(tensor, usable, sizes)
        return ready

    def _band_mask(self, tensor: ModelInput, sizes: Dict[str, int]) -> np.ndarray:
        """Which bands, or groups of bands, the raster has; the same for every pixel."""
        filled = set(self._scene.filled)
        if "bands" in tensor.dims:
            axis, given = "bands", [band.name not in filled for band in self._card.bands]
        else:
            axis, given = "band_groups", [not filled & set(group.bands) for group in self._card.band_groups]
        encoded = encode_presence(_encoding(tensor), np.array(given))
        spread = [sizes[axis] if size == axis else 1 for size in tensor.dims]
        shape = [sizes[size] if isinstance(size, str) else size for size in tensor.dims]
        return np.ascontiguousarray(np.broadcast_to(encoded.reshape(spread), shape)).astype(tensor.dtype)

    def _per_run(self, tensor: ModelInput) -> np.ndarray:
        """Numbers [k] that are the same for every tile."""
        if tensor.role == "time":
            return self._time(tensor)
        if tensor.role == "gsd":
            return self._gsd(tensor)
        return self._wavelengths(tensor)

    def _time(self, tensor: ModelInput) -> np.ndarray:
        encoding = _encoding(tensor)
        if self._scene.when is not None:
            return encode_time(encoding, self._scene.when)
        unknown = unknown_of(tensor)
        if unknown is None:
            raise InputError(
                "encoder {encoder} must be told when the imagery was taken (input {tensor!r}, {encoding}); "
                "give --date such as 2020-05-18",
                encoder=self._card.id,
                tensor=tensor.name,
                encoding=encoding,
            )
        return np.array(unknown)

    def _gsd(self, tensor: ModelInput) -> np.ndarray:
        if self._scene.gsd_m is not None:
            return np.array([self._scene.gsd_m])
        if tensor.unknown is not None:
            return np.array(tensor.unknown)
        if self._card.source_resolution is not None:
            return np.array([self._card.source_resolution])
        raise InputError(
            "encoder {encoder} must be told the metres per pixel (input {tensor!r}), and the raster has no "
            "CRS that tells them; give it one, or reproject it",
            encoder=self._card.id,
            tensor=tensor.name,
        )

    def _wavelengths(self, tensor: ModelInput) -> np.ndarray:
        scene = self._scene
        if tensor.role == "channel_ids" and scene.channel_ids and None not in scene.channel_ids:
            return np.array(scene.channel_ids, dtype=np.float64)
        missing = [name or f"band {i + 1}" for i, name in enumerate(scene.bands) if scene.wavelengths_um[i] is None]
        if missing:
            raise InputError(
                "encoder {encoder} needs the wavelength of every band (input {tensor!r}), "
                "{missing} has none; give --sensor, or --wavelengths in micrometres such as 0.665,0.56,0.49",
                encoder=self._card.id,
                tensor=tensor.name,
                missing=", ".join(missing),
            )
        known = np.array([value for value in scene.wavelengths_um if value is not None], dtype=np.float64)
        encoded = encode_wavelengths(_encoding(tensor), known)
        if tensor.role == "channel_ids":
            own = scene.channel_ids or (None,) * len(known)
            return np.array([number if one is None else one for number, one in zip(np.rint(encoded), own)])
        return encoded

    def _location(self, tensor: ModelInput, origins: Sequence[Origin]) -> np.ndarray:
        latitude, longitude = tile_centres(self._scene, origins)
        numbers = encode_location(_encoding(tensor), latitude, longitude)
        unknown = unknown_of(tensor)
        lost = ~np.isfinite(numbers).all(axis=1)
        if lost.any():
            numbers[lost] = 0.0 if unknown is None else unknown
        return numbers


def tile_centres(scene: Scene, origins: Sequence[Origin]) -> Tuple[np.ndarray, np.ndarray]:
    """Latitude and longitude [n] of the centres of tiles, in degrees of WGS 84; NaN where they are not known.

    Parameters
    ----------
    scene : Scene
    origins : sequence of (row, column)
        First pixel of each tile on the target grid.
    """
    lost = np.full(len(origins), np.nan)
    if scene.crs is None:
        return lost, lost
    down, across = scene.tile.height / 2, scene.tile.width / 2
    xs, ys = zip(*(scene.transform * (col + across, row + down) for row, col in origins))
    longitude, latitude = transformed(scene.crs, _WGS84, np.array(xs), np.array(ys))
    return latitude, longitude


def unknown_of(tensor: ModelInput) -> Optional[Tuple[float, ...]]:
    """What an input holds where its value is not known: the card's word, else the encoding's, else None."""
    return tensor.unknown if tensor.unknown is not None else ENCODINGS[_encoding(tensor)].unknown


def arranged(pixels: np.ndarray, dims: Dims) -> np.ndarray:
    """Pixels [n, bands, height, width] in the order of a card's dims, with axes of one for time and fixed sizes.

    Raises
    ------
    EncoderError
        When the model takes one tile at a time and there are more.
    """
    source = {axis: position for position, axis in enumerate(_STANDARD)}
    order = [source[axis] for axis in dims if isinstance(axis, str) and axis in source]
    if 0 not in order:
        if len(pixels) != 1:
            raise EncoderError(
                "this model takes one tile at a time, got {pixels_count}; use batch 1", pixels_count=len(pixels)
            )
        moved = pixels[0].transpose([axis - 1 for axis in order])
    else:
        moved = pixels.transpose(order)
    sizes = iter(moved.shape)
    shape = [next(sizes) if isinstance(axis, str) and axis in source else 1 for axis in dims]
    return np.ascontiguousarray(moved).reshape(shape)


def shaped(numbers: np.ndarray, tensor: ModelInput, sizes: Dict[str, int]) -> np.ndarray:
    """Numbers [k], or [n, k] with one row per tile, in the shape of a tensor, and of its dtype.

    Without a batch axis, the first row stands for all tiles.
    """
    shape = [sizes[axis] if isinstance(axis, str) else axis for axis in tensor.dims]
    if "batch" not in tensor.dims:
        rows = numbers if numbers.ndim == 1 else numbers[0]
    elif numbers.ndim == 1:
        rows = np.broadcast_to(numbers, (sizes["batch"], len(numbers)))
    else:
        rows = numbers
    return as_type(np.ascontiguousarray(rows), np.dtype(tensor.dtype)).reshape(shape)


def _mask(tensor: ModelInput, usable: Optional[np.ndarray], sizes: Dict[str, int]) -> np.ndarray:
    """Which pixels hold imagery, in the order of a mask's dims; the same for every band."""
    valid = np.ones([sizes[axis] for axis in _PER_PIXEL], dtype=bool) if usable is None else usable
    source = {axis: position for position, axis in enumerate(_PER_PIXEL)}
    order = [source[axis] for axis in tensor.dims if isinstance(axis, str) and axis in source]
    encoded = encode_validity(_encoding(tensor), valid)
    moved = encoded.transpose(order) if 0 in order else encoded[0].transpose([axis - 1 for axis in order])
    spread = [sizes[str(axis)] if axis in source else 1 for axis in tensor.dims]
    shape = [sizes[axis] if isinstance(axis, str) else axis for axis in tensor.dims]
    return np.ascontiguousarray(np.broadcast_to(moved.reshape(spread), shape)).astype(tensor.dtype)


def _filled(tensor: ModelInput, sizes: Dict[str, int]) -> np.ndarray:
    """A constant, or a mask that says the same of every place: a card's value, else 1."""
    shape = [sizes[axis] if isinstance(axis, str) else axis for axis in tensor.dims]
    value: Any = 1 if tensor.value is None else tensor.value
    try:
        return np.ascontiguousarray(np.broadcast_to(np.asarray(value, dtype=tensor.dtype), shape))
    except ValueError as error:
        raise EncoderError(
            "input {tensor!r} has the value {value!r}, which does not fill its shape {shape}; mend the card",
            tensor=tensor.name,
            value=value,
            shape=shape,
        ) from error


def _encoding(tensor: ModelInput) -> str:
    encoding = encoding_of(tensor)
    if encoding is None:
        raise EncoderError("input {tensor} has no encoding; name one on the card", tensor=tensor.name)
    return encoding
