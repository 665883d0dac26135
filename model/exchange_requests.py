"""Requests of the verbs that take embeddings in, look at them and give them out; `protocol.py` has the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple

from .exchange_options import EXPORT, IMPORT
from .request import Request


@dataclass(frozen=True)
class ImportRequest(Request):
    """Read embeddings that others made, as an embedding set or a layer of places. Fields: options of `IMPORT`."""

    job: ClassVar[str] = "import"
    source: str
    out: str
    product: str = IMPORT.default("product")
    encoder: Optional[str] = None
    extent: Optional[Tuple[float, float, float, float]] = None
    coarsen: int = IMPORT.default("coarsen")
    grid: Optional[str] = None
    vectors: Optional[str] = None
    geometry: Optional[str] = None
    crs: Optional[str] = None
    side: Optional[float] = None
    date: Optional[str] = None
    overwrite: bool = IMPORT.default("overwrite")


@dataclass(frozen=True)
class VerifyRequest(Request):
    """Say what embeddings hold, what is right with them and what is not. Fields: options of `VERIFY`."""

    job: ClassVar[str] = "verify"
    source: str
    vectors: Optional[str] = None
    geometry: Optional[str] = None
    crs: Optional[str] = None


@dataclass(frozen=True)
class ExportRequest(Request):
    """Write an embedding set in a format that others read, with a STAC item beside it. Fields: options of `EXPORT`."""

    job: ClassVar[str] = "export"
    path: str
    out: str
    format: str = EXPORT.default("format")
    numbers: str = EXPORT.default("numbers")
    crs: str = EXPORT.default("crs")
    overwrite: bool = EXPORT.default("overwrite")
