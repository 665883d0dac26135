"""Files of polygons as masks: several layers, other geometries, and the line at 180 degrees."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Sequence

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from fake_encoders import write_mean_encoder
from rasterio.crs import CRS
from rasters import write_raster

from terrapatch.model.errors import InputError
from terrapatch.model.exchange.tables import open_table
from terrapatch.model.imagery.file_shapes import shapes_of_wkb
from terrapatch.model.imagery.mask_polygons import polygons_of_file, polygons_of_wkt
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.labels.feature_file import read_features
from terrapatch.model.labels.label_file import read_labels
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

UTM = CRS.from_epsg(32631)
SQUARE, POINT = shapely.box(0, 0, 10, 10), shapely.Point(3, 4)


def write(file: Path, shapes: Sequence[shapely.Geometry], kind: str, layer: str = "one", **more: str) -> str:
    wkb = shapely.to_wkb(np.array(shapes, dtype=object))
    options = {"crs": "EPSG:32631", "geometry_type": kind, "layer": layer, **more}
    pyogrio.raw.write(file, wkb, field_data=[], fields=[], append=file.exists(), **options)
    return str(file)


def test_the_only_layer_of_polygons_is_taken(tmp_path: Path) -> None:
    file = write(tmp_path / "a.gpkg", [POINT], "Point", "places")
    write(tmp_path / "a.gpkg", [SQUARE], "Polygon", "fields")
    assert polygons_of_file(file, UTM).equals(SQUARE)
    assert polygons_of_file(f"{file}|layername=fields", UTM).equals(SQUARE)


def test_one_of_several_layers_is_named(tmp_path: Path) -> None:
    file = write(tmp_path / "a.gpkg", [SQUARE], "Polygon", "fields")
    write(tmp_path / "a.gpkg", [shapely.box(5, 5, 20, 20)], "MultiPolygon", "parks")
    with pytest.raises(InputError, match=r"has 2 layers .*\(fields, parks\), needs one; name it, such as .*=fields"):
        polygons_of_file(file, UTM)
    assert polygons_of_file(f"{file}|layername=parks", UTM).bounds == (5, 5, 20, 20)
    with pytest.raises(InputError, match="has no layer 'roads', only fields, parks"):
        polygons_of_file(f"{file}|layername=roads", UTM)


@pytest.mark.parametrize(
    ("shapes", "kind", "words"),
    [
        ([POINT], "Point", r"holds no polygons \(only Point\)"),
        ([shapely.LineString([(0, 0), (1, 1)])], "LineString", r"holds no polygons \(only LineString\)"),
        ([], "Polygon", r"holds no polygons \(it is empty\)"),
        ([], "Point", r"holds no polygons \(it is empty\)"),
    ],
)
def test_what_holds_no_polygons_is_named(tmp_path: Path, shapes: list, kind: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        polygons_of_file(write(tmp_path / "a.gpkg", shapes, kind, crs="EPSG:4326"), UTM)


def test_collections_give_their_polygons(tmp_path: Path) -> None:
    file = write(tmp_path / "a.gpkg", [shapely.GeometryCollection([POINT, SQUARE])], "Unknown")
    assert polygons_of_file(file, UTM).area == 100


@pytest.mark.parametrize(
    ("wkt", "area"),
    [
        ("TIN (((0 0, 0 10, 10 0, 0 0)), ((10 0, 0 10, 10 10, 10 0)))", 100),
        ("TIN Z (((0 0 1, 0 10 2, 10 0 3, 0 0 1)), ((10 0 3, 0 10 2, 10 10 5, 10 0 3)))", 100),
        ("TRIANGLE ((0 0, 0 10, 10 0, 0 0))", 50),
        # floor, a roof above it that reaches further, and a wall, which is nothing from above
        (
            "POLYHEDRALSURFACE Z (((0 0 0, 0 10 0, 10 10 0, 10 0 0, 0 0 0)), "
            "((0 0 3, 0 10 3, 12 10 3, 12 0 3, 0 0 3)), ((0 0 0, 0 0 3, 0 10 3, 0 10 0, 0 0 0)))",
            120,
        ),
        ("CURVEPOLYGON (CIRCULARSTRING (0 0, 10 10, 20 0, 10 -10, 0 0))", 314.15),
        ("MULTISURFACE (CURVEPOLYGON (CIRCULARSTRING (0 0, 10 10, 20 0, 10 -10, 0 0)))", 314.15),
    ],
)
def test_surfaces_and_curves_are_the_polygons_that_they_cover(tmp_path: Path, wkt: str, area: float) -> None:
    (tmp_path / "a.csv").write_text(f'WKT,class\n"{wkt}",a\n"POLYGON ((50 0, 50 1, 51 1, 50 0))",b\n')
    assert polygons_of_file(str(tmp_path / "a.csv"), UTM).area == pytest.approx(area + 0.5, rel=1e-3)
    labelled = read_labels(str(tmp_path / "a.csv"), "class", UTM)
    assert shapely.area(labelled.shapes).tolist() == pytest.approx([area, 0.5], rel=1e-3)


def test_a_surface_that_is_cut_short_is_damaged() -> None:
    ring = struct.pack("<BIII4d", 1, 17, 1, 4, 0, 0, 10, 0)
    with pytest.raises(shapely.errors.GEOSException, match="ends too early"):
        shapes_of_wkb(np.array([struct.pack("<BII", 1, 16, 2) + ring], dtype=object))


@pytest.mark.parametrize("west", [170.0, -190.0])
def test_a_mask_that_is_split_at_180_degrees(tmp_path: Path, west: float) -> None:
    """Its two halves lie at both ends of the globe, and side by side on the raster."""
    pixels = np.zeros((2, 32, 160), dtype=np.uint8)
    write_raster(tmp_path / "a.tif", pixels, crs="EPSG:4326", transform=Affine(0.125, 0, west, 0, -0.125, 2))
    halves = [shapely.box(178, -2, 180, 2), shapely.box(-180, -2, -178, 2)]
    mask = write(tmp_path / "a.gpkg", [shapely.MultiPolygon(halves)], "MultiPolygon", crs="EPSG:4326")
    encoder, out = str(write_mean_encoder(tmp_path)), tmp_path / "set"
    embed(EmbedRequest(str(tmp_path / "a.tif"), encoder, str(out), mask_file=mask, tile=32), SilentReporter())
    found = EmbeddingSet.open(out)
    x = found.grid.centers(found.index)[:, 0] % 360
    assert sorted(set(x)) == [178.5, 179.5, 180.5, 181.5]


def test_text_of_a_curve_is_refused() -> None:
    with pytest.raises(InputError, match=r"is not a WKT geometry .*; give POLYGON or MULTIPOLYGON text"):
        polygons_of_wkt("CURVEPOLYGON(CIRCULARSTRING(0 0, 5 5, 10 0, 5 -5, 0 0))")


def filtered(tmp_path: Path) -> str:
    file = tmp_path / "kinds.gpkg"
    far = shapely.box(40, 40, 50, 50)
    wkb = shapely.to_wkb(np.array([SQUARE, far], dtype=object))
    kinds = np.array(["wheat", "rye | oats"], dtype=object)
    options = {"crs": "EPSG:32631", "geometry_type": "Polygon"}
    pyogrio.raw.write(file, wkb, field_data=[kinds], fields=["kind"], layer="odd|name", **options)
    pyogrio.raw.write(file, wkb[:1], field_data=[kinds[:1]], fields=["kind"], layer="second", append=True, **options)
    return str(file)


@pytest.mark.parametrize(
    ("named", "bounds"),
    [
        ("|layername=odd|name", (0, 0, 50, 50)),
        ("|layerid=1", (0, 0, 10, 10)),
        ("|layername=odd|name|subset=\"kind\" = 'rye | oats'", (40, 40, 50, 50)),
        ("|subset=kind LIKE 'rye%'|layerid=0", (40, 40, 50, 50)),
        ("|LayerName=odd|name|subset=fid < 2", (0, 0, 10, 10)),
    ],
)
def test_layer_and_filter_are_taken_as_qgis_writes_them(tmp_path: Path, named: str, bounds: Sequence[float]) -> None:
    assert polygons_of_file(filtered(tmp_path) + named, UTM).bounds == tuple(bounds)


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("|layername=second|subset=fid=99", "holds no polygons"),
        ("|layername=second|subset=price > 3", "no such column: price"),
        ("|layerid=2", "layerid is 2, and layers of .* go from 0 to 1; give one of these numbers"),
        ("|layerid=one", "names layerid=one after the file"),
        ("|layername=second|geometrytype=Point", "names geometrytype after the file"),
    ],
)
def test_layer_or_filter_that_cannot_be_had_is_refused(tmp_path: Path, named: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        polygons_of_file(filtered(tmp_path) + named, UTM)


def test_filter_chooses_labels_and_rows_of_a_table(tmp_path: Path) -> None:
    source = filtered(tmp_path) + "|layername=odd|name|subset=kind = 'wheat'"
    assert read_features(source, "labels", UTM).fields["kind"].tolist() == ["wheat"]
    assert open_table(source).read(["kind"]).column(0).to_pylist() == ["wheat"]


def test_coordinates_that_are_no_numbers_are_damage(tmp_path: Path) -> None:
    file = write(tmp_path / "nan.gpkg", [shapely.Polygon([(0, 0), (np.nan, 5), (5, 5), (0, 0)])], "Polygon")
    with pytest.raises(InputError, match=r"holds damaged geometries .*not a number"):
        polygons_of_file(file, UTM)
