"""A million patches in QGIS, for `make bench`: written, drawn, stored, opened again, searched and grouped.

    python -m benchmarks.run_million [PATCHES]

The search is exact at this size, so that there is no recall to measure. Adds its rows to results.json.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "resources" / "sample"))

import numpy as np  # noqa: E402
from demo_qgis import start_qgis  # noqa: E402

from benchmarks.result_rows import Row, keep, row, show  # noqa: E402

PATCHES, DIM = 1_000_000, 384
KINDS, FACTORS = 30, 20  # kinds of ground, over a continuum of so many dimensions
FIELD = 12  # patches along the side of a field of one kind
CLUSTERS = 8
CLICKS = 5
ZOOMS = (1, 4, 16, 64)
_BLOCK = 65_536


class Spent(NamedTuple):
    """Seconds on the clock, and of processor time of this process and of those that it waited for.

    Other programs that run at the same time make the first longer, and the second by little.
    """

    clock: float
    processor: float

    def times(self, name: str, limit: float) -> List[Row]:
        """Both as rows; the limit is for the clock."""
        return [row(name, self.clock, "s", limit), row(f"{name}, processor time", self.processor, "s")]

    def paces(self, name: str, count: int, least: Optional[float] = None) -> List[Row]:
        """How many of something a second, of both."""
        return [
            row(name, count / self.clock, "/s", least, at_least=True),
            row(f"{name}, a second of processor time", count / self.processor, "/s"),
        ]


class Stopwatch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._clock, self._processor = time.perf_counter(), _processor_seconds()

    def spent(self) -> Spent:
        """Since then."""
        return Spent(time.perf_counter() - self._clock, _processor_seconds() - self._processor)


def _processor_seconds() -> float:
    own = os.times()
    return own.user + own.system + own.children_user + own.children_system


def resident_gb() -> float:
    """Memory that this process holds."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1e6


