"""The derived graph of an encoder: raw pixels go in, vectors as float16 come out, attention is one operator inside."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import tempfile
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Dict, Optional

import numpy as np
import onnx
import onnxruntime

from ...errors import EncoderError, InputError
from ...imagery.scaling import PixelScaling
from ..cache_files import UNFINISHED_MODELS, is_whole, store
from ..cache_folder import cache_folder
from ..devices import Device
from ..model_files import model_files
from ..onnx_opening import is_out_of_memory
from ..registry import Encoder
from ..remembered import remember, remembered
from .body import Body, body_of, facts_of, weights_file, write_facts
from .editing import opset_of
from .scaling_check import check_scaling
from .scaling_nodes import can_scale, put_scaling_first
from .vector_outputs import give_half_vectors

_VERSION = 1  # of what this room writes: another number makes every graph anew


@dataclass(frozen=True)
class DerivedGraph:
    """An encoder made ready for a layer: see `scaling_nodes` and `vector_outputs` for its inputs and outputs.

    Attributes
    ----------
    file : Path
        The graph, in the cache folder; its weights lie beside it.
    pixel_dtype : str
        What the pixel input takes: the layer's own type, or that of the card where `scales` is false.
    scales : bool
        Whether the graph scales pixels: its pixel input is [batch, bands read, height, width] then. Where it does not,
        the input is the card's, and takes what `ModelInputs` makes of scaled pixels.
    takes_mask : bool
        Whether there is an input `MASK_INPUT`.
    fused_attention : int
        How many attentions are one operator each.
    key : str
        Names how the graph computes: two with the same key give the same vectors of the same pixels.
    note : str
        Why something was left plain; empty if nothing.
    """

    file: Path
    pixel_dtype: str
    scales: bool
    takes_mask: bool
    fused_attention: int
    key: str
    note: str


def derived_graph(
    encoder: Encoder,
    scaling: PixelScaling,
    pixel_dtype: str,
    precision: str,
    device: Device,
    tell: Callable[[], None] = lambda: None,
    refused: Callable[[str], None] = lambda why: None,
) -> Optional[DerivedGraph]:
    """The derived graph of an encoder for a layer, from the cache, or made and compared with the encoder now.

    Parameters
    ----------
    encoder : Encoder
    scaling : PixelScaling
        With numbers of the layer.
    pixel_dtype : str
        Of the layer, as numpy calls it.
    precision : str
        fp32, fp16 or int8.
    device : Device
        Where it will run; graphs are compared there too.
    tell : callable
        Called before the encoder's part of it is made, which may take half a minute.
    refused : callable
        Called with the reason where there is none.

    Returns
    -------
    DerivedGraph or None
        None where the encoder cannot be derived from; it runs as it is then.
    """
    body_key = _digest(_body_identity(encoder, precision, device))
    key = _digest([body_key, _scaling_identity(scaling), pixel_dtype])
    stem = f"{encoder.card.sha256[:32]}-{precision}"
    folder = cache_folder() / "models"
    body, file = folder / f"{stem}-{body_key}.onnx", folder / f"{stem}-{body_key}-{key}.onnx"
    kind = f"derived graph {key}"

    def made() -> Dict[str, Any]:
        held = facts_of(file) if is_whole(weights_file(body)) else None
        return held or _made(encoder, scaling, pixel_dtype, body_of(encoder, precision, device, body, tell), file)

    try:
        files = model_files(encoder.file, encoder.card.data_files)
        facts = remembered(kind, files, lambda: _or_refusal(made))
        whole = "refused" in facts or (is_whole(file) and is_whole(weights_file(body)))
        if not whole or facts.get("day", _today()) != _today():  # what a driver refuses today may go tomorrow
            facts = _or_refusal(made)
            remember(kind, files, facts)
    except (OSError, InputError) as error:  # a cache that cannot be written, a full disk
        refused(str(error))
        return None
    except Exception as error:  # ONNX Runtime raises its own classes, which have only Exception in common
        if is_out_of_memory(error):  # there may be more another time
            refused(f"memory was short ({error})")
            return None
        raise
    if "refused" in facts:
        refused(facts["refused"])
        return None
    return DerivedGraph(file=file, key=key, **facts)


def _or_refusal(made: Any) -> Dict[str, Any]:
    """What `made` gives, or why it does not."""
    try:
        found: Dict[str, Any] = made()
    except (OSError, InputError):
        raise
    except Exception as error:  # ONNX Runtime and the converters raise whatever they raise
        if is_out_of_memory(error):
            raise
        return {"refused": " ".join(str(error).split())[:200] or type(error).__name__, "day": _today()}
    return found


def _today() -> str:
    return datetime.now(timezone.utc).date().isoformat()


def _made(encoder: Encoder, scaling: PixelScaling, pixel_dtype: str, body: Body, file: Path) -> Dict[str, Any]:
    """Write the graph of one layer beside its body; returns the facts about it."""
    model = onnx.load(str(body.file), load_external_data=False)
    tensor = encoder.card.pixels
    why = can_scale(model, scaling, pixel_dtype, tensor)
    if not why:
        why = check_scaling(scaling, pixel_dtype, tensor, opset_of(model))
    if not why:
        put_scaling_first(model, scaling, pixel_dtype, tensor)
    give_half_vectors(model, encoder.card.output.name)
    facts = {
        "pixel_dtype": tensor.dtype if why else pixel_dtype,
        "scales": not why,
        "takes_mask": not why,
        "fused_attention": body.fused_attention,
        "note": "; ".join(part for part in (why, body.note) if part),
    }
    write_facts(model, facts)
    with tempfile.TemporaryDirectory(prefix=UNFINISHED_MODELS, dir=file.parent) as folder:
        made = Path(folder) / file.name
        onnx.save_model(model, str(made))
        store(made, file)
    _load(file)
    return facts


def _load(file: Path) -> None:
    """Load a graph without making it fast: ONNX Runtime checks types and shapes."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise EncoderError("the derived graph cannot be loaded ({error})", error=error) from error


def _body_identity(encoder: Encoder, precision: str, device: Device) -> Dict[str, Any]:
    """Everything that a body depends on."""
    card = encoder.card
    return {
        "version": _VERSION,
        "model": card.sha256,
        "inputs": [dataclasses.asdict(tensor) for tensor in card.inputs],
        "output": dataclasses.asdict(card.output),
        "window": dataclasses.asdict(card.window),
        "batch": card.batch,
        "precision": precision,
        "device": device.kind,
    }


def _scaling_identity(scaling: PixelScaling) -> Dict[str, Any]:
    return dataclasses.asdict(scaling)


def _digest(identity: Any) -> str:
    text = json.dumps(identity, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    """Numbers of numpy and read-only mappings as JSON has them."""
    return np.asarray(value).tolist() if isinstance(value, (np.generic, np.ndarray)) else dict(value)
