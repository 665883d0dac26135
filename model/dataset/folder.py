"""The folder of a dataset: what is in it, which partitions are whole, and one manifest that many runs write.

DATASET/dataset.json                 the encoder and the options, the same for all scenes
DATASET/manifest.jsonl               one line for each finished scene, by name
DATASET/scene=ID/part.parquet        its vectors
DATASET/scene=ID/scene.json          its line; written last, so that a partition without it is not finished
DATASET/_unfinished/                 what runs have begun, and their locks
    DATASET/.NAME.lock                   held while something of the whole dataset is written
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from filelock import FileLock, Timeout

from ..dataset_requests import DATASET_FILE
from ..errors import EmbeddingSetError, InputError
from ..file_moves import move_file, remove_folder
from ..json_reading import json_of_file, parse_json
from ..messages import Message
from ..patches.json_files import write_json
from .partition import PART_FILE

SCHEMA = "terrapatch-dataset-1"
MANIFEST_FILE = "manifest.jsonl"
SCENE_FILE = "scene.json"
UNFINISHED = "_unfinished"
_PREFIX = "scene="
_DTYPES = ("float16", "float32")

Row = Dict[str, Any]


def is_dataset(folder: Path | str) -> bool:
    """Whether a folder is that of a dataset."""
    return Path(folder, DATASET_FILE).is_file()


@dataclass(frozen=True)
class DatasetFolder:
    """Where the parts of a dataset lie."""

    path: Path

    @property
    def unfinished(self) -> Path:
        """What runs have begun."""
        return self.path / UNFINISHED

    def scene_folder(self, scene: str) -> Path:
        """The folder of a scene's partition."""
        return self.path / f"{_PREFIX}{scene}"

    def part(self, scene: str) -> Path:
        """The file with a scene's vectors."""
        return self.scene_folder(scene) / PART_FILE

    def lock(self, name: str) -> FileLock:
        """A lock of the whole dataset that all runs into it know."""
        self.path.mkdir(parents=True, exist_ok=True)
        return FileLock(str(self.path / f".{name}.lock"))

    def scene_lock(self, scene: str) -> FileLock:
        """The lock of the run that is making a scene."""
        self.unfinished.mkdir(parents=True, exist_ok=True)
        return FileLock(str(self.unfinished / f"{scene}.lock"))

    def row(self, scene: str) -> Optional[Row]:
        """The manifest's line of a finished scene; None where it is not finished, or its partition is not whole."""
        try:
            row = _checked(json_of_file(self.scene_folder(scene) / SCENE_FILE))
            size = self.part(scene).stat().st_size if row["patches"] else 0
        except (OSError, ValueError, KeyError, TypeError, OverflowError):
            return None
        return row if size == row["bytes"] else None

    def remove_unfinished(self, scene: str) -> None:
        """Remove what an earlier run has begun of a finished scene, with its lock, unless a run is at the scene."""
        lock = self.scene_lock(scene)
        try:
            with lock.acquire(blocking=False):
                remove_folder(self.unfinished / scene)
                with suppress(OSError):  # Windows removes no file that is open
                    os.unlink(lock.lock_file)
        except Timeout:
            return

    def finish(self, row: Row) -> None:
        """Write the line of a scene whose partition lies in its place."""
        folder = self.scene_folder(row["scene"])
        folder.mkdir(parents=True, exist_ok=True)
        write_json(folder / SCENE_FILE, row)

    def write_manifest(self) -> List[Row]:
        """Put the lines of all finished scenes together; returns them, by name."""
        with self.lock("manifest"):
            rows = [row for scene in self._scenes() for row in [self.row(scene)] if row is not None]
            beside = self.path / f".{MANIFEST_FILE}.new"
            text = "".join(json.dumps(row, sort_keys=True, allow_nan=False) + "\n" for row in rows)
            beside.unlink(missing_ok=True)  # a link there would be written through
            beside.write_text(text, encoding="utf-8")
            move_file(beside, self.path / MANIFEST_FILE)
        return rows

    def _scenes(self) -> Iterator[str]:
        for folder in sorted(self.path.glob(f"{_PREFIX}*")):
            yield folder.name[len(_PREFIX) :]

    def _may_change(self, held: Mapping[str, Any], about: Mapping[str, Any]) -> bool:
        """Whether other options of the same encoder may take the place of those that no scene was finished with.

        What was begun with the old ones is removed then. Nothing may change while another run is at a scene.
        """
        if held["encoder"].get("sha256") != about["encoder"]["sha256"] or held.get("options") == about["options"]:
            return False
        if any(self.row(scene) is not None for scene in self._scenes()):
            return False
        begun = {file.name[: -len(".lock")] if file.suffix == ".lock" else file.name for file in self._begun()}
        for scene in begun:
            self.remove_unfinished(scene)
        return not any(self._begun())

    def _begun(self) -> List[Path]:
        return list(self.unfinished.glob("*"))

    def begin(self, about: Mapping[str, Any]) -> None:
        """Make the folder a dataset, or see that it is the same one.

        Parameters
        ----------
        about : mapping
            `encoder` (id, sha256 and such) and `options`.

        Raises
        ------
        InputError
            When the folder cannot be written, or holds other files.
        EmbeddingSetError
            When it is a dataset of another encoder or of other options.
        """
        try:
            if self.path.exists() and not self.path.is_dir():
                raise InputError("{path} is a file, needs to be a folder; give another", path=self.path)
            inside = sorted(child.name for child in self.path.iterdir()) if self.path.is_dir() else []
            # what a run that begins at the same moment writes is seen too
            ours = (UNFINISHED, f"{DATASET_FILE}.new")
            others = [name for name in inside if name not in ours and not name.endswith(".lock")]
            if others and not is_dataset(self.path):
                raise InputError(
                    "{path} holds other files ({others}) and no dataset, needs to be empty; give another folder",
                    path=self.path,
                    others=", ".join(others[:3]),
                )
            with self.lock("dataset"):
                held = read_about(self.path) if is_dataset(self.path) else None
                if held is not None and not self._may_change(held, about):
                    _check_same(self.path, held, about)
                else:
                    write_json(self.path / DATASET_FILE, {"schema": SCHEMA, **about})
        except OSError as error:
            raise InputError(
                "folder {path} cannot be written ({reason}); choose another",
                path=self.path,
                reason=error.strerror or error,
            ) from error


