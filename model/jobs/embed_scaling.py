"""Binding the scaling on a card to a layer: statistics that must be measured, and a word where they do not fit."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..errors import RasterError
from ..imagery.reader import WindowReader
from ..imagery.sampling import sample_windows
from ..imagery.scaling import PixelScaling, bind_percentiles, needs_layer_statistics
from .embed_plan import EmbedPlan
from .reporting import Reporter

_FEW_WINDOWS = 4
# Parts of what a model expects on average; no ground is that dark in all bands. Of 8-bit pixels the range is known.
_MUCH_SMALLER, _MUCH_SMALLER_8_BIT = 0.05, 0.25
_DIGITAL_NUMBERS = 10.0  # a model that expects more than this on average wants digital numbers


def bind_scaling(plan: EmbedPlan, reporter: Reporter) -> Tuple[PixelScaling, List[Dict[str, Any]]]:
    """The card's scaling with numbers of this layer where it asks for them.

    Says so when the layer's pixels look as if they had been scaled already.

    Returns
    -------
    scaling : PixelScaling
    bound : list of dict
        The steps with numbers, as they are written into the set.
    """
    steps = _with_sensor(plan)
    measured = needs_layer_statistics(steps) or any(step["type"] == "layer-z-score" for step in steps)
    expected = expected_level(steps)
    bands = plan.bands.bands
    suspicious = plan.source.dtype.kind == "f" or plan.source.dtype == np.uint8
    if not measured and (expected is None or not suspicious):
        return PixelScaling(tuple(steps), len(bands)), [dict(step) for step in steps]
    pixels = _sample(plan, windows=64 if measured else _FEW_WINDOWS, must=measured)
    if expected is not None and suspicious and pixels is not None:
        _compare(plan, pixels, expected, reporter)
    if not measured or pixels is None:
        return PixelScaling(tuple(steps), len(bands)), [dict(step) for step in steps]
    return bind_percentiles(_with_measured(steps, pixels, len(bands)), pixels, len(bands))


def expected_level(steps: Sequence[Mapping[str, Any]]) -> Optional[float]:
    """The average pixel value that a model wants to see, where its first step tells and it is a digital number."""
    if not steps:
        return None
    first = steps[0]
    if first["type"] == "z-score":
        level = float(np.mean(first["mean"]))
    elif first["type"] == "scale":
        level = float(np.mean(first["value"])) / 10  # reflectance of about 0.1
    elif first["type"] == "min-max":
        level = float(np.mean(first["maximum"])) / 10
    else:
        return None
    return level if level >= _DIGITAL_NUMBERS else None


def _with_sensor(plan: EmbedPlan) -> List[Mapping[str, Any]]:
    """The card's steps, with `sensor` replaced by published statistics, or by ones to be measured."""
    steps: List[Mapping[str, Any]] = []
    for step in plan.encoder.card.scaling:
        if step["type"] != "sensor":
            steps.append(step)
        elif plan.spectra.scaling is not None:
            steps += plan.spectra.scaling
        else:
            steps += [*plan.spectra.conversion, {"type": "layer-z-score"}]
    return steps


def _with_measured(steps: Sequence[Mapping[str, Any]], pixels: np.ndarray, bands: int) -> List[Mapping[str, Any]]:
    done: List[Mapping[str, Any]] = []
    for step in steps:
        if step["type"] == "layer-z-score":
            partly = PixelScaling(tuple(done), bands).apply(pixels)
            deviation = partly.std(axis=1)
            deviation = np.where(deviation > 0, deviation, 1.0)
            done.append({"type": "z-score", "mean": partly.mean(axis=1).tolist(), "stddev": deviation.tolist()})
        else:
            done.append(step)
    return done


def _sample(plan: EmbedPlan, windows: int, must: bool) -> Optional[np.ndarray]:
    """Valid pixels [bands, n] of the layer; None where none was found and none is needed."""
    try:
        with WindowReader(plan.source, plan.tiles.target, plan.bands.bands) as reader:
            return sample_windows(reader, plan.tiles.target, windows=windows).pixels()
    except RasterError:
        if must:
            raise
        return None


def _compare(plan: EmbedPlan, pixels: np.ndarray, expected: float, reporter: Reporter) -> None:
    low, high = (float(value) for value in np.percentile(pixels, [2, 98]))
    limit = _MUCH_SMALLER_8_BIT if plan.source.dtype == np.uint8 else _MUCH_SMALLER
    if high < limit * expected:
        reporter.notice(
            f"pixels of {plan.source.path} lie between {low:.3g} and {high:.3g}, encoder {plan.encoder.card.id} wants "
            f"digital numbers around {expected:,.0f}: the imagery looks scaled already; give the original imagery"
        )
