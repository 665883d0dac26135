"""What came of a scene: its line of the manifest, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

from ..errors import TerraPatchError
from ..jobs.reporting import Reporter
from .folder import DatasetFolder, Row
from .scene_run import SceneBusy, SceneTask, finished_row, make_partition


@dataclass(frozen=True)
class SceneResult:
    """What came of a scene: its line of the manifest, or why there is none; `reused` where it was there before."""

    scene: str
    row: Optional[Row] = None
    failure: str = ""
    reused: bool = False


def run_scene(task: SceneTask, reporter: Reporter, wait: bool = False) -> SceneResult:
    """What comes of a scene; errors become its failure, so that the other scenes go on.

    Raises
    ------
    SceneBusy
        When another run is making it.
    """
    done = finished_row(task)
    if done is not None:
        return SceneResult(task.scene.id, done, reused=True)
    return attempted(task, lambda: make_partition(task, reporter, wait))


def attempted(task: SceneTask, make: Callable[[], Row]) -> SceneResult:
    """What comes of a scene by some work; errors become its failure, but for SceneBusy, which is raised.

    The raster that a scene of several assets is put together as is called by the scene.
    """
    scene = task.scene.id
    try:
        return SceneResult(scene, make())
    except SceneBusy:
        raise
    except TerraPatchError as error:
        assembled = DatasetFolder(Path(task.dataset)).unfinished / scene / f"{scene}.vrt"
        return SceneResult(scene, failure=str(error).replace(str(assembled), scene))
    except Exception as error:  # of a library, about this scene: the other scenes may fare better
        return SceneResult(scene, failure=f"{type(error).__name__}: {' '.join(str(error).split())}")
