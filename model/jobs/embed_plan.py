"""Deciding everything about an embedding run before the first tile is read, and refusing what cannot be done."""

from __future__ import annotations

import math
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ..encoders.bands import BandChoice, choose_bands
from ..encoders.encodings import read_date
from ..encoders.model_inputs import Scene
from ..encoders.precision import precision_note, resolve_precision
from ..encoders.registry import MOSAIKS, Encoder, find_encoder
from ..encoders.session import Device, choose_device
from ..encoders.spectral import (
    BandSpectra,
    SensorWish,
    band_spectra,
    layer_bands,
    layer_sensor,
    needs_sensor,
    with_statistics,
)
from ..encoders.tokens import choose_merge
from ..errors import InputError, RasterError
from ..imagery.dates import acquisition_date
from ..imagery.ground_mask import GroundMask, polygons_of_file, polygons_of_wkt
from ..imagery.reader import WindowReader
from ..imagery.sampling import sample_windows
from ..imagery.scaling import expected_level
from ..imagery.sentinel2 import NONE as NO_OFFSET
from ..imagery.sentinel2 import PixelOffset, has_candidate, pixel_offset
from ..imagery.source import RasterSource, TargetGrid, open_source, target_grid
from ..imagery.tile_plan import TilePlan
from ..imagery.tile_size import TileSize, default_overlap, default_tile
from ..patches import PatchGrid
from ..patches.embedding_set import SCHEMA
from ..protocol import EmbedRequest
from .reporting import Reporter

UNKNOWN_DATE = "unknown"
TOKENS = ("patch", "tile", "both", "raw")
_MOST_PATCHES = 1_000_000_000


@dataclass(frozen=True)
class EmbedPlan:
    """Everything decided before the first tile is read."""

    request: EmbedRequest
    source: RasterSource
    encoder: Encoder
    bands: BandChoice
    tiles: TilePlan
    grid: PatchGrid
    device: Device
    precision: str
    merge: str
    spectra: BandSpectra
    date: Optional[str]
    offset: PixelOffset = NO_OFFSET
    mask: Optional[GroundMask] = None

    @property
    def vector_dim(self) -> int:
        """Length of a patch's vector."""
        return self.encoder.card.output.vector_dim(self.merge)

    def scene(self) -> Scene:
        """What the encoder can be told about the imagery."""
        return Scene(
            transform=self.tiles.target.transform,
            crs=self.source.crs,
            tile=self.tiles.tile,
            gsd_m=_ground_metres(self.source, self.tiles.target),
            when=read_date(self.date) if self.date else None,
            bands=self.spectra.names,
            wavelengths_um=self.spectra.wavelengths_um,
            channel_ids=self.spectra.channel_ids,
        )

    def identity(self) -> Dict[str, Any]:
        """What a set is made of: two runs with equal identities give the same vectors."""
        request = self.request
        return {
            "schema": {"version": SCHEMA},
            "source": {**self.source.identity(), "bands": list(self.bands.bands)},
            "encoder": {"sha256": self.encoder.card.sha256, "card": self.encoder.card.digest()},
            "parameters": {
                "extent": list(request.extent) if request.extent else None,
                "mask": self.mask.identity() if self.mask else None,
                "resolution": request.resolution,
                "tile": self.tiles.tile.to_json(),
                "overlap": self.tiles.overlap_px,
                "patch": self.tiles.patch_px,
                "refine": self.tiles.refine,
                "tokens": request.tokens,
                "min_valid": request.min_valid,
                "precision": self.precision,
                "date": self.date,
                "groups": self.merge,
                "center_positions": request.center_positions,
                "sensor": self.spectra.sensor,
                "sensor_bands": list(self.spectra.names) if self.spectra.sensor else None,
                "wavelengths": list(self.spectra.wavelengths_um) if self.encoder.card.takes_wavelengths else None,
                **({"offset": self.offset.value} if self.offset.value else {}),
            },
        }


def plan_embedding(request: EmbedRequest, reporter: Reporter) -> EmbedPlan:
    """Check a request against the raster, the encoder and the machine, and decide everything that it leaves open."""
    _check_request(request)
    source = open_source(request.raster)
    device = choose_device(request.device)
    precision = resolve_precision(request.precision, device.name)
    if precision_note(precision, device.name):
        reporter.notice(precision_note(precision, device.name))
    if request.encoder == MOSAIKS:
        target = target_grid(source, request.extent, request.resolution, None)
        from .fit_mosaiks import fitted_on_layer

        encoder = fitted_on_layer(request, source, target, reporter)
    else:
        encoder = find_encoder(request.encoder)
        target = target_grid(source, request.extent, request.resolution, encoder.card.source_resolution)
    bands, spectra = _bands(request, encoder, source, target, reporter)
    merge = choose_merge(encoder.card.output, request.groups)
    tiles = _tile_plan(request, encoder, target)
    grid = _checked_grid(request, tiles, source, encoder.card.output.vector_dim(merge), reporter)
    date = _date(request, encoder, source, reporter)
    offset = _offset(request, encoder, source, target, bands, spectra)
    if offset.reason and request.subtract is None:
        reporter.notice(offset.reason)
    mask = _mask(request, source, grid)
    return EmbedPlan(
        request, source, encoder, bands, tiles, grid, device, precision, merge, spectra, date, offset, mask
    )


