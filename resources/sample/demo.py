"""`make demo`: both sample scenes through both bundled encoders, as a person would do it from the command line.

Runs the commands that it prints, then draws what came out beside the imagery, one picture per scene and encoder and
one overview of all.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import rasterio
from PIL import Image, ImageDraw, ImageFont
from rasterio.warp import transform as transform_points

from terrapatch.model.patches import EmbeddingSet

SAMPLE = Path(__file__).resolve().parent
ENCODERS = ("mosaiks", "efficientnet-lite0")
CLUSTERS = 8
HITS = 40
PANEL = 480
CAPTION = 34
# Okabe and Ito's colours, which people with any colour vision tell apart
COLORS = np.array(
    [
        (0, 114, 178),
        (230, 159, 0),
        (0, 158, 115),
        (204, 121, 167),
        (86, 180, 233),
        (213, 94, 0),
        (240, 228, 66),
        (90, 90, 90),
    ],
    dtype=np.float64,
)
# a few stops of the perceptually even ramp "viridis"
RAMP = np.array([(68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37)], dtype=np.float64)


@dataclass(frozen=True)
class Scene:
    """A sample scene, the bands that make a natural picture of it, and a place to look for."""

    name: str
    title: str
    rgb: Tuple[int, int, int]
    place: str
    longitude: float
    latitude: float

    @property
    def file(self) -> Path:
        """The raster."""
        return SAMPLE / f"{self.name}.tif"


SCENES = (
    Scene("landsat8_parana", "Landsat 8, Itaipu reservoir, 30 m", (1, 2, 3), "town", -54.62360427, -25.40309539),
    Scene("landsat7_olinda", "Landsat 7, Olinda, 28.5 m", (3, 2, 1), "city", -34.8840, -8.0080),
)


def main() -> None:
    """Run the demo."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("demo"), help="folder of the results (made anew)")
    out: Path = parser.parse_args().out
    shutil.rmtree(out / "sets", ignore_errors=True)
    rows = []
    for scene in SCENES:
        for encoder in ENCODERS:
            folder = out / "sets" / f"{scene.name}-{encoder}"
            picture = picture_of(scene, encoder, folder)
            picture.save(out / f"{scene.name}-{encoder}.png")
            rows.append(picture)
    overview = Image.new("RGB", (rows[0].width, sum(row.height for row in rows)), "white")
    for position, row in enumerate(rows):
        overview.paste(row, (0, position * row.height))
    overview.save(out / "overview.png")
    print(f"\nLook at {out / 'overview.png'}: imagery, {CLUSTERS} clusters, and what looks like the marked patch.")


def picture_of(scene: Scene, encoder: str, folder: Path) -> Image.Image:
    """Embed, cluster and search one scene with one encoder, and draw the three panels."""
    terrapatch("embed", str(scene.file), "--encoder", encoder, "--out", str(folder))
    terrapatch("cluster", str(folder), "--k", str(CLUSTERS))
    with rasterio.open(scene.file) as dataset:
        (x,), (y,) = transform_points("EPSG:4326", dataset.crs, [scene.longitude], [scene.latitude])
    patches = EmbeddingSet.open(folder)
    answer = terrapatch("similar", str(folder), f"--at={x:.1f},{y:.1f}", "--top", str(len(patches)))
    labels = np.load(folder / "labels.npy")
    query = int(patches.grid.locate(np.array([[x, y]]))[0])
    scores = np.full(len(patches.grid), np.nan)
    scores[query] = 1.0
    for hit in answer["hits"]:
        scores[hit["patch"]] = hit["score"]
    best = [hit["patch"] for hit in answer["hits"][:HITS]]
    imagery = natural_picture(scene)
    size = patches.grid.patch_px
    ground = size * abs(patches.grid.transform[0])
    panels = [
        (imagery, scene.title),
        (
            clusters_over(imagery, patches, labels),
            f"{encoder}: {CLUSTERS} clusters of {size} px ({ground:.0f} m) patches",
        ),
        (
            likeness_over(imagery, patches, scores, query, best),
            f"likeness to the marked {scene.place}, best {HITS} outlined",
        ),
    ]
    return side_by_side(panels)


