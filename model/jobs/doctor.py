"""`terrapatch doctor`: what this machine has for encoders to run on, and what each of it does."""

from __future__ import annotations

import platform
import subprocess  # of nvidia-smi, with arguments that are written here  # nosec B404
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List, Mapping, Optional, Sequence

import numpy as np
import onnx
import onnxruntime
import rasterio

from ... import __version__
from ..encoders import cuda_memory
from ..encoders.cache_folder import cache_folder
from ..encoders.devices import Device, choose_device, tensorrt_problem
from ..encoders.encoder_lanes import EncoderLanes
from ..encoders.made_up_tiles import made_up_feeds, normal_pixels
from ..encoders.registry import Encoder, find_encoder
from ..encoders.session import EncoderSession
from ..errors import TerraPatchError
from ..messages import Message
from ..protocol import DoctorRequest
from ..system_memory import built_in_memory
from .machine import available_cores, processor_name
from .reporting import Reporter

ENCODER = "efficientnet-lite0"
"""The bundled encoder that is timed."""

_CUDA = "CUDAExecutionProvider"
_MEASURED_S = 0.5
_BATCH_ON_GPU = 32
_PATIENCE_S = 20.0  # for nvidia-smi, which wakes a sleeping driver
_UNITS = ("avx2", "avx512f", "avx512_vnni", "avx_vnni", "avx512_bf16", "amx_bf16", "amx_int8", "asimd", "bf16")


def doctor(request: DoctorRequest, reporter: Reporter) -> Dict[str, Any]:
    """Look at the machine and time a small encoder on each device.

    Returns
    -------
    dict
        See `DoctorResult`.
    """
    cards = graphics_cards()
    devices = [_timed(name) for name in ("cpu", *_usable_cards(cards))]
    automatic = _automatic(devices)
    found = {
        "versions": _versions(),
        "providers": list(onnxruntime.get_available_providers()),
        "processor": _processor(),
        "cards": cards,
        "encoder": ENCODER,
        "tile_px": find_encoder(ENCODER).card.window.tile.height,
        "devices": devices,
        "tensorrt": tensorrt_problem() or None,
        "automatic": {"name": automatic.name, "reason": automatic.reason},
        "cache": str(cache_folder()),
    }
    return {**found, "lines": _lines(found)}


def _usable_cards(told: Sequence[Mapping[str, Any]]) -> List[str]:
    """Names of the cards that this process may use: the driver may tell of more."""
    if _CUDA not in onnxruntime.get_available_providers():
        return []
    choose_device("auto")  # which loads the CUDA runtime
    usable = cuda_memory.cards()
    numbers = [card["number"] for card in told] if usable is None else list(range(usable.number))
    return [f"cuda:{number}" for number in numbers] or ["cuda"]


def _automatic(timed: Sequence[Mapping[str, Any]]) -> Device:
    """What auto takes: the first card, unless it has just failed."""
    device = choose_device("auto")
    for one in timed:
        if device.is_gpu and one["name"] in ("cuda", f"cuda:{device.cards[0]}") and one["problem"]:
            return Device("cpu", Message("device {name} does not work", name=one["name"]))
    return device


def _lines(result: Mapping[str, Any]) -> List[str]:
    """What was found, a line a thing."""
    cards, problem, automatic = result["cards"], result["tensorrt"], result["automatic"]
    lines = [", ".join(f"{name} {version}" for name, version in result["versions"].items())]
    lines.append(_processor_line(result["processor"]))
    lines += [_card_line(card) for card in cards] or [Message("graphics cards: the NVIDIA driver tells of none")]
    lines.append(Message("ONNX Runtime offers {providers}", providers=", ".join(result["providers"])))
    if cards and _CUDA not in result["providers"]:
        lines.append(
            Message(
                "the graphics card is not used: this engine has no CUDA; install onnxruntime-gpu in place of "
                "onnxruntime, or let QGIS update the engine (Settings > Options > TerraPatch)"
            )
        )
    lines.append(
        Message("TensorRT was not found: {problem}", problem=problem)
        if problem
        else Message("TensorRT was found; device tensorrt uses it")
    )
    lines += [_device_line(device, result) for device in result["devices"]]
    lines.append(Message("device auto takes {name}: {reason}", name=automatic["name"], reason=automatic["reason"]))
    lines.append(Message("cache: {folder}", folder=result["cache"]))
    return lines


