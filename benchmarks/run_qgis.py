"""The QGIS half of `make bench`: writing and reading patch layers, searching them, and what the algorithm adds.

Adds its rows to results.json, which the engine's half has written.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Dict, List

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "resources" / "sample"))

import numpy as np  # noqa: E402
from demo_qgis import start_qgis  # noqa: E402

from benchmarks.result_rows import Row, keep, row, show  # noqa: E402

PATCHES, DIM, SIDE = 100_000, 768, 250


def median_seconds(repeat: int, work: Callable[[], Any]) -> float:
    """Median seconds of some work."""
    seconds = []
    for _ in range(repeat):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def planted_set(patches: int = PATCHES, dim: int = DIM, side: int = SIDE) -> Any:
    """A set in memory; of 100,000 vectors of 768 numbers where nothing else is asked for."""
    from terrapatch.model.patches import EmbeddingSet, PatchGrid

    grid = PatchGrid((10, 0, 700_000, 0, -10, 7_200_000), "", patches // side, side, 16)
    vectors = np.random.default_rng(0).standard_normal((patches, dim)).astype(np.float16)
    encoder = {"id": "bench", "version": "1", "sha256": "0" * 8, "dim": dim}
    metadata: Dict[str, Any] = {
        "schema": "terrapatch-embedding-1",
        "grid": grid.to_dict(),
        "encoder": encoder,
        "source": {"uri": "none"},
        "parameters": {},
        "created": "",
        "terrapatch": "",
    }
    valid = np.ones(patches, dtype=np.float32)
    return EmbeddingSet(Path("none"), grid, metadata, vectors, np.arange(patches), valid)


def layer_rows(repeat: int) -> List[Row]:
    """Layer writing, layer reading, and Find similar on a layer that is read."""
    import processing
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessing, QgsProject, QgsVectorLayer

    from terrapatch.plugin.layers.cache import TABLES, TableCache
    from terrapatch.plugin.layers.write import memory_layer

    embeddings = planted_set()
    write = median_seconds(repeat, lambda: memory_layer(embeddings, "bench"))
    layer = memory_layer(embeddings, "bench")
    QgsProject.instance().addMapLayer(layer)
    read = median_seconds(repeat, lambda: TableCache().table(layer))
    TABLES.table(layer)
    examples = QgsVectorLayer("Point", "example", "memory")
    example = QgsFeature()
    example.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*embeddings.grid.centers(np.array([5000]))[0])))
    examples.dataProvider().addFeature(example)
    request = {"INPUT": layer, "EXAMPLES": examples, "TOP_N": 100, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}

    def find() -> None:
        found = processing.run("terrapatch:findsimilar", request)["OUTPUT"]
        if found.featureCount() != 100:
            raise SystemExit(f"Find similar gave {found.featureCount()} hits, needs 100")

    find()
    search = median_seconds(max(repeat, 5), find)
    return [
        row(f"QGIS: patches of {DIM} numbers written per second", PATCHES / write, "/s", 75_000, at_least=True),
        row(f"QGIS: patches of {DIM} numbers read per second", PATCHES / read, "/s", 150_000, at_least=True),
        row(f"QGIS: Find similar in {PATCHES:,} x {DIM}, layer read", search, "s", 0.1, at_least=False),
    ]


def redraw_rows(repeat: int) -> List[Row]:
    """A map of 1920 x 1080 pixels at the full extent of many patches, as the layer tree has it then."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QSize

    from terrapatch.plugin.layers.styles import style_patches
    from terrapatch.plugin.layers.write import memory_layer
    from terrapatch.plugin.overview.color_overview import ColorOverviews

    rows = []
    overviews = ColorOverviews()
    for side in (512, 1000):
        layer = memory_layer(planted_set(side * side, 11, side), "bench")
        style_patches(layer)
        QgsProject.instance().addMapLayer(layer)
        QCoreApplication.processEvents()
        while overviews.busy:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        settings = QgsMapSettings()
        settings.setLayers(QgsProject.instance().layerTreeRoot().layerOrder())
        settings.setDestinationCrs(layer.crs())
        settings.setOutputSize(QSize(1920, 1080))
        settings.setExtent(layer.extent())

        def draw(map_settings: QgsMapSettings = settings) -> None:
            job = QgsMapRendererParallelJob(map_settings)
            job.start()
            job.waitForFinished()

        name = f"QGIS: redraw at the full extent of {side * side:,} patches"
        rows.append(row(name, median_seconds(repeat, draw), "s", 1.0, at_least=False))
        QgsProject.instance().clear()
        QCoreApplication.processEvents()
    overviews.unload()
    return rows


