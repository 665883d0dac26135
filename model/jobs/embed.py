"""`terrapatch embed`: a raster goes in, located patch vectors come out."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import rasterio

from ... import __version__
from ..encoders.guesses import guesses
from ..encoders.model_files import sidecar
from ..encoders.model_inputs import ModelInputs
from ..encoders.precision import fidelity, open_encoder
from ..encoders.registry import MOSAIKS
from ..encoders.session import EncoderSession, tiles_per_run
from ..encoders.tokens import TileTokens, split_tokens
from ..errors import InputError, RasterError
from ..imagery.block_cache import LEAST_BYTES, block_cache_bytes
from ..imagery.tile_feed import Tile, TileFeed, read_tile
from ..patches.embedding_set import SCHEMA
from ..protocol import EmbedRequest
from ..results import EmbedResult
from .embed_decision import AcceptedPlan
from .embed_plan import accepted_plan
from .embed_positions import MOVED_COPIES, Positions, PositionSample, place_may_rule_old_set
from .embed_scaling import bind_scaling
from .position_share import PlaceShare
from .reporting import Reporter
from .set_assembly import SetAssembly
from .set_writer import SetWriter, disk_error
from .strip_assembly import tile_origins
from .write_behind import WriteBehind

_BATCHES_BEHIND = 2  # encoded, and waiting to be written
_FIDELITY_TILES = 6
_LEAST_FLAT_TILES, _LEAST_FLAT_SHARE = 2, 0.02


def embed(request: EmbedRequest, reporter: Reporter) -> EmbedResult:
    """Run an encoder over a raster and write an embedding set.

    The same request finds a finished set again and says so, and goes on with an interrupted one.

    Returns
    -------
    dict
        out, patches, dim, tiles, device, precision, seconds, session_seconds, reused; and positions, as in
        embedding.json, None of a set that an earlier version made.

    Raises
    ------
    InputError
        When the request cannot be carried out as it stands; nothing has been written then.
    EngineError
        When the run failed; the same request goes on where it stopped.
    """
    with rasterio.Env(GDAL_CACHEMAX=LEAST_BYTES):
        return _embed(request, reporter)


def _embed(request: EmbedRequest, reporter: Reporter) -> EmbedResult:
    started = time.perf_counter()
    plan = accepted_plan(request, reporter)
    writer = SetWriter(Path(request.out), plan.identity())
    if "metadata" in writer.journal:
        writer.publish()
    damage = writer.damage() if writer.finished is not None else ""
    if damage:
        reporter.notice(f"{damage}; making it again")
        writer.remake()
    held = writer.finished
    if held is not None and (plan.centering is not None or not place_may_rule_old_set(plan)):
        return _reused(held, plan, started, reporter)
    try:
        run = EmbedRun(plan, writer, reporter)
        if held is not None:  # by an earlier version, and what it left out is left out now
            return _reused(held, plan, started, reporter)
        with rasterio.Env(GDAL_CACHEMAX=block_cache_bytes(plan.source, plan.tiles)):
            run.encode_strips()
        metadata = run.finish()
    except OSError as error:
        raise disk_error(error, writer.folder) from error
    finally:
        writer.close()
    return _result(metadata, plan, started, reused=False)


def _reused(metadata: Dict[str, Any], plan: AcceptedPlan, started: float, reporter: Reporter) -> EmbedResult:
    reporter.notice(f"{plan.request.out} already holds this embedding set; nothing to do{_how_sure(plan)}")
    return _result(metadata, plan, started, reused=True)


class EmbedRun:
    """One run over the strips of a plan, from where the journal says to the end.

    This thread feeds the encoder and talks to the reporter; a second one puts vectors in their places and on the disk.

    Parameters
    ----------
    plan : AcceptedPlan
    writer : SetWriter
    reporter : Reporter
    """

    def __init__(self, plan: AcceptedPlan, writer: SetWriter, reporter: Reporter) -> None:
        self._plan = plan
        self._source_identity = plan.source.identity()
        self._writer = writer
        self._reporter = reporter
        self._mask = plan.mask
        self._after: Optional[PlaceShare] = None
        self._inputs = ModelInputs(plan.encoder.card, plan.scene)
        with ThreadPoolExecutor(1, thread_name_prefix="session") as beside:  # loading a model leaves a core idle
            opening = beside.submit(self._open_session)
            self._scaling, self._bound_scaling = bind_scaling(plan, reporter)
            first = self._sample_feeds(self._window_around(plan.grid.rows // 2, plan.grid.cols // 2))
            self._session = opening.result()
        tokens_per_tile = self._split(self._session.run(first)).raw.shape[1]  # a wrong card fails before any writing
        journal = writer.journal
        self._fidelity = journal["fidelity"] if journal else self._measure_fidelity()
        # a run that goes on must cut the same batches, or the last bits of its vectors could differ
        self._batch = journal["batch"] if journal else tiles_per_run(self._session, first, plan.request.batch)
        device = self._session.device
        reporter.notice(f"encoder {plan.encoder.card.id} runs on {device.name} ({device.reason})")
        self._sample = PositionSample(
            plan, self._session, self._inputs, self._scaling, self._batch, self._is_wanted if self._mask else None
        )
        self._settle_positions()
        if writer.finished is not None:
            return
        damaged = writer.start()
        if damaged:
            reporter.notice(f"{writer.partial / damaged} of an interrupted run is damaged; beginning afresh")
        remembered = {"batch": self._batch, "fidelity": self._fidelity, "positions": self._positions.to_json()}
        self._assembly = SetAssembly(self._plan, writer, tokens_per_tile, remembered)
        if self._assembly.strips_done:
            strips = len(plan.tiles.row_spans)
            reporter.notice(
                f"going on with an interrupted run: {self._assembly.strips_done} of {strips} strips are done"
            )

    def _settle_positions(self) -> None:
        """Measure how far the place in the tile rules the vectors, and decide what is to be done where nobody said."""
        journal = self._writer.journal
        if "positions" in journal:
            self._positions = Positions.from_json(journal["positions"])
        else:
            self._positions = self._sample.measure()
        decided = self._plan.centering
        if decided is None:
            decided = self._positions.automatic()
            self._plan = replace(self._plan, centering=decided)
        told = self._positions.told(decided)
        if told:
            self._reporter.notice(told)
        self._writer.identify(self._plan.identity())

    def encode_strips(self) -> None:
        """Encode what is left to do."""
        plan, assembly = self._plan, self._assembly
        feed = TileFeed(
            plan.source,
            plan.tiles,
            plan.bands.bands,
            self._scaling,
            self._batch,
            plan.request.min_valid,
            self._is_wanted if self._mask else None,
        )
        flat: Counter[Tuple[int, float]] = Counter()
        self._report()
        with WriteBehind(_BATCHES_BEHIND) as behind, closing(feed.batches(assembly.strips_done)) as batches:
            for _, batch in batches:
                if batch is None:
                    behind.submit(assembly.end_strip)
                else:
                    output = self._sample.known(batch)
                    if output is None:
                        origins = [(tile.row_px, tile.col_px) for tile in batch.tiles]
                        output = self._session.run(self._inputs.feeds(batch.pixels, origins, batch.usable))
                    batch.release()
                    flat.update(batch.flat)
                    behind.submit(partial(assembly.place, batch.tiles, batch.valid, batch.usable, output))
                self._report()
        self._report()
        self._best_valid = feed.best_valid
        self._tell_of_gaps(flat)

    def _tell_of_gaps(self, flat: Counter[Tuple[int, float]]) -> None:
        """Say where a band is one value over many whole tiles: gaps in a mosaic often have no nodata value."""
        if not flat:
            return
        ((position, value), tiles), *_ = flat.most_common(1)
        if tiles >= max(_LEAST_FLAT_TILES, _LEAST_FLAT_SHARE * self._assembly.tiles_done):
            band = self._plan.bands.bands[position]
            self._reporter.notice(
                f"band {band} is {value:g} all over {tiles:,} of {self._assembly.tiles_done:,} tiles, and counts as "
                f"ground there; if these are gaps, give the raster the nodata value {value:g} "
                f"(gdal_edit.py -a_nodata {value:g})"
            )

    def finish(self) -> Dict[str, Any]:
        """Turn what was written into a finished set; returns its metadata.

        Raises
        ------
        InputError
            When no patch was kept, or the raster is no longer the one that the run began with.
        """
        plan = self._plan
        if plan.source.identity() != self._source_identity:
            self._writer.discard()
            raise RasterError(
                f"{plan.source.path} was changed while it was read, so that some vectors would be of old pixels and "
                f"some of new ones; run the same command again once nothing writes into it"
            )
        if self._assembly.rows == 0:
            self._writer.discard()
            raise InputError(self._why_nothing_was_kept())
        means = self._sample.place_means() if plan.centering == MOVED_COPIES else None
        rows = self._assembly.finish(means)
        if means is not None:
            self._after = self._sample.share_after(means)
        elif plan.centering:
            self._after = self._assembly.share_of_place()
        metadata = self._metadata()
        if plan.request.encoder == MOSAIKS:  # made for this layer: it goes with the set, to be used on others too
            shutil.copyfile(plan.encoder.file, self._writer.folder / "encoder.onnx")
            shutil.copyfile(sidecar(plan.encoder.file), self._writer.folder / "encoder.json")
        self._writer.finish(rows, metadata)
        return metadata

    def _why_nothing_was_kept(self) -> str:
        plan = self._plan
        where = f"{plan.source.path} that the mask touches" if plan.mask else plan.source.path
        found = "" if plan.mask else f" (the best has {self._best_valid:.0%})"
        return (
            f"no patch of {where} has at least {plan.request.min_valid:.0%} valid pixels{found}; "
            f"lower min-valid, use a smaller patch, or choose an area that holds imagery"
        )

    def _open_session(self) -> EncoderSession:
        plan = self._plan
        return open_encoder(plan.encoder, plan.precision, plan.device)

    def _report(self) -> None:
        """Say how many cells are done."""
        self._reporter.progress(self._assembly.cells_done, len(self._plan.grid))

    def _is_wanted(self, tile: Tile) -> bool:
        """Whether the mask touches any cell that a tile gives; without a mask all are wanted."""
        if self._mask is None:
            return True
        refine = self._plan.tiles.refine
        rows, cols = tile.rows.stop - tile.rows.first, tile.cols.stop - tile.cols.first
        return self._mask.touches(tile.rows.first * refine, rows * refine, tile.cols.first * refine, cols * refine)

    def _split(self, output: np.ndarray) -> TileTokens:
        return split_tokens(output, self._plan.encoder.card.output, self._plan.tiles.tile, self._plan.merge)

    def _window_around(self, row: int, col: int) -> Tuple[int, int]:
        """First pixel row and column of the tile around a cell, moved inside the raster where it can be."""
        tiles, target = self._plan.tiles, self._plan.tiles.target
        height, width = tiles.tile
        top = min(max(row * tiles.cell_px - height // 2, 0), max(target.height - height, 0))
        left = min(max(col * tiles.cell_px - width // 2, 0), max(target.width - width, 0))
        return top, left

    def _sample_feeds(self, corner: Tuple[int, int]) -> Dict[str, np.ndarray]:
        """What the encoder gets of the tile at a corner."""
        tiles, source, bands = self._plan.tiles, self._plan.source, self._plan.bands.bands
        pixels, usable = read_tile(source, tiles.target, bands, self._scaling, tiles.tile, *corner)
        return self._inputs.feeds(pixels[None], [corner], None if usable is None else usable[None])

    def _measure_fidelity(self) -> Optional[Dict[str, Any]]:
        """How close a lighter model is to the full one, on tiles of this layer."""
        plan = self._plan
        if plan.precision == "fp32":
            return None
        full = EncoderSession(plan.encoder.file, plan.encoder.card, plan.device)
        cells = np.random.default_rng(0).integers((plan.grid.rows, plan.grid.cols), size=(_FIDELITY_TILES, 2))
        corners = [self._window_around(row, col) for row, col in cells.tolist()]
        exact: List[np.ndarray] = []
        light: List[np.ndarray] = []
        for corner in dict.fromkeys(corners):  # on a small raster some are the same
            feeds = self._sample_feeds(corner)
            inside = plan.tiles.target.height - corner[0], plan.tiles.target.width - corner[1]
            for session, vectors in ((full, exact), (self._session, light)):
                patches = self._split(session.run(feeds)).patches[0]
                rows, cols = (
                    -(-space * count // side) for space, count, side in zip(inside, patches.shape, plan.tiles.tile)
                )
                vectors.append(patches[:rows, :cols].reshape(-1, plan.vector_dim))
        measured = fidelity(np.concatenate(exact), np.concatenate(light))
        self._reporter.notice(
            f"{plan.precision}: cosine to full precision {measured['cosine_mean']:.4f} "
            f"(least {measured['cosine_min']:.4f}) on {measured['patches']} patches of this layer"
        )
        return measured

    def _metadata(self) -> Dict[str, Any]:
        """What embedding.json says of the finished set."""
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
                **({"guessed": guesses(card)} if plan.encoder.guessed else {}),
            },
            "source": {
                **identity["source"],
                "band_names": [plan.source.name(band) for band in plan.bands.bands],
                "bands_chosen": plan.bands.reason,
                "sensor": plan.spectra.reason or None,
                "offset": plan.offset.reason or None,
            },
            "parameters": identity["parameters"],
            "scaling": self._bound_scaling,
            "fidelity": self._fidelity,
            "positions": {
                **self._positions.to_json(),
                "centred": plan.centering,
                "share_after": None if self._after is None else self._after.share,
            },
            "device": self._session.device.name,
            "batch": self._batch,
            "terrapatch": __version__,
            "patches": self._assembly.rows,
            "tiles": self._assembly.tiles_done,
            "session_seconds": round(self._session.seconds, 3),
            "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        }
        if plan.request.tokens != "patch":
            rows, cols = tile_origins(plan.tiles)
            metadata["tile_grid"] = {
                "crs_wkt": plan.grid.crs_wkt,
                "transform": list(plan.grid.transform),
                "tile_px": plan.tiles.tile.to_json(),
                "row_px": rows,
                "col_px": cols,
            }
        return metadata


def _how_sure(plan: AcceptedPlan) -> str:
    """What to add where nobody can tell whether the raster has changed since."""
    source = plan.source.identity()
    if source["modified"] is None and "files" not in source:
        return f" (whether {plan.source.path} has changed since cannot be told; give another folder to embed it anew)"
    return ""


def _result(metadata: Dict[str, Any], plan: AcceptedPlan, started: float, reused: bool) -> EmbedResult:
    return {
        "out": plan.request.out,
        "patches": metadata["patches"],
        "dim": metadata["encoder"]["dim"],
        "tiles": metadata["tiles"],
        "device": metadata["device"],
        "precision": plan.precision,
        "seconds": round(time.perf_counter() - started, 3),
        "session_seconds": 0.0 if reused else metadata["session_seconds"],
        "positions": metadata.get("positions"),
        "reused": reused,
    }
