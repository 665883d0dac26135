"""Requests of the verbs that work on a dataset, the vectors of many scenes; `protocol.py` has the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple, Union

from .options import EMBED_MANY
from .request import Request

DATASET_FILE = "dataset.json"  # tells the folder of a dataset


@dataclass(frozen=True)
class EmbedManyRequest(Request):
    """Run an encoder over many scenes and keep the vectors as one dataset, a partition for each scene.

    Fields are the options of `EMBED_MANY`.
    """

    job: ClassVar[str] = "embed-many"
    scenes: str
    encoder: str
    out: str
    assets: Optional[Tuple[str, ...]] = None
    overlapping: str = EMBED_MANY.default("overlapping")
    shard: Optional[str] = None
    scheduler: Optional[str] = None
    workers: Optional[int] = None
    layer: Optional[str] = None
    layer_extent: Optional[Tuple[float, float, float, float]] = None
    bands: Optional[Tuple[Union[int, str], ...]] = None
    mask_file: Optional[str] = None
    patch: Optional[int] = None
    resolution: str = EMBED_MANY.default("resolution")
    tile: Union[int, Tuple[int, int], None] = None
    overlap: Optional[int] = None
    refine: int = EMBED_MANY.default("refine")
    groups: Optional[str] = None
    min_valid: float = EMBED_MANY.default("min_valid")
    date: Optional[str] = None
    sensor: Optional[str] = None
    sensor_bands: Optional[Tuple[str, ...]] = None
    wavelengths: Optional[Tuple[float, ...]] = None
    subtract: Optional[float] = None
    multiply: Optional[float] = None
    center_positions: Union[str, bool] = EMBED_MANY.default("center_positions")
    device: str = EMBED_MANY.default("device")
    precision: str = EMBED_MANY.default("precision")
    batch: Optional[int] = None
    threads: Optional[int] = None


@dataclass(frozen=True)
class IndexRequest(Request):
    """Build the index by which `similar` searches a large dataset without reading all of its vectors."""

    job: ClassVar[str] = "index"
    path: str


@dataclass(frozen=True)
class OpenDatasetRequest(Request):
    """Tell the scenes of a dataset, and write the patches of an extent as an embedding layer.

    Attributes
    ----------
    path : str
        Folder of the dataset.
    layer : str
        GeoPackage that the patches are written to; must not exist.
    extent : (west, south, east, north), optional
        In degrees; patches whose centre lies within. Default: all.
    """

    job: ClassVar[str] = "open-dataset"
    path: str
    layer: str
    extent: Optional[Tuple[float, float, float, float]] = None
