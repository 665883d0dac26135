"""What two compared layers are called where there is little room."""

from __future__ import annotations

from typing import Tuple

from qgis.core import QgsProject

_BEFORE_ENCODER = " · "


def date_names(before_id: str, after_id: str) -> Tuple[str, str]:
    """Names of two layers, without the encoder and the ground of a patch where both end with the same."""
    before, after = (_name_of(key) for key in (before_id, after_id))
    one, mark, end = before.partition(_BEFORE_ENCODER)
    other, _, other_end = after.partition(_BEFORE_ENCODER)
    return (one, other) if mark and end == other_end and one != other else (before, after)


def _name_of(layer_id: str) -> str:
    layer = QgsProject.instance().mapLayer(layer_id)
    return "" if layer is None else str(layer.name())
