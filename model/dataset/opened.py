"""A dataset opened for searching: which scenes and patches are asked about, and reading them by parts."""

from __future__ import annotations

import fnmatch
import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Tuple, TypeVar

import numpy as np
from threadpoolctl import threadpool_limits

from ..errors import EmbeddingSetError, InputError
from ..jobs.machine import available_cores
from ..messages import Message
from ..patches.array_files import load_array
from ..patches.set_date import moments
from ..patches.unit_vectors import unit_rows
from .folder import DatasetFolder, Row, read_about, read_manifest
from .newest import NEWEST_FILE
from .partition import read_batches

_THREADS = min(available_cores(), 8)
MadeT = TypeVar("MadeT")
Bounds = Tuple[float, float, float, float]


@dataclass(frozen=True)
class Wanted:
    """Which patches of a dataset are asked about; what is None leaves none out.

    Attributes
    ----------
    extent : (west, south, east, north), optional
        In degrees; patches whose centre lies within.
    dates : (datetime, datetime), optional
        First and last moment; of scenes that span days, months or years some of them must lie between. Scenes without
        a date are left out.
    scenes : tuple of str, optional
        Names of scenes, or patterns of them such as `S2*`.
    """

    extent: Optional[Bounds] = None
    dates: Optional[Tuple[datetime, datetime]] = None
    scenes: Optional[Tuple[str, ...]] = None

    def has_scene(self, row: Row) -> bool:
        """Whether any patch of a scene may be asked about."""
        if self.scenes is not None and not any(fnmatch.fnmatchcase(row["scene"], name) for name in self.scenes):
            return False
        if self.dates is not None:
            taken = moments(row.get("date") or "")
            if taken is None or taken[1] < self.dates[0] or self.dates[1] < taken[0]:
                return False
        return self.extent is None or _meet(row["bounds"], self.extent)

    def cuts(self, row: Row) -> bool:
        """Whether only some patches of a scene lie within the extent."""
        return self.extent is not None and not _within(row["bounds"], self.extent)


