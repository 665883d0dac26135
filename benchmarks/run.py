"""`make bench`: how fast, how much memory, how faithful; printed as a table and written to results.json.

Whole commands are run as a user runs them, each in a process of its own, several times; medians are reported. What the
engine is measured against runs in the same session on the same files: a plain loop over ONNX Runtime is the yardstick
for encoding, because a machine's speed is its own and only ratios travel.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import numpy as np

from benchmarks.exchange_speed import exchange_rows
from benchmarks.models import write_near_free, write_vit
from benchmarks.pipeline_limit import pipeline_limit
from benchmarks.processor_limit import side_by_side
from benchmarks.rasters import benchmark_raster
from benchmarks.result_rows import Row, read_results, row, show, show_card, write_results
from benchmarks.studies import study_rows, sweep_rows

HERE = Path(__file__).resolve().parent
TERRAPATCH = Path(sys.executable).parent / "terrapatch"
# peers, measured with the same raster and a model of the same shape on two cores (see README, "How fast")
IAMAP_PATCHES_PER_SECOND = 2262
PLAIN_LOOP_BESIDE_IAMAP = 6900
_LIMIT_SECONDS = 10.0
_LIMIT_RUN_SECONDS = 75.0  # long enough that the start of a run takes little of it
_LIMIT_SIDES = (1024, 2048, 4096, 8192, 16384)


@dataclass(frozen=True)
class Finished:
    """One run of a command: its JSON, wall seconds, the most memory it held in MB, and seconds of processor time."""

    answer: Dict[str, Any]
    seconds: float
    peak_mb: float
    processor_seconds: float


def run_command(*arguments: str) -> Finished:
    """Run `terrapatch …` once and account for its own process alone."""
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen([str(TERRAPATCH), *arguments], stdout=out, stderr=subprocess.PIPE, text=True)
        complaint = process.stderr.read() if process.stderr else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - started
        if process.returncode:
            raise SystemExit(f"terrapatch {' '.join(arguments)} failed: {complaint.strip()}")
        out.seek(0)
        text = out.read()
    answer = json.loads(text) if text.startswith(("{", "[")) else {}
    return Finished(answer, seconds, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime)


def embed(raster: Path, encoder: Path, repeat: int, *options: str) -> List[Finished]:
    """Embed `repeat` times, each into a new folder."""
    runs = []
    for _ in range(repeat):
        with tempfile.TemporaryDirectory(dir=HERE / "data") as folder:
            command = ["embed", str(raster), "--encoder", str(encoder), "--out", f"{folder}/set", "--json", *options]
            runs.append(run_command(*command))
    return runs


def median(values: List[float]) -> float:
    """The median."""
    return float(statistics.median(values))


def best_of(repeat: int, work: Callable[[], Any]) -> float:
    """Median seconds of some work, after one run that does not count."""
    work()
    seconds = []
    for _ in range(repeat):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return median(seconds)


def plain_loop(raster: Path, encoder: Path) -> float:
    """Patches per second of the shortest program: read a window, scale it, run it, keep the tokens."""
    import onnxruntime
    import rasterio
    from rasterio.windows import Window

    options = onnxruntime.SessionOptions()
    session = onnxruntime.InferenceSession(str(encoder), options, providers=["CPUExecutionProvider"])
    mean = np.array([0.485, 0.456, 0.406], np.float32).reshape(3, 1, 1)
    deviation = np.array([0.229, 0.224, 0.225], np.float32).reshape(3, 1, 1)
    patches = 0
    started = time.perf_counter()
    with rasterio.open(raster) as dataset:
        for row in range(0, dataset.height, 224):
            for col in range(0, dataset.width, 224):
                window = Window(min(col, dataset.width - 224), min(row, dataset.height - 224), 224, 224)
                pixels = (dataset.read(window=window).astype(np.float32) / 255 - mean) / deviation
                tokens = session.run(None, {"pixels": pixels[None]})[0]
                patches += tokens.shape[1] - 1
    return patches / (time.perf_counter() - started)


def encoding_rows(folder: Path, repeat: int) -> List[Row]:
    """A real encoder: how much of the time is the encoder's own, against a plain loop, and in int8."""
    raster = benchmark_raster(4096)
    encoder = write_vit(folder / "vit_s16.onnx")
    loops, runs, light = [], [], []
    for _ in range(repeat):  # in turn, so that a machine whose speed drifts is fair to all
        loops.append(plain_loop(raster, encoder))
        runs += embed(raster, encoder, 1)
        light += embed(raster, encoder, 1, "--precision", "int8")
    share = median([run.answer["session_seconds"] / run.answer["seconds"] for run in runs])
    # both count the patches of whole tiles: 361 tiles of 196, of which the engine keeps each place once
    pace = median([run.answer["tiles"] * 196 / run.answer["seconds"] for run in runs])
    ratio = median([run.answer["tiles"] * 196 / run.answer["seconds"] / loop for run, loop in zip(runs, loops)])
    needed = 2.5 * IAMAP_PATCHES_PER_SECOND / PLAIN_LOOP_BESIDE_IAMAP
    gain = median([full.answer["seconds"] / less.answer["seconds"] for full, less in zip(runs, light)])
    has_vnni = "vnni" in _processor_flags()
    return [
        Row("ViT-S/16, 4096²: share of wall time in session.run", share, "", ">= 0.97", share >= 0.97),
        Row("ViT-S/16: patches encoded per second", pace, "/s", ">= 5655 (2.5 x IAMAP)", pace >= 5655),
        Row(
            "ViT-S/16: against a plain ONNX Runtime loop, this machine", ratio, "x", f">= {needed:.2f}", ratio >= needed
        ),
        Row("ViT-S/16: plain loop, patches per second", median(loops), "/s"),
        Row("ViT-S/16: peak memory of the process", median([run.peak_mb for run in runs]), "MB"),
        Row(
            f"ViT-S/16 int8 against fp32 ({'VNNI' if has_vnni else 'no VNNI here'})",
            gain,
            "x",
            ">= 1.7 with VNNI",
            gain >= 1.7 if has_vnni or gain >= 1.7 else None,
        ),
        Row("ViT-S/16 int8: cosine to fp32, mean", _fidelity(raster, encoder, folder), ""),
    ]


