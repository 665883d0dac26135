"""The layer of hits: what a search found, among what it was given, with what a report needs of each patch."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, List, Optional, Sequence, Tuple

from qgis.core import QgsFeature, QgsFields, QgsGeometry

from ...model.patches.set_date import date_of
from .schema import ENCODER, PATCH, FieldKind, make_fields

if TYPE_CHECKING:  # Processing shows its dialogs without numpy
    import numpy as np

    from .table import EmbeddingTable

LABEL = "label"
STATUS = "status"
SCORE = "score"
RANK = "rank"
AREA = "area_ha"
PATCHES = "patches"
DATE = "date"

Measure = Callable[[QgsGeometry], Optional[float]]


class HitStatus(enum.Enum):
    """What a patch is to a search; the value stands in the field `status`."""

    EXAMPLE = "example"
    CONFIRMED = "confirmed"
    FOUND = "found"
    REJECTED = "rejected"


def hit_fields() -> QgsFields:
    """Fields of every layer of hits, of the dock and of Processing.

    label (what was looked for), status (a `HitStatus`), score (cosine or probability), rank (1 is best; empty for what
    was given), area_ha (on the ellipsoid), patches (how many the polygon holds), patch (flat grid index of the searched
    layer; empty for several patches), encoder, date (of the imagery, where the encoder was told).
    """
    return make_fields(
        (LABEL, FieldKind.TEXT),
        (STATUS, FieldKind.TEXT),
        (SCORE, FieldKind.DOUBLE),
        (RANK, FieldKind.INTEGER),
        (AREA, FieldKind.DOUBLE),
        (PATCHES, FieldKind.INTEGER),
        (PATCH, FieldKind.LONG),
        (ENCODER, FieldKind.TEXT),
        (DATE, FieldKind.TEXT),
    )


@dataclass(frozen=True)
class HitRows:
    """What stands in a layer of hits, in its order: examples, hits best first, rejected patches.

    Attributes
    ----------
    label : str
    positions : array [n], int64
        In the searched table.
    ranks : array [n], int64
        1 is best; 0 for what was given.
    scores : array [n], float32
    statuses : list of HitStatus
    """

    label: str
    positions: np.ndarray
    ranks: np.ndarray
    scores: np.ndarray
    statuses: Sequence[HitStatus]

    def __len__(self) -> int:
        return len(self.positions)


def hit_rows(
    label: str,
    scores: np.ndarray,
    hits: np.ndarray,
    given: Sequence[Tuple[int, HitStatus]] = (),
    with_rejected: bool = False,
) -> HitRows:
    """Rows of hits among what the search was given. A hit that was confirmed or rejected since is not a hit any more.

    Parameters
    ----------
    label : str
        What was looked for.
    scores : array [N], float32
        Of all patches of the searched table.
    hits : array [h], int64
        Positions of the hits, best first.
    given : sequence of (position, HitStatus)
        Examples, confirmed and rejected patches.
    with_rejected : bool
        Whether rejected patches have rows, the last ones.
    """
    import numpy as np

    first = [(position, status) for position, status in given if status is not HitStatus.REJECTED]
    last = [(position, status) for position, status in given if status is HitStatus.REJECTED and with_rejected]
    kept = np.flatnonzero(~np.isin(hits, [position for position, _ in given]))
    parts = [[position for position, _ in first], hits[kept], [position for position, _ in last]]
    positions = np.concatenate([np.asarray(part, dtype=np.int64) for part in parts])
    ranks = np.zeros(len(positions), dtype=np.int64)
    ranks[len(first) : len(first) + len(kept)] = kept + 1
    statuses = [status for _, status in first] + [HitStatus.FOUND] * len(kept) + [status for _, status in last]
    return HitRows(label, positions, ranks, scores[positions], statuses)


def hit_features(
    rows: HitRows, part: slice, table: EmbeddingTable, outlines: Sequence[QgsGeometry], measure: Measure
) -> List[QgsFeature]:
    """Features of some rows.

    Parameters
    ----------
    rows : HitRows
    part : slice
        Which of the rows.
    table : EmbeddingTable
    outlines : sequence of QgsGeometry
        Polygons of these rows' patches.
    measure : callable
        Gives the area of a polygon in hectares; None where there is none.
    """
    fields, date = hit_fields(), date_of(table.metadata) or None
    values = zip(
        rows.statuses[part],
        rows.scores[part].tolist(),
        rows.ranks[part].tolist(),
        table.patches[rows.positions[part]].tolist(),
        outlines,
    )
    features = []
    for status, score, rank, patch, outline in values:
        feature = QgsFeature(fields)
        feature.setAttributes(
            [rows.label, status.value, score, rank or None, measure(outline), 1, patch, table.encoder, date]
        )
        feature.setGeometry(outline)
        features.append(feature)
    return features
