"""`--center-positions auto`: what is measured, what is done about it, and which sets it takes for its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_mean_encoder
from test_center_positions import SIDE, contents, place_means, run, write_positional, write_scene

from terrapatch.model.cli import main
from terrapatch.model.encoders.session import EncoderSession
from terrapatch.model.errors import EmbeddingSetError, InputError
from terrapatch.model.jobs import set_writer
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.embed_positions import MOVED_COPIES
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

MANY, FEW = (192, 320), (32, 64)  # pixels of scenes of 60 and of 2 tiles


def asked(folder: Path, encoder: Path, name: str, **request: Any) -> Tuple[Dict[str, Any], SilentReporter]:
    reporter = SilentReporter()
    return embed(
        EmbedRequest(str(folder / "scene.tif"), str(encoder), str(folder / name), **request), reporter
    ), reporter


def positions(patches: EmbeddingSet) -> Dict[str, Any]:
    return dict(patches.metadata["positions"])


def variance(vectors: np.ndarray) -> float:
    vectors = vectors.astype("float64")
    return float(((vectors - vectors.mean(axis=0)) ** 2).sum(axis=1).mean())


def known_share(plain: EmbeddingSet, ruled: EmbeddingSet) -> float:
    """What the table of `write_positional` has of the variance; both sets as they come."""
    table = ruled.vectors.astype("float64") - plain.vectors.astype("float64")
    return variance(table) / (variance(table) + variance(plain.vectors))


@pytest.mark.parametrize("strength", [6.0, 9.0, 30.0])
@pytest.mark.parametrize("size", [MANY, (96, 96)])
def test_the_share_is_measured_and_told(tmp_path: Path, strength: float, size: Tuple[int, int]) -> None:
    write_scene(tmp_path, *size)
    plain = run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "plain", tile=32)
    encoder = write_positional(tmp_path, strength)
    result, reporter = asked(tmp_path, encoder, "ruled", center_positions="off")
    ruled = EmbeddingSet.open(tmp_path / "ruled")
    expected = known_share(plain, ruled)
    assert result["positions"] == positions(ruled)
    assert positions(ruled)["share"] == pytest.approx(expected, abs=0.1)
    assert positions(ruled)["centred"] is False
    assert positions(ruled)["share_after"] is None
    told = [text for text in reporter.notices if "place in the tile" in text]
    assert len(told) == 1
    assert f"explains {positions(ruled)['share']:.0%} of the variance" in told[0]
    assert positions(plain)["centred"] is False
    assert positions(plain)["share"] < 0.1


def test_many_tiles_are_centred_as_when_it_is_on(tmp_path: Path) -> None:
    write_scene(tmp_path, *MANY)
    encoder = write_positional(tmp_path, 20.0)
    _, reporter = asked(tmp_path, encoder, "auto")
    run(tmp_path, encoder, "on", center_positions=True)
    assert contents(tmp_path / "auto") == contents(tmp_path / "on")
    auto = EmbeddingSet.open(tmp_path / "auto")
    assert positions(auto)["centred"] is True
    assert positions(auto)["share"] > 0.7
    assert positions(auto)["share_after"] < 0.02
    assert "is taken out; --center-positions off leaves it in" in "\n".join(reporter.notices)
    assert asked(tmp_path, encoder, "auto", center_positions="on")[0]["reused"]  # one and the same
    assert asked(tmp_path, encoder, "on")[0]["reused"]


def test_what_no_place_rules_stays_as_it_is(tmp_path: Path) -> None:
    write_scene(tmp_path, *MANY)
    encoder = write_mean_encoder(tmp_path, 8, 2)
    _, reporter = asked(tmp_path, encoder, "auto", tile=32)
    asked(tmp_path, encoder, "off", tile=32, center_positions=False)
    assert contents(tmp_path / "auto") == contents(tmp_path / "off")
    for name in ("auto", "off"):
        assert json.loads((tmp_path / name / "embedding.json").read_text())["parameters"]["center_positions"] is False
    assert not [text for text in reporter.notices if "place in the tile" in text]


@pytest.mark.parametrize("size", [(32, 32), FEW, (64, 64)])
def test_few_tiles_lose_the_place_and_nothing_else(tmp_path: Path, size: Tuple[int, int]) -> None:
    values = write_scene(tmp_path, *size)
    assert values.shape[1:] == size
    plain = run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "plain", tile=32, center_positions="off")
    centred = run(tmp_path, write_positional(tmp_path, 60.0), "auto")
    assert positions(centred)["centred"] == MOVED_COPIES
    vectors = plain.vectors.astype("float64")
    # of 4 x 4 patches every copy is made: the places' means hold all ground alike
    np.testing.assert_allclose(centred.vectors, vectors - vectors.mean(axis=0), atol=0.15)
    assert positions(centred)["share"] > 0.9
    assert positions(centred)["share_after"] < 0.05
    assert "moved copies" in json.dumps(centred.metadata["parameters"]["center_positions"])


def test_ground_that_slopes_alike_in_all_tiles_is_no_place(tmp_path: Path) -> None:
    row, col = np.mgrid[:64, :64]
    values = np.stack([50 + 2 * row, 50 + 2 * col]).astype("uint8")
    values += np.random.default_rng(0).integers(0, 20, values.shape).astype("uint8")
    profile: dict = {"driver": "GTiff", "count": 2, "height": 64, "width": 64, "dtype": "uint8", "crs": "EPSG:32631"}
    with rasterio.open(tmp_path / "scene.tif", "w", transform=Affine(10, 0, 5e5, 0, -10, 4e6), **profile) as dataset:
        dataset.write(values)
    patches = run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "auto", tile=32)
    rows, cols = patches.grid.row_col(patches.index)
    vectors = patches.vectors.astype("float64")
    means = place_means(patches, vectors)
    assert ((means - means.mean(axis=0)) ** 2).sum() / ((vectors - vectors.mean(axis=0)) ** 2).sum() > 0.15
    assert positions(patches)["centred"] is False
    np.testing.assert_allclose(vectors[:, 0], [values[0, 8 * r : 8 * r + 8, 8 * c : 8 * c + 8].mean()
                                               for r, c in zip(rows, cols)], rtol=1e-3)  # fmt: skip


def test_one_colour_is_left_alone(tmp_path: Path) -> None:
    write_scene(tmp_path, *FEW)
    with rasterio.open(tmp_path / "scene.tif", "r+") as dataset:
        dataset.write(np.full((2, *FEW), 100, "uint8"))
    patches = run(tmp_path, write_positional(tmp_path, 60.0), "auto")
    assert positions(patches)["share"] is None
    assert positions(patches)["centred"] is False


def test_a_tile_of_one_patch_has_no_places(tmp_path: Path) -> None:
    write_scene(tmp_path, *FEW)
    patches = run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "auto", tile=8)
    assert positions(patches) == {
        "share": None, "error": None, "limit": 0.05, "sampled": 0, "tiles": 32, "centred": False, "share_after": None
    }  # fmt: skip


def test_the_sample_is_not_encoded_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_scene(tmp_path, *MANY)
    runs = []
    original = EncoderSession.encode
    monkeypatch.setattr(EncoderSession, "encode", lambda self, feeds: runs.append(1) or original(self, feeds))
    run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "auto", tile=32, batch=1, threads=1)
    assert len(runs) == 60  # all tiles, once each


def test_a_short_run_pays_for_eight_moved_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_scene(tmp_path, 64, 64)
    runs = []
    original = EncoderSession.encode
    monkeypatch.setattr(EncoderSession, "encode", lambda self, feeds: runs.append(1) or original(self, feeds))
    patches = run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "auto", tile=64, batch=1, threads=1)
    assert positions(patches)["tiles"] == 1
    assert positions(patches)["share"] is not None
    assert len(runs) == 1 + 8  # the tile, and its copies


class Interrupting(SilentReporter):
    """Interrupts a run once it is far enough, and its journal tells so: strips are told before they are kept."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._journal = folder / "partial" / "journal.json"

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        super().progress(done, total, unit)
        if done > 0.4 * total and self._journal.is_file():
            raise KeyboardInterrupt


@pytest.mark.parametrize(("size", "centred"), [(MANY, True), ((160, 96), MOVED_COPIES)])
@pytest.mark.parametrize("batch", [1, 2])
def test_interrupted_and_continued_is_bit_identical(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: Tuple[int, int], centred: Any, batch: int
) -> None:
    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
    write_scene(tmp_path, *size)
    encoder = write_positional(tmp_path, 30.0)
    whole = run(tmp_path, encoder, "whole", batch=batch)
    assert positions(whole)["centred"] == centred
    request = EmbedRequest(str(tmp_path / "scene.tif"), str(encoder), str(tmp_path / "cut"), batch=batch)
    with pytest.raises(KeyboardInterrupt):
        embed(request, Interrupting(tmp_path / "cut"))
    journal = json.loads((tmp_path / "cut" / "partial" / "journal.json").read_text())
    assert journal["positions"]["share"] == positions(whole)["share"]
    assert journal["identity"]["parameters"]["center_positions"] == centred
    reporter = SilentReporter()
    embed(request, reporter)
    assert "going on with an interrupted run" in "\n".join(reporter.notices)
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")
    assert positions(EmbeddingSet.open(tmp_path / "cut")) == positions(whole)


def forget_positions(folder: Path) -> None:
    """Make a set as an earlier version wrote it."""
    file = folder / "embedding.json"
    metadata = json.loads(file.read_text())
    del metadata["positions"]
    file.write_text(json.dumps(metadata))


@pytest.mark.parametrize("size", [MANY, FEW])
def test_old_sets_are_taken_where_the_outcome_is_the_same(tmp_path: Path, size: Tuple[int, int]) -> None:
    write_scene(tmp_path, *size)
    plain, ruled = write_mean_encoder(tmp_path, 8, 2), write_positional(tmp_path, 30.0)
    for name, encoder in (("plain", plain), ("ruled", ruled)):
        asked(tmp_path, encoder, name, tile=32, center_positions="off")
        forget_positions(tmp_path / name)
    before = contents(tmp_path / "plain"), contents(tmp_path / "ruled")
    assert asked(tmp_path, plain, "plain", tile=32)[0]["reused"]
    with pytest.raises(EmbeddingSetError, match="center_positions is False, this run's is"):
        asked(tmp_path, ruled, "ruled", tile=32)
    assert asked(tmp_path, ruled, "ruled", tile=32, center_positions="off")[0]["reused"]
    assert (contents(tmp_path / "plain"), contents(tmp_path / "ruled")) == before


def test_an_old_unfinished_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
    write_scene(tmp_path, *MANY)
    plain, ruled = write_mean_encoder(tmp_path, 8, 2), write_positional(tmp_path, 30.0)
    requests = {}
    for name, encoder in (("plain", plain), ("ruled", ruled)):
        values: Dict[str, Any] = {"tile": 32, "batch": 2}
        requests[name] = EmbedRequest(str(tmp_path / "scene.tif"), str(encoder), str(tmp_path / name), **values)
        off = EmbedRequest(**{**requests[name].to_json(), "center_positions": False})
        with pytest.raises(KeyboardInterrupt):
            embed(off, Interrupting(tmp_path / name))
        file = tmp_path / name / "partial" / "journal.json"
        journal = json.loads(file.read_text())
        del journal["positions"]
        file.write_text(json.dumps(journal))
    assert not embed(requests["plain"], SilentReporter())["reused"]
    assert positions(EmbeddingSet.open(tmp_path / "plain"))["centred"] is False
    with pytest.raises(EmbeddingSetError, match=r"unfinished run of something else .*center_positions is False"):
        embed(requests["ruled"], SilentReporter())


def test_a_set_of_another_wish_is_not_taken(tmp_path: Path) -> None:
    write_scene(tmp_path, *MANY)
    encoder = write_positional(tmp_path, 30.0)
    asked(tmp_path, encoder, "off", center_positions="off")
    asked(tmp_path, encoder, "auto")
    with pytest.raises(EmbeddingSetError, match="center_positions is False, this run's is True"):
        asked(tmp_path, encoder, "off")
    with pytest.raises(EmbeddingSetError, match="center_positions is True, this run's is False"):
        asked(tmp_path, encoder, "auto", center_positions="off")
    assert asked(tmp_path, encoder, "auto")[0]["reused"]


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    write_scene(tmp_path, *MANY)
    encoder = write_positional(tmp_path, 30.0)
    raster = str(tmp_path / "scene.tif")
    common = ["--encoder", str(encoder), "--json"]
    for name, words in (("bare", ["--center-positions"]), ("on", ["--center-positions", "on"]), ("auto", [])):
        assert main(["embed", *words, raster, *common, "--out", str(tmp_path / name)]) == 0
        told = json.loads(capsys.readouterr().out)["positions"]
        assert told["centred"] is True
        assert told["share"] > 0.8
        assert told["share_after"] < 0.02
    assert main(["embed", raster, *common, "--out", str(tmp_path / "off"), "--center-positions", "off"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["positions"]["centred"] is False
    assert "clusters and find similar follow it" in captured.err
    assert main(["embed", raster, "--encoder", str(encoder), "--out", str(tmp_path / "text")]) == 0
    assert "; place in the tile: 87% of the variance, 0% after centring" in capsys.readouterr().out


@pytest.mark.parametrize("wanted", ["sometimes", 1, None])
def test_other_wishes_are_refused(tmp_path: Path, wanted: Any) -> None:
    write_scene(tmp_path, *FEW)
    with pytest.raises(InputError, match=f"center-positions is {wanted!r}, needs to be auto, on or off"):
        run(tmp_path, write_positional(tmp_path), "set", center_positions=wanted)


def test_tiles_are_4_by_4_patches_in_these_tests() -> None:
    assert SIDE == 4
