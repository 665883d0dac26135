"""The table of clusters for other programs: as a CSV file, and as text for spreadsheets."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Collection, List, Optional

from .table import Cluster, ClusterTable

COLUMNS = ("cluster", "name", "color", "patches", "area_ha", "share", "visible")


def as_tsv(table: ClusterTable, numbers: Optional[Collection[int]] = None) -> str:
    """Rows of some clusters, or of all, with a line of titles; cells are separated by tabs."""
    text = io.StringIO()
    _write(text, table, numbers, "\t")
    return text.getvalue()


def write_csv(file: Path, table: ClusterTable) -> None:
    """Write all clusters as UTF-8, with numbers as programs read them. Raises OSError."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        _write(stream, table, None, ",")


def _write(stream: io.TextIOBase, table: ClusterTable, numbers: Optional[Collection[int]], separator: str) -> None:
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_cells(cluster) for cluster in table if numbers is None or cluster.number in numbers)


def _cells(cluster: Cluster) -> List[object]:
    area = "" if cluster.area_ha is None else f"{cluster.area_ha:.4f}"
    return [
        cluster.number,
        plain_name(cluster.name),
        cluster.color,
        cluster.patches,
        area,
        f"{cluster.share:.6g}",
        int(cluster.visible),
    ]


def plain_name(name: str) -> str:
    """A name that no spreadsheet takes for a formula: names come with projects of other people."""
    return f"'{name}" if name[:1] in ("=", "+", "-", "@") else name
