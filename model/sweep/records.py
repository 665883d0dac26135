"""What a sweep knows of one setting, kept in its folder so that the next run need not measure it again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Optional

import numpy as np

from ..json_reading import json_of_file
from ..messages import Message
from ..number_text import short_number
from ..patches.json_files import write_json
from .settings import Setting

SETS, RECORDS = "sets", "settings"
"""Folders of a sweep: embedding sets, and what was measured of them."""

PICTURES = ("colours", "clusters")


@dataclass(frozen=True)
class Record:
    """One setting and what came of it.

    Attributes
    ----------
    setting : Setting
    reason : str
        Why it was skipped; empty where it was not.
    facts : dict
        ground_px, ground (in units of the CRS), ground_m, count, dim, bytes, seconds, place_before, place_after,
        context_share, shift_consistency, left_out.
    measures : dict
        As `measuring.measured` gives them.
    scores : dict of float64 arrays [places]
        As `measuring.place_scores` gives them; empty without labels.
    curve : dict
        Learning curve: balanced accuracy by the number of examples a class.
    pictures : dict of bytes
        PNG files by name.
    """

    setting: Setting
    reason: str = ""
    facts: Dict[str, Any] = field(default_factory=dict)
    measures: Dict[str, Any] = field(default_factory=dict)
    scores: Dict[str, np.ndarray] = field(default_factory=dict)
    curve: Dict[int, float] = field(default_factory=dict)
    pictures: Dict[str, bytes] = field(default_factory=dict)

    @property
    def done(self) -> bool:
        """Whether there are measures."""
        return not self.reason

    @property
    def title(self) -> Message:
        """What it is called in reports: encoder, kind of vector and ground."""
        ground = self.ground_text()
        return Message.joined(", ", [self.setting.family, ground]) if ground else self.setting.family

    def ground_text(self) -> str:
        """The ground that a vector stands for, in metres or pixels."""
        if self.facts.get("ground_m"):
            return Message.joined(" ", [short_number(self.facts["ground_m"]), "m"])
        if self.facts.get("ground_px"):
            return f"{self.facts['ground_px']:g} px"
        return f"{self.setting.patch // self.setting.refine} px" if self.setting.patch else ""


def digest_of(identity: Dict[str, Any]) -> str:
    """Tells whether a record is of the same thing."""
    return hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()


def save_record(folder: Path, record: Record, identity: Dict[str, Any]) -> None:
    """Keep a record; its JSON file is written last, and makes it whole."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = record.setting.key()
    arrays: Dict[str, Any] = dict(record.scores)
    np.savez(folder / f"{stem}.npz", **arrays)
    for name, picture in record.pictures.items():
        (folder / f"{stem}-{name}.png").write_bytes(picture)
    values = {
        "digest": digest_of(identity),
        "setting": record.setting.to_json(),
        "facts": record.facts,
        "measures": record.measures,
        "curve": {str(each): value for each, value in record.curve.items()},
    }
    write_json(folder / f"{stem}.json", values)


def load_record(folder: Path, setting: Setting, identity: Dict[str, Any]) -> Optional[Record]:
    """The record of a setting, where an earlier run kept one of the same thing."""
    stem = setting.key()
    try:
        values = json_of_file(folder / f"{stem}.json")
        if values["digest"] != digest_of(identity):
            return None
        with np.load(folder / f"{stem}.npz", allow_pickle=False) as arrays:
            scores = {name: arrays[name] for name in arrays.files}
        pictures = {name: (folder / f"{stem}-{name}.png").read_bytes() for name in PICTURES}
        curve = {int(each): float(value) for each, value in values["curve"].items()}
        return Record(setting, "", values["facts"], values["measures"], scores, curve, pictures)
    except (OSError, ValueError, KeyError, TypeError, EOFError):
        return None


def seconds_of(folder: Path, setting: Setting) -> Optional[float]:
    """The time that the vectors of a setting took when an earlier sweep made them, whatever was measured then."""
    try:
        values = json_of_file(folder / f"{setting.key()}.json")
        return float(values["facts"]["seconds"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
