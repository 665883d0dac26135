"""What layers look like: the right colour in the right place, and no grid of hairlines."""

from __future__ import annotations

import numpy as np
import pytest
from layer_factory import ROTATED, embedding_layer, saved_and_reopened
from qgis.core import (
    QgsFillSymbol,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from terrapatch.plugin.layers.styles import (
    CLUSTER_COLORS,
    is_patch_style,
    style_clusters,
    style_patches,
)


def drawn(layer, width=643, height=401) -> np.ndarray:
    """The layer on magenta, uint8 [height, width, 3]."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(width, height))
    settings.setBackgroundColor(QColor("#ff00ff"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(job.renderedImage().Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(height, width, 4)[:, :, 2::-1]


@pytest.mark.parametrize("reopen", [False, True])
def test_patches_have_their_colour(reopen, tmp_path):
    layer = embedding_layer(rows=6, cols=8)
    if reopen:
        layer = saved_and_reopened(layer, tmp_path / "saved.gpkg")
    style_patches(layer)
    assert layer.opacity() == 0.65
    layer.setOpacity(1.0)
    pixels = drawn(layer, 800, 600)
    for feature in layer.getFeatures():
        color = QColor(feature["color"])
        found = pixels[50 + 100 * feature["row"], 50 + 100 * feature["col"]]
        assert found.tolist() == [color.red(), color.green(), color.blue()]


@pytest.mark.parametrize("options", [{}, {"transform": ROTATED}], ids=["north-up", "rotated"])
def test_nothing_shines_through_between_patches(options):
    layer = embedding_layer(rows=60, cols=80, **options)
    with_grey = layer.dataProvider().changeAttributeValues(
        {feature.id(): {6: "#808080"} for feature in layer.getFeatures()}
    )
    assert with_grey
    style_patches(layer)
    layer.setOpacity(1.0)
    pixels = drawn(layer).astype(int)
    middle = pixels[180:220, 300:340]
    assert np.abs(middle - 128).max() <= 6  # 60 and more without the hairline


def test_a_layer_without_colours_is_grey():
    layer = QgsVectorLayer("Polygon?field=patch:int8", "x", "memory")
    style_patches(layer)
    assert layer.renderer().symbol().color().name() == "#8c96a0"


def test_the_legend_says_what_colours_mean():
    layer = embedding_layer()
    style_patches(layer)
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == ["Similar colours = similar ground; colours have no fixed meaning"]
    assert is_patch_style(layer)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol()))
    assert not is_patch_style(layer)


def test_style_survives_saving_it(tmp_path):
    layer = embedding_layer()
    style_patches(layer)
    layer.saveNamedStyle(str(tmp_path / "style.qml"))
    other = embedding_layer()
    other.loadNamedStyle(str(tmp_path / "style.qml"))
    assert np.array_equal(drawn(layer), drawn(other))


def test_clusters():
    layer = embedding_layer()
    style_clusters(layer, "row", [0, 1, 2, 3, 4, 5], [f"cluster {number}" for number in range(6)])
    categories = layer.renderer().categories()
    assert [category.symbol().color().name() for category in categories] == list(CLUSTER_COLORS[:6])
    assert [category.label() for category in categories][:2] == ["cluster 0", "cluster 1"]


def test_cluster_colours_differ():
    assert len(set(CLUSTER_COLORS)) == len(CLUSTER_COLORS) == 20
