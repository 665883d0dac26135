"""`terrapatch embed-many`: many scenes go in, one dataset of located vectors comes out."""

from __future__ import annotations

import hashlib
import time
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Set

from ..dataset_options import OVERLAPPING
from ..dataset_requests import EmbedManyRequest
from ..encoders.registry import MOSAIKS, Encoder, find_encoder
from ..errors import EmbeddingSetError, InputError, one_line, require_one_of
from ..imagery.mask_polygons import polygons_of_file
from ..jobs.embed_positions import KnownPositions
from ..jobs.possible_options import refuse_impossible_options
from ..jobs.reporting import Reporter
from ..messages import Message
from ..protocol import EmbedRequest
from ..results import EmbedManyResult
from .embedding_layer import refuse_layer, write_embedding_layer
from .folder import DatasetFolder, Row
from .newest import mark_newest
from .opened import OpenDataset, Wanted
from .parquet import parquet
from .scene_list import SceneList, read_scene_list
from .scene_result import SceneResult, run_scene
from .scene_run import SceneBusy, SceneTask, finished_row
from .shared_positions import Measure, known_positions, measure_scene, scenes_to_measure

NEWEST = "newest"
_SECONDS_BETWEEN_MANIFESTS = 30.0
# what changes no vector, or is told by another field
_NOT_TOLD = {"scenes", "encoder", "out", "shard", "scheduler", "workers", "device", "batch", "threads", "mask_file"}
_NOT_TOLD |= {"layer", "layer_extent"}


def embed_many(request: EmbedManyRequest, reporter: Reporter) -> EmbedManyResult:
    """Run an encoder over many scenes, each as `embed` does, and keep a partition for each.

    Scenes that are finished are not made again. Those that fail are listed in a file of the same kind as the list,
    `failures.txt` or `failures.json` in the dataset, and the others go on.

    Raises
    ------
    InputError
        When the list, the encoder or the folder cannot be used; nothing has been written then.
    EmbeddingSetError
        When the folder is a dataset of another encoder or other options.
    """
    started = time.perf_counter()
    parquet()
    require_one_of("overlapping", request.overlapping, OVERLAPPING)
    listed = read_scene_list(request.scenes, request.assets)
    shard = listed.shard(request.shard)
    encoder = _encoder(request)
    template = _template(request, encoder)
    _refuse_for_all(template)
    folder = DatasetFolder(Path(request.out).absolute())
    if request.layer is not None:
        refuse_layer(Path(request.layer), folder, request.layer_extent)
    folder.begin({"encoder": _about(encoder), "options": _options(request)})
    tasks = [SceneTask(str(folder.path), scene, template) for scene in shard.scenes]
    # by the whole list, so that all shards measure the same
    samples = [SceneTask(str(folder.path), scene, template) for scene in scenes_to_measure(listed.scenes)]
    course = _Course(len(tasks) + len(shard.broken), folder, reporter)
    for key, why in shard.broken:
        course.take(SceneResult(key, failure=why))
    try:
        for made in _results(request, tasks, encoder, course, partial(known_positions, folder, samples)):
            course.take(made)
    finally:  # what is finished counts, however the run ended
        rows = folder.write_manifest()
    if request.overlapping == NEWEST:
        with folder.lock("newest"):  # with the scenes of all that have had the lock before
            rows = folder.write_manifest()
            mark_newest(folder, rows)
    _remove_stale(folder, listed, rows)
    _tell_of_centring(rows, reporter)
    result = course.result(shard, request.shard, started)
    if request.layer is not None:
        try:
            with folder.lock("layer"):  # which other shards may write too
                written = write_embedding_layer(
                    Path(request.layer), OpenDataset.open(folder.path), Wanted(request.layer_extent)
                )
            reporter.notice(Message("patches in {layer} now: {written:,}", layer=request.layer, written=written))
        except (InputError, EmbeddingSetError) as problem:  # the dataset is made all the same
            result["layer_problem"] = one_line(problem.message)
    return result


def alone(
    tasks: List[SceneTask], course: _Course, positions: Callable[[Measure], Optional[KnownPositions]]
) -> Iterator[SceneResult]:
    """One scene after another in this process; those that another run is making come last."""
    if any(finished_row(task) is None for task in tasks):
        known = positions(lambda some: [measure_scene(task, course.reporter_of(task)) for task in some])
        tasks = [replace(task, positions=known) for task in tasks]
    busy = []
    for task in tasks:
        try:
            yield run_scene(task, course.reporter_of(task))
        except SceneBusy:
            busy.append(task)
    for task in busy:
        yield run_scene(task, course.reporter_of(task), wait=True)


def _results(
    request: EmbedManyRequest,
    tasks: List[SceneTask],
    encoder: Encoder,
    course: _Course,
    positions: Callable[[Measure], Optional[KnownPositions]],
) -> Iterator[SceneResult]:
    if request.scheduler is None:
        if request.workers is not None:
            raise InputError("workers are given without a scheduler; add --scheduler local, or leave them out")
        return alone(tasks, course, positions)
    from .dask_run import on_dask

    return on_dask(request, tasks, encoder, course.reporter, positions)


