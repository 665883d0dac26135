"""Search: unit rows, Rocchio, the probe, and the ranking of hits."""

from __future__ import annotations

import numpy as np
import pytest

from terrapatch.model import options
from terrapatch.model.errors import InputError
from terrapatch.model.patches import search
from terrapatch.model.patches.examples import ExampleError
from terrapatch.model.patches.logistic import logistic_probe
from terrapatch.model.patches.search import cosine_scores, find_similar, rocchio_query, top_hits
from terrapatch.model.patches.unit_vectors import unit_rows


def random_unit_rows(count: int, dim: int, seed: int = 0) -> np.ndarray:
    return unit_rows(np.random.default_rng(seed).standard_normal((count, dim)).astype(np.float32))


class TestUnitRows:
    @pytest.mark.parametrize("dtype", [np.float16, np.float32])
    def test_rows_are_the_vectors_divided_by_their_length(self, dtype: type) -> None:
        vectors = (np.random.default_rng(1).standard_normal((5000, 37)) * 30).astype(dtype)
        expected = vectors.astype(np.float64)
        expected /= np.linalg.norm(expected, axis=1)[:, None]
        unit = unit_rows(vectors)
        assert unit.dtype == np.float32
        np.testing.assert_allclose(unit, expected, atol=3e-7)

    def test_every_finite_half_is_widened_exactly(self) -> None:
        halves = np.arange(65536, dtype=np.uint16).view(np.float16)
        halves = halves[np.isfinite(halves) & (halves != 0)]
        # Beside a 3 the unit row tells the half: a wrong bit would show.
        pairs = np.stack([halves, np.full_like(halves, 3)], axis=1)
        expected = pairs.astype(np.float64)
        expected /= np.linalg.norm(expected, axis=1)[:, None]
        np.testing.assert_allclose(unit_rows(pairs), expected, rtol=3e-7)

    def test_zero_rows_stay_zero(self) -> None:
        unit = unit_rows(np.array([[0, 0], [3, 4]], dtype=np.float16))
        assert unit[0].tolist() == [0, 0]
        np.testing.assert_allclose(unit[1], [0.6, 0.8], rtol=1e-6)

    @pytest.mark.parametrize("dtype", [np.float16, np.float32])
    @pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
    def test_rows_with_a_non_finite_number_become_nan_and_no_others(self, dtype: type, bad: float) -> None:
        unit = unit_rows(np.array([[1, 0], [bad, 1], [0, 2]], dtype=dtype))
        assert np.isnan(unit[1]).all()
        assert unit[[0, 2]].tolist() == [[1, 0], [0, 1]]

    def test_very_long_and_very_short_float32_rows_have_length_one(self) -> None:
        unit = unit_rows(np.array([[3e38, -3e38], [1e-30, 1e-30]], dtype=np.float32))
        half = np.sqrt(0.5)
        np.testing.assert_allclose(unit, [[half, -half], [half, half]], rtol=1e-6)

    def test_no_rows(self) -> None:
        assert unit_rows(np.empty((0, 4), dtype=np.float16)).shape == (0, 4)

    def test_into_a_part_of_a_matrix(self) -> None:
        vectors = np.random.default_rng(0).standard_normal((5, 7)).astype(np.float16)
        matrix = np.full((8, 7), 9, dtype=np.float32)
        unit_rows(vectors, out=matrix[2:7])
        np.testing.assert_array_equal(matrix[2:7], unit_rows(vectors))
        assert (matrix[[0, 1, 7]] == 9).all()

    def test_rows_of_a_strided_view(self) -> None:
        vectors = np.arange(1, 25, dtype=np.float16).reshape(4, 6)
        np.testing.assert_array_equal(unit_rows(vectors[:, ::2]), unit_rows(vectors[:, ::2].copy()))


class TestRocchio:
    def test_query_by_hand(self) -> None:
        # 2 * (0.5, 0.5, 0) - (0, 0, 1) = (1, 1, -1), of length sqrt(3)
        query = rocchio_query(np.eye(3, dtype=np.float32)[:2], np.eye(3, dtype=np.float32)[2:])
        np.testing.assert_allclose(query, np.array([1, 1, -1]) / np.sqrt(3), rtol=1e-6)
        assert query.dtype == np.float32

    def test_without_negatives_it_is_the_mean(self) -> None:
        query = rocchio_query(np.eye(2, dtype=np.float32))
        np.testing.assert_allclose(query, [np.sqrt(0.5), np.sqrt(0.5)], rtol=1e-6)

    def test_cancelling_examples_are_refused(self) -> None:
        with pytest.raises(ExampleError, match="2 positive and 0 negative examples cancel"):
            rocchio_query(np.array([[1, 0], [-1, 0]], dtype=np.float32))

    def test_no_positive_is_refused(self) -> None:
        with pytest.raises(ExampleError, match="0 positive examples, needs at least 1"):
            rocchio_query(np.empty((0, 3), dtype=np.float32), np.eye(3, dtype=np.float32))

    def test_its_error_is_bad_input_and_a_value_error(self) -> None:
        assert issubclass(ExampleError, InputError)
        assert issubclass(ExampleError, ValueError)


