"""Scenes spread over the workers of Dask: one task a scene, small lines as results, no array on the way.

Workers write partitions into the dataset's folder, which all of them must see. What is finished is known by files, so
that workers and schedulers may come and go: the same command again goes on with what is left.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Set, Tuple

from ..dataset_requests import EmbedManyRequest
from ..encoders.cache_folder import cache_folder
from ..encoders.devices import choose_device
from ..encoders.model_files import model_files, model_sha256, sidecar
from ..encoders.registry import Encoder
from ..encoders.remembered import remembered_sha256
from ..errors import EngineError, InputError, TerraPatchError
from ..file_moves import move_file, remove_folder
from ..jobs.embed_positions import KnownPositions
from ..jobs.machine import available_cores
from ..jobs.reporting import Reporter, SilentReporter
from ..messages import Message
from .scene_result import SceneResult, run_scene
from .scene_run import SceneBusy, SceneTask, finished_row
from .shared_positions import Measure, measure_scene

LOCAL = "local"
_RETRIES = 2
_MOST_LOST_WORKERS = 20
_SENT = "sent-encoders"


@dataclass(frozen=True)
class EncoderFile:
    """An encoder as its file names it on the machine that asks, and by what tells it everywhere."""

    path: str
    sha256: str
    data_files: Tuple[str, ...]
    card_sha256: str = ""  # of the card's file beside it; empty where there is none


@dataclass(frozen=True)
class WorkerAnswer:
    """What a worker answers: a result, or that it lacks the encoder."""

    result: Optional[SceneResult]
    worker: str = ""


def on_dask(
    request: EmbedManyRequest,
    tasks: Sequence[SceneTask],
    encoder: Encoder,
    reporter: Reporter,
    positions: Callable[[Measure], Optional[KnownPositions]],
) -> Iterator[SceneResult]:
    """What comes of each scene, in the order in which workers are done; `positions` has workers measure first.

    Raises
    ------
    InputError
        When distributed is not installed, or no scheduler answers at the address.
    EngineError
        When the scheduler is lost; the same command goes on.
    """
    distributed = _distributed()
    waiting = []
    for task in tasks:  # known from files, without a way through the scheduler
        row = finished_row(task)
        if row is None:
            waiting.append(task)
        else:
            yield SceneResult(task.scene.id, row, reused=True)
    if not waiting:
        return
    if request.scheduler == LOCAL and request.threads is None:  # workers share the cores of this machine
        each = max(1, available_cores() // _local_workers(request))
        waiting = [replace(task, request=replace(task.request, threads=each)) for task in waiting]
    own, card = encoder.file.absolute(), encoder.card
    file = EncoderFile(str(own), card.sha256, tuple(card.data_files), _card_sha256(own))
    with _client(distributed, request) as client:
        reporter.notice(
            Message("{workers} workers at {address}", workers=len(client.nthreads()), address=client.scheduler.address)
        )
        resources = _resources(request, client)
        try:
            known = positions(lambda some: mapped(distributed, client, some, file, resources, measure_on))
            waiting = [replace(task, positions=known) for task in waiting]
            yield from mapped(distributed, client, waiting, file, resources, work_on)
        except (OSError, distributed.CancelledError) as error:
            raise EngineError(
                "the scheduler at {address} was lost ({kind}: {error}); run the same "
                "command again, which goes on with the scenes that are left",
                address=client.scheduler.address,
                kind=type(error).__name__,
                error=error,
            ) from error


def mapped(
    distributed: Any,
    client: Any,
    tasks: Sequence[SceneTask],
    file: EncoderFile,
    resources: Dict[str, int],
    work: Callable[..., WorkerAnswer],
) -> Iterator[SceneResult]:
    """Results as they come; a worker without the encoder gets it, and its scene is asked for again."""
    options = {"retries": _RETRIES, "pure": False, "resources": resources or None}
    by_key: Dict[str, SceneTask] = {}

    def asked(some: Sequence[SceneTask]) -> List[Any]:
        futures = client.map(work, some, encoder=file, **options)
        by_key.update((future.key, task) for future, task in zip(futures, some))
        return list(futures)

    equipped: Set[str] = set()
    lacking: Set[Tuple[str, str]] = set()  # scenes and workers that lacked the encoder: it may be sent meanwhile
    # with their results, which are fetched many at a time and not one by one
    course = distributed.as_completed(asked(tasks), loop=client.loop, with_results=True, raise_errors=False)
    for future, answer in course:
        task = by_key.pop(future.key)
        if future.status == "error":
            yield SceneResult(task.scene.id, failure=_reason(future.exception()))
        elif future.status == "cancelled":
            raise distributed.CancelledError(future.key)
        elif answer.result is not None:
            yield answer.result
        else:
            if answer.worker not in equipped:
                _send_encoder(client, file, answer.worker)
                equipped.add(answer.worker)
            if (task.scene.id, answer.worker) in lacking:
                yield SceneResult(
                    task.scene.id, failure=f"worker {answer.worker} does not find the encoder that was sent"
                )
            else:
                lacking.add((task.scene.id, answer.worker))
                course.update(asked([task]))
        future.release()


def work_on(task: SceneTask, encoder: EncoderFile) -> WorkerAnswer:
    """What a worker does with a scene.

    Raises
    ------
    SceneBusy
        When another worker is at it, such as one that the scheduler has given up; Dask tries again.
    """
    return _answer(run_scene, task, encoder)


def measure_on(task: SceneTask, encoder: EncoderFile) -> WorkerAnswer:
    """What a worker finds of the positions in a scene."""
    return _answer(measure_scene, task, encoder)


def _answer(work: Callable[[SceneTask, Reporter], SceneResult], task: SceneTask, encoder: EncoderFile) -> WorkerAnswer:
    from distributed import get_worker

    path = _found_encoder(encoder)
    if path is None:
        return WorkerAnswer(None, get_worker().address)
    task = replace(task, request=replace(task.request, encoder=path))
    return WorkerAnswer(work(task, SilentReporter()))


def keep_encoder(files: Dict[str, bytes], sha256: str) -> None:
    """Keep the files of an encoder that was sent to this worker, if they are what they should be.

    Raises
    ------
    EngineError
        When they are not, or cannot be written.
    """
    sent = cache_folder() / _SENT
    try:
        _keep(files, sha256, sent)
    except OSError as error:
        raise EngineError(
            "{sent} of a worker cannot be written ({error}); make room there", sent=sent, error=error
        ) from error


def _keep(files: Dict[str, bytes], sha256: str, sent: Path) -> None:
    beside = sent / f".{sha256}-{os.getpid()}"
    remove_folder(beside)
    beside.mkdir(parents=True)
    for name, content in files.items():
        file = beside / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    model, *_ = sorted(beside.glob("*.onnx"))
    weights = [name for name in files if name not in (model.name, sidecar(model).name)]
    found = model_sha256(model, weights)
    if found != sha256:
        remove_folder(beside)
        raise EngineError(
            "the encoder that was sent has SHA-256 {found}, needs {sha256}; send it again", found=found, sha256=sha256
        )
    folder = sent / _sent_name(sha256, _card_sha256(model))
    if not _holds(folder, files):
        remove_folder(folder)  # of which something was lost
        try:
            move_file(beside, folder)
        except OSError:
            if not _holds(folder, files):  # or another worker of this machine was quicker
                raise
    remove_folder(beside)


def _holds(folder: Path, files: Dict[str, bytes]) -> bool:
    return all((folder / name).is_file() and (folder / name).read_bytes() == files[name] for name in files)


def _sent_name(sha256: str, card_sha256: str) -> str:
    return f"{sha256}-{card_sha256[:16]}" if card_sha256 else sha256


def _card_sha256(file: Path) -> str:
    """What tells the card of an encoder's file; empty where there is none beside it."""
    card = sidecar(file)
    return hashlib.sha256(card.read_bytes()).hexdigest() if card.is_file() else ""


