"""MOSAIKS: what is drawn, what is whitened, and that the ONNX file computes what the plain definition says."""

from __future__ import annotations

import hashlib
import json
import math

import numpy as np
import onnx
import onnxruntime
import pytest

from terrapatch.model.encoders.card import METADATA_KEY, EncoderCard
from terrapatch.model.encoders.mosaiks import MosaiksEncoder, mosaiks_card
from terrapatch.model.encoders.mosaiks_tiles import tile_sizes
from terrapatch.model.errors import EncoderError


def imagery(bands: int = 3, side: int = 48, windows: int = 3, seed: int = 1) -> np.ndarray:
    """Correlated bands with soft structures, scaled: [windows, bands, side, side] float32."""
    generator = np.random.default_rng(seed)
    base = generator.standard_normal((windows, 2, side, side))
    base = base + np.roll(base, 1, axis=2) + np.roll(base, 1, axis=3)
    mixed = np.einsum("bc,nchw->nbhw", generator.standard_normal((bands, 2)), base)
    mixed = mixed + 0.2 * generator.standard_normal(mixed.shape)
    return ((mixed - mixed.mean((0, 2, 3), keepdims=True)) / mixed.std((0, 2, 3), keepdims=True)).astype(np.float32)


def run(encoder: MosaiksEncoder, folder, pixels: np.ndarray) -> np.ndarray:
    file = folder / "fitted.onnx"
    encoder.to_onnx(file)
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    return session.run(["features"], {"pixels": pixels})[0]


def by_hand(encoder: MosaiksEncoder, pixels: np.ndarray) -> np.ndarray:
    """Convolution, two-sided rectifier, average and standardising, written as loops over the filter's pixels."""
    batch, _, height, width = pixels.shape
    radius, patch = encoder.kernel // 2, encoder.patch
    padded = np.pad(pixels, ((0, 0), (0, 0), (radius, radius), (radius, radius)), mode="edge").astype(np.float64)
    response = np.zeros((batch, len(encoder.filters_), height, width)) + encoder.bias_[:, None, None]
    for down in range(encoder.kernel):
        for right in range(encoder.kernel):
            shifted = padded[:, :, down : down + height, right : right + width]
            response += np.einsum("fb,nbhw->nfhw", encoder.filters_[:, :, down, right], shifted)
    both = np.concatenate([response - encoder.bias, -response - encoder.bias], axis=1).clip(min=0)
    rows, cols = height // patch, width // patch
    both = both[:, :, : rows * patch, : cols * patch].reshape(batch, -1, rows, patch, cols, patch).mean((3, 5))
    return (both - encoder.feature_mean_[:, None, None]) / encoder.feature_std_[:, None, None]


