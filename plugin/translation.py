"""Texts in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "TerraPatch"


def tr(text: str) -> str:
    """The text in the user's language. One context holds all texts, so that what is said twice is translated once."""
    return QCoreApplication.translate(CONTEXT, text)
