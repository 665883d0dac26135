"""k-means of patches, and the regions it writes: planted groups, areas worked out by hand, geometry read back."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pyogrio.raw
import pytest
import rasterio.warp
import shapely
from pyogrio.errors import FeatureError
from rasterio.crs import CRS
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_limits

from terrapatch.model.errors import InputError
from terrapatch.model.jobs.cluster import PatchKMeans, cluster
from terrapatch.model.jobs.patch_areas import patch_areas
from terrapatch.model.jobs.regions import dissolved_regions
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import PatchGrid
from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.model.protocol import ClusterRequest

UTM = CRS.from_epsg(32633).to_wkt()
WGS84 = CRS.from_epsg(4326).to_wkt()


def planted(sizes: list[int], dim: int = 24, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Well separated unit vectors in shuffled order, and the group of each."""
    rng = np.random.default_rng(seed)
    groups = rng.permutation(np.repeat(np.arange(len(sizes)), sizes))
    centers = rng.standard_normal((len(sizes), dim))
    return unit_rows((centers[groups] + 0.05 * rng.standard_normal((len(groups), dim))).astype(np.float32)), groups


def read_clusters(file: Path) -> tuple[dict, list, dict]:
    meta, _, geometry, columns = pyogrio.raw.read(str(file))
    return dict(zip(meta["fields"], columns)), list(shapely.from_wkb(geometry)), meta


