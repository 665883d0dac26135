"""Bands of a card that no raster holds: indices computed from others, and groups that are filled where they lack.

The encoder's vector is the mean of each of its bands over a patch, so that vectors show what it was given.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import pytest
from contract_encoders import FLOAT, Graph
from fake_encoders import write_card, write_mean_encoder
from rasters import write_raster

from terrapatch.model.encoders.card import EncoderCard, read_card
from terrapatch.model.encoders.registry import find_encoder
from terrapatch.model.errors import EmbeddingSetError, EncoderError, InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.plan import plan
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches.embedding_set import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest, PlanRequest

RED = {"name": "red", "wavelength_um": 0.665}
GREEN = {"name": "green", "wavelength_um": 0.56}
NIR = {"name": "nir", "wavelength_um": 0.842}
EDGE = {"name": "rededge1", "wavelength_um": 0.704}
NDVI = {"name": "NDVI", "index": "ndvi", "of": ["nir", "red"]}
NDWI = {"name": "NDWI", "index": "ndwi", "of": ["green", "nir"]}
VALUES = {"green": 400.0, "red": 500.0, "nir": 1500.0, "rededge1": 900.0}


def scene(folder: Path, names: Sequence[str], dtype: str = "uint16", values: Optional[Dict[str, float]] = None) -> Path:
    """A raster of 16 x 16 px; each band is one value, twice as much in the right half."""
    pixels = np.ones((len(names), 16, 16)) * [[[(values or VALUES)[name]]] for name in names]
    pixels[:, :, 8:] *= 2
    file = write_raster(folder / f"{'-'.join(names)}-{dtype}.tif", pixels.astype(dtype))
    import rasterio

    with rasterio.open(file, "r+") as dataset:
        for number, name in enumerate(names, start=1):
            dataset.set_band_description(number, name)
    return file


def encoder(folder: Path, bands: Sequence[Dict[str, Any]], **changes: Any) -> Path:
    window = {"default": 8, "min": 8, "max": 64, "multiple_of": 8, "square_only": False, "overlap": 0}
    made: Path = write_mean_encoder(
        folder, dim=len(bands), bands=list(bands), bands_flexible=False, window=window, **changes
    )
    return made.with_suffix(".onnx")


def vectors(raster: Path, model: Path, out: Path, **changes: Any) -> np.ndarray:
    """Vectors [patches, dim] in the order of their places."""
    request = EmbedRequest(str(raster), str(model), str(out), center_positions="off", **changes)
    embed(request, SilentReporter())
    return np.asarray(EmbeddingSet.open(out).vectors, dtype=np.float64)


def planned(raster: Path, model: Path, **changes: Any) -> Dict[str, Any]:
    return plan(PlanRequest(str(raster), str(model), "", **changes), SilentReporter())


class TestIndices:
    @pytest.mark.parametrize("dtype", ["uint16", "float32", "int32"])
    def test_an_index_is_computed_from_the_bands_it_names(self, tmp_path: Path, dtype: str) -> None:
        model = encoder(tmp_path, [NDVI, RED, GREEN, NDWI, NIR])
        given = vectors(scene(tmp_path, ["green", "nir", "red"], dtype), model, tmp_path / "set")
        ndvi, ndwi = 1000 / 2000, (400 - 1500) / 1900
        wanted = [[ndvi, 500, 400, ndwi, 1500], [ndvi, 1000, 800, ndwi, 3000]] * 2
        np.testing.assert_allclose(given, wanted, rtol=1e-3)

    def test_an_index_is_computed_after_offset_and_factor_and_before_the_scaling(self, tmp_path: Path) -> None:
        scaling = [{"type": "offset", "value": 100}, {"type": "scale", "value": 10}]
        model = encoder(tmp_path, [RED, NIR, NDVI], scaling=scaling)
        raster = scene(tmp_path, ["red", "nir"])
        given = vectors(raster, model, tmp_path / "set", subtract=250.0, multiply=2.0)
        left, right = (1250 - 250) / (1250 + 250), (2750 - 750) / (2750 + 750)
        wanted = [[(500 - 100) / 10, (2500 - 100) / 10, left], [(1500 - 100) / 10, (5500 - 100) / 10, right]] * 2
        np.testing.assert_allclose(given, wanted, rtol=1e-3)

    def test_lists_in_the_scaling_hold_a_number_for_an_index_too(self, tmp_path: Path) -> None:
        scaling = [
            {"type": "scale", "value": 100.0},
            {"type": "z-score", "mean": [5.0, 0.25, 10.0], "stddev": [2.0, 0.5, 4.0]},
            {"type": "clip", "minimum": -3.0, "maximum": 3.0},
        ]
        model = encoder(tmp_path, [RED, NDVI, NIR], scaling=scaling)
        given = vectors(scene(tmp_path, ["red", "nir"]), model, tmp_path / "set")
        ndvi = (0.5 - 0.25) / 0.5
        np.testing.assert_allclose(given, [[0, ndvi, 1.25], [2.5, ndvi, 3.0]] * 2, rtol=1e-3)

    def test_percentiles_of_the_layer_are_for_measured_bands(self, tmp_path: Path) -> None:
        model = encoder(tmp_path, [NDVI, RED, NIR], scaling=[{"type": "percentiles", "low": 0, "high": 100}])
        given = vectors(scene(tmp_path, ["red", "nir"]), model, tmp_path / "set")
        np.testing.assert_allclose(given, [[0.5, 0, 0], [0.5, 1, 1]] * 2, rtol=1e-3)

    def test_a_sum_of_zero_and_negative_pixels_stay_numbers_from_minus_1_to_1(self, tmp_path: Path) -> None:
        model = encoder(tmp_path, [NDVI, RED, NIR])
        raster = scene(tmp_path, ["red", "nir"], "float32", {"red": -1.0, "nir": 3.0})
        np.testing.assert_allclose(vectors(raster, model, tmp_path / "set")[:, 0], [1, 1, 1, 1])
        raster = scene(tmp_path, ["nir", "red"], "float32", {"red": -3.0, "nir": 3.0})
        np.testing.assert_allclose(vectors(raster, model, tmp_path / "zero")[:, 0], [0, 0, 0, 0])

    def test_the_plan_says_what_is_computed(self, tmp_path: Path) -> None:
        model = encoder(tmp_path, [NDVI, RED, NIR])
        found = planned(scene(tmp_path, ["nir", "red"]), model)
        assert found["runs"]
        assert found["bands_chosen"] == {
            "bands": [2, 1],
            "reason": "by their names; NDVI computed from nir and red",
            "derived": ["NDVI"],
            "filled": [],
        }
        made = [(band["name"], band["band"], band["made"]) for band in found["encoder"]["bands"]]
        assert made == [("NDVI", None, "derived"), ("red", 2, None), ("nir", 1, None)]
        assert [(band["number"], band["encoder"]) for band in found["bands"]] == [(1, [2]), (2, [1])]

    def test_a_missing_source_of_an_index_is_named(self, tmp_path: Path) -> None:
        found = planned(scene(tmp_path, ["green", "red"]), encoder(tmp_path, [NDVI, RED, NIR]))
        (refusal,) = found["refusals"]
        assert "has no band nir, which encoder mean8 needs" in refusal["text"]
        assert refusal["values"]["missing"] == ["nir"]

    def test_bands_are_given_for_the_measured_ones(self, tmp_path: Path) -> None:
        model = encoder(tmp_path, [NDVI, RED, NIR])
        raster = scene(tmp_path, ["green", "nir", "red"])
        given = vectors(raster, model, tmp_path / "set", bands=[1, 2])
        np.testing.assert_allclose(given[0], [1100 / 1900, 400, 1500], rtol=1e-3)
        (refusal,) = planned(raster, model, bands=[1, 2, 3])["refusals"]
        assert refusal["text"] == "bands given: 3, encoder mean8 needs 2 (red, nir)"


class TestOptionalGroups:
    GROUPS = (
        {"name": "visible", "bands": ["green", "red"]},
        {"name": "edge", "bands": ["rededge1"], "fill": -0.5},
        {"name": "infrared", "bands": ["nir", "NDVI"], "fill": [7.0, 0.25]},
    )
    BANDS = (GREEN, EDGE, RED, NIR, NDVI)

    def model(self, folder: Path, **changes: Any) -> Path:
        return encoder(folder, self.BANDS, **{"band_groups": list(self.GROUPS), **changes})

    @pytest.mark.parametrize(
        ("names", "wanted", "filled"),
        [
            (["green", "red", "nir", "rededge1"], [400, 900, 500, 1500, 0.5], []),
            (["green", "red", "nir"], [400, -0.5, 500, 1500, 0.5], ["rededge1"]),
            (["rededge1", "red", "green"], [400, 900, 500, 7, 0.25], ["nir", "NDVI"]),
            (["red", "green"], [400, -0.5, 500, 7, 0.25], ["rededge1", "nir", "NDVI"]),
        ],
    )
    def test_what_lacks_is_filled_in_the_models_units(
        self, tmp_path: Path, names: List[str], wanted: List[float], filled: List[str]
    ) -> None:
        scaling = [{"type": "scale", "value": 10}]
        raster, model = scene(tmp_path, names), self.model(tmp_path, scaling=scaling)
        given = vectors(raster, model, tmp_path / "set")
        scaled = [value / 10 if value > 10 else value for value in wanted]
        np.testing.assert_allclose(given[0], scaled, rtol=1e-3)
        source = EmbeddingSet.open(tmp_path / "set").metadata["source"]
        assert source.get("filled", []) == filled
        assert source["bands"] == [
            names.index(name) + 1 for name in ("green", "rededge1", "red", "nir") if name in names
        ]
        found = planned(raster, model)
        assert found["bands_chosen"]["filled"] == filled
        assert {band["name"] for band in found["encoder"]["bands"] if band["made"] == "filled"} == set(filled)
        told = [notice for notice in found["notices"] if notice["code"] == "bands_filled"]
        assert [notice["values"] for notice in told] == ([{"bands": filled}] if filled else [])

    def test_a_group_is_filled_whole_where_one_of_its_bands_lacks(self, tmp_path: Path) -> None:
        groups = [{"name": "beyond", "bands": ["rededge1", "nir"], "fill": 3}]
        model = encoder(tmp_path, [RED, EDGE, GREEN, NIR], band_groups=groups)
        raster = scene(tmp_path, ["nir", "red", "green"])
        np.testing.assert_allclose(vectors(raster, model, tmp_path / "set")[0], [500, 3, 400, 3], rtol=1e-3)
        (notice,) = [found for found in planned(raster, model)["notices"] if found["code"] == "bands_filled"]
        assert notice["text"].endswith(
            "lacks bands that encoder mean8 can do without: rededge1, nir (group beyond) filled with 3"
        )

    def test_a_band_of_no_optional_group_is_still_needed(self, tmp_path: Path) -> None:
        (refusal,) = planned(scene(tmp_path, ["red", "nir"]), self.model(tmp_path))["refusals"]
        assert "has no band green, which encoder mean8 needs" in refusal["text"]
        assert refusal["values"]["missing"] == ["green"]

    def test_given_bands_are_all_or_those_that_must_be(self, tmp_path: Path) -> None:
        model, raster = self.model(tmp_path), scene(tmp_path, ["red", "green", "nir", "rededge1"])
        given = vectors(raster, model, tmp_path / "must", bands=[2, 1])
        np.testing.assert_allclose(given[0], [400, -0.5, 500, 7, 0.25], rtol=1e-3)
        given = vectors(raster, model, tmp_path / "all", bands=["green", "rededge1", "red", "nir"])
        np.testing.assert_allclose(given[0], [400, 900, 500, 1500, 0.5], rtol=1e-3)
        with pytest.raises(InputError, match=r"bands given: 3, encoder mean8 needs 4 \(.*\), or 2 \(green, red\)"):
            vectors(raster, model, tmp_path / "three", bands=[1, 2, 3])

    def test_bands_without_names_are_never_filled_unasked(self, tmp_path: Path) -> None:
        file = write_raster(tmp_path / "plain.tif", np.full((2, 16, 16), 9, np.uint16), photometric="MINISBLACK")
        (refusal,) = planned(file, self.model(tmp_path))["refusals"]
        assert refusal["code"] == "bands_too_few"

    def test_sets_that_differ_in_what_is_filled_are_different_sets(self, tmp_path: Path) -> None:
        groups = [{"name": name, "bands": [name], "fill": 0} for name in ("rededge1", "nir")]
        model = encoder(tmp_path, [RED, EDGE, NIR], band_groups=groups)
        raster = scene(tmp_path, ["red", "nir"])
        vectors(raster, model, tmp_path / "set")
        with pytest.raises(EmbeddingSetError, match="holds another embedding set"):
            vectors(raster, model, tmp_path / "set", bands=[1])

    @pytest.mark.parametrize(
        ("encoding", "axis", "wanted"),
        [
            ("band_missing_is_1", "band_groups", [0, 1, 0]),
            ("band_given_is_1", "band_groups", [1, 0, 1]),
            ("band_missing_is_1", "bands", [0, 1, 0, 0, 0]),
        ],
    )
    @pytest.mark.parametrize("per_pixel", [False, True])
    def test_a_mask_tells_the_model_what_lacks(
        self, tmp_path: Path, encoding: str, axis: str, wanted: List[int], per_pixel: bool
    ) -> None:
        """The model adds the mask's numbers behind the means of the bands."""
        graph, count = Graph(), len(wanted)
        graph.node("AveragePool", ["pixels"], "means", kernel_shape=[8, 8], strides=[8, 8])
        if per_pixel:
            graph.node("Transpose", ["mask"], "planes", perm=[0, 3, 1, 2])
            graph.node("AveragePool", ["planes"], "told", kernel_shape=[8, 8], strides=[8, 8])
        else:
            graph.node("Reshape", ["mask", graph.constant("shape", [-1, count, 1, 1])], "told")
        graph.node("Concat", ["means", "told"], "features", axis=1)
        sizes = ["batch", "height", "width", count] if per_pixel else ["batch", count]
        inputs = {"pixels": (FLOAT, ["batch", 5, "height", "width"]), "mask": (FLOAT, sizes)}
        file = graph.write(tmp_path / "masked.onnx", inputs, {"features": ["batch", 5 + count, "r", "c"]})
        write_card(
            file,
            inputs=[
                {"name": "pixels", "role": "pixels", "dims": ["batch", "bands", "height", "width"]},
                {"name": "mask", "role": "mask", "dims": [*sizes[:-1], axis], "encoding": encoding},
            ],
            bands=list(self.BANDS),
            bands_flexible=False,
            band_groups=list(self.GROUPS),
            window={"default": 8, "min": 8, "max": 8, "multiple_of": 8, "square_only": True, "overlap": 0},
            outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": 5 + count}],
        )
        given = vectors(scene(tmp_path, ["green", "red", "nir"]), file, tmp_path / "set")
        np.testing.assert_allclose(given[0], [400, -0.5, 500, 1500, 0.5, *wanted], rtol=1e-3)

    def test_a_card_is_read_and_written_alike(self, tmp_path: Path) -> None:
        card = find_encoder(str(self.model(tmp_path))).card
        again = EncoderCard.from_dict(card.to_dict(), "again")
        assert again == card
        assert again.to_dict()["band_groups"] == list(self.GROUPS)
        assert again.to_dict()["bands"][-1] == {**NDVI, "wavelength_um": None}

    def test_cards_without_groups_keep_their_digest(self, tmp_path: Path) -> None:
        written = read_card(encoder(tmp_path, [RED, NIR]).with_suffix(".json")).to_dict()
        assert "band_groups" not in written
        assert written["bands"] == [RED, NIR]


