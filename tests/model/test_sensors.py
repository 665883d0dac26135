"""The table of sensors, and guessing the sensor of a layer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from terrapatch.model.errors import InputError
from terrapatch.model.imagery.band_labels import label_wavelength_um, spellings, tagged_wavelength_um
from terrapatch.model.imagery.sensors import (
    find_sensor,
    guess_sensor,
    load_sensors,
    statistics,
    wavelengths_um,
)
from terrapatch.model.imagery.source import RasterSource, open_source


def layer(
    path: str = "scene.tif", bands: int = 1, names: Any = None, gsd: float = 10.0, **changes: Any
) -> RasterSource:
    """A raster that exists only on paper: UTM zone 31N, uint16, nothing said about its bands unless changed."""
    count = len(names) if names else bands
    plain = RasterSource(
        path=path,
        width=100,
        height=100,
        band_numbers=tuple(range(1, count + 1)),
        dtype=np.dtype("uint16"),
        transform=Affine(gsd, 0, 500000, 0, -gsd, 5500000),
        crs=CRS.from_epsg(32631),
        band_names=tuple(names) if names else ("",) * count,
        color_names=("gray",) + ("undefined",) * (count - 1),
        alpha_bands=(),
        palette=None,
        rescaled=False,
        tags={},
    )
    return replace(plain, **changes)


def test_the_table_holds_clays_numbers() -> None:
    assert [sensor.id for sensor in load_sensors()] == [
        "sentinel-2-l2a",
        "planetscope-sr",
        "landsat-c2l1",
        "landsat-c2l2-sr",
        "naip",
        "linz",
        "sentinel-1-rtc",
        "modis",
        "satellogic-MSI-L1D",
        "landsat-7-etm",
        "landsat-4-7-c2l2-sr",
        "worldview-2-3",
    ]
    sentinel = find_sensor("sentinel-2-l2a")
    assert sentinel.gsd_m == 10
    assert [(b.name, b.wavelength_um, b.mean, b.stddev) for b in sentinel.bands] == [
        ("blue", 0.493, 1105, 1809),
        ("green", 0.56, 1355, 1757),
        ("red", 0.665, 1552, 1888),
        ("rededge1", 0.704, 1887, 1870),
        ("rededge2", 0.74, 2422, 1732),
        ("rededge3", 0.783, 2630, 1697),
        ("nir", 0.842, 2743, 1742),
        ("nir08", 0.865, 2785, 1648),
        ("swir16", 1.61, 2388, 1470),
        ("swir22", 2.19, 1835, 1379),
    ]
    radar = find_sensor("sentinel-1-rtc")
    assert [(b.name, b.wavelength_um, b.mean, b.stddev) for b in radar.bands] == [
        ("vv", 3.5, -12.113, 8.314),
        ("vh", 4.0, -18.673, 8.017),
    ]
    assert [band.wavelength_um for band in find_sensor("modis").bands] == [0.645, 0.858, 0.469, 0.555, 1.24, 1.64, 2.13]
    assert [(s.gsd_m, len(s.bands)) for s in load_sensors()] == [
        (10, 10), (5, 8), (30, 6), (30, 6), (1.0, 4), (0.5, 3), (10, 2), (500, 7), (1.0, 4), (30, 6), (30, 6),
        (1.85, 8),
    ]  # fmt: skip


def test_every_wavelength_is_in_micrometres_and_every_alias_is_in_its_own_form() -> None:
    for sensor in load_sensors():
        for band in sensor.bands:
            assert 0.4 < band.wavelength_um < 4.1
            assert (band.mean is None) == (sensor.statistics == "layer")
            for alias in (*band.aliases, *sensor.not_used, *sensor.distinctive):
                assert spellings(alias) == [alias]
        aliases = [alias for band in sensor.bands for alias in band.aliases]
        assert len(aliases) == len(set(aliases)), sensor.id


def test_an_unknown_sensor_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"sensor 'landsat' is unknown; choose one of sentinel-2-l2a, "):
        find_sensor("landsat")


@pytest.mark.parametrize(
    ("label", "first", "among"),
    [
        ("B02", "b2", "b2"),
        ("SR_B2", "srb2", "b2"),
        ("Band 2 (blue)", "b2blue", "blue"),
        ("Red Edge 1", "rededge1", "rededge1"),
        ("sur_refl_b01", "surreflb1", "b1"),
        ("Gamma0_VV", "gamma0vv", "vv"),
        ("NIR (narrow)", "nirnarrow", "nir"),
        ("B8A", "b8a", "b8a"),
    ],
)
def test_names_of_bands_come_in_one_form_the_most_telling_first(label: str, first: str, among: str) -> None:
    assert spellings(label)[0] == first
    assert among in spellings(label)


def test_wavelengths_are_read_from_names_and_tags() -> None:
    assert label_wavelength_um("band 3 (665.0 Nanometers)") == 0.665
    assert label_wavelength_um("0.842 um") == 0.842
    assert label_wavelength_um("B04") is None
    assert tagged_wavelength_um({"CENTRAL_WAVELENGTH_UM": "0.490"}) == 0.49
    assert tagged_wavelength_um({"wavelength": "2200", "wavelength_units": "Nanometers"}) == 2.2
    assert tagged_wavelength_um({"wavelength": "2.2", "wavelength_units": "Micrometers"}) == 2.2
    assert tagged_wavelength_um({"wavelength": "842"}) == 0.842
    assert tagged_wavelength_um({"wavelength": "unknown"}) is None
    assert tagged_wavelength_um({"wavelength": "90000", "wavelength_units": "Nanometers"}) is None


def test_the_landsat_7_sample_maps_its_six_bands_and_says_that_its_statistics_are_measured(sample_folder) -> None:
    guess = guess_sensor(open_source(str(sample_folder / "landsat7_olinda.tif")))
    assert guess is not None
    assert guess.sensor.id == "landsat-7-etm"
    assert guess.bands == {"blue": 1, "green": 2, "red": 3, "nir": 4, "swir16": 5, "swir22": 6}
    assert guess.certain
    assert guess.reason == (
        "Landsat 7 ETM+ (also 4 and 5 TM), 8-bit: its name or tags say landsat 7, 28.5 m pixels of type uint8; "
        "bands 1 blue, 2 green, 3 red, 4 nir, 5 swir16, 6 swir22 by their names; "
        "no statistics are published for it, mean and standard deviation are measured on the layer"
    )
    assert wavelengths_um(guess, [1, 2, 3, 4, 5, 6]) == (0.485, 0.56, 0.66, 0.835, 1.65, 2.22)
    assert wavelengths_um(guess, [6, 1]) == (2.22, 0.485)
    assert statistics(guess, [1, 2]) is None


def test_the_landsat_8_sample_is_level_1_with_published_statistics(sample_folder) -> None:
    guess = guess_sensor(open_source(str(sample_folder / "landsat8_parana.tif")))
    assert guess is not None
    assert guess.sensor.id == "landsat-c2l1"
    assert guess.bands == {"red": 1, "green": 2, "blue": 3}
    assert guess.certain
    assert "LC08_L1TP" in guess.reason
    found = statistics(guess, [3, 1])
    assert found == ((11083, 10678), (5468, 6025), ())
    assert found.scaling() == [{"type": "z-score", "mean": [11083, 10678], "stddev": [5468, 6025]}]
    with pytest.raises(InputError, match="layer band 4 is not known to be a band of Landsat 8 and 9 OLI, level 1"):
        wavelengths_um(guess, [4])


@pytest.mark.parametrize(
    ("source", "sensor", "bands", "certain"),
    [
        (
            layer(names=["B02", "B03", "B04", "B08", "B8A", "B11", "B12"]),
            "sentinel-2-l2a",
            "blue:1 green:2 red:3 nir:4 nir08:5 swir16:6 swir22:7",
            True,
        ),
        (
            layer("S2A_MSIL2A_x.tif", names=["blue", "green", "red"]),
            "sentinel-2-l2a",
            "blue:1 green:2 red:3",
            True,
        ),
        (
            layer("T31UFS_20220301T103841_B04_10m.jp2"),
            "sentinel-2-l2a",
            "red:1",
            True,
        ),
        (
            layer("T31UFS_20220301T103841_B8A_20m.jp2", gsd=20),
            "sentinel-2-l2a",
            "nir08:1",
            True,
        ),
        (
            layer("S2B_MSIL1C_20220301T103841.tif", names=["B2", "B3", "B4"]),
            "sentinel-2-l2a",
            "blue:1 green:2 red:3",
            False,
        ),
        (
            layer("stack.tif", names=["SR_B2", "SR_B3", "SR_B4", "SR_B5"], gsd=30),
            "landsat-c2l2-sr",
            "blue:1 green:2 red:3 nir08:4",
            False,
        ),
        (
            layer("LC09_L2SP_224078_20230518_02_T1_SR_B5.TIF", gsd=30),
            "landsat-c2l2-sr",
            "nir08:1",
            True,
        ),
        (
            layer("LE07_L1TP_214066_20000811_02_T1_B4.TIF", gsd=30, dtype=np.dtype("uint8")),
            "landsat-7-etm",
            "nir:1",
            True,
        ),
        (
            layer("LT05_L2SP_224078_19990518_02_T1_SR_B4.TIF", gsd=30),
            "landsat-4-7-c2l2-sr",
            "nir:1",
            True,
        ),
        (
            layer("m_3807708_ne_18_060_20210601.tif", 4, gsd=0.6, dtype=np.dtype("uint8")),
            "naip",
            "red:1 green:2 blue:3 nir:4",
            True,
        ),
        (
            layer("a.tif", names=["VV", "VH"], dtype=np.dtype("float32")),
            "sentinel-1-rtc",
            "vv:1 vh:2",
            True,
        ),
        (
            layer("MOD09A1.tif", names=["sur_refl_b01", "sur_refl_b02"], gsd=463.3, dtype=np.dtype("int16")),
            "modis",
            "b01:1 b02:2",
            True,
        ),
        (
            layer("20240101_100000_x_3B_AnalyticMS_SR_8b.tif", 8, gsd=3),
            "planetscope-sr",
            "coastal_blue:1 blue:2 green_i:3 green:4 yellow:5 red:6 rededge:7 nir:8",
            False,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_guesses(source: RasterSource, sensor: str, bands: str, certain: bool) -> None:
    guess = guess_sensor(source)
    assert guess is not None
    found = " ".join(f"{name}:{number}" for name, number in sorted(guess.bands.items(), key=lambda pair: pair[1]))
    assert (guess.sensor.id, found, guess.certain) == (sensor, bands, certain)


def test_the_twelve_bands_of_level_2a_keep_those_without_statistics_out() -> None:
    names = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]
    guess = guess_sensor(layer(names=names))
    assert guess is not None
    assert list(guess.bands.values()) == [2, 3, 4, 5, 6, 7, 8, 9, 11, 12]
    with pytest.raises(InputError, match="layer band 1 is not known"):
        statistics(guess, [1, 2])


def test_numbered_bands_of_a_photograph_are_no_landsat_bands() -> None:
    source = layer("photo.tif", names=["Band 1", "Band 2", "Band 3"], gsd=0.5, dtype=np.dtype("uint8"))
    guess = guess_sensor(replace(source, color_names=("red", "green", "blue")))
    assert guess is not None
    assert (guess.sensor.id, dict(guess.bands), guess.certain) == ("linz", {"red": 1, "green": 2, "blue": 3}, False)
    assert guess.reason.endswith("bands 1 red, 2 green, 3 blue by their order")


@pytest.mark.parametrize("names", [("red", "nir"), ("B4", "B8"), ("", "nir")])
def test_bands_with_names_of_other_light_are_not_taken_in_a_sensors_order(names: Any) -> None:
    source = layer("index.tif", names=names, dtype=np.dtype("float32"))
    guess = guess_sensor(source, np.array([[0.1] * 9, [0.3] * 9]))
    assert guess is None or guess.sensor.id != "sentinel-1-rtc"
    unnamed = guess_sensor(layer("radar.tif", names=("", ""), dtype=np.dtype("float32")))
    assert unnamed is not None
    assert (unnamed.sensor.id, dict(unnamed.bands)) == ("sentinel-1-rtc", {"vv": 1, "vh": 2})


def test_values_decide_between_landsat_level_1_and_2_and_reflectance() -> None:
    source = layer("stack.tif", names=["red", "green", "blue", "nir08", "swir16", "swir22"], gsd=30)
    for sensor_id in ("landsat-c2l1", "landsat-c2l2-sr"):
        means = np.array([band.mean for band in find_sensor(sensor_id).bands])
        guess = guess_sensor(source, np.repeat(means[:, None], 9, axis=1))
        assert guess is not None
        assert guess.sensor.id == sensor_id
        assert not guess.certain
        assert "fits nearly as well" in guess.reason
    reflectance = replace(
        layer("S2A_MSIL2A_x.tif", names=["B02", "B03"]), dtype=np.dtype("float32"), band_names=("B02", "B03")
    )
    guess = guess_sensor(reflectance, np.array([[0.1, 0.2], [0.2, 0.3]]))
    assert guess is not None
    found = statistics(guess, [2, 1])
    assert found == ((1355, 1105), (1757, 1809), ({"type": "scale", "value": 0.0001},))
    assert guess.reason.endswith("reflectance, turned into surface reflectance x 10000")
    unknown = guess_sensor(reflectance)
    assert unknown is not None
    assert statistics(unknown, [1]) is None


def test_8_bit_pictures_of_a_16_bit_sensor_are_measured_on_the_layer() -> None:
    picture = layer("T31UFS_20220301T103841_TCI_10m.jp2", 3, dtype=np.dtype("uint8"))
    guess = guess_sensor(replace(picture, color_names=("red", "green", "blue")))
    assert guess is not None
    assert (guess.sensor.id, guess.statistics, guess.certain) == ("sentinel-2-l2a", "layer", False)
    assert "8-bit pixels are not surface reflectance x 10000" in guess.reason


def test_radar_power_becomes_decibels_and_decibels_stay() -> None:
    source = layer("S1A_IW_x.tif", names=["vv", "vh"], dtype=np.dtype("float32"))
    power = guess_sensor(source, np.array([[0.1, 0.2], [0.01, 0.02]]))
    decibel = guess_sensor(source, np.array([[-10.0, -12.0], [-17.0, -20.0]]))
    assert power is not None
    assert decibel is not None
    assert power.conversion == ({"type": "processing", "expression": "decibel"},)
    assert decibel.conversion == ()
    assert statistics(decibel, [2, 1]) == ((-18.673, -12.113), (8.017, 8.314), ())
    named = guess_sensor(replace(source, band_names=("vv_db", "vh_db")))
    assert named is not None
    assert named.conversion == ()


def test_wavelengths_in_the_metadata_of_a_file_map_bands(tmp_path) -> None:
    file = tmp_path / "measured.tif"
    profile = {"driver": "GTiff", "width": 8, "height": 8, "count": 3, "dtype": "uint16", "crs": "EPSG:32631"}
    with rasterio.open(file, "w", transform=Affine(10, 0, 0, 0, -10, 0), **profile) as dataset:
        for band, wavelength in enumerate(("2190", "842.0", "665"), start=1):
            dataset.update_tags(band, wavelength=wavelength, wavelength_units="Nanometers")
    guess = guess_sensor(open_source(str(file)))
    assert guess is not None
    assert guess.sensor.id == "sentinel-2-l2a"
    assert guess.bands == {"red": 3, "nir": 2, "swir22": 1}
    assert wavelengths_um(guess, [1, 2, 3]) == (2.19, 0.842, 0.665)


def test_an_unknown_sensor_with_wavelengths_is_described_by_them() -> None:
    tags = tuple({"CENTRAL_WAVELENGTH_UM": number} for number in ("0.431", "0.95", "1.25"))
    guess = guess_sensor(layer("camera.tif", 3, gsd=0.1, band_tags=tags))
    assert guess is not None
    assert guess.sensor.id == "by-wavelength"
    assert wavelengths_um(guess, [3, 1]) == (1.25, 0.431)
    assert not guess.certain
    assert statistics(guess, [1, 2, 3]) is None


def test_nothing_is_guessed_for_a_layer_that_says_nothing() -> None:
    assert guess_sensor(layer("heights.tif", dtype=np.dtype("float32"))) is None
    assert guess_sensor(layer("stack.tif", 5)) is None
