"""Embed raster tells an encoder of any bands what its bands are: values in the layer are those that the model got."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, vectors_of
from osgeo import gdal, osr

from terrapatch.plugin.engine.option_names import in_parameters
from terrapatch.plugin.layers.schema import METADATA_PROPERTY

SIDE, PATCH = 64, 8


@pytest.fixture(scope="module")
def encoder(tmp_path_factory, write_contract_encoders):
    """A token is the means of three bands, time (4), place (4), pixel size, and the three wavelengths."""
    folder = tmp_path_factory.mktemp("encoder")
    write_contract_encoders(f"write_clay(Path({str(folder)!r}))")
    return folder / "clay.onnx"


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """Three bands without names or colours, 10 m pixels."""
    file = tmp_path_factory.mktemp("raster") / "scene.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(file), SIDE, SIDE, 3, gdal.GDT_UInt16, ["PHOTOMETRIC=MINISBLACK"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32721)
    made.SetProjection(crs.ExportToWkt())
    made.SetGeoTransform((700_000, 10, 0, 7_200_000, 0, -10))
    pixels = np.random.default_rng(0).integers(0, 3000, (3, SIDE, SIDE))
    for band in range(3):
        made.GetRasterBand(band + 1).WriteArray(pixels[band].astype(np.uint16))
    made.FlushCache()
    return file


@pytest.fixture
def embed(encoder, raster):
    def run(**parameters) -> Run:
        given = {"INPUT": str(raster), "ENCODER_FILE": str(encoder), "DEVICE": "cpu", "OUTPUT": "TEMPORARY_OUTPUT"}
        return Run("embedraster", {**given, **parameters})

    return run


def asked(run: Run) -> dict:
    """What the set says that it was made with."""
    return json.loads(run.layer().customProperty(METADATA_PROPERTY))


def test_wavelengths(embed):
    run = embed(WAVELENGTHS="0.75, 0.5 0.25", DATE="2020-05-18")
    vectors = vectors_of(run.layer())
    assert vectors.shape == (64, 15)
    assert (vectors[:, -3:] == np.array([0.75, 0.5, 0.25], np.float16)).all()
    assert (vectors[:, -4] == 10).all()


def test_wavelengths_go_with_the_chosen_bands(embed):
    run = embed(BANDS=[3, 1, 2], WAVELENGTHS="0.25,0.75,0.5")
    assert (vectors_of(run.layer())[:, -3:] == np.array([0.25, 0.75, 0.5], np.float16)).all()
    assert asked(run)["source"]["bands"] == [3, 1, 2]


def test_sensor_and_its_bands(embed):
    run = embed(SENSOR="sentinel-2-l2a", SENSOR_BANDS="nir, red, swir16")
    assert np.allclose(vectors_of(run.layer())[:, -3:], [0.842, 0.665, 1.61], atol=1e-3)


def test_sensor_without_names_needs_as_many_bands(embed):
    with pytest.raises(AlgorithmFailed, match=r"3 bands without names, .* say which they are with SENSOR_BANDS$"):
        embed(SENSOR="sentinel-2-l2a")


def test_what_is_missing_is_named_as_qgis_names_it(embed):
    with pytest.raises(AlgorithmFailed, match=r"needs the wavelength of every band .*; give SENSOR, or WAVELENGTHS in"):
        embed()


def test_places_in_the_tile_are_taken_out(embed):
    plain = embed(WAVELENGTHS="0.7,0.6,0.5", OVERLAP=0)
    centred = embed(WAVELENGTHS="0.7,0.6,0.5", OVERLAP=0, CENTER_POSITIONS=True)
    # four tiles of 4 x 4 patches: over all of them, nothing is left of what one place has
    over_tiles = [
        vectors_of(run.layer()).reshape(2, 4, 2, 4, 15).astype(np.float64).mean((0, 2)) for run in (plain, centred)
    ]
    assert over_tiles[0][..., :3].min() > 1000
    assert np.abs(over_tiles[1]).max() < 1


def test_multiply(embed):
    plain = embed(WAVELENGTHS="0.7,0.6,0.5")
    half = embed(WAVELENGTHS="0.7,0.6,0.5", MULTIPLY=0.5)
    before, after = (vectors_of(run.layer())[:, :3].astype(np.float64) for run in (plain, half))
    assert np.allclose(after, before / 2, rtol=2e-3)


@pytest.mark.parametrize("given", [True, "true", "on", 1])
def test_centering_is_said_in_words_or_as_it_once_was(embed, given):
    centred = embed(WAVELENGTHS="0.7,0.6,0.5", OVERLAP=0, CENTER_POSITIONS=given)
    assert asked(centred)["positions"]["centred"] is True
    history = "\n".join(centred.layer().metadata().history())
    assert "place in the tile: explains" in history
    assert "taken out, 0.0% after it" in history


@pytest.mark.parametrize("given", [False, "off"])
def test_no_centering(embed, given):
    plain = embed(WAVELENGTHS="0.7,0.6,0.5", OVERLAP=0, CENTER_POSITIONS=given)
    assert asked(plain)["positions"]["centred"] is False
    assert vectors_of(plain.layer())[:, :3].astype(np.float64).mean() > 1000


def test_subtract(embed):
    plain = embed(WAVELENGTHS="0.7,0.6,0.5")
    less = embed(WAVELENGTHS="0.7,0.6,0.5", SUBTRACT=100)
    before, after = (vectors_of(run.layer())[:, :3].astype(np.float64) for run in (plain, less))
    assert np.allclose(before - after, 100, atol=2)  # float16 counts by ones there


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"WAVELENGTHS": "0.665,560"}, "WAVELENGTHS holds '560', needs micrometres above 0 and up to 30"),
        ({"WAVELENGTHS": "red"}, "WAVELENGTHS holds 'red'"),
        ({"WAVELENGTHS": "0.6", "BANDS": [1, 2]}, "WAVELENGTHS has numbers: 1, needs 2; give one for each"),
        ({"CENTER_POSITIONS": "maybe"}, "CENTER_POSITIONS is 'maybe', needs to be one of auto, on, off"),
        ({"SENSOR_BANDS": "red"}, "SENSOR_BANDS is 'red', but no sensor is chosen; give SENSOR as well"),
        ({"SENSOR": "naip", "SENSOR_BANDS": "swir16"}, "[Ss]ensor naip has no band 'swir16'; choose one of red"),
        ({"SENSOR": "sputnik"}, "SENSOR"),
    ],
)
def test_bad_input(embed, parameters, message):
    with pytest.raises(AlgorithmFailed, match=message):
        embed(**parameters)


def test_options_by_the_names_of_parameters():
    assert in_parameters("give --date for another, or --date unknown") == "give DATE for another, or DATE unknown"
    assert in_parameters("with a larger --min-valid, a --tile of 64") == "with a larger MIN_VALID, a TILE_SIZE of 64"
    assert in_parameters("give --dims, --top or --out; --k-means") == "give DIMENSIONS, TOP_N or OUTPUT; K_MEANS"
    assert in_parameters("a -- b, well--known, x---y") == "a -- b, well--known, x---y"
