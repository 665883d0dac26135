"""A table that SQLite filled from arrays is the one that QGIS writes feature by feature, and lives on like it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from layer_factory import embedding_set
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from terrapatch.plugin.engine.errors import RunCanceled
from terrapatch.plugin.layers.geopackage_table import fill_table
from terrapatch.plugin.layers.packed_rtree import outward, packed_tree
from terrapatch.plugin.layers.write import layer_crs, set_fields, write_embeddings

TURNED = (8.0, 6.0, 300_000.25, 6.0, -8.0, 7_200_000.5)


def many(rows: int, cols: int, dtype=np.float16):
    """A set of so many patches on a turned grid, without every seventh; some vectors begin with a zero byte."""
    index = np.flatnonzero(np.arange(rows * cols) % 7 != 6)
    vectors = np.random.default_rng(rows).integers(-64, 64, (len(index), 3)).astype(dtype) / 16
    valid = np.where(index % 5, 1.0, 0.375).astype(np.float32)
    found = embedding_set(rows=rows, cols=cols, transform=TURNED, vectors=vectors, dtype=dtype, keep=index)
    return replace(found, valid=valid)


def made_by_qgis(file, embeddings, table="patches", full=False):
    """A GeoPackage with the table for a set; `full`: with its features."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", table
    if file.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    fields, crs = set_fields(embeddings), layer_crs(embeddings.grid)
    context = QgsCoordinateTransformContext()
    polygon = QgsWkbTypes.Type.Polygon
    sink = QgsVectorFileWriter.create(str(file), fields, polygon, crs, context, options)
    if full:
        write_embeddings(embeddings, sink)
    del sink
    return file


def asked(file, text):
    with closing(sqlite3.connect(file)) as database:
        return database.execute(text).fetchall()


EVERYTHING = (
    "SELECT * FROM patches ORDER BY fid",
    "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name",
    "SELECT table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents ORDER BY 1",
    "SELECT * FROM gpkg_ogr_contents ORDER BY 1",
    "SELECT * FROM sqlite_sequence ORDER BY 1",
)


@pytest.mark.parametrize(("rows", "cols"), [(1, 1), (7, 8), (10, 6), (90, 70)])
@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_it_is_what_qgis_writes(tmp_path, rows, cols, dtype):
    embeddings = many(rows, cols, dtype)
    expected = made_by_qgis(tmp_path / "qgis.gpkg", embeddings, full=True)
    filled = made_by_qgis(tmp_path / "filled.gpkg", embeddings)
    assert fill_table(filled, "", embeddings) is True
    for text in EVERYTHING:
        assert asked(filled, text) == asked(expected, text)
    index = "SELECT id, minx, maxx, miny, maxy FROM rtree_patches_geom ORDER BY id"
    np.testing.assert_allclose(asked(filled, index), asked(expected, index), rtol=2e-7)
    assert asked(filled, "SELECT rtreecheck('rtree_patches_geom')") == [("ok",)]
    assert asked(filled, "PRAGMA integrity_check") == [("ok",)]
    assert asked(filled, "PRAGMA page_size") == [(16384,)]
    assert asked(filled, "PRAGMA application_id") == asked(expected, "PRAGMA application_id")
    assert asked(filled, "PRAGMA user_version") == asked(expected, "PRAGMA user_version")


def test_the_index_finds_the_patches_of_a_box(tmp_path):
    embeddings = many(90, 70)
    filled = QgsVectorLayer(str(_filled(tmp_path, embeddings)), "filled", "ogr")
    centers = embeddings.grid.centers(embeddings.index)
    box = QgsRectangle(*(centers.mean(axis=0) - 500), *(centers.mean(axis=0) + 500))
    found = {feature["patch"] for feature in filled.getFeatures(box)}
    inside = (np.abs(centers - centers.mean(axis=0)) < 500).all(axis=1)
    assert 0 < inside.sum() < len(centers)
    assert set(embeddings.index[inside].tolist()) <= found < set(embeddings.index.tolist())


