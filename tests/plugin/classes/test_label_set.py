"""Classes and labels as values: names that cannot clash, steps that can be taken back, places that come back."""

from __future__ import annotations

import json

import numpy as np
import pytest
from classify_scene import SIDE, planted_layer
from clusters_scene import planted_layer as clustered_layer
from clusters_scene import planted_regions
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from terrapatch.model.errors import InputError
from terrapatch.model.study_options import MOST_CLASSES
from terrapatch.plugin.classes.class_result import ClassResult
from terrapatch.plugin.classes.label_files import from_json, placed_labels, stored_labels, to_json
from terrapatch.plugin.classes.label_set import LabelSet, PatchClass
from terrapatch.plugin.classes.labels_from_layer import MOST_OF_A_CLASS, labels_of_clusters, labels_of_field
from terrapatch.plugin.classes.result_text import as_tsv
from terrapatch.plugin.clusters.regions import prepare_regions, read_clusters, write_clusters
from terrapatch.plugin.layers.patch_ground import PatchGround

WATER, TOWN = PatchClass(1, "Water", "#0000ff"), PatchClass(2, "Town", "#ff0000")


def transforms():
    return QgsProject.instance().transformContext()


class TestLabelSet:
    def test_steps_are_taken_back_and_made_again(self):
        told = []
        labels = LabelSet((WATER, TOWN), changed=lambda: told.append(None))
        labels.label([3, 4], 1)
        labels.label([4, 5], 2)
        labels.remove_class(1)
        assert labels.labels == {4: 2, 5: 2}
        labels.undo()
        assert labels.counts() == {1: 1, 2: 2}
        labels.undo()
        assert labels.labels == {3: 1, 4: 1}
        labels.redo()
        assert labels.labels == {3: 1, 4: 2, 5: 2}
        assert len(told) == 6
        assert labels.label([5], 2) == 0
        assert len(told) == 6

    def test_names_differ_by_more_than_case(self):
        labels = LabelSet((WATER, TOWN))
        assert not labels.rename(2, " WATER ")
        assert labels.rename(1, "water")
        added = [labels.add_class(name).name for name in ("Town", "", "")]
        assert added == ["Town 2", "Class 4", "Class 5"]
        colors = [one.color for one in labels.classes]
        assert len(set(colors)) == len(colors)

    def test_there_is_a_largest_number_of_classes(self):
        labels = LabelSet()
        assert [labels.add_class() is not None for _ in range(MOST_CLASSES + 1)] == [True] * MOST_CLASSES + [False]

    def test_labels_by_name_are_one_step(self):
        labels = LabelSet((WATER,))
        assert labels.label_all({"WATER": [1], "Ice": [2, 3]}) == (3, [])
        assert [one.name for one in labels.classes] == ["Water", "Ice"]
        labels.undo()
        assert (labels.classes, labels.labels) == ((WATER,), {})

    def test_classes_beyond_the_largest_number_are_told(self):
        labels = LabelSet((WATER, TOWN))
        names = [f"value {number:02}" for number in range(MOST_CLASSES)]
        assert labels.label_all({name: [number] for number, name in enumerate(names)}) == (58, names[58:])
        assert len(labels.classes) == MOST_CLASSES


class TestPlaces:
    @pytest.mark.parametrize("options", [{}, {"authid": ""}, {"transform": (24.0, 18.0, 7e5, 18.0, -24.0, 7.2e6)}])
    def test_labels_come_back_to_their_patches(self, qgis_new_project, options):
        from layer_factory import embedding_layer

        ground = PatchGround.of_layer(embedding_layer(**options))
        labels = LabelSet((WATER, TOWN), {0: 1, 13: 2, 47: 1})
        stored = from_json(json.loads(json.dumps(to_json(stored_labels(labels, ground, transforms())))))
        assert stored.classes == (WATER, TOWN)
        assert placed_labels(stored, ground, transforms()) == ({0: 1, 13: 2, 47: 1}, ())

    def test_other_patches_have_those_that_lie_on_them(self, qgis_new_project):
        from layer_factory import embedding_layer

        whole, part = (PatchGround.of_layer(embedding_layer(rows=rows)) for rows in (6, 3))
        stored = stored_labels(LabelSet((WATER,), {1: 1, 40: 1}), whole, transforms())
        assert placed_labels(stored, part, transforms()) == ({1: 1}, stored.places[1:])

    def test_places_that_wgs84_lacks_keep_the_crs_of_their_patches(self, qgis_new_project):
        from layer_factory import embedding_layer

        layer = embedding_layer(rows=6, cols=6, authid="", transform=(250e3, 0.0, -6e6, 0.0, -250e3, 6e6))
        geostationary = "PROJ:+proj=geos +lon_0=0 +h=35785831 +sweep=y +datum=WGS84 +units=m"
        layer.setCrs(QgsCoordinateReferenceSystem(geostationary))
        ground = PatchGround.of_layer(layer)
        assert ground.crs.isValid()
        labels = LabelSet((WATER,), {0: 1, 14: 1})  # space beside the disk, and the ground
        stored = from_json(json.loads(json.dumps(to_json(stored_labels(labels, ground, transforms())))))
        assert placed_labels(stored, ground, transforms()) == ({0: 1, 14: 1}, ())

    @pytest.mark.parametrize(
        "values",
        [None, [], {"classes": [{"key": "1", "name": 3}]}, {"classes": [{"key": 1, "name": "a", "color": "?"}]}],
    )
    def test_what_has_no_such_shape_is_left_out(self, values):
        assert from_json(values).classes == ()

    @pytest.mark.parametrize("place", [["1", 2], [float("nan"), 0], [1], {"x": 1}, [1e300, 0]])
    def test_so_are_places(self, place):
        values = to_json(stored_labels(LabelSet((WATER,)), PatchGround.of_layer(planted_layer()), transforms()))
        values["features"] = [{"properties": {"key": 1}, "geometry": {"coordinates": place}}]
        assert from_json(values).places == ()


