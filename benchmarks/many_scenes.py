"""What spreading scenes costs: overhead of the scheduler for scenes that do nothing, and two workers against one.

python -m benchmarks.many_scenes overhead               5,000 simulated scenes: milliseconds each (limit 5)
python -m benchmarks.many_scenes workers FILE.onnx      200 small scenes: speed of two workers over twice one (0.9)
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List

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
    with tempfile.TemporaryDirectory() as folder:
        for number in range(_SMALL):
            values = np.random.default_rng(number).integers(1, 255, (3, _SIDE, _SIDE)).astype("uint8")
            profile = {"driver": "GTiff", "count": 3, "height": _SIDE, "width": _SIDE, "dtype": "uint8"}
            place = Affine(10, 0, 500_000 + 3000 * number, 0, -10, 4_000_000)
            with rasterio.open(
                Path(folder, f"s{number}.tif"), "w", crs="EPSG:32631", transform=place, **profile
            ) as file:
                file.write(values)
        for count in (1, 2):
            with distributed.LocalCluster(n_workers=count, threads_per_worker=1, dashboard_address=None) as cluster:
                request = EmbedManyRequest(
                    str(Path(folder, "*.tif")), encoder, str(Path(folder, f"out{count}")),
                    scheduler=cluster.scheduler_address, threads=1,
                )  # fmt: skip
                started = time.perf_counter()
                result = embed_many(request, SilentReporter())
                seconds.append(time.perf_counter() - started)
                if result["failed"]:
                    raise SystemExit(Path(str(result["failures"])).read_text())
    return {
        "scenes": _SMALL,
        "one_worker_seconds": round(seconds[0], 1),
        "two_workers_seconds": round(seconds[1], 1),
        "of_twice_one": round(seconds[0] / (2 * seconds[1]), 3),
        "cores": os.cpu_count(),
    }


def main() -> None:
    """Run one part and print its figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("overhead", "workers"))
    parser.add_argument("encoder", nargs="?", default="efficientnet-lite0")
    arguments = parser.parse_args()
    print(json.dumps(overhead() if arguments.part == "overhead" else workers(arguments.encoder), indent=1))


if __name__ == "__main__":
    main()
