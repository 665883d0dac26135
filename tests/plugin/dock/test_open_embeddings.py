"""Open embeddings: a file is asked for, and the dialog of the algorithm that reads it comes up with it."""

from __future__ import annotations

import processing
import pytest
from qgis.PyQt.QtWidgets import QFileDialog

from terrapatch.plugin.dock.open_embeddings import algorithm_for, open_embeddings


@pytest.mark.parametrize(
    ("file", "algorithm"),
    [
        ("/a/clay.parquet", "terrapatch:embeddingsfromtable"),
        ("/a/B.GPKG", "terrapatch:embeddingsfromtable"),
        ("/a/x0-1.tiff", "terrapatch:embeddingsfromraster"),
        ("/a/grid_0.15_52.05.npy", "terrapatch:embeddingsfromraster"),
    ],
)
def test_the_ending_says_which_algorithm(file, algorithm, monkeypatch):
    shown = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (file, ""))
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: shown.append(given))
    assert algorithm_for(file) == algorithm
    open_embeddings()
    assert shown == [(algorithm, {"INPUT": file})]


def test_no_file_no_dialog(monkeypatch):
    shown = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: ("", ""))
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: shown.append(given))
    open_embeddings()
    assert shown == []