def _device_line(device: Mapping[str, Any], result: Mapping[str, Any]) -> str:
    name, problem = device["name"], device["problem"]
    if isinstance(problem, Message) and name in (problem.values.get("wanted"), problem.values.get("device")):
        return problem  # which begins with the device
    found = problem or Message(
        "{pace:,.0f} tiles of {side} px a second by {encoder}",
        pace=device["tiles_per_second"],
        side=result["tile_px"],
        encoder=result["encoder"],
    )
    return Message("device {name}: {found}", name=name, found=found)


def _processor_line(processor: Mapping[str, Any]) -> str:
    facts = [processor["name"] or Message("unknown"), Message("{cores} core(s)", cores=processor["cores"])]
    if processor["memory_bytes"]:
        facts.append(Message("{memory:,.1f} GB of memory", memory=processor["memory_bytes"] / 1e9))
    facts += [", ".join(processor["units"])] if processor["units"] else []
    return Message("processor: {facts}", facts=Message.joined(", ", facts))


def _card_line(card: Mapping[str, Any]) -> str:
    named = Message(
        "graphics card {number}: {name}, driver {driver}",
        number=card["number"],
        name=card["name"],
        driver=card["driver"],
    )
    if not card["free_bytes"] or not card["total_bytes"]:
        return named
    free, total = card["free_bytes"] / 1e9, card["total_bytes"] / 1e9
    return Message("{card}, {free:,.1f} GB of {total:,.1f} GB free", card=named, free=free, total=total)


def graphics_cards() -> List[Dict[str, Any]]:
    """NVIDIA's cards as the driver tells them: number, name, driver, total and free bytes; empty without a driver."""
    query = ["nvidia-smi", "--query-gpu=index,name,driver_version,memory.total,memory.free", "--format=csv,noheader"]
    try:
        # found on the PATH like any user's command
        told = subprocess.run(query, capture_output=True, text=True, timeout=_PATIENCE_S, check=True)  # nosec B603
    except (OSError, subprocess.SubprocessError):
        return []
    return cards_of(told.stdout)


def cards_of(told: str) -> List[Dict[str, Any]]:
    """What nvidia-smi prints, a card a line; lines of another shape are left out."""
    cards = []
    for line in told.splitlines():
        parts = [part.strip() for part in line.split(",")]
        if len(parts) != 5 or not parts[0].isdecimal():
            continue
        number, name, driver, total, free = parts
        cards.append(
            {
                "number": int(number),
                "name": name,
                "driver": driver,
                "total_bytes": _mebibytes(total),
                "free_bytes": _mebibytes(free),
            }
        )
    return cards


def _mebibytes(text: str) -> Optional[int]:
    number = text.partition(" ")[0]
    return int(number) << 20 if number.isdecimal() else None


def _versions() -> Dict[str, str]:
    return {
        "terrapatch": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "onnxruntime": onnxruntime.__version__,
        "onnx": onnx.__version__,
        "numpy": np.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
    }


def _processor() -> Dict[str, Any]:
    return {"name": processor_name(), "cores": available_cores(), "units": _units(), "memory_bytes": built_in_memory()}


def _units() -> List[str]:
    """Instruction sets that encoders gain by; empty where the system does not tell."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="ignore") as stream:
            line = next((line for line in stream if line.lower().startswith(("flags", "features"))), "")
    except OSError:
        return []
    have = set(line.partition(":")[2].split())
    return [unit for unit in _UNITS if unit in have]


def _timed(name: str) -> Dict[str, Any]:
    """Tiles a second of the small encoder on a device, or why it does not run there."""
    found: Dict[str, Any] = {"name": name, "tiles_per_second": None, "problem": None}
    try:
        encoder, device = find_encoder(ENCODER), choose_device(name)
        found["tiles_per_second"] = round(_pace(encoder, device), 1)
    except TerraPatchError as error:
        found["problem"] = error.message
    return found


def _pace(encoder: Encoder, device: Device) -> float:
    """Tiles a second: on a processor one in each core, on a card a batch after the other."""
    card = encoder.card
    session = EncoderSession(encoder.file, card, device, 0 if device.is_gpu else 1)
    lanes = EncoderLanes([session], 2 if device.is_gpu else available_cores())
    tiles = _BATCH_ON_GPU if device.is_gpu else 1
    feeds: Mapping[str, np.ndarray] = made_up_feeds(card, normal_pixels(tiles, len(card.bands), *card.window.tile))
    with ThreadPoolExecutor(lanes.count) as pool:
        list(pool.map(lanes.run, [feeds] * lanes.count))  # makes its memory
        runs, started = 0, time.perf_counter()
        while time.perf_counter() - started < _MEASURED_S:
            list(pool.map(lanes.run, [feeds] * lanes.count))
            runs += lanes.count
        return runs * tiles / (time.perf_counter() - started)
