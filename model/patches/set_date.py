"""When the imagery of an embedding set was taken, as its metadata tell it."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Any, Mapping, Optional, Tuple

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T[\d:]+)?")


def date_of(metadata: Mapping[str, Any]) -> str:
    """The date that a set tells, as it tells it: the user's or the source's own; empty where it tells none."""
    source, parameters = (metadata.get(part) or {} for part in ("source", "parameters"))
    for told in (metadata.get("date"), parameters.get("date"), source.get("date"), source.get("acquired")):
        if isinstance(told, str) and told:
            return told
    return ""


def moments(date: str) -> Optional[Tuple[datetime, datetime]]:
    """First and last moment, in UTC, of a year, month, day or time, or of two of them with `/` between; else None."""
    first, _, last = date.partition("/")
    try:
        return _span(first)[0], _span(last or first)[1]
    except (AttributeError, ValueError):
        return None


def _span(date: str) -> Tuple[datetime, datetime]:
    year, month, day, clock = _DATE.match(date).groups()  # type: ignore[union-attr]
    if clock:
        moment = datetime.fromisoformat(f"{year}-{month}-{day}{clock}").replace(tzinfo=timezone.utc)
        return moment, moment
    start = datetime(int(year), int(month or 1), int(day or 1), tzinfo=timezone.utc)
    if not month:
        end = datetime(int(year), 12, 31, 23, 59, 59, tzinfo=timezone.utc)
    elif not day:
        following = datetime(int(year) + int(month) // 12, int(month) % 12 + 1, 1, tzinfo=timezone.utc)
        end = datetime.fromtimestamp(following.timestamp() - 1, timezone.utc)
    else:
        end = start.replace(hour=23, minute=59, second=59)
    return start, end
