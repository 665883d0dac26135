"""Requests of the verbs that judge settings, map classes and compare sets; `protocol.py` has the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple, Union

from .request import Request
from .study_options import CHANGE, CLASSIFY, SWEEP


@dataclass(frozen=True)
class SweepRequest(Request):
    """Compare encoders, sizes of patches and kinds of vectors on one raster, and report which are good for what.

    Fields are the options of `SWEEP`. All combinations are tried; None leaves it to the preset. The finest refinement
    that gives the sides of `patches` is taken, unless `refine` says otherwise.
    """

    job: ClassVar[str] = "sweep"
    raster: str
    out: str
    encoders: Optional[Tuple[str, ...]] = None
    tiles: Optional[Tuple[int, ...]] = None
    patches: Optional[Tuple[int, ...]] = None
    refine: Optional[Tuple[int, ...]] = None
    resolutions: Tuple[str, ...] = SWEEP.default("resolutions")
    overlaps: Optional[Tuple[int, ...]] = None
    precisions: Tuple[str, ...] = SWEEP.default("precisions")
    vectors: Optional[Tuple[str, ...]] = None
    squeeze: Optional[Tuple[str, ...]] = None
    labels: Optional[str] = None
    field: Optional[str] = None
    extent: Optional[Tuple[float, float, float, float]] = None
    bands: Optional[Tuple[Union[int, str], ...]] = None
    date: Optional[str] = None
    device: str = SWEEP.default("device")
    preset: str = SWEEP.default("preset")
    seed: int = SWEEP.default("seed")


@dataclass(frozen=True)
class ClassifyRequest(Request):
    """Give every patch of a set a class, by labelled places or a saved model. Fields: options of `CLASSIFY`."""

    job: ClassVar[str] = "classify"
    path: str
    out: str
    labels: Optional[str] = None
    field: Optional[str] = None
    model: Optional[str] = None
    method: str = CLASSIFY.default("method")
    unknown: float = CLASSIFY.default("unknown")
    far: Optional[float] = None
    smooth: int = CLASSIFY.default("smooth")
    seed: int = CLASSIFY.default("seed")
    overwrite: bool = CLASSIFY.default("overwrite")


@dataclass(frozen=True)
class ChangeRequest(Request):
    """Find what is different between sets of one place, each compared with the next. Fields: options of `CHANGE`."""

    job: ClassVar[str] = "change"
    paths: Tuple[str, ...]
    out: str
    threshold: float = CHANGE.default("threshold")
    against: str = CHANGE.default("against")
    smallest: int = CHANGE.default("smallest")
    like: Optional[str] = None
    likeness: float = CHANGE.default("likeness")
    k: int = CHANGE.default("k")
    seed: int = CHANGE.default("seed")
    overwrite: bool = CHANGE.default("overwrite")
