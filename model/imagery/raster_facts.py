"""What can be said of a raster without its pixels: enough to plan a run.

Standard library only: QGIS describes layers that are not files to the engine by it, such as a web service, a virtual
raster of a database or pixels that only QGIS can read.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

Affine6 = Tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class BandFacts:
    """One band, by the number that the file, gdalinfo and QGIS give it.

    Attributes
    ----------
    number : int
        From 1.
    dtype : str
        As NumPy calls it, such as `uint16`.
    name : str
        Its description; empty where it has none.
    color : str
        GDAL's colour interpretation in lower case: red, green, blue, gray, alpha, palette, undefined, ...
    nodata : float, optional
    wavelength_um : float, optional
        Middle of the band in micrometres, where the metadata says it.
    scale, offset : float
        What turns stored numbers into values.
    tags : mapping of str to str
        Its metadata, GDAL's IMAGERY domain included, statistics left out.
    """

    number: int
    dtype: str
    name: str = ""
    color: str = "undefined"
    nodata: Optional[float] = None
    wavelength_um: Optional[float] = None
    scale: float = 1.0
    offset: float = 0.0
    tags: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class RasterFacts:
    """One raster, alpha bands included.

    Attributes
    ----------
    path : str
        Path, GDAL name or, where it is not a file, the name of the layer.
    width, height : int
        Pixels.
    transform : (a, b, c, d, e, f)
        x = a·col + b·row + c, y = d·col + e·row + f.
    crs_wkt : str
        Empty where it has none.
    bands : tuple of BandFacts
    tags : mapping of str to str
        Metadata of the raster.
    block_shape : (int, int)
        Height and width in pixels of what is read at once.
    files : tuple of str
        All files that it is read from.
    """

    path: str
    width: int
    height: int
    transform: Affine6
    crs_wkt: str
    bands: Tuple[BandFacts, ...]
    tags: Mapping[str, str] = field(default_factory=dict, hash=False)
    block_shape: Tuple[int, int] = (1, 1)
    files: Tuple[str, ...] = ()

    def to_json(self) -> Dict[str, Any]:
        """As JSON types: a nodata value that is not a number is `"nan"`."""
        values = dataclasses.asdict(self)
        for band in values["bands"]:
            if band["nodata"] is not None and not math.isfinite(band["nodata"]):
                band["nodata"] = str(band["nodata"])
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> RasterFacts:
        """From JSON types.

        Raises
        ------
        ValueError
            When a key is unknown or missing, or the transform has not six numbers.
        """
        try:
            bands = tuple(
                BandFacts(**{**band, **_number(band, "nodata"), "tags": dict(band.get("tags") or {})})
                for band in values["bands"]
            )
            sequences = {key: tuple(values[key]) for key in ("transform", "block_shape", "files") if key in values}
            facts = cls(**{**values, **sequences, "bands": bands, "tags": dict(values.get("tags") or {})})
        except (KeyError, TypeError) as error:
            raise ValueError(f"raster facts are not complete: {error}") from error
        if len(facts.transform) != 6:
            raise ValueError(f"transform of raster facts has {len(facts.transform)} numbers, needs 6")
        return facts


def _number(values: Mapping[str, Any], key: str) -> Dict[str, Optional[float]]:
    value = values.get(key)
    return {key: None if value is None else float(value)}
