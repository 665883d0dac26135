"""The encoder of a run: opened on its device, with as many runs side by side, and as many tiles in each, as suit it."""

from __future__ import annotations

import json
import platform
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Dict, List, Mapping, Optional

import numpy as np
import onnxruntime

from ..encoders import cuda_memory
from ..encoders.batch_size import MOST_ON_PROCESSOR, batch_on_gpu, batch_on_processor, repeated
from ..encoders.encoder_lanes import EncoderLanes
from ..encoders.model_inputs import MASK_INPUT, PixelGraph
from ..encoders.precision import open_encoder
from ..encoders.remembered import remembered
from ..encoders.session import EncoderSession
from ..imagery.scaling import PixelScaling
from ..messages import Message
from .embed_decision import AcceptedPlan
from .machine import available_cores, processor_name
from .reporting import Reporter

Feeds = Mapping[str, np.ndarray]

LANES_ON_GPU = 3
"""Runs at the same time on a graphics card: one copies its tiles in and one its vectors out while one computes."""
_READERS_ON_GPU = 3
_MOST_THREADS = 64
_MOST_RUNS_OF_QUICK = 4  # of an encoder that takes less than a millisecond a tile
_HOST_BYTES = 1 << 30  # for tiles and vectors on the way to a graphics card and back
_PROCESSOR_BYTES = 128 << 20  # for tiles on the way to the processor's encoder
_FEW_TILES = 32  # for each core: with fewer, what is measured is not worth its time
_MEASURED_S, _MOST_RUNS = 0.3, 20
_SENT_AS_THEY_ARE = ("uint8", "uint16", "int16", "float32")


def cores(plan: AcceptedPlan) -> int:
    """Threads that the run may use: as many as it is told, unless they would only wait and take memory."""
    there = available_cores()
    return min(plan.request.threads or there, max(there, _MOST_THREADS))


def workers(encoder: EncoderLanes) -> int:
    """Threads that cut tiles, have them encoded and put vectors into their places: a few more than can encode."""
    if encoder.device.is_gpu:
        return encoder.count + 3
    return encoder.count if encoder.quick else encoder.count + 1


def readers(plan: AcceptedPlan, encoder: EncoderLanes) -> int:
    """Threads that read pixels.

    A graphics card wants so many tiles that few threads with large segments serve it best: each handing over of the
    interpreter lock to a thread that sleeps takes longer than cutting a tile. GDAL decodes blocks with threads of its
    own there: see `decoders`. With a quick encoder, too, more readers would only wait for the interpreter lock.
    """
    if encoder.device.is_gpu:
        return min(cores(plan), _READERS_ON_GPU)
    return max(2, min(cores(plan), _MOST_RUNS_OF_QUICK if encoder.quick else 8))


