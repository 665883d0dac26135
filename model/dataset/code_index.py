"""An index of a dataset: short codes of all vectors to scan, and vectors and places as plain arrays for what is found.

A code holds the vector's coordinates along the first principal directions of the dataset, eight bits each. The scan of
the codes gives candidates, and these are ranked by their whole vectors, so that scores are exact and only a hit may be
missing; `index_building.py` measures how many are, and asks for as many candidates as are needed for hardly any to be.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, Mapping, Optional, Tuple

import numpy as np
from threadpoolctl import threadpool_limits

from ..errors import EngineError
from ..jobs.machine import available_cores
from ..json_reading import json_of_file
from ..messages import Message
from ..patches.array_files import load_array
from ..patches.unit_vectors import unit_rows
from .opened import OpenDataset

INDEX_FOLDER = "_index"
SCHEMA = "terrapatch-index-1"
FILE, CODES, VECTORS, PLACES, AXES = "index.json", "codes.npy", "vectors.npy", "places.npy", "axes.npy"
_BLOCK_BYTES = 8 << 20
_THREADS = min(available_cores(), 8)
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
        header = array_head(self.folder / CODES)[2]
        step = max(1, _BLOCK_BYTES // dims)

        def scan(starts: range) -> None:
            # read, not mapped: what is mapped counts as memory, and stays as long as the system likes
            codes = np.empty((step, dims), dtype=np.int8)
            wide = np.empty((min(step, 8192), dims), dtype=np.float32)
            with (self.folder / CODES).open("rb", buffering=0) as stream:
                for start in starts:
                    stop = min(start + step, rows)
                    stream.seek(header + start * dims)
                    block = codes[: stop - start]
                    if stream.readinto(block.data.cast("B")) < block.nbytes:
                        raise _cut_short(self.folder / CODES)
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
        shape, dtype, begins = array_head(self.folder / VECTORS)
        row = dtype.itemsize * shape[1]
        found = np.empty((len(numbers), shape[1]), dtype=dtype)
        held = np.empty((_MOST_BYTES // row + 2, shape[1]), dtype=dtype)
        with (self.folder / VECTORS).open("rb", buffering=0) as stream:
            for first, last in _stretches(numbers, row):
                low = int(numbers[first])
                stretch = held[: int(numbers[last - 1]) + 1 - low]
                stream.seek(begins + low * row)
                if stream.readinto(stretch.data.cast("B")) < stretch.nbytes:
                    raise _cut_short(self.folder / VECTORS)
                found[first:last] = stretch[numbers[first:last] - low]
        return found

    def _announce(self, numbers: np.ndarray) -> None:
        """Let the system fetch vectors that are asked for next, all at the same time."""
        shape, dtype, begins = array_head(self.folder / VECTORS)
        row = dtype.itemsize * shape[1]
        with (self.folder / VECTORS).open("rb", buffering=0) as stream:
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
        return np.array(load_array(self.folder / PLACES)[first:last])

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
    wanted = {VECTORS: (rows, dim), PLACES: (rows,), CODES: (rows, axes.shape[-1])}
    wrong = [name for name, shape in wanted.items() if arrays[name].shape != shape]
    if axes.ndim != 2 or len(axes) != dim or not np.isfinite(axes).all():
        wrong.append(AXES)
    if wrong:
        raise ValueError(f"{wrong[0]} does not fit the dataset")


def open_index(dataset: OpenDataset) -> Tuple[Optional[CodeIndex], str]:
    """The index of a dataset; None where there is none that fits, with the reason where there is another."""
    folder = dataset.folder.path / INDEX_FOLDER
    try:
        about = json_of_file(folder / FILE)
        axes = load_array(folder / AXES, mapped=False)
        arrays = {name: load_array(folder / name) for name in (VECTORS, PLACES, CODES)}
        fits = about["schema"] == SCHEMA and about["state"] == dataset.state and about["rows"] == len(dataset)
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


def array_head(file: Path) -> Tuple[Tuple[int, ...], np.dtype, int]:
    """Shape and type of an array file, and where its numbers begin."""
    with file.open("rb") as stream:
        version = np.lib.format.read_magic(stream)
        read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, _, dtype = read(stream)
        return shape, dtype, stream.tell()


def _cut_short(file: Path) -> EngineError:
    return EngineError("{file} is cut short; run `terrapatch index` again", file=file)
