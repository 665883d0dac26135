"""Text from files, layers and projects on the screen: always as it is written, never as HTML.

Qt takes any text that begins like HTML for HTML, in labels, tooltips and message bars. A layer that is called
`<img src=...>` would have a picture read, on Windows from somebody's server and with the user's credentials.
"""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

# More than Qt takes for HTML; PyQt6 has no `Qt.mightBeRichText`
_LIKE_HTML = r"<[^>]*>|<\?"


def show_as_written(widget: QWidget) -> None:
    """Have every label of a form show its text as it is written, but for those that say that theirs is HTML."""
    for label in widget.findChildren(QLabel):
        if label.textFormat() == Qt.TextFormat.AutoText:
            label.setTextFormat(Qt.TextFormat.PlainText)


def plain_tip(text: str) -> str:
    """A text for a tooltip or a question, which have no format of their own."""
    if re.search(_LIKE_HTML, text):
        return f"<qt>{plain_message(text)}</qt>"
    return text


def plain_message(text: str) -> str:
    """A text for QGIS's message bar, which takes all texts for HTML."""
    from html import escape  # a table of all entities, which QGIS's start does not need

    return escape(text, quote=False)


def as_sentence(message: str) -> str:
    """A message with a capital letter."""
    return message[:1].upper() + message[1:]
