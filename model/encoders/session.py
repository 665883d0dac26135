"""Running an ONNX encoder: one session, on one device, checked to be where it was asked to be."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

import numpy as np
import onnxruntime

from ..errors import EncoderError, EngineError, InputError
from ..interruption import stopped_by_signals
from ..options import DEVICES
from .card import EncoderCard
from .element_types import as_type, element_type
from .fixed_batch import run_in_batches
from .model_files import LARGEST_FILE


@dataclass(frozen=True)
class Device:
    """Where the encoder runs, and why there."""

    name: str
    reason: str


def choose_device(wanted: str) -> Device:
    """Decide between the processor and an NVIDIA GPU.

    Raises
    ------
    InputError
        When CUDA was asked for and is not there.
    """
    if wanted not in DEVICES:
        raise InputError(f"device is {wanted!r}, needs to be one of {', '.join(DEVICES)}", "device_unknown")
    if wanted == "cpu":
        return Device("cpu", "asked for")
    if "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        why = "this onnxruntime has no CUDA provider"
        if wanted == "cuda":
            raise InputError(f"device cuda: {why}; install onnxruntime-gpu, or use device cpu", "device_missing")
        return Device("cpu", why)
    onnxruntime.preload_dlls()
    return Device("cuda", "asked for" if wanted == "cuda" else "onnxruntime has its CUDA provider")


class EncoderSession:
    """An ONNX encoder ready to run.

    Parameters
    ----------
    onnx_file : Path
    card : EncoderCard
    device : Device
    threads : int
        Threads inside one run; 0 takes one per core.

    Raises
    ------
    EncoderError
        When the file cannot be loaded, or its inputs and outputs are not those on the card.
    InputError
        When CUDA was asked for by name and ONNX Runtime fell back to the processor.
    """

    def __init__(self, onnx_file: Path, card: EncoderCard, device: Device, threads: int = 0) -> None:
        self.card = card
        self.seconds = 0.0
        self._session = open_session(onnx_file, device, threads)
        actual = "cuda" if "CUDAExecutionProvider" in self._session.get_providers() else "cpu"
        if device.name == "cuda" and actual == "cpu":
            if device.reason == "asked for":
                raise InputError(
                    "device cuda: ONNX Runtime could not start CUDA and fell back to the processor; "
                    "check the NVIDIA driver and the CUDA and cuDNN libraries, or use device cpu"
                )
            device = Device("cpu", "onnxruntime has CUDA, but it did not start: check the NVIDIA driver")
        self.device = device
        self._pixels = card.pixels.name
        self._batched = {tensor.name for tensor in card.inputs if "batch" in tensor.dims}
        self._output = card.output.name
        self._check_names(onnx_file)

    def run(self, feeds: Mapping[str, np.ndarray]) -> np.ndarray:
        """Encode tiles; a batch that does not fit in memory is cut in halves until it does.

        Parameters
        ----------
        feeds : mapping of input names to arrays
            Every input that the card names, shaped as its dims say: see `ModelInputs.feeds`.

        Returns
        -------
        float32 array
            The card's first output, as the model gave it.
        """
        ready = {name: as_type(values, self._dtypes[name]) for name, values in feeds.items()}
        shape = feeds[self._pixels].shape
        started = time.perf_counter()
        try:
            output = self._run(ready, shape[0])
        except Exception as error:  # onnxruntime raises its own classes, which share no base but Exception
            divisible = self._batched and self.card.fixed_batch is None
            if is_out_of_memory(error) and divisible and shape[0] > 1:
                half = shape[0] // 2
                return np.concatenate([self.run(self._part(feeds, part)) for part in (slice(half), slice(half, None))])
            raise _run_error(error, self.card, shape) from error
        self.seconds += time.perf_counter() - started
        return output if output.dtype == np.float32 else output.astype(np.float32)

    def _run(self, feeds: Mapping[str, np.ndarray], count: int) -> np.ndarray:
        size = self.card.batch
        if size is None:
            (output,) = self._run_once(feeds)
        else:
            (output,) = run_in_batches(self._run_once, feeds, self._batched, count, size)
        return output

    def _run_once(self, feeds: Mapping[str, np.ndarray]) -> List[np.ndarray]:
        """One run of ONNX Runtime, which may take minutes for a large tile, and still ends by Ctrl+C."""
        options = onnxruntime.RunOptions()
        with stopped_by_signals(partial(setattr, options, "terminate", True)):
            return list(self._session.run([self._output], feeds, options))

    def _part(self, feeds: Mapping[str, np.ndarray], part: slice) -> Dict[str, np.ndarray]:
        """Some tiles of a batch; inputs without a batch axis are the same for all."""
        return {name: values[part] if name in self._batched else values for name, values in feeds.items()}

    def _check_names(self, onnx_file: Path) -> None:
        inputs = {tensor.name: tensor for tensor in self._session.get_inputs()}
        outputs = {tensor.name: tensor for tensor in self._session.get_outputs()}
        wanted = {tensor.name for tensor in self.card.inputs}
        if set(inputs) != wanted:
            raise EncoderError(
                f"{onnx_file} takes inputs {sorted(inputs)}, its card names {sorted(wanted)}; mend "
                f"inputs of the card, or move it away: `terrapatch inspect` proposes another"
            )
        if self._output not in outputs:
            raise EncoderError(
                f"{onnx_file} gives outputs {sorted(outputs)}, its card names {self._output!r}; mend outputs "
                f"of the card"
            )
        for tensor in self.card.inputs:
            declared = inputs[tensor.name].shape
            if len(declared) != len(tensor.dims):
                raise EncoderError(
                    f"{onnx_file}: input {tensor.name!r} has {len(declared)} dimensions {declared}, its card names "
                    f"{list(tensor.dims)}; mend the card"
                )
        self._check_sizes(inputs[self._pixels].shape, onnx_file)
        element_type(outputs[self._output], onnx_file)
        self._dtypes = {name: element_type(tensor, onnx_file) for name, tensor in inputs.items()}

    def _check_sizes(self, declared: List[Any], onnx_file: Path) -> None:
        """Sizes that the file fixes are enforced by ONNX Runtime, so that a card that says otherwise cannot run."""
        card = self.card
        fixed = {axis: size for axis, size in zip(card.pixels.dims, declared) if isinstance(size, int) and size > 0}
        if fixed.get("time", 1) != 1:
            raise EncoderError(several_dates(onnx_file, fixed["time"]))
        if not card.bands_flexible and fixed.get("bands", len(card.bands)) != len(card.bands):
            raise EncoderError(
                f"{onnx_file} takes {fixed['bands']} bands, its card names {len(card.bands)}; mend bands of the card"
            )
        if fixed.get("batch", card.batch) != card.batch:
            raise EncoderError(
                f"{onnx_file} takes {fixed['batch']} tile(s) at once and no other number, its card says batch "
                f"{card.batch}; write {fixed['batch']} into the card"
            )
        least, most = card.window.least, card.window.most
        for axis, low, high in (("height", least.height, most.height), ("width", least.width, most.width)):
            if axis in fixed and not low <= fixed[axis] <= high:
                raise EncoderError(
                    f"{onnx_file} takes windows with a {axis} of {fixed[axis]} px, its card says {card.window}; "
                    f"mend the window of the card"
                )


def several_dates(onnx_file: object, dates: int) -> str:
    """Why a model for a series of images cannot be used, and what to do."""
    return (
        f"{onnx_file} takes {dates} dates at once, TerraPatch gives one; export the model for one date (Prithvi: "
        f"num_frames=1)"
    )


def open_session(
    onnx_file: Path, device: Device, threads: int = 0, keep_memory: bool = True
) -> onnxruntime.InferenceSession:
    """Load a model, with messages that say what is wrong with it.

    With keep_memory false, what a run needed is given back after it: slower, and for runs of many sizes.

    Raises
    ------
    EncoderError
        Missing file, not ONNX, external data missing, operators or versions that this runtime does not know.
    """
    check_file(onnx_file)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = options.enable_mem_pattern = keep_memory
    # threads that spin on after a run would take the cores from those that read and write meanwhile
    options.add_session_config_entry("session.force_spinning_stop", "1")
    providers: List[str] = ["CPUExecutionProvider"]
    if device.name == "cuda":
        providers.insert(0, "CUDAExecutionProvider")
    try:
        return onnxruntime.InferenceSession(str(onnx_file), options, providers=providers)
    except Exception as error:  # onnxruntime raises its own classes, which share no base but Exception
        raise _load_error(error, onnx_file) from error


def check_file(onnx_file: Path) -> None:
    """Refuse a file that is missing or larger than an ONNX file can be, before it is read.

    Raises
    ------
    EncoderError
        When it is.
    """
    if not onnx_file.is_file():
        raise EncoderError(f"encoder {onnx_file} does not exist; `terrapatch encoders` lists what is installed")
    size = onnx_file.stat().st_size
    if size >= LARGEST_FILE:
        raise EncoderError(
            f"{onnx_file} has {size / 1e9:.2f} GB, one ONNX file holds less than {LARGEST_FILE / 1e9:.2f} GB; "
            f"export it with its weights in a separate file (external data), or in half precision"
        )


def _load_error(error: Exception, onnx_file: Path) -> EncoderError:
    text = " ".join(str(error).split())
    version = onnxruntime.__version__
    if re.search(r"external data|External data|model_path must not be empty", text) or (
        "file_size" in text and "No such file" in text
    ):
        return EncoderError(
            f"{onnx_file} keeps weights in a separate file that is missing; put that file beside it ({_brief(text)})"
        )
    if re.search(r"IR version|ir_version|opset|Opset|ONNX Runtime only \*guarantees\*", text):
        return EncoderError(
            f"{onnx_file} needs a newer ONNX Runtime than {version}; "
            f"install a newer one, or export the model for an older opset ({_brief(text)})"
        )
    if re.search(r"not a registered function/op|No Op registered|Fatal error: .* is not a registered", text):
        return EncoderError(
            f"{onnx_file} uses operators that ONNX Runtime {version} does not know; export it with standard operators "
            f"({_brief(text)})"
        )
    if re.search(r"Protobuf parsing failed|INVALID_PROTOBUF|ModelProto does not have a graph", text):
        return EncoderError(f"{onnx_file} is not an ONNX model; give a file that was exported as .onnx")
    return EncoderError(f"{onnx_file} cannot be loaded: {_brief(text)}; check it with `terrapatch inspect`")


def _run_error(error: Exception, card: EncoderCard, shape: tuple) -> Exception:
    text = " ".join(str(error).split())
    if is_out_of_memory(error):
        side = shape[card.pixels.dims.index("height")]
        return EngineError(f"out of memory on {shape[0]} tile(s) of {side} px; use a smaller batch or tile")
    if re.search(r"Got invalid dimensions|Invalid rank|INVALID_ARGUMENT", text):
        return EncoderError(
            f"encoder {card.id} does not take tiles of shape {list(shape)} ({', '.join(map(str, card.pixels.dims))}): "
            f"{_brief(text)}; choose other bands or another tile size"
        )
    return EngineError(f"encoder {card.id} failed on tiles of shape {list(shape)}: {_brief(text)}")


def is_out_of_memory(error: Exception) -> bool:
    """Whether ONNX Runtime, whose errors differ in their text alone, or numpy ran out of memory."""
    if isinstance(error, MemoryError):
        return True
    words = r"Failed to allocate memory|bad_alloc|out of memory|OUT_OF_MEMORY"
    return re.search(words, str(error), re.IGNORECASE) is not None


def _brief(text: str, limit: int = 200) -> str:
    text = re.sub(r"^\[ONNXRuntimeError\] : \d+ : ", "", text)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def tiles_per_run(session: EncoderSession, feeds: Mapping[str, np.ndarray], wanted: Optional[int]) -> int:
    """How many tiles to encode at once.

    On a processor batches of a real encoder gain nothing and cost memory (measured for ViTs from 4 to 311 million
    parameters), but a run that takes less than its own overhead is worth sharing. On a GPU, batches fill the device.

    Parameters
    ----------
    session : EncoderSession
    feeds : mapping of input names to arrays
        One tile to time; the session has run one of its size before.
    wanted : int or None
        The user's choice, which wins.
    """
    if session.card.fixed_batch is not None:
        return session.card.fixed_batch
    if wanted is not None:
        return wanted
    target = 0.2 if session.device.name == "cuda" else 0.02
    best = _timed(session, feeds)
    if best < target:  # too short to be timed once
        best = min(best, *(_timed(session, feeds) for _ in range(3)))
    return int(np.clip(target / max(best, 1e-6), 1, 32))


def _timed(session: EncoderSession, feeds: Mapping[str, np.ndarray]) -> float:
    started = time.perf_counter()
    session.run(feeds)
    return time.perf_counter() - started
