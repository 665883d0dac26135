"""Which features of an input are used: what QGIS's dialog offers beside a layer."""

from __future__ import annotations

import pytest
from algorithm_runs import Run, column
from layer_factory import embedding_layer
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

from terrapatch.plugin.processing.vector_input import wanted_features


@pytest.fixture
def layer():
    """48 patches in 6 rows, in the project."""
    return QgsProject.instance().addMapLayer(embedding_layer())


def patches_used(definition) -> list:
    """Numbers of the patches that an algorithm works on."""
    run = Run("coarsenpatches", {"INPUT": definition, "OUTPUT": "memory:"})
    return sorted(column(run.layer(), "patch").tolist())


def clustered(definition) -> int:
    """How many patches are grouped."""
    run = Run("clusterpatches", {"INPUT": definition, "K": 2, "OUTPUT": "memory:"})
    return int(column(run.layer(), "patches").sum())


def test_limit(layer):
    assert clustered(QgsProcessingFeatureSourceDefinition(layer.id(), False, 5)) == 5
    # of 2 x 2 patches each: the first five of the first row lie in the first three blocks
    assert patches_used(QgsProcessingFeatureSourceDefinition(layer.id(), False, 5)) == [0, 1, 2]


def test_limit_of_a_selection(layer):
    layer.selectByExpression('"row" >= 4')
    assert clustered(QgsProcessingFeatureSourceDefinition(layer.id(), True)) == 16
    assert clustered(QgsProcessingFeatureSourceDefinition(layer.id(), True, 3)) == 3
    assert patches_used(QgsProcessingFeatureSourceDefinition(layer.id(), True, 3)) == [8, 9]


def test_no_limit(layer):
    assert clustered(QgsProcessingFeatureSourceDefinition(layer.id(), False, -1)) == 48


def test_filter(layer):
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), False, 3)
    definition.filterExpression = '"row" = 5'  # QGIS knows it since 3.32; before, only this Python object does
    numbers = {feature["patch"]: feature.id() for feature in layer.getFeatures()}
    assert wanted_features(layer, definition) == tuple(numbers[patch] for patch in (40, 41, 42))
    layer.selectByExpression('"col" > 1')
    definition.selectedFeaturesOnly = True
    assert wanted_features(layer, definition) == tuple(numbers[patch] for patch in (42, 43, 44))
