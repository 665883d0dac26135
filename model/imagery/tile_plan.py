"""Which windows the encoder sees, and which patches each of them gives.

Along each axis, patches/spans.py lays the tiles out. Refinement runs the same tiles again with the grid shifted by
parts of a patch: a window of p pixels centred on every cell of p/refine pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

from ..errors import InputError, require_one_of
from ..options import REFINEMENTS
from ..patches import PatchGrid
from ..patches.spans import Span, cell_spans, overlap_patches, refined_shifts
from .target_grid import TargetGrid
from .tile_size import TileSize


@dataclass(frozen=True)
class TilePlan:
    """All tiles of a run.

    Parameters
    ----------
    target : TargetGrid
    patch_px : int
        Side of the window behind each vector, in pixels.
    tile : TileSize
        In pixels; both sides are multiples of patch_px.
    overlap_px : int
        Pixels that neighbouring tiles share; rounded up to whole patches.
    refine : int
        1, 2 or 4 located vectors along each side of a patch.

    Raises
    ------
    InputError
        When the sizes do not go together.
    """

    target: TargetGrid
    patch_px: int
    tile: TileSize
    overlap_px: int = 0
    refine: int = 1

    def __post_init__(self) -> None:
        if self.patch_px < 1:
            raise InputError("patch is {patch_px} px, needs at least 1", patch_px=self.patch_px)
        shortest = min(self.tile)
        if shortest < self.patch_px or any(side % self.patch_px for side in self.tile):
            below = TileSize(*(max(side // self.patch_px, 1) * self.patch_px for side in self.tile))
            above = TileSize(*(side + self.patch_px for side in below))
            raise InputError(
                "tile of {tile_px} px is not a whole number of {patch} px patches; use {smaller} or {larger}",
                "tile_not_whole_patches",
                tile=self.tile.to_json(),
                patch=self.patch_px,
                below=below.to_json(),
                above=above.to_json(),
                tile_px=self.tile,
                smaller=below,
                larger=above,
            )
        if self.overlap_px < 0 or self.overlap_px >= shortest:
            raise InputError(
                "overlap of {overlap} px does not fit a tile of {tile_px} px; use 0 to {most}",
                "overlap_out_of_range",
                overlap=self.overlap_px,
                most=shortest - self.patch_px,
                tile_px=self.tile,
            )
        if self._overlap_patches >= min(self.tile_patches):
            raise InputError(
                "overlap of {overlap} px is {overlap_patches} whole patches, the tile has "
                "{tile_patches}; use at most {most}",
                "overlap_out_of_range",
                overlap=self.overlap_px,
                most=shortest - self.patch_px,
                overlap_patches=self._overlap_patches,
                tile_patches=min(self.tile_patches),
            )
        require_one_of("refine", self.refine, REFINEMENTS, "refine_unknown")
        if self.refine > 1 and self.patch_px % (2 * self.refine):
            raise InputError(
                "refine {refine} shifts the grid by {patch}/{patch_step} px, which is not a whole "
                "number; use a patch that is a multiple of {patch_step} px, or refine 1",
                "refine_unsuited",
                refine=self.refine,
                patch=self.patch_px,
                patch_step=2 * self.refine,
            )

    @property
    def tile_patches(self) -> Tuple[int, int]:
        """Rows and columns of patches in a tile."""
        return self.tile.height // self.patch_px, self.tile.width // self.patch_px

    @property
    def cell_px(self) -> int:
        """Side of a cell of the result in pixels: the patch, or a part of it when refined."""
        return self.patch_px // self.refine

    @property
    def shifts(self) -> Tuple[int, ...]:
        """Pixels by which the tiles are shifted, one per refinement step, so that windows centre on cells."""
        return refined_shifts(self.patch_px, self.refine)

    @property
    def row_spans(self) -> List[Span]:
        """Tiles down the raster."""
        return self._spans(self.target.height, self.tile_patches[0])

    @property
    def col_spans(self) -> List[Span]:
        """Tiles across the raster."""
        return self._spans(self.target.width, self.tile_patches[1])

    @property
    def tiles(self) -> int:
        """Number of tiles of the whole run, refinement included."""
        return len(self.row_spans) * len(self.col_spans) * self.refine**2

    def grid(self, crs_wkt: str) -> PatchGrid:
        """The grid of the result. A last row or column may reach beyond the raster by part of a cell."""
        a, b, c, d, e, f = self.target.transform[:6]
        return PatchGrid(
            transform=(a, b, c, d, e, f),
            crs_wkt=crs_wkt,
            rows=-(-self.target.height // self.cell_px),
            cols=-(-self.target.width // self.cell_px),
            patch_px=self.cell_px,
        )

    def kept(self, min_valid: float) -> Tuple[int, int]:
        """Tiles that are run and patches that are kept of a raster whose pixels are all valid.

        Only patches that reach beyond the raster lack pixels there. Nodata leaves fewer of both.

        Parameters
        ----------
        min_valid : float
            Share of valid pixels that a patch must have.
        """
        target = self.target
        rows, cols = (
            self._valid_shares(pixels, beyond, spans)
            for pixels, beyond, spans in (
                (target.height, target.whole_height - target.row_offset, self.row_spans),
                (target.width, target.whole_width - target.col_offset, self.col_spans),
            )
        )
        counts = [
            sum(many * others for share, many in down for other, others in across if share * other >= min_valid)
            for down, across in zip(rows, cols)
        ]
        return counts[0], counts[1]

    def _valid_shares(
        self, pixels: int, beyond: int, spans: List[Span]
    ) -> Tuple[List[Tuple[float, int]], List[Tuple[float, int]]]:
        """Along an axis: shares of valid pixels, with the number of tiles (by their best cell) and of cells of each.

        The last cell may reach beyond an extent, where the raster goes on: to `beyond` pixels.
        """
        cells = -(-pixels // self.cell_px)
        last = min(1.0, (beyond - (cells - 1) * self.cell_px) / self.cell_px)
        firsts = [span.first * self.refine + step for span in spans for step in range(self.refine)]
        whole, partial = sum(first < cells - 1 for first in firsts), sum(first == cells - 1 for first in firsts)
        return [(1.0, whole), (last, partial)], [(1.0, cells - 1), (last, 1)]

    @property
    def _overlap_patches(self) -> int:
        return overlap_patches(self.overlap_px, self.patch_px)

    def _spans(self, pixels: int, tile_patches: int) -> List[Span]:
        return cell_spans(-(-pixels // self.cell_px), self.refine, tile_patches, self._overlap_patches)
