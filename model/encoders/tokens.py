"""What an encoder gave, as one vector per patch in map order."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

import numpy as np

from ..errors import EncoderError, InputError, require_one_of
from ..imagery.tile_size import TileSize
from .card_parts import MERGES, ModelOutput


class TileTokens(NamedTuple):
    """Vectors of a batch of tiles.

    patches : array [batch, rows, cols, dim], groups merged
    class_tokens : array [batch, dim] or None where the encoder has none
    raw : array [batch, tokens, dim]: every token as the encoder gave it, in its order
    """

    patches: np.ndarray
    class_tokens: Optional[np.ndarray]
    raw: np.ndarray


def choose_merge(layout: ModelOutput, wanted: Optional[str]) -> str:
    """How to merge groups of tokens: as asked, else as the card says.

    Raises
    ------
    InputError
        When a group is asked for that the encoder does not have.
    """
    if wanted is None or wanted == "mean":
        return wanted or layout.merge
    if not layout.groups:
        raise InputError(
            "groups is {wanted!r}, but this encoder has one group of tokens; leave the option out",
            "groups_unsuited",
            wanted=wanted,
        )
    require_one_of("groups", wanted, (*MERGES, *layout.groups), "groups_unknown")
    return wanted


def split_tokens(output: np.ndarray, layout: ModelOutput, tile: TileSize, merge: str = "mean") -> TileTokens:
    """Read patch vectors from a model's output by the layout on its card.

    Parameters
    ----------
    output : array
        As the session gave it.
    layout : ModelOutput
    tile : TileSize
        Of the tiles that went in, in pixels.
    merge : str
        `mean`, `concat` or the name of one group, for encoders with groups of tokens (one set per band group).

    Raises
    ------
    EncoderError
        When the shape does not fit the card.
    """
    shape = (max(tile.height // layout.patch_px, 1), max(tile.width // layout.patch_px, 1))
    if layout.layout == "tokens":
        return _split_sequence(output, layout, shape, merge)
    if layout.layout == "map":
        _expect(output, (None, layout.dim, *shape), layout)
        patches = np.moveaxis(output, 1, -1)
    elif layout.layout == "map_last":
        return _split_map_last(output, layout, shape, merge)
    else:
        _expect(output, (None, layout.dim), layout)
        patches = output[:, None, None, :]
    return TileTokens(patches, None, patches.reshape(len(patches), -1, layout.dim))


def _split_sequence(output: np.ndarray, layout: ModelOutput, shape: Tuple[int, int], merge: str) -> TileTokens:
    before, after = len(layout.prefix_tokens), len(layout.suffix_tokens)
    groups = max(len(layout.groups), 1)
    _expect(output, (None, before + groups * shape[0] * shape[1] + after, layout.dim), layout)
    grouped = output[:, before : output.shape[1] - after].reshape(len(output), groups, *shape, layout.dim)
    kinds = list(layout.prefix_tokens) + list(layout.suffix_tokens)
    class_tokens = None
    if "class" in kinds:
        position = kinds.index("class")
        class_tokens = output[:, position if position < before else position - len(kinds)]
    return TileTokens(_merged(grouped, layout, merge), class_tokens, output)


def _split_map_last(output: np.ndarray, layout: ModelOutput, shape: Tuple[int, int], merge: str) -> TileTokens:
    """[B, h, w, ..., D]: axes between the map and the dimension are the groups, or else averaged (dates, band sets)."""
    between = output.shape[3:-1]
    _expect(output, (None, *shape, *between, layout.dim), layout)
    count = int(np.prod(between)) if between else 1
    if layout.groups and count != len(layout.groups):
        raise EncoderError(
            "output {layout!r} has {count} group(s) of vectors per patch, its card names {groups_count}; "
            "mend the groups of the card",
            layout=layout.name,
            count=count,
            groups_count=len(layout.groups),
        )
    grouped = np.moveaxis(output.reshape(len(output), *shape, count, layout.dim), 3, 1)
    return TileTokens(_merged(grouped, layout, merge), None, output.reshape(len(output), -1, layout.dim))


def _merged(grouped: np.ndarray, layout: ModelOutput, merge: str) -> np.ndarray:
    """[batch, groups, rows, cols, dim] -> [batch, rows, cols, dim], or as many times dim when they are concatenated."""
    if grouped.shape[1] == 1:
        return grouped[:, 0]
    if merge == "concat" and layout.groups:
        batch, groups, rows, cols, dim = grouped.shape
        return np.moveaxis(grouped, 1, 3).reshape(batch, rows, cols, groups * dim)
    if merge in layout.groups:
        return grouped[:, layout.groups.index(merge)]
    return grouped.mean(axis=1)


def _expect(output: np.ndarray, shape: tuple, layout: ModelOutput) -> None:
    fits = output.ndim == len(shape) and all(want is None or want == found for want, found in zip(shape, output.shape))
    if not fits:
        want = [("batch" if size is None else size) for size in shape]
        raise EncoderError(
            "output {layout!r} has shape {output_shape}, the card's layout {kind!r} needs {want}; "
            "run `terrapatch inspect` on the model and mend patch_px, dim or the token counts of its card",
            layout=layout.name,
            output_shape=list(output.shape),
            kind=layout.layout,
            want=want,
        )