def _fidelity(raster: Path, encoder: Path, folder: Path) -> float:
    out = folder / "int8"
    run_command("embed", str(raster), "--encoder", str(encoder), "--out", str(out), "--json", "--precision", "int8")
    return float(json.loads((out / "embedding.json").read_text())["fidelity"]["cosine_mean"])


def limit_rows(folder: Path, asked: int) -> List[Row]:
    """From the command to the set on the disk, against the most that the processor does with the same graph.

    The limit is measured before and after, because a machine's speed drifts. On a busy machine the last row of each
    tells more: it counts processor time. Without a side that is asked for, the raster is as large as this machine
    embeds in about a minute.
    """
    encoder = write_vit(folder / "vit_s16_limit.onnx")
    rows = []
    for precision, least in (("fp32", 0.95), ("int8", 0.9)):
        run_command(
            "embed", str(benchmark_raster(1024)), "--encoder", str(encoder), "--out", str(folder / precision), "--json",
            "--precision", precision,
        )  # fmt: skip
        made = sorted((Path(os.environ["TERRAPATCH_CACHE"]) / "models").glob("*-int8.onnx"))
        graph = encoder if precision == "fp32" else made[0]
        before = side_by_side(graph, _LIMIT_SECONDS)
        most = before.tiles_per_second * _LIMIT_RUN_SECONDS
        side = asked or max([_LIMIT_SIDES[0], *(side for side in _LIMIT_SIDES if (side / 224) ** 2 <= most)])
        (run,) = embed(benchmark_raster(side), encoder, 1, "--precision", precision)
        after = side_by_side(graph, _LIMIT_SECONDS)
        limit = (before.tiles_per_second + after.tiles_per_second) / 2
        cost = (before.processor_seconds + after.processor_seconds) / 2
        name, pace = f"ViT-S/16 {precision}, {side}²", run.answer["tiles"] / run.seconds
        ratio, saved = pace / limit, cost * run.answer["tiles"] / run.processor_seconds
        rows += [
            Row(f"{name}: runs side by side and nothing else", limit, "/s"),
            Row(f"{name}: tiles per second, command to set", pace, "/s"),
            Row(f"{name}: share of that limit", ratio, "", f">= {least}", ratio >= least),
            Row(f"{name}: share of processor time in the encoder", saved, "", f">= {least}", saved >= least),
        ]
    return rows


