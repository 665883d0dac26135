"""What a plain model does on some tiles: its vectors, and shapes and small values on the way to them."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Sequence, Tuple, Union

import numpy as np
import onnx
import onnxruntime
from onnx import helper

from ...interruption import stopped_by_signals
from ..devices import Device
from ..external_data import MOST_IN_ONE_PIECE, weight_bytes, weights_apart

_PREFIX = "terrapatch_observed_"
_WEIGHTS = "weights.bin"
_CUDA = "CUDAExecutionProvider"


@dataclass(frozen=True)
class Observed:
    """Of one run.

    Attributes
    ----------
    output : array
        As the model gave it.
    shapes : dict
        Tensor name to shape.
    values : dict
        Tensor name to the whole tensor, of those that steer reshaping.
    firsts : dict
        Tensor name to its first number.
    """

    output: np.ndarray
    shapes: Mapping[str, Tuple[int, ...]]
    values: Mapping[str, np.ndarray]
    firsts: Mapping[str, float]


def observe(
    model: onnx.ModelProto,
    cases: Sequence[Mapping[str, np.ndarray]],
    output: str,
    device: Device,
    shapes: Iterable[str] = (),
    values: Iterable[str] = (),
    firsts: Iterable[str] = (),
) -> List[Observed]:
    """Run a model with more outputs than it has on some feeds; the model itself stays as it is.

    Raises
    ------
    Exception
        Whatever ONNX Runtime raises where the model cannot be run.
    """
    graph = model.graph
    before = [len(part) for part in (graph.node, graph.initializer, graph.output)]
    wanted = _watch(graph, output, list(shapes), list(values), list(firsts))
    with ExitStack() as until_done:
        try:
            if weight_bytes(model) < MOST_IN_ONE_PIECE:
                session = checking_session(model.SerializeToString(), device)
            else:
                folder = until_done.enter_context(tempfile.TemporaryDirectory(prefix="terrapatch-"))
                session = checking_session(str(_file_of_large(model, Path(folder))), device)
        finally:  # a copy would take as much memory again
            for part, count in zip((graph.node, graph.initializer, graph.output), before):
                del part[count:]
        names = list(dict.fromkeys([output, *wanted]))
        seen = [_sorted_out(dict(zip(names, run_once(session, names, feeds))), output, wanted) for feeds in cases]
        del session  # Windows removes no file that is mapped
    return seen


def _file_of_large(model: onnx.ModelProto, folder: Path) -> Path:
    """Write a model larger than what protobuf writes, its weights in a file of their own; it stays as it is."""
    file = folder / "observed.onnx"
    with (folder / _WEIGHTS).open("wb") as stream, weights_apart(model, _WEIGHTS, stream.write):
        file.write_bytes(model.SerializeToString())
    return file


def run_once(
    session: onnxruntime.InferenceSession, names: Sequence[str], feeds: Mapping[str, np.ndarray]
) -> List[np.ndarray]:
    """One run, which Ctrl+C ends."""
    options = onnxruntime.RunOptions()
    with stopped_by_signals(partial(setattr, options, "terminate", True)):
        return list(session.run(list(names), dict(feeds), options))


def checking_session(model: Union[str, bytes], device: Device) -> onnxruntime.InferenceSession:
    """A session of a file or of a model's bytes, for a few runs: on a GPU in full float32, which TF32 is not.

    On the processor where the GPU does not start: that a graph is right can be seen there too.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.enable_cpu_mem_arena = options.enable_mem_pattern = False
    providers: List[Any] = ["CPUExecutionProvider"]
    if device.is_gpu and _CUDA in onnxruntime.get_available_providers():
        exactly = {"use_tf32": "0", "cudnn_conv_algo_search": "HEURISTIC", "device_id": str(device.cards[0])}
        providers.insert(0, (_CUDA, exactly))
    try:
        return onnxruntime.InferenceSession(model, options, providers=providers, enable_fallback=0)
    except Exception:  # ONNX Runtime raises its own classes, which have only Exception in common
        if len(providers) == 1:
            raise
        return onnxruntime.InferenceSession(model, options, providers=providers[1:])


def _sorted_out(given: Mapping[str, np.ndarray], output: str, wanted: Mapping[str, Tuple[str, str]]) -> Observed:
    found: Dict[str, Dict[str, np.ndarray]] = {"shape": {}, "value": {}, "first": {}}
    for made, (kind, name) in wanted.items():
        found[kind][name] = given[made]
    return Observed(
        output=given[output],
        shapes={name: tuple(int(size) for size in shape) for name, shape in found["shape"].items()},
        values=found["value"],
        firsts={name: float(first) for name, first in found["first"].items()},
    )


def _watch(
    graph: onnx.GraphProto, output: str, shapes: List[str], values: List[str], firsts: List[str]
) -> Dict[str, Tuple[str, str]]:
    """Let a graph give what is asked for as well; returns what its further outputs are: (kind, tensor name)."""
    zero, flat = f"{_PREFIX}zero", f"{_PREFIX}flat"
    for name, number in ((zero, 0), (flat, [-1])):
        graph.initializer.append(onnx.numpy_helper.from_array(np.asarray(number, dtype=np.int64), name))
    wanted: Dict[str, Tuple[str, str]] = {}
    for kind, names in (("shape", shapes), ("value", values), ("first", firsts)):
        for number, name in enumerate(dict.fromkeys(names)):
            made = f"{_PREFIX}{kind}_{number}"
            if kind == "shape":
                graph.node.append(helper.make_node("Shape", [name], [made]))
            elif kind == "value":
                graph.node.append(helper.make_node("Identity", [name], [made]))
            else:
                graph.node.append(helper.make_node("Reshape", [name, flat], [f"{made}_flat"]))
                graph.node.append(helper.make_node("Gather", [f"{made}_flat", zero], [made], axis=0))
            graph.output.append(onnx.ValueInfoProto(name=made))
            wanted[made] = kind, name
    if all(item.name != output for item in graph.output):
        graph.output.append(onnx.ValueInfoProto(name=output))
    return wanted
