"""Features packed into a project: all of them come back, and nothing hostile unpacks."""

from __future__ import annotations

import base64
import json
import zlib

import pytest
from clusters_scene import planted_regions
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from terrapatch.plugin.temporary.stored_features import STORED_PROPERTY, refill_stored, store_features


def packed(plain: bytes) -> str:
    return base64.b64encode(zlib.compress(plain)).decode("ascii")


def emptied(layer: QgsVectorLayer) -> QgsVectorLayer:
    copy = layer.clone()
    copy.dataProvider().truncate()
    return copy


def rows_of(layer):
    return [(feature.attributes(), feature.geometry().asWkt()) for feature in layer.getFeatures()]


def test_all_come_back():
    layer = planted_regions()
    before = rows_of(layer)
    assert store_features(layer)
    again = emptied(layer)
    assert rows_of(again) == []
    assert refill_stored(again)
    assert rows_of(again) == before
    assert not refill_stored(again)  # it has them


def test_very_many_are_copied_in_the_background_instead():
    layer = QgsVectorLayer("Point?field=n:integer", "many", "memory")
    features = []
    for number in range(1001):
        features.append(QgsFeature(layer.fields()))
        features[-1].setAttributes([number])
        features[-1].setGeometry(QgsGeometry.fromPointXY(QgsPointXY(number, 0)))
    layer.dataProvider().addFeatures(features)
    assert not store_features(layer)
    assert layer.customProperty(STORED_PROPERTY) is None
    layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])
    before = rows_of(layer)
    assert store_features(layer)
    again = emptied(layer)
    assert refill_stored(again)
    assert rows_of(again) == before


@pytest.mark.parametrize(
    "text",
    [
        "no base64!", packed(b"no json"), packed(b"[" * 100_000), packed(b"7"), packed(b"[[1, 2]]"),
        packed(b"[[{}, 3]]"),
        packed(json.dumps([[{"cluster": 10**30}, ""]]).encode()),
        packed(b" " * (200 << 20)),  # 200 MB in 200 kB
    ],
)  # fmt: skip
def test_what_is_damaged_or_hostile_gives_nothing(text):
    layer = emptied(planted_regions())
    layer.setCustomProperty(STORED_PROPERTY, text)
    refill_stored(layer)
    assert all(feature.geometry().isNull() or feature.geometry().isEmpty() for feature in layer.getFeatures())
    assert layer.featureCount() <= 1
