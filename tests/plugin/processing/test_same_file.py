"""An output that is an input of the run, by any name of it, is refused before anything is written."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from algorithm_runs import AlgorithmFailed, Run, layer_of
from layer_factory import embedding_layer, saved_and_reopened
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

SCENE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "landsat8_parana.tif"


@pytest.fixture
def patches(tmp_path):
    """A GeoPackage with patches and a table of somebody's own."""
    file = tmp_path / "p.gpkg"
    saved_and_reopened(embedding_layer(), file)
    with sqlite3.connect(file) as database:
        database.execute("create table years_of_work (note text)")
        database.execute("insert into years_of_work values ('keep me')")
    return file


def digest(file) -> str:
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()


def refused(algorithm, file, **parameters) -> str:
    """The message of a run that is refused; the file is the same afterwards."""
    before = digest(file)
    with pytest.raises(AlgorithmFailed) as caught:
        Run(algorithm, parameters)
    assert digest(file) == before
    return str(caught.value)


ALGORITHMS = {
    "clusterpatches": {"K": 2},
    "reduceembeddings": {"DIMENSIONS": 2},
    "coarsenpatches": {"FACTOR": 2},
    "findsimilar": {"EXAMPLES": "memory"},
}


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_algorithm_refuses_its_own_input(algorithm, patches):
    parameters = dict(ALGORITHMS[algorithm])
    if "EXAMPLES" in parameters:
        parameters["EXAMPLES"] = layer_of(["Point (700100 7199900)"], "EPSG:32721", "Point")
    message = refused(algorithm, patches, INPUT=f"{patches}|layername=saved", OUTPUT=str(patches), **parameters)
    assert message == (
        f"OUTPUT is {patches}, which INPUT is read from and which would be replaced; choose another file"
    )


class TestByAnyName:
    @pytest.fixture(params=["link", "hard link", "relative", "dots", "url", "database"])
    def other_name(self, request, patches, monkeypatch):
        folder = patches.parent
        if request.param == "link":
            (folder / "link.gpkg").symlink_to(patches)
            return str(folder / "link.gpkg")
        if request.param == "hard link":
            os.link(patches, folder / "hard.gpkg")
            return str(folder / "hard.gpkg")
        if request.param == "relative":
            monkeypatch.chdir(folder)
            return "p.gpkg"
        if request.param == "dots":
            (folder / "sub").mkdir()
            return f"{folder}/sub/../p.gpkg"
        if request.param == "url":
            return f"file://{patches}"
        return f"ogr:dbname='{patches}' table=\"saved\" (geom)"

    def test_refused(self, patches, other_name):
        message = refused("clusterpatches", patches, INPUT=str(patches), K=2, OUTPUT=other_name)
        assert "which INPUT is read from" in message

    def test_another_table_of_the_file_is_no_input(self, patches):
        run = Run(
            "clusterpatches",
            {
                "INPUT": f"{patches}|layername=saved",
                "K": 2,
                "OUTPUT": f"ogr:dbname='{patches}' table=\"regions\" (geom)",
            },
        )
        assert run.layer().featureCount() == 2
        assert QgsVectorLayer(f"{patches}|layername=saved", "p", "ogr").featureCount() == 48
        with sqlite3.connect(patches) as database:
            assert database.execute("select note from years_of_work").fetchall() == [("keep me",)]

    def test_a_virtual_layer_over_it(self, patches):
        source = QgsVectorLayer(f"{patches}|layername=saved", "saved", "ogr")
        QgsProject.instance().addMapLayer(source)
        view = QgsVectorLayer("?query=select * from saved", "view", "virtual")
        assert view.isValid()
        message = refused("clusterpatches", patches, INPUT=view, K=2, OUTPUT=str(patches))
        assert "which INPUT is read from" in message

    def test_examples_in_a_virtual_layer_over_it(self, patches):
        view = QgsVectorLayer(
            f"?layer=ogr:{patches}%7Clayername=saved:saved&query=select * from saved", "view", "virtual"
        )
        assert view.isValid()
        message = refused("findsimilar", patches, INPUT=embedding_layer(), EXAMPLES=view, OUTPUT=str(patches))
        assert "which EXAMPLES is read from" in message

    def test_a_zip_that_holds_it(self, patches):
        archive = Path(shutil.make_archive(str(patches.parent / "packed"), "zip", patches.parent, "p.gpkg"))
        layer = QgsVectorLayer(f"/vsizip/{archive}/p.gpkg|layername=saved", "zipped", "ogr")
        assert layer.isValid()
        renamed = archive.with_suffix(".gpkg")
        renamed.symlink_to(archive)
        assert "which INPUT is read from" in refused("clusterpatches", archive, INPUT=layer, K=2, OUTPUT=str(renamed))