@pytest.mark.parametrize("patch", [1, 4, 8, 10])
@pytest.mark.parametrize("bands", [1, 3, 10])
def test_onnx_gives_what_the_plain_definition_gives(tmp_path, patch, bands):
    samples = imagery(bands)
    encoder = MosaiksEncoder(patch=patch, features=80).fit(samples)
    pixels = imagery(bands, side=43, windows=2, seed=7)[:, :, :41]
    wanted = by_hand(encoder, pixels)
    got = run(encoder, tmp_path, pixels)
    assert got.dtype == np.float32
    assert got.shape == (2, 80, 41 // patch, 43 // patch)
    np.testing.assert_allclose(got, wanted, atol=1e-4)
    np.testing.assert_allclose(encoder.transform(pixels), wanted, atol=1e-4)


def test_batch_height_and_width_are_dynamic(tmp_path):
    encoder = MosaiksEncoder(patch=4, features=16).fit(imagery())
    file = tmp_path / "fitted.onnx"
    encoder.to_onnx(file)
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    for batch, height, width in ((1, 4, 4), (3, 32, 20), (2, 64, 8)):
        pixels = imagery(side=64, windows=batch)[:, :, :height, :width]
        (features,) = session.run(None, {"pixels": pixels})
        np.testing.assert_allclose(features, by_hand(encoder, pixels), atol=1e-4)
    model = onnx.load(str(file))
    onnx.checker.check_model(model, full_check=True)
    assert model.ir_version <= 9
    assert [(entry.domain, entry.version) for entry in model.opset_import] == [("", 17)]


def test_whitened_patches_have_nearly_the_identity_as_covariance():
    samples = imagery(bands=3, side=96)
    encoder = MosaiksEncoder(features=64).fit(samples)
    windows = np.lib.stride_tricks.sliding_window_view(samples, (3, 3), axis=(2, 3))
    flat = np.moveaxis(windows, 1, 3).reshape(-1, 27)
    whitened = (flat - encoder.patch_mean_) @ encoder.whitening_
    covariance = whitened.T @ whitened / len(whitened)
    # regularisation at 1 % of the mean eigenvalue shrinks the weakest directions, here by up to a fifth
    assert np.linalg.eigvalsh(covariance)[0] > 0.5
    assert np.linalg.eigvalsh(covariance)[-1] < 1.1
    off_diagonal = covariance - np.diag(np.diag(covariance))
    assert np.abs(off_diagonal).max() < 0.15
    # so that a filter's response has mean 0 and deviation 1, the unit that the threshold is given in
    response = flat @ encoder.filters_.reshape(32, -1).T + encoder.bias_
    np.testing.assert_allclose(response.mean(0), 0, atol=0.05)
    np.testing.assert_allclose(response.std(0), 1, atol=0.15)


def test_filters_are_whitened_patches_of_the_imagery():
    samples = imagery(side=12, windows=1)
    encoder = MosaiksEncoder(features=20).fit(samples)
    windows = np.lib.stride_tricks.sliding_window_view(samples[0], (3, 3), axis=(1, 2))
    whitened = (np.moveaxis(windows, 0, 2).reshape(-1, 27) - encoder.patch_mean_) @ encoder.whitening_
    whitened /= np.linalg.norm(whitened, axis=1, keepdims=True)
    possible = whitened @ encoder.whitening_
    distance = np.abs(encoder.filters_.reshape(10, 1, 27) - possible[None]).max(axis=2)
    assert distance.min(axis=1).max() < 1e-4
    assert len(set(distance.argmin(axis=1))) == 10


def test_turning_the_imagery_around_its_mean_swaps_the_two_sides(tmp_path):
    encoder = MosaiksEncoder(patch=4, features=24).fit(imagery())
    encoder.bias_[:] = 0
    encoder.feature_mean_[:] = 0
    encoder.feature_std_[:] = 1
    pixels = imagery(seed=5)
    plain, turned = run(encoder, tmp_path, pixels), run(encoder, tmp_path, -pixels)
    np.testing.assert_allclose(plain[:, :12], turned[:, 12:], atol=1e-5)
    np.testing.assert_allclose(plain[:, 12:], turned[:, :12], atol=1e-5)
    assert plain.min() >= 0
    assert plain.max() > 0.5


def test_features_are_standardised_over_the_fitted_imagery():
    samples = imagery(side=96)
    features = MosaiksEncoder(patch=4, features=40).fit(samples).transform(samples)
    np.testing.assert_allclose(features.mean((0, 2, 3)), 0, atol=0.05)
    np.testing.assert_allclose(features.std((0, 2, 3)), 1, atol=0.05)


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    samples = imagery()
    files = [tmp_path / name for name in ("first.onnx", "second.onnx", "other.onnx")]
    for file, seed in zip(files, (0, 0, 1)):
        MosaiksEncoder(features=32, seed=seed).fit(samples.copy()).to_onnx(file, {"id": "x"})
    first, second, other = (file.read_bytes() for file in files)
    assert first == second
    assert first != other


def test_one_global_draw_does_not_disturb_the_seed():
    samples = imagery()
    first = MosaiksEncoder(features=32).fit(samples).digest()
    np.random.seed(99)
    np.random.random(5)
    assert MosaiksEncoder(features=32).fit(samples).digest() == first


@pytest.mark.parametrize("poison", [1e9, np.nan, -np.inf])
def test_nodata_is_never_looked_at(poison):
    samples = imagery(side=32)
    valid = np.random.default_rng(3).random((3, 32, 32)) > 0.05
    valid[1] = False
    clean = np.where(valid[:, None], samples, np.float32(0))
    poisoned = np.where(valid[:, None], samples, np.float32(poison))
    wanted = MosaiksEncoder(features=64).fit(clean, valid)
    got = MosaiksEncoder(features=64).fit(poisoned, valid)
    assert np.isfinite(got.filters_).all()
    assert np.abs(got.patch_mean_).max() < 10
    assert got.digest() == wanted.digest()


def test_pixels_that_are_not_finite_count_as_nodata_without_a_mask():
    samples = imagery()
    samples[0, 1, :20] = np.nan
    encoder = MosaiksEncoder(features=32).fit(samples)
    valid = np.isfinite(samples).all(axis=1)
    assert encoder.digest() == MosaiksEncoder(features=32).fit(imagery(), valid).digest()


@pytest.mark.parametrize("level", [0.0, 3.5])
def test_constant_imagery_gives_a_usable_encoder(tmp_path, level):
    samples = np.full((1, 3, 32, 32), level, dtype=np.float32)
    encoder = MosaiksEncoder(features=32).fit(samples)
    np.testing.assert_allclose(np.linalg.norm(encoder.filters_.reshape(16, -1), axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(run(encoder, tmp_path, samples), 0, atol=1e-4)
    assert np.abs(run(encoder, tmp_path, imagery())).max() > 0.1


def test_a_patch_larger_than_the_windows():
    samples = imagery(side=40)
    encoder = MosaiksEncoder(patch=64, features=16).fit(samples)
    assert (encoder.feature_std_ > 0).all()
    scene = imagery(side=128, windows=1, seed=2)
    np.testing.assert_allclose(encoder.transform(scene), by_hand(encoder, scene), atol=1e-4)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 40), (2, 5), (7, 9)])
