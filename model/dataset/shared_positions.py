"""What the place in the tile explains, measured once for all scenes of a dataset.

Measuring takes a small scene longer than all else, and scene by scene some vectors would be centred and others not. So
a few scenes are measured before any is made. Which ones follows from the names in the list and from nothing else, each
is measured by itself, and what was found is kept in the dataset: whoever makes a scene, and when, decides alike.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence

import numpy as np

from ..file_moves import remove_folder
from ..jobs.embed import measured_positions
from ..jobs.embed_positions import KnownPositions, Positions
from ..jobs.position_share import PlaceShare
from ..jobs.reporting import Reporter
from ..json_reading import json_of_file
from ..patches.json_files import write_json
from .folder import DatasetFolder, Row
from .remote_reading import remote_reading
from .scene import Scene
from .scene_raster import scene_raster
from .scene_result import SceneResult, attempted
from .scene_run import SceneTask, embed_request

POSITIONS_FILE = "positions.json"
_WORK = "positions"
_SCENES, _MOST_TRIED = 4, 16

Measure = Callable[[Sequence[SceneTask]], Iterable[SceneResult]]
"""Takes scenes; gives what `measure_scene` does of each, in any order."""


def scenes_to_measure(scenes: Sequence[Scene]) -> List[Scene]:
    """Scenes of a whole list in the order in which they are tried; none where one scene alone can be measured."""
    named = sorted(scenes, key=lambda scene: scene.id)
    if len(named) < 2:
        return []
    order = np.random.default_rng(0).permutation(len(named))[:_MOST_TRIED]
    return [named[number] for number in order]


def known_positions(folder: DatasetFolder, tasks: Sequence[SceneTask], measure: Measure) -> Optional[KnownPositions]:
    """What holds for all scenes of a dataset; None where it cannot be told, and each scene is measured by itself.

    Parameters
    ----------
    folder : DatasetFolder
    tasks : sequence of SceneTask
        Of `scenes_to_measure`.
    measure : callable
    """
    file = folder.path / POSITIONS_FILE
    with folder.lock("positions"):
        held = _held(file)
        if held is not None or not tasks:
            return held
        rows: Dict[str, Row] = {}
        left = list(tasks)
        while left and len(rows) < _SCENES:
            some, left = left[: _SCENES - len(rows)], left[_SCENES - len(rows) :]
            rows.update((result.scene, result.row) for result in measure(some) if result.row is not None)
        known = _pooled([rows[scene] for scene in sorted(rows)])
        if known is not None:
            told = Positions(known.found, known.sampled, 0).to_json()
            write_json(file, {"tile": known.tile, **told, "scenes": sorted(rows)})
        return known


def measure_scene(task: SceneTask, reporter: Reporter) -> SceneResult:
    """What was found of one scene, as its row; the failure where it cannot be measured. Leaves nothing behind."""

    def measured() -> Dict[str, Any]:
        work = DatasetFolder(Path(task.dataset)).unfinished / task.scene.id / _WORK
        work.mkdir(parents=True, exist_ok=True)
        try:
            with remote_reading(task.scene):
                request = embed_request(task, scene_raster(task.scene, work), work)
                tile, positions = measured_positions(request, reporter)
        finally:
            remove_folder(work)
            with suppress(OSError):  # something of the scene is in it
                work.parent.rmdir()
        return {"tile": tile, **positions.to_json()}

    return attempted(task, measured)


def _held(file: Path) -> Optional[KnownPositions]:
    """What an earlier run has kept."""
    try:
        held = json_of_file(file)
        return _known(held["tile"], Positions.from_json(held))
    except (OSError, ValueError, KeyError, TypeError):  # not there, or damaged: it is measured again
        return None


def _known(tile: Any, positions: Positions) -> Optional[KnownPositions]:
    return None if positions.found is None else KnownPositions(positions.found, positions.sampled, str(tile))


def _pooled(rows: Sequence[Row]) -> Optional[KnownPositions]:
    """The mean of what single scenes say, of those whose tiles are alike; scenes that differ make its error larger."""
    found = [known for row in rows for known in [_known(row["tile"], Positions.from_json(row))] if known is not None]
    if not found:
        return None
    tile = Counter(known.tile for known in found).most_common(1)[0][0]
    alike = [known for known in found if known.tile == tile]
    shares, errors = np.array([known.found for known in alike]).T
    spread = shares.std(ddof=1) / np.sqrt(len(alike)) if len(alike) > 1 else 0.0
    error = max(float(np.sqrt((errors**2).sum()) / len(alike)), float(spread))
    return KnownPositions(PlaceShare(float(shares.mean()), error), sum(known.sampled for known in alike), tile)
