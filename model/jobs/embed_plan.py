"""Deciding everything about an embedding run before the first tile is read, and refusing what cannot be done."""

from __future__ import annotations

import dataclasses
import math
from functools import partial
from pathlib import Path
from typing import Iterator, Optional, Tuple

import rasterio

from ..encoders.band_making import filling_told
from ..encoders.bands import BandChoice, choose_bands, resolve_bands
from ..encoders.card import EncoderCard
from ..encoders.devices import choose_device
from ..encoders.encodings import read_date
from ..encoders.guesses import foreign_sentence, guessed_sentence, guesses
from ..encoders.model_files import foreign_beside
from ..encoders.model_inputs import ModelInputs, Scene, unknown_of
from ..encoders.precision import precision_note, resolve_precision
from ..encoders.registry import MOSAIKS, Encoder, find_encoder
from ..encoders.spectral import BandSpectra, SensorChoice, band_spectra, layer_bands, layer_sensor, needs_sensor
from ..encoders.tokens import choose_merge
from ..imagery.block_cache import LEAST_BYTES
from ..imagery.dates import acquisition_date
from ..imagery.ground_mask import GroundMask
from ..imagery.mask_polygons import polygons_of_file, polygons_of_wkt
from ..imagery.raster_facts import RasterFacts
from ..imagery.sentinel2 import NONE as NO_OFFSET
from ..imagery.source import RasterSource, open_source, source_of_facts
from ..imagery.target_grid import TargetGrid, target_grid
from ..imagery.tile_plan import TilePlan
from ..messages import Message
from ..patches import PatchGrid
from ..protocol import EmbedRequest, PlanRequest
from .embed_centering import centering_choice, check_tiles
from .embed_decision import AcceptedPlan, Decisions, EmbedPlan
from .embed_idle_options import note_idle_options
from .embed_pixels import UNKNOWN_DATE, choose_offset, sample_pixels, sampled_digest
from .embed_positions import centred_as_held
from .embed_tiles import MOST_PATCHES, check_disk, check_patch_fits, tile_plan, touched
from .fit_mosaiks import expected_encoder, fitted_on_layer
from .possible_options import possible_options
from .reporting import Reporter
from .set_writer import SetWriter


def plan_embedding(request: EmbedRequest, facts: Optional[RasterFacts] = None) -> EmbedPlan:
    """Decide everything about a run, and what stands in its way; nothing is fitted, run or written.

    What cannot be decided is None in the plan, and a refusal says why; all else is decided nevertheless. An option that
    cannot be is refused, and the rest is planned as if it had not been given.

    Parameters
    ----------
    request : EmbedRequest
    facts : RasterFacts, optional
        What is known of a raster that is not a file; default: the file `request.raster` is asked.
    """
    with rasterio.Env(GDAL_CACHEMAX=LEAST_BYTES):
        plan = _planned(request, facts)
        if plan.refusals or not request.out or plan.encoder is None or not plan.encoder.card.sha256:
            return plan
        to = Decisions()
        centred = centred_as_held(plan.accepted())
        state = to.attempt(_out_state, centred)
        return dataclasses.replace(plan, out_state=state, centering=centred.centering, refusals=tuple(to.refusals))


def accepted_plan(request: EmbedRequest, reporter: Reporter) -> AcceptedPlan:
    """The plan of a run that begins now: its notices are told, and MOSAIKS is fitted on the layer.

    Raises
    ------
    InputError
        The plan's first refusal.
    """
    plan = plan_embedding(request)
    for notice in plan.notices:
        reporter.notice(notice.text)
    if plan.refusals or request.encoder != MOSAIKS:
        return plan.accepted()
    accepted = plan.accepted()
    return centred_as_held(plan.accepted(fitted_on_layer(request, accepted.source, accepted.target, reporter)))