def write_set(folder: Path, patches: int) -> None:
    """An embedding set of vectors that fall into kinds without sharp borders, as those of imagery do."""
    from terrapatch.model.patches import PatchGrid

    side = int(patches**0.5)
    grid = PatchGrid((10, 0, 300_000, 0, -10, 7_200_000), _utm_21_south(), side, side, 8)
    draw = np.random.default_rng(0)
    kinds = draw.standard_normal((KINDS, DIM), dtype=np.float32)
    factors = draw.standard_normal((FACTORS, DIM), dtype=np.float32)
    kind_of_field = draw.integers(0, KINDS, (side // FIELD + 1, side // FIELD + 1))
    vectors = np.lib.format.open_memmap(folder / "vectors.npy", mode="w+", dtype=np.float16, shape=(side * side, DIM))
    for start in range(0, len(vectors), _BLOCK):
        count = min(_BLOCK, len(vectors) - start)
        blend = draw.standard_normal((count, FACTORS), dtype=np.float32) @ factors
        noise = draw.standard_normal((count, DIM), dtype=np.float32)
        row, col = np.divmod(np.arange(start, start + count), side)
        kind = kind_of_field[row // FIELD, col // FIELD]
        vectors[start : start + count] = kinds[kind] + 0.2 * blend + 0.5 * noise
    np.save(folder / "index.npy", np.arange(side * side))
    np.save(folder / "valid.npy", np.ones(side * side, dtype=np.float32))
    metadata: Dict[str, Any] = {
        "schema": "terrapatch-embedding-1",
        "grid": grid.to_dict(),
        "encoder": {"id": "bench", "version": "1", "sha256": "0" * 8, "dim": DIM},
        "source": {"uri": "none"},
        "parameters": {},
        "patches": side * side,
        "created": "",
        "terrapatch": "",
    }
    (folder / "embedding.json").write_text(json.dumps(metadata), encoding="utf-8")


def _utm_21_south() -> str:
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem("EPSG:32721").toWkt()


def million_rows(folder: Path, patches: int) -> List[Row]:
    """All figures."""
    from qgis.core import QgsProject, QgsVectorLayer

    from terrapatch.model.patches import EmbeddingSet
    from terrapatch.plugin.layers.styles import style_patches
    from terrapatch.plugin.layers.write import memory_layer

    name = f"QGIS, {patches:,} x {DIM}"
    write_set(folder, patches)
    before = resident_gb()
    watch = Stopwatch()
    layer = memory_layer(EmbeddingSet.open(folder), "bench")
    spent = watch.spent()
    gc.collect()
    above = resident_gb() - before - patches * DIM * 2e-9
    rows = [
        *spent.paces(f"{name}: written into a temporary layer", patches),
        row(f"{name}: memory above the vectors", above, "GB", 1.0),
    ]
    style_patches(layer)
    rows += redraw_rows(name, layer)
    QgsProject.instance().clear()
    del layer
    file = folder / "patches.gpkg"
    rows += geopackage_rows(name, EmbeddingSet.open(folder), file)
    rows += search_rows(name, QgsVectorLayer(str(file), "stored", "ogr"))
    watch = Stopwatch()
    command = [
        str(ROOT / ".venv-engine" / "bin" / "terrapatch"),
        "cluster",
        str(folder),
        "--k",
        str(CLUSTERS),
        "--json",
    ]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return rows + watch.spent().times(f"{name}: k-means, {CLUSTERS} clusters and their regions", 20)


def geopackage_rows(name: str, embeddings: Any, file: Path) -> List[Row]:
    """Into a file, as the algorithms write it; on the clock and in processor time."""
    from qgis.core import QgsProject, QgsVectorFileWriter, QgsWkbTypes

    from terrapatch.plugin.layers.geopackage_table import fill_table
    from terrapatch.plugin.layers.write import layer_crs, set_fields

    options = QgsVectorFileWriter.SaveVectorOptions()
    context, crs = QgsProject.instance().transformContext(), layer_crs(embeddings.grid)
    watch = Stopwatch()
    kind = QgsWkbTypes.Type.Polygon
    sink = QgsVectorFileWriter.create(str(file), set_fields(embeddings), kind, crs, context, options)
    del sink  # closes the file
    if not fill_table(file, "", embeddings):
        raise SystemExit(f"{file} was not filled")
    return watch.spent().paces(f"{name}: written into a GeoPackage", len(embeddings), 100_000)


def redraw_rows(name: str, layer: Any) -> List[Row]:
    """The slowest map of 1920 x 1080 pixels from the full extent down, as the layer tree has it then."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QSize

    from terrapatch.plugin.overview.color_overview import ColorOverviews

    overviews = ColorOverviews()
    QgsProject.instance().addMapLayer(layer)
    QCoreApplication.processEvents()
    while overviews.busy:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    seconds = []
    for zoom in ZOOMS:
        settings = QgsMapSettings()
        settings.setLayers(QgsProject.instance().layerTreeRoot().layerOrder())
        settings.setDestinationCrs(layer.crs())
        settings.setOutputSize(QSize(1920, 1080))
        extent = layer.extent()
        extent.scale(1 / zoom)
        settings.setExtent(extent)
        job = QgsMapRendererParallelJob(settings)
        started = time.perf_counter()
        job.start()
        job.waitForFinished()
        seconds.append(time.perf_counter() - started)
    overviews.unload()
    each = ", ".join(f"{zoom}x" for zoom in ZOOMS)
    return [row(f"{name}: slowest redraw of zooms {each}", max(seconds), "s", 1.0)]


def search_rows(name: str, layer: Any) -> List[Row]:
    """From opening the layer to the hits of the first click, and then each further click."""
    from terrapatch.plugin.layers.cache import TableCache
    from terrapatch.plugin.search.query import ROCCHIO, SimilarityQuery, run_query

    watch = Stopwatch()
    table = TableCache().table(layer)
    each, none = [], np.empty((0, DIM), np.float32)
    for click in range(CLICKS):
        watch = Stopwatch() if click else watch
        example = np.array([(click + 1) * len(table) // (CLICKS + 1)])
        result = run_query(SimilarityQuery(layer.id(), table, table.matrix[example], none, ROCCHIO, example))
        if len(result.best(100)) != 100:
            raise SystemExit(f"the search gave {len(result.ranked)} hits, needs 100")
        each.append(watch.spent())
    later = Spent(*(statistics.median(part) for part in zip(*each[1:])))
    return [
        *each[0].times(f"{name}: opened again, to the first click's hits", 8),
        *later.times(f"{name}: later clicks", 0.15),
    ]


def main() -> None:
    """Run, print, and add to results.json."""
    parser = argparse.ArgumentParser(description="What a million patches take in QGIS.")
    parser.add_argument("patches", nargs="?", type=int, default=PATCHES, help="a square number; others are not kept")
    patches: int = parser.parse_args().patches
    sys.path.insert(0, str(ROOT))
    application = start_qgis()
    (HERE / "data").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=HERE / "data") as folder:
        rows = million_rows(Path(folder), patches)
    for found in rows:
        show(found)
    if patches == PATCHES:
        keep(rows, f"QGIS, {patches:,} ")
    application.exitQgis()


if __name__ == "__main__":
    main()
