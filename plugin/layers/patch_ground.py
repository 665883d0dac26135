"""Where the patches of a layer lie, known before any vector is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from ...model.errors import TerraPatchError
from ...model.patches import PatchGrid
from ..ground.ground_size import describe_sides, patch_sides
from ..stored_json import read_json_object
from .schema import METADATA_PROPERTY
from .stated_crs import stated_crs
from .table import EmbeddingTable


@dataclass(frozen=True)
class PatchGround:
    """The grid of a layer, and which of its cells are patches.

    Attributes
    ----------
    grid : PatchGrid
    crs : QgsCoordinateReferenceSystem
    size_text : str
        What one patch covers: `480 × 480 m, 23 ha`; empty without a CRS.
    present : array [cells], bool, or None
        Which cells are patches; None while that is not known.
    metadata : mapping
        embedding.json of the patches.
    """

    grid: PatchGrid
    crs: QgsCoordinateReferenceSystem
    size_text: str
    present: Optional[np.ndarray]
    metadata: Mapping[str, Any]

    @classmethod
    def of_layer(cls, layer: QgsVectorLayer) -> Optional[PatchGround]:
        """From what a layer says of its run; None where it does not say it."""
        try:
            metadata = read_json_object(str(layer.customProperty(METADATA_PROPERTY) or ""))
            grid = PatchGrid.from_dict(metadata["grid"])
        except (ValueError, KeyError, TypeError, TerraPatchError):
            return None
        crs = stated_crs(layer.crs())
        return cls(grid, crs, _size_text(grid, crs), None, metadata)

    @classmethod
    def of_table(cls, table: EmbeddingTable) -> Optional[PatchGround]:
        """From the patches themselves; None where they do not lie on one grid."""
        if table.grid is None:
            return None
        present = np.zeros(len(table.grid), dtype=bool)
        present[table.patches] = True
        return cls(table.grid, table.crs, _size_text(table.grid, table.crs), present, table.metadata)

    def has(self, patches: np.ndarray) -> np.ndarray:
        """Whether cells [n] of the grid are patches, bool [n]; all of them while that is not known."""
        return np.ones(len(patches), dtype=bool) if self.present is None else self.present[patches]

    def within(self, xmin: float, ymin: float, xmax: float, ymax: float, most: int) -> Optional[np.ndarray]:
        """Flat indices of the patches that meet a box in the layer's CRS; None where there are more than `most`."""
        a, b, c, d, e, f = self.grid.patch_transform
        to_ground = np.array([[a, b], [d, e]], dtype=np.float64)
        corners = np.array([(xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax)]) - (c, f)
        cells = np.linalg.solve(to_ground, corners.T)
        lowest = np.maximum(np.floor(cells.min(axis=1)).astype(np.int64), 0)
        highest = np.minimum(np.ceil(cells.max(axis=1)).astype(np.int64), (self.grid.cols, self.grid.rows))
        sides = np.maximum(highest - lowest, 0)
        if sides.prod() > most:
            return None
        col, row = np.arange(lowest[0], highest[0]), np.arange(lowest[1], highest[1])
        patches = (row[:, None] * self.grid.cols + col[None, :]).ravel()
        return patches[self.has(patches)]


def _size_text(grid: PatchGrid, crs: QgsCoordinateReferenceSystem) -> str:
    sides = patch_sides(grid, crs, QgsProject.instance().transformContext())
    return "" if sides is None else describe_sides(sides)
