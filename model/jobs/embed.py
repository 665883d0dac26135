"""`terrapatch embed`: a raster goes in, located patch vectors come out."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import rasterio

from ..encoders.encoder_lanes import EncoderLanes
from ..encoders.model_files import sidecar
from ..encoders.model_inputs import ModelInputs
from ..encoders.registry import MOSAIKS
from ..errors import InputError, RasterError
from ..imagery.block_cache import LEAST_BYTES, block_cache_bytes
from ..imagery.scaling import PixelScaler
from ..imagery.tile_cutting import RawPixels, Tile, TileCutter
from ..imagery.tile_feed import TileFeed
from ..messages import Message
from ..protocol import EmbedRequest
from ..results import EmbedResult
from .embed_decision import AcceptedPlan
from .embed_encoder import decoders, derived_for, graph_facts, open_lanes, readers, settle, workers
from .embed_fidelity import LighterModel, corner_around, tile_feeds, tokens_of
from .embed_metadata import set_metadata
from .embed_pipeline import TilePipeline
from .embed_plan import accepted_plan
from .embed_positions import (
    MOVED_COPIES,
    KnownPositions,
    Positions,
    PositionSample,
    place_may_rule_old_set,
    tile_told,
)
from .embed_scaling import bind_scaling
from .position_share import PlaceShare
from .reporting import Reporter
from .set_assembly import SetAssembly
from .set_writer import SetWriter, disk_error

NOTHING_KEPT = "nothing_kept"  # code of the error when no patch is valid enough, or touched by the mask
_LEAST_FLAT_TILES, _LEAST_FLAT_SHARE = 2, 0.02


def embed(request: EmbedRequest, reporter: Reporter, known: Optional[KnownPositions] = None) -> EmbedResult:
    """Run an encoder over a raster and write an embedding set.

    The same request finds a finished set again and says so, and goes on with an interrupted one.

    Parameters
    ----------
    request : EmbedRequest
    reporter : Reporter
    known : KnownPositions, optional
        What the place in the tile explains, as measured on rasters like this one; default: this one is measured.

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
        return _embed(request, reporter, known)


def measured_positions(request: EmbedRequest, reporter: Reporter) -> Tuple[str, Positions]:
    """What a run would measure before it begins, and what tells its tiles; nothing is written. Raises as `embed`."""
    with rasterio.Env(GDAL_CACHEMAX=LEAST_BYTES):
        plan = accepted_plan(request, reporter)
        if plan.tiles.tile_patches == (1, 1):
            return tile_told(plan), Positions(None, 0, plan.tiles.tiles)
        return tile_told(plan), EmbedRun(plan, SetWriter(Path(request.out), plan.identity()), reporter).measured()


def _embed(request: EmbedRequest, reporter: Reporter, known: Optional[KnownPositions]) -> EmbedResult:
    started = time.perf_counter()
    plan = accepted_plan(request, reporter)
    writer = SetWriter(Path(request.out), plan.identity())
    if "metadata" in writer.journal:
        writer.publish()
    damage = writer.damage() if writer.finished is not None else ""
    if damage:
        reporter.notice(Message("{damage}; making it again", damage=damage))
        writer.remake()
    held = writer.finished
    if held is not None and (plan.centering is not None or not place_may_rule_old_set(plan)):
        return _reused(held, plan, started, reporter)
    try:
        run = EmbedRun(plan, writer, reporter)
        run.begin(known)
        if writer.finished is not None:  # by an earlier version that left out the same, or by another run meanwhile
            return _reused(writer.finished, plan, started, reporter)
        run.encode_strips()
        metadata = run.finish()
    except OSError as error:
        raise disk_error(error, writer.folder) from error
    finally:
        writer.close()
    return _result(metadata, plan, started, reused=False)


def _reused(metadata: Dict[str, Any], plan: AcceptedPlan, started: float, reporter: Reporter) -> EmbedResult:
    if plan.sampled:
        reporter.notice(
            Message(
                "{out} already holds this embedding set; nothing to do (a few windows of {path} are as they were, "
                "changes elsewhere cannot be told; give another folder to embed it anew)",
                out=plan.request.out,
                path=plan.source.path,
            )
        )
    elif not plan.source.tells_changes:
        reporter.notice(
            Message(
                "{out} already holds this embedding set; nothing to do (whether {path} has changed "
                "since cannot be told; give another folder to embed it anew)",
                out=plan.request.out,
                path=plan.source.path,
            )
        )
    else:
        reporter.notice(Message("{out} already holds this embedding set; nothing to do", out=plan.request.out))
    return _result(metadata, plan, started, reused=True)


