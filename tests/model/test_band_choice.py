"""Which bands of a layer an encoder gets: names that name bands are believed, and what is missing is named."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, Optional, Sequence, Tuple

import numpy as np
import pytest

from terrapatch.model.encoders.bands import BandChoice, choose_bands, resolve_bands
from terrapatch.model.encoders.card_parts import Band
from terrapatch.model.errors import InputError
from terrapatch.model.name_lists import read_names, shown_name

from .test_sensors import layer

SENTINEL_2 = (
    ("B02", 0.493), ("B03", 0.56), ("B04", 0.665), ("B05", 0.704), ("B06", 0.74),
    ("B07", 0.783), ("B08", 0.842), ("B8A", 0.865), ("B11", 1.61), ("B12", 2.19),
)  # fmt: skip
RGB = (("red", 0.665), ("green", 0.56), ("blue", 0.49))
RGBN = (("red", 0.665), ("green", 0.56), ("blue", 0.49), ("nir", 0.842))
WORLDVIEW = ("Coastal", "Blue", "Green", "Yellow", "Red", "Red Edge", "NIR1", "NIR2")
ALL_BUT_8A = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B11", "B12")


def card(bands: Sequence[Tuple[str, Optional[float]]]) -> Any:
    """As much of a card as choosing bands asks for."""
    return SimpleNamespace(id="coder", bands=tuple(Band(*band) for band in bands), bands_flexible=False, band_groups=())


def bare(bands: Sequence[Tuple[str, Optional[float]]]) -> Any:
    """The same card without wavelengths."""
    return card([(name, None) for name, _ in bands])


def refused(bands: Any, source: Any, wanted: Any = None) -> InputError:
    with pytest.raises(InputError) as error:
        choose_bands(bands, source, wanted)
    return error.value


class TestNamesAreBelieved:
    @pytest.mark.parametrize("of", [card, bare])
    @pytest.mark.parametrize("dtype", ["uint16", "float32"])
    def test_a_missing_band_is_refused_by_its_name(self, of: Any, dtype: str) -> None:
        error = refused(of(SENTINEL_2), layer(names=ALL_BUT_8A, dtype=np.dtype(dtype)))
        assert "scene.tif has no band B8A, which encoder coder needs" in str(error)
        assert "8 B8" in str(error)
        assert (error.code, error.values["missing"]) == ("bands_missing", ["B8A"])

    @pytest.mark.parametrize("of", [card, bare])
    def test_all_missing_bands_are_named(self, of: Any) -> None:
        error = refused(of(SENTINEL_2), layer(names=[f"B{number:02d}" for number in range(1, 9)]))
        assert error.values["missing"] == ["B8A", "B11", "B12"]
        assert "1,1,1" not in str(error)

    @pytest.mark.parametrize(
        "names",
        [
            ("B1", *ALL_BUT_8A[1:8], "B8A", "B9", "B11", "B12"),
            ("b01", "b02", "b03", "b04", "b05", "b06", "b07", "b08", "b8a", "b09", "b11", "b12"),
            tuple(f"Band {name}" for name in ("1", "2", "3", "4", "5", "6", "7", "8", "8A", "9", "11", "12")),
            ("SR_B1", *(f"B{n} (SR)" for n in range(2, 9)), "B08A", "B09", "B11 - SWIR", "B12 - SWIR"),
        ],
    )
    def test_case_zeros_and_words_do_not_matter(self, names: Sequence[str]) -> None:
        chosen = choose_bands(card(SENTINEL_2), layer(names=names), None)
        assert chosen.bands == (2, 3, 4, 5, 6, 7, 8, 9, 11, 12)
        assert chosen.reason.startswith("by their names")
        assert not chosen.doubt

    def test_some_names_of_many_are_believed(self) -> None:
        error = refused(card(SENTINEL_2), layer(names=("B2", "B3", "B4", *[""] * 7)))
        assert error.values["missing"] == ["B05", "B06", "B07", "B08", "B8A", "B11", "B12"]
        assert choose_bands(card(RGB), layer(names=("", "B4", "", "B3", "B2")), None).bands == (2, 4, 5)

    def test_a_band_that_the_sensor_has_gets_no_stand_in(self) -> None:
        # 8 and 8A are 23 nm apart: near enough for another sensor, not for the same one
        assert refused(card([("B8A", 0.865)]), layer(names=("B2", "B8", "B11"))).values["missing"] == ["B8A"]

    def test_an_explicit_choice_goes_before(self) -> None:
        chosen = choose_bands(card([("B8A", 0.865)]), layer(names=("B2", "B8", "B11")), ("B8",))
        assert chosen == BandChoice((2,), "as given")

    @pytest.mark.parametrize("of", [card, bare])
    def test_worldview(self, of: Any) -> None:
        assert choose_bands(of(RGBN), layer(names=WORLDVIEW, gsd=1.85), None).bands == (5, 3, 2, 7)
        imd = ("BAND_C", "BAND_B", "BAND_G", "BAND_Y", "BAND_R", "BAND_RE", "BAND_N", "BAND_N2")
        assert choose_bands(card(RGBN), layer(names=imd, gsd=1.85), None).bands == (5, 3, 2, 7)

    def test_planet(self) -> None:
        names = ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir")
        assert choose_bands(card(RGBN), layer(names=names, gsd=3.0), None).bands == (6, 4, 2, 8)
        numbers = [f"B{number}" for number in range(1, 9)]
        planet = layer("20220601_101112_12_2455_3B_AnalyticMS_SR_8b.tif", names=numbers, gsd=3.0)
        assert choose_bands(card(RGBN), planet, None).bands == (6, 4, 2, 8)

    def test_landsats_b5_is_not_sentinels(self) -> None:
        names = [f"SR_B{number}" for number in range(1, 8)]
        landsat = layer("LC08_L2SP_224078_20200518_20200820_02_T1.tif", names=names, gsd=30.0)
        assert choose_bands(card(RGBN), landsat, None).bands == (4, 3, 2, 5)
        assert refused(card(SENTINEL_2), landsat).values["missing"] == ["B05", "B06", "B07", "B08"]
        nir = choose_bands(card([("B8A", 0.865)]), landsat, None)
        assert nir.bands == (5,)
        assert nir.reason.startswith("by their wavelengths (Landsat 8")
        old = layer("LE07_L2SP_224078_20020518_20200820_02_T1.tif", names=names[:5], gsd=30.0)
        assert choose_bands(card(RGBN), old, None).bands == (3, 2, 1, 4)

    def test_a_red_edge_is_not_red(self) -> None:
        assert refused(bare(RGB), layer(names=("Blue", "Green", "Red Edge"))).values["missing"] == ["red"]

    def test_radar_is_no_colour(self) -> None:
        assert refused(card(RGB), layer(names=("VV", "VH", "VV/VH"))).values["missing"] == ["red", "green", "blue"]

    def test_initials(self) -> None:
        assert choose_bands(bare(RGBN), layer(names=("N", "R", "G", "B")), None).bands == (2, 3, 4, 1)


class TestWhereNothingIsSaid:
    def test_the_bands_that_the_layer_is_shown_by(self) -> None:
        shown = layer(bands=4, shown_as_rgb=(4, 2, 1))
        assert choose_bands(card(RGB), shown, None) == BandChoice((4, 2, 1), "as the layer is shown")
        assert choose_bands(bare(RGB), shown, None).bands == (4, 2, 1)
        # it says nothing of a fourth band, and less than names and colours do
        assert choose_bands(card(RGBN), shown, None).doubt == "bands_in_order"
        named = replace(shown, band_names=("blue", "green", "red", "nir"))
        assert choose_bands(card(RGB), named, None).bands == (3, 2, 1)
        coloured = replace(shown, color_names=("red", "green", "blue", "undefined"))
        assert choose_bands(card(RGB), coloured, None).bands == (1, 2, 3)

    @pytest.mark.parametrize(
        ("path", "bands", "dtype", "known"),
        [
            ("S2A_MSIL2A_20200501_10m.tif", 4, "uint16", True),
            ("T21JYN s2 mosaic.tif", 4, "uint16", True),
            ("Sentinel-2 scene.tif", 4, "uint16", True),
            ("20200501_131415_PSScene_analytic.tif", 4, "uint16", True),
            ("PlanetScope May.tif", 4, "uint16", True),
            ("drone_ortho.tif", 4, "uint16", False),
            ("S2A_10m.tif", 4, "uint8", False),
            ("S2A_10m.tif", 3, "uint16", False),
            ("res2a.tif", 4, "uint16", False),
        ],
    )
    def test_four_bands_of_16_bits_by_what_the_file_is_called(
        self, path: str, bands: int, dtype: str, known: bool
    ) -> None:
        source = layer(path, bands=bands, dtype=np.dtype(dtype))
        chosen = choose_bands(card(RGB), source, None)
        expected = ((3, 2, 1), "bands_by_file_name") if known else ((1, 2, 3), "bands_in_order")
        assert (chosen.bands, chosen.doubt) == expected
        shown = choose_bands(card(RGB), replace(source, shown_as_rgb=(2, 3, 1)), None)
        assert (shown.bands, shown.doubt) == ((2, 3, 1), "")


class TestColoursAndOrder:
    def test_colours_of_bands_without_names(self) -> None:
        turned = layer(bands=3, color_names=("blue", "green", "red"))
        assert choose_bands(card(RGB), turned, None).bands == (3, 2, 1)

    def test_order_where_nothing_is_said(self) -> None:
        chosen = choose_bands(card(SENTINEL_2), layer(bands=11), None)
        assert chosen.bands == tuple(range(1, 11))
        assert chosen.doubt == "bands_in_order"
        assert "taken in order as B02, B03" in chosen.reason

    def test_order_where_colours_agree_and_not_where_they_do_not(self) -> None:
        colours = ("red", "green", "blue", "undefined")
        assert choose_bands(card(RGBN), layer(bands=4, color_names=colours), None).bands == (1, 2, 3, 4)
        turned = layer(bands=4, color_names=("blue", "green", "red", "undefined"), gsd=7.0)
        assert refused(bare(RGBN), turned).values["missing"] == ["nir"]

    def test_names_that_only_count_name_nothing(self) -> None:
        counted = layer(names=("Band 1", "Band 2", "Band 3"))
        assert choose_bands(card(RGB), counted, None).doubt == "bands_in_order"

    def test_a_card_that_counts_takes_the_bands_of_these_numbers(self) -> None:
        by_number = bare([("band 3", None), ("band 1", None)])
        assert choose_bands(by_number, layer(bands=4), None).bands == (3, 1)
        assert choose_bands(by_number, layer(names=("B2", "B3", "B4")), None).bands == (3, 1)
        assert "needs 2 (band 3, band 1)" in str(refused(by_number, layer(bands=2)))

    def test_too_few(self) -> None:
        error = refused(card(RGB), layer(bands=2))
        assert "scene.tif has 2 band(s), encoder coder needs 3 (red, green, blue)" in str(error)
        assert error.values["missing"] == ["red", "green", "blue"]


class TestNamesAsTheUserGivesThem:
    def test_numbers_and_names(self) -> None:
        source = layer(names=("B1", "B2", "B3", "B4"))
        assert resolve_bands(source, ("B4", "b03", 2, "1", "Band 2")) == (4, 3, 2, 1, 2)

    def test_colours_and_the_sensors_names(self) -> None:
        assert resolve_bands(layer(bands=3, color_names=("blue", "green", "red")), ("red", "Green")) == (3, 2)
        product = layer("S2A_MSIL2A_20200518T132231_N0214_R038_T22JBS_20200518T171245.tif", names=ALL_BUT_8A)
        assert resolve_bands(product, ("red", "green", "blue")) == (4, 3, 2)

    def test_an_unknown_name_says_which_there_are(self) -> None:
        with pytest.raises(InputError, match=r"Band 'B9' does not exist: scene\.tif has 1 B2, 2 B3; give"):
            resolve_bands(layer(names=("B2", "B3")), ("B9",))

    def test_a_name_twice_is_asked_about(self) -> None:
        with pytest.raises(InputError, match=r"Band 'nir' is one of 1, 3 in scene\.tif; give its number"):
            resolve_bands(replace(layer(names=("NIR", "red", "nir"))), ("nir",))


ODD_NAMES = ("Red, 665 nm", 'the "green" one', "Bleu\nclair", "近红外, 842 nm")


def test_names_with_commas_quotes_and_newlines_are_read_as_they_are_shown() -> None:
    source = layer(names=ODD_NAMES, dtype=np.dtype("uint16"))
    with pytest.raises(InputError) as error:
        resolve_bands(source, ["swir"])
    listed = str(error.value).partition("has ")[2].partition(";")[0]
    assert listed == '1 "Red, 665 nm", 2 "the ""green"" one", 3 Bleu clair, 4 "近红外, 842 nm"'
    for number, name in enumerate(ODD_NAMES, 1):
        assert resolve_bands(source, read_names(f"{shown_name(name)},1")) == (number, 1)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("3,2,1", ("3", "2", "1")),
        (' "Red, 665 nm" ,2', ("Red, 665 nm", "2")),
        ('a,"say ""hi"", x", b', ("a", 'say "hi", x', "b")),
        ('"never closed, b', ('"never closed', "b")),
        ('5" wide, b', ('5" wide', "b")),
        (" , ,", ()),
    ],
)
def test_lines_of_names(text: str, names: Tuple[str, ...]) -> None:
    assert read_names(text) == names
