"""Examples and queries without any widget or click."""

from __future__ import annotations

import json

import numpy as np
import pytest
from layer_factory import ROTATED, TAG, embedding_layer, embedding_set, layer_of_rows
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsPointXY, QgsRectangle

from terrapatch.model.errors import InputError
from terrapatch.plugin.layers.cache import TableCache
from terrapatch.plugin.search.example_files import from_geojson, load_examples, save_examples, to_geojson
from terrapatch.plugin.search.example_placing import MOST_AT_ONCE, examples_of_file, examples_under
from terrapatch.plugin.search.examples import Example, ExampleSet, examples_at
from terrapatch.plugin.search.query import (
    MEAN,
    METHODS,
    PROBE,
    ROCCHIO,
    SimilaritySearch,
    apply_state,
    run_query,
    state_of,
)
from terrapatch.plugin.search.searches import Searches, restore_searches
from terrapatch.plugin.search.tables import SearchableLayer, _with_middle_inside

TRANSFORMS = QgsCoordinateTransformContext()


def example(feature_id, positive=True, vector=(1, 0), layer_id="a"):
    return Example(
        layer_id, feature_id, feature_id, positive, np.array(vector, np.float32), "made@01234567", QgsGeometry(), ""
    )


def ids(examples):
    return {each.feature_id: each.positive for each in examples}


@pytest.fixture
def read():
    """Reads layers, and keeps them alive."""
    cache = TableCache()
    layers = []

    def reader(layer):
        layers.append(layer)
        return SearchableLayer.of(cache.prepare(layer))

    yield reader
    cache.clear()


def planted(angles):
    """Unit vectors in a plane at some angles, in degrees; 4 patches in a row."""
    radians = np.radians(angles)
    return np.column_stack([np.cos(radians), np.sin(radians)])


class TestExampleSet:
    def test_adding_and_turning(self):
        examples = ExampleSet()
        assert examples.add([example(1), example(2, False)]) == 2
        assert examples.add([example(2)]) == 1
        assert ids(examples) == {1: True, 2: True}
        assert examples.sign_of("a", 1) is True
        assert examples.sign_of("b", 1) is None

    def test_nothing_new_is_no_step(self):
        examples = ExampleSet()
        examples.add([example(1)])
        assert examples.add([example(1)]) == 0
        assert examples.undo()
        assert not examples.can_undo

    def test_undo_takes_whole_steps(self):
        examples = ExampleSet()
        examples.add([example(number) for number in range(5)])
        examples.add([example(0, False)])
        examples.clear()
        assert len(examples) == 0
        examples.undo()
        assert ids(examples)[0] is False
        examples.undo()
        assert ids(examples) == dict.fromkeys(range(5), True)
        examples.redo()
        assert ids(examples)[0] is False
        examples.add([example(9)])
        assert not examples.can_redo
        assert not examples.redo()

    def test_undo_of_nothing(self):
        examples = ExampleSet()
        assert not examples.undo()
        assert not examples.redo()

    def test_tells_every_change_once(self):
        told = []
        examples = ExampleSet(lambda: told.append(len(examples)))
        examples.add([example(1), example(2)])
        examples.add([example(1)])
        examples.undo()
        examples.forget_all()
        examples.forget_all()
        assert told == [2, 0, 0]

    def test_follows_an_edited_layer_through_its_steps(self, read):
        layer = embedding_layer()
        searchable = read(layer)
        examples = ExampleSet()
        outlines = searchable.outlines(np.array([3, 4]))
        examples.add(examples_at(searchable.layer_id, searchable.table, np.array([3, 4]), outlines, True, ""))
        examples.clear()
        examples.undo()
        gone = int(searchable.table.feature_ids[3])
        layer.startEditing()
        layer.deleteFeature(gone)
        assert examples.follow(layer.id(), read(layer).table) == 1
        examples.redo()
        examples.undo()
        assert gone not in ids(examples)
        layer.rollBack()


