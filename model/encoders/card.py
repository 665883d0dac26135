"""The encoder card: what a model needs and gives, so that any encoder runs without code of its own.

A card is a JSON file beside the ONNX file (`NAME.json` beside `NAME.onnx`), or the same JSON under the key
`terrapatch` in the ONNX metadata. Scaling operations carry the names and meanings of the STAC Machine Learning
Model extension (`value_scaling`), with one of our own: `percentiles`, for models without fixed statistics.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple, Type, TypeVar, Union

from ..errors import EncoderError

SCHEMA = "terrapatch-encoder-1"
METADATA_KEY = "terrapatch"
ROLES = ("pixels",)
LAYOUTS = ("tokens", "map", "map_last", "vector")
SCALING_KEYS: Dict[str, Tuple[str, ...]] = {
    "percentiles": ("low", "high"),
    "min-max": ("minimum", "maximum"),
    "z-score": ("mean", "stddev"),
    "clip": ("minimum", "maximum"),
    "clip-min": ("minimum",),
    "clip-max": ("maximum",),
    "offset": ("value",),
    "scale": ("value",),
}

PartT = TypeVar("PartT")


@dataclass(frozen=True)
class ModelInput:
    """One input tensor: its name, what it carries, and its dimensions by name (or fixed size)."""

    name: str
    role: str
    dtype: str = "float32"
    dims: Tuple[Union[str, int], ...] = ("batch", "bands", "height", "width")


@dataclass(frozen=True)
class Band:
    """One band the model expects; wavelength is the centre in micrometres."""

    name: str
    wavelength_um: Optional[float] = None


@dataclass(frozen=True)
class Window:
    """Tile sizes the model takes, in pixels, and the overlap that keeps tile rims out of the result."""

    default: int
    min: int
    max: int
    multiple_of: int = 1
    square_only: bool = False
    overlap: int = 0


@dataclass(frozen=True)
class ModelOutput:
    """One output tensor and how to read vectors from it.

    layout is `tokens` [B, N, D], `map` [B, D, h, w], `map_last` [B, h, w, D] or `vector` [B, D]; prefix and suffix
    tokens are named by kind (`class`, `register`), in order.
    """

    name: str
    layout: str
    patch_px: int
    dim: int
    prefix_tokens: Tuple[str, ...] = ()
    suffix_tokens: Tuple[str, ...] = ()
    groups: Tuple[str, ...] = ()


@dataclass(frozen=True)
class EncoderCard:
    """What an encoder is, needs and gives. `source_resolution` is in metres per pixel; None means any."""

    id: str
    version: str
    name: str
    description: str
    licence: str
    source: str
    sha256: str
    inputs: Tuple[ModelInput, ...]
    bands: Tuple[Band, ...]
    bands_flexible: bool
    source_resolution: Optional[float]
    scaling: Tuple[Mapping[str, Any], ...]
    window: Window
    outputs: Tuple[ModelOutput, ...]
    similarity: str = "cosine"

    @property
    def output(self) -> ModelOutput:
        """The output that gives patch vectors: the first one."""
        return self.outputs[0]

    @property
    def pixels(self) -> ModelInput:
        """The input that takes imagery."""
        return next(tensor for tensor in self.inputs if tensor.role == "pixels")

    def to_dict(self) -> Dict[str, Any]:
        """The card as JSON types, schema included."""
        return {"schema": SCHEMA, **json.loads(json.dumps(dataclasses.asdict(self)))}

    def digest(self) -> str:
        """SHA-256 of the card's content: two cards with the same digest give the same vectors."""
        return hashlib.sha256(json.dumps(self.to_dict(), sort_keys=True).encode()).hexdigest()

    @classmethod
    def from_dict(cls, values: Mapping[str, Any], where: str) -> EncoderCard:
        """Read and check a card.

        Parameters
        ----------
        values : mapping
            The parsed JSON.
        where : str
            File the card came from, for messages.

        Raises
        ------
        EncoderError
            When a key is missing or unknown, or a value is out of range.
        """
        if values.get("schema") != SCHEMA:
            raise EncoderError(f"{where}: schema is {values.get('schema')!r}, this version reads {SCHEMA!r}")
        body = {key: value for key, value in values.items() if key != "schema"}
        body["inputs"] = tuple(_part(ModelInput, item, f"{where}: inputs") for item in _list(body, "inputs", where))
        body["bands"] = tuple(_part(Band, item, f"{where}: bands") for item in _list(body, "bands", where))
        body["outputs"] = tuple(_part(ModelOutput, item, f"{where}: outputs") for item in _list(body, "outputs", where))
        body["window"] = _part(Window, body.get("window") or {}, f"{where}: window")
        body["scaling"] = tuple(dict(item) for item in _list(body, "scaling", where))
        card = _part(cls, body, where)
        _check(card, where)
        return card


