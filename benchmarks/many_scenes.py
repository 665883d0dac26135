"""What spreading scenes costs: the scheduler's overhead, two workers against one, and a run whose workers are killed.

python -m benchmarks.many_scenes overhead               5,000 simulated scenes: milliseconds each (limit 5)
python -m benchmarks.many_scenes workers FILE.onnx      200 small scenes: speed of two workers over twice one (0.9)
python -m benchmarks.many_scenes killed FILE.onnx       a worker is killed every 20 s: the same bytes as undisturbed
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import signal
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

import dask
import distributed
import numpy as np
import rasterio
from affine import Affine

from terrapatch.model.dataset import dask_run
from terrapatch.model.dataset.embed_many import embed_many
from terrapatch.model.dataset.scene import Asset, Scene
from terrapatch.model.dataset.scene_result import SceneResult
from terrapatch.model.dataset.scene_run import SceneTask
from terrapatch.model.dataset_requests import EmbedManyRequest
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest

# as `--scheduler local` has it: a scene is tried again however often its worker is lost, and so is a worker
_PATIENT = {"distributed.scheduler.allowed-failures": 1000, "distributed.deploy.lost-worker-timeout": "1 day"}
_SIMULATED, _SMALL, _SIDE = 5_000, 200, 224


def simulated(task: SceneTask, encoder: Any) -> Any:
    """A scene that takes no time, and answers as one that did."""
    row = {"scene": task.scene.id, "sources": list(task.scene.sources), "patches": 100, "bytes": 1000, "dim": 384}
    return dask_run.WorkerAnswer(SceneResult(task.scene.id, {**row, "sha256": "0" * 64, "bounds": [0.0] * 4}))


def overhead() -> Dict[str, Any]:
    """Milliseconds of wall and of this process's processor time for each simulated scene, scheduler included."""
    request = EmbedRequest("", "encoder.onnx", "")
    scenes = [Scene(f"scene-{number:05d}", (Asset(f"/vsis3/bucket/{number}.tif"),)) for number in range(_SIMULATED)]
    tasks = [SceneTask("/data", scene, request) for scene in scenes]
    file = dask_run.EncoderFile("encoder.onnx", "00", ())
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        client.wait_for_workers(2)
        list(dask_run.mapped(distributed, client, tasks[:20], file, {}, simulated))  # workers import what they need
        started, used = time.perf_counter(), time.process_time()
        count = sum(1 for _ in dask_run.mapped(distributed, client, tasks, file, {}, simulated))
        wall, processor = time.perf_counter() - started, time.process_time() - used
    return {
        "scenes": count,
        "wall_ms_each": round(1000 * wall / count, 2),
        "processor_ms_each": round(1000 * processor / count, 2),
    }


def workers(encoder: str) -> Dict[str, Any]:
    """Seconds of 200 small scenes with one worker and with two, of one thread each, without their start."""
    seconds: List[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_scenes(folder, _SMALL, _SIDE)
        for count in (1, 2):
            with distributed.LocalCluster(n_workers=count, threads_per_worker=1, dashboard_address=None) as cluster:
                started = time.perf_counter()
                embedded(folder, encoder, folder / f"out{count}", cluster)
                seconds.append(time.perf_counter() - started)
    return {
        "scenes": _SMALL,
        "one_worker_seconds": round(seconds[0], 1),
        "two_workers_seconds": round(seconds[1], 1),
        "of_twice_one": round(seconds[0] / (2 * seconds[1]), 3),
        "cores": os.cpu_count(),
        "load": os.getloadavg(),
    }


def killed(encoder: str, scenes: int, side: int, period: float) -> Dict[str, Any]:
    """Whether a run with a worker killed each `period` seconds makes the bytes of one in this process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_scenes(folder, scenes, side)
        embedded(folder, encoder, folder / "calm", None)
        started, ended, kills = time.perf_counter(), threading.Event(), 0
        with (
            dask.config.set(_PATIENT),
            distributed.LocalCluster(
                n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
            ) as cluster,
        ):

            def kill() -> None:
                nonlocal kills
                while not ended.wait(period):
                    running = [
                        nanny for nanny in cluster.workers.values() if nanny.status is distributed.Status.running
                    ]
                    if running:
                        os.kill(running[kills % len(running)].pid, signal.SIGKILL)
                        kills += 1

            killer = threading.Thread(target=kill)
            killer.start()
            try:
                embedded(folder, encoder, folder / "disturbed", cluster)
            finally:
                ended.set()
                killer.join()
        calm, disturbed = (digests(folder / out) for out in ("calm", "disturbed"))
    return {
        "scenes": scenes,
        "seconds": round(time.perf_counter() - started, 1),
        "workers_killed": kills,
        "partitions": len(disturbed),
        "same_bytes": calm == disturbed and len(calm) == scenes,
        "load": os.getloadavg(),
    }


def write_scenes(folder: Path, count: int, side: int) -> None:
    """Scenes of random pixels beside one another."""
    for number in range(count):
        values = np.random.default_rng(number).integers(1, 255, (3, side, side)).astype("uint8")
        profile = {"driver": "GTiff", "count": 3, "height": side, "width": side, "dtype": "uint8"}
        place = Affine(10, 0, 400_000 + 11 * side * (number % 20), 0, -10, 4_000_000 + 11 * side * (number // 20))
        with rasterio.open(folder / f"s{number:03}.tif", "w", crs="EPSG:32631", transform=place, **profile) as file:
            file.write(values)


def embedded(folder: Path, encoder: str, out: Path, cluster: Any) -> None:
    """Embed the scenes of a folder, by the workers of a cluster or in this process."""
    address = None if cluster is None else cluster.scheduler_address
    request = EmbedManyRequest(str(folder / "*.tif"), encoder, str(out), scheduler=address, threads=1)
    result = embed_many(request, SilentReporter())
    if result["failed"]:
        raise SystemExit(Path(str(result["failures"])).read_text())


def digests(dataset: Path) -> Dict[str, str]:
    """SHA-256 of each partition."""
    return {
        file.parent.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(dataset.glob("scene=*/*.parquet"))
    }


def main() -> None:
    """Run one part and print its figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("overhead", "workers", "killed"))
    parser.add_argument("encoder", nargs="?", default="efficientnet-lite0")
    parser.add_argument("--scenes", type=int, default=60, help="of `killed`")
    parser.add_argument("--side", type=int, default=1024, help="pixels of a scene of `killed`")
    parser.add_argument("--period", type=float, default=20, help="seconds from one killed worker to the next")
    arguments = parser.parse_args()
    parts: Dict[str, Callable[[], Dict[str, Any]]] = {
        "overhead": overhead,
        "workers": lambda: workers(arguments.encoder),
        "killed": lambda: killed(arguments.encoder, arguments.scenes, arguments.side, arguments.period),
    }
    print(json.dumps(parts[arguments.part](), indent=1))


if __name__ == "__main__":
    main()
