"""`--center-positions`: what belongs to the place in a tile goes, exactly; what belongs to the ground stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
import rasterio
from affine import Affine
from contract_encoders import Graph, window
from fake_encoders import write_card, write_mean_encoder
from onnx import TensorProto
from sklearn.cluster import KMeans
from sklearn.metrics import normalized_mutual_info_score

from terrapatch.model.errors import InputError
from terrapatch.model.jobs import set_writer
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

SIDE = 4  # patches along a tile


def write_scene(folder: Path, rows: int = 160, cols: int = 256) -> np.ndarray:
    values = np.random.default_rng(1).integers(1, 250, (2, rows, cols)).astype("uint8")
    values[:, 40:70, 50:90] = 0
    profile: dict = {"driver": "GTiff", "count": 2, "height": rows, "width": cols, "dtype": "uint8", "nodata": 0}
    transform = Affine(10, 0, 500_000, 0, -10, 4_000_000)
    with rasterio.open(folder / "scene.tif", "w", crs="EPSG:32631", transform=transform, **profile) as dataset:
        dataset.write(values)
    return values


def write_positional(folder: Path, strength: float = 500.0) -> Path:
    """Means of 8 px patches, plus a strong random vector for each of the 4 x 4 places in a tile of 32 px."""
    graph = Graph()
    graph.sequence("pixels", 8)
    table = np.random.default_rng(7).standard_normal((1, SIDE * SIDE, 2)) * strength
    graph.node("Add", ["patches", graph.constant("positions", table, "float32")], "tokens")
    file = graph.write(
        folder / "positional.onnx",
        {"pixels": (TensorProto.FLOAT, ["batch", 2, 32, 32])},
        {"tokens": ["batch", SIDE * SIDE, 2]},
    )
    output = {"name": "tokens", "layout": "tokens", "patch_px": 8, "dim": 2}
    bands = [{"name": "one"}, {"name": "two"}]
    return write_card(file, bands=bands, bands_flexible=False, window=window(32, min=32, max=32), outputs=[output])


def run(folder: Path, encoder: Path, name: str, **request: Any) -> EmbeddingSet:
    out = folder / name
    embed(EmbedRequest(str(folder / "scene.tif"), str(encoder), str(out), **request), SilentReporter())
    return EmbeddingSet.open(out)


def contents(folder: Path) -> Dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*.npy"))}


def place_means(patches: EmbeddingSet, vectors: np.ndarray) -> np.ndarray:
    """Mean vector of each place in tiles of 32 px that do not overlap."""
    rows, cols = patches.grid.row_col(patches.index)
    places = (rows % SIDE) * SIDE + cols % SIDE
    return np.stack([vectors[places == place].mean(axis=0) for place in range(SIDE * SIDE)])[places]


def test_what_belongs_to_the_place_goes(tmp_path: Path) -> None:
    write_scene(tmp_path)
    plain = run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "plain", tile=32)
    centred = run(tmp_path, write_positional(tmp_path), "centred", center_positions=True)
    assert np.array_equal(plain.index, centred.index)
    vectors = plain.vectors.astype("float64")
    np.testing.assert_allclose(centred.vectors, vectors - place_means(plain, vectors), atol=0.15)
    assert np.abs(place_means(centred, centred.vectors.astype("float64"))).max() < 0.02
    assert centred.metadata["parameters"]["center_positions"] is True
    assert plain.metadata["parameters"]["center_positions"] is False


def write_clay_positions(folder: Path, imagery: Path) -> Path:
    """A random projection of 8 px patches plus Clay's position code for tiles of 64 px at 30 m, then LayerNorm."""
    dim, side = 64, 8
    omega = 30.0 / 10_000 ** (2 * np.arange(dim // 4) / (dim // 4 - 1) / dim)
    row, col = (axis.reshape(-1, 1) * omega for axis in np.meshgrid(np.arange(side), np.arange(side), indexing="ij"))
    table = np.concatenate([np.sin(col), np.cos(col), np.sin(row), np.cos(row)], axis=1)[None]
    weights = np.random.default_rng(0).standard_normal((dim, 3, 8, 8)) / np.sqrt(3 * 64)
    graph = Graph()
    graph.node("Conv", ["pixels", graph.constant("weights", weights, "float32")], "conv", strides=[8, 8])
    graph.node("Reshape", ["conv", graph.constant("flat", [0, 0, -1])], "flattened")
    graph.node("Transpose", ["flattened"], "sequence", perm=[0, 2, 1])
    graph.node("Add", ["sequence", graph.constant("positions", table, "float32")], "placed")
    gain = graph.constant("gain", np.ones(dim), "float32")
    graph.node("LayerNormalization", ["placed", gain], "tokens", axis=-1)
    shapes = {"pixels": (TensorProto.FLOAT, ["batch", 3, 64, 64])}
    file = graph.write(folder / "placed.onnx", shapes, {"tokens": ["batch", side * side, dim]})
    with rasterio.open(imagery) as dataset:
        pixels = dataset.read().astype("float64")
    mean, stddev = pixels.mean(axis=(1, 2)).tolist(), pixels.std(axis=(1, 2)).tolist()
    return write_card(
        file,
        bands=[{"name": name} for name in ("red", "green", "blue")],
        bands_flexible=False,
        scaling=[{"type": "z-score", "mean": mean, "stddev": stddev}],
        window=window(64, min=64, max=64),
        outputs=[{"name": "tokens", "layout": "tokens", "patch_px": 8, "dim": dim}],
    )


def test_the_pattern_goes_from_clusters_of_real_imagery(tmp_path: Path) -> None:
    imagery = Path(__file__).resolve().parents[2] / "resources" / "sample" / "landsat8_parana.tif"
    encoder = write_clay_positions(tmp_path, imagery)
    shared = {}
    for center in (False, True):
        out = tmp_path / f"set{center}"
        embed(EmbedRequest(str(imagery), str(encoder), str(out), center_positions=center), SilentReporter())
        patches = EmbeddingSet.open(out)
        rows, cols = patches.grid.row_col(patches.index)
        labels = KMeans(8, n_init=1, random_state=0).fit_predict(patches.unit_matrix())
        shared[center] = normalized_mutual_info_score(labels, rows % 8 * 8 + cols % 8)
    assert shared[False] > 0.1
    assert shared[True] < 0.02


def test_overlap_and_refinement_keep_count_of_places(tmp_path: Path) -> None:
    write_scene(tmp_path)
    encoder = write_positional(tmp_path)
    for name, options in (("overlap", {"overlap": 16}), ("refined", {"refine": 2})):
        plain = run(tmp_path, write_mean_encoder(tmp_path, 8, 2), f"plain-{name}", tile=32, **options)
        centred = run(tmp_path, encoder, name, center_positions=True, **options)
        left = centred.vectors.astype("float64") - plain.vectors.astype("float64")
        assert np.abs(left - left.mean(axis=0)).max() < 40  # of the 500 and more that the places had


def test_interrupted_and_continued_is_bit_identical(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupting(SilentReporter):
        def progress(self, done: int, total: int, unit: str = "patches") -> None:
            super().progress(done, total, unit)
            if done > 0.55 * total:
                raise KeyboardInterrupt

    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)
    write_scene(tmp_path)
    encoder = write_positional(tmp_path)
    run(tmp_path, encoder, "whole", center_positions=True, batch=2)
    out = tmp_path / "cut"
    request = EmbedRequest(str(tmp_path / "scene.tif"), str(encoder), str(out), center_positions=True, batch=2)
    with pytest.raises(KeyboardInterrupt):
        embed(request, Interrupting())
    assert (out / "partial" / "uncentred.float32").exists()
    embed(request, SilentReporter())
    assert contents(out) == contents(tmp_path / "whole")
    assert not (out / "partial").exists()


def test_interrupted_while_centring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from terrapatch.model.jobs import set_assembly

    write_scene(tmp_path)
    encoder = write_positional(tmp_path)
    run(tmp_path, encoder, "whole", center_positions=True)
    original = set_assembly.centred

    def broken(*arguments: Any) -> Any:
        for part in original(*arguments):
            yield part[:100]
            raise KeyboardInterrupt

    request = EmbedRequest(str(tmp_path / "scene.tif"), str(encoder), str(tmp_path / "cut"), center_positions=True)
    monkeypatch.setattr(set_assembly, "centred", broken)
    with pytest.raises(KeyboardInterrupt):
        embed(request, SilentReporter())
    monkeypatch.undo()
    embed(request, SilentReporter())
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")


def test_numbers_beyond_half_precision(tmp_path: Path) -> None:
    values = write_scene(tmp_path)
    assert values.max() > 200
    encoder = write_positional(tmp_path, strength=1e6)
    kept = run(tmp_path, encoder, "kept")
    centred = run(tmp_path, encoder, "centred", center_positions=True)
    assert kept.vectors.dtype == np.float32
    assert centred.vectors.dtype == np.float16  # what is left fits again
    assert np.abs(centred.vectors).max() < 250


def test_too_few_tiles(tmp_path: Path) -> None:
    write_scene(tmp_path, 32, 32)
    with pytest.raises(InputError, match="means over tiles, this run has 1"):
        run(tmp_path, write_positional(tmp_path), "set", center_positions=True)
    with pytest.raises(InputError, match="a tile is one patch"):
        run(tmp_path, write_mean_encoder(tmp_path, 8, 2), "set", center_positions=True, tile=8)
