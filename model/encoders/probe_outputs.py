"""Reading the layout of a model's output from shapes, and from which vectors answer to which corner of the image."""

from __future__ import annotations

import math
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import onnx

from ..imagery.tile_size import TileSize
from ..messages import Message
from .card_parts import ModelOutput

_GROUPS = (1, 3, 6, 2, 4, 5, 7, 8, 12)
_EXTRA = (0, 1, 5, 2, 3, 4, 8, 9, 17)
_USUAL = ((1, 0), (1, 1), (1, 5))  # believed by their number alone: patches, with a class token, with registers
_FEWEST_PATCHES = 4  # less than that could be anything
_CORNERS_PX = (4, 1)  # smaller where a corner covers several patches
_STRONG = 0.3  # of the largest change: what the tokens of the changed ground reach, and others do not

Run = Callable[[np.ndarray], Dict[str, np.ndarray]]


class Layout(NamedTuple):
    """An output that can hold vectors, and sentences on what was found and what could not be told."""

    output: ModelOutput
    found: List[str]
    unknown: List[str]


def find_layouts(run: Run, pixels: np.ndarray, outputs: Dict[str, np.ndarray]) -> List[Layout]:
    """Every output whose shape can hold vectors, in the model's order.

    Parameters
    ----------
    run : callable
        Gives every output for pixels.
    pixels : array [1, bands, side, side]
    outputs : dict
        What the model gave for them.
    """
    remembered: Dict[bytes, Dict[str, np.ndarray]] = {}

    def once(changed: np.ndarray) -> Dict[str, np.ndarray]:
        key = changed.tobytes()
        if key not in remembered:
            remembered[key] = run(changed)
        return remembered[key]

    found = [_layout(once, pixels, name, values) for name, values in outputs.items()]
    return [layout for layout in found if layout is not None]


def by_depth(layouts: Sequence[Layout], depths: Dict[str, int]) -> List[Layout]:
    """Layouts from the likeliest to be wanted on: maps and tokens before single vectors, then the deepest first.

    Parameters
    ----------
    layouts : sequence of Layout
    depths : dict
        Nodes on the longest way from the input to each output.
    """
    return sorted(layouts, key=lambda found: (found.output.layout == "vector", -depths.get(found.output.name, 0)))


def output_depths(model: onnx.ModelProto) -> Dict[str, int]:
    """Nodes on the longest way from the inputs of a graph to each of its outputs."""
    depth: Dict[str, int] = {}
    for node in model.graph.node:  # ONNX keeps them in an order in which values are made before they are used
        own = 1 + max((depth.get(name, 0) for name in node.input), default=0)
        depth.update(dict.fromkeys(node.output, own))
    return {tensor.name: depth.get(tensor.name, 0) for tensor in model.graph.output}


def expected_shape(output: ModelOutput, count: int, height: int, width: int) -> Tuple[int, ...]:
    """The shape that an output has to have for `count` tiles; axes between map and vector are left out."""
    rows, cols = height // output.patch_px, width // output.patch_px
    tokens = len(output.prefix_tokens) + max(len(output.groups), 1) * rows * cols + len(output.suffix_tokens)
    return {
        "vector": (count, output.dim),
        "map": (count, output.dim, rows, cols),
        "map_last": (count, rows, cols, output.dim),
        "tokens": (count, tokens, output.dim),
    }[output.layout]


def fits(output: ModelOutput, values: np.ndarray, count: int, height: int, width: int) -> bool:
    """Whether an output has as many vectors as it should."""
    return has_shape(output, values.shape, count, height, width)


def has_shape(output: ModelOutput, given: Tuple[int, ...], count: int, height: int, width: int) -> bool:
    """Whether an output's shape is that of as many vectors as it should have."""
    shape = given[:3] + given[-1:] if output.layout == "map_last" and len(given) > 4 else given
    return shape == expected_shape(output, count, height, width)


def _layout(run: Run, pixels: np.ndarray, name: str, values: np.ndarray) -> Optional[Layout]:
    tile = TileSize(*pixels.shape[2:])
    if values.ndim == 2:
        output = ModelOutput(name, "vector", tile.height, values.shape[1])
        return Layout(
            output,
            [
                Message(
                    "output {name!r} is one vector of {output_dim} numbers per window", name=name, output_dim=output.dim
                )
            ],
            [],
        )
    if values.ndim == 3:
        return _tokens(run, pixels, name, values)
    if values.ndim >= 4:
        return _map(name, values, tile)
    return None


def _map(name: str, values: np.ndarray, tile: TileSize) -> Optional[Layout]:
    shape = values.shape
    last = _patch_px(tile, shape[1], shape[2])
    first = _patch_px(tile, shape[2], shape[3]) if values.ndim == 4 else None
    if first and last and shape[1] < shape[3]:  # as many numbers as rows: the longer axis is the vector's
        first = None
    if first:
        output = ModelOutput(name, "map", first, shape[1])
        order = "[batch, dim, rows, cols]"
    elif last:
        output = ModelOutput(name, "map_last", last, shape[-1])
        order = "[batch, rows, cols, …, dim]" if values.ndim > 4 else "[batch, rows, cols, dim]"
    else:
        return None
    found: List[str] = [
        Message(
            "output {name!r} is a map {order}: {output_dim} numbers per {patch_px} px patch",
            name=name,
            order=order,
            output_dim=output.dim,
            patch_px=output.patch_px,
        )
    ]
    between = int(np.prod(shape[3:-1])) if output.layout == "map_last" and values.ndim > 4 else 1
    unknown: List[str] = [
        Message("groups: {between} vectors per patch are averaged; name them as groups to keep them", between=between)
    ] * (between > 1)
    return Layout(output, found, unknown)