def decoders(plan: AcceptedPlan, encoder: EncoderLanes) -> int:
    """Threads by which GDAL decodes the blocks of one read."""
    return max(1, cores(plan) // readers(plan, encoder)) if encoder.device.is_gpu else 1


def open_lanes(plan: AcceptedPlan, derived: Optional[PixelGraph]) -> EncoderLanes:
    """Open the encoder where the plan says; on a processor with one thread for each run, and a run for each core."""
    if plan.device.is_gpu:
        return EncoderLanes([_on_card(plan, number, derived) for number in plan.device.cards], LANES_ON_GPU)
    return EncoderLanes([open_encoder(plan.encoder, plan.precision, plan.device, threads=1)], cores(plan))


def open_full(plan: AcceptedPlan, light: EncoderLanes) -> EncoderLanes:
    """The encoder's own file in full precision, as many runs side by side as those of a lighter one."""
    card, file = plan.encoder.card, plan.encoder.file
    if plan.device.is_gpu:
        return EncoderLanes([EncoderSession(file, card, plan.device, number=plan.device.cards[0])])
    threads = max(1, cores(plan) // light.count)
    return EncoderLanes([EncoderSession(file, card, plan.device, threads)], light.count)


def _on_card(plan: AcceptedPlan, number: int, derived: Optional[PixelGraph]) -> EncoderSession:
    if derived is None:
        return open_encoder(plan.encoder, plan.precision, plan.device, number=number)
    return EncoderSession(derived.file, plan.encoder.card, plan.device, number=number, derived=derived)


def settle(
    plan: AcceptedPlan, encoder: EncoderLanes, first: Feeds, batch: Optional[int], reporter: Reporter
) -> EncoderLanes:
    """Find how many tiles to take at once, and on a processor whether runs side by side are the faster way.

    Where all of that is remembered, nothing is encoded.

    Parameters
    ----------
    plan : AcceptedPlan
    encoder : EncoderLanes
        As `open_lanes` gave it; not to be used any more.
    first : mapping of input names to arrays
        Feeds of one tile.
    batch : int, optional
        That an interrupted run had.
    reporter : Reporter
        Is told where that is not the one asked for.

    Returns
    -------
    EncoderLanes
        With its `batch` set.
    """
    wanted = min(plan.request.batch, plan.tiles.tiles) if plan.request.batch else None
    size = batch or encoder.card.fixed_batch or wanted
    if batch and wanted and encoder.card.fixed_batch is None and wanted != batch:
        reporter.notice(
            Message(
                "going on with {batch} tile(s) at once, as the interrupted run had, and not with {wanted}: another "
                "number could change the last digits of vectors",
                batch=batch,
                wanted=wanted,
            )
        )
    if encoder.device.is_gpu:
        encoder.batch = size or _batch_on_gpu(plan, encoder, first)
        return encoder
    if size is None:
        size = _batch_on_processor(plan, encoder, first)
        if size == MOST_ON_PROCESSOR:
            encoder = EncoderLanes(encoder.sessions, min(encoder.count, _MOST_RUNS_OF_QUICK), quick=True)
        limit = min(_PROCESSOR_BYTES // (encoder.count + 1) // _bytes(first), plan.tiles.tiles)
        size = max(1, min(size, limit))
    encoder.batch = size
    if encoder.count == 1 or encoder.derived is not None or plan.tiles.tiles < _FEW_TILES * encoder.count * size:
        return encoder

    def alone() -> EncoderLanes:
        whole = open_encoder(plan.encoder, plan.precision, plan.device, threads=encoder.count)
        whole.batch = size
        return EncoderLanes([whole])

    def side_by_side_is_faster() -> bool:
        tiles = repeated(first, _batched(encoder), size)
        return _seconds(encoder, tiles) / encoder.count <= _seconds(alone(), tiles)

    kind = _kind(plan, "side by side, by processor time", encoder.count)
    return encoder if remembered(kind, [plan.encoder.file], side_by_side_is_faster) else alone()


def _seconds(encoder: EncoderLanes, tiles: Feeds) -> float:
    """Seconds of processor time for a batch in every lane at the same time.

    On a quiet machine they tell what the clock tells, because all cores work or wait awake. On a busy one the clock
    tells what others do, and a way that was taken for quicker by it would be remembered.
    """
    with ThreadPoolExecutor(encoder.count) as pool:

        def once() -> None:
            for encoded in pool.map(encoder.encode, [tiles] * encoder.count):
                encoded.release()

        once()
        began, runs = time.process_time(), 0
        while runs == 0 or (time.process_time() - began < _MEASURED_S and runs < _MOST_RUNS):
            once()
            runs += 1
        return (time.process_time() - began) / runs


def _batch_on_processor(plan: AcceptedPlan, encoder: EncoderLanes, first: Feeds) -> int:
    """Tiles at once. It is remembered of encoders that take one; others tell it anew, in no time."""
    found: List[int] = []

    def takes_one() -> bool:
        found.append(batch_on_processor(encoder, first))
        return found[0] == 1

    if remembered(_kind(plan, "one tile at once", encoder.device.kind), [plan.encoder.file], takes_one):
        return 1
    return found[0] if found else batch_on_processor(encoder, first)


def _batch_on_gpu(plan: AcceptedPlan, encoder: EncoderLanes, first: Feeds) -> int:
    """Tiles at once: as measured on the first card, no more than each has to do, nor than host memory is meant for."""

    def measured() -> int:
        vectors = int(np.prod(encoder.run(first).shape)) * 4
        most = max(1, _HOST_BYTES // workers(encoder) // (_bytes(first) + vectors))
        return batch_on_gpu(
            encoder.sessions[0], lambda tiles: repeated(first, _batched(encoder), tiles), most, plan.device.cards[0]
        )

    kind = _kind(plan, "batch", [encoder.device.kind, cuda_memory.card_name(plan.device.cards[0])])
    found = int(remembered(kind, [plan.encoder.file], measured))
    return max(1, min(found, -(-plan.tiles.tiles // len(plan.device.cards))))


def _kind(plan: AcceptedPlan, what: str, more: Any) -> str:
    """What is remembered, with all that a speed depends on."""
    encoder = [plan.encoder.card.sha256, plan.precision, plan.tiles.tile.to_json(), plan.bands.bands]
    machine = [platform.machine(), processor_name(), onnxruntime.__version__]
    return f"{what} {json.dumps([*encoder, plan.source.dtype.name, *machine, more])}"


def _bytes(feeds: Feeds) -> int:
    return sum(values.nbytes for values in feeds.values())


def _batched(encoder: EncoderLanes) -> List[str]:
    return [MASK_INPUT, *(tensor.name for tensor in encoder.card.inputs if "batch" in tensor.dims)]


def derived_for(
    plan: AcceptedPlan, scaling: PixelScaling, reporter: Reporter, own: Callable[[str], None]
) -> Optional[PixelGraph]:
    """The graph that takes pixels as the layer has them; None where the encoder's own is run: `own` is told why."""
    if not plan.device.is_gpu:
        own("on a processor a derived graph is no faster")
        return None
    if plan.source.dtype.name not in _SENT_AS_THEY_ARE:
        own(f"pixels of {plan.source.dtype.name} are scaled by the processor")
        return None

    def tell() -> None:
        reporter.notice(
            Message(
                "preparing encoder {encoder} for the graphics card, once: seconds for a small encoder, about "
                "half a minute for one of 300 million parameters",
                encoder=plan.encoder.card.id,
            )
        )

    from ..encoders.graphs.derived import derived_graph  # which needs `onnx`, as runs on a processor do not

    return derived_graph(plan.encoder, scaling, plan.source.dtype.name, plan.precision, plan.device, tell, own)


def graph_facts(derived: Optional[PixelGraph], why_own: str) -> Dict[str, Any]:
    """What is said of the graph that ran: whether it was derived, what is within, and why something is not."""
    if derived is None:
        return {"derived": False, "scales": False, "fused_attention": 0, "note": why_own}
    facts = {"scales": derived.scales, "fused_attention": derived.fused_attention, "note": derived.note}
    return {"derived": True, **facts}