@dataclass(frozen=True)
class OpenDataset:
    """The finished scenes of a dataset that have patches, by name; a patch's number counts through all of them.

    Attributes
    ----------
    folder : DatasetFolder
    encoder : dict
        As dataset.json has it.
    rows : tuple of dict
        Lines of the manifest.
    first : array [scenes + 1], int64
        Number of each scene's first patch; the last is how many there are.
    newest_only : bool
        Whether patches under a newer scene are passed over.
    state : str
        Changes when the partitions do.
    """

    folder: DatasetFolder
    encoder: Dict[str, object]
    rows: Tuple[Row, ...]
    first: np.ndarray
    newest_only: bool
    state: str

    @classmethod
    def open(cls, path: Path | str) -> OpenDataset:
        """Open a dataset.

        Raises
        ------
        EmbeddingSetError
            When it cannot be read, holds no patches, or vectors of two encoders or lengths.
        """
        folder = DatasetFolder(Path(path))
        about = read_about(folder.path)
        rows = tuple(row for row in read_manifest(folder.path) if row["patches"])
        if not rows:
            raise EmbeddingSetError(
                "{path} holds 0 patches, needs at least 1; embed scenes that have valid pixels", path=path
            )
        for key in ("encoder", "dim"):
            found = sorted({str(row.get(key)) for row in rows})
            if len(found) > 1:
                raise EmbeddingSetError(
                    "{path} holds vectors of two kinds ({key} {first_found} and {second_found}), which cannot be "
                    "compared; remove the scenes of one, and run the same `terrapatch embed-many` again",
                    path=path,
                    key=key,
                    first_found=found[0],
                    second_found=found[1],
                )
        sums = hashlib.sha256("".join(f"{row['scene']} {row.get('sha256')}\n" for row in rows).encode()).hexdigest()
        first = np.concatenate([[0], np.cumsum([row["patches"] for row in rows])]).astype(np.int64)
        newest = about.get("options", {}).get("overlapping") == "newest"
        return cls(folder, about["encoder"], rows, first, newest, sums[:32])

    def __len__(self) -> int:
        return int(self.first[-1])

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return int(self.rows[0]["dim"])

    @property
    def dtype(self) -> np.dtype:
        """Type of number that holds the vectors of all scenes, of which some may be float16 and some float32."""
        return np.result_type(*{str(row["dtype"]) for row in self.rows})

    @property
    def newest_notice(self) -> str:
        """Says that marks of the newest patches are missing; empty where none is, or where all patches count."""
        held = range(len(self.rows)) if self.newest_only else ()
        missing = sum(not self._newest_file(number).exists() for number in held)
        if not missing:
            return ""
        return Message(
            "{missing:,} of {rows_count:,} scenes are not marked yet by which patches are the newest, and all of "
            "theirs count; run the same `terrapatch embed-many` to its end",
            missing=missing,
            rows_count=len(self.rows),
        )

    def file(self, number: int) -> Path:
        """The partition of a scene."""
        return self.folder.part(self.rows[number]["scene"])

    def wanted_scenes(self, wanted: Wanted) -> List[int]:
        """Numbers of the scenes that have patches that may be asked about.

        Raises
        ------
        InputError
            When there is none.
        """
        found = [number for number, row in enumerate(self.rows) if wanted.has_scene(row)]
        if not found:
            row = self.rows[0]
            date = f" of {row['date']}" if row.get("date") else ""
            raise InputError(
                "{path} has nothing within the extent, dates and names that were given; give others, or "
                "leave some out (a scene of it is {scene}{date})",
                path=self.folder.path,
                scene=row["scene"],
                date=date,
            )
        return found

    def kept(self, number: int, wanted: Wanted) -> Optional[np.ndarray]:
        """Which patches of a scene are asked about, bool [patches]; None for all of them."""
        row = self.rows[number]
        kept = self._newest(number) if self.newest_only else None
        if wanted.cuts(row) and wanted.extent is not None:
            boxes = np.concatenate([batch["bbox"] for batch in read_batches(self.file(number), ["bbox"])])
            center = (boxes[:, :2] + boxes[:, 2:]) / 2
            within = ((center >= wanted.extent[:2]) & (center <= wanted.extent[2:])).all(axis=1)
            kept = within if kept is None else kept & within
        return kept

    def _newest_file(self, number: int) -> Path:
        return self.folder.scene_folder(self.rows[number]["scene"]) / NEWEST_FILE

    def _newest(self, number: int) -> Optional[np.ndarray]:
        """Which patches of a scene are the newest, bool [patches]; None where a run has not marked them yet."""
        file = self._newest_file(number)
        try:
            kept = load_array(file, mapped=False)
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise EmbeddingSetError(
                "{file} cannot be read ({error}); run the same `terrapatch embed-many` again, which writes it anew",
                file=file,
                error=error,
            ) from error
        if kept.dtype != bool or kept.shape != (self.rows[number]["patches"],):
            raise EmbeddingSetError(
                "{file} is of another state of the dataset; run the same `terrapatch embed-many` again", file=file
            )
        return kept

    def vectors(self, number: int) -> Iterator[np.ndarray]:
        """The vectors of a scene as they are stored, [n, D], some thousands at a time.

        Raises
        ------
        EmbeddingSetError
            When the partition is damaged, or is not as the manifest says.
        """
        seen = 0
        for batch in read_batches(self.file(number), ["embedding"]):
            vectors = batch["embedding"]
            seen += len(vectors)
            if vectors.shape[1] != self.dim:
                break
            yield vectors
        if seen != self.rows[number]["patches"]:
            raise EmbeddingSetError(
                "partition {number} holds other vectors than the manifest says; run the same `terrapatch "
                "embed-many` again, after the folder of the scene was deleted",
                "partition_damaged",
                number=self.file(number),
            )

    def unit_rows(self, number: int) -> Iterator[np.ndarray]:
        """The vectors of a scene as float32 rows of length one, some thousands at a time."""
        return map(unit_rows, self.vectors(number))


def side_by_side(work: Callable[[int], MadeT], numbers: Sequence[int]) -> Iterator[MadeT]:
    """What a function gives for each number, in their order, by a thread for each core; few wait at once."""
    # one thread of the library in each of ours: its own would wait for each other
    with threadpool_limits(1), ThreadPoolExecutor(_THREADS, thread_name_prefix="partitions") as pool:
        waiting = []
        for number in numbers:
            waiting.append(pool.submit(work, number))
            if len(waiting) > 2 * _THREADS:
                yield waiting.pop(0).result()
        for future in waiting:
            yield future.result()


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _within(inner: Sequence[float], outer: Sequence[float]) -> bool:
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]
