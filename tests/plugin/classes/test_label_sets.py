"""Labels of layers that go: they stay on their ground, and are kept until patches lie there again."""

from __future__ import annotations

import json
from typing import Dict

import pytest
from layer_factory import NORTH_UP, embedding_layer
from qgis.core import QgsProject, QgsVectorLayer

from terrapatch.plugin.classes.label_sets import LabelSets
from terrapatch.plugin.layers.patch_ground import PatchGround

ELSEWHERE = (30.0, 0.0, 400000.0, 0.0, -30.0, 7200000.0)
TWICE_AS_WIDE = (60.0, 0.0, 700000.0, 0.0, -60.0, 7200000.0)
SHIFTED_2_COLUMNS = (30.0, 0.0, 700000.0 + 2 * 240, 0.0, -30.0, 7200000.0)


def added(transform=NORTH_UP) -> QgsVectorLayer:
    layer = embedding_layer(transform=transform)  # 6 x 8 patches of 240 m
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def sets(qgis_new_project) -> LabelSets:
    return LabelSets(lambda: None)


def use(sets: LabelSets, layer: QgsVectorLayer) -> int:
    sets.use(layer.id(), transforms())
    return sets.set_ground(PatchGround.of_layer(layer), transforms())


def transforms():
    return QgsProject.instance().transformContext()


def remove(layer: QgsVectorLayer) -> str:
    layer_id = layer.id()
    QgsProject.instance().removeMapLayer(layer_id)
    return layer_id


def labelled(sets: LabelSets) -> Dict[int, str]:
    return {patch: sets.current.class_of(patch).name for patch in sets.current.labels}


def test_they_stay_on_their_ground_where_the_next_is_in_use_before_the_first_is_told_to_have_gone(sets):
    first, wider = added(), added(TWICE_AS_WIDE)
    use(sets, first)
    sets.current.label([2 * 8 + 6], 2)
    gone = remove(first)
    assert use(sets, wider) == 0
    sets.leave(gone, transforms())
    assert labelled(sets) == {1 * 8 + 3: "Class 2"}


def test_patches_elsewhere_leave_them_waiting(sets):
    first, elsewhere = added(), added(ELSEWHERE)
    use(sets, first)
    sets.current.label([5], 1)
    remove(first)
    assert use(sets, elsewhere) == 0
    assert labelled(sets) == {}
    sets.restore_state(json.loads(json.dumps(sets.save_state(transforms()))))
    use(sets, elsewhere)
    assert labelled(sets) == {}
    use(sets, added())
    assert labelled(sets) == {5: "Class 1"}


def test_those_on_no_patch_are_saved_while_the_others_are_in_use(sets):
    first = added()
    use(sets, first)
    sets.current.label([0, 2], 1)
    remove(first)
    assert use(sets, added(SHIFTED_2_COLUMNS)) == 1
    assert labelled(sets) == {0: "Class 1"}
    saved = sets.save_state(transforms())
    assert sum(len(one["features"]) for one in saved) == 2
    sets.restore_state(json.loads(json.dumps(saved)))
    use(sets, added())
    assert labelled(sets) == {0: "Class 1"}


def test_they_wait_where_a_layer_has_other_patches_when_its_project_is_opened(sets):
    layer = added()
    use(sets, layer)
    sets.current.label([0, 2], 1)
    (saved,) = sets.save_state(transforms())
    narrower = added(SHIFTED_2_COLUMNS)
    for _ in range(2):
        sets.restore_state([{**saved, "patches": narrower.id()}])
        assert use(sets, narrower) == 1
        assert labelled(sets) == {0: "Class 1"}
        assert sum(len(one["features"]) for one in sets.save_state(transforms())) == 2


def test_classes_without_labels_go_to_the_next_patches(sets):
    sets.restore_state([{"patches": "gone", "classes": [{"key": 3, "name": "Ice", "color": "#ffffff"}]}])
    use(sets, added())
    assert [one.name for one in sets.current.classes] == ["Ice"]
