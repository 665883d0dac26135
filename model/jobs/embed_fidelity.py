"""How close a lighter model comes to the full one, on tiles of the raster itself."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..encoders.encoder_lanes import EncoderLanes
from ..encoders.model_inputs import ModelInputs
from ..encoders.precision import fidelity
from ..encoders.remembered import remembered
from ..encoders.tokens import TileTokens, split_tokens
from ..imagery.tile_cutting import TileCutter, read_tile
from ..messages import Message
from .embed_decision import AcceptedPlan
from .embed_encoder import open_full
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
        full, full_inputs = open_full(plan, self.encoder), ModelInputs(plan.encoder.card, plan.scene)
        cells = np.random.default_rng(0).integers((plan.grid.rows, plan.grid.cols), size=(_TILES, 2))
        corners = list(dict.fromkeys(corner_around(plan, row, col) for row, col in cells.tolist()))
        exact, light = (
            _on_raster(plan, encoder.run_all(tile_feeds(plan, cutter, inputs, corner) for corner in corners), corners)
            for encoder, cutter, inputs in (
                (full, self.full_cutter, full_inputs),
                (self.encoder, self.cutter, self.inputs),
            )
        )
        return fidelity(exact, light)


def _on_raster(plan: AcceptedPlan, outputs: Iterable[np.ndarray], corners: Sequence[Tuple[int, int]]) -> np.ndarray:
    """Vectors [n, dim] of the patches of tiles at corners, but for those beyond the raster's rim."""
    found: List[np.ndarray] = []
    for output, corner in zip(outputs, corners):
        patches = tokens_of(plan, output).patches[0]
        inside = plan.tiles.target.height - corner[0], plan.tiles.target.width - corner[1]
        rows, cols = (-(-space * count // side) for space, count, side in zip(inside, patches.shape, plan.tiles.tile))
        found.append(patches[:rows, :cols].reshape(-1, plan.vector_dim))
    return np.concatenate(found)


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
