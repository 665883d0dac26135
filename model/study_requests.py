"""Requests of the verbs that judge settings, map classes and compare sets; `protocol.py` has the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple, Union

from .request import Request
from .study_options import CHANGE, CLASSIFY, SWEEP


@dataclass(frozen=True)
class SweepRequest(Request):
    """Compare encoders, sizes of patches and kinds of vectors on one raster, and report which are good for what.

    Attributes
    ----------
    raster, out : str
        Path or GDAL name of the raster; folder of the report and of the sets.
    encoders, tiles, patches, refine, resolutions, overlaps, precisions, vectors, squeeze : tuples
        All combinations are tried; None leaves it to the preset. `patches` are sides of the ground of a vector in
        pixels, and the finest refinement that gives them is taken unless `refine` says otherwise. `vectors`: `patch`,
        `tile`, and `mean2`, `gem2`, `stats2` and so on for windows of as many patches a side. `squeeze`: `none`,
        `int8`, `binary`, `pca64` and so on.
    labels, field : str, optional
        Vector file, and its field that holds the class.
    extent, bands, date, device : optional
        As for `EmbedRequest`.
    preset : str
        `quick` or `full`.
    seed : int
        Of every draw.
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
    """Give every patch of a set a class, learned from labelled places or by a model that was saved.

    Attributes
    ----------
    path, out : str
        The set, and the folder of the results.
    labels, field : str, optional
        Vector file and its field that holds the class.
    model : str, optional
        Saved by an earlier classification, in place of labels.
    method : str
        `probe`, `knn` or `forest`.
    unknown : float
        Patches whose class is less probable are called unknown.
    far : float, optional
        So are those farther from every example than so many times the usual distance between examples.
    smooth : int
        Rounds in which each patch takes the class that most of its neighbours have.
    seed : int
    overwrite : bool
        Replace an earlier classification.
    """

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
    """Find what is different between sets of one place at several dates, each compared with the next.

    Attributes
    ----------
    paths : tuple of str
        Two sets or more, the earliest first.
    out : str
        Folder of the results.
    threshold : float
        Robust deviations above the median distance from which on a patch has changed.
    against : str
        What a difference is held against: "all" patches, or those that looked "alike" before.
    smallest : int
        Patches that a change has at least.
    like : str, optional
        Vector file of places that changed in the way that is looked for: other changes are left out.
    likeness : float
        Cosine, to the most similar of these, from which on a change is like them.
    k, seed : int
        Of the clusters that changes are told by.
    overwrite : bool
        Replace an earlier comparison.
    """

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
