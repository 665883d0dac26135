"""Cluster patches through the real engine: the right groups, dissolved, measured and coloured."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column
from layer_factory import ROTATED, embedding_layer, layer_of_rows, saved_and_reopened
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer, QgsWkbTypes

from terrapatch.plugin.layers.styles import CLUSTER_COLORS

LABELS = "landsat8_parana_labels.geojson"


def cluster(layer, k=2, **parameters) -> Run:
    return Run("clusterpatches", {"INPUT": layer, "K": k, "OUTPUT": "memory:", **parameters})


@pytest.fixture(scope="module")
def halves():
    """6 x 8 patches of 240 m: the left half looks one way, the right another; one patch of the right is missing."""
    layer = embedding_layer(rows=6, cols=8, keep=np.arange(47))
    return Run("clusterpatches", {"INPUT": layer, "K": 2, "OUTPUT": "memory:", "OUTPUT_PATCHES": "memory:"})


def test_patches_like_no_other_have_no_cluster(feedback):
    vectors = np.tile(np.eye(2, dtype=np.float32), (24, 1))
    vectors[10] = 0
    layer = embedding_layer(rows=6, cols=8, vectors=vectors)
    run = Run("clusterpatches", {"INPUT": layer, "K": 2, "OUTPUT": "memory:", "OUTPUT_PATCHES": "memory:"}, feedback)
    assert column(run.layer(), "patches").tolist() == [24, 23]
    clusters = {feature["patch"]: feature["cluster"] for feature in run.layer("OUTPUT_PATCHES").getFeatures()}
    assert len(clusters) == 48
    assert [patch for patch, cluster in clusters.items() if cluster not in (0, 1)] == [10]
    assert any("1 of 48 patches is left out" in info for info in feedback.infos)


class TestRegions:
    def test_one_multipolygon_for_each_cluster(self, halves):
        regions = halves.layer()
        assert regions.fields().names() == ["cluster", "patches", "area_ha", "share"]
        assert QgsWkbTypes.displayString(regions.wkbType()) == "MultiPolygon"
        assert column(regions, "cluster").tolist() == [0, 1]
        assert column(regions, "patches").tolist() == [24, 23]
        assert column(regions, "share") == pytest.approx([24 / 47, 23 / 47])

    def test_dissolved(self, halves):
        left, right = [feature.geometry() for feature in halves.layer().getFeatures()]
        assert left.asGeometryCollection()[0].asWkt(0) in (
            "Polygon ((700000 7200000, 700000 7198560, 700960 7198560, 700960 7200000, 700000 7200000))",
            "Polygon ((700000 7200000, 700960 7200000, 700960 7198560, 700000 7198560, 700000 7200000))",
        )
        assert right.area() == pytest.approx(23 * 240**2)
        assert left.isGeosValid()
        assert right.isGeosValid()

    def test_area_is_that_on_the_ellipsoid(self, halves):
        # UTM enlarges lengths, here 200 km east of the central meridian, by 0.9996 * (1 + d^2 / 2R^2)
        scale = 0.9996 * (1 + 200_480**2 / (2 * 6_370_000**2))
        plane = 24 * 240**2 / 10_000
        assert column(halves.layer(), "area_ha")[0] == pytest.approx(plane / scale**2, rel=2e-4)
        assert column(halves.layer(), "area_ha")[0] != pytest.approx(plane, rel=1e-4)

    def test_area_of_lonlat_layers(self):
        step = 1 / 480  # 8 pixels: a minute of arc, 1.855 km at the equator
        layer = embedding_layer(rows=6, cols=8, transform=(step, 0, 0, 0, -step, 0.1), authid="EPSG:4326")
        run = cluster(layer)
        assert column(run.layer(), "area_ha").sum() == pytest.approx(48 * 100 * 1.8553 * 1.8429, rel=1e-3)

    def test_area_in_a_crs_without_authority(self):
        crs = "PROJ:+proj=tmerc +lon_0=14.2 +k=1 +x_0=500000 +ellps=bessel +towgs84=577.326,90.129,463.919 +units=m"
        layer = embedding_layer(transform=(30.0, 0.0, 500000.0, 0.0, -30.0, 5500000.0), authid=crs)
        assert layer.crs().authid() == ""
        assert column(cluster(layer).layer(), "area_ha") == pytest.approx([24 * 5.76] * 2, rel=1e-6)

    def test_no_crs_no_area(self):
        run = cluster(embedding_layer(authid=""))
        assert [feature["area_ha"] for feature in run.layer().getFeatures()] == [None, None] or all(
            feature["area_ha"].isNull() for feature in run.layer().getFeatures()
        )

    @pytest.mark.parametrize("stand_in", [0, -1])
    def test_no_crs_in_a_geopackage_no_area(self, stand_in, tmp_path, feedback):
        # GeoPackage has no empty CRS: QGIS takes 0 for degrees and -1 for metres
        file = tmp_path / "patches.gpkg"
        saved_and_reopened(embedding_layer(authid=""), file)
        with closing(sqlite3.connect(file)) as database, database:
            database.execute("UPDATE gpkg_geometry_columns SET srs_id = ?", (stand_in,))
            database.execute("UPDATE gpkg_contents SET srs_id = ? WHERE data_type = 'features'", (stand_in,))
        layer = QgsVectorLayer(f"{file}|layername=saved", "patches", "ogr")
        assert layer.crs().description().startswith("Undefined")
        run = Run("clusterpatches", {"INPUT": layer, "K": 2, "OUTPUT": "memory:"}, feedback)
        assert column(run.layer(), "patches").tolist() == [24, 24]
        assert [str(feature["area_ha"]) for feature in run.layer().getFeatures()] in (["NULL"] * 2, ["None"] * 2)
        assert not run.layer().crs().isValid()
        assert any("no coordinate reference system" in text for text in [*feedback.infos, *feedback.warnings])

    def test_rotated(self):
        run = cluster(embedding_layer(transform=ROTATED))
        assert [feature.geometry().area() for feature in run.layer().getFeatures()] == pytest.approx([24 * 240**2] * 2)

    def test_style(self, halves):
        renderer = halves.layer().renderer()
        assert renderer.type() == "categorizedSymbol"
        assert renderer.classAttribute() == "cluster"
        colors = [category.symbol().color().name() for category in renderer.categories()]
        assert colors == list(CLUSTER_COLORS[:2])

    def test_provenance(self, halves):
        record = json.loads(halves.layer().customProperty("terrapatch/run"))
        assert record["parameters"]["k"] == 2
        assert record["parameters"]["seed"] == 0
        assert record["parameters"]["inertia"] > 0
        assert "seed 0" in halves.layer().metadata().history()[-1]


class TestPatches:
    def test_every_patch_has_its_cluster(self, halves):
        patches = halves.layer("OUTPUT_PATCHES")
        assert patches.fields().names() == ["patch", "row", "col", "valid", "encoder", "cluster"]
        clusters, col = column(patches, "cluster"), column(patches, "col")
        assert (clusters[col < 4] == 0).all()
        assert (clusters[col >= 4] == 1).all()

    def test_order_of_features_does_not_matter(self):
        layer = embedding_layer(rows=6, cols=8)
        last = layer.getFeature(8)
        layer.dataProvider().deleteFeatures([8])
        layer.dataProvider().addFeatures([last])
        run = cluster(layer, OUTPUT_PATCHES="memory:")
        patches = run.layer("OUTPUT_PATCHES")
        by_patch = dict(zip(column(patches, "patch").tolist(), column(patches, "cluster").tolist()))
        assert by_patch[7] == by_patch[6] != by_patch[0]


class TestWherever:
    def test_saved_and_reopened(self, tmp_path):
        layer = embedding_layer(rows=20, cols=30, vectors=np.random.default_rng(0).normal(size=(600, 8)))
        reopened = saved_and_reopened(layer, tmp_path / "saved.gpkg")
        one, other = cluster(layer, 4), cluster(reopened, 4)
        assert column(one.layer(), "patches").tolist() == column(other.layer(), "patches").tolist()
        for before, after in zip(one.layer().getFeatures(), other.layer().getFeatures()):
            assert before.geometry().symDifference(after.geometry()).area() == pytest.approx(0, abs=1e-3)

    def test_selected_patches_only(self):
        layer = embedding_layer()
        QgsProject.instance().addMapLayer(layer)
        layer.selectByIds([1, 2, 7, 8])
        run = cluster(QgsProcessingFeatureSourceDefinition(layer.id(), True))
        assert column(run.layer(), "patches").tolist() == [2, 2]
        QgsProject.instance().removeMapLayer(layer.id())

    def test_to_geopackage(self, tmp_path):
        run = cluster(embedding_layer(), OUTPUT=str(tmp_path / "regions.gpkg"))
        regions = QgsVectorLayer(run.outputs["OUTPUT"], "regions", "ogr")
        assert column(regions, "patches").tolist() == [24, 24]


class TestLandsat:
    def test_water_and_land_part(self, sample_folder):
        """The Paraná, as labelled by hand, is a cluster of its own."""
        patches = Run(
            "embedraster",
            {
                "INPUT": str(sample_folder / "landsat8_parana.tif"),
                "ENCODER": "efficientnet-lite0",
                "DEVICE": "cpu",
                "OUTPUT": "memory:",
            },
        )
        run = cluster(patches.layer(), 6, OUTPUT_PATCHES="memory:")
        assert column(run.layer(), "share").sum() == pytest.approx(1)
        from qgis.core import QgsCoordinateTransform

        labels = QgsVectorLayer(str(sample_folder / LABELS), "labels", "ogr")
        transform = QgsCoordinateTransform(labels.crs(), run.layer().crs(), QgsProject.instance())
        found = {}
        for label in labels.getFeatures():
            geometry = label.geometry()
            geometry.transform(transform)
            inside = [
                feature["cluster"]
                for feature in run.layer("OUTPUT_PATCHES").getFeatures(geometry.boundingBox())
                if geometry.contains(feature.geometry().centroid())
            ]
            found.setdefault(label["name"], []).extend(inside)
        water = set(found["water"])
        assert len(water) == 1
        assert not water & set(found["crop"])


class TestBadInput:
    def test_more_clusters_than_patches(self):
        with pytest.raises(AlgorithmFailed, match="K is 49, more than the patches to group in 'patches': 48; choose"):
            cluster(embedding_layer(), 49)

    def test_no_embeddings(self):
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "towns", "memory")
        with pytest.raises(AlgorithmFailed, match=r"Layer 'towns' has no embeddings: its fields are name, and none"):
            cluster(layer)

    def test_features_without_a_place(self):
        blobs = [np.array([one, 1, 1], dtype=np.float16).tobytes() for one in (1, 9)]
        layer = layer_of_rows([(n, 0, n, 1.0, "made-up@01234567", blob) for n, blob in enumerate(blobs)])
        found = Run("clusterpatches", {"INPUT": layer, "K": 2, "OUTPUT": "memory:", "OUTPUT_PATCHES": "memory:"})
        assert column(found.layer("OUTPUT_PATCHES"), "cluster").tolist() in ([0, 1], [1, 0])
        assert [feature.geometry().isEmpty() for feature in found.layer().getFeatures()] == [True, True]

    def test_fewer_kinds_than_clusters(self):
        layer = embedding_layer(vectors=np.ones((48, 4)))
        with pytest.raises(AlgorithmFailed, match=r"All vectors \(48\) are the same but for rounding"):
            cluster(layer, 3)