def _planned(request: EmbedRequest, facts: Optional[RasterFacts]) -> EmbedPlan:
    to = Decisions()
    asked = possible_options(request, to)
    source = to.attempt(partial(open_source, asked.raster) if facts is None else partial(source_of_facts, facts))
    if source and isinstance(request, PlanRequest):
        source = dataclasses.replace(source, shown_as_rgb=request.shown_as_rgb)
    device = to.attempt(choose_device, asked.device)
    precision = to.attempt(partial(resolve_precision, asked.precision), device and device.kind)
    if precision and device and precision_note(precision, device.kind):
        to.notice("precision_without_gain", precision_note(precision, device.kind), precision=precision)
    encoder, target = _encoder_and_target(asked, source, to)
    to.attempt(partial(note_idle_options, asked, to), encoder)
    merge = to.attempt(lambda encoder: choose_merge(encoder.card.output, asked.groups), encoder)
    tiles = to.attempt(partial(tile_plan, asked), encoder, target)
    chosen = to.attempt(partial(_bands, asked, to=to), encoder, source, target)
    bands, spectra = chosen or (None, None)
    grid = tiles.grid(source.crs_wkt) if tiles and source else None
    to.attempt(partial(check_patch_fits, asked), tiles, grid, source)
    dim = encoder.card.output.vector_dim(merge) if encoder and merge else None
    to.attempt(partial(check_disk, asked, to=to), grid, dim)
    if grid and len(grid) > MOST_PATCHES:  # refused; to count its tiles would take minutes
        tiles = grid = None
    most_tiles, most_patches = tiles.kept(asked.min_valid) if tiles else (None, None)
    patch_m = _patch_metres(grid, source, target) if grid and source and target else None
    to.attempt(partial(_note_ground, patch_m, to=to), source)
    centering = centering_choice(asked.center_positions)
    if centering:
        to.attempt(partial(check_tiles, to=to), tiles)
    date = to.attempt(partial(_date, asked, to=to), encoder, source)
    gsd_m = _ground_metres(source, target) if source and target else None
    scene = to.attempt(partial(_scene, gsd_m, date, bands), encoder, source, tiles, spectra)
    offset = to.attempt(partial(choose_offset, asked, to), encoder, source, target, bands, spectra) or NO_OFFSET
    mask = to.attempt(partial(_mask, asked), source, grid)
    if mask and tiles and grid and most_tiles is not None and most_patches is not None:
        most_tiles, most_patches = map(min, (most_tiles, most_patches), touched(tiles, grid, mask))
    return EmbedPlan(
        request=request,
        source=source,
        encoder=encoder,
        device=device,
        precision=precision,
        target=target,
        bands=bands,
        spectra=spectra,
        merge=merge,
        tiles=tiles,
        grid=grid,
        patch_m=patch_m,
        scene=scene,
        most_tiles=most_tiles,
        most_patches=most_patches,
        gsd_m=gsd_m,
        date=date,
        offset=offset,
        sampled=sampled_digest(source, target) if source and target else None,
        mask=mask,
        centering=centering,
        notices=tuple(to.notices),
        refusals=tuple(to.refusals),
    )


def _out_state(plan: AcceptedPlan) -> str:
    """What a run would find in its folder."""
    writer = SetWriter(Path(plan.request.out), plan.identity())
    if writer.finished is not None:
        return "new" if writer.damage() else "finished"
    writer.check_folder()
    return "continues" if writer.journal else "new"


def _encoder_and_target(
    request: EmbedRequest, source: Optional[RasterSource], to: Decisions
) -> Tuple[Optional[Encoder], Optional[TargetGrid]]:
    """The encoder, and the pixels that it sees. MOSAIKS is fitted on these pixels, and has no resolution of its own."""
    if request.encoder == MOSAIKS:
        target = to.attempt(lambda source: target_grid(source, request.extent, request.resolution, None), source)
        return to.attempt(partial(expected_encoder, request), source, target), target
    encoder = to.attempt(find_encoder, request.encoder)
    if encoder and encoder.guessed:
        _note_guesses(encoder, to)
    resolution = encoder.card.source_resolution if encoder else None
    if encoder is None and request.resolution == "encoder":
        return None, None
    return encoder, to.attempt(
        lambda source: target_grid(source, request.extent, request.resolution, resolution), source
    )


