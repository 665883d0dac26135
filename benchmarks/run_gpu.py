"""`python benchmarks/run_gpu.py`: what a machine with an NVIDIA GPU does, and what it could, within six minutes.

Needs the engine's packages and nothing else: models have random weights, rasters are made up. Each part is on its own:
one that fails prints its traceback, and the next goes on. A table comes last, each figure beside what is wanted, and
goes into results.json. `--help` tells the parts.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Tuple

HERE = Path(__file__).resolve().parent


def _make_importable() -> None:
    """Let `import terrapatch` find this checkout, whatever its folder is called."""
    links = HERE / "data" / "import"
    links.mkdir(parents=True, exist_ok=True)
    link = links / "terrapatch"
    if not link.is_symlink():
        link.symlink_to(HERE.parent, target_is_directory=True)
    for folder in (str(HERE.parent), str(links)):
        if folder not in sys.path:
            sys.path.insert(0, folder)


_make_importable()

import numpy as np  # noqa: E402

from benchmarks.gpu_limits import STARTED, alone_rows, said, torch_rows  # noqa: E402
from benchmarks.result_rows import Row, keep_card, row, show  # noqa: E402

TILE = 224
VIT, CLAY = "GPU, ViT-S/16 fp16", "GPU, Clay's size fp16"
_HOST_MB = 2000.0
_NEEDS_S = 30.0  # a part that has less left is not begun


# --- one run of the engine, in a process of its own -------------------------------------------------------------------


class Stages:
    """Seconds that threads spend in functions, summed over threads, and when each was first left."""

    def __init__(self) -> None:
        self.seconds: Dict[str, float] = defaultdict(float)
        self.first: Dict[str, float] = {}
        self.last: Dict[str, float] = {}
        self._lock = threading.Lock()

    def watch(self, name: str, owner: Any, method: str) -> None:
        """Put a clock around a method."""
        original = getattr(owner, method)

        def clocked(*arguments: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return original(*arguments, **named)
            finally:
                ended = time.perf_counter()
                with self._lock:
                    self.seconds[name] += ended - started
                    self.first.setdefault(name, ended)
                    self.last[name] = ended

        setattr(owner, method, clocked)


def child(options: Mapping[str, Any]) -> None:
    """Embed once, and print what it took as JSON."""
    from terrapatch.model.encoders.session import EncoderSession
    from terrapatch.model.imagery.reader import WindowReader
    from terrapatch.model.imagery.tile_cutting import TileBatch
    from terrapatch.model.jobs.embed import EmbedRun, embed
    from terrapatch.model.jobs.growing_array import GrowingArray
    from terrapatch.model.jobs.reporting import SilentReporter
    from terrapatch.model.jobs.set_assembly import SetAssembly
    from terrapatch.model.jobs.set_writer import SetWriter
    from terrapatch.model.protocol import EmbedRequest

    stages = Stages()
    for name, owner, method in (
        ("read", WindowReader, "read"),
        ("cut", TileBatch, "cut"),
        ("run", EncoderSession, "encode"),
        ("place", SetAssembly, "place"),
        ("write", GrowingArray, "append"),
        ("end strips", SetAssembly, "end_strip"),
        ("sync", GrowingArray, "sync"),
        ("crc", GrowingArray, "checksum"),
        ("commit", SetWriter, "commit"),
        ("open and settle", EmbedRun, "__init__"),
        ("look at the positions, take the folder", EmbedRun, "begin"),
        ("all strips", EmbedRun, "encode_strips"),
        ("finish", EmbedRun, "finish"),
    ):
        stages.watch(name, owner, method)
    reporter = SilentReporter()
    busy: List[float] = []
    encode_strips = EmbedRun.encode_strips

    def watched(run: Any) -> None:
        before = run._encoder.seconds
        encode_strips(run)
        busy.append(run._encoder.seconds - before)

    EmbedRun.encode_strips = watched  # type: ignore[method-assign]
    started = time.perf_counter()
    answer = embed(EmbedRequest(**options["request"]), reporter)
    ended = time.perf_counter()
    metadata = json.loads(Path(options["request"]["out"], "embedding.json").read_text(encoding="utf-8"))
    print(
        json.dumps(
            {
                "answer": answer,
                "seconds": ended - started,
                "stages": stages.seconds,
                "busy": busy[0],
                "batch": metadata["batch"],
                "fidelity": metadata["fidelity"],
                "first_tile_s": time.time() - (time.perf_counter() - stages.first["place"]) - options["asked"],
                "peak_mb": _peak_mb(),
                "notices": reporter.notices,
            }
        )
    )


def _peak_mb() -> float:
    """Most memory that this process had; what getrusage tells is that of whoever started it, where that is more."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _left(options: argparse.Namespace) -> float:
    """Seconds until everything has to be over."""
    return float(options.seconds) - (time.perf_counter() - STARTED)


