"""The table of clusters for other programs."""

from __future__ import annotations

import csv

from terrapatch.plugin.clusters.table import Cluster, ClusterTable
from terrapatch.plugin.clusters.table_text import as_tsv, write_csv

TABLE = ClusterTable(
    (
        Cluster(0, "Water, deep", "#0072b2", 17359, 400101.5, 0.75, True, True),
        Cluster(1, "=HYPERLINK(1)", "#e69f00", 5787, None, 0.25, False, True),
    )
)


def test_tsv():
    assert as_tsv(TABLE).splitlines() == [
        "cluster\tname\tcolor\tpatches\tarea_ha\tshare\tvisible",
        "0\tWater, deep\t#0072b2\t17359\t400101.5000\t0.75\t1",
        "1\t'=HYPERLINK(1)\t#e69f00\t5787\t\t0.25\t0",
    ]
    assert len(as_tsv(TABLE, [1]).splitlines()) == 2


def test_csv(tmp_path):
    write_csv(tmp_path / "table.csv", TABLE)
    with (tmp_path / "table.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows[0]["name"] == "Water, deep"
    assert (rows[0]["patches"], rows[0]["area_ha"], rows[1]["area_ha"]) == ("17359", "400101.5000", "")
