"""How close a lighter model comes to the full one, on tiles of the raster itself."""

from __future__ import annotations

import json
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import numpy as np

from ..encoders.encoder_lanes import EncoderLanes
from ..encoders.model_inputs import ModelInputs
from ..encoders.precision import fidelity
from ..encoders.remembered import remembered
from ..encoders.session import EncoderSession
from ..encoders.tokens import TileTokens, split_tokens
from ..imagery.tile_cutting import TileCutter, read_tile
from ..messages import Message
from .embed_decision import AcceptedPlan
from .embed_encoder import cores
from .reporting import Reporter

_TILES = 6


class LighterModel(NamedTuple):
    """An encoder as a run has it, in a lower precision perhaps, with what makes its inputs.

    Attributes
    ----------
    plan : AcceptedPlan
    encoder : EncoderLanes
    cutter : TileCutter
    inputs : ModelInputs
    full_cutter : TileCutter
        What makes the inputs of the full model.
    """

    plan: AcceptedPlan
    encoder: EncoderLanes
    cutter: TileCutter
    inputs: ModelInputs
    full_cutter: TileCutter

    def fidelity(self, bound_scaling: Any, reporter: Reporter) -> Optional[Dict[str, Any]]:
        """How close it is to the full model, which is told, and remembered of the same tiles; None where it is that."""
        plan = self.plan
        if plan.precision == "fp32":
            return None
        key = [plan.identity(), bound_scaling, self.encoder.device.kind, self.encoder.derived is not None]
        kind = f"fidelity {json.dumps(key, sort_keys=True)}"
        measured: Dict[str, Any] = remembered(kind, [plan.encoder.file], self._compared_with_full)
        reporter.notice(
            Message(
                "{precision}: cosine to full precision {cosine_mean:.4f} "
                "(least {cosine_min:.4f}), patches of this layer compared: {patches}",
                precision=plan.precision,
                cosine_mean=measured["cosine_mean"],
                cosine_min=measured["cosine_min"],
                patches=measured["patches"],
            )
        )
        return measured

    def _compared_with_full(self) -> Dict[str, Any]:
        """What `precision.fidelity` says of the encoder's vectors and those of the full model."""
        plan = self.plan
        full = EncoderSession(plan.encoder.file, plan.encoder.card, plan.device, cores(plan), plan.device.cards[0])
        full_inputs = ModelInputs(plan.encoder.card, plan.scene)
        cells = np.random.default_rng(0).integers((plan.grid.rows, plan.grid.cols), size=(_TILES, 2))
        exact: List[np.ndarray] = []
        light: List[np.ndarray] = []
        for corner in dict.fromkeys(corner_around(plan, row, col) for row, col in cells.tolist()):
            inside = plan.tiles.target.height - corner[0], plan.tiles.target.width - corner[1]
            for output, vectors in (
                (full.run(tile_feeds(plan, self.full_cutter, full_inputs, corner)), exact),
                (self.encoder.run(tile_feeds(plan, self.cutter, self.inputs, corner)), light),
            ):
                patches = tokens_of(plan, output).patches[0]
                rows, cols = (
                    -(-space * count // side) for space, count, side in zip(inside, patches.shape, plan.tiles.tile)
                )
                vectors.append(patches[:rows, :cols].reshape(-1, plan.vector_dim))
        return fidelity(np.concatenate(exact), np.concatenate(light))


def corner_around(plan: AcceptedPlan, row: int, col: int) -> Tuple[int, int]:
    """First pixel row and column of the tile around a cell, moved inside the raster where it can be."""
    tiles, target = plan.tiles, plan.tiles.target
    height, width = tiles.tile
    top = min(max(row * tiles.cell_px - height // 2, 0), max(target.height - height, 0))
    left = min(max(col * tiles.cell_px - width // 2, 0), max(target.width - width, 0))
    return top, left


def tile_feeds(
    plan: AcceptedPlan, cutter: TileCutter, inputs: ModelInputs, corner: Tuple[int, int]
) -> Dict[str, np.ndarray]:
    """What an encoder gets of the tile at a corner."""
    pixels, usable = read_tile(plan.source, plan.tiles.target, plan.bands.bands, cutter, plan.tiles.tile, *corner)
    return inputs.feeds(pixels[None], [corner], None if usable is None else usable[None])


def tokens_of(plan: AcceptedPlan, output: np.ndarray) -> TileTokens:
    """What an encoder gave for tiles, taken apart."""
    return split_tokens(output, plan.encoder.card.output, plan.tiles.tile, plan.merge)
