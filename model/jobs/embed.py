"""`terrapatch embed`: a raster goes in, located patch vectors come out."""

from __future__ import annotations

import math
import shutil
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import rasterio

from ... import __version__
from ..encoders.model_files import sidecar
from ..encoders.model_inputs import ModelInputs
from ..encoders.precision import fidelity, model_file
from ..encoders.registry import MOSAIKS
from ..encoders.session import EncoderSession, tiles_per_run
from ..encoders.tokens import TileTokens, split_tokens
from ..errors import EngineError, InputError
from ..imagery.tile_feed import Tile, TileBatch, TileFeed, read_tile
from ..patches import GrowingSet
from ..patches.embedding_set import SCHEMA
from ..protocol import EmbedRequest
from .embed_centering import centred, check_tiles, position_means
from .embed_plan import EmbedPlan, plan_embedding
from .embed_scaling import bind_scaling
from .reporting import Reporter
from .set_writer import GrowingArray, SetWriter, disk_error
from .strip_assembly import Strip, tile_origins

_HALF_MAX = 65504.0
_FIDELITY_TILES = 6
_BLOCK_CACHE_BYTES = 64 << 20  # GDAL would take 5 % of all memory; a strip of blocks of most rasters fits in this


def embed(request: EmbedRequest, reporter: Reporter) -> Dict[str, Any]:
    """Run an encoder over a raster and write an embedding set.

    The same request finds a finished set again and says so, and goes on with an interrupted one.

    Returns
    -------
    dict
        out, patches, dim, tiles, device, precision, seconds, session_seconds, reused.

    Raises
    ------
    InputError
        When the request cannot be carried out as it stands; nothing has been written then.
    EngineError
        When the run failed; the same request goes on where it stopped.
    """
    with rasterio.Env(GDAL_CACHEMAX=_BLOCK_CACHE_BYTES):
        return _embed(request, reporter)


def _embed(request: EmbedRequest, reporter: Reporter) -> Dict[str, Any]:
    started = time.perf_counter()
    plan = plan_embedding(request, reporter)
    writer = SetWriter(Path(request.out), plan.identity())
    if "metadata" in writer.journal:
        writer.publish()
    if writer.finished is not None:
        reporter.notice(f"{request.out} already holds this embedding set; nothing to do")
        return _result(writer.finished, plan, started, reused=True)
    try:
        run = EmbedRun(plan, writer, reporter)
        run.encode_strips()
        metadata = run.finish()
    except OSError as error:
        raise disk_error(error, writer.folder) from error
    finally:
        writer.close()
    return _result(metadata, plan, started, reused=False)


