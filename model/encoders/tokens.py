"""What an encoder gave, as one vector per patch in map order."""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np

from ..errors import EncoderError
from .card import ModelOutput


class TileTokens(NamedTuple):
    """Vectors of a batch of tiles.

    patches : array [batch, rows, cols, dim]
    class_tokens : array [batch, dim] or None where the encoder has none
    raw : array [batch, tokens, dim]: every token as the encoder gave it, in its order
    """

    patches: np.ndarray
    class_tokens: Optional[np.ndarray]
    raw: np.ndarray


def split_tokens(output: np.ndarray, layout: ModelOutput, tile_px: int) -> TileTokens:
    """Read patch vectors from a model's output by the layout on its card.

    Groups of tokens (one set per band group) lie group after group and are averaged.

    Parameters
    ----------
    output : array
        As the session gave it.
    layout : ModelOutput
    tile_px : int
        Side of the tiles that went in.

    Raises
    ------
    EncoderError
        When the shape does not fit the card.
    """
    side = max(tile_px // layout.patch_px, 1)
    if layout.layout == "tokens":
        return _split_sequence(output, layout, side)
    if layout.layout == "map":
        _expect(output, (None, layout.dim, side, side), layout)
        patches = np.moveaxis(output, 1, -1)
    elif layout.layout == "map_last":
        _expect(output, (None, side, side, layout.dim), layout)
        patches = output
    else:
        _expect(output, (None, layout.dim), layout)
        patches = output[:, None, None, :]
    return TileTokens(patches, None, patches.reshape(len(patches), -1, layout.dim))


def _split_sequence(output: np.ndarray, layout: ModelOutput, side: int) -> TileTokens:
    before, after = len(layout.prefix_tokens), len(layout.suffix_tokens)
    groups = max(len(layout.groups), 1)
    _expect(output, (None, before + groups * side * side + after, layout.dim), layout)
    grouped = output[:, before : output.shape[1] - after].reshape(len(output), groups, side, side, layout.dim)
    patches = grouped[:, 0] if groups == 1 else grouped.mean(axis=1)
    kinds = list(layout.prefix_tokens) + list(layout.suffix_tokens)
    class_tokens = None
    if "class" in kinds:
        position = kinds.index("class")
        class_tokens = output[:, position if position < before else position - len(kinds)]
    return TileTokens(patches, class_tokens, output)


def _expect(output: np.ndarray, shape: tuple, layout: ModelOutput) -> None:
    fits = output.ndim == len(shape) and all(want is None or want == found for want, found in zip(shape, output.shape))
    if not fits:
        want = [("batch" if size is None else size) for size in shape]
        raise EncoderError(
            f"output {layout.name!r} has shape {list(output.shape)}, the card's layout {layout.layout!r} needs {want}; "
            f"run `terrapatch inspect` on the model and mend patch_px, dim or the token counts of its card"
        )