def embed_once(options: argparse.Namespace, folder: Path, raster: Path, encoder: Path, **how: Any) -> Dict[str, Any]:
    """Embed in a new process, which is ended when the time is up."""
    with tempfile.TemporaryDirectory(dir=folder) as out:
        request = {"raster": str(raster), "encoder": str(encoder), "out": f"{out}/set", **how}
        given = json.dumps({"request": request, "asked": time.time()})
        command = [sys.executable, str(Path(__file__).resolve()), "--child", given]
        done = subprocess.run(command, capture_output=True, text=True, timeout=max(_left(options), 1.0))
        if done.returncode:
            raise RuntimeError(f"embed failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
        found: Dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
        return found


class Wanted(NamedTuple):
    """What a run is to reach; None where nothing is."""

    pace: Optional[float] = None
    share: Optional[float] = None
    first_tile_s: Optional[float] = None


def told(name: str, run: Mapping[str, Any], wanted: Wanted, alone: float = 0.0) -> List[Row]:
    """Rows about one run of the engine; `alone` is what the session does by itself in tiles per second."""
    answer, stages = run["answer"], run["stages"]
    strips = stages["all strips"]
    pace = answer["tiles"] / strips
    rows = [
        row(f"{name}: tiles per second, start to set", answer["tiles"] / run["seconds"], "/s", wanted.pace, True),
        row(f"{name}: … from the first to the last strip", pace, "/s"),
        row(f"{name}: host memory", run["peak_mb"], "MB", _HOST_MB),
        row(f"{name}: from the command to the first tile", run["first_tile_s"], "s", wanted.first_tile_s),
    ]
    if alone:
        rows.insert(2, row(f"{name}: … as a share of the session alone", pace / alone, "", wanted.share, True))
    if run["fidelity"]:
        rows.append(row(f"{name}: cosine to fp32, mean", run["fidelity"]["cosine_mean"], ""))
    for notice in run["notices"]:
        said(f"  notice: {notice}")
    for found in rows:
        said(f"  {found.name:<66} {found.value:,.4g} {found.unit}")
    said(
        f"  batch {run['batch']}, a run on the device for {run['busy'] / strips:.2f} of the strips; seconds of threads:"
    )
    said("  " + ", ".join(f"{stage} {stages[stage]:.2f}" for stage in STAGE_NAMES if stage in stages))
    return rows


STAGE_NAMES = (
    "read", "cut", "run", "place", "write", "end strips", "sync", "crc", "commit", "open and settle", "finish",
)  # fmt: skip


# --- parts -----------------------------------------------------------------------------------------------------------


def conditions() -> Dict[str, str]:
    """What machine this is, as results.json keeps it."""
    import onnxruntime

    query = ["nvidia-smi", "--query-gpu=name,driver_version,memory.total", "--format=csv,noheader"]
    try:
        card = subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        card = "no card"
    return {
        "card": card.replace("\n", "; "),
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0))),
        "system": platform.platform(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "onnxruntime": onnxruntime.__version__,
        "date": time.strftime("%Y-%m-%d"),
    }


