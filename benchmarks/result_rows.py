"""Rows of the table that `make bench` prints, and keeping them in results.json beside those of its other parts."""

from __future__ import annotations

import json
import re
import textwrap
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import List, Optional

RESULTS = Path(__file__).resolve().parent / "results.json"

REASONS = Path(__file__).resolve().parent / "reasons.json"
"""Beginnings of names of figures, as regular expressions, and why these fall short of what is wanted."""


@dataclass(frozen=True)
class Row:
    """One line of the table; `reached` is None where there is nothing to reach."""

    name: str
    value: float
    unit: str
    target: str = ""
    reached: Optional[bool] = None


def row(name: str, value: float, unit: str, limit: Optional[float] = None, at_least: bool = False) -> Row:
    """One line of the table, with what is to be reached where there is a limit."""
    if limit is None:
        return Row(name, value, unit)
    target = f"{'>=' if at_least else '<='} {limit:,g} {unit}".strip()
    return Row(name, value, unit, target, value >= limit if at_least else value <= limit)


def show(found: Row) -> None:
    """Print one line of the table, and under a figure that falls short what holds it."""
    verdict = {True: "reached", False: "NOT REACHED", None: ""}[found.reached]
    print(f"{found.name:<66} {found.value:>10.4g} {found.unit:<3} {found.target:<24} {verdict}".rstrip(), flush=True)
    if found.reached is False:
        reasons = json.loads(REASONS.read_text(encoding="utf-8")).items()
        reason = next((reason for name, reason in reasons if re.match(name, found.name)), "The cause is not known.")
        print(textwrap.fill(reason, 110, initial_indent="    ", subsequent_indent="    "), flush=True)


def keep(rows: List[Row], prefix: str) -> None:
    """Put rows into results.json, in place of all that begin with the prefix."""
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {"rows": []}
    kept = [earlier for earlier in results["rows"] if not earlier["name"].startswith(prefix)]
    results["rows"] = kept + [asdict(found) for found in rows]
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