class TestQueries:
    def searched(self, read, angles):
        layer = embedding_layer(rows=1, cols=len(angles), dim=2, dtype=np.float32, vectors=planted(angles))
        return read(layer)

    def search(self, searchable, positives, negatives=(), method=ROCCHIO):
        search = SimilaritySearch()
        search.method = method
        for positions, positive in ((positives, True), (negatives, False)):
            chosen = np.array(positions, dtype=np.int64)
            outlines = searchable.outlines(chosen)
            search.examples.add(
                examples_at(searchable.layer_id, searchable.table, chosen, outlines, positive, searchable.crs_wkt)
            )
        return search

    def ask(self, search, searchable):
        query = search.query(searchable.layer_id, searchable.table)
        result = run_query(query)
        search.accept(result)
        return result

    def test_mean_ranks_by_angle(self, read):
        searchable = self.searched(read, [0, 10, 90, 40, 25])
        search = self.search(searchable, [0], method=MEAN)
        result = self.ask(search, searchable)
        assert result.ranked.tolist() == [1, 4, 3, 2]
        assert result.scores[result.ranked] == pytest.approx(np.cos(np.radians([10, 25, 40, 90])), abs=1e-6)

    def test_mean_takes_no_notice_of_negatives_but_leaves_them_out(self, read):
        searchable = self.searched(read, [0, 10, 90, 40, 25])
        result = self.ask(self.search(searchable, [0], [1], MEAN), searchable)
        assert result.ranked.tolist() == [4, 3, 2]
        assert result.scores[result.ranked][0] == pytest.approx(np.cos(np.radians(25)), abs=1e-6)

    def test_two_positive_minus_negative(self, read):
        searchable = self.searched(read, [0, -30, 90, 40])
        result = self.ask(self.search(searchable, [0], [2]), searchable)
        # 2*(1, 0) - (0, 1) points to -26.57 degrees
        direction = np.degrees(np.arctan2(-1, 2))
        assert result.scores == pytest.approx(np.cos(np.radians(np.array([0, -30, 90, 40]) - direction)), abs=1e-6)
        assert result.ranked.tolist() == [1, 3]

    def test_probe_gives_probabilities(self, read):
        searchable = self.searched(read, [0, 5, 90, 85, 45])
        result = self.ask(self.search(searchable, [0], [2], PROBE), searchable)
        assert result.ranked.tolist() == [1, 4, 3]
        assert result.scores[result.ranked][0] > 0.5 > result.scores[result.ranked][2]
        assert ((result.scores > 0) & (result.scores < 1)).all()

    def test_threshold_and_number(self, read):
        searchable = self.searched(read, [0, 10, 20, 30, 40, 50])
        search = self.search(searchable, [0])
        self.ask(search, searchable)
        assert search.hits().tolist() == [1, 2, 3, 4, 5]
        search.least_score = float(np.cos(np.radians(35)))
        assert search.hits().tolist() == [1, 2, 3]
        search.most_hits = 2
        assert search.hits().tolist() == [1, 2]
        assert search.hit_count() == 2
        search.least_score = 2.0
        assert search.hit_count() == 0

    def test_a_threshold_read_off_a_hit_lets_it_pass(self, read):
        searchable = self.searched(read, [0, 10, 20, 30])
        search = self.search(searchable, [0])
        result = self.ask(search, searchable)
        for rank, score in enumerate(result.scores[result.ranked].tolist(), start=1):
            search.least_score = score
            assert search.hit_count() == rank

    @pytest.mark.parametrize("method", METHODS)
    def test_no_or_only_negative_examples(self, read, method):
        searchable = self.searched(read, [0, 10])
        with pytest.raises(InputError, match="no examples yet"):
            self.search(searchable, [], method=method).query("a", searchable.table)
        with pytest.raises(InputError, match=r"negative examples only \(1\)"):
            self.search(searchable, [], [1], method).query("a", searchable.table)

    def test_the_probe_says_what_it_needs(self, read):
        searchable = self.searched(read, [0, 10])
        with pytest.raises(InputError, match="0 negative"):
            self.search(searchable, [0], method=PROBE).query("a", searchable.table)

    def test_encoders_do_not_mix(self, read):
        searchable = self.searched(read, [0, 10])
        search = SimilaritySearch()
        search.examples.add([example(0)])
        with pytest.raises(InputError, match="by made, the patches of 'patches' by made-up, and"):
            search.query("a", searchable.table)

    def test_another_layer_keeps_the_same_place_as_a_hit(self, read):
        here = self.searched(read, [0, 10, 90])
        there = self.searched(read, [50, 0, 90])
        search = self.search(here, [0])
        result = self.ask(search, there)
        assert result.ranked.tolist() == [1, 0, 2]

    def test_only_the_newest_query_counts(self, read):
        searchable = self.searched(read, [0, 10])
        search = self.search(searchable, [0])
        first = search.query("a", searchable.table)
        second = search.query("a", searchable.table)
        assert not search.is_latest(first)
        assert search.is_latest(second)
        search.drop_result()
        assert not search.is_latest(second)

    def test_state(self):
        search = SimilaritySearch()
        search.method, search.least_score, search.most_hits = PROBE, 0.25, 70
        restored = SimilaritySearch()
        apply_state(restored, json.loads(json.dumps(state_of(search))))
        assert (restored.method, restored.least_score, restored.most_hits) == (PROBE, 0.25, 70)
        apply_state(restored, {"method": "sorcery", "most_hits": 10**9, "least_score": "high"})
        assert (restored.method, restored.least_score, restored.most_hits) == (PROBE, None, 10**9)