def machine_part(folder: Path, options: argparse.Namespace) -> List[Row]:
    """What the disk does on its own with as many bytes as the vectors of ViT-S/16 are."""
    block = np.ones(4 << 20, np.uint8)
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        started = time.perf_counter()
        for number in range(206):
            os.pwrite(file.fileno(), block, number * block.nbytes)
        written = time.perf_counter()
        os.fsync(file.fileno())
        synced = time.perf_counter()
    tiles = (16384 // TILE + 1) ** 2
    return [
        row("GPU, disk alone: 0.86 GB written", 206 * block.nbytes / 1e9 / (written - started), "GB/s"),
        row("GPU, disk alone: … then synced", synced - written, "s"),
        row("GPU, disk alone: tiles of ViT-S/16 whose vectors it takes", tiles / (synced - started), "/s"),
    ]


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="ignore").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def read_part(folder: Path, options: argparse.Namespace) -> List[Row]:
    """Reading alone, by several threads, each with a handle of its own."""
    import rasterio
    from rasterio.windows import Window

    from benchmarks.rasters import benchmark_raster

    path, size, width = benchmark_raster(options.size), options.size, min(8, options.size // TILE) * TILE

    def read(number: int, threads: int, setting: Mapping[str, str]) -> int:
        count = 0
        with rasterio.Env(GDAL_CACHEMAX=64 << 20, **setting), rasterio.open(path) as dataset:
            for top in range(number * TILE, min(size - TILE + 1, 40 * TILE), threads * TILE):
                for left in range(0, size - width + 1, width):
                    count += dataset.read([1, 2, 3], window=Window(left, top, width, TILE)).size
        return count

    rows: List[Row] = []
    settings: Tuple[Mapping[str, str], ...] = ({}, {"GTIFF_VIRTUAL_MEM_IO": "YES"}, {"GTIFF_DIRECT_IO": "YES"})
    for threads in (1, 4, 8, 16):
        for setting in settings:
            with ThreadPoolExecutor(threads) as pool:
                started = time.perf_counter()
                total = sum(pool.map(partial(read, threads=threads, setting=setting), range(threads)))
                pace = total / (3 * TILE * TILE) / (time.perf_counter() - started)
            name = next(iter(setting), "plain")
            rows.append(row(f"GPU, reading alone, {threads} threads, {name}", pace, "/s"))
    return rows


def free_part(folder: Path, options: argparse.Namespace) -> List[Row]:
    """A model that costs nothing: what the way of the tiles can do on the processor."""
    from benchmarks.models import write_near_free
    from benchmarks.rasters import benchmark_raster

    encoder, raster = write_near_free(folder / "near_free.onnx"), benchmark_raster(options.size)
    rows: List[Row] = []
    for device in dict.fromkeys(("cpu", options.device)):
        how = {"device": device, "tile": TILE, "overlap": 0}
        embed_once(options, folder, raster, encoder, **how)
        wanted = Wanted(20_000 if len(os.sched_getaffinity(0)) >= 16 else None)
        title = f"GPU, near-free model, {options.size}², {device}"
        rows += _run(title, options, folder, raster, encoder, wanted, **how)
    return rows


def vit_part(folder: Path, options: argparse.Namespace) -> List[Row]:
    """ViT-S/16 in half precision."""
    from benchmarks.models import write_vit
    from benchmarks.rasters import benchmark_raster

    encoder, raster = write_vit(folder / "vit_s16.onnx"), benchmark_raster(options.size)
    rows = _guarded(lambda: alone_rows(VIT, encoder, raster, (128, 256), options.device, folder, 17_000))
    alone = rows[-1].value if rows else 0.0
    rows += _guarded(lambda: torch_rows(VIT, 384, 12, 6, 16, 224, (256,)))
    for name in ("first run", "again", "once more"):
        title = f"{VIT}, {options.size}², {name}"
        rows += _run(title, options, folder, raster, encoder, Wanted(8_000), alone, **_half(options))
    return rows


def fp32_part(folder: Path, options: argparse.Namespace) -> List[Row]:
    """ViT-S/16 in full precision, which is the default."""
    from benchmarks.models import write_vit
    from benchmarks.rasters import benchmark_raster

    encoder, raster = write_vit(folder / "vit_s16.onnx"), benchmark_raster(options.size)
    embed_once(options, folder, raster, encoder, device=options.device)
    name = f"GPU, ViT-S/16 fp32, {options.size}²"
    return _run(name, options, folder, raster, encoder, Wanted(), device=options.device)


def clay_part(folder: Path, options: argparse.Namespace) -> List[Row]:
    """A transformer of Clay's size: 1024 wide, 24 layers, patches of 8 px, tiles of 256 px."""
    from benchmarks.models import write_vit
    from benchmarks.rasters import benchmark_raster

    encoder = write_vit(folder / "clay_size.onnx", 1024, 24, 16, 4096, 8, 256)
    said("a model of Clay's size is written")
    side = options.size // 2
    raster = benchmark_raster(side)
    rows = _guarded(lambda: alone_rows(CLAY, encoder, raster, (8, 32), options.device, folder, 490))
    alone = rows[-1].value if rows else 0.0
    rows += _guarded(lambda: torch_rows(CLAY, 1024, 24, 16, 8, 256, (32,)))
    for name, first in (("first run", None), ("again", 3.0)):
        wanted = Wanted(share=0.9, first_tile_s=first)
        rows += _run(f"{CLAY}, {side}², {name}", options, folder, raster, encoder, wanted, alone, **_half(options))
    return rows


def _half(options: argparse.Namespace) -> Dict[str, str]:
    return {"device": options.device, "precision": "fp16"}


def _run(
    name: str,
    options: argparse.Namespace,
    folder: Path,
    raster: Path,
    encoder: Path,
    wanted: Wanted,
    alone: float = 0.0,
    **how: Any,
) -> List[Row]:
    """One run of the engine, as rows."""
    return _guarded(lambda: told(name, embed_once(options, folder, raster, encoder, **how), wanted, alone))


def _guarded(work: Callable[[], List[Row]]) -> List[Row]:
    """The rows; none where the time was up, or where it failed, which is printed and goes on."""
    try:
        return work()
    except subprocess.TimeoutExpired:
        said("  ended: the time was up")
    except Exception:
        traceback.print_exc(file=sys.stdout)
        sys.stdout.flush()
    return []


PARTS: Dict[str, Callable[[Path, argparse.Namespace], List[Row]]] = {
    "machine": machine_part,
    "vit": vit_part,
    "clay": clay_part,
    "free": free_part,
    "fp32": fp32_part,
    "read": read_part,
}


def _refusal(device: str) -> str:
    """Why nothing can be measured on a device; empty where it can."""
    from terrapatch.model.encoders.devices import choose_device
    from terrapatch.model.errors import InputError

    try:
        choose_device(device)
    except InputError as error:
        return f"{error}. With --device cpu this measures the processor's way with the same script."
    return ""


def main(arguments: Optional[List[str]] = None) -> int:
    """Measure the parts that were asked for, print their table and keep it; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--only", nargs="+", choices=PARTS, help="parts to measure, in this order; all, but for `clay` on a processor"
    )
    parser.add_argument("--size", type=int, default=16384, help="side of the raster in pixels")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--seconds", type=float, default=350.0, help="runs of the engine are ended then")
    parser.add_argument("--out", type=Path, help="a JSON file for the table, beside results.json")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        child(json.loads(options.child))
        return 0
    refusal = _refusal(options.device)
    if refusal:
        print(f"run_gpu: {refusal}", file=sys.stderr)
        return 2
    (HERE / "data").mkdir(exist_ok=True)
    usual = [part for part in PARTS if part != "clay" or options.device != "cpu"]  # minutes for a tile there
    rows: List[Row] = []
    with tempfile.TemporaryDirectory(dir=HERE / "data") as name:
        os.environ["TERRAPATCH_CACHE"] = str(Path(name) / "cache")
        for part in options.only or usual:
            if _left(options) < _NEEDS_S:
                said(f"part {part} is left out: the time is up")
                continue
            said(f"part {part}")
            rows += _guarded(partial(PARTS[part], Path(name), options))
    if options.device == "cpu":  # what is wanted is wanted of a card
        rows = [row(found.name.replace("GPU", "CPU", 1), found.value, found.unit) for found in rows]
    where = conditions()
    print("\n" + "\n".join(f"{fact}: {value}" for fact, value in where.items()))
    for found in rows:
        show(found)
    if options.device != "cpu" and options.only is None:
        keep_card(rows, where)
    if options.out:
        kept = {**where, "rows": [asdict(found) for found in rows]}
        options.out.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
