"""An index of a dataset: short codes of all vectors to scan, and vectors and places as plain arrays for what is found.

A code holds the vector's coordinates along the first principal directions of the dataset, eight bits each. The scan of
the codes gives candidates, and these are ranked by their whole vectors, so that scores are exact and only a hit may be
missing. How many are is measured when the index is built, on vectors of the dataset itself, against the exact scan; the
number of candidates grows until hardly any is.
"""

from __future__ import annotations

import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Callable, Dict, Iterator, List, Mapping, Optional, Tuple

import numpy as np
from threadpoolctl import threadpool_limits

from ..dataset_requests import IndexRequest
from ..errors import EngineError, InputError
from ..file_moves import move_file, remove_folder
from ..jobs.reporting import Reporter
from ..json_reading import json_of_file
from ..messages import Message
from ..patches.array_files import load_array
from ..patches.json_files import write_json
from ..patches.unit_vectors import unit_rows
from ..results import IndexResult
from .opened import OpenDataset, side_by_side
from .partition import read_places

INDEX_FOLDER = "_index"
_SCHEMA = "terrapatch-index-1"
_FILE, _CODES, _VECTORS, _PLACES, _AXES = "index.json", "codes.npy", "vectors.npy", "places.npy", "axes.npy"
_SAMPLE, _SAMPLE_SCENES = 50_000, 32  # rows, and scenes that they are of
_CODE_DIMS = 64
_BLOCK_BYTES = 8 << 20
_QUERIES, _TOP = 32, 100
_WANTED_RECALL = 0.99
_LEAST_CANDIDATES, _MOST_SHARE = 4_000, 1 / 20
_THREADS = min(os.cpu_count() or 1, 8)
_ASKERS = min(8 * _THREADS, 32)  # a disk likes many askers
_ROWS_AT_ONCE = 4096  # of candidates
_BETWEEN_BYTES, _MOST_BYTES = 16 << 10, 1 << 20  # of a stretch: what is between takes less than asking twice


