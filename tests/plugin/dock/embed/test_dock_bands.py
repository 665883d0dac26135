"""Which band of a layer is which of an encoder's."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from qgis.core import QgsMultiBandColorRenderer, QgsRasterLayer

from terrapatch.plugin.dock.embed.band_guess import (
    LayerBand,
    assumed_names,
    guess_bands,
    known_wavelengths,
    missing_bands,
    sensors_of,
)
from terrapatch.plugin.dock.embed.band_table import BandTable
from terrapatch.plugin.encoders.facts import EncoderBand, encoder_of_file, installed_encoders
from terrapatch.plugin.rasters.raster_facts import layer_bands

RGB = (EncoderBand("red", 0.665), EncoderBand("green", 0.56), EncoderBand("blue", 0.49))


def named(*names):
    return [LayerBand(number + 1, name) for number, name in enumerate(names)]


class TestGuess:
    def test_names_in_any_order(self):
        assert guess_bands(RGB, named("blue", "nir", "red", "Green")).numbers == (3, 4, 1)

    def test_colours_where_names_are_missing(self):
        layer = [LayerBand(1, "", "blue"), LayerBand(2, "", "green"), LayerBand(3, "", "red")]
        guess = guess_bands(RGB, layer)
        assert guess.numbers == (3, 2, 1)
        assert "colours" in guess.reason

    def test_wavelengths_of_the_metadata(self):
        layer = [LayerBand(1, "", "", 0.842), LayerBand(2, "", "", 0.49), LayerBand(3, "", "", 0.56)]
        layer.append(LayerBand(4, "", "", 0.665))
        assert guess_bands(RGB, layer).numbers == (4, 3, 2)

    def test_names_of_a_sensor(self):
        layer = named("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
        guess = guess_bands(RGB, layer)
        assert guess.numbers == (3, 2, 1)
        assert "wavelengths" in guess.reason
        assert known_wavelengths(layer)[8] == pytest.approx(0.865, abs=0.01)
        assert [sensor.id for sensor in sensors_of(layer)] == ["sentinel-2-l2a"]
        assert sensors_of([LayerBand(1), LayerBand(2)]) == []

    def test_order_is_the_last_resort_and_says_so(self):
        guess = guess_bands(RGB, named("", "", "", ""))
        assert guess.numbers == (1, 2, 3)
        assert "please check" in guess.reason

    def test_as_the_layer_is_shown_where_the_file_says_nothing(self):
        layer = [
            LayerBand(1, shown_as="blue"),
            LayerBand(2, shown_as="green"),
            LayerBand(3, shown_as="red"),
            LayerBand(4),
        ]
        guess = guess_bands(RGB, layer)
        assert (guess.numbers, guess.reason, guess.uncertain) == ((3, 2, 1), "as the layer shows them", False)
        # more than colours that an export gave to bands in any order, less than names
        wrong = [replace(band, colour=colour) for band, colour in zip(layer, ("red", "green", "blue", ""))]
        assert guess_bands(RGB, wrong).numbers == (3, 2, 1)
        infrared = [replace(band, name=name) for band, name in zip(layer, ("red", "green", "blue", "nir"))]
        assert guess_bands(RGB, infrared).numbers == (1, 2, 3)

    @pytest.mark.parametrize(
        ("name", "bands", "data_type", "known"),
        [
            ("S2A_MSIL2A_20200501_10m.tif", 4, "uint16", True),
            ("T21JYN s2 mosaic", 4, "uint16", True),
            ("Sentinel-2 scene", 4, "uint16", True),
            ("20200501_131415_PSScene_analytic.tif", 4, "uint16", True),
            ("PlanetScope May", 4, "uint16", True),
            ("drone_ortho.tif", 4, "uint16", False),
            ("S2A_10m.tif", 4, "uint8", False),
            ("S2A_10m.tif", 3, "uint16", False),
            ("res2a.tif", 4, "uint16", False),
        ],
    )
    def test_four_bands_of_sixteen_bits_by_the_name_of_the_file(self, name, bands, data_type, known):
        assert assumed_names(name, bands, data_type) == (["blue", "green", "red", "nir"] if known else [])

    def test_what_a_name_lets_assume_is_to_be_checked(self):
        layer = [LayerBand(n + 1, assumed=a) for n, a in enumerate(("blue", "green", "red", "nir"))]
        guess = guess_bands(RGB, layer)
        assert (guess.numbers, guess.uncertain) == ((3, 2, 1), True)
        assert guess_bands(RGB, named("", "", "", "")).uncertain

    def test_too_few(self):
        assert guess_bands(RGB, named("gray")) is None
        assert missing_bands(RGB, named("red")) == ["green", "blue"]


class TestLayerBands:
    def test_sample(self, sample_folder):
        bands = layer_bands(QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "x"))
        assert [band.name for band in bands] == ["blue", "green", "red", "nir", "swir16", "swir22"]
        assert [band.colour for band in bands] == ["blue", "green", "red", "", "", ""]

    def test_colour_table_counts_as_three(self, tmp_path):
        from osgeo import gdal

        file = str(tmp_path / "palette.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(file, 8, 8, 1)
        table = gdal.ColorTable()
        table.SetColorEntry(0, (255, 0, 0, 255))
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset = None
        assert [band.name for band in layer_bands(QgsRasterLayer(file, "x"))] == ["red", "green", "blue"]

    def test_alpha_is_no_band(self, tmp_path):
        from osgeo import gdal

        file = str(tmp_path / "rgba.tif")
        gdal.GetDriverByName("GTiff").Create(file, 8, 8, 4, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
        assert [band.number for band in layer_bands(QgsRasterLayer(file, "x"))] == [1, 2, 3]

    def test_numbers_are_those_of_the_file_also_behind_alpha(self, tmp_path):
        from osgeo import gdal

        file = str(tmp_path / "argb.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(file, 8, 8, 4)
        meanings = (gdal.GCI_AlphaBand, gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
        for number, meaning in enumerate(meanings, start=1):
            dataset.GetRasterBand(number).SetColorInterpretation(meaning)
        dataset = None
        bands = layer_bands(QgsRasterLayer(file, "x"))
        assert [(band.number, band.colour) for band in bands] == [(2, "red"), (3, "green"), (4, "blue")]
        guess = guess_bands(RGB, bands)
        assert guess.numbers == (2, 3, 4)

    def test_four_band_sentinel_file_and_a_style_set_by_hand(self, tmp_path):
        from osgeo import gdal

        file = str(tmp_path / "S2A_20200501_10m.tif")
        gdal.GetDriverByName("GTiff").Create(file, 8, 8, 4, gdal.GDT_UInt16, ["PHOTOMETRIC=MINISBLACK"])
        layer = QgsRasterLayer(file, "x")
        guess = guess_bands(RGB, layer_bands(layer))
        assert (guess.numbers, guess.uncertain) == ((3, 2, 1), True)
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 2, 3, 4))
        guess = guess_bands(RGB, layer_bands(layer))
        assert (guess.numbers, guess.uncertain) == ((2, 3, 4), False)


class TestEncoders:
    def test_installed(self, repository):
        encoders = installed_encoders()
        assert encoders[0].is_mosaiks  # the default
        lite = next(encoder for encoder in encoders if encoder.key == "efficientnet-lite0")
        assert (lite.patch_px, lite.tile, lite.overlap_px, lite.dim) == (16, (512, 512), 96, 152)
        assert [band.name for band in lite.bands] == ["red", "green", "blue"]
        assert lite.size_bytes > 1_000_000

    def test_bands_that_are_computed_or_filled_are_not_asked_for(self, tmp_path, repository):
        card = json.loads((repository / "resources" / "encoders" / "efficientnet-lite0.json").read_text())
        card["bands"] = [
            {"name": "red"},
            {"name": "rededge1"},
            {"name": "nir"},
            {"name": "NDVI", "index": "ndvi", "of": ["nir", "red"]},
        ]
        card["band_groups"] = [{"name": "seen", "bands": ["red"]}, {"name": "edge", "bands": ["rededge1"], "fill": 0}]
        (tmp_path / "made.onnx").write_bytes(b"")
        (tmp_path / "made.json").write_text(json.dumps(card), encoding="utf-8")
        encoder = encoder_of_file(tmp_path / "made.onnx")
        assert [(band.name, band.optional) for band in encoder.bands] == [
            ("red", False),
            ("rededge1", True),
            ("nir", False),
        ]
        assert encoder.bands_needed == 2
        table = BandTable()
        for layer, numbers in ((named("nir", "red"), [2, 1]), (named("nir", "rededge1", "red"), [3, 2, 1])):
            table.show_bands(encoder, layer)
            assert table.numbers() == numbers
        table.show_bands(encoder, named("nir"))
        assert table.numbers() is None
        assert missing_bands(encoder.required_bands, named("nir")) == ["red"]

    def test_without_a_card(self, tmp_path):
        (tmp_path / "bare.onnx").write_bytes(b"")
        assert encoder_of_file(tmp_path / "bare.onnx") is None
        (tmp_path / "bare.json").write_text("{}", encoding="utf-8")
        assert encoder_of_file(tmp_path / "bare.onnx") is None
