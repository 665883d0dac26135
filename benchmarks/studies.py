"""Classes and changes of 100,000 patches x 768, and sweeps of the sample scene, for `make bench`.

Everything counts that a command does but the start of its process: reading the sets, the answer, its files. Beside the
seconds on the clock stands the processor time, which tells more on a busy machine.
"""

from __future__ import annotations

import json
import statistics
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import numpy as np

from benchmarks.result_rows import Row, row

ROWS, COLS, DIM = 250, 400, 768
KINDS, FIELDS = 5, 400
LABELS = 500
PLACES, PLACE = 60, 3  # planted changes, and patches along a side of each
SIDE = 240
SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "landsat7_olinda.tif"


def ground() -> Tuple[np.ndarray, np.ndarray]:
    """Kinds of ground in fields of some 250 patches, with noise: float32 [N, DIM], and the kinds [N]."""
    draw = np.random.default_rng(0)
    middles = draw.uniform((0, 0), (ROWS, COLS), (FIELDS, 2))
    kinds = draw.integers(KINDS, size=FIELDS)[_nearest(middles)]
    looks = draw.standard_normal((KINDS, DIM), dtype=np.float32)
    blend = draw.standard_normal((20, DIM), dtype=np.float32)
    vectors = looks[kinds] + 0.3 * draw.standard_normal((len(kinds), 20), dtype=np.float32) @ blend
    vectors += draw.standard_normal(vectors.shape, dtype=np.float32)
    return vectors, kinds


def later(vectors: np.ndarray) -> np.ndarray:
    """The same with other noise, and with sixty places that became other ground."""
    draw = np.random.default_rng(5)
    found = vectors + 0.3 * draw.standard_normal(vectors.shape, dtype=np.float32)
    rows, cols = draw.integers(ROWS - PLACE, size=PLACES), draw.integers(COLS - PLACE, size=PLACES)
    for row_at, col_at in zip(rows.tolist(), cols.tolist()):
        place = (row_at + np.arange(PLACE))[:, None] * COLS + col_at + np.arange(PLACE)
        found[place.ravel()] = found[place.ravel(), ::-1]
    return found


def _nearest(middles: np.ndarray) -> np.ndarray:
    from scipy.spatial import cKDTree

    row, col = np.divmod(np.arange(ROWS * COLS), COLS)
    return np.asarray(cKDTree(middles).query(np.stack([row, col], axis=1))[1])


def write_set(folder: Path, vectors: np.ndarray) -> None:
    """An embedding set of these vectors."""
    from rasterio.crs import CRS

    from terrapatch.model.patches import PatchGrid

    folder.mkdir()
    grid = PatchGrid((30, 0, 300_000, 0, -30, 7_200_000), CRS.from_epsg(32721).to_wkt(), ROWS, COLS, 8)
    np.save(folder / "vectors.npy", vectors.astype(np.float16))
    np.save(folder / "index.npy", np.arange(len(vectors)))
    np.save(folder / "valid.npy", np.ones(len(vectors), dtype=np.float32))
    metadata: Dict[str, Any] = {
        "schema": "terrapatch-embedding-1",
        "grid": grid.to_dict(),
        "encoder": {"id": "bench", "version": "1", "sha256": "0" * 64, "dim": DIM},
        "source": {"uri": "none"},
        "parameters": {},
        "patches": len(vectors),
        "created": "",
        "terrapatch": "",
    }
    (folder / "embedding.json").write_text(json.dumps(metadata), encoding="utf-8")


def write_labels(file: Path, classes: np.ndarray) -> None:
    """Points of five classes, drawn at random."""
    chosen = np.random.default_rng(1).choice(len(classes), LABELS, replace=False)
    row, col = np.divmod(chosen, COLS)
    features = [
        {
            "type": "Feature",
            "properties": {"class": f"kind {kind}"},
            "geometry": {"type": "Point", "coordinates": [300_000 + SIDE * (x + 0.5), 7_200_000 - SIDE * (y + 0.5)]},
        }
        for x, y, kind in zip(col.tolist(), row.tolist(), classes[chosen].tolist())
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32721"}}
    file.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")


def _timed(repeat: int, work: Callable[[], object]) -> Tuple[float, float]:
    """Medians of seconds on the clock and of processor time, after a run that does not count."""
    work()
    clock, processor = [], []
    for _ in range(repeat):
        began, busy = time.perf_counter(), time.process_time()
        work()
        clock.append(time.perf_counter() - began)
        processor.append(time.process_time() - busy)
    return statistics.median(clock), statistics.median(processor)


def _rows(name: str, limit: float, repeat: int, work: Callable[[], object]) -> List[Row]:
    clock, processor = _timed(repeat, work)
    return [row(name, clock, "s", limit), row(f"{name}: processor time", processor, "s")]


def study_rows(folder: Path, repeat: int) -> List[Row]:
    """Classes of patches by each method but the forest, learning anew after a click, and changes."""
    from terrapatch.model.classes.classifier import Classifier, Examples, Model
    from terrapatch.model.classes.validation import validated
    from terrapatch.model.jobs.change import change
    from terrapatch.model.jobs.classify import classify
    from terrapatch.model.jobs.reporting import SilentReporter
    from terrapatch.model.patches import EmbeddingSet
    from terrapatch.model.study_requests import ChangeRequest, ClassifyRequest

    vectors, kinds = ground()
    write_set(folder / "one", vectors)
    write_set(folder / "two", later(vectors))
    del vectors
    labels, one, two = folder / "labels.geojson", folder / "one", folder / "two"
    write_labels(labels, kinds)
    rows = []
    for method, called in (("probe", "linear probe"), ("knn", "k-NN")):
        request = ClassifyRequest(
            path=str(one), labels=str(labels), field="class", method=method, out=str(folder / method), overwrite=True
        )
        name = f"classify 100,000 x 768, {LABELS} labels, {called}"
        rows += _rows(name, 2.0, repeat, lambda request=request: classify(request, SilentReporter()))
    changes = ChangeRequest((str(one), str(two)), str(folder / "changes"), overwrite=True)
    rows += _rows("change of 100,000 pairs x 768, report", 2.0, repeat, lambda: change(changes, SilentReporter()))
    embeddings = EmbeddingSet.open(one)
    chosen = np.sort(np.random.default_rng(1).choice(len(kinds), LABELS, replace=False))
    examples = Examples(embeddings.unit_matrix()[chosen], kinds[chosen], tuple("abcde"), "bench")
    model, xy = Model("probe", examples), embeddings.grid.centers(embeddings.index[chosen])
    rows += _rows(f"learn {LABELS} x 768 anew, linear probe", 0.2, repeat, lambda: Classifier(model))
    tested = "learn it anew and test it on blocks of ground"
    rows += _rows(tested, 0.2, repeat, lambda: (Classifier(model), validated(model, xy, SIDE)))
    return rows


def sweep_rows(folder: Path, preset: str, limit: float) -> List[Row]:
    """A whole preset on the sample scene of Olinda, as a command."""
    from benchmarks.run import run_command

    run = run_command("sweep", str(SAMPLE), "--preset", preset, "--out", str(folder / preset), "--json")
    name = f"sweep of Olinda, preset {preset}"
    return [row(name, run.seconds, "s", limit), row(f"{name}: processor time", run.processor_seconds, "s")]