def test_imagery_smaller_than_a_kernel_or_a_patch(tmp_path, height, width):
    samples = imagery(side=40, windows=1)[:, :, :height, :width]
    encoder = MosaiksEncoder(patch=8, features=64).fit(samples)
    features = run(encoder, tmp_path, imagery())
    assert features.shape == (3, 64, 6, 6)
    assert np.isfinite(features).all()


def test_valid_pixels_that_never_fill_a_kernel():
    samples = np.full((1, 2, 30, 30), np.nan, dtype=np.float32)
    samples[:, :, ::3, ::3] = imagery(bands=2, side=30, windows=1)[:, :, ::3, ::3]
    encoder = MosaiksEncoder(features=16, patch=4).fit(samples)
    assert np.isfinite(encoder.filters_).all()
    assert np.isfinite(encoder.feature_std_).all()


def test_more_features_than_places_draws_with_replacement():
    samples = imagery(side=5, windows=1)
    encoder = MosaiksEncoder(features=256, patch=4).fit(samples)
    assert encoder.filters_.shape == (128, 3, 3, 3)
    assert len(np.unique(encoder.filters_.reshape(128, -1), axis=0)) <= 9


def test_a_hundred_bands(tmp_path):
    samples = imagery(bands=100, side=24, windows=1)
    encoder = MosaiksEncoder(features=16).fit(samples)
    np.testing.assert_allclose(run(encoder, tmp_path, samples), by_hand(encoder, samples), atol=1e-4)


@pytest.mark.parametrize("kernel", [1, 5])
def test_other_kernels(tmp_path, kernel):
    encoder = MosaiksEncoder(features=16, kernel=kernel, patch=4, bias=1.0).fit(imagery())
    pixels = imagery(seed=4)
    np.testing.assert_allclose(run(encoder, tmp_path, pixels), by_hand(encoder, pixels), atol=1e-4)


@pytest.mark.parametrize("patch", [1, 4, 8, 10])
def test_moving_the_image_by_one_patch_moves_the_vectors_by_one_cell(tmp_path, patch):
    encoder = MosaiksEncoder(patch=patch, features=16).fit(imagery())
    scene = imagery(side=5 * patch + 8, windows=1, seed=9)
    side = 4 * patch
    here = run(encoder, tmp_path, scene[:, :, :side, :side])
    there = run(encoder, tmp_path, scene[:, :, patch : patch + side, patch : patch + side])
    # away from the rim, which sees padding
    np.testing.assert_allclose(here[:, :, 2:-1, 2:-1], there[:, :, 1:-2, 1:-2], atol=1e-5)