class TestPlaces:
    @pytest.mark.parametrize("options", [{}, {"transform": ROTATED}, {"authid": ""}], ids=["plain", "turned", "no CRS"])
    def test_points_and_polygons(self, read, options):
        searchable = read(embedding_layer(**options))
        grid = searchable.table.grid
        x, y = grid.centers(np.array([13]))[0]
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        assert searchable.table.patches[searchable.under(point)].tolist() == [13]
        outlines = searchable.outlines(np.array([13, 14, 21]))
        area = QgsGeometry.unaryUnion(outlines)
        assert sorted(searchable.table.patches[searchable.under(area)].tolist()) == [13, 14, 21]
        tiny = point.buffer(1.0, 4)
        moved = QgsGeometry(tiny)
        moved.translate(20, 20)
        assert searchable.table.patches[searchable.under(moved)].tolist() == [13]

    def test_missing_patches_are_missed(self, read):
        searchable = read(embedding_layer(keep=[0, 1, 2, 9]))
        grid = searchable.table.grid
        points = [QgsGeometry.fromPointXY(QgsPointXY(*grid.centers(np.array([patch]))[0])) for patch in (9, 10)]
        placed = examples_under(points, searchable.table.crs, searchable, True, TRANSFORMS)
        assert [each.patch for each in placed.examples] == [9]
        assert placed.missed == 1

    def test_many_are_thinned_evenly(self, read):
        searchable = read(embedding_layer(rows=60, cols=60))
        box = QgsGeometry.fromRect(QgsRectangle(*searchable.table.grid.bounds()))
        placed = examples_under([box], searchable.table.crs, searchable, True, TRANSFORMS)
        assert len(placed.examples) == MOST_AT_ONCE
        assert placed.left_out == 2600
        rows = np.array([each.patch for each in placed.examples]) // 60
        assert abs(rows.mean() - 29.5) < 0.1

    def test_counting_edges_agrees_with_geos(self):
        generator = np.random.default_rng(3)
        points = generator.uniform(0, 10, (400, 2))
        wkt = "MultiPolygon(((1 1, 9 2, 8 8, 5 4, 2 9, 1 1),(3 3, 4 3, 4 4, 3 3)),((9 9, 10 9, 10 10, 9 10, 9 9)))"
        polygon = QgsGeometry.fromWkt(wkt)
        expected = [
            number
            for number, (x, y) in enumerate(points)
            if polygon.contains(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        ]
        assert _with_middle_inside(points, polygon).tolist() == expected

    def test_merged_layers_without_a_grid(self, read):
        vectors = np.eye(2, dtype=np.float16)
        layer = layer_of_rows([(0, 0, 0, 1.0, TAG, vectors[0].tobytes()), (0, 0, 0, 1.0, TAG, vectors[1].tobytes())])
        squares = {1: QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), 2: QgsGeometry.fromRect(QgsRectangle(5, 5, 6, 7))}
        layer.dataProvider().changeGeometryValues(squares)
        searchable = read(layer)
        assert searchable.table.grid is None
        assert searchable.under(QgsGeometry.fromPointXY(QgsPointXY(5.5, 6))).tolist() == [1]
        assert searchable.outlines(np.array([1]))[0].boundingBox() == QgsRectangle(5, 5, 6, 7)


