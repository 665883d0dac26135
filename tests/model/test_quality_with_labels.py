"""Measures of vectors with labels: against scikit-learn, by hand, and on planted ground."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, balanced_accuracy_score
from sklearn.neighbors import KNeighborsClassifier

from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.model.quality.intervals import class_mean, class_mean_estimate, difference_estimate
from terrapatch.model.quality.linear_probe import fit_linear_probe
from terrapatch.model.quality.spatial_blocks import (
    Split,
    block_numbers,
    block_side,
    block_splits,
    warnings_of_labels,
)
from terrapatch.model.quality.with_labels import (
    cluster_scores,
    learning_curve,
    probe_scores,
    retrieval_scores,
    vote_scores,
)


def lattice(side: int) -> np.ndarray:
    return np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2).astype(float)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(3)


class TestRetrieval:
    def test_is_average_precision_of_scikit_learn(self, rng):
        rows, classes = unit_rows(rng.normal(size=(60, 5)).astype(np.float32)), rng.integers(0, 3, 60)
        xy = rng.random((60, 2)) * 10
        found = retrieval_scores(rows, classes, xy, gap=3.0)
        for place in (0, 17, 59):
            far = np.linalg.norm(xy - xy[place], axis=1) > 3
            scores = rows[far] @ rows[place]
            relevant = classes[far] == classes[place]
            assert found.average_precision[place] == pytest.approx(average_precision_score(relevant, scores))
            assert found.precision[place] == pytest.approx(relevant[np.argsort(-scores)[:10]].mean())

    def test_what_lies_near_does_not_count(self):
        rows = unit_rows(np.array([[1, 0], [1, 0.01], [0, 1], [1, 0.5]], dtype=np.float32))
        xy = np.array([[0.0, 0], [1, 0], [9, 0], [9, 9]])
        found = retrieval_scores(rows, np.array([0, 0, 1, 0]), xy, gap=2.0, top=1)
        assert found.precision[0] == 1  # by the last, though the second is nearer in look
        assert np.isnan(found.precision[2])  # the only one of its class

    def test_too_few_places_tell_nothing(self):
        rows = unit_rows(np.eye(4, dtype=np.float32))
        assert np.isnan(retrieval_scores(rows, np.array([0, 0, 1, 1]), lattice(2), gap=0.0).precision).all()


class TestProbe:
    @pytest.mark.parametrize("dim", [4, 90])  # fewer numbers than examples, and more
    @pytest.mark.parametrize("count", [2, 3])
    def test_is_the_logistic_regression_of_scikit_learn(self, rng, dim, count):
        labels = np.arange(40) % count + 5
        rows = rng.normal(size=(40, dim)) + labels[:, None] * 0.2
        probe = fit_linear_probe(rows, labels, strength=2.0)
        scaled = (rows - rows.mean(0)) / rows.std(0) / np.sqrt(dim)
        wanted = LogisticRegression(C=2.0, class_weight="balanced", tol=1e-8, max_iter=2000).fit(scaled, labels)
        assert probe.probabilities(rows) == pytest.approx(wanted.predict_proba(scaled), abs=5e-3)
        assert (probe.predict(rows) == wanted.predict(scaled)).all()
        assert probe.classes.tolist() == wanted.classes_.tolist()

    def test_examples_that_are_alike_count_twice(self, rng):
        """Rows that others make up span nothing of their own."""
        some = unit_rows(rng.normal(size=(12, 40)).astype(np.float32))
        rows, labels = np.concatenate([some, some[:5]]), np.concatenate([np.arange(12) % 3, np.arange(5) % 3])
        scaled = (rows - rows.mean(0)) / rows.std(0) / np.sqrt(40)
        wanted = LogisticRegression(C=10.0, class_weight="balanced", tol=1e-8, max_iter=2000).fit(scaled, labels)
        probe = fit_linear_probe(rows, labels)
        assert probe.probabilities(rows) == pytest.approx(wanted.predict_proba(scaled), abs=5e-3)
        alike = fit_linear_probe(np.ones((10, 20)), np.arange(10) % 2)
        assert alike.probabilities(np.ones((1, 20))).tolist() == [[0.5, 0.5]]

    def test_numbers_that_do_not_differ_are_left_out(self, rng):
        rows = np.column_stack([np.full(20, 7.0), np.repeat([0.0, 1.0], 10)])
        probe = fit_linear_probe(rows, np.repeat([0, 1], 10))
        assert np.isfinite(probe.probabilities(rows)).all()
        assert probe.scale[0] == 0


class TestScores:
    def test_votes_are_those_of_scikit_learn(self, rng):
        rows, classes = unit_rows(rng.normal(size=(80, 6)).astype(np.float32)), rng.integers(0, 2, 80)
        train, test = np.arange(50), np.arange(50, 80)
        found = vote_scores(rows, classes, [Split(train, test)])
        wanted = KNeighborsClassifier(5, metric="cosine", algorithm="brute").fit(rows[train], classes[train])
        assert (found[test] == (wanted.predict(rows[test]) == classes[test])).all()
        assert np.isnan(found[train]).all()

    def test_a_class_that_was_not_learned_is_not_tested(self, rng):
        rows, classes = unit_rows(rng.normal(size=(12, 3)).astype(np.float32)), np.repeat([0, 1, 2], 4)
        split = Split(np.array([0, 1, 4, 5]), np.array([2, 3, 6, 7, 8, 9]))
        for scores in (vote_scores(rows, classes, [split]), probe_scores(rows, classes, [split])):
            assert np.isfinite(scores).nonzero()[0].tolist() == [2, 3, 6, 7]

    def test_clusters_take_the_names_of_what_lies_in_them(self, rng):
        centres = np.eye(4, 12, dtype=np.float32)
        scene = unit_rows(centres[np.arange(400) % 4] + rng.normal(size=(400, 12)).astype(np.float32) * 0.05)
        rows, classes = scene[:40], np.arange(40) % 2  # clusters 0 and 2 are class 0, 1 and 3 class 1
        split = Split(np.arange(20), np.arange(20, 40))
        assert cluster_scores(rows, classes, [split], scene, 4)[20:].tolist() == [1.0] * 20
        # where only clusters 0 and 1 are known, the others take the name of the nearest
        known = Split(np.array([0, 1, 4, 5]), np.arange(20, 40))
        assert np.isfinite(cluster_scores(rows, classes, [known], scene, 4)[20:]).all()

    def test_learning_curve_grows_and_ends_where_examples_do(self, rng):
        classes = np.arange(90) % 3
        rows = unit_rows(np.eye(3, 8)[classes] + rng.normal(size=(90, 8)) * 0.45)
        curve = learning_curve(rows, classes, [Split(np.arange(60), np.arange(60, 90))], repeats=8)
        assert list(curve) == [1, 5, 20]
        assert curve[1] < curve[20]


class TestBlocks:
    def test_numbers_and_side(self):
        xy = lattice(10)
        blocks = block_numbers(xy, 5.0)
        assert len(np.unique(blocks)) == 4
        assert blocks[0] == blocks[44]
        assert blocks[0] != blocks[5]
        classes = (xy[:, 0] >= 5).astype(int)
        side = block_side(xy, classes, least=0.1)
        of_side = block_numbers(xy, side)
        assert all(len(np.unique(of_side[classes == label])) >= 5 for label in (0, 1))
        assert block_side(xy, classes, least=4.0) == 4.0

    def test_no_place_is_tested_beside_one_learned_from(self):
        xy = lattice(20)
        classes = (xy.sum(axis=1) % 2).astype(int)
        splits = block_splits(xy, classes, block_numbers(xy, 4.0), gap=2.5)
        assert sorted(np.concatenate([split.test for split in splits]).tolist()) == list(range(400))
        for train, test in splits:
            assert np.linalg.norm(xy[train][:, None] - xy[test], axis=2).min() > 2.5
            assert len(train) > 30

    def test_fewer_blocks_than_folds(self):
        xy = lattice(4)
        assert block_splits(xy, np.arange(16) % 2, np.zeros(16, int), gap=0) == []
        assert len(block_splits(xy, np.arange(16) % 2, block_numbers(xy, 2.0), gap=0)) == 4
        assert block_splits(xy, np.arange(16), np.arange(16), gap=0) == []  # one place of each class

    def test_planted_neighbourhood_does_not_pass_for_knowledge(self, rng):
        """Vectors that say nothing but where they are: at random places they look as good as can be, in blocks not."""
        xy = lattice(24)
        classes = ((xy[:, 0] // 4 + xy[:, 1] // 4) % 2).astype(int)  # a chequerboard
        phases = xy @ rng.normal(size=(2, 16)) * 0.3
        rows = unit_rows(np.concatenate([np.sin(phases), np.cos(phases)], axis=1).astype(np.float32))
        order = rng.permutation(len(xy))
        careless = vote_scores(rows, classes, [Split(order[100:], order[:100])])
        careful = vote_scores(rows, classes, block_splits(xy, classes, block_numbers(xy, 4.0), gap=2.0))
        assert class_mean(careless, classes) > 0.8
        assert class_mean(careful, classes) < 0.6


class TestIntervals:
    def test_class_mean_is_balanced_accuracy(self, rng):
        classes, named = rng.integers(0, 3, 200), rng.integers(0, 3, 200)
        right = (classes == named).astype(float)
        assert class_mean(right, classes) == pytest.approx(balanced_accuracy_score(classes, named))
        right[classes == 2] = np.nan
        assert class_mean(right, classes) == pytest.approx(np.mean([right[classes == c].mean() for c in (0, 1)]))
        assert class_mean(np.full(3, np.nan), np.zeros(3)) is None

    def test_interval_is_that_of_a_mean_of_blocks(self, rng):
        # one class, 40 equal blocks of which each is all right or all wrong: the mean of 40 throws of a coin
        blocks = np.repeat(np.arange(40), 25)
        values = np.repeat(rng.permutation(np.arange(40) % 2), 25).astype(float)
        found = class_mean_estimate(values, np.zeros(1000, int), blocks)
        assert found.value == 0.5
        half = 1.96 * np.sqrt(0.25 / 40)  # and not of 1000 places
        assert (found.low, found.high) == pytest.approx((0.5 - half, 0.5 + half), abs=0.02)

    def test_few_blocks_have_none(self):
        assert class_mean_estimate(np.ones(4), np.zeros(4, int), np.array([0, 0, 1, 1])) == (1.0, None, None)

    def test_difference_is_paired(self, rng):
        blocks = np.repeat(np.arange(30), 10)
        hard = np.repeat(rng.random(30), 10)  # what all settings find hard alike
        values, others = hard + 0.05, hard + rng.normal(size=300) * 0.01
        found = difference_estimate(values, others, np.zeros(300, int), blocks)
        assert found.low > 0.04
        assert found.high < 0.06
        same = difference_estimate(values, values, np.zeros(300, int), blocks)
        assert same == (0.0, 0.0, 0.0)


class TestWarnings:
    def test_few_touching_in_one_block_and_of_one_feature(self):
        xy = np.array([[0.0, 0], [0, 1], [50, 0], [50, 50], [0, 50], [50, 51]])
        classes = np.array([0, 0, 1, 1, 2, 2])
        blocks = np.array([0, 0, 1, 2, 3, 2])
        told = warnings_of_labels(xy, classes, blocks, ("water", "crop", "town"), 3.0, np.array([0, 0, 1, 1, 2, 3]))
        assert told[0].startswith("Few places: water (2), crop (2), town (2);")
        assert told[1].startswith("In one block of ground alone: water.")
        assert told[2].startswith("One feature each: crop.")
        assert told[3] == "33% of the places lie within one patch (3) of another class: a patch there holds both."

    def test_good_labels_need_none(self):
        xy = lattice(10) * 10
        assert warnings_of_labels(xy, (xy[:, 0] < 45).astype(int), block_numbers(xy, 20.0), ("a", "b"), 3.0) == []
