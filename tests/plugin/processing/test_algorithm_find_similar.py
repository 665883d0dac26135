"""Find similar: the right patches in the right order, whatever points at them and wherever the layer has been."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, layer_of
from layer_factory import ROTATED, embedding_layer, saved_and_reopened
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from terrapatch.model.patches.search import find_similar
from terrapatch.model.patches.unit_vectors import unit_rows
from terrapatch.plugin.layers.cache import TABLES
from terrapatch.plugin.layers.schema import METADATA_PROPERTY

CRS = "EPSG:32721"


def random_layer(rows=30, cols=40, dim=16, seed=0, name="patches", **options) -> QgsVectorLayer:
    vectors = np.random.default_rng(seed).normal(size=(rows * cols, dim))
    return embedding_layer(name, rows=rows, cols=cols, vectors=vectors, **options)


def expected_hits(layer, positives, negatives=(), top=10, method="rocchio"):
    vectors = np.stack([np.frombuffer(feature["embedding_f16"].data(), np.float16) for feature in layer.getFeatures()])
    return find_similar(unit_rows(vectors), np.array(positives), np.array(negatives, dtype=int), top, method)


def centre(patch, cols=40, transform=(240.0, 0.0, 700000.0, 0.0, -240.0, 7200000.0)):
    a, b, c, d, e, f = transform
    row, col = divmod(patch, cols)
    return a * (col + 0.5) + b * (row + 0.5) + c, d * (col + 0.5) + e * (row + 0.5) + f


def points(patches, **options) -> QgsVectorLayer:
    wkts = ["POINT({} {})".format(*centre(patch, **options)) for patch in patches]
    return layer_of(wkts, CRS, "Point", "clicked")


def search(layer, examples, **parameters) -> Run:
    return Run("findsimilar", {"INPUT": layer, "EXAMPLES": examples, "TOP_N": 10, "OUTPUT": "memory:", **parameters})


def found(layer, name) -> np.ndarray:
    """Values of a field of the features that are no examples."""
    return np.array([feature[name] for feature in layer.getFeatures() if feature["status"] == "found"])


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_score_that_is_no_number_is_refused(number):
    with pytest.raises(AlgorithmFailed, match="MIN_SCORE"):
        search(random_layer(rows=4), points([1]), MIN_SCORE=number)


class TestHits:
    def test_are_those_of_the_search(self):
        layer = random_layer()
        run = search(layer, points([5, 77]))
        hits = run.layer()
        expected = expected_hits(layer, [5, 77])
        assert hits.fields().names() == [
            "label", "status", "score", "rank", "area_ha", "patches", "patch", "encoder", "date",
        ]  # fmt: skip
        assert found(hits, "rank").tolist() == list(range(1, 11))
        assert found(hits, "patch").tolist() == expected.positions.tolist()
        assert np.allclose(found(hits, "score"), expected.scores)
        examples = [feature for feature in hits.getFeatures() if feature["status"] == "example"]
        assert [(feature["patch"], feature["rank"] or None) for feature in examples] == [(5, None), (77, None)]
        assert {feature["label"] for feature in hits.getFeatures()} == {"clicked"}
        assert {feature["encoder"] for feature in hits.getFeatures()} == {"made-up@01234567"}
        assert found(hits, "area_ha") == pytest.approx(np.full(10, 5.76), rel=2e-3)
        assert set(found(hits, "patches").tolist()) == {1}

    def test_scores_are_cosines(self):
        vectors = np.zeros((12, 3))
        vectors[:, 0] = 1
        vectors[1] = [1, 1, 0]
        vectors[2] = [0, 1, 0]
        vectors[3] = [-1, 0, 0]
        layer = embedding_layer(rows=3, cols=4, vectors=vectors, authid=CRS)
        run = search(layer, points([0], cols=4), TOP_N=100)
        scores = dict(zip(found(run.layer(), "patch").tolist(), found(run.layer(), "score").tolist()))
        assert len(scores) == 11
        assert scores[1] == pytest.approx(0.5**0.5, abs=1e-3)
        assert scores[2] == pytest.approx(0, abs=1e-6)
        assert scores[3] == pytest.approx(-1)

    def test_lie_where_their_patches_lie(self):
        layer = random_layer(transform=ROTATED)
        run = search(layer, points([5], transform=(192.0, 144.0, 700000.0, 144.0, -192.0, 7200000.0)))
        by_patch = {feature["patch"]: feature.geometry() for feature in layer.getFeatures()}
        for hit in run.layer().getFeatures():
            assert hit.geometry().equals(by_patch[hit["patch"]])
        assert run.layer().crs().authid() == CRS

    def test_least_score(self):
        layer = random_layer()
        score = float(expected_hits(layer, [5]).scores[3])
        run = search(layer, points([5]), MIN_SCORE=score - 1e-6)
        assert len(found(run.layer(), "patch")) == 4

    def test_nothing_good_enough_is_an_empty_layer_and_a_warning(self, feedback):
        parameters = {"INPUT": random_layer(), "EXAMPLES": points([5]), "MIN_SCORE": 1.0, "OUTPUT": "memory:"}
        run = Run("findsimilar", parameters, feedback)
        assert [feature["status"] for feature in run.layer().getFeatures()] == ["example"]
        assert feedback.warnings == ["Nothing was found: lower the minimum score, or use fewer examples."]

    @pytest.mark.parametrize("method", ["rocchio", "mean", "probe"])
    def test_counterexamples(self, method):
        layer = random_layer()
        run = search(layer, points([5, 9]), COUNTEREXAMPLES=points([300, 301]), METHOD=method)
        expected = expected_hits(layer, [5, 9], [300, 301], method=method)
        assert found(run.layer(), "patch").tolist() == expected.positions.tolist()

    def test_style_and_provenance(self):
        run = search(random_layer(), points([5]))
        layer = run.layer()
        assert layer.renderer().type() == "RuleRenderer"
        record = json.loads(layer.customProperty("terrapatch/run"))
        assert record["algorithm"] == "terrapatch:findsimilar"
        assert record["parameters"]["method"] == "rocchio"
        assert "0123456789abcdef" in "\n".join(layer.metadata().history())


class TestExamples:
    def test_two_points_in_one_patch_count_once(self):
        layer = random_layer()
        x, y = centre(5)
        examples = layer_of(
            [f"POINT({x} {y})", f"POINT({x + 50} {y - 50})", "POINT({} {})".format(*centre(9))], CRS, "Point"
        )
        run = search(layer, examples)
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5, 9]).positions.tolist()

    def test_multipoint(self):
        layer = random_layer()
        wkt = "MULTIPOINT(({} {}), ({} {}))".format(*centre(5), *centre(9))
        run = search(layer, layer_of([wkt], CRS, "MultiPoint"))
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5, 9]).positions.tolist()

    def test_line_takes_the_patches_that_it_crosses(self):
        layer = random_layer()
        wkt = "LINESTRING({} {}, {} {})".format(*centre(3 * 40 + 5), *centre(3 * 40 + 8))
        run = search(layer, layer_of([wkt], CRS, "LineString"))
        expected = expected_hits(layer, [125, 126, 127, 128])
        assert found(run.layer(), "patch").tolist() == expected.positions.tolist()

    def test_polygon_takes_the_patches_with_their_middle_in_it(self):
        layer = random_layer()
        (left, top), (right, bottom) = centre(3 * 40 + 5), centre(5 * 40 + 6)
        box = QgsGeometry.fromWkt(
            f"POLYGON(({left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}))"
        )
        run = search(layer, layer_of([box.buffer(100, 4).asWkt()], CRS, "Polygon"))
        expected = expected_hits(layer, [125, 126, 165, 166, 205, 206])
        assert found(run.layer(), "patch").tolist() == expected.positions.tolist()

    def test_small_polygon_takes_what_it_touches(self):
        layer = random_layer()
        x, y = centre(125)
        wkt = QgsGeometry.fromWkt(f"POINT({x + 60} {y + 60})").buffer(10, 4).asWkt()
        run = search(layer, layer_of([wkt], CRS, "Polygon"))
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [125]).positions.tolist()

    @pytest.mark.parametrize("authid", ["EPSG:4326", "EPSG:3857"])
    def test_any_crs(self, authid):
        layer = random_layer()
        crs = QgsCoordinateReferenceSystem(authid)
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(CRS), crs, QgsProject.instance())
        moved = []
        for patch in (5, 77):
            geometry = QgsGeometry.fromWkt("POINT({} {})".format(*centre(patch)))
            geometry.transform(transform)
            moved.append(geometry.asWkt(12))
        run = search(layer, layer_of(moved, authid, "Point"))
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5, 77]).positions.tolist()

    def test_selected_features_only(self):
        layer, examples = random_layer(), points([5, 77])
        QgsProject.instance().addMapLayer(examples)
        examples.selectByIds([2])
        run = search(layer, QgsProcessingFeatureSourceDefinition(examples.id(), True))
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [77]).positions.tolist()
        QgsProject.instance().removeMapLayer(examples.id())

    def test_examples_beside_the_patches_are_left_out_with_a_warning(self, feedback):
        examples = layer_of(["POINT({} {})".format(*centre(5)), "POINT(0 0)"], CRS, "Point", "clicked")
        layer = random_layer()
        parameters = {"INPUT": layer, "EXAMPLES": examples, "TOP_N": 10, "OUTPUT": "memory:"}
        run = Run("findsimilar", parameters, feedback)
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5]).positions.tolist()
        assert feedback.warnings == ["1 of 2 features of 'clicked' lie on no patch of 'patches' and are left out."]


class TestPatchesAsExamples:
    def test_selected_patches_of_the_layer_itself(self):
        layer = random_layer()
        QgsProject.instance().addMapLayer(layer)
        layer.selectByIds([6, 78])  # features count from 1
        run = search(layer, QgsProcessingFeatureSourceDefinition(layer.id(), True))
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5, 77]).positions.tolist()
        QgsProject.instance().removeMapLayer(layer.id())

    def test_copies_of_patches_are_left_out_too(self):
        layer = random_layer()
        copies = random_layer(name="copies")
        assert copies.setSubsetString('"patch" in (5, 77)')
        run = search(layer, copies)
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5, 77]).positions.tolist()

    def test_patches_of_another_layer_over_there(self):
        layer = random_layer()
        other = random_layer(rows=1, cols=2, seed=9, name="over there", transform=(30.0, 0.0, 0.0, 0.0, -30.0, 0.0))
        run = search(layer, other)
        vectors = [np.frombuffer(feature["embedding_f16"].data(), np.float16) for feature in other.getFeatures()]
        mine = np.stack([np.frombuffer(feature["embedding_f16"].data(), np.float16) for feature in layer.getFeatures()])
        expected = find_similar(unit_rows(mine), unit_rows(np.stack(vectors)), top=10)
        assert found(run.layer(), "patch").tolist() == expected.positions.tolist()

    def test_of_another_encoder(self):
        other = random_layer(name="other")
        other.startEditing()
        for feature in other.getFeatures():
            other.changeAttributeValue(feature.id(), 4, "clay@99999999")
        other.commitChanges()
        with pytest.raises(
            AlgorithmFailed, match=r"'other' are by clay@99999999 .* of 'patches' by made-up@01234567 .* do not compare"
        ):
            search(random_layer(), other)

    def test_of_another_length(self):
        with pytest.raises(AlgorithmFailed, match=r"made-up@01234567 \(8 numbers\).*\(16 numbers\)"):
            search(random_layer(), random_layer(dim=8, name="other"))


class TestWherever:
    def test_saved_and_reopened(self, tmp_path):
        layer = random_layer()
        reopened = saved_and_reopened(layer, tmp_path / "saved.gpkg")
        assert not reopened.customProperty(METADATA_PROPERTY)
        before, after = search(layer, points([5, 77])), search(reopened, points([5, 77]))
        assert found(before.layer(), "patch").tolist() == found(after.layer(), "patch").tolist()
        assert found(before.layer(), "score").tolist() == found(after.layer(), "score").tolist()
        for one, other in zip(before.layer().getFeatures(), after.layer().getFeatures()):
            assert one.geometry().asWkt(3) == other.geometry().asWkt(3)

    def test_by_path(self, tmp_path):
        layer = random_layer()
        saved_and_reopened(layer, tmp_path / "saved.gpkg")
        run = search(f"{tmp_path / 'saved.gpkg'}|layername=saved", points([5]))
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5]).positions.tolist()

    def test_to_a_file(self, tmp_path):
        layer = random_layer()
        run = search(layer, points([5]), OUTPUT=str(tmp_path / "hits.geojson"))
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5]).positions.tolist()

    def test_moved_patches_without_a_grid(self):
        # as two layers that were merged: the rows from the fifth on lie elsewhere
        layer, moved = random_layer(), {}
        for feature in layer.getFeatures('"row" > 4'):
            moved[feature.id()] = feature.geometry()
            moved[feature.id()].translate(1e6, 0)
        assert layer.dataProvider().changeGeometryValues(moved)
        x, y = centre(219)
        examples = layer_of([f"POINT({x + 1e6} {y})", "POINT({} {})".format(*centre(5))], CRS, "Point")
        run = search(layer, examples)
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5, 219]).positions.tolist()

    def test_selected_patches_are_searched_only(self):
        layer = random_layer()
        QgsProject.instance().addMapLayer(layer)
        layer.selectByIds(list(range(1, 101)))
        run = search(QgsProcessingFeatureSourceDefinition(layer.id(), True), points([5]))
        assert found(run.layer(), "patch").max() < 100
        QgsProject.instance().removeMapLayer(layer.id())

    def test_reads_a_layer_once(self):
        layer = random_layer()
        search(layer, points([5]))
        table = TABLES.table(layer)
        search(layer, points([6]))
        assert TABLES.table(layer) is table

    def test_raster_without_crs(self):
        layer = random_layer(authid="")
        examples = layer_of(["POINT({} {})".format(*centre(5))], "", "Point")
        run = search(layer, examples)
        assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5]).positions.tolist()
        assert not run.layer().crs().isValid()


class TestBadInput:
    def test_no_embeddings(self):
        towns = layer_of(["POLYGON((0 0, 1 0, 1 1, 0 0))"], CRS, "Polygon", "towns")
        with pytest.raises(
            AlgorithmFailed, match=r"Layer 'towns' has no embeddings: .*choose a layer that Embed raster"
        ):
            search(towns, points([5]))

    def test_no_features(self):
        layer = random_layer()
        layer.setSubsetString("false")
        with pytest.raises(AlgorithmFailed, match="Layer 'patches' has 0 features, needs at least 1 patch"):
            search(layer, points([5]))

    def test_nothing_selected(self):
        layer = random_layer()
        QgsProject.instance().addMapLayer(layer)
        with pytest.raises(AlgorithmFailed, match="has 0 features to use, needs at least 1 patch"):
            search(QgsProcessingFeatureSourceDefinition(layer.id(), True), points([5]))
        QgsProject.instance().removeMapLayer(layer.id())

    def test_mixed_encoders(self):
        layer = random_layer()
        layer.startEditing()
        layer.changeAttributeValue(3, 4, "clay@99999999")
        with pytest.raises(AlgorithmFailed, match="mixes the encoders clay@99999999, made-up@01234567"):
            search(layer, points([5]))
        layer.rollBack()

    def test_damaged_vector(self):
        from qgis.PyQt.QtCore import QByteArray

        layer = random_layer()
        layer.dataProvider().changeAttributeValues({7: {5: QByteArray(b"abc")}})
        with pytest.raises(AlgorithmFailed, match="Feature 7 of layer 'patches' has a damaged vector: 3 bytes"):
            search(layer, points([5]))

    def test_examples_outside(self):
        with pytest.raises(
            AlgorithmFailed,
            match=r"EXAMPLES: none of the 1 features of 'drawn' lies on a patch of 'patches'; they reach from 700000, "
            r"7192800 to 709600, 7200000 in EPSG:32721; put examples on the patches",
        ):
            search(random_layer(), layer_of(["POINT(0 0)"], CRS, "Point"))

    def test_examples_empty(self):
        with pytest.raises(AlgorithmFailed, match=r"EXAMPLES: layer 'drawn' has no features with a geometry.*draw or"):
            search(random_layer(), layer_of([], CRS, "Point"))

    def test_examples_that_cannot_be_transformed(self):
        examples = layer_of(["POINT(500 500)"], "EPSG:4326", "Point")  # far beyond the pole
        with pytest.raises(AlgorithmFailed, match=r"EXAMPLES: .*'drawn'"):
            search(random_layer(), examples)

    def test_a_patch_of_both_signs(self):
        with pytest.raises(AlgorithmFailed, match="Patch 5 is given both as an example and as a counterexample"):
            search(random_layer(), points([5, 6]), COUNTEREXAMPLES=points([5]))

    def test_probe_without_counterexamples(self):
        with pytest.raises(AlgorithmFailed, match="METHOD 'probe' needs COUNTEREXAMPLES as well"):
            search(random_layer(), points([5]), METHOD="probe")

    def test_read_only_output(self):
        with pytest.raises(AlgorithmFailed, match=r"OUTPUT is /proc/hits.gpkg, which cannot be written"):
            search(random_layer(), points([5]), OUTPUT="/proc/hits.gpkg")


def test_layer_deleted_while_running(feedback):
    layer = random_layer()
    QgsProject.instance().addMapLayer(layer)

    layer_id = layer.id()

    def delete(_):
        QgsProject.instance().removeMapLayer(layer_id)
        return False

    feedback.cancel_when = delete
    expected = expected_hits(layer, [5]).positions.tolist()
    parameters = {"INPUT": layer_id, "EXAMPLES": points([5]), "TOP_N": 10, "OUTPUT": "memory:"}
    run = Run("findsimilar", parameters, feedback)
    assert found(run.layer(), "patch").tolist() == expected


def test_a_table_that_is_known_is_not_read_again(monkeypatch):
    layer = random_layer()
    TABLES.table(layer)
    monkeypatch.setattr("terrapatch.plugin.layers.cache.read_table", lambda *_: pytest.fail("read again"))
    run = search(layer, points([5, 77]))
    assert found(run.layer(), "patch").tolist() == expected_hits(layer, [5, 77]).positions.tolist()
