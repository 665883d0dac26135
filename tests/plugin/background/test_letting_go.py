"""What works in the background holds nothing that it has done: requests and answers may be whole layers."""

from __future__ import annotations

import gc
import weakref

from layer_factory import embedding_set
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from terrapatch.plugin.background.latest_work import LatestWork
from terrapatch.plugin.layers.freed_memory import FreedMemory
from terrapatch.plugin.layers.write import memory_layer
from terrapatch.plugin.processing.outputs import _FinishWhenLoaded


class Large:
    """Stands for vectors."""


def test_a_thread_lets_go_of_its_last_request_and_answer(qtbot):
    held = []
    work = LatestWork(lambda request: [request, Large()], "letting-go")
    work.answered.connect(lambda answer: held.extend(weakref.ref(one) for one in answer))
    with qtbot.waitSignal(work.answered, timeout=180_000):
        work.ask(Large())
    qtbot.waitUntil(lambda: len(held) == 2 and all(one() is None for one in held), timeout=180_000)
    work.end()


def test_what_finishes_a_layer_is_gone_once_it_has(qgis_new_project):
    vectors, named = Large(), []
    held = weakref.ref(vectors)
    finishing = _FinishWhenLoaded.held(lambda layer, vectors=vectors: named.append((layer.name(), vectors is not None)))
    del vectors
    layer = memory_layer(embedding_set(), "patches")
    for _ in range(2):
        finishing.postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
    gc.collect()
    assert named == [("patches", True)]
    assert held() is None


def test_memory_is_given_back_when_a_large_layer_goes(qgis_new_project, monkeypatch, qtbot):
    given = []
    monkeypatch.setattr("terrapatch.plugin.layers.freed_memory.give_back", lambda: given.append(True))
    monkeypatch.setattr("terrapatch.plugin.layers.freed_memory._LARGE", 40)
    watching = FreedMemory()
    large, small = memory_layer(embedding_set(), "48 patches"), memory_layer(embedding_set(rows=2), "16 patches")
    QgsProject.instance().addMapLayers([large, small])
    QgsProject.instance().removeMapLayer(small.id())
    assert not watching._soon.isActive()
    QgsProject.instance().clear()
    assert watching._soon.isActive()
    qtbot.waitUntil(lambda: given == [True], timeout=180_000)
    watching.unload()
