"""Finding out what a model takes and gives by running it: what a file declares is not believed.

This runs in a process of its own (see `probe`), because a strange model may take all memory, never end, or crash.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np

from ..errors import EncoderError
from ..imagery.tile_size import Sides, TileSize
from .card import EncoderCard
from .card_check import encoding_of
from .card_parts import Band, ModelOutput, Window
from .deepness import DeepnessMetadata, read_deepness
from .external_data import data_files
from .made_up_tiles import normal_pixels
from .model_files import encoder_id_of, model_sha256
from .probe_inputs import Trial, guess_inputs
from .probe_outputs import Layout, expected_shape, find_layout, fits
from .probe_scaling import guess_scaling
from .session import Device, open_session

_MOST_PX = 1024
_SIDES = (224, 256, 128, 64, 32, 96, 384, 512, 518)
_BANDS = (3, 4, 1, 2, 6, 10, 12, 13, 9)
_RGB = (Band("red", 0.665), Band("green", 0.56), Band("blue", 0.49))


class Finding(NamedTuple):
    """What probing found out.

    card : the proposed card
    found, unknown : sentences for people
    dynamic : which axes of the imagery really vary: batch, bands, height, width
    """

    card: EncoderCard
    found: List[str]
    unknown: List[str]
    dynamic: Dict[str, bool]


def probe_model(file: Path) -> Finding:
    """Run a model at several sizes and batch sizes, and propose its card.

    Raises
    ------
    EncoderError
        When the model cannot be loaded, takes inputs that cannot be told apart, runs at no size that was tried, or
        gives an output of an unknown shape.
    """
    session = open_session(file, Device("cpu", "probing"))
    trial = Trial(session, guess_inputs(session, str(file)), str(file))
    pixels, outputs = _first_run(trial, file)
    layout = find_layout(trial.run, pixels, outputs)
    if layout is None:
        shapes = {name: list(values.shape) for name, values in outputs.items()}
        raise EncoderError(
            f"{file} gives {shapes} for a tile of {TileSize(*pixels.shape[2:])} px, which is no grid of tokens, map or "
            f"vector; export the encoder's tokens [batch, tokens, dim] or feature map [batch, dim, rows, cols]"
        )
    _refuse_mixing(trial, layout.output, pixels, file)
    sizes = _Sizes(trial, layout.output, pixels, outputs[layout.output.name])
    found = [_input_sentence(trial, pixels)]
    found += trial.told(pixels, layout.output.name) + layout.found + sizes.sentences()
    unknown = list(layout.unknown)
    formulas = [f"{tensor.name} ({encoding_of(tensor)})" for tensor in trial.guess.others if encoding_of(tensor)]
    if formulas:
        unknown.append(f"formulas: {', '.join(formulas)} are by name and shape; check units and order")
    deepness = read_deepness(session.get_modelmeta().custom_metadata_map, pixels.shape[1])
    card = _card(file, trial, layout, sizes, deepness, found, unknown)
    return Finding(card, found, unknown, sizes.dynamic)


def _first_run(trial: Trial, file: Path) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
    """The first shape at which the model runs, and what it gives."""
    complaint = ""
    tried: List[str] = []
    for dims in trial.guess.orders:
        trial.dims = dims
        bands, height, width = (trial.guess.fixed(dims, axis) for axis in ("bands", "height", "width"))
        for count in (bands,) if bands else _BANDS:
            for side in (0,) if height or width else _SIDES:
                tile = TileSize(height or width or side, width or height or side)
                pixels = normal_pixels(1, count, *tile)
                tried.append(f"{count} x {tile} px")
                try:
                    return pixels, trial.run(pixels)
                except Exception as error:  # onnxruntime raises its own classes, which share no base but Exception
                    complaint = complaint or " ".join(str(error).split())[:160]
    raise EncoderError(
        f"{file} ran at none of {len(tried)} shapes, from {tried[0]} to {tried[-1]} ({complaint}); "
        f"write a card beside the file with the right window and bands"
    )


def _refuse_mixing(trial: Trial, output: ModelOutput, pixels: np.ndarray, file: Path) -> None:
    """A model for several tiles at once may let them look at each other: then a tile has no vectors of its own."""
    size = trial.guess.batch
    if size is None:
        return
    among_others = trial.run(normal_pixels(size, *pixels.shape[1:]))[output.name]
    alone = trial.run(pixels)[output.name]
    if among_others.shape[:1] != (size,) or not np.allclose(among_others[:1], alone, rtol=1e-2, atol=1e-3):
        raise EncoderError(
            f"{file} takes {size} tiles at once, and gives a tile other vectors when the others change; export the "
            f"model for one tile"
        )


def _input_sentence(trial: Trial, pixels: np.ndarray) -> str:
    order = ", ".join(str(axis) for axis in trial.dims)
    note = ""
    if "time" in trial.dims:
        note = "; the time axis gets one date"
    elif trial.dims[-1] == "bands":
        note = "; channels last"
    return (
        f"input {trial.image.name!r} takes imagery as [{order}], and runs with {pixels.shape[1]} bands at "
        f"{pixels.shape[2]} x {pixels.shape[3]} px{note}"
    )


class _Sizes:
    """Which axes really vary, found by running: declared ones are only what is to be proved or disproved."""

    def __init__(self, trial: Trial, output: ModelOutput, pixels: np.ndarray, values: np.ndarray) -> None:
        self._trial = trial
        self._output = output
        self._values = values
        self.tile, self.bands = TileSize(*pixels.shape[2:]), pixels.shape[1]
        self._complaints: Dict[str, str] = {}
        step = output.patch_px if output.layout != "vector" else 32
        self.larger = larger = TileSize(*(side + max(2 * step, side // 2 // step * step) for side in self.tile))
        self._mixed = False
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

    @property
    def resizable(self) -> Tuple[bool, bool]:
        """Whether tiles of another height, and of another width, can be run and give more vectors."""
        if self._output.layout == "vector":
            return False, False
        return self.squares or self.dynamic["height"], self.squares or self.dynamic["width"]

    def sentences(self) -> List[str]:
        """What varies, what does not, and which declarations were wrong."""
        varying = [axis for axis, varies in self.dynamic.items() if varies]
        text = ["really variable when run: " + (", ".join(varying) or "nothing")]
        if self.square_only:
            oblong = TileSize(self.larger.height, self.tile.width)
            text.append(f"takes squares only: {self.larger.height} x {self.larger.width} px runs, {oblong} not")
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
                f"declares dynamic {' and '.join(sized)}, but holds for {self.tile} px only (a table of positions of a "
                f"fixed size, most likely): {self._complaints[sized[0]]}"
            )
        elif len(fixed) == 2 and not self.squares:
            text.append(f"takes windows of {self.tile.height} x {self.tile.width} px only, as it declares")
        elif fixed and not self.squares:
            text.append(f"takes windows with a {fixed[0]} of {sides[fixed[0]]} px only, as it declares")
        if self._trial.guess.batch is not None:
            text.append(f"takes {self._trial.guess.batch} tiles at once, as it declares; a last batch is filled up")
        if "batch" in wrong:
            reason = "gives other vectors in a batch" if self._mixed else self._complaints["batch"]
            text.append(f"declares a dynamic batch, but takes one tile at a time: {reason}")
        return text

    def _runs(self, axis: str, count: int, bands: int, tile: TileSize) -> bool:
        """Whether the model runs at this shape and gives as many vectors as it should."""
        height, width = tile
        try:
            values = self._trial.run(normal_pixels(count, bands, height, width))[self._output.name]
        except Exception as error:  # onnxruntime raises its own classes, which share no base but Exception
            self._complaints[axis] = f"{height} x {width} px fails ({' '.join(str(error).split())[-120:]})"
            return False
        wanted = self._output
        if axis == "bands" and values.ndim == self._values.ndim and wanted.layout == "tokens":
            wanted = replace(wanted, dim=values.shape[-1])
        if not fits(wanted, values, count, height, width):
            expected = list(expected_shape(wanted, count, height, width))
            self._complaints[axis] = f"{height} x {width} px gives {list(values.shape)} in place of {expected}"
            return False
        if axis == "batch" and not np.allclose(values[:1], self._values, rtol=1e-2, atol=1e-3):
            self._mixed = True
            return False
        return True


def _card(
    file: Path,
    trial: Trial,
    layout: Layout,
    sizes: _Sizes,
    deepness: Optional[DeepnessMetadata],
    found: List[str],
    unknown: List[str],
) -> EncoderCard:
    """The card that the findings amount to; adds what it had to assume to the sentences."""
    output, tile, bands = layout.output, sizes.tile, sizes.bands
    told_light = any(tensor.role in ("wavelengths", "channel_ids") for tensor in trial.guess.others)
    flexible = sizes.dynamic["bands"]
    guessed = guess_scaling(np.dtype(trial.guess.image.dtype))
    scaling: Tuple[Any, ...] = guessed.steps
    overlap, resolution = 2 * output.patch_px if min(tile) > 4 * output.patch_px else 0, None
    multiple = output.patch_px if output.layout != "vector" else tile.height
    if deepness is not None:
        resolution = deepness.resolution_m
        scaling = deepness.scaling or scaling
        found.append(f"metadata of the plugin Deepness: {_deepness_sentence(deepness)}")
        unknown += deepness.complaints
        if deepness.tile_px and all(sizes.resizable) and deepness.tile_px % multiple == 0:
            tile = TileSize(deepness.tile_px, deepness.tile_px)
        overlap = deepness.overlap_px if deepness.overlap_px is not None else overlap
    if flexible and told_light:
        scaling = ({"type": "sensor"},)
        unknown.append("scaling: the statistics of the layer's sensor are used; write the model's own into the card")
    elif deepness is None or not deepness.scaling:
        unknown.append(f"scaling: {guessed.sentence}")
    if flexible:
        unknown.append("bands: any number runs; which ones the model was trained on is not in the file")
    elif bands == 3:
        unknown.append("bands: red, green, blue is a guess, and so are their order and wavelengths")
    else:
        unknown.append(f"bands: what the {bands} are, and their wavelengths")
    if resolution is None:
        unknown.append("resolution: metres per pixel of the training imagery")
    image = trial.image
    if not sizes.dynamic["batch"] and trial.guess.batch is None and image.dims[0] == "batch":
        image = replace(image, dims=(1, *image.dims[1:]))
    named = _RGB if bands == 3 else tuple(Band(f"band {number + 1}") for number in range(bands))
    weights = data_files(file)
    if weights:
        found.append(f"weights lie beside it in {', '.join(weights)}")
    return EncoderCard(
        id=encoder_id_of(file),
        version="unknown",
        name=file.stem,
        description="Proposed by probing; what the model was trained on is not known.",
        licence="unknown",
        source=file.name,
        sha256=model_sha256(file, weights),
        inputs=(image, *trial.guess.others),
        bands=() if flexible and told_light else named,
        bands_flexible=flexible,
        source_resolution=resolution,
        scaling=scaling,
        window=_window(tile, sizes, multiple, min(overlap, min(tile) - 1)),
        outputs=(output,),
        batch=trial.guess.batch,
        data_files=weights,
    )


def _window(tile: TileSize, sizes: _Sizes, multiple: int, overlap: int) -> Window:
    """From one patch to 1024 px, or more where the model's own tile is larger; a side that is fixed is what it is."""
    largest = _MOST_PX // multiple * multiple
    least = TileSize(*(multiple if varies else side for side, varies in zip(tile, sizes.resizable)))
    most = TileSize(*(max(largest, side) if varies else side for side, varies in zip(tile, sizes.resizable)))
    return Window(
        default=_plain(tile),
        min=_plain(least),
        max=_plain(most),
        multiple_of=multiple,
        square_only=sizes.square_only or (tile.is_square and not any(sizes.resizable)),
        overlap=overlap,
    )


def _plain(tile: TileSize) -> Sides:
    """As a card has it: one number, or two."""
    return tile.height if tile.is_square else tuple(tile)


def _deepness_sentence(deepness: DeepnessMetadata) -> str:
    parts = []
    if deepness.resolution_m is not None:
        parts.append(f"{deepness.resolution_m:g} m per pixel")
    if deepness.tile_px is not None:
        parts.append(f"tiles of {deepness.tile_px} px")
    if deepness.overlap_px is not None:
        parts.append(f"{deepness.overlap_px} px of overlap")
    if deepness.scaling:
        parts.append("division by 255, then mean and deviation of each band")
    return ", ".join(parts) or "nothing that could be used"