class TestPatchKMeans:
    def test_finds_planted_groups_numbered_by_size(self) -> None:
        matrix, groups = planted([20, 300, 90, 150])
        fitted = PatchKMeans(4, seed=3).fit(matrix)
        by_size = np.array([3, 0, 2, 1])  # planted group -> rank by descending size
        assert fitted.labels_.tolist() == by_size[groups].tolist()
        assert fitted.labels_.dtype == np.int32
        assert fitted.sizes_.tolist() == [300, 150, 90, 20]
        expected = np.stack([matrix[groups == group].mean(axis=0) for group in (1, 3, 2, 0)])
        np.testing.assert_allclose(fitted.centroids_, expected, atol=1e-6)
        assert fitted.inertia_ == pytest.approx(((matrix - expected[fitted.labels_]) ** 2).sum(), rel=1e-4)

    def test_finds_a_group_of_half_a_percent_in_a_set_larger_than_the_sample(self) -> None:
        matrix, groups = planted([6000, 5000, 3000, 900, 75])
        fitted = PatchKMeans(5, seed=1).fit(matrix)
        assert fitted.labels_.tolist() == groups.tolist()

    @pytest.mark.parametrize("seed", [0, 1])
    def test_inertia_is_within_one_percent_of_plain_k_means_on_ground_without_borders(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        matrix = unit_rows((rng.standard_normal((6_000, 6)) @ rng.standard_normal((6, 32)) + 1).astype(np.float32))
        with threadpool_limits(1):
            reference = KMeans(8, n_init=10, random_state=0).fit(matrix)
        assert PatchKMeans(8, seed).fit(matrix).inertia_ < 1.01 * reference.inertia_

    def test_the_same_seed_gives_the_same_labels(self) -> None:
        matrix = unit_rows(np.random.default_rng(0).standard_normal((6000, 16)).astype(np.float32))
        first, second = (PatchKMeans(6, seed=9).fit(matrix).labels_ for _ in range(2))
        np.testing.assert_array_equal(first, second)
        assert (PatchKMeans(6, seed=10).fit(matrix).labels_ != first).any()

    def test_one_cluster_and_as_many_as_patches(self) -> None:
        matrix = np.eye(5, dtype=np.float32)
        assert PatchKMeans(1).fit(matrix).labels_.tolist() == [0] * 5
        assert sorted(PatchKMeans(5).fit(matrix).labels_.tolist()) == [0, 1, 2, 3, 4]

    def test_the_rows_are_left_as_they_were(self) -> None:
        matrix, _ = planted([50, 40])
        before = matrix.copy()
        PatchKMeans(2).fit(matrix)
        np.testing.assert_array_equal(matrix, before)

    @pytest.mark.parametrize(
        ("matrix", "k", "message"),
        [
            (np.eye(3), 4, "k is 4, needs 1 to 3"),
            (np.eye(3), 0, "k is 0, needs 1 to 3"),
            (np.repeat(np.eye(2), 30, axis=0), 3, "k is 3, more than the vectors that differ: 2 of 60"),
            (np.array([[1, 0], [np.nan, 0], [np.nan, 1]]), 1, "2 of 3 vectors are not finite"),
            (np.array([[1, 0], [0, 0]]), 1, "1 of 2 vectors are all zero"),
            (np.zeros((4, 2)), 2, r"all vectors \(4\) are zero"),
            (np.array([[1, 0], [1, 5e-4], [1, -5e-4]]), 2, r"all vectors \(3\) are the same but for rounding"),
        ],
    )
    def test_what_cannot_be_grouped_is_refused(self, matrix: np.ndarray, k: int, message: str) -> None:
        with pytest.raises(InputError, match=message):
            PatchKMeans(k).fit(matrix.astype(np.float32))


class TestCluster:
    def test_writes_labels_and_dissolved_regions(self, set_factory) -> None:
        # A 3 x 4 grid of 160 m patches; patch 5 was dropped; group 1 lies in two places that do not touch.
        #   0 0 1 1
        #   0 . 0 1
        #   1 0 0 0
        groups = np.array([0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0])
        index = np.array([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11])
        grid = PatchGrid((10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0), UTM, 3, 4, 16)
        embeddings = set_factory(np.eye(2)[groups] * 7 + 0.01, grid=grid, index=index)
        reporter = SilentReporter()
        result = cluster(ClusterRequest(str(embeddings.path), k=2), reporter)

        assert result["k"] == 2
        assert result["sizes"] == [7, 4]
        assert result["inertia"] == pytest.approx(0, abs=1e-6)
        assert (reporter.done, reporter.total) == (11, 11)
        labels = np.load(result["labels"])
        assert labels.dtype == np.int32
        assert labels.tolist() == groups.tolist()

        fields, geometries, meta = read_clusters(Path(result["clusters"]))
        assert list(fields) == ["cluster", "patches", "area_m2", "area_ha", "share"]
        assert fields["cluster"].tolist() == [0, 1]
        assert fields["patches"].tolist() == [7, 4]
        np.testing.assert_allclose(fields["area_m2"], [7 * 25_600, 4 * 25_600], rtol=1e-3)  # what UTM keeps
        np.testing.assert_allclose(fields["area_ha"], fields["area_m2"] / 10_000)
        np.testing.assert_allclose(fields["share"], [7 / 11, 4 / 11])
        assert CRS.from_user_input(meta["crs"]).to_epsg() == 32633
        assert [geometry.geom_type for geometry in geometries] == ["MultiPolygon", "MultiPolygon"]
        assert all(geometry.is_valid for geometry in geometries)
        for label, geometry in enumerate(geometries):
            patches = [shapely.Polygon(corners) for corners in grid.corners(index[groups == label])]
            assert geometry.symmetric_difference(shapely.union_all(patches)).area == 0
        assert len(geometries[1].geoms) == 2
        assert {file.name for file in embeddings.path.iterdir()} == {
            "vectors.npy", "index.npy", "valid.npy", "embedding.json", "labels.npy", "clusters.gpkg",
        }  # fmt: skip

    @pytest.mark.parametrize("odd", [0.0, np.nan, np.inf])
    def test_patches_like_no_other_are_left_out_and_told(self, set_factory, odd: float) -> None:
        groups = np.array([0, 0, 0, 1, 1, 0])
        vectors = np.eye(2)[groups] + 0.01
        vectors[5] = odd
        embeddings, reporter = set_factory(vectors, shape=(2, 3)), SilentReporter()
        result = cluster(ClusterRequest(str(embeddings.path), k=2), reporter)
        assert (result["sizes"], result["left_out"]) == ([3, 2], 1)
        assert np.load(result["labels"]).tolist() == [0, 0, 0, 1, 1, -1]
        fields, geometries, _ = read_clusters(Path(result["clusters"]))
        assert (fields["cluster"].tolist(), fields["patches"].tolist()) == ([0, 1], [3, 2])
        assert sum(geometry.area for geometry in geometries) == 5 * 20**2
        assert any(notice.startswith("1 of 6 patches is left out") for notice in reporter.notices)

    def test_only_patches_like_no_other_are_refused(self, set_factory) -> None:
        with pytest.raises(InputError, match=r"all vectors \(4\) are zero"):
            cluster(ClusterRequest(str(set_factory(np.zeros((4, 2))).path), k=2), SilentReporter())

    def test_a_crs_that_is_none_is_damage(self, set_factory) -> None:
        grid = PatchGrid((10.0, 0.0, 0.0, 0.0, -10.0, 0.0), "GARBAGE[]", 2, 2, 16)
        embeddings = set_factory(np.eye(2)[[0, 1, 0, 1]], grid=grid)
        with pytest.raises(InputError, match=r"set is damaged \(its CRS: "):
            cluster(ClusterRequest(str(embeddings.path), k=2), SilentReporter())

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
    def test_a_folder_that_sqlite_cannot_name_is_refused(self, set_factory) -> None:
        embeddings = set_factory(np.eye(2)[[0, 1, 0, 1]], shape=(2, 2), name="line\nbreak")
        with pytest.raises(InputError, match="cannot hold a GeoPackage"):
            cluster(ClusterRequest(str(embeddings.path), k=2), SilentReporter())

    def test_a_second_run_replaces_the_first_and_a_failed_one_leaves_it(self, set_factory) -> None:
        embeddings = set_factory(np.eye(6), shape=(2, 3))
        result = cluster(ClusterRequest(str(embeddings.path), k=2), SilentReporter())
        cluster(ClusterRequest(str(embeddings.path), k=3), SilentReporter())
        assert read_clusters(Path(result["clusters"]))[0]["cluster"].tolist() == [0, 1, 2]
        with pytest.raises(InputError, match="k is 7, needs 1 to 6"):
            cluster(ClusterRequest(str(embeddings.path), k=7), SilentReporter())
        assert len(np.unique(np.load(result["labels"]))) == 3

    def test_what_other_programs_kept_beside_the_first_goes_with_it(self, set_factory) -> None:
        embeddings = set_factory(planted([20, 30])[0])
        cluster(ClusterRequest(str(embeddings.path), 2), SilentReporter())
        for name in ("clusters.gpkg-wal", "clusters.qml"):
            (embeddings.path / name).write_text("x")
        cluster(ClusterRequest(str(embeddings.path), 3), SilentReporter())
        assert not (embeddings.path / "clusters.gpkg-wal").exists()
        assert (embeddings.path / "clusters.qml").exists()

    def test_a_full_disk_is_told(self, set_factory, monkeypatch: pytest.MonkeyPatch) -> None:
        embeddings = set_factory(planted([20, 30])[0])

        def full(*_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(np, "save", full)
        with pytest.raises(InputError, match=f"the disk of {embeddings.path} is full; free some space"):
            cluster(ClusterRequest(str(embeddings.path), 2), SilentReporter())

    def test_a_disk_that_fills_under_gdal_is_told(self, set_factory, monkeypatch: pytest.MonkeyPatch) -> None:
        embeddings = set_factory(planted([20, 30])[0])

        def full(*_: object, **__: object) -> None:
            raise FeatureError("sqlite3_exec(INSERT ...) failed: database or disk is full")

        monkeypatch.setattr(pyogrio.raw, "write", full)
        with pytest.raises(FeatureError):  # there is room: it is another fault
            cluster(ClusterRequest(str(embeddings.path), 2), SilentReporter())
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=4096))
        with pytest.raises(InputError, match=f"the disk of {embeddings.path} is full; free some space"):
            cluster(ClusterRequest(str(embeddings.path), 2), SilentReporter())
        assert sorted(file.name for file in embeddings.path.iterdir() if "cluster" in file.name) == []

    def test_out_is_for_datasets(self, set_factory, tmp_path: Path) -> None:
        embeddings = set_factory(planted([20, 30])[0])
        with pytest.raises(InputError, match=f"{embeddings.path} is a set, whose clusters go into its own folder"):
            cluster(ClusterRequest(str(embeddings.path), 2, out=str(tmp_path / "c.parquet")), SilentReporter())

    def test_without_a_crs_there_are_no_areas_and_a_notice_says_so(self, set_factory) -> None:
        embeddings = set_factory(np.eye(4), shape=(2, 2))
        reporter = SilentReporter()
        result = cluster(ClusterRequest(str(embeddings.path), k=2), reporter)
        fields, geometries, _ = read_clusters(Path(result["clusters"]))
        assert np.isnan(fields["area_m2"]).all()
        assert sum(geometry.area for geometry in geometries) == 4 * 20 * 20
        assert "no coordinate reference system" in reporter.notices[0]

    def test_an_empty_set_is_refused(self, set_factory) -> None:
        embeddings = set_factory(np.empty((0, 3)), shape=(2, 2))
        with pytest.raises(InputError, match="holds 0 patches"):
            cluster(ClusterRequest(str(embeddings.path)), SilentReporter())


