"""The encoder card: what a model needs and gives, so that any encoder runs without code of its own.

A card is a JSON file beside the ONNX file (`NAME.json` beside `NAME.onnx`), or the same JSON under the key
`terrapatch` in the ONNX metadata. docs/encoder-card.md explains the keys, resources/encoders/card.schema.json defines
them.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple, Type, TypeVar

from ..errors import EncoderError
from ..json_reading import json_of_file
from ..listing import listed
from ..messages import Message
from .card_check import check_card
from .card_parts import Band, BandGroup, ModelInput, ModelOutput, TextTower, Window

SCHEMA = "terrapatch-encoder-1"
METADATA_KEY = "terrapatch"
# Keys that came after the first cards were written. A card without them keeps its digest, and so its finished sets.
_LATER_KEYS = {
    "encoding",
    "unknown",
    "value",
    "common_name",
    "channel_id",
    "merge",
    "batch",
    "data_files",
    "pixel_unit",
    "index",
    "of",
    "band_groups",
    "fill",
    "text",
}
_WORDS: Dict[str, Tuple[type, ...]] = {"str": (str,), "int": (int,), "float": (int, float), "bool": (bool,)}

PartT = TypeVar("PartT")


@dataclass(frozen=True)
class EncoderCard:
    """What an encoder is, needs and gives.

    `source_resolution` is in metres per pixel; None means any. `batch` is the number of tiles that the model takes at
    once, where it takes no other; `data_files` are the files beside the ONNX file that hold weights.
    `band_groups` are bands that belong together, and may be missing together where the card says what fills them.
    `pixel_unit` is what the pixels must be before the scaling: one of `pixel_units.UNITS`; None where it is not said.
    `text` is for models whose vectors can be compared with those of texts.
    """

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
    batch: Optional[int] = None
    data_files: Tuple[str, ...] = ()
    pixel_unit: Optional[str] = None
    band_groups: Tuple[BandGroup, ...] = ()
    text: Optional[TextTower] = None

    @property
    def output(self) -> ModelOutput:
        """The output that gives patch vectors: the first one."""
        return self.outputs[0]

    @property
    def pixels(self) -> ModelInput:
        """The input that takes imagery."""
        return next(tensor for tensor in self.inputs if tensor.role == "pixels")

    @property
    def fixed_batch(self) -> Optional[int]:
        """Tiles that one run takes, where the model was exported for that number alone; None for any number."""
        return self.batch if "batch" in self.pixels.dims else 1

    @property
    def takes_date(self) -> bool:
        """Whether the model is told when the imagery was taken."""
        return any(tensor.role == "time" for tensor in self.inputs)

    @property
    def takes_gsd(self) -> bool:
        """Whether the model is told the metres per pixel."""
        return any(tensor.role == "gsd" for tensor in self.inputs)

    @property
    def takes_wavelengths(self) -> bool:
        """Whether the model is told the wavelength of each band."""
        return any(tensor.role in ("wavelengths", "channel_ids") for tensor in self.inputs)

    def to_dict(self) -> Dict[str, Any]:
        """The card as JSON types, schema included; keys that were never written stay unwritten."""
        body = json.loads(json.dumps(dataclasses.asdict(self)))
        values: Dict[str, Any] = {"schema": SCHEMA, **_without_defaults(EncoderCard, body)}
        for part, kind in (("inputs", ModelInput), ("bands", Band), ("outputs", ModelOutput)):
            values[part] = [_without_defaults(kind, item) for item in values[part]]
        if self.band_groups:
            values["band_groups"] = [_without_defaults(BandGroup, item) for item in values["band_groups"]]
        if self.text is not None:
            values["text"] = _written(TextTower, values["text"])
        return values

    def digest(self) -> str:
        """SHA-256 of the card's content: two cards with the same digest give the same vectors.

        What it says of texts changes no vector of a patch, and is left out.
        """
        of_images = dataclasses.replace(self, text=None).to_dict()
        return hashlib.sha256(json.dumps(of_images, sort_keys=True).encode()).hexdigest()

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
            raise EncoderError(
                "{where}: schema is {schema!r}, this version reads {needed!r}",
                where=where,
                schema=values.get("schema"),
                needed=SCHEMA,
            )
        body = {key: value for key, value in values.items() if key != "schema"}
        body["inputs"] = tuple(_part(ModelInput, item, f"{where}: inputs") for item in _list(body, "inputs", where))
        body["bands"] = tuple(
            _part(Band, _in_micrometres(item, where), f"{where}: bands") for item in _list(body, "bands", where)
        )
        body["outputs"] = tuple(_part(ModelOutput, item, f"{where}: outputs") for item in _list(body, "outputs", where))
        if "band_groups" in body:
            groups = _list(body, "band_groups", where)
            body["band_groups"] = tuple(_part(BandGroup, item, f"{where}: band_groups") for item in groups)
        if body.get("text") is not None:
            body["text"] = _part(TextTower, body["text"], f"{where}: text")
        body["window"] = _part(Window, body.get("window") or {}, f"{where}: window")
        body["scaling"] = tuple(_step(item, where) for item in _list(body, "scaling", where))
        card = _part(cls, body, where)
        check_card(card, where)
        return card


def read_card(file: Path) -> EncoderCard:
    """Read a card file.

    Raises
    ------
    EncoderError
        When the file is missing, is not JSON, or is not a valid card.
    """
    try:
        values = json_of_file(file)
    except (OSError, ValueError) as error:
        raise EncoderError(
            "card {file} cannot be read ({error}); `terrapatch inspect` proposes a new one", file=file, error=error
        ) from error
    if not isinstance(values, dict):
        raise EncoderError("card {file} holds {kind}, needs a JSON object", file=file, kind=type(values).__name__)
    return EncoderCard.from_dict(values, str(file))


def _list(values: Mapping[str, Any], key: str, where: str) -> Any:
    items = values.get(key)
    if not isinstance(items, (list, tuple)):
        raise EncoderError("{where}: {key} is {items!r}, needs a list", where=where, key=key, items=items)
    return items


def _step(item: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(item, Mapping):
        raise EncoderError("{where}: scaling holds {item!r}, needs objects with a type", where=where, item=item)
    return dict(item)


def _part(kind: Type[PartT], values: Mapping[str, Any], where: str) -> PartT:
    """Build one dataclass of the card, naming what is missing or unknown."""
    if not isinstance(values, Mapping):
        raise EncoderError("{where} holds {values!r}, needs an object", where=where, values=values)
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(fields))
    missing = sorted(
        name
        for name, field in fields.items()
        if name not in values and field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )
    if unknown or missing:
        parts = [Message("lacks {missing}", missing=", ".join(missing))] if missing else []
        parts += [Message("has unknown keys {unknown}", unknown=", ".join(unknown))] if unknown else []
        raise EncoderError(
            "{where} {parts}; see docs/encoder-card.md for the keys of a card", where=where, parts=listed(parts)
        )
    for name, value in values.items():
        wanted = str(fields[name].type)
        plain = wanted[len("Optional[") : -1] if wanted.startswith("Optional[") else wanted
        right = _WORDS.get(plain)
        if right is None or (value is None and plain != wanted):
            continue
        if not isinstance(value, right) or (isinstance(value, bool) and bool not in right):
            raise EncoderError(
                "{where}: {name} is {value!r}, needs {plain}; see docs/encoder-card.md",
                where=where,
                name=name,
                value=value,
                plain=plain,
            )
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in values.items()})


def _without_defaults(kind: Type[Any], values: Dict[str, Any]) -> Dict[str, Any]:
    defaults = {field.name: field.default for field in dataclasses.fields(kind)}
    return {key: value for key, value in values.items() if key not in _LATER_KEYS or _plain(defaults[key]) != value}


def _written(kind: Type[Any], values: Dict[str, Any]) -> Dict[str, Any]:
    """What is not the default."""
    defaults = {field.name: field.default for field in dataclasses.fields(kind)}
    return {key: value for key, value in values.items() if _plain(defaults[key]) != value}


def _plain(value: Any) -> Any:
    """As JSON has it."""
    return list(value) if isinstance(value, tuple) else value


def _in_micrometres(band: Any, where: str) -> Any:
    """A band whose `wavelength` and `unit` are written as the one key wavelength_um."""
    if not isinstance(band, Mapping) or not {"wavelength", "unit"} & set(band):
        return band
    factors = {"um": 1.0, "nm": 0.001}
    unit, wavelength = band.get("unit", "um"), band.get("wavelength")
    if unit not in factors or not isinstance(wavelength, (int, float, type(None))) or "wavelength_um" in band:
        raise EncoderError(
            "{where}: band {name!r} has wavelength {wavelength!r} with unit {unit!r}, needs a number in "
            "'um' or 'nm', and leave wavelength_um out",
            where=where,
            name=band.get("name"),
            wavelength=wavelength,
            unit=unit,
        )
    kept = {key: value for key, value in band.items() if key not in ("wavelength", "unit")}
    return {**kept, "wavelength_um": None if wavelength is None else round(wavelength * factors[unit], 9)}
