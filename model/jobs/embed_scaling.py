"""Binding the scaling on a card to a layer: statistics that must be measured, and a word where they do not fit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..encoders.band_making import is_made, made_bands, steps_of_read
from ..encoders.spectral import with_statistics
from ..errors import InputError, RasterError
from ..imagery.reader import WindowReader
from ..imagery.sampling import sample_windows
from ..imagery.scaling import PixelScaling, Step, bind_percentiles, for_pixels, needs_layer_statistics
from ..messages import Message
from ..number_text import short_number
from .embed_decision import AcceptedPlan
from .reporting import Reporter

_FEW_WINDOWS = 4
_FEW_WHOLE_NUMBERS, _MANY_CUT_OFF = 8, 0.1  # steps between the 2nd and the 98th percentile; share of pixels


def bind_scaling(plan: AcceptedPlan, reporter: Reporter) -> Tuple[PixelScaling, List[Dict[str, Any]]]:
    """The card's scaling with numbers of this layer where it asks for them.

    Says so where an encoder of whole numbers would see few of them; InputError where it would see none.

    Returns
    -------
    scaling : PixelScaling
    bound : list of dict
        The steps with numbers, as they are written into the set.
    """
    steps = for_pixels(with_statistics(plan.encoder.card, plan.spectra), plan.source.dtype)
    scaling, bound = _bound(plan, steps_of_read(plan.encoder.card, plan.bands.filled, steps), reporter)
    if is_made(plan.encoder.card, plan.bands.filled):
        scaling = replace(scaling, made=made_bands(plan.encoder.card, plan.bands.filled, steps, unit_steps(plan)))
    return scaling, bound


def _bound(plan: AcceptedPlan, steps: List[Step], reporter: Reporter) -> Tuple[PixelScaling, List[Dict[str, Any]]]:
    """Steps for the bands that are read, bound to the layer."""
    measured = needs_layer_statistics(steps) or any(step["type"] == "layer-z-score" for step in steps)
    steps = [*unit_steps(plan), *steps]
    bands = plan.bands.bands
    whole = np.dtype(plan.encoder.card.pixels.dtype).kind in "iu"
    if not measured and not whole:
        return PixelScaling(tuple(steps), len(bands)), [dict(step) for step in steps]
    pixels = _sample(plan, windows=64 if measured else _FEW_WINDOWS, must=measured)
    if not measured or pixels is None:
        bound = PixelScaling(tuple(steps), len(bands)), [dict(step) for step in steps]
    else:
        bound = bind_percentiles(_with_measured(steps, pixels, len(bands)), pixels, len(bands))
    if whole and pixels is not None:
        _tell_rounding(plan, bound[0].apply(pixels), reporter)
    return bound


def unit_steps(plan: AcceptedPlan) -> List[Step]:
    """What goes before the card's own steps: pixels less an offset that their provider added, times a factor."""
    steps: List[Step] = [{"type": "offset", "value": plan.offset.value}] if plan.offset.value else []
    return [*steps, {"type": "scale", "value": 1 / plan.multiply}] if plan.multiply != 1 else steps


def _with_measured(steps: Sequence[Step], pixels: np.ndarray, bands: int) -> List[Step]:
    done: List[Step] = []
    for step in steps:
        if step["type"] == "layer-z-score":
            partly = PixelScaling(tuple(done), bands).apply(pixels)
            deviation = partly.std(axis=1)
            deviation = np.where(deviation > 0, deviation, 1.0)
            done.append({"type": "z-score", "mean": partly.mean(axis=1).tolist(), "stddev": deviation.tolist()})
        else:
            done.append(step)
    return done


def _sample(plan: AcceptedPlan, windows: int, must: bool) -> Optional[np.ndarray]:
    """Valid pixels [bands, n] of the layer; None where none was found and none is needed."""
    try:
        with WindowReader(plan.source, plan.tiles.target, plan.bands.bands) as reader:
            return sample_windows(reader, plan.tiles.target, windows=windows).pixels()
    except RasterError:
        if must:
            raise
        return None


def _tell_rounding(plan: AcceptedPlan, scaled: np.ndarray, reporter: Reporter) -> None:
    """Say so when an encoder that takes whole numbers would see only a few, or its own range cuts pixels off.

    Raises
    ------
    InputError
        When it cuts off all of them: every vector would be the same.
    """
    dtype = np.dtype(plan.encoder.card.pixels.dtype)
    limits = np.iinfo(dtype)
    ends = (scaled.size - 1) // 50, (scaled.size - 1) * 49 // 50
    low, high = (float(value) for value in np.partition(scaled, ends, axis=None)[list(ends)])
    outside = float(np.mean((scaled < limits.min - 0.5) | (scaled > limits.max + 0.5)))
    found = Message(
        "scaled pixels of {raster} lie between {low} and {high}, encoder {encoder} takes whole numbers ({dtype}) from "
        "{least:,} to {most:,}",
        raster=plan.source.path,
        low=short_number(low),
        high=short_number(high),
        encoder=plan.encoder.card.id,
        dtype=dtype.name,
        least=int(limits.min),
        most=int(limits.max),
    )
    advice = Message("write the scaling it was trained with into its card")
    if outside == 1:
        raise InputError(
            "{found}: all of them would be cut off; {advice}", "scaled_pixels_all_cut_off", found=found, advice=advice
        )
    if high - low < _FEW_WHOLE_NUMBERS or outside > _MANY_CUT_OFF:
        reporter.notice(
            Message("{found}: rounded and cut off there, little is left of them; {advice}", found=found, advice=advice)
        )
