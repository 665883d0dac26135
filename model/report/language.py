"""The language of a report: that of QGIS, which the engine is told; English where nothing is told or translated.

A report is made of messages (`model/messages.py`). Here they are put into that language as they are written down, so
that the same messages stay English in tables and JSON files, which are for programs.
"""

from __future__ import annotations

import os
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any, Mapping
from xml.etree import ElementTree  # only of files that come with TerraPatch  # nosec B405

from ..messages import LANGUAGE_VARIABLE, NARROW_SPACE, Message, filled

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"


def language() -> str:
    """Code of the language, such as `de`."""
    asked = os.environ.get(LANGUAGE_VARIABLE, "")
    return asked if _translations(asked) else "en"


def said(text: str) -> str:
    """A message in the language of the report; other texts as they are."""
    return str(_said(text, _translations(os.environ.get(LANGUAGE_VARIABLE, ""))))


def shown(text: str) -> str:
    """The same as HTML."""
    return escape(said(text))


def _said(value: Any, translations: Mapping[str, str]) -> Any:
    if not isinstance(value, Message):
        return value
    values = {name: _said(part, translations) for name, part in value.values.items()}
    return filled(translations.get(value.template, value.template), values, NARROW_SPACE if translations else ",")


@lru_cache(maxsize=1)
def _translations(asked: str) -> Mapping[str, str]:
    """Translations by their English texts; empty for English and for a language that TerraPatch does not know."""
    file = _FOLDER / f"terrapatch_{asked}.ts"
    if not (asked.isalpha() and file.is_file()):
        return {}
    found = {}
    for message in ElementTree.parse(file).getroot().iter("message"):  # nosec B314
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:  # others are not finished
            found[message.findtext("source", "")] = translation.text or ""
    return found
