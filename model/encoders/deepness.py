"""The metadata that models for the QGIS plugin Deepness carry, read as parts of a card.

Deepness writes JSON into ONNX metadata: `resolution` (cm per pixel), `tile_size` (px), `tiles_overlap` (percent),
`standardization_mean` and `standardization_std` (after division by 255). Source: its documentation for model creators.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Tuple

from ..json_reading import parse_json
from ..messages import Message

KEYS = ("resolution", "tile_size", "tiles_overlap", "standardization_mean", "standardization_std")


class DeepnessMetadata(NamedTuple):
    """What was understood; None where a key is missing.

    resolution_m : metres per pixel
    tile_px, overlap_px : pixels
    scaling : steps of a card, empty where none is given
    complaints : sentences on keys that could not be read
    """

    resolution_m: Optional[float]
    tile_px: Optional[int]
    overlap_px: Optional[int]
    scaling: Tuple[Mapping[str, Any], ...]
    complaints: Tuple[str, ...]


def read_deepness(metadata: Mapping[str, str], bands: int) -> Optional[DeepnessMetadata]:
    """Understand Deepness's keys; None where all are missing.

    Parameters
    ----------
    metadata : mapping
        Of the ONNX file, text by key.
    bands : int
        That the model takes.
    """
    values: Dict[str, Any] = {}
    complaints: List[str] = []
    for key in KEYS:
        if key in metadata:
            try:
                values[key] = parse_json(metadata[key])
            except ValueError:
                complaints.append(
                    Message("metadata {key!r} is {metadata!r}, which is not JSON", key=key, metadata=metadata[key][:40])
                )
    if not values and not complaints:
        return None
    resolution = _positive(values.get("resolution"))
    tile = _positive(values.get("tile_size"))
    percent = _positive(values.get("tiles_overlap"))
    return DeepnessMetadata(
        resolution_m=None if resolution is None else resolution / 100.0,
        tile_px=None if tile is None else int(tile),
        overlap_px=None if tile is None or percent is None else int(tile * percent / 100.0),
        scaling=_scaling(values, bands, complaints),
        complaints=tuple(complaints),
    )


def _scaling(values: Mapping[str, Any], bands: int, complaints: List[str]) -> Tuple[Mapping[str, Any], ...]:
    mean, deviation = values.get("standardization_mean"), values.get("standardization_std")
    if mean is None or deviation is None:
        return ()
    if not all(isinstance(item, list) and len(item) == bands for item in (mean, deviation)):
        complaints.append(
            Message(
                "standardization_mean {mean} and _std {deviation} need {bands} numbers each, one per band",
                mean=mean,
                deviation=deviation,
                bands=bands,
            )
        )
        return ()
    return {"type": "scale", "value": 255}, {"type": "z-score", "mean": mean, "stddev": deviation}


def _positive(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0 else None
