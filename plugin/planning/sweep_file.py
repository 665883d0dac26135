"""What a sweep has found, read from its sweep.json: the settings, and which one it advises for what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ...model.errors import InputError
from ..stored_json import in_own_language, json_objects, read_json_object
from ..translation import tr

REPORT = "report.html"
_SCHEMA = "terrapatch-sweep-"
_BANDS = "bands"  # stands for plain band statistics, which no encoder makes
_MOST_BYTES = 64 << 20
_LARGEST = 1e15
_OPTIONS: Mapping[str, Tuple[type, ...]] = {"patch": (int,), "refine": (int,), "tile": (int,), "resolution": (str,)}


@dataclass(frozen=True)
class SweptSetting:
    """One setting of a sweep.

    Attributes
    ----------
    title : str
    encoder : str
        An id, or an ONNX file.
    options : dict
        Fields of an embedding request, as far as they are not at their defaults.
    vector, squeeze : str
        What is done with the vectors afterwards; `patch` or `tile`, and `none`, where that is nothing.
    ground_m : float or None
        Side of the ground of a vector.
    count, seconds : int, float or None
    advised_for : tuple of str
        Aims that it is the advice for: finding, grouping, mapping.
    """

    title: str
    encoder: str
    options: Dict[str, Any]
    vector: str
    squeeze: str
    ground_m: Optional[float]
    count: Optional[int]
    seconds: Optional[float]
    advised_for: Tuple[str, ...]

    @property
    def afterwards(self) -> str:
        """What has to be run on the patches to have its vectors; empty where nothing has."""
        steps = []
        if self.vector not in ("patch", "tile"):
            steps.append(tr("Coarsen patches ({})").format(self.vector))
        if self.squeeze != "none":
            steps.append(tr("Reduce embeddings ({})").format(self.squeeze))
        return ", ".join(steps)


@dataclass(frozen=True)
class SweepFile:
    """A sweep that was read.

    Attributes
    ----------
    settings : tuple of SweptSetting
        Without plain bands.
    sentences : tuple of str
        Its answers.
    report : Path
        Beside it.
    """

    settings: Tuple[SweptSetting, ...]
    sentences: Tuple[str, ...]
    report: Path


def read_sweep(file: Path) -> SweepFile:
    """Read sweep.json.

    Raises
    ------
    InputError
        When it cannot be read, or is not a sweep with settings.
    """
    try:
        values = read_json_object(file.read_bytes(), _MOST_BYTES)
    except OSError as error:
        text = tr("{file} cannot be read ({reason}); choose the sweep.json of a sweep.")
        raise InputError(text.format(file=file, reason=error.strerror or error)) from error
    if not str(values.get("schema", "")).startswith(_SCHEMA):
        raise InputError(tr("{} is not the result of a sweep; choose a sweep.json.").format(file))
    values = in_own_language(values)
    answers = json_objects(values.get("answers"))
    advice: Dict[str, List[str]] = {}
    for answer in answers:
        advice.setdefault(str(answer.get("advice")), []).append(str(answer.get("aim")))
    found = [_setting(one, advice) for one in json_objects(values.get("settings"))]
    settings = tuple(one for one in found if one is not None)
    if not settings:
        raise InputError(tr("{} holds no setting of an encoder yet; let the sweep go on.").format(file))
    return SweepFile(settings, tuple(str(one.get("sentence", "")) for one in answers), file.with_name(REPORT))


def _setting(values: Mapping[str, Any], advice: Mapping[str, List[str]]) -> Optional[SweptSetting]:
    setting, title = values.get("setting"), str(values.get("title", ""))
    if not isinstance(setting, dict) or not isinstance(setting.get("encoder"), str) or setting["encoder"] == _BANDS:
        return None
    options = {name: setting.get(name) for name, kinds in _OPTIONS.items() if isinstance(setting.get(name), kinds)}
    vector = str(setting.get("vector", "patch"))
    if vector == "tile":
        options["tokens"] = "tile"
    return SweptSetting(
        title,
        setting["encoder"],
        options,
        vector,
        str(setting.get("squeeze", "none")),
        _number(values.get("ground_m")),
        None if _number(values.get("count")) is None else int(values["count"]),
        _number(values.get("seconds")),
        tuple(advice.get(title, [])),
    )


def _number(value: Any) -> Optional[float]:
    """A number that can be shown; None for anything else."""
    fits = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < _LARGEST
    return float(value) if fits else None  # NaN is not below it