class EmbedRun:
    """One run over the strips of a plan, from where the journal says to the end.

    Parameters
    ----------
    plan : EmbedPlan
    writer : SetWriter
    reporter : Reporter
    """

    def __init__(self, plan: EmbedPlan, writer: SetWriter, reporter: Reporter) -> None:
        self._plan = plan
        self._writer = writer
        self._reporter = reporter
        self._output = plan.encoder.card.output
        self._mask = plan.mask
        self._inputs = ModelInputs(plan.encoder.card, plan.scene())
        if plan.request.center_positions:
            check_tiles(plan.tiles, reporter)
        self._scaling, self._bound_scaling = bind_scaling(plan, reporter)
        self._session = EncoderSession(model_file(plan.encoder, plan.precision), plan.encoder.card, plan.device)
        first = self._sample_feeds(plan.grid.rows // 2, plan.grid.cols // 2)
        tokens_per_tile = self._split(self._session.run(first)).raw.shape[1]  # a wrong card fails before any writing
        journal = writer.journal
        self._fidelity = journal["fidelity"] if journal else self._measure_fidelity()
        # a run that goes on must cut the same batches, or the last bits of its vectors could differ
        self._batch = journal["batch"] if journal else tiles_per_run(self._session, first, plan.request.batch)
        self._next_strip = int(journal.get("strips", 0))
        self._rows = int(journal.get("rows", 0))
        if self._next_strip:
            reporter.notice(f"going on with an interrupted run: {self._next_strip} of {self._strips} strips are done")
        device = self._session.device
        reporter.notice(f"encoder {plan.encoder.card.id} runs on {device.name} ({device.reason})")
        writer.start()
        self._open_arrays(tokens_per_tile)
        self._announce()

    @property
    def _has_class_token(self) -> bool:
        return "class" in (*self._output.prefix_tokens, *self._output.suffix_tokens)

    @property
    def _strips(self) -> int:
        return len(self._plan.tiles.row_spans)

    def encode_strips(self) -> None:
        """Encode what is left to do."""
        plan = self._plan
        feed = TileFeed(
            plan.source,
            plan.tiles,
            plan.bands.bands,
            self._scaling,
            self._batch,
            plan.request.min_valid,
            self._is_wanted if self._mask else None,
        )
        strip = None
        done = self._cells_before(self._next_strip)
        self._report(done)
        for number, batch in feed.batches(self._next_strip):
            if strip is None:
                strip = Strip(plan.tiles, plan.grid, number, self._vectors, self._rows)
            if batch is not None:
                done += self._encode(batch, strip)
                self._report(done)
                continue
            self._keep(strip)
            strip = None
            done = self._cells_before(number + 1)
            self._report(done)
            self._writer.commit(
                {"strips": number + 1, "rows": self._rows, "batch": self._batch, "fidelity": self._fidelity}
            )

    def finish(self) -> Dict[str, Any]:
        """Turn what was written into a finished set; returns its metadata.

        Raises
        ------
        InputError
            When no patch was kept.
        """
        plan = self._plan
        if self._rows == 0:
            self._writer.discard()
            raise InputError(
                f"no patch of {plan.source.path} has at least {plan.request.min_valid:.0%} valid pixels; "
                f"lower min-valid, use a smaller patch, or give an extent that holds imagery"
            )
        rows = {"vectors": self._rows, "index": self._rows, "valid": self._rows}
        if plan.request.center_positions:
            self._center()
        rows.update({name: plan.tiles.tiles for name in ("tile_vectors", "tile_valid", "raw") if name in self._arrays})
        metadata = self._metadata()
        if plan.request.encoder == MOSAIKS:  # made for this layer: it goes with the set, to be used on others too
            shutil.copyfile(plan.encoder.file, self._writer.folder / "encoder.onnx")
            shutil.copyfile(sidecar(plan.encoder.file), self._writer.folder / "encoder.json")
        self._writer.finish(rows, metadata)
        return metadata

    def _open_arrays(self, tokens_per_tile: int) -> None:
        dim, half = self._plan.vector_dim, np.dtype("float16")
        wanted: Dict[str, Tuple[np.dtype, Tuple[int, ...]]] = {
            "vectors": (half, (dim,)),
            "index": (np.dtype("int64"), ()),
            "valid": (np.dtype("float32"), ()),
        }
        tokens = self._plan.request.tokens
        if tokens in ("tile", "both"):
            wanted["tile_vectors"] = (half, (self._output.dim if self._has_class_token else dim,))
            wanted["tile_valid"] = (np.dtype("float32"), ())
        if tokens == "raw":
            wanted["raw"] = (half, (tokens_per_tile, self._output.dim))
        self._arrays: Dict[str, GrowingArray] = {
            name: self._writer.array(name, dtype, shape) for name, (dtype, shape) in wanted.items()
        }
        self._vectors = self._arrays["vectors"]
        if self._plan.request.center_positions:
            self._vectors = self._writer.scratch("uncentred", np.dtype("float32"), (dim,))
        for name in ("tile_vectors", "tile_valid", "raw"):
            if name in self._arrays:
                self._arrays[name].rows(0, self._plan.tiles.tiles)

    def _announce(self) -> None:
        """Tell a reader where the set grows."""
        array = self._arrays["vectors"]
        self._reporter.writing(
            GrowingSet(self._writer.partial.absolute(), self._plan.vector_dim, array.dtype.name, self._description())
        )

    def _report(self, done: int) -> None:
        """Say how many cells are encoded, and how many rows are final."""
        final = 0 if self._plan.request.center_positions else self._rows
        self._reporter.progress(done, len(self._plan.grid), rows_written=final)

    def _encode(self, batch: TileBatch, strip: Strip) -> int:
        """Run one batch and put its vectors in their places. Returns the number of cells given."""
        origins = [(tile.row_px, tile.col_px) for tile in batch.tiles]
        tokens = self._split(self._session.run(self._inputs.feeds(batch.pixels, origins)))
        batch.release()
        patches = self._pooled(tokens.patches)
        largest = float(max(tokens.raw.max(), -tokens.raw.min()))
        if not math.isfinite(largest):
            where = batch.tiles[0]
            raise EngineError(
                f"encoder {self._plan.encoder.card.id} gave NaN or infinite numbers near pixel row {where.row_px}, "
                f"column {where.col_px}; check the card's scaling, or try precision fp32"
            )
        if largest > _HALF_MAX:
            self._widen(strip)
        for position, tile in enumerate(batch.tiles):
            if "tile_vectors" in self._arrays:
                self._keep_tile(tile, tokens, patches, batch, position)
            if "raw" in self._arrays:
                self._arrays["raw"].rows(tile.number, 1)[0] = tokens.raw[position]
        return sum(
            strip.place(tile, patches[position], batch.valid[position]) for position, tile in enumerate(batch.tiles)
        )

    def _is_wanted(self, tile: Tile) -> bool:
        """Whether the mask touches any cell that a tile gives."""
        assert self._mask is not None
        refine = self._plan.tiles.refine
        rows, cols = tile.rows.stop - tile.rows.first, tile.cols.stop - tile.cols.first
        return self._mask.touches(tile.rows.first * refine, rows * refine, tile.cols.first * refine, cols * refine)

    def _split(self, output: np.ndarray) -> TileTokens:
        return split_tokens(output, self._output, self._plan.tiles.tile_px, self._plan.merge)

    def _pooled(self, patches: np.ndarray) -> np.ndarray:
        """The mean of k x k of the encoder's patches, where a coarser patch was asked for."""
        side = self._plan.tiles.tile_patches
        count, rows, _, dim = patches.shape
        if rows == side:
            return patches
        factor = rows // side
        return patches.reshape(count, side, factor, side, factor, dim).mean(axis=(2, 4))

    def _keep_tile(self, tile: Tile, tokens: TileTokens, patches: np.ndarray, batch: TileBatch, position: int) -> None:
        """The tile's own vector: its class token, or the mean of its patches weighted by their valid share."""
        weight = batch.valid[position]
        if tokens.class_tokens is not None:
            vector = tokens.class_tokens[position]
        else:
            vector = np.tensordot(weight, patches[position], axes=2) / max(float(weight.sum()), 1e-12)
        self._arrays["tile_vectors"].rows(tile.number, 1)[0] = vector
        self._arrays["tile_valid"].rows(tile.number, 1)[0] = weight.mean()

    def _widen(self, strip: Strip) -> None:
        """A number above what float16 holds: go on in float32, with what was written so far converted."""
        tiles = self._plan.tiles.tiles
        rows = {"vectors": self._rows + strip.cells, "tile_vectors": tiles, "raw": tiles}
        if self._plan.request.center_positions:
            del rows["vectors"]  # those are float32 until they are centred
        narrow = [name for name in rows if name in self._arrays and self._arrays[name].dtype == np.float16]
        for name in narrow:
            self._arrays[name].widen(rows[name])
        if narrow:
            strip.map_again()
            self._announce()

    def _keep(self, strip: Strip) -> None:
        """Close a strip: drop what is not wanted, and write down what stays."""
        keep = (strip.valid > 0) & (strip.valid >= self._plan.request.min_valid)
        if self._mask is not None:
            keep &= self._mask.cells(strip.first_row, strip.rows)
        index, valid = strip.compact(keep)
        self._arrays["index"].append(self._rows, index)
        self._arrays["valid"].append(self._rows, valid)
        self._rows += len(index)

    def _center(self) -> None:
        """Write the vectors less the mean of their place in the tile; done anew when this itself was interrupted."""
        plan, final = self._plan, self._arrays["vectors"]
        raw, index = self._vectors.rows(0, self._rows), self._arrays["index"].rows(0, self._rows)
        means = position_means(raw, index, plan.tiles, plan.grid)
        done = 0
        for part in centred(raw, index, means, plan.tiles, plan.grid):
            if np.abs(part).max() > _HALF_MAX and final.dtype == np.float16:
                final.widen(done)
            final.append(done, part)
            done += len(part)

    def _cells_before(self, strip: int) -> int:
        if strip >= self._strips:
            return len(self._plan.grid)
        return self._plan.tiles.row_spans[strip].first * self._plan.tiles.refine * self._plan.grid.cols

    def _sample_feeds(self, row: int, col: int) -> Dict[str, np.ndarray]:
        """What the encoder gets of the tile around a cell, moved inside the raster where it can be."""
        tiles, target = self._plan.tiles, self._plan.tiles.target
        size = tiles.tile_px
        top = min(max(row * tiles.cell_px - size // 2, 0), max(target.height - size, 0))
        left = min(max(col * tiles.cell_px - size // 2, 0), max(target.width - size, 0))
        tile = read_tile(self._plan.source, target, self._plan.bands.bands, self._scaling, size, top, left)
        return self._inputs.feeds(tile[None], [(top, left)])

    def _measure_fidelity(self) -> Optional[Dict[str, Any]]:
        """How close a lighter model is to the full one, on tiles of this layer."""
        plan = self._plan
        if plan.precision == "fp32":
            return None
        full = EncoderSession(plan.encoder.file, plan.encoder.card, plan.device)
        generator = np.random.default_rng(0)
        exact: List[np.ndarray] = []
        light: List[np.ndarray] = []
        for _ in range(min(_FIDELITY_TILES, plan.tiles.tiles)):
            row, col = generator.integers(plan.grid.rows), generator.integers(plan.grid.cols)
            feeds = self._sample_feeds(int(row), int(col))
            exact.append(self._split(full.run(feeds)).patches)
            light.append(self._split(self._session.run(feeds)).patches)
        dim = plan.vector_dim
        measured = fidelity(np.concatenate(exact).reshape(-1, dim), np.concatenate(light).reshape(-1, dim))
        self._reporter.notice(
            f"{plan.precision}: cosine to full precision {measured['cosine_mean']:.4f} "
            f"(least {measured['cosine_min']:.4f}) on {measured['patches']} patches of this layer"
        )
        return measured

    def _metadata(self) -> Dict[str, Any]:
        """What embedding.json says of the finished set."""
        return {
            **self._description(),
            "patches": self._rows,
            "session_seconds": round(self._session.seconds, 3),
            "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        }

    def _description(self) -> Dict[str, Any]:
        """What is known of a set before it is written."""
        plan = self._plan
        card, identity = plan.encoder.card, plan.identity()
        metadata = {
            "schema": SCHEMA,
            "grid": plan.grid.to_dict(),
            "encoder": {
                "id": card.id,
                "version": card.version,
                "name": card.name,
                "licence": card.licence,
                "sha256": card.sha256,
                "dim": plan.vector_dim,
                "similarity": card.similarity,
            },
            "source": {
                **identity["source"],
                "band_names": [plan.source.band_names[band - 1] for band in plan.bands.bands],
                "bands_chosen": plan.bands.reason,
                "sensor": plan.spectra.reason or None,
                "offset": plan.offset.reason or None,
            },
            "parameters": identity["parameters"],
            "scaling": self._bound_scaling,
            "fidelity": self._fidelity,
            "tiles": plan.tiles.tiles,
            "device": self._session.device.name,
            "batch": self._batch,
            "terrapatch": __version__,
        }
        if "tile_vectors" in self._arrays or "raw" in self._arrays:
            rows, cols = tile_origins(plan.tiles)
            metadata["tile_grid"] = {
                "crs_wkt": plan.grid.crs_wkt,
                "transform": list(plan.grid.transform),
                "tile_px": plan.tiles.tile_px,
                "row_px": rows,
                "col_px": cols,
            }
        return metadata


def _result(metadata: Dict[str, Any], plan: EmbedPlan, started: float, reused: bool) -> Dict[str, Any]:
    return {
        "out": plan.request.out,
        "patches": metadata["patches"],
        "dim": metadata["encoder"]["dim"],
        "tiles": metadata["tiles"],
        "device": metadata["device"],
        "precision": plan.precision,
        "seconds": round(time.perf_counter() - started, 3),
        "session_seconds": 0.0 if reused else metadata["session_seconds"],
        "reused": reused,
    }