def pipeline_rows(folder: Path, repeat: int) -> List[Row]:
    """A model that costs nothing: what reading, scaling and writing can do, and what memory they take."""
    encoder = write_near_free(folder / "near_free.onnx")
    tile, cores = ("--tile", "224", "--overlap", "0"), len(os.sched_getaffinity(0))
    starts = embed(benchmark_raster(256), encoder, repeat, *tile)
    idle = median([run.peak_mb for run in starts])
    rows = []
    for size in (4096, 16384):
        runs = embed(benchmark_raster(size), encoder, repeat, *tile)
        pace = median([run.answer["tiles"] / run.answer["seconds"] for run in runs])
        above = median([run.peak_mb for run in runs]) - idle
        least = 20_000 if cores >= 16 else 4_500  # Deepness does 273
        wanted = least if size == 16384 else None
        rows.append(row(f"near-free model, {size}²: tiles of 224 px per second", pace, "/s", wanted, at_least=True))
        rows.append(
            Row(f"near-free model, {size}²: memory above the loaded model", above, "MB", "<= 400", above <= 400)
        )
    return rows + pipeline_limit_rows(encoder, runs, median([run.processor_seconds for run in starts]))


def pipeline_limit_rows(encoder: Path, runs: List[Finished], start: float) -> List[Row]:
    """What holds the last runs of the near-free model: processor time of the parts that nobody can leave out.

    `start` are processor seconds of a command that has next to nothing to embed.
    """
    limit, name = pipeline_limit(benchmark_raster(16384), encoder, 224), "near-free model, 16384²"
    spent = median([run.processor_seconds / run.answer["tiles"] for run in runs])
    return [
        Row(f"{name}: reading alone, processor time a tile", 1e6 * limit.reading, "us"),
        Row(f"{name}: cutting and scaling alone, processor time a tile", 1e6 * limit.scaling, "us"),
        Row(f"{name}: the model alone, processor time a tile", 1e6 * limit.model, "us"),
        Row(f"{name}: the whole command, processor time a tile", 1e6 * spent, "us"),
        Row(f"{name}: of that its start, as of a raster of four tiles", 1e6 * start / runs[0].answer["tiles"], "us"),
        Row(f"{name}: most tiles that these cores read, scale and encode", limit.tiles_per_second, "/s"),
        Row("memory: read and written by one core", limit.copied_bytes / 1e9, "GB/s"),
    ]


