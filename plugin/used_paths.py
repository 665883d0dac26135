"""Files that this user has chosen here: a project may name any file, and only these are taken from it."""

from __future__ import annotations

from typing import List

from qgis.core import QgsSettings

_KEY = "terrapatch/used_encoder_files"
_MOST = 100


def names_other_computer(path: str) -> bool:
    """Whether Windows would look for a path on another computer, and tell that who the user is.

    What a layer, a project or a card says is not looked for there.
    """
    return path.startswith(("\\\\", "//", "\\/", "/\\"))


def remember_encoder_file(path: str) -> None:
    """The user has chosen this ONNX file."""
    used = [path, *(known for known in _used() if known != path)]
    QgsSettings().setValue(_KEY, used[:_MOST])


def is_known_encoder_file(path: str) -> bool:
    """Whether the user has chosen this ONNX file before, in any project."""
    return path in _used()


def _used() -> List[str]:
    stored = QgsSettings().value(_KEY, [])
    return [stored] if isinstance(stored, str) else [str(path) for path in stored or []]
