"""The table of clusters as values: names, colours, visibility and merging, without a layer or a widget."""

from __future__ import annotations

import pytest

from terrapatch.plugin.clusters.table import Cluster, table_of

WATER = Cluster(2, "Cluster 2", "#009e73", 20, 11.5, 0.2)
FOREST = Cluster(0, "Cluster 0", "#0072b2", 50, 28.8, 0.5)
FIELDS = Cluster(1, "Cluster 1", "#e69f00", 30, 17.3, 0.3)


@pytest.fixture
def table():
    return table_of([WATER, FOREST, FIELDS])


def test_the_largest_comes_first(table):
    assert table.numbers == [0, 1, 2]
    assert len(table) == 3
    assert 2 in table
    assert 7 not in table


def test_renaming_leaves_all_else(table):
    renamed = table.renamed(1, "  Soy   fields ")
    assert [cluster.name for cluster in renamed] == ["Cluster 0", "Soy fields", "Cluster 2"]
    assert renamed[1].named
    assert renamed[1].patches == 30
    assert table[1].name == "Cluster 1"


@pytest.mark.parametrize("name", ["", "   ", "Cluster 1"])
def test_an_empty_name_and_the_same_one_change_nothing(table, name):
    assert table.renamed(1, name) is table


def test_colours(table):
    assert table.recolored(2, "#ff0000")[2].color == "#ff0000"
    assert table.recolored(2, WATER.color) is table


def test_hiding(table):
    hidden = table.shown([0, 2], False)
    assert [cluster.visible for cluster in hidden] == [False, True, False]
    assert hidden.shown([0, 2], True) == table


def test_merging_adds_up(table):
    merged = table.merged([2, 1])
    assert merged.numbers == [0, 1]
    assert merged[1].patches == 50
    assert merged[1].area_ha == pytest.approx(28.8)
    assert merged[1].share == pytest.approx(0.5)
    assert (merged[1].name, merged[1].color) == ("Cluster 1", "#e69f00")


def test_a_merged_cluster_that_is_larger_comes_first(table):
    assert table.merged([1, 2, 0]).numbers == [0]
    assert table.renamed(0, "x").merged([1, 2]).numbers == [0, 1]
    larger = table_of([FOREST, Cluster(1, "a", "#000000", 40, 1.0, 0.4), WATER]).merged([1, 2])
    assert larger.numbers == [1, 0]


def test_a_given_name_wins_over_a_default_one(table):
    assert table.renamed(2, "Water").merged([1, 2])[1].name == "Water"
    assert table.renamed(2, "Water").renamed(1, "Soy").merged([1, 2])[1].name == "Soy"


def test_a_merged_cluster_is_visible_if_one_of_its_parts_was(table):
    assert table.shown([1], False).merged([1, 2])[1].visible
    assert not table.shown([1, 2], False).merged([1, 2])[1].visible


def test_an_unknown_area_stays_unknown():
    without_crs = table_of([Cluster(0, "a", "#000000", 5, None, 0.5), Cluster(1, "b", "#ffffff", 5, None, 0.5)])
    assert without_crs.merged([0, 1])[0].area_ha is None


@pytest.mark.parametrize("numbers", [[], [1], [1, 9], [7, 8]])
def test_one_cluster_is_not_merged(table, numbers):
    assert table.merged(numbers) is table
