"""Searching by words in QGIS: the field in Find similar and TEXT of the algorithm, with the real engine."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, registered_provider
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QLineEdit
from similar_scene import end_scene, new_scene

from terrapatch.model.patches import EmbeddingSet, PatchGrid
from terrapatch.plugin.layers.write import memory_layer

COLOURS = {"red": (9, 0, 0), "green": (0, 9, 0), "blue": (0, 0, 9), "purple": (7, 0, 7)}
SCENE = ["red", "green", "blue", "purple", *["green"] * 8, "blue", "blue", "red", "purple"]
SECONDS = 180.0


@pytest.fixture(scope="module")
def pair(tmp_path_factory, write_contract_encoders):
    """A folder of encoders with one that knows words."""
    folder = tmp_path_factory.mktemp("encoders") / "pair"
    folder.mkdir()
    write_contract_encoders(f"from word_pair import write_word_pair\nwrite_word_pair(Path({str(folder)!r}))")
    return folder


@pytest.fixture
def coloured(pair, tmp_path, monkeypatch, own_settings):
    """A layer of sixteen patches in four colours, by that encoder."""
    monkeypatch.setenv("TERRAPATCH_ENCODERS", str(pair.parent))
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    return layer_of(json.loads((pair / "pair.json").read_text(encoding="utf-8"))["sha256"])


def layer_of(sha256: str, name: str = "pair"):
    grid = PatchGrid((10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0), "", 4, 4, 8)
    metadata = {
        "schema": "terrapatch-embedding-1",
        "grid": grid.to_dict(),
        "encoder": {"id": name, "version": "1", "sha256": sha256, "dim": 3},
        "source": {"uri": "scene.tif", "bands": [1, 2, 3]},
        "parameters": {},
        "created": "2026-11-21T12:00:00+00:00",
        "terrapatch": "0.1.0",
    }
    vectors = np.array([COLOURS[colour] for colour in SCENE], dtype=np.float16)
    made = EmbeddingSet("nowhere", grid, metadata, vectors, np.arange(16), np.ones(16, dtype=np.float32))
    return memory_layer(made, "colours")


@pytest.fixture
def scene(coloured):
    made = new_scene(coloured)
    made.settle()
    yield made
    end_scene(made)


def field(scene) -> QLineEdit:
    return scene.panel.findChild(QLineEdit, "terrapatchSimilarWords")


def type_words(scene, text: str) -> None:
    field(scene).setText(text)
    field(scene).editingFinished.emit()
    scene.settle(seconds=SECONDS)


def found(scene) -> list:
    return [SCENE[patch] for patch in scene.hit_patches()]


class TestField:
    def test_finds_what_the_words_say(self, scene):
        assert not field(scene).isHidden()
        type_words(scene, "red")
        assert found(scene)[:4] == ["red", "red", "purple", "purple"]
        assert scene.similarity.title == "red"
        type_words(scene, "purple, not  blue")
        assert found(scene)[:2] == ["red", "red"]
        type_words(scene, "")
        assert found(scene) == []
        assert scene.similarity.title == "Search 1"

    def test_words_and_examples_go_together(self, scene):
        type_words(scene, "red")
        scene.pick(2)  # blue
        assert found(scene)[:2] == ["purple", "purple"]
        assert 2 not in scene.hit_patches()
        scene.panel.clear_examples()
        scene.settle()
        assert field(scene).text() == ""
        assert found(scene) == []

    def test_come_back_with_the_project(self, scene):
        type_words(scene, "green")
        state = json.loads(json.dumps(scene.panel.save_state()))
        type_words(scene, "red")
        scene.panel.restore_state(state)
        scene.settle(seconds=SECONDS)
        assert field(scene).text() == "green"
        assert found(scene)[:9] == ["green"] * 9

    def test_what_cannot_be_read_is_told(self, scene):
        type_words(scene, "not clouds")
        assert "name nothing that is wanted" in scene.panel.form.status.text()
        assert found(scene) == []

    def test_is_not_there_where_the_encoder_knows_no_words(self, coloured):
        other = new_scene(layer_of("ab" * 32))
        try:
            other.settle()
            assert field(other).isHidden()
        finally:
            end_scene(other)


class TestAlgorithm:
    def test_finds_by_words_alone(self, coloured):
        registered_provider()
        QgsProject.instance().addMapLayer(coloured)
        run = Run("findsimilar", {"INPUT": coloured.id(), "TEXT": "blue, not red", "TOP_N": 3, "OUTPUT": "memory:"})
        features = list(run.layer().getFeatures())
        assert [SCENE[feature["patch"]] for feature in features] == ["blue"] * 3
        assert {feature["label"] for feature in features} == {"blue, not red"}

    def test_needs_examples_or_words(self, coloured):
        registered_provider()
        QgsProject.instance().addMapLayer(coloured)
        with pytest.raises(AlgorithmFailed, match="EXAMPLES and TEXT are empty; give one of them"):
            Run("findsimilar", {"INPUT": coloured.id(), "OUTPUT": "memory:"})
