"""An embedding layer as arrays: what search, clustering and reduction work on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...model.errors import EmbeddingSetError
from ...model.patches import PatchGrid

_BLOCK_ROWS = 4096


@dataclass(frozen=True)
class EmbeddingTable:
    """The patches of one layer, in the order of its features.

    Attributes
    ----------
    name : str
        The layer's name, for messages.
    patches : array [N], int64
        Flat grid indices, as the layer's field says.
    feature_ids : array [N], int64
    matrix : array [N, D], float32
        Unit rows.
    lengths : array [N], float32
        Lengths of the vectors before they became unit rows.
    valid : array [N], float32
    encoder : str
        `id@first 8 of sha256`.
    dtype : numpy dtype
        Of the vectors in the layer: float16 or float32.
    crs : QgsCoordinateReferenceSystem
    grid : PatchGrid or None
        Where the patches lie; None where they do not lie on one grid (reprojected, edited or merged layers).
    metadata : dict
        embedding.json of the layer; empty where the layer has lost it.
    """

    name: str
    patches: np.ndarray
    feature_ids: np.ndarray
    matrix: np.ndarray
    lengths: np.ndarray
    valid: np.ndarray
    encoder: str
    dtype: np.dtype
    crs: QgsCoordinateReferenceSystem
    grid: Optional[PatchGrid]
    metadata: Dict[str, Any]

    def __len__(self) -> int:
        return len(self.patches)

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return int(self.matrix.shape[1])

    @property
    def nbytes(self) -> int:
        """Memory that the arrays take."""
        arrays = (self.patches, self.feature_ids, self.matrix, self.lengths, self.valid)
        return sum(array.nbytes for array in arrays)

    def raw_vectors(self, positions: np.ndarray, columns: slice = slice(None)) -> np.ndarray:
        """Vectors [n, D] as the layer holds them, or some of their numbers, in its dtype.

        They are not kept beside the unit rows but multiplied back. float16 vectors come back bit by bit, because
        float32 rounding is 8192 times finer than theirs; float32 vectors to about one part in ten million.
        """
        matrix = self.matrix[:, columns]
        raw = np.empty((len(positions), matrix.shape[1]), dtype=self.dtype)
        for start in range(0, len(positions), _BLOCK_ROWS):
            rows = positions[start : start + _BLOCK_ROWS]
            raw[start : start + _BLOCK_ROWS] = matrix[rows] * self.lengths[rows, None]
        return raw

    def required_grid(self) -> PatchGrid:
        """The grid, for tools that cannot do without.

        Raises
        ------
        EmbeddingSetError
            When the patches do not lie on one grid.
        """
        if self.grid is None:
            raise EmbeddingSetError(
                "the patches of layer '{name}' do not lie on one grid, as reprojected, edited or merged layers "
                "do not, and this tool needs one; use a layer as Embed raster wrote it",
                name=self.name,
            )
        return self.grid

    def of_features(self, feature_ids: np.ndarray) -> EmbeddingTable:
        """The part of the table that belongs to some features, in the table's order."""
        keep = np.flatnonzero(np.isin(self.feature_ids, feature_ids))
        return replace(
            self,
            patches=self.patches[keep],
            feature_ids=self.feature_ids[keep],
            matrix=self.matrix[keep],
            lengths=self.lengths[keep],
            valid=self.valid[keep],
        )
