"""Areas and errors of classes for other programs, as a CSV file and as text for spreadsheets; and the saved model."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any, Dict, List, Optional

from ...model.file_moves import move_file
from ..clusters.table_text import plain_name
from .class_result import ClassResult, MappedClass

COLUMNS = (
    "class", "patches", "area_ha", "adjusted_ha", "low_ha", "high_ha", "examples", "f1", "f1_low", "f1_high",
)  # fmt: skip


def as_tsv(result: ClassResult) -> str:
    """Rows of all classes with a line of titles; cells are separated by tabs."""
    text = io.StringIO()
    _write(text, result, "\t")
    return text.getvalue()


def write_csv(file: Path, result: ClassResult) -> None:
    """Write all classes as UTF-8. Raises OSError."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        _write(stream, result, ",")


def save_model(values: Dict[str, Any], result: ClassResult, file: Path) -> None:
    """Write a model of the engine with the names that its classes have now. Raises OSError."""
    values["classes"] = [one.name for one in result.classes[: len(values["classes"])]]
    part = file.with_name(f"{file.name}.part")
    part.write_text(json.dumps(values), encoding="utf-8")
    move_file(part, file)


def _write(stream: io.TextIOBase, result: ClassResult, separator: str) -> None:
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_cells(one) for one in result.classes)


def _cells(one: MappedClass) -> List[object]:
    adjusted, margin = one.adjusted_ha, one.margin_ha
    known = adjusted is not None and margin is not None
    low = max(adjusted - margin, 0.0) if known else None  # type: ignore[operator]
    high = adjusted + margin if known else None  # type: ignore[operator]
    f1 = one.f1
    scores = (None, None, None) if f1 is None else (f1.value, f1.low, f1.high)
    areas = [_number(value) for value in (one.area_ha, adjusted, low, high)]
    return [plain_name(one.name), one.patches, *areas, one.examples, *(_number(value) for value in scores)]


def _number(value: Optional[float]) -> str:
    return "" if value is None else f"{value:.6g}"
