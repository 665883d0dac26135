"""`terrapatch embed --dry-run`, and the job `plan` of the worker: what a run would do, without running anything."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from ..encoders.band_making import how_made
from ..encoders.spectral import needs_sensor
from ..protocol import PlanRequest
from ..results import PlanResult
from .embed_decision import EmbedPlan
from .embed_plan import plan_embedding
from .reporting import Reporter

_HALF, _FLOAT, _INDEX, _SHARE = 2, 4, 8, 4  # bytes of a number of a vector, of an index and of a valid share


def plan(request: PlanRequest, reporter: Reporter) -> PlanResult:
    """Plan a run: what `embed` would do with this request, and why it would refuse it. Nothing is written.

    Returns
    -------
    dict
        Keys whose values could not be decided, or are not known, are None. Numbers of pixels are of the target grid.

        - runs (bool): whether the run can start: there are no refusals
        - raster: {path, width, height, crs (its name), unit (of the CRS, in the plural), pixel [x, y] in CRS units}
        - bands: one for each band of imagery: {number, name, color, dtype, nodata (number, "nan" or None),
          wavelength_um, encoder (positions among the encoder's bands from 0 that it goes to)}
        - encoder: {id, name, dim (of a vector), patch_px, fitted (False: MOSAIKS, which a run fits first), flexible,
          takes (tile sizes in words), takes_date, takes_wavelengths, takes_sensor, bands: [{name, wavelength_um, band
          (number in the raster), made (None: read; "derived": computed from others; "filled": missing)}]}
        - bands_chosen: {bands: numbers of those that are read, in the encoder's order, reason, derived, filled: names
          of the encoder's bands that are not read}
        - sensor: {id, reason, bands: names in the encoder's order}; id is None where no sensor is needed or known
        - date: ISO text
        - offset: {value (subtracted from the pixels), reason}
        - multiply: what the pixels are multiplied by after that
        - target: {width, height, native (bool), pixel [x, y] in CRS units, pixel_m (side of a square as large),
          extent [xmin, ymin, xmax, ymax], transform (six numbers of the affine transform of its pixels)}
        - tiles: {count (at most, as patches), tile (side, or [height, width]), overlap_px, rows, cols,
          encoded_pixels (overlaps included: what time is proportional to)}
        - patches: {count (at most: nodata leaves fewer; of what reaches beyond the raster
          the request's min_valid decides), rows, cols,
          patch_px (the window behind a vector), cell_px (side of a patch in the result), width_m, height_m, area_m2}
        - size: {vectors_bytes, disk_bytes (of the whole set), memory_bytes (of vectors while they are searched)}
        - device: {name, reason}; precision
        - mask (bool); out: `new`, `continues` or `finished`
        - notices, refusals: [{code, text, values}]; programs go by code, people read text
    """
    return plan_json(plan_embedding(request, request.facts))


def plan_json(plan: EmbedPlan) -> PlanResult:
    """A plan as JSON types; see `plan`."""
    return {
        "runs": not plan.refusals,
        "raster": _raster(plan),
        "bands": _raster_bands(plan),
        "encoder": _encoder(plan),
        "bands_chosen": _bands_chosen(plan),
        "sensor": None
        if plan.spectra is None
        else {"id": plan.spectra.sensor, "reason": plan.spectra.reason, "bands": list(plan.spectra.names)},
        "date": plan.date,
        "offset": {"value": plan.offset.value, "reason": plan.offset.reason},
        "multiply": plan.multiply,
        "target": _target(plan),
        "tiles": _tiles(plan),
        "patches": _patches(plan),
        "size": _size(plan),
        "device": None if plan.device is None else {"name": plan.device.name, "reason": plan.device.reason},
        "precision": plan.precision,
        "mask": plan.mask is not None,
        "out": plan.out_state,
        "notices": [notice.to_json() for notice in plan.notices],
        "refusals": [refusal.to_json() for refusal in plan.refusals],
    }


def _bands_chosen(plan: EmbedPlan) -> Optional[Dict[str, Any]]:
    if plan.bands is None:
        return None
    made = _made(plan)
    return {
        "bands": list(plan.bands.bands),
        "reason": plan.bands.reason,
        **{how: [name for name, found in made.items() if found == how] for how in ("derived", "filled")},
    }


def _made(plan: EmbedPlan) -> Dict[str, str]:
    """What becomes of the encoder's bands that are not read, by name."""
    return how_made(plan.encoder.card, plan.bands.filled if plan.bands else ()) if plan.encoder else {}


def _raster(plan: EmbedPlan) -> Optional[Dict[str, Any]]:
    source = plan.source
    if source is None:
        return None
    return {
        "path": source.path,
        "width": source.width,
        "height": source.height,
        "crs": source.crs_name,
        "unit": source.unit,
        "pixel": list(source.pixel_size),
    }


def _raster_bands(plan: EmbedPlan) -> Optional[List[Dict[str, Any]]]:
    if plan.source is None or plan.source.facts is None:
        return None
    facts = {band["number"]: band for band in plan.source.facts.to_json()["bands"]}
    chosen = _numbers(plan)
    table = []
    for number, name, color in zip(plan.source.band_numbers, plan.source.band_names, plan.source.color_names):
        band = facts[plan.source.file_band(number)]
        table.append(
            {
                "number": number,
                "name": name,
                "color": color,
                **{key: band[key] for key in ("dtype", "nodata", "wavelength_um")},
                "encoder": [position for position, taken in enumerate(chosen) if taken == number],
            }
        )
    return table


def _encoder(plan: EmbedPlan) -> Optional[Dict[str, Any]]:
    if plan.encoder is None:
        return None
    card = plan.encoder.card
    names = plan.spectra.names if plan.spectra else tuple(band.name for band in card.bands)
    lengths = plan.spectra.wavelengths_um if plan.spectra else tuple(band.wavelength_um for band in card.bands)
    chosen, made = _numbers(plan) or (None,) * len(names), _made(plan)
    return {
        "id": card.id,
        "name": card.name,
        "dim": plan.vector_dim,
        "patch_px": card.output.patch_px,
        "fitted": bool(card.sha256),
        "flexible": card.bands_flexible,
        "takes": str(card.window),
        "takes_date": card.takes_date,
        "takes_wavelengths": card.takes_wavelengths,
        "takes_sensor": needs_sensor(card),
        "bands": [
            {"name": name, "wavelength_um": length, "band": band, "made": made.get(name)}
            for name, length, band in zip(names, lengths, chosen)
        ],
    }


def _numbers(plan: EmbedPlan) -> Tuple[Optional[int], ...]:
    """For each of the encoder's bands the number of the raster's; empty where that is not decided."""
    return plan.bands.of_encoder(plan.encoder.card) if plan.bands and plan.encoder else ()


def _target(plan: EmbedPlan) -> Optional[Dict[str, Any]]:
    target = plan.target
    if target is None:
        return None
    return {
        "width": target.width,
        "height": target.height,
        "native": target.native,
        "pixel": list(target.pixel_size),
        "pixel_m": plan.gsd_m,
        "extent": list(target.extent()),
        "transform": list(target.transform[:6]),
    }


def _tiles(plan: EmbedPlan) -> Optional[Dict[str, Any]]:
    tiles, count = plan.tiles, plan.most_tiles
    if tiles is None or count is None:
        return None
    return {
        "count": count,
        "tile": tiles.tile.to_json(),
        "overlap_px": tiles.overlap_px,
        "rows": len(tiles.row_spans),
        "cols": len(tiles.col_spans),
        "encoded_pixels": count * tiles.tile.height * tiles.tile.width,
    }


def _patches(plan: EmbedPlan) -> Optional[Dict[str, Any]]:
    if plan.grid is None or plan.tiles is None:
        return None
    across, down = plan.patch_m or (None, None)
    return {
        "count": plan.most_patches,
        "rows": plan.grid.rows,
        "cols": plan.grid.cols,
        "patch_px": plan.tiles.patch_px,
        "cell_px": plan.tiles.cell_px,
        "width_m": across,
        "height_m": down,
        "area_m2": across * down if across and down else None,
    }


def _size(plan: EmbedPlan) -> Optional[Dict[str, int]]:
    """Bytes, with vectors of float16 as nearly all are."""
    dim = plan.vector_dim
    patches, count = plan.most_patches, plan.most_tiles
    if patches is None or count is None or dim is None:
        return None
    vectors = patches * dim * _HALF
    tiles = count * (dim * _HALF + _SHARE) if plan.request.tokens in ("tile", "both") else 0
    return {
        "vectors_bytes": vectors,
        "disk_bytes": vectors + patches * (_INDEX + _SHARE) + tiles + _raw_bytes(plan),
        "memory_bytes": patches * dim * _FLOAT,
    }


def _raw_bytes(plan: EmbedPlan) -> int:
    """Of every token as the encoder gives it, with room for tiles that are left out."""
    if plan.request.tokens != "raw" or plan.tiles is None or plan.encoder is None:
        return 0
    output, (rows, cols) = plan.encoder.card.output, plan.tiles.tile_patches
    tokens = rows * cols * max(1, len(output.groups))
    tokens += len(output.prefix_tokens) + len(output.suffix_tokens)
    return plan.tiles.tiles * tokens * output.dim * _HALF