@dataclass
class _Course:
    """How far a run is."""

    total: int
    folder: DatasetFolder
    reporter: Reporter
    made: int = 0
    reused: int = 0
    empty: int = 0
    patches: int = 0
    dim: int = 0
    failures: Dict[str, str] = field(default_factory=dict)
    _told: Set[str] = field(default_factory=set)
    _written: float = field(default_factory=time.monotonic)

    def take(self, result: SceneResult) -> None:
        """Count what came of a scene."""
        if result.row is None:
            self.failures[result.scene] = result.failure
            self.reporter.notice(Message("{scene} failed: {failure}", scene=result.scene, failure=result.failure))
        else:
            self.reused += result.reused
            self.made += not result.reused
            self.empty += not result.row["patches"]
            self.patches += result.row["patches"]
            self.dim = self.dim or result.row.get("dim", 0)
        self.report()
        if time.monotonic() - self._written > _SECONDS_BETWEEN_MANIFESTS:
            self.folder.write_manifest()
            self._written = time.monotonic()

    def report(self, patches: int = 0) -> None:
        """Say how far the run is, with the patches of the scene that is being made."""
        done = self.made + self.reused + len(self.failures)
        unit = Message("scenes ({patches:,} patches)", patches=self.patches + patches)
        self.reporter.progress(done, self.total, unit)

    def reporter_of(self, task: SceneTask) -> Reporter:
        """Who hears of one scene."""
        return _SceneReporter(self, task)

    def tell(self, text: str, task: SceneTask) -> None:
        """Pass on what is said of a scene, unless it was said of another: it would be said a thousand times."""
        general = text
        for part in (*(asset.raster for asset in task.scene.assets), *task.scene.sources, task.scene.id):
            general = general.replace(part, "")
        if general not in self._told:
            self._told.add(general)
            self.reporter.notice(text)

    def result(self, listed: SceneList, shard: Optional[str], started: float) -> EmbedManyResult:
        """What `--json` prints; writes the list of failures, or removes that of an earlier run."""
        name = "failures" if shard is None else f"failures-{shard.strip().replace('/', '-of-')}"
        stem = self.folder.path / name
        for old in (stem.with_suffix(".txt"), stem.with_suffix(".json")):
            old.unlink(missing_ok=True)
        return {
            "out": str(self.folder.path),
            "scenes": self.total,
            "made": self.made,
            "reused": self.reused,
            "empty": self.empty,
            "failed": len(self.failures),
            "failures": str(listed.write_some(stem, self.failures)) if self.failures else None,
            "layer_problem": None,
            "patches": self.patches,
            "dim": self.dim,
            "seconds": round(time.perf_counter() - started, 3),
        }


class _SceneReporter:
    """Turns what one scene says into news of the whole run."""

    def __init__(self, course: _Course, task: SceneTask) -> None:
        self._course = course
        self._task = task

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        """Say how far the whole run is."""
        self._course.report(done)

    def notice(self, text: str) -> None:
        """Say it once."""
        self._course.tell(text, self._task)


def _encoder(request: EmbedManyRequest) -> Encoder:
    if request.encoder == MOSAIKS:
        raise InputError(
            "encoder mosaiks is fitted on each raster anew, so that vectors of two scenes could not be compared; fit "
            "one with `terrapatch fit-mosaiks` and give its file"
        )
    return find_encoder(request.encoder)


def _about(encoder: Encoder) -> Dict[str, Any]:
    """What tells the encoder from another."""
    card = encoder.card
    return {
        "id": card.id,
        "version": card.version,
        "name": card.name,
        "licence": card.licence,
        "sha256": card.sha256,
        "card": card.digest(),
    }


def _options(request: EmbedManyRequest) -> Dict[str, Any]:
    """The options that make the vectors what they are."""
    defaults = {part.name: part.default for part in fields(request)}
    asked = {key: value for key, value in request.to_json().items() if value != defaults[key] and key not in _NOT_TOLD}
    options = {key: list(value) if isinstance(value, tuple) else value for key, value in asked.items()}
    if request.mask_file is not None:
        name, bar, layer = request.mask_file.partition("|")
        file = Path(name)
        name = hashlib.sha256(file.read_bytes()).hexdigest()[:16] if file.is_file() else name
        options["mask"] = f"{name}{bar}{layer}"
    return options


def _template(request: EmbedManyRequest, encoder: Encoder) -> EmbedRequest:
    """The request of every scene, without its raster."""
    shared = {part.name for part in fields(EmbedRequest)} & {part.name for part in fields(request)}
    values = {name: getattr(request, name) for name in shared - {"out", "encoder"}}
    if values["mask_file"] is not None:
        name, bar, layer = values["mask_file"].partition("|")
        values["mask_file"] = f"{Path(name).absolute()}{bar}{layer}"
    return EmbedRequest(raster="", encoder=str(encoder.file.absolute()), out="", **values)


def _refuse_for_all(template: EmbedRequest) -> None:
    """Raise an InputError for what would fail for every scene, before anything is written."""
    refuse_impossible_options(template)
    if template.mask_file is not None:
        polygons_of_file(template.mask_file, None)


def _remove_stale(folder: DatasetFolder, listed: SceneList, rows: List[Row]) -> None:
    """Of finished scenes of the list, in whichever shard, nothing unfinished is left; of others there may be."""
    begun = {
        file.name[: -len(".lock")] if file.suffix == ".lock" else file.name for file in folder.unfinished.glob("*")
    }
    for scene in begun & {scene.id for scene in listed.scenes} & {row["scene"] for row in rows}:
        folder.remove_unfinished(scene)
    with suppress(OSError):  # something is in it
        folder.unfinished.rmdir()


def _tell_of_centring(rows: List[Row], reporter: Reporter) -> None:
    """Say where the pattern of the place in the tile was taken out of some scenes and not of others."""
    held = [row for row in rows if row["patches"]]
    centred = sum(bool(row.get("centred")) for row in held)
    if 0 < centred < len(held):
        reporter.notice(
            Message(
                "the pattern of the place in the tile was taken out of {centred:,} of {held_count:,} scenes; give "
                "--center-positions on or off into a new folder for vectors of one kind",
                centred=centred,
                held_count=len(held),
            )
        )
