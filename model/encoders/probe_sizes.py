"""At which sizes a model runs, from the smallest up, and which of its axes really vary."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Dict, List, NamedTuple, Sequence, Tuple

import numpy as np

from ..errors import EncoderError
from ..imagery.tile_size import TileSize
from ..listing import listed
from ..messages import Message
from .card_parts import ModelOutput
from .made_up_tiles import normal_pixels
from .probe_inputs import Failure, Trial
from .probe_outputs import expected_shape, fits

_SIDES = (32, 64, 96, 128, 192, 224, 256, 384, 512, 518)
_MOST_PX_TRIED = 256  # larger only where none so far ran
_BANDS = (3, 4, 1, 2, 6, 10, 12, 13, 9)
_LONGEST_SECONDS = 15.0


class Rung(NamedTuple):
    """A size at which the model ran: bands, tile, the shape of every output, and how long it took."""

    bands: int
    tile: TileSize
    shapes: Dict[str, Tuple[int, ...]]
    seconds: float

    def pixels(self, count: int = 1) -> np.ndarray:
        """Made-up tiles of that size."""
        return normal_pixels(count, self.bands, *self.tile)


class Climb(NamedTuple):
    """Sizes that ran, the smallest first, and a sentence where memory or time ended the climb; else empty."""

    rungs: Tuple[Rung, ...]
    ended: str


def climb(trial: Trial, file: object) -> Climb:
    """Run a model at larger and larger sizes, with the first order of axes and number of bands that it takes.

    Small sizes come first: attention needs memory with the fourth power of the side, and what a large tile lacks in
    memory is a limit of this machine, not of the model.

    Raises
    ------
    EncoderError
        When it runs at no size that was tried.
    """
    complaint, tried = "", []
    for dims in trial.guess.orders:
        trial.dims = dims
        bands, height, width = (trial.guess.fixed(dims, axis) for axis in ("bands", "height", "width"))
        sides = (0,) if height or width else _SIDES
        for count in (bands,) if bands else _BANDS:
            rungs: List[Rung] = []
            ended = ""
            for side in sides:
                tile = TileSize(height or width or side, width or height or side)
                if rungs and side > _MOST_PX_TRIED:
                    break
                if rungs and _expected_seconds(rungs[-1], tile) > _LONGEST_SECONDS:
                    ended = Message(
                        "tiles of {tile} px and more were not tried: one may take over {longest_seconds:.0f} s",
                        tile=tile,
                        longest_seconds=_LONGEST_SECONDS,
                    )
                    break
                tried.append(f"{count} x {tile} px")
                started = time.perf_counter()
                given = trial.attempt(normal_pixels(1, count, *tile))
                if isinstance(given, Failure):
                    complaint = complaint or given.text[:160]
                    if given.out_of_memory:
                        ended = Message(
                            "a tile of {tile} px ran out of memory: a limit of this machine, not of the model",
                            tile=tile,
                        )
                        break
                    continue
                shapes = {name: values.shape for name, values in given.items()}
                rungs.append(Rung(count, tile, shapes, time.perf_counter() - started))
            if rungs:
                return Climb(tuple(rungs), ended)
    raise EncoderError(
        "{file} ran at none of {tried_count} shapes, from {first_tried} to {last_tried} ({complaint}); "
        "write a card beside the file with the right window and bands",
        file=file,
        tried_count=len(tried),
        first_tried=tried[0],
        last_tried=tried[-1],
        complaint=complaint,
    )


def _expected_seconds(last: Rung, tile: TileSize) -> float:
    """What a tile may take at worst: attention among all its patches."""
    return last.seconds * (tile.height * tile.width / (last.tile.height * last.tile.width)) ** 2


class Sizes:
    """Which axes really vary, found by running: declared ones are only what is to be proved or disproved.

    Parameters
    ----------
    trial : Trial
    output : ModelOutput
    rung : Rung
        The size at which the output was understood.
    rungs : sequence of Rung
        All sizes that ran.
    """

    def __init__(self, trial: Trial, output: ModelOutput, rung: Rung, rungs: Sequence[Rung]) -> None:
        self._trial = trial
        self._output = output
        self._values = trial.run(rung.pixels())[output.name]
        self.tile, self.bands = rung.tile, rung.bands
        self._complaints: Dict[str, str] = {}
        self._beyond_memory: List[str] = []
        self._mixed = False
        self.larger = larger = self._larger(rungs)
        several = trial.dims[0] == "batch" and trial.guess.batch is None
        batch = several and self._runs("batch", 2, self.bands, self.tile)
        more = trial.guess.fixed(trial.dims, "bands") is None
        self.dynamic = {
            "batch": batch,
            "bands": more and self._runs("bands", 1, self.bands + 1, self.tile),
            "height": self._runs("height", 1, self.bands, TileSize(larger.height, self.tile.width)),
            "width": self._runs("width", 1, self.bands, TileSize(self.tile.height, larger.width)),
        }
        # a model that counts on square windows may still take squares of another size
        self.squares = self.tile.is_square and self._runs("square", 1, self.bands, larger)
        self.square_only = self.squares and not (self.dynamic["height"] and self.dynamic["width"])

    def _larger(self, rungs: Sequence[Rung]) -> TileSize:
        """A larger tile in whole patches: the next that ran, else a little more."""
        step = self._output.patch_px if self._output.layout != "vector" else 32
        ran = [rung.tile for rung in rungs if rung.tile > self.tile and not any(side % step for side in rung.tile)]
        return ran[0] if ran else TileSize(*(side + max(2 * step, side // 2 // step * step) for side in self.tile))

    @property
    def resizable(self) -> Tuple[bool, bool]:
        """Whether tiles of another height, and of another width, can be run and give more vectors."""
        if self._output.layout == "vector":
            return False, False
        return self.squares or self.dynamic["height"], self.squares or self.dynamic["width"]

    def sentences(self) -> List[str]:
        """What varies, what does not, and which declarations were wrong."""
        varying = [axis for axis, varies in self.dynamic.items() if varies]
        text: List[str] = [
            Message("really variable when run: {varying}", varying=", ".join(varying) or Message("nothing"))
        ]
        if self._beyond_memory:
            text.append(
                Message(
                    "not known for lack of memory, and taken as declared: {beyond_memory}",
                    beyond_memory=", ".join(self._beyond_memory),
                )
            )
        if self.square_only:
            oblong = TileSize(self.larger.height, self.tile.width)
            text.append(
                Message(
                    "takes squares only: {larger_height} x {larger_width} px runs, {oblong} not",
                    larger_height=self.larger.height,
                    larger_width=self.larger.width,
                    oblong=oblong,
                )
            )
        wrong = [
            axis
            for axis, varies in self.dynamic.items()
            if not varies and axis in self._trial.dims and self._trial.guess.fixed(self._trial.dims, axis) is None
        ]
        sized = [axis for axis in wrong if axis in ("height", "width")]
        sides = {"height": self.tile.height, "width": self.tile.width}
        fixed = [axis for axis in sides if not self.dynamic[axis]]
        if sized and not self.squares:
            text.append(
                Message(
                    "declares dynamic {sized}, but holds for {tile_px} px only (a table of positions of a "
                    "fixed size, most likely): {complaints}",
                    sized=listed(sized),
                    tile_px=self.tile,
                    complaints=self._complaints[sized[0]],
                )
            )
        elif len(fixed) == 2 and not self.squares:
            text.append(
                Message(
                    "takes windows of {tile_px_height} x {tile_px_width} px only, as it declares",
                    tile_px_height=self.tile.height,
                    tile_px_width=self.tile.width,
                )
            )
        elif fixed and not self.squares:
            text.append(
                Message(
                    "takes windows with a {first_fixed} of {sides} px only, as it declares",
                    first_fixed=fixed[0],
                    sides=sides[fixed[0]],
                )
            )
        if self._trial.guess.batch is not None:
            text.append(
                Message(
                    "takes {batch} tiles at once, as it declares; a last batch is filled up",
                    batch=self._trial.guess.batch,
                )
            )
        if "batch" in wrong:
            reason = Message("gives other vectors in a batch") if self._mixed else self._complaints["batch"]
            text.append(Message("declares a dynamic batch, but takes one tile at a time: {reason}", reason=reason))
        return text

    def _runs(self, axis: str, count: int, bands: int, tile: TileSize) -> bool:
        """Whether the model runs at this shape and gives as many vectors as it should; out of memory, as declared."""
        height, width = tile
        given = self._trial.attempt(normal_pixels(count, bands, height, width))
        if isinstance(given, Failure):
            if given.out_of_memory:
                self._beyond_memory.append(axis)
                axes = ("height", "width") if axis == "square" else (axis,)
                return all(self._trial.guess.fixed(self._trial.dims, name) is None for name in axes)
            self._complaints[axis] = Message(
                "{height} x {width} px fails ({text})", height=height, width=width, text=given.text[-120:]
            )
            return False
        values = given[self._output.name]
        wanted = self._output
        if axis == "bands" and values.ndim == self._values.ndim and wanted.layout == "tokens":
            wanted = replace(wanted, dim=values.shape[-1])
        if not fits(wanted, values, count, height, width):
            expected = list(expected_shape(wanted, count, height, width))
            self._complaints[axis] = Message(
                "{height} x {width} px gives {values_shape} in place of {expected}",
                height=height,
                width=width,
                values_shape=list(values.shape),
                expected=expected,
            )
            return False
        if axis == "batch" and not np.allclose(values[:1], self._values, rtol=1e-2, atol=1e-3):
            self._mixed = True
            return False
        return True