def embed_rows(repeat: int) -> List[Row]:
    """What Embed raster costs over the engine alone, run in turn on the same raster and model."""
    import processing
    from qgis.core import QgsProcessing

    from terrapatch.model.protocol import EmbedRequest
    from terrapatch.plugin.engine.process import EngineProcess

    ratios, seconds = [], []
    with tempfile.TemporaryDirectory(dir=HERE / "data") as name:
        raster, encoder = made_by_engine_python(Path(name))
        for turn in range(repeat):
            started = time.perf_counter()
            with EngineProcess.start(feedback=Quiet()) as engine:
                engine.run(EmbedRequest(raster, encoder, f"{name}/set{turn}"), Quiet())
            alone = time.perf_counter() - started
            started = time.perf_counter()
            request = {"INPUT": raster, "ENCODER_FILE": encoder, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
            made = processing.run("terrapatch:embedraster", request)["OUTPUT"]
            seconds.append(time.perf_counter() - started)
            if made.featureCount() != 65_536:
                raise SystemExit(f"Embed raster gave {made.featureCount()} patches, needs 65536")
            ratios.append(seconds[-1] / alone)
    ratio = statistics.median(ratios)
    return [
        row("QGIS: Embed raster against the engine alone, ViT-S/16, 4096²", ratio, "x", 1.05, at_least=False),
        {"name": "QGIS: Embed raster, ViT-S/16, 4096²", "value": statistics.median(seconds), "unit": "s"},
    ]


def panning_rows(repeat: int) -> List[Row]:
    """Frames of 1600 x 1000 pixels of a raster that is dragged about, while nothing else runs and while one embeds."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer
    from qgis.PyQt.QtCore import QSize

    from terrapatch.model.protocol import EmbedRequest
    from terrapatch.plugin.engine.errors import RunCanceled
    from terrapatch.plugin.engine.process import EngineProcess

    settings = QgsMapSettings()
    settings.setOutputSize(QSize(1600, 1000))

    def frames(layer: QgsRasterLayer, count: int = 40) -> List[float]:
        settings.setLayers([layer])
        seconds = []
        for step in range(count):
            extent = layer.extent()
            extent.scale(0.4)
            part = 0.25 * extent.width() * (step % 8) / 8
            extent.setXMinimum(extent.xMinimum() + part)
            extent.setXMaximum(extent.xMaximum() + part)
            settings.setExtent(extent)
            job = QgsMapRendererParallelJob(settings)
            started = time.perf_counter()
            job.start()
            job.waitForFinished()
            seconds.append(time.perf_counter() - started)
        return seconds

    still: List[float] = []
    busy: List[float] = []
    with tempfile.TemporaryDirectory(dir=HERE / "data") as name:
        raster, encoder = made_by_engine_python(Path(name))
        layer = QgsRasterLayer(raster, "raster")
        for turn in range(repeat):
            still += frames(layer)
            with EngineProcess.start(feedback=Quiet()) as engine, ThreadPoolExecutor(1) as pool:
                embeds = Embedding()
                run = pool.submit(engine.run, EmbedRequest(raster, encoder, f"{name}/pan{turn}"), embeds)
                embeds.begun.wait()
                busy += frames(layer)
                embeds.canceled = not run.done()
                if not embeds.canceled:
                    raise SystemExit("the embedding ended before the frames did; take a larger raster")
                with suppress(RunCanceled):
                    run.result()
    rows = []
    for text, seconds in (("alone", still), ("while a layer is embedded", busy)):
        slow = sorted(seconds)[int(0.95 * len(seconds))]
        rows.append(row(f"QGIS: a frame of a dragged map, {text}, median", 1000 * statistics.median(seconds), "ms"))
        rows.append(row(f"QGIS: a frame of a dragged map, {text}, 95 of 100 within", 1000 * slow, "ms"))
    return rows


def made_by_engine_python(folder: Path) -> List[str]:
    """The bench's raster and model; QGIS's Python has neither rasterio nor onnx to make them with."""
    code = (
        "import sys; from pathlib import Path; from benchmarks.models import write_vit; "
        "from benchmarks.rasters import benchmark_raster; "
        "print(benchmark_raster(4096)); print(write_vit(Path(sys.argv[1])))"
    )
    command = [str(ROOT / ".venv-engine" / "bin" / "python"), "-c", code, str(folder / "vit_s16.onnx")]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return made.stdout.split()


class Embedding:
    """A feedback that says when patches come, and can end the run."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.canceled = False

    def isCanceled(self) -> bool:
        """Whether it was ended."""
        return self.canceled

    def setProgress(self, percent: float) -> None:
        """Patches come."""
        if percent > 0:
            self.begun.set()

    def setProgressText(self, text: str) -> None:
        """Forget it."""

    def pushInfo(self, text: str) -> None:
        """Forget it."""

    def pushWarning(self, text: str) -> None:
        """Forget it."""


class Quiet:
    """A feedback that nobody looks at."""

    def isCanceled(self) -> bool:
        """Never."""
        return False

    def setProgress(self, percent: float) -> None:
        """Forget it."""

    def setProgressText(self, text: str) -> None:
        """Forget it."""

    def pushInfo(self, text: str) -> None:
        """Forget it."""

    def pushWarning(self, text: str) -> None:
        """Forget it."""


def main(repeat: int = 3) -> None:
    """Run, print, and add to results.json."""
    sys.path.insert(0, str(ROOT))
    application = start_qgis()
    rows: List[Row] = []
    for part in (layer_rows, redraw_rows, embed_rows, panning_rows):
        for line in part(repeat):
            rows.append(line)
            show(line)
    keep(rows, "QGIS")
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