def _mask(request: EmbedRequest, source: RasterSource, grid: PatchGrid) -> Optional[GroundMask]:
    """The polygons that patches must touch, if any were given."""
    if request.mask_file is not None:
        return GroundMask(polygons_of_file(request.mask_file, source.crs), grid)
    if request.mask_wkt is not None:
        return GroundMask(polygons_of_wkt(request.mask_wkt), grid)
    return None


def _bands(
    request: EmbedRequest, encoder: Encoder, source: RasterSource, target: TargetGrid, reporter: Reporter
) -> Tuple[BandChoice, BandSpectra]:
    """Which bands the encoder gets, and what is known about their light."""
    card = encoder.card
    wish = SensorWish(request.sensor, request.sensor_bands, request.wavelengths)
    if request.encoder == MOSAIKS:
        choice = BandChoice(request.bands or source.band_numbers, "those it was fitted on")
        return choice, band_spectra(card, source, choice, wish, None)
    wanted = wish.sensor is not None or needs_sensor(card)
    guess = layer_sensor(source, wish, request.bands, _pixels(source, target)) if wanted else None
    given = request.bands is not None or wish.wavelengths_um is not None or wish.sensor_bands is not None
    choice = (None if given else layer_bands(card, guess)) or choose_bands(card, source, request.bands)
    if "taken in order" in choice.reason:
        reporter.notice(choice.reason)
    spectra = band_spectra(card, source, choice, wish, guess)
    if guess is not None:
        mapping = ", ".join(f"{band} {name}" for band, name in zip(choice.bands, spectra.names))
        reporter.notice(f"sensor: {spectra.reason}" + (f"; bands {mapping}" if mapping not in spectra.reason else ""))
    return choice, spectra


def _pixels(source: RasterSource, target: TargetGrid) -> Optional[np.ndarray]:
    """A few pixels [bands, n] of all bands, for guessing the sensor; None where none is valid."""
    try:
        with WindowReader(source, target, source.band_numbers) as reader:
            return sample_windows(reader, target, windows=4).pixels()
    except RasterError:
        return None


def _offset(
    request: EmbedRequest,
    encoder: Encoder,
    source: RasterSource,
    target: TargetGrid,
    bands: BandChoice,
    spectra: BandSpectra,
) -> PixelOffset:
    """What is subtracted from the pixels first: as the user says, else what metadata and pixels tell."""
    if request.subtract is not None:
        if not math.isfinite(request.subtract):
            raise InputError(f"subtract is {request.subtract}, needs to be a number; 0 leaves the pixels as they are")
        if request.subtract and request.encoder == MOSAIKS:
            raise InputError("subtract is for encoders that want certain numbers; mosaiks takes any, leave it out")
        return PixelOffset(request.subtract, "as given")
    wants_digital_numbers = expected_level(with_statistics(encoder.card, spectra)) is not None
    if request.encoder == MOSAIKS or not wants_digital_numbers or not has_candidate(source):
        return NO_OFFSET
    pixels = _pixels(source, target)
    return pixel_offset(source, None if pixels is None else pixels[[source.position(band) for band in bands.bands]])


def _date(request: EmbedRequest, encoder: Encoder, source: RasterSource, reporter: Reporter) -> Optional[str]:
    """The date that the encoder is told: the user's, else the raster's own; None where it is not known."""
    if request.date is not None or not encoder.card.takes_date:
        return None if request.date == UNKNOWN_DATE else request.date
    found = acquisition_date(source)
    if found is not None:
        reporter.notice(f"date {found.iso()}, by {found.reason}; give --date for another, or --date {UNKNOWN_DATE}")
        return found.iso()
    reporter.notice(f"the date of {source.path} is not known, and encoder {encoder.card.id} takes one; give --date")
    return None


def _ground_metres(source: RasterSource, target: TargetGrid) -> Optional[float]:
    """Ground metres per pixel of the target grid: the side of a square as large as a pixel. None without a CRS."""
    if source.crs is None:
        return None
    area = abs(target.transform.a * target.transform.e - target.transform.b * target.transform.d)
    across, down = source.metres_per_unit()
    return math.sqrt(area * across * down)