def _found_encoder(encoder: EncoderFile) -> Optional[str]:
    """Where the encoder lies on this machine: at its own path, else among those that were sent; else None."""
    own = Path(encoder.path)
    sent = cache_folder() / _SENT / _sent_name(encoder.sha256, encoder.card_sha256) / own.name
    return next((str(file) for file in (own, sent) if _is_it(file, encoder)), None)


def _is_it(file: Path, encoder: EncoderFile) -> bool:
    """Whether a file is there and is the encoder with its card, by their hashes."""
    try:
        same_card = file.is_file() and _card_sha256(file) == encoder.card_sha256
        return same_card and remembered_sha256(file, encoder.data_files) == encoder.sha256
    except (OSError, TerraPatchError):  # a file of its weights is missing
        return False


def _send_encoder(client: Any, encoder: EncoderFile, worker: str) -> None:
    own = Path(encoder.path)
    files = {file.relative_to(own.parent).as_posix(): file for file in model_files(own, encoder.data_files)}
    if sidecar(own).is_file():
        files[sidecar(own).name] = sidecar(own)
    contents = {name: file.read_bytes() for name, file in files.items()}
    client.run(keep_encoder, contents, encoder.sha256, workers=[worker])


def _reason(error: BaseException) -> str:
    """Why a task failed, in one line."""
    text = " ".join(str(error).split())
    if isinstance(error, (SceneBusy, TerraPatchError)):
        return text
    return f"{type(error).__name__}: {text}"