def read_about(folder: Path) -> Dict[str, Any]:
    """What dataset.json says: encoder and options.

    Raises
    ------
    EmbeddingSetError
        When it cannot be read, or is of another version.
    """
    if not is_dataset(folder):
        raise EmbeddingSetError(
            "{folder} holds no dataset (no {file}); give the folder that `terrapatch embed-many --out` wrote",
            folder=folder,
            file=DATASET_FILE,
        )
    try:
        about: Dict[str, Any] = json_of_file(folder / DATASET_FILE)
    except (OSError, ValueError) as error:
        raise EmbeddingSetError(
            "{file} cannot be read ({error}); give another folder", file=folder / DATASET_FILE, error=error
        ) from error
    if not isinstance(about, dict) or about.get("schema") != SCHEMA or not isinstance(about.get("encoder"), dict):
        raise EmbeddingSetError(
            "{file} is not of schema {needed!r}, which this version reads; give another folder",
            file=folder / DATASET_FILE,
            needed=SCHEMA,
        )
    if not isinstance(about.get("options", {}), dict):
        raise EmbeddingSetError(
            "{file} cannot be read ({error}); give another folder",
            file=folder / DATASET_FILE,
            error="its options are no object",
        )
    return about


def read_manifest(folder: Path) -> List[Row]:
    """The lines of all finished scenes, those without patches too.

    Raises
    ------
    EmbeddingSetError
        When there is none, or a line is damaged.
    """
    file = folder / MANIFEST_FILE
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()  # damaged ones are no JSON
    except OSError as error:
        raise EmbeddingSetError(
            "{folder} has no {manifest_file} ({reason}); run `terrapatch embed-many` to the end first",
            folder=folder,
            manifest_file=MANIFEST_FILE,
            reason=error.strerror,
        ) from error
    rows = []
    for number, line in enumerate(lines, start=1):
        try:
            rows.append(_checked(parse_json(line)))
        except (ValueError, KeyError, TypeError, OverflowError) as error:
            raise EmbeddingSetError(
                "line {number} of {file} is damaged ({error}); run the same `terrapatch embed-many` again, which "
                "writes it anew",
                number=number,
                file=file,
                error=error,
            ) from error
    return rows


def _checked(row: Row) -> Row:
    """A line whose values are of their kinds. Raises ValueError, KeyError, TypeError or OverflowError for others."""
    checked = {**row, "scene": str(row["scene"]), "patches": int(row["patches"])}
    if not checked["scene"] or re.search(r"[/\\]", checked["scene"]):
        raise ValueError(f"scene {checked['scene']!r:.80} cannot be the name of a folder")
    if checked["patches"] < 0:
        raise ValueError(f"patches is {checked['patches']}")
    if checked["patches"]:
        if row["dtype"] not in _DTYPES:
            raise ValueError(f"dtype is {row['dtype']!r:.80}")
        bounds = [float(number) for number in row["bounds"]]
        if len(bounds) != 4 or not all(map(isfinite, bounds)):
            raise ValueError(f"bounds are {row['bounds']!r:.80}")
        checked.update(dim=int(row["dim"]), bounds=bounds)
    return checked


def _check_same(path: Path, held: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    """Refuse a dataset of another encoder or of other options."""
    ours, theirs = (_tag(about["encoder"]) for about in (wanted, held))
    if held["encoder"].get("sha256") != wanted["encoder"]["sha256"]:
        raise EmbeddingSetError(
            "{path} holds vectors of encoder {theirs}, not of {ours}, and those of two encoders cannot be compared; "
            "give another folder",
            "dataset_of_another_encoder",
            path=path,
            theirs=theirs,
            ours=ours,
        )
    before, after = held.get("options") or {}, wanted["options"]
    changed = sorted(key for key in {*before, *after} if before.get(key) != after.get(key))
    if changed or held["encoder"].get("card") != wanted["encoder"]["card"]:
        key, *_ = [*changed, "card of the encoder"]
        values: Tuple[Any, Any] = (before.get(key), after.get(key)) if changed else ("another", "this")
        raise EmbeddingSetError(
            "{path} was made with {option} {found}, not {wanted}; give the same options, or another folder",
            "dataset_of_other_options",
            path=path,
            option=key.replace("_", "-"),
            found=_shown(values[0]),
            wanted=_shown(values[1]),
        )


def _shown(value: Any) -> Any:
    """An option's value in a message."""
    if value is None:
        return Message("(not given)")
    return ",".join(map(str, value)) if isinstance(value, list) else value


def _tag(encoder: Mapping[str, Any]) -> str:
    return f"{encoder.get('id')}@{str(encoder.get('sha256'))[:8]}"
