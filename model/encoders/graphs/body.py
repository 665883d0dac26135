"""The body of derived graphs: an encoder with attention as one operator, in some precision, its weights kept apart.

What differs from layer to layer is small, so that the weights are kept once: every derived graph of a model names the
same file of weights. ONNX Runtime maps that file into memory, which also makes it start sooner.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import onnx
import onnx.inliner

from ...errors import EncoderError
from ...json_reading import parse_json
from ..cache_files import UNFINISHED_MODELS, is_whole, remove_abandoned, store
from ..card import EncoderCard
from ..devices import Device
from ..lighter import name_nodes, quantised_operators, to_fp16, to_int8
from ..made_up_tiles import made_up_feeds, normal_pixels
from ..onnx_opening import is_out_of_memory
from ..registry import Encoder
from .agreement import agrees, least_cosine
from .editing import LEAST_OPSET, opset_of
from .fusing import fuse
from .observing import checking_session, run_once
from .output_names import FULL_VECTORS
from .vector_outputs import give_half_vectors

FACTS = "terrapatch-derived"  # key of the metadata that says what was done
_ALL, _ATTENTION, _NOTHING = ("attention", "norms"), ("attention",), ()
_BANDS_OF_ANY = 3
_LEAST_OUTSIDE = 1024  # bytes of a weight that is worth a place outside
Cases = List[Dict[str, np.ndarray]]


@dataclass(frozen=True)
class Body:
    """A kept body.

    Attributes
    ----------
    file, weights : Path
        The graph, and what its weights are in.
    fused_attention : int
    note : str
        Why something was left plain.
    """

    file: Path
    weights: Path
    fused_attention: int
    note: str


def body_of(encoder: Encoder, precision: str, device: Device, file: Path, tell: Callable[[], None]) -> Body:
    """The body kept at `file`, made and compared with the encoder now if it is not there or was damaged.

    Before it is made, which may take half a minute, `tell` is called.

    Raises
    ------
    EncoderError
        When what was made does not give what the encoder gives.
    OSError
        When the folder of `file` cannot be written.
    """
    kept = _kept(file)
    if kept is not None:
        return kept
    tell()
    file.parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(file.parent)
    with tempfile.TemporaryDirectory(prefix=UNFINISHED_MODELS, dir=file.parent) as folder:
        made = _made(encoder, precision, device, Path(folder) / file.name)
        store(made.weights, weights_file(file))
        store(made.file, file)
    return Body(file, weights_file(file), made.fused_attention, made.note)


def weights_file(body: Path) -> Path:
    """Where the weights of a body lie."""
    return body.with_name(f"{body.stem}-weights.bin")


def facts_of(file: Path) -> Optional[Dict[str, Any]]:
    """What was written into a kept graph about how it was made; None where it is damaged."""
    if not is_whole(file):
        return None
    model = onnx.load(str(file), load_external_data=False)
    written = [entry.value for entry in model.metadata_props if entry.key == FACTS]
    facts: Dict[str, Any] = parse_json(written[0])
    return facts


def write_facts(model: onnx.ModelProto, facts: Mapping[str, Any]) -> None:
    """Write into a model how it was made, in place of what was there."""
    del model.metadata_props[:]
    model.metadata_props.append(onnx.StringStringEntryProto(key=FACTS, value=json.dumps(facts)))


def _kept(file: Path) -> Optional[Body]:
    facts = facts_of(file)
    if facts is None or not is_whole(weights_file(file)):
        return None
    return Body(file, weights_file(file), facts["fused_attention"], facts["note"])


def _made(encoder: Encoder, precision: str, device: Device, file: Path) -> Body:
    """A body in a folder of its own, with as much fused as still gives what the encoder gives."""
    # on processors it gains nothing (0.97 to 1.01 times as fast, ViT-S/16 on one thread); TensorRT fuses by itself, and
    # knows none of ONNX Runtime's operators
    pays = device.kind == "cuda"
    note = ""
    for parts in (_ALL, _ATTENTION, _NOTHING) if pays else (_NOTHING,):
        try:
            cases = cases_for(encoder.card)
            count, plain = _written(encoder, precision, device, parts, cases, file, note)
            if parts or precision != "fp32":  # else the nodes are the encoder's own
                _check(encoder, precision, device, file, cases, plain)
        except Exception as error:  # ONNX Runtime and the converters raise whatever they raise
            if parts == _NOTHING or is_out_of_memory(error):
                raise
            note = f"{' and '.join(parts)} left plain ({' '.join(str(error).split())[:200]})"
            continue
        return Body(file, weights_file(file), count, note)
    raise EncoderError(
        "encoder {encoder} has no derived graph", encoder=encoder.card.id
    )  # not reached: the last one raises


def _written(
    encoder: Encoder, precision: str, device: Device, parts: Sequence[str], cases: Cases, file: Path, note: str
) -> Tuple[int, List[np.ndarray]]:
    """Write a body; returns how many attentions are fused, and what the encoder gives in each case if it was run."""
    card = encoder.card
    model = onnx.load(str(encoder.file))
    if precision != "fp32" and quantised_operators(model):
        raise EncoderError("encoder {encoder} is quantised already", encoder=card.id)
    if model.functions:
        model = onnx.inliner.inline_local_functions(model)
    del model.graph.value_info[:]  # some exporters write wrong ones
    count = 0
    plain: List[np.ndarray] = []
    if parts and opset_of(model) >= LEAST_OPSET:
        found = fuse(model, cases, card.output.name, device, norms="norms" in parts)
        count, plain = found.attentions, found.plain
    elif precision != "fp32":
        plain = run_file(encoder.file, cases, card.output.name, device)
    name_nodes(model)
    if precision == "fp16":
        model = to_fp16(model)
    elif precision == "int8":
        light = file.with_name("light.onnx")
        to_int8(model, light)
        model = onnx.load(str(light))
        light.unlink()
    write_facts(model, {"fused_attention": count, "note": note})
    for left in (file, weights_file(file)):
        left.unlink(missing_ok=True)
    onnx.save_model(
        model,
        str(file),
        save_as_external_data=True,
        all_tensors_to_one_file=True,
        location=weights_file(file).name,
        size_threshold=_LEAST_OUTSIDE,
    )
    weights_file(file).touch()  # a model of few numbers has none outside
    return count, plain


def run_file(file: Path, cases: Cases, output: str, device: Device) -> List[np.ndarray]:
    """What a model gives in each case."""
    session = checking_session(str(file), device)
    return [run_once(session, [output], case)[0] for case in cases]


def _check(
    encoder: Encoder, precision: str, device: Device, file: Path, cases: Cases, plain: Sequence[np.ndarray]
) -> None:
    """Compare a body, with the outputs that derived graphs have, with the encoder.

    Raises
    ------
    EncoderError
        When they differ by more than rounding.
    """
    card = encoder.card
    tried = file.with_name("tried.onnx")
    model = onnx.load(str(file), load_external_data=False)
    give_half_vectors(model, card.output.name)
    onnx.save_model(model, str(tried))
    given = run_file(tried, cases, FULL_VECTORS, device)
    layout = card.output.layout
    if precision == "fp32":
        if not all(agrees(one, other, layout) for one, other in zip(plain, given)):
            raise EncoderError("it gives other vectors")
        return
    worst = min(least_cosine(one, other, layout) for one, other in zip(plain, given))
    if worst < _LIGHT_COSINE and worst < _plain_light(encoder, precision, device, cases, plain, tried) - _LIGHT_LOSS:
        raise EncoderError("it is less faithful in {precision} than the encoder's own graph", precision=precision)


_LIGHT_COSINE = 0.999
_LIGHT_LOSS = 0.001


def _plain_light(
    encoder: Encoder, precision: str, device: Device, cases: Cases, plain: Sequence[np.ndarray], file: Path
) -> float:
    """How faithful the encoder's own graph is in a precision: the least cosine to full precision."""
    model = onnx.load(str(encoder.file))
    name_nodes(model)
    if precision == "int8":
        to_int8(model, file)
    else:
        onnx.save_model(to_fp16(model), str(file))
    given = run_file(file, cases, encoder.card.output.name, device)
    return min(least_cosine(one, other, encoder.card.output.layout) for one, other in zip(plain, given))


def cases_for(card: EncoderCard) -> Cases:
    """Made-up tiles to compare graphs on: two numbers of them, and two sizes where the encoder takes more than one."""
    window = card.window
    usual, least, step = window.tile, window.least, window.step
    small = type(usual)(*(max(low, -(-side // (2 * by)) * by) for side, low, by in zip(usual, least, step)))
    first = small if window.takes(small) else usual
    bands = len(card.bands) or _BANDS_OF_ANY
    counts = (card.fixed_batch,) * 2 if card.fixed_batch is not None else (2, 1)
    return [made_up_feeds(card, normal_pixels(count, bands, *tile)) for count, tile in zip(counts, (first, usual))]