def vectors_of(count: int, dim: int) -> np.ndarray:
    """Unit vectors [count, dim] in a dozen overlapping groups, as patches of a landscape are."""
    generator = np.random.default_rng(0)
    centers = generator.standard_normal((12, dim)).astype(np.float32)
    vectors = centers[generator.integers(12, size=count)]
    vectors += 1.2 * generator.standard_normal((count, dim)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def analysis_rows(repeat: int) -> List[Row]:
    """Clustering, search and reduction, in this process."""
    from terrapatch.model.jobs.cluster import PatchKMeans
    from terrapatch.model.jobs.principal_components import PatchPCA
    from terrapatch.model.patches.search import find_similar

    small, large = vectors_of(65_536, 384), vectors_of(100_000, 768)
    timed: List[Tuple[str, Callable[[], Any], float, str]] = [
        ("k-means k=8 on 65,536 x 384", lambda: PatchKMeans(8).fit(small), 0.8, "s"),
        ("k-means k=8 on 100,000 x 768", lambda: PatchKMeans(8).fit(large), 2.0, "s"),
        ("search 1 vector in 100,000 x 768, top 100", lambda: find_similar(large, np.array([7]), top=100), 0.015, "s"),
        ("PCA to 3 of 100,000 x 768", lambda: PatchPCA(3).fit(large), 1.0, "s"),
    ]
    rows = []
    for name, work, limit, unit in timed:
        seconds = best_of(max(repeat, 3), work)
        rows.append(Row(name, seconds, unit, f"<= {limit:g} s", seconds <= limit))
    product = best_of(3, lambda: large.T @ large)
    rows.append(Row("… of which the product of the vectors with themselves, alone", product, "s"))
    return rows + faiss_rows(large)


def faiss_rows(vectors: np.ndarray) -> List[Row]:
    """The same search by faiss-cpu, where somebody has installed it."""
    try:
        import faiss
    except ImportError:
        return []
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(vectors)
    seconds = best_of(3, lambda: index.search(vectors[7:8], 100))
    return [Row(f"faiss {faiss.__version__}, flat: the same search", seconds, "s")]


def start_rows(repeat: int) -> List[Row]:
    """What a user waits for before anything happens."""
    helps = [run_command("--help").seconds for _ in range(max(repeat, 5))]
    ready = [_worker_ready() for _ in range(max(repeat, 5))]
    return [
        Row("terrapatch --help", median(helps), "s", "<= 0.3 s", median(helps) <= 0.3),
        Row("worker ready", median(ready), "s", "<= 1.5 s", median(ready) <= 1.5),
    ]


def _worker_ready() -> float:
    started = time.perf_counter()
    worker = subprocess.Popen([str(TERRAPATCH), "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert worker.stdin is not None
    assert worker.stdout is not None
    hello = worker.stdout.readline()
    seconds = time.perf_counter() - started
    worker.stdin.close()
    worker.wait()
    if '"hello"' not in hello:
        raise SystemExit(f"the worker did not greet, it said {hello!r}")
    return seconds


def gpu_rows() -> List[Row]:
    """What a graphics card does: `run_gpu` measures it, shows it and keeps it; without one, what it found last."""
    from terrapatch.model.encoders.devices import choose_device

    if choose_device("auto").is_gpu:
        subprocess.run([sys.executable, str(HERE / "run_gpu.py")], check=True)
    else:
        show_card()
    return []


def _processor_flags() -> str:
    try:
        return Path("/proc/cpuinfo").read_text(encoding="ascii", errors="ignore")
    except OSError:
        return ""


def _driver() -> str:
    """NVIDIA's cards with their driver; empty where there is none."""
    query = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
    try:
        return subprocess.run(query, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def _processor_name() -> str:
    names = [line.split(":", 1)[1].strip() for line in _processor_flags().splitlines() if line.startswith("model name")]
    return f"{len(names)} x {names[0]}" if names else platform.processor()


def main() -> None:
    """Run what was asked for, print the table, and put its rows into results.json beside those that are there."""
    parts: Dict[str, Callable[[Path, int], List[Row]]] = {
        "start": lambda _, repeat: start_rows(repeat),
        "pipeline": pipeline_rows,
        "encoding": encoding_rows,
        "limit": lambda folder, _: limit_rows(folder, options.limit_side),
        "analysis": lambda _, repeat: analysis_rows(repeat),
        "exchange": lambda folder, _: exchange_rows(folder, run_command),
        "gpu": lambda *_: gpu_rows(),
        "studies": lambda folder, repeat: study_rows(folder, repeat),
        "sweep": lambda folder, _: sweep_rows(folder, "quick", 60.0),
        "sweep-full": lambda folder, _: sweep_rows(folder, "full", 900.0),
    }
    usual = [part for part in parts if part != "sweep-full"]  # which takes up to a quarter of an hour
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=3, help="runs of each command")
    parser.add_argument("--parts", nargs="+", choices=parts, default=usual, help="what to measure")
    parser.add_argument(
        "--limit-side", type=int, default=0, help="pixels of the raster of the part `limit`; 0: what takes a minute"
    )
    options = parser.parse_args()
    (HERE / "data").mkdir(exist_ok=True)
    load = round(os.getloadavg()[0], 1)
    rows: List[Row] = []
    with tempfile.TemporaryDirectory(dir=HERE / "data") as name:
        folder = Path(name)
        os.environ["TERRAPATCH_CACHE"] = str(folder / "cache")
        # in this order: Linux counts the most memory that this process held to the commands that it starts, and only
        # the analysis holds much
        for part in (part for part in parts if part in options.parts):
            for found in parts[part](folder, options.repeat):
                rows.append(found)
                show(found)
    earlier = read_results()
    conditions = {"repeat": options.repeat, "load_before": load}
    measured = {found.name: {**asdict(found), **conditions} for found in rows}
    merged = [measured.pop(kept["name"], kept) for kept in earlier["rows"]] + list(measured.values())
    results = {
        **earlier,
        "processor": _processor_name(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "date": time.strftime("%Y-%m-%d"),
        "driver": _driver(),
        "rows": merged,
    }
    write_results(results)


if __name__ == "__main__":
    main()