class TestRegions:
    @pytest.mark.parametrize(
        "transform",
        [
            (10.0, 0.0, 300.0, 0.0, 10.0, -50.0),  # south-up
            (8.0, -6.0, 300.0, 6.0, 8.0, -50.0),  # rotated
            (10.0, 3.0, 300.0, -2.0, -10.0, -50.0),  # sheared
        ],
    )
    def test_regions_lie_where_the_patches_lie_on_any_grid(self, transform: tuple) -> None:
        grid = PatchGrid(transform, UTM, 7, 9, 4)
        labels = np.random.default_rng(2).integers(0, 3, len(grid)).astype(np.int32)
        index = np.arange(len(grid))
        regions = dissolved_regions(grid, index, labels)
        assert [region.label for region in regions] == [0, 1, 2]
        patch_area = 16 * abs(transform[0] * transform[4] - transform[1] * transform[3])
        for region in regions:
            assert region.geometry.is_valid
            corners = grid.corners(index[labels == region.label])
            patches = shapely.union_all([shapely.Polygon(four) for four in corners])
            assert region.geometry.symmetric_difference(patches).area < 1e-6 * patch_area
            assert region.geometry.area == pytest.approx(region.patches * patch_area)
            assert region.area_m2 == pytest.approx(patch_areas(grid, index[labels == region.label]).sum())

    def test_a_ring_that_meets_itself_at_a_corner_stays_valid(self) -> None:
        # The 0s surround the 1s, which touch each other and the rim at corners only.
        labels = np.array([[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [1, 0, 0, 0]], dtype=np.int32)
        regions = dissolved_regions(PatchGrid((1, 0, 0, 0, -1, 0), "", 4, 4, 1), np.arange(16), labels.ravel())
        assert [region.geometry.area for region in regions] == [13, 3]
        assert all(region.geometry.is_valid for region in regions)

    def test_feet_are_turned_into_metres(self) -> None:
        grid = PatchGrid((5.0, 0.0, 900_000.0, 0.0, -5.0, 200_000.0), CRS.from_epsg(2263).to_wkt(), 2, 2, 10)
        foot = 1200 / 3937  # US survey foot
        np.testing.assert_allclose(patch_areas(grid, np.arange(4)), (50 * foot) ** 2, rtol=2e-4)  # what LCC keeps

    def test_geographic_areas_are_those_of_the_ellipsoid(self) -> None:
        # One patch of 1 x 1 degree at 60 N and one at the equator, against integrating M N cos(lat) over the cell.
        grid = PatchGrid((1.0, 0.0, 10.0, 0.0, -1.0, 61.0), WGS84, 61, 2, 1)
        a, f = 6378137.0, 1 / 298.257223563
        e2 = f * (2 - f)

        def integrated(south: float) -> float:
            edges = np.radians(np.linspace(south, south + 1, 20_001))
            latitude = (edges[1:] + edges[:-1]) / 2
            width = 1 - e2 * np.sin(latitude) ** 2
            return float((a * (1 - e2) / width**1.5 * a / width**0.5 * np.cos(latitude)).sum() * np.diff(edges)[0]) * (
                np.pi / 180
            )

        areas = patch_areas(grid, np.array([1, 120]))
        np.testing.assert_allclose(areas, [integrated(60), integrated(0)], rtol=1e-7)
        assert areas[1] == pytest.approx(12_308.78e6, rel=1e-4)  # the published area of that cell

    def test_the_whole_earth_and_a_sphere(self) -> None:
        earth = PatchGrid((0.5, 0.0, -180.25, 0.0, -0.5, 90.25), WGS84, 361, 720, 1)  # pixel centres on the poles
        assert patch_areas(earth, np.arange(len(earth))).sum() == pytest.approx(510_065_621.7e6, rel=1e-9)
        sphere = CRS.from_wkt(
            'GEOGCS["Moon",DATUM["Moon",SPHEROID["Moon",1737400,0]],PRIMEM["R",0],UNIT["degree",0.0174532925199433]]'
        )
        moon = PatchGrid((10.0, 0.0, 0.0, 0.0, -10.0, 90.0), sphere.to_wkt(), 18, 36, 1)
        assert patch_areas(moon, np.arange(len(moon))).sum() == pytest.approx(4 * np.pi * 1737400.0**2, rel=1e-9)

    def test_rotated_geographic_grids_agree_with_the_equal_area_projection(self) -> None:
        grid = PatchGrid((0.0008, 0.0003, 12.0, 0.0003, -0.0008, 48.0), WGS84, 5, 6, 16)
        index = np.arange(len(grid))
        corners = grid.corners(index).reshape(-1, 2)
        x, y = rasterio.warp.transform("EPSG:4326", "EPSG:6933", corners[:, 0], corners[:, 1])
        expected = shapely.area([shapely.Polygon(four) for four in np.stack([x, y], axis=1).reshape(-1, 4, 2)])
        np.testing.assert_allclose(patch_areas(grid, index), expected, rtol=1e-6)
