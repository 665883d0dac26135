"""The sorts of cases of what is done with vectors: classes, changes, datasets, and embeddings of others."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any, Callable, Dict, List

import numpy as np
from engine_cases import POINTS, SIDE, TRANSFORM, Case, Scene, run
from mutation import damaged, mutated, mutated_often
from rasters import write_raster

from terrapatch.model.dataset_requests import EmbedManyRequest, IndexRequest, OpenDatasetRequest
from terrapatch.model.exchange_requests import ExportRequest, ImportRequest, VerifyRequest
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.run import run_job
from terrapatch.model.protocol import ClusterRequest, SimilarRequest
from terrapatch.model.study_requests import ChangeRequest, ClassifyRequest

WHOLE_WORLD = (-180.0, -90.0, 180.0, 90.0)


class StudyScene:
    """What is made of a sound scene, and gets damaged: labels, a classifier, a dataset, and tables of others.

    Parameters
    ----------
    folder : Path
    scene : Scene
    apart : callable
        As of `Scene`.
    """

    def __init__(self, folder: Path, scene: Scene, apart: Callable[[Callable[[], object]], object]) -> None:
        self.scene, self.folder = scene, folder
        self.labels = folder / "labels.geojson"
        self.labels.write_text(json.dumps(_labels()))
        apart(lambda: self._make(folder, scene))

    def _make(self, folder: Path, scene: Scene) -> None:
        quiet = SilentReporter()
        classes = ClassifyRequest(str(scene.set), str(folder / "classes"), str(self.labels), "class")
        run_job(classes, quiet)
        rasters = folder / "rasters"
        rasters.mkdir()
        for name, seed in (("a.tif", 1), ("b.tif", 2)):
            values = np.random.default_rng(seed).integers(0, 255, (3, SIDE, SIDE)).astype("uint8")
            write_raster(rasters / name, values, transform=TRANSFORM, crs="EPSG:32631")
        run_job(EmbedManyRequest(str(rasters), str(scene.encoder), str(folder / "dataset")), quiet)
        run_job(IndexRequest(str(folder / "dataset")), quiet)
        for format_, name in (("geoparquet", "table.parquet"), ("cog", "grid.tif"), ("npy", "grid.npy")):
            run_job(ExportRequest(str(scene.set), str(folder / name), format_), quiet)


def _labels() -> Dict[str, Any]:
    features = []
    for number in range(24):
        point = {"type": "Point", "coordinates": [500_040.0 + 80 * (number % 8), 3_999_960.0 - 160 * (number // 8)]}
        properties = {"class": ["water", "town", "forest"][number % 3]}
        features.append({"type": "Feature", "properties": properties, "geometry": point})
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    return {"type": "FeatureCollection", "name": "labels", "crs": crs, "features": features}


def _damage_json(generator: random.Random, file: Path) -> None:
    if generator.random() < 0.75:
        file.write_text(json.dumps(mutated_often(generator, json.loads(file.read_text()))))
    else:
        file.write_bytes(damaged(generator, file.read_bytes()))


def _damage_bytes(generator: random.Random, file: Path) -> None:
    content, chance = file.read_bytes(), generator.random()
    if chance < 0.35:
        file.write_bytes(damaged(generator, content[:400]) + content[400:])
    elif chance < 0.7:
        file.write_bytes(content[:-600] + damaged(generator, content[-600:]))
    elif chance < 0.85:
        file.write_bytes(content[: generator.randrange(len(content) + 1)])
    else:
        file.write_bytes(damaged(generator, content))


def classes(generator: random.Random, made: StudyScene, work: Path) -> Case:
    """Labels or a kept classifier that are damaged, or options that do not fit."""
    held, out = str(made.scene.set), str(work / "out")
    labels, model = work / "labels.geojson", work / "model.json"
    shutil.copy(made.labels, labels)
    shutil.copy(made.folder / "classes" / "model.json", model)
    requests = [
        ClassifyRequest(held, out, str(labels), "class"),
        ClassifyRequest(held, out, model=str(model)),
        ChangeRequest((held, held), out, like=str(labels)),
    ]
    request = generator.choice(requests)
    if generator.random() < 0.6:
        _damage_json(generator, model if getattr(request, "model", None) else labels)
        return f"{request.job} {labels.read_bytes()[:200]!r}", run(request)
    said = mutated(generator, json.loads(json.dumps(request.to_json())))
    return f"{request.job} {said}", lambda: _asked(type(request), said, work)


def _asked(kind: Any, said: Any, work: Path) -> object:
    """As the worker does: what is no request is refused; results lie in the folder of the case."""
    try:
        request = kind.from_json(said)
    except ValueError:
        return "refused"
    if not str(Path(request.out).absolute()).startswith(str(work)):
        return "elsewhere, as it may"
    return run_job(request, SilentReporter())


def dataset(generator: random.Random, made: StudyScene, work: Path) -> Case:
    """A dataset of many scenes with one damaged file."""
    folder = work / "dataset"
    shutil.copytree(made.folder / "dataset", folder)
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.endswith(".lock"))
    file = generator.choice(files)
    if file.suffix == ".json":
        _damage_json(generator, file)
    elif file.suffix == ".jsonl" and generator.random() < 0.75:
        lines = [json.loads(line) for line in file.read_text().splitlines()]
        lines[0] = mutated_often(generator, lines[0])
        file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    else:
        _damage_bytes(generator, file)
    requests = [
        SimilarRequest(str(folder), POINTS[:1]),
        ClusterRequest(str(folder), 3),
        IndexRequest(str(folder)),
        OpenDatasetRequest(str(folder), str(work / "layer.gpkg"), WHOLE_WORLD),
        EmbedManyRequest(str(made.folder / "rasters"), str(made.scene.encoder), str(folder)),
    ]
    request = generator.choice(requests)
    return f"{request.job} of a damaged {file.relative_to(folder)}: {file.read_bytes()[:200]!r}", run(request)


def scenes(generator: random.Random, made: StudyScene, work: Path) -> Case:
    """A list of scenes or a STAC ItemCollection that is damaged."""
    items: List[Dict[str, Any]] = []
    for name in ("a", "b"):
        asset = {"href": str(made.folder / "rasters" / f"{name}.tif"), "type": "image/tiff", "roles": ["data"]}
        box = [0.0, 36.0, 0.1, 36.1]
        ring = [[0.0, 36.0], [0.1, 36.0], [0.1, 36.1], [0.0, 36.0]]
        items.append(
            {
                "type": "Feature", "stac_version": "1.0.0", "id": name, "bbox": box, "links": [],
                "geometry": {"type": "Polygon", "coordinates": [ring]},
                "properties": {"datetime": "2020-01-01T00:00:00Z"}, "assets": {"data": asset},
            }
        )  # fmt: skip
    file = work / "items.json"
    file.write_text(json.dumps(mutated_often(generator, {"type": "FeatureCollection", "features": items})))
    if generator.random() < 0.2:
        file.write_bytes(damaged(generator, file.read_bytes()))
    return file.read_text(errors="replace")[:300], run(
        EmbedManyRequest(str(file), str(made.scene.encoder), str(work / "out"))
    )


def foreign(generator: random.Random, made: StudyScene, work: Path) -> Case:
    """A table, raster or array of vectors that is damaged."""
    name = generator.choice(["table.parquet", "grid.tif", "grid.npy", "table.csv"])
    file = work / name
    if name == "table.csv":
        rows = ["x,y,v0,v1,v2", *(f"{3 + 0.01 * n},{45.0},{n},{n * 2},{n % 3}" for n in range(12))]
        file.write_text("\n".join(rows))
    else:
        shutil.copy(made.folder / name, file)
    _damage_bytes(generator, file)
    options: Dict[str, Any] = {} if generator.random() < 0.6 else {"vectors": generator.choice(["v0", "nothing", ""])}
    if generator.random() < 0.3:
        return f"verify {name} {options}", run(VerifyRequest(str(file), **options))
    more = generator.choice([{}, {}, {"crs": "EPSG:4326"}, {"encoder": "x"}, {"coarsen": 3}, {"product": "table"}])
    return f"import {name} {options} {more}", run(ImportRequest(str(file), str(work / "out"), **options, **more))


STUDY_SORTS: Dict[str, Callable[[random.Random, StudyScene, Path], Case]] = {
    "classes": classes,
    "dataset": dataset,
    "scenes": scenes,
    "foreign": foreign,
}
