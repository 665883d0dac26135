"""Paths as people type them: relative ones mean the current folder, for QGIS and for the engine alike."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from algorithm_runs import AlgorithmFailed, Run
from layer_factory import embedding_layer
from qgis.core import QgsProcessingOutputLayerDefinition, QgsVectorLayer

from terrapatch.model.patches import EmbeddingSet
from terrapatch.plugin.engine.environment import start_options

PARANA = "landsat8_parana.tif"
EXTENT = "732705,737505,-2803875,-2799075 [EPSG:32621]"


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch) -> Path:
    """A current folder with a folder `out`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    return tmp_path


class TestOutputsAreChecked:
    @pytest.mark.parametrize(
        ("output", "message"),
        [
            ("out/x.geojson", r"OUTPUT is .*/out/x\.geojson, and GeoJSON files cannot hold vectors"),
            ("x.shp", r"OUTPUT is /.*/x\.shp, and Shapefile files cannot hold vectors"),
            ("out/nofolder/x.gpkg", r"OUTPUT is .*, and the folder /.*/out/nofolder does not exist"),
        ],
    )
    @pytest.mark.parametrize("as_qgis_gives_it", [str, QgsProcessingOutputLayerDefinition])
    def test_of_layers_with_vectors(self, sample_folder, here, output, message, as_qgis_gives_it):
        given = {"INPUT": str(sample_folder / PARANA), "EXTENT": EXTENT, "OUTPUT": as_qgis_gives_it(output)}
        with pytest.raises(AlgorithmFailed, match=message):
            Run("embedraster", given)
        with pytest.raises(AlgorithmFailed, match=message):
            Run("reduceembeddings", {"INPUT": embedding_layer(), "OUTPUT": as_qgis_gives_it(output)})
        assert sorted(path.name for path in here.rglob("*")) == ["out"]

    def test_of_an_encoder(self, sample_folder):
        for output, message in (
            ("nofolder/x.onnx", "OUTPUT is .*, and the folder /.*/nofolder does not exist"),
            ("x.bin", "OUTPUT is x.bin, needs a name that ends in .onnx"),
        ):
            with pytest.raises(AlgorithmFailed, match=message):
                Run("fitmosaiks", {"INPUT": str(sample_folder / PARANA), "OUTPUT": output})

    def test_sound_ones_are_written_here(self, here):
        run = Run("reduceembeddings", {"INPUT": embedding_layer(), "OUTPUT": "out/small.gpkg"})
        assert QgsVectorLayer(str(here / "out" / "small.gpkg"), "small", "ogr").featureCount() == 48
        assert run.layer().featureCount() == 48


def test_an_encoder_is_written_here_and_read_from_here(here, sample_folder):
    scene = str(sample_folder / PARANA)
    fitted = Run("fitmosaiks", {"INPUT": scene, "FEATURES": 16, "OUTPUT": "out/fit.onnx"})
    assert fitted.outputs["OUTPUT"] == str(here / "out" / "fit.onnx")
    card = json.loads((here / "out" / "fit.json").read_text(encoding="utf-8"))
    run = Run(
        "embedraster",
        {
            "INPUT": scene,
            "ENCODER_FILE": "out/fit.onnx",
            "EXTENT": EXTENT,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OUTPUT_SET": "out/set",
        },
    )
    assert len(EmbeddingSet.open(here / "out" / "set")) == 400
    assert run.outputs["OUTPUT_SET"] == str(here / "out" / "set")
    tags = {feature["encoder"] for feature in run.layer().getFeatures()}
    assert tags == {f"{card['id']}@{card['sha256'][:8]}"}


def test_the_engine_is_told_whole_paths(here, monkeypatch):
    monkeypatch.setenv("TERRAPATCH_ENCODERS", f"encoders{os.pathsep}/opt/encoders")
    monkeypatch.setenv("TERRAPATCH_CACHE", "cache")
    options = start_options()
    assert options["cwd"] != str(here)
    assert options["env"]["TERRAPATCH_ENCODERS"].split(os.pathsep)[:2] == [str(here / "encoders"), "/opt/encoders"]
    assert options["env"]["TERRAPATCH_CACHE"] == str(here / "cache")