def _resources(request: EmbedManyRequest, client: Any) -> Dict[str, int]:
    """What a task needs of a worker: a GPU, where workers say that they have any and the processor is not asked for."""
    workers = client.scheduler_info()["workers"].values()
    offered = any("GPU" in (worker.get("resources") or {}) for worker in workers)
    return {"GPU": 1} if offered and request.device != "cpu" else {}


@contextmanager
def _client(distributed: Any, request: EmbedManyRequest) -> Iterator[Any]:
    """A client of the scheduler that was asked for; a local one ends with it."""
    if request.scheduler != LOCAL:
        if request.workers is not None:
            raise InputError("workers are given for a scheduler at an address, which has its own; leave them out")
        try:
            client = distributed.Client(request.scheduler, timeout="20s", set_as_default=False)
        except (OSError, ValueError) as error:
            raise InputError(
                "no Dask scheduler answers at {scheduler} ({error}); give local, or its address such as "
                "tcp://HOST:8786",
                scheduler=request.scheduler,
                error=error,
            ) from error
        with client:
            yield client
        return
    import dask

    resources = {"GPU": 1} if choose_device(request.device).is_gpu else None
    settings = {
        # a worker that is killed takes its scene with it; that says little about the scene
        "distributed.scheduler.allowed-failures": _MOST_LOST_WORKERS,
        # it is started again by its nanny, which Dask would end if that takes more than 15 s, as on a busy machine
        "distributed.deploy.lost-worker-timeout": "1 day",
    }
    with (
        dask.config.set(settings),
        distributed.LocalCluster(
            n_workers=_local_workers(request),
            threads_per_worker=1,  # a scene takes a whole worker: its threads are those of the encoder
            processes=True,
            dashboard_address=None,
            resources=resources,
            memory_limit=0,
            silence_logs=50,
        ) as cluster,
        distributed.Client(cluster, set_as_default=False) as client,
    ):
        yield client


def _local_workers(request: EmbedManyRequest) -> int:
    """How many workers a local scheduler starts: one for each core, or for the one graphics card."""
    if request.workers is not None:
        return request.workers
    return 1 if choose_device(request.device).is_gpu else max(1, available_cores() // (request.threads or 1))


def _distributed() -> Any:
    try:
        import distributed
    except ImportError as error:
        raise InputError(
            "--scheduler needs the package distributed ({error}); install it into the engine's Python: pip install "
            "'terrapatch[cluster]' or pip install distributed",
            "distributed_missing",
            error=error,
        ) from error
    return distributed