class EmbedRun:
    """One run over the strips of a plan, from where the journal says to the end.

    This thread talks to the reporter; others do the work: see `TilePipeline`.

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
        self._encoder, self._cutter, self._inputs = self._opened()
        plan = self._plan
        corner = corner_around(plan, plan.grid.rows // 2, plan.grid.cols // 2)
        self._first = tile_feeds(plan, self._cutter, self._inputs, corner)
        journal = writer.journal
        # a run that goes on must cut the same batches, or the last bits of its vectors could differ
        self._encoder = settle(plan, self._encoder, self._first, journal.get("batch"), reporter)
        self._fidelity = journal["fidelity"] if journal else self._measured_fidelity()
        device = self._encoder.device
        reporter.notice(
            Message(
                "encoder {encoder} runs on {device} ({reason})",
                encoder=plan.encoder.card.id,
                device=device.name,
                reason=device.reason,
            )
        )
        self._sample = PositionSample(
            plan, self._encoder, self._inputs, self._cutter, self._is_wanted if self._mask else None
        )

    def measured(self) -> Positions:
        """How far the place in the tile rules the vectors."""
        return self._sample.measure()

    def begin(self, known: Optional[KnownPositions]) -> None:
        """Decide what is to be done with the place in the tile, and take the folder; unless that is finished then."""
        plan, writer, reporter = self._plan, self._writer, self._reporter
        self._settle_positions(known)
        if writer.finished is not None:
            return
        # a wrong card fails before any writing
        tokens_per_tile = self._sample.tokens_per_tile or tokens_of(plan, self._encoder.run(self._first)).raw.shape[1]
        damaged = writer.start()
        if damaged:
            reporter.notice(
                Message(
                    "{partial} of an interrupted run is damaged; beginning afresh", partial=writer.partial / damaged
                )
            )
        remembered = {
            "batch": self._encoder.batch,
            "graph": self._graph,
            "fidelity": self._fidelity,
            "positions": self._positions.to_json(),
        }
        self._assembly = SetAssembly(self._plan, writer, tokens_per_tile, remembered)
        if self._assembly.strips_done:
            strips = len(plan.tiles.row_spans)
            reporter.notice(
                Message(
                    "going on with an interrupted run: {strips_done} of {strips} strips are done",
                    strips_done=self._assembly.strips_done,
                    strips=strips,
                )
            )

    def _measured_fidelity(self) -> Optional[Dict[str, Any]]:
        plain = PixelScaler(self._scaling, self._plan.source.dtype)
        lighter = LighterModel(self._plan, self._encoder, self._cutter, self._inputs, plain)
        return lighter.fidelity(self._bound_scaling, self._reporter)

    def _settle_positions(self, known: Optional[KnownPositions]) -> None:
        """Measure how far the place in the tile rules the vectors, and decide what is to be done where nobody said."""
        journal = self._writer.journal
        if "positions" in journal:
            self._positions = Positions.from_json(journal["positions"])
        elif known is not None and known.tile == tile_told(self._plan):
            self._positions = self._sample.as_known(known)
        else:
            self._positions = self.measured()
        decided = self._plan.centering
        if decided is None:
            decided = self._positions.automatic()
            self._plan = replace(self._plan, centering=decided)
        told = self._positions.told(decided)
        if told:
            self._reporter.notice(told)
        self._writer.identify(self._plan.identity())

    def _opened(self) -> Tuple[EncoderLanes, TileCutter, ModelInputs]:
        """The encoder, and what makes its inputs."""
        plan = self._plan
        with ThreadPoolExecutor(1, thread_name_prefix="session") as beside:  # loading a model leaves a core idle
            opening = None if plan.device.is_gpu else beside.submit(open_lanes, plan, None)
            self._scaling, self._bound_scaling = bind_scaling(plan, self._reporter)
            journal = self._writer.journal
            # a run that began with the encoder's own graph goes on with it: the last bits of vectors could differ
            why_own: List[str] = []
            if journal and not journal.get("graph"):
                derived = None
                why_own.append("the interrupted run began with the encoder's own graph")
            else:
                derived = derived_for(plan, self._scaling, self._reporter, why_own.append)
            self._graph_facts = graph_facts(derived, "; ".join(why_own))
            self._graph = "" if derived is None else derived.key
            encoder = open_lanes(plan, derived) if opening is None else opening.result()
            if plan.device.is_gpu and not encoder.device.is_gpu:  # chosen automatically, and it does not start
                plan = self._plan = replace(plan, device=encoder.device)
                derived, encoder = None, open_lanes(plan, None)
                self._graph, self._graph_facts = "", graph_facts(None, str(encoder.device.reason))
        cutter: TileCutter = PixelScaler(self._scaling, plan.source.dtype)
        if derived is None or not derived.scales:
            return encoder, cutter, ModelInputs(plan.encoder.card, plan.scene)
        cutter = RawPixels(self._scaling.bands, np.dtype(derived.pixel_dtype))
        return encoder, cutter, ModelInputs(plan.encoder.card, plan.scene, derived)

    def encode_strips(self) -> None:
        """Encode what is left to do."""
        plan, encoder = self._plan, self._encoder
        batch = encoder.batch or 1
        wanted = self._is_wanted if self._mask else None
        feed = TileFeed(
            plan.source,
            plan.tiles,
            plan.bands.bands,
            batch,
            plan.request.min_valid,
            wanted,
            readers(plan, encoder),
        )
        pipeline = TilePipeline(
            encoder,
            self._inputs,
            self._cutter,
            self._sample,
            self._assembly,
            (batch, self._cutter.bands, *plan.tiles.tile),
            len(plan.tiles.col_spans) * plan.tiles.refine**2,
            workers(encoder),
        )
        self._report()
        cache = block_cache_bytes(plan.source, plan.tiles)
        with rasterio.Env(GDAL_CACHEMAX=cache, GDAL_NUM_THREADS=decoders(plan, encoder)):
            pipeline.run(feed, self._report)
        self._best_valid = feed.best_valid
        self._tell_of_gaps(pipeline.flat)

    def _tell_of_gaps(self, flat: Counter[Tuple[int, float]]) -> None:
        """Say where a band is one value over many whole tiles: gaps in a mosaic often have no nodata value."""
        if not flat:
            return
        ((position, value), tiles), *_ = flat.most_common(1)
        if tiles >= max(_LEAST_FLAT_TILES, _LEAST_FLAT_SHARE * self._assembly.tiles_done):
            band = self._plan.bands.bands[position]
            self._reporter.notice(
                Message(
                    "band {band} is {value:g} all over {tiles:,} of {tiles_done:,} tiles, and counts as "
                    "ground there; if these are gaps, give the raster the nodata value {value:g} "
                    "(gdal_edit.py -a_nodata {value:g})",
                    band=band,
                    value=value,
                    tiles=tiles,
                    tiles_done=self._assembly.tiles_done,
                )
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
                "{path} was changed while it was read, so that some vectors would be of old pixels and "
                "some of new ones; run the same command again once nothing writes into it",
                path=plan.source.path,
            )
        if self._assembly.rows == 0:
            self._writer.discard()
            raise InputError(self._why_nothing_was_kept(), NOTHING_KEPT)
        means = self._sample.place_means() if plan.centering == MOVED_COPIES else None
        rows = self._assembly.finish(means)
        if means is not None:
            self._after = self._sample.share_after(means)
        elif plan.centering:
            self._after = self._assembly.share_of_place()
        metadata = set_metadata(
            plan,
            {
                "scaling": self._bound_scaling,
                "fidelity": self._fidelity,
                "positions": {
                    **self._positions.to_json(),
                    "centred": plan.centering,
                    "share_after": None if self._after is None else self._after.share,
                },
                "device": self._encoder.device.name,
                "graph": self._graph_facts,
                "batch": self._encoder.batch,
                "patches": self._assembly.rows,
                "tiles": self._assembly.tiles_done,
                "session_seconds": round(self._encoder.seconds, 3),
            },
        )
        if plan.request.encoder == MOSAIKS:  # made for this layer: it goes with the set, to be used on others too
            shutil.copyfile(plan.encoder.file, self._writer.folder / "encoder.onnx")
            shutil.copyfile(sidecar(plan.encoder.file), self._writer.folder / "encoder.json")
        self._writer.finish(rows, metadata)
        return metadata

    def _why_nothing_was_kept(self) -> str:
        plan = self._plan
        if plan.mask:
            return Message(
                "no patch of {path} that the mask touches has at least {min_valid:.0%} valid "
                "pixels; lower min-valid, use a smaller patch, or choose an area that holds imagery",
                path=plan.source.path,
                min_valid=plan.request.min_valid,
            )
        return Message(
            "no patch of {path} has at least {min_valid:.0%} valid pixels (the best has "
            "{best_valid:.0%}); lower min-valid, use a smaller patch, or choose an area that holds imagery",
            path=plan.source.path,
            min_valid=plan.request.min_valid,
            best_valid=self._best_valid,
        )

    def _report(self) -> None:
        """Say how many cells are done, and what had to be changed."""
        for text in self._encoder.news():
            self._reporter.notice(text)
            self._assembly.remembered["batch"] = self._encoder.batch
        self._reporter.progress(self._assembly.cells_done, len(self._plan.grid))

    def _is_wanted(self, tile: Tile) -> bool:
        """Whether the mask touches any cell that a tile gives; without a mask all are wanted."""
        if self._mask is None:
            return True
        refine = self._plan.tiles.refine
        rows, cols = tile.rows.stop - tile.rows.first, tile.cols.stop - tile.cols.first
        return self._mask.touches(tile.rows.first * refine, rows * refine, tile.cols.first * refine, cols * refine)


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
        "graph": metadata.get("graph"),
        "reused": reused,
    }
