"""Which cluster is mostly the same ground as which, cell by cell; and regions burnt back into cells."""

from __future__ import annotations

import numpy as np
import pytest
from layer_factory import NORTH_UP, ROTATED, SOUTH_UP

from terrapatch.model.patches import PatchGrid
from terrapatch.plugin.clusters.fit import region_of_cells
from terrapatch.plugin.clusters.matching import matching_clusters, with_matching_names
from terrapatch.plugin.clusters.table import Cluster, table_of
from terrapatch.plugin.layers.styles import CLUSTER_COLORS
from terrapatch.plugin.layers.write import patch_geometries


def clusters(*names: str):
    return table_of(
        [
            Cluster(number, name, CLUSTER_COLORS[number], 10 - number, 1.0, 0.1, named=not name.startswith("Cluster"))
            for number, name in enumerate(names)
        ]
    )


def test_the_same_ground_under_another_number_is_found():
    before = np.array([0, 0, 0, 0, 1, 1, 1, 2, 2, -1])
    after = np.array([1, 1, 1, 1, 0, 0, 0, 2, 2, 2])
    assert matching_clusters(before, after) == {1: 0, 0: 1, 2: 2}


def test_half_of_a_split_cluster_matches_none():
    before = np.zeros(10, int)
    after = np.array([0] * 5 + [1] * 5)
    assert matching_clusters(before, after) == {}
    assert matching_clusters(before, np.array([0] * 6 + [1] * 4)) == {0: 0}


def test_no_cell_in_common():
    assert matching_clusters(np.array([0, -1]), np.array([-1, 0])) == {}


def test_given_names_and_all_colours_go_over_and_no_colour_is_there_twice():
    before = clusters("Forest", "Cluster 1", "Water")
    after = clusters("Cluster 0", "Cluster 1", "Cluster 2", "Cluster 3")
    table, names = with_matching_names(after, before, {1: 0, 3: 1})
    assert names == ["Forest"]
    assert [one.name for one in table] == ["Cluster 0", "Forest", "Cluster 2", "Cluster 3"]
    assert table[1].color == CLUSTER_COLORS[0]
    assert table[3].color == CLUSTER_COLORS[1]
    assert len({one.color for one in table}) == 4


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED], ids=["north-up", "south-up", "rotated"])
def test_regions_burn_back_into_the_cells_they_were_made_of(transform):
    grid = PatchGrid(transform, "", 7, 9, 8)
    wanted = np.random.default_rng(1).integers(-1, 3, 63)
    regions = []
    for cell, geometry in zip(range(63), patch_geometries(grid, np.arange(63))):
        if wanted[cell] >= 0:
            regions.append((int(wanted[cell]), bytes(geometry.asWkb())))
    np.testing.assert_array_equal(region_of_cells(grid, regions), wanted)
