"""Finding out what a model takes and gives by running it: what a file declares is not believed.

This runs in a process of its own (see `probe`), because a strange model may take all memory, never end, or crash.
"""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import onnx

from ..errors import EncoderError
from ..imagery.tile_size import Sides, TileSize
from ..messages import Message
from .card import EncoderCard
from .card_check import encoding_of
from .card_parts import Band, ModelOutput, Window
from .deepness import DeepnessMetadata, read_deepness
from .external_data import data_files
from .made_up_tiles import normal_pixels
from .model_files import encoder_id_of, model_sha256
from .probe_inputs import Trial
from .probe_outputs import Layout, by_depth, find_layouts, has_shape, output_depths
from .probe_scaling import guess_scaling
from .probe_sizes import Rung, Sizes, climb
from .probe_window import USUAL_PX, WindowChoice, choose_window

_MOST_PX = 1024
_FEWEST_ROWS = 2  # of patches in a tile, for a grid to be told from a single vector
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
    trial = Trial(file)
    climbed = climb(trial, file)
    rung, layouts = _layouts(trial, climbed.rungs, file)
    layout = layouts[0]
    pixels = rung.pixels()
    _refuse_mixing(trial, layout.output, pixels, file)
    sizes = Sizes(trial, layout.output, rung, climbed.rungs)
    found = [_input_sentence(trial, pixels), *trial.told(pixels, layout.output.name), *layout.found]
    found += _choice(layouts) + sizes.sentences() + [climbed.ended] * bool(climbed.ended)
    window = choose_window(trial, layout.output, sizes, climbed.rungs)
    found += window.found
    unknown = list(layout.unknown)
    formulas = [f"{tensor.name} ({encoding_of(tensor)})" for tensor in trial.guess.others if encoding_of(tensor)]
    if formulas:
        unknown.append(
            Message("formulas: {formulas} are by name and shape; check units and order", formulas=", ".join(formulas))
        )
    deepness = read_deepness(trial.session.get_modelmeta().custom_metadata_map, rung.bands)
    card = _card(file, trial, layouts, sizes, window, deepness, found, unknown)
    return Finding(card, found, unknown, sizes.dynamic)


def _layouts(trial: Trial, rungs: Sequence[Rung], file: Path) -> Tuple[Rung, List[Layout]]:
    """The smallest size at which the outputs can be understood, and they, the likeliest first.

    What is read from one size must hold at all larger ones: 2 x 2 patches of 14 px in a tile of 32 px look like 16 px.
    """
    depths = output_depths(onnx.load(str(file), load_external_data=False))
    whole: List[Tuple[Rung, List[Layout]]] = []
    for rung in rungs:
        given = trial.run(rung.pixels())
        layouts = [
            layout
            for layout in find_layouts(trial.run, rung.pixels(), given)
            if all(_holds(layout.output, larger) for larger in rungs if larger.tile > rung.tile)
        ]
        if not layouts:
            continue
        layouts = by_depth(layouts, depths)
        output = layouts[0].output
        if output.layout != "vector" and rung.tile.height // output.patch_px >= _FEWEST_ROWS:
            return rung, layouts
        whole.append((rung, layouts))
    if whole:  # one vector for a tile: of the usual size, where the model takes any
        return next((entry for entry in whole if entry[0].tile.height == USUAL_PX), whole[-1])
    raise EncoderError(
        "{file} gives {items} for a tile of "
        "{tile} px: not a grid of tokens, a map or a vector; export the encoder's tokens [batch, tokens, "
        "dim] or feature map [batch, dim, rows, cols]",
        file=file,
        items=", ".join(f"{name} {list(shape)}" for name, shape in rungs[-1].shapes.items()),
        tile=rungs[-1].tile,
    )


def _holds(output: ModelOutput, rung: Rung) -> bool:
    """Whether an output had as many vectors at another size as it should; parts of patches tell nothing."""
    if output.layout == "vector" or any(side % output.patch_px for side in rung.tile):
        return True
    return has_shape(output, rung.shapes[output.name], 1, *rung.tile)


def _choice(layouts: Sequence[Layout]) -> List[str]:
    """What else could be taken than the output that is proposed, and how."""
    if len(layouts) == 1:
        return []
    told = Message.joined("; ", [_output_told(layout.output) for layout in layouts])
    first = layouts[0].output.name
    return [
        Message(
            "{layouts_count} outputs can hold vectors ({told}); {first!r}, the deepest, is proposed; for another, put "
            "it first among outputs of the card",
            layouts_count=len(layouts),
            told=told,
            first=first,
        )
    ]