def test_examples_and_masks_are_inputs_too(patches, tmp_path):
    drawn = saved_and_reopened(layer_of(["Point (700100 7199900)"], "EPSG:32721", "Point"), tmp_path / "ponds.gpkg")
    file = tmp_path / "ponds.gpkg"
    message = refused("findsimilar", file, INPUT=str(patches), EXAMPLES=drawn, OUTPUT=str(file))
    assert "which EXAMPLES is read from" in message
    areas = saved_and_reopened(
        layer_of(["Polygon ((0 0, 1 0, 1 1, 0 0))"], "EPSG:32721", "Polygon"), tmp_path / "mask.gpkg"
    )
    file = tmp_path / "mask.gpkg"
    assert "which MASK is read from" in refused("embedraster", file, INPUT=str(SCENE), MASK=areas, OUTPUT=str(file))


def test_a_raster_in_a_geopackage(tmp_path):
    from osgeo import gdal

    file = tmp_path / "scene.gpkg"
    gdal.Translate(
        str(file), str(SCENE), format="GPKG", width=64, height=64, bandList=[1, 2, 3], outputType=gdal.GDT_Byte
    )
    assert "which INPUT is read from" in refused("embedraster", file, INPUT=str(file), OUTPUT=str(file))


def test_the_members_of_a_mosaic(tmp_path):
    from osgeo import gdal

    member = tmp_path / "member.gpkg"
    gdal.Translate(
        str(member), str(SCENE), format="GPKG", width=64, height=64, bandList=[1, 2, 3], outputType=gdal.GDT_Byte
    )
    mosaic = tmp_path / "mosaic.vrt"
    gdal.BuildVRT(str(mosaic), [str(member)]).FlushCache()
    assert "which INPUT is read from" in refused("embedraster", member, INPUT=str(mosaic), OUTPUT=str(member))


def test_two_outputs_at_one_place(patches, tmp_path):
    (tmp_path / "sub").mkdir()
    other = f"{tmp_path}/sub/../out.gpkg"
    message = refused(
        "clusterpatches", patches, INPUT=str(patches), K=2, OUTPUT=f"{tmp_path}/out.gpkg", OUTPUT_PATCHES=other
    )
    assert message.startswith("OUTPUT_PATCHES and OUTPUT are both")


def test_a_step_of_a_model_is_refused_too(patches):
    """A model checks its own parameters, not those of its steps."""
    before = digest(patches)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terrapatch:clusterpatches")
    with pytest.raises(Exception, match="which INPUT is read from"):
        algorithm.run(
            {"INPUT": str(patches), "K": 2, "OUTPUT": str(patches)},
            QgsProcessingContext(),
            QgsProcessingFeedback(False),
            {},
            False,
        )
    assert digest(patches) == before


class TestFileParameter:
    """INPUT of the algorithms that read tables is a file, a layer in it, or a layer of the project."""

    @pytest.mark.parametrize("form", ["layer in the file", "name", "id"])
    def test_refused(self, patches, form):
        layer = QgsVectorLayer(f"{patches}|layername=saved", "my patches", "ogr")
        QgsProject.instance().addMapLayer(layer)
        given = {"layer in the file": layer.source(), "name": "my patches", "id": layer.id()}[form]
        message = refused("embeddingsfromtable", patches, INPUT=given, OUTPUT=str(patches))
        assert message == (
            f"OUTPUT is {patches}, which INPUT is read from and which would be replaced; choose another file"
        )

    def test_another_table_of_the_file_is_no_input(self, patches):
        output = f"ogr:dbname='{patches}' table=\"read\" (geom)"
        Run("embeddingsfromtable", {"INPUT": f"{patches}|layername=saved", "OUTPUT": output})
        assert QgsVectorLayer(f"{patches}|layername=read", "read", "ogr").featureCount() == 48
        assert QgsVectorLayer(f"{patches}|layername=saved", "p", "ogr").featureCount() == 48