@pytest.mark.parametrize(
    ("bands", "groups", "words"),
    [
        ([RED, NIR, {**NDVI, "index": "evi"}], [], "index is 'evi', needs to be one of ndvi, ndwi"),
        ([RED, NIR, {**NDVI, "of": ["red", "nir"]}], [], "needs near infrared first and red second"),
        ([GREEN, NIR, {**NDWI, "of": ["nir", "green"]}], [], "needs green first and near infrared second"),
        ([RED, NIR, {**NDVI, "of": ["nir"]}], [], "names of two measured bands of the card: near infrared, then red"),
        ([RED, {**NDVI, "of": ["nir", "red"]}], [], "names of two measured bands"),
        ([RED, NIR, {"name": "x", "of": ["nir", "red"]}], [], "names bands in 'of' and has no index"),
        ([RED, RED, NIR, NDVI], [], "['red'] are there twice"),
        ([RED, NIR], [{"name": "a", "bands": ["blue"], "fill": 0}], "needs names of bands of the card"),
        ([RED, NIR], [{"name": "a", "bands": ["red"]}, {"name": "b", "bands": ["red"]}], "each in one group and once"),
        ([RED, NIR], [{"name": "a", "bands": ["red"]}, {"name": "a", "bands": ["nir"]}], "need different names"),
        ([RED, NIR], [{"name": "a", "bands": ["red"], "fill": "0"}], "fill '0', needs a number"),
        ([RED, NIR], [{"name": "a", "bands": ["red"], "fill": [0, 1]}], "one for each of its bands"),
        ([RED, NIR], [{"name": "a", "bands": ["red", "nir"], "fill": 0}], "every band may be missing"),
        ([RED, NIR, NDVI], [{"name": "a", "bands": ["nir"], "fill": 0}], "put it into a group with fill too"),
    ],
)
def test_cards_that_do_not_fit_together_are_refused(
    tmp_path: Path, bands: List[Any], groups: List[Any], words: str
) -> None:
    file = encoder(tmp_path, bands, band_groups=groups).with_suffix(".json")
    with pytest.raises(EncoderError) as error:
        read_card(file)
    assert words in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"bands_flexible": True}, "bands_flexible is true"),
        ({"scaling": [{"type": "sensor"}]}, "'sensor' knows measured bands alone"),
    ],
)
def test_indices_need_fixed_bands_and_fixed_scaling(tmp_path: Path, changes: Dict[str, Any], words: str) -> None:
    file = write_mean_encoder(tmp_path, **{"bands": [RED, NIR, NDVI], "bands_flexible": False, **changes})
    with pytest.raises(EncoderError) as error:
        read_card(file.with_suffix(".json"))
    assert words in str(error.value)
