"""Rows of the table that `make bench` prints, and keeping them in results.json beside those of its other parts."""

from __future__ import annotations

import json
import re
import textwrap
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

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


def reason_of(name: str) -> Optional[str]:
    """Why a figure falls short of what is wanted, where that is known."""
    reasons = json.loads(REASONS.read_text(encoding="utf-8")).items()
    return next((reason for beginning, reason in reasons if re.match(beginning, name)), None)


def show(found: Row) -> None:
    """Print one line of the table, and under a figure that falls short what holds it."""
    verdict = {True: "reached", False: "NOT REACHED", None: ""}[found.reached]
    value = f"{found.value:,.0f}" if abs(found.value) >= 1000 else f"{found.value:.4g}"
    print(f"{found.name:<70} {value:>10} {found.unit:<3} {found.target:<24} {verdict}".rstrip(), flush=True)
    if found.reached is False:
        reason = reason_of(found.name) or "The cause is not known."
        print(textwrap.fill(reason, 110, initial_indent="    ", subsequent_indent="    "), flush=True)


def read_results() -> Dict[str, Any]:
    """What results.json holds; no rows where it is not there."""
    results: Dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {"rows": []}
    return results


def write_results(results: Mapping[str, Any]) -> None:
    """Write results.json."""
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


def keep(rows: List[Row], prefix: str) -> None:
    """Put rows into results.json, in place of all that begin with the prefix."""
    results = read_results()
    kept = [earlier for earlier in results["rows"] if not earlier["name"].startswith(prefix)]
    write_results({**results, "rows": kept + [asdict(found) for found in rows]})


def keep_card(rows: List[Row], conditions: Mapping[str, str]) -> None:
    """Put what a graphics card did into results.json, with the conditions, in place of what one did before."""
    write_results({**read_results(), "gpu": {**conditions, "rows": [asdict(found) for found in rows]}})


def show_card() -> None:
    """Print what a graphics card did when that was measured last."""
    kept = read_results().get("gpu")
    if not isinstance(kept, dict):
        print("Graphics card: none here, and never measured", flush=True)
        return
    print(f"Graphics card: none here; {kept['card']}, {kept['date']}, {kept['cores']} cores:", flush=True)
    for found in kept["rows"]:
        show(Row(**found))
