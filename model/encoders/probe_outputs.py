"""Reading the layout of a model's output from shapes, and from which vectors answer to which corner of the image."""

from __future__ import annotations

import math
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

import numpy as np

from .card_parts import ModelOutput

_GROUPS = (1, 3, 6, 2, 4, 5, 7, 8, 12)
_EXTRA = (0, 1, 5, 2, 3, 4, 8, 9, 17)
_USUAL = ((1, 0), (1, 1), (1, 5))  # believed by their number alone: patches, with a class token, with registers
_STRONG = 0.3  # of the largest change: what the tokens of the changed ground reach, and others do not

Run = Callable[[np.ndarray], Dict[str, np.ndarray]]


class Layout(NamedTuple):
    """An output that can hold vectors, and sentences on what was found and what could not be told."""

    output: ModelOutput
    found: List[str]
    unknown: List[str]


def find_layout(run: Run, pixels: np.ndarray, outputs: Dict[str, np.ndarray]) -> Optional[Layout]:
    """The first output whose shape can hold vectors; maps and tokens before single vectors.

    Parameters
    ----------
    run : callable
        Gives every output for pixels.
    pixels : array [1, bands, side, side]
    outputs : dict
        What the model gave for them.
    """
    order = sorted(outputs, key=lambda name: outputs[name].ndim < 3)
    for name in order:
        layout = _layout(run, pixels, name, outputs[name])
        if layout is not None:
            return layout
    return None


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
    shape = values.shape[:3] + values.shape[-1:] if output.layout == "map_last" and values.ndim > 4 else values.shape
    return shape == expected_shape(output, count, height, width)


def _layout(run: Run, pixels: np.ndarray, name: str, values: np.ndarray) -> Optional[Layout]:
    side = pixels.shape[2]
    if values.ndim == 2:
        output = ModelOutput(name, "vector", side, values.shape[1])
        return Layout(output, [f"output {name!r} is one vector of {output.dim} numbers per window"], [])
    if values.ndim == 3:
        return _tokens(run, pixels, name, values)
    if values.ndim >= 4:
        return _map(name, values, side)
    return None


def _map(name: str, values: np.ndarray, side: int) -> Optional[Layout]:
    shape = values.shape
    last = shape[1] == shape[2] and side % shape[1] == 0
    first = values.ndim == 4 and shape[2] == shape[3] and side % shape[2] == 0
    if first and last:  # as many numbers as rows: the longer axis is the vector's
        first = shape[1] >= shape[3]
    if first:
        output = ModelOutput(name, "map", side // shape[2], shape[1])
        order = "[batch, dim, rows, cols]"
    elif last:
        output = ModelOutput(name, "map_last", side // shape[1], shape[-1])
        order = "[batch, rows, cols, …, dim]" if values.ndim > 4 else "[batch, rows, cols, dim]"
    else:
        return None
    found = [f"output {name!r} is a map {order}: {output.dim} numbers per {output.patch_px} px patch"]
    between = int(np.prod(shape[3:-1])) if output.layout == "map_last" and values.ndim > 4 else 1
    unknown = [f"groups: {between} vectors per patch are averaged; name them as groups to keep them"] * (between > 1)
    return Layout(output, found, unknown)


def _tokens(run: Run, pixels: np.ndarray, name: str, values: np.ndarray) -> Optional[Layout]:
    """Prefix, groups and suffix of [batch, tokens, dim], by arithmetic and by what answers to a corner."""
    side, tokens = pixels.shape[2], values.shape[1]
    possible = _possible(tokens, side)
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
    rows = math.isqrt((tokens - extra) // count)
    prefix = ("class",) * min(before, 1) + ("register",) * max(before - 1, 0)
    output = ModelOutput(
        name, "tokens", side // rows, values.shape[2], prefix, ("other",) * after,
        tuple(f"group{number + 1}" for number in range(count)) if count > 1 else (),
    )  # fmt: skip
    found = [f"output {name!r} holds tokens: {output.dim} numbers per {output.patch_px} px patch, row by row"]
    found += [_said(before, "before")] * (before > 0) + [_said(after, "behind")] * (after > 0)
    if count > 1:
        found.append(f"{count} groups of patch tokens, one after another: one per group of bands, most likely")
    unknown = ["groups: which bands each stands for; rename group1 … in the card"] * (count > 1)
    unknown += ["suffix tokens: what the tokens behind the patches stand for"] * (after > 0)
    if not seen:
        unknown.append(
            f"tokens: {tokens} at {side} px fit {count} x {rows}² + {extra}, but patch tokens do not answer to "
            f"their own ground; check prefix, suffix and groups of the card"
        )
    return Layout(output, found, unknown)


def _said(count: int, where: str) -> str:
    if where == "behind":
        return f"{count} token(s) behind the patches"
    registers = f" and {count - 1} registers" if count > 1 else ""
    return f"a class token{registers} before the patches"


def _possible(tokens: int, side: int) -> List[Tuple[int, int]]:
    """(groups, other tokens) that leave a square grid, the likeliest first."""
    options = []
    for count in _GROUPS:
        for extra in _EXTRA:
            left = tokens - extra
            rows = math.isqrt(max(left, 0) // count)
            if rows > 1 and count * rows * rows == left and side % rows == 0 and side // rows > 1:
                options.append((count, extra))
    return options


def _answers(run: Run, pixels: np.ndarray, name: str, values: np.ndarray) -> Tuple[int, int, int]:
    """Tokens before the first patch, tokens behind the last, and groups, by changing two corners of the image."""
    corner = 4
    changes = []
    for part in (slice(0, corner), slice(-corner, None)):
        changed = pixels.copy()
        changed[:, :, part, part] += 10.0
        difference = np.abs(run(changed)[name].astype(np.float64) - values).sum(axis=(0, 2))
        strong = np.flatnonzero(difference > _STRONG * difference.max()) if difference.max() > 0 else np.empty(0)
        changes.append(strong)
    top_left, bottom_right = changes
    if not len(top_left) or not len(bottom_right):
        return -1, -1, -1
    return int(top_left[0]), int(values.shape[1] - 1 - bottom_right[-1]), len(top_left)