def test_the_card_is_complete_and_knows_its_file(tmp_path):
    encoder = MosaiksEncoder(patch=10, features=32, seed=3).fit(imagery(bands=2))
    bands = [{"name": "red", "wavelength_um": 0.66}, {"name": "band 2", "wavelength_um": None}]
    draft = mosaiks_card(encoder, "scene.tif", bands, np.array([1.5, 2.0]), np.array([3.0, 0.0]))
    file = tmp_path / "fitted.onnx"
    card = {**draft, "sha256": encoder.to_onnx(file, draft)}
    assert card["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert card == {
        "schema": "terrapatch-encoder-1",
        "id": f"mosaiks-{encoder.digest()[:8]}",
        "version": "1.0.0",
        "name": "MOSAIKS, 32 features fitted on scene.tif",
        "description": card["description"],
        "licence": "CC0-1.0",
        "source": "Rolf et al. 2021; fitted by terrapatch on scene.tif, seed 3",
        "sha256": card["sha256"],
        "inputs": [
            {"name": "pixels", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]}
        ],
        "bands": bands,
        "bands_flexible": False,
        "source_resolution": None,
        "scaling": [{"type": "z-score", "mean": [1.5, 2.0], "stddev": [3.0, 1.0]}],
        "window": {
            "default": 260,
            "min": 10,
            "max": 1020,
            "multiple_of": 10,
            "square_only": False,
            "overlap": 20,
        },
        "outputs": [
            {
                "name": "features",
                "layout": "map",
                "patch_px": 10,
                "dim": 32,
                "prefix_tokens": [],
                "suffix_tokens": [],
                "groups": [],
            }
        ],
        "similarity": "cosine",
    }
    assert EncoderCard.from_dict(json.loads(json.dumps(card)), "test").to_dict() == card
    (within,) = [entry.value for entry in onnx.load(str(file)).metadata_props if entry.key == METADATA_KEY]
    assert json.loads(within) == {key: value for key, value in card.items() if key != "sha256"}


@pytest.mark.parametrize("patch", [1, 2, 3, 7, 8, 16, 33, 64, 100, 300, 512, 600, 1024])
@pytest.mark.parametrize("kernel", [1, 3, 5])
def test_tiles_are_whole_patches_and_their_rims_overlap(patch, kernel):
    default, largest, overlap = tile_sizes(patch, kernel)
    assert patch <= default <= largest <= 1024
    assert default % patch == largest % patch == overlap % patch == 0
    assert overlap < default
    if default >= 3 * patch:
        assert overlap == 2 * patch * math.ceil((kernel // 2) / patch)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"features": 511}, "features is 511, needs an even number .*use 510 or 512"),
        ({"features": 0}, "features is 0, needs a whole number of at least 2"),
        ({"patch": 0}, "patch is 0"),
        ({"patch": 2.5}, "patch is 2.5"),
        ({"patch": 1025}, "patch is 1025 px, needs at most 1024"),
        ({"kernel": 4}, "kernel is 4 px, needs an odd number; use 5"),
        ({"bias": -1.0}, "bias is -1.0"),
        ({"bias": math.nan}, "bias is nan"),
        ({"seed": -1}, "seed is -1"),
    ],
)
def test_parameters_out_of_range_are_named(parameters, words):
    with pytest.raises(EncoderError, match=words) as caught:
        MosaiksEncoder(**parameters).fit(imagery())
    assert "\n" not in str(caught.value)


def test_samples_that_do_not_fit_are_named():
    with pytest.raises(EncoderError, match=r"shape \(3, 3\)"):
        MosaiksEncoder().fit(np.zeros((3, 3), dtype=np.float32))
    with pytest.raises(EncoderError, match=r"valid has shape \(2, 2\), needs \(3, 48, 48\)"):
        MosaiksEncoder().fit(imagery(), np.ones((2, 2), dtype=bool))
    with pytest.raises(EncoderError, match="0 valid pixels"):
        MosaiksEncoder().fit(imagery(), np.zeros((3, 48, 48), dtype=bool))
