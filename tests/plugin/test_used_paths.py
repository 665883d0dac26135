"""What layers and cards say of other computers is not looked for: Windows would tell these who the user is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from terrapatch.plugin.encoders.facts import encoder_of_file
from terrapatch.plugin.layers.dataset_layer import DATASET_PROPERTY, dataset_of
from terrapatch.plugin.search.chip_rendering import raster_of_source

OTHERS = ["\\\\host\\share\\x", "//host/share/x", "\\/host/share/x"]


@pytest.fixture
def looked_for(monkeypatch):
    """The paths that the system was asked for."""
    found = []

    def recorded(name):
        original = getattr(Path, name)

        def ask(self, *arguments, **options):
            found.append(str(self))
            return original(self, *arguments, **options)

        monkeypatch.setattr(Path, name, ask)

    for name in ("stat", "resolve", "open"):
        recorded(name)
    return found


def none_of_host(paths):
    return [path for path in paths if "host" in path and "share" in path] == []


@pytest.mark.parametrize("other", OTHERS)
def test_the_dataset_of_a_layer(qgis_app, looked_for, other):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32721", "patches", "memory")
    layer.setCustomProperty(DATASET_PROPERTY, other)
    assert dataset_of(layer) == ""
    assert none_of_host(looked_for)


@pytest.mark.parametrize("other", OTHERS)
def test_the_raster_of_patches(qgis_new_project, looked_for, sample_folder, other):
    raster = QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "scene", "gdal")
    QgsProject.instance().addMapLayer(raster)
    assert raster_of_source({"source": {"uri": other}}) is None
    assert none_of_host(looked_for)


@pytest.mark.parametrize("other", OTHERS)
def test_files_beside_an_encoder(qgis_app, looked_for, repository, tmp_path, other):
    bundled = repository / "resources" / "encoders" / "efficientnet-lite0.json"
    card = json.loads(bundled.read_text(encoding="utf-8"))
    shutil.copy(bundled.with_suffix(".onnx"), tmp_path / "model.onnx")
    (tmp_path / "model.json").write_text(json.dumps({**card, "data_files": [other]}))
    looked_for.clear()
    assert encoder_of_file(tmp_path / "model.onnx").size_bytes == (tmp_path / "model.onnx").stat().st_size
    assert other not in looked_for
