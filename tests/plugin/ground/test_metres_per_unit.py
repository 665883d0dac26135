"""Ground metres of a CRS unit: as the engine measures them."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from terrapatch.plugin.ground.metres_per_unit import metres_per_unit


@pytest.mark.parametrize(
    ("crs", "x", "y", "expected"),
    [
        ("EPSG:3857", 1e6, 8_399_737.89, (0.501260, 0.500417)),  # 60 degrees north
        ("EPSG:3857", 1e6, 6_106_854.83, (0.670371, 0.668354)),  # 48 degrees north
        ("EPSG:3413", 0.0, -5_131_675.57, (0.88033, 0.88033)),  # 45 degrees north
        ("EPSG:32633", 500_000, 5_300_000, (1.0, 1.0)),
        ("EPSG:2263", 1_000_000, 200_000, (0.3048006, 0.3048006)),
        ("EPSG:4326", 10.0, 60.0, (55_659.745, 111_319.49)),
    ],
)
def test_metres_of_a_unit(crs, x, y, expected):
    found = metres_per_unit(QgsCoordinateReferenceSystem(crs), QgsRectangle(x - 10, y - 10, x + 10, y + 10))
    assert found == pytest.approx(expected, rel=2e-4)


def test_without_a_crs_there_are_none():
    assert metres_per_unit(QgsCoordinateReferenceSystem(), QgsRectangle(0, 0, 1, 1)) is None