def _check_request(request: EmbedRequest) -> None:
    if request.tokens not in TOKENS:
        raise InputError(f"tokens is {request.tokens!r}, needs to be one of {', '.join(TOKENS)}")
    if not 0.0 <= request.min_valid <= 1.0:
        raise InputError(f"min-valid is {request.min_valid}, needs to be a share from 0 to 1")
    if request.mask_file is not None and request.mask_wkt is not None:
        raise InputError("a mask is given as a file and as text; give one of them")
    if request.patch is not None and request.patch < 1:
        raise InputError(f"patch is {request.patch} px, needs to be at least 1")
    if request.batch is not None and request.batch < 1:
        raise InputError(f"batch is {request.batch}, needs to be at least 1")
    if request.date is not None and request.date != UNKNOWN_DATE:
        read_date(request.date)


def _tile_plan(request: EmbedRequest, encoder: Encoder, target: TargetGrid) -> TilePlan:
    """Tile, patch and overlap: the user's where given, the card's else, checked against what the model takes."""
    card = encoder.card
    window, whole_tile = card.window, card.output.layout == "vector"
    asked = _asked_tile(request)
    if whole_tile and asked is not None and not asked.is_square:
        raise InputError(
            f"tile of {asked} px: encoder {card.id} gives one vector per tile, and patches are squares; give one number"
        )
    own_patch = (asked or window.tile).height if whole_tile else card.output.patch_px
    patch = request.patch or own_patch
    if patch % own_patch:
        raise InputError(
            f"patch of {patch} px is no multiple of the {own_patch} px patch of encoder {card.id}; "
            f"for finer vectors use refine 2 or 4, or a finer resolution"
        )
    tile = asked or default_tile(window.tile, window.least, window.step, patch)
    if not window.takes(tile):
        raise InputError(
            f"tile of {tile} px does not suit encoder {card.id}, which takes {window}; choose one of these"
            + (f", or a smaller patch than {patch} px" if request.patch else "")
        )
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
        raise InputError(f"tile: {error}; give 256, or 256x512 for 256 px down and 512 px across") from None


def _checked_grid(
    request: EmbedRequest, tiles: TilePlan, source: RasterSource, dim: int, reporter: Reporter
) -> PatchGrid:
    """The grid of the result, if the disk and good sense allow it."""
    grid = tiles.grid(source.crs_wkt)
    _check_patch_fits(request, tiles, grid, source)
    size = len(grid) * dim * 2
    out = Path(request.out).absolute()
    existing = next(folder for folder in (out, *out.parents) if folder.exists())
    free = shutil.disk_usage(existing).free
    story = f"{len(grid):,} patches, up to {size / 1e9:,.1f} GB of vectors"
    if len(grid) > _MOST_PATCHES or size > 10 * free:
        raise InputError(
            f"this would make {story}, and the disk of {request.out} has {free / 1e9:,.1f} GB free; "
            f"choose a coarser resolution, a larger patch or a smaller extent"
        )
    if size > free:
        reporter.notice(f"this makes {story}; the disk of {request.out} has only {free / 1e9:,.1f} GB free")
    if source.crs is None:
        reporter.notice(f"{source.path} has no CRS: places are in its own coordinates")
    across, down = (length * factor for length, factor in zip(grid.patch_size, source.metres_per_unit()))
    if source.crs is not None and max(across, down) > 1.2 * min(across, down):
        reporter.notice(
            f"a patch is {across:.0f} m wide and {down:.0f} m high on the ground; reproject the raster for square ones"
        )
    return grid


def _check_patch_fits(request: EmbedRequest, tiles: TilePlan, grid: PatchGrid, source: RasterSource) -> None:
    """Refuse a patch so much larger than the imagery that none can have the valid pixels that are asked for."""
    target, patch = tiles.target, tiles.cell_px
    covered = min(target.height / patch, 1.0) * min(target.width / patch, 1.0)
    if covered >= request.min_valid:
        return
    (across, down), (pixel_x, pixel_y) = grid.patch_size, (size / patch for size in grid.patch_size)
    raise InputError(
        f"a patch of {patch} px is {across:.6g} x {down:.6g} {source.unit}, and {source.path} holds "
        f"{target.width * pixel_x:.6g} x {target.height * pixel_y:.6g} there: no patch can have "
        f"{request.min_valid:.0%} valid pixels; give a finer resolution than {pixel_x:.6g}, a smaller patch, "
        f"or a lower min-valid"
    )