@dataclass(frozen=True)
class CodeIndex:
    """An index that fits the dataset as it is.

    Attributes
    ----------
    folder : Path
    about : dict
        rows, dim, code_dims, candidates, recall, and the state of the dataset.
    axes : array [D, d], float32
        Principal directions, times the length of a step of their codes.
    """

    folder: Path
    about: Dict[str, Any]
    axes: np.ndarray

    def approximate(self, query: np.ndarray) -> np.ndarray:
        """Products of a direction [D] with all vectors of length one, as far as codes tell; float32 [N]."""
        short = (self.axes.T @ query.astype(np.float32)).astype(np.float32)
        rows, dims = int(self.about["rows"]), len(short)
        scores = np.empty(rows, dtype=np.float32)
        header = _array_head(self.folder / _CODES)[2]
        step = max(1, _BLOCK_BYTES // dims)

        def scan(starts: range) -> None:
            # read, not mapped: what is mapped counts as memory, and stays as long as the system likes
            codes = np.empty((step, dims), dtype=np.int8)
            wide = np.empty((min(step, 8192), dims), dtype=np.float32)
            with (self.folder / _CODES).open("rb", buffering=0) as stream:
                for start in starts:
                    stop = min(start + step, rows)
                    stream.seek(header + start * dims)
                    block = codes[: stop - start]
                    if stream.readinto(block.data.cast("B")) < block.nbytes:
                        raise _cut_short(self.folder / _CODES)
                    for low in range(0, len(block), len(wide)):
                        some = block[low : low + len(wide)]
                        part = wide[: len(some)]
                        part[...] = some
                        np.dot(part, short, out=scores[start + low : start + low + len(some)])

        starts = [range(first * step, rows, _THREADS * step) for first in range(_THREADS)]
        # one thread of the library in each of ours: its own would wait for each other, and take ten times the time
        with threadpool_limits(1), ThreadPoolExecutor(_THREADS, thread_name_prefix="codes") as pool:
            list(pool.map(scan, starts))
        return scores

    def vectors(self, numbers: np.ndarray) -> np.ndarray:
        """Vectors [n, D] of patches by their numbers, ascending, as they are stored.

        Read, as codes are, and not mapped: where a page is missing, the system may read megabytes around it. Candidates
        lie near one another, so that all of a stretch are read at once with what is between them.
        """
        shape, dtype, begins = _array_head(self.folder / _VECTORS)
        row = dtype.itemsize * shape[1]
        found = np.empty((len(numbers), shape[1]), dtype=dtype)
        held = np.empty((_MOST_BYTES // row + 2, shape[1]), dtype=dtype)
        with (self.folder / _VECTORS).open("rb", buffering=0) as stream:
            for first, last in _stretches(numbers, row):
                low = int(numbers[first])
                stretch = held[: int(numbers[last - 1]) + 1 - low]
                stream.seek(begins + low * row)
                if stream.readinto(stretch.data.cast("B")) < stretch.nbytes:
                    raise _cut_short(self.folder / _VECTORS)
                found[first:last] = stretch[numbers[first:last] - low]
        return found

    def _announce(self, numbers: np.ndarray) -> None:
        """Let the system fetch vectors that are asked for next, all at the same time."""
        shape, dtype, begins = _array_head(self.folder / _VECTORS)
        row = dtype.itemsize * shape[1]
        with (self.folder / _VECTORS).open("rb", buffering=0) as stream:
            for first, last in _stretches(numbers, row):
                low, high = int(numbers[first]) * row, (int(numbers[last - 1]) + 1) * row
                os.posix_fadvise(stream.fileno(), begins + low, high - low, os.POSIX_FADV_WILLNEED)

    def scores(self, numbers: np.ndarray, score: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        """What a function makes of vectors [n, D] of length one, float32 [n]: of those by their numbers, ascending."""

        def of(part: np.ndarray) -> np.ndarray:
            return score(unit_rows(self.vectors(part)))

        parts = np.array_split(numbers, max(1, -(-len(numbers) // _ROWS_AT_ONCE)))
        if hasattr(os, "posix_fadvise"):
            self._announce(numbers)
            return np.concatenate([of(part) for part in parts])
        # elsewhere many threads keep the disk busy, though they wait for each other at each stretch
        with threadpool_limits(1), ThreadPoolExecutor(_ASKERS, thread_name_prefix="vectors") as pool:
            return np.concatenate(list(pool.map(of, parts)))

    def places(self, first: int, last: int) -> np.ndarray:
        """Flat grid indices [n] of patches by their numbers, from one up to another; ascending within a scene."""
        return np.array(load_array(self.folder / _PLACES)[first:last])

    def candidates(self, direction: np.ndarray, count: int, kept: Optional[np.ndarray] = None) -> np.ndarray:
        """Numbers of the most promising patches for a direction [D], ascending; `kept` bool [N] leaves others out."""
        scores = self.approximate(direction)
        if kept is not None:
            scores[~kept] = -np.inf
        count = min(count, len(scores))
        best = np.argpartition(scores, len(scores) - count)[len(scores) - count :]
        return np.sort(best[scores[best] > -np.inf])


def _stretches(numbers: np.ndarray, row: int) -> Iterator[Tuple[int, int]]:
    """First and last+1 places of the numbers of rows of so many bytes, ascending, that are read together."""
    if len(numbers):
        far = (np.diff(numbers) * row > _BETWEEN_BYTES) | (np.diff(numbers * row // _MOST_BYTES) > 0)
        ends = [0, *(np.flatnonzero(far) + 1).tolist(), len(numbers)]
        yield from zip(ends, ends[1:])


def _check_arrays(axes: np.ndarray, arrays: Mapping[str, np.ndarray], dataset: OpenDataset) -> None:
    """Raise ValueError where the arrays of an index do not fit the dataset."""
    rows, dim = len(dataset), dataset.dim
    wanted = {_VECTORS: (rows, dim), _PLACES: (rows,), _CODES: (rows, axes.shape[-1])}
    wrong = [name for name, shape in wanted.items() if arrays[name].shape != shape]
    if axes.ndim != 2 or len(axes) != dim or not np.isfinite(axes).all():
        wrong.append(_AXES)
    if wrong:
        raise ValueError(f"{wrong[0]} does not fit the dataset")


def open_index(dataset: OpenDataset) -> Tuple[Optional[CodeIndex], str]:
    """The index of a dataset; None where there is none that fits, with the reason where there is another."""
    folder = dataset.folder.path / INDEX_FOLDER
    try:
        about = json_of_file(folder / _FILE)
        axes = load_array(folder / _AXES, mapped=False)
        arrays = {name: load_array(folder / name) for name in (_VECTORS, _PLACES, _CODES)}
        fits = about["schema"] == _SCHEMA and about["state"] == dataset.state and about["rows"] == len(dataset)
        if fits:
            _check_arrays(axes, arrays, dataset)
    except FileNotFoundError:
        return None, ""
    except (OSError, ValueError, KeyError, TypeError) as error:
        return (
            None,
            Message(
                "the index in {folder} is damaged ({error}), and all vectors are read; run `terrapatch index` again",
                folder=folder,
                error=error,
            ),
        )
    if not fits:
        return None, (
            Message(
                "the index in {folder} is of an earlier state of the dataset, and all vectors are read; run "
                "`terrapatch index` again",
                folder=folder,
            )
        )
    return CodeIndex(folder, about, axes), ""


def index(request: IndexRequest, reporter: Reporter) -> IndexResult:
    """Build the index of a dataset, in place of an earlier one.

    Raises
    ------
    InputError
        When the disk has no room.
    EmbeddingSetError
        When the dataset or a partition is damaged.
    """
    dataset = OpenDataset.open(request.path)
    about = build_index(dataset, reporter)
    return {
        "out": str(dataset.folder.path / INDEX_FOLDER),
        "patches": len(dataset),
        "bytes": int(about["bytes"]),
        "seconds": float(about["build_seconds"]),
        "candidates": int(about["candidates"]),
        "recall": float(about["recall"]),
    }


def build_index(dataset: OpenDataset, reporter: Reporter) -> Dict[str, Any]:
    """Build the index of a dataset, in place of an earlier one; returns what index.json says of it.

    Raises
    ------
    InputError
        When the disk has no room.
    EmbeddingSetError
        When a partition is damaged.
    """
    started = time.perf_counter()
    dims = min(_CODE_DIMS, dataset.dim)
    needed = len(dataset) * (dims + dataset.dtype.itemsize * dataset.dim + np.dtype(np.int64).itemsize)
    free = shutil.disk_usage(dataset.folder.path).free
    if needed > free:
        raise InputError(
            "the index takes {needed_gb:,.1f} GB, the disk of {path} has {free_gb:,.1f} GB free; make room",
            needed_gb=needed / 1e9,
            path=dataset.folder.path,
            free_gb=free / 1e9,
        )
    folder = dataset.folder.path / INDEX_FOLDER
    beside = folder.with_name(f".{INDEX_FOLDER}.new")
    with dataset.folder.lock("index"), _writing(folder):
        remove_folder(beside)
        beside.mkdir()
        axes = _axes(dataset, dims)
        np.save(beside / _AXES, axes)
        exact = _write_arrays(dataset, axes, beside, reporter)
        about = {
            "schema": _SCHEMA, "state": dataset.state, "rows": len(dataset), "dim": dataset.dim, "code_dims": dims,
            "bytes": needed,
        }  # fmt: skip
        about.update(_measured(CodeIndex(beside, about, axes), *exact))
        about["build_seconds"] = round(time.perf_counter() - started, 3)
        write_json(beside / _FILE, about)
        remove_folder(folder)
        move_file(beside, folder)
    return about


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(
            "{folder} cannot be written ({reason}); make room, or see that the folder can be written",
            folder=folder,
            reason=error.strerror or error,
        ) from error


def _axes(dataset: OpenDataset, dims: int) -> np.ndarray:
    """Principal directions [D, dims] of a sample of the vectors, each times the step of its codes."""
    scenes = np.arange(len(dataset.rows))
    if len(scenes) > _SAMPLE_SCENES:
        scenes = np.sort(np.random.default_rng(0).choice(scenes, _SAMPLE_SCENES, replace=False))
    every = max(1, sum(dataset.rows[number]["patches"] for number in scenes.tolist()) // _SAMPLE)

    def some(number: int) -> np.ndarray:
        return np.concatenate([rows[::every] for rows in dataset.unit_rows(number)])

    sample = np.concatenate(list(side_by_side(some, scenes.tolist())))
    sample = sample[np.isfinite(sample).all(axis=1)]
    _, directions = np.linalg.eigh(sample.T @ sample)
    axes = directions[:, ::-1][:, :dims]
    # the largest coordinates of one in ten thousand are cut off, so that all others have finer steps
    steps = np.quantile(np.abs(sample @ axes), 0.9999, axis=0) / 127
    return (axes * np.maximum(steps, 1e-12)).astype(np.float32)


def _write_arrays(
    dataset: OpenDataset, axes: np.ndarray, folder: Path, reporter: Reporter
) -> Tuple[np.ndarray, np.ndarray]:
    """Write codes and vectors; returns queries [q, D] from the dataset itself, and their exact best [q, k]."""
    rows, dim = len(dataset), dataset.dim
    steps = np.einsum("ij,ij->j", axes, axes)
    to_codes = (axes / steps).astype(np.float32)
    arrays = [
        _NewArray(folder / _CODES, np.dtype(np.int8), rows, axes.shape[1]),
        _NewArray(folder / _VECTORS, dataset.dtype, rows, dim),
        _NewArray(folder / _PLACES, np.dtype(np.int64), rows),
    ]
    queries = _queries(dataset)

    def write(number: int) -> Tuple[np.ndarray, np.ndarray]:
        at = int(dataset.first[number])
        best = np.empty((len(queries), 0), dtype=np.int64), np.empty((len(queries), 0), dtype=np.float32)
        with ExitStack() as opened:
            codes, vectors, places = (opened.enter_context(array.from_row(at)) for array in arrays)
            places.write(read_places(dataset.file(number)).tobytes())
            for stored in dataset.vectors(number):
                vectors.write(np.ascontiguousarray(stored, dtype=dataset.dtype).tobytes())
                unit = np.nan_to_num(unit_rows(stored), nan=0.0, posinf=0.0, neginf=0.0)
                codes.write(np.clip(np.rint(unit @ to_codes), -127, 127).astype(np.int8).tobytes())
                best = _better(best, unit @ queries.T, at)
                at += len(stored)
        return best

    found = np.empty((len(queries), 0), dtype=np.int64), np.empty((len(queries), 0), dtype=np.float32)
    done = 0
    for number, best in enumerate(side_by_side(write, range(len(dataset.rows)))):
        found = _merged(found, best)
        done += dataset.rows[number]["patches"]
        reporter.progress(done, rows)
    return queries, found[0]


class _NewArray:
    """An array file that is written from several places at once: not mapped, so that memory stays flat."""

    def __init__(self, file: Path, dtype: np.dtype, *shape: int) -> None:
        np.lib.format.open_memmap(file, mode="w+", dtype=dtype, shape=shape).flush()
        self._file, self._row = file, dtype.itemsize * int(np.prod(shape[1:]))

    def from_row(self, row: int) -> BinaryIO:
        """The file, opened to be written from a row on."""
        stream = self._file.open("r+b")
        stream.seek(_array_head(self._file)[2] + row * self._row)
        return stream


def _queries(dataset: OpenDataset) -> np.ndarray:
    """Vectors [q, D] of length one of the dataset, from scenes here and there."""
    rng = np.random.default_rng(1)
    queries: List[np.ndarray] = []
    for number in rng.integers(0, len(dataset.rows), 4 * _QUERIES).tolist():
        first = next(iter(dataset.unit_rows(number)))
        row = first[int(rng.integers(len(first)))]
        if np.isfinite(row).all() and row.any():
            queries.append(row)
        if len(queries) == _QUERIES:
            break
    return np.stack(queries) if queries else np.empty((0, dataset.dim), dtype=np.float32)


def _better(best: Tuple[np.ndarray, np.ndarray], scores: np.ndarray, first: int) -> Tuple[np.ndarray, np.ndarray]:
    """The best of before and of a block's scores [n, q]."""
    top = min(_TOP, len(scores))
    rows = np.argpartition(scores, len(scores) - top, axis=0)[len(scores) - top :].T
    return _merged(best, (rows + first, np.take_along_axis(scores.T, rows, axis=1)))


def _merged(one: Tuple[np.ndarray, np.ndarray], other: Tuple[np.ndarray, np.ndarray]) -> Tuple[np.ndarray, np.ndarray]:
    numbers, scores = (np.concatenate(parts, axis=1) for parts in zip(one, other))
    order = np.argsort(-scores, axis=1, kind="stable")[:, :_TOP]
    return np.take_along_axis(numbers, order, axis=1), np.take_along_axis(scores, order, axis=1)


def _measured(index: CodeIndex, queries: np.ndarray, exact: np.ndarray) -> Dict[str, Any]:
    """How many candidates are needed, and the share of the exact hits that is then found.

    Whatever is among the candidates is ranked exactly, so that a hit is found if and only if it is one.
    """
    rows = int(index.about["rows"])
    most = int(max(_LEAST_CANDIDATES, rows * _MOST_SHARE))
    counts = [_LEAST_CANDIDATES]
    while counts[-1] < most:
        counts.append(2 * counts[-1])
    lowest = [max(rows - count, 0) for count in counts]
    found = np.zeros((len(counts), len(queries)))
    for number, (query, best) in enumerate(zip(queries, exact)):
        scores = index.approximate(query)
        least = np.partition(scores, lowest)[lowest]
        found[:, number] = (scores[best] >= least[:, None]).mean(axis=1)
    recall = found.mean(axis=1) if len(queries) else np.ones(len(counts))
    step = int(np.argmax(recall >= _WANTED_RECALL)) if (recall >= _WANTED_RECALL).any() else len(counts) - 1
    return {"candidates": counts[step], "recall": round(float(recall[step]), 5), "queries": len(queries), "top": _TOP}


def _array_head(file: Path) -> Tuple[Tuple[int, ...], np.dtype, int]:
    """Shape and type of an array file, and where its numbers begin."""
    with file.open("rb") as stream:
        version = np.lib.format.read_magic(stream)
        read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, _, dtype = read(stream)
        return shape, dtype, stream.tell()


def _cut_short(file: Path) -> EngineError:
    return EngineError("{file} is cut short; run `terrapatch index` again", file=file)
