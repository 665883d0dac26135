"""Labels from vector files, and the places that stand for them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.crs import CRS

from terrapatch.model.errors import InputError
from terrapatch.model.labels.label_file import class_texts, read_labels
from terrapatch.model.labels.places import labelled_places, points_of

BOUNDS = (0.0, 0.0, 100.0, 100.0)
UTM = CRS.from_epsg(32631)


def write_labels(file: Path, shapes: Sequence[Any], crs: str = "EPSG:32631", **columns: Any) -> str:
    pyogrio.raw.write(
        file,
        shapely.to_wkb(np.array(shapes, dtype=object)),
        field_data=[np.asarray(values) for values in columns.values()],
        fields=list(columns),
        crs=crs,
        geometry_type="Unknown",
    )
    return str(file)


def texts(*values: Any) -> np.ndarray:
    return np.array(values, dtype=object)


DAYS = np.array(["2020-01-01", "2020-01-02", "2020-01-01"], dtype="datetime64[D]")
POINTS = [shapely.Point(10, 10), shapely.Point(20, 20), shapely.Point(90, 5)]


class TestReading:
    def test_classes_are_in_order_and_features_without_are_left_out(self, tmp_path):
        file = write_labels(tmp_path / "l.gpkg", [*POINTS, None, shapely.Point(1, 1)],
                            cover=texts("water", " forest ", "water", "water", None))  # fmt: skip
        found = read_labels(file, "cover", UTM)
        assert found.names == ("forest", "water")
        assert found.classes.tolist() == [1, 0, 1]
        assert found.without == 2
        assert shapely.get_coordinates(found.shapes).tolist() == [[10, 10], [20, 20], [90, 5]]

    @pytest.mark.parametrize("values", [np.array([10, 2, 10]), np.array([10.0, 2.0, 10.0]), texts("10", "2", "10")])
    def test_numbers_are_classes_in_order_of_number(self, tmp_path, values):
        found = read_labels(write_labels(tmp_path / "l.gpkg", POINTS, code=values), "code", UTM)
        assert found.names == ("2", "10")
        assert found.classes.tolist() == [1, 0, 1]

    @pytest.mark.parametrize("values", [("--5", "7", "7"), ("9" * 5000, "1", "1"), ("-", "5", "5"), ("٣", "²", "²")])
    def test_what_is_nearly_a_number_is_a_class_too(self, tmp_path, values):
        found = read_labels(write_labels(tmp_path / "l.gpkg", POINTS, code=texts(*values)), "code", UTM)
        assert set(found.names) == set(values)

    def test_a_field_of_lists_is_none_of_classes(self):
        lists = np.empty(2, dtype=object)
        lists[:] = [np.array([1, 2]), np.array([3])]
        with pytest.raises(InputError, match="holds binary data or lists"):
            class_texts(lists, "code", "l.geojson")

    def test_a_pipe_is_refused_and_not_waited_for(self, tmp_path):
        os.mkfifo(tmp_path / "l.gpkg")
        with pytest.raises(InputError, match=r"l\.gpkg is a pipe, needs to be a file"):
            read_labels(str(tmp_path / "l.gpkg"), "code", UTM)

    def test_the_only_field_of_texts_is_taken(self, tmp_path):
        file = write_labels(tmp_path / "l.gpkg", POINTS, id=np.arange(3), day=DAYS, cover=texts("a", "b", "a"))
        assert read_labels(file, None, UTM).names == ("a", "b")

    def test_coordinates_are_transformed(self, tmp_path):
        file = write_labels(tmp_path / "l.gpkg", [shapely.Point(3, 0), shapely.Point(3, 1)], "EPSG:4326",
                            cover=texts("a", "b"))  # fmt: skip
        xy = shapely.get_coordinates(read_labels(file, "cover", UTM).shapes)
        assert xy[0] == pytest.approx([500_000, 0], abs=1e-3)
        assert xy[1, 1] == pytest.approx(110_574.4 * 0.9996, abs=1)

    @pytest.mark.parametrize(
        ("columns", "field", "message"),
        [
            ({"ndvi": [0.25, 0.5, 0.5]}, "ndvi", r"ndvi of .* holds decimal numbers \(such as 0.25\), needs names"),
            ({"cover": texts("Water", "water", "x")}, "cover", "classes 'Water' and 'water' in field cover of .* "),
            ({"day": DAYS}, "day", "field day of .* holds dates or times, needs texts, whole numbers or yes and no"),
            ({"cover": texts("a", "a", "a")}, "cover", "holds only the class 'a', needs at least 2; label a second"),
            ({"cover": texts("a", "a", "a")}, None, "field cover of .* holds only the class 'a'"),
            ({"cover": texts("A", "a", "b")}, None, "classes 'A' and 'a' in field cover of .* differ only by case"),
            ({"cover": texts(None, "", None)}, "cover", "holds no classes, needs at least 2"),
            ({"cover": texts("a", "b", "a")}, "Cover", "has no field 'Cover', its fields are: cover; choose one"),
            ({"a": texts(*"aba"), "b": texts(*"aba")}, None, r"has 2 fields that may hold classes \(a, b\)"),
        ],
    )  # fmt: skip
    def test_fields_that_cannot_do(self, tmp_path, columns, field, message):
        file = write_labels(tmp_path / "l.gpkg", POINTS, **columns)
        with pytest.raises(InputError, match=message):
            read_labels(file, field, UTM)

    def test_bytes_are_no_classes(self):
        with pytest.raises(InputError, match=r"field key of plots\.gpkg holds binary data or lists, needs texts"):
            class_texts(texts(b"a", b"b"), "key", "plots.gpkg")

    def test_a_field_of_names_is_none_of_classes(self, tmp_path):
        shapes = [shapely.Point(n, n) for n in range(80)]
        file = write_labels(tmp_path / "l.gpkg", shapes, name=texts(*(f"field {n}" for n in range(80))))
        with pytest.raises(InputError, match="holds 80 different values, needs at most 60 classes"):
            read_labels(file, "name", UTM)

    def test_files_that_cannot_do(self, tmp_path):
        (tmp_path / "notes.txt").write_text("no labels")
        for name in ("notes.txt", "missing.gpkg"):
            with pytest.raises(InputError, match=f"labels .*{name} cannot be read .* such as a GeoPackage"):
                read_labels(str(tmp_path / name), None, UTM)
        empty = write_labels(tmp_path / "empty.gpkg", [], cover=texts())
        with pytest.raises(InputError, match="holds no features"):
            read_labels(empty, None, UTM)


class TestPlaces:
    def test_polygons_give_nodes_of_one_lattice_and_small_ones_a_point(self, tmp_path):
        shapes = [shapely.box(5, 5, 35, 25), shapely.box(41, 41, 44, 44)]
        labels = read_labels(write_labels(tmp_path / "l.gpkg", shapes, cover=texts("a", "b")), None, UTM)
        places = labelled_places(labels, 10.0, BOUNDS)
        assert sorted(map(tuple, places.xy[places.features == 0])) == [
            (10, 10), (10, 20), (20, 10), (20, 20), (30, 10), (30, 20)
        ]  # fmt: skip
        assert places.xy[places.features == 1].tolist() == [[42.5, 42.5]]
        assert places.classes.tolist() == [0] * 6 + [1]

    def test_parts_of_a_feature_are_features(self, tmp_path):
        # regions of clusters and classes are one multipolygon each
        parts = [shapely.box(x, 0, x + 10, 10) for x in (0, 30, 60)]
        shapes = [shapely.MultiPolygon(parts[:2]), parts[2]]
        labels = read_labels(write_labels(tmp_path / "l.gpkg", shapes, name=texts("town", "lake")), "name", UTM)
        places = labelled_places(labels, 5.0, BOUNDS)
        assert [sorted({labels.names[c] for c in places.classes[places.features == part]}) for part in range(3)] == [
            ["town"], ["town"], ["lake"]
        ]  # fmt: skip
        assert [float(places.xy[places.features == part, 0].min()) // 30 for part in range(3)] == [0, 1, 2]

    def test_lines_points_and_collections(self):
        line = shapely.LineString([(0, 0), (40, 0)])
        assert points_of(line, 10, BOUNDS).tolist() == [[5, 0], [15, 0], [25, 0], [35, 0]]
        both = shapely.GeometryCollection([shapely.Point(1, 2), shapely.MultiPoint([(3, 4), (5, 6)])])
        assert points_of(both, 10, BOUNDS).tolist() == [[1, 2], [3, 4], [5, 6]]

    def test_only_the_scene_counts(self, tmp_path):
        shapes = [shapely.box(80, 80, 1e7, 1e7), *POINTS]
        labels = read_labels(write_labels(tmp_path / "l.gpkg", shapes, cover=texts("a", "b", "b", "b")), None, UTM)
        places = labelled_places(labels, 5.0, BOUNDS)
        assert places.xy.max() <= 100
        assert (places.classes == 0).sum() == 16  # 85, 90, 95, 100 each way

    def test_labels_outside_are_named_with_both_places(self, tmp_path):
        labels = read_labels(write_labels(tmp_path / "l.gpkg", POINTS, cover=texts("a", "b", "a")), None, UTM)
        with pytest.raises(InputError, match=r"all labels lie outside the scene: they reach from 10,5 to 90,20, the "):
            labelled_places(labels, 5.0, (500.0, 500.0, 600.0, 600.0))
        with pytest.raises(InputError, match="only the class 'a' lies within the scene, needs at least 2"):
            labelled_places(labels, 5.0, (0.0, 0.0, 15.0, 15.0))

    def test_most_of_a_class_is_seeded(self, tmp_path):
        shapes = [shapely.box(0, 0, 50, 100), shapely.box(60, 60, 80, 80)]
        labels = read_labels(write_labels(tmp_path / "l.gpkg", shapes, cover=texts("a", "b")), None, UTM)
        one, again = (labelled_places(labels, 2.0, BOUNDS, most=50, seed=4) for _ in range(2))
        assert np.bincount(one.classes).tolist() == [50, 50]
        assert (one.xy == again.xy).all()
        assert (one.xy != labelled_places(labels, 2.0, BOUNDS, most=50, seed=5).xy).any()
