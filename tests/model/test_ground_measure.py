"""Ground lengths and areas against closed forms on the ellipsoid, in projections that stretch and others."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path
from typing import Tuple

import numpy as np
import pytest
import rasterio.warp
from affine import Affine
from rasterio.crs import CRS

from terrapatch.model.errors import InputError, RasterError
from terrapatch.model.exchange.patch_polygons import in_degrees
from terrapatch.model.exchange.stac import ground_size
from terrapatch.model.imagery.ground_measure import metres_per_unit, tells_metres, transformed
from terrapatch.model.imagery.source import open_source
from terrapatch.model.imagery.target_grid import target_grid
from terrapatch.model.jobs.patch_areas import area_caveat, patch_areas
from terrapatch.model.patches import PatchGrid

from .rasters import write_raster

A, F = 6378137.0, 1 / 298.257223563
E2 = F * (2 - F)
GAUSS_KRUEGER = (
    "+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +ellps=bessel "
    "+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs"
)


def grid_at(crs: str, longitude: float, latitude: float, size: float, rows: int = 4, patch_px: int = 8) -> PatchGrid:
    """A north-up grid whose upper left corner is at a place on the globe."""
    known = CRS.from_user_input(crs)
    (x,), (y,) = rasterio.warp.transform("EPSG:4326", known, [longitude], [latitude])
    return PatchGrid((size, 0, x, 0, -size, y), known.to_wkt(), rows, rows, patch_px)


def zone(south: float, north: float) -> float:
    """Area of the WGS 84 ellipsoid between two latitudes in radians, per radian of longitude (Snyder 1987, 3-12)."""

    def q(latitude: float) -> float:
        e, sine = math.sqrt(E2), math.sin(latitude)
        return (1 - E2) * (sine / (1 - E2 * sine**2) + math.atanh(e * sine) / e)

    return A**2 / 2 * (q(north) - q(south))


def ground(latitude: float) -> Tuple[float, float]:
    """Metres of a unit of Web Mercator on the ellipsoid at a latitude: along the parallel, along the meridian."""
    phi = math.radians(latitude)
    width = 1 - E2 * math.sin(phi) ** 2
    return math.cos(phi) / math.sqrt(width), (1 - E2) / width**1.5 * math.cos(phi)


class TestLengths:
    @pytest.mark.parametrize("latitude", [-75.0, 30.0, 48.0, 60.0])
    def test_web_mercator_stretches_by_the_latitude(self, latitude: float) -> None:
        grid = grid_at("EPSG:3857", 20.0, latitude, 20.0)
        found = metres_per_unit(CRS.from_epsg(3857), Affine(*grid.transform), 0, 0)
        np.testing.assert_allclose(found, ground(latitude), rtol=1e-6)

    @pytest.mark.parametrize(
        ("crs", "longitude", "latitude", "unit"),
        [
            ("EPSG:32633", 17.5, 60.0, 1.0),
            ("EPSG:2154", 3.0, 47.0, 1.0),
            ("EPSG:2263", -73.9, 40.7, 1200 / 3937),
            ("EPSG:3413", -45.0, 70.0, 1.0),
            ("EPSG:27572", 2.3, 46.8, 1.0),
            (GAUSS_KRUEGER, 9.5, 50.0, 1.0),
        ],
    )
    def test_where_lengths_are_kept_a_unit_is_its_own_length(
        self, crs: str, longitude: float, latitude: float, unit: float
    ) -> None:
        grid = grid_at(crs, longitude, latitude, 10.0)
        assert metres_per_unit(CRS.from_wkt(grid.crs_wkt), Affine(*grid.transform), 0, 0) == pytest.approx((unit, unit))

    def test_polar_stereographic_far_out_stretches(self) -> None:
        # scale of the ellipsoidal polar stereographic, Snyder (1987) 21-32 and 21-34, true at 70 degrees
        grid = grid_at("EPSG:3413", -45.0, 45.0, 10.0)

        def t(latitude: float) -> float:
            e, phi = math.sqrt(E2), math.radians(latitude)
            flat = ((1 - e * math.sin(phi)) / (1 + e * math.sin(phi))) ** (e / 2)
            return math.tan(math.pi / 4 - phi / 2) / flat

        def m(latitude: float) -> float:
            phi = math.radians(latitude)
            return math.cos(phi) / math.sqrt(1 - E2 * math.sin(phi) ** 2)

        scale = m(70) * t(45) / t(70) / m(45)
        found = metres_per_unit(CRS.from_epsg(3413), Affine(*grid.transform), 0, 0)
        np.testing.assert_allclose(found, 1 / scale, rtol=1e-6)

    def test_lengths_follow_the_axes_of_a_rotated_grid(self) -> None:
        degree = 1e-4  # turned by 90 degrees: rows run along meridians
        turned = Affine(0, degree, 10, degree, 0, 60)
        across, down = metres_per_unit(CRS.from_epsg(4326), turned, 0, 0)
        assert across == pytest.approx(111_319.49, rel=1e-6)
        assert down == pytest.approx(111_319.49 / 2, rel=1e-6)

    def test_a_place_that_the_projection_does_not_have_keeps_the_unit(self) -> None:
        assert metres_per_unit(CRS.from_epsg(3413), Affine(10, 0, 1e20, 0, -10, 1e20), 0, 0) == (1.0, 1.0)
        site = CRS.from_wkt('LOCAL_CS["site",UNIT["metre",1]]')
        assert metres_per_unit(site, Affine(1, 0, 0, 0, -1, 0), 0, 0) == (1.0, 1.0)

    def test_the_encoders_resolution_is_in_ground_metres(self, tmp_path: Path) -> None:
        grid = grid_at("EPSG:3857", 10.0, 60.0, 20.0)
        values = np.zeros((1, 64, 64), dtype=np.uint8)
        file = write_raster(tmp_path / "web.tif", values, crs="EPSG:3857", transform=Affine(*grid.transform))
        width, height = target_grid(open_source(str(file)), None, "encoder", 20.0).pixel_size
        np.testing.assert_allclose([20 / width, 20 / height], ground(60.0), rtol=1e-3)
        assert 39.8 < width < 40.1


class TestAreas:
    @pytest.mark.parametrize("latitude", [0.0, 48.0, 60.0])
    def test_web_mercator_patches_have_their_area_on_the_ellipsoid(self, latitude: float) -> None:
        grid = grid_at("EPSG:3857", 10.0, latitude, 10.0)
        index = np.arange(len(grid))
        corners = grid.corners(index)
        longitude = corners[..., 0] / A
        phi = np.arctan(np.sinh(corners[..., 1] / A))
        expected = [zone(lat[2], lat[0]) * (lon[1] - lon[0]) for lat, lon in zip(phi, longitude)]
        areas = patch_areas(grid, index)
        assert areas is not None
        np.testing.assert_allclose(areas, expected, rtol=2e-6)
        assert area_caveat(grid) is None

    def test_at_48_degrees_the_map_plane_is_two_and_a_quarter_times_too_large(self) -> None:
        grid = grid_at("EPSG:3857", 10.0, 48.0, 10.0)
        areas = patch_areas(grid, np.array([0]))
        assert areas is not None
        assert 6400.0 / areas[0] == pytest.approx(2.23, abs=0.01)

    def test_utm_on_its_central_meridian(self) -> None:
        areas = patch_areas(grid_at("EPSG:32633", 15.0, 48.0, 10.0), np.array([0]))
        np.testing.assert_allclose(areas, (80 / 0.9996) ** 2, rtol=1e-7)

    def test_a_crs_without_authority_has_areas(self) -> None:
        areas = patch_areas(grid_at(GAUSS_KRUEGER, 9.0, 50.0, 10.0), np.array([0]))
        np.testing.assert_allclose(areas, 6400.0, rtol=1e-6)

    def test_equal_area_projections_agree_with_their_plane_from_pole_to_equator(self) -> None:
        for crs, longitude, latitude in (("EPSG:6933", 170.0, -60.0), ("EPSG:3573", -100.0, 85.0), ("EPSG:8857", 9, 5)):
            areas = patch_areas(grid_at(crs, longitude, latitude, 100.0), np.arange(16))
            np.testing.assert_allclose(areas, 640_000.0, rtol=1e-5)

    def test_degrees_around_another_pole_are_measured_where_they_lie(self) -> None:
        """As weather models have them. The square of 0.1 degrees is that of QGIS 3.22, on the ellipsoid of WGS 84."""
        rotated = "+proj=ob_tran +o_proj=longlat +o_lon_p=0 +o_lat_p=39.25 +lon_0=18 +datum=WGS84 +type=crs"
        grid = PatchGrid((0.0125, 0, 1, 0, -0.0125, 1.1), CRS.from_string(rotated).to_wkt(), 1, 1, 8)
        np.testing.assert_allclose(patch_areas(grid, np.array([0])), 124_093_678.0, rtol=1e-6)

    def test_patches_at_the_pole_and_on_the_antimeridian(self) -> None:
        pole = PatchGrid((1000.0, 0, -2000.0, 0, -1000.0, 2000.0), CRS.from_epsg(3573).to_wkt(), 1, 1, 4)
        np.testing.assert_allclose(patch_areas(pole, np.array([0])), 16e6, rtol=1e-6)
        split = grid_at("EPSG:3832", 179.9995, 0.0, 100.0)
        np.testing.assert_allclose(patch_areas(split, np.arange(4)), 640_000.0, rtol=1e-6)

    def test_a_plane_that_is_no_place_on_the_globe_is_measured_on_itself(self) -> None:
        site = PatchGrid((2.0, 0, 0, 0, -2.0, 0), CRS.from_wkt('LOCAL_CS["site",UNIT["metre",1]]').to_wkt(), 2, 2, 5)
        np.testing.assert_allclose(patch_areas(site, np.arange(4)), 100.0)


SITE = 'LOCAL_CS["site",UNIT["{name}",{metres}]]'
NOWHERE = ["EPSG:4978", "EPSG:4936", "EPSG:5773", "+proj=geocent +a=1737400 +b=1737400"]
MAP = Affine(10, 0, 4e6, 0, -10, 5e5)


class TestNoMetres:
    """Geocentric axes lie inside the earth, heights have no place on it, and a unit may be of unknown length."""

    @pytest.mark.parametrize("crs", [*NOWHERE, SITE.format(name="?", metres=0)])
    def test_nothing_is_measured(self, crs: str, tmp_path: Path) -> None:
        known = CRS.from_user_input(crs)
        file = write_raster(tmp_path / "r.tif", np.ones((1, 64, 64)), transform=MAP)
        source = dataclasses.replace(open_source(str(file)), crs=known)  # GeoTIFF keeps no CRS of heights
        assert not tells_metres(known)
        assert not source.tells_metres
        assert source.metres_per_unit() == (1.0, 1.0)
        with pytest.raises(InputError, match="in which lengths on the ground cannot be measured") as refused:
            target_grid(source, None, "encoder", 10.0)
        assert refused.value.code == "resolution_needs_crs"
        assert target_grid(source, None, "20", None).width == 32
        grid = PatchGrid(tuple(MAP)[:6], known.to_wkt(), 4, 4, 8)
        assert patch_areas(grid, np.arange(16)) is None
        assert "gives no areas" in str(area_caveat(grid))
        assert ground_size(grid) is None
        with pytest.raises(RasterError, match="no longitudes and latitudes"):
            in_degrees(grid.crs_wkt, np.zeros((1, 2)))

    @pytest.mark.parametrize("crs", NOWHERE)
    def test_no_place_of_it_has_another_crs(self, crs: str) -> None:
        for pair in ((CRS.from_user_input(crs), CRS.from_epsg(4326)), (CRS.from_epsg(4326), CRS.from_user_input(crs))):
            assert np.isnan(transformed(*pair, np.array([4e6, 5.0]), np.array([5e5, 6.0]))).all()

    @pytest.mark.parametrize("crs", ["EPSG:4979", "EPSG:32631+5773", SITE.format(name="foot", metres=0.3048)])
    def test_others_are_measured(self, crs: str) -> None:
        assert tells_metres(CRS.from_user_input(crs))

    def test_beside_a_pole(self) -> None:
        across, down = metres_per_unit(CRS.from_epsg(4326), Affine(1e-4, 0, 10, 0, -1e-4, 89.99), 0, 0)
        assert across == pytest.approx(down * math.cos(math.radians(89.99)), rel=0.02)
