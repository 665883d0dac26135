"""Rows of the table that `make bench` prints, and keeping them in results.json beside those of its other parts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional

RESULTS = Path(__file__).resolve().parent / "results.json"
Row = Dict[str, Any]
"""`name`, `value`, `unit`, and where something is to be reached `target` and `reached`."""


def row(name: str, value: float, unit: str, limit: Optional[float] = None, at_least: bool = False) -> Row:
    """One line of the table, with what is to be reached where there is a limit."""
    found: Row = {"name": name, "value": value, "unit": unit}
    if limit is not None:
        found["target"] = f"{'>=' if at_least else '<='} {limit:g} {unit}".strip()
        found["reached"] = value >= limit if at_least else value <= limit
    return found


def show(found: Row) -> None:
    """Print one line of the table."""
    verdict = {True: "reached", False: "NOT REACHED", None: ""}[found.get("reached")]
    print(
        f"{found['name']:<66} {found['value']:>10.4g} {found['unit']:<3} {found.get('target', ''):<24} {verdict}",
        flush=True,
    )


def keep(rows: List[Row], prefix: str) -> None:
    """Put rows into results.json, in place of all that begin with the prefix."""
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {"rows": []}
    results["rows"] = [kept for kept in results["rows"] if not kept["name"].startswith(prefix)] + rows
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
