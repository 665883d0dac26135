"""Where an encoder runs: the processor, or one or more NVIDIA GPUs, by CUDA or by TensorRT."""

from __future__ import annotations

import ctypes
import re
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple, Union

import onnxruntime

from ..errors import InputError
from ..messages import Message
from ..option import DEVICES
from . import cuda_memory

Provider = Union[str, Tuple[str, Dict[str, Any]]]
_NUMBERED = re.compile(r"(cuda|tensorrt)(?::(\d+(?:,\d+)*))?")
_PROVIDERS = {"cuda": "CUDAExecutionProvider", "tensorrt": "TensorrtExecutionProvider"}
_SHARE_OF_MEMORY = 0.9
ASKED_FOR = Message("asked for")
"""The reason of a device that somebody has named."""


@dataclass(frozen=True)
class Device:
    """Where the encoder runs, and why there.

    Attributes
    ----------
    name : str
        `cpu`, `cuda`, `tensorrt`, or the latter two with the numbers of cards: `cuda:0,1`.
    reason : str
    """

    name: str
    reason: str

    @property
    def kind(self) -> str:
        """The name without numbers."""
        return self.name.partition(":")[0]

    @property
    def is_gpu(self) -> bool:
        """Whether it is a graphics card."""
        return self.kind != "cpu"

    @property
    def cards(self) -> Tuple[int, ...]:
        """Numbers of the graphics cards; the first where none is named."""
        numbers = self.name.partition(":")[2]
        return tuple(map(int, numbers.split(","))) if numbers else (0,)


def choose_device(wanted: str) -> Device:
    """Decide between the processor and NVIDIA GPUs.

    Raises
    ------
    InputError
        When a GPU was asked for and is not there.
    """
    named = _NUMBERED.fullmatch(wanted)
    if wanted not in DEVICES and not named:
        known = ", ".join(DEVICES)
        raise InputError(
            "device is {wanted!r}, needs to be one of {known}, or a card by its number such as cuda:1 or cuda:0,1",
            "device_unknown",
            wanted=wanted,
            known=known,
        )
    if wanted == "cpu":
        return Device("cpu", ASKED_FOR)
    lacking = _what_lacks(named.group(1) if named else "cuda")
    if lacking is not None and not named:
        return Device("cpu", lacking.problem)
    if lacking is not None:
        raise InputError(
            "device {wanted}: {why}; {remedy}, or use device cpu",
            "device_missing",
            wanted=wanted,
            why=lacking.problem,
            remedy=lacking.remedy,
        )
    device = Device(wanted, ASKED_FOR) if named else Device("cuda", Message("onnxruntime has its CUDA provider"))
    _check_cards(device)
    return device


class _Lacking(NamedTuple):
    """What a kind of device lacks here, and what helps."""

    problem: str
    remedy: str


def _what_lacks(kind: str) -> Optional[_Lacking]:
    """What keeps cards from being used, as far as it can be told without opening an encoder on one."""
    if _PROVIDERS[kind] not in onnxruntime.get_available_providers():
        name = {"cuda": "CUDA", "tensorrt": "TensorRT"}[kind]
        return _Lacking(
            Message("this onnxruntime has no {name} provider", name=name), Message("install onnxruntime-gpu")
        )
    _load_libraries()
    found = cuda_memory.cards()
    if found is not None and not found.number:
        return _Lacking(
            Message("CUDA finds no graphics card that it can use ({problem})", problem=found.problem),
            Message("check the NVIDIA driver"),
        )
    missing = tensorrt_problem() if kind == "tensorrt" else ""
    return _Lacking(missing, Message("install TensorRT 10")) if missing else None


@lru_cache(maxsize=1)
def _load_libraries() -> None:
    """Load those of CUDA and cuDNN, once."""
    onnxruntime.set_default_logger_severity(3)  # each session on a card would warn that no plugin of it was found
    with redirect_stdout(sys.stderr):  # it prints what it does not find, and stdout is for results
        onnxruntime.preload_dlls()


def _check_cards(device: Device) -> None:
    """Refuse numbers of cards that there are not, and one that is given twice."""
    if len(set(device.cards)) < len(device.cards):
        raise InputError(
            "device is {wanted!r}, which names a card twice; name each once", "device_unknown", wanted=device.name
        )
    found = cuda_memory.cards()
    if found is None or max(device.cards) < found.number:
        return
    raise InputError(
        "device is {wanted!r}, needs to name graphics cards that this machine has: {names}",
        "device_missing",
        wanted=device.name,
        names=", ".join(f"{device.kind}:{number}" for number in range(found.number)),
    )


def tensorrt_problem() -> str:
    """Why device tensorrt cannot be taken; empty where it can."""
    if _PROVIDERS["tensorrt"] not in onnxruntime.get_available_providers():
        return Message("this onnxruntime has no {name} provider", name="TensorRT")
    library = "nvinfer_10.dll" if sys.platform == "win32" else "libnvinfer.so.10"
    try:
        ctypes.CDLL(library)
    except OSError:
        return Message("{library} of TensorRT 10 is not where the system looks for libraries", library=library)
    return ""


def providers(device: Device, card: int, cache: Path) -> List[Provider]:
    """ONNX Runtime's providers for a device, the best first.

    Parameters
    ----------
    device : Device
    card : int
        Number of the graphics card.
    cache : Path
        Folder in which TensorRT may keep its engines.
    """
    if not device.is_gpu:
        return ["CPUExecutionProvider"]
    # the search for the fastest convolution would be made anew for every shape; memory is taken as it is needed
    options: Dict[str, Any] = {
        "device_id": card,
        "cudnn_conv_algo_search": "HEURISTIC",
        "arena_extend_strategy": "kSameAsRequested",
    }
    free = cuda_memory.free_bytes(card)
    if free is not None:
        options["gpu_mem_limit"] = int(free * _SHARE_OF_MEMORY)
    found: List[Provider] = [(_PROVIDERS["cuda"], options), "CPUExecutionProvider"]
    if device.kind == "tensorrt":
        folder = cache / "tensorrt"
        folder.mkdir(parents=True, exist_ok=True)
        engine = {
            "device_id": card,
            "trt_fp16_enable": False,
            "trt_engine_cache_enable": True,
            "trt_engine_cache_path": str(folder),
            "trt_timing_cache_enable": True,
            "trt_timing_cache_path": str(folder),
        }
        found.insert(0, (_PROVIDERS["tensorrt"], engine))
    return found


def is_running_on(device: Device, session: onnxruntime.InferenceSession) -> bool:
    """Whether a session is where it was asked to be: ONNX Runtime falls back to the processor on its own."""
    return not device.is_gpu or _PROVIDERS[device.kind] in session.get_providers()
