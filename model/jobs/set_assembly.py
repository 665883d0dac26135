"""From what the encoder gave to the arrays of a set: vectors into their places, strip by strip.

Several threads put vectors into their places, those of several strips at a time; one ends the strips, in their order.
"""

from __future__ import annotations

import math
import threading
from itertools import groupby
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..encoders.bound_runs import HALF_MAX, Encoded
from ..encoders.tokens import TileTokens, split_tokens
from ..errors import EngineError
from ..imagery.tile_cutting import Tile
from ..imagery.tile_plan import TilePlan
from ..messages import Message
from .embed_centering import centred, position_means
from .embed_decision import AcceptedPlan
from .growing_array import GrowingArray
from .position_share import PlaceShare, share_of_rows
from .set_writer import SetWriter
from .shared_work import SharedWork
from .strip_assembly import Strip


class SetAssembly:
    """The growing arrays of one run.

    Parameters
    ----------
    plan : AcceptedPlan
    writer : SetWriter
        Started.
    tokens_per_tile : int
        Of the encoder's output.
    remembered : dict
        What the journal is to hold, with the progress.

    Attributes
    ----------
    next_tile : int
        Number of the tile that the run begins with.
    """

    def __init__(self, plan: AcceptedPlan, writer: SetWriter, tokens_per_tile: int, remembered: Dict[str, Any]) -> None:
        self._plan = plan
        self._writer = writer
        self.remembered = remembered
        self._output = plan.encoder.card.output
        self._row_spans = plan.tiles.row_spans
        self._tiles = plan.tiles.tiles
        self.strips_done = int(writer.journal.get("strips", 0))
        self.rows = int(writer.journal.get("rows", 0))
        self._tiles_before = int(writer.journal.get("tiles", 0))
        self._tiles_of_strip = len(plan.tiles.col_spans) * plan.tiles.refine**2
        self.next_tile = int(writer.journal.get("next_tile", self.strips_done * self._tiles_of_strip))
        self._first_strip = self.strips_done
        self._strips: Dict[int, Strip] = {}
        self._lock = threading.Lock()
        self._widening = SharedWork()
        self._open_arrays(tokens_per_tile)

    @property
    def cells_done(self) -> int:
        """Cells of the grid that are done, those without a vector included."""
        with self._lock:
            return self._cells_before(self.strips_done) + sum(strip.given for strip in self._strips.values())

    @property
    def tiles_done(self) -> int:
        """Tiles that were encoded."""
        with self._lock:
            return self._tiles_before + sum(strip.tiles for strip in self._strips.values())

    def place(self, tiles: List[Tile], valid: np.ndarray, usable: Optional[np.ndarray], encoded: Encoded) -> None:
        """Put what the encoder gave for some tiles into its place; several threads may.

        Tiles of strips that an earlier run has ended are left out.

        Parameters
        ----------
        tiles : list of Tile
            In the order of their numbers.
        valid : float32 array [n, rows, cols]
            Share of valid pixels in the cell at the centre of each patch.
        usable : bool array [n, height, width] or None
            Pixels that carry imagery; None means all.
        encoded : Encoded

        Raises
        ------
        EngineError
            When the encoder gave NaN or infinite numbers.
        OSError
            When the disk fails.
        """
        plan = self._plan
        tokens = split_tokens(encoded.vectors, self._output, plan.tiles.tile, plan.merge)
        patches = pooled(tokens.patches, usable, plan.tiles)
        if not math.isfinite(encoded.largest):
            raise EngineError(self._not_finite(tiles, tokens, patches))
        if encoded.largest > HALF_MAX:
            self._widen()
        with self._widening.shared():
            for (number, _), group in groupby(enumerate(tiles), lambda entry: self._row_of(entry[1])):
                if number < self._first_strip:
                    continue
                some = [position for position, _ in group]
                part = slice(some[0], some[-1] + 1)
                self._strip(number).place(tiles[part], patches[part], valid[part])
                for position in some if self._keeps_tiles else ():
                    self._keep_tile(tiles[position], tokens, patches[position], valid[position], position)

    def end_strip(self, resume_at: int) -> None:
        """Close the next strip: drop what is not wanted, write down what stays, and commit. One thread alone may.

        Parameters
        ----------
        resume_at : int
            Number of the tile that a run goes on from which is interrupted after this.
        """
        plan = self._plan
        with self._widening.shared():
            strip = self._strip(self.strips_done)
            keep = (strip.valid > 0) & (strip.valid >= plan.request.min_valid)
            if plan.mask is not None:
                keep &= plan.mask.cells(strip.first_row, strip.rows)
            index, valid = strip.compact(keep, self.rows)
            self._arrays["index"].append(self.rows, index)
            self._arrays["valid"].append(self.rows, valid)
            with self._lock:
                self._tiles_before += strip.tiles
                self.rows += len(index)
                del self._strips[self.strips_done]
                self.strips_done += 1
            done = {"strips": self.strips_done, "rows": self.rows, "tiles": self._tiles_before, "next_tile": resume_at}
            rows = dict.fromkeys(("vectors", "index", "valid", "uncentred"), self.rows)
            if self._vectors is not self._arrays["vectors"]:
                rows["vectors"] = 0  # none is centred yet
            self._writer.commit({**done, **self.remembered}, rows)

    def finish(self, place_means: Optional[np.ndarray] = None) -> Dict[str, int]:
        """Do what can only be done when all vectors are there; returns the final number of rows of each array.

        Parameters
        ----------
        place_means : float array [places of a tile, dim], optional
            What is taken out of vectors that are centred; default: their own means.
        """
        if self._plan.centering:
            self._center(place_means)
        return {name: self.rows if name in ("vectors", "index", "valid") else self._tiles for name in self._arrays}

    def _not_finite(self, tiles: List[Tile], tokens: TileTokens, patches: np.ndarray) -> str:
        """Where on the raster the encoder gave no numbers, and the likeliest cause."""
        plan = self._plan
        at = int(np.argmin(np.isfinite(tokens.raw).reshape(len(tokens.raw), -1).all(axis=1)))
        rows, cols = np.nonzero(~np.isfinite(patches[at]).all(axis=-1))
        row, col = (int(rows[0]), int(cols[0])) if len(rows) else (patches.shape[1] // 2, patches.shape[2] // 2)
        side, target = plan.tiles.tile.height // patches.shape[1], plan.tiles.target
        row_px = min(max(tiles[at].row_px + row * side + side // 2, 0), target.height - 1)
        col_px = min(max(tiles[at].col_px + col * side + side // 2, 0), target.width - 1)
        told = next((notice.text for notice in plan.notices if notice.code == "pixel_unit"), None)
        advice = told or Message("check the scaling and the pixel unit on the encoder's card")
        if plan.multiply != 1 or plan.request.subtract:
            advice = Message("check subtract and multiply, which change the pixels")
        if plan.precision == "fp32":
            return Message(
                "encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}",
                encoder=plan.encoder.card.id,
                row_px=row_px,
                col_px=col_px,
                advice=advice,
            )
        return Message(
            "encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: "
            "{advice}; or try precision fp32 in place of {precision}",
            encoder=plan.encoder.card.id,
            row_px=row_px,
            col_px=col_px,
            advice=advice,
            precision=plan.precision,
        )

    def _cells_before(self, strip: int) -> int:
        if strip >= len(self._row_spans):
            return len(self._plan.grid)
        return self._row_spans[strip].first * self._plan.tiles.refine * self._plan.grid.cols

    def _open_arrays(self, tokens_per_tile: int) -> None:
        dim, half = self._plan.vector_dim, np.dtype("float16")
        wanted: Dict[str, Tuple[np.dtype, Tuple[int, ...]]] = {
            "vectors": (half, (dim,)),
            "index": (np.dtype("int64"), ()),
            "valid": (np.dtype("float32"), ()),
        }
        tokens = self._plan.request.tokens
        has_class_token = "class" in (*self._output.prefix_tokens, *self._output.suffix_tokens)
        if tokens in ("tile", "both"):
            wanted["tile_vectors"] = (half, (self._output.dim if has_class_token else dim,))
            wanted["tile_valid"] = (np.dtype("float32"), ())
        if tokens == "raw":
            wanted["raw"] = (half, (tokens_per_tile, self._output.dim))
        self._arrays: Dict[str, GrowingArray] = {
            name: self._writer.array(name, dtype, shape) for name, (dtype, shape) in wanted.items()
        }
        self._vectors = self._arrays["vectors"]
        if self._plan.centering:
            self._vectors = self._writer.scratch("uncentred", np.dtype("float32"), (dim,))
        of_tiles = [name for name in ("tile_vectors", "tile_valid", "raw") if name in self._arrays]
        for name in of_tiles:
            self._arrays[name].rows(0, self._tiles)
        self._keeps_tiles = bool(of_tiles)

    def _row_of(self, tile: Tile) -> Tuple[int, int]:
        """Of a tile: its strip, and its step of refinement down the raster."""
        return tile.number // self._tiles_of_strip, tile.row_step

    def _strip(self, number: int) -> Strip:
        """A strip that was not ended yet. Each begins behind the one before, as if all cells of that were kept."""
        with self._lock:
            while number not in self._strips:
                upcoming = self.strips_done + len(self._strips)
                start = self._strips[upcoming - 1].stop if self._strips else self.rows
                self._strips[upcoming] = Strip(self._plan.tiles, self._plan.grid, upcoming, self._vectors, start)
            return self._strips[number]

    def _keep_tile(
        self, tile: Tile, tokens: TileTokens, patches: np.ndarray, weight: np.ndarray, position: int
    ) -> None:
        """Where asked for: all tokens, and the tile's own vector, which is its class token, or the mean of its patches
        weighted by their valid share."""
        if "raw" in self._arrays:
            self._arrays["raw"].append(tile.number, tokens.raw[position][None])
        if "tile_vectors" not in self._arrays:
            return
        if tokens.class_tokens is not None:
            vector = tokens.class_tokens[position]
        else:
            vector = np.tensordot(weight, patches, axes=2) / max(float(weight.sum()), 1e-12)
        self._arrays["tile_vectors"].append(tile.number, vector[None])
        self._arrays["tile_valid"].append(tile.number, weight.mean(keepdims=True).ravel())

    def _widen(self) -> None:
        """A number above what float16 holds: go on in float32, with what was written so far converted."""
        with self._widening.alone():
            with self._lock:
                end = max([self.rows, *(strip.stop for strip in self._strips.values())])
            rows = {"vectors": end, "tile_vectors": self._tiles, "raw": self._tiles}
            if self._plan.centering:
                del rows["vectors"]  # those are float32 until they are centred
            for name in rows:
                if name in self._arrays and self._arrays[name].dtype == np.float16:
                    self._arrays[name].widen(rows[name])

    def share_of_place(self) -> Optional[PlaceShare]:
        """What the place in the tile explains of the finished vectors."""
        vectors, index = (self._arrays[name].rows(0, self.rows) for name in ("vectors", "index"))
        return share_of_rows(vectors, index, self._plan.tiles, self._plan.grid)

    def _center(self, means: Optional[np.ndarray]) -> None:
        """Write the vectors less the mean of their place in the tile; done anew when this itself was interrupted."""
        plan, final = self._plan, self._arrays["vectors"]
        raw, index = self._vectors.rows(0, self.rows), self._arrays["index"].rows(0, self.rows)
        if means is None:
            means = position_means(raw, index, plan.tiles, plan.grid)
        done = 0
        for part in centred(raw, index, means, plan.tiles, plan.grid):
            if np.abs(part).max() > HALF_MAX and final.dtype == np.float16:
                final.widen(done)
            final.append(done, part)
            done += len(part)


def pooled(patches: np.ndarray, usable: Optional[np.ndarray], tiles: TilePlan) -> np.ndarray:
    """Where a coarser patch was asked for, the mean of k x k of the encoder's, weighted by their usable share."""
    rows, cols = tiles.tile_patches
    count, own_rows, own_cols, dim = patches.shape
    if own_rows == rows:
        return patches
    factor = own_rows // rows
    parts = patches.astype(np.float32, copy=False).reshape(count, rows, factor, cols, factor, dim)
    if usable is None:
        return parts.mean(axis=(2, 4))
    side = tiles.patch_px // factor
    weight = usable.reshape(count, own_rows, side, own_cols, side).mean(axis=(2, 4), dtype=np.float32)
    weight = weight.reshape(count, rows, factor, cols, factor)
    total = weight.sum(axis=(2, 4))
    weight[np.broadcast_to((total == 0)[:, :, None, :, None], weight.shape)] = 1.0  # dropped for want of pixels
    return np.einsum("nrhcwd,nrhcw->nrcd", parts, weight) / weight.sum(axis=(2, 4))[..., None]
