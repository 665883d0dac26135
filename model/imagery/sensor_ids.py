"""Ids of the sensors that are known, read without making anything of them: QGIS asks at its start."""

from __future__ import annotations

from pathlib import Path
from typing import List

from ..json_reading import json_of_file

TABLE = Path(__file__).resolve().parents[2] / "resources" / "sensors.json"


def sensor_ids() -> List[str]:
    """In the order of the file; empty where it is damaged, which whoever takes a sensor of it says."""
    try:
        return [str(sensor["id"]) for sensor in json_of_file(TABLE)["sensors"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []
