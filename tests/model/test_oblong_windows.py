"""Tiles that are no squares, and models that take several tiles at once: every vector is where it belongs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Tuple

import numpy as np
import pytest
from affine import Affine
from contract_encoders import FLOAT, Graph, write_clay, write_dino
from fake_encoders import write_card, write_mean_encoder, write_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import helper
from test_contracts import RGB, block_means, run, write_scene
from test_embed_geometry import TRANSFORMS, embedded, inside, window_centers, write_coordinates

from terrapatch.model.cli import main
from terrapatch.model.encoders.probe_model import Finding, probe_model
from terrapatch.model.errors import EncoderError, InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

SLOW_FIXTURES = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}
sides = st.integers(1, 5)


@settings(max_examples=40, **SLOW_FIXTURES)
@given(
    height=st.integers(1, 90),
    width=st.integers(1, 90),
    patch=st.sampled_from([4, 8]),
    rows=sides,
    cols=sides,
    overlap=st.integers(0, 3),
    refine=st.sampled_from([1, 2]),
    transform=st.sampled_from(sorted(TRANSFORMS)),
    batch=st.sampled_from([None, 4]),
)
def test_every_patch_is_where_it_was_computed(
    tmp_path_factory: pytest.TempPathFactory,
    height: int,
    width: int,
    patch: int,
    rows: int,
    cols: int,
    overlap: int,
    refine: int,
    transform: str,
    batch: Any,
) -> None:
    """The vector of a patch is its window's centre in pixels; the model may insist on four tiles at once."""
    folder = tmp_path_factory.mktemp("oblong")
    write_coordinates(folder / "raster.tif", height, width, TRANSFORMS[transform], "EPSG:32631")
    shape = [batch or "batch", "bands", rows * patch, cols * patch]
    patches = embedded(
        folder,
        encoder=str(write_mean_encoder(folder, patch, shape=shape, batch=batch)),
        tile=(rows * patch, cols * patch),
        overlap=patch * min(overlap, rows - 1, cols - 1),
        refine=refine,
        min_valid=0.0,
    )
    cell = patch // refine
    assert patches.grid.shape == (-(-height // cell), -(-width // cell))
    np.testing.assert_array_equal(patches.index, np.arange(len(patches.grid)))
    centers = window_centers(patches)
    whole = inside(centers, patch, (height, width))
    np.testing.assert_allclose(patches.vectors[whole], centers[whole], atol=0.04)  # float16 near 90


@settings(max_examples=15, **SLOW_FIXTURES)
@given(
    rows=sides,
    cols=sides,
    tiles=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    cut=st.tuples(st.integers(0, 7), st.integers(0, 7)),
    batch=st.sampled_from([None, 4]),
)
def test_equals_the_plain_loop(
    tmp_path_factory: pytest.TempPathFactory, rows: int, cols: int, tiles: tuple, cut: tuple, batch: Any
) -> None:
    """An encoder that looks at its whole tile gives what a loop over tiles does, in numpy."""
    folder = tmp_path_factory.mktemp("loop")
    down, across = rows * tiles[0], cols * tiles[1]
    height, width = down * 8 - cut[0], across * 8 - cut[1]
    write_coordinates(folder / "raster.tif", height, width, TRANSFORMS["north-up"], "EPSG:32631")
    tile = [rows * 8, cols * 8]
    nodes = [
        helper.make_node("AveragePool", ["pixels"], ["means"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("ReduceMax", ["means"], ["most"], axes=[2, 3], keepdims=1),
        helper.make_node("Sub", ["means", "most"], ["features"]),
    ]
    shape = [batch or "batch", 2, *tile]
    file = write_model(folder / "relative.onnx", nodes, [batch or "batch", 2, rows, cols], shape=shape)
    window = {"default": tile, "min": tile, "max": tile, "multiple_of": 8}
    patches = embedded(folder, encoder=str(write_card(file, window=window, batch=batch)), min_valid=0.0)
    expected = np.empty((down, across, 2))
    for top in range(0, down, rows):
        for left in range(0, across, cols):
            at_rows = _mirrored(np.arange(8 * top, 8 * (top + rows)), height)
            at_cols = _mirrored(np.arange(8 * left, 8 * (left + cols)), width)
            pixels = np.stack(np.meshgrid(at_rows, at_cols, indexing="ij"), axis=-1)
            means = pixels.reshape(rows, 8, cols, 8, 2).mean(axis=(1, 3))
            expected[top : top + rows, left : left + cols] = means - means.max(axis=(0, 1))
    np.testing.assert_allclose(patches.vectors.reshape(down, across, 2), expected, atol=0.04)


def _mirrored(positions: np.ndarray, size: int) -> np.ndarray:
    """Positions on an axis that is mirrored at its ends."""
    return np.abs((positions + size - 1) % (2 * max(size - 1, 1)) - (size - 1)) if size > 1 else positions * 0


class TestFixedWindow:
    """A model that takes 32 x 64 px and nothing else, with nothing said by the user."""

    def test_runs_by_its_card(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 3, 64, 192)
        window = {"default": [32, 64], "min": [32, 64], "max": [32, 64], "multiple_of": 16}
        patches, _ = run(tmp_path, write_dino(tmp_path, (32, 64), window=window), tokens="both")
        np.testing.assert_allclose(patches.vectors, block_means(values, 16), rtol=1e-3)
        tiles = np.load(tmp_path / "set" / "tile_vectors.npy")
        expected = values.reshape(3, 2, 32, 3, 64).mean(axis=(2, 4)).reshape(3, -1).T + 100.0
        np.testing.assert_allclose(tiles, expected, rtol=1e-3)
        assert patches.metadata["parameters"]["tile"] == [32, 64]
        grid = patches.metadata["tile_grid"]
        assert (grid["tile_px"], grid["row_px"], grid["col_px"]) == ([32, 64], [0, 32], [0, 64, 128])

    def test_a_card_of_many_sizes_needs_the_right_one(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 3, 64, 192)
        encoder = write_dino(tmp_path, (32, 64), window={"default": 32, "min": 16, "max": 64, "multiple_of": 16})
        with pytest.raises(InputError, match=r"does not take tiles of shape \[1, 3, 32, 32\] .*another tile size"):
            run(tmp_path, encoder, "square")
        patches, _ = run(tmp_path, encoder, tile=(32, 64))
        np.testing.assert_allclose(patches.vectors, block_means(values, 16), rtol=1e-3)
        small = write_dino(tmp_path, (32, 64), window={"default": 32, "min": 16, "max": 48, "multiple_of": 16})
        with pytest.raises(EncoderError, match="with a width of 64 px, its card says 16 to 48 px in steps of 16"):
            run(tmp_path, small, "small")

    def test_runs_by_probing(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 3, 64, 192)
        file = write_dino(tmp_path, (32, 64))
        file.with_suffix(".json").unlink()
        patches, _ = run(tmp_path, file, overlap=0)
        assert patches.metadata["parameters"]["tile"] == [32, 64]
        low, high = np.percentile(values.reshape(3, -1), [2, 98], axis=1)
        scaled = np.clip((values - low[:, None, None]) / (high - low)[:, None, None], 0, 1)
        np.testing.assert_allclose(patches.vectors, block_means(scaled, 16), atol=2e-3)

    def test_tells_places_by_the_centre_of_the_tile(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3, 32, 128)
        clay = write_clay(tmp_path)
        patches, _ = run(tmp_path, clay, tile=(32, 64), wavelengths=RGB, date="2020-05-18")
        longitudes = np.degrees(np.arctan2(*patches.vectors[:, 9:11].astype("float64").T)).reshape(4, 16)
        from rasterio.warp import transform

        centres, _ = transform("EPSG:32631", "EPSG:4326", [500_320, 500_960], [3_999_840] * 2)
        np.testing.assert_allclose(longitudes[:, :8], centres[0], atol=0.05)
        np.testing.assert_allclose(longitudes[:, 8:], centres[1], atol=0.05)

    def test_positions_are_centred(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3, 64, 192)
        plain, _ = run(tmp_path, write_dino(tmp_path), "plain", tile=(32, 64), overlap=0)
        centred, _ = run(tmp_path, write_dino(tmp_path), "centred", tile=(32, 64), overlap=0, center_positions=True)
        by_place = plain.vectors.astype("float64").reshape(2, 2, 3, 4, 3)  # tile row, row, tile column, column, dim
        expected = by_place - by_place.mean(axis=(0, 2), keepdims=True)
        np.testing.assert_allclose(centred.vectors.reshape(expected.shape), expected, atol=0.15)

    def test_coarser_patches_are_means(self, tmp_path: Path) -> None:
        values = write_scene(tmp_path, 3, 64, 192)
        patches, _ = run(tmp_path, write_dino(tmp_path), tile=(32, 64), patch=32)
        np.testing.assert_allclose(patches.vectors, block_means(values, 32), rtol=1e-3)

    def test_a_default_grows_to_whole_coarser_patches(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3, 64, 192)
        window = {"default": [32, 80], "min": 16, "max": 1024, "multiple_of": 16}
        patches, _ = run(tmp_path, write_dino(tmp_path, window=window), patch=48)
        assert patches.metadata["parameters"]["tile"] == 48

    def test_height_and_width_are_not_the_same_run(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3, 64, 192)
        encoder = write_dino(tmp_path)
        run(tmp_path, encoder, tile=(32, 64))
        again = embed(
            EmbedRequest(str(tmp_path / "scene.tif"), str(encoder), str(tmp_path / "set"), tile=(32, 64)),
            SilentReporter(),
        )
        assert again["reused"]
        with pytest.raises(InputError, match="holds another embedding set"):
            run(tmp_path, encoder, tile=(64, 32))
        square, _ = run(tmp_path, encoder, "square", tile=(64, 64))
        assert square.metadata["parameters"]["tile"] == 64


class TestCommandLine:
    def ask(self, folder: Path, tile: str, capsys: pytest.CaptureFixture) -> Tuple[int, str]:
        arguments = [str(folder / "scene.tif"), "--encoder", str(folder / "dino.onnx"), "--out", str(folder / "set")]
        code = main(["embed", *arguments, "--tile", tile, "--json"])
        said = capsys.readouterr()
        return code, said.err if code else said.out

    @pytest.mark.parametrize(("tile", "tiles"), [("32x64", 2 * 3), ("64X32", 1 * 6), ("64", 1 * 3)])
    def test_takes_one_number_or_two(
        self, tmp_path: Path, capsys: pytest.CaptureFixture, tile: str, tiles: int
    ) -> None:
        write_scene(tmp_path, 3, 64, 192)
        write_dino(tmp_path)
        code, out = self.ask(tmp_path, tile, capsys)
        assert (code, json.loads(out)["tiles"]) == (0, tiles)

    @pytest.mark.parametrize(
        ("tile", "words"),
        [
            ("30x64", "tile of 30 x 64 px does not suit encoder dino, which takes 16 to 1024 px in steps of 16"),
            ("16x2048", "tile of 16 x 2048 px does not suit"),
        ],
    )
    def test_refuses_what_the_model_does_not_take(
        self, tmp_path: Path, capsys: pytest.CaptureFixture, tile: str, words: str
    ) -> None:
        write_scene(tmp_path, 3)
        write_dino(tmp_path)
        code, message = self.ask(tmp_path, tile, capsys)
        assert code == 2
        assert words in message

    @pytest.mark.parametrize("tile", ["x", "32x", "32x64x3", "1.5", "large"])
    def test_refuses_what_is_no_size(self, tmp_path: Path, capsys: pytest.CaptureFixture, tile: str) -> None:
        with pytest.raises(SystemExit) as caught:
            self.ask(tmp_path, tile, capsys)
        assert caught.value.code == 2
        assert f"'{tile}' is neither a side such as 256 nor height x width" in capsys.readouterr().err

    def test_refuses_oblong_where_squares_are_needed(self, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
        write_scene(tmp_path, 3)
        write_dino(tmp_path, window={"default": 32, "min": 16, "max": 64, "multiple_of": 16, "square_only": True})
        code, message = self.ask(tmp_path, "16x32", capsys)
        assert code == 2
        assert "which takes squares of 16 to 64 px in steps of 16" in message


class TestFixedBatch:
    def test_the_filling_is_dropped(self, tmp_path: Path) -> None:
        """Six tiles for a model that takes four at once, each with a place of its own."""
        values = write_scene(tmp_path, 3)
        told: dict = {"wavelengths": RGB, "date": "2020-05-18", "tokens": "both"}
        free, _ = run(tmp_path, write_clay(tmp_path), "free", **told)
        four, _ = run(tmp_path, write_clay(tmp_path, batch=4), "four", **told)
        assert four.metadata["tiles"] == 6
        assert four.metadata["batch"] == 4
        np.testing.assert_array_equal(four.vectors, free.vectors)
        np.testing.assert_allclose(four.vectors[:, :3], block_means(values, 8), rtol=1e-3)
        wanted = np.load(tmp_path / "free" / "tile_vectors.npy")
        np.testing.assert_array_equal(np.load(tmp_path / "four" / "tile_vectors.npy"), wanted)

    def test_the_users_batch_gives_way(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3)
        patches, _ = run(tmp_path, write_clay(tmp_path, batch=4), wavelengths=RGB, batch=3)
        assert patches.metadata["batch"] == 4

    def test_a_card_with_another_number_is_refused(self, tmp_path: Path) -> None:
        write_scene(tmp_path, 3)
        for number in (None, 2):
            file = write_clay(tmp_path, batch=4)
            card = json.loads(file.with_suffix(".json").read_text())
            file.with_suffix(".json").write_text(json.dumps({**card, "batch": number}))
            with pytest.raises(EncoderError, match=rf"takes 4 tile\(s\) at once .* batch {number}; write 4 into"):
                run(tmp_path, file, wavelengths=RGB)


def said(finding: Finding, *words: str) -> bool:
    return any(all(word in text for word in words) for text in (*finding.found, *finding.unknown))


class TestProbing:
    def test_an_oblong_window(self, tmp_path: Path) -> None:
        finding = probe_model(write_dino(tmp_path, (32, 96)))
        window = finding.card.window
        assert (window.default, window.min, window.max, window.square_only) == ((32, 96),) * 3 + (False,)
        assert finding.card.output.prefix_tokens == ("class", *["register"] * 4)
        assert finding.dynamic == {"batch": True, "bands": False, "height": False, "width": False}
        assert said(finding, "takes windows of 32 x 96 px only, as it declares")

    def test_one_side_that_is_fixed(self, tmp_path: Path) -> None:
        file = write_mean_encoder(tmp_path, 8, 3, shape=["batch", 3, "height", 64])
        finding = probe_model(file)
        window = finding.card.window
        assert (window.default, window.min, window.max) == (64, (8, 64), (1024, 64))
        assert said(finding, "takes windows with a width of 64 px only")

    def test_maps_of_oblong_windows(self, tmp_path: Path) -> None:
        finding = probe_model(write_mean_encoder(tmp_path, 8, 3, shape=["batch", 3, 64, 96]))
        assert (finding.card.output.layout, finding.card.output.patch_px) == ("map", 8)

    def test_several_tiles_at_once(self, tmp_path: Path) -> None:
        finding = probe_model(write_clay(tmp_path, batch=4))
        assert finding.card.batch == 4
        assert finding.card.pixels.dims[0] == "batch"
        assert finding.dynamic["batch"] is False
        assert said(finding, "takes 4 tiles at once, as it declares; a last batch is filled up")
        assert said(finding, "'latlon' is taken for location (clay_latlon); changing it changes the output")

    def test_tiles_that_look_at_each_other(self, tmp_path: Path) -> None:
        graph = Graph()
        patches = graph.sequence("pixels", 8)
        mean = graph.node("ReduceMean", [patches], "of_the_batch", axes=[0], keepdims=1)
        graph.node("Sub", [patches, mean], "tokens")
        shapes = {"pixels": (FLOAT, [4, 3, 64, 64])}
        file = graph.write(tmp_path / "mixing.onnx", shapes, {"tokens": [4, "n", 3]})
        with pytest.raises(EncoderError, match="takes 4 tiles at once, and gives a tile other vectors when the others"):
            probe_model(file)

    def test_one_vector_for_an_oblong_window(self, tmp_path: Path) -> None:
        graph = Graph()
        graph.node("ReduceMean", ["pixels"], "features", axes=[2, 3], keepdims=0)
        file = graph.write(tmp_path / "pooled.onnx", {"pixels": (FLOAT, ["b", 3, 32, 64])}, {"features": ["b", 3]})
        write_scene(tmp_path, 3)
        with pytest.raises(EncoderError, match="gives one vector for a window of 32 x 64 px, and patches are squares"):
            run(tmp_path, file)


def test_grids_lie_right_on_the_ground(tmp_path: Path) -> None:
    """The corner of the last patch of an oblong run, by hand."""
    write_coordinates(tmp_path / "raster.tif", 40, 72, Affine(10, 0, 500_000, 0, -10, 4_000_000), "EPSG:32631")
    patches = embedded(tmp_path, encoder=str(write_mean_encoder(tmp_path, 8)), tile=(16, 40), overlap=8)
    assert patches.grid.shape == (5, 9)
    np.testing.assert_allclose(patches.vectors[-1], [35.5, 67.5], atol=0.04)
    assert EmbeddingSet.open(tmp_path / "set").grid.bounds() == (500_000, 3_999_600, 500_720, 4_000_000)
