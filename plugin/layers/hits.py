"""The layer of hits: what a search found."""

from __future__ import annotations

from qgis.core import QgsFields

from .schema import PATCH, FieldKind, make_field

RANK = "rank"
SCORE = "score"


def hit_fields() -> QgsFields:
    """rank (1 is best), score (cosine or probability), patch (flat grid index of the searched layer)."""
    fields = QgsFields()
    for field in (
        make_field(RANK, FieldKind.INTEGER),
        make_field(SCORE, FieldKind.DOUBLE),
        make_field(PATCH, FieldKind.LONG),
    ):
        fields.append(field)
    return fields
