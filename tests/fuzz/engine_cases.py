"""The sorts of cases of the engine: each makes one damaged thing and says what to do with it."""

from __future__ import annotations

import json
import random
import shutil
import warnings
from pathlib import Path
from typing import Any, Callable, Dict, Tuple

import numpy as np
from affine import Affine
from fake_encoders import write_mean_encoder
from mutation import damaged, mutated, mutated_often
from rasters import write_raster

from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.errors import InputError
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.run import run_job
from terrapatch.model.protocol import (
    REQUEST_TYPES,
    ClusterRequest,
    EmbedRequest,
    InspectRequest,
    PlanRequest,
    ReduceRequest,
    SimilarRequest,
    SuggestKRequest,
    decode_line,
)
from terrapatch.model.request import Request

SIDE = 64
TRANSFORM = Affine(10, 0, 500_000, 0, -10, 4_000_000)
POINTS = ((500_100.0, 3_999_900.0), (500_500.0, 3_999_500.0))
Case = Tuple[str, Callable[[], object]]
_DTYPES = ("uint8", "int8", "uint16", "int16", "int32", "uint32", "float32", "float64", "complex64", "int64", "uint64")
_OPTIONS: Tuple[Dict[str, Any], ...] = (
    *({"tile": 16}, {"tile": 33}, {"patch": 1}, {"patch": 1000}, {"overlap": 15}, {"refine": 2}, {"refine": 4}),
    *(
        {"min_valid": 0.0},
        {"min_valid": 1.0},
        {"bands": (1,)},
        {"bands": (3, 2, 1)},
        {"bands": (99,)},
        {"bands": ("red",)},
    ),
    *({"resolution": "1"}, {"resolution": "100"}, {"tokens": "both"}, {"tokens": "raw"}, {"features": 16}),
    *({"center_positions": "on"}, {"precision": "fp16"}, {"extent": (500_000.0, 3_999_000.0, 500_500.0, 4_000_000.0)}),
    *({"mask_wkt": "POLYGON((500000 4000000,500500 4000000,500500 3999500,500000 4000000))"}, {"date": "2020-01-01"}),
    *(
        {"bands": ("red",)},
        {"subtract": 1e308},
        {"multiply": 1e-300},
        {"batch": 3},
        {"tile": (16, 32)},
        {"seed": 2**40},
    ),
)


class Scene:
    """What is sound, and gets damaged: a raster, an encoder with its card, and a set.

    Parameters
    ----------
    folder : Path
    apart : callable
        Runs a function in a process of its own: threads of libraries do not survive a fork.
    """

    def __init__(self, folder: Path, apart: Callable[[Callable[[], object]], object]) -> None:
        values = np.random.default_rng(0).integers(0, 255, (3, SIDE, SIDE)).astype("uint8")
        self.raster = write_raster(folder / "scene.tif", values, transform=TRANSFORM, crs="EPSG:32631")
        self.encoder = write_mean_encoder(folder, 8, 3)
        self.set = folder / "set"
        apart(lambda: run_job(EmbedRequest(str(self.raster), str(self.encoder), str(self.set)), SilentReporter()))
        self.card = json.loads(self.encoder.with_suffix(".json").read_text())


def run(request: Request) -> Callable[[], object]:
    """To be called in the forked process."""
    return lambda: run_job(request, SilentReporter())


def card(generator: random.Random, scene: Scene, work: Path) -> Case:
    """A card that was changed, beside a sound model."""
    text = json.dumps(mutated_often(generator, scene.card))
    if generator.random() < 0.08:
        text = text[: generator.randrange(len(text))]
    shutil.copy(scene.encoder, work / "model.onnx")
    (work / "model.json").write_text(text)
    kind = generator.choice([EmbedRequest, EmbedRequest, PlanRequest])
    return text, run(kind(str(scene.raster), str(work / "model.onnx"), str(work / "out")))