def _note_guesses(encoder: Encoder, to: Decisions) -> None:
    """Say what is guessed of a model without a card, and which file beside it is none."""
    foreign = foreign_beside(encoder.file)
    if foreign is not None:
        to.notice("card_foreign", foreign_sentence(foreign.name, encoder.file.name), file=str(foreign))
    to.notice("encoder_guessed", guessed_sentence(encoder.card), **guesses(encoder.card))


def _mask(request: EmbedRequest, source: RasterSource, grid: PatchGrid) -> Optional[GroundMask]:
    """The polygons that patches must touch, if any were given."""
    if request.mask_file is not None:
        return GroundMask(polygons_of_file(request.mask_file, source.crs, grid.bounds()), grid)
    if request.mask_wkt is not None:
        return GroundMask(polygons_of_wkt(request.mask_wkt), grid)
    return None


def _bands(
    request: EmbedRequest, encoder: Encoder, source: RasterSource, target: TargetGrid, to: Decisions
) -> Tuple[BandChoice, BandSpectra]:
    """Which bands the encoder gets, and what is known about their light."""
    card = encoder.card
    sensor_choice = SensorChoice(request.sensor, request.sensor_bands, request.wavelengths)
    wanted_bands = None if request.bands is None else resolve_bands(source, request.bands)
    if request.encoder == MOSAIKS:
        choice = BandChoice(wanted_bands or source.band_numbers, Message("those it was fitted on"))
        return choice, band_spectra(card, source, choice, sensor_choice, None)
    wanted = sensor_choice.sensor is not None or needs_sensor(card)
    guess = layer_sensor(source, sensor_choice, wanted_bands, sample_pixels(source, target)) if wanted else None
    given = any(part is not None for part in (request.bands, request.wavelengths, request.sensor_bands))
    choice = (None if given else layer_bands(card, guess)) or choose_bands(card, source, wanted_bands)
    if choice.doubt:
        to.notice(choice.doubt, choice.reason, bands=list(choice.bands))
    if choice.filled:
        told = Message.joined("; ", filling_told(card, choice.filled))
        text = Message(
            "{raster} lacks bands that encoder {encoder} can do without: {told}",
            raster=source.path,
            encoder=card.id,
            told=told,
        )
        to.notice("bands_filled", text, bands=list(choice.filled))
    spectra = band_spectra(card, source, choice, sensor_choice, guess)
    if guess is not None:
        numbers = {name: band for name, band in zip(spectra.names, choice.of_encoder(card)) if band is not None}
        mapping = ", ".join(f"{band} {name}" for name, band in numbers.items())
        told = Message("sensor: {reason}", reason=spectra.reason)
        if mapping not in spectra.reason:
            told = Message("sensor: {reason}; bands {mapping}", reason=spectra.reason, mapping=mapping)
        to.notice("sensor", told, sensor=spectra.sensor, bands=numbers)
    return choice, spectra


def _scene(
    gsd_m: Optional[float],
    date: Optional[str],
    bands: Optional[BandChoice],
    encoder: Encoder,
    source: RasterSource,
    tiles: TilePlan,
    spectra: BandSpectra,
) -> Scene:
    """What the encoder can be told about the imagery, if that is all that it must be told."""
    scene = Scene(
        transform=tiles.target.transform,
        crs=source.crs,
        tile=tiles.tile,
        gsd_m=gsd_m,
        when=read_date(date) if date else None,
        bands=spectra.names,
        wavelengths_um=spectra.wavelengths_um,
        channel_ids=spectra.channel_ids,
        filled=bands.filled if bands else (),
    )
    ModelInputs(encoder.card, scene)
    return scene


