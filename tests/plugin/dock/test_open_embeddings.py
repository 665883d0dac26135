"""Open embeddings: a file is asked for, and the dialog of the algorithm that reads it comes up with it."""

from __future__ import annotations

import processing
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QFileDialog

from terrapatch.plugin.dock.open_embeddings import algorithm_for, open_embeddings


@pytest.mark.parametrize(
    ("file", "algorithm"),
    [
        ("/a/clay.parquet", "terrapatch:embeddingsfromtable"),
        ("/a/B.GPKG", "terrapatch:embeddingsfromtable"),
        ("/a/x0-1.tiff", "terrapatch:embeddingsfromraster"),
        ("/a/grid_0.15_52.05.npy", "terrapatch:embeddingsfromraster"),
        ("/a/clay.parq", "terrapatch:embeddingsfromtable"),
        ("/a/clay.feather", "terrapatch:embeddingsfromtable"),
    ],
)
def test_the_ending_says_which_algorithm(file, algorithm, monkeypatch):
    shown = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (file, ""))
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: shown.append(given))
    assert algorithm_for(file) == algorithm
    open_embeddings()
    assert shown == [(algorithm, {"INPUT": file})]


def test_of_a_dataset_the_patches_that_the_canvas_shows_are_proposed(qgis_new_project, monkeypatch):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    shown = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: ("/a/data/dataset.json", ""))
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: shown.append(given))
    open_embeddings(None, canvas)
    assert shown == [("terrapatch:patchesofdataset", {"INPUT": "/a/data"})]  # an empty map says nothing
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:3857", "a", "memory"))
    open_embeddings(None, canvas)
    box = canvas.extent()
    corners = [box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()]
    assert shown[-1][1]["EXTENT"] == f"{','.join(map(str, corners))} [EPSG:3857]"


def test_a_zarr_store_is_the_folder_of_its_file(monkeypatch):
    shown = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: ("/a/utm31/zarr.json", ""))
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: shown.append(given))
    open_embeddings()
    assert shown == [("terrapatch:embeddingsfromraster", {"INPUT": "/a/utm31"})]


@pytest.mark.parametrize("name", ["embedding.json", "vectors.npy"])
def test_an_embedding_set_is_the_folder_of_its_file(name, tmp_path, monkeypatch):
    (tmp_path / "embedding.json").write_text("{}", encoding="utf-8")
    shown = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(tmp_path / name), ""))
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: shown.append(given))
    open_embeddings()
    assert shown == [("terrapatch:embeddingsfromraster", {"INPUT": str(tmp_path)})]


def test_no_file_no_dialog(monkeypatch):
    shown = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: ("", ""))
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: shown.append(given))
    open_embeddings()
    assert shown == []