def onnx(generator: random.Random, scene: Scene, work: Path) -> Case:
    """A damaged model whose card agrees with its hash; or without a card, to be probed."""
    file = work / "model.onnx"
    file.write_bytes(damaged(generator, scene.encoder.read_bytes()))
    if generator.random() < 0.1:
        return "probed", run(InspectRequest(str(file)))
    (work / "model.json").write_text(json.dumps({**scene.card, "sha256": model_sha256(file)}))
    return f"{file.stat().st_size} bytes", run(EmbedRequest(str(scene.raster), str(file), str(work / "out")))


def raster(generator: random.Random, scene: Scene, work: Path) -> Case:
    """A damaged TIFF, or a sound one of any type, shape, values and place; any option."""
    file, chance = work / "raster.tif", generator.random()
    content = scene.raster.read_bytes()
    if chance < 0.45:
        head = damaged(generator, content[:400], generator.choice([1, 2, 5]))
        what = "damaged head"
        file.write_bytes(head + content[400:])
    elif chance < 0.55:
        what = "cut"
        file.write_bytes(content[: generator.randrange(len(content))])
    else:
        what = _write_any(generator, file)
    encoder = generator.choice([str(scene.encoder), str(scene.encoder), "efficientnet-lite0", "mosaiks"])
    options = generator.choice(_OPTIONS) if generator.random() < 0.5 else {}
    if generator.random() < 0.3 and "precision" not in options:
        return f"plan {what} {options}", run(PlanRequest(str(file), encoder, "", **options))
    return f"{what} {encoder} {options}", run(EmbedRequest(str(file), encoder, str(work / "out"), **options))


def _write_any(generator: random.Random, file: Path) -> str:
    dtype, bands = generator.choice(_DTYPES), generator.choice([1, 2, 3, 4, 5, 13])
    rows, cols = generator.choice([1, 2, 7, 31, 64, 200]), generator.choice([1, 3, 8, 65, 128])
    fill = generator.choice(["random", "constant", "nan", "infinite", "extreme", "mixed"])
    values = np.random.default_rng(generator.randrange(1000)).random((bands, rows, cols)) * 200
    if fill == "constant":
        values[:] = generator.choice([0, 7, 255])
    if dtype.startswith(("float", "complex")):
        values = {"nan": values * np.nan, "infinite": values * np.inf, "extreme": values * 1e36}.get(fill, values)
        if fill == "mixed":
            values[values > 100] = np.nan
    elif fill == "extreme":
        values = np.full(values.shape, np.iinfo(dtype).max)
    options: Dict[str, Any] = {}
    if generator.random() < 0.5:
        options["nodata"] = generator.choice([0, 7, 100])
    if generator.random() < 0.4:
        options["crs"] = generator.choice([None, "EPSG:4326", "EPSG:3857", "EPSG:27700"])
    if generator.random() < 0.3:
        options["transform"] = Affine(*(generator.choice([0, 1, -1, 10, 1e-9, 1e9, 0.3]) for _ in range(6)))
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        write_raster(file, values.astype(dtype), **options)
    return f"{dtype} {bands} x {rows} x {cols} {fill} {options}"


def message(generator: random.Random, scene: Scene, work: Path) -> Case:
    """A line of the protocol that was changed."""
    folder, out = str(scene.set), str(work / "out")
    sound = [
        EmbedRequest(
            str(scene.raster), str(scene.encoder), out, bands=(1, 2, 3), extent=(5e5, 3999e3, 501e3, 4e6), tile=32
        ),
        PlanRequest(str(scene.raster), "mosaiks", "", shown_as_rgb=(1, 2, 3), date="2020-01-01", subtract=0.0),
        ClusterRequest(folder, 3),
        SimilarRequest(folder, POINTS[:1], POINTS[1:], 5),
        ReduceRequest(folder, 2, out),
        SuggestKRequest(folder, 4),
        InspectRequest(folder),
    ]
    request = generator.choice(sound)
    said: Any = {"id": 1, "job": request.job, "request": json.loads(json.dumps(request.to_json()))}
    for _ in range(generator.choice([1, 1, 2, 3])):
        if isinstance(said.get("request"), dict) and generator.random() < 0.85:
            said = {**said, "request": mutated(generator, said["request"])}
        else:
            changed = mutated(generator, said)
            said = changed if isinstance(changed, dict) else {"x": changed}
    line = json.dumps(said)
    if generator.random() < 0.1:
        line = line[: generator.randrange(len(line))]
    return line, lambda: _answered(line, scene, work)


