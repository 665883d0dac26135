"""Embedding layers with planted groups of known sizes, for tests of the clusters panel."""

from __future__ import annotations

import numpy as np
from layer_factory import embedding_layer
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from terrapatch.plugin.layers.regions import region_fields
from terrapatch.plugin.layers.styles import style_clusters

ROWS, COLS = 10, 10
SIZES = [50, 30, 20]
PATCH_METRES = 240.0
# on the ellipsoid: 0.9996 is the scale of UTM at its central meridian, and this is 2° away from it
HECTARES_PER_PATCH = 5.76
LEFT, TOP = 700000.0, 7200000.0


def planted_group(row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """The upper half is 0 (50 patches), six columns of the lower half are 1 (30), the other four are 2 (20)."""
    return np.where(row < 5, 0, np.where(col < 6, 1, 2))


def planted_layer(name: str = "patches", dim: int = 16) -> QgsVectorLayer:
    """A layer of 10 x 10 patches in three groups."""
    row, col = np.divmod(np.arange(ROWS * COLS), COLS)
    rng = np.random.default_rng(3)
    centers = 3 * np.eye(3, dim)
    vectors = centers[planted_group(row, col)] + 0.05 * rng.normal(size=(ROWS * COLS, dim))
    return embedding_layer(name, rows=ROWS, cols=COLS, dim=dim, vectors=vectors)


def added(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The layer, in the project."""
    QgsProject.instance().addMapLayer(layer)
    return layer


def ground(rows: range, cols: range) -> QgsGeometry:
    """The rectangle that some rows and columns of patches cover."""
    return QgsGeometry.fromRect(
        QgsRectangle(
            LEFT + cols.start * PATCH_METRES,
            TOP - rows.stop * PATCH_METRES,
            LEFT + cols.stop * PATCH_METRES,
            TOP - rows.start * PATCH_METRES,
        )
    )


def planted_regions(name: str = "3 clusters of patches") -> QgsVectorLayer:
    """What Cluster patches makes of `planted_layer`, without the engine; a patch has 5.76 ha here."""
    crs = planted_layer().crs()
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, region_fields(), QgsWkbTypes.Type.MultiPolygon, crs)
    shapes = [ground(range(5), range(COLS)), ground(range(5, ROWS), range(6)), ground(range(5, ROWS), range(6, COLS))]
    features = []
    for number, (size, shape) in enumerate(zip(SIZES, shapes)):
        shape.convertToMultiType()
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, size, size * 5.76, size / (ROWS * COLS)])
        feature.setGeometry(shape)
        features.append(feature)
    taken, _ = layer.dataProvider().addFeatures(features)
    assert taken
    style_clusters(layer, "cluster", range(3))
    return layer


def legend(layer: QgsVectorLayer) -> list[tuple[int, str, str, bool]]:
    """Of every category its cluster, label, colour and whether it is drawn."""
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    return [
        (int(one.value()), one.label(), one.symbol().color().name(), one.renderState())
        for one in layer.renderer().categories()
    ]


def region(layer: QgsVectorLayer, number: int):
    return next(feature for feature in layer.getFeatures() if feature["cluster"] == number)