def layer_of(kind: str, values: list, shapes: list) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32721&field=kind:{kind}", "survey", "memory")
    features = []
    for value, shape in zip(values, shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def box(rows: range, cols: range) -> QgsGeometry:
    x, y, side = 700000.0, 7200000.0, 240.0
    return QgsGeometry.fromRect(
        QgsRectangle(x + cols.start * side, y - rows.stop * side, x + cols.stop * side, y - rows.start * side)
    )


class TestFromLayers:
    def test_polygons_give_the_patches_whose_middle_they_hold(self, qgis_new_project):
        ground = PatchGround.of_layer(planted_layer())
        tiny = QgsGeometry.fromRect(QgsRectangle(700010, 7199990, 700011, 7199991))
        shapes = [box(range(2, 4), range(5, 7)), tiny, box(range(90, 91), range(90, 91)), box(range(6, 7), range(2))]
        found = labels_of_field(layer_of("string", ["a", "b", "c", None], shapes), "kind", ground, transforms())
        assert found.patches == {"a": [2 * SIDE + 5, 2 * SIDE + 6, 3 * SIDE + 5, 3 * SIDE + 6], "b": [0]}
        assert found.empty == ["c"]
        assert not found.spread

    def test_of_a_large_class_some_are_taken_evenly(self, qgis_new_project):
        ground = PatchGround.of_layer(planted_layer())
        found = labels_of_field(layer_of("integer", [7], [box(range(SIDE), range(SIDE))]), "kind", ground, transforms())
        assert found.spread
        assert len(found.patches["7"]) == MOST_OF_A_CLASS
        assert (found.patches["7"][0], found.patches["7"][-1]) == (0, SIDE * SIDE - 1)

    @pytest.mark.parametrize(
        ("kind", "values", "says"),
        [
            ("double", [1.5], "decimal numbers (such as 1.5)"),
            ("integer", list(range(MOST_CLASSES + 1)), f"more than {MOST_CLASSES} different values"),
            ("string", [None], "No feature of 'survey' that has a class"),
        ],
    )
    def test_fields_that_hold_no_classes(self, qgis_new_project, kind, values, says):
        layer = layer_of(kind, values, [box(range(1), range(1))] * len(values))
        with pytest.raises(InputError) as error:
            labels_of_field(layer, "kind", PatchGround.of_layer(planted_layer()), transforms())
        assert says in str(error.value)

    def test_clusters_that_somebody_has_named(self, qgis_new_project):
        ground = PatchGround.of_layer(clustered_layer())
        regions = planted_regions()
        prepare_regions(regions)
        assert sorted(labels_of_clusters(regions, ground, transforms()).patches) == [f"Cluster {n}" for n in (1, 2, 3)]
        write_clusters(regions, read_clusters(regions).renamed(2, "Fields"))
        found = labels_of_clusters(regions, ground, transforms())
        assert list(found.patches) == ["Fields"]
        row, col = np.divmod(found.patches["Fields"], 10)
        assert len(row) == 20
        assert (row.min(), col.min()) == (5, 6)


def test_tables_for_spreadsheets_have_bounds_and_no_formulas():
    f1 = {"value": 0.8, "low": 0.5, "high": 1.0}
    values = {
        "classes": [
            {"name": "=1+1", "colour": "#000000", "patches": 4, "examples": 3, "area_m2": 2e5, "adjusted_m2": 1e5,
             "margin_m2": 3e5},
            {"name": "unknown", "colour": "#000000", "patches": 1, "examples": 0, "area_m2": None, "adjusted_m2": None,
             "margin_m2": None},
        ],
        "validation": {"confusion": [[1]], "balanced_accuracy": f1, "f1": [f1], "tested": 1, "blocks": 1},
        "warnings": [],
    }  # fmt: skip
    rows = [line.split("\t") for line in as_tsv(ClassResult.from_json(values)).splitlines()]
    assert rows[1] == ["'=1+1", "4", "20", "10", "0", "40", "3", "0.8", "0.5", "1"]
    assert rows[2] == ["unknown", "1", "", "", "", "", "0", "", "", ""]