class TestProbe:
    @pytest.mark.parametrize(("positive_count", "negative_count", "dim"), [(3, 5, 40), (1, 1, 8), (60, 9, 6)])
    def test_agrees_with_scikit_learn(self, positive_count: int, negative_count: int, dim: int) -> None:
        linear_model = pytest.importorskip("sklearn.linear_model")
        positives = unit_rows(random_unit_rows(positive_count, dim, 1) + np.float32(0.2))
        negatives = random_unit_rows(negative_count, dim, 2)
        probe = logistic_probe(positives, negatives, strength=0.05)
        examples = np.concatenate([positives, negatives]).astype(np.float64)
        target = np.repeat([1, 0], [positive_count, negative_count])
        reference = linear_model.LogisticRegression(C=20, class_weight="balanced", tol=1e-12, max_iter=10000)
        reference.fit(examples, target)
        np.testing.assert_allclose(probe.weights, reference.coef_[0], atol=2e-5)
        assert probe.bias == pytest.approx(reference.intercept_[0], abs=2e-5)
        matrix = random_unit_rows(200, dim, 3)
        expected = reference.predict_proba(matrix.astype(np.float64))[:, 1]
        np.testing.assert_allclose(probe.scores(matrix), expected, atol=2e-5)

    def test_needs_both_signs(self) -> None:
        with pytest.raises(ExampleError, match="0 negative examples"):
            logistic_probe(np.eye(3), np.empty((0, 3)))
        with pytest.raises(ExampleError, match="0 positive examples"):
            logistic_probe(np.empty((0, 3)), np.eye(3))

    def test_the_same_examples_give_the_same_probe(self) -> None:
        positives, negatives = random_unit_rows(4, 50, 1), random_unit_rows(7, 50, 2)
        first, second = (logistic_probe(positives, negatives) for _ in range(2))
        np.testing.assert_array_equal(first.weights, second.weights)

    def test_many_separable_examples_converge(self) -> None:
        positives = unit_rows(random_unit_rows(150, 30, 1) + np.float32(1))
        probe = logistic_probe(positives, -positives, strength=1e-6)
        assert probe.scores(positives).min() > 0.99
        assert probe.scores(-positives).max() < 0.01


class TestTopHits:
    def test_descending_with_ties_by_position(self) -> None:
        scores = np.array([0.5, 0.9, 0.5, 0.1, 0.9, 0.5], dtype=np.float32)
        assert top_hits(scores, 4).tolist() == [1, 4, 0, 2]

    def test_same_as_a_full_sort(self) -> None:
        scores = np.random.default_rng(3).integers(0, 50, 2000).astype(np.float32)
        expected = np.lexsort((np.arange(2000), -scores))
        for top in (1, 7, 1999, 2000, 5000):
            assert top_hits(scores, top).tolist() == expected[:top].tolist()

    def test_excluded_and_nan_rows_never_rank(self) -> None:
        scores = np.array([np.nan, 0.2, -0.9, 0.7], dtype=np.float32)
        assert top_hits(scores, 10, exclude=[3]).tolist() == [1, 2]

    def test_the_scores_are_left_as_they_were(self) -> None:
        scores = np.array([0.1, 0.2], dtype=np.float32)
        top_hits(scores, 1, exclude=[1])
        assert scores[1] == np.float32(0.2)

    def test_refuses_top_below_one_and_positions_that_are_not_there(self) -> None:
        with pytest.raises(ExampleError, match="top is 0, needs at least 1"):
            top_hits(np.zeros(3), 0)
        with pytest.raises(ExampleError, match="position 3 is not among the 3 vectors; needs 0 to 2"):
            top_hits(np.zeros(3), 1, exclude=[3])


