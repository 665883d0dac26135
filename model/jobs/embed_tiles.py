"""Tile, patch and overlap of a run, and whether its result fits the raster and the disk."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Optional, Tuple

import numpy as np

from ..encoders.registry import Encoder
from ..errors import InputError
from ..imagery.ground_mask import GroundMask
from ..imagery.source import RasterSource
from ..imagery.target_grid import TargetGrid
from ..imagery.tile_plan import TilePlan
from ..imagery.tile_size import TileSize, default_overlap, default_tile
from ..messages import Message
from ..patches import PatchGrid
from ..protocol import EmbedRequest
from .embed_decision import Decisions

MOST_PATCHES = 1_000_000_000


def tile_plan(request: EmbedRequest, encoder: Encoder, target: TargetGrid) -> TilePlan:
    """Tile, patch and overlap: the user's where given, the card's else, checked against what the model takes."""
    card = encoder.card
    window, whole_tile = card.window, card.output.layout == "vector"
    asked = _asked_tile(request)
    if whole_tile and asked is not None and not asked.is_square:
        raise InputError(
            "tile of {asked} px: encoder {encoder} gives one vector per tile, and patches are squares; give one number",
            "tile_not_square",
            asked=asked,
            encoder=card.id,
        )
    own_patch = (asked or window.tile).height if whole_tile else card.output.patch_px
    patch = request.patch or own_patch
    if patch % own_patch:
        raise InputError(
            "patch of {patch} px is not a multiple of the {own} px patch of encoder {encoder}; "
            "for finer vectors use refine 2 or 4, or a finer resolution",
            "patch_not_multiple",
            patch=patch,
            own=own_patch,
            below=max(1, patch // own_patch) * own_patch,
            above=(patch // own_patch + 1) * own_patch,
            encoder=card.id,
        )
    tile = asked or default_tile(window.tile, window.least, window.step, patch)
    if not window.takes(tile):
        told = Message(
            "tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these",
            tile=tile,
            encoder=card.id,
            window=window,
        )
        if request.patch:
            told = Message(
                "tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these, or a "
                "smaller patch than {patch} px",
                tile=tile,
                encoder=card.id,
                window=window,
                patch=patch,
            )
        raise InputError(told, "tile_unsuited", tile=tile.to_json(), takes=str(window))
    overlap = request.overlap
    if overlap is None:
        overlap = 0 if whole_tile else default_overlap(tile, window.overlap, patch)
    return TilePlan(target, patch, tile, overlap, request.refine)


def _asked_tile(request: EmbedRequest) -> Optional[TileSize]:
    if request.tile is None:
        return None
    try:
        return TileSize.of(request.tile)
    except (TypeError, ValueError) as error:
        raise InputError(
            "tile: {error}; give 256, or 256x512 for 256 px down and 512 px across", "tile_unknown", error=error
        ) from None


def check_disk(request: EmbedRequest, grid: PatchGrid, dim: int, to: Decisions) -> None:
    """Whether the disk and good sense allow a result of this size."""
    size = len(grid) * dim * 2
    out = Path(request.out or tempfile.gettempdir()).absolute()
    existing = next(folder for folder in (out, *out.parents) if folder.exists())
    free = shutil.disk_usage(existing).free
    story = Message(
        "{grid_count:,} patches, up to {size_gb:,.1f} GB of vectors", grid_count=len(grid), size_gb=size / 1e9
    )
    values = {"patches": len(grid), "bytes": size, "free_bytes": free}
    if len(grid) > MOST_PATCHES or size > 10 * free:
        raise InputError(
            "this would make {story}, and the disk of {out} has {free_gb:,.1f} GB free; "
            "choose a coarser resolution, a larger patch or a smaller extent",
            "result_too_large",
            **values,
            story=story,
            out=out,
            free_gb=free / 1e9,
        )
    if size > free:
        text = Message(
            "this makes {story}; the disk of {out} has only {free_gb:,.1f} GB free",
            story=story,
            out=out,
            free_gb=free / 1e9,
        )
        to.notice("disk_nearly_full", text, **values)


def check_patch_fits(request: EmbedRequest, tiles: TilePlan, grid: PatchGrid, source: RasterSource) -> None:
    """Refuse a patch so much larger than the imagery that none can have the valid pixels that are asked for."""
    target, patch = tiles.target, tiles.cell_px
    covered = min(target.height / patch, 1.0) * min(target.width / patch, 1.0)
    if covered >= request.min_valid:
        return
    (across, down), (pixel_x, pixel_y) = grid.patch_size, (size / patch for size in grid.patch_size)
    raise InputError(
        "a patch of {patch} px is {across:.6g} x {down:.6g} {unit}, and {raster} holds "
        "{target_width:.6g} x {target_height:.6g} there: no patch can have "
        "{min_valid:.0%} valid pixels; give a finer resolution than {pixel_x:.6g}, a smaller patch, "
        "or a lower min-valid",
        "patch_larger_than_raster",
        patch=patch,
        width=target.width,
        height=target.height,
        min_valid=request.min_valid,
        across=across,
        down=down,
        unit=source.unit,
        raster=source.path,
        target_width=target.width * pixel_x,
        target_height=target.height * pixel_y,
        pixel_x=pixel_x,
    )


def touched(tiles: TilePlan, grid: PatchGrid, mask: GroundMask) -> Tuple[int, int]:
    """Tiles and patches that polygons touch."""
    many_tiles, many_patches, refine = 0, 0, tiles.refine
    firsts = [span.first * refine for span in tiles.col_spans]
    for span in tiles.row_spans:
        rows = min(span.stop * refine, grid.rows) - span.first * refine
        if rows > 0:
            cells = np.add.reduceat(mask.cells(span.first * refine, rows).sum(axis=0), firsts)
            many_tiles += int(np.count_nonzero(cells)) * refine**2
            many_patches += int(cells.sum())
    return many_tiles, many_patches
