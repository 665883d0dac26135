"""Where an encoder runs: the processor, or one or more NVIDIA GPUs, by CUDA or by TensorRT."""

from __future__ import annotations

import ctypes
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Tuple, Union

import onnxruntime

from ..errors import InputError
from ..messages import Message
from ..option import DEVICES

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
    kind = named.group(1) if named else "cuda"
    if _PROVIDERS[kind] not in onnxruntime.get_available_providers():
        name = {"cuda": "CUDA", "tensorrt": "TensorRT"}[kind]
        why = Message("this onnxruntime has no {name} provider", name=name)
        if named:
            raise InputError(
                "device {wanted}: {why}; install onnxruntime-gpu, or use device cpu",
                "device_missing",
                wanted=wanted,
                why=why,
            )
        return Device("cpu", why)
    onnxruntime.set_default_logger_severity(3)  # each session on a card would warn that no plugin of it was found
    onnxruntime.preload_dlls()
    reason = ASKED_FOR if named else Message("onnxruntime has its CUDA provider")
    device = Device(wanted if named else "cuda", reason)
    if len(set(device.cards)) < len(device.cards):
        raise InputError(
            "device is {wanted!r}, which names a card twice; name each once", "device_unknown", wanted=wanted
        )
    return device


def tensorrt_problem() -> str:
    """Why device tensorrt cannot be taken; empty where it can."""
    if _PROVIDERS["tensorrt"] not in onnxruntime.get_available_providers():
        return "this onnxruntime has no TensorRT provider"
    library = "nvinfer_10.dll" if sys.platform == "win32" else "libnvinfer.so.10"
    try:
        ctypes.CDLL(library)
    except OSError:
        return f"{library} of TensorRT 10 is not where the system looks for libraries"
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
    from .cuda_memory import free_bytes

    # the search for the fastest convolution would be made anew for every shape; memory is taken as it is needed
    options: Dict[str, Any] = {
        "device_id": card,
        "cudnn_conv_algo_search": "HEURISTIC",
        "arena_extend_strategy": "kSameAsRequested",
    }
    free = free_bytes(card)
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
