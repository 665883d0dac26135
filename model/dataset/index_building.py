"""`terrapatch index`: building the index of a dataset, and measuring how many of the exact hits it finds.

That is measured on vectors of the dataset itself, against the exact scan; the number of candidates grows until hardly
any hit is missing.
"""

from __future__ import annotations

import shutil
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Dict, Iterator, List, Tuple

import numpy as np

from ..dataset_requests import IndexRequest
from ..errors import InputError
from ..file_moves import move_file, remove_folder
from ..jobs.reporting import Reporter
from ..number_text import byte_text
from ..patches.json_files import write_json
from ..patches.unit_vectors import unit_rows
from ..results import IndexResult
from .code_index import AXES, CODES, FILE, INDEX_FOLDER, PLACES, SCHEMA, VECTORS, CodeIndex, array_head
from .opened import OpenDataset, side_by_side
from .partition import read_places

_SAMPLE, _SAMPLE_SCENES = 50_000, 32  # rows, and scenes that they are of
_CODE_DIMS = 64
_QUERIES, _TOP = 32, 100
_WANTED_RECALL = 0.99
_LEAST_CANDIDATES, _MOST_SHARE = 4_000, 1 / 20


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
            "the index takes {needed}, the disk of {path} has {free} free; make room",
            needed=byte_text(needed),
            path=dataset.folder.path,
            free=byte_text(free),
        )
    folder = dataset.folder.path / INDEX_FOLDER
    beside = folder.with_name(f".{INDEX_FOLDER}.new")
    with dataset.folder.lock("index"), _writing(folder):
        remove_folder(beside)
        beside.mkdir()
        axes = _axes(dataset, dims)
        np.save(beside / AXES, axes)
        exact = _write_arrays(dataset, axes, beside, reporter)
        about = {
            "schema": SCHEMA, "state": dataset.state, "rows": len(dataset), "dim": dataset.dim, "code_dims": dims,
            "bytes": needed,
        }  # fmt: skip
        about.update(_measured(CodeIndex(beside, about, axes), *exact))
        about["build_seconds"] = round(time.perf_counter() - started, 3)
        write_json(beside / FILE, about)
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
        _NewArray(folder / CODES, np.dtype(np.int8), rows, axes.shape[1]),
        _NewArray(folder / VECTORS, dataset.dtype, rows, dim),
        _NewArray(folder / PLACES, np.dtype(np.int64), rows),
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
        stream.seek(array_head(self._file)[2] + row * self._row)
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