def terrapatch(*arguments: str) -> Dict[str, Any]:
    """Print and run one command of the command line tool; returns its JSON."""
    print("terrapatch " + " ".join(arguments), flush=True)
    program = Path(sys.executable).parent / "terrapatch"
    finished = subprocess.run([str(program), *arguments, "--json"], stdout=subprocess.PIPE, text=True, check=False)
    if finished.returncode:
        raise SystemExit(finished.returncode)
    answer = json.loads(finished.stdout)
    brief = {key: value for key, value in answer.items() if key not in ("hits", "sizes")}
    print("  " + json.dumps(brief), flush=True)
    return answer


def natural_picture(scene: Scene) -> np.ndarray:
    """The scene in natural colours [PANEL, width, 3], 0 to 255, each band stretched to its 2nd to 98th percentile."""
    with rasterio.open(scene.file) as dataset:
        width = round(PANEL * dataset.width / dataset.height)
        bands = dataset.read(scene.rgb, out_shape=(3, PANEL, width)).astype(np.float64)
    low, high = np.percentile(bands, [2, 98], axis=(1, 2))
    stretched = (bands - low[:, None, None]) / (high - low)[:, None, None]
    return np.moveaxis(np.clip(stretched, 0, 1) * 255, 0, -1)


def over_patches(imagery: np.ndarray, patches: EmbeddingSet, colors: np.ndarray, share: float) -> np.ndarray:
    """Colour every patch [grid cells, 3] over the imagery's own light and dark; NaN leaves the imagery as it is."""
    height, width, _ = imagery.shape
    with rasterio.open(patches.metadata["source"]["uri"]) as dataset:
        rows = (np.arange(height) + 0.5) * dataset.height / height
        cols = (np.arange(width) + 0.5) * dataset.width / width
    size = patches.grid.patch_px
    cell = (rows // size).astype(int)[:, None] * patches.grid.cols + (cols // size).astype(int)[None, :]
    drawn = colors[cell]
    gray = imagery.mean(axis=2, keepdims=True)
    return np.where(np.isnan(drawn), imagery, share * drawn + (1 - share) * gray)


def clusters_over(imagery: np.ndarray, patches: EmbeddingSet, labels: np.ndarray) -> np.ndarray:
    """Patches coloured by cluster."""
    colors = np.full((len(patches.grid), 3), np.nan)
    colors[patches.index] = COLORS[labels % len(COLORS)]
    return over_patches(imagery, patches, colors, 0.65)


def likeness_over(
    imagery: np.ndarray, patches: EmbeddingSet, scores: np.ndarray, query: int, best: List[int]
) -> np.ndarray:
    """Patches coloured by their score, the best outlined in white, the example in red."""
    low, high = np.nanpercentile(scores, [2, 99.5])
    place = np.clip((scores - low) / (high - low), 0, 1) * (len(RAMP) - 1)
    known = np.isfinite(place)
    stop = np.minimum(np.where(known, place, 0).astype(int), len(RAMP) - 2)
    colors = RAMP[stop] + (np.where(known, place, np.nan) - stop)[:, None] * (RAMP[stop + 1] - RAMP[stop])
    image = Image.fromarray(over_patches(imagery, patches, colors, 0.75).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    with rasterio.open(patches.metadata["source"]["uri"]) as dataset:
        scale_x, scale_y = image.width / dataset.width, image.height / dataset.height
    for patch, color, line in [(patch, "white", 1) for patch in best] + [(query, "red", 3)]:
        row, col, height, width = patches.grid.pixel_window(patch)
        box = [col * scale_x, row * scale_y, (col + width) * scale_x - 1, (row + height) * scale_y - 1]
        if line > 1:
            box = [box[0] - line, box[1] - line, box[2] + line, box[3] + line]
        draw.rectangle(box, outline=color, width=line)
    return np.asarray(image, dtype=np.float64)


def side_by_side(panels: List[Tuple[np.ndarray, str]]) -> Image.Image:
    """Panels in a row, each with its caption above."""
    picture = Image.new("RGB", (len(panels) * (PANEL + 8) + 8, PANEL + CAPTION + 8), "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=16)
    for position, (pixels, caption) in enumerate(panels):
        left = 8 + position * (PANEL + 8)
        draw.text((left, 8), caption, fill="black", font=font)
        picture.paste(Image.fromarray(pixels.astype(np.uint8)).resize((PANEL, PANEL)), (left, CAPTION))
    return picture


if __name__ == "__main__":
    main()
