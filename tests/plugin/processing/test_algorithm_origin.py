"""Files that the algorithms write say themselves where they come from, to a QGIS that knows nothing of the run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of, registered_provider
from layer_factory import embedding_layer
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from terrapatch.model.errors import EngineError
from terrapatch.plugin.layers import regions
from terrapatch.plugin.layers.schema import METADATA_PROPERTY
from terrapatch.plugin.layers.styles import is_patch_style
from terrapatch.plugin.processing.provenance import RUN_PROPERTY


def opened(source) -> QgsVectorLayer:
    """A layer as another QGIS opens it."""
    layer = QgsVectorLayer(str(source), "opened", "ogr")
    assert layer.isValid()
    return layer


def clusters(output, k: int = 3, seed: int = 5, **more) -> Run:
    return Run("clusterpatches", {"INPUT": embedding_layer(), "K": k, "SEED": seed, "OUTPUT": str(output), **more})


def assert_tells_of_clusters(layer: QgsVectorLayer, k: int) -> None:
    history = layer.metadata().history()
    assert history[0] == "source: /imagery/scene.tif, bands [1, 2, 3]"
    assert f"terrapatch:clusterpatches: layer patches, k {k}, seed 5" in history[-1]
    assert json.loads(layer.customProperty(RUN_PROPERTY))["parameters"]["k"] == k
    assert layer.renderer().type() == "categorizedSymbol"
    assert [int(category.value()) for category in layer.renderer().categories()] == list(range(k))


@pytest.fixture(autouse=True)
def no_questions(monkeypatch):
    """QGIS asks in a dialog before it replaces a style, which nobody could answer here."""

    def ask(*_arguments):
        raise AssertionError("a dialog was opened")

    monkeypatch.setattr(QMessageBox, "question", ask)


class TestGeoPackage:
    def test_clusters(self, tmp_path):
        clusters(tmp_path / "regions.gpkg", OUTPUT_PATCHES=str(tmp_path / "patches.gpkg"))
        assert_tells_of_clusters(opened(tmp_path / "regions.gpkg"), 3)
        assert_tells_of_clusters(opened(tmp_path / "patches.gpkg"), 3)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["patches.gpkg", "regions.gpkg"]

    def test_vectors(self, tmp_path):
        Run("reduceembeddings", {"INPUT": embedding_layer(), "DIMENSIONS": 4, "OUTPUT": str(tmp_path / "a.b.gpkg")})
        layer = opened(tmp_path / "a.b.gpkg")
        assert json.loads(layer.customProperty(METADATA_PROPERTY))["encoder"]["dim"] == 4
        assert "terrapatch:reduceembeddings: layer patches, dimensions 4" in layer.metadata().history()[-1]
        assert is_patch_style(layer)

    def test_a_table_is_overwritten_and_its_neighbour_stays(self, tmp_path):
        file = tmp_path / "all.gpkg"
        clusters(f"ogr:dbname='{file}' table=\"five\" (geom)", 5)
        clusters(f"ogr:dbname='{file}' table=\"mine\" (geom)", 2)
        clusters(f"ogr:dbname='{file}' table=\"mine\" (geom)", 4)
        assert_tells_of_clusters(opened(f"{file}|layername=five"), 5)
        assert_tells_of_clusters(opened(f"{file}|layername=mine"), 4)
        styles = QgsVectorLayer(f"{file}|layername=layer_styles", "styles", "ogr")
        assert sorted(style["f_table_name"] for style in styles.getFeatures()) == ["five", "mine"]

    def test_in_the_background(self, tmp_path):
        registered_provider()
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        layer, file = embedding_layer(), str(tmp_path / "regions.gpkg")
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("terrapatch:clusterpatches")
        parameters = {"INPUT": layer, "K": 3, "SEED": 5, "OUTPUT": file}
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        ended = []
        task.executed.connect(lambda succeeded, results: ended.append((succeeded, results.get("OUTPUT"))))
        QgsApplication.taskManager().addTask(task)
        while not ended:
            QCoreApplication.processEvents()
        assert ended == [(True, file)]
        assert_tells_of_clusters(opened(file), 3)


@pytest.mark.parametrize("name", ["hits.shp", "hits.geojson", "hits.fgb"])
def test_beside_other_files(name, tmp_path):
    examples = layer_of(["POINT(700120 7199880)"], "EPSG:32721", "Point", "pond")
    run = Run(
        "findsimilar", {"INPUT": embedding_layer(), "EXAMPLES": examples, "TOP_N": 7, "OUTPUT": str(tmp_path / name)}
    )
    assert sorted(column(run.layer(), "status")) == ["example", *["found"] * 7]
    layer = opened(tmp_path / name)
    layer.loadDefaultMetadata()  # as QGIS does with every layer that is added
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.metadata().title() == "Like pond in patches"
    assert "method rocchio, top_n 7" in layer.metadata().history()[-1]
    assert json.loads(layer.customProperty(RUN_PROPERTY))["algorithm"] == "terrapatch:findsimilar"
    others = {Path(path).suffix for path in tmp_path.iterdir()} - {".shp", ".shx", ".dbf", ".prj", ".cpg"}
    assert others - {Path(name).suffix} == {".qml", ".qmd"}


def test_nothing_stays_beside_a_file_that_is_taken_back(tmp_path, monkeypatch):
    """Patches with clusters are the second layer: where they cannot be written, the first goes too."""

    def fail(*_arguments):
        raise EngineError("the disk is full")

    monkeypatch.setattr(regions, "clustered_patch_batches", fail)
    with pytest.raises(AlgorithmFailed, match=r"[Tt]he disk is full"):
        clusters(tmp_path / "regions.geojson", OUTPUT_PATCHES=str(tmp_path / "patches.gpkg"))
    assert list(tmp_path.iterdir()) == []


class TestBesideOthersFiles:
    """A style or metadata file of the same name that belongs to another layer stays."""

    @pytest.fixture
    def others_style(self, tmp_path):
        for ending in ("qml", "qmd"):
            (tmp_path / f"scene.{ending}").write_text("<qgis>years of work on scene.tif</qgis>")
        return tmp_path / "scene.qml"

    def test_it_stays_when_a_result_is_written(self, others_style, tmp_path):
        Run("clusterpatches", {"INPUT": embedding_layer(), "K": 2, "OUTPUT": str(tmp_path / "scene.geojson")})
        assert others_style.read_text() == "<qgis>years of work on scene.tif</qgis>"
        assert others_style.with_suffix(".qmd").read_text() == "<qgis>years of work on scene.tif</qgis>"

    def test_our_own_is_written_again(self, tmp_path):
        for k in (2, 3):
            Run("clusterpatches", {"INPUT": embedding_layer(), "K": k, "OUTPUT": str(tmp_path / "regions.geojson")})
            assert f"{k} clusters" in (tmp_path / "regions.qmd").read_text()


@pytest.mark.parametrize("authid", ["EPSG:32721", "EPSG:4326", "ESRI:54009"])
def test_sqlite_files_keep_their_crs(authid, tmp_path):
    file = tmp_path / "coarse.sqlite"
    Run("coarsenpatches", {"INPUT": embedding_layer(authid=authid), "FACTOR": 2, "OUTPUT": str(file)})
    assert QgsVectorLayer(str(file), "coarse", "ogr").crs().authid() == authid


def test_sqlite_files_keep_a_crs_without_authority(tmp_path):
    crs = QgsCoordinateReferenceSystem.fromProj(
        "+proj=tmerc +lon_0=9 +ellps=bessel +towgs84=598.1,73.7,418.2 +x_0=3500000"
    )
    layer = embedding_layer()
    layer.setCrs(crs)
    layer.removeCustomProperty("terrapatch/embedding")
    Run("clusterpatches", {"INPUT": layer, "K": 2, "OUTPUT": str(tmp_path / "regions.sqlite")})
    stored = QgsVectorLayer(str(tmp_path / "regions.sqlite"), "regions", "ogr").crs()
    assert stored.isValid()
    assert stored.projectionAcronym() == "tmerc"


@pytest.mark.parametrize(
    ("definition", "metres"),
    [
        ("+proj=utm +zone=33 +datum=WGS84 +units=km", 1000.0),
        ("+proj=utm +zone=33 +datum=WGS84 +units=us-ft", 1200 / 3937),
        ("+proj=tmerc +lon_0=9 +x_0=500000 +ellps=bessel +towgs84=598.1,73.7,418.2", 1.0),
    ],
)
def test_geopackages_keep_a_crs_without_authority(definition, metres, tmp_path):
    """UTM in kilometres must not become UTM in metres: everything would lie a thousand times off."""
    crs = QgsCoordinateReferenceSystem.fromProj(definition)
    layer = embedding_layer(transform=(30 / metres, 0, 500_000 / metres, 0, -30 / metres, 4_000_000 / metres))
    layer.setCrs(crs)
    layer.removeCustomProperty(METADATA_PROPERTY)
    run = Run("clusterpatches", {"INPUT": layer, "K": 2, "OUTPUT": str(tmp_path / "regions.gpkg")})
    stored = QgsVectorLayer(str(tmp_path / "regions.gpkg"), "regions", "ogr")
    corner = stored.extent().center()
    to_degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    places = [QgsCoordinateTransform(own, to_degrees, QgsProject.instance()) for own in (crs, stored.crs())]
    here, there = (place.transform(corner) for place in places)
    assert (there.x(), there.y()) == pytest.approx((here.x(), here.y()), abs=1e-7)
    total = sum(feature["area_ha"] for feature in stored.getFeatures())
    assert total == pytest.approx(48 * 240**2 / 10_000, rel=2e-3)
    assert run.layer().featureCount() == 2
