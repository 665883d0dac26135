"""How long a search of millions of patches takes, what it finds, and what memory it needs; beside faiss and usearch.

    python -m benchmarks.dataset_search make REAL DATASET --rows 10000000    noisy copies of a dataset's vectors
    python -m benchmarks.dataset_search search DATASET                       index, first and later searches, memory
    python -m benchmarks.dataset_search libraries DATASET                    both libraries beside the own index

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
from typing import Any, Callable, Dict, List, Sequence, Tuple

import numpy as np

from terrapatch.model.dataset.code_index import open_index
from terrapatch.model.dataset.folder import DatasetFolder
from terrapatch.model.dataset.index_building import build_index
from terrapatch.model.dataset.opened import OpenDataset
from terrapatch.model.dataset.partition import read_head, write_partition
from terrapatch.model.dataset.similar_dataset import similar_in_dataset
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet, PatchGrid
from terrapatch.model.protocol import SimilarRequest

_PART_ROWS = 50_000
_TOP, _QUERIES = 100, 50
_NOISE = 0.05

_Ask = Callable[[np.ndarray], np.ndarray]
"""Takes a vector of length one [D]; gives the numbers of its best."""


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
            _forget(file)
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


def libraries(path: Path, only: str) -> Dict[str, Any]:
    """Both libraries, the exact scan and TerraPatch's own index on the same vectors, those of a dataset.

    `only` begins the names of those that are measured. Recall of the best 100; processor time of building and of a
    search; the first search of all, the file of the index read from a disk whose cache was dropped; megabytes
    of that file, which a library holds in memory.
    """
    import faiss
    from usearch.index import Index

    dataset = OpenDataset.open(path)
    parts = [part for number in range(len(dataset.rows)) for part in dataset.unit_rows(number)]
    matrix = np.concatenate(parts)
    del parts
    queries = matrix[np.random.default_rng(4).choice(len(matrix), _QUERIES, replace=False)]
    dim = matrix.shape[1]
    file = path / "_libraries.index"
    found: Dict[str, Any] = {"rows": len(matrix), "dim": dim}

    def ask_exactly(query: np.ndarray) -> np.ndarray:
        return np.argpartition(-(matrix @ query), _TOP)[:_TOP]

    exact = [set(ask_exactly(query).tolist()) for query in queries]

    def measured(name: str, build: Callable[[], _Ask], again: Callable[[], _Ask], files: Sequence[Path]) -> None:
        if not name.startswith(only):
            return
        used = time.process_time()
        ask = build()
        build_seconds = time.process_time() - used
        used = time.process_time()
        shares = [len(best & set(ask(query).tolist())) / _TOP for query, best in zip(queries, exact)]
        search_ms = 1000 * (time.process_time() - used) / _QUERIES
        del ask
        for written in files:
            _forget(written)
        started, used = time.perf_counter(), time.process_time()
        again()(queries[0])
        found[name] = {
            "recall_at_100": round(float(np.mean(shares)), 4),
            "search_processor_ms": round(search_ms, 2),
            "first_seconds": round(time.perf_counter() - started, 2),
            "first_processor_seconds": round(time.process_time() - used, 2),
            "build_processor_seconds": round(build_seconds, 1),
            "file_mb": round(sum(written.stat().st_size for written in files) / 1e6),
        }
        print(name, found[name], file=sys.stderr, flush=True)

    def of_faiss(kind: str, probes: int, build: bool) -> Callable[[], _Ask]:
        def made() -> _Ask:
            if build:
                built = faiss.index_factory(dim, kind, faiss.METRIC_INNER_PRODUCT)
                built.train(matrix[:: max(1, len(matrix) // 100_000)])
                built.add(matrix)
                faiss.write_index(built, str(file))
            else:
                built = faiss.read_index(str(file))
            if probes:
                faiss.extract_index_ivf(built).nprobe = probes
            return lambda query: built.search(query[None], _TOP)[1][0]

        return made

    def of_usearch(dtype: str, expansion: int, build: bool) -> Callable[[], _Ask]:
        def made() -> _Ask:
            built = Index(ndim=dim, metric="ip", dtype=dtype, expansion_add=128, expansion_search=expansion)
            if build:
                built.add(np.arange(len(matrix)), matrix)
                built.save(str(file))
            else:
                built.load(str(file))
            built.expansion_search = expansion
            return lambda query: built.search(query, _TOP).keys

        return made

    def own(build: bool) -> Callable[[], _Ask]:
        def made() -> _Ask:
            if build:
                build_index(dataset, SilentReporter())
            index, _ = open_index(dataset)
            assert index is not None

            def ask(query: np.ndarray) -> np.ndarray:
                numbers = index.candidates(query, int(index.about["candidates"]))
                scores = index.scores(numbers, lambda rows: rows @ query)
                return numbers[np.argpartition(-scores, _TOP)[:_TOP]]

            return ask

        return made

    codes = [path / "_index" / name for name in ("codes.npy", "vectors.npy", "places.npy", "axes.npy")]
    measured("TerraPatch", own(True), own(False), codes)
    measured("all vectors, numpy", lambda: ask_exactly, lambda: ask_exactly, ())
    for kind, probes in (("Flat", 0), ("IVF1024,SQ8", 32), ("IVF1024,SQ8", 128), ("IVF1024,SQfp16", 32)):
        measured(f"faiss {kind}, nprobe {probes}", of_faiss(kind, probes, True), of_faiss(kind, probes, False), [file])
    for dtype, expansion in (("i8", 512), ("f16", 512)):
        name = f"usearch {dtype}, expansion {expansion}"
        measured(name, of_usearch(dtype, expansion, True), of_usearch(dtype, expansion, False), [file])
    file.unlink(missing_ok=True)
    return found


def _forget(file: Path) -> None:
    """Have the system drop a file from its cache."""
    with file.open("rb") as stream:
        os.fsync(stream.fileno())
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main() -> None:
    """Run one part and print its figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("make", "search", "once", "libraries"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--only", default="", help="of `libraries`: how the names begin that are measured")
    arguments = parser.parse_args()
    parts: Dict[str, Tuple[Callable[..., Dict[str, Any]], Tuple[Any, ...]]] = {
        "make": (make, (*arguments.paths, arguments.rows)),
        "search": (search, tuple(arguments.paths)),
        "once": (once, tuple(arguments.paths)),
        "libraries": (libraries, (*arguments.paths, arguments.only)),
    }
    function, given = parts[arguments.part]
    print(json.dumps(function(*given), indent=1 if arguments.part != "once" else None))


if __name__ == "__main__":
    main()
