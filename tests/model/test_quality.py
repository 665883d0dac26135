"""Measures of vectors without labels, against values worked out by hand and against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import silhouette_score
from sklearn.neighbors import NearestNeighbors

from terrapatch.model.patches import PatchGrid
from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.model.quality.grouping import cluster_stability, k_means, short_rows, silhouette
from terrapatch.model.quality.neighbours import nearest, overlap_at_k
from terrapatch.model.quality.plain_bands import explained_by
from terrapatch.model.quality.seams import seam_ratio
from terrapatch.model.quality.spread import (
    dimension_of_ratios,
    duplicate_share,
    effective_rank,
    intrinsic_dimension,
)
from terrapatch.model.quality.surroundings import context_share, shift_consistency

RNG = np.random.default_rng(7)


def directions(degrees: list[float]) -> np.ndarray:
    angles = np.radians(degrees)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


class TestNeighbours:
    def test_are_those_of_scikit_learn(self):
        rows = unit_rows(RNG.normal(size=(1500, 12)).astype(np.float32))
        _, wanted = NearestNeighbors(n_neighbors=6, metric="cosine", algorithm="brute").fit(rows).kneighbors(rows)
        assert (nearest(rows, 5) == wanted[:, 1:]).all()

    def test_overlap_by_hand(self):
        # nearest two of each: 0 -> 1 2, 1 -> 0 2, 2 -> 1 0, 3 -> 2 1; then 1 and 3 change places
        before, after = directions([0, 10, 21, 60]), directions([0, 60, 21, 10])
        # 0 -> 3 2, 1 -> 2 3, 2 -> 3 0, 3 -> 0 2: shared 1, 1, 1, 1 of 2
        assert overlap_at_k(before, after, 2) == 0.5

    def test_overlap_with_itself_is_whole_and_of_too_few_unknown(self):
        rows = directions([0, 10, 21, 60])
        assert overlap_at_k(rows, rows, 3) == 1.0
        assert overlap_at_k(rows, rows, 4) is None


class TestSpread:
    def test_effective_rank_counts_equal_directions(self):
        cross = np.concatenate([np.eye(5), -np.eye(5)])
        assert effective_rank(cross) == pytest.approx(5)
        assert effective_rank(cross + 100) == pytest.approx(5)  # an offset is no direction

    def test_effective_rank_by_hand(self):
        values = np.array([[3.0, 0], [-3, 0], [0, 1], [0, -1]])  # singular values 3√2 and √2: shares 3/4 and 1/4
        assert effective_rank(values) == pytest.approx(np.exp(-(0.75 * np.log(0.75) + 0.25 * np.log(0.25))))
        assert effective_rank(np.ones((4, 3))) == 1.0

    def test_intrinsic_dimension_of_a_square_and_a_line_in_many_numbers(self):
        turn = np.linalg.qr(RNG.normal(size=(20, 20)))[0]
        square = np.zeros((2000, 20))
        square[:, :2] = RNG.random((2000, 2))
        assert intrinsic_dimension(square @ turn) == pytest.approx(2, abs=0.15)
        square[:, 1] = 0
        assert intrinsic_dimension(square @ turn) == pytest.approx(1, abs=0.1)

    def test_the_fit_of_twonn_by_hand(self):
        # ten ratios of which nine count: ratio = (1 - i / 10) ** (-1 / 3) lies on the line of dimension 3
        ratios = np.append((1 - np.arange(1, 10) / 10) ** (-1 / 3), 50.0)
        assert dimension_of_ratios(ratios) == pytest.approx(3)

    def test_intrinsic_dimension_of_copies_is_not_known(self):
        assert intrinsic_dimension(np.repeat(RNG.normal(size=(5, 3)), 10, axis=0)) is None

    def test_duplicates(self):
        assert duplicate_share(np.array([[1, 2], [3, 4], [1, 2], [5, 6], [1, 2]])) == 0.6


class TestSeams:
    GRID = PatchGrid((10, 0, 0, 0, -10, 0), "", 4, 4, 1)

    def rows(self, across: float) -> np.ndarray:
        """Directions that turn by 10° from column to column, and by more where columns 1 and 2 meet."""
        return np.tile(directions([0, 10, 10 + across, 20 + across]), (4, 1))

    def test_ratio_by_hand(self):
        tiles = np.array([0, 0, 1, 1])
        found = seam_ratio(self.rows(30), np.arange(16), self.GRID, np.zeros(4, int), tiles)
        # inside: 8 pairs across of 10°, 12 down of none; crossing: 4 of 30°
        inside = 8 * (1 - np.cos(np.radians(10))) / 20
        assert found.ratio == pytest.approx((1 - np.cos(np.radians(30))) / inside, rel=1e-4)
        assert found.crossing == 4
        # five lines inside: two between columns, three between rows, where nothing differs
        ratios = [(1 - np.cos(np.radians(10))) / inside] * 2 + [0.0] * 3
        assert found.usual == pytest.approx(np.percentile(ratios, 95), rel=1e-4)

    def test_borders_that_are_like_the_rest_give_one(self):
        rows = unit_rows(RNG.normal(size=(2500, 8)).astype(np.float32))
        tiles = np.arange(50) // 10
        found = seam_ratio(rows, np.arange(2500), PatchGrid((1, 0, 0, 0, -1, 0), "", 50, 50, 1), tiles, tiles)
        assert found.ratio == pytest.approx(1, abs=0.05)

    def test_gaps_are_no_neighbours(self):
        index = np.array([0, 2, 8, 10])
        assert seam_ratio(self.rows(30)[index], index, self.GRID, np.zeros(4, int), np.array([0, 0, 1, 1])) is None

    def test_one_tile_has_none(self):
        assert seam_ratio(self.rows(30), np.arange(16), self.GRID, np.zeros(4, int), np.zeros(4, int)) is None


class TestSurroundings:
    def test_means_of_ground_do_not_mind_the_grid(self):
        pixels = RNG.normal(size=(2, 12, 12, 3))
        halves = pixels.reshape(2, 6, 2, 6, 2, 3).mean(axis=(2, 4))  # quarters of patches of 4 px
        patches = halves.reshape(2, 3, 2, 3, 2, 3).mean(axis=(2, 4))
        inner = halves[:, 1:5, 1:5].reshape(2, 2, 2, 2, 2, 3).mean(axis=(2, 4))
        linear = (patches[:, :-1, :-1] + patches[:, :-1, 1:] + patches[:, 1:, :-1] + patches[:, 1:, 1:]) / 4
        assert shift_consistency(patches, linear) == pytest.approx(1)
        assert 0.1 < shift_consistency(patches, inner) < 0.95

    def test_unrelated_vectors_give_nothing_and_equal_ones_are_not_known(self):
        patches, moved = RNG.normal(size=(9, 9, 9, 64)), RNG.normal(size=(9, 8, 8, 64))
        assert shift_consistency(patches, moved) == pytest.approx(0, abs=0.02)
        assert shift_consistency(np.ones((1, 2, 2, 4)), np.ones((1, 1, 1, 4))) is None

    def test_context_by_hand(self):
        own = np.array([[[0.0, 0]], [[2, 0]], [[0, 2]]])  # changes between tiles: 4, 8, 4
        elsewhere = own + np.array([[[0, 1.0]], [[0, 1]], [[0, 2]]])  # 1, 1, 4
        assert context_share(own, elsewhere) == pytest.approx(6 / 16)
        both = np.concatenate([own, 2 * own], axis=1)  # a second patch, of four times the change between tiles
        assert context_share(both, np.concatenate([elsewhere, 2 * own], axis=1)) == pytest.approx(6 / (16 + 64))
        assert context_share(own, own) == 0
        assert context_share(own, np.roll(own, -1, axis=0)) == pytest.approx(1)
        assert context_share(np.ones((3, 1, 2)), np.ones((3, 1, 2))) is None


class TestGrouping:
    def blobs(self) -> np.ndarray:
        centres = np.eye(4, 40) * 5
        return (centres[np.arange(400) % 4] + RNG.normal(size=(400, 40)) * 0.1).astype(np.float32)

    def test_separate_groups_are_found_again(self):
        found = cluster_stability(short_rows(self.blobs()), 4)
        assert found == (1.0, 1.0, 1.0)

    def test_ground_without_groups_is_not(self):
        found = cluster_stability(RNG.normal(size=(600, 20)), 8)
        assert found.mean < 0.4
        assert found.least <= found.mean <= found.most
        assert cluster_stability(RNG.normal(size=(31, 20)), 8) is None

    def test_short_rows_keep_distances(self):
        rows = RNG.normal(size=(30, 64))  # 30 centred rows span 29 directions
        short = short_rows(rows)
        assert short.shape == (30, 32)
        assert np.linalg.norm(short[3] - short[8]) == pytest.approx(np.linalg.norm(rows[3] - rows[8]), rel=1e-5)

    def test_silhouette_is_that_of_scikit_learn(self):
        rows = self.blobs()
        assert silhouette(rows, 4) == pytest.approx(silhouette_score(rows, k_means(rows, 4, 0).labels_))
        assert silhouette(rows[:4], 4) is None


class TestPlainBands:
    def test_linear_vectors_are_explained_and_others_not(self):
        bands = RNG.normal(size=(400, 6)) * [1, 10, 100, 1, 1, 1]
        noise = RNG.normal(size=(400, 30))
        assert explained_by(bands @ RNG.normal(size=(6, 30)), bands) == pytest.approx(1, abs=1e-6)
        assert explained_by(noise, bands) == pytest.approx(0, abs=0.05)

    def test_half_and_half(self):
        signal, noise = RNG.normal(size=(4000, 1)), RNG.normal(size=(4000, 1))
        assert explained_by(signal + noise, signal) == pytest.approx(0.5, abs=0.04)

    def test_too_few_rows_tell_nothing(self):
        assert explained_by(RNG.normal(size=(13, 4)), RNG.normal(size=(13, 6))) is None