def _answered(line: str, scene: Scene, work: Path) -> object:
    """As the worker does; a message that is none of the protocol is answered by a ValueError."""
    try:
        said = decode_line(line)
        job, values = said.get("job"), said.get("request", {})
        if not isinstance(job, str) or job not in REQUEST_TYPES or not isinstance(values, dict):
            return "refused"
        request = REQUEST_TYPES[job].from_json(values)
    except ValueError:
        return "refused"
    if isinstance(getattr(request, "path", None), str) and request.path == str(scene.set):
        shutil.copytree(scene.set, work / "set")  # results go into the set
        request = type(request)(**{**request.__dict__, "path": str(work / "set")})
    out = getattr(request, "out", None)
    if out and not str(Path(out).absolute()).startswith(str(work)):
        raise InputError("the case would write elsewhere, as it may; give another seed")
    return run_job(request, SilentReporter())


def embedding_set(generator: random.Random, scene: Scene, work: Path) -> Case:
    """A set with one damaged file, for each job that reads one."""
    folder = work / "set"
    shutil.copytree(scene.set, folder)
    name = generator.choice(["vectors.npy", "index.npy", "valid.npy", "embedding.json", "embedding.json"])
    file, chance = folder / name, generator.random()
    content = file.read_bytes()
    if name == "embedding.json" and chance < 0.75:
        told = json.loads(content)
        part = generator.choice([None, "grid", "encoder", "source"])
        told = mutated(generator, told) if part is None else {**told, part: mutated(generator, told[part])}
        file.write_text(json.dumps(told))
    elif chance < 0.3:
        file.write_bytes(damaged(generator, content[:128], 2) + content[128:])
    elif chance < 0.5:
        file.write_bytes(content[: generator.randrange(len(content))])
    elif chance < 0.7:
        file.write_bytes(content[:128] + damaged(generator, content[128:]))
    elif name.endswith(".npy"):
        np.save(file, generator.choice(_other_arrays()), allow_pickle=True)
    else:
        file.write_bytes(bytes(generator.randrange(256) for _ in range(100)))
    requests = (
        ClusterRequest(str(folder), 3),
        SimilarRequest(str(folder), POINTS[:1]),
        SimilarRequest(str(folder), POINTS[:1], POINTS[1:], 5, "probe"),
        ReduceRequest(str(folder), 2, str(work / "out")),
        SuggestKRequest(str(folder), 4),
        EmbedRequest(str(scene.raster), str(scene.encoder), str(folder)),
    )
    request = generator.choice(requests)
    return f"{request.job} of a damaged {name}: {file.read_bytes()[:300]!r}", run(request)


def _other_arrays() -> list:
    count = (SIDE // 8) ** 2
    return [
        *(np.zeros((0, 3), "f2"), np.zeros(5), np.full((count, 3), np.nan, "f4"), np.full((count, 3), np.inf, "f4")),
        *(np.arange(count)[::-1], np.full(count, -1), np.full(count, 2**62), np.array(5), np.zeros((count, 0), "f2")),
        *(np.zeros((count, 3), "c8"), np.array(["a"] * count), np.zeros(count, "f4") - 3, np.array([{"a": 1}])),
    ]


SORTS: Dict[str, Callable[[random.Random, Scene, Path], Case]] = {
    "card": card,
    "onnx": onnx,
    "raster": raster,
    "message": message,
    "set": embedding_set,
}
