"""Tables are read once, and never of a layer as it was before a change."""

from __future__ import annotations

import gc
import threading

import pytest
from layer_factory import embedding_layer, saved_and_reopened
from qgis.core import QgsProject

from terrapatch.model.errors import EmbeddingSetError
from terrapatch.plugin.layers.cache import TableCache


@pytest.fixture
def cache():
    tables = TableCache()
    yield tables
    tables.clear()


def test_reads_once(cache):
    layer = embedding_layer()
    assert cache.table(layer) is cache.table(layer)


def test_looking_and_styling_keep_it(cache):
    layer = embedding_layer()
    table = cache.table(layer)
    layer.selectByIds([1, 2])
    layer.setOpacity(0.5)
    layer.triggerRepaint()
    layer.startEditing()
    layer.rollBack()
    layer.startEditing()
    assert layer.isEditable()
    assert len(cache.table(layer)) == len(table)


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (lambda layer: layer.startEditing() and layer.deleteFeature(3), 47),
        (lambda layer: layer.startEditing() and layer.deleteFeature(3) and layer.commitChanges(), 47),
        (lambda layer: layer.startEditing() and layer.deleteFeature(3) and layer.rollBack(), 48),
        (lambda layer: layer.dataProvider().deleteFeatures([1, 2]), 46),
        (lambda layer: layer.setSubsetString('"col" < 2'), 12),
        (lambda layer: layer.startEditing() and layer.changeAttributeValue(4, 3, 0.25), 48),
    ],
    ids=["edit", "commit", "roll back", "provider", "filter", "value"],
)
def test_changes_drop_it(cache, change, left):
    layer = embedding_layer()
    before = cache.table(layer)
    change(layer)
    after = cache.table(layer)
    assert after is not before
    assert len(after) == left
    if layer.isEditable():
        layer.rollBack()


def test_changed_value_is_seen(cache):
    layer = embedding_layer()
    cache.table(layer)
    layer.startEditing()
    layer.changeAttributeValue(4, 3, 0.25)
    assert cache.table(layer).valid[3] == 0.25
    layer.rollBack()
    assert cache.table(layer).valid[3] != 0.25


def test_file_layer_is_watched_too(cache, tmp_path):
    layer = saved_and_reopened(embedding_layer(), tmp_path / "saved.gpkg")
    assert cache.table(layer) is cache.table(layer)
    layer.startEditing()
    layer.deleteFeature(7)
    assert layer.commitChanges()
    assert len(cache.table(layer)) == 47


def test_goes_with_its_layer(cache):
    layer = embedding_layer()
    layer_id = layer.id()
    QgsProject.instance().addMapLayer(layer)
    cache.table(layer)
    assert cache.holds(layer.id())
    QgsProject.instance().removeMapLayer(layer_id)
    del layer
    assert cache._tables == {}
    assert cache._watches == {}
    assert cache._versions == {}


def test_does_not_keep_a_layer_of_a_script_alive(cache):
    layer = embedding_layer()
    cache.table(layer)
    gone = []
    layer.willBeDeleted.connect(lambda: gone.append(True))
    del layer
    gc.collect()
    assert gone == [True]
    assert cache._tables == {}


def test_a_change_while_reading_wins(cache):
    layer = embedding_layer()
    pending = cache.prepare(layer)
    layer.startEditing()
    layer.deleteFeature(3)
    assert len(pending.read()) == 48  # as it was when the run began
    assert not cache.holds(layer.id())
    assert len(cache.table(layer)) == 47
    layer.rollBack()


def test_a_layer_that_goes_while_reading(cache):
    layer = embedding_layer()
    QgsProject.instance().addMapLayer(layer)
    pending = cache.prepare(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    assert len(pending.read()) == 48
    assert cache._tables == {}


def test_reads_in_another_thread(cache):
    layer = embedding_layer(rows=60, cols=60)
    pending = cache.prepare(layer)
    tables = []
    thread = threading.Thread(target=lambda: tables.append(pending.read()))
    thread.start()
    thread.join()
    assert len(tables[0]) == 3600
    assert cache.table(layer) is tables[0]


def test_oldest_goes_first():
    layers = [embedding_layer(str(number)) for number in range(3)]
    one = TableCache().table(layers[0]).nbytes
    cache = TableCache(budget_bytes=2 * one)
    cache.table(layers[0])
    cache.table(layers[1])
    cache.table(layers[0])
    cache.table(layers[2])
    assert [cache.holds(layer.id()) for layer in layers] == [True, False, True]
    cache.clear()


def test_the_newest_stays_however_large():
    cache = TableCache(budget_bytes=1)
    layer = embedding_layer()
    cache.table(layer)
    assert cache.holds(layer.id())
    cache.clear()


def test_clear_leaves_no_connection(cache):
    layer = embedding_layer()
    listening = layer.receivers(layer.dataChanged)
    cache.table(layer)
    assert layer.receivers(layer.dataChanged) == listening + 1
    cache.clear()
    assert layer.receivers(layer.dataChanged) == listening


def test_bad_layers_are_not_kept(cache):
    layer = embedding_layer()
    layer.setSubsetString('"col" > 99')
    with pytest.raises(EmbeddingSetError, match="0 features"):
        cache.table(layer)
    assert not cache.holds(layer.id())
    layer.setSubsetString("")
    assert len(cache.table(layer)) == 48
