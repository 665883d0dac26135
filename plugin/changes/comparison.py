"""What a comparison of two dates has found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

RESULT_FILE, REPORT = "change.json", "report.html"
ALGORITHM = "terrapatch:compareembeddings"
SCORE_BAND = 2  # of the raster; the first is the distance, the third the rank


@dataclass(frozen=True)
class ChangedPlace:
    """One connected change.

    Attributes
    ----------
    number : int
        As the layer's field `object` says.
    patches : int
    area_ha : float or None
    score : float
        Mean of its patches: robust deviations above the median difference.
    before, after : int
        Clusters that most of it was and is in; patches count by how much they changed.
    """

    number: int
    patches: int
    area_ha: Optional[float]
    score: float
    before: int
    after: int


@dataclass(frozen=True)
class Comparison:
    """Two dates.

    Attributes
    ----------
    before_id, after_id : str
        Of the embedding layers.
    places : tuple of ChangedPlace
        Highest score first.
    patches, changed : int
    matched : str
        `patch by patch`, or `by overlap` where the grids differ.
    threshold : float
    warnings : tuple of str
        What makes the result weak.
    regions : Path, optional
        Of the engine; None where nothing has changed.
    raster : Path
    """

    before_id: str
    after_id: str
    places: Tuple[ChangedPlace, ...]
    patches: int
    changed: int
    matched: str
    threshold: float
    warnings: Tuple[str, ...]
    regions: Optional[Path]
    raster: Path

    @classmethod
    def from_json(cls, pair: Mapping[str, Any], before_id: str, after_id: str) -> Comparison:
        """Of one of the pairs of change.json. Raises KeyError, TypeError or ValueError."""
        places = [
            ChangedPlace(
                number=int(one["object"]),
                patches=int(one["patches"]),
                area_ha=None if one["area_m2"] is None else float(one["area_m2"]) / 1e4,
                score=float(one["score"]),
                before=int(one["from"]),
                after=int(one["to"]),
            )
            for one in pair["objects"]
        ]
        return cls(
            before_id=before_id,
            after_id=after_id,
            places=tuple(sorted(places, key=lambda place: (-place.score, place.number))),
            patches=int(pair["patches"]),
            changed=int(pair["changed"]),
            matched=str(pair["matched"]),
            threshold=float(pair["threshold"]),
            warnings=tuple(map(str, pair["warnings"])),
            regions=None if pair["regions"] is None else Path(pair["regions"]),
            raster=Path(pair["raster"]),
        )

    def highest_score(self) -> float:
        """Of any patch; the threshold where all are below it."""
        dataset = gdal.Open(str(self.raster))
        scores = dataset.GetRasterBand(SCORE_BAND).ReadAsArray()
        del dataset
        known = scores[np.isfinite(scores)]
        return max(float(known.max()) if known.size else 0.0, self.threshold + 1e-6)


def comparisons(values: Mapping[str, Any], layer_ids: Sequence[str]) -> List[Comparison]:
    """Of change.json, each date with the next. Raises KeyError, TypeError or ValueError."""
    return [
        Comparison.from_json(pair, before_id, after_id)
        for pair, before_id, after_id in zip(values["pairs"], layer_ids, layer_ids[1:])
    ]


def parameters_of(
    layer_ids: Sequence[str], options: Mapping[str, Any], folder: Path, like: Optional[Path] = None
) -> Dict[str, Any]:
    """Of the algorithm, for layers of which the earliest is the first; `like` holds examples of changes."""
    first, second, *further = layer_ids
    values: Dict[str, Any] = {"INPUT": first, "LATER": second, **options, "OUTPUT": str(folder)}
    if further:
        values["FURTHER"] = further
    if like is not None:
        values["LIKE"] = str(like)
    return values
