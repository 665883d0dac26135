"""What an embedding run will make, before it runs: pure arithmetic behind the panel's live line."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional, Tuple

from ....model.imagery.tile_size import TileSize
from ....model.patches.spans import axis_spans

_HALF_FLOAT, _FLOAT = 2, 4
# A row of the layer besides its vector: polygon, fields and what the file format adds
_FEATURE_BYTES = 350
_METRES_PER_HECTARE = 10_000.0


@dataclass(frozen=True)
class GroundPixels:
    """The part of a raster that is embedded, at the resolution that is used.

    Attributes
    ----------
    width, height : int
        Pixels.
    pixel_m : (float, float) or None
        Ground metres of a pixel across and down; None where the layer has no CRS.
    """

    width: int
    height: int
    pixel_m: Optional[Tuple[float, float]]

    def at(self, scale_x: float, scale_y: float) -> GroundPixels:
        """The same ground in pixels that are some times as wide and as high."""
        size = None if self.pixel_m is None else (self.pixel_m[0] * scale_x, self.pixel_m[1] * scale_y)
        return GroundPixels(max(1, round(self.width / scale_x)), max(1, round(self.height / scale_y)), size)


@dataclass(frozen=True)
class PatchSizes:
    """Pixels of a tile, its overlap and a patch, and the vectors along a patch's side."""

    tile: TileSize
    overlap_px: int
    patch_px: int
    refine: int = 1

    @property
    def cell_px(self) -> int:
        """Side of what becomes one polygon."""
        return max(1, self.patch_px // self.refine)


@dataclass(frozen=True)
class EmbedEstimate:
    """What a run will make.

    Attributes
    ----------
    tiles, patches : int
        At most: patches without valid pixels or outside a mask are left out.
    cell_px : int
        Side of a patch in pixels.
    patch_m : (float, float) or None
        Its sides on the ground in metres.
    disk_bytes, memory_bytes : int
        Of the layer as a file, and of its vectors while they are searched.
    encoded_pixels : int
        Pixels that the encoder sees, overlaps included: what time is proportional to.
    """

    tiles: int
    patches: int
    cell_px: int
    patch_m: Optional[Tuple[float, float]]
    disk_bytes: int
    memory_bytes: int
    encoded_pixels: int

    @property
    def patch_hectares(self) -> Optional[float]:
        """Area of a patch on the ground."""
        return None if self.patch_m is None else self.patch_m[0] * self.patch_m[1] / _METRES_PER_HECTARE

    def seconds(self, pixels_per_second: Optional[float]) -> Optional[float]:
        """How long it takes at a measured rate; None where none was measured."""
        return self.encoded_pixels / pixels_per_second if pixels_per_second else None


def estimate(ground: GroundPixels, sizes: PatchSizes, dim: int) -> EmbedEstimate:
    """What a run will make of some ground.

    Parameters
    ----------
    ground : GroundPixels
    sizes : PatchSizes
    dim : int
        Numbers in a vector.
    """
    cell = sizes.cell_px
    rows, cols = math.ceil(ground.height / cell), math.ceil(ground.width / cell)
    tiles = _tiles_along(rows, sizes.tile.height, sizes) * _tiles_along(cols, sizes.tile.width, sizes)
    tiles *= sizes.refine**2
    patches = rows * cols
    patch_m = None if ground.pixel_m is None else (ground.pixel_m[0] * cell, ground.pixel_m[1] * cell)
    return EmbedEstimate(
        tiles=tiles,
        patches=patches,
        cell_px=cell,
        patch_m=patch_m,
        disk_bytes=patches * (dim * _HALF_FLOAT + _FEATURE_BYTES),
        memory_bytes=patches * dim * _FLOAT,
        encoded_pixels=tiles * sizes.tile.height * sizes.tile.width,
    )


def _tiles_along(cells: int, tile_px: int, sizes: PatchSizes) -> int:
    """Tiles along an axis."""
    patches = math.ceil(cells / sizes.refine)
    tile = max(1, tile_px // sizes.patch_px)
    overlap = min(math.ceil(sizes.overlap_px / sizes.patch_px), tile - 1)
    return len(axis_spans(patches, tile, overlap))
