"""Tables as CSV files."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Sequence


def write_csv(file: Path, head: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Write a table with its head; None is an empty cell."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(head)
        writer.writerows(rows)
