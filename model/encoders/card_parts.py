"""The parts of an encoder card: tensors, bands, tile sizes, outputs, and the words that may stand in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple, Union

from ..imagery.tile_size import Sides, TileSize

Dims = Tuple[Union[str, int], ...]

ROLES = ("pixels", "wavelengths", "time", "location", "gsd", "mask", "channel_ids", "constant")
AXES = ("batch", "bands", "time", "height", "width", "band_groups")
LAYOUTS = ("tokens", "map", "map_last", "vector")
TOKEN_KINDS = ("class", "register", "location", "time", "other")
SIMILARITIES = ("cosine", "dot", "l2")
MERGES = ("mean", "concat")

# The first eight carry the names and meanings of `value_scaling` in the STAC Machine Learning Model extension 1.5;
# `processing` is its open end, closed here to PROCESSING; `percentiles`, `sensor` and `eight-bit` are ours.
SCALING_KEYS: Dict[str, Tuple[str, ...]] = {
    "min-max": ("minimum", "maximum"),
    "z-score": ("mean", "stddev"),
    "clip": ("minimum", "maximum"),
    "clip-min": ("minimum",),
    "clip-max": ("maximum",),
    "offset": ("value",),
    "scale": ("value",),
    "processing": ("expression",),
    "percentiles": ("low", "high"),
    "sensor": (),
    "eight-bit": (),
}
PROCESSING = ("log10", "decibel")
# Bands that are computed from two others a and b, as (a - b) / (a + b), and which light a and b are.
INDICES: Dict[str, Tuple[str, str]] = {
    "ndvi": ("near infrared", "red"),  # Rouse et al. 1974
    "ndwi": ("green", "near infrared"),  # McFeeters 1996
}


@dataclass(frozen=True)
class ModelInput:
    """One input tensor: its name, what it carries, and its dimensions by name (or fixed size).

    encoding is the formula behind a tensor of role time, location, gsd, wavelengths or channel_ids; unknown are the
    numbers that stand for "not known", where they are not those of the encoding; value fills a constant or a mask.
    """

    name: str
    role: str
    dtype: str = "float32"
    dims: Dims = ("batch", "bands", "height", "width")
    encoding: Optional[str] = None
    unknown: Optional[Tuple[float, ...]] = None
    value: Any = None


@dataclass(frozen=True)
class Band:
    """One band the model expects; wavelength is the centre in micrometres.

    In a card it may also be written as `wavelength` with `unit` um or nm. common_name is that of the STAC electro-
    optical extension. channel_id is for models that number their channels in their own way (radar, in Panopticon).
    index, one of INDICES, is for a band that no raster holds: it is computed from the two bands of the card that `of`
    names, in the order of the formula.
    """

    name: str
    wavelength_um: Optional[float] = None
    common_name: Optional[str] = None
    channel_id: Optional[int] = None
    index: Optional[str] = None
    of: Tuple[str, ...] = ()


@dataclass(frozen=True)
class BandGroup:
    """Bands of a card, by their names, that belong together in the model.

    With fill, the group may be missing in a raster: all of it is then filled with that number, or with one for each of
    its bands, in the model's own units (after the scaling).
    """

    name: str
    bands: Tuple[str, ...]
    fill: Any = None


@dataclass(frozen=True)
class Window:
    """Tile sizes the model takes, in pixels, and the overlap that keeps tile rims out of the result.

    Each size is a number for both sides, or height and width.
    """

    default: Sides
    min: Sides
    max: Sides
    multiple_of: Sides = 1
    square_only: bool = False
    overlap: int = 0

    @property
    def tile(self) -> TileSize:
        """The tile that is taken where none is asked for."""
        return TileSize.of(self.default)

    @property
    def least(self) -> TileSize:
        """The smallest tile."""
        return TileSize.of(self.min)

    @property
    def most(self) -> TileSize:
        """The largest tile."""
        return TileSize.of(self.max)

    @property
    def step(self) -> TileSize:
        """What the sides of a tile must be multiples of."""
        return TileSize.of(self.multiple_of)

    def takes(self, tile: TileSize) -> bool:
        """Whether the model runs on tiles of this size."""
        limits = zip(tile, self.least, self.most, self.step)
        inside = all(least <= side <= most and side % step == 0 for side, least, most, step in limits)
        return inside and (tile.is_square or not self.square_only)

    def __str__(self) -> str:
        if self.least == self.most:
            return f"{self.most} px only"
        squares = " squares of" if self.square_only else ""
        return f"{squares} {self.least} to {self.most} px in steps of {self.step}".lstrip()


@dataclass(frozen=True)
class TextTower:
    """A second ONNX file that gives texts vectors in the space of the first output's vectors.

    model and tokenizer are files beside the encoder's own; sha256 and tokenizer_sha256 are theirs. input_ids and
    attention_mask (where it takes one) name its inputs, output its output [B, D]; length is the number of tokens that
    it takes, pad_id fills shorter texts. lowercase is for models whose tokenizer does not do that by itself. templates
    are sentences with {} in place of a term. With scale and bias, sigmoid(scale * cosine + bias) is the model's own
    probability.
    """

    model: str
    sha256: str
    tokenizer: str
    tokenizer_sha256: str
    output: str
    length: int
    input_ids: str = "input_ids"
    attention_mask: str = "attention_mask"
    pad_id: int = 0
    lowercase: bool = False
    templates: Tuple[str, ...] = ()
    scale: Optional[float] = None
    bias: Optional[float] = None


@dataclass(frozen=True)
class ModelOutput:
    """One output tensor and how to read vectors from it.

    layout is `tokens` [B, N, D], `map` [B, D, h, w], `map_last` [B, h, w, ..., D] or `vector` [B, D]; prefix and suffix
    tokens are named by kind (`class`, `register`, `location`, `time`, `other`), in order. Groups (of bands) lie group
    after group in `tokens`, and between the map and the dimension in `map_last`; merge says how they become one vector:
    `mean`, `concat`, or the name of the group to keep.
    """

    name: str
    layout: str
    patch_px: int
    dim: int
    prefix_tokens: Tuple[str, ...] = ()
    suffix_tokens: Tuple[str, ...] = ()
    groups: Tuple[str, ...] = ()
    merge: str = "mean"

    def vector_dim(self, merge: str) -> int:
        """Length of a patch's vector when groups are merged in this way."""
        return self.dim * len(self.groups) if merge == "concat" and self.groups else self.dim