def _date(request: EmbedRequest, encoder: Encoder, source: RasterSource, to: Decisions) -> Optional[str]:
    """The date that the encoder is told: the user's, else the raster's own; None where it is not known."""
    if request.date is not None or not encoder.card.takes_date:
        return None if request.date == UNKNOWN_DATE else request.date
    found = acquisition_date(source)
    if found is not None:
        text = Message(
            "date {date}, by {reason}; give --date for another, or --date {unknown_date}",
            date=found.iso(),
            reason=found.reason,
            unknown_date=UNKNOWN_DATE,
        )
        to.notice("date_found", text, date=found.iso(), reason=found.reason)
        return found.iso()
    told = Message.joined("; ", _told_without_date(encoder.card))
    text = Message(
        "the date of {raster} is not known, and encoder {encoder} takes one: {told}; give --date",
        raster=source.path,
        encoder=encoder.card.id,
        told=told,
    )
    to.notice("date_unknown", text, encoder=encoder.card.id)
    return None


def _told_without_date(card: EncoderCard) -> Iterator[str]:
    """What each input for the time holds where no date is known."""
    for tensor in card.inputs:
        if tensor.role != "time":
            continue
        unknown = unknown_of(tensor)
        if unknown is None:
            yield Message("input {tensor!r} must have one", tensor=tensor.name)
        else:
            numbers = ", ".join(f"{value:g}" for value in unknown)
            if tensor.unknown is not None:
                yield Message(
                    "input {tensor!r} gets {numbers}, which the card says for unknown",
                    tensor=tensor.name,
                    numbers=numbers,
                )
            else:
                yield Message(
                    "input {tensor!r} gets {numbers}, which its encoding has for unknown",
                    tensor=tensor.name,
                    numbers=numbers,
                )


def _ground_metres(source: RasterSource, target: TargetGrid) -> Optional[float]:
    """Ground metres per pixel of the target grid at its centre: the side of a square as large as a pixel there.

    None where its CRS does not tell.
    """
    if not source.tells_metres:
        return None
    area = abs(target.transform.a * target.transform.e - target.transform.b * target.transform.d)
    across, down = _metres_per_unit(source, target)
    return math.sqrt(area * across * down)


def _metres_per_unit(source: RasterSource, target: TargetGrid) -> Tuple[float, float]:
    """Ground metres of one CRS unit along rows and columns, at the centre of the target grid."""
    column, row = ~source.transform * (target.transform * (target.width / 2, target.height / 2))
    return source.metres_per_unit(column, row)


def _patch_metres(grid: PatchGrid, source: RasterSource, target: TargetGrid) -> Optional[Tuple[float, float]]:
    """Width and height of a patch on the ground in metres; None where its CRS does not tell."""
    if not source.tells_metres:
        return None
    across, down = (length * factor for length, factor in zip(grid.patch_size, _metres_per_unit(source, target)))
    return across, down


def _note_ground(patch_m: Optional[Tuple[float, float]], source: RasterSource, to: Decisions) -> None:
    """Say where patches are not what people take them for."""
    if source.crs is None:
        to.notice("no_crs", "{raster} has no CRS: places are in its own coordinates", raster=source.path)
    elif not source.tells_metres:
        text = Message(
            "{raster} has the CRS {crs}, in which lengths on the ground cannot be measured: sizes in metres and areas "
            "are left out; reproject the raster to get them",
            raster=source.path,
            crs=source.crs_name,
        )
        to.notice("crs_without_metres", text)
    elif patch_m is not None and max(patch_m) > 1.2 * min(patch_m):
        across, down = patch_m
        text = Message(
            "a patch is {across:.0f} m wide and {down:.0f} m high on the ground; reproject the raster for square ones",
            across=across,
            down=down,
        )
        to.notice("patch_not_square", text, width_m=across, height_m=down)
