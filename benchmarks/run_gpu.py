"""`python benchmarks/run_gpu.py`: what a machine with an NVIDIA GPU does, and what it could, in a few minutes.

Needs the engine's packages and nothing else: models have random weights, rasters are made up. Each part is on its own:
one that fails prints its traceback, and the next goes on. A table comes last. `--help` tells the parts.
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
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

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

from benchmarks.gpu_limits import STARTED, Table, alone_rows, said, torch_rows  # noqa: E402

TILE = 224


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


def embed_once(folder: Path, raster: Path, encoder: Path, **options: Any) -> Dict[str, Any]:
    """Embed in a new process."""
    with tempfile.TemporaryDirectory(dir=folder) as out:
        request = {"raster": str(raster), "encoder": str(encoder), "out": f"{out}/set", **options}
        given = json.dumps({"request": request, "asked": time.time()})
        done = subprocess.run(
            [sys.executable, str(Path(__file__).resolve()), "--child", given], capture_output=True, text=True
        )
        if done.returncode:
            raise RuntimeError(f"embed failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
        found: Dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
        return found


def told(name: str, run: Mapping[str, Any]) -> Table:
    """Rows about one run of the engine."""
    answer, stages = run["answer"], run["stages"]
    strips = stages["all strips"]
    shares = ", ".join(f"{name} {stages[name]:.2f}" for name in STAGE_NAMES if name in stages)
    rows = [
        (f"{name}: tiles/s, file to set", f"{answer['tiles'] / run['seconds']:,.0f}  ({run['seconds']:.2f} s)"),
        (f"{name}: tiles/s, first to last strip", f"{answer['tiles'] / strips:,.0f}  ({strips:.2f} s)"),
        (f"{name}: share with a run on the device", f"{run['busy'] / strips:.2f}"),
        (f"{name}: thread seconds", shares),
        (
            f"{name}: batch, host memory, command to first tile",
            f"{run['batch']}, {run['peak_mb']:,.0f} MB, {run['first_tile_s']:.2f} s",
        ),
    ]
    if run["fidelity"]:
        rows.append((f"{name}: cosine to fp32", f"{run['fidelity']['cosine_mean']:.5f}"))
    for notice in run["notices"]:
        said(f"  notice: {notice}")
    for row in rows:
        said(f"  {row[0]:<58} {row[1]}")
    return rows


STAGE_NAMES = (
    "read", "cut", "run", "place", "write", "end strips", "sync", "crc", "commit", "open and settle", "finish",
)  # fmt: skip


# --- parts -----------------------------------------------------------------------------------------------------------


def machine_part(folder: Path, options: argparse.Namespace) -> Table:
    """What the machine is, and what its disk and memory do on their own."""
    import onnxruntime

    rows: Table = [
        ("processor", f"{len(os.sched_getaffinity(0))} cores, {_processor()}"),
        ("Python, numpy, ONNX Runtime", f"{platform.python_version()}, {np.__version__}, {onnxruntime.__version__}"),
    ]
    query = ["nvidia-smi", "--query-gpu=name,driver_version,memory.total", "--format=csv,noheader"]
    try:
        rows.append(("GPU", subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()))
    except (OSError, subprocess.CalledProcessError):
        rows.append(("GPU", "none"))
    block = np.ones(4 << 20, np.uint8)
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        started = time.perf_counter()
        for number in range(206):
            os.pwrite(file.fileno(), block, number * block.nbytes)
        written = time.perf_counter()
        os.fsync(file.fileno())
        synced = time.perf_counter()
    size = 206 * block.nbytes / 1e9
    rows.append(
        ("disk: 0.86 GB written, then synced", f"{size / (written - started):.1f} GB/s, {synced - written:.2f} s")
    )
    return rows


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="ignore").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def read_part(folder: Path, options: argparse.Namespace) -> Table:
    """Reading alone, by several threads, each with a handle of its own."""
    import rasterio
    from rasterio.windows import Window

    from benchmarks.rasters import benchmark_raster

    path, size, width = benchmark_raster(options.size), options.size, min(8, options.size // TILE) * TILE

    def read(number: int, threads: int, setting: Mapping[str, str]) -> int:
        count = 0
        with rasterio.Env(GDAL_CACHEMAX=64 << 20, **setting), rasterio.open(path) as dataset:
            for row in range(number * TILE, min(size - TILE + 1, 40 * TILE), threads * TILE):
                for col in range(0, size - width + 1, width):
                    count += dataset.read([1, 2, 3], window=Window(col, row, width, TILE)).size
        return count

    rows: Table = []
    settings: Tuple[Mapping[str, str], ...] = ({}, {"GTIFF_VIRTUAL_MEM_IO": "YES"}, {"GTIFF_DIRECT_IO": "YES"})
    for threads in (1, 4, 8, 16):
        for setting in settings:
            with ThreadPoolExecutor(threads) as pool:
                started = time.perf_counter()
                total = sum(pool.map(partial(read, threads=threads, setting=setting), range(threads)))
                pace = total / (3 * TILE * TILE) / (time.perf_counter() - started)
            name = next(iter(setting), "plain")
            rows.append((f"reading alone, {threads} threads, {name}", f"{pace:,.0f} tiles/s"))
            said(f"  {rows[-1][0]:<58} {rows[-1][1]}")
    return rows


def run_rows(name: str, folder: Path, raster: Path, encoder: Path, **how: Any) -> Table:
    """One run of the engine, as rows."""
    return _guarded(lambda: told(name, embed_once(folder, raster, encoder, **how)))


def free_part(folder: Path, options: argparse.Namespace) -> Table:
    """A model that costs nothing: what the way of the tiles can do on the processor."""
    from benchmarks.models import write_near_free
    from benchmarks.rasters import benchmark_raster

    encoder, raster = write_near_free(folder / "near_free.onnx"), benchmark_raster(options.size)
    rows: Table = []
    for device in dict.fromkeys(("cpu", options.device)):
        how = {"device": device, "tile": TILE, "overlap": 0}
        embed_once(folder, raster, encoder, **how)
        rows += run_rows(f"near-free {options.size}², {device}", folder, raster, encoder, **how)
    return rows


def vit_part(folder: Path, options: argparse.Namespace) -> Table:
    """ViT-S/16 in half precision."""
    from benchmarks.models import write_vit
    from benchmarks.rasters import benchmark_raster

    encoder, raster = write_vit(folder / "vit_s16.onnx"), benchmark_raster(options.size)
    rows = _guarded(lambda: alone_rows("ViT-S/16", encoder, raster, (128, 256), options.device, folder))
    rows += _guarded(lambda: torch_rows("ViT-S/16", 384, 12, 6, 16, 224, (256,)))
    for name in ("first run", "again", "once more"):
        title = f"ViT-S/16 {options.size}², {name}"
        rows += run_rows(title, folder, raster, encoder, device=options.device, precision="fp16")
    return rows


def fp32_part(folder: Path, options: argparse.Namespace) -> Table:
    """ViT-S/16 in full precision, which is the default."""
    from benchmarks.models import write_vit
    from benchmarks.rasters import benchmark_raster

    encoder, raster = write_vit(folder / "vit_s16.onnx"), benchmark_raster(options.size)
    embed_once(folder, raster, encoder, device=options.device)
    return run_rows(f"ViT-S/16 fp32 {options.size}²", folder, raster, encoder, device=options.device)


def clay_part(folder: Path, options: argparse.Namespace) -> Table:
    """A transformer of Clay's size: 1024 wide, 24 layers, patches of 8 px, tiles of 256 px."""
    from benchmarks.models import write_vit
    from benchmarks.rasters import benchmark_raster

    encoder = write_vit(folder / "clay_size.onnx", 1024, 24, 16, 4096, 8, 256)
    said("a model of Clay's size is written")
    raster = benchmark_raster(options.size // 2)
    rows = _guarded(lambda: alone_rows("Clay's size", encoder, raster, (8, 32), options.device, folder))
    rows += _guarded(lambda: torch_rows("Clay's size", 1024, 24, 16, 8, 256, (32,)))
    for name in ("first run", "again"):
        title = f"Clay's size {options.size // 2}², {name}"
        rows += run_rows(title, folder, raster, encoder, device=options.device, precision="fp16")
    return rows


def _guarded(work: Callable[[], Table]) -> Table:
    try:
        return work()
    except Exception:
        traceback.print_exc(file=sys.stdout)
        sys.stdout.flush()
        return [("a part of this failed", "see above")]


PARTS: Dict[str, Callable[[Path, argparse.Namespace], Table]] = {
    "machine": machine_part,
    "vit": vit_part,
    "free": free_part,
    "clay": clay_part,
    "fp32": fp32_part,
    "read": read_part,
}


def main(arguments: Optional[List[str]] = None) -> None:
    """Measure the parts that were asked for, and print their table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--only", nargs="+", choices=PARTS, help="parts to measure, in this order; all, but for `clay` on a processor"
    )
    parser.add_argument("--size", type=int, default=16384, help="side of the raster in pixels")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--seconds", type=float, default=330.0, help="no part begins later than this")
    parser.add_argument("--out", type=Path, help="file for the table, beside standard output")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        child(json.loads(options.child))
        return
    (HERE / "data").mkdir(exist_ok=True)
    usual = [part for part in PARTS if part != "clay" or options.device != "cpu"]  # minutes for a tile there
    table: Table = []
    with tempfile.TemporaryDirectory(dir=HERE / "data") as name:
        os.environ["TERRAPATCH_CACHE"] = str(Path(name) / "cache")
        for part in options.only or usual:
            if time.perf_counter() - STARTED > options.seconds:
                table.append((part, "left out for want of time"))
                continue
            said(f"part {part}")
            table += _guarded(partial(PARTS[part], Path(name), options))
    text = "\n".join(f"{row:<64} {value}" for row, value in table)
    print(f"\n{time.strftime('%Y-%m-%d %H:%M')}\n{text}", flush=True)
    if options.out:
        options.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
