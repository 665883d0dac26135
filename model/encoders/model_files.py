"""The files of an encoder on the disk: an ONNX file, its card, and the files that hold its weights where it is split.

Standard library only: QGIS's Python and the engine's Python both import it.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, List, Mapping, Optional, Sequence, Tuple

from ..errors import WEIGHTS_MISSING, EncoderError, InputError
from ..json_reading import MOST_BYTES
from ..number_text import byte_text

LARGEST_FILE = 2**31  # of protobuf, and so of the ONNX file itself; files with weights beside it may be larger
_BLOCK = 1 << 20
_ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
_NOT_IN_ID = r"[^A-Za-z0-9._-]+"
_CARD_MARK = b"terrapatch-encoder"  # what the schema of every card begins with


def is_encoder_id(text: str) -> bool:
    """Whether a text can be an encoder's id: it is written into layers, and typed on the command line."""
    return re.fullmatch(_ID, text) is not None


def encoder_id_of(file: Path) -> str:
    """The id for an encoder without a card: the name of its file, as far as an id can hold it."""
    return re.sub(_NOT_IN_ID, "-", file.stem).strip("-._")[:64] or "encoder"


def sidecar(onnx_file: Path) -> Path:
    """Where the card of an ONNX file lies."""
    return onnx_file.with_suffix(".json")


def has_card(onnx_file: Path) -> bool:
    """Whether the JSON file beside an ONNX file is an encoder card, of this or another version.

    Other programs keep files of that name too. A card of ours that is broken still is one, to be complained about.
    """
    if not sidecar(onnx_file).is_file():
        return False
    try:
        with sidecar(onnx_file).open("rb") as stream:
            return _CARD_MARK in stream.read(MOST_BYTES)
    except OSError:  # not readable: whoever reads it says why
        return True


def foreign_beside(onnx_file: Path) -> Optional[Path]:
    """The JSON file beside an ONNX file that is not an encoder card; None where there is none."""
    return sidecar(onnx_file) if sidecar(onnx_file).is_file() and not has_card(onnx_file) else None


def encoder_files(folder: Path) -> List[Path]:
    """ONNX files in a folder of encoders, by name.

    A model whose weights lie in files of their own has a folder named like itself: `NAME.onnx`, or `NAME/NAME.onnx`.
    """
    split = [file for file in folder.glob("*/*.onnx") if file.parent.name == file.stem]
    return sorted([*folder.glob("*.onnx"), *split], key=lambda file: file.name)


def check_data_files(data_files: Sequence[str], where: str) -> None:
    """Refuse names of files that do not stay in the folder of the model.

    Raises
    ------
    EncoderError
        At the first that is absolute or leads out of the folder, on any system.
    """
    for name in data_files:
        parts = PurePosixPath(name).parts
        windows = PureWindowsPath(name)
        if not parts or ".." in windows.parts or ".." in parts or windows.anchor or name.startswith("/"):
            raise EncoderError(
                "{where}: weights lie in {name!r}, which is not a file beside the model; export the model again "
                "with its weights in a file of the same folder",
                where=where,
                name=name,
            )


def model_files(onnx_file: Path, data_files: Sequence[str]) -> Tuple[Path, ...]:
    """The ONNX file and, in order of their names, the files with its weights.

    Raises
    ------
    EncoderError
        When one is missing, or its name or a link leads out of the folder.
    """
    check_data_files(data_files, str(onnx_file))
    # a model that itself is a link may have its weights where it leads to, as in the cache of Hugging Face
    folders = [onnx_file.parent.resolve(), onnx_file.resolve().parent]
    found = [onnx_file.parent.joinpath(*PurePosixPath(name).parts) for name in sorted(data_files)]
    for file in found:
        if not file.is_file():
            raise EncoderError(
                "{onnx_file} keeps weights in a separate file, {file}, that is missing; put that file beside it",
                WEIGHTS_MISSING,
                onnx_file=onnx_file,
                file=file.name,
            )
        if not any(folder in file.resolve().parents for folder in folders):
            raise EncoderError(
                "{file} is a link to {beside}, outside of the model's folder; put the file itself there",
                file=file,
                beside=file.resolve(),
            )
    return (onnx_file, *found)


def model_sha256(onnx_file: Path, data_files: Sequence[str] = ()) -> str:
    """SHA-256 in hex of the ONNX file or, for a split model, of all its files one after another.

    Takes a second per gigabyte.

    Raises
    ------
    EncoderError
        When a file with weights is missing.
    """
    import hashlib  # loads OpenSSL, which QGIS's start does without

    digest = hashlib.sha256()
    for file in model_files(onnx_file, data_files):
        with file.open("rb") as stream:
            for block in iter(lambda: stream.read(_BLOCK), b""):
                digest.update(block)
    return digest.hexdigest()


def companion_files(card: Mapping[str, Any]) -> Tuple[str, ...]:
    """Names of the files that belong beside an ONNX file: with weights, or for reading words."""
    text = card.get("text") or {}
    return (*map(str, card.get("data_files") or ()), *(str(text[key]) for key in ("model", "tokenizer") if key in text))


def copy_model(onnx_file: Path, data_files: Sequence[str], target: Path) -> None:
    """Copy an ONNX file to `target`, and the files with its weights beside it under their own names.

    They are copied in blocks, however large they are. The folder of `target` must exist; what was written of a copy
    that failed is left for the caller to remove.

    Raises
    ------
    EncoderError
        When a file with weights is missing.
    InputError
        When the disk has no room, or a file with weights would overwrite another.
    OSError
        When the system does not let it happen.
    """
    files = model_files(onnx_file, data_files)
    needed, free = sum(file.stat().st_size for file in files), shutil.disk_usage(target.parent).free
    if needed > free:
        raise InputError(
            "{onnx_file} takes {needed}, the disk of {parent} has {free} free; make room, or use the encoder where it "
            "lies",
            onnx_file=onnx_file.name,
            needed=byte_text(needed),
            parent=target.parent,
            free=byte_text(free),
        )
    shutil.copyfile(onnx_file, target)
    for file, name in zip(files[1:], sorted(data_files)):
        copy = target.parent.joinpath(*PurePosixPath(name).parts)
        if copy.exists():
            raise InputError("{copy} is there already; give the encoder a folder of its own", copy=copy)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
