"""The rim effect: how far into a tile the vectors of patches depend on where the tile ends."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..messages import Message

AGREEMENT = 0.99  # cosine from which on a patch counts as the same in two tiles
_SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "landsat8_parana.tif"

Vectors = Callable[[np.ndarray], np.ndarray]


class RimEffect(NamedTuple):
    """Cosines between the vectors of the same ground in tiles that lie elsewhere.

    outermost, least : of patches at the rim, mean and least
    margin_px : from there on the mean is 0.99, or within 0.01 of the best that is reached
    reached : the mean at that margin
    """

    outermost: float
    least: float
    margin_px: int
    reached: float

    @property
    def overlap_px(self) -> int:
        """Overlap of neighbouring tiles that leaves out what lies nearer to a rim."""
        return 2 * self.margin_px

    def __str__(self) -> str:
        return str(self.told())

    def told(self) -> str:
        """A sentence for people."""
        text = Message(
            "rim effect: patches at a tile's rim have cosine {outermost:.3f} (least {least:.3f}) to the same "
            "ground inside another tile, from {margin_px} px on {reached:.3f}",
            outermost=self.outermost,
            least=self.least,
            margin_px=self.margin_px,
            reached=self.reached,
        )
        if self.reached >= AGREEMENT:
            return text
        limit = Message(
            "no overlap reaches {agreement}, so that a vector also says where in the tile its patch lies",
            agreement=AGREEMENT,
        )
        return Message.joined("; ", [text, limit])


def measure_rim(vectors: Vectors, bands: int, side: int, patch: int, step: int) -> Optional[RimEffect]:
    """Compare tiles that are shifted by half a tile, on noise and on imagery; the worse of the two counts.

    Each patch is compared with itself in the tile where it lies farthest inside. That reaches a quarter of a tile deep.

    Parameters
    ----------
    vectors : callable
        Patch vectors [1, rows, cols, dim] for scaled pixels [1, bands, side, side].
    bands, side, patch : int
        side and patch in pixels.
    step : int
        Tiles are shifted by a multiple of it, so that strided layers see the same phase.

    Returns
    -------
    RimEffect or None
        None where a tile is too small to have an inside.
    """
    shift, rows = side // 2 // step * step, side // patch
    if shift % patch or shift < 2 * patch or rows < 4:
        return None
    size = side + 2 * shift
    noise = np.random.default_rng(0).standard_normal((bands, size, size)).astype(np.float32)
    canvases = [noise, *(canvas for canvas in [sample_imagery(bands, size)] if canvas is not None)]
    found = [_cosines(vectors, canvas, side, patch, shift) for canvas in canvases]
    means = np.min([[ring.mean() for ring in rings] for rings in found], axis=0)
    enough = AGREEMENT if means.max() >= AGREEMENT else means.max() - (1 - AGREEMENT)
    short = np.flatnonzero(means < enough)
    ring = int(short[-1]) + 1 if len(short) and short[-1] + 1 < len(means) else int(np.argmax(means >= enough))
    least = float(min(rings[0].min() for rings in found))
    return RimEffect(float(means[0]), least, ring * patch, float(means[ring]))


def _cosines(vectors: Vectors, canvas: np.ndarray, side: int, patch: int, shift: int) -> List[np.ndarray]:
    """By ring from the rim on: cosine of each patch of the middle tile to itself in the tile where it lies deepest."""
    tiles: Dict[Tuple[int, int], np.ndarray] = {}
    for down in (0, shift, 2 * shift):
        for across in (0, shift, 2 * shift):
            tile = vectors(canvas[None, :, down : down + side, across : across + side])[0]
            tiles[down, across] = _unit(tile.astype(np.float64))
    middle = tiles.pop((shift, shift))
    count = side // patch
    row, col = np.indices((count, count))
    own = _depth(row, col, count)
    deepest, cosine = np.full((count, count), -1), np.zeros((count, count))
    for (down, across), tile in tiles.items():
        there_row, there_col = row + (shift - down) // patch, col + (shift - across) // patch
        depth = _depth(there_row, there_col, count)  # below 0 outside of that tile
        better = depth > deepest
        inside = tile[np.clip(there_row, 0, count - 1), np.clip(there_col, 0, count - 1)]
        cosine = np.where(better, np.einsum("rcd,rcd->rc", middle, inside), cosine)
        deepest = np.maximum(deepest, depth)
    told = [cosine[(own == ring) & (deepest > own)] for ring in range(count // 2)]
    return [ring for ring in told if len(ring)]


def _depth(row: np.ndarray, col: np.ndarray, count: int) -> np.ndarray:
    """Patches between a patch and the nearest rim."""
    return np.minimum(np.minimum(row, count - 1 - row), np.minimum(col, count - 1 - col))


def _unit(tile: np.ndarray) -> np.ndarray:
    return tile / np.maximum(np.linalg.norm(tile, axis=-1, keepdims=True), 1e-12)


def sample_imagery(bands: int, size: int) -> Optional[np.ndarray]:
    """Standardised pixels [bands, size, size] of the sample scene; None where it is not installed."""
    try:
        with rasterio.open(_SAMPLE) as scene:
            part = min(size, scene.width, scene.height)
            pixels = scene.read(window=Window(0, 0, part, part)).astype(np.float32)
    except RasterioError:
        return None
    centred = pixels - pixels.mean(axis=(1, 2), keepdims=True)
    standard = centred / np.maximum(pixels.std(axis=(1, 2), keepdims=True), 1e-6)
    spread = np.pad(standard, ((0, 0), (0, size - part), (0, size - part)), mode="reflect")
    return spread[np.arange(bands) % len(spread)]
