"""The bundled encoder: the file, its card, and that every vector belongs to its patch."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Dict

import numpy as np
import onnx
import onnxruntime
import pytest

from terrapatch.model.encoders.card import read_card
from terrapatch.model.export.efficientnet_lite0 import (
    CHOSEN_STAGES,
    STAGE_CHANNELS,
    STAGES,
    synthetic_pixels,
)

PATCH = 16
REACH = 11  # cells; the last stage sees 169 pixels to each side, so padding reaches no further in
DIM = sum(STAGE_CHANNELS[stage] for stage in CHOSEN_STAGES)


@pytest.fixture(scope="module")
def model_file(repository: Path) -> Path:
    return repository / "resources" / "encoders" / "efficientnet-lite0.onnx"


@pytest.fixture(scope="module")
def card(model_file: Path) -> Dict[str, Any]:
    return json.loads(model_file.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def session(model_file: Path) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(str(model_file), providers=["CPUExecutionProvider"])


# PyTorch's numbers 0, 16, 32, ... 144 for cell (3, 4) of the synthetic image, from the export script's `--check`.
RECORDED = [0.3007, 0.1081, 0.7038, 0.1388, -0.0934, -0.0028, 0.1077, 0.1176, -0.0307, -0.0563]


def features(session: onnxruntime.InferenceSession, pixels: np.ndarray) -> np.ndarray:
    return session.run(["features"], {"pixels": pixels.astype(np.float32)})[0]


def unit(vectors: np.ndarray) -> np.ndarray:
    """Vectors [..., D, rows, cols] scaled to unit length along D."""
    return vectors / np.linalg.norm(vectors, axis=-3, keepdims=True)


@pytest.mark.parametrize(("batch", "height", "width"), [(1, 32, 32), (2, 64, 96), (3, 256, 160), (1, 512, 512)])
def test_one_vector_per_patch_at_any_size(
    session: onnxruntime.InferenceSession, batch: int, height: int, width: int
) -> None:
    pixels = np.random.default_rng(0).uniform(-1, 1, (batch, 3, height, width))
    found = features(session, pixels)
    assert found.shape == (batch, DIM, height // PATCH, width // PATCH)
    assert found.dtype == np.float32
    assert np.isfinite(found).all()


def test_images_of_a_batch_do_not_mix(session: onnxruntime.InferenceSession) -> None:
    pixels = np.random.default_rng(1).uniform(-1, 1, (3, 3, 96, 128))
    together = features(session, pixels)
    for image, expected in zip(pixels, together):
        assert np.abs(features(session, image[None])[0] - expected).max() < 1e-4


@pytest.mark.parametrize(("down", "right"), [(1, 0), (0, 1), (3, 2)])
def test_vectors_move_with_the_ground(session: onnxruntime.InferenceSession, down: int, right: int) -> None:
    """Moving the window by whole patches moves the vectors by as many cells and leaves them as they were."""
    cells, most = 2 * REACH + 6, 3
    side = PATCH * cells
    ground = np.random.default_rng(2).uniform(-1, 1, (1, 3, side + PATCH * most, side + PATCH * most))
    here = features(session, ground[:, :, :side, :side])[0]
    there = features(session, ground[:, :, PATCH * down : PATCH * down + side, PATCH * right : PATCH * right + side])[0]
    # cells that see no padding in either window
    kept = here[:, REACH + down : cells - REACH, REACH + right : cells - REACH]
    moved = there[:, REACH : cells - REACH - down, REACH : cells - REACH - right]
    assert kept.shape == moved.shape
    assert kept.size > 0
    assert np.abs(kept - moved).max() < 1e-4


@pytest.mark.parametrize(("row", "col"), [(9, 9), (10, 9), (9, 12)])
def test_a_spot_changes_its_own_patch_most(session: onnxruntime.InferenceSession, row: int, col: int) -> None:
    pixels = np.zeros((1, 3, 320, 320))
    plain = features(session, pixels)[0]
    top, left = row * PATCH + 4, col * PATCH + 4
    pixels[:, :, top : top + 8, left : left + 8] = 1.0
    change = np.linalg.norm(features(session, pixels)[0] - plain, axis=0)
    assert np.unravel_index(change.argmax(), change.shape) == (row, col)
    # and as much to either side: the response is centred, not only largest there
    weights = change[row - 2 : row + 3, col - 2 : col + 3] ** 2
    offset = np.arange(-2, 3)
    assert abs(weights.sum(1) @ offset / weights.sum()) * PATCH < 3.0
    assert abs(weights.sum(0) @ offset / weights.sum()) * PATCH < 3.0


def test_values_are_those_of_the_trained_network(session: onnxruntime.InferenceSession) -> None:
    """Recorded from PyTorch in single precision (export script, `--check`); half-precision weights cost the rest."""
    expected = np.array(RECORDED)
    found = features(session, synthetic_pixels())[0, ::16, 3, 4]
    assert np.abs(found - expected).max() < 0.01


def test_stages_weigh_as_intended(session: onnxruntime.InferenceSession) -> None:
    """Blobs of colour give lengths near the weights, 3 : 2 : 1, so that no stage drowns the others."""
    blobs = np.kron(np.random.default_rng(3).uniform(-1, 1, (1, 3, 32, 32)), np.ones((8, 8)))
    ends = np.cumsum([STAGE_CHANNELS[stage] for stage in CHOSEN_STAGES])[:-1]
    weights = [stage.weight for stage in STAGES if stage.name in CHOSEN_STAGES]
    parts = np.split(features(session, blobs)[0], ends)
    shares = [float(np.sqrt((part**2).sum(0).mean())) / weight for part, weight in zip(parts, weights)]
    assert 0.5 < min(shares) <= max(shares) < 2.0


def test_the_file_is_small_and_loads_in_old_runtimes(model_file: Path) -> None:
    assert model_file.stat().st_size < 8_000_000
    model = onnx.load(str(model_file))
    onnx.checker.check_model(model, full_check=True)
    assert model.ir_version <= 9
    assert [(entry.domain, entry.version <= 17) for entry in model.opset_import] == [("", True)]


def test_the_card_describes_this_file(
    model_file: Path, card: Dict[str, Any], session: onnxruntime.InferenceSession
) -> None:
    assert card["sha256"] == hashlib.sha256(model_file.read_bytes()).hexdigest()
    assert [entry["name"] for entry in card["inputs"]] == [entry.name for entry in session.get_inputs()]
    assert [entry["name"] for entry in card["outputs"]] == [entry.name for entry in session.get_outputs()]
    found = features(session, np.zeros((1, 3, card["window"]["default"], card["window"]["default"])))
    output = card["outputs"][0]
    side = card["window"]["default"] // output["patch_px"]
    assert found.shape == (1, output["dim"], side, side)
    assert output["dim"] == DIM
    assert read_card(model_file.with_suffix(".json")).id == card["id"]


def test_the_licence_is_shipped(model_file: Path) -> None:
    licence = model_file.with_suffix(".LICENSE").read_text(encoding="utf-8")
    assert "ML Illustrated" in licence
    assert "Apache License" in licence
    assert "TERMS AND CONDITIONS" in licence
