"""How hits look: one bright outline, wider for better ranks, and markers where patches are too small to see."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMemoryProviderUtils,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from terrapatch.plugin.layers.hit_style import HIT_COLOR, score_ramp, style_hits
from terrapatch.plugin.layers.hits import hit_fields


@pytest.fixture
def hits():
    """Two hits of 100 m, far apart."""
    crs = QgsCoordinateReferenceSystem("EPSG:32721")
    layer = QgsMemoryProviderUtils.createMemoryLayer("hits", hit_fields(), QgsWkbTypes.Type.Polygon, crs)
    features = []
    for rank, west in ((1, 0), (2, 1000)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["ponds", "found", 1 - rank / 10, rank, 1.0, 1, rank, "made-up@01234567", None])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000 + west, 0, 500100 + west, 100)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    style_hits(layer, 2, 100.0)
    return layer


def bright(layer, box: QgsRectangle) -> np.ndarray:
    """Where the map of 400 x 400 pixels has the colour of hits, for the most part."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(400, 400))
    settings.setExtent(box)
    settings.setBackgroundColor(QColor(0, 0, 0))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8).reshape(400, -1, 4)
    color = QColor(HIT_COLOR)
    return (np.abs(pixels[:, :, :3].astype(int) - [color.blue(), color.green(), color.red()]) < 110).all(axis=2)


def test_the_best_hit_has_the_widest_line(hits):
    widths = []
    for west in (0, 1000):
        seen = bright(hits, QgsRectangle(499950 + west, -50, 500150 + west, 150))
        assert not seen[200, 200]  # an outline, and the ground to be seen in it
        widths.append(int(seen[200, :200].sum()))
    assert widths[0] > widths[1] > 0


def test_from_afar_markers_have_the_same_size_at_every_scale(hits):
    counts = []
    for reach in (100_000, 1_000_000):
        counts.append(int(bright(hits, QgsRectangle(500500 - reach, -reach, 500500 + reach, reach)).sum()))
    assert counts[0] == pytest.approx(counts[1], rel=0.3)
    assert counts[0] >= 20


def test_legend_in_words(hits):
    labels = [rule.label() for rule in hits.renderer().rootRule().children()]
    assert labels[0] == "Found: the wider, the more alike"
    assert labels[1:] == ["Given as an example, or confirmed", "Hits, seen from afar"]


def test_ramp_ends():
    assert (score_ramp().color(0).name(), score_ramp().color(1).name()) == ("#440154", "#fde725")
