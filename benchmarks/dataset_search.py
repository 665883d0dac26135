"""How long a search of millions of patches takes, what it finds, and what memory it needs; beside faiss and usearch.

    python -m benchmarks.dataset_search make REAL DATASET --rows 10000000    noisy copies of a dataset's vectors
    python -m benchmarks.dataset_search search DATASET                       index, first and later searches, memory
    python -m benchmarks.dataset_search libraries REAL --rows 200000         recall and speed of both libraries

`libraries` needs faiss-cpu and usearch, which TerraPatch itself does not. Vectors of `make` are those of real scenes,
each with noise of a twentieth of its length, so that no two are the same.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import numpy as np

from terrapatch.model.dataset.code_index import build_index, open_index
from terrapatch.model.dataset.folder import DatasetFolder
from terrapatch.model.dataset.opened import OpenDataset
from terrapatch.model.dataset.partition import read_head, write_partition
from terrapatch.model.dataset.similar_dataset import similar_in_dataset
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet, PatchGrid
from terrapatch.model.protocol import SimilarRequest

_PART_ROWS = 50_000
_TOP, _QUERIES = 100, 50
_NOISE = 0.05


def make(real: Path, out: Path, rows: int) -> Dict[str, Any]:
    """Write a dataset of so many rows; tells how many a second were written."""
    source = OpenDataset.open(real)
    vectors = np.concatenate([part for number in range(len(source.rows)) for part in source.vectors(number)])
    grid = read_head(source.file(0)).grid
    folder = DatasetFolder(out)
    folder.begin({"encoder": source.encoder, "options": {}})
    rng = np.random.default_rng(0)
    started = time.perf_counter()
    for part in range(-(-rows // _PART_ROWS)):
        count = min(_PART_ROWS, rows - part * _PART_ROWS)
        at = (part * _PART_ROWS) % max(1, len(vectors) - _PART_ROWS)
        some = vectors[at : at + count].astype(np.float32)
        length = np.linalg.norm(some, axis=1, keepdims=True) * _NOISE / np.sqrt(some.shape[1])
        some = (some + length * rng.standard_normal(some.shape, dtype=np.float32)).astype(vectors.dtype)
        scene = f"part-{part:05d}"
        folder.scene_folder(scene).mkdir(exist_ok=True)
        a, b, c, d, e, f = grid.transform
        placed = PatchGrid((a, b, c + 1000 * (part % 100), d, e, f - 1000 * (part // 100)), grid.crs_wkt, 250, 200, 8)
        metadata = {"encoder": {**source.encoder, "dim": some.shape[1]}, "parameters": {}}
        held = EmbeddingSet(out, placed, metadata, some, np.arange(count), np.ones(count, np.float32))
        bounds = write_partition(folder.part(scene), held, scene, [scene], None)
        size = folder.part(scene).stat().st_size
        folder.finish(
            {
                "scene": scene, "patches": count, "dim": some.shape[1], "dtype": some.dtype.name,
                "bounds": list(bounds), "encoder": source.rows[0]["encoder"], "bytes": size, "sha256": scene,
                "date": None,
            }
        )  # fmt: skip
    took = time.perf_counter() - started
    folder.write_manifest()
    return {"rows": rows, "written_per_second": round(rows / took)}


def search(path: Path) -> Dict[str, Any]:
    """Build the index, search from a cold and a warm start, and compare with the exact scan."""
    dataset = OpenDataset.open(path)
    index, _ = open_index(dataset)
    about = index.about if index is not None else build_index(dataset, SilentReporter())
    first = [_in_new_process(path, cold=True) for _ in range(2)]
    later = _in_new_process(path, cold=False)
    return {
        "rows": len(dataset),
        "dim": dataset.dim,
        "index_bytes": about["bytes"],
        "index_rows_per_second": round(len(dataset) / about["build_seconds"]),
        "candidates": about["candidates"],
        "recall_at_100": about["recall"],
        "first_seconds": [run["seconds"][0] for run in first],
        "later_seconds": later["seconds"][1:],
        "later_processor_seconds": later["processor"][1:],
        "memory_mb": max(run["memory_mb"] for run in (*first, later)),
    }


def _in_new_process(path: Path, cold: bool) -> Dict[str, Any]:
    """Searches in a process of their own; `cold` has the system forget the files of the index first."""
    if cold:
        for file in (path / "_index").iterdir():
            with file.open("rb") as stream:
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    command = [sys.executable, "-m", "benchmarks.dataset_search", "once", str(path)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def once(path: Path) -> Dict[str, Any]:
    """Five searches of this process, with their seconds and its memory."""
    dataset = OpenDataset.open(path)
    rng = np.random.default_rng(3)
    seconds: List[float] = []
    processor: List[float] = []
    for _ in range(5):
        west, south, east, north = dataset.rows[int(rng.integers(len(dataset.rows)))]["bounds"]
        request = SimilarRequest(str(path), at=(((west + east) / 2, (south + north) / 2),), top=_TOP)
        started, used = time.perf_counter(), time.process_time()
        similar_in_dataset(request, SilentReporter())
        seconds.append(round(time.perf_counter() - started, 3))
        processor.append(round(time.process_time() - used, 3))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "processor": processor, "memory_mb": round(memory)}


def libraries(real: Path, rows: int) -> Dict[str, Any]:
    """Recall of the best 100 and seconds of each library against the exact scan, on the vectors of a dataset."""
    import faiss
    from usearch.index import Index

    source = OpenDataset.open(real)
    matrix = np.concatenate([part for number in range(len(source.rows)) for part in source.unit_rows(number)])
    matrix = matrix[np.random.default_rng(5).permutation(len(matrix))[:rows]]
    queries = matrix[np.random.default_rng(4).choice(len(matrix), _QUERIES, replace=False)]
    exact = [set(np.argpartition(-(matrix @ query), _TOP)[:_TOP].tolist()) for query in queries]
    dim = matrix.shape[1]
    found: Dict[str, Any] = {"rows": len(matrix), "dim": dim}

    def measured(name: str, build: Callable[[], Any], ask: Callable[[Any, np.ndarray], np.ndarray]) -> None:
        used = time.process_time()
        built = build()
        build_seconds = time.process_time() - used
        used, hits = time.process_time(), []
        for query in queries:
            hits.append(len(exact[len(hits)] & set(ask(built, query).tolist())) / _TOP)
        found[name] = {
            "build_processor_seconds": round(build_seconds, 1),
            "search_processor_ms": round(1000 * (time.process_time() - used) / _QUERIES, 2),
            "recall_at_100": round(float(np.mean(hits)), 4),
        }
        print(name, found[name], file=sys.stderr, flush=True)

    def faiss_index(kind: str) -> Any:
        built = faiss.index_factory(dim, kind, faiss.METRIC_INNER_PRODUCT)
        built.train(matrix[:: max(1, len(matrix) // 200_000)])
        built.add(matrix)
        return built

    def faiss_ask(probes: int) -> Callable[[Any, np.ndarray], np.ndarray]:
        def ask(built: Any, query: np.ndarray) -> np.ndarray:
            if probes:
                faiss.extract_index_ivf(built).nprobe = probes
            return built.search(query[None], _TOP)[1][0]

        return ask

    def usearch_index(dtype: str, expansion: int) -> Any:
        built = Index(ndim=dim, metric="ip", dtype=dtype, expansion_add=128, expansion_search=expansion)
        built.add(np.arange(len(matrix)), matrix)
        return built

    def usearch_ask(built: Any, query: np.ndarray) -> np.ndarray:
        return built.search(query, _TOP).keys

    measured("faiss flat", lambda: faiss_index("Flat"), faiss_ask(0))
    for probes in (32, 128):
        measured(f"faiss IVF1024,SQ8 nprobe {probes}", lambda: faiss_index("IVF1024,SQ8"), faiss_ask(probes))
    for expansion in (128, 512):
        measured(f"usearch HNSW i8 expansion {expansion}", lambda e=expansion: usearch_index("i8", e), usearch_ask)
    return found


def main() -> None:
    """Run one part and print its figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("make", "search", "once", "libraries"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--rows", type=int, default=10_000_000)
    arguments = parser.parse_args()
    parts: Dict[str, Tuple[Callable[..., Dict[str, Any]], Tuple[Any, ...]]] = {
        "make": (make, (*arguments.paths, arguments.rows)),
        "search": (search, tuple(arguments.paths)),
        "once": (once, tuple(arguments.paths)),
        "libraries": (libraries, (*arguments.paths, arguments.rows)),
    }
    function, given = parts[arguments.part]
    print(json.dumps(function(*given), indent=1 if arguments.part != "once" else None))


if __name__ == "__main__":
    main()
