"""One vector for several: values by hand."""

from __future__ import annotations

import numpy as np
import pytest

from terrapatch.model.patches import PatchGrid
from terrapatch.model.patches.pooling import Groups, pooled_encoder, pooled_rows


def test_groups_keep_the_order_of_rows():
    groups = Groups.of(np.array([7, 2, 7, 2, 5]))
    assert groups.labels.tolist() == [2, 5, 7]
    assert groups.order.tolist() == [1, 3, 4, 0, 2]
    assert (groups.starts.tolist(), groups.counts.tolist()) == ([0, 2, 3], [2, 1, 2])


class TestRows:
    values = np.array([[1.0, -2.0], [3.0, 2.0], [5.0, 100.0], [-1.0, 4.0]])
    starts = np.array([0, 3])
    weights = np.array([1.0, 3.0, 0.0, 0.0])  # a run without any weight counts all alike

    def pooled(self, how: str) -> list:
        return pooled_rows(self.values, self.starts, self.weights, how).tolist()

    def test_mean(self):
        assert self.pooled("mean") == [[2.5, 1.0], [-1.0, 4.0]]

    def test_gem_is_the_cube_root_of_the_mean_of_cubes(self):
        assert self.pooled("gem")[0] == pytest.approx([(82 / 4) ** (1 / 3), (16 / 4) ** (1 / 3)])
        assert self.pooled("gem")[1] == pytest.approx([-1, 4])  # of one row, the row itself, whatever its sign

    def test_stats_leave_out_what_has_no_weight(self):
        deviation = [np.sqrt((1.5**2 + 3 * 0.5**2) / 4), np.sqrt((3**2 + 3 * 1) / 4)]
        assert self.pooled("stats")[0] == pytest.approx([1, -2, 3, 2, 2.5, 1, *deviation])
        assert self.pooled("stats")[1] == pytest.approx([-1, 4, -1, 4, -1, 4, 0, 0])

    def test_large_numbers_that_are_the_same_do_not_deviate(self):
        assert pooled_rows(np.full((3, 1), 1e6 + 0.1), np.array([0]), np.ones(3), "stats")[0, 3] == 0

    def test_an_unknown_word(self):
        with pytest.raises(ValueError, match="pooling is 'median', needs mean, gem or stats"):
            self.pooled("median")


def test_only_means_compare_with_the_vectors_that_they_are_of():
    encoder = {"id": "vit", "sha256": "ab" * 32, "dim": 8}
    assert pooled_encoder(encoder, "mean") == encoder
    stats = pooled_encoder(encoder, "stats")
    assert (stats["id"], stats["dim"], stats["parent"]) == ("vit+stats", 32, encoder)
    short = pooled_encoder({**encoder, "sha256": "ab" * 4}, "stats")  # all that a layer without metadata knows
    assert short["sha256"] == stats["sha256"] != pooled_encoder(encoder, "gem")["sha256"]


@pytest.mark.parametrize("transform", [(10, 0, 500, 0, -10, 900), (8, 6, 500, 6, -8, 900)])
def test_patches_near_a_box_are_all_that_meet_it(transform):
    grid = PatchGrid(transform, "", 9, 7, 2)
    xmin, ymin, xmax, ymax = (*grid.centers(np.array([30]))[0] - 15, *grid.centers(np.array([30]))[0] + 12)
    corners = grid.corners(np.arange(len(grid)))
    low, high = corners.min(axis=1), corners.max(axis=1)
    centres = grid.centers(np.arange(len(grid)))
    inside = ((centres >= [xmin, ymin]) & (centres <= [xmax, ymax])).all(axis=1)
    reached = ((high > [xmin, ymin]) & (low < [xmax, ymax])).all(axis=1)
    near = grid.near_box((xmin, ymin, xmax, ymax))
    assert set(np.flatnonzero(inside)) <= set(near)
    if transform[1] == 0:
        assert near.tolist() == np.flatnonzero(reached).tolist()
    assert grid.near_box((-900, -900, -800, -800)).tolist() == []
    assert grid.near_box((-1e9, -1e9, 1e9, 1e9)).tolist() == list(range(len(grid)))