def test_edits_go_on_counting_and_indexing(tmp_path):
    file = _filled(tmp_path, many(10, 6))
    layer = QgsVectorLayer(str(file), "filled", "ogr")
    count = layer.featureCount()
    far = QgsFeature(layer.fields())
    far.setGeometry(QgsGeometry.fromRect(QgsRectangle(1, 1, 2, 2)))
    assert layer.dataProvider().addFeatures([far])[0]
    assert layer.dataProvider().deleteFeatures([1])
    at = QgsRectangle.fromCenterAndSize(QgsPointXY(1.5, 1.5), 0.5, 0.5)
    assert [feature.id() for feature in layer.getFeatures(at)] == [count + 1]
    del layer
    assert asked(file, "SELECT count(*), max(fid) FROM patches") == [(count, count + 1)]
    assert asked(file, "SELECT feature_count FROM gpkg_ogr_contents") == [(count,)]
    assert asked(file, "SELECT rtreecheck('rtree_patches_geom')") == [("ok",)]


def test_other_tables_of_the_file_stay(tmp_path):
    file, other, embeddings = tmp_path / "two.gpkg", many(3, 3), many(8, 9)
    made_by_qgis(file, other, "earlier", full=True)
    before, pages = asked(file, "SELECT * FROM earlier"), asked(file, "PRAGMA page_size")
    made_by_qgis(file, embeddings)
    assert fill_table(file, "", embeddings) is False, "which of the two is not said"
    assert fill_table(file, "patches", embeddings) is True
    assert (asked(file, "SELECT * FROM earlier"), asked(file, "PRAGMA page_size")) == (before, pages)
    counts = dict(asked(file, "SELECT table_name, feature_count FROM gpkg_ogr_contents"))
    assert counts == {"earlier": len(other), "patches": len(embeddings)}


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TRIGGER told AFTER INSERT ON patches BEGIN DELETE FROM gpkg_contents; END",
        "ALTER TABLE patches ADD COLUMN more TEXT",
        "INSERT INTO rtree_patches_geom VALUES (1, 0, 1, 0, 1)",
        "DROP TABLE gpkg_contents",
    ],
)
def test_another_table_is_left_to_qgis(tmp_path, change):
    embeddings = many(4, 4)
    file = made_by_qgis(tmp_path / "changed.gpkg", embeddings)
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(change)
    before = asked(file, "SELECT name, sql FROM sqlite_master")
    assert fill_table(file, "", embeddings) is False
    assert asked(file, "SELECT count(*) FROM patches") == [(0,)]
    assert asked(file, "SELECT name, sql FROM sqlite_master") == before


def test_a_cancel_takes_everything_back(tmp_path):
    class CancelsItself(QgsFeedback):
        def setProgress(self, percent):
            self.cancel()

    embeddings = many(90, 70)
    file = made_by_qgis(tmp_path / "cancelled.gpkg", embeddings)
    before = [asked(file, text) for text in EVERYTHING]
    with pytest.raises(RunCanceled):
        fill_table(file, "", embeddings, CancelsItself())
    assert [asked(file, text) for text in EVERYTHING] == before


def test_boxes_of_an_index_are_never_smaller():
    boxes = np.random.default_rng(0).uniform(-7e6, 7e6, (1000, 4))
    rounded = outward(boxes).astype(np.float64)
    assert (rounded[:, ::2] <= boxes[:, ::2]).all()
    assert (rounded[:, 1::2] >= boxes[:, 1::2]).all()
    np.testing.assert_allclose(rounded, boxes, rtol=2e-7)


def test_a_node_that_holds_one_box_is_refused():
    with pytest.raises(ValueError, match="a node of 40 bytes holds 1 boxes, needs 2"):
        packed_tree(np.zeros((3, 4), np.float32), 40)


def _filled(folder, embeddings):
    file = made_by_qgis(folder / "filled.gpkg", embeddings)
    assert fill_table(file, "", embeddings) is True
    return file
