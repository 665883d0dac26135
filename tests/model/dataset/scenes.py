"""Small scenes beside each other, and their list."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Sequence

import numpy as np
import pyarrow.parquet as pq
from affine import Affine
from rasters import write_raster

from terrapatch.model.dataset.embed_many import embed_many
from terrapatch.model.dataset_requests import EmbedManyRequest
from terrapatch.model.jobs.reporting import SilentReporter

SIDE = 40  # pixels; 5 x 5 patches of 8
PIXEL = 10.0


def write_scenes(folder: Path, count: int = 3, apart: int = SIDE, bands: int = 2) -> List[Path]:
    """Scenes of bands of noise from west to east, taken on the 1st, 2nd, ... of May 2024."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number in range(count):
        values = np.random.default_rng(number).integers(1, 255, (bands, SIDE, SIDE)).astype("uint8")
        transform = Affine(PIXEL, 0, 500_000 + number * apart * PIXEL, 0, -PIXEL, 4_000_000)
        file = folder / f"scene{number}_2024050{number + 1}.tif"
        files.append(write_raster(file, values, transform=transform, nodata=0))
    return files


def write_list(file: Path, rasters: Sequence[Any]) -> str:
    file.write_text("".join(f"{raster}\n" for raster in rasters), encoding="utf-8")
    return str(file)


def run(scenes: str, encoder: Path, out: Path, **options: Any) -> Dict[str, Any]:
    """Embed many scenes; returns the result with what was told."""
    reporter = SilentReporter()
    result = embed_many(EmbedManyRequest(scenes, str(encoder), str(out), **options), reporter)
    return {**result, "notices": reporter.notices}


def parts(dataset: Path) -> Dict[str, bytes]:
    """Every partition, byte for byte, by the beginning of its scene's name."""
    return {file.parent.name.split("=")[1].rsplit("-", 1)[0]: file.read_bytes() for file in dataset.glob("*/*.parquet")}


def part_of(dataset: Path, name: str) -> Path:
    (file,) = dataset.glob(f"scene={name}*/part.parquet")
    return file


def vectors_of(file: Path) -> np.ndarray:
    column = pq.read_table(file)["embedding"].combine_chunks()
    return column.flatten().to_numpy().reshape(-1, column.type.list_size)