class TestFiles:
    def examples(self, searchable):
        first = examples_at(
            searchable.layer_id, searchable.table, np.array([3]), searchable.outlines(np.array([3])), True,
            searchable.crs_wkt,
        )  # fmt: skip
        second = examples_at(
            searchable.layer_id, searchable.table, np.array([20]), searchable.outlines(np.array([20])), False,
            searchable.crs_wkt,
        )  # fmt: skip
        return [*first, *second]

    @pytest.mark.parametrize("options", [{}, {"transform": ROTATED}, {"authid": ""}], ids=["plain", "turned", "no CRS"])
    def test_round_trip(self, read, tmp_path, options):
        searchable = read(embedding_layer(**options))
        save_examples(tmp_path / "a.geojson", self.examples(searchable), "ponds", TRANSFORMS)
        name, stored = load_examples(tmp_path / "a.geojson")
        assert name == "ponds"
        placed = examples_of_file(stored, searchable, TRANSFORMS)
        assert [(each.patch, each.positive, each.name) for each in placed.examples] == [
            (3, True, "ponds 1"),
            (20, False, "ponds 2"),
        ]
        assert placed.missed == 0

    def test_elsewhere_the_vectors_search(self, read):
        here = read(embedding_layer())
        far = read(embedding_layer(transform=(30.0, 0.0, 100000.0, 0.0, -30.0, 5200000.0)))
        stored = from_geojson(to_geojson(self.examples(here), "ponds", TRANSFORMS))
        placed = examples_of_file(stored, far, TRANSFORMS)
        assert [each.layer_id for each in placed.examples] == ["", ""]
        assert placed.examples[0].vector == pytest.approx(here.table.matrix[3], abs=1e-6)
        again = from_geojson(to_geojson(placed.examples, "ponds", TRANSFORMS))
        assert [each.x for each in again] == pytest.approx([each.x for each in stored])
        assert [each.y for each in again] == pytest.approx([each.y for each in stored])

    def test_another_encoder_elsewhere_is_missed(self, read):
        here = read(embedding_layer())
        far = read(embedding_layer(dim=5, transform=(30.0, 0.0, 100000.0, 0.0, -30.0, 5200000.0)))
        placed = examples_of_file(from_geojson(to_geojson(self.examples(here), "", TRANSFORMS)), far, TRANSFORMS)
        assert placed.examples == []
        assert placed.missed == 2

    def test_points_that_others_drew(self, read):
        stored = from_geojson(
            {
                "type": "FeatureCollection",
                "features": [
                    {"type": "Feature", "properties": None, "geometry": {"type": "Point", "coordinates": [1, 2]}},
                    {
                        "type": "Feature",
                        "properties": {"label": "negative", "embedding": "?"},
                        "geometry": {"type": "Point", "coordinates": [3, 4, 5]},
                    },
                    {"type": "Feature", "properties": {}, "geometry": None},
                    "nonsense",
                ],
            }
        )
        assert [(each.x, each.y, each.positive, each.vector) for each in stored] == [
            (1, 2, True, None),
            (3, 4, False, None),
        ]

    @pytest.mark.parametrize("text", ["{", "[]", '{"features": []}', '{"features": 3}', "null"])
    def test_bad_files(self, tmp_path, text):
        path = tmp_path / "bad.geojson"
        path.write_text(text)
        with pytest.raises(InputError, match=r"bad\.geojson"):
            load_examples(path)

    @pytest.mark.parametrize(
        ("feature", "said"),
        [
            ('"x"', 'Feature 2 of {} must be a JSON object (got "x"): '),
            ('{"properties": "x"}', "'properties' of feature 2 of {} must be a JSON object or null (got \"x\"): "),
            ('{"properties": [1]}', "'properties' of feature 2 of {} must be a JSON object or null (got [1]): "),
            ('{"geometry": 5}', "'geometry' of feature 2 of {} must be a JSON object or null (got 5): "),
            ("[[]]", "Feature 2 of {} must be a JSON object (got [[]]): "),
            *[
                (
                    f'{{"geometry": {{"type": "Point", "coordinates": {found}}}}}',
                    f"The coordinates of feature 2 of {{}} must be at least two finite numbers (got {found}): ",
                )
                for found in ('"12"', "null", "[1]", '[1, "2"]', "[true, false]", '{"x": 1}', "[NaN, 1]", "[[1, 2]]")
            ],
            (
                f'{{"geometry": {{"type": "Point", "coordinates": [1{"0" * 400}, 2]}}}}',
                f"The coordinates of feature 2 of {{}} must be at least two finite numbers (got [1{'0' * 38}…): ",
            ),
        ],
    )
    def test_wrong_shapes_are_named(self, tmp_path, feature, said):
        path = tmp_path / "bad.geojson"
        good = '{"properties": {}, "geometry": {"type": "Point", "coordinates": [1, 2]}}'
        path.write_text(f'{{"features": [{good}, {feature}]}}')
        with pytest.raises(InputError) as refused:
            load_examples(path)
        assert str(refused.value) == said.replace("{}", str(path), 1) + "choose a file of examples that was saved here."
        # what a project holds is read as far as it goes
        kept = from_geojson(json.loads(path.read_text()))
        assert [(each.x, each.y) for each in kept] == [(1.0, 2.0)]

    def test_deep_brackets_and_a_byte_order_mark(self, tmp_path):
        path = tmp_path / "deep.geojson"
        path.write_text("[" * 200_000)
        with pytest.raises(InputError, match=r"deep\.geojson is not GeoJSON"):
            load_examples(path)
        path.write_text('{"features": [{"geometry": {"type": "Point", "coordinates": [1, 2]}}]}', encoding="utf-8-sig")
        assert [(each.x, each.y) for each in load_examples(path)[1]] == [(1.0, 2.0)]

    @pytest.mark.parametrize("wrong", ["x", 3, None, ["searches"]])
    def test_a_project_with_wrong_shapes(self, wrong):
        searches = Searches(lambda search: None, lambda text, level: None)
        restore_searches(searches, {"searches": [wrong, {"name": "ponds", "least_score": 10**400, "examples": wrong}]})
        assert [(search.name, search.least_score, bool(search.intake)) for search in searches] == [
            ("ponds", None, False)
        ]

    def test_a_folder_that_is_not_there(self, tmp_path):
        with pytest.raises(InputError, match="cannot be written"):
            save_examples(tmp_path / "no" / "a.geojson", [], "", TRANSFORMS)


def test_planted_vectors_are_what_the_layer_holds(read):
    assert read(embedding_layer()).table.matrix.shape == embedding_set().vectors.shape