def _output_told(output: ModelOutput) -> str:
    if output.layout == "vector":
        return Message(
            "{output!r}: {layout}, {output_dim} numbers",
            output=output.name,
            layout=output.layout,
            output_dim=output.dim,
        )
    return Message(
        "{output!r}: {layout}, {output_dim} numbers per {patch_px} px patch",
        output=output.name,
        layout=output.layout,
        output_dim=output.dim,
        patch_px=output.patch_px,
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
            "{file} takes {size} tiles at once, and gives a tile other vectors when the others change; export the "
            "model for one tile",
            file=file,
            size=size,
        )


def _input_sentence(trial: Trial, pixels: np.ndarray) -> str:
    order = ", ".join(str(axis) for axis in trial.dims)
    bands, height, width = pixels.shape[1:4]
    told = Message(
        "input {image!r} takes imagery as [{order}], and runs at {height} x {width} px with bands: {bands}",
        image=trial.image.name,
        order=order,
        bands=bands,
        height=height,
        width=width,
    )
    if "time" in trial.dims:
        return Message.joined("; ", [told, Message("the time axis gets one date")])
    return Message.joined("; ", [told, Message("channels last")]) if trial.dims[-1] == "bands" else told


def _card(
    file: Path,
    trial: Trial,
    layouts: Sequence[Layout],
    sizes: Sizes,
    window: WindowChoice,
    deepness: Optional[DeepnessMetadata],
    found: List[str],
    unknown: List[str],
) -> EncoderCard:
    """The card that the findings amount to; adds what it had to assume to the sentences."""
    tile, bands = window.tile, sizes.bands
    told_light = any(tensor.role in ("wavelengths", "channel_ids") for tensor in trial.guess.others)
    flexible = sizes.dynamic["bands"]
    guessed = guess_scaling(np.dtype(trial.guess.image.dtype))
    scaling: Tuple[Any, ...] = guessed.steps
    overlap, resolution = window.overlap_px, None
    multiple = _multiple([layout.output for layout in layouts], tile)
    if deepness is not None:
        resolution = deepness.resolution_m
        scaling = deepness.scaling or scaling
        found.append(Message("metadata of the plugin Deepness: {deepness}", deepness=_deepness_sentence(deepness)))
        unknown += deepness.complaints
        if deepness.tile_px and all(sizes.resizable) and deepness.tile_px % multiple == 0:
            tile = TileSize(deepness.tile_px, deepness.tile_px)
        overlap = deepness.overlap_px if deepness.overlap_px is not None else overlap
    if flexible and told_light:
        scaling = ({"type": "sensor"},)
        unknown.append(
            Message("scaling: the statistics of the layer's sensor are used; write the model's own into the card")
        )
    elif deepness is None or not deepness.scaling:
        unknown.append(Message("scaling: {sentence}", sentence=guessed.sentence))
    if flexible:
        unknown.append(Message("bands: any number runs; which ones the model was trained on is not in the file"))
    elif bands == 3:
        unknown.append(Message("bands: red, green, blue is a guess, and so are their order and wavelengths"))
    else:
        unknown.append(Message("bands: what the {bands} are, and their wavelengths", bands=bands))
    if resolution is None:
        unknown.append(Message("resolution: metres per pixel of the training imagery"))
    image = trial.image
    if not sizes.dynamic["batch"] and trial.guess.batch is None and image.dims[0] == "batch":
        image = replace(image, dims=(1, *image.dims[1:]))
    named = _RGB if bands == 3 else tuple(Band(f"band {number + 1}") for number in range(bands))
    weights = data_files(file)
    if weights:
        found.append(Message("weights lie beside it in {weights}", weights=", ".join(weights)))
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
        outputs=tuple(layout.output for layout in layouts),
        batch=trial.guess.batch,
        data_files=weights,
    )


def _multiple(outputs: Sequence[ModelOutput], tile: TileSize) -> int:
    """What sides of tiles are multiples of: whole patches, of every output where the tile allows it."""
    if outputs[0].layout == "vector":
        return tile.height
    every = math.lcm(*(output.patch_px for output in outputs if output.layout != "vector"))
    return every if not any(side % every for side in tile) else outputs[0].patch_px


def _window(tile: TileSize, sizes: Sizes, multiple: int, overlap: int) -> Window:
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
        parts.append(Message("{resolution:g} m per pixel", resolution=deepness.resolution_m))
    if deepness.tile_px is not None:
        parts.append(Message("tiles of {tile} px", tile=deepness.tile_px))
    if deepness.overlap_px is not None:
        parts.append(Message("{overlap} px of overlap", overlap=deepness.overlap_px))
    if deepness.scaling:
        parts.append(Message("division by 255, then mean and deviation of each band"))
    return Message.joined(", ", parts) if parts else Message("nothing that could be used")
