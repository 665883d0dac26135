"""Which tile to propose for a model that takes several: how far rims reach, and what a patch costs."""

from __future__ import annotations

import time
from typing import List, NamedTuple, Optional, Sequence

import numpy as np

from ..imagery.tile_size import TileSize
from ..messages import Message
from .card_parts import ModelOutput
from .probe_inputs import Failure, Trial
from .probe_sizes import Rung, Sizes
from .rim import RimEffect, measure_rim
from .tokens import split_tokens

USUAL_PX = 224  # what most image encoders were trained at
_CHEAP_SECONDS = 0.25  # a tile that takes less is not worth choosing among
_MUCH_DEARER = 1.5
_SECONDS_FOR_RIM = 0.3  # a tile may take; twenty are run


class WindowChoice(NamedTuple):
    """A tile and an overlap, and sentences on how they were found."""

    tile: TileSize
    overlap_px: int
    found: List[str]


def choose_window(trial: Trial, output: ModelOutput, sizes: Sizes, rungs: Sequence[Rung]) -> WindowChoice:
    """The tile at which a kept patch costs little, and the overlap beyond which rims no longer show.

    The usual 224 px are taken where they cost at most half as much again as the cheapest size: models are trained near
    that, and see more around a patch.
    """
    if output.layout == "vector":
        return WindowChoice(sizes.tile, 0, [])
    if all(sizes.resizable):
        usable = [rung for rung in rungs if not any(side % output.patch_px for side in rung.tile)]
    else:
        usable = [rung for rung in rungs if rung.tile == sizes.tile]
    effect = _rim(trial, output, usable)
    overlap = effect.overlap_px if effect is not None else 0
    found = [effect.told()] if effect is not None else []
    if len(usable) == 1:
        return WindowChoice(sizes.tile, overlap, found)
    roomy = [rung for rung in usable if rung.tile.height >= 2 * overlap] or list(usable[-1:])
    usual = next((rung for rung in roomy if rung.tile.height == USUAL_PX), None)
    if usual is not None and _seconds(trial, usual) < _CHEAP_SECONDS:
        return WindowChoice(usual.tile, overlap, found)
    costs = {rung.tile: _seconds_per_patch(trial, output, rung, overlap) for rung in roomy}
    least = min(costs.values())
    good = [tile for tile, cost in costs.items() if cost <= _MUCH_DEARER * least]
    tile = usual.tile if usual is not None and usual.tile in good else max(good)
    listed = ", ".join(f"{1000 * cost:.2g} ms at {size} px" for size, cost in costs.items())
    return WindowChoice(
        tile, overlap, [*found, Message("a kept patch takes {listed}: {tile} px is proposed", listed=listed, tile=tile)]
    )


def _rim(trial: Trial, output: ModelOutput, rungs: Sequence[Rung]) -> Optional[RimEffect]:
    quick = [rung for rung in rungs if rung.tile.is_square and rung.seconds <= _SECONDS_FOR_RIM]
    if not quick:
        return None
    rung = quick[-1]

    def vectors(pixels: np.ndarray) -> np.ndarray:
        given = trial.run(pixels)[output.name]
        return split_tokens(given, output, rung.tile, output.merge).patches

    return measure_rim(vectors, rung.bands, rung.tile.height, output.patch_px, output.patch_px)


def _seconds_per_patch(trial: Trial, output: ModelOutput, rung: Rung, overlap: int) -> float:
    """Of those that the overlap leaves."""
    height, width = ((side - overlap) // output.patch_px for side in rung.tile)
    return _seconds(trial, rung) / max(height * width, 1)


def _seconds(trial: Trial, rung: Rung) -> float:
    """Of one tile, timed again because the first run of a size is slower."""
    started = time.perf_counter()
    failed = isinstance(trial.attempt(rung.pixels()), Failure)
    return float("inf") if failed else min(rung.seconds, time.perf_counter() - started)
