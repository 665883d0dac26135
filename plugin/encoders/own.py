"""The user's own encoders: ONNX files with cards in the QGIS profile, put there whole or not at all."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from qgis.PyQt.QtCore import pyqtSignal

from ...model.encoders.model_files import companion_files, copy_model, encoder_files, sidecar
from ...model.errors import InputError
from ...model.file_moves import move_file, patiently, remove_file, remove_folder
from ...model.json_reading import json_of_file
from ..background.main_thread_object import MainThreadObject
from ..engine.encoder_folders import BUNDLED, own_encoders_folder
from ..translation import tr
from .facts import EncoderFacts, encoder_of_file
from .installed_encoders import MOSAIKS

_STAGING = ".adding-"
_DAY = 86_400.0


class OwnEncoderChanges(MainThreadObject):
    """Tells every list when an encoder was installed or removed.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()


changes = OwnEncoderChanges()


def own_encoders() -> List[EncoderFacts]:
    """The encoders in the profile whose cards can be read."""
    found = [encoder_of_file(file) for file in encoder_files(own_encoders_folder())]
    return [facts for facts in found if facts is not None]


def is_own(file: Path) -> bool:
    """Whether a file lies in the profile already."""
    return file in encoder_files(own_encoders_folder())


def card_beside(file: Path) -> Optional[Dict[str, Any]]:
    """The card beside an ONNX file as it is written; None where there is none that is a JSON object."""
    try:
        card = json_of_file(sidecar(file))
    except (OSError, ValueError):
        return None
    return card if isinstance(card, dict) else None


def encoder_id(name: str) -> str:
    """A name as an id, which is also the name of the files: lower case letters, digits, dots and hyphens."""
    return re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-.")[:64]


def stage(file: Path, card: Mapping[str, Any]) -> Path:
    """Copy an ONNX file, its weights and its card into a new folder beside the own encoders, where nothing lists them.

    Returns
    -------
    Path
        The copy, for `install`; `discard` removes it.

    Raises
    ------
    InputError
        When the id is none, or that of a bundled encoder, or there is no room.
    EncoderError
        When a file with weights is missing.
    OSError
        When the system does not let it happen.
    """
    name = encoder_id(str(card["id"]))
    if not name:
        raise InputError(tr("The name has no letters or digits; give the encoder a name."))
    if name == MOSAIKS or name in {facts.key for facts in map(encoder_of_file, encoder_files(BUNDLED)) if facts}:
        raise InputError(tr("'{}' is the name of an encoder that comes with TerraPatch; choose another.").format(name))
    target = own_encoders_folder()
    target.mkdir(parents=True, exist_ok=True)
    _sweep(target)
    copy = Path(tempfile.mkdtemp(prefix=_STAGING, dir=target)) / f"{name}.onnx"
    try:
        copy_model(file, companion_files(card), copy)
        text = json.dumps({**card, "id": name}, indent=1, ensure_ascii=False)
        sidecar(copy).write_text(text + "\n", encoding="utf-8")
    except BaseException:
        discard(copy)
        raise
    return copy


def _sweep(folder: Path) -> None:
    """Remove what a QGIS that crashed has left behind; another one may be adding an encoder right now."""
    for left in folder.glob(f"{_STAGING}*"):
        if time.time() - left.stat().st_mtime > _DAY:
            remove_folder(left)


def discard(staged: Path) -> None:
    """Remove what `stage` made."""
    if staged.parent.name.startswith(_STAGING):
        remove_folder(staged.parent)


def place_of(name: str) -> Path:
    """Where the own encoder of this id lies or would lie."""
    for facts in own_encoders():
        if facts.key == name and facts.file is not None:
            return facts.file
    return own_encoders_folder() / f"{name}.onnx"


def install(staged: Path, place: Path) -> Path:
    """Move a staged encoder to its place, over what is there. For the main thread, as `remove` is.

    A single file lies among the others, a split model in a folder of its own, because names such as `model.data` are
    common. In either case the card goes first or with the model: a card alone is not listed, and a file that its card
    was not written for is refused by its hash, so that a crash in between leaves nothing that could run wrongly.

    Parameters
    ----------
    staged : Path
        What `stage` returned.
    place : Path
        What `place_of` returned for its name.

    Returns
    -------
    Path
        Where it lies now.
    """
    home = own_encoders_folder()
    if companion_files(card_beside(staged) or {}):
        installed = home / staged.stem / staged.name
        _set_aside(installed.parent)
        move_file(staged.parent, installed.parent)
    else:
        installed = place if place.parent == home else home / staged.name
        move_file(sidecar(staged), sidecar(installed))
        move_file(staged, installed)
        discard(staged)
    if place != installed and place.is_file():
        _delete(place)
    changes.changed.emit()
    return installed


def remove(file: Path) -> None:
    """Remove an own encoder.

    Raises
    ------
    InputError
        When the file is not one of the user's own.
    OSError
        When the system does not let it go.
    """
    if not is_own(file):
        raise InputError(tr("{} is not one of your own encoders; remove the file itself.").format(file))
    _delete(file)
    changes.changed.emit()


def _delete(file: Path) -> None:
    """Delete the files of an own encoder; the card last, because a card alone is not listed."""
    remove_file(file)
    if sidecar(file).is_file():
        remove_file(sidecar(file))
    if file.parent != own_encoders_folder():
        patiently(partial(shutil.rmtree, file.parent))


def _set_aside(folder: Path) -> None:
    """Make room for a folder; what lay there is not listed from this moment on, and goes."""
    if folder.is_dir():
        old = Path(tempfile.mkdtemp(prefix=_STAGING, dir=folder.parent)) / folder.name
        move_file(folder, old)
        remove_folder(old.parent)