def sidecar(onnx_file: Path) -> Path:
    """Where the card of an ONNX file lies."""
    return onnx_file.with_suffix(".json")


def read_card(file: Path) -> EncoderCard:
    """Read a card file.

    Raises
    ------
    EncoderError
        When the file is missing, is not JSON, or is no valid card.
    """
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EncoderError(f"card {file} cannot be read ({error}); `terrapatch inspect` proposes a new one") from error
    if not isinstance(values, dict):
        raise EncoderError(f"card {file} holds {type(values).__name__}, needs a JSON object")
    return EncoderCard.from_dict(values, str(file))


def file_sha256(file: Path) -> str:
    """SHA-256 of a file's bytes, in hex."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _list(values: Mapping[str, Any], key: str, where: str) -> Any:
    items = values.get(key)
    if not isinstance(items, (list, tuple)):
        raise EncoderError(f"{where}: {key} is {items!r}, needs a list")
    return items


def _part(kind: Type[PartT], values: Mapping[str, Any], where: str) -> PartT:
    """Build one dataclass of the card, naming what is missing or unknown."""
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(fields))
    missing = sorted(
        name
        for name, field in fields.items()
        if name not in values and field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )
    if unknown or missing:
        parts = [f"lacks {missing}"] * bool(missing) + [f"has unknown keys {unknown}"] * bool(unknown)
        raise EncoderError(f"{where} {' and '.join(parts)}; see resources/encoders/README.md for the keys of a card")
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in values.items()})


def _check(card: EncoderCard, where: str) -> None:
    """Check values across the card."""
    roles = [tensor.role for tensor in card.inputs]
    unknown = sorted(set(roles) - set(ROLES))
    if unknown:
        raise EncoderError(f"{where}: input roles {unknown} are unknown, known are {list(ROLES)}")
    if roles.count("pixels") != 1:
        raise EncoderError(f"{where}: {roles.count('pixels')} inputs have the role 'pixels', needs exactly one")
    if not card.outputs:
        raise EncoderError(f"{where}: outputs is empty, needs the tensor that holds the vectors")
    for output in card.outputs:
        if output.layout not in LAYOUTS:
            raise EncoderError(f"{where}: layout {output.layout!r} is unknown, known are {list(LAYOUTS)}")
        if output.patch_px < 1 or output.dim < 1:
            raise EncoderError(f"{where}: patch_px {output.patch_px} and dim {output.dim} must be at least 1")
    window = card.window
    if not 1 <= window.min <= window.default <= window.max:
        raise EncoderError(
            f"{where}: window min {window.min}, default {window.default}, max {window.max} must ascend from 1"
        )
    if not card.bands and not card.bands_flexible:
        raise EncoderError(f"{where}: bands is empty though bands_flexible is false; list the bands in model order")
    for step in card.scaling:
        kind = step.get("type")
        if kind not in SCALING_KEYS:
            raise EncoderError(f"{where}: scaling {kind!r} is unknown, known are {sorted(SCALING_KEYS)}")
        missing = [key for key in SCALING_KEYS[kind] if key not in step]
        if missing:
            raise EncoderError(f"{where}: scaling {kind!r} lacks {missing}")
