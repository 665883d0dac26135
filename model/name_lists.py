"""Names in one line, with commas between them: how they are read, and shown so that they can be read again.

Standard library only: both processes read such lines.
"""

from __future__ import annotations

import re
from typing import Sequence, Tuple

_NAME = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)')
_NEEDS_QUOTES = re.compile(r'[,;"]')


def read_names(text: str) -> Tuple[str, ...]:
    """The names of a line; one that holds a comma stands in double quotes, in which two of these mean one."""
    parts = [quoted.replace('""', '"') or plain for quoted, plain in _NAME.findall(text)]
    return tuple(part.strip() for part in parts if part.strip())


def shown_name(name: str) -> str:
    """A name as `read_names` takes it, in one line."""
    shown = " ".join(name.split())
    return '"' + shown.replace('"', '""') + '"' if _NEEDS_QUOTES.search(shown) else shown


def first_names(names: Sequence[str], most: int) -> str:
    """The first of some names for a message, with dots where there are more."""
    return ", ".join(names[:most]) + (", ..." if len(names) > most else "")
