"""One scene of many, from its raster to its partition and its line of the manifest; the same whoever runs it.

Everything goes by way of files that take their place when they are whole. A run that is killed at any moment leaves
either the scene's line, or an unfinished folder that the next run goes on with.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import List, Optional

from filelock import Timeout

from ..errors import EngineError, InputError, RasterError
from ..file_moves import move_file, remove_folder
from ..imagery.dates import acquisition_date
from ..imagery.ground_mask import MASK_ELSEWHERE
from ..imagery.source import open_source
from ..jobs.embed import NOTHING_KEPT, embed
from ..jobs.embed_positions import KnownPositions
from ..jobs.reporting import Reporter
from ..patches import EmbeddingSet
from ..protocol import EmbedRequest
from .folder import DatasetFolder, Row
from .newest import NEWEST_FILE
from .partition import write_partition
from .remote_reading import missing_credentials, remote_reading
from .scene import Scene
from .scene_raster import scene_raster

_UNKNOWN = "unknown"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class SceneTask:
    """A scene to be embedded into a dataset.

    Attributes
    ----------
    dataset : str
        Folder of the dataset.
    scene : Scene
    request : EmbedRequest
        With all but the raster and the folder.
    positions : KnownPositions, optional
        What the place in the tile explains in all scenes; default: it is measured on this one.
    """

    dataset: str
    scene: Scene
    request: EmbedRequest
    positions: Optional[KnownPositions] = None


class SceneBusy(EngineError):
    """Another run is making the partition of this scene."""

    default_code = "scene_busy"


def finished_row(task: SceneTask) -> Optional[Row]:
    """The manifest's line of a scene that is finished and whose files have not changed since; None of any other."""
    row = DatasetFolder(Path(task.dataset)).row(task.scene.id)
    return row if row is not None and row.get("state") == _state(task.scene) else None


def embed_request(task: SceneTask, raster: str, out: Path) -> EmbedRequest:
    """The request of a scene whose raster is known."""
    return replace(task.request, raster=raster, out=str(out), date=task.request.date or task.scene.date)


def make_partition(task: SceneTask, reporter: Reporter, wait: bool = False) -> Row:
    """Embed a scene and write its partition, unless it is finished; returns its line of the manifest.

    A scene without a patch that is valid enough, or that the mask touches, is finished too: its line has 0 patches.

    Parameters
    ----------
    task : SceneTask
    reporter : Reporter
        Of this scene alone.
    wait : bool
        Whether to wait for another run that is making it.

    Raises
    ------
    SceneBusy
        When another run is making it.
    TerraPatchError
        When it cannot be made.
    """
    folder = DatasetFolder(Path(task.dataset))
    try:
        held = folder.scene_lock(task.scene.id).acquire(blocking=wait)
    except Timeout:
        raise SceneBusy(
            "another run is making scene {scene_id}; run the same command again later", scene_id=task.scene.id
        ) from None
    with held:
        done = finished_row(task)
        if done is not None:
            return done
        with remote_reading(task.scene):
            return _made(task, folder, reporter)


def _made(task: SceneTask, folder: DatasetFolder, reporter: Reporter) -> Row:
    work = folder.unfinished / task.scene.id
    work.mkdir(parents=True, exist_ok=True)
    state = _state(task.scene)
    try:
        raster = scene_raster(task.scene, work)
        request = embed_request(task, raster, work / "set")
        embed(request, reporter, task.positions)
        row = _partition_of(EmbeddingSet.open(request.out), task.scene, _date(request.date, raster), folder)
    except InputError as error:
        if error.code not in (NOTHING_KEPT, MASK_ELSEWHERE):
            missing = missing_credentials(task.scene) if isinstance(error, RasterError) else ""
            raise (
                RasterError("{error}; {missing}", "credentials_missing", error=error, missing=missing)
                if missing
                else error
            ) from error
        folder.part(task.scene.id).unlink(missing_ok=True)
        row = {"scene": task.scene.id, "sources": list(task.scene.sources), "patches": 0, "bytes": 0}
    row["state"] = state
    folder.finish(row)
    remove_folder(work)
    return row


def _partition_of(embeddings: EmbeddingSet, scene: Scene, date: Optional[str], folder: DatasetFolder) -> Row:
    """Write a partition to its place; returns what its line says."""
    place = folder.part(scene.id)
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f".{place.name}.new")
    bounds = write_partition(beside, embeddings, scene.id, scene.sources, date)
    digest = hashlib.sha256()
    with beside.open("rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            digest.update(block)
        os.fsync(stream.fileno())
    size = beside.stat().st_size
    place.with_name(NEWEST_FILE).unlink(missing_ok=True)  # of the patches that were there before
    move_file(beside, place)
    return {
        "scene": scene.id,
        "sources": list(scene.sources),
        "date": date,
        "patches": len(embeddings),
        "dim": embeddings.dim,
        "dtype": embeddings.vectors.dtype.name,
        "encoder": embeddings.encoder_tag,
        "bounds": list(bounds),
        "centred": bool((embeddings.metadata.get("positions") or {}).get("centred")),
        "bytes": size,
        "sha256": digest.hexdigest(),
    }


def _date(told: Optional[str], raster: str) -> Optional[str]:
    """When a scene was taken: as told, else by its tags or its name; ISO, None where nobody knows."""
    if told is not None:
        return None if told == _UNKNOWN else told
    found = acquisition_date(open_source(raster))
    return None if found is None else found.when.isoformat(timespec="seconds")


def _state(scene: Scene) -> List[Optional[List[int]]]:
    """Size and time of change of a scene's files, as JSON types; None for what is not a local file."""
    states: List[Optional[List[int]]] = []
    for asset in scene.assets:
        try:
            stat = os.stat(asset.raster)
            states.append([stat.st_size, stat.st_mtime_ns])
        except OSError:
            states.append(None)
    return states
