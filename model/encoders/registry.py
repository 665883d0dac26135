"""Which encoders are installed: the bundled ones and the user's own."""

from __future__ import annotations

import json
import os
import warnings
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Optional

from ... import __version__
from ..errors import WEIGHTS_MISSING, EncoderError
from ..json_reading import parse_json
from ..messages import Message
from .cache_folder import cache_folder
from .card import METADATA_KEY, EncoderCard, read_card
from .data_folder import encoders_folder
from .model_files import encoder_files, encoder_id_of, has_card, sidecar
from .onnx_opening import check_file
from .remembered import remembered_data_files, remembered_sha256

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "encoders"
VARIABLE = "TERRAPATCH_ENCODERS"
MOSAIKS = "mosaiks"


class Encoder(NamedTuple):
    """An ONNX file and its card; `guessed` where it has none of its own, and probing proposed one."""

    file: Path
    card: EncoderCard
    guessed: bool = False


def encoder_folders() -> List[Path]:
    """Folders with installed encoders: TERRAPATCH_ENCODERS (a path list), those that were got, the bundled ones."""
    own = [Path(part) for part in os.environ.get(VARIABLE, "").split(os.pathsep) if part]
    return [*own, encoders_folder(), BUNDLED]


def installed() -> List[Encoder]:
    """Every encoder that is installed as an ONNX file with a card beside it; the first of an id wins.

    A card that cannot be read is left out with a warning, so that it does not take the other encoders with it.
    """
    found: Dict[str, Encoder] = {}
    for folder in encoder_folders():
        for file in encoder_files(folder):
            if not has_card(file):
                continue
            try:
                encoder = Encoder(file, read_card(sidecar(file)))
            except EncoderError as error:
                warnings.warn(f"left out: {error}", stacklevel=2)
                continue
            found.setdefault(encoder.card.id, encoder)
    return list(found.values())


def list_encoders() -> List[Dict[str, Any]]:
    """Cards of all encoders, as JSON types, with `file`; MOSAIKS, which is fitted on the layer, has none."""
    cards: List[Dict[str, Any]] = [
        {
            "id": MOSAIKS,
            "name": "MOSAIKS random convolutional features",
            "description": "Fitted on the layer itself in seconds: any bands, any patch size, no training data.",
            "licence": "CC0-1.0",
            "source": "Rolf et al. 2021, Nature Communications 12, 4392",
            "bands_flexible": True,
            "file": None,
        }
    ]
    return cards + [{**encoder.card.to_dict(), "file": str(encoder.file)} for encoder in installed()]


def find_encoder(name: str) -> Encoder:
    """The encoder of this id, or in this ONNX file, its file checked against its card.

    Raises
    ------
    EncoderError
        When there is none, it has no card, or the file is not the one the card was written for.
    """
    file = Path(name)
    if file.suffix.lower() == ".onnx" or file.is_file():
        check_file(file)
        own = own_card(file)
        if own is None:
            return Encoder(file, _proposed_card(file), guessed=True)
        _check_hash(Encoder(file, own))
        return Encoder(file, own)
    encoders = installed()
    for encoder in encoders:
        if encoder.card.id == name:
            _check_hash(encoder)
            return encoder
    known = ", ".join([MOSAIKS, *(encoder.card.id for encoder in encoders)])
    raise EncoderError(
        "encoder {name!r} is not installed; choose one of {known}, or give a path to an .onnx file",
        "encoder_missing",
        name=name,
        known=known,
    )


def own_card(file: Path) -> Optional[EncoderCard]:
    """The card beside a file, or within it; None where it has none, whatever else lies beside it.

    Raises
    ------
    EncoderError
        When its card cannot be read.
    """
    if has_card(file):
        return read_card(sidecar(file))
    within = metadata_card(file)
    return None if within is None else card_within(file, within)


def _proposed_card(file: Path) -> EncoderCard:
    """The card that probing proposes, kept in the cache: a second run with the same file need not probe again."""
    from .probe import propose_card

    kept = cache_folder() / "cards" / f"{remembered_sha256(file, remembered_data_files(file))}-{__version__}.json"
    try:
        return replace(read_card(kept), id=encoder_id_of(file), name=file.stem, source=file.name)
    except EncoderError:  # not there, or from a kill while it was written
        card = propose_card(file).card
    with suppress(OSError):  # a cache that cannot be written costs time, not the run
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(card.to_dict()), encoding="utf-8")
    return card


def card_within(file: Path, values: Mapping[str, Any]) -> EncoderCard:
    """The card in the metadata of an ONNX file; what it cannot hold, because it is part of the file, is filled in."""
    weights = remembered_data_files(file)
    filled = {**values, "sha256": remembered_sha256(file, weights), **({"data_files": weights} if weights else {})}
    return EncoderCard.from_dict(filled, f"{file} (metadata)")


def metadata_card(file: Path) -> Any:
    """The card in the metadata of an ONNX file as JSON types, or None.

    Raises
    ------
    EncoderError
        When the file is not ONNX or the metadata is not JSON.
    """
    import onnx  # takes a tenth of a second, and most encoders have their card beside them

    try:
        model = onnx.load(str(file), load_external_data=False)
    except Exception as error:  # protobuf raises DecodeError, which lives in a private module
        raise EncoderError(
            "{file} is not an ONNX model ({error}); give a file that was exported as .onnx", file=file, error=error
        ) from error
    for entry in model.metadata_props:
        if entry.key == METADATA_KEY:
            try:
                return parse_json(entry.value)
            except ValueError as error:
                raise EncoderError(
                    "{file}: metadata {metadata_key!r} is not JSON ({error})",
                    file=file,
                    metadata_key=METADATA_KEY,
                    error=error,
                ) from error
    return None


def _check_hash(encoder: Encoder) -> None:
    """Refuse a file that is not the one of its card, or whose weights lie elsewhere than the card says.

    Older versions of ONNX Runtime read weights from any path that a model names, so nothing is left to them.
    """
    stored, named = remembered_data_files(encoder.file), tuple(sorted(encoder.card.data_files))
    if stored != named:
        missing = [name for name in stored if not (encoder.file.parent / name).is_file()]
        if missing:
            raise EncoderError(
                "{file} keeps weights in a separate file that is missing; put {missing} beside it",
                WEIGHTS_MISSING,
                file=encoder.file,
                missing=", ".join(missing),
            )
        raise EncoderError(
            "{file} keeps weights in {stored}, its card names {named}; write a new card with `terrapatch inspect`",
            file=encoder.file,
            stored=", ".join(stored) or Message("no other file"),
            named=", ".join(named) or Message("none"),
        )
    found = remembered_sha256(encoder.file, encoder.card.data_files)
    if found != encoder.card.sha256:
        weights = Message(" with its weights") if encoder.card.data_files else ""
        raise EncoderError(
            "{file}{weights} has SHA-256 {found}…, its card was written for {sha256}…; "
            "restore the file, or write a new card with `terrapatch inspect`",
            file=encoder.file,
            weights=weights,
            found=found[:12],
            sha256=encoder.card.sha256[:12],
        )
