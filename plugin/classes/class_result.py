"""What a classification says of itself: areas and errors of classes, how it was tested, its least sure patches."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..stored_json import in_own_language

RESULT_FILE = "classification.json"
MOST_UNSURE = 50
_TRIED_AT_ONCE = 5000
_APART = 2
"""Cells between two of the least sure patches at least: neighbours would ask the same thing twice."""


@dataclass(frozen=True)
class Interval:
    """A measure with its 95 % interval, which is not known where there are too few blocks."""

    value: float
    low: Optional[float]
    high: Optional[float]

    @property
    def text(self) -> str:
        """Such as `0.84 (0.71 to 0.93)`."""
        if self.low is None or self.high is None:
            return f"{self.value:.2f}"
        return f"{self.value:.2f} ({self.low:.2f}–{self.high:.2f})"


@dataclass(frozen=True)
class MappedClass:
    """One class of the map.

    Attributes
    ----------
    name : str
    color : str
        The engine's; the panel has its own.
    patches, examples : int
    area_ha, adjusted_ha, margin_ha : float or None
        As mapped; with the errors of the map taken into account, and half of that one's 95 % interval.
    f1 : Interval or None
    """

    name: str
    color: str
    patches: int
    examples: int
    area_ha: Optional[float]
    adjusted_ha: Optional[float]
    margin_ha: Optional[float]
    f1: Optional[Interval]


@dataclass(frozen=True)
class ClassResult:
    """One classification.

    Attributes
    ----------
    classes : tuple of MappedClass
        In the order of the engine's numbers; `unknown` last where it was asked for.
    accuracy : Interval or None
        Balanced, on blocks of ground that nothing near was learned from; None where nothing could be tested.
    confusion : tuple of tuples of int
        Labels by what they are called (rows) and what they are (columns); empty without a test.
    tested, blocks : int
    warnings : tuple of str
    """

    classes: Tuple[MappedClass, ...]
    accuracy: Optional[Interval]
    confusion: Tuple[Tuple[int, ...], ...]
    tested: int
    blocks: int
    warnings: Tuple[str, ...]

    def to_json(self) -> Dict[str, Any]:
        """As JSON types, in the shape of classification.json."""
        validation = None
        if self.accuracy is not None:
            validation = {
                "balanced_accuracy": asdict(self.accuracy),
                "f1": [None if one.f1 is None else asdict(one.f1) for one in self.classes],
                "confusion": [list(row) for row in self.confusion],
                "tested": self.tested,
                "blocks": self.blocks,
            }
        classes = [
            {
                "name": one.name,
                "colour": one.color,
                "patches": one.patches,
                "examples": one.examples,
                "area_m2": _square_metres(one.area_ha),
                "adjusted_m2": _square_metres(one.adjusted_ha),
                "margin_m2": _square_metres(one.margin_ha),
            }
            for one in self.classes
        ]
        return {"classes": classes, "validation": validation, "warnings": list(self.warnings)}

    def of(self, name: str) -> Optional[MappedClass]:
        """The class of a name."""
        return next((one for one in self.classes if one.name == name), None)

    def renamed(self, names: Mapping[str, str]) -> ClassResult:
        """With other names of classes, by those that they have."""
        return replace(self, classes=tuple(replace(one, name=names.get(one.name, one.name)) for one in self.classes))

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> ClassResult:
        """Of classification.json, or what the project kept of it. Raises KeyError, TypeError or ValueError."""
        values = in_own_language(dict(values))
        validation = values["validation"]
        f1 = [] if validation is None else list(validation["f1"])
        classes = []
        for number, one in enumerate(values["classes"]):
            score = f1[number] if number < len(f1) else None
            classes.append(
                MappedClass(
                    name=str(one["name"]),
                    color=str(one["colour"]),
                    patches=int(one["patches"]),
                    examples=int(one["examples"]),
                    area_ha=_hectares(one["area_m2"]),
                    adjusted_ha=_hectares(one["adjusted_m2"]),
                    margin_ha=_hectares(one["margin_m2"]),
                    f1=None if score is None else _interval(score),
                )
            )
        return cls(
            tuple(classes),
            None if validation is None else _interval(validation["balanced_accuracy"]),
            () if validation is None else tuple(tuple(map(int, row)) for row in validation["confusion"]),
            0 if validation is None else int(validation["tested"]),
            0 if validation is None else int(validation["blocks"]),
            tuple(map(str, values["warnings"])),
        )


def _hectares(square_metres: Optional[float]) -> Optional[float]:
    return None if square_metres is None else float(square_metres) / 1e4


def _square_metres(hectares: Optional[float]) -> Optional[float]:
    return None if hectares is None else hectares * 1e4


def _interval(values: Mapping[str, Any]) -> Interval:
    low, high = values["low"], values["high"]
    return Interval(float(values["value"]), None if low is None else float(low), None if high is None else float(high))


@dataclass(frozen=True)
class UnsurePatch:
    """A patch whose class is in doubt.

    Attributes
    ----------
    patch : int
        Flat grid index.
    name : str
        Class that it has for now.
    confidence, margin : float
        Probability of that class, and its lead over the next one.
    """

    patch: int
    name: str
    confidence: float
    margin: float


def least_sure(
    result: ClassResult, raster: Path, confidence: Path, cols: int, labelled: Iterable[int]
) -> List[UnsurePatch]:
    """The patches with the smallest lead of their class over the next one, least first, spread over the scene.

    Parameters
    ----------
    result : ClassResult
    raster, confidence : Path
        As the engine wrote them: one pixel a patch.
    cols : int
        Of the grid.
    labelled : iterable of int
        Patches that are left out.
    """
    numbers = _band(raster, 1)
    sure, margin = _band(confidence, 1), _band(confidence, 2)
    asked = np.where(np.isfinite(margin) & (numbers < len(result.classes)), margin, np.inf).astype(np.float32)
    asked[np.fromiter(labelled, dtype=np.int64)] = np.inf
    count = min(_TRIED_AT_ONCE, len(asked))
    nearest = np.argpartition(asked, count - 1)[:count]
    order = nearest[np.argsort(asked[nearest], kind="stable")]
    taken: List[int] = []
    blocked: Dict[Tuple[int, int], None] = {}
    for patch in order[np.isfinite(asked[order])].tolist():
        row, col = divmod(patch, cols)
        if (row, col) in blocked:
            continue
        taken.append(patch)
        for down in range(-_APART, _APART + 1):
            blocked.update(dict.fromkeys((row + down, col + across) for across in range(-_APART, _APART + 1)))
        if len(taken) == MOST_UNSURE:
            break
    return [
        UnsurePatch(patch, result.classes[int(numbers[patch])].name, float(sure[patch]), float(margin[patch]))
        for patch in taken
    ]


def _band(file: Path, number: int) -> np.ndarray:
    dataset = gdal.Open(str(file))
    band = dataset.GetRasterBand(number)
    values = band.ReadAsArray().ravel()
    del band, dataset
    return np.asarray(values)
