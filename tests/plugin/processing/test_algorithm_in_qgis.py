"""The algorithms as QGIS runs them: described, in the background, in models, loaded and styled, from a shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of, registered_provider
from layer_factory import embedding_layer
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.layers.styles import is_patch_style

EXPECTED_PARAMETERS = {
    "embedraster": [
        "INPUT", "ENCODER", "ENCODER_FILE", "BANDS", "EXTENT", "MASK", "RESOLUTION", "TILE_SIZE", "OVERLAP",
        "PATCH_SIZE", "REFINE", "TOKENS", "GROUPS", "MIN_VALID", "DATE", "SENSOR", "SENSOR_BANDS",
        "WAVELENGTHS", "SUBTRACT", "MULTIPLY", "CENTER_POSITIONS", "FEATURES", "SEED", "DEVICE", "PRECISION",
        "BATCH_SIZE", "THREADS", "OUTPUT",
        "OUTPUT_TILES", "OUTPUT_SET",
    ],
    "patchesofdataset": ["INPUT", "EXTENT", "OUTPUT", "SCENES"],
    "similarindataset": [
        "INPUT", "EXAMPLES", "COUNTEREXAMPLES", "TEXT", "METHOD", "TOP_N", "MIN_SCORE", "EXTENT", "DATES", "SCENES",
        "OUTPUT",
    ],
    "clusterpatches": ["INPUT", "K", "SEED", "OUTPUT", "OUTPUT_PATCHES"],
    "findsimilar": ["INPUT", "EXAMPLES", "COUNTEREXAMPLES", "TEXT", "METHOD", "TOP_N", "MIN_SCORE", "OUTPUT"],
    "reduceembeddings": ["INPUT", "DIMENSIONS", "OUTPUT"],
    "coarsenpatches": ["INPUT", "FACTOR", "POOLING", "OUTPUT"],
    "embeddingsofpolygons": ["INPUT", "POLYGONS", "POOLING", "OUTPUT"],
    "fitmosaiks": ["INPUT", "BANDS", "PATCH_SIZE", "FEATURES", "SEED", "OUTPUT"],
    "embedmany": [
        "INPUT", "LIST", "BANDS", "ASSETS", "ENCODER", "OVERLAPPING", "PATCH_SIZE", "RESOLUTION", "TILE_SIZE",
        "OVERLAP", "REFINE", "GROUPS", "MIN_VALID", "DATE", "SENSOR", "SENSOR_BANDS", "WAVELENGTHS", "SUBTRACT",
        "MULTIPLY", "CENTER_POSITIONS", "DEVICE", "PRECISION", "BATCH_SIZE", "THREADS", "OUTPUT", "LOAD", "EXTENT",
    ],
    "sweepsettings": [
        "INPUT", "PRESET", "LABELS", "FIELD", "EXTENT", "ENCODERS", "PATCH_SIZES", "REFINE", "TILE_SIZES",
        "OVERLAPS", "RESOLUTIONS", "PRECISIONS", "VECTORS", "SQUEEZE", "BANDS", "DATE", "DEVICE", "SEED", "OUTPUT",
    ],
    "classifypatches": [
        "INPUT", "LABELS", "FIELD", "MODEL", "METHOD", "UNKNOWN", "FAR", "SMOOTH", "SEED", "OUTPUT",
    ],
    "embeddingsfromraster": ["INPUT", "PRODUCT", "ENCODER", "EXTENT", "COARSEN", "GRID", "DATE", "OUTPUT"],
    "embeddingsfromtable": ["INPUT", "ENCODER", "VECTORS", "GEOMETRY", "CRS", "SIDE", "DATE", "OUTPUT"],
    "verifyembeddings": ["INPUT", "VECTORS", "GEOMETRY", "CRS"],
    "exportembeddings": ["INPUT", "FORMAT", "NUMBERS", "PLACES", "OUTPUT"],
    "compareembeddings": [
        "INPUT", "LATER", "FURTHER", "LIKE", "LIKENESS", "THRESHOLD", "AGAINST", "SMALLEST", "K", "SEED", "OUTPUT",
    ],
}  # fmt: skip
PARANA = "landsat8_parana.tif"
EXTENT = "732705,737505,-2803875,-2799075 [EPSG:32621]"


def algorithm(name):
    registered_provider()
    return QgsApplication.processingRegistry().createAlgorithmById(f"terrapatch:{name}")


class TestDescription:
    def test_the_algorithms_are_these(self):
        found = {entry.name() for entry in registered_provider().algorithms()}
        assert found == set(EXPECTED_PARAMETERS)

    @pytest.mark.parametrize("name", EXPECTED_PARAMETERS)
    def test_parameters_have_the_names_that_scripts_use(self, name):
        described = algorithm(name)
        found = [definition.name() for definition in described.parameterDefinitions()]
        assert sorted(found) == sorted(EXPECTED_PARAMETERS[name])

    @pytest.mark.parametrize("name", EXPECTED_PARAMETERS)
    def test_input_is_all_that_must_be_given(self, name):
        described = algorithm(name)
        needed = {
            definition.name()
            for definition in described.parameterDefinitions()
            if not definition.flags() & definition.Flag.FlagOptional
            and definition.defaultValue() is None
            and not definition.isDestination()
        }
        more = {"compareembeddings": {"LATER"}, "embeddingsofpolygons": {"POLYGONS"}}
        # of many rasters layers or a list are given
        assert needed == (set() if name == "embedmany" else {"INPUT"} | more.get(name, set()))

    @pytest.mark.parametrize("name", EXPECTED_PARAMETERS)
    def test_help(self, name):
        described = algorithm(name)
        assert f"processing.run('terrapatch:{name}'" in described.shortHelpString()
        assert described.displayName()
        assert described.shortDescription().endswith(".")
        assert len(described.tags()) > 3
        assert not described.icon().isNull()
        for definition in described.parameterDefinitions():
            assert definition.help().endswith((".", ")")), definition.name()

    @pytest.mark.parametrize("name", EXPECTED_PARAMETERS)
    def test_can_be_executed(self, name):
        assert algorithm(name).canExecute() == (True, "")

    @pytest.mark.parametrize("name", EXPECTED_PARAMETERS)
    def test_units_are_in_the_help(self, name):
        text = algorithm(name).shortHelpString()
        assert "Units" in text or "score" in text

    def test_encoders_are_those_that_are_installed(self):
        described = algorithm("embedraster")
        options = described.parameterDefinition("ENCODER").options()
        assert options[0] == "mosaiks"
        assert "efficientnet-lite0" in options


class TestBackground:
    def test_in_the_task_manager(self, sample_folder):
        """In another thread, with the main thread free; the result is loaded, named and styled."""
        raster = QgsRasterLayer(str(sample_folder / PARANA), "scene")
        QgsProject.instance().addMapLayer(raster)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = QgsProcessingFeedback(False)
        run = algorithm("embedraster")
        parameters = {"INPUT": raster.id(), "EXTENT": EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"}
        task = QgsProcessingAlgRunnerTask(run, parameters, context, feedback)
        results = []
        task.executed.connect(lambda succeeded, outputs: results.append((succeeded, outputs)))
        QgsApplication.taskManager().addTask(task)
        deadline = time.perf_counter() + 180
        while not results and time.perf_counter() < deadline:
            QCoreApplication.processEvents()
            time.sleep(0.005)
        ((succeeded, outputs),) = results
        assert succeeded
        layer = QgsProcessingUtils.mapLayerFromString(outputs["OUTPUT"], context)
        assert layer.featureCount() == 400
        QgsProject.instance().removeMapLayer(raster.id())

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a process maps is listed by Linux alone")
    def test_vectors_are_let_go_of_in_the_thread_that_read_them(self, sample_folder):
        """What finishes the layer holds no array: the main thread would wait for the disk to take the file away."""

        def mapped():
            lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
            return {line.partition("/")[2] for line in lines if "vectors.npy" in line}

        before = mapped()  # other tests hold sets of theirs
        loaded = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        run = Run("embedraster", {"INPUT": str(sample_folder / PARANA), "EXTENT": EXTENT, "OUTPUT": loaded})
        assert len(run.context.layersToLoadOnCompletion()) == 1
        assert mapped() - before == set()

    def test_project_closed_while_running(self):
        """The patches were taken when the run began; the project may go."""
        vectors = np.random.default_rng(0).normal(size=(20_000, 64))
        layer = embedding_layer(rows=100, cols=200, vectors=vectors)
        QgsProject.instance().addMapLayer(layer)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        run = algorithm("coarsenpatches")
        task = QgsProcessingAlgRunnerTask(run, {"INPUT": layer.id(), "OUTPUT": "memory:"}, context, feedback)
        results = []
        task.executed.connect(lambda succeeded, outputs: results.append((succeeded, outputs)))
        QgsApplication.taskManager().addTask(task)
        QgsProject.instance().clear()
        deadline = time.perf_counter() + 180
        while not results and time.perf_counter() < deadline:
            QCoreApplication.processEvents()
            time.sleep(0.005)
        ((succeeded, outputs),) = results
        assert succeeded
        assert QgsProcessingUtils.mapLayerFromString(outputs["OUTPUT"], context).featureCount() == 5000


class TestLoading:
    @pytest.fixture(autouse=True)
    def layer_tree_view(self, qgis_iface, monkeypatch):
        """A real one: since 3.44 QGIS hands it to C++, which takes no stand-in."""
        view = QgsLayerTreeView()
        model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
        view.setModel(model)
        monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view)
        yield view
        sip.delete(view)
        sip.delete(model)

    @pytest.mark.parametrize("destination", ["TEMPORARY_OUTPUT", "file"])
    def test_layer_comes_into_the_project_named_and_styled(self, destination, sample_folder, tmp_path, qgis_processing):
        import processing

        registered_provider()
        output = str(tmp_path / "patches.gpkg") if destination == "file" else destination
        raster = QgsRasterLayer(str(sample_folder / PARANA), "scene")
        result = processing.runAndLoadResults(
            "terrapatch:embedraster", {"INPUT": raster, "EXTENT": EXTENT, "OUTPUT": output}
        )
        (layer,) = QgsProject.instance().mapLayers().values()
        assert result["OUTPUT"]
        assert is_patch_style(layer)
        assert "encoder" in json.loads(layer.customProperty("terrapatch/embedding"))
        assert (layer.name(), layer.metadata().title()) == 2 * ("scene · MOSAIKS 240 m",)
        QgsProject.instance().clear()

    def test_hits_of_a_file(self, tmp_path, qgis_processing):
        import processing

        registered_provider()
        layer = embedding_layer()
        examples = layer_of(["POINT(700100 7199900)"], "EPSG:32721", "Point", "pond")
        file = str(tmp_path / "hits.gpkg")
        processing.runAndLoadResults("terrapatch:findsimilar", {"INPUT": layer, "EXAMPLES": examples, "OUTPUT": file})
        (hits,) = QgsProject.instance().mapLayers().values()
        assert hits.renderer().type() == "RuleRenderer"
        assert hits.metadata().title() == "Like pond in patches"
        QgsProject.instance().clear()

    def test_failure_raises_with_the_message(self, qgis_processing):
        import processing

        registered_provider()
        layer = embedding_layer()
        examples = layer_of(["POINT(0 0)"], "EPSG:32721", "Point", "pond")
        with pytest.raises(QgsProcessingException, match="none of the 1 features of 'pond' lies on a patch"):
            processing.run("terrapatch:findsimilar", {"INPUT": layer, "EXAMPLES": examples, "OUTPUT": "memory:"})


class TestModel:
    def test_chain(self, sample_folder):
        """Embed, coarsen, search: one model, three of our algorithms, layers handed on in memory."""
        registered_provider()
        model = QgsProcessingModelAlgorithm("look-alikes", "tests")
        model.addModelParameter(
            QgsProcessingParameterRasterLayer("scene", "Scene"), QgsProcessingModelParameter("scene")
        )
        model.addModelParameter(
            QgsProcessingParameterFeatureSource("ponds", "Ponds"), QgsProcessingModelParameter("ponds")
        )
        source = QgsProcessingModelChildParameterSource
        steps = [
            ("embed", "embedraster", {
                "INPUT": source.fromModelParameter("scene"), "EXTENT": source.fromStaticValue(EXTENT),
            }),
            ("coarsen", "coarsenpatches", {"INPUT": source.fromChildOutput("embed", "OUTPUT")}),
            ("search", "findsimilar", {
                "INPUT": source.fromChildOutput("coarsen", "OUTPUT"),
                "EXAMPLES": source.fromModelParameter("ponds"),
                "TOP_N": source.fromStaticValue(7),
            }),
            ("cluster", "clusterpatches", {
                "INPUT": source.fromChildOutput("embed", "OUTPUT"), "K": source.fromStaticValue(3),
            }),
        ]  # fmt: skip
        for child_id, name, sources in steps:
            child = QgsProcessingModelChildAlgorithm(f"terrapatch:{name}")
            child.setChildId(child_id)
            for parameter, value in sources.items():
                child.addParameterSources(parameter, [value])
            if child_id in ("search", "cluster"):
                output = QgsProcessingModelOutput(child_id)
                output.setChildOutputName("OUTPUT")
                output.setChildId(child_id)
                child.setModelOutputs({child_id: output})
            model.addChildAlgorithm(child)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        ponds = layer_of(["POINT(733000 -2799300)"], "EPSG:32621", "Point", "ponds")
        parameters = {"scene": str(sample_folder / PARANA), "ponds": ponds}
        parameters.update({"search:search": "memory:", "cluster:cluster": "memory:"})
        outputs, succeeded = model.create().run(parameters, context, feedback, {}, False)
        assert succeeded
        hits = QgsProcessingUtils.mapLayerFromString(outputs["search:search"], context)
        regions = QgsProcessingUtils.mapLayerFromString(outputs["cluster:cluster"], context)
        assert column(hits, "status").tolist().count("found") == 7
        assert column(regions, "patches").sum() == 400


class TestShell:
    """`qgis_process`, in its own process, with its own profile."""

    @pytest.fixture
    def qgis_process(self, repository, tmp_path, qgis_process_program):
        plugins = tmp_path / "plugins"
        plugins.mkdir()
        (plugins / "terrapatch").symlink_to(repository)
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
            "QT_QPA_PLATFORM": "offscreen",
        }

        def run(*arguments):
            return subprocess.run(
                [qgis_process_program, *arguments],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=300,
            )

        assert run("plugins", "enable", "terrapatch").returncode == 0
        return run

    def test_embed_cluster_and_search(self, qgis_process, sample_folder, tmp_path):
        patches, regions, hits = (str(tmp_path / f"{name}.gpkg") for name in ("patches", "regions", "hits"))
        points = sample_folder / "landsat8_parana_points.geojson"
        for name, *arguments in (
            ("embedraster", f"--INPUT={sample_folder / PARANA}", "--PATCH_SIZE=16", f"--OUTPUT={patches}"),
            ("clusterpatches", f"--INPUT={patches}", "--K=4", f"--OUTPUT={regions}"),
            ("findsimilar", f"--INPUT={patches}", f"--EXAMPLES={points}", "--TOP_N=5", f"--OUTPUT={hits}"),
        ):
            answer = qgis_process("run", f"terrapatch:{name}", *arguments)
            assert answer.returncode == 0, answer.stdout + answer.stderr
        table = read_table(LayerSnapshot.of(QgsVectorLayer(patches, "patches", "ogr")))
        assert (len(table), table.dim) == (64 * 64, 512)
        assert column(QgsVectorLayer(regions, "regions", "ogr"), "patches").sum() == 4096
        found = QgsVectorLayer(hits, "hits", "ogr")
        ranked = [(feature["rank"], feature["score"]) for feature in found.getFeatures("status = 'found'")]
        assert [rank for rank, _ in ranked] == [1, 2, 3, 4, 5]
        assert (np.diff([score for _, score in ranked]) <= 0).all()

    def test_failure_is_a_failure(self, qgis_process, sample_folder, tmp_path):
        points = sample_folder / "landsat8_parana_points.geojson"
        file = tmp_path / "hits.gpkg"
        answer = qgis_process(
            "run", "terrapatch:findsimilar", f"--INPUT={points}", f"--EXAMPLES={points}", f"--OUTPUT={file}"
        )
        assert answer.returncode != 0
        assert "has no embeddings" in answer.stdout + answer.stderr
        assert not file.exists()


def test_import_is_light():
    """QGIS imports the provider when it starts."""
    code = (
        "import sys, importlib.util, qgis.core, qgis.PyQt.QtWidgets;"
        "before = set(sys.modules);"  # newer QGIS imports numpy itself
        "spec = importlib.util.spec_from_file_location('terrapatch', {init!r}, submodule_search_locations=[{root!r}]);"
        "package = importlib.util.module_from_spec(spec); sys.modules['terrapatch'] = package;"
        "spec.loader.exec_module(package);"
        "import terrapatch.plugin.processing.provider;"
        "print(sorted({{'numpy', 'osgeo', 'processing', 'onnxruntime'}} & (set(sys.modules) - before)))"
    )
    root = Path(__file__).resolve().parents[3]
    answer = subprocess.run(
        [sys.executable, "-c", code.format(init=str(root / "__init__.py"), root=str(root))],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip() == "[]"


def test_the_engine_judges_what_is_typed_as_a_device(sample_folder):
    raster = str(sample_folder / "landsat8_parana.tif")
    with pytest.raises(AlgorithmFailed, match="or a card by its number such as cuda:1 or cuda:0,1"):
        Run("embedraster", {"INPUT": raster, "OUTPUT": "TEMPORARY_OUTPUT", "DEVICE": "gpu"})


@pytest.mark.parametrize(
    ("name", "value", "choices"),
    [
        ("ENCODER", "resnet", {"efficientnet-lite0", "mosaiks"}),
        ("ENCODER", 7, {"efficientnet-lite0", "mosaiks"}),
        ("PRECISION", "half", {"auto", "fp32", "fp16", "int8"}),
    ],
)
def test_a_choice_that_there_is_not_names_those_there_are(name, value, choices, sample_folder):
    parameters = {"INPUT": str(sample_folder / "landsat8_parana.tif"), "OUTPUT": "TEMPORARY_OUTPUT", name: value}
    with pytest.raises(AlgorithmFailed) as caught:
        Run("embedraster", parameters)
    start, _, rest = str(caught.value).partition(", needs one of ")
    assert start == f"{name} is '{value}'"
    assert choices <= set(rest.partition("; ")[0].split(", "))
