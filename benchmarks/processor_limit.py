"""What a processor can do at most with an encoder, measured beside the engine: runs side by side, one a core, one
thread each, input in memory, and nothing else."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np


class Pace(NamedTuple):
    """Tiles a second, and seconds of processor time a tile."""

    tiles_per_second: float
    processor_seconds: float


def side_by_side(model: Path, seconds: float) -> Pace:
    """What as many threads as there are cores do with one session of one thread a run."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    tile = np.random.default_rng(0).standard_normal((1, 3, 224, 224)).astype(np.float32)
    session.run(None, {"pixels": tile})
    cores = len(os.sched_getaffinity(0))
    runs = [0] * cores
    busy, started = time.process_time(), time.perf_counter()

    def work(core: int) -> None:
        while time.perf_counter() - started < seconds:
            session.run(None, {"pixels": tile})
            runs[core] += 1

    threads = [threading.Thread(target=work, args=(core,)) for core in range(cores)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Pace(sum(runs) / (time.perf_counter() - started), (time.process_time() - busy) / sum(runs))