class TestFindSimilar:
    def test_ranks_by_cosine_and_leaves_examples_out(self) -> None:
        degrees = np.array([0, 90, 10, 45, 180, 5])
        matrix = unit_rows(np.stack([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))], axis=1))
        hits = find_similar(matrix, [0], top=3)
        assert hits.positions.tolist() == [5, 2, 3]
        np.testing.assert_allclose(hits.scores, np.cos(np.radians([5, 10, 45])), atol=1e-6)

    def test_negatives_turn_the_query_away(self) -> None:
        matrix = np.concatenate([np.eye(3), [[0.6, 0.8, 0], [0.6, 0, 0.8]]]).astype(np.float32)
        hits = find_similar(matrix, [0], [1], top=5)
        # query (2, -1, 0)/sqrt(5): row 4 scores 1.2/sqrt(5), row 3 scores 0.4/sqrt(5), row 2 scores 0
        assert hits.positions.tolist() == [4, 3, 2]
        np.testing.assert_allclose(hits.scores, np.array([1.2, 0.4, 0]) / np.sqrt(5), atol=1e-6)

    def test_example_vectors_from_another_set_need_no_unit_length(self) -> None:
        matrix = random_unit_rows(300, 20)
        by_position = find_similar(matrix, [7, 9], [11], top=10)
        by_vector = find_similar(
            matrix, matrix[[7, 9]] * np.float32(5), matrix[[11]] * np.float32(0.1), top=10, exclude=[7, 9, 11]
        )
        assert by_vector.positions.tolist() == by_position.positions.tolist()
        assert find_similar(matrix, matrix[[7]], top=1).positions.tolist() == [7]

    def test_probe_ranks_the_planted_group_first(self) -> None:
        rng = np.random.default_rng(5)
        groups = np.repeat([0, 1], [40, 160])
        centers = random_unit_rows(2, 64, 6)
        matrix = unit_rows(centers[groups] + rng.standard_normal((200, 64)).astype(np.float32) * np.float32(0.05))
        hits = find_similar(matrix, [0, 1, 2], [50, 51], top=37, method="probe")
        assert set(hits.positions.tolist()) == set(range(3, 40))
        assert hits.scores[-1] > 0.5
        others = find_similar(matrix, [0, 1, 2], [50, 51], top=1000, method="probe")
        assert len(others) == 195
        assert others.scores[37] < 0.5

    def test_mean_takes_no_notice_of_negatives_but_leaves_them_out(self) -> None:
        degrees = np.radians([0, 10, 90, 40, 25])
        matrix = np.column_stack([np.cos(degrees), np.sin(degrees)]).astype(np.float32)
        hits = find_similar(matrix, [0], [1], method="mean")
        assert hits.positions.tolist() == [4, 3, 2]
        assert hits.scores == pytest.approx(np.cos(degrees[[4, 3, 2]]), abs=1e-6)

    def test_the_methods_are_those_of_the_options(self) -> None:
        assert search.METHODS == options.METHODS

    def test_rows_of_nan_and_of_zeros_never_rank(self) -> None:
        matrix = unit_rows(np.array([[1, 0], [np.nan, 1], [1, 1], [0, 0]], dtype=np.float32))
        assert find_similar(matrix, [0], top=9).positions.tolist() == [2]
        assert 1 not in find_similar(matrix, [0], [2], top=9, method="probe").positions

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"positives": [], "negatives": [1]}, "0 positive examples"),
            ({"positives": [0], "method": "probe"}, "0 negative examples"),
            ({"positives": np.ones((1, 5), np.float32)}, "vectors of 5 numbers, the others 3"),
            ({"positives": [4]}, "position 4 is not among the 4 vectors"),
            ({"positives": [-1]}, "position -1 is not among the 4 vectors"),
            ({"positives": [3]}, "positive example 1 of 1 has a vector that is zero or not finite"),
            ({"positives": [0], "method": "knn"}, "method is 'knn', needs to be one of rocchio, mean, probe"),
            ({"positives": [0], "top": -2}, "top is -2, needs at least 1"),
        ],
    )
    def test_what_cannot_be_searched_is_refused(self, arguments: dict, message: str) -> None:
        matrix = np.concatenate([np.eye(3), np.zeros((1, 3))]).astype(np.float32)
        with pytest.raises(ExampleError, match=message):
            find_similar(matrix, **arguments)

    def test_scores_of_a_query_of_another_length_are_refused(self) -> None:
        with pytest.raises(ExampleError, match="vectors of 4 numbers, the searched set 3"):
            cosine_scores(np.eye(3, dtype=np.float32), np.ones(4, dtype=np.float32))
