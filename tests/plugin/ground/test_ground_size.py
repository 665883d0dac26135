"""The ground of a patch, in CRS of every kind."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from terrapatch.model.patches import PatchGrid
from terrapatch.plugin.ground.ground_size import patch_sides


def sides(crs, transform=(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_500_000.0), rows=6, cols=6):
    grid = PatchGrid(transform=transform, crs_wkt="", rows=rows, cols=cols, patch_px=8)
    return patch_sides(grid, QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())


def test_utm(qgis_app):
    assert sides("EPSG:32633") == pytest.approx((80.0, 80.0), rel=1e-3)


def test_an_ellipsoid_known_by_its_axes_only(qgis_app):
    crs = "PROJ:+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=500000 +ellps=bessel +towgs84=598,74,418,0,0,0,0 +units=m"
    assert sides(crs) == pytest.approx((80.0, 80.0), rel=1e-3)


def test_web_mercator_at_60_degrees(qgis_app):
    assert sides("EPSG:3857", (20.0, 0.0, 0.0, 0.0, -20.0, 8_399_738.0)) == pytest.approx((80.2, 80.2), rel=5e-3)


def test_the_view_of_a_satellite_is_measured_in_its_middle(qgis_app):
    """Beside the disk is space: the first patch of a row has no place on the ellipsoid, the middle one has."""
    crs = "PROJ:+proj=geos +lon_0=0 +h=35785831 +sweep=y +datum=WGS84 +units=m"
    wide = sides(crs, (250e3, 0.0, -6e6, 0.0, -250e3, 6e6))
    assert wide == pytest.approx((2.1e6, 2.1e6), rel=0.05)
    assert sides(crs, (250e3, 0.0, 20e6, 0.0, -250e3, 20e6)) is None
