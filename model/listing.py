"""Things in a row, as a part of a sentence."""

from __future__ import annotations

from typing import Sequence

from .messages import Message


def listed(parts: Sequence[str], mark: str = ", ") -> Message:
    """All parts in their order, the last behind an "and"; empty where there are none."""
    if len(parts) < 2:
        return Message.joined("", parts)
    return Message("{parts} and {last}", parts=Message.joined(mark, parts[:-1]), last=parts[-1])