def _patch_px(tile: TileSize, rows: int, cols: int) -> Optional[int]:
    """Side of the patches that a grid cuts a tile into; None where they would not be whole squares."""
    patch = tile.height // rows if rows else 0
    return patch if patch > 0 and (rows * patch, cols * patch) == tile else None


def _tokens(run: Run, pixels: np.ndarray, name: str, values: np.ndarray) -> Optional[Layout]:
    """Prefix, groups and suffix of [batch, tokens, dim], by arithmetic and by what answers to a corner."""
    tile, tokens = TileSize(*pixels.shape[2:]), values.shape[1]
    possible = _possible(tokens, tile)
    if not possible:
        return None
    before, after, groups = _answers(run, pixels, name, values)
    seen = [option for option in possible if option == (groups, before + after)]
    usual = [option for option in possible if option in _USUAL]
    if not seen and not usual:
        return None
    count, extra = (seen or usual)[0]
    if not seen:
        before, after = (extra, 0) if extra else (0, 0)
    patch = _grid_patch((tokens - extra) // count, tile)
    prefix = ("class",) * min(before, 1) + ("register",) * max(before - 1, 0)
    output = ModelOutput(
        name, "tokens", patch, values.shape[2], prefix, ("other",) * after,
        tuple(f"group{number + 1}" for number in range(count)) if count > 1 else (),
    )  # fmt: skip
    found: List[str] = [
        Message(
            "output {name!r} holds tokens: {output_dim} numbers per {patch_px} px patch, row by row",
            name=name,
            output_dim=output.dim,
            patch_px=output.patch_px,
        )
    ]
    found += [_said(before, "before")] * (before > 0) + [_said(after, "behind")] * (after > 0)
    if count > 1:
        found.append(
            Message(
                "{count} groups of patch tokens, one after another: one per group of bands, most likely", count=count
            )
        )
    unknown: List[str] = [Message("groups: which bands each stands for; rename group1 … in the card")] * (count > 1)
    unknown += [Message("suffix tokens: what the tokens behind the patches stand for")] * (after > 0)
    if not seen:
        unknown.append(
            Message(
                "tokens: {tokens} at {tile} px fit {count} x {tile_height} x {tile_width} + {extra}, "
                "but patch tokens do not answer to their own ground; check prefix, suffix and groups of the card",
                tokens=tokens,
                tile=tile,
                count=count,
                tile_height=tile.height // patch,
                tile_width=tile.width // patch,
                extra=extra,
            )
        )
    return Layout(output, found, unknown)


def _said(count: int, where: str) -> str:
    if where == "behind":
        return Message("{count} token(s) behind the patches", count=count)
    if count > 1:
        return Message("a class token and {registers} registers before the patches", registers=count - 1)
    return Message("a class token before the patches")


def _possible(tokens: int, tile: TileSize) -> List[Tuple[int, int]]:
    """(groups, other tokens) that leave a grid of square patches, the likeliest first."""
    options = []
    for count in _GROUPS:
        for extra in _EXTRA:
            left = tokens - extra
            if left > 0 and left % count == 0 and _grid_patch(left // count, tile):
                options.append((count, extra))
    return options


def _grid_patch(patches: int, tile: TileSize) -> int:
    """Side in pixels of as many square patches as fill a tile, at least four; 0 where none do."""
    patch = math.isqrt(tile.height * tile.width // patches)
    fills = patch > 1 and tile.height % patch == 0 and tile.width % patch == 0
    rows, cols = (tile.height // patch, tile.width // patch) if fills else (0, 0)
    return patch if rows * cols == patches >= _FEWEST_PATCHES else 0


def _answers(run: Run, pixels: np.ndarray, name: str, values: np.ndarray) -> Tuple[int, int, int]:
    """Tokens before the first patch, tokens behind the last, and groups, by changing two corners of the image."""
    for corner in _CORNERS_PX:
        top_left, bottom_right = (
            _changed(run, pixels, name, values, part) for part in (slice(0, corner), slice(-corner, None))
        )
        if not len(top_left) or not len(bottom_right):
            return -1, -1, -1
        if len(set(np.diff(top_left).tolist())) <= 1:  # groups lie equally far apart, neighbouring patches do not
            break
    return int(top_left[0]), int(values.shape[1] - 1 - bottom_right[-1]), len(top_left)


def _changed(run: Run, pixels: np.ndarray, name: str, values: np.ndarray, part: slice) -> np.ndarray:
    """Which tokens answer to another corner of the image."""
    changed = pixels.copy()
    changed[:, :, part, part] += 10.0
    difference = np.abs(run(changed)[name].astype(np.float64) - values).sum(axis=(0, 2))
    return np.flatnonzero(difference > _STRONG * difference.max()) if difference.max() > 0 else np.empty(0)
