"""Areas on the ground are numbers in every CRS: on the ellipsoid, and by other means where QGIS gives NaN there."""

from __future__ import annotations

import math

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsRectangle,
)

from terrapatch.plugin.ground.ground_area import area_in_hectares, tells_metres
from terrapatch.plugin.ground.metres_per_unit import metres_per_unit

BESSEL = "PROJ:+proj=tmerc +lat_0=0 +lon_0=14.2 +k=1 +x_0=500000 +ellps=bessel +towgs84=577.326,90.129,463.919 +units=m"
FOOT_M = 0.3048


def hectares(crs: str, box: QgsRectangle) -> float:
    measure = area_in_hectares(QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())
    return measure(QgsGeometry.fromRect(box))


def square(side: float, left: float = 500_000.0, bottom: float = 5_000_000.0) -> QgsRectangle:
    return QgsRectangle(left, bottom, left + side, bottom + side)


def test_a_crs_without_authority():
    assert hectares(BESSEL, square(640)) == pytest.approx(40.96, rel=1e-6)  # the scale is 1 at the central meridian


@pytest.mark.parametrize(
    ("crs", "unit"),
    [
        ("PROJ:+proj=tmerc +k=1 +x_0=500000 +R=6371000 +units=m", 1.0),
        ("PROJ:+proj=tmerc +k=1 +x_0=500000 +R=6371000 +units=ft", FOOT_M),
    ],
)
def test_an_ellipsoid_that_nobody_has_named_is_measured_on_the_plane(crs, unit):
    assert hectares(crs, square(1000)) == pytest.approx(100 * unit**2, rel=3e-3)


@pytest.fixture
def blind_ruler(monkeypatch):
    """QGIS's ruler as it is at times after a project was closed."""
    monkeypatch.setattr(QgsDistanceArea, "measureArea", lambda self, geometry: math.nan)


def test_degrees_without_the_ruler(blind_ruler):
    box = QgsRectangle(10.0, 50.0, 10.01, 50.01)
    assert hectares("EPSG:4326", box) == pytest.approx(79.738_313_567, rel=1e-5)  # what the ruler says otherwise


def test_metres_without_the_ruler(blind_ruler):
    assert hectares("EPSG:32721", square(240, 700_000, 7_200_000)) == pytest.approx(5.76, rel=1e-9)


def test_a_hole_is_not_counted(blind_ruler):
    measure = area_in_hectares(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    whole = QgsGeometry.fromRect(QgsRectangle(10.0, 50.0, 10.03, 50.03))
    hole = QgsGeometry.fromRect(QgsRectangle(10.01, 50.01, 10.02, 50.02))
    assert measure(whole.difference(hole)) == pytest.approx(measure(whole) - measure(hole), rel=1e-9)


def test_no_crs_no_area():
    assert hectares("", square(100)) is None


@pytest.mark.parametrize("crs", ["EPSG:4978", "EPSG:5773", 'WKT:LOCAL_CS["site",UNIT["?",0]]'])
def test_no_metres_no_area(crs):
    assert not tells_metres(QgsCoordinateReferenceSystem(crs))
    assert hectares(crs, square(100)) is None
    assert metres_per_unit(QgsCoordinateReferenceSystem(crs), square(100)) is None


def test_a_building_site_in_feet():
    feet = QgsCoordinateReferenceSystem('WKT:LOCAL_CS["site",UNIT["foot",0.3048]]')
    assert metres_per_unit(feet, square(100)) == pytest.approx((FOOT_M, FOOT_M))
